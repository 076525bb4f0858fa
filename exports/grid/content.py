"""What a grid on paper says, before any page: whose it is, which measures it holds, and what was said of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from exports.french import NBSP, listed, long_date, plural
from exports.pact.said import SaidLevel, level_name, said_level
from exports.scorecard.content import state_day
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Evidence
from pacte.domain.dossier import Dossier
from pacte.domain.measure import Level, Measure
from pacte.domain.wording import search_key, shortened

_LOCAL_THEME = "mesures locales"
#: A passage of more characters is not printed whole where the document it comes from can be read.
LONGEST_PASSAGE = 300


@dataclass(frozen=True, slots=True)
class GridPrinciple:
    """A principle with its text and the answer to it (None: not raised)."""

    code: str
    title: str
    text: str
    answer: Answer | None


@dataclass(frozen=True, slots=True)
class GridPassage:
    """A passage that supports an answer, as it is printed: where it stands, and its words, perhaps the first ones."""

    place: str
    words: str
    whole: bool = True


@dataclass(frozen=True, slots=True)
class GridLevel:
    """A level: its name beside the text, what was said, what its text asks for, and the passages quoted.

    The name is empty where no measure has several levels.
    """

    name: str
    said: SaidLevel
    asked: str = ""
    passages: tuple[GridPassage, ...] = ()

    @property
    def open(self) -> bool:
        """Whether the level still waits for a definite answer."""
        return self.said.answer in (None, Answer.UNDECIDED)


@dataclass(frozen=True, slots=True)
class GridMeasure:
    """A measure with all its levels; `notes` are what goes with its title."""

    number: str
    title: str
    notes: str
    levels: tuple[GridLevel, ...]

    @property
    def open(self) -> bool:
        """Whether any level still waits for a definite answer."""
        return any(level.open for level in self.levels) or not self.levels


@dataclass(frozen=True, slots=True)
class GridTheme:
    """The measures of a theme that the grid holds; never empty."""

    title: str
    measures: tuple[GridMeasure, ...]


@dataclass(frozen=True, slots=True)
class GridMeeting:
    """The last meeting held with a list: its day in words, and what was noted of it that is published."""

    day: str
    place: str | None
    people: tuple[str, ...]
    minutes: str | None


@dataclass(frozen=True, slots=True)
class GridList:
    """The list whose answers fill a grid, the day of the state it shows, in words, and its last meeting if any."""

    name: str
    head: str | None
    details: tuple[str, ...]
    day: str
    observations: tuple[str, ...]
    meeting: GridMeeting | None = None


@dataclass(frozen=True, slots=True)
class GridWords:
    """The whole of a grid, in the order it is read; `of_list` is None for a blank one."""

    pact: str
    municipality: str
    collective: str | None
    of_list: GridList | None
    advice: tuple[str, ...]
    principles: tuple[GridPrinciple, ...]
    themes: tuple[GridTheme, ...]

    @property
    def count(self) -> int:
        """How many measures it holds."""
        return sum(len(theme.measures) for theme in self.themes)


def grid_words(dossier: Dossier, one: CandidateList | None) -> GridWords:
    """Return what the grid says: blank, or with what a list answered. Private notes are never among it.

    It holds the measures that the collective chose, all of them when it chose none, and those of which the
    list speaks, or a passage kept of its programme.
    """
    catalogue, answers = dossier.catalogue, {} if one is None else one.principles
    wanted = _wanted(dossier, one)
    found = (
        (theme, tuple(_measure(dossier, measure, one) for measure in measures if measure.number in wanted))
        for theme, measures in catalogue.by_theme()
    )
    themes = tuple(GridTheme(theme, measures) for theme, measures in found if measures)
    return GridWords(
        catalogue.name,
        dossier.municipality.name,
        dossier.collective.name,
        _of_list(dossier, one),
        (*_advice(dossier, one, wanted), *_on_passages(themes)),
        tuple(GridPrinciple(p.code, p.title, p.text, answers.get(p.code)) for p in catalogue.principles),
        themes,
    )


def _chosen(dossier: Dossier) -> set[str]:
    """The measures that the collective chose and that there still are."""
    return {one for one in dossier.collective.chosen_measures if dossier.catalogue.find(one) is not None}


def _wanted(dossier: Dossier, one: CandidateList | None) -> set[str]:
    chosen = _chosen(dossier)
    if not chosen:
        return {measure.number for measure in dossier.catalogue.measures}
    return chosen if one is None else chosen | {number for number, _ in (*one.answers, *one.cited)}


def _of_list(dossier: Dossier, one: CandidateList | None) -> GridList | None:
    if one is None:
        return None
    details = (one.label, one.election, "second tour" if one.round == 2 else None)
    return GridList(
        one.name,
        one.head,
        tuple(detail for detail in details if detail),
        long_date(state_day(dossier)),
        one.observations,
        _last_meeting(one),
    )


def _last_meeting(one: CandidateList) -> GridMeeting | None:
    """The meeting of the latest day; of several on that day, the one begun last."""
    last = max(reversed(one.meetings), key=lambda meeting: meeting.date, default=None)
    if last is None:
        return None
    return GridMeeting(long_date(date.fromisoformat(last.date)), last.place, last.people, last.minutes)


def _advice(dossier: Dossier, one: CandidateList | None, wanted: set[str]) -> Iterator[str]:
    """Yield which measures there are, how to fill them in, and what it takes to sign."""
    catalogue = dossier.catalogue
    yield _selection(dossier, wanted)
    several = bool(catalogue.level_codes)
    unit = "niveau" if several else "mesure"
    each = f", et chaque niveau a la sienne{NBSP}: aucun n’en entraîne un autre" if several else ""
    yield (
        f"Une seule case par {unit}{each}. Rien de coché{NBSP}: non abordé, ce qui n’est pas un refus. "
        "Une réserve s’écrit mot à mot."
    )
    principles, least = len(catalogue.principles), catalogue.minimum_measures
    one_or_more = f"les {principles}{NBSP}principes" if principles > 1 else "le principe"
    accepted = f"accepte {one_or_more} et " if principles else ""
    levels = ", en disant à quels niveaux" if several else ""
    yield f"Pour signer, une liste {accepted}retient au moins {plural(least, 'mesure')}{levels}."
    if one is not None and one.awaiting_confirmation:
        yield f"Liste issue d’une fusion{NBSP}: chaque réponse est à confirmer."


def _on_passages(themes: Iterable[GridTheme]) -> Iterator[str]:
    """Yield that passages are shortened, where one is."""
    levels = (level for theme in themes for measure in theme.measures for level in measure.levels)
    if any(not passage.whole for level in levels for passage in level.passages):
        yield (
            f"Un passage cité de plus de {LONGEST_PASSAGE}{NBSP}caractères s’arrête à […]{NBSP}: "
            "le document cité en donne la suite, le dossier le garde en entier."
        )


def _selection(dossier: Dossier, wanted: set[str]) -> str:
    catalogue, chosen = dossier.catalogue, _chosen(dossier)
    there = len(catalogue.measures)
    local = there - len(catalogue.national_measures)
    every = plural(there, "mesure")
    if local:
        every += f", dont {plural(local, 'locale')}"
    if not there:
        return "Ce dossier n’a encore aucune mesure."
    if not chosen:
        return f"Toutes les mesures sont là ({every}){NBSP}: le collectif n’en a pas choisi."
    if len(chosen) == there:
        return f"Le collectif a choisi toutes les mesures ({every})."
    picked = plural(len(chosen), "mesure choisie", "mesures choisies")
    more = len(wanted) - len(chosen)
    spoken = f", et {plural(more, 'autre')} dont la liste ou son programme parle" if more else ""
    return f"{picked} par le collectif sur {there}{spoken}."


def _measure(dossier: Dossier, measure: Measure, one: CandidateList | None) -> GridMeasure:
    # The theme of local measures that have none of the catalogue's says so already.
    told = search_key(measure.theme) == _LOCAL_THEME
    notes = [f"mesure{NBSP}locale"] if measure.local and not told else []
    if measure.see_also:
        notes.append(f"voir{NBSP}aussi {', '.join(measure.see_also)}")
    return GridMeasure(
        measure.number,
        measure.title,
        " · ".join(notes),
        tuple(_level(dossier, measure, level, one) for level in measure.levels),
    )


def _level(dossier: Dossier, measure: Measure, level: Level, one: CandidateList | None) -> GridLevel:
    catalogue = dossier.catalogue
    said = None if one is None else one.commitment(measure.number, level.code)
    return GridLevel(
        level_name(level.code, measure.single_level) if catalogue.level_codes else "",
        said_level(measure, level, said),
        " · ".join(_asked(catalogue, measure, level)),
        tuple(
            _passage(one, evidence, giver)
            for evidence, giver in one.given_evidence(measure.number, level.code, dossier.lists)
        )
        if one
        else (),
    )


def _passage(one: CandidateList, evidence: Evidence, giver: CandidateList | None) -> GridPassage:
    """Return a passage whole, or its beginning where it is long and one can read it where it stands."""
    document = "Programme" if (giver or one).quotes_programme(evidence) else evidence.document
    if giver is not None:
        document = f"{document or 'Preuve'} de «{NBSP}{giver.name}{NBSP}»"
    place = ", ".join(filter(None, (document, evidence.place)))
    words = shortened(evidence.quotation, LONGEST_PASSAGE) if place else evidence.quotation
    return GridPassage(place, words, whole=words == evidence.quotation)


def _asked(catalogue: Catalogue, measure: Measure, level: Level) -> Iterator[str]:
    """Yield the years and the number of actions that a level names, and that its text is not official."""
    if level.deadlines:
        years = listed([str(year) for year in level.deadlines])
        yield f"échéance{'s' * (len(level.deadlines) > 1)}{NBSP}: {years}"
    if level.required_actions:
        yield f"{plural(level.required_actions, 'action demandée', 'actions demandées')} au moins"
    if level.text is not None and not measure.local and not catalogue.gives_text_of(level):
        yield "texte saisi par le collectif"
