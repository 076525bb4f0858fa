"""What each list gets under the weights shown, as they are typed."""

from PySide6.QtCore import QCoreApplication, QObject

from pacte.domain.dossier import Dossier
from pacte.domain.scale import Scale
from pacte.domain.wording import search_key
from pacte.scoring.score import Score, Scorer
from ui.cell_table import Cell, CellTable
from ui.comparison_words import kept_words
from ui.language import number, percent
from ui.plain_text import typographic
from ui.word_table import Index

_translate = QCoreApplication.translate
Row = tuple[Cell, Cell, Cell]


def preview_rows(dossier: Dossier, scale: Scale) -> tuple[Row, ...]:
    """Return a row for each list under `scale`, the highest share first; what differs from the disk is told.

    In neutral mode nothing ranks the lists: they stay in alphabetical order.
    """
    now, before = Scorer(dossier.catalogue, scale), Scorer(dossier.catalogue, dossier.scale(scale.id))
    scored = [(one, now.score(one), before.score(one)) for one in dossier.lists]
    scored.sort(key=lambda each: search_key(each[0].name))
    if not dossier.settings.neutral:
        scored.sort(key=lambda each: -each[1].adjusted)
    return tuple(_row(one.name, score, former) for one, score, former in scored)


def _row(name: str, score: Score, former: Score) -> Row:
    share = percent(score.adjusted) if score.adjusted_maximum else _translate("Scale", "rien à compter")
    was = ""
    if percent(former.adjusted) != percent(score.adjusted):
        was = typographic(_translate("Scale", "avant : {}").format(percent(former.adjusted)))
    return (
        Cell(name, kept_words(score.measures_kept), strong=True),
        Cell(number(score.points), _translate("Scale", "sur {}").format(number(score.adjusted_maximum))),
        Cell(share, was),
    )


class ScalePreviewModel(CellTable):
    """Shows the rows of a preview."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows."""
        if len(rows) == len(self._rows) and rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 2))
        elif rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rows(self) -> tuple[Row, ...]:
        """Return the lists in words."""
        return self._rows

    def titles(self) -> tuple[str, ...]:
        """Return the titles of the columns."""
        return (self.tr("Liste"), self.tr("Points"), self.tr("Part"))

    def cell(self, index: Index) -> Cell:
        """Return what a cell shows."""
        return self._rows[index.row()][index.column()]
