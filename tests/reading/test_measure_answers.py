"""What a list answers, from the block of one measure: every form of answer and every accident."""

from collections.abc import Callable

import pytest

from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment
from pacte.reading import measure_answers as reasons
from pacte.reading.measure_block import LEVEL_SKIPPED, OUTSIDE_TEXT
from pacte.reading.signed_pact import PactReading

Read = Callable[[str], PactReading]
CLEAR = "7 – {7}\nN1 • {7 N1}\n"


def answers(reading: PactReading) -> dict[str, str]:
    return {f"{one.measure} {one.level}": one.answer.value for one in reading.commitments}


def only(reading: PactReading, level: str = "N2") -> Commitment:
    return next(one for one in reading.commitments if one.level == level)


@pytest.mark.parametrize(
    "text",
    [
        "5 – {5}\nN2 • {5 N2}\n",
        "Mesure 5 : {5}\nNiveau 2 : {5 N2}\n",
        "5 - Filières paysannes et bio\nN2\n{5 N2}\n",
        "Mesure 5\n{5}\n\nN2\n\n• {5 N2}\n\n",
        "Mesure 5 – N2 • {5 N2}\n",
        "5. {5}\nN2\n",
        "5 – {5}\nN2 : oui\n",
        "5 – {5}\nUn accord se fait sur N2.\nN2 • {5 N2}\n",
    ],
)
def test_a_level_printed_is_agreed_and_no_other(read: Read, text: str):
    reading = read(text)
    assert answers(reading) == {"5 N2": "agreed"}
    assert only(reading).to_review is None
    assert reading.unread == ()


def test_a_level_kept_in_part_takes_the_form_that_binds(read: Read):
    form = "Le pacte signé retient partiellement ce niveau sous la forme suivante : "
    for text in (
        f"N2 • {{5 N2}}\n{form}un local\n- prêté\nN3 • {{5 N3}}",
        f"N2 • {{5 N2}} {form}un local\n– prêté\nN3",
    ):
        reading = read(f"5 – {{5}}\n{text}\n")
        assert answers(reading) == {"5 N2": "reserved", "5 N3": "agreed"}
        assert (only(reading).agreed_wording, only(reading).to_review) == ("un local\n– prêté", None)


def test_a_form_that_is_not_written_needs_a_look(read: Read):
    reading = read("5 – {5}\nN2 • {5 N2}\nLe pacte signé retient partiellement ce niveau\n\n" + CLEAR)
    assert only(reading).answer is Answer.RESERVED
    assert only(reading).to_review == reasons.NO_FORM


def test_a_reservation_goes_to_the_level_that_holds_its_clause(read: Read):
    block = "5 – {5}\nN2 • {5 N2}\nN3 • {5 N3}\nUn accord sur les 2 niveaux sauf sur : "
    reading = read(block + "la mise à disposition de locaux")
    assert answers(reading) == {"5 N2": "reserved", "5 N3": "agreed"}
    assert only(reading).to_review is None
    unsure = read(block + "les engagements que nous ne comprenons pas")
    assert answers(unsure) == {"5 N2": "agreed", "5 N3": "reserved"}
    assert only(unsure, "N3").to_review == reasons.UNKNOWN_CLAUSE


def test_a_condition_reserves_the_levels_named(read: Read):
    reading = read("5 – {5}\nN2 • {5 N2}\nUn accord se fait sur N2 sous réserve de financements.")
    assert only(reading).answer is Answer.RESERVED
    assert only(reading).reservation == "sous réserve de financements."


def test_out_of_competence_is_neither_for_nor_against(read: Read):
    reading = read("14 – {14}\nN1 • {14 N1}\nLes niveaux 2 et 3 relèvent de la compétence de la Région.")
    assert answers(reading) == {"14 N1": "agreed", "14 N2": "out_of_competence", "14 N3": "out_of_competence"}
    assert [one.partner for one in reading.commitments] == [None, "Région", "Région"]
    alone = read("14 – {14}\nN3 : relève d’une autre responsabilité ({14 N3})")
    assert answers(alone) == {"14 N3": "out_of_competence"}
    assert only(alone, "N3").to_review is None
    whole = read("14 – {14}\nCette mesure relève d’une autre collectivité.")
    assert set(answers(whole).values()) == {"out_of_competence"}


def test_a_project_of_another_authority_is_about_the_level_above(read: Read):
    reading = read("5 – {5}\nN2 • {5 N2}\nProjet à porter au niveau de la CAPI.\nN3 • {5 N3}")
    assert [one.partner for one in reading.commitments] == ["CAPI", None]
    assert only(reading).to_review == reasons.PARTNER_OF_ONE


def test_a_partner_cut_at_the_end_of_a_line_needs_a_look(read: Read):
    reading = read(
        "5 – {5}\nN2\nN3\nUn accord qui est à définir avec l’Établissement public\nTerritorial Est."
    )
    assert [one.partner for one in reading.commitments] == ["Établissement public"] * 2
    assert all(reasons.PARTNER_CUT in (one.to_review or "") for one in reading.commitments)


def test_a_refused_text_that_nobody_had_is_kept(read: Read):
    reading = read(
        "6 – {6}\nUn accord se fait sur N3, mais pas sur N1 (Un texte (neuf)\nni sur N2 (deux)\nN3 • trois"
    )
    assert answers(reading) == {"6 N1": "refused", "6 N2": "refused", "6 N3": "agreed"}
    assert only(reading, "N1").observation == "Texte refusé, tel qu’imprimé : Un texte (neuf)"
    assert only(reading, "N3").agreed_wording == "trois"
    assert {one.to_review for one in reading.commitments} == {reasons.MISSING_TEXT}


@pytest.mark.parametrize("verdict", ["refusé", "Non.", "non retenu", "Pas d’accord"])
def test_a_verdict_on_the_line_of_a_level_is_the_answer(read: Read, verdict: str):
    reading = read(f"5 – {{5}}\nN1 • {{5 N1}}\nN2 : {verdict}\n")
    assert answers(reading) == {"5 N1": "agreed", "5 N2": "refused"}
    assert reading.placements[-1].understood == "mesure 5 N2 · refusé"


@pytest.mark.parametrize(
    "block, level, reason",
    [
        ("N2 • {5 N2}\nUn accord se fait sur N2 et N3.", "N2", "nomme N2, N3, le pacte imprime N2"),
        ("N2\nN3\nUn accord se fait sur N2.", "N3", "nomme N2, le pacte imprime N2, N3"),
        ("N2\nUn accord se fait sur les 3 niveaux.", "N2", "parle de 3 niveaux, le pacte en imprime 1"),
        ("Un accord se fait sur N2.", "N2", reasons.NOT_PRINTED),
        ("Un accord se fait sur les 3 niveaux.", "N1", reasons.NOT_PRINTED),
        ("N2 • {5 N2}\nUn accord se fait sur N1, mais pas sur N2 ({5 N2})", "N2", reasons.KEPT_AND_EXCLUDED),
        ("N2 • {5 N2}\nN2 • {5 N2}", "N2", reasons.LEVEL_TWICE),
        ("N2\n\n5 – {5}\nN3", "N3", reasons.MEASURE_TWICE),
        ("N1-3 • oui", "N3", LEVEL_SKIPPED),
        ("N2 • {5 N2}\nUn accord se fait sur N2 avec joie.", "N2", reasons.PARTLY_READ),
        ("N2 • Tout autre chose", "N2", reasons.DIFFERENT_TEXT),
        ("N2 • {5 N2}\nNous y tenons beaucoup.", "N2", OUTSIDE_TEXT),
        ("N3\nmais pas sur N1 et N2 ({5 N1})", "N2", reasons.SHARED_TEXT),
    ],
)
def test_what_does_not_fit_needs_a_look(read: Read, block: str, level: str, reason: str):
    found = only(read(f"5 – {{5}}\n{block}\n"), level)
    assert found.to_review is not None
    assert reason in found.to_review


def test_a_rewording_keeps_its_own_bullets(read: Read):
    reading = read("5 – {5}\nN2 • Faire autrement :\n- un\n• deux\n")
    assert only(reading).agreed_wording == "Faire autrement :\n– un\n– deux"


def test_a_changed_figure_is_another_wording(read: Read):
    reading = read("7 – {7}\nN1 • {7 N1}\n".replace("{7 N1}", "Au moins 30% de bio"))
    assert only(reading, "N1").agreed_wording == "Au moins 30% de bio"


def test_words_after_a_level_are_an_observation_and_a_paragraph_apart_is_unread(read: Read):
    reading = read("5 – {5}\nN2 • {5 N2}\nC’est déjà en place ici.\n\nUn paragraphe.\nSa suite.\n\n" + CLEAR)
    assert only(reading).observation == "C’est déjà en place ici."
    assert only(reading).already_done
    assert [line.text for line in reading.unread] == ["Un paragraphe.", "Sa suite."]


def test_an_observation_that_says_so_is_sure(read: Read):
    reading = read("5 – {5}\nN2 • {5 N2}\nObservation : nous y tenons.\n")
    assert (only(reading).observation, only(reading).to_review) == ("Observation : nous y tenons.", None)


def test_an_absent_level_is_left_unread(read: Read):
    reading = read("19 – {19}\nN2 • La moitié.\nSa suite.\n\n5 – {5}\nN4 • quoi\nN2 • {5 N2}\n")
    assert answers(reading) == {"5 N2": "agreed"}
    assert [line.text for line in reading.unread] == ["N2 • La moitié.", "Sa suite.", "N4 • quoi"]
    assert reading.placements[0].unsure == reasons.NO_LEVEL


@pytest.mark.parametrize(
    "line",
    [
        "N1-2-3 • {29 N}",
        "Niveau unique : {29 N}",
        "{29 N}",
        "N\n{29 N}",
        "Un accord se fait sur les 3 niveaux.",
    ],
)
def test_a_single_level_is_printed_in_many_ways(read: Read, line: str):
    reading = read(f"29 – {{29}}\n{line}\n")
    assert answers(reading) == {"29 N": "agreed"}
    assert only(reading, "N").to_review is None


def test_a_title_alone_needs_a_look(read: Read):
    assert only(read("29 – {29}\n"), "N").to_review == reasons.TITLE_ONLY


def test_another_title_under_a_known_number_needs_a_look(read: Read):
    reading = read("7 – Construire un stade\nN1 • {7 N1}\n")
    assert only(reading, "N1").to_review == reasons.DIFFERENT_TITLE
    assert reading.placements[0].unsure == reasons.DIFFERENT_TITLE


def test_a_numbered_list_inside_a_level_opens_no_measure(read: Read):
    reading = read("5 – {5}\nN2 • Faire autrement :\n1 - Des jardins\n2 - Des vergers\n")
    assert answers(reading) == {"5 N2": "agreed"}
    assert only(reading).observation == "1 - Des jardins\n2 - Des vergers"


def test_broken_lines_are_joined_again(read: Read):
    reading = read(
        "5 – Appuyer la structuration de filières paysannes, bio et locales, rémunératrices\n"
        "pour les agriculteurs et agricultrices.\nN3 • Mettre en place ou participer à un Projet\n"
        "Alimentaire Territorial prenant en compte la résilience\nalimentaire.\n"
        "Un accord se fait sur N3 mais pas sur\nN2 (Appuyer la création d’une coopérative de productrices et\n"
        "producteurs locaux (soutien financier, technique, mise à disposition de locaux…).)\n"
    )
    assert answers(reading) == {"5 N2": "refused", "5 N3": "agreed"}
    assert {one.to_review for one in reading.commitments} == {None}
    assert reading.placements[1].understood == "mesure 5 · suite du titre"
