"""The meeting page: begun or taken up again, held in full screen, closed."""

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pacte.domain.candidate_list import CandidateList, in_name_order, standing_lists
from pacte.domain.changes import Changes
from pacte.domain.dossier import Dossier
from pacte.domain.meeting import Meeting
from pacte.edits import undoing
from pacte.storage import queries
from ui.empty_state import EmptyState
from ui.first_paint import FirstPaint
from ui.grid_rows import LevelSpot
from ui.hint_bar import Hint
from ui.left_meetings import lists_left
from ui.level_dialogs import LevelChoice, LevelDialogs
from ui.meeting_board import MeetingBoard
from ui.meeting_closing import MeetingClosing
from ui.meeting_form import correct_meeting
from ui.meeting_run import MeetingRun, begin
from ui.meeting_screen import MeetingScreen
from ui.meeting_start import MeetingStart
from ui.meeting_stops import meeting_stops, textless_place
from ui.meeting_undoing import MeetingUndoing
from ui.operations import Operations
from ui.page import Page


class MeetingPage(Page):
    """Shows what is before a meeting, the meeting itself, or its end."""

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        self._dossier: Dossier | None = None
        self._list_id: str | None = None
        self._run: MeetingRun | None = None
        #: The meeting that was closed here last, empty when there is none.
        self._closed_id = ""
        self._screen = MeetingScreen(self)
        self._undoing = MeetingUndoing(operations, self)
        self._dialogs = LevelDialogs(operations, self, self._level, self._level)
        self.start, self.board, self.closing = MeetingStart(), MeetingBoard(), MeetingClosing()
        self.empty = EmptyState(
            self.tr("Aucune liste à rencontrer"),
            self.tr("Ajoutez d’abord la liste candidate que vous allez rencontrer."),
            self.first_list_buttons(read_only=operations.read_only)[:1],
        )
        self._stack = QStackedWidget()
        for widget in (self.start, self.empty, self.board, self.closing):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._connect()

    def _connect(self) -> None:
        start, board, closing = self.start, self.board, self.closing
        start.list_chosen.connect(self._choose_list)
        start.begin_requested.connect(self._begin)
        start.resume_requested.connect(self._resume)
        start.others_left.resume_requested.connect(self.take_up)
        start.past.meeting_requested.connect(self._read)
        start.texts_requested.connect(self._complete_texts)
        board.leave_requested.connect(self.leave)
        board.finish_requested.connect(self._finish)
        board.text_requested.connect(self._dialogs.write_text)
        closing.leave_requested.connect(self.leave)
        closing.back_requested.connect(self._back)
        closing.stop_requested.connect(self._back_to)
        closing.close_requested.connect(self._close)
        self._screen.closing.connect(self.leave)
        for part in (start, board, closing, self._dialogs, self._undoing):
            part.told.connect(self.told)
        for typing in (board, closing):
            typing.typing_changed.connect(self.typing_changed)
        for shown in (start, self.empty):
            FirstPaint(shown).painted.connect(self.painted)

    @property
    def running(self) -> MeetingRun | None:
        """The meeting that is being held, None when there is none."""
        return self._run

    # ------------------------------------------------------------------------------------ before

    def show_dossier(self, dossier: Dossier) -> None:
        """Show a file that was just opened, or has changed."""
        new_here = self._dossier is None or self._stack.currentWidget() is not self.start
        self._dossier = dossier
        one = self._list()
        if one is None:
            self._stack.setCurrentWidget(self.empty)
            return
        self._list_id = one.id
        self.start.show_course(dossier)
        self.start.show_textless(meeting_stops(dossier), read_only=self._operations.read_only)
        self._show_lists()
        if self._run is None:
            self._stack.setCurrentWidget(self.start)
            if new_here and self.isVisible():
                self.start.focus_first()

    def _list(self) -> CandidateList | None:
        """Return the chosen list, the one whose meeting to take up, or the first one that did not merge."""
        if self._dossier is None:
            return None
        lists = in_name_order(self._dossier.lists)
        chosen = tuple(one for one in lists if one.id == self._list_id)
        return next(
            iter(chosen or lists_left(self._operations, lists) or standing_lists(lists) or lists), None
        )

    def follow_list(self, list_id: str, *, chosen: bool) -> None:
        """Propose the list that was chosen on another page, unless it merged or a meeting is being held."""
        standing = standing_lists(self._dossier.lists if self._dossier else ())
        if self._run is not None or all(one.id != list_id for one in standing):
            return
        # Where nobody chose, a meeting to take up again is the better proposal.
        if chosen or not any(one.left_meeting for one in standing):
            self._choose_list(list_id)

    def _choose_list(self, list_id: str) -> None:
        self._list_id = list_id
        self._show_lists()

    def _show_lists(self) -> None:
        if self._dossier is not None and (chosen := self._list()):
            lists = in_name_order(self._dossier.lists)
            left = lists_left(self._operations, lists)
            self.start.show_lists(lists, chosen, left, read_only=self._operations.read_only)

    def current_list(self) -> str | None:
        """Return the identifier of the list met."""
        return self._list_id

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys that do something now; a meeting shows its own."""
        return (Hint((self.tr("Tab"),), self.tr("champ suivant")),) if self._run is None else ()

    def _read(self, meeting: Meeting) -> None:
        """Show what is kept of a meeting, to be corrected where need be."""
        if (one := self._list()) is not None:
            correct_meeting(self._operations, one, meeting, self.window())

    def _complete_texts(self) -> None:
        """Show the first level without a text in the grid, where it is completed."""
        place = textless_place(meeting_stops(self._dossier)) if self._dossier else None
        if place is not None and self._list_id is not None:
            self.place_requested.emit(self._list_id, place)

    # ------------------------------------------------------------------------------------ the meeting

    def take_up(self, list_id: str) -> None:
        """Take up the meeting that a list left without closing it."""
        if self._run is None:
            self._choose_list(list_id)
            self._resume()

    def _level(self) -> LevelChoice | None:
        """Return the level on the screen, once what is being typed is on disk."""
        run, dossier = self._run, self._dossier
        if run is None or dossier is None or not self.board.settle():
            return None
        if isinstance(run.spot, LevelSpot):
            return LevelChoice(dossier.catalogue, run.one, run.spot)
        self.told.emit(self.tr("Un principe a toujours son texte officiel."))
        return None

    def _begin(self) -> None:
        one = self._list()
        if one is None or not self._has_stops():
            return
        start = self.start
        meeting = begin(self._operations, one, start.day.typed, start.place.text(), start.typed_people)
        if meeting is None:
            start.mend_day()
        else:
            start.clear_fields()
            self._hold(meeting)

    def _resume(self) -> None:
        meeting = one.left_meeting if (one := self._list()) else None
        if meeting is not None and self._has_stops():
            self._hold(meeting)

    def _has_stops(self) -> bool:
        if self._dossier is not None and meeting_stops(self._dossier):
            return True
        self.told.emit(self.tr("Ce dossier n’a encore ni principe ni mesure : il n’y a rien à demander."))
        return False

    def _hold(self, meeting: Meeting) -> None:
        one = self._list()
        assert self._dossier is not None
        assert one is not None
        self._run = MeetingRun(self._operations, self._dossier, one, meeting)
        self._run.told.connect(self.told)
        self.told_over.emit()
        self._screen.enter()
        self._stack.setCurrentWidget(self.board)
        self.board.show_run(self._run)
        self.hints_changed.emit()

    def leave(self) -> None:
        """Leave the meeting: everything is kept, and it can be taken up again.

        Where the disk refuses, the meeting stays with what it knows, and the window gives its menus back.
        """
        run = self._run
        if run is None:
            return
        if self.settle() and run.keep():
            self._end(kept=True)
        else:
            self._screen.leave()

    def _end(self, *, kept: bool) -> None:
        """Show what is before a meeting again."""
        self._run = None
        self.board.forget_run()
        self.closing.forget_run()
        self._screen.leave()
        dossier = self._operations.ask(queries.dossier)
        if dossier is not None:
            self.show_dossier(dossier)
        self.hints_changed.emit()
        if kept and self.isVisible():
            self.told.emit(
                self.tr("La rencontre est enregistrée ; vous pourrez la reprendre où elle en est.")
            )

    def _finish(self) -> None:
        if self._run is not None and self.board.settle():
            self.board.close_fields()
            self._run.keep()
            self._stack.setCurrentWidget(self.closing)
            self.closing.show_run(self._run)

    def _back(self) -> None:
        self._stack.setCurrentWidget(self.board)
        self.board.setFocus()

    def _back_to(self, key: str) -> None:
        if self._run is not None:
            self._back()
            self._run.go_to(key)

    def _close(self) -> None:
        run = self._run
        if run is not None and run.close():
            self._closed_id = run.meeting.id
            self._end(kept=False)
            words = self.tr("La rencontre avec {} est close ; Ctrl+Z la rouvre.").format(run.one.name)
            if run.flags:
                words += " " + self.tr("Ce qui reste à revoir : {}.").format(", ".join(run.flags))
            self.offered.emit(words, self.tr("Rouvrir"), self._open_again)

    def _open_again(self) -> None:
        """Take back that a meeting was just closed; the offer goes with any other edit."""
        if changes := self._operations.run(undoing.undo):
            self.reveal(changes)

    def _go_back_to_closed(self) -> bool:
        """Go to the end of the meeting that was closed here last, if it is open again."""
        meetings = one.meetings if (one := self._list()) else ()
        meeting = next((each for each in meetings if each.id == self._closed_id and not each.closed), None)
        if meeting is None:
            return False
        self._closed_id = ""
        self._hold(meeting)
        self._finish()
        return True

    # ------------------------------------------------------------------------------------ the file

    def reload(self, changes: Changes) -> None:
        """Show again what an edit changed."""
        run = self._run
        if run is None or changes.dossier:
            dossier = self._operations.ask(queries.dossier)
            if dossier is not None and run is None:
                self.show_dossier(dossier)
            elif dossier is not None and run is not None:
                self._dossier = dossier
                run.take_dossier(dossier)
        elif run.one.id in changes.lists:
            one = self._operations.ask(queries.candidate_list, run.one.id)
            if one is not None:
                run.reload(one)

    def holds(self, label: str) -> bool:
        """Keep the beginning of the meeting that is being held."""
        return self._run is not None and self._undoing.holds(self._run, label)

    def reveal(self, changes: Changes) -> bool:
        """Bring what was undone or redone into view."""
        run = self._run
        if run is None:
            return self._go_back_to_closed()
        if run.closed_meanwhile():
            self._closed_id = run.meeting.id
            self._end(kept=False)
            return False
        self._back()
        self.board.close_fields()
        return self._undoing.reveal(run, changes)

    def take_cursor(self) -> None:
        """Put the cursor where a meeting begins, or where the first list is added."""
        if self._run is not None:
            self._back()
        elif self._stack.currentWidget() is self.empty:
            self.empty.take_cursor()
        else:
            self.start.focus_first()

    def settle(self) -> bool:
        """Write what is being typed; false when the disk refused it."""
        return self.board.settle() and self.closing.settle()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the meeting when another page, or none, is shown."""
        super().hideEvent(event)
        if self._run is not None and not self.window().isMinimized() and not event.spontaneous():
            self.leave()
            if self._run is not None:
                self._end(kept=False)
