"""What the comparison of the lists says, before any page: measures against lists, and what all or none keep."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from exports.french import NBSP, long_date, number, percent, plural, rounded, scale_name, to_sign
from exports.scorecard.content import LevelMark, level_mark
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.dossier import Dossier
from pacte.domain.measure import Measure
from pacte.domain.scale import ScaleUnit
from pacte.domain.wording import capitalised
from pacte.scoring.comparison import Comparison, MeasureComparison, compare
from pacte.scoring.score import Score, Scorer

ALL, NONE = "toutes", "aucune"


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure of each list, with the words that give it its meaning."""

    label: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """A principle or a measure: how many lists keep it, and for each list the marks of its levels."""

    number: str
    name: str
    kept_by: str
    marks: tuple[tuple[LevelMark, ...], ...]


@dataclass(frozen=True, slots=True)
class ComparedSection:
    """Rows under one title: the principles, or a theme."""

    title: str
    rows: tuple[ComparedRow, ...]


@dataclass(frozen=True, slots=True)
class ComparisonWords:
    """The whole of a comparison, lists in alphabetical order; `kept_by_words` heads the counts, empty for one list."""

    pact: str
    municipality: str
    as_of: str
    summary: tuple[str, ...]
    lists: tuple[str, ...]
    level_codes: tuple[str, ...]
    kept_by_words: str
    figures: tuple[FigureRow, ...]
    sections: tuple[ComparedSection, ...]
    legend: tuple[str, ...]
    source: str

    @property
    def marks(self) -> list[LevelMark]:
        """Every mark there is."""
        return [
            mark for section in self.sections for row in section.rows for marks in row.marks for mark in marks
        ]


def comparison_words(dossier: Dossier, day: date) -> ComparisonWords:
    """Return what the comparison of a file's lists says; `day` is the date it gives.

    In neutral mode no list has a figure of its own. Raises `KnownError` when the file's scale is unknown.
    """
    compared = compare(dossier)
    scorer = Scorer(dossier.catalogue, dossier.scale())
    scores = [scorer.score(one) for one in compared.lists]
    neutral = dossier.settings.neutral
    return ComparisonWords(
        pact=dossier.catalogue.name,
        municipality=dossier.municipality.name,
        as_of=f"état au {long_date(day)}",
        summary=tuple(_summary(compared, [] if neutral else [score.measures_kept for score in scores])),
        lists=tuple(list_title(one) for one in compared.lists),
        level_codes=dossier.catalogue.level_codes,
        kept_by_words="" if len(compared.lists) == 1 else "retenue par",
        figures=() if neutral else _figures(dossier, scores),
        sections=tuple(_sections(dossier, compared)),
        legend=_legend(dossier.catalogue.level_codes),
        source=_source(dossier),
    )


def list_title(one: CandidateList) -> str:
    """Return the name of a list, with its round where it is the second, and that a merger is not confirmed yet."""
    told = ("second tour" if one.round == 2 else "", "à confirmer" if one.awaiting_confirmation else "")
    aside = ", ".join(filter(None, told))
    return f"{one.name} ({aside})" if aside else one.name


def unconfirmed_lists(lists: Sequence[CandidateList]) -> str:
    """Return the sentence that names the lists that have not confirmed a merger's answers, empty when there is none."""
    names = [f"«{NBSP}{one.name}{NBSP}»" for one in lists if one.awaiting_confirmation]
    if not names:
        return ""
    born = "Liste issue" if len(names) == 1 else "Listes issues"
    return f"{born} d’une fusion, en attente de confirmation{NBSP}: {', '.join(names)}."


def silent_lists(lists: Sequence[CandidateList]) -> str:
    """Return the sentence that counts the lists that have answered nothing yet, empty when there is none."""
    silent = sum(not one.commitments and not one.principles for one in lists)
    if not silent:
        return ""
    verb = "n’a" if silent == 1 else "n’ont"
    return f"{plural(silent, 'liste')} {verb} encore rien répondu, et {'compte' if silent == 1 else 'comptent'} ici."


def _summary(compared: Comparison, kept: Sequence[int]) -> list[str]:
    """The sentences on top; `kept` gives the measures each list keeps, and is empty in neutral mode."""
    lists, rows = len(compared.lists), compared.measures
    local = sum(row.measure.local for row in rows)
    begin = f"Sur {plural(len(rows), 'mesure')}"
    begin += f", dont {plural(local, 'locale')}," if local else ","
    waiting = unconfirmed_lists(compared.lists)
    if lists == 1:
        count = sum(row.kept_by for row in rows)
        alone = f"{begin} la seule liste de ce dossier en retient {count}."
        return [alone, waiting] if waiting else [alone]
    sentences = [
        f"{begin} {_all_keep(compared.unanimous, lists)} et {_none_keeps(compared.orphan)}.",
    ]
    if kept:
        mean = sum(kept) / len(kept)
        if min(kept) == max(kept):
            sentences.append(f"Chaque liste retient {plural(kept[0], 'mesure')}{_national(kept[0], local)}.")
        else:
            noun = "mesure" if rounded(mean) < 2 else "mesures"
            sentences.append(
                f"Une liste retient en moyenne {number(mean)}{NBSP}{noun}{_national(rounded(mean), local)}"
                f" (de {min(kept)} à {max(kept)})."
            )
    sentences += [waiting, silent_lists(compared.lists)]
    sentences.append(_numbered(f"Retenues par toutes{NBSP}:", compared.unanimous))
    sentences.append(_numbered(f"Par aucune{NBSP}:", compared.orphan))
    return [sentence for sentence in sentences if sentence]


def _all_keep(unanimous: Sequence[str], lists: int) -> str:
    if not unanimous:
        return f"aucune n’est retenue par les {lists}{NBSP}listes à la fois"
    verb = "est retenue" if len(unanimous) == 1 else "sont retenues"
    return f"{len(unanimous)} {verb} par toutes les {lists}{NBSP}listes"


def _none_keeps(orphan: Sequence[str]) -> str:
    if not orphan:
        return "chacune est retenue par une liste au moins"
    return f"{len(orphan)} {'n’est retenue' if len(orphan) == 1 else 'ne sont retenues'} par aucune"


def _national(count: float, local: int) -> str:
    """The word that sets national measures apart where there are local ones too."""
    return "" if not local else " nationale" if count < 2 else " nationales"


def _numbered(begin: str, numbers: Sequence[str]) -> str:
    return f"{begin} {', '.join(numbers)}." if numbers else ""


def _figures(dossier: Dossier, scores: Sequence[Score]) -> tuple[FigureRow, ...]:
    scale = dossier.scale()
    minimum = dossier.catalogue.minimum_measures
    national = len(dossier.catalogue.national_measures)
    units = "points" if scale.unit is ScaleUnit.LEVELS else "mesures"
    rows = [
        FigureRow(
            f"Mesures retenues, sur {national} ({to_sign(minimum, national)})",
            tuple(str(score.measures_kept) for score in scores),
        ),
        FigureRow(
            f"Points obtenus sur possibles, {scale_name(scale)}"
            if scale.unit is ScaleUnit.LEVELS
            else f"Mesures comptées sur possibles, {scale_name(scale)}",
            tuple(f"{number(score.points)}/{number(score.adjusted_maximum)}" for score in scores),
        ),
        FigureRow(f"Part des {units} possibles", tuple(percent(score.adjusted) for score in scores)),
    ]
    if any(score.high > score.low for score in scores):
        rows.append(
            FigureRow(
                "Part, si tout ce qui est en discussion est accepté",
                tuple(percent(score.high) for score in scores),
            )
        )
    return tuple(rows)


def _sections(dossier: Dossier, compared: Comparison) -> list[ComparedSection]:
    sections = []
    principles = dossier.catalogue.principles
    if principles:
        rows = tuple(_principle(p.code, p.title, compared.lists) for p in principles)
        sections.append(ComparedSection("Principes", rows))
    by_number = {row.measure.number: row for row in compared.measures}
    for theme, measures in dossier.catalogue.by_theme():
        rows = tuple(_measure(by_number[measure.number], measure, compared.lists) for measure in measures)
        sections.append(ComparedSection(theme, rows))
    return sections


def _principle(code: str, title: str, lists: Sequence[CandidateList]) -> ComparedRow:
    answers = [one.principles.get(code) for one in lists]
    kept = sum(answer is Answer.AGREED for answer in answers)
    marks = tuple((LevelMark("", answer, partner=False, done=False),) for answer in answers)
    return ComparedRow(code, title, _kept_by(kept, len(lists)), marks)


def _measure(row: MeasureComparison, measure: Measure, lists: Sequence[CandidateList]) -> ComparedRow:
    marks = tuple(
        tuple(
            level_mark("" if measure.single_level else level.code, one.commitment(measure.number, level.code))
            for level in measure.levels
        )
        for one in lists
    )
    name = f"{measure.short} (locale)" if measure.local else measure.short
    return ComparedRow(measure.number, name, _kept_by(row.kept_by, row.of), marks)


def _kept_by(kept: int, lists: int) -> str:
    if lists == 1:
        return ""
    return NONE if not kept else ALL if kept == lists else f"{kept} sur {lists}"


def _legend(codes: tuple[str, ...]) -> tuple[str, ...]:
    if len(codes) < 2:
        return ()
    return (f"{codes[0]} à {codes[-1]}{NBSP}: du moins au plus ambitieux",)


def _source(dossier: Dossier) -> str:
    collective = dossier.collective.name
    by = f"le collectif «{NBSP}{collective}{NBSP}»" if collective else "le collectif local"
    kept = "un niveau engagé au moins" if dossier.catalogue.level_codes else "engagée"
    words = (
        f"Retenue{NBSP}: {kept}, avec ou sans réserve. Source{NBSP}: réponses recueillies par {by}. "
        f"Ordre alphabétique{NBSP}; réserves et observations sur les fiches."
    )
    changed = dossier.scale().changed_weights
    if not changed or dossier.settings.neutral:
        return words
    return f"{words} {capitalised(scale_name(dossier.scale()))}, {changed}."
