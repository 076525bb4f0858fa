"""What a row of a workbook changes in an answer to a principle, which takes no reservation and no other words."""

from pacte.domain.answer import Answer
from pacte.domain.grid_sheet import TYPED, principle_fingerprint
from pacte.domain.sentence import Sentence, enumerated, in_series
from pacte.edits.workbook_cells import RowCells, RowOutcome, UnreadCell
from pacte.reading.answer_words import read_yes
from pacte.reading.grid_sheet import GridRow, GridSheet

#: How a principle was answered, or not: each has its own fingerprint, which finds what was exported.
_ANSWERS: dict[str, Answer | None] = {principle_fingerprint(one): one for one in (*Answer, None)}

Outcome = RowOutcome[Answer | None]


class PrincipleRow:
    """A row about the principle `code`, beside what is noted now; `exported` is the fingerprint of what was."""

    def __init__(self, sheet: GridSheet, row: GridRow, code: str, now: Answer | None, exported: str) -> None:
        self._cells = RowCells(sheet, row, (code, ""))
        self._row, self._now, self._exported = row, now, exported

    def outcome(self) -> Outcome:
        """Return what the row changes."""
        try:
            return self._outcome()
        except UnreadCell as unread:
            return RowOutcome(self._now, unread=unread.sentence)

    def _outcome(self) -> Outcome:
        base, moved = self._now, False
        if self._exported and self._exported != principle_fingerprint(base):
            moved = self._exported in _ANSWERS
            base = _ANSWERS.get(self._exported, base)
            self._cells.since_export(moved)
        unread = self._words_beside()
        changed = self._cells.answer(base) if self._cells.held("answer") else None
        if changed is None:
            return RowOutcome(self._now, unread=unread, moved=moved)
        (answer,) = changed
        if answer is Answer.RESERVED:
            whole = Sentence("un principe s’accepte en entier ou non ; choisissez une autre réponse")
            raise UnreadCell(self._cells.refused("answer", whole))
        if answer is self._now:
            return RowOutcome(self._now, unread=unread, met=moved)
        self._cells.look_at("answer")
        doubts = [*self._cells.doubts, *filter(None, [unread])]
        return RowOutcome(answer, (self._cells.name("answer"),), in_series(doubts))

    def _words_beside(self) -> str:
        """Return which words stand beside the answer, that no principle keeps; nothing where there are none."""
        typed = [column for column in TYPED if self._row.words(column)]
        if read_yes(self._row.words("already_done")) is not False:
            typed.append("already_done")
        cells = [self._cells.name(column) for column in typed if self._cells.held(column)]
        if not cells:
            return ""
        return Sentence(
            "{} : un principe ne garde que sa réponse, ces mots ne sont pas pris", enumerated(cells)
        )
