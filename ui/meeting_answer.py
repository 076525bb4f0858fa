"""The words of an answer during a meeting: what binds, who must act too, what the list says. Never the note."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from pacte.domain.answer import Answer
from pacte.domain.wording import optional_words
from ui.answer_draft import RESERVING_FIELDS, AnswerDraft, asked_field
from ui.answer_editor import PAUSE
from ui.answer_words import answer_word, level_title
from ui.grid_rows import LevelSpot, spot_answer
from ui.meeting_answer_layout import MeetingAnswerLayout
from ui.meeting_run import MeetingRun
from ui.plain_text import typographic
from ui.words_field import WordsField

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MeetingAnswer(QWidget):
    """Takes the words of the present level; they are written after a pause and whenever the cursor leaves.

    The screen is shared: the private note has no field here, and stays as it is.
    """

    #: Everything typed is on disk, or was given up: the keys are the measure's again.
    finished = Signal()
    #: The disk refused the words, which stay.
    disk_refused = Signal()
    typing_changed = Signal(bool)
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: MeetingRun | None = None
        self._awaiting = False
        self.layout_ = MeetingAnswerLayout(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._write)
        for field in self.layout_.fields.values():
            field.words_typed.connect(self._on_typed)
            field.field_left.connect(self._on_field_left)
            field.paste_refused.connect(self.told)
            field.installEventFilter(self)
        self.layout_.done.clicked.connect(self._write)
        self.layout_.done.installEventFilter(self)
        self.hide()

    # ------------------------------------------------------------------------------------ what is shown

    def open(self, run: MeetingRun, *, reserving: bool) -> None:
        """Show the words of the present level; `reserving` awaits those of « avec réserve »."""
        spot = run.spot
        assert isinstance(spot, LevelSpot)
        self._run, self._awaiting = run, reserving
        place = self.tr("mesure {}, {}").format(run.stop.key, level_title(spot.level).lower())
        words = self.tr("Avec réserve · {}") if reserving else self.tr("Mots de la réponse · {}")
        self.layout_.title.setText(words.format(place))
        self.layout_.fields["partner"].offer(run.partners())  # type: ignore[union-attr]
        self._fill(tuple(self.layout_.fields))
        self.show()
        self.layout_.rule.setText(typographic(self._rule()))
        # Where there is little room the fields need it more.
        self.layout_.rule.setVisible(bool(self.layout_.rule.text()) and not self.layout_.narrow)
        first = self.layout_.fields[self._wanted()]
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        first.put_cursor_at_end()
        self.layout_.scroll.ensureWidgetVisible(first)

    @property
    def awaiting(self) -> bool:
        """Whether « avec réserve » was asked for and its words are awaited."""
        return self._awaiting

    def _outside_competence(self) -> bool:
        said = self._run.said if self._run else None
        return said is not None and said.answer is Answer.OUT_OF_COMPETENCE

    def _wanted(self) -> str:
        """Return the field that the answer asks for first."""
        return "reservation" if self._awaiting else asked_field(self._run.said if self._run else None)

    def _rule(self) -> str:
        """Return how the words that the answer asks for differ."""
        if self._awaiting:
            return self.tr(
                "Réserve : ce que la liste excepte, ou sa condition. Formulation retenue : ses mots à elle, qui "
                "remplacent le texte officiel. L’une des deux suffit."
            )
        if self._outside_competence():
            return self.tr("Hors compétence : nommez le partenaire qui doit agir aussi, si on le connaît.")
        return ""

    def close_fields(self) -> None:
        """Show the words no more. Call `settle` first: what is not written is let go."""
        self._pause.stop()
        self._awaiting = False
        for field in self.layout_.fields.values():
            field.modified = False
        self.hide()

    @property
    def has_cursor(self) -> bool:
        """Whether the cursor is in one of the fields."""
        return any(stop.hasFocus() for stop in self._stops)

    @property
    def _stops(self) -> list[QWidget]:
        """Where the Tab key goes, in this order."""
        return [*self.layout_.fields.values(), self.layout_.done]

    def _fill(self, names: tuple[str, ...]) -> None:
        """Show what the disk holds in these fields."""
        said = self._run.said if self._run else None
        for name in names:
            self.layout_.fields[name].set_words(getattr(said, name) if said else None)
        self.layout_.done.setChecked(self._done)

    @property
    def _done(self) -> bool:
        """Whether the disk says that it is done already."""
        said = self._run.said if self._run else None
        return said is not None and said.already_done

    # ------------------------------------------------------------------------------------ words typed

    def _draft(self) -> AnswerDraft:
        assert self._run is not None
        assert isinstance(self._run.spot, LevelSpot)
        said = self._run.said
        words = {name: field.words() for name, field in self.layout_.fields.items()}
        words["note"] = self._run.one.private_notes.get(self._run.spot.place, "")
        done = self.layout_.done.isChecked()
        return AnswerDraft((self._run.spot.place,), said, self._awaiting, words, done)

    def _on_typed(self) -> None:
        self._pause.start()
        self.typing_changed.emit(True)

    def _on_field_left(self) -> None:
        if QApplication.mouseButtons():
            # Writing shows other words: what is being pressed must not move under the mouse.
            self._pause.start()
        else:
            self._write()

    def _write(self) -> bool:
        """Write what was typed; false when the disk refused it. Words still to come are no failure."""
        self._pause.stop()
        modified = [field for field in self.layout_.fields.values() if field.modified]
        ticked = self.layout_.done.isChecked() is not self._done
        if self._run is None or self.isHidden() or not (modified or ticked):
            return True
        draft = self._draft()
        if draft.lacks_words:
            return True
        for field in modified:
            field.modified = False
        awaited, self._awaiting = self._awaiting, False
        saved = self._run.save(draft)
        if saved:
            self.typing_changed.emit(False)
        else:
            self._awaiting = awaited
            for field in modified:
                field.modified = True
        return saved

    def settle(self) -> bool:
        """Write what is under way before going elsewhere; false when the disk refused it."""
        run = self._run
        if run is None or self.isHidden():
            return True
        if not self._write():
            return False
        draft = self._draft()
        if self._awaiting and draft.reserves:
            # Its words stood there already: of this answer, or of another one.
            self.layout_.fields["agreed_wording"].modified = True
            return self._write()
        if self._awaiting:
            self._awaiting = False
            answer = answer_word(spot_answer(run.one, run.spot))
            self.told.emit(self.tr("Pas de mots de réserve : la réponse reste « {} ».").format(answer))
        elif draft.lacks_words:
            self.told.emit(self.tr("Un accord avec réserve garde ses mots : ceux d’avant sont revenus."))
        else:
            return True
        self._fill(RESERVING_FIELDS)
        written = self._write()
        self.typing_changed.emit(not written)
        return written

    def reload(self) -> None:
        """Show what an edit changed, where nothing is being typed."""
        said = self._run.said if self._run else None
        for name, field in self.layout_.fields.items():
            value: str | None = getattr(said, name) if said else None
            if not field.modified and optional_words(field.words()) != value:
                field.set_words(value)
        if not self._awaiting:
            self.layout_.done.setChecked(self._done)

    # ------------------------------------------------------------------------------------ keys

    def _finish(self) -> None:
        if self.settle():
            self.finished.emit()
        else:
            self.disk_refused.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter and Escape end what is typed; Maj+Entrée begins a new line."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        new_line = shift and isinstance(watched, WordsField)
        if (event.key() in _ENTER and not new_line) or event.key() == Qt.Key.Key_Escape:
            self._finish()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep what the box does not take from the measure: a letter typed among the words is no answer."""
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go from the last field to the first one again: the measure's keys are one Escape away."""
        stops = self._stops
        here = next((place for place, stop in enumerate(stops) if stop.hasFocus()), 0)
        chosen = stops[(here + (1 if forward else -1)) % len(stops)]
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        chosen.setFocus(reason)
        self.layout_.scroll.ensureWidgetVisible(chosen)
        return True
