"""The one real pact, printed in every form met elsewhere, is read the same; and forms that mean something else."""

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from pacte.domain.answer import Answer
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment
from pacte.reading.documents import document_from_text, read_document
from pacte.reading.measure_answers import DIFFERENT_TEXT
from pacte.reading.signed_pact import PactReading, read_signed_pact
from resources import resource_text

Read = Callable[[str], PactReading]
Change = Callable[[str], str]
TEXT = resource_text("demo", "pacte-champigny-alternance.txt")
HEADING = re.compile(r"^(\d+)\s*[–-]\s*(?=[A-ZÉ])", re.MULTILINE)
LEVEL = re.compile(r"^N(\d) • ", re.MULTILINE)
SINGLE = re.compile(r"^N1-2-3\s*•\s*", re.MULTILINE)
BULLET = re.compile(r"^[•–] ?", re.MULTILINE)


def headings(form: str) -> Change:
    return lambda text: HEADING.sub(lambda found: form.format(int(found[1])), text)


def levels(form: str) -> Change:
    return lambda text: LEVEL.sub(lambda found: form.format(found[1]), text)


def single(form: str) -> Change:
    return lambda text: SINGLE.sub(form, text)


def bullets(form: str) -> Change:
    return lambda text: BULLET.sub(form, text)


def ordinals(text: str) -> str:
    words = {"1": "1er", "2": "2e", "3": "3ème"}
    return LEVEL.sub(lambda found: f"{words[found[1]]} niveau : ", text)


def unaccented(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def hyphenated(text: str) -> str:
    return re.sub(r"([a-zé]{5})([a-zé]{4,}) (?=\w)", r"\1-\n\2 ", text, count=60)


def emphasised(text: str) -> str:
    return re.sub(r"^(\d+)( –.*)$", r"**\1\2**", levels("- **N{}** : ")(text), flags=re.MULTILINE)


DISGUISES: dict[str, Change] = {
    "3 –": headings("{} – "),
    "33-": headings("{}- "),
    "Mesure 5, title below": headings("Mesure {}\n"),
    "MESURE 5": headings("MESURE {}\n"),
    "Mesure 5 :": headings("Mesure {} : "),
    "Mesure 1 -": headings("Mesure {} - "),
    "Mesure n° 5": headings("Mesure n° {} – "),
    "Mesure #05 :": headings("Mesure #{:02d} : "),
    "M5 –": headings("M{} – "),
    "N° 5 –": headings("N° {} – "),
    "#05.": headings("#{:02d}. "),
    "#5": headings("#{} "),
    "5.": headings("{}. "),
    "5), title below": headings("{:02d})\n"),
    "5 –, title below": headings("{} –\n"),
    "N1, bullet below": levels("N{}\n• "),
    "N1, bullet after a blank line": levels("N{}\n\n• "),
    "N1, text below": levels("N{}\n"),
    "N1, bullet alone, text below": levels("N{}\n•\n"),
    "N1 text": levels("N{} "),
    "[N1]": levels("[N{}] "),
    "(N1)": levels("(N{}) "),
    "ticked": levels("☑ N{} : "),
    "Niveau 1 :": levels("Niveau {} : "),
    "Niveau 1": levels("Niveau {}\n"),
    "Niveau n° 1": levels("Niveau n° {} : "),
    "Niv. 1": levels("Niv. {} – "),
    "1er niveau": ordinals,
    "niveau unique": single("Niveau unique : "),
    "niveau unique, bullet below": single("niveau unique\n• "),
    "(niveau unique)": single("(niveau unique) "),
    "N1-2-3, text below": single("N1-2-3\n"),
    "no bullets": lambda text: bullets("")(text.replace(" • ", " ")),
    "stars": lambda text: text.replace("•", "*"),
    "Word's o": bullets("o\t"),
    "Word's signs": lambda text: bullets("\uf0a7 ")(text.replace("•", "\uf0b7")),
    "indented": lambda text: re.sub(r"^(?=.)", "    ", text, flags=re.MULTILINE),
    "emphasised": emphasised,
    "all at once": lambda text: levels("Niveau {}\no\t")(headings("#{:02d}. ")(single("niveau unique\n")(text))),
}  # fmt: skip
#: The words kept, such as a partner's name, are those of the disguise.
SPELLINGS: dict[str, Change] = {
    "(e)": lambda text: text.replace("·es", "(e)s").replace("·e", "(e)"),
    "-e": lambda text: text.replace("·", "-"),
    "unaccented": unaccented,
    "quotes": lambda text: text.replace("“", "« ").replace("”", " »").replace("’", "'"),
    "broken words": hyphenated,
    "and": lambda text: text.replace(" et ", " & "),
}


def read_as(change: Change, catalogue: Catalogue) -> PactReading:
    return read_signed_pact(document_from_text(change(TEXT), "essai.txt"), catalogue)


@pytest.fixture(scope="module")
def plain_reading(catalogue: Catalogue, real_pact: Path) -> PactReading:
    return read_signed_pact(read_document(real_pact), catalogue)


@pytest.mark.parametrize("name", DISGUISES)
def test_every_form_gives_the_same_answers(name: str, plain_reading: PactReading, catalogue: Catalogue):
    assert DISGUISES[name](TEXT) != TEXT or name == "3 –"
    reading = read_as(DISGUISES[name], catalogue)
    assert reading.commitments == plain_reading.commitments
    assert len(reading.commitments) == 69
    assert (reading.unread, [one for one in reading.placements if one.unsure]) == ((), [])
    assert [measure.number for measure in reading.local_measures] == ["33"]


@pytest.mark.parametrize("name", SPELLINGS)
def test_spelling_makes_no_other_wording(name: str, plain_reading: PactReading, catalogue: Catalogue):
    assert SPELLINGS[name](TEXT) != TEXT
    reading = read_as(SPELLINGS[name], catalogue)
    answers = [(one.measure, one.level, one.answer) for one in plain_reading.commitments]
    assert [(one.measure, one.level, one.answer) for one in reading.commitments] == answers
    national = [one for one in reading.commitments if one.measure != "33"]
    assert {one.agreed_wording for one in national} == {None}
    assert {one.to_review for one in national} == {None}
    assert reading.unread == ()


@pytest.mark.parametrize(
    "before, after",
    [
        ("d’ici 2025", "d’ici 2035"),
        ("Diversifier les financeurs de la commune", "Diversifier sans délai les financeurs de la commune"),
        ("N1 • Utiliser des logiciels libres", "N1 • Ne pas utiliser de logiciels libres"),
    ],
)
def test_a_difference_that_matters_is_the_wording_that_binds(before: str, after: str, catalogue: Catalogue):
    changed = TEXT.replace(before, after, 1)
    if changed == TEXT:
        pytest.fail(f"« {before} » is not in the pact")
    reading = read_signed_pact(document_from_text(changed, "essai.txt"), catalogue)
    (one,) = [one for one in reading.commitments if one.to_review]
    assert DIFFERENT_TEXT in str(one.to_review)
    assert after.removeprefix("N1 • ") in f"{one.agreed_wording} {one.observation}"


# Forms that mean something else, written by hand (exemple).


def places(reading: PactReading) -> dict[str, str]:
    return {f"{one.measure} {one.level}": one.answer.value for one in reading.commitments}


def only(reading: PactReading, measure: str, level: str) -> Commitment:
    return next(one for one in reading.commitments if (one.measure, one.level) == (measure, level))


def test_an_engagement_names_level_measure_and_partner(read: Read):
    reading = read(
        "La liste Exemple s'engage au niveau 3 de la mesure 05 : « {5 N3} » (Projet à porter au niveau de la CAPI.)\n"
        "La liste s’engage aux niveaux 1 et 2 de la mesure 12.\n"
        "La liste s’engage sur la mesure 19, niveau unique : « {19 N} »\n"
        "Nous refusons le niveau 1 de la mesure 2 : « {2 N1} »\n"
        "La liste ne s’engage pas au niveau 1 de la mesure 3.\n"
    )
    assert reading.name == "Exemple"
    assert places(reading) == {
        "2 N1": "refused", "3 N1": "refused", "5 N3": "agreed",
        "12 N1": "agreed", "12 N2": "agreed", "19 N": "agreed",
    }  # fmt: skip
    assert only(reading, "5", "N3").partner == "CAPI"
    assert {one.to_review for one in reading.commitments} == {None}
    assert {one.agreed_wording for one in reading.commitments} == {None}


def test_a_quotation_may_go_on_below(read: Read):
    reading = read(
        "S’engage au niveau 3 de la mesure 05 : « Mettre en place ou participer à un Projet\n"
        "Alimentaire Territorial prenant en compte la résilience alimentaire. » (Projet à porter au niveau "
        "de la CAPI.)\n"
    )
    assert only(reading, "5", "N3") == Commitment("5", "N3", Answer.AGREED, partner="CAPI")


def test_another_quotation_is_the_wording_that_binds(read: Read):
    reading = read("Nous nous engageons au niveau 1 de la mesure 1 : « Se former autrement »\n")
    assert only(reading, "1", "N1").agreed_wording == "Se former autrement"
    assert only(reading, "1", "N1").to_review == DIFFERENT_TEXT


def test_levels_may_close_the_heading(read: Read):
    reading = read(
        "#05. {5} (niveau 3)\n\n07. {7} : N1\n\n12 – {12} – niveaux 1 à 3\n\n#29. {29} (niveau unique)\n"
    )
    assert places(reading) == dict.fromkeys(("5 N3", "7 N1", "12 N1", "12 N2", "12 N3", "29 N"), "agreed")
    assert {one.to_review for one in reading.commitments} == {None}


def test_an_empty_box_is_no_answer(read: Read):
    reading = read("5 – {5}\n☑ N1 {5 N1}\n☐ N2 {5 N2}\n[ ] N3\n\n7 – {7}\n☒ N1\n")
    assert places(reading) == {"5 N1": "agreed", "7 N1": "agreed"}
    assert [line.text[:4] for line in reading.unread] == ["☐ N2", "[ ] "]


def test_a_number_in_a_text_opens_no_local_measure(read: Read):
    text = (
        "#05. {5}\nN1\n\n#07. {7}\nN1\n\n#08. {8}\nN1 • {8 N1}\n\n33 personnes ont signé.\n\n"
        "#33. Une serre (exemple)\n• Au sud\n"
    )
    reading = read(text)
    assert [(one.number, one.title) for one in reading.local_measures] == [("33", "Une serre (exemple)")]
    assert [line.text for line in reading.unread] == ["33 personnes ont signé."]


def test_square_metres_open_no_measure(read: Read):
    reading = read("5 – {5}\nN1 • {5 N1}\n\nm2 – Construire\n")
    assert places(reading) == {"5 N1": "agreed"}
