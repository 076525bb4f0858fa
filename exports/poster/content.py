"""What the poster says: the measures that all the lists keep, with the levels that each of them keeps.

Where no measure is kept by all, it says so and gives those that most of them keep; of one list, what it keeps.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from exports.comparison.content import list_title, silent_lists, unconfirmed_lists
from exports.french import NBSP, listed, long_date, plural
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.measure import Level, Measure
from pacte.domain.own_document import OwnDocument
from pacte.scoring.comparison import Comparison, MeasureComparison, compare

#: With more lists than this, their names are in the comparison.
_MOST_NAMES = 30
#: How many measures a poster names at most when it gives those that most lists keep.
_MOST_ROWS = 20


@dataclass(frozen=True, slots=True)
class Promise:
    """A measure: the mark before it, or how many lists of all (« 4/5 »); `levels` says which levels are meant.

    `title` is the official one, empty where it is the name already.
    """

    mark: Answer
    share: str
    name: str
    title: str
    levels: str


@dataclass(frozen=True, slots=True)
class PosterWords:
    """The whole of a poster, in the order it is read."""

    heading: str
    title: str
    sentences: tuple[str, ...]
    lists: tuple[str, ...]
    promises: tuple[Promise, ...]
    legend: str
    source: str


def poster_words(dossier: Dossier, day: date) -> PosterWords:
    """Return what the poster of a file's lists says; `day` is the date it gives.

    Raises `KnownError` when there is no list, or when there is nothing that most lists keep.
    """
    compared = compare(dossier)
    lists = compared.lists
    if not lists and dossier.lists:
        raise KnownError(
            "Ce dossier n’a que des listes fusionnées : ajoutez celle qui en est née avant d’exporter l’affiche."
        )
    if not lists:
        raise KnownError("Ce dossier n’a pas encore de liste : ajoutez-en une avant d’exporter l’affiche.")
    rows = _shown(compared)
    everybody = rows[0].kept_by == len(lists)
    promises = tuple(_promise(row, lists, everybody) for row in rows)
    return PosterWords(
        heading=f"{dossier.municipality.name} · {dossier.catalogue.name}",
        title=_title(lists, everybody),
        sentences=tuple(filter(None, _sentences(dossier, compared, rows))),
        lists=_names(lists),
        promises=promises,
        legend=_legend(dossier.catalogue.level_codes, counted=any(map(_says_counts, promises))),
        source=_source(dossier, day),
    )


def _shown(compared: Comparison) -> list[MeasureComparison]:
    """The measures kept by all the lists, or by more than half of them, the most kept first."""
    lists = len(compared.lists)
    unanimous = [row for row in compared.measures if row.kept_by == lists]
    if unanimous:
        return unanimous
    most = [row for row in compared.measures if row.kept_by * 2 > lists]
    if most:
        return _most_kept(sorted(most, key=lambda row: -row.kept_by))
    if lists == 1:
        raise KnownError(
            "La liste « {} » ne retient encore aucune mesure : l’affiche n’a rien à dire avant ses réponses.",
            compared.lists[0].name,
        )
    raise KnownError(
        "Aucune mesure n’est retenue par plus de la moitié des {} listes : exportez plutôt le comparatif.",
        lists,
    )


def _most_kept(rows: list[MeasureComparison]) -> list[MeasureComparison]:
    """The first rows as far as one page reads well, without parting those that as many lists keep."""
    if len(rows) <= _MOST_ROWS:
        return rows
    last = rows[_MOST_ROWS].kept_by
    return [row for row in rows if row.kept_by > last] or rows


def _title(lists: Sequence[CandidateList], everybody: bool) -> str:
    if len(lists) == 1:
        return f"Ce que la liste «{NBSP}{list_title(lists[0])}{NBSP}» s’engage à faire"
    if not everybody:
        return "Ce que la plupart des listes s’engagent à faire"
    if len(lists) == 2:
        return "Ce que les deux listes s’engagent toutes deux à faire"
    return f"Ce que les {len(lists)}{NBSP}listes s’engagent toutes à faire"


def _sentences(dossier: Dossier, compared: Comparison, rows: Sequence[MeasureComparison]) -> list[str]:
    lists, total, count = len(compared.lists), len(compared.measures), len(rows)
    these = "cette mesure" if count == 1 else f"ces {count}{NBSP}mesures"
    if rows[0].kept_by == lists:
        who = "Elle" if lists == 1 else f"Chacune des {lists}{NBSP}listes"
        kept = f"{who} retient {these} sur les {total} du pacte{_principles(dossier, compared.lists)}."
        return [kept, unconfirmed_lists(compared.lists)]
    if count < sum(row.kept_by * 2 > lists for row in compared.measures):
        shown = f"Voici les {count} qu’elles retiennent le plus, sur {total}"
    else:
        these = "une" if count == 1 else str(count)
        shown = f"En voici {these}, sur {total}, que retiennent plus de la moitié d’entre elles"
    none = f"Aucune mesure du pacte n’est retenue par les {lists}{NBSP}listes à la fois."
    return [
        f"{none} {shown}{NBSP}; devant, le nombre de listes.",
        unconfirmed_lists(compared.lists),
        silent_lists(compared.lists),
    ]


def _principles(dossier: Dossier, lists: Sequence[CandidateList]) -> str:
    """Say that the principles are accepted, if every list accepts every one."""
    codes = [one.code for one in dossier.catalogue.principles]
    if not codes or any(one.principles.get(code) is not Answer.AGREED for one in lists for code in codes):
        return ""
    return f" et en accepte {'le principe' if len(codes) == 1 else f'les {len(codes)}{NBSP}principes'}"


def _names(lists: Sequence[CandidateList]) -> tuple[str, ...]:
    if len(lists) == 1:
        return ()
    if len(lists) > _MOST_NAMES:
        return (f"Les noms des {len(lists)}{NBSP}listes sont dans le comparatif du collectif.",)
    return tuple(map(list_title, lists))


def _promise(row: MeasureComparison, lists: Sequence[CandidateList], everybody: bool) -> Promise:
    measure = row.measure
    parts = [f"mesure {'locale ' if measure.local else ''}{measure.number}"]
    parts.append(_levels(measure, lists) if everybody else _counted_levels(measure, lists))
    share = "" if everybody else f"{row.kept_by}/{row.of}"
    # The short name that a long title was given ends in the middle of it.
    name = measure.title if measure.short.endswith("…") else measure.short
    title = measure.title if name != measure.title else ""
    return Promise(_mark(measure, lists), share, name, title, " · ".join(filter(None, parts)))


def _answers(measure: Measure, level: Level, lists: Sequence[CandidateList]) -> list[Answer | None]:
    """What each list answered to a level."""
    said = [one.commitment(measure.number, level.code) for one in lists]
    return [one.answer if one else None for one in said]


def _mark(measure: Measure, lists: Sequence[CandidateList]) -> Answer:
    """Agreed where every list agrees to a level without reservation, reserved where one does not."""
    answers = [_answers(measure, level, lists) for level in measure.levels]
    common = [said for said in answers if all(answer is not None and answer.kept for answer in said)]
    if common:
        plain = any(all(answer is Answer.AGREED for answer in said) for said in common)
    else:
        plain = all(Answer.AGREED in said for said in zip(*answers, strict=True))
    return Answer.AGREED if plain else Answer.RESERVED


def _kept(measure: Measure, lists: Sequence[CandidateList]) -> list[tuple[str, int, int]]:
    """The levels that are kept: code, by how many lists, of which how many with a reservation."""
    kept: list[tuple[str, int, int]] = []
    for level in measure.levels:
        answers = _answers(measure, level, lists)
        count = sum(answer is not None and answer.kept for answer in answers)
        if count:
            kept.append((level.code, count, answers.count(Answer.RESERVED)))
    return kept


def _levels(measure: Measure, lists: Sequence[CandidateList]) -> str:
    """Say which levels every list keeps, and who has reservations; where they differ, how many lists keep each."""
    kept = _kept(measure, lists)
    common = [one for one in kept if one[1] == len(lists)]
    if measure.single_level:
        return _reservation(kept[0][2], len(lists))
    if not common:
        return f"niveaux différents selon les listes{NBSP}: {_counted_levels(measure, lists)}"
    codes = [code for code, _, _ in common]
    if len(codes) == 1:
        return ", ".join(filter(None, [f"niveau {codes[0]}", _reservation(common[0][2], len(lists))]))
    words = f"niveaux {listed(codes)}"
    reserves = [f"{code} {_reservation(reserved, len(lists))}" for code, _, reserved in common if reserved]
    return f"{words} ({', '.join(reserves)})" if reserves else words


def _counted_levels(measure: Measure, lists: Sequence[CandidateList]) -> str:
    """Say how many lists keep each level, and how many of them with a reservation."""
    kept = _kept(measure, lists)
    if measure.single_level:
        return _reservation(kept[0][2], len(lists))
    each = [f"{code}{NBSP}pour{NBSP}{count}{_among(reserved)}" for code, count, reserved in kept]
    return ", ".join(each)


def _among(reserved: int) -> str:
    return f" (dont {reserved} avec réserve)" if reserved else ""


def _reservation(reserved: int, lists: int) -> str:
    if not reserved:
        return ""
    return "avec réserve" if lists == 1 else f"avec réserve pour {plural(reserved, 'liste')}"


def _says_counts(promise: Promise) -> bool:
    return f"{NBSP}pour{NBSP}" in promise.levels


def _legend(codes: tuple[str, ...], *, counted: bool) -> str:
    if len(codes) < 2:
        return ""
    words = f"De {codes[0]} à {codes[-1]}{NBSP}: du niveau le moins ambitieux au plus ambitieux."
    return f"{words} «{NBSP}pour 2{NBSP}»{NBSP}: 2 listes le retiennent." if counted else words


def _source(dossier: Dossier, day: date) -> str:
    collective = dossier.collective.name
    by = f"«{NBSP}{collective}{NBSP}»" if collective else "le collectif local"
    return f"{OwnDocument.POSTER} {by}, état au {long_date(day)}."
