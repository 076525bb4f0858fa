"""The answers as buttons, each with its mark, its word and its key."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from exports.marks import ANSWER_MARKS
from pacte.domain.answer import Answer
from ui.answer_words import OFFERED, answer_key, answer_title
from ui.buttons import Button
from ui.mark_painter import paint_shapes
from ui.plain_text import tool_tip
from ui.theme import sized
from ui.tokens import STEP, tokens_of

_COLUMNS = 2
_STEPS: dict[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_COLUMNS,
    Qt.Key.Key_Down: _COLUMNS,
}


class AnswerButton(Button):
    """One answer; checked when it is the present one, dashed while its words are awaited."""

    def __init__(self, answer: Answer | None, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.answer = answer
        self.awaited = False
        self._key = answer_key(answer)
        self.setText(answer_title(answer))
        self.setAccessibleName(answer_title(answer))
        self.allow(answering=True, reservation=True)
        self.setCheckable(True)
        self.setFont(sized(self.font(), 0.9))
        self._key_font = sized(self.font(), 0.92, QFont.Weight.Bold)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def allow(self, *, answering: bool, reservation: bool) -> None:
        """Enable what can be answered here; « avec réserve » where it cannot says why."""
        barred = self.answer is Answer.RESERVED and not reservation
        why = self.tr("Un principe s’accepte en entier ou non") if barred else ""
        key = self.tr("touche {}").format(self._key)
        self.setEnabled(answering and not barred)
        self.setToolTip(tool_tip(why))
        self.setAccessibleDescription(why or key)

    def nextCheckState(self) -> None:
        """Stay as it is: only what is on disk checks a button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the buttons as a whole."""
        if event.key() in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the room for mark, word and key."""
        metrics = QFontMetrics(self.font())
        key = QFontMetrics(self._key_font).horizontalAdvance(self._key)
        side = metrics.height()
        return QSize(side + metrics.horizontalAdvance(self.text()) + key + 4 * STEP, side + 2 * STEP)

    def minimumSizeHint(self) -> QSize:
        """Return the room for mark and word."""
        return self.sizeHint() - QSize(STEP, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button in the colours of its answer when it is the present one."""
        tokens = tokens_of(self.palette())
        tint = tokens.tints[self.answer]
        chosen = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        pen = QPen(QColor(tint.ink if chosen or self.awaited else tokens.edge), 1.5 if chosen else 1)
        if self.awaited:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        ground = tint.ground if chosen else tokens.current if self.underMouse() else tokens.card
        painter.setBrush(QColor(ground if self.isEnabled() else tokens.quiet))
        painter.drawRoundedRect(frame, STEP, STEP)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, STEP, STEP)
        if self.isEnabled():
            self._paint_words(painter, frame, QColor(tint.ink), QColor(tokens.ink))
        else:
            ink = QColor(tint.ink if chosen else tokens.secondary_ink)
            self._paint_words(painter, frame, ink, ink)
        painter.end()

    def _paint_words(self, painter: QPainter, frame: QRectF, ink: QColor, words_ink: QColor) -> None:
        side = QFontMetrics(self.font()).height()
        mark = QRectF(frame.left() + STEP, frame.center().y() - side / 2, side, side)
        paint_shapes(painter, ANSWER_MARKS[self.answer], mark, ink)
        words = frame.adjusted(STEP + side + 6, 0, -STEP, 0)
        painter.setPen(ink if self.isChecked() else words_ink)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(self._key_font)
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._key)


class AnswerButtons(QWidget):
    """All the answers: one stop for Tab, arrows between them, Space or a click to answer."""

    answer_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = [AnswerButton(answer) for answer in OFFERED]
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        for place, button in enumerate(self._buttons):
            layout.addWidget(button, place // _COLUMNS, place % _COLUMNS)
            button.clicked.connect(lambda _=False, answer=button.answer: self.answer_requested.emit(answer))
        self.show_answer(None, certain=False)

    def button(self, answer: Answer | None) -> AnswerButton:
        """Return the button of an answer."""
        return next(one for one in self._buttons if one.answer is answer)

    def take_cursor(self) -> None:
        """Put the cursor on the present answer, on the first one when there is none."""
        self._at_hand().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _at_hand(self) -> AnswerButton:
        return next((one for one in self._buttons if one.isChecked()), self._buttons[0])

    def show_answer(
        self, answer: Answer | None, *, certain: bool = True, awaited: Answer | None = None
    ) -> None:
        """Check the present answer, none when `certain` is false; mark the one whose words are awaited."""
        for button in self._buttons:
            button.awaited = awaited is not None and button.answer is awaited
            button.setChecked(certain and awaited is None and button.answer is answer)
            button.update()
        for button in self._buttons:
            tab = button is self._at_hand() or button.hasFocus()
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tab else Qt.FocusPolicy.ClickFocus)

    def allow(self, *, answering: bool, reservation: bool) -> None:
        """Enable what can be answered here: nothing when reading only, no reservation on a principle."""
        for button in self._buttons:
            button.allow(answering=answering, reservation=reservation)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the buttons with the arrows."""
        step = _STEPS.get(event.key())
        place = next((n for n, one in enumerate(self._buttons) if one.hasFocus()), None)
        if step is None or place is None:
            super().keyPressEvent(event)
            return
        if 0 <= place + step < len(self._buttons) and self._buttons[place + step].isEnabled():
            self._buttons[place + step].setFocus(Qt.FocusReason.TabFocusReason)
