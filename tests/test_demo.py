"""The example is the real pact, built whole or not at all, and never built over."""

from pathlib import Path

import pytest

from pacte.demo import build_demo
from pacte.domain.errors import KnownError
from pacte.edits import lists, undoing
from pacte.storage import queries
from pacte.storage.pact_file import open_pact_file


def test_the_example_is_real_and_says_what_was_added(tmp_path: Path) -> None:
    with open_pact_file(build_demo(tmp_path / "neuf" / "exemple")) as file:
        dossier = queries.dossier(file)
        assert queries.undo_state(file).undo is None
        assert not undoing.undo(file)
        assert queries.dossier(file) == dossier
        (list_id,) = (one.id for one in dossier.lists)
        assert queries.history(file, list_id, "2", "N1")
    assert (dossier.municipality.name, dossier.collective.name) == (
        "Champigny-sur-Marne",
        "Collectif local (exemple)",
    )
    assert [one.name for one in dossier.lists] == ["CHAMPIGNY ALTERNANCE"]


def test_what_somebody_did_in_it_stays(tmp_path: Path) -> None:
    path = build_demo(tmp_path)
    with open_pact_file(path) as file:
        lists.add(file, "Ajoutée (exemple)")
    assert build_demo(tmp_path) == path
    with open_pact_file(path) as file:
        assert len(queries.dossier(file).lists) == 2
    assert [*tmp_path.iterdir()] == [path]


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("")
    with pytest.raises(KnownError, match="exemple"):
        build_demo(tmp_path / "x")
