"""The parts of a signed pact around its measures: title, introduction, principles, themes, closing words."""

from collections.abc import Callable

from pacte.domain.answer import Answer
from pacte.domain.wording import MAX_LENGTH
from pacte.reading.measure_answers import DIFFERENT_TEXT
from pacte.reading.signed_pact import PactReading

Read = Callable[[str], PactReading]
PACT = "5 – {5}\nN2 • {5 N2}\n"


def understood(reading: PactReading) -> list[str]:
    return [placement.understood for placement in reading.placements]


def test_the_title_may_carry_a_label_and_stand_below_another_line(read: Read):
    reading = read(f"Pacte pour la Transition\nListe Unie – Marie de La Tour (Divers)\n\nBonjour.\n\n{PACT}")
    assert (reading.name, reading.head, reading.label) == ("Liste Unie", "Marie de La Tour", "Divers")
    assert reading.introduction == "Pacte pour la Transition\nBonjour."


def test_a_pact_without_title_names_nobody(read: Read):
    reading = read(PACT)
    assert (reading.name, reading.head, reading.introduction) == (None, None, None)


def test_a_principle_may_be_missing_refused_or_reworded(read: Read):
    text = (
        "Principe A : Sensibilisation et formation à la transition\n"
        "Impulser des actions de sensibilisation et de formation sur la transition auprès des jeunes.\n"
        f"Tout à fait autre chose.\n\nPrincipe B : refusé\n\nPrincipe D : inconnu\n\n{PACT}"
    )
    reading = read(text)
    assert reading.principles == {"A": Answer.AGREED, "B": Answer.REFUSED}
    assert reading.placements[1].unsure == DIFFERENT_TEXT
    assert [line.text for line in reading.unread] == ["Tout à fait autre chose.", "Principe D : inconnu"]


def test_the_headings_of_themes_are_known(read: Read):
    reading = read(f"{PACT}\nMOBILITÉ\n\n14 – {{14}}\nN1\n")
    assert "thème" in understood(reading)
    assert reading.unread == ()


def test_closing_observations_are_kept_whole_up_to_the_signing(read: Read):
    reading = read(
        f"{PACT}\nObservations de la liste :\nUne.\n\nDeux.\n\nFait à Nîmes, le 2 mars\nSignatures\n"
    )
    assert reading.observations == ("Observations de la liste :\nUne.\nDeux.",)
    assert [line.text for line in reading.unread] == ["Fait à Nîmes, le 2 mars", "Signatures"]


def test_an_observation_before_another_measure_needs_a_look(read: Read):
    reading = read(f"{PACT}\nObservation : oui.\n\n7 – {{7}}\nN1\n")
    assert reading.observations == ("Observation : oui.",)
    placement = next(p for p in reading.placements if p.understood == "observation de la liste")
    assert placement.unsure is not None


def test_a_block_longer_than_a_field_leaves_the_rest_unread(read: Read):
    line = "mots de la liste " * 20
    reading = read(PACT + f"{line}\n" * 200 + "x" * (MAX_LENGTH + 1))
    assert 100 < len(reading.unread) < 200
    assert len(reading.commitments[0].observation or "") < MAX_LENGTH
