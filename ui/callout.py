"""A sentence on the tinted ground of its kind, with a mark and perhaps one thing to do about it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from ui.buttons import Button
from ui.mark_icon import SentenceMark
from ui.plain_text import PlainLabel, menu_text, typographic
from ui.tokens import STEP, tokens_of


class Callout(QWidget):
    """Plain words on the ground of an answer's tint, that of what is undecided for a mere piece of news.

    `corner` is 0 where it crosses the whole window.
    """

    #: The button was pressed.
    action_requested = Signal()

    def __init__(
        self,
        kind: Answer,
        parent: QWidget | None = None,
        *,
        corner: int = STEP,
        marked: bool = True,
        narrow: bool = False,
    ) -> None:
        """`marked` shows the mark of the answer; `narrow` puts the button under the words, as wide as they are."""
        super().__init__(parent)
        self.kind = kind
        self._corner = corner
        self._mark = SentenceMark(kind)
        if not marked:
            self._mark.hide()
        self._words = PlainLabel(wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = Button()
        self._action.clicked.connect(self.action_requested)
        self._action.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(STEP if corner else 2 * STEP, STEP, STEP, STEP)
        self._row.setSpacing(STEP)
        self._row.addWidget(
            self._mark, 0, Qt.AlignmentFlag.AlignTop if corner else Qt.AlignmentFlag.AlignVCenter
        )
        self._narrow = narrow
        if narrow:
            said = QVBoxLayout()
            said.setSpacing(STEP)
            said.addWidget(self._words)
            said.addWidget(self._action)
            self._row.addLayout(said, 1)
        else:
            self._row.addWidget(self._words, 1)
            self._row.addWidget(self._action)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def action(self) -> Button:
        """The button that does something about it; hidden where there is nothing to do."""
        return self._action

    @property
    def words(self) -> str:
        """The sentence shown."""
        return self._words.text()

    def measure_by_width(self) -> None:
        """Count for no more than the height in the width that it gets, for dialogs that must fit a low screen.

        Else the least height of the dialog would be that of the words wrapped in a narrow column.
        """
        self.setMinimumHeight(1)

    def width_on_one_line(self) -> int:
        """Return the width in which the words take one line, in pixels."""
        words = self._words.fontMetrics().horizontalAdvance(self._words.text())
        return self.sizeHint().width() - self._words.sizeHint().width() + words + 1

    def say(self, words: str, action: str = "", kind: Answer | None = None) -> None:
        """Show a sentence and, when there is a way out, its button."""
        self.kind = kind or self.kind
        self._mark.show_answer(self.kind)
        self._words.setText(typographic(words))
        self._action.setText(menu_text(action))
        self._action.setVisible(bool(action))
        if self._corner:
            # Beside a button the words stand in the middle, and so does their mark.
            place = (
                Qt.AlignmentFlag.AlignVCenter if action and not self._narrow else Qt.AlignmentFlag.AlignTop
            )
            self._row.setAlignment(self._mark, place)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the kind of sentence."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens_of(self.palette()).tints[self.kind].ground))
        painter.drawRoundedRect(QRectF(self.rect()), self._corner, self._corner)
        painter.end()
