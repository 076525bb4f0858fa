"""The 9 guarantees say what the pages of Sens and of Clamart say, word for word."""

import re
from pathlib import Path

from pacte.domain.catalogue import Catalogue
from pacte.edits.dossiers import shipped_catalogue

PAGES = Path(__file__).parents[1] / "data" / "programmes"


def printed_by_sens() -> list[tuple[str, str, str]]:
    """Number, title and text of each guarantee, as the page of Sens has them."""
    page = (PAGES / "programme-sens-insoumise.txt").read_text(encoding="utf-8")
    page = page.partition("Les 9 Garanties Programmatiques")[2].partition("Axe 1")[0]
    return re.findall(r"^(\d)\. (.+)\n\n(.+)$", page, re.MULTILINE)


def printed_by_clamart() -> list[str]:
    """The titles, as the page of Clamart has them."""
    page = (PAGES / "programme-clamart-a-gauche.txt").read_text(encoding="utf-8")
    part = page.partition("Les garanties programmatiques\n")[2].partition("Filtre par thématique")[0]
    return re.findall(r"• (.+)$", part, re.MULTILINE)


def guarantees() -> Catalogue:
    return shipped_catalogue("garanties-2026")


def test_titles_and_texts_are_those_of_sens() -> None:
    printed = printed_by_sens()
    assert len(printed) == 9
    assert [(m.number, m.title, m.levels[0].text) for m in guarantees().measures] == printed


def test_a_source_quotes_clamart_wherever_it_says_otherwise() -> None:
    catalogue, clamart = guarantees(), printed_by_clamart()
    assert len(clamart) == 9
    for measure, title in zip(catalogue.measures, clamart, strict=True):
        same = title.replace("100%", "100 %") == measure.title
        assert same is (f"« {title} »" not in catalogue.sources[measure.source])


def test_there_are_no_levels_and_all_nine_are_needed() -> None:
    catalogue = guarantees()
    assert all(measure.single_level and not measure.local for measure in catalogue.measures)
    assert (catalogue.minimum_measures, len(catalogue.measures), catalogue.principles) == (9, 9, ())
    assert all(catalogue.gives_text_of(level) for _, level in catalogue.levels())
