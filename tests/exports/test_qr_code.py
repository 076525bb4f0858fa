"""A QR code has the shape that every reader looks for, and says another thing for another text."""

from exports.qr_code import squares

_EYE = [
    "#######",
    "#.....#",
    "#.###.#",
    "#.###.#",
    "#.###.#",
    "#.....#",
    "#######",
]


def test_it_has_three_eyes_and_the_line_of_time() -> None:
    code = squares("PACTE1:ABC:1:0123456789ABCDEF")
    count = len(code)
    assert (count - 17) % 4 == 0
    assert all(len(row) == count for row in code)
    for top, left in ((0, 0), (0, count - 7), (count - 7, 0)):
        eye = ["".join(".#"[dark] for dark in row[left : left + 7]) for row in code[top : top + 7]]
        assert eye == _EYE
    assert [code[6][column] for column in range(8, count - 8)] == [
        column % 2 == 0 for column in range(8, count - 8)
    ]


def test_another_text_is_another_code_and_the_same_is_the_same() -> None:
    assert squares("PACTE1:A") == squares("PACTE1:A")
    assert squares("PACTE1:A") != squares("PACTE1:B")
    assert len(squares("é" * 300)) > len(squares("PACTE1:A"))
