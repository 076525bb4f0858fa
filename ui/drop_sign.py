"""What is shown over the window while something is dragged over it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pacte.domain.answer import Answer
from ui.callout import Callout
from ui.drop_offer import DropOffer
from ui.theme import sized
from ui.tokens import STEP, tokens_of

#: How much of the window stays readable under the sign, of 255.
_VEIL = 176
_EDGE = 3


class DropSign(QWidget):
    """Outlines the window and says what a drop would do, or why it would do nothing; takes no event."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._said = Callout(Answer.AGREED, self)
        self._said.setFont(sized(self.font(), 1.3))
        self._said.setContentsMargins(STEP, STEP, STEP, STEP)
        self._good = True

    @property
    def words(self) -> str:
        """The sentence shown, empty when there is none."""
        return "" if self.isHidden() else self._said.words

    def show_offer(self, offer: DropOffer) -> None:
        """Say what a drop would do, over all the window."""
        self._good = offer.good
        self._said.say(offer.words, kind=Answer.AGREED if offer.good else Answer.REFUSED)
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        width = min(self._said.width_on_one_line(), self.width() - 6 * STEP)
        self._said.resize(width, self._said.heightForWidth(width))
        self._said.move((self.width() - width) // 2, (self.height() - self._said.height()) // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a veil over the window, and an outline where it takes what is dragged."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        veil = QColor(tokens.ground)
        veil.setAlpha(_VEIL)
        painter.fillRect(self.rect(), veil)
        if self._good:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens.brand), _EDGE))
            # At the very edge: farther in it would cross the words of the menus.
            inside = QRectF(self.rect()).adjusted(_EDGE / 2, _EDGE / 2, -_EDGE / 2, -_EDGE / 2)
            painter.drawRoundedRect(inside, STEP, STEP)
        painter.end()
