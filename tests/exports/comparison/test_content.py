"""What the comparison says: who keeps what, what all and none keep, and figures only where they are wanted."""

from dataclasses import replace
from datetime import date

import pytest

from exports.comparison.content import ComparedRow, ComparisonWords, comparison_words
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Dossier, Settings
from tests.exports.example_lists import with_lists

DAY = date(2020, 3, 2)
BETA = CandidateList(
    "b",
    "Bêta (exemple)",
    principles={"A": Answer.AGREED},
    commitments=(
        Commitment("1", "N1", Answer.RESERVED),
        Commitment("2", "N1", Answer.REFUSED),
        Commitment("19", "N", Answer.AGREED, partner="EPT", already_done=True),
    ),
)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def words_of(dossier: Dossier, *lists: CandidateList) -> ComparisonWords:
    return comparison_words(replace(dossier, lists=lists or dossier.lists), DAY)


def row_of(words: ComparisonWords, number: str) -> ComparedRow:
    (found,) = [row for section in words.sections for row in section.rows if row.number == number]
    return found


def test_measures_against_lists(champigny: Dossier) -> None:
    words = words_of(champigny, BETA, *champigny.lists)
    assert words.lists == ("Bêta (exemple)", "CHAMPIGNY ALTERNANCE")
    assert [section.title for section in words.sections][:2] == ["Principes", "Économie"]
    assert [row_of(words, number).kept_by for number in ("A", "B", "1", "2", "6")] == [
        "toutes",
        "1 sur 2",
        "toutes",
        "1 sur 2",
        "aucune",
    ]
    assert [mark.answer for mark in row_of(words, "2").marks[0]] == [Answer.REFUSED, None, None]
    (alone,) = row_of(words, "19").marks[0]
    assert (alone.code, alone.partner, alone.done) == ("", True, True)
    assert row_of(words, "33").name.endswith("(locale)")


def test_the_sentences_on_top(champigny: Dossier) -> None:
    assert list(map(plain, words_of(champigny, BETA, *champigny.lists).summary)) == [
        "Sur 33 mesures, dont 1 locale, 2 sont retenues par toutes les 2 listes et 3 ne sont retenues par aucune.",
        "Une liste retient en moyenne 15,5 mesures nationales (de 2 à 29).",
        "Retenues par toutes : 1, 19.",
        "Par aucune : 6, 29, 32.",
    ]
    silent = CandidateList("s", "Silence (exemple)")
    summary = list(map(plain, words_of(champigny, *champigny.lists, silent).summary))
    assert summary[0].startswith(
        "Sur 33 mesures, dont 1 locale, aucune n’est retenue par les 2 listes à la fois"
    )
    assert summary[2] == "1 liste n’a encore rien répondu, et compte ici."


def test_an_unconfirmed_merger_is_told(champigny: Dossier) -> None:
    waiting = replace(BETA, round=2, awaiting_confirmation=True)
    words = words_of(champigny, waiting, *champigny.lists)
    told = "Liste issue d’une fusion, en attente de confirmation : « Bêta (exemple) »."
    assert words.lists[0] == "Bêta (exemple) (second tour, à confirmer)"
    assert plain(words.summary[2]) == told
    assert list(map(plain, words_of(champigny, waiting).summary))[1:] == [told]
    neutral = replace(champigny, settings=Settings(neutral=True))
    assert told in map(plain, words_of(neutral, waiting, *champigny.lists).summary)


def test_one_list_is_not_called_unanimous(champigny: Dossier) -> None:
    words = words_of(champigny)
    assert list(map(plain, words.summary)) == [
        "Sur 33 mesures, dont 1 locale, la seule liste de ce dossier en retient 30."
    ]
    assert words.kept_by_words == ""
    assert {row.kept_by for section in words.sections for row in section.rows} == {""}


def test_every_figure_has_its_meaning(champigny: Dossier) -> None:
    words = words_of(champigny, BETA, *champigny.lists)
    assert [(plain(row.label), plain(row.values[1])) for row in words.figures] == [
        ("Mesures retenues, sur 32 (10 suffisent pour signer)", "29"),
        ("Points obtenus sur possibles, barème « Points par niveau »", "57,5/95"),
        ("Part des points possibles", "60,5 %"),
    ]


def test_changed_weights_are_told_once_unless_nothing_is_counted(champigny: Dossier) -> None:
    weights = "avec réserve 40\u00a0% au lieu de 50\u00a0%"
    scale = replace(champigny.scale(), meaning=f"Autre. Poids changés par le collectif\u00a0: {weights}.")
    dossier = replace(champigny, scales=(scale,))
    assert plain(words_of(dossier).source).endswith(
        " Barème « Points par niveau », poids changés par le collectif : avec réserve 40 % au lieu de 50 %."
    )
    assert "arème" not in words_of(champigny).source
    assert "arème" not in words_of(replace(dossier, settings=Settings(neutral=True))).source


def test_what_is_discussed_may_still_be_won(champigny: Dossier) -> None:
    open_ = replace(BETA, commitments=(Commitment("1", "N1", Answer.UNDECIDED),))
    label = words_of(champigny, open_, *champigny.lists).figures[-1].label
    assert label == "Part, si tout ce qui est en discussion est accepté"


@pytest.mark.parametrize("scale, unit", [("mesures", "Mesures comptées"), ("points", "Points obtenus")])
def test_the_scale_is_named(champigny: Dossier, scale: str, unit: str) -> None:
    label = words_of(replace(champigny, settings=Settings(scale))).figures[1].label
    assert label.startswith(unit)
    assert champigny.scale(scale).title in label


def test_neutral_mode_gives_no_list_a_figure(champigny: Dossier) -> None:
    words = words_of(replace(with_lists(champigny, 3), settings=Settings(neutral=True)))
    assert words.figures == ()
    assert "moyenne" not in " ".join(words.summary)
    assert list(words.lists) == sorted(words.lists, key=str.casefold)


def test_merged_lists_are_left_out_and_second_rounds_named(champigny: Dossier) -> None:
    merged = replace(BETA, state=ListState.MERGED)
    second = replace(BETA, id="c", round=2)
    assert words_of(champigny, merged, second).lists == ("Bêta (exemple) (second tour)",)
