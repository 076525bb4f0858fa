"""What each list gets under the weights shown, as they are typed."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from exports.french import number, percent
from pacte.domain.dossier import Dossier
from pacte.domain.scale import Scale
from pacte.domain.wording import search_key
from pacte.scoring.score import Score, Scorer
from ui.comparison_words import kept_words
from ui.lists_rows import Cell
from ui.plain_text import tool_tip, typographic

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROLE = Qt.ItemDataRole
_translate = QCoreApplication.translate
Row = tuple[Cell, Cell, Cell]


def preview_rows(dossier: Dossier, scale: Scale) -> tuple[Row, ...]:
    """Return a row for each list under `scale`, the highest share first; what differs from the disk is told."""
    now, before = Scorer(dossier.catalogue, scale), Scorer(dossier.catalogue, dossier.scale(scale.id))
    scored = [(one, now.score(one), before.score(one)) for one in dossier.lists]
    scored.sort(key=lambda each: (-each[1].adjusted, search_key(each[0].name)))
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


class ScalePreviewModel(QAbstractTableModel):
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

    def cell(self, index: Index) -> Cell:
        """Return what a cell shows."""
        return self._rows[index.row()][index.column()]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many lists there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Return what a cell shows or says."""
        if not index.isValid():
            return None
        cell = self.cell(index)
        if role == _ROLE.DisplayRole:
            return cell.first
        if role == _ROLE.ToolTipRole:
            return tool_tip(cell.spoken)
        return cell.spoken if role == _ROLE.AccessibleTextRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        titles = (self.tr("Liste"), self.tr("Points"), self.tr("Part"))
        return titles[section] if role == _ROLE.DisplayRole else None
