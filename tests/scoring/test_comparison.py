"""Lists side by side: nothing is unanimous over the head of a list that has not answered."""

from dataclasses import replace

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Dossier, Municipality
from pacte.edits.dossiers import shipped_catalogue, shipped_scales
from pacte.scoring.comparison import compare
from pacte.scoring.statistics import kept_statistics, theme_statistics

PACT = shipped_catalogue("pacte-2020")


def one(name: str, *places: tuple[str, str, Answer]) -> CandidateList:
    said = tuple(Commitment(number, code, answer, reservation="r") for number, code, answer in places)
    return CandidateList(name, name, commitments=said)


DOSSIER = Dossier(
    Municipality("Ville exemple"),
    PACT,
    scales=shipped_scales(),
    lists=(
        one("Zélée", ("1", "N1", Answer.AGREED), ("2", "N1", Answer.REFUSED), ("3", "N3", Answer.RESERVED)),
        one("Élan", ("1", "N3", Answer.AGREED), ("2", "N1", Answer.UNDECIDED)),
    ),
)


def test_lists_stand_in_alphabetical_order_whatever_their_accents() -> None:
    assert [found.name for found in compare(DOSSIER).lists] == ["Élan", "Zélée"]


def test_kept_by_unanimous_and_orphan() -> None:
    comparison = compare(DOSSIER)
    kept = {row.measure.number: row.kept_by for row in comparison.measures}
    assert (kept["1"], kept["2"], kept["3"]) == (2, 0, 1)
    assert comparison.unanimous == ("1",)
    assert "2" in comparison.orphan
    assert "3" not in comparison.orphan
    assert comparison.measures[1].cells == {"Élan": {"N1": Answer.UNDECIDED}, "Zélée": {"N1": Answer.REFUSED}}


def test_a_silent_list_prevents_unanimity_and_a_merged_one_is_out() -> None:
    silent = one("Silencieuse")
    assert compare(replace(DOSSIER, lists=(*DOSSIER.lists, silent))).unanimous == ()
    merged = replace(silent, state=ListState.MERGED)
    assert compare(replace(DOSSIER, lists=(*DOSSIER.lists, merged))).unanimous == ("1",)


def test_no_list_is_neither_unanimous_nor_orphan() -> None:
    comparison = compare(replace(DOSSIER, lists=()))
    assert (comparison.unanimous, comparison.orphan) == ((), ())
    assert kept_statistics(replace(DOSSIER, lists=())) is None


def test_statistics_over_lists() -> None:
    kept = kept_statistics(DOSSIER)
    assert (kept.lists, kept.mean, kept.fewest, kept.most) == (2, 1.5, 1, 2)
    economy = theme_statistics(DOSSIER)[0]
    assert economy.theme == "Économie"
    assert economy.answers[Answer.AGREED] == 2
    assert sum(economy.answers.values()) == 2 * 12
