"""What was kept of a real programme, printed under its level with its place."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from exports.grid.pdf import write_grid
from pacte.demo import build_demo
from pacte.domain.answer import Answer
from pacte.domain.commitment import Evidence
from pacte.edits import answers, evidence, programmes
from pacte.storage import queries
from pacte.storage.pact_file import open_pact_file
from tests.exports.grid.test_pdf import DATA, assert_well_laid_out, solid

CLAMART = DATA / "programmes" / "programme-clamart-a-gauche.txt"


def test_a_level_that_only_the_programme_spoke_of_has_no_box_ticked(
    tmp_path: Path, read_pdf: Callable[[Path], Any]
) -> None:
    with open_pact_file(build_demo(tmp_path)) as file:
        one = queries.dossier(file).lists[0]
        assert one.commitment("32", "N1") is None
        programmes.take(file, programmes.preview(file, CLAMART, one.name))
        (programme,) = queries.candidate_list(file, one.id).programmes
        programmes.keep_suggestion(file, one.id, programme.proposals[0].id, "32", "N1")
        cited = queries.dossier(file)
        answers.answer(file, one.id, [("32", "N2")], Answer.UNDECIDED)
        asked = queries.dossier(file)
    ticked = []
    for dossier in (cited, asked):
        write_grid(dossier, tmp_path / "grille.pdf", one.id)
        ticked.append(read_pdf(tmp_path / "grille.pdf").solid.count("☑"))
    known = len(one.commitments) + len(one.principles)
    assert ticked == [known, known + 1]


def test_a_quotation_written_by_hand_opens_the_level(tmp_path: Path, read_pdf: Callable[[Path], Any]) -> None:
    with open_pact_file(build_demo(tmp_path)) as file:
        one = queries.dossier(file).lists[0]
        evidence.add(file, one.id, ("32", "N1"), Evidence("Une monnaie locale (exemple)", "programme"))
        write_grid(queries.dossier(file), tmp_path / "grille.pdf", one.id)
    ticked = read_pdf(tmp_path / "grille.pdf").solid.count("☑")
    assert ticked == len(one.commitments) + len(one.principles) + 1


def test_a_passage_kept_from_a_real_programme_is_printed_with_its_place(
    tmp_path: Path, read_pdf: Callable[[Path], Any]
) -> None:
    with open_pact_file(build_demo(tmp_path)) as file:
        one = queries.dossier(file).lists[0]
        programmes.take(file, programmes.preview(file, CLAMART, one.name))
        (programme,) = queries.candidate_list(file, one.id).programmes
        short, long = (next(p for p in programme.proposals if p.number == n) for n in ("24", "33"))
        programmes.keep_suggestion(file, one.id, short.id, "15", "N1")
        programmes.keep_suggestion(file, one.id, long.id, "7", "N1")
        dossier = queries.dossier(file)
    write_grid(dossier, tmp_path / "grille.pdf", one.id)
    pdf = read_pdf(tmp_path / "grille.pdf")
    assert_well_laid_out(pdf)
    assert solid(f"Programme, {short.place} : « {short.whole} »") in pdf.solid
    assert solid(f"Programme, {long.place} : « {long.text}") in pdf.solid
    assert solid(long.whole) not in pdf.solid
    assert pdf.solid.count("[…]") == 2
    assert "s’arrêteà[…]" in pdf.solid
    # Other answers are as they were: what is kept is evidence, never an answer.
    assert pdf.solid.count("☑") == len(one.commitments) + len(one.principles)
