"""A PDF becomes paragraphs: columns in order, broken lines and words joined, page furniture left out."""

import io
import sys
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak

from pacte.domain.errors import KnownError
from pacte.domain.progress import Cancelled
from pacte.reading.documents import Line, read_document
from tests.reading.documents.making import flowing, pdf, style

WORDS = (
    "La commune s’engage à réduire de moitié ses déchets avant la fin du mandat, avec les habitantes et les "
    "habitants, les écoles, les commerces et toutes les associations qui le voudront bien."
)


def lines(tmp_path: Path, content: bytes) -> list[Line]:
    path = tmp_path / "programme.pdf"
    path.write_bytes(content)
    return [line for line in read_document(path).lines if not line.blank]


def texts(tmp_path: Path, content: bytes) -> list[str]:
    return [line.text for line in lines(tmp_path, content)]


def drawn(*rows: tuple[float, float, str], size: float = 10) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    style()
    canvas.setFont("Made", size)
    for x, y, text in rows:
        canvas.drawString(x, A4[1] - y, text)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def test_rows_become_paragraphs_and_larger_ones_headings(tmp_path: Path):
    content = pdf(flowing([("Notre programme", True), (WORDS, False), (WORDS + " Oui.", False)]))
    assert [(line.text, line.page, line.heading) for line in lines(tmp_path, content)] == [
        ("Notre programme", 1, 1),
        (WORDS, 1, 0),
        (WORDS + " Oui.", 1, 0),
    ]


def test_running_heads_and_page_numbers_are_left_out(tmp_path: Path):
    pages = [
        part
        for at in range(1, 5)
        for part in (*flowing([(f"Mesure {at}", True), (f"{at}. {WORDS} Et de {at}.", False)]), PageBreak())
    ]
    found = lines(tmp_path, pdf(pages, "Notre ville en commun", "Liste citoyenne – page"))
    assert [line.text for line in found] == [
        words for at in range(1, 5) for words in (f"Mesure {at}", f"{at}. {WORDS} Et de {at}.")
    ]
    assert [line.page for line in found] == [1, 1, 2, 2, 3, 3, 4, 4]


def test_columns_are_read_one_after_the_other(tmp_path: Path):
    sentences = [f"{at}. {WORDS}" for at in range(1, 40)]
    found = texts(tmp_path, pdf(flowing([(one, False) for one in sentences], 11), columns=2))
    assert found == sentences


def test_a_title_across_columns_comes_first(tmp_path: Path):
    left = [(60.0, 120.0 + 14 * at, f"gauche {at} et encore beaucoup de mots qui suivent") for at in range(8)]
    right = [
        (320.0, 120.0 + 14 * at, f"droite {at} et encore beaucoup de mots qui suivent") for at in range(8)
    ]
    title = (
        60.0,
        90.0,
        "Un long titre qui va d’un bord à l’autre de la page, au-dessus de ses deux colonnes de texte",
    )
    together = " ".join(
        texts(tmp_path, drawn(*[row for pair in zip(left, right, strict=True) for row in pair], title))
    )
    places = [together.index(words) for words in ("Un long", "gauche 0", "gauche 7", "droite 0", "droite 7")]
    assert places == sorted(places)


def test_the_cells_of_a_table_stay_in_their_row(tmp_path: Path):
    rows = [(60.0, 100.0 + 20 * at, f"Mesure {at}") for at in range(1, 9)]
    cells = [(330.0, 100.0 + 20 * at, f"niveau {at % 3 + 1}") for at in range(1, 9)]
    assert texts(tmp_path, drawn(*rows, *cells)) == [
        f"Mesure {at}\tniveau {at % 3 + 1}" for at in range(1, 9)
    ]


@pytest.mark.parametrize(
    "first, second, whole",
    [
        ("un plan de rénova-", "tion des écoles", "un plan de rénovation des écoles"),
        ("il en sera peut-", "être ainsi", "il en sera peut-être ainsi"),
        (
            "la ville de Paris-Est-Marne et du Val-de-",
            "Marne",
            "la ville de Paris-Est-Marne et du Val-de-Marne",
        ),
        ("un éco-quartier, des éco-", "quartier", "un éco-quartier, des éco-quartier"),
    ],
)
def test_words_cut_at_the_end_of_a_row_are_whole_again(tmp_path: Path, first: str, second: str, whole: str):
    assert texts(tmp_path, drawn((60, 100, first), (60, 113, second))) == [whole]


def test_a_sentence_goes_on_over_pages(tmp_path: Path):
    long = " ".join([WORDS[:-1].lower()] * 30) + "."
    assert texts(tmp_path, pdf(flowing([(long, False)], 14), "Tête", "page")) == [long]


def test_watermarks_and_pages_on_their_side(tmp_path: Path):
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    style()
    canvas.setFont("Made", 10)
    canvas.translate(300, 300)
    canvas.rotate(90)
    for at in range(3):
        canvas.drawString(0, -20 * at, f"Ligne {at}.")
    canvas.rotate(-45)
    canvas.drawString(0, 0, "BROUILLON")
    canvas.showPage()
    canvas.save()
    assert texts(tmp_path, out.getvalue()) == ["Ligne 0.", "Ligne 1.", "Ligne 2."]


def test_a_scan_says_so(tmp_path: Path):
    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.rect(50, 50, 200, 200, fill=1)
    canvas.showPage()
    canvas.save()
    with pytest.raises(KnownError, match=r"« programme\.pdf » n’est fait que d’images, sans texte à lire"):
        lines(tmp_path, out.getvalue())


def test_a_password_is_told(tmp_path: Path):
    out = io.BytesIO()
    canvas = Canvas(out, encrypt="secret")
    canvas.drawString(100, 100, "mot")
    canvas.showPage()
    canvas.save()
    with pytest.raises(KnownError, match="protégé par un mot de passe"):
        lines(tmp_path, out.getvalue())


def test_progress_is_told_and_cancels(tmp_path: Path):
    path = tmp_path / "long.pdf"
    path.write_bytes(pdf([part for _ in range(6) for part in (*flowing([(WORDS, False)]), PageBreak())]))

    def stop(done: int, total: int) -> None:
        if total == 6 and done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_document(path, stop)
    steps: list[tuple[int, int]] = []
    read_document(path, lambda done, total: steps.append((done, total)))
    assert [step for step in dict.fromkeys(steps) if step[1] == 6] == [(at, 6) for at in range(6)]


def test_a_packed_program_reads_without_a_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert texts(tmp_path, drawn((60, 100, "dans le même processus"))) == ["dans le même processus"]
    with pytest.raises(KnownError, match="abîmé"):
        lines(tmp_path, b"%PDF-1.7 rien")


def test_a_process_that_ends_or_hangs_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from pacte.reading.documents.pdf import reader

    monkeypatch.setattr(reader, "_PATIENCE", 0.3)
    monkeypatch.setattr(sys, "executable", "/bin/cat")
    with pytest.raises(KnownError, match="abîmé"):
        lines(tmp_path, b"%PDF-1.7 fin")
    monkeypatch.setattr(reader, "_COMMAND", ("-c", "import time; time.sleep(60)"))
    monkeypatch.setattr(sys, "executable", sys._base_executable)
    with pytest.raises(KnownError, match="trop de place"):
        lines(tmp_path, b"%PDF-1.7 attente")
