"""The panel under the lists that says where a merged list's answers came from."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue
from ui.answer_words import answer_of_key
from ui.buttons import Button, Look
from ui.cell_table import Cell, CellTable
from ui.elided_label import ElidedLabel
from ui.grid_rows import LevelSpot, Spot, whole_place
from ui.lists_origins_rows import OriginRow, origin_rows
from ui.lists_table import RowTable
from ui.plain_text import counted, typographic
from ui.surfaces import Line
from ui.theme import sized
from ui.tokens import STEP
from ui.word_table import Index


class OriginsModel(CellTable):
    """The answers of a merged list, each with its origin."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[OriginRow, ...] = ()

    def show_rows(self, rows: tuple[OriginRow, ...]) -> None:
        """Show other answers."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row(self, number: int) -> OriginRow | None:
        """Return what a row shows, None outside the table."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rows(self) -> tuple[OriginRow, ...]:
        """Return the answers shown."""
        return self._rows

    def titles(self) -> tuple[str, ...]:
        """Return the titles of the columns."""
        return (self.tr("Niveau"), self.tr("Réponse"), self.tr("Vient de"))

    def cell(self, index: Index) -> Cell:
        """Return what a cell shows."""
        return self._rows[index.row()].cells[index.column()]


class OriginsPanel(QWidget):
    """Shows origins, settles contradictions by letter, and confirms the list."""

    confirm_requested = Signal()
    #: An answer was given to the chosen row: the spot and the answer, None to take it away.
    answer_requested = Signal(object, object)
    #: The words of a reservation are to be written for the chosen row: its spot.
    reservation_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The list shown, and where each of its rows stands as long as it is.
        self._list_id = ""
        self._places: dict[tuple[str, str], int] = {}
        self.model = OriginsModel(self)
        self.table = RowTable(self.tr("Origine de chaque réponse"))
        self.table.setModel(self.model)
        self.table.size_columns((None, None, None))
        self.heading = ElidedLabel()
        self.heading.setFont(sized(self.font(), 1, QFont.Weight.DemiBold))
        self.words = ElidedLabel(secondary=True)
        self.confirm = Button(self.tr("Confirmer"), Look.PRIMARY)
        self.confirm.setAccessibleName(self.tr("Confirmer les réponses de la liste fusionnée"))
        self.confirm.clicked.connect(self.confirm_requested)
        self.table.letter_typed.connect(self._on_letter)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.heading)
        said.addWidget(self.words)
        head = QHBoxLayout()
        head.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        head.setSpacing(2 * STEP)
        head.addLayout(said, 1)
        head.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def show_list(
        self, one: CandidateList, lists: tuple[CandidateList, ...], catalogue: Catalogue, *, read_only: bool
    ) -> None:
        """Show where a merged list's answers came from; the cursor keeps its row.

        As long as the same list is shown its rows keep their order: an answered row stays under the cursor, and
        the next one below it.
        """
        rows = origin_rows(catalogue, one, lists)
        if one.id != self._list_id:
            self._list_id, self._places = one.id, {}
        for row in rows:
            self._places.setdefault(whole_place(row.spot), len(self._places))
        rows = tuple(sorted(rows, key=lambda row: self._places[whole_place(row.spot)]))
        at = max(0, self.table.currentIndex().row())
        self.model.show_rows(rows)
        if rows and not self.table.selectionModel().hasSelection():
            self.table.selectRow(min(at, len(rows) - 1))
        parents = self.tr(" et ").join(parent.name for parent in one.parents(lists))
        self.heading.set_text(
            typographic(self.tr("D’où viennent les réponses : {}")).format(parents),
            self.tr("D’où viennent les réponses"),
        )
        self.words.set_text(*map(typographic, self._state_words(one, sum(row.open for row in rows))))
        self.confirm.setVisible(one.awaiting_confirmation)
        self.confirm.setEnabled(not read_only)

    def forget(self) -> None:
        """Let the rows stand in their own order when a merged list is shown anew."""
        self._list_id = ""

    def _state_words(self, one: CandidateList, opposed: int) -> tuple[str, str]:
        """Say what is left before the list is confirmed, and the same in fewer words."""
        if not one.awaiting_confirmation:
            return self.tr("La liste a confirmé ses réponses."), self.tr("réponses confirmées")
        if not opposed:
            whole = self.tr("Plus de contradiction : la liste peut confirmer toutes ses réponses.")
            return whole, self.tr("plus de contradiction")
        return (
            counted(
                opposed,
                self.tr(
                    "{} contradiction à reposer avant de confirmer : A, P, R, H ou ? répond sur la ligne choisie."
                ),
                self.tr(
                    "{} contradictions à reposer avant de confirmer : A, P, R, H ou ? répond sur la ligne choisie."
                ),
            ),
            counted(
                opposed,
                self.tr("{} contradiction : A, P, R, H ou ?"),
                self.tr("{} contradictions : A, P, R, H ou ?"),
            ),
        )

    def _on_letter(self, letter: str) -> None:
        row = self.model.row(self.table.currentIndex().row())
        answer: Answer | None = answer_of_key(letter)
        if row is None or (letter and answer is None):
            return
        if answer is Answer.RESERVED and isinstance(row.spot, LevelSpot):
            self.reservation_requested.emit(row.spot)
            return
        spot: Spot = row.spot
        self.answer_requested.emit(spot, answer)
