"""The real signed pact, every level of it, and any text at all: every line is placed once, nothing is dropped."""

import random
import textwrap
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacte.domain.answer import Answer
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import checked
from pacte.domain.errors import KnownError
from pacte.reading.catalogue_file import read_catalogue
from pacte.reading.documents import Document, document_from_text, read_document
from pacte.reading.signed_pact import UNPLACED, PactReading, read_signed_pact
from resources import resource_text

PARTNER = "Établissement public territorial Paris-Est-Marne et Bois"
RESERVATION = (
    "sauf sur : garantir un montant minimal dédié au développement au vélo de 25€ par habitant·e par an "
    "sur le mandat."
)
AGREED = {
    "1": "N1 N2 N3", "2": "N2 N3", "3": "N2 N3", "4": "N1", "5": "N1 N2 N3", "7": "N1", "8": "N1 N2 N3",
    "9": "N2", "10": "N1", "11": "N1 N2 N3", "12": "N1 N2 N3", "13": "N1 N2 N3", "14": "N1 N2", "15": "N1 N2",
    "16": "N3", "17": "N1", "18": "N2", "19": "N", "20": "N1", "21": "N2 N3", "22": "N2", "23": "N2 N3",
    "24": "N3", "25": "N1 N2 N3", "26": "N1", "27": "N1 N2 N3", "28": "N1 N2 N3", "30": "N1",
    "31": "N1 N2 N3", "33": "N",
}  # fmt: skip
REFUSED = {
    "2": "N1", "3": "N1", "9": "N1", "16": "N1 N2", "18": "N1", "21": "N1", "22": "N1", "23": "N1", "24": "N1 N2",
}  # fmt: skip
LINES = resource_text("demo", "pacte-champigny-alternance.txt").split("\n")


@pytest.fixture(scope="module")
def reading(catalogue: Catalogue, real_pact: Path) -> PactReading:
    return read_signed_pact(read_document(real_pact), catalogue)


def levels(answers: dict[str, str], answer: Answer) -> dict[tuple[str, str], Answer]:
    return {(number, code): answer for number, codes in answers.items() for code in codes.split()}


def answers(reading: PactReading) -> dict[tuple[str, str], Answer]:
    return {(one.measure, one.level): one.answer for one in reading.commitments}


def test_every_answer_of_the_real_pact(reading: PactReading):
    expected = levels(AGREED, Answer.AGREED) | levels(REFUSED, Answer.REFUSED)
    expected |= {("14", "N3"): Answer.OUT_OF_COMPETENCE, ("15", "N3"): Answer.RESERVED}
    assert answers(reading) == expected


def test_the_counts_of_the_real_pact(reading: PactReading, catalogue: Catalogue):
    national = [one for one in reading.commitments if one.measure != "33"]
    assert Counter(one.answer for one in national) == {
        Answer.AGREED: 55,
        Answer.RESERVED: 1,
        Answer.REFUSED: 11,
        Answer.OUT_OF_COMPETENCE: 1,
    }
    assert len({one.measure for one in national if one.answer.kept}) == 29
    raised = {one.measure for one in national}
    assert [m.number for m in catalogue.measures if m.number not in raised] == ["6", "29", "32"]


def test_who_signed_and_what_stands_around(reading: PactReading):
    assert (reading.name, reading.head, reading.label) == ("CHAMPIGNY ALTERNANCE", "Laurent JEANNE", None)
    assert reading.principles == dict.fromkeys("ABC", Answer.AGREED)
    assert reading.introduction == "\n".join(LINES[2:4])
    assert reading.observations == ()


def test_partners_and_the_reservation_keep_their_words(reading: PactReading):
    partners = {(one.measure, one.level): one.partner for one in reading.commitments if one.partner}
    places = [("11", "N1"), ("11", "N2"), ("11", "N3"), ("18", "N2"), ("19", "N")]
    assert partners == dict.fromkeys(places, PARTNER)
    reservations = {one.place: one.reservation for one in reading.commitments if one.reservation}
    assert reservations == {"mesure 15 N3": RESERVATION}


def test_nothing_of_the_real_pact_is_unsure_unread_or_reworded(reading: PactReading):
    assert reading.unread == ()
    assert [p for p in reading.placements if p.unsure] == []
    assert all(one.to_review is None and one.agreed_wording is None for one in reading.commitments)
    assert all(one.observation is None for one in reading.commitments)


def test_the_local_measure_keeps_its_achievements_and_references(reading: PactReading):
    (local,) = reading.local_measures
    assert (local.number, local.local, local.theme) == ("33", True, "Mesures locales")
    assert local.see_also == ("26", "5", "11", "31", "27")
    assert local.title.startswith("Conserver au niveau de la commune les réalisations")
    assert local.short == "Conserver au niveau de la commune les…"
    (level,) = local.levels
    assert (level.code, level.points) == ("N", 1)
    assert level.text == "\n".join(f"– {line.removeprefix('• ')}" for line in LINES[198:203])
    assert reading.commitments[-1].already_done
    assert [one.place for one in reading.commitments if one.already_done] == ["mesure 33"]


def test_the_review_says_what_each_line_was_understood_as(reading: PactReading):
    understood = {placement.line.number: placement.understood for placement in reading.placements}
    assert understood[1] == "titre"
    assert understood[3] == "introduction"
    assert (understood[6], understood[7]) == ("principe A", "principe A · texte")
    assert (understood[20], understood[21]) == ("mesure 2", "mesure 2 N2")
    assert understood[23] == "mesure 2 N1 · refusé"
    assert understood[61] == "mesure 11 · accord"
    assert understood[77] == "mesure 14 N3 · hors compétence"
    assert understood[85] == "mesure 15 N3 · avec réserve"
    assert understood[102] == "mesure 19 · partenaire"
    assert understood[132] == "mesure 23 N1 · refusé"


def as_lines(document: Document, reading: PactReading) -> None:
    """Check that every line that is not blank has one placement, and that the unread ones say so."""
    assert [p.line for p in reading.placements] == [line for line in document.lines if not line.blank]
    assert reading.unread == tuple(p.line for p in reading.placements if p.understood == UNPLACED)
    assert all(p.understood for p in reading.placements)
    assert all(checked(one) == one for one in reading.commitments)
    places = [(one.measure, one.level) for one in reading.commitments]
    assert len(places) == len(set(places))


def read_or_refuse(text: str, catalogue: Catalogue) -> PactReading | None:
    try:
        document = document_from_text(text, "essai.txt")
        reading = read_signed_pact(document, catalogue)
    except KnownError:
        return None
    as_lines(document, reading)
    return reading


def test_the_real_pact_has_one_placement_per_line(
    catalogue: Catalogue, real_pact: Path, reading: PactReading
):
    as_lines(read_document(real_pact), reading)
    assert read_signed_pact(read_document(real_pact), catalogue) == reading


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", "\n\n"),
        lambda text: "\n".join(line for line in text.split("\n") if line.strip()),
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("’", "'").replace("–", "-").replace("•", "-"),
        lambda text: text.replace("• ", ""),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.upper(),
        lambda text: text.replace("·", "."),
        lambda text: "\n".join(textwrap.fill(line, 80, break_on_hyphens=False) for line in text.split("\n")),
    ],
    ids="spaced joined crlf ascii bulletless nbsp capitals dotted wrapped".split(),
)
def test_the_same_pact_in_another_guise_has_the_same_answers(
    change, reading: PactReading, catalogue: Catalogue
):
    other = read_or_refuse(change("\n".join(LINES)), catalogue)
    assert other is not None
    assert answers(other) == answers(reading)
    assert other.unread == ()
    assert other.local_measures[0].see_also == reading.local_measures[0].see_also


def test_a_single_level_catalogue_is_read_by_its_titles():
    name = "catalogue-other-shape.yaml"
    text = (Path(__file__).parents[1] / "data" / name).read_text(encoding="utf-8")
    reading = read_or_refuse(
        "Liste – Anne Exemple\n\n4 – Mesure exemple 4\n5 – Mesure exemple 5\n", read_catalogue(text, name)
    )
    assert reading is not None
    assert answers(reading) == {("4", "N"): Answer.AGREED, ("5", "N"): Answer.AGREED}
    assert [one.to_review for one in reading.commitments] == [None, None]


@pytest.mark.parametrize(
    "text", ["Bonjour", "1. Créer un stade", "33 – Une mesure locale seule", "N1 • Texte"]
)
def test_a_text_without_any_measure_is_refused(text: str, catalogue: Catalogue):
    with pytest.raises(KnownError, match=r"^Aucune mesure du pacte n’a été reconnue dans « essai\.txt »"):
        read_signed_pact(document_from_text(text, "essai.txt"), catalogue)


PIECES = st.one_of(
    st.sampled_from(LINES),
    st.sampled_from(
        "N1|N2 •|N1-2-3 • tout|Niveau 3 : relève d’une autre responsabilité (|ni sur N2 (|Un accord se fait sur N1"
        "|sauf sur : rien|Le pacte signé retient partiellement ce niveau sous la forme suivante :|Mesure 5|5 –|19 – N2"
        "|Observation : non|Principe Z|34 – Locale|N9 • x|(|)|– puce|Projet à porter au niveau de la CAPI".split(
            "|"
        )
    ),
    st.text(max_size=40),
)


@given(lines=st.lists(PIECES, max_size=30))
@settings(max_examples=200)
def test_any_text_is_refused_or_placed_line_by_line(lines: list[str], catalogue: Catalogue):
    read_or_refuse("\n".join(lines), catalogue)
    read_or_refuse("\n".join([*LINES[14:40], *lines]), catalogue)


@given(seed=st.integers(), count=st.integers(1, 40))
@settings(max_examples=40)
def test_a_shuffled_pact_keeps_every_line(seed: int, count: int, catalogue: Catalogue):
    lines, chance = list(LINES), random.Random(seed)
    for _ in range(count):
        one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        lines[one], lines[other] = lines[other], lines[one][: chance.randrange(200)]
    read_or_refuse("\n".join(lines), catalogue)


@given(place=st.integers(0, len(LINES)), blank=st.booleans())
@settings(max_examples=100)
def test_a_strange_sentence_is_never_dropped(place: int, blank: bool, catalogue: Catalogue):
    strange = "Zyxwvut quirites abracadabra mirliton."
    lines = [*LINES[:place], *([""] if blank else []), strange, *LINES[place:]]
    reading = read_or_refuse("\n".join(lines), catalogue)
    assert reading is not None
    kept = [
        one
        for one in reading.commitments
        if strange in f"{one.observation}{one.agreed_wording}{one.reservation}"
    ]
    local = [level.text or "" for measure in reading.local_measures for level in measure.levels]
    placement = next(p for p in reading.placements if p.line.text == strange)
    assert (
        (kept and all(one.to_review for one in kept))
        or strange in (reading.introduction or "")
        or any(strange in text for text in local)
        or placement.line in reading.unread
    )
