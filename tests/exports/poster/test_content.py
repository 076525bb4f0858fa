"""What the poster says: only what every list keeps, at the levels every list keeps, or plainly something less."""

from dataclasses import replace
from datetime import date

import pytest

from exports.poster.content import PosterWords, Promise, poster_words
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Dossier, Settings
from pacte.domain.errors import KnownError
from tests.exports.example_lists import with_lists

DAY = date(2020, 3, 2)
AGREED, RESERVED, REFUSED = Answer.AGREED, Answer.RESERVED, Answer.REFUSED


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def a_list(name: str, *said: tuple[str, str, Answer]) -> CandidateList:
    return CandidateList(name, name, commitments=tuple(Commitment(*one) for one in said))


def poster(dossier: Dossier, *lists: CandidateList) -> PosterWords:
    return poster_words(replace(dossier, lists=lists), DAY)


def promises(words: PosterWords) -> list[tuple[str, str, str]]:
    return [(one.share or str(one.mark), one.name, plain(one.levels)) for one in words.promises]


def test_only_the_levels_that_every_list_keeps(champigny: Dossier) -> None:
    words = poster(
        champigny,
        a_list("Une", ("1", "N1", AGREED), ("1", "N2", AGREED), ("1", "N3", AGREED), ("2", "N1", AGREED)),
        a_list("Deux", ("1", "N1", AGREED), ("1", "N3", AGREED), ("1", "N2", REFUSED)),
    )
    assert words.title == "Ce que les deux listes s’engagent toutes deux à faire"
    assert plain(words.sentences[0]) == "Chacune des 2 listes retient cette mesure sur les 33 du pacte."
    assert words.lists == ("Deux", "Une")
    assert promises(words) == [("agreed", "Achats publics responsables", "mesure 1 · niveaux N1 et N3")]


def test_levels_that_differ_are_said_to_differ(champigny: Dossier) -> None:
    words = poster(
        champigny,
        a_list("Une", ("1", "N1", AGREED)),
        a_list("Deux", ("1", "N2", RESERVED), ("1", "N1", REFUSED)),
        a_list("Trois", ("1", "N1", AGREED), ("1", "N2", AGREED)),
    )
    ((mark, _, levels),) = promises(words)
    assert mark == "reserved"
    assert (
        levels
        == "mesure 1 · niveaux différents selon les listes : N1 pour 2, N2 pour 2 (dont 1 avec réserve)"
    )
    assert "pour 2" in plain(words.legend)


def test_reservations_are_counted(champigny: Dossier) -> None:
    words = poster(
        champigny,
        a_list("Une", ("1", "N1", RESERVED), ("2", "N1", AGREED), ("2", "N2", RESERVED), ("19", "N", AGREED)),
        a_list(
            "Deux", ("1", "N1", RESERVED), ("2", "N1", AGREED), ("2", "N2", AGREED), ("19", "N", RESERVED)
        ),
    )
    assert promises(words) == [
        ("reserved", "Achats publics responsables", "mesure 1 · niveau N1, avec réserve pour 2 listes"),
        ("agreed", "Financements éthiques", "mesure 2 · niveaux N1 et N2 (N2 avec réserve pour 1 liste)"),
        ("reserved", "Tarification incitative", "mesure 19 · avec réserve pour 1 liste"),
    ]


def test_when_nothing_is_unanimous_the_most_kept_are_given_as_such(champigny: Dossier) -> None:
    words = poster(
        champigny,
        a_list("Une", ("1", "N1", AGREED), ("2", "N1", AGREED)),
        a_list("Deux", ("2", "N2", AGREED), ("1", "N1", RESERVED)),
        a_list("Trois", ("2", "N1", AGREED), ("3", "N1", AGREED)),
        a_list("Quatre"),
    )
    assert words.title == "Ce que la plupart des listes s’engagent à faire"
    assert [*map(plain, words.sentences)] == [
        "Aucune mesure du pacte n’est retenue par les 4 listes à la fois. En voici une, sur 33, que retiennent "
        "plus de la moitié d’entre elles ; devant, le nombre de listes.",
        "1 liste n’a encore rien répondu, et compte ici.",
    ]
    assert promises(words) == [("3/4", "Financements éthiques", "mesure 2 · N1 pour 2, N2 pour 1")]


def test_the_most_kept_are_not_parted_from_their_equals(champigny: Dossier) -> None:
    silent = CandidateList("s", "Silence (exemple)")
    words = poster(champigny, *with_lists(champigny, 60).lists, silent)
    assert len(words.promises) <= 20
    assert f"Voici les {len(words.promises)} qu’elles retiennent le plus" in plain(words.sentences[0])
    counts = [int(one.share.split("/")[0]) for one in words.promises]
    assert counts == sorted(counts, reverse=True)
    assert words.lists == ("Les noms des 61\u00a0listes sont dans le comparatif du collectif.",)


def test_one_list_speaks_for_itself_only(champigny: Dossier) -> None:
    words = poster(champigny, *champigny.lists)
    assert plain(words.title) == "Ce que la liste « CHAMPIGNY ALTERNANCE » s’engage à faire"
    assert (
        plain(words.sentences[0])
        == "Elle retient ces 30 mesures sur les 33 du pacte et en accepte les 3 principes."
    )
    assert ("agreed", "Mobilités actives", "mesure 15 · niveaux N1, N2 et N3 (N3 avec réserve)") in promises(
        words
    )
    local: Promise = words.promises[-1]
    assert local.name == champigny.catalogue.measures[-1].title
    assert (local.title, local.levels) == ("", "mesure locale 33")


def test_principles_are_named_only_when_all_accept_all(champigny: Dossier) -> None:
    half = replace(champigny.lists[0], id="h", name="Moitié", principles={"A": AGREED})
    assert "principes" not in " ".join(poster(champigny, *champigny.lists, half).sentences)


def test_merged_lists_do_not_count(champigny: Dossier) -> None:
    merged = replace(a_list("Fusionnée"), state=ListState.MERGED)
    assert poster(champigny, *champigny.lists, merged).title.startswith("Ce que la liste")


def test_an_unconfirmed_merger_is_told(champigny: Dossier) -> None:
    first, *_ = champigny.lists
    waiting = replace(first, id="w", name="Ensemble (exemple)", awaiting_confirmation=True)
    words = poster(champigny, first, waiting)
    assert "Ensemble (exemple) (à confirmer)" in words.lists
    told = "Liste issue d’une fusion, en attente de confirmation : « Ensemble (exemple) »."
    assert told in map(plain, words.sentences)


def test_a_neutral_file_has_the_same_poster(champigny: Dossier) -> None:
    dossier = with_lists(champigny, 3)
    neutral = replace(dossier, settings=Settings(neutral=True))
    assert poster_words(neutral, DAY) == poster_words(dossier, DAY)
    assert list(poster_words(neutral, DAY).lists) == sorted(poster_words(neutral, DAY).lists)


@pytest.mark.parametrize(
    "lists, sentence",
    [
        ((), "ajoutez-en une avant d’exporter l’affiche"),
        ((replace(a_list("Une"), state=ListState.MERGED),), "que des listes fusionnées"),
        ((a_list("Une"),), "La liste « Une » ne retient encore aucune mesure"),
        (
            (a_list("Une", ("1", "N1", AGREED)), a_list("Deux")),
            "des 2 listes : exportez plutôt le comparatif",
        ),
    ],
)
def test_a_poster_that_would_say_nothing_is_refused(
    champigny: Dossier, lists: tuple[CandidateList, ...], sentence: str
) -> None:
    with pytest.raises(KnownError) as refused:
        poster(champigny, *lists)
    assert sentence in plain(str(refused.value))
