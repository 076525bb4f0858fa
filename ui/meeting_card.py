"""One level on the meeting's screen: the official text in large type, and what the list says."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from exports.marks import ANSWER_MARKS, DONE_MARK
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from ui.answer_words import answer_title, level_title, spoken_level, spoken_principle
from ui.grid_rows import LevelSpot, PrincipleSpot, Spot, spot_answer
from ui.mark_painter import paint_shapes
from ui.meeting_card_passages import CardPassages
from ui.meeting_passages import kept_on
from ui.meeting_words import breakable
from ui.plain_text import PlainLabel, typographic
from ui.surfaces import Card, Line
from ui.theme import sized
from ui.tokens import STEP, tokens_of

#: Text of the meeting: 19 px where the window's is 14.
LARGE = 1.36
#: How much larger the official text may be where there is room, the largest first.
SCALES = (1.6, 1.45, 1.3, 1.18, 1.08)


class AnswerPill(QWidget):
    """The mark and word of an answer on its ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer: Answer | None = None
        self._done = False
        self.setFont(sized(self.font(), 1.2, QFont.Weight.DemiBold))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_answer(self, answer: Answer | None, *, done: bool = False) -> None:
        """Show another answer, with a star where what it is about is done already."""
        self._answer, self._done = answer, done
        self.setAccessibleName(answer_title(answer))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for mark and word."""
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(answer_title(self._answer))
        star = metrics.height() + 4 if self._done else 0
        return QSize(words + metrics.height() + 4 * STEP - 4 + star, metrics.height() + 2 * STEP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill; a level that was not raised has no ground."""
        tint = tokens_of(self.palette()).tints[self._answer]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._answer is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tint.ground))
            painter.drawRoundedRect(QRectF(self.rect()), STEP, STEP)
        side = self.fontMetrics().height()
        mark = QRectF(1.5 * STEP, (self.height() - side) / 2, side, side)
        paint_shapes(painter, ANSWER_MARKS[self._answer], mark, QColor(tint.ink))
        painter.setPen(QColor(tint.ink))
        words = self.rect().adjusted(int(mark.right()) + 6, 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, flags, answer_title(self._answer))
        if self._done:
            mark.moveRight(self.width() - STEP)
            paint_shapes(painter, DONE_MARK, mark, QColor(tint.ink))
        painter.end()


def _origin(one: CandidateList, spot: Spot, lists: tuple[CandidateList, ...]) -> list[str]:
    """Return whose an answer was before lists merged, or that they contradict each other."""
    if not one.merged_from:
        return []
    from ui.origin_words import opposed_sentence, origin_sentence

    said = one.answers.get(spot.place) if isinstance(spot, LevelSpot) else None
    if said is not None and said.opposed:
        return [opposed_sentence(said)]
    return [words] if (words := origin_sentence(one, spot, lists)) else []


class MeetingCard(QWidget):
    """A level, or a principle. Private notes have no place here: the screen is shared."""

    #: The card was clicked.
    chosen = Signal()
    #: The text has become longer than the card, or no longer is.
    length_changed = Signal()
    #: The card has another size.
    room_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = False
        self._scale, self._growth, self._italic = 0.0, 1.0, False
        # The scale that fits best, for the text, the width and the height that it was found for.
        self._found: tuple[tuple[str, int, int], float] = (("", 0, 0), 1.0)
        self.name = PlainLabel(wrap=True)
        self.name.setFont(sized(self.font(), 1.2, QFont.Weight.DemiBold))
        self.name.set_secondary()
        self.pill = AnswerPill()
        self.text = PlainLabel(wrap=True)
        self._said: list[PlainLabel] = []
        self._quoted = CardPassages()
        self._line = Line()
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(STEP)
        head.addWidget(self.name, 1)
        head.addWidget(self.pill)
        content = Card()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, STEP, 0)
        column.setSpacing(STEP)
        column.addWidget(self.text)
        column.addSpacing(STEP)
        column.addStretch(1)
        column.addWidget(self._line)
        column.addWidget(self._quoted)
        self._column = column
        self.scroller = QScrollArea()
        self.scroller.setWidgetResizable(True)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setWidget(content)
        self.scroller.verticalScrollBar().rangeChanged.connect(lambda *_: self.length_changed.emit())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(3 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        outer.setSpacing(STEP + 4)
        outer.addLayout(head)
        outer.addWidget(self.scroller, 1)

    def show_spot(
        self,
        spot: Spot,
        one: CandidateList,
        lists: tuple[CandidateList, ...] = (),
        *,
        current: bool,
        alone_of: int = 0,
        typed: bool = False,
    ) -> None:
        """Show a level or a principle, and what the list says about it.

        `alone_of` is the number of levels where this one is the only one on the screen; `typed` says that
        the text is not the catalogue's own. Of the `lists` those that merged into it tell whose an answer was.
        """
        self._current = current
        official: str | None
        if isinstance(spot, PrincipleSpot):
            name, official = self.tr("Principe {}").format(spot.principle.code), spot.principle.text
            spoken = spoken_principle(spot.principle, spot_answer(one, spot))
        else:
            name, official = level_title(spot.level), spot.level.text
            spoken = spoken_level(spot.measure, spot.level, one.answers.get(spot.place))
        name = self.tr("{} sur {}").format(name, alone_of) if alone_of > 1 else name
        self.name.setText(self.tr("{} · texte saisi par le collectif").format(name) if typed else name)
        answered = one.answers.get(spot.place) if isinstance(spot, LevelSpot) else None
        self.pill.show_answer(spot_answer(one, spot), done=bool(answered and answered.already_done))
        self.setAccessibleName(spoken)
        if self._italic is not (official is None) or not self._scale:
            self._italic = official is None
            self.text.setFont(self._text_font(self._scale or 1.0))
        role = QPalette.ColorRole
        self.text.setForegroundRole(role.WindowText if official else role.PlaceholderText)
        self._put(self.text, breakable(official or self.tr("Texte officiel à compléter (touche T)")))
        said = [*_origin(one, spot, lists), *self._words(spot, one)]
        self._show_said(said)
        self._quoted.show_passages(tuple(kept_on(one, spot, lists)))
        self._line.setVisible(bool(said) or not self._quoted.isHidden())
        self.update()

    def _words(self, spot: Spot, one: CandidateList) -> list[str]:
        """Return what may be shown of what was said: never the note."""
        if not isinstance(spot, LevelSpot) or (said := one.answers.get(spot.place)) is None:
            return []
        words = [self.tr("Déjà réalisé, à poursuivre")] if said.already_done else []
        if said.agreed_wording:
            words.append(self.tr("Formulation : {}").format(said.agreed_wording))
        elif spot.level.required_actions and said.answer.kept:
            which = self.tr("Actions choisies à nommer ({}) : touche Entrée")
            words.append(typographic(which.format(spot.level.required_actions)))
        if said.reservation:
            words.append(self.tr("Réserve : {}").format(said.reservation))
        if said.partner:
            words.append(self.tr("Avec : {}").format(said.partner))
        elif said.answer is Answer.OUT_OF_COMPETENCE:
            words.append(typographic(self.tr("Partenaire à nommer : touche Entrée")))
        if said.observation:
            words.append(self.tr("Observation : {}").format(said.observation))
        return words

    def _show_said(self, words: list[str]) -> None:
        while len(self._said) < len(words):
            label = PlainLabel(wrap=True)
            label.setFont(sized(self.font(), 1.12))
            # What is quoted of a programme stands under it.
            self._column.insertWidget(self._column.indexOf(self._quoted), label)
            self._said.append(label)
        for place, label in enumerate(self._said):
            label.setVisible(place < len(words))
            self._put(label, breakable(words[place]) if place < len(words) else "")

    def _put(self, label: PlainLabel, text: str) -> None:
        if label.text() != text:
            label.setText(text)
            self.scroller.verticalScrollBar().setValue(0)

    # ------------------------------------------------------------------------------------ the size of the text

    def set_scale(self, scale: float) -> None:
        """Show the official text in another size, 1 for the one of a long text."""
        if scale != self._scale:
            self._scale = scale
            self.text.setFont(self._text_font(scale))

    def set_growth(self, growth: float) -> None:
        """Show the official text so many times larger than in a usual window."""
        if growth != self._growth:
            self._growth = growth
            self._found = (("", 0, 0), 1.0)
            self.text.setFont(self._text_font(self._scale or 1.0))

    def _text_font(self, scale: float) -> QFont:
        font = sized(self.font(), LARGE * self._growth * scale)
        font.setItalic(self._italic)
        return font

    def most_scale(self) -> float:
        """Return the largest scale at which everything on the card is seen at once; 1 where none does."""
        width = self.scroller.width() - STEP
        room = self.scroller.height() - 2 * STEP
        others = [label for label in (self._line, *self._said, self._quoted) if not label.isHidden()]
        room -= sum(max(one.sizeHint().height(), one.heightForWidth(width)) + STEP for one in others)
        asked = (self.text.text(), width, room)
        if asked != self._found[0]:
            self._found = (asked, self._most_scale(*asked))
        return self._found[1]

    def _most_scale(self, text: str, width: int, room: int) -> float:
        if width <= 0 or room <= 0:
            return 1.0
        wrapping = int(Qt.TextFlag.TextWordWrap)
        frame = QRect(0, 0, width, 1 << 20)
        plain = QFontMetrics(self._text_font(1.0)).boundingRect(frame, wrapping, text).height()
        for scale in SCALES:
            # A text grows both ways: the ones that cannot fit need no measuring.
            if plain * scale**1.7 > room:
                continue
            if QFontMetrics(self._text_font(scale)).boundingRect(frame, wrapping, text).height() <= room:
                return scale
        return 1.0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that the text may have another size."""
        super().resizeEvent(event)
        self.room_changed.emit()

    @property
    def scrolls(self) -> bool:
        """Whether there is more to read than the card shows."""
        return self.scroller.verticalScrollBar().maximum() > 0

    def page(self, direction: int) -> None:
        """Scroll a long text by a page."""
        bar = self.scroller.verticalScrollBar()
        bar.setValue(bar.value() + direction * max(24, bar.pageStep() - 48))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose this level."""
        self.chosen.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, with a ring when it is the present one."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(tokens.card))
        width = 2 if self._current else 1
        painter.setPen(QPen(QColor(tokens.focus if self._current else tokens.line), width))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 14, 14)
        painter.end()
