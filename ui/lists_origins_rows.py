"""Where each answer of a merged list came from, in words; contradictions first."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment
from ui.answer_words import answer_title
from ui.cell_table import Cell
from ui.grid_rows import LevelSpot, PrincipleSpot, Spot
from ui.merge_rows import place_words, words_of
from ui.origin_words import Origin, opposed_answers, origin_of

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class OriginRow:
    """An answer of a merged list: what it is about, the answer, where it came from.

    `open` tells that it must be asked again before the list can confirm.
    """

    spot: Spot
    open: bool
    cells: tuple[Cell, Cell, Cell]


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


def _since(origin: Origin) -> str:
    """Return what the list did since it was born about an answer that others had given."""
    if not (origin.anew and origin.before):
        return ""
    again, changed = (
        _translate("Origins", "reposée depuis la fusion"),
        _translate("Origins", "changée depuis la fusion"),
    )
    return again if len(origin.before) > 1 else changed


def _level_rows(
    catalogue: Catalogue, one: CandidateList, parents: tuple[CandidateList, ...]
) -> Iterable[OriginRow]:
    for measure, level in catalogue.levels():
        spot = LevelSpot(measure, level)
        said = one.commitment(*spot.place)
        if said is None:
            continue
        origin, opposed = origin_of(one, spot, parents), bool(said.opposed)
        came = _opposed_cell(said) if opposed else Cell(origin.words, _since(origin))
        cells = (Cell(place_words(spot.place), measure.short), _answer_cell(said, opposed=opposed), came)
        yield OriginRow(spot, opposed, cells)


def _principle_rows(
    catalogue: Catalogue, one: CandidateList, parents: tuple[CandidateList, ...]
) -> Iterable[OriginRow]:
    """Yield the principles that a parent or the list itself answered; those not taken over are told."""
    for principle in catalogue.principles:
        spot, answer = PrincipleSpot(principle), one.principles.get(principle.code)
        origin = origin_of(one, spot, parents)
        if answer is None and not origin.before:
            continue
        title = Cell(_translate("Origins", "Principe {}").format(principle.code), principle.title)
        told = "" if answer else _translate("Origins", "à reposer")
        came = (
            Cell(origin.words, _since(origin))
            if answer
            else Cell(_translate("Origins", "pas d’accord des deux listes"))
        )
        yield OriginRow(spot, False, (title, Cell(answer_title(answer), told, answer), came))


def origin_rows(
    catalogue: Catalogue, one: CandidateList, lists: tuple[CandidateList, ...]
) -> tuple[OriginRow, ...]:
    """Return the answers of a merged list: contradictions, principles not taken over, then all the others."""
    parents = one.parents(lists)
    rows = [*_principle_rows(catalogue, one, parents), *_level_rows(catalogue, one, parents)]
    return tuple(sorted(rows, key=lambda row: (not row.open, row.cells[1].mark is not None)))
