"""A level's missing text, typed in from the grid and from the editor, with where it comes from."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from pacte.edits import measures
from tests.ui.driving import User, in_dialog, on_disk, spaced
from ui.choice_text import ChoiceText
from ui.missing_text_form import MissingTextForm

Key = Qt.Key
TEXT = "Produire localement toute l’énergie (exemple)"


def shown(user: User) -> ChoiceText:
    return user.editor.layout_.text


def text_on_disk(path: Path) -> tuple[str | None, str]:
    level = on_disk(path).catalogue.level("6", "N2")
    return level.text, level.source


def test_a_missing_text_is_typed_in_by_a_key_and_says_where_it_comes_from(
    beginner: User, small_path: Path
) -> None:
    beginner.go("6", "N2")
    assert shown(beginner).quote.text == "Texte officiel à compléter"
    assert shown(beginner).write.text() == "Compléter ce texte…"

    def use(form: MissingTextForm) -> None:
        beginner.type(TEXT)
        beginner.press(Key.Key_Tab)
        beginner.type("pacte imprimé, page 4")

    in_dialog(use, "Enregistrer le texte")
    beginner.press("t")
    assert text_on_disk(small_path) == (TEXT, "pacte imprimé, page 4")
    assert beginner.place() == ("6", "N2")
    assert shown(beginner).quote.text == TEXT
    assert spaced(shown(beginner).source.text()) == (
        "Texte saisi par le collectif, source : pacte imprimé, page 4"
    )
    beginner.ctrl(Key.Key_Z)
    assert text_on_disk(small_path)[0] is None
    assert beginner.place() == ("6", "N2")


def test_a_typed_text_is_corrected_with_the_button(beginner: User, small_path: Path) -> None:
    beginner.window._operations.run(measures.complete_text, "6", "N2", TEXT, "page 4")
    beginner.go("6", "N2")
    assert shown(beginner).write.text() == "Corriger ce texte…"
    in_dialog(lambda form: form.source.setText("page 5"), "Enregistrer le texte")
    shown(beginner).write.setFocus()
    beginner.press(Key.Key_Return)
    assert text_on_disk(small_path) == (TEXT, "page 5")
    assert "page 5" in shown(beginner).source.text()


def test_words_being_typed_are_on_disk_before_the_form_opens(beginner: User, small_path: Path) -> None:
    beginner.go("6", "N2")
    beginner.press("a", Key.Key_Return)
    beginner.type("en 2027")
    in_dialog(lambda _: None, "Annuler")
    beginner.click(shown(beginner).write)
    said = on_disk(small_path).lists[0].commitment("6", "N2")
    assert said.agreed_wording == "en 2027"


def test_an_official_text_and_a_local_one_have_no_button(beginner: User, small_path: Path) -> None:
    beginner.go("1", "N1")
    assert not shown(beginner).write.isVisible()
    assert not shown(beginner).source.isVisible()
    beginner.press("t")
    assert "texte officiel" in beginner.message
    beginner.window._operations.run(measures.add_local, "Sensibiliser", text="Texte local")
    beginner.go("33", "N")
    assert not shown(beginner).write.isVisible()
    assert spaced(shown(beginner).source.text()) == "Mesure locale : texte du collectif"
    beginner.press("t")
    assert "mesure locale" in beginner.message
    assert QApplication.activeModalWidget() is None


def test_the_menu_has_both_with_their_keys(beginner: User) -> None:
    words = [action.text() for action in beginner.window.page.menu().actions()]
    assert "Compléter le texte du niveau…\tT" in words
    assert "Ajouter une preuve…\tE" in words
    met: list[QWidget] = in_dialog(lambda _: None, "Annuler")
    beginner.go("6", "N1")
    actions = beginner.window.page.menu().actions()
    next(action for action in actions if action.text().endswith("\tT")).trigger()
    assert isinstance(met[0], MissingTextForm)
