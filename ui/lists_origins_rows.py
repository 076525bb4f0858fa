"""Where each answer of a merged list came from, in words; contradictions first."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment
from pacte.edits.lists import contradictions
from ui.answer_words import answer_title
from ui.cell_table import Cell
from ui.grid_rows import LevelSpot, PrincipleSpot, Spot
from ui.merge_rows import place_words, words_of
from ui.origin_words import opposed_answers

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class OriginRow:
    """An answer of a merged list: what it is about, the answer, where it came from.

    `open` tells that it must be asked again before the list can confirm.
    """

    spot: Spot
    open: bool
    cells: tuple[Cell, Cell, Cell]


def parents_of(one: CandidateList, lists: tuple[CandidateList, ...]) -> tuple[CandidateList, ...]:
    """Return the lists that a list was born of, as they were named in the merge."""
    by_id = {other.id: other for other in lists}
    return tuple(by_id[parent] for parent in one.merged_from if parent in by_id)


def _names(parents: tuple[CandidateList, ...], ids: Iterable[str]) -> str:
    wanted = [one.name for one in parents if one.id in set(ids)]
    return _translate("Origins", "les deux listes") if len(wanted) > 1 else "".join(wanted)


def _answer_cell(said: Commitment, *, opposed: bool) -> Cell:
    if opposed:
        again = _translate("Origins", "à reposer à la liste")
        return Cell(_translate("Origins", "contradiction"), again, said.answer, strong=True)
    return Cell(answer_title(said.answer), words_of(said), said.answer)


def _opposed_cell(said: Commitment) -> Cell:
    """Return what each parent had said, the answer first: a long name may be cut."""
    answers = opposed_answers(said)
    if not answers:
        return Cell(said.opposed)
    first, second = (f"{answer} · {name}" for name, answer in answers)
    return Cell(first, second)


def _level_rows(
    catalogue: Catalogue, one: CandidateList, parents: tuple[CandidateList, ...]
) -> Iterable[OriginRow]:
    differed = set()
    if len(parents) == 2:
        differed = {(found.measure, found.level) for found in contradictions(*parents)}
    for measure, level in catalogue.levels():
        place = measure.number, level.code
        said = one.commitment(*place)
        if said is None:
            continue
        opposed = bool(said.opposed)
        origin = _names(parents, said.origins) or _translate("Origins", "ajoutée depuis la fusion")
        again = _translate("Origins", "reposée depuis la fusion") if place in differed and not opposed else ""
        came = _opposed_cell(said) if opposed else Cell(origin, again)
        cells = (Cell(place_words(place), measure.short), _answer_cell(said, opposed=opposed), came)
        yield OriginRow(LevelSpot(measure, level), opposed, cells)


def _principle_rows(
    catalogue: Catalogue, one: CandidateList, parents: tuple[CandidateList, ...]
) -> Iterable[OriginRow]:
    """Yield the principles that a parent or the list itself answered; those not taken over are told."""
    for principle in catalogue.principles:
        answer = one.principles.get(principle.code)
        before = {parent.id: parent.principles.get(principle.code) for parent in parents}
        if answer is None and not any(before.values()):
            continue
        title = Cell(_translate("Origins", "Principe {}").format(principle.code), principle.title)
        alike = [list_id for list_id, said in before.items() if said is answer]
        origin = _names(parents, alike) if answer else _translate("Origins", "pas d’accord des deux listes")
        told = "" if answer else _translate("Origins", "à reposer")
        cells = (
            title,
            Cell(answer_title(answer), told, answer),
            Cell(origin or _translate("Origins", "ajoutée depuis la fusion")),
        )
        yield OriginRow(PrincipleSpot(principle), False, cells)


def origin_rows(
    catalogue: Catalogue, one: CandidateList, lists: tuple[CandidateList, ...]
) -> tuple[OriginRow, ...]:
    """Return the answers of a merged list: contradictions, principles not taken over, then all the others."""
    parents = parents_of(one, lists)
    rows = [*_principle_rows(catalogue, one, parents), *_level_rows(catalogue, one, parents)]
    return tuple(sorted(rows, key=lambda row: (not row.open, row.cells[1].mark is not None)))
