"""A LibreOffice document becomes what one sees of it."""

from pathlib import Path

import pytest

from pacte.domain.errors import KnownError
from pacte.reading.documents import read_document
from tests.reading.documents.making import open_document, zipped


def lines(tmp_path: Path, body: str, styles: str = "") -> list[tuple[str, int]]:
    path = tmp_path / "pacte.odt"
    path.write_bytes(open_document(body, styles))
    return [(line.text, line.heading) for line in read_document(path).lines]


def test_blanks_tabs_and_breaks_are_those_that_one_sees(tmp_path: Path):
    body = '<text:p>f<text:span>or</text:span>t  \n et<text:s text:c="3"/>net<text:tab/>x<text:line-break/>y</text:p>'
    assert lines(tmp_path, body) == [("fort et   net\tx", 0), ("y", 0)]


def test_headings_have_their_level_and_stand_apart(tmp_path: Path):
    body = '<text:p>avant</text:p><text:h text:outline-level="2">Titre</text:h><text:p>après</text:p>'
    assert lines(tmp_path, body) == [("avant", 0), ("", 0), ("Titre", 2), ("après", 0)]


def test_tracked_deletions_notes_and_contents_are_left_out(tmp_path: Path):
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>20</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes><text:table-of-content><text:p>Mesure 1 3</text:p>"
        "</text:table-of-content><text:p>Réduire de <text:change-start/>40<text:change-end/><text:change/> %"
        "<office:annotation><text:p>remarque</text:p></office:annotation><text:note><text:note-citation>1"
        "</text:note-citation><text:note-body><text:p>note</text:p></text:note-body></text:note></text:p>"
    )
    assert lines(tmp_path, body) == [("Réduire de 40 %", 0)]


def test_bullets_numbers_and_cells_are_written(tmp_path: Path):
    styles = (
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" '
        'style:num-suffix="." text:start-value="3"/><text:list-level-style-number text:level="2" '
        'style:num-format="a" style:num-suffix=")" text:display-levels="1"/></text:list-style>'
        '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1"/></text:list-style>'
    )
    body = (
        '<text:list text:style-name="L"><text:list-item><text:p>un</text:p><text:p>suite</text:p><text:list>'
        "<text:list-item><text:p>deux</text:p></text:list-item></text:list></text:list-item><text:list-item>"
        '<text:p>trois</text:p></text:list-item></text:list><text:list text:style-name="B"><text:list-item>'
        "<text:p>quatre</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell>"
        "<text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell>"
        "</table:table-row></table:table>"
    )
    expected = ["3. un", "suite", "a) deux", "4. trois", "• quatre", "a", "b"]
    assert [text for text, _ in lines(tmp_path, body, styles)] == expected


@pytest.mark.parametrize(
    "kind, manifest, problem",
    [
        (
            "text",
            '<m:encryption-data xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
            "mot de passe",
        ),
        ("spreadsheet", "<m/>", "un classeur ou une présentation LibreOffice"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, kind: str, manifest: str, problem: str):
    path = tmp_path / "pacte.odt"
    mimetype = f"application/vnd.oasis.opendocument.{kind}"
    path.write_bytes(zipped({"mimetype": mimetype, "META-INF/manifest.xml": manifest, "content.xml": "<a/>"}))
    with pytest.raises(KnownError, match=problem):
        read_document(path)
