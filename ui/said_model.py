"""The measures, with how many proposals of all programmes speak of each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QCoreApplication, QObject

from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue
from pacte.domain.measure import Measure
from pacte.domain.search import Searched, search_of_levels, search_words
from pacte.edits.programmes import Said
from ui.cell_table import Cell, CellTable, Index
from ui.comparison_entries import PanelContent, measure_entry
from ui.plain_text import counted

_translate = QCoreApplication.translate


@dataclass(frozen=True)
class SaidRow:
    """A measure, and what the programmes say about it."""

    measure: Measure
    said: tuple[Said, ...]

    @property
    def kept(self) -> int:
        """How many proposals were kept."""
        return sum(one.kept for one in self.said)

    @cached_property
    def search(self) -> Searched:
        """All that one may look for; made at the first search."""
        return search_of_levels(self.measure)


class SaidModel(CellTable):
    """Shows the measures that have the words looked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SaidRow] = []

    def show_rows(self, rows: Sequence[SaidRow], words: str) -> None:
        """Show these measures, as far as they have the words."""
        wanted = search_words(words)
        found = [row for row in rows if not wanted or row.search.has(wanted)]
        same = [row.measure.number for row in found] == [row.measure.number for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows = found
        if not same:
            self.endResetModel()
        elif found:
            self.dataChanged.emit(self.index(0, 0), self.index(len(found) - 1, 2))

    def find(self, number: str | None) -> int:
        """Return the row of a measure, -1 when it is not shown."""
        rows = enumerate(self._rows)
        return next((place for place, row in rows if row.measure.number == number), -1)

    def said_row(self, row: int) -> SaidRow | None:
        """Return what a row shows, None outside the table."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rows(self) -> Sequence[SaidRow]:
        """Return the measures shown."""
        return self._rows

    def titles(self) -> Sequence[str]:
        """Return the titles of the columns."""
        return self.tr("Mesure"), self.tr("Retenues"), self.tr("À décider")

    def cell(self, index: Index) -> Cell:
        """Return what a cell shows."""
        row = self._rows[index.row()]
        if index.column() == 0:
            words = f"{row.measure.number} · {row.measure.short}"
            return Cell(words, row.measure.theme, strong=row.kept > 0)
        left = len(row.said) - row.kept
        return Cell(str((row.kept, left)[index.column() - 1] or "–"))


def said_rows(catalogue: Catalogue, said: Mapping[str, tuple[Said, ...]]) -> tuple[SaidRow, ...]:
    """Return a row for each measure, in the order they are printed."""
    return tuple(SaidRow(one, said.get(one.number, ())) for one in catalogue.measures)


def said_content(row: SaidRow) -> PanelContent:
    """Return what each list answers to a measure, and what its programme says about it."""
    lists: dict[str, CandidateList] = {one.candidate_list.id: one.candidate_list for one in row.said}
    heading = _translate("Programme", "Mesure {} · {}").format(row.measure.number, row.measure.short)
    sentences = [row.measure.title]
    if not row.said:
        sentences.append(_translate("Programme", "Aucun programme lu n’en parle."))
    entries = tuple(measure_entry(row.measure, one, one.name, row.said) for one in lists.values())
    return PanelContent(heading, tuple(sentences), entries)


def spoken_count(rows: Sequence[SaidRow]) -> tuple[str, str]:
    """Return how many measures programmes speak of, in full and in short."""
    number = sum(bool(row.said) for row in rows)
    one = _translate("Programme", "{} mesure rapprochée d’un programme")
    many = _translate("Programme", "{} mesures rapprochées d’un programme")
    short = counted(number, _translate("Programme", "{} mesure"), _translate("Programme", "{} mesures"))
    return counted(number, one, many), short
