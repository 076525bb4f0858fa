"""Rows under titles."""

from ui.titled_rows import TitleRow, with_titles


def test_a_title_stands_once_over_the_rows_that_share_it() -> None:
    rows = ["a1", "a2", "b1", "a3"]
    assert with_titles(rows, lambda row: row[0].upper()) == [
        TitleRow("A"), "a1", "a2", TitleRow("B"), "b1", TitleRow("A"), "a3",
    ]  # fmt: skip


def test_rows_without_a_title_stand_under_none_and_end_the_one_before() -> None:
    titles = {"one": "", "two": "T", "three": "", "four": "T"}
    assert with_titles(titles, titles.__getitem__) == [
        "one", TitleRow("T"), "two", "three", TitleRow("T"), "four",
    ]  # fmt: skip
