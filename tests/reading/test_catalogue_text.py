"""A printed grid of measures gives its texts, and each of its lines comes back."""

from html import escape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacte.domain.catalogue import Catalogue
from pacte.domain.edition import Edition, Part
from pacte.reading.catalogue_text import read_text_grid
from pacte.reading.documents import document_from_text, read_document
from tests.reading.documents import making
from tests.reading.editions import PRINTED, as_text, completed, texts, titles


def read(text: str) -> Edition:
    return read_text_grid(document_from_text(text, "grille.txt"))


@pytest.mark.parametrize("form", PRINTED)
def test_the_whole_catalogue_is_read_from_a_grid(catalogue: Catalogue, form: tuple[str, str, str]) -> None:
    whole = completed(catalogue)
    edition = read("\n".join(as_text(whole, form)))
    assert texts(edition) == texts(whole)
    assert titles(edition) == titles(whole)
    assert [line.text for line in edition.unread] == ["Grille des mesures (exemple)"]
    assert {one.measure.number for one in edition.measures if one.doubts} == set()


def test_a_missing_text_is_missing(catalogue: Catalogue) -> None:
    assert texts(read("\n".join(as_text(catalogue)))) == texts(catalogue)


def test_themes_are_read_above_measures_and_under_their_titles(catalogue: Catalogue) -> None:
    edition = read("\n".join(as_text(catalogue, themes=True)))
    assert [one.measure.theme for one in edition.measures] == [one.theme for one in catalogue.measures]
    above = read(
        "Thématique 1 : Eau (exemple)\nMesure 1 - Un\nMesure 2 - Deux\n\nAxe 2 – Air\n\nMesure 3 - Trois"
    )
    assert [one.measure.theme for one in above.measures] == ["Eau (exemple)", "Eau (exemple)", "Air"]


def pages(lines: list[str]) -> dict[str, bytes]:
    """The grid as a Word, LibreOffice and PDF document and as a web page."""
    body = "".join(f"<p>{escape(one)}</p>" for one in lines)
    return {
        "grille.docx": making.word_document("".join(map(making.word_paragraph, lines))),
        "grille.odt": making.open_document("".join(map(making.open_paragraph, lines))),
        "grille.html": f"<html><head><meta charset=utf-8></head><body>{body}</body></html>".encode(),
        "grille.pdf": making.pdf(making.flowing((one, one.startswith("Mesure")) for one in lines)),
    }


@pytest.mark.parametrize("name", ["grille.docx", "grille.odt", "grille.html", "grille.pdf"])
def test_every_kind_of_document_gives_the_same(catalogue: Catalogue, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(pages(as_text(completed(catalogue)))[name])
    edition = read_text_grid(read_document(path))
    plain = {place: text.replace("\u00a0", " ") for place, text in texts(edition).items()}
    expected = {place: text.replace("\u00a0", " ") for place, text in texts(completed(catalogue)).items()}
    assert plain == expected


def test_measure_and_levels_may_share_a_line() -> None:
    edition = read(
        "Mesure 1 - Un titre Niveau 1 : faire Niveau 2 : mieux faire - 3 - tout faire\nMesure 2 - Autre"
    )
    assert texts(edition) == {("1", "N1"): "faire", ("1", "N2"): "mieux faire", ("1", "N3"): "tout faire"}


def test_broken_lines_are_one_sentence_and_bullets_lines_of_their_own() -> None:
    edition = read(
        "Mesure 1 - Un titre qui va\nà la ligne\nMesure 2 - Deux\n"
        "Niveau 1 : Former les élu·es\net les agents :\n- un\n- deux"
    )
    assert titles(edition)["1"] == "Un titre qui va à la ligne"
    assert edition.measures[1].measure.levels[0].text == "Former les élu·es et les agents :\n– un\n– deux"


def test_a_table_of_contents_and_page_numbers_are_no_texts() -> None:
    edition = read(
        "Mesure 1 - Un .......... 2\nMesure 2 - Deux ........ 3\n\n- 1 -\n\nMesure 1 - Un\nNiveau 1 : faire\n- 2 -\n"
        "Mesure 2 - Deux\nNiveau 1 : mieux\nNiveau 2 : tout"
    )
    assert titles(edition) == {"1": "Un", "2": "Deux"}
    assert texts(edition) == {("1", "N1"): "faire", ("2", "N1"): "mieux", ("2", "N2"): "tout"}
    assert [line.text for line in edition.lines if line.part is Part.FURNITURE] == ["- 1 -", "- 2 -"]
    assert not any(one.doubts for one in edition.measures)


def test_what_is_unsure_says_why() -> None:
    edition = read(
        "Mesure 1 - Un\nNiveau 1 : faire\nNiveau 1 : défaire\nMesure 2 - Deux\n\nUn paragraphe sans niveau.\n"
        "Mesure 3 - Trois\n\nUn avertissement.\nNiveau 1 : trois"
    )
    doubts = {one.measure.number: one.doubts for one in edition.measures}
    assert doubts == {
        "1": ("N1 est dit deux fois, la seconde ligne 3",),
        "2": ("aucun niveau n’y est marqué : elle est lue comme un niveau unique",),
        "3": ("des lignes entre l’intitulé et le premier niveau ne sont pas reprises",),
    }
    assert [line.text for line in edition.unread] == ["Un avertissement."]


_STARTS = (
    "Mesure 1 - ", "Mesure 2 : ", "Mesure 3\n", "#04. ", "5 – ", "Niveau 1 : ", "Niveau 2\n", "N3 • ", "N1-2-3 • ",
    "- 1 - ", "- 2 -\n", "- ", "• ", "Thème : ", "Principe A : ", "12. ", "Niveau unique : ", "N1 - ", "Axe 2 – ", "",
)  # fmt: skip
_WORDS = (
    "zorglub karabassan", "flutiau", "Marmiton et quinquet", "bourgeonix falbala.", "Citrouillo Niveau 2 : mirliton",
    "olibrius N1 • tarabiscote - 2 - pataquès", "", "3", "page 4", "mi-", "(voir la mesure 12)",
)  # fmt: skip


@given(st.lists(st.tuples(st.sampled_from(_STARTS), st.sampled_from(_WORDS), st.booleans()), max_size=25))
def test_each_line_comes_back_and_each_word_of_those_that_were_placed(
    parts: list[tuple[str, str, bool]],
) -> None:
    text = "Grille\n" + "".join(f"{start}{words}\n" + "\n" * gap for start, words, gap in parts)
    document = document_from_text(text, "grille.txt")
    edition = read_text_grid(document)
    assert len(edition.lines) == sum(not line.blank for line in document.lines)
    given_words = " ".join(
        [one.measure.title for one in edition.measures]
        + [one.measure.theme for one in edition.measures]
        + [level.text or "" for one in edition.measures for level in one.measure.levels]
    )
    for line in edition.lines:
        if line.part in (Part.MEASURE, Part.LEVEL):
            said = any(
                "dit deux fois" in doubt or "autre intitulé" in doubt
                for m in edition.measures
                for doubt in m.doubts
            )
            kept = [
                word
                for word in ("zorglub", "flutiau", "quinquet", "falbala", "mirliton", "pataquès")
                if word in line.text
            ]
            assert said or all(word in given_words for word in kept), line
