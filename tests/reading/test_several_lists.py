"""One document, the pacts of several lists: each has its own answers, and every line belongs to one of them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from pacte.domain.catalogue import Catalogue
from pacte.domain.errors import KnownError
from pacte.reading.documents import document_from_text, read_document
from pacte.reading.several_lists import read_signed_pacts
from pacte.reading.signed_pact import PactReading, read_signed_pact
from resources import resource_text

ReadAll = Callable[[str], tuple[PactReading, ...]]
PACT = "1 – {1}\nN1 • {1 N1}\n\n5 – {5}\nN3 • {5 N3}\n"
REAL = resource_text("demo", "pacte-champigny-alternance.txt")


@pytest.fixture
def read_all(catalogue: Catalogue) -> ReadAll:
    words = {measure.number: measure.title for measure in catalogue.measures}
    words |= {f"{measure.number} {level.code}": level.text or "" for measure, level in catalogue.levels()}

    def read_text(text: str) -> tuple[PactReading, ...]:
        for key, official in words.items():
            text = text.replace(f"{{{key}}}", official)
        document = document_from_text(text, "essai.txt")
        readings = read_signed_pacts(document, catalogue)
        placed = sorted(one.line.number for reading in readings for one in reading.placements)
        assert placed == [line.number for line in document.lines if not line.blank]
        return readings

    return read_text


def places(reading: PactReading) -> list[str]:
    return [one.place for one in reading.commitments]


def test_each_title_begins_a_pact(read_all: ReadAll):
    readings = read_all(
        f"Les pactes de notre ville\n\nListe Une (exemple) – Anne Martin\n\n{PACT}\nContact – Jean Dupont\n\n"
        f"Liste Deux (exemple) – Paul Durand (Divers)\n{PACT}\nListe : Trois, conduite par Léa Roux\n\n7 – {{7}}\nN1\n"
    )
    assert [(one.name, one.head, one.label) for one in readings] == [
        ("Liste Une (exemple)", "Anne Martin", None),
        ("Liste Deux (exemple)", "Paul Durand", "Divers"),
        ("Trois", "Léa Roux", None),
    ]
    assert [places(one) for one in readings] == [["mesure 1 N1", "mesure 5 N3"]] * 2 + [["mesure 7 N1"]]
    assert [line.text for line in readings[0].unread] == ["Contact – Jean Dupont"]


def test_each_sentence_names_its_list(read_all: ReadAll):
    une, deux = read_all(
        "Mesure 5\n{5}\nLa liste Une s'engage au niveau 3 de la mesure 05 : « {5 N3} » "
        "(Projet à porter au niveau de la CAPI.)\nLa liste Deux s'engage au niveau 2 de la mesure 05.\n\n"
        "Mesure 29\nLa liste Une s'engage au niveau unique de la mesure 29.\n"
    )
    assert (une.name, places(une), une.commitments[0].partner) == (
        "Une",
        ["mesure 5 N3", "mesure 29"],
        "CAPI",
    )
    assert (deux.name, places(deux), deux.commitments[0].partner) == ("Deux", ["mesure 5 N2"], None)


def test_the_same_title_again_is_a_running_head(read_all: ReadAll):
    head = "Liste Une (exemple) – Anne Martin"
    (one,) = read_all(f"{head}\n\n{PACT}\n{head}\n\n7 – {{7}}\nN1 • {{7 N1}}\n")
    assert places(one) == ["mesure 1 N1", "mesure 5 N3", "mesure 7 N1"]


def test_two_real_pacts_are_two_readings(read_all: ReadAll):
    other = REAL.replace("CHAMPIGNY ALTERNANCE- Laurent JEANNE", "AUTRE LISTE (exemple) - Anne EXEMPLE", 1)
    first, second = read_all(f"{REAL}\n\n{other}")
    assert first.commitments == second.commitments
    assert (first.name, second.name) == ("CHAMPIGNY ALTERNANCE", "AUTRE LISTE (exemple)")


def test_one_pact_is_one_reading(catalogue: Catalogue, real_pact: Path):
    document = read_document(real_pact)
    assert read_signed_pacts(document, catalogue) == (read_signed_pact(document, catalogue),)


def test_a_part_without_a_measure_stays_with_the_list_before(read_all: ReadAll):
    (one,) = read_all(f"Liste Une – Anne Martin\n{PACT}\nProjet – Jean Dupont\n\n99 – Rien du pacte\n")
    assert one.name == "Liste Une"


def test_a_document_without_any_measure_is_refused(catalogue: Catalogue):
    with pytest.raises(KnownError, match=r"^Aucune mesure du pacte"):
        read_signed_pacts(document_from_text("Bonjour", "essai.txt"), catalogue)
