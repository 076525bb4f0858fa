"""Every document that Pacte makes is known again by its own words, whatever happened to its file."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest

from exports.comparison.pdf import write_comparison
from exports.grid.pdf import write_grid
from exports.open_data import write_open_data, write_table
from exports.poster.pdf import write_poster
from exports.reply.pdf import write_reply_form
from exports.scorecard.pdf import write_scorecards
from exports.workbook import write_workbook
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.own_document import OwnDocument
from pacte.reading.documents import document_from_text, read_document
from pacte.reading.own_document import own_document, refuse_own
from tests.exports.conftest import read_champigny
from tests.exports.example_lists import with_lists
from tests.reading.programmes import DATA

Write = Callable[[Dossier, Path], None]


@pytest.fixture(scope="module")
def champigny() -> Dossier:
    return read_champigny()


def filled_grid(dossier: Dossier, path: Path) -> None:
    write_grid(dossier, path, dossier.lists[0].id)


def reply_form(dossier: Dossier, path: Path) -> None:
    write_reply_form(dossier, path, dossier.lists[0].id)


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize(
    "write, kind, page",
    [
        (write_scorecards, OwnDocument.SCORECARD, "« Grille »"),
        (write_grid, OwnDocument.GRID, "« Rencontre »"),
        (filled_grid, OwnDocument.GRID, "« Rencontre »"),
        (write_comparison, OwnDocument.COMPARISON, "« Comparer »"),
        (write_poster, OwnDocument.POSTER, "« Comparer »"),
        (write_workbook, OwnDocument.WORKBOOK, "« Lire un classeur modifié… »"),
        (reply_form, OwnDocument.REPLY_FORM, "« Saisir sa réponse papier… »"),
    ],
)
def test_a_document_is_known_and_its_page_told(
    champigny: Dossier, tmp_path: Path, count: int, write: Write, kind: OwnDocument, page: str
) -> None:
    path = tmp_path / "sans nom"
    write(with_lists(champigny, count), path)
    document = read_document(path)
    assert own_document(document) is kind
    with pytest.raises(KnownError, match=r"faite? par Pacte") as refusal:
        refuse_own(document)
    assert page in str(refusal.value)


def test_a_copy_without_what_the_file_says_of_itself_is_known(champigny: Dossier, tmp_path: Path) -> None:
    write_scorecards(with_lists(champigny, 3), tmp_path / "fiches.pdf")
    bare = pypdfium2.PdfDocument.new()
    bare.import_pages(pypdfium2.PdfDocument((tmp_path / "fiches.pdf").read_bytes()))
    written = BytesIO()
    bare.save(written)
    (tmp_path / "copie.pdf").write_bytes(written.getvalue())
    assert own_document(read_document(tmp_path / "copie.pdf")) is OwnDocument.SCORECARD


@pytest.mark.parametrize(
    "write, words", [(write_open_data, "pacte importer"), (write_table, "qui ne se relit pas")]
)
def test_data_say_what_they_are(champigny: Dossier, tmp_path: Path, write: Write, words: str) -> None:
    write(champigny, tmp_path / "données")
    with pytest.raises(KnownError, match=words):
        refuse_own(read_document(tmp_path / "données"))


@pytest.mark.parametrize("path", sorted(DATA.glob("*.txt")), ids=lambda path: path.stem)
def test_programmes_are_none_of_ours(path: Path) -> None:
    document = read_document(path)
    assert own_document(document) is None
    refuse_own(document)


def test_a_signed_pact_is_none_of_them(real_pact: Path) -> None:
    document = read_document(real_pact)
    assert own_document(document) is None
    refuse_own(document)


def test_words_in_the_middle_of_a_text_make_nothing_ours() -> None:
    lines = ["Notre programme", *["Planter des arbres"] * 20, "Grille de négociation · Nîmes", *["Fin"] * 20]
    document = document_from_text("\n".join(lines), "programme.txt")
    assert own_document(document) is None
    refuse_own(document)
