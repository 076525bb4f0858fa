"""The grid itself: moving, choosing and answering with one hand on the keyboard."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue
from ui.answer_words import answer_of_key
from ui.grid_choice import GridChoice
from ui.grid_delegate import GridDelegate
from ui.grid_model import FIRST_LEVEL, NAME, NUMBER, GridModel
from ui.grid_rows import AnswerRow
from ui.titled_rows import TitleRow

_Action = QAbstractItemView.CursorAction
_Flag = QItemSelectionModel.SelectionFlag
#: Typed characters that name a level by its rank; the second ones are the same keys of a French keyboard.
_RANKS = {"1": 0, "&": 0, "2": 1, "é": 1, "3": 2, '"': 2}


class GridView(GridChoice):
    """Shows a `GridModel`. The cursor always stands on something one can answer."""

    #: An answer key: the answer, None to take it away.
    answer_requested = Signal(object)
    #: A figure key: the rank of the level, from 0.
    level_toggle_requested = Signal(int)
    editor_requested = Signal()
    #: T and E: the text of the level, evidence of its answer.
    text_requested = Signal()
    evidence_requested = Signal()
    #: D: what is chosen is done already, or is not.
    done_requested = Signal()
    #: The cursor or the selection is elsewhere.
    cursor_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        #: Where the cursor was before a filter drove it away; forgotten as soon as one goes on from there.
        self._home = QPersistentModelIndex()
        self._delegate = GridDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Grille des mesures et de leurs niveaux"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(8)
        columns = self.horizontalHeader()
        columns.setAccessibleName(self.tr("Niveaux"))
        columns.setMinimumSectionSize(16)
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)

    def show_model(self, model: GridModel) -> None:
        """Show a model and put the cursor on its first measure."""
        self.setModel(model)
        model.modelReset.connect(self.lay_out)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.selectionModel().selectionChanged.connect(lambda *_: self.cursor_moved.emit())
        self.lay_out()

    def fill(self, catalogue: Catalogue, one: CandidateList, chosen: tuple[str, ...]) -> None:
        """Fill the model anew, the cursor staying where it is as far as it can."""
        spot = self.grid.spot_at(self.currentIndex())
        self.grid.set_content(catalogue, one, chosen)
        index = self.grid.index_of(spot) if spot is not None else QModelIndex()
        if index.isValid():
            self.move_to(index)
        else:
            self.move_to_first_measure()

    def lay_out(self) -> None:
        """Size rows and columns from the font, and span what has one answer only."""
        delegate, model = self._delegate, self.grid
        self.clearSpans()
        self.verticalHeader().setDefaultSectionSize(delegate.row_height)
        columns = self.horizontalHeader()
        for column in range(model.columnCount()):
            fixed = QHeaderView.ResizeMode.Fixed if column != NAME else QHeaderView.ResizeMode.Stretch
            columns.setSectionResizeMode(column, fixed)
            columns.resizeSection(column, delegate.number_width if column == NUMBER else delegate.level_width)
        if model.levels == 1:
            columns.resizeSection(FIRST_LEVEL, 2 * delegate.level_width)
        for number, row in enumerate(model.rows):
            if isinstance(row, TitleRow):
                self.setRowHeight(number, delegate.title_height)
                self.setSpan(number, NUMBER, 1, model.columnCount())
            elif row.single and model.levels > 1:
                self.setSpan(number, FIRST_LEVEL, 1, model.levels)
            self.setRowHidden(number, False)

    def show_rows(self, shown: list[bool]) -> None:
        """Show only these rows, and bring the cursor back to a shown one."""
        for number, visible in enumerate(shown):
            if self.isRowHidden(number) is visible:
                self.setRowHidden(number, not visible)
        home, current = self._home, self.currentIndex()
        if home.isValid() and not self.isRowHidden(home.row()):
            # The filter had driven the cursor away: it goes back where one was working.
            self.move_to(self.grid.index(home.row(), home.column()))
            self._home = QPersistentModelIndex()
        elif not current.isValid() or self.isRowHidden(current.row()):
            origin = home if home.isValid() else QPersistentModelIndex(current)
            self.move_to(self._cell(self._next_row(-1, 1)))
            self._home = origin

    def move_to(self, index: QModelIndex) -> None:
        """Put the cursor somewhere, alone chosen; an invalid index takes it away."""
        if index.isValid():
            self._column = index.column()
        self.choose_from(index)
        self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)
        self._show_around(index)

    def move_to_first_measure(self) -> None:
        """Put the cursor on the first measure, or on the first row where there is none."""
        rows = enumerate(self.grid.rows)
        first = next((n for n, row in rows if isinstance(row, AnswerRow) and row.number[:1].isdigit()), None)
        self.move_to(self._cell(self._next_row(-1, 1) if first is None else first))

    def _on_current_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        """Repaint the two rows whole."""
        self._home = QPersistentModelIndex()
        for index in (now, before):
            if index.isValid():
                height = self.rowHeight(index.row())
                self.viewport().update(
                    0, self.rowViewportPosition(index.row()) - 4, self.viewport().width(), height + 8
                )
        self.cursor_moved.emit()

    def _show_around(self, now: QModelIndex) -> None:
        """Keep the next measure in view, and the theme's title above the first one.

        Not under the mouse: what is pressed must not move.
        """
        if not now.isValid():
            return
        following = self._next_row(now.row(), 1)
        above = now.row() - 1
        self.scrollTo(self.grid.index(following, NUMBER))
        if above >= 0 and isinstance(self.grid.grid_row(above), TitleRow):
            self.scrollTo(self.grid.index(above, NUMBER))
        self.scrollTo(now)
        self._show_whole_rows(now)

    def _show_whole_rows(self, now: QModelIndex) -> None:
        """Leave no row half hidden under the header, where there is something below to scroll to."""
        first = self.rowAt(0)
        hidden = -self.rowViewportPosition(first) if first >= 0 else 0
        if hidden > 0 and first != now.row():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowHeight(first) - hidden)

    # ------------------------------------------------------------------------------------ moving

    def _next_row(self, row: int, step: int) -> int:
        """Return the next shown row with answers, `row` itself when there is none that way."""
        number = row + step
        while 0 <= number < self.grid.rowCount():
            if not self.isRowHidden(number) and isinstance(self.grid.grid_row(number), AnswerRow):
                return number
            number += step
        return row

    def _cell(self, row: int, column: int | None = None) -> QModelIndex:
        """Return the answerable cell of a row nearest to a column, by default the one last moved in."""
        if row < 0 or self.isRowHidden(row):
            return QModelIndex()
        found = self.grid.grid_row(row)
        if isinstance(found, TitleRow):
            return QModelIndex()
        wanted = self._column if column is None else column
        indexes = [self.grid.index_of(spot) for spot in found.spots]
        return min(indexes, key=lambda one: abs(one.column() - wanted))

    def _beside(self, current: QModelIndex, step: int) -> QModelIndex:
        column = current.column() + step
        while FIRST_LEVEL <= column < self.grid.columnCount():
            index = self.grid.index(current.row(), column)
            if self.grid.flags(index) & Qt.ItemFlag.ItemIsSelectable:
                self._column = column
                return index
            column += step
        return current

    def moveCursor(self, action: _Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        current = self.currentIndex()
        if not current.isValid():
            return self._cell(self._next_row(-1, 1))
        row = current.row()
        if action in (_Action.MoveLeft, _Action.MoveRight):
            return self._beside(current, 1 if action == _Action.MoveRight else -1)
        far = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if action in (_Action.MoveHome, _Action.MoveEnd) and not far:
            self._column = FIRST_LEVEL if action == _Action.MoveHome else self.grid.columnCount() - 1
            return self._cell(row)
        steps = {
            _Action.MoveUp: -1,
            _Action.MovePrevious: -1,
            _Action.MovePageUp: -self._page(),
            _Action.MoveHome: -9999,
        }
        steps |= {
            _Action.MoveDown: 1,
            _Action.MoveNext: 1,
            _Action.MovePageDown: self._page(),
            _Action.MoveEnd: 9999,
        }
        return self._cell(self._stepped(row, steps[action]))

    def _stepped(self, row: int, steps: int) -> int:
        direction = 1 if steps > 0 else -1
        for _ in range(abs(steps)):
            following = self._next_row(row, direction)
            if following == row:
                break
            row = following
        return row

    def _page(self) -> int:
        return max(1, self.viewport().height() // self._delegate.row_height - 2)

    # ------------------------------------------------------------------------------------ keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._home = QPersistentModelIndex()
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        text = event.text()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.editor_requested.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and plain:
            self.answer_requested.emit(None)
        elif event.key() == Qt.Key.Key_Escape:
            self.move_to(self.currentIndex())
        elif plain and text.upper() == "T":
            self.text_requested.emit()
        elif plain and text.upper() == "E":
            self.evidence_requested.emit()
        elif plain and text.upper() == "D":
            self.done_requested.emit()
        elif plain and text in _RANKS:
            self.level_toggle_requested.emit(_RANKS[text])
        elif plain and text and (answer := answer_of_key(text)):
            self.answer_requested.emit(answer)
        elif plain and text.isprintable() and text.strip():
            event.ignore()
        else:
            super().keyPressEvent(event)
            self._show_around(self.currentIndex())

    def _answerable(self, index: QModelIndex) -> QModelIndex:
        """Return the cell that a click means: on a name, the level last moved in."""
        return self._cell(index.row()) if index.isValid() and index.column() < FIRST_LEVEL else index

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() < FIRST_LEVEL:
            target = self._answerable(index)
            if target.isValid():
                self.move_to(target)
            return
        if not self.grid.flags(index) & Qt.ItemFlag.ItemIsSelectable:
            return
        self._column = index.column()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._answerable(self.indexAt(event.position().toPoint())).isValid():
            self.editor_requested.emit()

    # ------------------------------------------------------------------------------------ looks

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self.model() is not None:
            self._delegate.set_font(self.font())
            self.lay_out()
