"""Words that flow over pages: all of them, in order, two lines at least on each side of a break."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from exports.columns import Block, Column, blank, column_height
from exports.flow import Cell, Frame, heading, pages_of, paragraphs, row, stacked, under
from exports.fonts import Face
from exports.paper import INK
from exports.typesetting import Style, Words, line, wrap

STYLE = Style(Face.REGULAR, 10, 12, INK)
FRAME = Frame(0, 200, 20, 20 + 12 * 10)


class Recorder:
    """A sheet that notes what is drawn on it, in order."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def line(self, _x: float, _baseline: float, words: Any) -> None:
        self.words.append("".join(segment.text for segment in words.segments))

    def rule(self, *_where: float) -> None:
        self.words.append("---")


def drawn(pages: list[Column]) -> list[list[str]]:
    """Return the lines of each page."""
    told = []
    for column in pages:
        sheet: Any = Recorder()
        for top, piece in column:
            piece.draw(sheet, 0, top)
        told.append(sheet.words)
    return told


def lines(count: int) -> list[Any]:
    return wrap([Words("\n".join(f"ligne {number}" for number in range(count)), STYLE)], 200)


@given(st.integers(1, 9), st.integers(1, 60))
def test_a_paragraph_leaves_two_lines_on_each_side_of_a_break(above: int, count: int) -> None:
    text = wrap([Words("mot " * 9 * count, STYLE)], 200)
    blocks = [Block(tuple(paragraphs(lines(above)))), Block(tuple(paragraphs(text)))]
    pages = drawn(pages_of(blocks, FRAME))
    assert sum(map(len, pages)) == above + len(text)
    assert all(len(page) <= 10 for page in pages)
    parts = [sum(not words.startswith("ligne") for words in page) for page in pages]
    assert all(part == 0 or part >= min(2, len(text)) for part in parts)


@given(st.integers(0, 9), st.integers(1, 40), st.integers(0, 40))
def test_a_row_of_any_height_is_split_and_complete(above: int, left: int, right: int) -> None:
    cells = [Cell(0, lines(left)), Cell(100, [line(f"droite {n}", STYLE) for n in range(right)])]
    pages = pages_of([Block(tuple(paragraphs(lines(above)))), Block(tuple(row(cells, ruled=200)))], FRAME)
    told = [words for page in drawn(pages) for words in page]
    assert [words for words in told if words.startswith("droite")] == [f"droite {n}" for n in range(right)]
    assert len([words for words in told if words.startswith("ligne")]) == above + left
    assert told.count("---") == 1
    assert all(column_height(page) <= 120.01 for page in pages)


def test_a_title_goes_with_what_it_heads() -> None:
    title = [heading(line("Titre", STYLE)), blank(6)]
    blocks = [Block(tuple(paragraphs(lines(8)))), *under(title, [Block(tuple(paragraphs(lines(3))))], 4)]
    assert drawn(pages_of(blocks, FRAME)) == [
        [f"ligne {n}" for n in range(8)],
        ["Titre", *(f"ligne {n}" for n in range(3))],
    ]
    assert under(title, [], 4) == []


def test_no_blank_stands_at_the_top_of_a_page() -> None:
    pieces = [*paragraphs(lines(10)), blank(50), *paragraphs(lines(2))]
    second = pages_of([Block(tuple(pieces))], FRAME)[1]
    assert second[0][0] == 0
    assert column_height(second) == 24


def test_a_header_comes_again_where_its_table_goes_on() -> None:
    header = stacked(heading(line("En-tête", STYLE)))
    rows = [Block(tuple(row([Cell(0, lines(3))])), opening=header if n else None) for n in range(5)]
    first, *others = under([header], rows, 0)
    pages = drawn(pages_of([first, *others], FRAME))
    assert len(pages) == 2
    assert [page[0] for page in pages] == ["En-tête", "En-tête"]
    assert [page.count("En-tête") for page in pages] == [1, 1]


def test_nothing_makes_one_empty_page() -> None:
    assert pages_of([], FRAME) == [[]]
