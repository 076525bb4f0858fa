"""The keywords of a measure: typed, put back, undone by keys and clicks; then the disk is read."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pacte.edits import measures
from pacte.edits.dossiers import shipped_catalogue
from pacte.storage import queries
from pacte.storage.pact_file import open_pact_file
from tests.ui.dossier_driving import MEASURES, DossierUser
from tests.ui.driving import on_disk, spaced
from ui.measure_keywords import MeasureKeywords, expressions

Key = Qt.Key
SHIPPED = shipped_catalogue("pacte-2020")


def opened(open_dossier, path: Path, number: str, **how: bool) -> DossierUser:
    user = open_dossier(path, **how)
    user.open_section(MEASURES)
    user.go_to(number)
    return user


def panel(user: DossierUser) -> MeasureKeywords:
    return user.measures.findChild(MeasureKeywords)


def keywords(path: Path, number: str) -> tuple[str, ...]:
    return on_disk(path).catalogue.measure(number).keywords


def test_expressions_are_parted_by_commas_and_lines() -> None:
    assert expressions("vélo, piste  cyclable\n\nzone 30 ;vélo,") == ("vélo", "piste cyclable", "zone 30")
    assert expressions(" \n,") == ()


def test_the_keywords_in_use_are_shown_and_say_what_they_are_for(open_dossier, small_path: Path) -> None:
    user = opened(open_dossier, small_path, "15")
    assert panel(user).field.words() == ", ".join(SHIPPED.measure("15").keywords)
    assert "ne changent aucune réponse" in spaced(panel(user).purpose.text())
    assert panel(user).field.accessibleName() == "Mots-clés"
    assert not panel(user).back.isVisible()
    user.press(Key.Key_Down)
    assert panel(user).field.words() == ", ".join(SHIPPED.measure("16").keywords)


def test_what_is_typed_is_on_disk_as_one_undo_step(open_dossier, small_path: Path) -> None:
    user = opened(open_dossier, small_path, "15")
    user.write(panel(user).field, "vélo, piste cyclable\nvélobus")
    user.press(Key.Key_Escape)
    assert user.focus is user.measures.layout_.table
    assert keywords(small_path, "15") == ("vélo", "piste cyclable", "vélobus")
    assert keywords(small_path, "16") == SHIPPED.measure("16").keywords
    assert "mots-clés de la mesure 15 modifiés" in user.hints
    user.go_to("2")
    user.ctrl(Key.Key_Z)
    assert keywords(small_path, "15") == SHIPPED.measure("15").keywords
    # What was undone is brought into view.
    assert user.current == "15"
    assert panel(user).field.words() == ", ".join(SHIPPED.measure("15").keywords)
    user.ctrl(Key.Key_Z, shift=True)
    assert panel(user).field.words() == "vélo, piste cyclable, vélobus"


def test_the_keywords_that_ship_come_back_by_a_button(open_dossier, small_path: Path) -> None:
    with open_pact_file(small_path) as file:
        measures.set_keywords(file, "15", ["trottinette"])
    user = opened(open_dossier, small_path, "15")
    panel(user).field.setFocus()
    user.press(Key.Key_Tab)
    assert user.focus is panel(user).back
    user.press(Key.Key_Return)
    assert keywords(small_path, "15") == SHIPPED.measure("15").keywords
    assert not panel(user).back.isVisible()
    assert user.focus is panel(user).field
    user.ctrl(Key.Key_Z)
    assert keywords(small_path, "15") == ("trottinette",)
    assert panel(user).back.isVisible()


def test_no_keywords_are_an_answer_too(open_dossier, small_path: Path) -> None:
    user = opened(open_dossier, small_path, "15")
    user.write(panel(user).field, " ")
    user.press(Key.Key_Escape)
    assert keywords(small_path, "15") == ()
    assert panel(user).field.placeholderText() == "aucun : les mots de l’intitulé en tiennent lieu"
    assert panel(user).back.isVisible()


def test_a_local_measure_has_keywords_of_its_own_and_none_to_come_back_to(
    open_dossier, small_path: Path
) -> None:
    with open_pact_file(small_path) as file:
        measures.add_local(file, "Un verger (exemple)")
    user = opened(open_dossier, small_path, "33")
    assert panel(user).field.words() == ""
    user.write(panel(user).field, "verger, arbres fruitiers")
    user.press(Key.Key_Escape)
    assert keywords(small_path, "33") == ("verger", "arbres fruitiers")
    assert not panel(user).back.isVisible()
    # Its other words are as they were, and rewording it keeps its keywords.
    user.write(user.measures.layout_.panel.layout_.fields["title"], "Deux vergers (exemple)")
    user.press(Key.Key_Escape)
    measure = on_disk(small_path).catalogue.measure("33")
    assert (measure.title, measure.keywords) == ("Deux vergers (exemple)", ("verger", "arbres fruitiers"))


@pytest.fixture
def old_path(small_path: Path) -> Path:
    """A file without any keyword, as those of an older format."""
    with open_pact_file(small_path) as file:
        for one in queries.dossier(file).catalogue.measures:
            measures.set_keywords(file, one.number, [])
        assert not any(one.keywords for one in queries.dossier(file).catalogue.measures)
    return small_path


def test_a_file_without_keywords_shows_those_that_ship_and_keeps_them_when_one_changes(
    open_dossier, old_path: Path
) -> None:
    user = opened(open_dossier, old_path, "15")
    assert panel(user).field.words() == ", ".join(SHIPPED.measure("15").keywords)
    assert not panel(user).back.isVisible()
    user.write(panel(user).field, "vélobus")
    user.press(Key.Key_Escape)
    assert keywords(old_path, "15") == ("vélobus",)
    assert keywords(old_path, "7") == SHIPPED.measure("7").keywords
    user.ctrl(Key.Key_Z)
    assert keywords(old_path, "7") == ()
    assert panel(user).field.words() == ", ".join(SHIPPED.measure("15").keywords)


def test_an_expression_that_is_too_long_is_refused_and_can_be_given_up(
    open_dossier, small_path: Path
) -> None:
    user = opened(open_dossier, small_path, "15")
    QApplication.clipboard().setText("vélo sans virgule " * 30)
    user.write(panel(user).field, "")
    user.ctrl(Key.Key_V)
    user.press(Key.Key_Escape)
    assert "Le champ « mot-clé » compte" in user.message
    assert user.focus is panel(user).field
    assert keywords(small_path, "15") == SHIPPED.measure("15").keywords
    user.press(Key.Key_Escape)
    assert panel(user).field.words() == ", ".join(SHIPPED.measure("15").keywords)


def test_keywords_of_a_file_opened_for_reading_cannot_be_typed(open_dossier, small_path: Path) -> None:
    with open_pact_file(small_path) as file:
        measures.set_keywords(file, "15", ["trottinette"])
    user = opened(open_dossier, small_path, "15", read_only=True)
    assert panel(user).field.isReadOnly()
    assert not panel(user).back.isVisible()
