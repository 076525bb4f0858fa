"""Starting a file: any catalogue shape, any hostile words, never over another file."""

from pathlib import Path

import pytest

from pacte.domain.answer import Answer
from pacte.domain.dossier import Municipality
from pacte.domain.errors import KnownError
from pacte.edits import answers, dossiers, lists
from pacte.reading.catalogue_file import read_catalogue
from pacte.scoring.score import Scorer
from pacte.storage import queries
from pacte.storage.creation import create_pact_file
from pacte.storage.pact_file import open_pact_file

DATA = Path(__file__).parents[1] / "data"


def test_a_file_needs_a_town(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="commune"):
        dossiers.create(tmp_path / "x.pacte", " \x00 ")
    assert not [*tmp_path.iterdir()]


def test_an_unknown_catalogue_names_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="pacte-2020"):
        dossiers.create(tmp_path / "x.pacte", "Nîmes", catalogue_id="../secret")


def test_size_themes_levels_and_threshold_are_data(tmp_path: Path) -> None:
    catalogue = read_catalogue(
        (DATA / "catalogue-other-shape.yaml").read_text(encoding="utf-8"), "autre.yaml"
    )
    assert (len(catalogue.measures), len(catalogue.themes), catalogue.minimum_measures) == (76, 11, 25)
    path = tmp_path / "x.pacte"
    create_pact_file(path, dossiers.new_dossier(Municipality("Nîmes"), None, catalogue))
    with open_pact_file(path) as file:
        assert queries.dossier(file).catalogue == catalogue
        (list_id,) = lists.add(file, "Liste exemple").lists
        places = [(measure.number, level.code) for measure, level in catalogue.levels()]
        answers.answer(file, list_id, places[:25], Answer.AGREED)
        dossier = queries.dossier(file)
    score = Scorer(dossier.catalogue, dossier.scale()).score(dossier.lists[0])
    assert (score.points, score.maximum, score.measures_kept) == (25, 76, 25)
    assert score.can_sign is (not catalogue.principles)
