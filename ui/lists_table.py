"""Tables whose rows are chosen whole, with the keyboard or the mouse."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.lists_delegate import TwoLineDelegate, row_height
from ui.theme import sized
from ui.tokens import STEP

#: The least width of a column that takes the room that is left, in letters.
_LEAST_STRETCHED = 30


class RowTable(QTableView):
    """A table of whole rows; arrows move, Enter opens the row, letters are handed on."""

    #: Enter was pressed, or a row double-clicked.
    row_opened = Signal()
    #: A letter was typed.
    letter_typed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters: tuple[int | None, ...] = ()
        self._less: tuple[int, ...] = ()
        self._least = _LEAST_STRETCHED
        self.setAccessibleName(name)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(row_height(self.fontMetrics()))
        columns = self.horizontalHeader()
        columns.setAccessibleName(name)
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        columns.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        # The weight that the style sheet gives titles: they are shortened by the metrics of this font.
        columns.setFont(sized(self.font(), 1, QFont.Weight.DemiBold))
        columns.setMinimumSectionSize(32)
        # Titles stand over the words of their column.
        columns.setStyleSheet(
            f"QHeaderView::section {{ padding: 4px {STEP // 2}px 4px {STEP}px; }}"
            f"QHeaderView::section:first {{ padding-left: {2 * STEP}px; }}"
        )
        self.doubleClicked.connect(lambda _: self.row_opened.emit())

    def size_columns(
        self, letters: tuple[int | None, ...], less: tuple[int, ...] = (), least: int = _LEAST_STRETCHED
    ) -> None:
        """Set the widths of columns in letters; those without a width share the room that is left.

        `less` are the columns to do without in a narrow place, the least useful first: where those without a
        width would have less than `least` letters.
        """
        self._letters, self._less, self._least = letters, less, least
        header, letter = self.horizontalHeader(), self.fontMetrics().averageCharWidth()
        for column, width in enumerate(letters):
            if width is None:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(column, width * letter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Do without some columns where there is no room for them."""
        super().resizeEvent(event)
        letter = self.fontMetrics().averageCharWidth()
        wanted = sum(width or self._least for width in self._letters) * letter
        for column in self._less:
            hidden = wanted > event.size().width()
            if hidden:
                wanted -= (self._letters[column] or 0) * letter
            self.setColumnHidden(column, hidden)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row, hand letters on, or move."""
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.row_opened.emit()
        elif event.key() == Qt.Key.Key_Delete and plain:
            self.letter_typed.emit("")
        elif plain and event.text() and event.text().isprintable() and not event.text().isspace():
            self.letter_typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here, on a row."""
        super().focusInEvent(event)
        if self.selectionModel() is not None and not self.selectionModel().hasSelection():
            # Qt goes to the first row without choosing it.
            self.selectRow(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()
