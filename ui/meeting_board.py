"""The meeting's screen: one measure at a time, every answer one key away."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pacte.domain.answer import Answer
from ui.announcement import announce
from ui.answer_words import answer_of_key
from ui.grid_rows import LevelSpot, spot_answer
from ui.meeting_board_layout import MeetingBoardLayout
from ui.meeting_keys import board_hints
from ui.meeting_reading import MeetingReading
from ui.meeting_run import MeetingRun
from ui.meeting_words import elapsed, what_is_left

_Key = Qt.Key
#: Typed characters that name a level by its rank; the second ones are the same keys of a French keyboard.
_RANKS = {"1": 0, "&": 0, "2": 1, "é": 1, "3": 2, '"': 2, "4": 3, "'": 3}
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class MeetingBoard(QWidget):
    """Shows a `MeetingRun` and takes its keys. Private notes are never shown here: the screen is shared."""

    #: The meeting is to be left, to be taken up again.
    leave_requested = Signal()
    #: The end of the meeting is wanted.
    finish_requested = Signal()
    #: The text of the present level is to be typed in, or corrected.
    text_requested = Signal()
    typing_changed = Signal(bool)
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: MeetingRun | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # It takes the room there is: a smaller window than the meeting's must not grow for it.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.layout_ = MeetingBoardLayout(self)
        self._reading = MeetingReading(self.layout_, self)
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._show_state)
        self._connect()

    def _connect(self) -> None:
        parts = self.layout_
        for button in parts.buttons:
            button.clicked.connect(lambda _=False, answer=button.answer: self.answer(answer))
        parts.squares.stop_requested.connect(self._go)
        parts.review.clicked.connect(self._flag)
        parts.next.clicked.connect(lambda: self._step(1))
        parts.finish.clicked.connect(self.finish_requested)
        parts.leave.clicked.connect(self.leave_requested)
        self._reading.changed.connect(self._show_hints)
        self._reading.told.connect(self.told)
        parts.words.finished.connect(self.close_fields)
        # The page then gives the window's menus back, where a way to go on can be found.
        parts.words.disk_refused.connect(self.leave_requested)
        parts.words.typing_changed.connect(self.typing_changed)
        parts.words.told.connect(self.told)
        parts.go_field.installEventFilter(self)

    # ------------------------------------------------------------------------------------ what is shown

    def show_run(self, run: MeetingRun) -> None:
        """Show a meeting that begins or goes on."""
        self._run = run
        run.changed.connect(self._show)
        self._reading.show_run(run)
        self.close_fields()
        self._clock.start()
        self._show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget_run(self) -> None:
        """Show no meeting any more."""
        self._clock.stop()
        if self._run is not None:
            self._run.changed.disconnect(self._show)
        self._run = None
        self._reading.show_run(None)

    def _show(self) -> None:
        run, parts = self._run, self.layout_
        if run is None or (self.sender() not in (None, run) and isinstance(self.sender(), MeetingRun)):
            return
        stop = run.stop
        parts.show_title(stop, flagged=run.flagged)
        for rank, spot in enumerate(stop.spots):
            card = parts.card(rank, self)
            if not card.property("connected"):
                card.setProperty("connected", True)
                card.chosen.connect(lambda rank=rank: self._choose(rank))
                card.length_changed.connect(self._show_hints)
                card.room_changed.connect(parts.fit_cards)
            alone = len(stop.spots) if parts.narrow else 0
            here, typed = rank == run.rank, run.typed(spot)
            card.show_spot(spot, run.one, run.lists, current=here, alone_of=alone, typed=typed)
        self._show_answer()
        parts.squares.show_run(run)
        parts.words.reload()
        self._reading.show()
        parts.fit_cards()
        self._show_state()
        spoken = parts.cards[run.rank].accessibleName()
        self.setAccessibleName(spoken)
        announce(self, spoken)

    def _show_answer(self) -> None:
        """Press the button of the present answer; while the words of « avec réserve » are awaited, that one's edge."""
        run = self._run
        if run is None:
            return
        present, awaiting = spot_answer(run.one, run.spot), self.layout_.words.awaiting
        for button in self.layout_.buttons:
            button.awaited = awaiting and button.answer is Answer.RESERVED
            button.setChecked(button.answer is present and not awaiting)
            button.allow(answering=True, reservation=not run.stop.is_principle)
            button.update()

    def _show_state(self) -> None:
        if self._run is not None:
            run = self._run
            words = f"{elapsed(run.seconds)} · {what_is_left(run)}"
            named = (f"{run.one.name} · {words}", words)
            self.layout_.show_state((words,) if self.layout_.keys_only else named, run.one.name)

    def _show_hints(self) -> None:
        parts = self.layout_
        typing = parts.words.isVisible() or parts.go_panel.isVisible()
        parts.show_ways_out(typing=typing)
        spot = self._run.spot if self._run else None
        levels = len(self._run.stop.spots) if self._run else 0
        scrolls = self._run is not None and bool(parts.cards) and parts.cards[self._run.rank].scrolls
        parts.hints.show_hints(
            board_hints(
                levels,
                typing=typing,
                keys_only=parts.keys_only,
                scrolls=scrolls or parts.programme.scrolls,
                programme=not parts.programme.empty,
                textless=isinstance(spot, LevelSpot) and spot.level.text is None,
                kept=bool(self._run and (said := self._run.said) and said.answer.kept),
            )
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many levels as there is room for."""
        super().resizeEvent(event)
        if self.layout_.set_room(event.size()):
            self._show()

    # ------------------------------------------------------------------------------------ going about

    def _step(self, by: int) -> None:
        run = self._run
        if run is None or not self.settle():
            return
        self.close_fields()
        if run.index + by == len(run.stops):
            self.finish_requested.emit()
        elif not run.go(run.index + by):
            self.told.emit(self.tr("C’est le début de la rencontre."))

    def _go(self, index: int) -> None:
        if self._run is not None and self.settle():
            self.close_fields()
            self._run.go(index)

    def _choose(self, rank: int) -> None:
        if self._run is not None and self.settle():
            self.close_fields()
            self._reading.uncover()
            self._run.choose(rank)

    def _flag(self) -> None:
        if self._run is not None:
            self._run.flag()

    def _ask_where(self) -> None:
        parts = self.layout_
        parts.go_field.clear()
        parts.go_panel.show()
        parts.go_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show_hints()

    def _go_to_typed(self) -> None:
        typed = self.layout_.go_field.text().strip()
        if self._run is None:
            return
        if typed and not self._run.go_to(typed):
            self.told.emit(self.tr("Il n’y a pas de mesure « {} ».").format(typed))
            self.layout_.go_field.selectAll()
        else:
            self.close_fields()

    def close_fields(self) -> None:
        """Close the words and the number, and give the keys back to the measure."""
        parts = self.layout_
        had = parts.words.has_cursor or parts.go_field.hasFocus()
        parts.words.close_fields()
        parts.go_panel.hide()
        self._show_answer()
        self._show_hints()
        if had:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        """Leave what is read whole, or else the meeting."""
        if not self._reading.fold():
            self.leave_requested.emit()

    # ------------------------------------------------------------------------------------ answers

    def answer(self, answer: Answer | None) -> None:
        """Give an answer to the present level; a reservation asks for its words first."""
        run = self._run if self._uncovered() else None
        if run is not None and answer is Answer.RESERVED and isinstance(run.spot, LevelSpot):
            self._open_words(reserving=True)
        elif run is not None:
            run.answer(answer)

    def _uncovered(self) -> bool:
        """Whether the words are written and the level is seen: nobody answers to one that the screen did not show."""
        if not self.settle():
            return False
        self.close_fields()
        return not self._reading.uncover()

    def _toggle_done(self) -> None:
        if self._run is not None and self._uncovered():
            self._run.toggle_done()

    def _open_words(self, *, reserving: bool = False) -> None:
        """Let the words of the present level be written."""
        run = self._run
        if run is None or not self.settle():
            return
        self.close_fields()
        self._reading.fold()
        if isinstance(run.spot, LevelSpot):
            self.layout_.words.open(run, reserving=reserving)
            self._show_answer()
            self._show_hints()
        else:
            self.told.emit(self.tr("Un principe s’accepte en entier ou non : il n’a pas d’autres mots."))

    def settle(self) -> bool:
        """Write the words being typed; false when the disk refused them. No words write nothing."""
        return self.layout_.words.settle()

    # ------------------------------------------------------------------------------------ keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter go to the measure typed, without opening its words, and Escape leave its number."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _ENTER:
            self._go_to_typed()
        elif event.key() == _Key.Key_Escape:
            self.close_fields()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take every key of the meeting."""
        if (
            self._run is None
            or event.modifiers() & ~_PLAIN
            or not (self._moved(event.key()) or self._typed(event))
        ):
            super().keyPressEvent(event)

    def _moved(self, key: int) -> bool:
        """Whether the key moved somewhere."""
        run = self._run
        assert run is not None
        moves = {
            _Key.Key_Space: lambda: self._step(1),
            _Key.Key_Down: lambda: self._step(1),
            _Key.Key_Up: lambda: self._step(-1),
            _Key.Key_Left: lambda: self._choose(max(0, run.rank - 1)),
            _Key.Key_Right: lambda: self._choose(min(run.rank + 1, len(run.stop.spots) - 1)),
            _Key.Key_Home: lambda: self._go(0),
            _Key.Key_End: lambda: self._go(len(run.stops) - 1),
            _Key.Key_PageDown: lambda: self._reading.page(1),
            _Key.Key_PageUp: lambda: self._reading.page(-1),
            _Key.Key_Delete: lambda: self.answer(None),
            _Key.Key_Backspace: lambda: self.answer(None),
            _Key.Key_Escape: self._leave,
            _Key.Key_Return: self._open_words,
            _Key.Key_Enter: self._open_words,
        }
        move = moves.get(_Key(key))
        if move is not None:
            move()
        return move is not None

    def _typed(self, event: QKeyEvent) -> bool:
        """Whether the typed character means something."""
        text = event.text()
        letters = {
            "V": self._flag,
            "D": self._toggle_done,
            "G": self._ask_where,
            "L": self._reading.turn,
            "F": self.finish_requested.emit,
            "T": self.text_requested.emit,
        }
        if text in _RANKS:
            self._choose(_RANKS[text])
        elif text and (answer := answer_of_key(text)):
            self.answer(answer)
        elif text.upper() in letters:
            letters[text.upper()]()
        else:
            return False
        return True
