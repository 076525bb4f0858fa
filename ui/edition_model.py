"""The table of an edition before it is taken over: what differs, and what is decided of it."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from pacte.domain.answer import Answer
from pacte.domain.catalogue_difference import AnyDifference, MeasureDifference
from ui.cell_table import Cell, CellTable, Index
from ui.edition_words import decision_words, facts_words, place_words, remark_words
from ui.lists_delegate import TwoLineDelegate, row_height
from ui.lists_table import RowTable
from ui.plain_text import counted
from ui.tokens import tokens_of

PLACE, FACTS, DECISION = range(3)


class EditionModel(CellTable):
    """What differs, the catalogue and its principles first; `taken` are the keys of what to take over."""

    def __init__(self, rows: tuple[AnyDifference, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._taken: frozenset[str] = frozenset()

    @property
    def taken(self) -> frozenset[str]:
        """The keys of what is to be taken over."""
        return self._taken

    def rows(self) -> tuple[AnyDifference, ...]:
        """Return the differences, from the top."""
        return self._rows

    def titles(self) -> tuple[str, ...]:
        """Return the titles of the columns."""
        return self.tr("De quoi il s’agit"), self.tr("Ce qui diffère"), self.tr("Décision")

    def cell(self, index: Index) -> Cell:
        """Return what a cell shows."""
        one = self._rows[index.row()]
        if index.column() == PLACE:
            return Cell(*place_words(one), strong=True)
        if index.column() == FACTS:
            return Cell(facts_words(one), remark_words(one))
        take = one.key in self._taken
        return Cell(decision_words(one, take=take), strong=take)

    def take(self, keys: frozenset[str]) -> None:
        """Set what is to be taken over."""
        self._taken = keys
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, DECISION))

    def counted(self) -> str:
        """Return how many measures and principles differ, and how many rows are unsure."""
        words = counted(len(self._rows), self.tr("{} différence"), self.tr("{} différences"))
        if all(isinstance(one, MeasureDifference) for one in self._rows):
            words = counted(len(self._rows), self.tr("{} mesure diffère"), self.tr("{} mesures diffèrent"))
        unsure = sum(bool(one.doubts) for one in self._rows)
        return f"{words} · {self.tr('{} à revoir').format(unsure)}" if unsure else words


class EditionDelegate(TwoLineDelegate):
    """Gives what needs a look a bar at their left."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell, and the bar of a doubt."""
        super().paint(painter, option, index)
        model = index.model()
        assert isinstance(model, EditionModel)
        if index.column() == PLACE and model.rows()[index.row()].doubts:
            rect = option.rect
            ink = QColor(tokens_of(option.palette).tints[Answer.RESERVED].ink)
            painter.fillRect(rect.left(), rect.top(), 4, rect.height(), ink)


class EditionTable(RowTable):
    """The table of an edition: Space decides, Delete keeps."""

    #: The chosen row is to be taken over, or no longer.
    toggle_requested = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setItemDelegate(EditionDelegate(self))
        # A remark and what differs may each take two lines.
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(row_height(metrics) + metrics.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide with Space; other keys are those of every table."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.toggle_requested.emit()
        else:
            super().keyPressEvent(event)
