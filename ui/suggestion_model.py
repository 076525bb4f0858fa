"""The measures suggested for a proposal, as rows one chooses from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from pacte.domain.answer import Answer
from pacte.domain.measure import Measure
from ui.answer_words import answer_title, level_title
from ui.cell_table import Cell, CellTable, Index
from ui.plain_text import typographic
from ui.programme_rows import Offer

PLACE, MEASURE, STANDING = range(3)


@dataclass(frozen=True, slots=True)
class OfferRow:
    """A measure offered for the proposal, the level that is meant, and what the list answers to it."""

    offer: Offer
    measure: Measure
    level: str
    answer: Answer | None


class OffersModel(CellTable):
    """Shows the measures offered, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[OfferRow, ...] = ()

    def show_offers(self, rows: tuple[OfferRow, ...]) -> None:
        """Show other measures, or the same ones with another level or decision."""
        before, self._rows = self._rows, rows
        if [one.measure.number for one in before] != [one.measure.number for one in rows]:
            self.beginResetModel()
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, STANDING))

    def offer_row(self, row: int) -> OfferRow | None:
        """Return what a row shows, None outside the table."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rows(self) -> Sequence[OfferRow]:
        """Return the measures offered."""
        return self._rows

    def titles(self) -> Sequence[str]:
        """Return what the columns hold."""
        return self.tr("Touche"), self.tr("Mesure"), self.tr("Décision")

    def cell(self, index: Index) -> Cell:
        """Return what a cell shows."""
        row = self._rows[index.row()]
        if index.column() == PLACE:
            return Cell(str(index.row() + 1))
        if index.column() == MEASURE:
            return Cell(f"{row.measure.number} · {row.measure.short}", self._why(row), strong=row.offer.kept)
        return Cell(self._decided(row.offer), answer_title(row.answer), strong=row.offer.kept)

    def _why(self, row: OfferRow) -> str:
        level = row.measure.level(row.level)
        parts = [level_title(level)] if level is not None else []
        if row.offer.why:
            parts.append(typographic(self.tr("mots : {}")).format(", ".join(row.offer.why)))
        else:
            parts.append(self.tr("choisie à la main"))
        return " · ".join(parts)

    def _decided(self, offer: Offer) -> str:
        if offer.decision is None:
            return self.tr("à décider")
        return self.tr("retenue") if offer.kept else self.tr("écartée")


def offer_rows(
    offers: Sequence[Offer],
    measures: Mapping[str, Measure],
    answers: Mapping[tuple[str, str], Answer],
    levels: Mapping[str, str],
) -> tuple[OfferRow, ...]:
    """Return a row for each measure offered; `levels` are those that a person chose by measure."""
    rows = []
    for offer in offers:
        measure = measures.get(offer.measure)
        if measure is not None:
            kept = offer.decision.level if offer.decision and offer.kept else None
            level = levels.get(offer.measure) or kept or offer.level or measure.levels[0].code
            rows.append(OfferRow(offer, measure, level, answers.get((offer.measure, level))))
    return tuple(rows)
