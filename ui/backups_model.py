"""The table of backups: when each was made, what it holds, what was done last, how large it is."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pacte.edits.backups import Backup
from ui.language import labelled, long_date, number, shown
from ui.lists_rows import Cell
from ui.plain_text import counted, tool_tip, typographic

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROLE = Qt.ItemDataRole
_MADE, _CONTENT, _LAST, _SIZE = range(4)


def moment_words(at: datetime) -> str:
    """Return a moment by this computer's clock: « 25 novembre 2026, 20:51 »."""
    local = at.astimezone()
    return f"{long_date(local.date())}, {local:%H:%M}"


class BackupsModel(QAbstractTableModel):
    """Shows backups, newest first; those that cannot be read say so."""

    def __init__(self, kept: tuple[Backup, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self._cells = [self._told(one) for one in kept]

    def backup(self, row: int) -> Backup | None:
        """Return the backup of a row, None outside the table."""
        return self._kept[row] if 0 <= row < len(self._kept) else None

    def _told(self, one: Backup) -> tuple[Cell, ...]:
        local = one.at.astimezone()
        made = Cell(long_date(local.date()), f"{local:%H:%M:%S}", strong=True)
        size = Cell(self.tr("{} ko").format(number(max(1, one.size // 1000), 0)))
        if not one.readable:
            return made, Cell(self.tr("illisible"), self.tr("fichier abîmé")), Cell(""), size
        content = Cell(
            counted(one.lists, self.tr("{} liste"), self.tr("{} listes")),
            counted(one.answers, self.tr("{} réponse"), self.tr("{} réponses")),
        )
        return (
            made,
            content,
            Cell(typographic(shown(one.last_edit) if one.last_edit else self.tr("rien encore"))),
            size,
        )

    def cell(self, index: Index) -> Cell:
        """Return what a cell shows."""
        return self._cells[index.row()][index.column()]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many backups there are."""
        return 0 if parent.isValid() else len(self._kept)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Return what a cell shows or says."""
        if not index.isValid():
            return None
        cell = self.cell(index)
        if role == _ROLE.DisplayRole:
            return cell.first
        if role == _ROLE.ToolTipRole:
            return tool_tip(cell.spoken)
        if role == _ROLE.AccessibleTextRole:
            return labelled(self._title(index.column()), cell.spoken)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self._title(section) if role == _ROLE.DisplayRole else None

    def _title(self, section: int) -> str:
        return (
            self.tr("Sauvegarde du"),
            self.tr("Contenu"),
            self.tr("Dernière modification"),
            self.tr("Taille"),
        )[section]
