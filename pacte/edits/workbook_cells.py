"""The cells of a row that say an answer: what they say otherwise than before, what is unsure, what cannot be taken."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from pacte.domain.answer import Answer
from pacte.domain.commitment import answer_place
from pacte.domain.sentence import Sentence
from pacte.reading.answer_words import read_answer
from pacte.reading.grid_sheet import GridRow, GridSheet
from pacte.reading.sheet_cells import Kind

Place = tuple[str, str]
Said = TypeVar("Said")
_QUOTED = 60
NO_RESULT = Sentence("la cellule est une formule sans résultat ; écrivez-le à sa place")


@dataclass(frozen=True, slots=True)
class RowOutcome(Generic[Said]):
    """What a row would have said: what is noted after, the cells that say it, and why it is unsure.

    `unread` says what of it cannot be taken, and why; the row changes nothing where `cells` is empty. `moved` tells
    that the row still says what was exported, and the answer changed here since; `met` that it was edited to what is
    here now.
    """

    after: Said
    cells: tuple[str, ...] = ()
    doubt: str = ""
    unread: str = ""
    moved: bool = False
    met: bool = False


class UnreadCell(Exception):
    """A cell that cannot be taken; it holds the sentence."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class RowCells:
    """The cells of the row about one place; `doubts` gathers why they are unsure while they are read."""

    def __init__(self, sheet: GridSheet, row: GridRow, place: Place) -> None:
        self.sheet, self.row, self.place = sheet, row, place
        self.doubts: list[str] = []

    def name(self, column: str) -> str:
        """Return how people name a cell."""
        return self.sheet.cell_name(self.row, column)

    def held(self, column: str) -> bool:
        """Whether the workbook has such a cell, and nobody merged it into another."""
        return column in self.sheet.columns and self.row.kind(column) is not Kind.MERGED

    def at(self, column: str, words: str) -> str:
        """Return a sentence about a cell."""
        return Sentence("{} : {}", self.name(column), words)

    def refused(self, column: str, words: str) -> str:
        """Return why a cell is not taken, with the place it is about."""
        return Sentence("{} ({}) : {}", answer_place(*self.place), self.name(column), words)

    def answer(self, before: Answer | None) -> tuple[Answer | None] | None:
        """Return the answer of the row in a tuple, None where it is `before`. Raises `UnreadCell`."""
        column = "answer"
        words, kind = self.row.words(column), self.row.kind(column)
        if kind is Kind.ERROR:
            raise UnreadCell(self.refused(column, Sentence("la cellule montre l’erreur « {} »", words)))
        if not words:
            return self._empty(before)
        read = read_answer(words)
        if not read.known:
            odd = Sentence("« {} » n’est pas une réponse ; choisissez-en une de la liste", short(words))
            raise UnreadCell(self.refused(column, odd))
        if read.answer is before:
            return None
        if read.likely:
            self.doubts.append(self.at(column, Sentence("la cellule dit « {} »", short(words))))
        return (read.answer,)

    def _empty(self, before: Answer | None) -> tuple[None] | None:
        if self.row.kind("answer") is Kind.FORMULA:
            raise UnreadCell(self.refused("answer", NO_RESULT))
        if before is None:
            return None
        empty = Sentence("la cellule est vide : rien n’y dit si c’est « refusé » ou « non abordé »")
        self.doubts.append(self.at("answer", empty))
        return (None,)

    def look_at(self, column: str) -> None:
        """Doubt what a spreadsheet made of what was typed."""
        kind, words = self.row.kind(column), short(self.row.words(column))
        if kind is Kind.FORMULA:
            self.doubts.append(
                self.at(column, Sentence("la cellule est une formule, qui donne « {} »", words))
            )
        elif kind is Kind.DATE:
            self.doubts.append(self.at(column, Sentence("le tableur en a fait une date, « {} »", words)))

    def since_export(self, known: bool) -> None:
        """Doubt an edit of what changed here since; `known` tells that what was exported is found again."""
        self.doubts.append(
            Sentence("la réponse a changé ici depuis l’export")
            if known
            else Sentence("la réponse a changé ici, et ce qui a été exporté ne se retrouve plus")
        )


def short(words: str) -> str:
    """Return words on one line, cut where they are too long to be quoted."""
    flat = " ".join(words.split())
    return flat if len(flat) <= _QUOTED else flat[: _QUOTED - 1] + "…"
