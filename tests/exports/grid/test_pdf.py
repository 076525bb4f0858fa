"""The grid on its pages: boxes to tick, lines to write on, words whole, and few enough pages to be carried."""

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from pypdfium2 import raw

from exports.grid.pdf import write_grid
from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.commitment import Commitment, Evidence
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.measure import Level, Measure
from pacte.reading.catalogue_file import read_catalogue

DATA = Path(__file__).parents[2] / "data"
WIDTH, HEIGHT = 595.28, 841.89
MILLIMETRE = 72 / 25.4
#: Below this nothing but the foot stands.
FOOT = 38.0
TEN = ("1", "2", "3", "4", "5", "7", "9", "11", "15", "16")
HOSTILE = [
    "=1+1",
    '<img src="/etc/passwd">',
    "<para><b>R&D</b> &amp; </para>",
    "vélo 🌱 😀 𝐀 中",
    "porte‑à‑porte «\u202foui\u202f»",
    "{{7*7}} %s \\n (parenthèse ouverte",
]


@dataclass(frozen=True)
class Drawn:
    """What is drawn on a page, in points from the lower left corner: squares, lines, and each character's place."""

    squares: list[tuple[float, float, float]]
    lines: list[tuple[float, float, float]]
    characters: list[tuple[str, float, float]]


def solid(text: str) -> str:
    return "".join(text.split()).replace("\u2011", "-")


def choosing(dossier: Dossier, *numbers: str) -> Dossier:
    return replace(dossier, collective=replace(dossier.collective, chosen_measures=numbers))


def with_list(dossier: Dossier, *said: Commitment, **changes: Any) -> Dossier:
    one = replace(CandidateList("x", "Essai", commitments=said), **changes)
    return replace(dossier, lists=(one,))


@pytest.fixture(scope="module")
def drawn(
    tmp_path_factory: pytest.TempPathFactory, read_pdf: Callable[[Path], Any]
) -> Callable[..., tuple[Any, list[Drawn]]]:
    """The reading of a grid: its words, and what is drawn."""

    def read(dossier: Dossier, list_id: str | None = None) -> tuple[Any, list[Drawn]]:
        path = tmp_path_factory.mktemp("grid") / "grille.pdf"
        write_grid(dossier, path, list_id)
        return read_pdf(path), drawings(path)

    return read


def drawings(path: Path) -> list[Drawn]:
    document = pypdfium2.PdfDocument(path)
    found = []
    for page in document:
        words = page.get_textpage()
        bounds = [one.get_bounds() for one in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])]
        squares = [
            (left, bottom, right - left)
            for left, bottom, right, top in bounds
            if right - left > 10 and abs((right - left) - (top - bottom)) < 0.1
        ]
        lines = [
            (left, bottom, right)
            for left, bottom, right, top in bounds
            if top - bottom < 0.55 and right - left > 40
        ]
        every = words.get_text_range(0, words.count_chars())
        places = [words.get_charbox(index)[:2] for index in range(words.count_chars())]
        characters = [(sign, *place) for sign, place in zip(every, places, strict=False)]
        found.append(Drawn(squares, lines, characters))
    document.close()
    return found


@pytest.fixture(scope="module")
def national(champigny: Dossier) -> Dossier:
    """The demonstration without its local measure: the 32 of the catalogue."""
    measures = champigny.catalogue.national_measures
    return replace(champigny, catalogue=replace(champigny.catalogue, measures=measures))


@pytest.fixture(scope="module")
def blank(national: Dossier, drawn: Any) -> Any:
    return drawn(national)


@pytest.fixture(scope="module")
def filled(champigny: Dossier, drawn: Any) -> Any:
    return drawn(champigny, champigny.lists[0].id)


def assert_golden(pdf: Any, name: str) -> None:
    """Set UPDATE_GOLDEN=1 to write the expected text anew, and look at the pages before keeping it."""
    golden = DATA / "golden" / name
    text = "\f".join(pdf.pages)
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


def assert_well_laid_out(pdf: Any) -> None:
    """Nothing stands out of the page's margins, and no words cover others."""
    for boxes in pdf.boxes:
        for index, box in enumerate(boxes):
            assert 42 <= box.left <= box.right <= WIDTH - 42, box
            assert 18 <= box.bottom <= box.top <= HEIGHT - 22, box
            assert not [other for other in boxes[index + 1 :] if box.overlaps(other)], box


def test_the_blank_grid_reads_as_it_did(blank: Any) -> None:
    pdf, _ = blank
    assert_golden(pdf, "grid-blank-champigny.txt")
    assert len(pdf.pages) == 16
    assert_well_laid_out(pdf)


def test_the_filled_grid_reads_as_it_did(filled: Any) -> None:
    pdf, _ = filled
    assert_golden(pdf, "grid-champigny.txt")
    assert len(pdf.pages) == 15
    assert_well_laid_out(pdf)


def test_ten_measures_are_carried_on_three_sheets(national: Dossier, drawn: Any) -> None:
    pdf, _ = drawn(choosing(national, *TEN))
    assert len(pdf.pages) <= 6
    assert "10 mesures choisies par le collectif sur 32." in pdf.pages[0]
    # Few measures: each is whole on its page.
    assert "(suite)" not in "".join(pdf.pages)


def test_one_measure_has_more_lines_than_one_among_many(national: Dossier, drawn: Any) -> None:
    _, few = drawn(choosing(national, "1"))
    _, many = drawn(choosing(national, *TEN))
    page = next(one for one in few if boxes_of(one) and "N1" in text_of(one))
    other = next(one for one in many if "N1" in text_of(one))
    first, second = (rows_of(one, "N1")[0] for one in (page, other))
    assert lines_under(page, first) == 2
    assert lines_under(other, second) == 1


def text_of(page: Drawn) -> str:
    return "".join(sign for sign, _, _ in page.characters)


def boxes_of(page: Drawn, signs: str = "☐☑") -> list[tuple[float, float]]:
    return [(x, y) for sign, x, y in page.characters if sign in signs]


def rows_of(page: Drawn, code: str) -> list[float]:
    """The heights at which a level's code stands in the left margin."""
    found = zip(page.characters, page.characters[1:], strict=False)
    return [y for (a, x, y), (b, _, _) in found if a + b == code and x < 60]


def lines_under(page: Drawn, code: float) -> int:
    """How many lines there are between a level's code and the next level's."""
    following = [y for name in ("N1", "N2", "N3") for y in rows_of(page, name) if y < code - 5]
    end = max(following, default=FOOT)
    return sum(end + 5 < y < code for _, y, _ in page.lines)


def test_every_level_has_its_five_boxes_beneath_its_text(national: Dossier, blank: Any) -> None:
    _, pages = blank
    levels = 0
    columns = set()
    for page in pages:
        codes = sorted((y for code in ("N1", "N2", "N3") for y in rows_of(page, code)), reverse=True)
        for code, end in pairwise([*codes, FOOT]):
            # A single level and the principles stand above the first code, or under the next title.
            row = [(x, y) for x, y in boxes_of(page) if end < y < code][:5]
            assert len({round(y) for _, y in row}) == 1
            assert len(row) == 5
            columns.add(tuple(round(x) for x, _ in row))
            levels += 1
    several = [one for one in national.catalogue.measures if not one.single_level]
    assert levels == sum(len(one.levels) for one in several)
    assert len(columns) == 1


def test_boxes_are_drawn_large_enough_to_tick(blank: Any) -> None:
    _, pages = blank
    count = 0
    for page in pages:
        for x, y in boxes_of(page):
            around = [
                side
                for left, foot, side in page.squares
                if left < x < left + side and foot - 1 < y < foot + side
            ]
            assert around, (x, y)
            assert min(around) >= 4 * MILLIMETRE
            count += 1
    assert count == 5 * 92 + 4 * 3


def test_lines_are_far_enough_apart_to_write_on(blank: Any, filled: Any) -> None:
    found = 0
    for _, pages in (blank, filled):
        for page in pages:
            ordered = sorted(page.lines, key=lambda line: -line[1])
            for index, (left, y, right) in enumerate(ordered):
                below = [
                    one for one in ordered[index + 1 :] if one[0] < right and left < one[2] and one[1] < y - 1
                ]
                assert not below or y - below[0][1] >= 8 * MILLIMETRE, (left, y)
                found += 1
    assert found > 250


def test_a_blank_grid_has_no_box_ticked_and_the_filled_one_those_of_the_list(
    champigny: Dossier, blank: Any, filled: Any
) -> None:
    assert "☑" not in blank[0].solid
    one = champigny.lists[0]
    assert filled[0].solid.count("☑") == len(one.commitments) + len(one.principles)
    for answer in Answer:
        ticked = sum(said.answer is answer for said in one.commitments)
        ticked += sum(said is answer for said in one.principles.values())
        sign = {Answer.AGREED: "✓", Answer.RESERVED: "◐", Answer.REFUSED: "✗"}
        sign |= {Answer.OUT_OF_COMPETENCE: "⊘", Answer.UNDECIDED: "?"}
        word = solid(ANSWER_WORDS[answer])
        assert filled[0].solid.count(f"☑{sign[answer]}{word}") == ticked


def test_only_our_fonts_all_embedded_and_every_sign_drawn(blank: Any, filled: Any) -> None:
    for pdf, _ in (blank, filled):
        assert set(pdf.fonts) <= {"Lato-Regular", "Lato-Semibold", "Lato-Italic", "DejaVuSans"}
        assert all(pdf.fonts.values())
        assert "□" not in "".join(pdf.pages)


def test_what_the_document_says_of_itself(blank: Any, filled: Any) -> None:
    assert blank[0].metadata["Title"] == "Grille de négociation · Champigny-sur-Marne"
    assert filled[0].metadata["Title"] == "Grille de négociation · CHAMPIGNY ALTERNANCE"
    assert blank[0].bookmarks[:4] == ["Grille de négociation", "Principes", "Économie", blank[0].bookmarks[3]]
    assert blank[0].bookmarks[3].startswith("1 · ")
    assert blank[0].bookmarks[-2:] == ["Observations", "Personnes présentes"]


def test_every_page_says_whose_it_is_and_that_it_signs_nothing(blank: Any, filled: Any) -> None:
    for pdf, _ in (blank, filled):
        for number, page in enumerate(pdf.pages, 1):
            assert "compte rendu, ne vaut pas signature du pacte" in page
            assert f"{number}/{len(pdf.pages)}" in page
    assert all(page.startswith("Liste") for page in blank[0].pages[1:])
    assert all(page.startswith("CHAMPIGNY ALTERNANCE") for page in filled[0].pages[1:])


def test_the_official_texts_are_whole_and_the_missing_ones_say_so(national: Dossier, blank: Any) -> None:
    pdf, _ = blank
    words = pdf.solid.replace("\u2011", "-")
    missing = 0
    for measure, level in national.catalogue.levels():
        assert solid(measure.title) in words
        assert level.text is None or solid(level.text) in words, (measure.number, level.code)
        missing += level.text is None
    assert words.count("texteofficielàcompléter") == missing


def test_what_is_said_is_printed_and_what_is_private_never(national: Dossier, drawn: Any) -> None:
    said = Commitment(
        "2",
        "N1",
        Answer.RESERVED,
        agreed_wording="Un appel d’offres",
        reservation="sauf la trésorerie",
        partner="la Métropole",
        already_done=True,
        observation="Nous y tenons.",
        note="SECRET",
        to_review="DOUTE",
        evidence=(Evidence("Nous diversifierons", "Programme", "p. 3"), Evidence("Sans document")),
    )
    dossier = with_list(choosing(national, "2"), said, contact="PRIVÉ", observations=("Merci à tous.",))
    pdf, pages = drawn(dossier, "x")
    words = pdf.solid
    for part in (
        "Formulation retenue : Un appel d’offres",
        "Réserve : sauf la trésorerie",
        "Avec un partenaire : la Métropole",
        "Déjà réalisé, à poursuivre.",
        "Observation de la liste : « Nous y tenons. »",
        "Programme, p. 3 : « Nous diversifierons »",
        "Preuve : « Sans document »",
        "« Merci à tous. »",
    ):
        assert solid(part) in words
    assert not [one for one in ("SECRET", "DOUTE", "PRIVÉ") if one in words]
    page = next(one for one in pages if rows_of(one, "N1"))
    assert lines_under(page, rows_of(page, "N1")[0]) == 0
    assert lines_under(page, rows_of(page, "N2")[0]) == 2


@pytest.mark.parametrize("words", HOSTILE, ids=lambda words: words[:8])
def test_hostile_words_are_printed_as_they_are(national: Dossier, drawn: Any, words: str) -> None:
    said = Commitment("1", "N1", Answer.RESERVED, words, words, words, observation=words)
    dossier = with_list(choosing(national, "1"), said, name=words, head=words, observations=(words,))
    pdf, _ = drawn(replace(dossier, municipality=replace(dossier.municipality, name=words)), "x")
    assert_well_laid_out(pdf)
    if "🌱" not in words:
        assert pdf.solid.replace("\u2011", "-").count(solid(words)) >= 8


@pytest.mark.parametrize("length", [1, 90, 3_662, 6_532, 10_000])
@pytest.mark.parametrize("endless", ["mot ", "x"])
def test_endless_words_flow_over_pages(national: Dossier, drawn: Any, length: int, endless: str) -> None:
    text = (endless * 10_000)[:length].strip() + "@"
    said = Commitment("2", "N1", Answer.RESERVED, agreed_wording=text)
    pdf, _ = drawn(with_list(choosing(national, "1", "2"), said), "x")
    assert_well_laid_out(pdf)
    none, _ = drawn(with_list(choosing(national, "1", "2")), "x")
    assert pdf.solid.count("@") == 1
    letter = endless[0]
    assert pdf.solid.count(letter) >= none.solid.count(letter) + text.count(letter)


def test_what_goes_on_over_a_page_says_of_which_level_it_is(national: Dossier, drawn: Any) -> None:
    said = Commitment("2", "N3", Answer.RESERVED, agreed_wording="mot " * 2_400)
    pdf, _ = drawn(with_list(choosing(national, "2"), said), "x")
    assert [page for page in pdf.pages if " N3 (suite)" in page]


def test_a_catalogue_of_another_shape(drawn: Any, national: Dossier) -> None:
    path = DATA / "catalogue-other-shape.yaml"
    catalogue = read_catalogue(path.read_text(encoding="utf-8"), path.name)
    pdf, pages = drawn(replace(national, catalogue=catalogue, lists=()))
    assert len(pdf.pages) <= 20
    assert sum(len(boxes_of(page)) for page in pages) == 76 * 5 + 3 * 4
    assert "unique" not in pdf.solid
    assert_well_laid_out(pdf)


def test_local_measures_odd_numbers_and_codes(national: Dossier, drawn: Any) -> None:
    local = (
        Measure("12 bis", "Un verger (exemple)", "Verger", "Habitat", (Level("N", None),), local=True),
        Measure(
            "annexe municipale",
            "Deux niveaux (exemple)",
            "Deux",
            "Habitat",
            (Level("Premier niveau", "Un texte."), Level("Niveau2", None)),
            local=True,
        ),
        Measure("35", "Sans niveau (exemple)", "Sans", "Habitat", (), local=True),
    )
    more = replace(national.catalogue, measures=(*national.catalogue.measures, *local))
    pdf, _ = drawn(choosing(replace(national, catalogue=more), *(one.number for one in local)))
    assert_well_laid_out(pdf)
    for words in ("12 bis", "annexe municipale", "Sans niveau (exemple)", "Premier niveau", "Niveau2"):
        assert solid(words) in pdf.solid


def test_the_same_dossier_gives_the_same_bytes(champigny: Dossier, tmp_path: Path) -> None:
    one, other = tmp_path / "1.pdf", tmp_path / "2.pdf"
    write_grid(champigny, one, champigny.lists[0].id)
    write_grid(champigny, tmp_path / "between.pdf")
    write_grid(champigny, other, champigny.lists[0].id)
    assert one.read_bytes() == other.read_bytes()


def test_a_list_that_is_gone_is_told_and_nothing_is_written(champigny: Dossier, tmp_path: Path) -> None:
    path = tmp_path / "grille.pdf"
    with pytest.raises(KnownError, match="n’est plus dans ce dossier"):
        write_grid(champigny, path, "partie")
    assert not path.exists()
