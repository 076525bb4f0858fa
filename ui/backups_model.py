"""The table of backups: when each was made, what it holds, what was done last, how large it is."""

from PySide6.QtCore import QObject

from pacte.edits.backups import Backup
from ui.cell_table import Cell, CellTable
from ui.language import long_date, number, shown
from ui.plain_text import counted, typographic
from ui.word_table import Index

_MADE, _CONTENT, _LAST, _SIZE = range(4)


class BackupsModel(CellTable):
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
        last = typographic(shown(one.last_edit) if one.last_edit else self.tr("rien encore"))
        following = self.tr("avant : {}").format(shown(one.next_edit)) if one.next_edit else ""
        return made, content, Cell(last, typographic(following)), size

    def rows(self) -> list[tuple[Cell, ...]]:
        """Return the backups in words."""
        return self._cells

    def titles(self) -> tuple[str, ...]:
        """Return the titles of the columns."""
        return (
            self.tr("Sauvegarde du"),
            self.tr("Contenu"),
            self.tr("Dernière modification"),
            self.tr("Taille"),
        )

    def cell(self, index: Index) -> Cell:
        """Return what a cell shows."""
        return self._cells[index.row()][index.column()]
