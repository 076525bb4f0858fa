"""The workbook in a real spreadsheet: LibreOffice recalculates it and finds what the scorer finds.

Where LibreOffice is not installed, `test_workbook_figures.py` checks the same formulas with an evaluator of our own.
"""

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import load_workbook

from exports.workbook import write_workbook
from pacte.domain.answer import Answer
from pacte.domain.dossier import Dossier, Settings
from pacte.scoring.score import Scorer

SOFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(
    SOFFICE is None,
    reason="LibreOffice (soffice) is not installed; the same formulas are checked by our evaluator",
)


def recalculated(path: Path, folder: Path) -> Path:
    """Have LibreOffice calculate everything: what formulas were written with is taken out first."""
    bare = folder / "sans-valeurs.xlsx"
    with ZipFile(path) as source, ZipFile(bare, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name.startswith("xl/worksheets/sheet"):
                content = re.sub(rb"</f><v>[^<]*</v>", b"</f>", content)
            target.writestr(name, content)
    out = folder / "calcule"
    profile = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
    command = [str(SOFFICE), profile, "--headless", "--convert-to", "xlsx", "--outdir", str(out), str(bare)]
    subprocess.run(command, check=True, capture_output=True, timeout=100)
    return out / bare.name


def plain(value: Any) -> Any:
    """The value less what depends on the language of the spreadsheet."""
    if isinstance(value, str):
        return value.replace(",", ".") or None
    return pytest.approx(value, abs=1e-9) if isinstance(value, int | float) else value


@pytest.mark.parametrize("scale", ["points", "niveau-maximal", "mesures"])
def test_libreoffice_finds_every_value(champigny: Dossier, scale: str, tmp_path: Path) -> None:
    one = champigny.lists[0]
    other = replace(one, id="autre", name="=1+1 & l’autre", commitments=one.commitments[::2])
    path = tmp_path / "classeur.xlsx"
    write_workbook(replace(champigny, lists=(one, other), settings=Settings(scale)), path)
    formulas, values = load_workbook(path), load_workbook(path, data_only=True)
    found = load_workbook(recalculated(path, tmp_path), data_only=True)
    assert found.sheetnames == formulas.sheetnames
    for sheet in formulas:
        for cell in (cell for row in sheet.iter_rows() for cell in row if cell.value is not None):
            stored = values[sheet.title][cell.coordinate].value
            assert plain(found[sheet.title][cell.coordinate].value) == plain(stored), (
                sheet.title,
                cell.coordinate,
            )


def test_a_weight_changed_in_the_file_changes_the_score(champigny: Dossier, tmp_path: Path) -> None:
    path = tmp_path / "classeur.xlsx"
    write_workbook(champigny, path)
    book = load_workbook(path)
    _, cells = next(book.defined_names["poids_reserve"].destinations)
    book["Barème"][cells.replace("$", "")].value = 0.9
    book.save(path)
    found = load_workbook(recalculated(path, tmp_path), data_only=True)["Scores"]
    before = champigny.scale()
    scale = replace(before, shares={**before.shares, Answer.RESERVED: 0.9})
    score = Scorer(champigny.catalogue, scale).score(champigny.lists[0])
    figures = dict(zip([c.value for c in found[5]], [c.value for c in found[6]], strict=True))
    assert figures["Points"] == pytest.approx(score.points) == pytest.approx(57.9)
    assert figures["Part ajustée"] == pytest.approx(score.adjusted)
