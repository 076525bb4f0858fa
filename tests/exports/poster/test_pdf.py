"""The poster as it is printed: one page, whole words, as large as they hold."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from exports.paper import A3, A4, PageSize
from exports.poster.pdf import write_poster
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Dossier
from pacte.domain.measure import Level, Measure
from tests.exports.example_lists import of_measures, with_lists

GOLDEN = Path(__file__).parents[2] / "data" / "golden" / "poster-champigny.txt"
Drawn = Callable[..., Any]


@pytest.fixture
def drawn(tmp_path: Path, read_pdf: Callable[[Path], Any]) -> Drawn:
    """Writes a poster and reads it again."""

    def draw(dossier: Dossier, paper: PageSize | None = None) -> Any:
        write_poster(dossier, tmp_path / "affiche.pdf", paper)
        return read_pdf(tmp_path / "affiche.pdf")

    return draw


def solid(text: str) -> str:
    return "".join(text.split())


def assert_well_laid_out(pdf: Any, paper: PageSize = A4) -> None:
    """Nothing stands out of the page's margins, and no words cover others."""
    for boxes in pdf.boxes:
        for index, box in enumerate(boxes):
            assert 40 <= box.left <= box.right <= paper.width - 40, box
            assert 16 <= box.bottom <= box.top <= paper.height - 30, box
            assert not [other for other in boxes[index + 1 :] if box.overlaps(other)], box


def test_it_reads_as_it_did(champigny: Dossier, drawn: Drawn) -> None:
    """Set UPDATE_GOLDEN=1 to write the expected text anew, and look at the page before keeping it."""
    pdf = drawn(with_lists(champigny, 3))
    text = "\f".join(pdf.pages)
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.write_text(text, encoding="utf-8")
    assert text == GOLDEN.read_text(encoding="utf-8")
    assert "□" not in text
    assert pdf.fonts == {"Lato-Regular": True, "Lato-Semibold": True, "DejaVuSans": True}


@pytest.mark.parametrize("lists", [1, 2, 5, 16, 145])
def test_one_page_for_any_number_of_lists(champigny: Dossier, drawn: Drawn, lists: int) -> None:
    dossier = with_lists(champigny, lists)
    pdf = drawn(dossier)
    assert len(pdf.pages) == 1
    assert_well_laid_out(pdf)
    for one in dossier.lists if lists < 30 else ():
        assert solid(one.name) in pdf.solid


def test_one_page_for_76_measures(champigny: Dossier, drawn: Drawn) -> None:
    alone = CandidateList("a", "Toutes (exemple)")
    dossier = of_measures(champigny, 76)
    said = tuple(Commitment(m.number, m.levels[0].code, Answer.AGREED) for m in dossier.catalogue.measures)
    pdf = drawn(replace(dossier, lists=(replace(alone, commitments=said),)))
    assert len(pdf.pages) == 1
    assert "mesure76" in pdf.solid
    assert_well_laid_out(pdf)


def test_hundreds_of_measures_go_on_over_pages_that_say_so(champigny: Dossier, drawn: Drawn) -> None:
    dossier = of_measures(champigny, 300)
    said = tuple(Commitment(m.number, m.levels[0].code, Answer.AGREED) for m in dossier.catalogue.measures)
    pdf = drawn(replace(dossier, lists=(CandidateList("a", "Toutes (exemple)", commitments=said),)))
    assert len(pdf.pages) > 1
    assert all(f"page{n}/{len(pdf.pages)}" in solid(page) for n, page in enumerate(pdf.pages, 1))
    assert "mesure300" in pdf.solid


def test_a3_is_the_same_poster_larger(champigny: Dossier, tmp_path: Path, drawn: Drawn) -> None:
    small = drawn(with_lists(champigny, 3))
    large = drawn(with_lists(champigny, 3), A3)
    assert large.solid == small.solid
    assert_well_laid_out(large, A3)
    height = max(box.top - box.bottom for box in small.boxes[0])
    assert max(box.top - box.bottom for box in large.boxes[0]) == pytest.approx(height * 1.414, rel=0.03)
    document = pypdfium2.PdfDocument(tmp_path / "affiche.pdf")
    assert document[0].get_size() == pytest.approx((A3.width, A3.height), abs=0.1)
    document.close()


def test_few_promises_are_large_and_have_their_official_titles(champigny: Dossier, drawn: Drawn) -> None:
    lists = tuple(
        CandidateList(name, name, commitments=(Commitment("1", "N1", Answer.AGREED),))
        for name in ("Une", "Deux")
    )
    pdf = drawn(replace(champigny, lists=lists))
    assert solid(champigny.catalogue.measure("1").title) in pdf.solid
    (name,) = [box for box in pdf.boxes[0] if box.text.startswith("Achats publics")]
    assert name.top - name.bottom > 25


def test_no_word_is_cut(champigny: Dossier, drawn: Drawn) -> None:
    name = "Anticonstitutionnellement interminable " * 9
    measure = Measure("1", "Titre", name.strip(), "Thème", (Level("N", None),))
    catalogue = replace(champigny.catalogue, measures=(measure,))
    said = (Commitment("1", "N", Answer.AGREED),)
    lists = (
        CandidateList("a", "W" * 200, commitments=said),
        CandidateList("b", "vélo 🌱 <b>R&D</b>", commitments=said),
    )
    pdf = drawn(replace(champigny, catalogue=catalogue, lists=lists))
    assert solid(name) in pdf.solid
    assert "W" * 200 in pdf.solid
    assert "<b>R&D</b>" in pdf.solid
    assert "Anticonstitutionnellement" in {word for page in pdf.pages for word in page.split()}


def test_the_same_dossier_gives_the_same_bytes(champigny: Dossier, tmp_path: Path) -> None:
    dossier = with_lists(champigny, 5)
    write_poster(dossier, tmp_path / "a.pdf")
    write_poster(dossier, tmp_path / "b.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
