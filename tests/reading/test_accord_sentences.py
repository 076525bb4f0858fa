"""Every form of sentence that signed pacts use about the levels."""

import pytest

from pacte.domain.answer import Answer
from pacte.reading.accord_sentences import Excluded, opens_sentence, read_accord, sentence_inside, verdict


def refused(*codes: str, text: str | None = None) -> Excluded:
    return Excluded(Answer.REFUSED, codes, text)


@pytest.mark.parametrize(
    "text, excluded",
    [
        ("mais pas sur N1 (Un texte.)", refused("N1", text="Un texte.")),
        (
            "Un accord se fait sur N2 , mais pas sur N1 ( Un texte (CEP) long.",
            refused("N1", text="Un texte (CEP) long."),
        ),
        (
            "ni sur N2 (• Un :\n- deux\n– trois (et quatre) )",
            refused("N2", text="Un :\n– deux\n– trois (et quatre)"),
        ),
        ("Pas d’accord sur le niveau 3 : un texte", refused("N3", text="un texte")),
        ("Un accord sur N3, mais pas sur N1 ni N2", refused("N1", "N2")),
        ("Un accord sur N3, sauf les niveaux 1 et 2", refused("N1", "N2")),
    ],
)
def test_refused_levels_come_with_their_text(text: str, excluded: Excluded):
    accord = read_accord(text)
    assert accord.excluded == (excluded,)
    assert accord.whole


def test_an_unclosed_bracket_ends_at_the_next_refusal():
    accord = read_accord(
        "Un accord se fait sur N3, mais pas sur N1 (Un (deux, et trois (quatre) ni sur N2 (Cinq)"
    )
    assert accord.excluded == (refused("N1", text="Un (deux, et trois (quatre)"), refused("N2", text="Cinq"))
    assert accord.named == ("N3",)


@pytest.mark.parametrize(
    "text, codes, quoted, authority",
    [
        ("Le niveau 3 relève d’une autre responsabilité( Un texte).", ("N3",), "Un texte", None),
        ("Les niveaux 2 et 3 relèvent de la compétence de la Région.", ("N2", "N3"), None, "Région"),
        (
            "N2 relève de la responsabilité d’Île-de-France Mobilités (Un texte)",
            ("N2",),
            "Un texte",
            "Île-de-France Mobilités",
        ),
        ("Cette mesure relève de la compétence du département", (), None, "département"),
        ("N3 : hors compétence", ("N3",), None, None),
        ("relève d’une autre collectivité (Un texte)", (), "Un texte", None),
    ],
)
def test_what_is_out_of_competence(
    text: str, codes: tuple[str, ...], quoted: str | None, authority: str | None
):
    accord = read_accord(text)
    assert accord.excluded == (Excluded(Answer.OUT_OF_COMPETENCE, codes, quoted, authority),)
    assert accord.whole


@pytest.mark.parametrize(
    "text, partner",
    [
        (
            "Un accord se fait sur les 3 niveaux, cette mesure devant être réalisée avec l’ EPT Est.",
            "EPT Est",
        ),
        ("Un accord se fait sur N2 qui est à définir avec l’ EPT Est., mais pas sur N1 (Un.", "EPT Est"),
        ("Un accord qui est à définir avec la Métropole", "Métropole"),
        ("Projet à porter au niveau de la CAPI.", "CAPI"),
        ("Un accord sur N1, projet à porter à l’échelle du département", "département"),
        ("Cette mesure doit être mise en œuvre avec le syndicat", "syndicat"),
    ],
)
def test_the_partner_keeps_its_name(text: str, partner: str):
    accord = read_accord(text)
    assert accord.partner == partner
    assert accord.whole


def test_an_exception_keeps_its_words_and_its_clause():
    accord = read_accord("Un accord sur les mesures des 3 niveaux sauf sur : garantir 25€ par an.")
    assert accord.reservation == "sauf sur : garantir 25€ par an."
    assert (accord.clause, accord.level_count, accord.conditional) == ("garantir 25€ par an.", 3, False)
    assert accord.whole


def test_a_condition_is_a_reservation_on_the_levels_named():
    accord = read_accord("Un accord se fait sur N2 sous réserve de financements.")
    assert (accord.named, accord.conditional) == (("N2",), True)
    assert (accord.reservation, accord.clause) == ("sous réserve de financements.", None)


def test_a_level_kept_in_part_has_a_form_that_binds():
    accord = read_accord(
        "Le pacte signé retient partiellement ce niveau sous la forme suivante : un local\n- prêté"
    )
    assert (accord.wording, accord.partly) == ("un local\n– prêté", ())
    other = read_accord("La liste retient partiellement le niveau 2 sous la forme suivante : un local")
    assert (other.wording, other.partly) == ("un local", ("N2",))


@pytest.mark.parametrize(
    "text, named, count",
    [
        ("Un accord se fait sur N2 et N3.", ("N2", "N3"), None),
        ("Accord sur les niveaux 1, 2 et 3", ("N1", "N2", "N3"), None),
        ("Un accord se fait sur les trois niveaux", (), 3),
        ("Un accord se fait sur tous les niveaux", (), 0),
    ],
)
def test_the_levels_agreed_are_named(text: str, named: tuple[str, ...], count: int | None):
    accord = read_accord(text)
    assert (accord.named, accord.level_count, accord.whole) == (named, count, True)


def test_more_words_than_are_understood_are_told():
    assert not read_accord("Un accord se fait sur N2 avec enthousiasme").whole
    assert not read_accord("mais pas sur N1 (Un texte). Nous en reparlerons").whole


def test_a_line_of_nothing_but_levels_is_read_in_no_time():
    assert read_accord("Un accord sur " + "N1 " * 4000).named == ("N1",)


@pytest.mark.parametrize(
    "text",
    [
        "Un accord se fait",
        "• Accord sur N1",
        "ni sur N2 (",
        "sauf sur : x",
        "Le niveau 3 relève de",
        "Projet à porter au niveau du SIVU",
    ],
)
def test_what_opens_a_sentence(text: str):
    assert opens_sentence(text)


@pytest.mark.parametrize(
    "text", ["Accorder 5% du budget", "Nous sommes d’accord", "Faire un projet à porter", "Niveau 3"]
)
def test_what_opens_none(text: str):
    assert not opens_sentence(text)


def test_a_sentence_may_stand_inside_a_level():
    text = "Faire cela. Le pacte signé retient partiellement ce niveau : ceci"
    assert sentence_inside(text) == text.index("Le pacte")
    assert sentence_inside("relève d’une autre responsabilité") == 0
    assert sentence_inside("Faire cela. Et ceci") is None


@pytest.mark.parametrize(
    "text, answer",
    [("Refusé.", Answer.REFUSED), ("oui", Answer.AGREED), ("Non retenue", Answer.REFUSED), ("Faire", None)],
)
def test_a_verdict_stands_alone(text: str, answer: Answer | None):
    assert verdict(text) is answer
