"""The comparison page: measures × lists, what is unanimous, where a score comes from."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pacte.domain.changes import Changes
from pacte.domain.dossier import Dossier
from pacte.storage import queries
from ui.announcement import announce
from ui.buttons import Button, Look, set_look
from ui.comparison_bars import bars_of
from ui.comparison_board import Board, BoardFilter, build_board
from ui.comparison_entries import list_content, measure_content
from ui.comparison_layout import ComparisonLayout
from ui.comparison_model import ComparisonModel
from ui.comparison_words import explained_words, summary_forms
from ui.first_paint import FirstPaint
from ui.hint_bar import Hint
from ui.operations import Operations
from ui.page import Page
from ui.suggestions import Suggestions

#: As many lists leave room for the panel beside them.
_FEW = 2


class ComparisonPage(Page):
    """Sets the lists side by side. It reads only."""

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        self._board: Board | None = None
        # Of its lists, those that the filters leave.
        self._shown: Board | None = None
        self._suggestions = Suggestions(self)
        self._suggestions.known.connect(self._show_panel)
        self._model: ComparisonModel | None = None
        # The list that the panel explains while it is shown, None when it shows the current measure.
        self._explained: str | None = None
        # The measure and list one went to: filters may hide them, and bring them back.
        self._place: tuple[str | None, str | None] = (None, None)
        self._filtering = False
        self._greeted = False
        self._layout = ComparisonLayout(self, self._new_list_button(), self._empty_buttons())
        self._connect()

    def _new_list_button(self) -> Button:
        button = Button(self.tr("Nouvelle liste…"))
        button.clicked.connect(self.new_list_requested)
        return button

    def _empty_buttons(self) -> list[Button]:
        new = self._new_list_button()
        set_look(new, Look.PRIMARY)
        read = Button(self.tr("Lire un pacte signé…"))
        read.clicked.connect(self.import_requested)
        return [] if self._operations.read_only else [new, read]

    def _connect(self) -> None:
        layout = self._layout
        layout.filters.filter_changed.connect(self._filter)
        layout.filters.table_requested.connect(self.focus_table)
        layout.view.measure_requested.connect(self.show_measure)
        layout.view.list_requested.connect(self.explain)
        layout.view.cursor_moved.connect(self._on_cursor_moved)
        layout.view.left.connect(self.close_panel)
        layout.bars.list_requested.connect(self.explain)
        layout.bars.left.connect(self.close_panel)
        layout.panel.closed.connect(self.close_panel)
        FirstPaint(layout.view.viewport()).painted.connect(self.painted)
        FirstPaint(layout.empty).painted.connect(self.painted)

    # ------------------------------------------------------------------------------------ what is shown

    def show_dossier(self, dossier: Dossier) -> None:
        """Show a file that was just opened."""
        self._take(dossier)
        self._open_at_first()
        self.focus_table()

    def _open_at_first(self) -> None:
        """Open the panel on the first measure where few lists leave room for it, once."""
        if self._board is None or self._greeted or self._layout.halves.narrow or self._layout.low:
            return
        if 0 < len(self._board.lists) <= _FEW:
            self._greeted = True
            self._open_panel(None)

    def _take(self, dossier: Dossier) -> None:
        board = self._board = build_board(dossier, self._board)
        self._layout.show_filled(filled=bool(board.lists))
        if not board.lists:
            self.close_panel()
            return
        self._layout.filters.show_board(board)
        self._filter()
        self._show_panel()

    def reload(self, changes: Changes) -> None:
        """Show again what an edit changed."""
        dossier = self._operations.ask(queries.dossier)
        if dossier is not None:
            self._take(dossier)

    def _wanted(self) -> BoardFilter:
        return self._layout.filters.wanted()

    def _filter(self) -> None:
        """Show what the filters ask for, the cursor staying on its measure and list where it can."""
        board, view, wanted = self._board, self._layout.view, self._wanted()
        if board is None or not board.lists:
            return
        # What two lists have in common is counted between these two, whatever the others say.
        shown = self._shown = board.narrowed(wanted.columns(board))
        alone = len(board.lists) == 1
        self._layout.band.say(*summary_forms(shown), offer=alone and not self._operations.read_only)
        self._filtering = True
        if self._model is None:
            self._model = ComparisonModel(shown, wanted, self)
            view.show_model(self._model)
        else:
            self._model.show_board(shown, wanted)
            view.move_to(self._model.nearest(*self._place))
        self._filtering = False
        self._layout.bars.bars_model.show_bars(bars_of(shown, wanted))
        self._layout.found.setCurrentWidget(view if self._model.rowCount() else self._layout.nothing)
        if self._explained:
            self._show_panel()

    def reveal(self, changes: Changes) -> bool:
        """Bring the answer to a measure that was undone or redone into view."""
        if not changes.levels or self._model is None:
            return False
        list_id, (measure, _) = sorted(changes.levels)[0]
        if not self._model.find(measure, list_id).isValid():
            self._layout.filters.clear()
        index = self._model.find(measure, list_id)
        if not index.isValid():
            return False
        self._layout.view.move_to(index)
        return not changes.dossier

    # ------------------------------------------------------------------------------------ the panel

    def show_measure(self) -> None:
        """Show what the lists say of the measure the cursor stands on."""
        self._open_panel(None)

    def explain(self, list_id: str) -> None:
        """Show where the score of a list comes from."""
        self._open_panel(list_id)

    def _open_panel(self, explained: str | None) -> None:
        self._explained = explained
        self._layout.halves.show_other(wanted=True)
        self._show_panel()
        if self._layout.halves.narrow:
            # The panel stands where the table was.
            self._layout.panel.entries.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hints_changed.emit()

    def close_panel(self) -> None:
        """Hide the panel and put the cursor back in the table."""
        if not self._layout.panel.isHidden():
            self._explained = None
            self._layout.halves.show_other(wanted=False)
            self.focus_table()
            self.hints_changed.emit()

    def _show_panel(self) -> None:
        """Fill the panel with what it shows: a list explained, or the current measure."""
        board, model, view = self._shown, self._model, self._layout.view
        if self._layout.panel.isHidden() or board is None or model is None:
            return
        row = model.row_at(view.currentIndex().row())
        place = board.place_of(self._explained) if self._explained else None
        if place is not None:
            self._layout.panel.show_content(list_content(board, place), row.measure.number if row else None)
        elif row is not None:
            list_id = model.list_at(view.currentIndex().column())
            said = self._suggestions.said(board.dossier).get(row.measure.number, ())
            content = measure_content(board, row, self._wanted().columns(board), said)
            self._layout.panel.show_content(content, list_id)
        else:
            self.close_panel()

    def _on_cursor_moved(self) -> None:
        here = self._layout.view.currentIndex()
        if self._model is None:
            return
        if not self._filtering:
            row = self._model.row_at(here.row())
            self._place = (row.measure.number if row else None, self._model.list_at(here.column()))
        self._show_panel()
        if self._layout.view.hasFocus():
            announce(self._layout.view, self._model.spoken(here))

    # ------------------------------------------------------------------------------------ going about

    def search(self) -> None:
        """Put the cursor in the search field."""
        if self._board is not None and self._board.lists:
            if self._layout.halves.narrow:
                self._layout.halves.show_other(wanted=False)
            self._layout.filters.search()

    def take_cursor(self) -> None:
        """Put the cursor in the table, or where the first list is added."""
        if self._board is not None and self._board.lists:
            self.focus_table()
        else:
            self._layout.empty.take_cursor()

    def focus_table(self) -> None:
        """Put the cursor in the table."""
        if self._layout.halves.narrow:
            self._layout.halves.show_other(wanted=False)
        self._layout.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show table and panel side by side where both have room."""
        super().resizeEvent(event)
        self._layout.set_size(event.size())

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys that do something now."""
        if self._board is None or not self._board.lists:
            return ()
        where = self.focusWidget()
        close = Hint((self.tr("Échap"),), self.tr("fermer le panneau"))
        panel = () if self._layout.panel.isHidden() else (close,)
        if where is self._layout.bars:
            words = explained_words(neutral=self._board.neutral)
            return (Hint((self.tr("Entrée"),), words), Hint(("↑", "↓"), self.tr("liste")), *panel)
        if where is self._layout.panel.entries:
            return (Hint(("↑", "↓"), self.tr("suivante")), *panel)
        enter = Hint((self.tr("Entrée"),), self.tr("ce que chaque liste en dit"))
        return (
            Hint(("↑", "↓"), self.tr("mesure")),
            Hint(("←", "→"), self.tr("liste")),
            enter,
            *panel,
            Hint((self.tr("Maj"), self.tr("Tab")), self.tr("barres")),
            Hint(("Ctrl", "F"), self.tr("chercher")),
        )
