"""How the comparison page is laid out: filters, the sentence, the bars over the table, the panel beside."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.buttons import Button
from ui.comparison_bars_view import MOST_BARS, BarsView, Legend
from ui.comparison_filters import ComparisonFilters
from ui.comparison_panel import ComparisonPanel
from ui.comparison_view import ComparisonView
from ui.elided_label import ElidedLabel
from ui.empty_state import EmptyState
from ui.nothing_found import NothingFound
from ui.plain_text import PlainLabel
from ui.surfaces import Line
from ui.tokens import STEP, tokens_of
from ui.two_halves import TwoHalves

_translate = QCoreApplication.translate

#: A height in lines of text.
_LOW_LINES = 28


class SummaryBand(QWidget):
    """The sentence made from the file, on a quiet ground, with perhaps one thing to do about it."""

    def __init__(self, button: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel(wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = button
        self._line = ElidedLabel()
        self._line.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        row.setSpacing(2 * STEP)
        row.addWidget(self._words, 1)
        row.addWidget(self._line, 1)
        row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """The sentence shown."""
        return self._words.text()

    def say(self, words: str, *shorter: str, offer: bool) -> None:
        """Show a sentence, said `shorter` on one line; and the button when there is something to do."""
        self._words.setText(words)
        self._line.set_text(words, *shorter)
        self._button.setVisible(offer)

    def set_low(self, *, low: bool) -> None:
        """Keep to one line where the window is low."""
        self._words.setVisible(not low)
        self._line.setVisible(low)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens_of(self.palette()).current))
        painter.drawRoundedRect(QRectF(self.rect()), STEP, STEP)
        painter.end()


class ComparisonLayout:
    """Builds the widgets of the page inside `page`; behaviour is the page's own."""

    def __init__(self, page: QWidget, add: Button, empty_buttons: list[Button]) -> None:
        self.low = False
        self.filters = ComparisonFilters()
        self.band = SummaryBand(add)
        self.bars = BarsView()
        self.legend = Legend()
        self.view = ComparisonView()
        self.panel = ComparisonPanel()
        self.panel.hide()
        self.nothing = NothingFound(_translate("ComparisonPage", "Aucune mesure ne correspond à ce filtre."))
        self.found = QStackedWidget()
        self.left = self._left()
        self.halves = TwoHalves(letters=56, least=36, share=0.4, opened=False)
        self.halves.addWidget(self.left)
        self.halves.addWidget(self.panel)
        self.empty = EmptyState(
            _translate("ComparisonPage", "Aucune liste à comparer pour l’instant"),
            _translate(
                "ComparisonPage",
                "Ajoutez les listes candidates, ou lisez leurs pactes signés : elles seront côte à côte ici.",
            ),
            empty_buttons,
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self._filled())
        self.stack.addWidget(self.empty)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    def _left(self) -> QWidget:
        """Return the bars over the table, or over the sentence that says that nothing was found."""
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addSpacing(4)
        column.addWidget(self.legend)
        column.addSpacing(4)
        column.addWidget(self.bars)
        column.addSpacing(STEP)
        self.found.addWidget(self.view)
        self.found.addWidget(self.nothing)
        column.addWidget(self.found, 1)
        return left

    def _filled(self) -> QWidget:
        filled = QWidget()
        band = QHBoxLayout()
        band.setContentsMargins(2 * STEP, 0, 2 * STEP, STEP)
        band.addWidget(self.band)
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addLayout(band)
        column.addWidget(Line())
        column.addWidget(self.halves, 1)
        return filled

    def show_filled(self, *, filled: bool) -> None:
        """Show the comparison, or what to do when there is nothing to compare."""
        self.stack.setCurrentIndex(0 if filled else 1)

    def set_size(self, size: QSize) -> None:
        """Give table and panel their places. Where the window is low, the table keeps most of the height."""
        self.halves.fit(size.width())
        self.low = low = size.height() < _LOW_LINES * self.view.fontMetrics().height()
        self.band.set_low(low=low)
        self.view.set_low(low=low)
        self.legend.setVisible(not low)
        self.bars.show_most(2 if low else MOST_BARS)
