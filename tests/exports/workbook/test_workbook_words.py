"""Typed words stay words in the workbook, wherever they stand and whatever they look like."""

import re
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from exports.workbook import write_workbook
from exports.workbook.page import header_words
from exports.workbook.sheet import plain_words
from exports.workbook.titles import SheetTitles
from exports.workbook.wrapping import height_of, text_rows
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Collective, Dossier, Municipality
from pacte.domain.measure import Level, Measure

HOSTILE = [
    "=1+1",
    "+33 6 00",
    "-x",
    "@SUM(A1)",
    "#N/A",
    '=HYPERLINK("http://exemple.invalid";"ici")',
    '<img src="file:///etc/passwd">',
    "R&D",
    "«\u00a0l’été\u00a0» & \"co\" 'x'",
    "שלום مرحبا",
    "👩‍👩‍👧 émoji 😀",
    "[a]:*?/\\b",
    "TRUE",
    "1/2",
    "x" * 10_000,
    "mot " * 7_400,
]


@pytest.fixture(scope="module")
def hostile(champigny: Dossier) -> Dossier:
    """The demonstration with hostile words in every field that people type."""
    local = tuple(
        Measure(
            f"L{i}", words[:2000], words[:80], words[:60], (Level("N1", words), Level("N2", None)), local=True
        )
        for i, words in enumerate(HOSTILE)
    )
    catalogue = replace(
        champigny.catalogue,
        title=HOSTILE[6],
        measures=(*champigny.catalogue.measures, *local),
        sources={"s": HOSTILE[0]},
    )
    places = [(m.number, level.code) for m, level in catalogue.levels()]
    lists = tuple(
        CandidateList(
            id=f"liste-{i}",
            name=words[:200],
            head=words,
            label=words,
            principles={"A": Answer.AGREED},
            observations=(words,),
            commitments=tuple(
                Commitment(*place, Answer.RESERVED, words, words, words, True, words, "note", words)
                for place in places[i::40]
            ),
        )
        for i, words in enumerate(HOSTILE)
    )
    scales = tuple(replace(scale, title='=1+1 "x"', meaning=HOSTILE[6]) for scale in champigny.scales)
    return replace(
        champigny,
        municipality=Municipality("=1+1 &[Tab] R&D &P", intercommunality=HOSTILE[4]),
        collective=Collective("@collectif"),
        catalogue=catalogue,
        scales=scales,
        lists=lists,
    )


@pytest.fixture(scope="module")
def path(hostile: Dossier, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("hostile") / "classeur.xlsx"
    write_workbook(hostile, path)
    return path


#: All that a formula of ours is made of, its own texts taken out.
_OURS = re.compile(r"=?[A-Z]+\(|[A-Z]{1,3}[0-9]+|[a-z]+(_[A-Za-z0-9_]+)+|[0-9.]+|[-+*/&=<>(),:\"=]")


def test_no_formula_holds_a_typed_word(path: Path) -> None:
    book = load_workbook(path)
    for sheet in book:
        for cell in (cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"):
            without_texts = re.sub(r'"[^"]*"', '""', cell.value)
            assert not _OURS.sub("", without_texts), cell.value
            assert not any(words in cell.value for words in HOSTILE), cell.value


def test_words_come_back_as_they_were_typed(path: Path, hostile: Dossier) -> None:
    grid = load_workbook(path)["Grille"]
    by_list = {one.id: one for one in hostile.lists}
    checked = 0
    for row in grid.iter_rows(min_row=4):
        said = by_list[row[16].value].commitment(str(row[17].value), str(row[18].value))
        assert row[0].value == by_list[row[16].value].name
        if said:
            assert [row[place].value for place in (8, 9, 10, 12, 13)] == [said.agreed_wording] * 5
            assert {row[place].data_type for place in (8, 9, 10, 12, 13)} == {"s"}
            checked += 1
    assert checked > 50


def test_suspect_words_are_marked_as_text(path: Path) -> None:
    grid = load_workbook(path)["Grille"]
    typed = [row[8] for row in grid.iter_rows(min_row=4) if row[8].value]
    for cell in typed:
        assert cell.quotePrefix == (cell.value[0] in "=+-@#'"), cell.value


def test_long_texts_are_whole_on_the_list_sheet(path: Path) -> None:
    book = load_workbook(path)
    title = next(name for name in book.sheetnames if name.startswith("mot mot"))
    texts = [cell.value for row in book[title].iter_rows() for cell in row if isinstance(cell.value, str)]
    assert sum(text.count("mot") for text in texts) >= 7_400 * 3
    assert max(len(text) for text in texts) < 6_000


def test_no_control_character_reaches_the_file(champigny: Dossier, tmp_path: Path) -> None:
    one = replace(champigny.lists[0], name="a\x00b\x0b\ud800\ufffec")
    write_workbook(replace(champigny, lists=(one,)), tmp_path / "c.xlsx")
    with ZipFile(tmp_path / "c.xlsx") as archive:
        texts = [archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml")]
    assert "abc" in load_workbook(tmp_path / "c.xlsx").sheetnames
    assert not any(re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe]", text) for text in texts)


def test_a_cell_that_cannot_hold_a_text_says_so() -> None:
    assert plain_words("é" * 32_767) == "é" * 32_767
    cut = plain_words("😀" * 30_000)
    assert cut.endswith("… (suite dans le dossier)")
    assert 32_000 < len(cut.encode("utf-16-le")) // 2 <= 32_767


@given(st.lists(st.text(max_size=50), max_size=8))
def test_titles_are_accepted_and_unlike(names: list[str]) -> None:
    titles = SheetTitles(["Grille"])
    given_titles = [titles.give(name) for name in [*names, "grille", "Été", "ÉTÉ"]]
    assert len({title.casefold() for title in ["Grille", *given_titles]}) == len(given_titles) + 1
    for title in given_titles:
        assert 0 < len(title.encode("utf-16-le")) // 2 <= 31
        assert not re.search(r"[\[\]:*?/\\\n]", title)
        assert title.strip("'") == title


def test_titles_of_long_alike_names_stay_apart() -> None:
    titles = SheetTitles([])
    assert titles.give("Liste citoyenne pour la transition de Lille") == "Liste citoyenne pour la transi…"
    assert titles.give("Liste citoyenne pour la transition de Roubaix") == "Liste citoyenne pour la tr… (2)"
    assert titles.give("_x0041_") == "x0041_"
    assert titles.give("Historique") == "Historique (2)"
    assert titles.give("'") == "Liste"


def test_header_words_hold_no_code() -> None:
    assert header_words("R&D\nville") == "R&&D ville"
    assert "&[" not in header_words("&[Tab]").replace("&&", "")
    assert len(header_words("ville " * 100)) <= 80


@given(st.text(max_size=3000), st.sampled_from([8.0, 30.0, 75.0]))
def test_rows_of_a_text_hold_all_of_it(text: str, width: float) -> None:
    rows = list(text_rows(text, width))
    assert "".join("".join(piece.split()) for piece, _ in rows) == "".join(text.split())
    assert all(height <= 409 for _, height in rows)


def test_higher_rows_for_longer_texts() -> None:
    assert height_of("court", 30) < height_of("un texte bien plus long " * 4, 30)
    assert height_of("a\nb\nc", 30) > height_of("a b c", 30)
    assert height_of("字" * 30, 30) > height_of("i" * 30, 30)
