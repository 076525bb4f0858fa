"""Plain text in every usual form becomes lines; anything else is refused with what to do."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacte.domain.errors import KnownError
from pacte.reading.documents import Document, Line, document_from_text, read_document

WORDS = "Mesure\u00a05 – l’été\nœuvre"


def written(tmp_path: Path, content: bytes, name: str = "pacte.txt") -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_usual_encodings_give_the_same_lines(tmp_path: Path, encoding: str):
    document = read_document(written(tmp_path, WORDS.encode(encoding)))
    assert document == Document("pacte.txt", (Line(1, "Mesure\u00a05 – l’été"), Line(2, "œuvre")))


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "cp850"])
@pytest.mark.parametrize(
    "words",
    [
        "Mesure é à",
        "Mesure 5 : où l’été s’achève, ça gêne",
        "À côté, la forêt",
        "Réduire de 40 % les déchets ; « naïveté » des élus",
    ],
)
def test_old_encodings_are_told_by_the_french_that_they_make(tmp_path: Path, encoding: str, words: str):
    words = words if encoding != "cp850" else words.replace("’", "'")
    document = read_document(written(tmp_path, words.encode(encoding)))
    assert [line.text for line in document.lines] == [words]


def test_a_name_that_lies_does_not_matter(tmp_path: Path):
    assert read_document(written(tmp_path, b"du texte", "pacte.pdf")).lines == (Line(1, "du texte"),)
    page = b"<!DOCTYPE html><p>un<p>deux"
    assert [line.text for line in read_document(written(tmp_path, page)).lines] == ["un", "deux"]


def test_the_same_bytes_are_read_once(tmp_path: Path):
    first = read_document(written(tmp_path, b"lu une fois", "un.txt"))
    again = read_document(written(tmp_path, b"lu une fois", "autre nom.txt"))
    assert again.name == "autre nom.txt"
    assert again.lines is first.lines


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\v", "\u2028"])
def test_every_line_end_counts_one_line(end: str):
    document = document_from_text(f"un{end}{end}trois{end}", "x")
    assert document.lines == (Line(1, "un"), Line(2, ""), Line(3, "trois"))
    assert [line.blank for line in document.lines] == [False, True, False]


def test_words_are_composed_and_lose_what_has_no_width():
    document = document_from_text("e\u0301le\u00adctri\u200bque\x07\u00a0!", "x")
    assert document.lines == (Line(1, "électrique\u00a0!"),)


def test_signs_of_fonts_are_those_that_one_sees():
    document = document_from_text("N1 \uf0b7 texte\n\uf0fe fait", "x")
    assert [line.text for line in document.lines] == ["N1 • texte", "☑ fait"]


@pytest.mark.parametrize(
    "content, name, problem",
    [
        (b"", "vide.txt", "est vide"),
        (b" \r\n\t\n", "blanc.txt", "est vide"),
        (b"\x01\x02\n", "muet.txt", "est vide"),
        (b"%PDF-1.7 \xe2\xe3", "pacte.txt", "est abîmé"),
        (b"PK\x03\x04\x14\x00", "pacte.txt", "est abîmé"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "pacte.doc", "un ancien document Word"),
        (b"{\\rtf1 texte}", "pacte.rtf", "un document RTF"),
        (b"7z\xbc\xaf\x27\x1c", "pacte.7z", "est une archive"),
        (b"\x89PNG\r\n\x1a\n", "pacte.png", "que d’images"),
        (b"<!DOCTYPE html><script>1</script>", "pacte.html", "est vide"),
        (b"abc\x00def", "pacte.txt", "texte lisible"),
        (bytes(range(128, 256)) * 4, "hasard.txt", "texte lisible"),
        (b"\xff\xfe\x00", "coupe.txt", "texte lisible"),
        (b"\x7fELF\x02\x01\x01\x00\xe9", "programme", "texte lisible"),
        (b"a\n" * 200_000, "long.txt", "trop de lignes"),
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, content: bytes, name: str, problem: str):
    with pytest.raises(KnownError) as error:
        read_document(written(tmp_path, content, name))
    assert problem in str(error.value)
    assert "\n" not in str(error.value)


def test_a_file_too_large_is_refused_before_it_is_read(tmp_path: Path):
    path = tmp_path / "grand.txt"
    with path.open("wb") as file:
        file.truncate(20_000_001)
    with pytest.raises(KnownError, match="dépasse 20 Mo"):
        read_document(path)


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path):
    with pytest.raises(KnownError, match="introuvable"):
        read_document(tmp_path / "absent.txt")
    with pytest.raises(KnownError, match="est un dossier"):
        read_document(tmp_path)
    with pytest.raises(KnownError, match=r"introuvable|ne peut pas être lu"):
        read_document(tmp_path / "nom\0impossible.txt")


def test_a_file_that_may_not_be_read_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = written(tmp_path, b"texte")
    # The tests may run as root, whom no mode bit stops.
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(KnownError, match="interdit"):
        read_document(path)


@given(st.binary(max_size=400))
def test_any_bytes_are_a_document_or_a_known_error(tmp_path_factory: pytest.TempPathFactory, content: bytes):
    path = written(tmp_path_factory.getbasetemp(), content, "octets.txt")
    lines: tuple[Line, ...] = ()
    problem = ""
    try:
        lines = read_document(path).lines
    except KnownError as error:
        problem = str(error)
    assert [line.number for line in lines] == list(range(1, len(lines) + 1))
    assert bool(lines) != ("octets.txt" in problem)
