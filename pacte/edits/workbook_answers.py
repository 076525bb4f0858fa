"""What a row of a workbook changes in an answer to a level, what of it is unsure, and what of it cannot be taken."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from pacte.domain.commitment import Commitment, checked
from pacte.domain.errors import KnownError
from pacte.domain.grid_sheet import CUT, EDITED, exported_fingerprint, same_words
from pacte.domain.sentence import Sentence, in_series
from pacte.domain.wording import MAX_LENGTH
from pacte.edits.answers import answered
from pacte.edits.workbook_cells import NO_RESULT, Place, RowCells, RowOutcome, UnreadCell, short
from pacte.reading.answer_words import read_yes
from pacte.reading.grid_sheet import GridRow, GridSheet
from pacte.reading.sheet_cells import Kind

Outcome = RowOutcome[Commitment | None]


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
        self._cells = RowCells(sheet, row, place)
        self._row, self._place = row, place
        self._now, self._exported, self._before = now, exported, before

    def outcome(self) -> Outcome:
        """Return what the row changes."""
        try:
            return self._outcome()
        except UnreadCell as unread:
            return RowOutcome(self._now, unread=unread.sentence)
        except KnownError as error:
            return RowOutcome(self._now, unread=self._cells.refused("answer", error.sentence))

    def _refused(self, column: str, words: str) -> UnreadCell:
        return UnreadCell(self._cells.refused(column, words))

    def _outcome(self) -> Outcome:
        base, moved = self._now, False
        if self._exported and self._exported != exported_fingerprint(base):
            found = self._before(self._exported)
            base = found[0] if found else base
            moved = found is not None
            self._cells.since_export(moved)
        edits = self._edits(base)
        if not edits:
            return RowOutcome(self._now, moved=moved)
        after = self._with(edits)
        if after == self._now:
            return RowOutcome(self._now, met=moved)
        if after is None:
            self._look_at_what_goes_too()
        cells = tuple(self._cells.name(column) for column in edits)
        return RowOutcome(after, cells, in_series(self._cells.doubts))

    def _look_at_what_goes_too(self) -> None:
        """Doubt an answer taken away that takes along what the workbook does not show."""
        if self._now and self._now.evidence:
            words = Sentence("sans réponse, les passages cités de ce niveau partent aussi")
            self._cells.doubts.append(self._cells.at("answer", words))

    def _edits(self, base: Commitment | None) -> dict[str, Any]:
        """Return what the row says otherwise than `base`, by column."""
        edits: dict[str, Any] = {}
        for column in EDITED:
            if not self._cells.held(column):
                continue
            if column == "answer":
                changed: tuple[Any] | None = self._cells.answer(base.answer if base else None)
            else:
                changed = (self._done if column == "already_done" else self._words)(column, base)
            if changed is not None:
                edits[column] = changed[0]
                self._cells.look_at(column)
        return edits

    def _done(self, column: str, base: Commitment | None) -> tuple[bool] | None:
        words, before = self._row.words(column), bool(base and base.already_done)
        done = read_yes(words)
        if done is None:
            raise self._refused(column, Sentence("« {} » n’est ni oui ni non", short(words)))
        return None if done is before else (done,)

    def _words(self, column: str, base: Commitment | None) -> tuple[str | None] | None:
        words = self._row.words(column) or None
        if same_words(words, getattr(base, column) if base else None):
            return None
        if self._row.kind(column) is Kind.ERROR:
            raise self._refused(column, Sentence("la cellule montre l’erreur « {} »", words or ""))
        if self._row.kind(column) is Kind.FORMULA and not words:
            raise self._refused(column, NO_RESULT)
        if words and words.endswith(CUT):
            raise self._refused(column, Sentence("ce texte est coupé : corrigez-le dans Pacte"))
        if words and len(words) > MAX_LENGTH:
            raise self._refused(column, Sentence("ce texte dépasse {} caractères", MAX_LENGTH))
        return (words,)

    def _with(self, edits: dict[str, Any]) -> Commitment | None:
        """Return what is noted with the edits; raises for words that no answer carries, or a reserve without any."""
        now = self._now
        words = {column: value for column, value in edits.items() if column != "answer"}
        answer = edits.get("answer", now.answer if now else None)
        if answer is None:
            typed = next((column for column, value in words.items() if value), None)
            emptied = "answer" in edits and not self._row.words("answer")
            if typed and (now is None or not emptied):
                lost = Sentence("sans réponse, ces mots ne sont pas gardés ; choisissez une réponse")
                raise self._refused(typed, lost)
            if typed:
                raise self._refused("answer", Sentence("la cellule est vide ; choisissez une réponse"))
            return None
        said = replace(now or Commitment(*self._place, answer), **words)
        if now is None or now.answer is not answer:
            given = {column: value for column, value in words.items() if value}
            return answered(said, self._place, answer, given)
        return checked(said)
