"""What a list's scorecard says, before any page: who, how much, what by theme, and the words beside it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from exports.french import NBSP, listed, long_date, number, percent, rounded, scale_name, to_sign
from exports.scorecard.notes import NoteGroup, note_groups
from exports.scorecard.source import changed_since_signing, source_sentence
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Dossier
from pacte.domain.measure import Measure
from pacte.domain.scale import Scale, ScaleUnit
from pacte.scoring.score import Score, Scorer


@dataclass(frozen=True, slots=True)
class LevelMark:
    """The cell of one level: its code, the answer (None: not raised), and what goes with it."""

    code: str
    answer: Answer | None
    partner: bool
    done: bool


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """One measure: number, short name and a mark for each of its levels; a single level spans the columns."""

    number: str
    name: str
    marks: tuple[LevelMark, ...]
    single_level: bool


@dataclass(frozen=True, slots=True)
class ThemeSection:
    """The measures of a theme, and how many of its national ones are kept (« 3/4 »)."""

    title: str
    tally: str
    rows: tuple[MeasureRow, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure with the words that give it its meaning.

    `share` is the part of the whole it stands for (0 to 1), shown in the colour of `answer`, and
    `threshold` the part to reach, if any.
    """

    value: str
    beside: str
    sentence: str
    share: float
    answer: Answer | None = Answer.AGREED
    threshold: float | None = None


@dataclass(frozen=True, slots=True)
class PrincipleMark:
    """A principle and the answer to it (None: not raised)."""

    code: str
    title: str
    answer: Answer | None


@dataclass(frozen=True, slots=True)
class Scorecard:
    """The whole of a list's scorecard, in the order it is read."""

    pact: str
    municipality: str
    name: str
    details: tuple[str, ...]
    as_of: str
    figures: tuple[Figure, ...]
    principles: tuple[PrincipleMark, ...]
    principles_tally: str
    signing: str
    level_codes: tuple[str, ...]
    themes: tuple[ThemeSection, ...]
    notes: tuple[NoteGroup, ...]
    legend: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class _Noun:
    """What is counted: levels, or measures where every measure has only one."""

    one: str
    many: str
    feminine: bool

    def counted(self, count: int, participle: str) -> str:
        """Return the noun and a participle that agrees with it: « niveaux refusés », « mesure engagée »."""
        plural = count >= 2
        return f"{self.many if plural else self.one} {participle}{'e' * self.feminine}{'s' * plural}"


_LEVELS = _Noun("niveau", "niveaux", feminine=False)
_MEASURES = _Noun("mesure", "mesures", feminine=True)


def scorecard(dossier: Dossier, candidate_list: CandidateList, day: date) -> Scorecard:
    """Return what the scorecard of a list says; `day` is the date it gives (« état au … »).

    In neutral mode it holds counts only, no score. Raises `KnownError` when the file's scale is unknown.
    """
    catalogue = dossier.catalogue
    scale = dossier.scale()
    score = Scorer(catalogue, scale).score(candidate_list)
    kept = sum(candidate_list.principles.get(p.code) is Answer.AGREED for p in catalogue.principles)
    return Scorecard(
        pact=catalogue.name,
        municipality=dossier.municipality.name,
        name=candidate_list.name,
        details=_details(dossier, candidate_list),
        as_of=f"état au {long_date(day)}",
        figures=_figures(dossier, scale, score),
        principles=tuple(
            PrincipleMark(p.code, p.title, candidate_list.principles.get(p.code))
            for p in catalogue.principles
        ),
        principles_tally=f"{kept}/{len(catalogue.principles)}",
        signing=_signing(dossier, candidate_list, score),
        level_codes=catalogue.level_codes,
        themes=_themes(dossier, candidate_list, score),
        notes=note_groups(catalogue, candidate_list),
        legend=_legend(catalogue.level_codes),
        source=_source(dossier, candidate_list),
    )


def state_day(dossier: Dossier) -> date:
    """Return the local day of the file's last edit, today when it is not known."""
    try:
        edited = datetime.fromisoformat(dossier.as_of or "")
    except ValueError:
        return datetime.now(UTC).astimezone().date()
    return (edited if edited.tzinfo else edited.replace(tzinfo=UTC)).astimezone().date()


_LIST_STATES = {
    ListState.SIGNED: "liste signataire",
    ListState.ELECTED: "liste élue",
    ListState.MERGED: "liste fusionnée",
}


def _details(dossier: Dossier, candidate_list: CandidateList) -> tuple[str, ...]:
    """Who the list is, in the words known about it; talks under way stay between the list and the collective."""
    names = {one.id: one.name for one in dossier.lists}
    merged = [names[one] for one in candidate_list.merged_from if one in names]
    parts = (
        candidate_list.head and f"tête de liste{NBSP}: {candidate_list.head}",
        candidate_list.label,
        candidate_list.election,
        candidate_list.round == 2 and "second tour",
        _LIST_STATES.get(candidate_list.state),
        candidate_list.awaiting_confirmation and "réponses en attente de confirmation",
        merged and "fusion de " + " et de ".join(f"«{NBSP}{name}{NBSP}»" for name in merged),
        dossier.collective.name and f"pacte porté par{NBSP}: {dossier.collective.name}",
    )
    return tuple(part for part in parts if part)


def _figures(dossier: Dossier, scale: Scale, score: Score) -> tuple[Figure, ...]:
    counts = score.answers
    levels = sum(counts.values())
    noun = _LEVELS if dossier.catalogue.level_codes else _MEASURES
    engaged, refused = counts[Answer.AGREED], counts[Answer.REFUSED]
    reserved, outside = counts[Answer.RESERVED], counts[Answer.OUT_OF_COMPETENCE]
    undecided, not_raised = counts[Answer.UNDECIDED], counts[None]
    agreement = "e" * noun.feminine
    beside_refused = [
        f"{outside}{NBSP}hors compétence" if outside else "",
        f"{undecided}{NBSP}en discussion" if undecided else "",
        f"{not_raised}{NBSP}non abordé{agreement}{'s' if not_raised > 1 else ''}"
        if not_raised and not dossier.settings.neutral
        else "",
    ]
    figures = [
        _measures_figure(score),
        Figure(
            str(engaged),
            "",
            noun.counted(engaged, "engagé") + (f", {reserved}{NBSP}avec réserve" if reserved else ""),
            _part(engaged, levels),
        ),
        Figure(
            str(refused),
            "",
            ", ".join(filter(None, [noun.counted(refused, "refusé"), *beside_refused])),
            _part(refused, levels),
            Answer.REFUSED,
        ),
    ]
    if dossier.settings.neutral:
        sentence = noun.counted(not_raised, "non abordé") + f"{NBSP}: ce n’est pas un refus"
        figures.append(Figure(str(not_raised), "", sentence, _part(not_raised, levels), None))
    else:
        figures.append(_score_figure(scale, score))
    return tuple(figures)


def _part(count: float, whole: float) -> float:
    return count / whole if whole else 0.0


def _measures_figure(score: Score) -> Figure:
    kept, minimum = score.measures_kept, score.minimum_measures
    enough = to_sign(minimum, score.measures)
    condition = enough if kept >= minimum else f"il en faut {minimum} pour signer"
    return Figure(
        str(kept),
        f"sur {score.measures}",
        f"{'mesures retenues' if kept > 1 else 'mesure retenue'} ({condition})",
        _part(kept, score.measures),
        threshold=_part(minimum, score.measures) or None,
    )


def _score_figure(scale: Scale, score: Score) -> Figure:
    unit = "point" if scale.unit is ScaleUnit.LEVELS else "mesure"
    units = unit + ("s" if rounded(score.points) >= 2 else "")
    earned = f"{number(score.points)}{NBSP}{units} sur {number(score.adjusted_maximum)}"
    meaning = f"{earned}{NBSP}; {scale_name(scale)}"
    if scale.changed_weights:
        meaning += f"{NBSP}; {scale.changed_weights}"
    if score.high > score.low:
        meaning += f"{NBSP}; de {percent(score.low)} à {percent(score.high)} selon les réponses en discussion"
    if score.adjusted_maximum != score.maximum:
        meaning += f"{NBSP}; {percent(score.strict)} des {number(score.maximum)}, hors compétence compris"
    return Figure(percent(score.adjusted), "", meaning, score.adjusted)


def _signing(dossier: Dossier, candidate_list: CandidateList, score: Score) -> str:
    if score.can_sign:
        if candidate_list.state is ListState.SIGNED:
            changed = changed_since_signing(dossier, candidate_list)
            return "pacte signé, réponses modifiées depuis" if changed else "pacte signé"
        met = "les conditions pour signer sont réunies"
        return f"{met}, une fois les réponses confirmées" if candidate_list.awaiting_confirmation else met
    missing = score.principles_missing
    lacking = []
    if missing:
        lacking.append(f"{'les principes' if len(missing) > 1 else 'le principe'} {listed(missing)}")
    short = score.minimum_measures - score.measures_kept
    if short > 0:
        lacking.append(f"{short}{NBSP}mesure{'s' if short > 1 else ''}")
    return f"pour signer, il manque {' et '.join(lacking)}"


def _themes(dossier: Dossier, candidate_list: CandidateList, score: Score) -> tuple[ThemeSection, ...]:
    tallies = {theme.theme: f"{theme.measures_kept}/{theme.measures}" for theme in score.by_theme}
    return tuple(
        ThemeSection(
            theme, tallies.get(theme, ""), tuple(_row(measure, candidate_list) for measure in measures)
        )
        for theme, measures in dossier.catalogue.by_theme()
    )


def _row(measure: Measure, candidate_list: CandidateList) -> MeasureRow:
    marks = tuple(
        level_mark(level.code, candidate_list.commitment(measure.number, level.code))
        for level in measure.levels
    )
    return MeasureRow(measure.number, measure.short, marks, measure.single_level)


def level_mark(code: str, said: Commitment | None) -> LevelMark:
    """Return the mark of a level after what a list said about it."""
    if said is None:
        return LevelMark(code, None, partner=False, done=False)
    return LevelMark(code, said.answer, bool(said.partner), said.already_done)


def _legend(codes: tuple[str, ...]) -> tuple[str, ...]:
    """The sentences that explain what the marks do not say by themselves."""
    tally = f"3/4{NBSP}: mesures retenues sur celles du thème"
    if len(codes) < 2:
        return (tally,)
    return (
        f"{codes[0]} à {codes[-1]}{NBSP}: du premier niveau au plus ambitieux, chacun a sa réponse",
        tally,
    )


def _source(dossier: Dossier, candidate_list: CandidateList) -> str:
    source = source_sentence(dossier, candidate_list)
    if dossier.settings.neutral:
        return source
    return f"{source} Chaque point est expliqué dans le classeur, feuille «{NBSP}Scores{NBSP}»."
