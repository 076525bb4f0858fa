"""The workbook through a real spreadsheet and back.

What LibreOffice saved is kept in `tests/data/workbooks`, so that it is read where LibreOffice is not installed too.
"""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from pacte.domain.answer import Answer
from pacte.edits.workbooks import WorkbookPreview
from pacte.storage.pact_file import PactFile
from tests.conftest import ROOT
from tests.edits.test_workbook_properties import odd_dossier
from tests.exports.conftest import read_champigny
from tests.workbooks import changed, exported, opened, reviewed, typed

SAVED = ROOT / "tests/data/workbooks"
SOFFICE = shutil.which("soffice")
needs_office = pytest.mark.skipif(
    SOFFICE is None,
    reason="LibreOffice (soffice) is not installed; what it saved once is read from tests/data/workbooks",
)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[PactFile]:
    with opened(read_champigny(), tmp_path / "champigny.pacte") as file:
        yield file


def converted(path: Path, kind: str, folder: Path) -> Path:
    """Have LibreOffice open a workbook and save it as another."""
    out = folder / kind
    profile = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
    command = [str(SOFFICE), profile, "--headless", "--convert-to", kind, "--outdir", str(out), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=100)
    return (out / path.name).with_suffix(f".{kind}")


@pytest.mark.parametrize("name", ["libreoffice-untouched.xlsx", "libreoffice-principles-untouched.xlsx"])
def test_what_libreoffice_only_saved_changes_nothing(file: PactFile, name: str) -> None:
    path = SAVED / name
    assert reviewed(file, path) == WorkbookPreview(path.name, ())


def test_what_was_edited_in_libreoffice_is_understood(file: PactFile) -> None:
    preview = reviewed(file, SAVED / "libreoffice-edited.xlsx")
    assert changed(preview) == {
        ("1", "N1"): (Answer.AGREED, Answer.REFUSED),
        ("2", "N2"): (Answer.AGREED, Answer.AGREED),
        ("3", "N1"): (Answer.REFUSED, Answer.RESERVED),
        ("34", "N"): (None, Answer.AGREED),
    }
    wording = next(one.after for one in preview.plain if one.place == ("2", "N2"))
    assert wording is not None
    assert wording.agreed_wording == "Une formulation d’exemple.\nSur deux lignes."
    assert {one.place: one.doubt for one in preview.changes if one.doubt} == {
        ("4", "N2"): "Grille!H16 : la cellule dit « oui »",
        ("5", "N1"): "Grille!H6 : la cellule est une formule, qui donne « refusé »",
        ("7", "N1"): "Grille!N50 : le tableur en a fait une date, « 12/03/2026 »",
    }
    assert preview.unread == ("la colonne « Nos notes » (Grille!I3) n’est pas lue",)
    assert preview.missing == 1


def test_principles_edited_in_libreoffice_are_understood(file: PactFile) -> None:
    preview = reviewed(file, SAVED / "libreoffice-principles-edited.xlsx")
    assert changed(preview) == {
        ("A", ""): (Answer.AGREED, Answer.REFUSED),
        ("2", "N1"): (Answer.REFUSED, Answer.AGREED),
        ("7", "N1"): (Answer.AGREED, Answer.AGREED),
        ("34", "N"): (None, Answer.AGREED),
    }
    done = next(one.after for one in preview.plain if one.place == ("7", "N1"))
    assert done is not None
    assert done.already_done
    assert preview.absent == ("mesure 8 N2",)
    only = "une mesure nouvelle n’a qu’un niveau ; laissez cette cellule vide"
    assert preview.unread == (
        "Grille!AJ11 : cette colonne n’a pas de titre, elle n’est pas lue",
        "Grille!H56 : les commentaires de cellules ne sont pas lus",
        "Grille!I62:J62 : ces cellules sont fusionnées, seule la première est lue",
        *(f"Grille!E{row} : {only}" for row in (100, 101, 102)),
        "Grille!G16 : le signe suit la réponse et n’est pas lu ; changez la colonne « Réponse »",
        "principe B (Grille!H14) : un principe s’accepte en entier ou non ; choisissez une autre réponse",
    )


@needs_office
@pytest.mark.parametrize("made", [read_champigny, odd_dossier])
def test_through_libreoffice_and_its_own_format_nothing_changes(made, tmp_path: Path) -> None:
    with opened(made(), tmp_path / "a.pacte") as file:
        path = exported(file, tmp_path / "a.xlsx")
        saved = converted(path, "xlsx", tmp_path)
        assert reviewed(file, saved) == WorkbookPreview("a.xlsx", ())
        back = converted(converted(path, "ods", tmp_path), "xlsx", tmp_path)
        assert reviewed(file, back) == WorkbookPreview("a.xlsx", ())


@needs_office
def test_an_edit_comes_through_libreoffice(file: PactFile, tmp_path: Path) -> None:
    path = exported(file, tmp_path / "a.xlsx")
    typed(
        path,
        {
            ("B", ""): {"answer": "refusé"},
            ("2", "N1"): {"answer": "engagé", "observation": "« Deux »\nlignes"},
        },
    )
    preview = reviewed(file, converted(path, "xlsx", tmp_path))
    assert changed(preview) == {
        ("B", ""): (Answer.AGREED, Answer.REFUSED),
        ("2", "N1"): (Answer.REFUSED, Answer.AGREED),
    }
    change = preview.changes[-1]
    assert change.after is not None
    assert change.after.observation == "« Deux »\nlignes"
