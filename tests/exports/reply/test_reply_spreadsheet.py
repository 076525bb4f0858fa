"""The sheet through a real spreadsheet: LibreOffice saves it again, and all is understood as before.

Where LibreOffice is not installed, `tests/reading/test_reply_sheet.py` reads what openpyxl saved again.
"""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from exports.reply.workbook import write_reply_workbook
from pacte.domain.dossier import Dossier
from pacte.reading.reply_sheet import read_reply_sheet
from tests.replying import NO, YES, filled

SOFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(
    SOFFICE is None,
    reason="LibreOffice (soffice) is not installed; the same sheet is read as openpyxl saves it",
)


def test_libreoffice_keeps_what_the_list_says(champigny: Dossier, tmp_path: Path) -> None:
    path = tmp_path / "feuille.xlsx"
    write_reply_workbook(champigny, path)
    filled(
        path, {("2", "N1"): (NO, "avec réserve", "« Sauf » la mairie."), ("19", "unique"): (YES, None, None)}
    )
    out = tmp_path / "enregistre"
    profile = f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"
    command = [str(SOFFICE), profile, "--headless", "--convert-to", "xlsx", "--outdir", str(out), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=100)
    before, after = read_reply_sheet(path), read_reply_sheet(out / path.name)
    assert replace(after, missing=0) == before
