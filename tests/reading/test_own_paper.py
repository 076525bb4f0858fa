"""Our own printed pact read back: from what it carries, exactly; from its pages alone, as well as they tell."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest

from exports.pact.pdf import pact_bytes
from pacte.demo import build_demo
from pacte.domain.answer import Answer
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.pact import Pact
from pacte.domain.signing import Side, Signatory
from pacte.edits import pact_reading, programmes, signings
from pacte.reading.documents import Document, document_from_text, read_document
from pacte.reading.own_paper import as_others_write
from pacte.reading.several_lists import read_signed_pacts
from pacte.reading.signed_pact import PactReading
from pacte.storage import queries
from pacte.storage.pact_file import Access, PactFile, open_pact_file

BOTH = (
    Signatory("Laurent JEANNE (exemple)", "tête de liste", Side.LIST),
    Signatory("Prénom NOM (exemple)", "pour le collectif", Side.COLLECTIVE),
)


@pytest.fixture(scope="session")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Dossier:
    with open_pact_file(build_demo(tmp_path_factory.mktemp("demo")), Access.READ) as opened:
        return queries.dossier(opened)


@pytest.fixture(scope="session")
def pact(dossier: Dossier) -> Pact:
    """The pact of the demonstration, with an answer of every kind."""
    one = dossier.lists[0]
    others = (
        Commitment("6", "N1", Answer.UNDECIDED),
        Commitment("29", "N", Answer.REFUSED),
        Commitment("10", "N2", Answer.OUT_OF_COMPETENCE),
    )
    places = [(measure.number, level.code) for measure, level in dossier.catalogue.levels()]
    said = {(c.measure, c.level): c for c in (*one.commitments, *others)}
    asked = replace(
        one,
        commitments=tuple(said[place] for place in places if place in said),
        principles={"A": Answer.AGREED, "B": Answer.REFUSED},
        observations=("Le programme va dans ce sens (exemple).\nEt plus loin (exemple).",),
    )
    full = replace(dossier, lists=(asked,))
    return signings.sealed_pact(full, asked, "2020-03-02", "Champigny-sur-Marne", BOTH)


@pytest.fixture
def signed(pact: Pact, tmp_path: Path) -> Path:
    path = tmp_path / "pacte.pdf"
    path.write_bytes(pact_bytes(pact))
    return path


def printed(signed: Path) -> Path:
    """The same pages printed to a PDF: what the file carried is gone."""
    bare = pypdfium2.PdfDocument.new()
    bare.import_pages(pypdfium2.PdfDocument(signed.read_bytes()))
    written = BytesIO()
    bare.save(written)
    path = signed.with_name("imprime.pdf")
    path.write_bytes(written.getvalue())
    return path


def national(catalogue: Catalogue) -> Catalogue:
    return replace(catalogue, measures=catalogue.national_measures)


def read(path: Path, catalogue: Catalogue) -> PactReading:
    (reading,) = read_signed_pacts(read_document(path), national(catalogue))
    return reading


def answers(reading: PactReading) -> dict[tuple[str, str], Answer]:
    return {(said.measure, said.level): said.answer for said in reading.commitments}


# ------------------------------------------------------------------------------------ what the file carries


def test_what_was_signed_is_read_from_the_file_itself(signed: Path, pact: Pact, catalogue: Catalogue) -> None:
    reading = read(signed, catalogue)
    one = pact.candidate_list
    assert reading.attached
    assert (reading.name, reading.head, reading.label) == (one.name, one.head, one.label)
    assert reading.principles == one.principles
    assert reading.observations == one.observations
    assert reading.introduction == one.introduction
    assert reading.commitments == one.commitments
    assert [measure.number for measure in reading.local_measures] == ["33"]
    assert reading.unread == ()
    assert [placed for placed in reading.placements if placed.unsure] == []
    assert [placed.line.number for placed in reading.placements] == [*range(1, len(reading.placements) + 1)]
    told = {(placed.measure, placed.level) for placed in reading.placements if placed.level}
    assert told == {(said.measure, said.level) for said in one.commitments}


def test_taking_it_over_gives_the_same_answers_and_changes_nothing_twice(
    signed: Path, pact: Pact, file: PactFile
) -> None:
    (preview,) = pact_reading.previews(file, signed)
    pact_reading.take(file, preview)
    (one,) = queries.dossier(file).lists
    assert one.commitments == pact.candidate_list.commitments
    (again,) = pact_reading.previews(file, signed)
    assert again.changes == ()


def test_a_file_with_another_text_keeps_the_one_that_was_signed(
    signed: Path, pact: Pact, catalogue: Catalogue
) -> None:
    def rewritten(text: str | None) -> Catalogue:
        measure = catalogue.measure("1")
        levels = tuple(replace(level, text=text) if level.code == "N1" else level for level in measure.levels)
        measures = tuple(
            replace(one, levels=levels) if one.number == "1" else one for one in catalogue.measures
        )
        return replace(catalogue, measures=measures)

    level = catalogue.measure("1").level("N1")
    assert level is not None
    for text in ("Un tout autre texte (exemple).", None):
        said = read(signed, rewritten(text)).commitments[0]
        assert (said.measure, said.level, said.agreed_wording) == ("1", "N1", level.text)
        assert (said.to_review is not None) == (text is not None)


def test_a_pact_of_another_catalogue_is_read_from_its_pages(
    signed: Path, pact: Pact, catalogue: Catalogue
) -> None:
    measures = tuple(
        replace(one, title="Tout autre chose (exemple)") if one.number == "1" else one
        for one in catalogue.measures
    )
    reading = read(signed, replace(catalogue, measures=measures))
    assert not reading.attached
    assert len(reading.commitments) > 50


def test_what_is_no_pact_of_ours_inside_is_not_believed(signed: Path, catalogue: Catalogue) -> None:
    document = read_document(signed)
    for text in ("", "{}", "[1", document.pact[:-30] if document.pact else ""):
        (reading,) = read_signed_pacts(replace(document, pact=text), national(catalogue))
        assert not reading.attached


def test_a_pdf_that_was_changed_is_read_from_its_pages(signed: Path, catalogue: Catalogue) -> None:
    data = signed.read_bytes()
    at = data.index(b"%pacte-sha256")
    signed.write_bytes(data[: at - 20] + b" " + data[at - 20 :])
    assert not read(signed, catalogue).attached
    # What was added behind, as a seal is, changes nothing of what was written.
    signed.write_bytes(data + b"% un ajout\n")
    assert read(signed, catalogue).attached


# -------------------------------------------------------------------------------------------- its pages alone


def test_pages_alone_give_the_same_answers(signed: Path, pact: Pact, catalogue: Catalogue) -> None:
    reading = read(printed(signed), catalogue)
    one = pact.candidate_list
    assert not reading.attached
    assert (reading.name, reading.head) == (one.name, one.head)
    assert reading.principles == one.principles
    assert answers(reading) == {(said.measure, said.level): said.answer for said in one.commitments}
    partners = {(said.measure, said.level): said.partner for said in reading.commitments if said.partner}
    assert partners == {(said.measure, said.level): said.partner for said in one.commitments if said.partner}
    assert reading.unread == ()
    assert [said.place for said in reading.commitments if said.to_review] == []
    assert (reading.introduction, reading.observations) == (one.introduction, one.observations)


def test_every_line_of_the_pages_is_placed_once(signed: Path, catalogue: Catalogue) -> None:
    document = read_document(printed(signed))
    (reading,) = read_signed_pacts(document, national(catalogue))
    assert [placed.line for placed in reading.placements] == [
        line for line in document.lines if not line.blank
    ]


def test_a_row_whose_cells_stand_under_each_other_is_one_answer(catalogue: Catalogue) -> None:
    text = """Chaque mesure retenue est imprimée avec le texte entier des niveaux auxquels la liste s’engage.
Mesures retenues
ÉCONOMIE
2 Financer les projets de la commune prioritairement par des prêts issus de sources de financement éthiques.
N2 Financer au moins un projet de la commune par an auprès d’une source de financement éthique.
Ce que ce pacte ne retient pas
✗ refusé : la liste a dit non à ce niveau.
2 · Financer les projets de la commune prioritairement par des prêts issus de sources de financement éthiques.
N1
✗
refusé
Diversifier les financeurs
N3
·
non abordé
29 · Créer une commission extra-municipale du temps long
unique    ·    non abordé
30 · Co-construire
hors compétence Création d’un Comité
N1 Local pour la Vie Associative
"""
    (reading,) = read_signed_pacts(document_from_text(text, "pacte.txt"), catalogue)
    assert answers(reading) == {
        ("2", "N1"): Answer.REFUSED,
        ("2", "N2"): Answer.AGREED,
        ("30", "N1"): Answer.OUT_OF_COMPETENCE,
    }


def test_the_pages_of_others_are_left_as_they_are(real_pact: Path, catalogue: Catalogue) -> None:
    document: Document = read_document(real_pact)
    said = as_others_write(document.lines, catalogue)
    assert [one.line for one in said] == [*document.lines]
    assert not any(one.aside or one.engagement for one in said)


def test_a_pact_of_ours_is_never_a_programme(signed: Path) -> None:
    for path in (signed, printed(signed)):
        with pytest.raises(KnownError, match="est un pacte fait avec Pacte"):
            programmes.read(path)
