"""What programmes say of a measure, beside the lists' answers: the same on « Comparer » and « Par mesure »."""

from pathlib import Path

from PySide6.QtCore import Qt

from pacte.edits import lists
from pacte.storage.pact_file import open_pact_file
from tests.ui.driving import press_button, spaced
from tests.ui.programme_driving import CLAMART, ProgrammeUser, give
from ui.comparison_entries import Entry
from ui.comparison_page import ComparisonPage

Key = Qt.Key


def compared(user: ProgrammeUser, measure: str) -> dict[str, Entry]:
    """The entries of a measure's panel on « Comparer », once programmes are read."""
    press_button(user.window, "Comparer")
    page = user.window.page
    assert isinstance(page, ComparisonPage)
    view, panel = page._layout.view, page._layout.panel
    assert page._model is not None
    index = page._model.find(measure, next(one.id for one in page._board.lists))
    view.move_to(index)
    user.press(Key.Key_Return)
    entries = panel.entries.entries_model
    user.qtbot.waitUntil(lambda: any(entry.words for entry in entries.entries))
    assert panel.heading.startswith(f"Mesure {measure} · ")
    return {entry.title: entry for entry in entries.entries}


def test_the_comparison_shows_what_programmes_say_as_measure_by_measure_does(
    open_window, small_path: Path, qtbot
) -> None:
    with open_pact_file(small_path) as file:
        lists.add(file, "Autre liste (exemple)", "Tête (exemple)")
    give(small_path, CLAMART)
    user = ProgrammeUser(open_window(small_path), qtbot)
    user.come()
    user.page.show_list(user.page._dossier.lists[0].id)
    user.wait()
    user.go_to("33")
    user.press(Key.Key_Space)
    press_button(user.page, "Par mesure")
    user.wait()
    said = user.page.layout_.said
    said.table.selectRow(said.model.find("7"))
    (there,) = said.entries.entries_model.entries
    here = compared(user, "7")
    assert set(here) == {"Liste exemple", "Autre liste (exemple)"}
    assert here["Liste exemple"] == there
    assert "point 33 ; Des cantines" in spaced(there.lines[0].words[0])
    assert all(spaced(words).startswith("Suggestion, à décider · point ") for words in there.words)
    assert here["Autre liste (exemple)"].words == ()


def test_a_dropped_suggestion_is_said_nowhere(open_window, small_path: Path, qtbot) -> None:
    give(small_path, CLAMART)
    user = ProgrammeUser(open_window(small_path), qtbot)
    user.come()
    user.go_to("36")
    assert user.offered
    measure = user.offered[0]
    before = compared(user, measure)["Liste exemple"].words
    assert any("point 36" in spaced(words) for words in before)
    user.come()
    user.go_to("36")
    user.press("n")
    after = compared(user, measure)["Liste exemple"].words
    assert after == tuple(words for words in before if "point 36" not in spaced(words))
