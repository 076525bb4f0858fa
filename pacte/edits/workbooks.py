"""Taking over a workbook that was edited in a spreadsheet: reviewed first, then written in one undo step."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.changes import Changes
from pacte.domain.commitment import Commitment, answer_place, level_place
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.grid_sheet import MISSING_TEXT, exported_fingerprint
from pacte.domain.progress import Progress, no_progress
from pacte.domain.sentence import Sentence, enumerated, in_series
from pacte.domain.wording import search_key
from pacte.edits import measures
from pacte.edits.workbook_answers import AnswerRow
from pacte.edits.workbook_cells import RowOutcome
from pacte.edits.workbook_change import NewMeasure, Place, WorkbookChange
from pacte.edits.workbook_principles import PrincipleRow
from pacte.edits.workbook_questions import PlacedRow
from pacte.edits.workbook_rows import NewRow, PlacedRows, RowPlaces
from pacte.edits.workbook_shifts import doubted
from pacte.reading.grid_sheet import GridSheet, is_reply_sheet, read_grid_sheet
from pacte.storage import queries
from pacte.storage.pact_file import PactFile
from pacte.storage.queries import answered_level
from pacte.storage.repositories import put_commitment, put_principle_answer

if TYPE_CHECKING:
    # It brings SQLAlchemy, which a file that is only looked at does not need.
    from pacte.storage.unit_of_work import UnitOfWork

#: A workbook as it was read, before any file is looked at.
ReadWorkbook = GridSheet


@dataclass(frozen=True)
class WorkbookPreview:
    """A workbook as it was understood, before anything is written.

    `changes` stand in the order of the lists and of the catalogue; `unread` tells which cells are not taken, and why;
    `absent` names the levels and principles of the file that have no row in the workbook: they stay as they are;
    `catalogue` is the identifier of the one it is about, None for the file's main one. `moved` counts the answers whose
    row still says what was exported while the file says otherwise since; `met` those that were edited to what the file
    says now.
    """

    name: str
    changes: tuple[WorkbookChange, ...]
    unread: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    catalogue: str | None = None
    moved: int = 0
    met: int = 0

    @property
    def missing(self) -> int:
        """How many levels and principles have no row."""
        return len(self.absent)

    @property
    def plain(self) -> tuple[WorkbookChange, ...]:
        """The changes that leave no doubt."""
        return tuple(one for one in self.changes if not one.doubt)

    @property
    def unsure_first(self) -> tuple[WorkbookChange, ...]:
        """All changes, those that need a look first."""
        return tuple(sorted(self.changes, key=lambda one: not one.doubt))


def is_reply(path: Path) -> bool:
    """Whether a workbook is a sheet that a list was sent rather than a whole workbook. Raises `KnownError`."""
    return is_reply_sheet(path)


def read(path: Path, progress: Progress = no_progress) -> ReadWorkbook:
    """Read the grid of a workbook that was exported and edited; no file is looked at, so that it may be done beside.

    Raises `KnownError` when it cannot be read.
    """
    return read_grid_sheet(path, progress)


def preview(file: PactFile, name: str, sheet: ReadWorkbook) -> WorkbookPreview:
    """Tell what the grid of the workbook called `name` changes in a file; nothing is written.

    Raises `KnownError` when it is of another file or another catalogue.
    """
    dossier = queries.dossier(file)
    main = dossier.views[0].catalogue.id
    rows = RowPlaces(dossier, sheet).placed()
    found = _Changes(file, dossier, sheet)
    for placed in rows.placed:
        found.take(placed)
    found.take_new(rows.new)
    unread = (*sheet.unread, *rows.unread, *found.unread)
    about = None if dossier.catalogue.id == main else dossier.catalogue.id
    return WorkbookPreview(
        name,
        doubted(found.in_order(), dossier.lists),
        unread,
        _absent(dossier, rows, sheet.columns),
        about,
        found.moved,
        found.met,
    )


def _absent(dossier: Dossier, rows: PlacedRows, columns: Collection[str]) -> tuple[str, ...]:
    """Name what has no row, of the lists that the workbook speaks of; the list too where it has several.

    Older workbooks have no rows for principles.
    """
    placed = {(one.one.id, *one.place) for one in rows.placed}
    principles = dossier.catalogue.principles if "principle" in columns else ()
    places = [(one.code, "") for one in principles]
    places += [(measure.number, level.code) for measure, level in dossier.catalogue.levels()]
    spoken = [one for one in dossier.lists if any(one.id == there[0] for there in placed)]
    return tuple(
        Sentence("{} de « {} »", name, one.name) if len(spoken) > 1 else name
        for one in spoken
        for place in places
        if (one.id, *place) not in placed
        for name in (answer_place(*place),)
    )


@dataclass
class _Changes:
    """The changes while they are found."""

    file: PactFile
    dossier: Dossier
    sheet: GridSheet
    changes: list[WorkbookChange] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    moved: int = 0
    met: int = 0

    def take(self, placed: PlacedRow) -> None:
        """Find what a row changes."""
        doubts: list[str] = []
        if not placed.titled:
            cell = self.sheet.cell_name(placed.row, "short")
            doubts.append(Sentence("{} : cette ligne porte le nom d’une autre mesure", cell))
        if placed.asked.principle:
            self._take_principle(placed, doubts)
            return
        one, place = placed.one, placed.place
        now = one.answers.get(place)
        outcome = AnswerRow(
            self.sheet, placed.row, place, now, placed.exported, lambda sent: self._before(one, place, sent)
        ).outcome()
        change = WorkbookChange(one, place, placed.asked.name, outcome.cells, now, outcome.after)
        self._add(change, outcome, doubts)

    def _take_principle(self, placed: PlacedRow, doubts: list[str]) -> None:
        code, _ = placed.place
        now = placed.one.principles.get(code)
        outcome = PrincipleRow(self.sheet, placed.row, code, now, placed.exported).outcome()
        answers = now, outcome.after
        change = WorkbookChange(placed.one, placed.place, placed.asked.name, outcome.cells, principle=answers)
        self._add(change, outcome, doubts)

    def _before(self, one: CandidateList, place: Place, exported: str) -> tuple[Commitment | None] | None:
        """Return in a tuple what was exported of an answer, found again in its history; None where it is lost."""
        if exported == exported_fingerprint(None):
            return (None,)
        rows = queries.history(self.file, one.id, *place)
        states = (state for row in rows for state in (row.after, row.before))
        return next(((state,) for state in states if exported_fingerprint(state) == exported), None)

    def _add(self, change: WorkbookChange, outcome: RowOutcome[Any], others: Sequence[str] = ()) -> None:
        """Keep a change of an answer, and what is said of its row; `others` are doubts that its cells did not raise."""
        self.moved += outcome.moved
        self.met += outcome.met
        if outcome.unread:
            self.unread.append(outcome.unread)
        if not outcome.cells:
            return
        doubts = [*filter(None, [outcome.doubt]), *others]
        one = change.candidate_list
        if one is not None and one.state is ListState.MERGED:
            doubts.append(Sentence("« {} » a fusionné avec une autre liste", one.name))
        self.changes.append(replace(change, doubt=in_series(doubts)))

    def take_new(self, rows: Sequence[NewRow]) -> None:
        """Find which measures are added, and what lists answer to them."""
        added: dict[str, NewMeasure] = {}
        number = int(measures.next_number(self.dossier.catalogue))
        said: set[tuple[str, str]] = set()
        for new in rows:
            key = search_key(new.title)
            measure = added.get(key)
            if measure is not None:
                self._tell_other_words(new, measure)
            else:
                measure = added[key] = self._measure(new, str(number))
                number += 1
                place = (measure.number, "N")
                self.changes.append(WorkbookChange(None, place, new.title, (measure.cell,), measure=measure))
            if new.one is None:
                self._without_list(new)
            elif (new.one.id, key) in said:
                cell = self.sheet.cell_name(new.row, "answer")
                words = Sentence("{} : « {} » a déjà répondu à cette mesure plus haut", cell, new.one.name)
                self.unread.append(words)
            else:
                said.add((new.one.id, key))
                place = (measure.number, "N")
                outcome = AnswerRow(self.sheet, new.row, place, None, "", lambda _: None).outcome()
                change = WorkbookChange(
                    new.one, place, new.title, outcome.cells, None, outcome.after, measure=measure
                )
                self._add(change, outcome)

    def _tell_other_words(self, new: NewRow, measure: NewMeasure) -> None:
        """Tell the theme and the text that a later row of a new measure says otherwise than the one that adds it."""
        for column, taken in (("theme_name", measure.theme), ("text", measure.text)):
            words = new.row.words(column)
            if words not in ("", taken, MISSING_TEXT):
                cell = self.sheet.cell_name(new.row, column)
                told = Sentence(
                    "{} n’est pas pris : la ligne de {} dit ce qu’est cette mesure", cell, measure.cell
                )
                self.unread.append(told)

    def _measure(self, new: NewRow, number: str) -> NewMeasure:
        text = new.row.words("text")
        return NewMeasure(
            number,
            new.title,
            new.row.words("theme_name") or None,
            text if text and text != MISSING_TEXT else None,
            self.sheet.cell_name(new.row, "short"),
        )

    def _without_list(self, new: NewRow) -> None:
        outcome = AnswerRow(self.sheet, new.row, ("", "N"), None, "", lambda _: None).outcome()
        if outcome.cells or outcome.unread:
            cell = self.sheet.cell_name(new.row, "list_name")
            self.unread.append(Sentence("{} : cette réponse ne dit pas de quelle liste elle est", cell))

    def in_order(self) -> tuple[WorkbookChange, ...]:
        """Return the changes: new measures, then list by list, principles first, in the catalogue's order."""
        lists = {one.id: number for number, one in enumerate(self.dossier.lists)}
        catalogue = self.dossier.catalogue
        asked = [(one.code, "") for one in catalogue.principles]
        asked += [(measure.number, level.code) for measure, level in catalogue.levels()]
        places = {place: number for number, place in enumerate(asked)}

        def order(change: WorkbookChange) -> tuple[int, int, int]:
            of_list = lists[change.candidate_list.id] if change.candidate_list else -1
            known = places.get(change.place)
            return (
                of_list,
                len(places) if known is None else known,
                int(change.place[0]) if known is None else 0,
            )

        return tuple(sorted(self.changes, key=order))


def take(file: PactFile, name: str, wanted: Collection[WorkbookChange]) -> Changes:
    """Write the changes that are wanted of the workbook called `name`, in one undo step.

    An answer to a new measure brings the measure along. Empty changes for none. Raises `KnownError` when an answer or
    the catalogue changed since they were reviewed.
    """
    if not wanted:
        return Changes()
    answers = [change for change in wanted if not change.adds_measure]
    said = {one.id: one.principles for one in queries.dossier(file).lists}
    added = {change.measure.number: change.measure for change in wanted if change.measure}
    with file.edit(_label(name, len(answers), len(added))) as work:
        numbers: dict[str, str] = {}
        for number in sorted(added, key=int):
            measure = added[number]
            numbers[number] = measures.new_local(
                work, measure.title, None, measure.theme, measure.text
            ).number
        for change in answers:
            assert change.candidate_list is not None
            number, code = change.place
            if change.principle is not None:
                _write_principle(work, change, said[change.candidate_list.id].get(number))
            else:
                _write_level(work, change, (numbers[number] if change.measure else number, code))
    return work.changes


def _write_principle(work: "UnitOfWork", change: WorkbookChange, said: Answer | None) -> None:
    assert change.candidate_list is not None
    assert change.principle is not None
    (before, after), code = change.principle, change.place[0]
    if said is not before:
        raise KnownError("Le principe {} a changé pendant la relecture ; relisez le classeur.", code)
    put_principle_answer(work, change.candidate_list.id, code, after)


def _write_level(work: "UnitOfWork", change: WorkbookChange, place: Place) -> None:
    assert change.candidate_list is not None
    list_id = change.candidate_list.id
    level = answered_level(work.reader, list_id, *place)
    if level.said != change.now:
        raise KnownError("La {} a changé pendant la relecture ; relisez le classeur.", level_place(*place))
    put_commitment(work, list_id, level, change.after and _at(change.after, place))


def _at(said: Commitment, place: Place) -> Commitment:
    return said if (said.measure, said.level) == place else replace(said, measure=place[0], level=place[1])


def _label(name: str, answers: int, added: int) -> str:
    parts = []
    if answers:
        parts.append(Sentence("{} réponse", answers) if answers == 1 else Sentence("{} réponses", answers))
    if added:
        one, many = Sentence("{} mesure locale", added), Sentence("{} mesures locales", added)
        parts.append(one if added == 1 else many)
    return Sentence("classeur « {} » : {}", name, enumerated(parts))
