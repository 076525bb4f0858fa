"""What a scorecard says: figures with their meaning, marks, and words, right for none, one and many."""

from dataclasses import replace
from datetime import date

import pytest

from exports.scorecard.content import Scorecard, scorecard, state_day
from exports.scorecard.notes import NoteGroup, note_groups
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Collective, Dossier, Settings
from pacte.domain.measure import Level, Measure
from pacte.domain.scale import OutOfCompetence

DAY = date(2020, 3, 2)
ALL = {"A": Answer.AGREED, "B": Answer.AGREED, "C": Answer.AGREED}


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def card_of(dossier: Dossier, *said: Commitment, principles: dict[str, Answer] | None = None) -> Scorecard:
    one = CandidateList("x", "Essai", principles=principles or {}, commitments=said)
    return scorecard(replace(dossier, lists=(one,)), one, DAY)


def sentences(card: Scorecard) -> list[str]:
    return [plain(" ".join(filter(None, (f.value, f.beside, f.sentence)))) for f in card.figures]


def notes_of(
    dossier: Dossier, *said: Commitment, observations: tuple[str, ...] = ()
) -> tuple[NoteGroup, ...]:
    one = CandidateList("x", "Essai", commitments=said, observations=observations)
    return note_groups(dossier.catalogue, one)


def told(groups: tuple[NoteGroup, ...]) -> list[str]:
    return [plain(" ".join(filter(None, (n.place, n.lead, n.text)))) for group in groups for n in group.notes]


def test_the_demonstration(champigny: Dossier) -> None:
    card = scorecard(champigny, champigny.lists[0], DAY)
    assert (card.name, card.municipality) == ("CHAMPIGNY ALTERNANCE", "Champigny-sur-Marne")
    assert plain(card.details[0]) == "tête de liste : Laurent JEANNE"
    assert plain(card.as_of) == "état au 2 mars 2020"
    assert sentences(card) == [
        "29 sur 32 mesures retenues (10 suffisent pour signer)",
        "55 niveaux engagés, 1 avec réserve",
        "11 niveaux refusés, 1 hors compétence, 24 non abordés",
        "60,5 % 57,5 points sur 95 ; barème « Points par niveau » ; 59,9 % des 96, hors compétence compris",
    ]
    assert (card.principles_tally, card.signing) == ("3/3", "pacte signé")
    assert [theme.tally for theme in card.themes] == [
        "3/4",
        "3/3",
        "2/2",
        "2/3",
        "6/6",
        "4/4",
        "2/2",
        "4/4",
        "3/4",
        "",
    ]


def test_the_notes_of_the_demonstration(champigny: Dossier) -> None:
    notes = told(scorecard(champigny, champigny.lists[0], DAY).notes)
    assert notes[0].startswith("15 · N3 avec réserve : sauf sur : garantir un montant minimal")
    assert notes[1] == "11, 18 · N2, 19 partenaire : Établissement public territorial Paris-Est-Marne et Bois"
    assert notes[2] == "14 · N3 relève d’une autre autorité que la commune"
    assert notes[3].startswith(
        "33 mesure locale, déjà réalisée, à poursuivre : Conserver au niveau de la commune"
    )
    assert "Quai de la réussite" in notes[3]


def test_a_list_that_said_nothing(champigny: Dossier) -> None:
    card = card_of(champigny)
    assert sentences(card) == [
        "0 sur 32 mesure retenue (il en faut 10 pour signer)",
        "0 niveau engagé",
        "0 niveau refusé, 92 non abordés",
        "0,0 % 0 point sur 96 ; barème « Points par niveau »",
    ]
    assert plain(card.signing) == "pour signer, il manque les principes A, B et C et 10 mesures"
    assert card.notes == ()


def test_one_of_each(champigny: Dossier) -> None:
    said = [
        Commitment("1", "N1", Answer.AGREED),
        Commitment("1", "N2", Answer.REFUSED),
        Commitment("1", "N3", Answer.UNDECIDED),
    ]
    assert sentences(card_of(champigny, *said)) == [
        "1 sur 32 mesure retenue (il en faut 10 pour signer)",
        "1 niveau engagé",
        "1 niveau refusé, 1 en discussion, 89 non abordés",
        "1,0 % 1 point sur 96 ; barème « Points par niveau » ; de 1,0 % à 2,1 % selon les réponses en discussion",
    ]


@pytest.mark.parametrize(
    "kept, principles, words",
    [
        (9, ALL, "pour signer, il manque 1 mesure"),
        (10, {"A": Answer.AGREED, "C": Answer.AGREED}, "pour signer, il manque le principe B"),
        (10, {"B": Answer.AGREED}, "pour signer, il manque les principes A et C"),
        (10, ALL, "les conditions pour signer sont réunies"),
    ],
)
def test_what_is_missing_to_sign(
    champigny: Dossier, kept: int, principles: dict[str, Answer], words: str
) -> None:
    said = [
        Commitment(m.number, m.levels[0].code, Answer.AGREED) for m in champigny.catalogue.measures[:kept]
    ]
    assert plain(card_of(champigny, *said, principles=principles).signing) == words


def test_neutral_mode_counts_and_does_not_rank(champigny: Dossier) -> None:
    neutral = replace(champigny, settings=Settings(neutral=True))
    card = scorecard(neutral, neutral.lists[0], DAY)
    assert sentences(card)[2:] == [
        "11 niveaux refusés, 1 hors compétence",
        "24 niveaux non abordés : ce n’est pas un refus",
    ]
    everything = " ".join([*sentences(card), card.source, *card.legend, card.signing])
    assert "%" not in everything
    assert "point" not in everything.casefold()


def test_refused_and_not_raised_are_different_marks(champigny: Dossier) -> None:
    card = card_of(champigny, Commitment("1", "N1", Answer.REFUSED))
    (row,) = [row for theme in card.themes for row in theme.rows if row.number == "1"]
    assert [mark.answer for mark in row.marks] == [Answer.REFUSED, None, None]


def test_single_level_catalogue_counts_measures(champigny: Dossier) -> None:
    measures = tuple(
        Measure(str(n), f"Mesure {n}", f"Mesure {n}", "Eau", (Level("N", None),)) for n in range(1, 5)
    )
    small = replace(champigny, catalogue=Catalogue("petit", "Petit", 1, ("Eau",), (), measures))
    card = card_of(small, Commitment("1", "N", Answer.AGREED), Commitment("2", "N", Answer.REFUSED))
    assert sentences(card) == [
        "1 sur 4 mesure retenue (1 suffit pour signer)",
        "1 mesure engagée",
        "1 mesure refusée, 2 non abordées",
        "25,0 % 1 point sur 4 ; barème « Points par niveau »",
    ]
    assert card.level_codes == ()
    assert card.legend == ("3/4\u00a0: mesures retenues sur celles du thème",)


def test_private_notes_never_print(champigny: Dossier) -> None:
    said = Commitment("1", "N1", Answer.AGREED, note="SECRET", observation="publiée")
    card = card_of(champigny, said)
    assert told(card.notes) == ["1 · N1 observation : publiée"]
    assert "SECRET" not in repr(card)


def test_words_are_told_once_for_all_the_levels_they_bear_on(champigny: Dossier) -> None:
    said = [Commitment("1", code, Answer.RESERVED, reservation="en partie") for code in ("N1", "N2", "N3")]
    said += [Commitment("2", code, Answer.RESERVED, agreed_wording="le texte") for code in ("N1", "N2")]
    assert told(notes_of(champigny, *said)) == [
        "1 réserve : en partie",
        "2 · N1 N2 formulation retenue : le texte",
    ]


def test_what_is_open_is_said_to_be(champigny: Dossier) -> None:
    said = [
        Commitment("1", "N1", Answer.UNDECIDED),
        Commitment("2", "N1", Answer.AGREED, to_review="phrase ambiguë"),
        Commitment("14", "N2", Answer.OUT_OF_COMPETENCE),
        Commitment("14", "N3", Answer.OUT_OF_COMPETENCE),
        Commitment("19", "N", Answer.AGREED, already_done=True),
    ]
    assert told(notes_of(champigny, *said, observations=("Merci.",))) == [
        "14 · N2 N3 relèvent d’une autre autorité que la commune",
        "19 déjà réalisé, à poursuivre",
        "1 · N1 en discussion",
        "2 · N1 à confirmer : phrase ambiguë",
        "observation : Merci.",
    ]


def test_a_contradiction_of_merged_lists_is_no_doubtful_reading(champigny: Dossier) -> None:
    told_before = "contradiction, Aube (exemple) : engagé ; Brume (exemple) : refusé"
    opposed = Commitment("2", "N1", Answer.UNDECIDED, to_review=told_before, origins=("a", "b"))
    assert told(notes_of(champigny, opposed)) == [
        "2 · N1 contradiction des listes fusionnées, à trancher : Aube (exemple) : engagé ; Brume (exemple) : refusé"
    ]


def test_who_the_list_is(champigny: Dossier) -> None:
    first, second = CandidateList("1", "Une"), CandidateList("2", "Deux", state=ListState.MERGED)
    merged = CandidateList("3", "Trois", "Ève", "Citoyenne", 2, ListState.ELECTED, ("1", "2"))
    dossier = replace(champigny, lists=(first, second, merged), collective=Collective())
    assert list(map(plain, scorecard(dossier, merged, DAY).details)) == [
        "tête de liste : Ève",
        "Citoyenne",
        "second tour",
        "liste élue",
        "fusion de « Une » et de « Deux »",
    ]
    assert scorecard(dossier, first, DAY).details == ()
    waiting = replace(merged, state=ListState.NEGOTIATING, awaiting_confirmation=True)
    assert list(map(plain, scorecard(dossier, waiting, DAY).details))[-2:] == [
        "réponses en attente de confirmation",
        "fusion de « Une » et de « Deux »",
    ]
    ready = replace(champigny.lists[0], state=ListState.NEGOTIATING, awaiting_confirmation=True)
    assert scorecard(champigny, ready, DAY).signing.endswith("sont réunies, une fois les réponses confirmées")


def test_a_page_names_the_edition_and_the_election_apart(champigny: Dossier) -> None:
    one = replace(champigny.lists[0], election="municipales 2026")
    card = scorecard(replace(champigny, lists=(one,)), one, DAY)
    assert card.pact == "Pacte pour la Transition, édition 2020"
    assert "municipales 2026" in card.details
    # Data keeps the official title.
    assert champigny.catalogue.title == "Pacte pour la Transition, municipales 2020"


def test_talks_under_way_are_not_told(champigny: Dossier) -> None:
    for state in (ListState.TO_CONTACT, ListState.NEGOTIATING, ListState.DECLINED):
        one = replace(champigny.lists[0], state=state)
        card = scorecard(replace(champigny, lists=(one,)), one, DAY)
        assert len(card.details) == 2
        assert "signé" not in card.source


@pytest.mark.parametrize("words", ["sauf pour les emprunts en cours", "Sauf le centre", "hors cantines"])
def test_a_reservation_is_never_told_as_another_answer(champigny: Dossier, words: str) -> None:
    said = Commitment("2", "N1", Answer.RESERVED, reservation=words)
    assert told(notes_of(champigny, said)) == [f"2 · N1 avec réserve : {words}"]


def test_the_strict_share_is_silent_where_it_says_the_same(champigny: Dossier) -> None:
    scale = replace(champigny.scale(), out_of_competence=OutOfCompetence.COUNTS_AS_ZERO)
    dossier = replace(champigny, scales=(scale,))
    figure = scorecard(dossier, dossier.lists[0], DAY).figures[-1]
    assert plain(figure.sentence) == "57,5 points sur 96 ; barème « Points par niveau »"


def test_changed_weights_are_told_beside_the_scale(champigny: Dossier) -> None:
    weights = "avec réserve 40\u00a0% au lieu de 50\u00a0%"
    scale = replace(
        champigny.scale(), meaning=f"Tel que publié. Poids changés par le collectif\u00a0: {weights}."
    )
    dossier = replace(champigny, scales=(scale,))
    figure = scorecard(dossier, dossier.lists[0], DAY).figures[-1]
    assert plain(figure.sentence).startswith(
        "57,5 points sur 95 ; barème « Points par niveau » ; "
        "poids changés par le collectif : avec réserve 40 % au lieu de 50 % ; "
    )


@pytest.mark.parametrize(
    "scale, words", [("mesures", "29 mesures sur 32"), ("niveau-maximal", "23 mesures sur 31,7")]
)
def test_a_scale_that_counts_measures_says_so(champigny: Dossier, scale: str, words: str) -> None:
    dossier = replace(champigny, settings=Settings(scale=scale))
    sentence = plain(scorecard(dossier, dossier.lists[0], DAY).figures[-1].sentence)
    assert words in sentence
    assert sentence.count("barème") == 1


def test_the_state_is_that_of_the_last_edit(champigny: Dossier) -> None:
    assert state_day(champigny) == DAY
    assert state_day(replace(champigny, as_of=None)) >= date(2026, 1, 1)
