"""Two lists chosen among more: what is counted is counted between these two."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from pacte.domain.answer import Answer
from pacte.edits import answers
from pacte.storage.pact_file import open_pact_file
from tests.ui.comparison_driving import Comparer, panel_text, write_lists
from tests.ui.driving import on_disk, spaced

Key = Qt.Key


@pytest.fixture
def three_path(demo_path: Path) -> Path:
    with open_pact_file(demo_path) as file:
        write_lists(file)
    return demo_path


def in_front(open_window, path: Path, qtbot) -> Comparer:
    """Somebody in front of the comparison of a file."""
    user = Comparer(open_window(path), qtbot)
    user.go("Comparer")
    return user


def test_what_two_chosen_lists_share_is_counted_between_these_two(
    open_window, three_path: Path, qtbot
) -> None:
    with open_pact_file(three_path) as file:
        demain = on_disk(three_path).list_named("Demain (exemple)")
        answers.answer(file, demain.id, [("3", "N1")], Answer.AGREED)
    comparer = in_front(open_window, three_path, qtbot)
    comparer.choose("Listes à comparer", "CHAMPIGNY ALTERNANCE")
    comparer.choose("Comparer avec la liste", "Demain (exemple)")
    assert comparer.parts.band.words.startswith(
        "Sur 33 mesures, dont 1 locale, 2 sont retenues par les deux listes et 2 ne sont retenues par aucune. "
    )
    comparer.choose("Mesures à montrer", "Retenues par les deux")
    assert comparer.shown() == ["1", "3"]
    model = comparer.table.board_model
    place = model.find("3", None).row()
    said = model.headerData(place, Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleTextRole)
    assert said.endswith(", les deux")
    comparer.table.setFocus()
    comparer.press(Key.Key_Down, Key.Key_Return)
    assert "Retenue par les deux : chacune en retient au moins un niveau." in spaced(panel_text(comparer))
    comparer.press(Key.Key_Escape)
    comparer.choose("Listes à comparer", "Union citoyenne (exemple)")
    comparer.choose("Comparer avec la liste", "Demain (exemple)")
    assert comparer.shown() == ["1"]
    comparer.choose("Mesures à montrer", "Retenues par aucune")
    assert len(comparer.shown()) == 30
    comparer.choose("Listes à comparer", "Toutes les listes")
    assert len(comparer.shown()) == 2
    comparer.choose("Mesures à montrer", "Retenues par toutes")
    assert comparer.shown() == ["1"]
    kept = {
        one.name: {c.measure for c in one.commitments if c.answer.kept} for one in on_disk(three_path).lists
    }
    assert kept["Demain (exemple)"] & kept["CHAMPIGNY ALTERNANCE"] == {"1", "3"}


def test_the_panel_leaves_a_list_that_is_filtered_out(open_window, three_path: Path, qtbot) -> None:
    comparer = in_front(open_window, three_path, qtbot)
    comparer.page.explain(comparer.page._board.lists[0].id)
    assert panel_text(comparer).startswith("CHAMPIGNY ALTERNANCE\n")
    comparer.choose("Listes à comparer", "Demain (exemple)")
    comparer.choose("Comparer avec la liste", "CHAMPIGNY ALTERNANCE")
    assert panel_text(comparer).startswith("CHAMPIGNY ALTERNANCE\n")
    comparer.choose("Comparer avec la liste", "Union citoyenne (exemple)")
    said = panel_text(comparer)
    assert said.startswith("Mesure 1 · ")
    assert "CHAMPIGNY ALTERNANCE" not in said
