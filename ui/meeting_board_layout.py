"""How the meeting's screen is laid out: where one stands, the cards, the answers, the keys."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.answer_buttons import AnswerButton
from ui.answer_words import OFFERED
from ui.buttons import Button, Look, set_look
from ui.elided_label import ElidedLabel
from ui.hint_bar import HintBar
from ui.mark_icon import MarkIcon
from ui.mark_painter import REVIEW_MARK
from ui.meeting_answer import MeetingAnswer
from ui.meeting_card import LARGE, MeetingCard
from ui.meeting_programme import MeetingProgramme
from ui.meeting_squares import MeetingSquares
from ui.meeting_stops import Stop
from ui.meeting_words import breakable
from ui.plain_text import PlainLabel
from ui.surfaces import Card, Line
from ui.theme import sized
from ui.tokens import STEP

_translate = QCoreApplication.translate
_SIDE = 6 * STEP
#: Under this width, in average letters, one level is shown at a time.
_NARROW_LETTERS = 112
#: What a window of 1366 × 768 holds: average letters across, lines down. Larger ones show larger words, so far.
_USUAL_LETTERS, _USUAL_LINES = 196, 48
_MOST_GROWTH = 2.0
#: How much of the width the clock and what is left may take before a long name in them is cut.
_STATE_SHARE = 0.6


class MeetingBoardLayout:
    """Builds the widgets inside `board`; behaviour is the board's own."""

    def __init__(self, board: QWidget) -> None:
        self.narrow, self.keys_only = False, False
        self._growth = 1.0
        font = board.font()
        self.where = PlainLabel(_translate("Meeting", "Rencontre"))
        self.where.setFont(sized(font, 1.1, QFont.Weight.DemiBold))
        self.state = ElidedLabel(secondary=True)
        self.state.setFont(sized(font, 1.1))
        self.squares = MeetingSquares()
        self.number = PlainLabel()
        self.number.setForegroundRole(QPalette.ColorRole.Link)
        self.title = PlainLabel(wrap=True)
        self.flag = self._flag(font)
        self.cards: list[MeetingCard] = []
        self.cards_row = QHBoxLayout()
        self.cards_row.setSpacing(20)
        self.programme = MeetingProgramme()
        self.buttons = [AnswerButton(answer) for answer in OFFERED]
        self.review = _button(_translate("Meeting", "À revoir"), "V")
        self.next = _button(_translate("Meeting", "Suivante"), _translate("Meeting", "Espace"))
        set_look(self.next, Look.PRIMARY)
        self.finish = _button(_translate("Meeting", "Finir… (F)"), "F")
        self.leave = _button(_translate("Meeting", "Quitter (Échap)"), _translate("Meeting", "Échap"))
        for button in (self.finish, self.leave):
            set_look(button, Look.QUIET)
        self.words = MeetingAnswer()
        self.go_label = QLabel(_translate("Meeting", "Aller à la mesure (ou au principe)"))
        self.go_field = QLineEdit()
        self.go_field.setAcceptDrops(False)
        self.go_panel = QWidget()
        self.hints = HintBar()
        self._build_go_panel()
        self._build(board)

    def _flag(self, font: QFont) -> QWidget:
        """Return the sign of a measure to come back to, with its words."""
        flag = QWidget()
        words = PlainLabel(_translate("Meeting", "à revoir"))
        words.setFont(sized(font, 1.1, QFont.Weight.DemiBold))
        row = QHBoxLayout(flag)
        row.setContentsMargins(0, STEP, 0, 0)
        row.setSpacing(4)
        row.addWidget(MarkIcon(bare=True, shapes=REVIEW_MARK))
        row.addWidget(words)
        flag.hide()
        return flag

    def _build_go_panel(self) -> None:
        label = self.go_label
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(self.go_field)
        label.setFont(sized(label.font(), 1.1, QFont.Weight.DemiBold))
        column = QVBoxLayout(self.go_panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(self.go_field)
        self.go_panel.hide()
        self.go_field.setAccessibleName(_translate("Meeting", "Numéro de la mesure"))
        self.go_field.setFont(sized(self.go_field.font(), LARGE))
        self.go_field.setMaximumWidth(20 * self.go_field.fontMetrics().averageCharWidth())
        self.go_field.setMaxLength(20)

    def _build(self, board: QWidget) -> None:
        top = QHBoxLayout()
        top.setSpacing(3 * STEP)
        top.addWidget(self.where)
        top.addWidget(self.state, 1)
        top.addWidget(self.squares)
        heading = QHBoxLayout()
        heading.setSpacing(2 * STEP)
        heading.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        heading.addWidget(self.title, 1, Qt.AlignmentFlag.AlignTop)
        heading.addWidget(self.flag, 0, Qt.AlignmentFlag.AlignTop)
        self.answers = QWidget()
        answers = QHBoxLayout(self.answers)
        answers.setContentsMargins(0, 0, 0, 0)
        answers.setSpacing(STEP)
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            answers.addWidget(button)
        answers.addSpacing(STEP)
        answers.addStretch(1)
        answers.addWidget(self.review)
        answers.addWidget(self.next)
        body = QVBoxLayout()
        body.setContentsMargins(_SIDE, 2 * STEP, _SIDE, 2 * STEP)
        body.setSpacing(2 * STEP)
        body.addLayout(top)
        body.addLayout(heading)
        body.addLayout(self.cards_row, 1)
        body.addWidget(self.programme)
        for widget in (self.words, self.go_panel, self.answers):
            body.addWidget(widget)
        self.body = body
        column = QVBoxLayout(board)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(Line())
        column.addWidget(self._bottom())

    def _bottom(self) -> QWidget:
        """Return the keys of this place, and the two ways out of it for the mouse."""
        bottom = Card()
        row = QHBoxLayout(bottom)
        row.setContentsMargins(_SIDE - 2 * STEP, 2, _SIDE - STEP, 2)
        row.addWidget(self.hints, 1)
        row.addWidget(self.finish)
        row.addWidget(self.leave)
        # The line crosses the screen already, and the sheet behind F1 tells the keys of the grid.
        for part in (*self.hints.findChildren(Line), *self.hints.findChildren(QPushButton)):
            part.hide()
        self.bottom = row
        return bottom

    def card(self, rank: int, board: QWidget) -> MeetingCard:
        """Return the card of a level, made the first time."""
        while rank >= len(self.cards):
            card = MeetingCard(board)
            self.cards.append(card)
            self.cards_row.addWidget(card, 1)
        card = self.cards[rank]
        card.set_growth(self._growth)
        return card

    @property
    def reads_alone(self) -> bool:
        """Whether the programme takes the place of the levels, where there is no room for both."""
        return self.narrow and self.programme.whole

    def show_cards(self, count: int, rank: int) -> None:
        """Show the cards of so many levels, or only the one of `rank` where there is room for one.

        What is read whole takes as much of the screen as they do, if it needs that.
        """
        self.body.setStretchFactor(self.programme, int(self.programme.whole))
        self.body.setStretchFactor(self.cards_row, int(not self.reads_alone))
        for place, card in enumerate(self.cards):
            here = place < count and (place == rank or not self.narrow)
            card.setVisible(here and not self.reads_alone)

    def fit_cards(self) -> None:
        """Let the texts on the screen grow together, as far as the longest one leaves room."""
        shown = [card for card in self.cards if not card.isHidden()]
        scale = min((card.most_scale() for card in shown), default=1.0)
        for card in shown:
            card.set_scale(scale)

    def _grow(self, size: QSize) -> bool:
        """Let the official words grow with a large window: a beamer is read from the end of the room."""
        metrics = self.hints.fontMetrics()
        across = size.width() / (_USUAL_LETTERS * metrics.averageCharWidth())
        down = size.height() / (_USUAL_LINES * metrics.lineSpacing())
        # In steps: a window that is dragged larger is not laid out anew at each pixel.
        growth = round(min(max(1.0, min(across, down)), _MOST_GROWTH) * 10) / 10
        if growth == self._growth:
            return False
        self._growth = growth
        return True

    def show_ways_out(self, *, typing: bool) -> None:
        """Name the keys of the two ways out, unless they write or close the fields now."""
        finish, leave = _translate("Meeting", "Finir… (F)"), _translate("Meeting", "Quitter (Échap)")
        if typing:
            finish, leave = _translate("Meeting", "Finir…"), _translate("Meeting", "Quitter")
        self.finish.setText(finish)
        self.leave.setText(leave)

    def show_title(self, stop: Stop, *, flagged: bool) -> None:
        """Show the official title, as large as its length allows."""
        length = len(stop.title)
        scale = 1.9 if length < 80 else 1.7 if length < 150 else LARGE if length < 240 else 1.14
        scale = min(scale, 1.14) if self.narrow else scale * self._growth
        font = sized(self.hints.font(), scale, QFont.Weight.DemiBold)
        self.number.setFont(font)
        self.title.setFont(font)
        self.number.setText(stop.key)
        self.title.setText(breakable(stop.title))
        self.flag.setVisible(flagged)
        words = _translate("Meeting", "Revu") if flagged else _translate("Meeting", "À revoir")
        self.review.setText(words)

    def set_room(self, size: QSize) -> bool:
        """Show one level at a time, and keys without buttons, where there is no room for more; larger words where
        there is plenty.

        True when that differs from before.
        """
        width, grown = size.width(), self._grow(size)
        letters = _NARROW_LETTERS * self.hints.fontMetrics().averageCharWidth()
        needed = self.answers.minimumSizeHint().width() + 2 * _SIDE
        narrow, keys_only = width < letters, width < max(letters, needed)
        if (narrow, keys_only) == (self.narrow, self.keys_only):
            return grown
        self.narrow, self.keys_only = narrow, keys_only
        side, gap = (2 * STEP, STEP) if narrow else (_SIDE, 2 * STEP)
        self.body.setContentsMargins(side, gap, side, gap)
        self.body.setSpacing(gap)
        self.answers.setVisible(not keys_only)
        self.words.layout_.set_narrow(narrow=narrow)
        self.programme.set_narrow(narrow=narrow)
        self.where.setVisible(not narrow)
        self.finish.setVisible(not narrow)
        self.squares.set_compact(keys_only)
        self.state.setFont(sized(self.hints.font(), 0.93 if narrow else 1.1))
        self.state.updateGeometry()
        self.bottom.setContentsMargins(side - 2 * STEP, 2, side - STEP, 2)
        return True

    def show_state(self, forms: tuple[str, ...], name: str) -> None:
        """Show the clock and what is left, the first form that has room; the `name` of the list gives way first.

        Where there is little room the squares take more rows, not its place.
        """
        if forms[0] != self.state.text:
            self.state.set_text(*forms, name=name)
        # Without the name the words are few, and none of them may be cut.
        most = self.state.window().width() * (1.0 if self.keys_only else _STATE_SHARE)
        self.state.setMinimumWidth(min(self.state.sizeHint().width(), int(most)))


def _button(words: str, key: str) -> Button:
    button = Button(words)
    button.setAccessibleDescription(_translate("Meeting", "touche {}").format(key))
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button
