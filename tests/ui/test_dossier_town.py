"""Town and collective, written as a person does; then the disk is read by somebody else."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from pacte.domain.dossier import Member, Municipality
from pacte.domain.errors import KnownError
from pacte.edits import dossiers, lists
from pacte.storage.pact_file import open_pact_file
from tests.ui.dossier_driving import DossierUser
from tests.ui.driving import on_disk, press_button, spaced
from tests.ui.test_accessibility import unnamed
from ui.field_group import PAUSE
from ui.surfaces import Scrolled

Key = Qt.Key


@pytest.fixture
def somebody(open_dossier, small_path: Path) -> DossierUser:
    return open_dossier(small_path)


def field(user: DossierUser, name: str):
    return user.town.layout_.fields[name]


def advice(user: DossierUser) -> str:
    callout = user.town.layout_.advice
    return spaced(callout.words) if callout.isVisible() else ""


def test_everything_is_saved_when_its_field_is_left(somebody: DossierUser, small_path: Path) -> None:
    for name, words in (
        ("town", "Saint-Étienne-l’Œuvre"),
        ("insee", "30189"),
        ("population", "148 000"),
        ("intercommunality", "Métropole (exemple)"),
        ("collective", "Collectif d’à côté\u00a0: ici"),
        ("members", "Ana (exemple)\nBen (exemple)\n\nCléo (exemple)"),
    ):
        somebody.write(field(somebody, name), words)
        somebody.press(Key.Key_Tab)
        assert somebody.saved_words.startswith("enregistré à ")
    found = on_disk(small_path)
    assert found.municipality == Municipality(
        "Saint-Étienne-l’Œuvre", "30189", 148_000, "Métropole (exemple)"
    )
    assert found.collective.name == "Collectif d’à côté\u00a0: ici"
    assert found.collective.members == tuple(Member(f"{name} (exemple)") for name in ("Ana", "Ben", "Cléo"))
    assert spaced(field(somebody, "population").words()) == "148 000"


def test_words_are_saved_after_a_pause_and_typing_goes_on(somebody: DossierUser, small_path: Path) -> None:
    somebody.write(field(somebody, "members"), "Ana (exemple)\n")
    somebody.qtbot.waitUntil(lambda: bool(on_disk(small_path).collective.members), timeout=5 * PAUSE)
    assert field(somebody, "members").words() == "Ana (exemple)\n"
    somebody.type("Ben (exemple)")
    somebody.press(Key.Key_Tab)
    assert len(on_disk(small_path).collective.members) == 2


def test_the_window_tells_the_new_name_and_undo_says_what_changed(
    somebody: DossierUser, small_path: Path
) -> None:
    somebody.write(field(somebody, "town"), "Arles")
    somebody.press(Key.Key_Tab)
    assert somebody.window.windowTitle() == "Arles — Pacte"
    assert somebody.window._frame.header._subject.text.startswith("Arles · ")
    assert "annuler : commune : nom modifié" in somebody.hints
    somebody.open_section("Barème")
    somebody.ctrl(Key.Key_Z)
    assert on_disk(small_path).municipality.name == "Nîmes"
    assert somebody.window.windowTitle() == "Nîmes — Pacte"
    assert somebody.focus is field(somebody, "town")
    assert field(somebody, "town").words() == "Nîmes"


# ---------------------------------------------------------------------------------------- refusals


def test_a_town_without_a_name_waits_and_is_never_lost(somebody: DossierUser, small_path: Path) -> None:
    somebody.write(field(somebody, "town"), "")
    somebody.qtbot.wait(2 * PAUSE)
    assert somebody.message == ""
    somebody.press(Key.Key_Tab)
    assert "besoin du nom de la commune" in somebody.message
    assert somebody.saved_words == "pas encore enregistré"
    assert "besoin du nom de la commune" in blame(somebody, "town")
    somebody.open_section("Mesures")
    assert somebody.page.section is somebody.town
    field(somebody, "town").setFocus()
    somebody.press(Key.Key_Escape)
    assert somebody.message == ""
    assert blame(somebody, "town") == ""
    assert field(somebody, "town").words() == "Nîmes"
    assert somebody.saved_words.startswith("enregistré à ")
    assert on_disk(small_path).municipality.name == "Nîmes"


def blame(user: DossierUser, name: str) -> str:
    """What is said under a field that is marked as wrong."""
    fault, wrong = user.town.layout_.faults[name], field(user, name).property("wrong")
    assert bool(wrong) is fault.isVisible()
    assert field(user, name).accessibleDescription() == (fault.words if wrong else "")
    return fault.words if wrong else ""


@pytest.mark.parametrize("typed, kept", [("2a 004", "2A004"), ("94017", "94017"), ("", None)])
def test_an_insee_code_has_five_signs(
    somebody: DossierUser, small_path: Path, typed: str, kept: str | None
) -> None:
    for wrong in ("9A", "940170", "2C004"):
        somebody.write(field(somebody, "insee"), wrong)
        somebody.press(Key.Key_Tab)
        assert "Un code INSEE a 5 signes" in blame(somebody, "insee")
        assert on_disk(small_path).municipality.insee is None
        assert somebody.saved_words == "pas encore enregistré"
    somebody.write(field(somebody, "insee"), typed)
    # Cured, before it is even written.
    assert blame(somebody, "insee") == ""
    somebody.press(Key.Key_Tab)
    assert on_disk(small_path).municipality.insee == kept
    assert somebody.message == ""
    assert field(somebody, "insee").words() == (kept or "")


def test_a_population_is_a_number(somebody: DossierUser, small_path: Path) -> None:
    somebody.write(field(somebody, "population"), "beaucoup")
    somebody.press(Key.Key_Tab)
    assert "nombre d’habitants" in somebody.message
    assert field(somebody, "population").words() == "beaucoup"
    assert "nombre d’habitants" in blame(somebody, "population")
    assert not somebody.town.layout_.unwritten.isVisible()
    assert on_disk(small_path).municipality.population is None
    somebody.write(field(somebody, "population"), "3 000")
    somebody.press(Key.Key_Tab)
    assert on_disk(small_path).municipality.population == 3_000
    assert not somebody.town.layout_.unwritten.isVisible()


def test_words_that_the_disk_refuses_are_not_lost(
    somebody: DossierUser, small_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise KnownError("Le disque est plein ; libérez de la place.")

    somebody.write(field(somebody, "members"), "Ana (exemple)")
    with monkeypatch.context() as trouble:
        trouble.setattr(dossiers, "describe", full)
        press_button(somebody.window, "Grille")
        assert somebody.page.section is somebody.town
        assert somebody.message == "Le disque est plein ; libérez de la place."
    field(somebody, "members").setFocus()
    somebody.press(Key.Key_Tab)
    assert on_disk(small_path).collective.members == (Member("Ana (exemple)"),)


# ---------------------------------------------------------------------------------------- advice


def test_too_few_members_are_told_and_nothing_is_blocked(somebody: DossierUser, small_path: Path) -> None:
    advised = "Trois personnes au moins sont conseillées, dont aucune sur une liste."
    assert advice(somebody) == advised
    somebody.write(field(somebody, "members"), "Ana\nBen")
    assert advice(somebody) == advised
    assert somebody.town.layout_.count.text() == "2 membres"
    somebody.type("\nCarine")
    assert advice(somebody) == ""
    somebody.press(Key.Key_Tab)
    assert len(on_disk(small_path).collective.members) == 3


def test_a_member_typed_twice_is_one_person(somebody: DossierUser) -> None:
    somebody.write(field(somebody, "members"), "Ana (exemple)\nBen (exemple)\nana  (Exemple)")
    assert somebody.town.layout_.count.text() == "2 membres"
    assert advice(somebody).startswith("Trois personnes au moins sont conseillées")
    somebody.type("\nCarine (exemple)")
    assert somebody.town.layout_.count.text() == "3 membres"
    assert advice(somebody) == ""


def test_a_member_who_heads_a_list_is_told(open_dossier, small_path: Path) -> None:
    with open_pact_file(small_path) as file:
        lists.add(file, "Aube (exemple)", "Zoé Aube (exemple)")
    user = open_dossier(small_path)
    user.write(field(user, "members"), "Ana\nBen\nCarine\nzoe  aube (exemple)")
    assert "zoe aube (exemple) mène aussi la liste « Aube (exemple) »" in " ".join(advice(user).split())


# ---------------------------------------------------------------------------------------- for everyone


def test_a_key_pressed_on_arriving_changes_nothing(somebody: DossierUser, small_path: Path) -> None:
    somebody.press("a")
    somebody.press(Key.Key_Right)
    assert somebody.page.section is somebody.measures
    somebody.press(Key.Key_Left, Key.Key_Down)
    assert somebody.focus is field(somebody, "town")
    assert on_disk(small_path).municipality.name == "Nîmes"


def test_a_file_open_for_reading_shows_everything(open_dossier, small_path: Path) -> None:
    reader = open_dossier(small_path, read_only=True)
    field(reader, "town").setFocus()
    reader.type("x")
    reader.press("x")
    assert field(reader, "town").words() == "Nîmes"
    assert field(reader, "members").isReadOnly()


def test_every_control_has_a_name(somebody: DossierUser) -> None:
    for section in ("Commune et collectif", "Mesures", "Barème"):
        somebody.open_section(section)
        assert unnamed(somebody.window) == []


@pytest.mark.parametrize("width", [560, 1366])
def test_nothing_is_wider_than_the_window(open_dossier, small_path: Path, width: int) -> None:
    user = open_dossier(small_path, width)
    for section in user.page.sections:
        user.page.show_section(user.page.sections.index(section))
        user.qtbot.waitUntil(section.isVisible)
        assert user.window.width() == width
        bars = [one.verticalScrollBar() for one in section.findChildren(Scrolled)]
        # The texts and keywords of a measure are as long as they are.
        if width == 1366 and section is not user.measures:
            user.qtbot.waitUntil(lambda bars=bars: not any(bar.isVisible() for bar in bars))
