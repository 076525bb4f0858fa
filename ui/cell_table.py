"""Tables of two-line cells: what a cell says, and the model that five tables share."""

from dataclasses import dataclass

from pacte.domain.answer import Answer
from ui.language import labelled
from ui.word_table import Index, WordTable


@dataclass(frozen=True, slots=True)
class Cell:
    """Two lines of words, the second one quieter; a mark before the first where there is one."""

    first: str
    second: str = ""
    mark: Answer | None = None
    strong: bool = False

    @property
    def spoken(self) -> str:
        """The cell as a screen reader says it."""
        return ", ".join(words for words in (self.first, self.second) if words)


class CellTable(WordTable):
    """Shows rows of cells; a subclass says what each cell is."""

    def cell(self, index: Index) -> Cell:
        """Return what a cell shows."""
        raise NotImplementedError

    def words(self, index: Index) -> str:
        """Return the first line of a cell; its painter adds the second one."""
        return self.cell(index).first

    def tip(self, index: Index) -> str:
        """Return both lines."""
        cell = self.cell(index)
        return "\n".join(words for words in (cell.first, cell.second) if words)

    def spoken(self, index: Index) -> str:
        """Return what a screen reader says of a cell: under the title of its column."""
        return labelled(self.titles()[index.column()], self.cell(index).spoken)
