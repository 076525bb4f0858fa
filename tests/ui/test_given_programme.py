"""A programme given to a list other than the one shown is the one that is looked at, and every page follows."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pacte.edits import lists
from pacte.storage.pact_file import open_pact_file
from tests.ui.driving import drop, first_list, on_disk, press_button
from tests.ui.programme_driving import CLAMART, ProgrammeUser, give, in_review, source
from ui.programme_page import BY_MEASURE
from ui.programme_review import ProgrammeReview

OTHER = "Zone (exemple)"


@pytest.fixture
def other(small_path: Path) -> str:
    """A second list, which nobody looks at."""
    with open_pact_file(small_path) as file:
        lists.add(file, OTHER, None)
    return next(one.id for one in on_disk(small_path).lists if one.name == OTHER)


@pytest.fixture
def reader(open_window, small_path: Path, other: str, qtbot) -> ProgrammeUser:
    """Somebody who chose the first list, which has a programme, in the grid."""
    give(small_path, CLAMART)
    somebody = ProgrammeUser(open_window(small_path), qtbot)
    somebody.window.page.show_list(other)
    somebody.window.page.show_list(first_list(small_path).id)
    return somebody


def keep_for_other(user: ProgrammeUser, document: Path, button: str = "Garder ce programme") -> None:
    def choose(dialog: ProgrammeReview) -> None:
        dialog.whose.setCurrentText(OTHER)

    in_review(choose, button)
    drop(user.window, document)
    user.wait()


def followed(user: ProgrammeUser) -> set[str | None]:
    """The lists that the pages show, one page after the other."""
    found = {user.page.current_list()}
    for page in ("Signer", "Rencontre", "Listes", "Grille"):
        press_button(user.window, page)
        found.add(user.window.page.current_list())
    return found


@pytest.mark.parametrize("seen", [(), ("Programme", "Grille"), ("Programme",)], ids=str)
def test_the_programme_kept_is_shown_and_every_page_follows_its_list(
    reader: ProgrammeUser, small_path: Path, other: str, seen: tuple[str, ...]
) -> None:
    for page in seen:
        press_button(reader.window, page)
    keep_for_other(reader, source("issy"))
    assert reader.page.current_list() == other
    kept = next(one for one in on_disk(small_path).lists if one.id == other).programmes
    assert len(reader.shown) == len(kept[0].distinct)
    reader.qtbot.waitUntil(lambda: QApplication.focusWidget() is reader.section.layout_.table)
    assert followed(reader) == {other}


def test_a_programme_that_was_kept_before_is_the_one_shown(
    reader: ProgrammeUser, small_path: Path, other: str
) -> None:
    for document in (source("issy"), source("sens")):
        keep_for_other(reader, document)
    kept = next(one for one in on_disk(small_path).lists if one.id == other).programmes
    reader.page.show_view(BY_MEASURE)
    press_button(reader.window, "Grille")
    reader.window.page.show_list(first_list(small_path).id)
    keep_for_other(reader, source("issy"), "Déjà gardé : voir ce programme")
    assert [row.proposal for row in reader.section.rows] == list(kept[0].distinct)
    assert reader.section.isVisible()
    assert followed(reader) == {other}
