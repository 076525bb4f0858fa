"""The tables of the review of a read pact; the one of its lines hears the keys that decide about them."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.answer_words import answer_of_key
from ui.theme import sized
from ui.tokens import STEP

_Key = Qt.Key


class ReviewTable(QTableView):
    """A table to read in, row by row."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        header = self.horizontalHeader()
        header.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        # The weight that the style sheet gives titles: they are shortened by the metrics of this font.
        header.setFont(sized(self.font(), 1, QFont.Weight.DemiBold))
        self.verticalHeader().setDefaultSectionSize(2 * self.fontMetrics().lineSpacing() + STEP)

    def size_columns(self, widths: tuple[int | None, ...]) -> None:
        """Set the widths of columns; the one without a width takes the room that is left."""
        header = self.horizontalHeader()
        for column, width in enumerate(widths):
            if width is None:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(column, width)


class LinesTable(ReviewTable):
    """The lines of the document: each key says what to do with the chosen one."""

    #: The line is right as it was understood.
    accept_requested = Signal()
    #: The line is to be given another answer, or another place.
    change_requested = Signal()
    #: The line is not to be taken over.
    drop_requested = Signal()
    #: The line is an observation of the list.
    observe_requested = Signal()
    #: What was decided about the line is to be forgotten.
    forget_requested = Signal()
    #: The line gives this `Answer`.
    answer_requested = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide about the chosen line; arrows go from line to line."""
        wishes: dict[int, SignalInstance] = {
            _Key.Key_Space: self.accept_requested,
            _Key.Key_Return: self.change_requested,
            _Key.Key_Enter: self.change_requested,
            _Key.Key_Delete: self.drop_requested,
            _Key.Key_Backspace: self.forget_requested,
            _Key.Key_O: self.observe_requested,
        }
        wish = wishes.get(event.key())
        answer = answer_of_key(event.text())
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and wish is not None:
            wish.emit()
        elif plain and answer is not None:
            self.answer_requested.emit(answer)
        else:
            super().keyPressEvent(event)
