"""The tables of the signing page: the signings of a list, and what changed since the last one."""

from PySide6.QtCore import QObject

from pacte.domain.catalogue import Catalogue
from pacte.domain.pact_difference import Difference
from pacte.domain.signing import Signing
from ui.cell_table import Cell, CellTable
from ui.signing_words import change_row, signing_cells
from ui.word_table import Index


class _CellRows(CellTable):
    """Rows that are made of their cells already."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Cell, ...]] = []

    def show_rows(self, rows: list[tuple[Cell, ...]]) -> None:
        """Show these rows; as many rows as before keep the chosen one."""
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        elif rows != self._rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))

    def rows(self) -> list[tuple[Cell, ...]]:
        """Return the rows shown."""
        return self._rows

    def cell(self, index: Index) -> Cell:
        """Return what a cell shows."""
        return self._rows[index.row()][index.column()]


class SigningsModel(_CellRows):
    """The signings of a list, the last one first; revoked ones stay."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signings: tuple[Signing, ...] = ()

    def titles(self) -> tuple[str, ...]:
        """Return the titles of the columns."""
        return (self.tr("Pacte"), self.tr("Date et lieu"), self.tr("État"), self.tr("Signataires"))

    def show_signings(self, signings: tuple[Signing, ...], *, changed: int | None) -> None:
        """Show these signings; `changed` is the number of the one that the list has changed since."""
        self._signings = signings[::-1]
        self.show_rows(
            [signing_cells(one, signings, changed=one.number == changed) for one in self._signings]
        )

    def signing(self, row: int) -> Signing | None:
        """Return the signing of a row, None outside the table."""
        return self._signings[row] if 0 <= row < len(self._signings) else None

    def find(self, number: int | None) -> int:
        """Return the row of a signing, -1 when there is none of this number."""
        return next((row for row, one in enumerate(self._signings) if one.number == number), -1)


class ChangesModel(_CellRows):
    """What changed since a signing, old beside new."""

    def titles(self) -> tuple[str, ...]:
        """Return the titles of the columns."""
        return (self.tr("Changé"), self.tr("Signé"), self.tr("Maintenant"))

    def show_differences(self, found: tuple[Difference, ...], catalogue: Catalogue) -> None:
        """Show these differences."""
        rows = [change_row(one, catalogue) for one in found]
        self.show_rows([(row.what, row.before, row.after) for row in rows])
