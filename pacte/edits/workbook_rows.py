"""Which answer each row of a workbook is, as people see it and as its hidden identifiers say."""

from collections import defaultdict
from dataclasses import dataclass, field

from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Principle
from pacte.domain.commitment import level_place
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.grid_sheet import EDITED, PRINCIPLES_THEME
from pacte.domain.measure import Level, Measure
from pacte.domain.reply_sheet import SINGLE
from pacte.domain.sentence import Sentence, enumerated
from pacte.domain.wording import search_key
from pacte.edits.workbook_cells import short
from pacte.edits.workbook_fixed import refuse_other_catalogue, told_fixed
from pacte.edits.workbook_questions import PlacedRow, Question
from pacte.reading.grid_sheet import GridRow, GridSheet

Place = tuple[str, str]
#: As many cells as a sentence names.
_NAMED = 5
#: What the code of a measure's only level may be written as.
_ONLY = frozenset(["", "n", search_key(SINGLE), "niveau unique"])


@dataclass(frozen=True, slots=True)
class NewRow:
    """A row about a measure that the file does not have; without a list it only adds the measure."""

    row: GridRow
    one: CandidateList | None
    title: str


@dataclass
class PlacedRows:
    """All rows, once it is known what they are about; `unread` says in French which ones are not, and why."""

    placed: list[PlacedRow] = field(default_factory=list)
    new: list[NewRow] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)


class RowPlaces:
    """Finds what each row is about. What people see decides; the hidden identifiers help where names changed."""

    def __init__(self, dossier: Dossier, sheet: GridSheet) -> None:
        self._dossier, self._sheet = dossier, sheet
        self._lists = {one.id: one for one in dossier.lists}
        self._numbers = {search_key(one.number): one for one in dossier.catalogue.measures}
        self._principles = {search_key(one.code): one for one in dossier.catalogue.principles}
        self._local = {
            search_key(name): one
            for one in dossier.catalogue.measures
            if one.local
            for name in (one.title, one.short)
        }
        self._ids_of_name: dict[str, set[str]] = defaultdict(set)
        self._exported: dict[tuple[str, str, str], str] = {}
        for row in sheet.rows:
            hidden = row.words("list_id"), row.words("measure_id"), row.words("level_id")
            if hidden[0]:
                self._ids_of_name[search_key(row.words("list_name"))].add(hidden[0])
            if hidden[0] and hidden[1]:
                self._exported[hidden] = row.words("exported")
        self._found = PlacedRows()
        #: A cell that names it, by name.
        self._strangers: dict[str, tuple[str, str]] = {}
        self._renamed: dict[str, str] = {}
        #: Rows whose identifiers say what people see, and the others that were moved or typed.
        self._own: dict[tuple[str, Place], list[PlacedRow]] = defaultdict(list)
        self._others: list[PlacedRow] = []

    def placed(self) -> PlacedRows:
        """Return what every row is about. Raises `KnownError` for the sheet of another file or another catalogue."""
        self._check_catalogue()
        for row in self._sheet.rows:
            if any(row.words(key) for key in ("number", "short", "code", *EDITED)):
                self._take(row)
        self._refuse_strangers()
        self._settle()
        refuse_other_catalogue(self._sheet, self._found.placed)
        self._found.unread += told_fixed(self._sheet, self._found.placed)
        self._found.unread += [
            Sentence("{} : la liste « {} » n’est pas dans ce dossier, ses lignes ne sont pas lues", *stranger)
            for stranger in self._strangers.values()
        ]
        self._found.unread += self._renamed.values()
        return self._found

    def _check_catalogue(self) -> None:
        """Refuse a workbook about another catalogue of the file than the one looked at: its numbers mean others."""
        views = self._dossier.views
        about = next(
            filter(None, (row.words("catalogue") for row in self._sheet.rows)), views[0].catalogue.id
        )
        other = next((one.catalogue for one in views if one.catalogue.id == about), None)
        if other is not None and about != self._dossier.catalogue.id:
            raise KnownError(
                "Ce classeur porte sur « {} » ; choisissez ce référentiel, puis relisez-le.", other.name
            )

    def _say(self, row: GridRow, column: str, pattern: Sentence) -> None:
        self._found.unread.append(Sentence("{} : {}", self._sheet.cell_name(row, column), pattern))

    # Whose answer it is.

    def _list_of(self, row: GridRow) -> CandidateList | None:
        """Return the list of a row, None when the file has no such list, which is told once."""
        name = row.words("list_name")
        key, hidden = search_key(name), row.words("list_id")
        own = self._lists.get(hidden)
        if own and (not name or search_key(own.name) == key):
            return own
        if not name:
            self._say(row, "list_name", Sentence("cette ligne ne dit pas de quelle liste elle est"))
            return None
        called = [one for one in self._dossier.lists if search_key(one.name) == key]
        ids = self._ids_of_name.get(key, set())
        if len(called) == 1 and (not ids or ids & self._lists.keys()):
            return called[0]
        if own and not called:
            cell = self._sheet.cell_name(row, "list_name")
            words = Sentence(
                "{} : « {} » est ici « {} », dont le nom ne change pas", cell, short(name), own.name
            )
            self._renamed.setdefault(own.id, words)
            return own
        self._strangers.setdefault(key, (self._sheet.cell_name(row, "list_name"), short(name)))
        return None

    def _refuse_strangers(self) -> None:
        if self._strangers and not self._own and not self._others and not self._found.new:
            raise KnownError(
                "Ce classeur vient d’un autre dossier : {} nomme la liste « {} », qui n’est pas ici ; ouvrez le "
                "dossier d’où il est parti.",
                *next(iter(self._strangers.values())),
            )

    # Which level it is.

    def _take(self, row: GridRow) -> None:
        number, code = row.words("number"), row.words("code")
        hidden = row.words("measure_id"), row.words("level_id")
        known = self._numbers.get(search_key(hidden[0]))
        principle = self._principle_of(row, number or hidden[0])
        if principle is not None:
            self._take_known(row, _about_principle(principle), hidden)
            return
        if not number and known and _about(known).named(row):
            number = hidden[0]
        if not code and search_key(number) == search_key(hidden[0]):
            code = hidden[1]
        measure = self._numbers.get(search_key(number)) or self._numbers.get(search_key(number).lstrip("0"))
        if measure is None:
            self._take_unknown(row, number, hidden)
            return
        if not hidden[0] and not _about(measure).named(row):
            words = Sentence(
                "la mesure {} est « {} » et non « {} » ; pour une mesure nouvelle, laissez le numéro vide",
                measure.number,
                measure.short,
                short(row.words("short")),
            )
            self._say(row, "number", words)
            return
        level = _level(measure, code)
        if level is None:
            codes = ", ".join(one.code for one in measure.levels)
            words = Sentence(
                "la mesure {} n’a pas de niveau « {} » ; choisissez parmi : {}",
                measure.number,
                short(code),
                codes,
            )
            self._say(row, "code", words)
            return
        self._take_known(row, _about(measure, level), hidden)

    def _principle_of(self, row: GridRow, number: str) -> Principle | None:
        """Return the principle that a row is about, None for the row of a measure, which may bear the same number."""
        found = self._principles.get(search_key(number))
        if found is None:
            return None
        own = row.words("principle") == "1" and search_key(row.words("measure_id")) == search_key(number)
        named = _about_principle(found).named(row)
        if search_key(number) not in self._numbers:
            return found if named or own else None
        return found if named and (row.words("short") or own) else None

    def _take_known(self, row: GridRow, asked: Question, hidden: Place) -> None:
        place = asked.place
        one = self._list_of(row)
        if one is None:
            return
        exported = self._exported.get((one.id, *place), "")
        placed = PlacedRow(row, one, asked, exported)
        if hidden == place and row.words("list_id") == one.id:
            self._own[one.id, place].append(placed)
        else:
            self._others.append(placed)

    def _question(self, hidden: Place) -> Question | None:
        """Return what the hidden identifiers of a row say that it asks."""
        number = search_key(hidden[0])
        if hidden[1]:
            measure = self._numbers.get(number)
            return _about(measure) if measure else None
        principle = self._principles.get(number)
        return _about_principle(principle) if principle else None

    def _take_unknown(self, row: GridRow, number: str, hidden: Place) -> None:
        """Take a row whose number the file does not have: a measure that somebody added, or that is gone."""
        title = row.words("short")
        known = self._question(hidden)
        if hidden[0] and search_key(hidden[0]) == search_key(number):
            self._say_gone(row, number)
            return
        if known and title and known.named(row):
            words = Sentence(
                "cette ligne était celle de la {} et dit « {} » : elle n’est pas lue",
                level_place(*hidden),
                short(number),
            )
            if not hidden[1]:
                words = Sentence(
                    "cette ligne était celle du principe {} et dit « {} » : elle n’est pas lue",
                    hidden[0],
                    short(number),
                )
            self._say(row, "number", words)
            return
        if not title:
            self._say(row, "short", Sentence("une mesure nouvelle demande un intitulé"))
            return
        existing = self._local.get(search_key(title))
        if existing is not None:
            self._take_known(row, _about(existing), ("", ""))
        elif search_key(row.words("code")) not in _ONLY:
            self._say(
                row, "code", Sentence("une mesure nouvelle n’a qu’un niveau ; laissez cette cellule vide")
            )
        else:
            one = self._list_of(row) if row.words("list_name") else None
            if one is not None or not row.words("list_name"):
                self._found.new.append(NewRow(row, one, title))

    def _say_gone(self, row: GridRow, number: str) -> None:
        """Tell that what a row was exported about is no longer in the file."""
        if not self._lists.get(row.words("list_id")):
            self._list_of(row)
        elif row.words("answer"):
            gone = Sentence("la mesure {} n’est pas dans ce dossier", short(number))
            if row.words("principle") == "1":
                gone = Sentence("le principe {} n’est pas dans ce dossier", short(number))
            self._say(row, "number", gone)

    # What several rows say of one level.

    def _settle(self) -> None:
        claimed: dict[tuple[str, Place], list[PlacedRow]] = defaultdict(list)
        again: list[PlacedRow] = []
        for placed in self._others:
            key = placed.one.id, placed.place
            own = self._own.get(key)
            if own is None:
                claimed[key].append(placed)
            elif _said(placed.row) == _said(own[0].row):
                again.append(placed)
            else:
                self._say_taken(placed, own[0])
        for rows in (*self._own.values(), *claimed.values()):
            if len({_said(placed.row) for placed in rows}) == 1:
                self._found.placed.append(rows[0])
                again += rows[1:]
            else:
                cells = enumerated(self._sheet.cell_name(placed.row, "answer") for placed in rows[:_NAMED])
                number, code = rows[0].place
                words = Sentence(
                    "{} ne disent pas la même chose de la {} : rien n’en change",
                    cells,
                    level_place(number, code),
                )
                if not code:
                    words = Sentence(
                        "{} ne disent pas la même chose du principe {} : rien n’en change", cells, number
                    )
                self._found.unread.append(words)

        self._say_again(again)

    def _say_again(self, again: list[PlacedRow]) -> None:
        """Tell once for each list which rows say again what others say: they may stand where another list's stood."""
        for one in dict.fromkeys(placed.one.id for placed in again):
            rows = [placed for placed in again if placed.one.id == one]
            cells = enumerated(self._sheet.cell_name(placed.row, "list_name") for placed in rows[:_NAMED])
            more = len(rows) - _NAMED
            named = Sentence("{} et {} autres", cells, more) if more > 0 else cells
            words = Sentence("{} : ces lignes redisent celles de « {} », sans effet", named, rows[0].one.name)
            self._found.unread.append(words)

    def _say_taken(self, placed: PlacedRow, own: PlacedRow) -> None:
        number, code = placed.place
        words = Sentence(
            "la {} de « {} » est déjà en ligne {} : cette ligne n’est pas lue",
            level_place(number, code),
            placed.one.name,
            own.row.number,
        )
        if not code:
            words = Sentence(
                "le principe {} de « {} » est déjà en ligne {} : cette ligne n’est pas lue",
                number,
                placed.one.name,
                own.row.number,
            )
        self._say(placed.row, "number", words)


def _about(measure: Measure, level: Level | None = None) -> Question:
    """Return what a measure asks, at one of its levels."""
    one = level or measure.levels[0]
    return Question((measure.number, one.code), (measure.short, measure.title), measure.theme, one.text or "")


def _about_principle(principle: Principle) -> Question:
    return Question((principle.code, ""), (principle.title,), PRINCIPLES_THEME, principle.text)


def _level(measure: Measure, code: str) -> Level | None:
    key = search_key(code)
    if measure.single_level and key in _ONLY:
        return measure.levels[0]
    return next((one for one in measure.levels if search_key(one.code) == key), None)


def _said(row: GridRow) -> tuple[str, ...]:
    return tuple(row.words(column) for column in EDITED)
