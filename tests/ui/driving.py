"""Driving a window as a person does, and looking at the disk as somebody else would."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from pacte.domain.candidate_list import CandidateList
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Dossier
from pacte.storage import queries
from pacte.storage.pact_file import Access, open_pact_file
from ui.answer_editor import AnswerEditor
from ui.filter_bar import FilterBar
from ui.grid_model import GridModel
from ui.grid_view import GridView
from ui.main_window import MainWindow


class User:
    """Somebody at the keyboard of a window."""

    def __init__(self, window: MainWindow, qtbot) -> None:
        self.window, self.qtbot = window, qtbot

    @property
    def view(self) -> GridView:
        return self.window.findChild(GridView)

    @property
    def editor(self) -> AnswerEditor:
        return self.window.findChild(AnswerEditor)

    @property
    def filters(self) -> FilterBar:
        return self.window.findChild(FilterBar)

    @property
    def model(self) -> GridModel:
        return self.view.grid

    @property
    def focus(self) -> QWidget:
        """What has the cursor."""
        if QApplication.activeModalWidget() is None and not self.window.isActiveWindow():
            # Offscreen, nobody hands the cursor back to the window when a dialog closes.
            self.window.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return QApplication.focusWidget()

    def field(self, name: str) -> QWidget:
        return self.editor.layout_.fields[name]

    def press(self, *keys: str | Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys where the cursor is; shortcuts of the window are found as they are for people."""
        for key in keys:
            QTest.keyClick(self.focus, key, modifiers)

    def press_character(self, character: str) -> None:
        """Press the key that gives a character, accented or not, as a French keyboard does."""
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
        QApplication.sendEvent(self.focus, event)

    def ctrl(self, key: Qt.Key, *, shift: bool = False) -> None:
        modifiers = Qt.KeyboardModifier.ControlModifier
        if shift:
            modifiers |= Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(self.focus, key, modifiers)

    def type(self, text: str) -> None:
        """Type any text: letters with accents come as an input method gives them."""
        for paragraph, line in enumerate(text.split("\n")):
            if paragraph:
                self.press(Qt.Key.Key_Return)
            if not self.focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
                # The system gives no input method to a field that can only be read.
                return
            event = QInputMethodEvent()
            event.setCommitString(line)
            QApplication.sendEvent(self.focus, event)

    def click(self, button: QWidget) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def go(self, measure: str, level: str = "N1") -> None:
        """Click on a cell of the grid."""
        index = self.model.find((measure, level))
        self.view.scrollTo(index, GridView.ScrollHint.PositionAtCenter)
        self.click_cell(self.view.visualRect(index).center())

    def click_cell(self, at: QPoint, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, modifiers, at)
        self.view.setFocus()

    def place(self) -> tuple[str, str] | None:
        """Where the cursor of the grid stands."""
        spot = self.model.spot_at(self.view.currentIndex())
        return getattr(spot, "place", None)

    @property
    def message(self) -> str:
        return spaced(self.window._frame.messages.text)

    @property
    def saved_words(self) -> str:
        return self.window._frame.header.saved_words

    @property
    def hints(self) -> str:
        return spaced(self.window._frame.hints.spoken)


def spaced(words: str) -> str:
    """Words with plain spaces for no-break ones, so that tests can be read."""
    return words.replace("\u00a0", " ")


def on_disk(path: Path) -> Dossier:
    """What the file holds now, read by somebody else."""
    with open_pact_file(path, Access.READ) as file:
        return queries.dossier(file)


def first_list(path: Path) -> CandidateList:
    return on_disk(path).lists[0]


def said(path: Path, measure: str, level: str = "N1") -> Commitment | None:
    return first_list(path).commitment(measure, level)


def _test_name() -> str:
    """The test that runs now, without the phase it is in."""
    return os.environ.get("PYTEST_CURRENT_TEST", "").rpartition(" ")[0]


def in_dialog(act: Callable[[QDialog], None], then: str) -> list[QDialog]:
    """When the next dialog is there, use it, then press its button named `then`. Returns the dialogs met."""
    return in_dialog_of(QDialog, then, act)


def in_dialog_of(
    kind: type[QDialog], then: str, act: Callable[[QDialog], None] = lambda _dialog: None
) -> list[QDialog]:
    """When a dialog of a kind is there, use it, then press its button named `then`. Returns the dialog met.

    Reading a document may take a while, and then shows a dialog of its own first. A dialog that `act` closed
    needs no button.
    """
    met: list[QDialog] = []
    asked_in = _test_name()

    def use() -> None:
        # What was awaited in vain in one test must not press buttons in the next.
        if _test_name() != asked_in:
            return
        dialog = QApplication.activeModalWidget()
        if not (isinstance(dialog, kind) and dialog.isActiveWindow()):
            QTimer.singleShot(10, use)
            return
        met.append(dialog)
        try:
            act(dialog)
            if dialog.isVisible():
                press_button(dialog, then)
        finally:
            # Whatever went wrong, the test goes on and fails where it stands.
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, use)
    return met


def press_button(dialog: QWidget, words: str) -> None:
    """Click the visible button that bears these words."""
    for button in dialog.findChildren(QPushButton):
        if button.isVisible() and button.text().replace("&", "") == words:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            return
    names = [b.text() for b in dialog.findChildren(QPushButton) if b.isVisible()]
    raise AssertionError(f"no button « {words} » among {names}")


def drop(window: MainWindow, *paths: Path) -> None:
    """Drop files on the window with the mouse, and wait until they were dealt with."""
    drop_only(window, *paths)
    # What is done with it comes when the drop is over.
    QApplication.processEvents()


def drop_only(window: MainWindow, *paths: Path) -> None:
    """Drop files on the window with the mouse, if it takes them."""
    mime = held(*(QUrl.fromLocalFile(str(path)) for path in paths))
    if drag_over(window, mime).isAccepted():
        let_go(window, mime)


def held(*urls: QUrl) -> QMimeData:
    """What a file manager or a browser holds while it is dragged."""
    mime = QMimeData()
    mime.setUrls(list(urls))
    return mime


def drag_over(
    window: MainWindow, mime: QMimeData, actions: Qt.DropAction = Qt.DropAction.CopyAction
) -> QDragEnterEvent:
    """Bring over the window what another program holds."""
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(50, 50), actions, mime, button, keys)
    entering.ignore()
    QApplication.sendEvent(window, entering)
    return entering


def let_go(
    window: MainWindow, mime: QMimeData, actions: Qt.DropAction = Qt.DropAction.CopyAction
) -> QDropEvent:
    """Drop what was dragged over the window: Qt hands it to the window that was entered last."""
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dropped = QDropEvent(QPointF(50, 50), actions, mime, button, keys)
    QApplication.sendEvent(window, dropped)
    return dropped
