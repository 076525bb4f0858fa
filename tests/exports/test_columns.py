"""Pieces poured into columns: all of them, in order, within the page, headings with what they head."""

from itertools import chain, repeat

from hypothesis import given
from hypothesis import strategies as st

from exports.columns import Block, Column, Piece, balanced, column_height, poured


def piece(height: float, glued: bool = False) -> Piece:
    return Piece(height, lambda _sheet, _x, _top: None, glued)


def block(*heights: float, whole: bool = False) -> Block:
    heading = piece(20, glued=True)
    return Block((heading, *map(piece, heights)), gap=4, heading=heading, whole=whole)


blocks = st.lists(
    st.builds(block, *[st.floats(5, 30)] * 2, whole=st.booleans())
    | st.lists(st.floats(5, 30), min_size=1, max_size=30).map(lambda heights: block(*heights)),
    max_size=12,
)


def pieces(pages: list[list[Column]]) -> list[Piece]:
    return [one for page in pages for column in page for _, one in column]


@given(blocks, st.integers(1, 3))
def test_everything_is_placed_once_and_in_order(given_blocks: list[Block], columns: int) -> None:
    pages = poured(given_blocks, columns, chain([80.0], repeat(200.0)))
    headings = {id(one.heading) for one in given_blocks}
    rows = [id(one) for one in pieces(pages) if id(one) not in headings]
    assert rows == [id(one) for given_block in given_blocks for one in given_block.pieces[1:]]
    for number, page in enumerate(pages):
        assert all(column_height(column) <= (80.0 if number == 0 else 200.0) + 0.01 for column in page)


@given(blocks)
def test_no_heading_ends_a_column(given_blocks: list[Block]) -> None:
    for page in poured(given_blocks, 2, repeat(150.0)):
        assert not any(column[-1][1].glued for column in page if column)


@given(blocks)
def test_pieces_of_a_column_do_not_overlap(given_blocks: list[Block]) -> None:
    for page in poured(given_blocks, 2, repeat(150.0)):
        for column in page:
            bottom = 0.0
            for top, one in column:
                assert top >= bottom - 0.01
                bottom = top + one.height


def test_balanced_columns_have_the_least_height() -> None:
    page = balanced([block(10, 10), block(10, 10), block(10, 10), block(10, 10)], 2, 1000)
    assert page is not None
    assert [column_height(column) for column in page] == [84, 84]


def test_the_first_column_is_the_longest_when_that_costs_little() -> None:
    page = balanced([block(*[10] * rows, whole=True) for rows in (7, 7, 6)], 2, 1000)
    assert page is not None
    left, right = map(column_height, page)
    assert left >= right


def test_too_little_room_is_told() -> None:
    assert balanced([block(10, 10, 10)], 2, 15) is None


def test_a_page_without_room_is_left_empty() -> None:
    first, second = poured([block(10)], 2, [0.0, 100.0])
    assert first == []
    assert len(second[0]) == 2
