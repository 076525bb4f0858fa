"""The table of the comparison: moving from measure to measure and from list to list."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.comparison_delegate import ComparisonDelegate
from ui.comparison_headers import ListHeader, MeasureHeader
from ui.comparison_model import ComparisonModel
from ui.tokens import STEP

_Action = QAbstractItemView.CursorAction
#: A column has room for so many letters of a list's name at least.
_NAME_LETTERS = 13
#: The part of the width that the measures may take from lists that have no room to spare.
_MEASURES_SHARE = 0.42
#: Nothing stands in the corners between the names and between the scroll bars.
_CORNERS = (
    "QTableCornerButton::section, QAbstractScrollArea::corner { background: transparent; border: none; }"
)


class ComparisonView(QTableView):
    """Shows a `ComparisonModel`. The cursor stands on a measure and a list, never on a theme's title."""

    #: Enter, a double click or a click on a name: what the lists say of the measure.
    measure_requested = Signal()
    #: A click on the name of a list: its identifier.
    list_requested = Signal(str)
    #: The cursor is elsewhere.
    cursor_moved = Signal()
    #: Escape.
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = ComparisonDelegate(self)
        self._sized = (0, 0, False)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Mesures et listes"))
        self.setHorizontalHeader(ListHeader(self, self._delegate))
        self.setVerticalHeader(MeasureHeader(self, self._delegate))
        self.horizontalHeader().viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setStyleSheet(_CORNERS)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setBackgroundRole(self.palette().ColorRole.Window)
        self.verticalHeader().sectionClicked.connect(self._on_measure_clicked)
        self.horizontalHeader().sectionClicked.connect(self._on_list_clicked)

    @property
    def board_model(self) -> ComparisonModel:
        """The model shown."""
        model = self.model()
        assert isinstance(model, ComparisonModel)
        return model

    def show_model(self, model: ComparisonModel) -> None:
        """Show a model and put the cursor on its first measure."""
        self.setModel(model)
        model.modelReset.connect(self.lay_out)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.lay_out()
        self.move_to(model.nearest(None, None))

    def lay_out(self) -> None:
        """Size rows and columns from the font and the room there is."""
        model, delegate = self.board_model, self._delegate
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(delegate.row_height)
        for number, row in enumerate(model.rows):
            rows.resizeSection(number, delegate.title_height if isinstance(row, str) else delegate.row_height)
        self._sized = (0, 0, False)
        self._share_room()

    def set_low(self, *, low: bool) -> None:
        """Keep the names of the lists short where the window is low."""
        lists = self.horizontalHeader()
        assert isinstance(lists, ListHeader)
        most = 2 if low else 3
        if lists.most_lines != most:
            lists.most_lines = most
            if self.model() is not None:
                self.lay_out()

    def _share_room(self) -> None:
        """Let the columns of few lists share the room; many keep the room of their marks and scroll."""
        room = max(0, self.width() - self.verticalScrollBar().sizeHint().width())
        model = self.board_model
        measures, lists = self.verticalHeader(), self.horizontalHeader()
        assert isinstance(measures, MeasureHeader)
        assert isinstance(lists, ListHeader)
        spare = self._spares(lists)
        if self._sized == (room, model.columnCount(), spare):
            return
        self._sized = (room, model.columnCount(), spare)
        lists.spare = spare
        letters = QFontMetrics(self._delegate.strong_font).averageCharWidth()
        least = max(self._delegate.cell_width(model.levels), _NAME_LETTERS * letters + 2 * STEP)
        # What few lists leave free goes to the names of the measures first.
        measures.measure(max(int(room * _MEASURES_SHARE), room - model.columnCount() * least))
        share = (room - measures.width()) // max(1, model.columnCount())
        width = max(least, share)
        lists.setDefaultSectionSize(width)
        lists.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lists.measure(width)
        self.updateGeometries()

    def _spares(self, lists: ListHeader) -> bool:
        """Whether a low window has one line more for the names of the lists, over a theme and its first measure."""
        fonts = self._delegate
        names = 3 * QFontMetrics(fonts.strong_font).height() + STEP
        bar = self.horizontalScrollBar().sizeHint().height()
        return lists.most_lines < 3 and self.height() >= names + fonts.title_height + fonts.row_height + bar

    def move_to(self, index: QModelIndex) -> None:
        """Put the cursor somewhere; an invalid index takes it away."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._show_around(index)

    def _show_around(self, index: QModelIndex) -> None:
        """Show a cell, and the title of the theme above its first measure."""
        if not index.isValid():
            return
        if self.board_model.row_at(index.row() - 1) is None:
            self.scrollTo(index.siblingAtRow(index.row() - 1))
        self.scrollTo(index)

    def _on_current_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        """Repaint the two rows whole, names included."""
        for index in (now, before):
            if index.isValid():
                top, height = self.rowViewportPosition(index.row()), self.rowHeight(index.row())
                self.viewport().update(0, top, self.viewport().width(), height)
                header = self.verticalHeader().viewport()
                header.update(0, top, header.width(), height)
        if now.column() != before.column():
            self.horizontalHeader().viewport().update()
        self.cursor_moved.emit()

    def _on_measure_clicked(self, row: int) -> None:
        if self.board_model.row_at(row) is not None:
            self.move_to(self.board_model.index(row, max(0, self.currentIndex().column())))
            self.measure_requested.emit()

    def _on_list_clicked(self, column: int) -> None:
        if list_id := self.board_model.list_at(column):
            self.list_requested.emit(list_id)

    # ------------------------------------------------------------------------------------ moving

    def _stepped(self, row: int, steps: int) -> int:
        """Return the measure so many measures further, the last one that way where there are fewer."""
        direction = 1 if steps > 0 else -1
        found = row
        for _ in range(abs(steps)):
            row += direction
            if 0 <= row < self.board_model.rowCount() and self.board_model.row_at(row) is None:
                row += direction
            if not 0 <= row < self.board_model.rowCount():
                break
            found = row
        return found

    def moveCursor(self, action: _Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        current = self.currentIndex()
        model = self.board_model
        if not current.isValid():
            return model.nearest(None, None)
        row, column = current.row(), current.column()
        far = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        page = max(1, self.viewport().height() // self._delegate.row_height - 2)
        steps = {_Action.MoveUp: -1, _Action.MoveDown: 1}
        steps |= {_Action.MovePageUp: -page, _Action.MovePageDown: page}
        if action in steps:
            return model.index(self._stepped(row, steps[action]), column)
        last = model.columnCount() - 1
        if action in (_Action.MoveHome, _Action.MoveEnd):
            end = action == _Action.MoveEnd
            if far:
                row = self._stepped(row, model.rowCount() if end else -model.rowCount())
            return model.index(row, last if end else 0)
        step = 1 if action in (_Action.MoveRight, _Action.MoveNext) else -1
        return model.index(row, min(max(column + step, 0), last))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.measure_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)
            self._show_around(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.board_model.flags(self.indexAt(event.position().toPoint())) & Qt.ItemFlag.ItemIsSelectable:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.board_model.row_at(self.indexAt(event.position().toPoint()).row()) is not None:
            self.measure_requested.emit()

    # ------------------------------------------------------------------------------------ looks

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._repaint_cursor()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._repaint_cursor()

    def _repaint_cursor(self) -> None:
        self.viewport().update()
        self.horizontalHeader().viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.model() is not None:
            self._share_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self.model() is not None:
            self._delegate.set_font(self.font())
            self.lay_out()
