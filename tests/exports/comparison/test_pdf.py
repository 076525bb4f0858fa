"""The comparison as it is printed: its paper and pages, its words, and what becomes of long or many names."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from exports.comparison.pdf import write_comparison
from exports.paper import A3, A4, PageSize
from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.dossier import Collective, Dossier, Municipality, Settings
from pacte.domain.errors import KnownError
from pacte.domain.measure import Level, Measure
from pacte.domain.progress import Cancelled
from tests.exports.example_lists import of_measures, with_lists

GOLDEN = Path(__file__).parents[2] / "data" / "golden" / "comparison-champigny.txt"
Drawn = Callable[..., Any]


@pytest.fixture
def drawn(tmp_path: Path, read_pdf: Callable[[Path], Any]) -> Drawn:
    """Writes a comparison and reads it again."""

    def draw(dossier: Dossier, paper: PageSize | None = None) -> Any:
        write_comparison(dossier, tmp_path / "comparatif.pdf", paper)
        return read_pdf(tmp_path / "comparatif.pdf")

    return draw


@pytest.fixture
def size(tmp_path: Path, drawn: Drawn) -> Callable[..., tuple[int, int, int]]:
    """Tells how wide and high the pages of a comparison are, and how many."""

    def measure(dossier: Dossier, paper: PageSize | None = None) -> tuple[int, int, int]:
        pages = drawn(dossier, paper).pages
        document = pypdfium2.PdfDocument(tmp_path / "comparatif.pdf")
        sizes = {tuple(map(round, page.get_size())) for page in document}
        document.close()
        ((width, height),) = sizes
        return width, height, len(pages)

    return measure


def solid(text: str) -> str:
    return "".join(text.split())


def test_it_reads_as_it_did(champigny: Dossier, drawn: Drawn) -> None:
    """Set UPDATE_GOLDEN=1 to write the expected text anew, and look at the pages before keeping it."""
    pdf = drawn(with_lists(champigny, 3))
    text = "\f".join(pdf.pages)
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.write_text(text, encoding="utf-8")
    assert text == GOLDEN.read_text(encoding="utf-8")
    assert "□" not in text
    assert pdf.fonts == {"Lato-Regular": True, "Lato-Semibold": True, "DejaVuSans": True}
    assert pdf.metadata["Title"] == "Comparatif des listes · Champigny-sur-Marne"


@pytest.mark.parametrize(
    "lists, expected",
    [(1, (842, 595, 1)), (3, (842, 595, 1)), (5, (842, 595, 1)), (16, (1191, 842, 1)), (145, (1191, 842, 6))],
)
def test_as_few_pages_as_remain_readable(
    champigny: Dossier, size: Callable[..., Any], lists: int, expected: tuple[int, int, int]
) -> None:
    assert size(with_lists(champigny, lists)) == expected


def test_the_paper_may_be_asked_for(champigny: Dossier, size: Callable[..., Any]) -> None:
    assert size(with_lists(champigny, 3), A3) == (1191, 842, 1)
    assert size(with_lists(champigny, 16), A4) == (842, 595, 2)


def test_a_catalogue_of_76_measures(champigny: Dossier, size: Callable[..., Any]) -> None:
    assert size(with_lists(of_measures(champigny, 76), 4)) == (1191, 842, 1)


def test_each_page_is_understood_alone(champigny: Dossier, drawn: Drawn) -> None:
    pdf = drawn(with_lists(champigny, 60))
    for number, page in enumerate(pdf.pages, 1):
        words = " ".join(page.replace("\u00a0", " ").split())
        assert f"page {number}/{len(pdf.pages)}" in words
        for always in (
            "Champigny-sur-Marne",
            "2 mars 2020",
            "avec réserve",
            "Achats publics responsables",
            "N3",
        ):
            assert always in words
    assert len(pdf.bookmarks) == len(pdf.pages)
    assert pdf.bookmarks[0].startswith("listes 1 à ")
    assert pdf.bookmarks[-1].endswith("à 60 sur 60")


@pytest.mark.parametrize("count, long", [(5, True), (16, True), (145, False)])
def test_every_name_is_there_whole(champigny: Dossier, drawn: Drawn, count: int, long: bool) -> None:
    dossier = with_lists(champigny, count, long)
    words = drawn(dossier).solid
    for one in dossier.lists:
        assert solid(one.name) in words


def test_endless_names_are_told_in_full_at_the_end(champigny: Dossier, drawn: Drawn) -> None:
    endless = "Une liste au nom interminable " * 12 + "(exemple)"
    dossier = with_lists(champigny, 16)
    dossier = replace(dossier, lists=(replace(dossier.lists[1], name=endless), *dossier.lists[2:]))
    pdf = drawn(dossier)
    assert "Nomscomplets:" in pdf.solid
    assert solid(endless) in pdf.solid


def test_words_of_any_length_keep_to_the_page(champigny: Dossier, drawn: Drawn) -> None:
    levels = tuple(Level(f"Niveau numéro {n}", None) for n in range(1, 8))
    long = Measure("12 bis ter", "t", "Un nom court qui n’est pas court " * 20, "Thème " * 60, levels)
    catalogue = replace(champigny.catalogue, title="Titre " * 80, measures=(long,))
    dossier = replace(
        champigny,
        catalogue=catalogue,
        municipality=Municipality("Saint-" * 40),
        collective=Collective("Collectif " * 50),
        lists=(CandidateList("a", "W" * 300), CandidateList("b", "vélo 🌱 <b>R&D</b> =1+1")),
    )
    pdf = drawn(dossier)
    words = pdf.solid
    assert solid(long.short) in words
    assert "W" * 20 in words
    assert "<b>R&D</b>=1+1" in words
    for boxes in pdf.boxes:
        assert all(0 <= box.left <= box.right <= 1191 and 0 <= box.bottom <= box.top <= 842 for box in boxes)


def test_no_words_cover_others(champigny: Dossier, drawn: Drawn) -> None:
    for count, long in ((1, False), (5, True), (16, False)):
        for boxes in drawn(with_lists(champigny, count, long)).boxes:
            for index, box in enumerate(boxes):
                assert not [other for other in boxes[index + 1 :] if box.overlaps(other)], box


def test_neutral_mode_prints_no_total_and_no_share(champigny: Dossier, drawn: Drawn) -> None:
    dossier = with_lists(champigny, 3)
    ranked, neutral = drawn(dossier), drawn(replace(dossier, settings=Settings(neutral=True)))
    assert "%" in ranked.solid
    for word in ("%", "barème", "points", "Mesuresretenues,"):
        assert word in ranked.solid
        assert word not in neutral.solid


def test_the_same_dossier_gives_the_same_bytes(champigny: Dossier, tmp_path: Path) -> None:
    dossier = with_lists(champigny, 5)
    write_comparison(dossier, tmp_path / "a.pdf")
    write_comparison(dossier, tmp_path / "b.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_a_file_without_list_says_what_to_do(champigny: Dossier, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="ajoutez-en une avant d’exporter le comparatif"):
        write_comparison(replace(champigny, lists=()), tmp_path / "x.pdf")
    merged = tuple(replace(one, state=ListState.MERGED) for one in champigny.lists)
    with pytest.raises(KnownError, match="que des listes fusionnées"):
        write_comparison(replace(champigny, lists=merged), tmp_path / "x.pdf")
    assert not [*tmp_path.iterdir()]


def test_a_cancelled_comparison_leaves_nothing(champigny: Dossier, tmp_path: Path) -> None:
    def cancel(done: int, _total: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_comparison(with_lists(champigny, 40), tmp_path / "x.pdf", None, cancel)
    assert not [*tmp_path.iterdir()]
