"""Driving the comparison as people do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment, Evidence
from pacte.edits import answers, lists
from pacte.storage.pact_file import PactFile
from tests.ui.driving import User, press_button
from ui.comparison_page import ComparisonPage

Key = Qt.Key
QUOTED = Evidence("Garder la banque de la commune", "Programme (exemple)", "point 4")
OBSERVED = "Nous commencerons par les écoles (exemple)."


class Comparer(User):
    """Somebody in front of the comparison."""

    @property
    def page(self) -> ComparisonPage:
        return self.window.findChild(ComparisonPage)

    @property
    def parts(self):
        return self.page._layout

    @property
    def table(self):
        return self.parts.view

    def at(self) -> tuple[str, str | None]:
        """The measure and the list that the cursor stands on."""
        index = self.table.currentIndex()
        return self.table.board_model.row_at(index.row()).measure.number, self.table.board_model.list_at(
            index.column()
        )

    def shown(self) -> list[str]:
        model = self.table.board_model
        return [row.measure.number for n in range(model.rowCount()) if (row := model.row_at(n))]

    def go(self, page: str) -> None:
        press_button(self.window, page)

    def choose(self, name: str, words: str) -> None:
        """Choose an entry of a drop-down list by keyboard."""
        (box,) = [one for one in self.page.findChildren(QComboBox) if one.accessibleName() == name]
        box.setFocus()
        for _ in range(box.count()):
            if box.currentText() == words:
                return
            self.press(Key.Key_Down)
        for _ in range(box.count()):
            if box.currentText() == words:
                return
            self.press(Key.Key_Up)
        raise AssertionError(f"no « {words} » in {name}")


def write_lists(file: PactFile) -> dict[str, str]:
    """Two more lists beside the real one: identifiers by name."""
    ids = {}
    for name in ("Union citoyenne (exemple)", "Demain (exemple)"):
        (ids[name],) = lists.add(file, name, "Tête (exemple)").lists
    answers.answer(file, ids["Demain (exemple)"], [("1", "N1"), ("1", "N2"), ("32", "N1")], Answer.AGREED)
    answers.answer(file, ids["Union citoyenne (exemple)"], [("1", "N1")], Answer.AGREED)
    said = Commitment(
        "2", "N2", Answer.REFUSED, observation=OBSERVED, note="à nous seuls", evidence=(QUOTED,)
    )
    answers.record(file, ids["Demain (exemple)"], said)
    return ids


def panel_text(user: Comparer) -> str:
    panel = user.parts.panel
    assert panel.isVisible()
    entries = panel.entries.entries_model.entries
    return "\n".join([panel.heading, panel.sentences, *(entry.spoken for entry in entries)])
