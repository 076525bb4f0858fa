"""Documents made to do harm, or spoilt on their way: a sentence, little memory, no long wait, nothing written."""

import io
import random
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pacte.domain.errors import KnownError
from pacte.reading.documents import read_document
from tests.reading.documents import making
from tests.reading.documents.spoiling import spoilt, spoilt_inside

WORDS = [f"{at} – Mesure où l’on s’engage, numéro {at}" for at in range(1, 60)]
DOCUMENTS: dict[str, bytes] = {
    "txt": "\n".join(WORDS).encode("utf-16"),
    "html": ("<meta charset=utf-8><main>" + "".join(f"<p>{one}" for one in WORDS)).encode(),
    "docx": making.word_document("".join(map(making.word_paragraph, WORDS)), styles=making.WORD_STYLES),
    "odt": making.open_document("".join(map(making.open_paragraph, WORDS))),
    "xlsx": making.workbook(f'<row r="{at}"><c r="A{at}"><v>{at}</v></c></row>' for at in range(1, 60)),
    "pdf": making.pdf(making.flowing((one, False) for one in WORDS), "Tête", "page"),
}
_BOMB = 400_000_000
#: Seconds that the worst file may take.
LONGEST = 10.0


def problem(folder: Path, content: bytes, name: str) -> str:
    """Return what reading a document says is wrong, nothing when it is read."""
    path = folder / name
    path.write_bytes(content)
    before = sorted(folder.iterdir())
    start = monotonic()
    try:
        assert read_document(path).lines
    except KnownError as error:
        words = str(error)
        assert name in words
        assert "\n" not in words
        return words
    finally:
        assert monotonic() - start < LONGEST
        assert sorted(folder.iterdir()) == before
    return ""


def bomb(part: str, size: int = _BOMB) -> bytes:
    """Return a package whose one part is blanks that swell to `size` bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        if part == "content.xml":
            package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        with package.open(part, "w") as file:
            for _ in range(size // 1_000_000):
                file.write(b" " * 1_000_000)
    return out.getvalue()


def lying(content: bytes, size: int) -> bytes:
    """Return a package that says its parts have `size` bytes."""
    spoilt = bytearray(content)
    for mark, place in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = spoilt.find(mark)
        while at >= 0:
            spoilt[at + place : at + place + 4] = struct.pack("<I", size)
            at = spoilt.find(mark, at + 4)
    return bytes(spoilt)


PARTS = {"docx": "word/document.xml", "odt": "content.xml", "xlsx": "xl/workbook.xml"}


@pytest.mark.parametrize("kind", PARTS)
def test_a_zip_bomb_is_refused_whatever_it_says_of_its_size(tmp_path: Path, kind: str):
    content = bomb(PARTS[kind])
    assert len(content) < 500_000
    assert "prend trop de place" in problem(tmp_path, content, f"bombe.{kind}")
    assert problem(tmp_path, lying(content, 1_000), f"menteur.{kind}")


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="Linux tells how much memory was taken")
def test_reading_a_bomb_takes_little_memory(tmp_path: Path):
    path = tmp_path / "bombe.docx"
    path.write_bytes(lying(bomb("word/document.xml"), 150_000_000))
    code = (
        "import sys; from pathlib import Path\n"
        "from pacte.domain.errors import KnownError\n"
        "from pacte.reading.documents import read_document\n"
        "try: read_document(Path(sys.argv[1]))\n"
        # Not what the system says of the whole process: that begins with what the tests' own process took.
        "except KnownError: print(Path('/proc/self/status').read_text().split('VmHWM:')[1].split()[0])"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    assert int(done.stdout) // 1024 < 200


LAUGHS = "".join(f'<!ENTITY l{at} "{f"&l{at - 1};" * 10}">' for at in range(1, 10))
DOCTYPE = f'<!DOCTYPE l [<!ENTITY l0 "ha">{LAUGHS}<!ENTITY x SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("kind", PARTS)
def test_entities_are_refused(tmp_path: Path, kind: str):
    parts: dict[str, str | bytes] = {PARTS[kind]: f"{DOCTYPE}<l>&l9;&x;</l>"}
    if kind == "odt":
        parts["mimetype"] = "application/vnd.oasis.opendocument.text"
    assert "par prudence, il n’est pas lu" in problem(tmp_path, making.zipped(parts), f"pacte.{kind}")


def test_entities_of_a_page_are_words(tmp_path: Path):
    problem(tmp_path, f"{DOCTYPE}<html><p>&l9;&x;</p></html>".encode(), "page.html")
    assert "root:" not in "".join(line.text for line in read_document(tmp_path / "page.html").lines)


def test_archives_in_archives_are_refused(tmp_path: Path):
    inside = DOCUMENTS["docx"]
    for _ in range(20):
        inside = making.zipped({"dedans.zip": inside})
    assert "est une archive" in problem(tmp_path, inside, "tout.zip")


def test_passwords_are_told(tmp_path: Path):
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500 + "EncryptedPackage".encode("utf-16-le")
    assert "mot de passe" in problem(tmp_path, ole, "pacte.docx")
    locked = bytearray(DOCUMENTS["docx"])
    for mark, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = locked.find(mark)
        while at >= 0:
            locked[at + place] |= 1
            at = locked.find(mark, at + 4)
    assert "mot de passe" in problem(tmp_path, bytes(locked), "pacte.docx")


def stream(dictionary: str, content: bytes) -> bytes:
    return f"<<{dictionary}/Length {len(content)}>>stream\n".encode() + content + b"\nendstream"


def raw_pdf(*objects: bytes) -> bytes:
    """Return a PDF of objects numbered from 1, the first its catalogue."""
    out = b"%PDF-1.7\n"
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + one + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(out)}\n%%EOF"
    return out + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}".encode()


def test_a_pdf_that_draws_without_end_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from pacte.reading.documents.pdf import reader

    monkeypatch.setattr(reader, "_PATIENCE", 2.0)
    forms = [
        stream(
            f"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F {at + 1} 0 R>>>>",
            b"/F Do " * 20,
        )
        for at in range(5, 15)
    ]
    last = stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", b"0 0 m 1 1 l S")
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>"
    content = raw_pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        page,
        stream("", b"/F Do"),
        *forms,
        last,
    )
    assert problem(tmp_path, content, "rond.pdf")


def test_a_pdf_that_swells_is_given_up(tmp_path: Path):
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b"(mot) Tj " * 100_000) for _ in range(600)) + packer.flush()
    content = raw_pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
        stream("/Filter/FlateDecode", packed),
    )
    assert problem(tmp_path, content, "bombe.pdf")


@pytest.mark.parametrize(
    "name, make",
    [
        ("vides.docx", lambda: making.word_document("<w:p/>" * 800_000)),
        ("profond.docx", lambda: making.word_document("<w:p>" * 100_000)),
        ("mot.docx", lambda: making.word_document(f"<w:p><w:r><w:t>{'a' * 30_000_000}</w:t></w:r></w:p>")),
        ("attributs.docx", lambda: making.word_document("<w:p " + "a:b='1' " * 3_000_000 + "/>")),
        ("blancs.odt", lambda: making.open_document("<text:p>a" + "<text:s text:c='999999'/>" * 800_000)),
        ("cellules.xlsx", lambda: making.workbook(["<row>" + "<c><v>1</v></c>" * 1_000_000 + "</row>"])),
        ("blocs.html", lambda: b"<p>a" * 1_000_000),
        ("signes.html", lambda: b"<p>x" + b"<" * 19_000_000),
    ],
)
def test_more_than_any_document_holds_is_refused(tmp_path: Path, name: str, make: Callable[[], bytes]):
    assert "prend trop de place" in problem(tmp_path, make(), name)


def test_spaces_without_end_are_a_few(tmp_path: Path):
    path = tmp_path / "pacte.odt"
    path.write_bytes(making.open_document("<text:p>a<text:s text:c='999999'/>b</text:p>"))
    assert [line.text for line in read_document(path).lines] == ["a" + " " * 10 + "b"]


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_documents_are_read_before_they_are_spoilt(tmp_path: Path, kind: str):
    assert problem(tmp_path, DOCUMENTS[kind], f"bon.{kind}") == ""


def spoilt_in_turn(kind: str, seed: int) -> bytes:
    """Return a document spoilt outside, or inside where it is a package."""
    if kind in PARTS and random.Random(seed).random() < 0.6:
        return spoilt_inside(DOCUMENTS[kind], seed)
    return spoilt(DOCUMENTS[kind], seed)


@pytest.mark.parametrize("kind", DOCUMENTS)
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32))
def test_spoilt_documents_are_read_or_refused(tmp_path: Path, kind: str, seed: int):
    problem(tmp_path, spoilt_in_turn(kind, seed), f"pacte.{kind}")


@pytest.mark.slow
@pytest.mark.parametrize("kind", DOCUMENTS)
@settings(max_examples=250, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32))
def test_hundreds_of_spoilt_documents_are_read_or_refused(tmp_path: Path, kind: str, seed: int):
    problem(tmp_path, spoilt_in_turn(kind, seed), f"pacte.{kind}")


@pytest.mark.parametrize("kind", DOCUMENTS)
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=2_000))
def test_random_bytes_of_any_name_are_read_or_refused(tmp_path: Path, kind: str, content: bytes):
    start = DOCUMENTS[kind][:8] if len(content) % 2 else b""
    problem(tmp_path, start + content, f"pacte.{kind}")
