"""What a row of a workbook changes in an answer, what of it is unsure, and what of it cannot be taken."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment, checked, level_place
from pacte.domain.errors import KnownError
from pacte.domain.grid_sheet import CUT, EDITED, exported_fingerprint, same_words
from pacte.domain.sentence import Sentence, in_series
from pacte.domain.wording import MAX_LENGTH
from pacte.edits.answers import answered
from pacte.reading.answer_words import read_answer, read_yes
from pacte.reading.grid_sheet import GridRow, GridSheet
from pacte.reading.sheet_cells import Kind

Place = tuple[str, str]
_QUOTED = 60
_NO_RESULT = Sentence("la cellule est une formule sans résultat ; écrivez-le à sa place")


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """What a row would have said: the answer after, the cells that say it, and why it is unsure.

    `unread` says why nothing can be taken of it; the row changes nothing where `cells` is empty. `moved` tells that the
    row still says what was exported, and the answer changed here since; `met` that it was edited to what is here now.
    """

    after: Commitment | None
    cells: tuple[str, ...] = ()
    doubt: str = ""
    unread: str = ""
    moved: bool = False
    met: bool = False


class _Unread(Exception):
    """A cell that cannot be taken; it holds the sentence."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class AnswerRow:
    """A row beside what is noted now. `before` finds what was exported, where it changed here since."""

    def __init__(
        self,
        sheet: GridSheet,
        row: GridRow,
        place: Place,
        now: Commitment | None,
        exported: str,
        before: Callable[[str], tuple[Commitment | None] | None],
    ) -> None:
        self._sheet, self._row, self._place = sheet, row, place
        self._now, self._exported, self._before = now, exported, before
        self._doubts: list[str] = []
        self._empty = False

    def outcome(self) -> RowOutcome:
        """Return what the row changes."""
        try:
            return self._outcome()
        except _Unread as unread:
            return RowOutcome(self._now, unread=unread.sentence)
        except KnownError as error:
            return RowOutcome(self._now, unread=self._refused("answer", error.sentence))

    def _at(self, column: str, words: str) -> str:
        return Sentence("{} : {}", self._sheet.cell_name(self._row, column), words)

    def _refused(self, column: str, words: str) -> str:
        cell = self._sheet.cell_name(self._row, column)
        return Sentence("{} ({}) : {}", level_place(*self._place), cell, words)

    def _outcome(self) -> RowOutcome:
        base, moved = self._now, False
        if self._exported and self._exported != exported_fingerprint(base):
            found = self._before(self._exported)
            base = found[0] if found else base
            moved = found is not None
            self._since(moved)
        edits = self._edits(base)
        if not edits:
            return RowOutcome(self._now, moved=moved)
        after = self._with(edits)
        if after == self._now:
            return RowOutcome(self._now, met=moved)
        cells = tuple(self._sheet.cell_name(self._row, column) for column in edits)
        return RowOutcome(after, cells, in_series(self._doubts))

    def _since(self, known: bool) -> None:
        self._doubts.append(
            Sentence("la réponse a changé ici depuis l’export")
            if known
            else Sentence("la réponse a changé ici, et ce qui a été exporté ne se retrouve plus")
        )

    def _edits(self, base: Commitment | None) -> dict[str, Any]:
        """Return what the row says otherwise than `base`, by column."""
        edits: dict[str, Any] = {}
        for column in EDITED:
            if column not in self._sheet.columns or self._row.kind(column) is Kind.MERGED:
                continue
            said = {"answer": self._answer, "already_done": self._done}.get(column, self._words)
            changed = said(column, base)
            if changed is not None:
                edits[column] = changed[0]
                self._look_at(column)
        return edits

    def _answer(self, column: str, base: Commitment | None) -> tuple[Answer | None] | None:
        """Return the answer of the row in a tuple, None where it is that of `base`."""
        words, before = self._row.words(column), base.answer if base else None
        if self._row.kind(column) is Kind.ERROR:
            raise _Unread(self._refused(column, Sentence("la cellule montre l’erreur « {} »", words)))
        if not words:
            if self._row.kind(column) is Kind.FORMULA:
                raise _Unread(self._refused(column, _NO_RESULT))
            if before is None:
                return None
            self._empty = True
            empty = Sentence("la cellule est vide : rien n’y dit si c’est « refusé » ou « non abordé »")
            self._doubts.append(self._at(column, empty))
            return (None,)
        read = read_answer(words)
        if not read.known:
            odd = Sentence("« {} » n’est pas une réponse ; choisissez-en une de la liste", _short(words))
            raise _Unread(self._refused(column, odd))
        if read.answer is before:
            return None
        if read.likely:
            self._doubts.append(self._at(column, Sentence("la cellule dit « {} »", _short(words))))
        return (read.answer,)

    def _done(self, column: str, base: Commitment | None) -> tuple[bool] | None:
        words, before = self._row.words(column), bool(base and base.already_done)
        done = read_yes(words)
        if done is None:
            odd = Sentence("« {} » n’est ni oui ni non", _short(words))
            raise _Unread(self._refused(column, odd))
        return None if done is before else (done,)

    def _words(self, column: str, base: Commitment | None) -> tuple[str | None] | None:
        words = self._row.words(column) or None
        if same_words(words, getattr(base, column) if base else None):
            return None
        if self._row.kind(column) is Kind.ERROR:
            raise _Unread(self._refused(column, Sentence("la cellule montre l’erreur « {} »", words or "")))
        if self._row.kind(column) is Kind.FORMULA and not words:
            raise _Unread(self._refused(column, _NO_RESULT))
        if words and words.endswith(CUT):
            raise _Unread(self._refused(column, Sentence("ce texte est coupé : corrigez-le dans Pacte")))
        if words and len(words) > MAX_LENGTH:
            raise _Unread(self._refused(column, Sentence("ce texte dépasse {} caractères", MAX_LENGTH)))
        return (words,)

    def _look_at(self, column: str) -> None:
        """Doubt what a spreadsheet made of what was typed."""
        kind, words = self._row.kind(column), _short(self._row.words(column))
        if kind is Kind.FORMULA:
            self._doubts.append(
                self._at(column, Sentence("la cellule est une formule, qui donne « {} »", words))
            )
        elif kind is Kind.DATE:
            self._doubts.append(self._at(column, Sentence("le tableur en a fait une date, « {} »", words)))

    def _with(self, edits: dict[str, Any]) -> Commitment | None:
        """Return what is noted with the edits; raises for words that no answer carries, or a reserve without any."""
        now = self._now
        words = {column: value for column, value in edits.items() if column != "answer"}
        answer = edits.get("answer", now.answer if now else None)
        if answer is None:
            typed = next((column for column, value in words.items() if value), None)
            if typed and (now is None or not self._empty):
                lost = Sentence("sans réponse, ces mots ne sont pas gardés ; choisissez une réponse")
                raise _Unread(self._refused(typed, lost))
            if typed:
                raise _Unread(
                    self._refused("answer", Sentence("la cellule est vide ; choisissez une réponse"))
                )
            return None
        said = replace(now or Commitment(*self._place, answer), **words)
        if now is None or now.answer is not answer:
            given = {column: value for column, value in words.items() if value}
            return answered(said, self._place, answer, given)
        return checked(said)


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= _QUOTED else flat[: _QUOTED - 1] + "…"
