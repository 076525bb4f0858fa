"""Before a meeting: with whom, when, where; or the one that was left, to be taken up again."""

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.dossier import Dossier
from ui.buttons import Button, Look, set_look
from ui.callout import Callout
from ui.choice_box import ChoiceBox
from ui.day_field import DayField
from ui.language import day_in_words
from ui.left_meetings import OtherMeetings
from ui.line_field import LineField
from ui.meeting_stops import Stop
from ui.meeting_words import names_typed, where_it_stopped
from ui.past_meetings import PastMeetings
from ui.plain_text import PlainLabel, counted, typographic
from ui.surfaces import Line
from ui.theme import sized
from ui.tokens import STEP
from ui.words_field import WordsField


class MeetingStart(QWidget):
    """Chooses the list and takes what is known before a meeting begins."""

    begin_requested = Signal()
    #: The meeting that was left is to be taken up again.
    resume_requested = Signal()
    list_chosen = Signal(str)
    #: The first text that is missing is to be completed.
    texts_requested = Signal()
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: str | None = None
        self.choice = ChoiceBox(self.tr("Liste rencontrée"), least=24, most=48)
        self.choice.activated.connect(lambda _: self.list_chosen.emit(self.choice.currentData()))
        self.day = DayField()
        self.day.line.paste_refused.connect(self.told)
        self.place = LineField()
        self.place.paste_refused.connect(self.told)
        self.place.setPlaceholderText(self.tr("mairie, café…"))
        self.people = WordsField()
        self.people.setPlaceholderText(self.tr("un nom par ligne, ou séparés par des virgules"))
        self.people.paste_refused.connect(self.told)
        self.begin_button = Button(self.tr("Commencer"))
        self.begin_button.clicked.connect(self.begin_requested)
        self.resume_button = Button(self.tr("Reprendre la rencontre"))
        set_look(self.resume_button, Look.PRIMARY)
        self.resume_button.clicked.connect(self.resume_requested)
        self.course = PlainLabel(wrap=True)
        self.course.set_secondary()
        self.textless = Callout(Answer.RESERVED)
        self.textless.action_requested.connect(self.texts_requested)
        self._stopped = PlainLabel(wrap=True)
        self._stopped.set_secondary()
        self._resume = QWidget()
        self.others_left = OtherMeetings()
        self._new_title = PlainLabel()
        self.past = PastMeetings()
        self.merged = Callout(Answer.OUT_OF_COMPETENCE)
        self.merged.action_requested.connect(self._choose_born)
        self._born: CandidateList | None = None
        self._build()

    def _build(self) -> None:
        title = PlainLabel(self.tr("Tenir une rencontre"))
        title.setFont(sized(self.font(), 1.6, QFont.Weight.DemiBold))
        told = self.tr(
            "Une mesure à la fois, en grand, sur un écran que l’on partage : "
            "les notes privées n’y paraissent jamais."
        )
        words = PlainLabel(typographic(told), wrap=True)
        words.set_secondary()
        self._new_title.setFont(sized(self.font(), 1.2, QFont.Weight.DemiBold))
        resume = QVBoxLayout(self._resume)
        resume.setContentsMargins(0, 0, 0, 0)
        resume.setSpacing(STEP)
        resume.addWidget(self.resume_button, 0, Qt.AlignmentFlag.AlignLeft)
        resume.addWidget(self._stopped)
        resume.addWidget(Line())
        content = QWidget()
        content.setMaximumWidth(84 * self.fontMetrics().averageCharWidth())
        column = QVBoxLayout(content)
        column.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 4 * STEP)
        column.setSpacing(STEP)
        for widget in (title, words, self.course, self.textless):
            column.addWidget(widget)
        column.addSpacing(STEP)
        self._add(column, self.tr("Li&ste"), self.choice)
        column.addWidget(self.merged)
        column.addSpacing(STEP)
        column.addWidget(self._resume)
        column.addWidget(self.others_left)
        column.addWidget(self._new_title)
        pair = QHBoxLayout()
        pair.setSpacing(2 * STEP)
        for label, field, share in ((self.tr("Da&te"), self.day, 2), (self.tr("L&ieu"), self.place, 3)):
            half = QVBoxLayout()
            self._add(half, label, field)
            # The button of the day is taller than a line: what is typed stands in one line all the same.
            half.addStretch(1)
            pair.addLayout(half, share)
        column.addLayout(pair)
        column.addSpacing(4)
        self._add(column, self.tr("&Personnes présentes"), self.people)
        column.addSpacing(STEP)
        column.addWidget(self.begin_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(2 * STEP)
        column.addWidget(self.past)
        column.addStretch(1)
        self._scroll_around(content)

    def _add(self, column: QVBoxLayout, words: str, field: QWidget) -> None:
        label = QLabel(words)
        label.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        pair = QVBoxLayout()
        pair.setSpacing(4)
        pair.addWidget(label)
        pair.addWidget(field)
        column.addLayout(pair)

    def _scroll_around(self, content: QWidget) -> None:
        middle = QWidget()
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(content, 100)
        across.addStretch(1)
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(middle)
        for ground in (scroll.viewport(), middle):
            ground.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    # ------------------------------------------------------------------------------------ what is shown

    def show_lists(
        self,
        lists: tuple[CandidateList, ...],
        chosen: CandidateList,
        left: tuple[CandidateList, ...] = (),
        *,
        read_only: bool,
    ) -> None:
        """Offer these lists, one of them chosen; what is typed about the same list stays.

        `left` are those whose meeting was left without being closed.
        """
        self.choice.clear()
        for one in lists:
            self.choice.addItem(one.name, one.id)
        self.choice.setCurrentIndex(self.choice.findData(chosen.id))
        self.choice.updateGeometry()
        meeting = None if read_only else chosen.left_meeting
        self._resume.setVisible(meeting is not None)
        if meeting is not None:
            day = day_in_words(meeting.date)
            self.resume_button.setText(self.tr("Reprendre la rencontre du {}").format(day))
            self._stopped.setText(where_it_stopped(meeting))
        self.others_left.show_lists(() if read_only else tuple(one for one in left if one.id != chosen.id))
        self._new_title.setText(
            self.tr("Ou commencer une autre rencontre") if meeting else self.tr("Nouvelle rencontre")
        )
        set_look(self.begin_button, Look.PRIMARY if meeting is None else Look.PLAIN)
        self.past.show_meetings(chosen.meetings)
        self._show_merged(lists, chosen)
        self.begin_button.setEnabled(not read_only)
        for line in (self.day, self.place):
            line.allow(writing=not read_only)
        self.people.allow(writing=not read_only)
        if self._shown != chosen.id:
            self._shown = chosen.id
            self.clear_fields()

    def _show_merged(self, lists: tuple[CandidateList, ...], chosen: CandidateList) -> None:
        """Say of a list that merged which one to meet instead."""
        self._born = next((one for one in lists if chosen.id in one.merged_from), None)
        if chosen.state is ListState.MERGED:
            words = self.tr("Cette liste a fusionné : ses réponses ne comptent plus.")
            if self._born is not None:
                words = self.tr("Cette liste a fusionné dans « {} » : ses réponses ne comptent plus.")
                words = words.format(self._born.name)
            self.merged.say(words, self.tr("Rencontrer la nouvelle") if self._born else "")
        self.merged.setVisible(chosen.state is ListState.MERGED)

    def _choose_born(self) -> None:
        if self._born is not None:
            self.list_chosen.emit(self._born.id)

    def show_course(self, dossier: Dossier) -> None:
        """Say which measures a meeting goes through: those that the collective chose, or all of them."""
        chosen = len(dossier.collective.chosen_measures)
        if not dossier.catalogue.principles:
            words = self._course_of_measures(chosen)
        elif not chosen:
            words = self.tr(
                "Les principes d’abord, puis toutes les mesures dans l’ordre de leurs numéros, à moins que la "
                "page Dossier n’en retienne."
            )
        else:
            words = counted(
                chosen,
                self.tr(
                    "Les principes d’abord, puis la mesure choisie par le collectif ; G mène aux autres."
                ),
                self.tr(
                    "Les principes d’abord, puis les {} mesures choisies par le collectif, dans l’ordre de leurs "
                    "numéros ; G mène aux autres."
                ),
            )
        self.course.setText(typographic(words))

    def show_textless(self, stops: tuple[Stop, ...], *, read_only: bool) -> None:
        """Say how many measures of a meeting lack an official text, while there is time to find it."""
        lacking = sum(stop.lacks_text for stop in stops)
        measures = sum(not stop.is_principle for stop in stops)
        self.textless.setVisible(bool(lacking))
        words = self.tr("Mesures dont un texte officiel manque : {} sur {}").format(lacking, measures)
        self.textless.say(words, "" if read_only else self.tr("Compléter…"))

    def _course_of_measures(self, chosen: int) -> str:
        """Say the same of a catalogue without principles."""
        if not chosen:
            return self.tr(
                "Toutes les mesures dans l’ordre de leurs numéros, à moins que la page Dossier n’en retienne."
            )
        return counted(
            chosen,
            self.tr("La mesure choisie par le collectif ; G mène aux autres."),
            self.tr(
                "Les {} mesures choisies par le collectif, dans l’ordre de leurs numéros ; G mène aux autres."
            ),
        )

    def clear_fields(self) -> None:
        """Start from today, with nothing typed."""
        self.day.set_day(QDate.currentDate().toString(Qt.DateFormat.ISODate))
        self.place.clear()
        self.people.set_words(None)

    def focus_first(self) -> None:
        """Put the cursor on what is wanted most often, and bring it into sight."""
        wanted = self.choice if self._resume.isHidden() else self.resume_button
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)
        # Once the page has its height.
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(wanted, 0, 6 * STEP))

    def mend_day(self) -> None:
        """Put the cursor in the date, all of it chosen: it was refused."""
        self.day.mend()

    # ------------------------------------------------------------------------------------ what was typed

    @property
    def typed_people(self) -> tuple[str, ...]:
        """The names typed, one per line or between commas."""
        return names_typed(self.people.words())
