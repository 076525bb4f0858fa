"""The sheet that a list reads again, as a form to print."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from exports.reply.pdf import write_reply_form
from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Dossier
from pacte.pdfium import opened


def pages(dossier: Dossier, path: Path) -> list[str]:
    write_reply_form(dossier, path, day=date(2020, 3, 2))
    with opened(path.read_bytes()) as document:
        return [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in document]


def test_every_level_has_its_boxes_and_a_line(champigny: Dossier, tmp_path: Path) -> None:
    found = pages(champigny, tmp_path / "feuille.pdf")
    text = "\n".join(found)
    assert len(found) == 23
    assert "À relire par « CHAMPIGNY ALTERNANCE »" in found[0].replace("\u00a0", " ")
    asked = len([*champigny.catalogue.levels()])
    assert text.count("Pas d’accord") >= asked
    assert text.count("Votre commentaire") == asked
    assert text.count("hors compétence") >= asked


def test_a_measure_that_goes_on_is_named_again(champigny: Dossier, tmp_path: Path) -> None:
    begun = [page for page in pages(champigny, tmp_path / "feuille.pdf") if "(suite)" in page]
    assert len(begun) > 5


def test_the_same_state_gives_the_same_bytes(champigny: Dossier, tmp_path: Path) -> None:
    for name in ("une.pdf", "deux.pdf"):
        write_reply_form(champigny, tmp_path / name, day=date(2020, 3, 2))
    assert (tmp_path / "une.pdf").read_bytes() == (tmp_path / "deux.pdf").read_bytes()


def test_a_long_wording_flows_over_pages(champigny: Dossier, tmp_path: Path) -> None:
    said = Commitment("1", "N1", Answer.RESERVED, reservation="Des mots de réserve. " * 1400)
    one = replace(champigny.lists[0], commitments=(said,))
    found = pages(replace(champigny, lists=(one,)), tmp_path / "feuille.pdf")
    assert sum(page.count("réserve.") for page in found) >= 1400
