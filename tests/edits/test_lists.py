"""Lists are added under a name of their own."""

import pytest

from pacte.domain.errors import KnownError
from pacte.domain.wording import NAME_LENGTH
from pacte.edits import lists, undoing
from pacte.storage import queries
from pacte.storage.pact_file import PactFile


def test_a_list_is_added_last_and_undone(file: PactFile) -> None:
    for name in ("Zèbre (exemple)", "Abeille (exemple)"):
        lists.add(file, name, "  Tête (exemple) ", "")
    found = queries.dossier(file).lists
    assert [one.name for one in found] == ["Zèbre (exemple)", "Abeille (exemple)"]
    assert (found[0].head, found[0].label) == ("Tête (exemple)", None)
    undoing.undo(file)
    assert len(queries.dossier(file).lists) == 1


@pytest.mark.parametrize("name", ["", "  \x00", "liste EXEMPLE", "Liste\u00a0éxemple"])
def test_a_name_is_needed_and_unique(file: PactFile, list_id: str, name: str) -> None:
    with pytest.raises(KnownError, match="nom"):
        lists.add(file, name)
    assert len(queries.dossier(file).lists) == 1


@pytest.mark.parametrize("field", ["name", "head", "label"])
def test_a_name_takes_one_line_of_a_page(file: PactFile, field: str) -> None:
    words = {"name": "Liste (exemple)", field: "x" * (NAME_LENGTH + 1)}
    with pytest.raises(KnownError, match="compte 201 caractères ; raccourcissez-le à 200 au plus"):
        lists.add(file, **words)
    assert len(queries.dossier(file).lists) == 0
    lists.add(file, **{**words, field: "x" * NAME_LENGTH})
    assert len(queries.dossier(file).lists) == 1
