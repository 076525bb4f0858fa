"""The end of a meeting: what to come back to, the minutes, and closing it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from ui.answer_editor import PAUSE
from ui.buttons import Button, Look, set_look
from ui.callout import Callout
from ui.meeting_card import LARGE
from ui.meeting_links import MeetingLinks
from ui.meeting_run import MeetingRun
from ui.meeting_words import elapsed, levels_counted, what_is_left
from ui.plain_text import PlainLabel, counted
from ui.theme import sized
from ui.tokens import STEP
from ui.words_field import WordsField


class MeetingClosing(QWidget):
    """Lists what is flagged, still discussed or not answered, and takes the minutes, which are published."""

    back_requested = Signal()
    close_requested = Signal()
    #: The minutes could not be written: the window's menus are wanted.
    leave_requested = Signal()
    #: A stop that is listed was clicked: its key.
    stop_requested = Signal(str)
    typing_changed = Signal(bool)
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: MeetingRun | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.settle)
        font = self.font()
        self._title = PlainLabel(self.tr("Fin de la rencontre"))
        self._title.setFont(sized(font, 2.1, QFont.Weight.DemiBold))
        self._state = PlainLabel(wrap=True)
        self._state.set_secondary()
        self._state.setFont(sized(font, 1.2))
        self._levels = PlainLabel(wrap=True)
        self._levels.set_secondary()
        self.flagged, self.discussed, self.unanswered = (MeetingLinks() for _ in range(3))
        for links in (self.flagged, self.discussed, self.unanswered):
            links.stop_requested.connect(self._on_link)
        self._no_flags = Callout(Answer.AGREED)
        self._no_flags.say(self.tr("Rien n’est marqué « à revoir »."))
        self._label = QLabel(self.tr("Compte rendu (publié)"))
        self._label.setFont(sized(font, 1.2, QFont.Weight.DemiBold))
        self.minutes = WordsField(least=5)
        self.minutes.setFont(sized(font, LARGE))
        self.minutes.setAccessibleName(self.tr("Compte rendu (publié)"))
        self.minutes.setPlaceholderText(self.tr("ce qui s’est dit, ce que chacun doit encore faire…"))
        self._label.setBuddy(self.minutes)
        self.minutes.words_typed.connect(self._on_typed)
        self.minutes.field_left.connect(self.settle)
        self.minutes.paste_refused.connect(self.told)
        self.close_button = Button(self.tr("Clore la rencontre"))
        set_look(self.close_button, Look.PRIMARY)
        self.back_button = Button(self.tr("Revenir aux mesures (Échap)"))
        self.close_button.clicked.connect(self._on_close)
        self.still = Callout(Answer.UNDECIDED)
        self.still.action_requested.connect(self._on_close)
        self.back_button.clicked.connect(self._on_back)
        self._build()

    def _build(self) -> None:
        content = QWidget()
        content.setMaximumWidth(110 * self.fontMetrics().averageCharWidth())
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * STEP, 4 * STEP, 2 * STEP, 4 * STEP)
        column.setSpacing(STEP)
        column.addWidget(self._title)
        column.addWidget(self._state)
        column.addWidget(self._levels)
        column.addSpacing(2 * STEP)
        column.addWidget(self.flagged)
        column.addWidget(self._no_flags)
        for links in (self.discussed, self.unanswered):
            column.addSpacing(STEP)
            column.addWidget(links)
        column.addSpacing(2 * STEP)
        column.addWidget(self._label)
        column.addWidget(self.minutes)
        column.addSpacing(2 * STEP)
        column.addWidget(self.still)
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(self.close_button)
        row.addWidget(self.back_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        middle = QWidget()
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(content, 100)
        across.addStretch(1)
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(middle)
        for ground in (scroll.viewport(), middle):
            ground.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def show_run(self, run: MeetingRun) -> None:
        """Show the end of a meeting, the cursor in its minutes."""
        self._run = run
        self._state.setText(f"{run.one.name} · {elapsed(run.seconds)} · {what_is_left(run)}")
        self._levels.setText(levels_counted(run))
        self.still.hide()
        flagged = [stop for stop in run.stops if stop.key in run.flags]
        self.flagged.show_stops(self.tr("À revoir ({})").format(len(flagged)), flagged)
        discussed = [stop for stop in run.stops if stop.discussed(run.one)]
        self.discussed.show_stops(self.tr("En discussion ({})").format(len(discussed)), discussed)
        self._no_flags.setVisible(not flagged and not discussed)
        left = [stop for stop in run.stops if not stop.answered(run.one)]
        self.unanswered.show_stops(self.tr("Sans réponse ({})").format(len(left)), left)
        self.minutes.set_words(run.minutes)
        self.minutes.setFocus(Qt.FocusReason.OtherFocusReason)
        self.minutes.put_cursor_at_end()
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.close_button))

    def _on_typed(self) -> None:
        self._pause.start()
        self.typing_changed.emit(True)

    def settle(self) -> bool:
        """Write the minutes being typed; false when the disk refused them."""
        self._pause.stop()
        if self._run is None or not self.minutes.modified:
            return True
        self.minutes.modified = False
        self._run.minutes = self.minutes.words()
        if self._run.keep():
            self.typing_changed.emit(False)
            return True
        self.minutes.modified = True
        return False

    def forget_run(self) -> None:
        """Show no meeting any more."""
        self._pause.stop()
        self._run = None
        self.minutes.set_words(None)

    def _on_close(self) -> None:
        if not self.settle():
            return
        if self._run is not None and self._run.flags and self.still.isHidden():
            self._ask_first(len(self._run.flags))
        else:
            self.close_requested.emit()

    def _ask_first(self, flagged: int) -> None:
        """Say what is still to come back to, with the way to close all the same."""
        words = counted(
            flagged,
            self.tr("Il reste {} point à revoir. La grille le garde, sous le filtre « À revoir »."),
            self.tr("Il reste {} points à revoir. La grille les garde, sous le filtre « À revoir »."),
        )
        self.still.say(words, self.tr("Clore quand même"))
        self.still.show()
        self.still.action.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.close_button))

    def _on_back(self) -> None:
        if self.settle():
            self.back_requested.emit()
        else:
            self.leave_requested.emit()

    def _on_link(self, key: str) -> None:
        if self.settle():
            self.stop_requested.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the measures."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_back()
        else:
            super().keyPressEvent(event)
