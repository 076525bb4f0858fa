"""The first page: three choices, no manual needed, and the files opened last."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.buttons import Button, Look
from ui.elided_label import ElidedLabel
from ui.eliding import elided
from ui.first_paint import FirstPaint
from ui.plain_text import PlainLabel, menu_text, tool_tip
from ui.theme import sized
from ui.tokens import STEP, tokens_of

_WIDTH_LETTERS = 82


class ChoiceCard(Button):
    """A large button: what one can do and a sentence about it."""

    def __init__(
        self, title: str, words: str, parent: QWidget | None = None, *, primary: bool = False
    ) -> None:
        super().__init__(title, parent=parent)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self._words = words
        self._primary = primary
        self._title_font = sized(self.font(), 1.15, QFont.Weight.DemiBold)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room for a title and a line of words."""
        title, words = QFontMetrics(self._title_font), QFontMetrics(self.font())
        width = max(title.horizontalAdvance(self.text()), words.horizontalAdvance(self._words)) + 7 * STEP
        return QSize(width, title.height() + words.height() + 5 * STEP)

    def minimumSizeHint(self) -> QSize:
        """Return the least room: the words may be cut."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a card, in the brand's colour for the choice of most."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground = tokens.brand if self._primary else tokens.current if self.underMouse() else tokens.card
        focus = self.hasFocus()
        painter.setPen(
            QPen(
                QColor(tokens.focus if focus else ground if self._primary else tokens.line), 2 if focus else 1
            )
        )
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(frame, 12, 12)
        if focus and self._primary:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.ground), 1))
            painter.drawRoundedRect(frame.adjusted(3, 3, -3, -3), 9, 9)
        inside = frame.adjusted(3 * STEP, 2 * STEP, -3 * STEP, -2 * STEP)
        painter.setFont(self._title_font)
        painter.setPen(QColor(tokens.on_brand if self._primary else tokens.ink))
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, self.text())
        painter.setFont(self.font())
        painter.setPen(QColor(tokens.on_brand if self._primary else tokens.secondary_ink))
        words = elided(self._words, QFontMetrics(self.font()), int(inside.width()))
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, words)
        painter.end()


class StartPage(QWidget):
    """Starts a file, opens one, or shows the example."""

    new_requested = Signal()
    open_requested = Signal()
    example_requested = Signal()
    #: One of the recent files was chosen: its path.
    file_requested = Signal(object)
    #: The page has been painted for the first time.
    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = PlainLabel(self.tr("Pacte pour la transition"))
        title.setFont(sized(self.font(), 1.7, QFont.Weight.DemiBold))
        words = PlainLabel(self.tr("Préparer, négocier et publier les engagements des listes."), wrap=True)
        words.set_secondary()
        self._cards = self._choices()
        self._recent = QGridLayout()
        self._recent.setHorizontalSpacing(STEP)
        self._recent.setVerticalSpacing(0)
        self._recent.setColumnStretch(1, 1)
        content = QWidget()
        content.setMaximumWidth(_WIDTH_LETTERS * self.fontMetrics().averageCharWidth())
        content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        for widget in (title, words, *self._cards):
            column.addWidget(widget)
        column.insertSpacing(2, STEP)
        column.addSpacing(STEP)
        column.addLayout(self._recent)
        middle = QWidget()
        page = QVBoxLayout(middle)
        page.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)
        # In a row of its own rather than aligned: an aligned widget would not get the height of wrapped words.
        centre = QHBoxLayout()
        centre.addStretch(1)
        centre.addWidget(content, 1000)
        centre.addStretch(1)
        page.addStretch(2)
        page.addLayout(centre)
        page.addStretch(3)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(middle)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        # The page itself lies hidden under its content, and is never painted.
        FirstPaint(middle).painted.connect(self.painted)

    def _choices(self) -> list[ChoiceCard]:
        new = ChoiceCard(
            self.tr("Nouveau dossier"), self.tr("Pour le collectif de votre commune"), primary=True
        )
        opened = ChoiceCard(
            self.tr("Ouvrir un dossier"), self.tr("Un fichier .pacte de cet ordinateur ou d’une clé")
        )
        example = ChoiceCard(
            self.tr("Voir un exemple"), self.tr("Champigny-sur-Marne, un pacte réellement signé en 2020")
        )
        new.clicked.connect(self.new_requested)
        opened.clicked.connect(self.open_requested)
        example.clicked.connect(self.example_requested)
        return [new, opened, example]

    def show_recent(self, files: list[Path]) -> None:
        """Offer the files opened last."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if not files:
            return
        heading = PlainLabel(self.tr("Dossiers récents"))
        heading.set_secondary()
        self._recent.addWidget(heading, 0, 0, 1, 2)
        for row, path in enumerate(files[:4], start=1):
            self._add_recent(row, path)

    def _add_recent(self, row: int, path: Path) -> None:
        button = Button(menu_text(path.stem), Look.LINK)
        button.setToolTip(tool_tip(str(path)))
        button.setAccessibleName(self.tr("Ouvrir {}").format(path.stem))
        button.clicked.connect(lambda: self.file_requested.emit(path))
        where = ElidedLabel(str(path.parent), secondary=True)
        self._recent.addWidget(button, row, 0, Qt.AlignmentFlag.AlignLeft)
        self._recent.addWidget(where, row, 1)
