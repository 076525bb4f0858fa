"""Driving the page of lists as a person does."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QWidget,
)

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.edits import answers, lists
from pacte.storage.pact_file import open_pact_file
from tests.ui.driving import User, in_dialog, on_disk, press_button
from ui.app import page_kinds
from ui.lists_page import ListsPage
from ui.main_window import MainWindow
from ui.page import PageKind

Key = Qt.Key
AUBE, BRUME, BORN = "Aube & Cie (exemple)", "Brume (exemple)", "Ensemble (exemple)"


class ListsUser(User):
    """Somebody on the page of lists."""

    @property
    def page(self) -> ListsPage:
        page = self.window.page
        assert isinstance(page, ListsPage)
        return page

    @property
    def parts(self):
        return self.page.layout_

    def input(self, name: str) -> QWidget:
        return self.parts.form.layout_.fields[name]

    def cells(self, name: str) -> list[str]:
        """The whole row of a list, as a screen reader says it."""
        model = self.parts.table.model()
        role = Qt.ItemDataRole.AccessibleTextRole
        for row in range(model.rowCount()):
            said = [model.data(model.index(row, column), role) for column in range(model.columnCount())]
            if said[0].split(",")[0] == name:
                return said
        raise AssertionError(f"{name} is not shown")

    @property
    def shown(self) -> list[str]:
        model = self.parts.table.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def choose(self, name: str) -> None:
        """Click on a list."""
        table = self.parts.table
        index = table.model().index(self.shown.index(name), 0)
        at = table.visualRect(index).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        table.setFocus()

    def write(self, name: str, text: str) -> None:
        """Replace the words of a field."""
        self.parts.form.focus_field(name)
        self.ctrl(Key.Key_A)
        self.press(Key.Key_Delete)
        self.type(text)

    def pick(self, box: QComboBox, words: str) -> None:
        """Choose an entry with the arrows."""
        box.setFocus()
        for _ in range(box.count()):
            self.press(Key.Key_Up)
        while box.currentText() != words:
            self.press(Key.Key_Down)


def origin_cells(user: ListsUser) -> list[list[str]]:
    model = user.parts.origins.model
    return [[model.cell(model.index(r, c)).spoken for c in range(3)] for r in range(model.rowCount())]


def named(path: Path, name: str) -> CandidateList:
    return on_disk(path).list_named(name)


def kinds() -> tuple[PageKind, ...]:
    """The register, with the page of lists whether it is there already or not."""
    return (*(one for one in page_kinds() if one.key != "lists"), PageKind("lists", "Listes", ListsPage))


def merge_lists(user: ListsUser, name: str = BORN) -> list[QDialog]:
    def fill(dialog: QDialog) -> None:
        dialog.layout_.name.setFocus()
        dialog.layout_.name.setText(name)

    met = in_dialog(fill, then="Fusionner")
    user.click(user.parts.bar.merge)
    user.qtbot.waitUntil(user.window.isActiveWindow)
    return met


def make_lists(path: Path) -> Path:
    """Two lists that contradict each other twice, and a third one; the first was worked on last."""
    with open_pact_file(path) as file:
        added = [(AUBE, "Camille Aube (exemple)"), (BRUME, None), ("Tierce (exemple)", None)]
        one = {name: next(iter(lists.add(file, name, head).lists)) for name, head in added}
        for name, said in ((BRUME, Answer.REFUSED), (AUBE, Answer.AGREED)):
            answers.answer(file, one[name], [("1", "N1")], Answer.AGREED)
            answers.answer(file, one[name], (), Answer.AGREED, principles=["A"])
            answers.answer(file, one[name], [("2", "N1")], said)
            answers.answer(file, one[name], [("3", "N1")], Answer.RESERVED, reservation=f"sauf {name}")
    return path


class Windows:
    """Opens windows on the page of lists, and closes them at the end."""

    def __init__(self, qtbot) -> None:
        self._qtbot = qtbot
        self._windows: list[MainWindow] = []

    def open(self, path: Path, width: int = 1366, *, read_only: bool = False) -> ListsUser:
        window = MainWindow(kinds())
        self._windows.append(window)
        window.resize(width, 768)
        with self._qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        with self._qtbot.waitSignal(window.usable):
            window._opening.open(path, read_only=read_only)
        press_button(window, "Listes")
        return ListsUser(window, self._qtbot)

    def close(self) -> None:
        for window in self._windows:
            window.close()
            window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
