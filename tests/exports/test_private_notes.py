"""No document tells of private notes: each is the same with a note on every level and with none."""

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from exports.open_data import as_json, dossier_data
from pacte.cli.export import DOCUMENTS, Choices
from pacte.domain.dossier import Dossier
from tests.exports.conftest import read_champigny

NOTE = "ne pas publier (exemple)"
_SHEETS = {"classeur", "reponse"}


def content(path: Path) -> object:
    """The bytes of a document, or those of a workbook's parts but the one that says when it was made."""
    if not zipfile.is_zipfile(path):
        return path.read_bytes()
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist() if name != "docProps/core.xml"}


def noted(dossier: Dossier) -> Dossier:
    places = [(measure.number, level.code) for measure, level in dossier.catalogue.levels()]
    (one,) = dossier.lists
    return replace(dossier, lists=(one.noted(dict.fromkeys(places, NOTE)),), frameworks=())


@pytest.mark.parametrize("document", [one for one in DOCUMENTS if one not in ("comparatif", "affiche")])
def test_a_document_is_the_same_with_notes_and_without(document: str, tmp_path: Path) -> None:
    plain = read_champigny()
    full = noted(plain)
    assert len(full.lists[0].private_notes) == len([*plain.catalogue.levels()]) > len(full.lists[0].notes) > 0
    choices = Choices(list_id=plain.lists[0].id)
    written = []
    for name, dossier in (("sans", plain), ("avec", full)):
        path = tmp_path / f"{name}.{'xlsx' if document in _SHEETS else 'pdf'}"
        DOCUMENTS[document](dossier, path, choices)
        written.append(content(path))
    assert written[0] == written[1]


def test_notes_are_in_the_data_when_they_are_asked_for() -> None:
    dossier = noted(read_champigny())
    assert as_json(dossier_data(dossier, with_notes=True)).count(NOTE) == len(dossier.lists[0].private_notes)


@pytest.mark.parametrize("document", ["comparatif", "affiche"])
def test_a_comparison_is_the_same_with_notes_and_without(document: str, tmp_path: Path) -> None:
    plain = read_champigny()
    written = []
    for name, dossier in (("sans", plain), ("avec", noted(plain))):
        (one,) = dossier.lists
        both = replace(dossier, lists=(one, replace(one, id="autre", name="Autre liste (exemple)")))
        path = tmp_path / f"{name}.pdf"
        DOCUMENTS[document](both, path, Choices())
        written.append(path.read_bytes())
    assert written[0] == written[1]
