"""A local measure: its title, its levels, its references."""

from collections.abc import Callable

from pacte.domain.answer import Answer
from pacte.reading.measure_block import BULLET_APART
from pacte.reading.signed_pact import PactReading

Read = Callable[[str], PactReading]
PACT = "5 – {5}\nN2 • {5 N2}\n"


def test_a_local_measure_refers_to_the_national_ones(read: Read):
    reading = read(
        f"{PACT}\n34 – Autorité pour le climat\nCréer une autorité (voir les mesures 11, 12 et 99).\n"
    )
    (local,) = reading.local_measures
    assert (local.number, local.title, local.see_also) == ("34", "Autorité pour le climat", ("11", "12"))
    assert [level.text for level in local.levels] == ["Créer une autorité (voir les mesures 11, 12 et 99)."]
    assert not reading.commitments[-1].already_done


def test_a_local_measure_may_have_levels(read: Read):
    reading = read(
        f"{PACT}\n35 – Trois niveaux\nN1 • un\nN2 • deux\nUn accord se fait sur N1 et N2, mais pas sur N3 (trois)"
    )
    (local,) = reading.local_measures
    assert [(level.code, level.text) for level in local.levels] == [
        ("N1", "un"),
        ("N2", "deux"),
        ("N3", "trois"),
    ]
    answers = [(one.level, one.answer, one.to_review) for one in reading.commitments if one.measure == "35"]
    assert answers == [("N1", Answer.AGREED, None), ("N2", Answer.AGREED, None), ("N3", Answer.REFUSED, None)]


def test_a_long_title_is_cut_at_a_word(read: Read):
    reading = read(f"{PACT}\n36 – Une mesure dont le titre, fort long, dépasse la place\nqui lui est faite\n")
    (local,) = reading.local_measures
    assert local.title.endswith("la place qui lui est faite")
    assert local.short == "Une mesure dont le titre, fort long…"
    assert local.levels[0].text is None


def test_bullets_apart_belong_to_a_local_measure_with_a_doubt(read: Read):
    reading = read(f"{PACT}\n33 – Garder :\n\n• un\n\n• deux\n")
    assert reading.local_measures[0].levels[0].text == "– un\n– deux"
    assert reading.commitments[-1].to_review == BULLET_APART


def test_a_local_measure_needs_a_national_one_before_it(read: Read):
    reading = read(f"Liste – Anne Exemple\n94 – Val-de-Marne\n{PACT}")
    assert reading.local_measures == ()
    assert reading.introduction == "94 – Val-de-Marne"
