"""The paper of documents: the sizes a page may have, the same drawing on each."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from exports.fonts import Face
from exports.paper import A3, A4, INK, PageSize, document
from exports.typesetting import Style, line

_STYLE = Style(Face.REGULAR, 10, 12, INK)


@pytest.mark.parametrize("size", [A4, A3, A4.landscape, A3.landscape])
def test_a_document_has_the_size_it_was_asked_for(
    tmp_path: Path, read_pdf: Callable[[Path], Any], size: PageSize
) -> None:
    path = tmp_path / "page.pdf"
    with document(path, "Titre", "Auteur", "Sujet", date(2020, 3, 2), size) as sheet:
        sheet.line_ending(sheet.size.width - 40, 30, line("en haut à droite", _STYLE))
        sheet.next_page()
        sheet.line(40, sheet.size.height - 30, line("en bas à gauche", _STYLE))
    pdf = pypdfium2.PdfDocument(path)
    assert [page.get_size() for page in pdf] == [pytest.approx((size.width, size.height), abs=0.01)] * 2
    pdf.close()
    ((first,), (second,)) = read_pdf(path).boxes
    assert first.right == pytest.approx(size.width - 40, abs=1)
    assert first.top == pytest.approx(size.height - 22, abs=3)
    assert second.left == pytest.approx(40, abs=1)
    assert second.bottom == pytest.approx(28, abs=3)


def test_an_upright_line_reads_upwards(tmp_path: Path, read_pdf: Callable[[Path], Any]) -> None:
    words = line("debout Ω fin", _STYLE)
    path = tmp_path / "page.pdf"
    with document(path, "Titre", "Auteur", "Sujet", date(2020, 3, 2)) as sheet:
        sheet.line_upright(100, 500, words)
    pdf = read_pdf(path)
    assert pdf.pages == ["debout Ω fin"]
    left, right = min(box.left for box in pdf.boxes[0]), max(box.right for box in pdf.boxes[0])
    bottom, top = min(box.bottom for box in pdf.boxes[0]), max(box.top for box in pdf.boxes[0])
    assert 90 < left < right < 104
    assert bottom == pytest.approx(A4.height - 500, abs=1)
    assert top - bottom == pytest.approx(words.width, abs=1.5)
