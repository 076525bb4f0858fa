"""One row of the table of lists, in words; which rows are shown."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList, ListState, in_name_order
from pacte.domain.search import Searched, search_words
from pacte.scoring.score import Score
from ui.cell_table import Cell
from ui.plain_text import counted
from ui.signed_words import to_sign_here

_translate = QCoreApplication.translate


def round_word(number: int) -> str:
    """Return the name of a round: « 1er tour », « 2e tour »."""
    return _translate("Lists", "1er tour") if number == 1 else _translate("Lists", "{}e tour").format(number)


def state_word(state: ListState) -> str:
    """Return the word of a state."""
    return {
        ListState.TO_CONTACT: _translate("Lists", "à contacter"),
        ListState.CONTACTED: _translate("Lists", "contactée"),
        ListState.MET: _translate("Lists", "rencontrée"),
        ListState.NEGOTIATING: _translate("Lists", "en négociation"),
        ListState.SIGNED: _translate("Lists", "signée"),
        ListState.DECLINED: _translate("Lists", "refuse"),
        ListState.MERGED: _translate("Lists", "fusionnée"),
        ListState.ELECTED: _translate("Lists", "élue"),
    }[state]


def day_words(day: str) -> str:
    """Return an ISO day as people write it in a tight place, and anything else as it is."""
    try:
        return f"{date.fromisoformat(day[:10]):%d/%m/%Y}"
    except ValueError:
        return day


@dataclass(frozen=True, slots=True)
class ListRow:
    """A list as the table shows it: a cell for each column."""

    known: CandidateList
    cells: tuple[Cell, ...]
    search: Searched = field(repr=False)

    @property
    def id(self) -> str:
        """The identifier of the list."""
        return self.known.id


def _state_cell(one: CandidateList, changed: str | None) -> Cell:
    if one.awaiting_confirmation:
        waiting = _translate("Lists", "à confirmer")
        return Cell(state_word(one.state), waiting, Answer.UNDECIDED)
    if changed is not None:
        since = _translate("Lists", "modifiée depuis le {}").format(day_words(changed))
        return Cell(state_word(one.state), since, Answer.RESERVED)
    return Cell(state_word(one.state))


def _kept_cell(score: Score) -> Cell:
    kept = _translate("Lists", "{} sur {}").format(score.measures_kept, score.measures)
    suffices = (
        _translate("Lists", "il en faut {}").format(score.minimum_measures)
        if score.minimum_measures >= score.measures
        else counted(
            score.minimum_measures,
            _translate("Lists", "{} suffit"),
            _translate("Lists", "{} suffisent"),
        )
    )
    return Cell(kept, suffices)


def _missing_cell(score: Score) -> Cell:
    """Return what is missing to sign: « manque 8 mesures » over « principe C »."""
    one = len(score.principles_missing) == 1
    principles = _translate("Lists", "principe {}") if one else _translate("Lists", "principes {}")
    second = principles.format(", ".join(score.principles_missing)) if score.principles_missing else ""
    measures = score.minimum_measures - score.measures_kept
    if measures <= 0:
        return Cell(_translate("Lists", "il manque"), second)
    manque = _translate("Lists", "manque {} mesure"), _translate("Lists", "manque {} mesures")
    return Cell(counted(measures, *manque), second)


def _signing_cell(one: CandidateList, score: Score, born: str, signed: str) -> Cell:
    if one.state is ListState.MERGED:
        void = _translate("Lists", "signature sans effet")
        return Cell(void, _translate("Lists", "voir « {} »").format(born) if born else "")
    if signed:
        missing = _missing_cell(score)
        words = to_sign_here(one, f"{missing.first} {missing.second}".strip())
        return Cell(signed, "" if score.can_sign else words)
    if not score.can_sign:
        return _missing_cell(score)
    if one.awaiting_confirmation:
        return Cell(_translate("Lists", "peut signer"), _translate("Lists", "une fois confirmée"))
    return Cell(_translate("Lists", "peut signer"), mark=Answer.AGREED)


def _meeting_cell(one: CandidateList) -> Cell:
    if not one.meetings:
        return Cell(_translate("Lists", "aucune"))
    last = max(one.meetings, key=lambda meeting: meeting.date)
    return Cell(day_words(last.date), last.place or "")


def list_row(
    one: CandidateList, score: Score, born: str = "", changed: str | None = None, signed: str = ""
) -> ListRow:
    """Return the row of a list; `born` names the list that it merged into.

    `changed` is the day of the signing that it has changed since, None when it has not; `signed` says of one that
    has signed when or where it did.
    """
    who = " · ".join(words for words in (one.head, one.label) if words)
    cells = (
        Cell(one.name, who, strong=True),
        Cell(round_word(one.round), one.election or ""),
        _state_cell(one, changed),
        _kept_cell(score),
        _signing_cell(one, score, born, signed),
        _meeting_cell(one),
    )
    search = Searched.of(one.name, one.head, one.label, one.election)
    return ListRow(one, cells, search)


@dataclass(frozen=True, slots=True)
class ListsFilter:
    """Which lists are shown; a part that is None or empty hides nothing."""

    election: str | None = None
    round: int | None = None
    state: ListState | None = None
    words: str = ""

    def keeps(self, row: ListRow) -> bool:
        """Whether a row is shown."""
        one = row.known
        return (
            (self.election is None or one.election == self.election)
            and (self.round is None or one.round == self.round)
            and (self.state is None or one.state is self.state)
            and row.search.has(search_words(self.words))
        )


def born_names(lists: Iterable[CandidateList]) -> dict[str, str]:
    """Return by the identifier of each merged list the name of the list that was born of it."""
    return {parent: one.name for one in lists for parent in one.merged_from}


def rows_of(
    lists: tuple[CandidateList, ...],
    score: Callable[[CandidateList], Score],
    changed: Callable[[CandidateList], str | None] = lambda _one: None,
    signed: Callable[[CandidateList], str] = lambda _one: "",
) -> tuple[ListRow, ...]:
    """Return the rows of a file's lists in alphabetical order.

    `changed` gives the day of the signing that a list has changed since, `signed` when or where it signed.
    """
    born = born_names(lists)
    return tuple(
        list_row(one, score(one), born.get(one.id, ""), changed(one), signed(one))
        for one in in_name_order(lists)
    )
