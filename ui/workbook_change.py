"""One change of a workbook in full: why it needs a look, and each thing that it says otherwise, old beside new."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from pacte.domain.wording import shortened
from ui.callout import Callout
from ui.plain_text import PlainLabel, typographic
from ui.surfaces import Card, Scrolled
from ui.theme import sized
from ui.toggles import TickBox
from ui.tokens import STEP
from ui.workbook_model import WorkbookRow
from ui.workbook_words import Difference, cells_words, differences, list_name, place, told

#: The words of a text that is long are cut here, in characters; the whole is in the file and in the workbook.
_MOST = 1_500


class WorkbookChangePanel(QWidget):
    """Shows a row, and lets it be taken or left."""

    #: The change is to be taken, or not.
    wanted_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.of, self.cells = (PlainLabel(wrap=True) for _ in range(3))
        self.heading.setFont(sized(self.font(), 1.14, QFont.Weight.DemiBold))
        self.of.set_secondary()
        self.cells.set_secondary()
        self.doubt = Callout(Answer.RESERVED)
        self.wanted = TickBox(self.tr("&Prendre ce changement"))
        self.wanted.clicked.connect(self.wanted_changed)
        self._differences = QWidget()
        self._content = Card()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        column.setSpacing(STEP)
        for widget in (self.heading, self.of, self.doubt, self._differences, self.cells):
            column.addWidget(widget)
        column.addSpacing(STEP)
        column.addWidget(self.wanted, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        rows = QVBoxLayout(self._differences)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(STEP)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scrolled(self._content)
        outer.addWidget(self._scroll)

    def show_row(self, row: WorkbookRow | None) -> None:
        """Show a change; None shows nothing at all."""
        self.setVisible(row is not None)
        if row is None:
            return
        change = row.change
        self.heading.setText(f"{place(change)} · {change.name}")
        self.of.setText(list_name(change))
        self.of.setVisible(bool(list_name(change)))
        doubt = told(change)
        self.doubt.say(doubt)
        self.doubt.setVisible(bool(doubt))
        self._show_differences(() if change.adds_measure else differences(change))
        self.cells.setText(typographic(self.tr("Dans le classeur : {}")).format(cells_words(change)))
        self.wanted.setChecked(row.wanted)

    def _show_differences(self, found: tuple[Difference, ...]) -> None:
        layout = self._differences.layout()
        assert layout is not None
        while (item := layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for one in found:
            layout.addWidget(_DifferenceBlock(one))
        self._differences.setVisible(bool(found))

    def minimumSizeHint(self) -> QSize:
        """Return the least room: the box to tick is never cut, the rest wraps and scrolls."""
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        return QSize(self._content.minimumSizeHint().width() + bar, 0)


class _DifferenceBlock(QWidget):
    """What is said otherwise, under its name: what is noted, then what the workbook says."""

    def __init__(self, difference: Difference, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = PlainLabel(difference.name)
        name.setFont(sized(self.font(), 0.86, QFont.Weight.DemiBold))
        name.set_secondary()
        before = PlainLabel(shortened(difference.before, _MOST) or self.tr("rien"), wrap=True)
        before.set_secondary()
        struck = before.font()
        struck.setStrikeOut(bool(difference.before))
        before.setFont(struck)
        after = PlainLabel(shortened(difference.after, _MOST) or self.tr("rien"), wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for label in (name, before, after):
            column.addWidget(label)
