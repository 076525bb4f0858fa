"""Local measures and texts to complete: the file's own catalogue, never an invented official text."""

from dataclasses import replace

import pytest

from pacte.domain.answer import Answer
from pacte.domain.errors import KnownError
from pacte.edits import answers, dossiers, measures, undoing
from pacte.edits.dossiers import shipped_catalogue
from pacte.storage import queries
from pacte.storage.pact_file import PactFile


def local_numbers(file: PactFile) -> list[str]:
    return [one.number for one in queries.dossier(file).catalogue.measures if one.local]


def test_local_measures_are_added_reworded_moved_and_removed(file: PactFile, list_id: str) -> None:
    measures.add_local(file, "Autorité pour le climat (exemple)", text="Texte (exemple)")
    measures.add_local(file, "Formation (exemple)", short="Former (exemple)")
    assert local_numbers(file) == ["33", "34"]
    answers.answer(file, list_id, [("34", "N")], Answer.AGREED)
    measures.reword_local(file, "34", "Formation de tous (exemple)", None, None, "Autre texte (exemple)")
    measures.move_local(file, "34", -1)
    assert local_numbers(file) == ["34", "33"]
    found = queries.dossier(file).catalogue.measure("34")
    assert (found.title, found.levels[0].text) == ("Formation de tous (exemple)", "Autre texte (exemple)")
    assert queries.candidate_list(file, list_id).commitment("34", "N").answer is Answer.AGREED
    with pytest.raises(KnownError, match="ont répondu"):
        measures.remove_local(file, "34")
    measures.remove_local(file, "33")
    assert local_numbers(file) == ["34"]
    undoing.undo(file)
    assert local_numbers(file) == ["34", "33"]


def test_a_measure_that_the_collective_adds_is_among_those_it_chose(file: PactFile) -> None:
    measures.add_local(file, "Autorité pour le climat (exemple)")
    assert queries.dossier(file).collective.chosen_measures == ()
    dossiers.choose_measures(file, ["2", "7"], chosen=True)
    measures.add_local(file, "Formation (exemple)")
    assert queries.dossier(file).collective.chosen_measures == ("2", "7", "34")
    # One undo step takes back both.
    undoing.undo(file)
    assert local_numbers(file) == ["33"]
    assert queries.dossier(file).collective.chosen_measures == ("2", "7")


def test_the_next_number_follows_the_highest_one() -> None:
    shipped = shipped_catalogue("pacte-2020")
    odd = [replace(shipped.measures[0], number=number) for number in ("12 bis", "40", "50²", "²")]
    assert measures.next_number(replace(shipped, measures=(*shipped.measures, *odd))) == "41"
    assert measures.next_number(replace(shipped, measures=())) == "1"


@pytest.mark.parametrize(
    "edit",
    [
        lambda file: measures.reword_local(file, "2", "Autre (exemple)", None, None, None),
        lambda file: measures.move_local(file, "2", 1),
        lambda file: measures.remove_local(file, "2"),
        lambda file: measures.add_local(file, " "),
    ],
)
def test_national_measures_stay_as_they_are(file: PactFile, edit) -> None:
    before = queries.dossier(file)
    with pytest.raises(KnownError):
        edit(file)
    assert queries.dossier(file) == before


def test_a_missing_text_is_completed_with_its_source(file: PactFile) -> None:
    measures.complete_text(
        file, "4", "N2", "Texte lu dans un autre pacte (exemple)", "Pacte papier (exemple)"
    )
    level = queries.dossier(file).catalogue.level("4", "N2")
    assert (level.text, level.source) == ("Texte lu dans un autre pacte (exemple)", "Pacte papier (exemple)")
    measures.complete_text(file, "4", "N2", "Corrigé (exemple)", "Pacte papier (exemple)")
    with pytest.raises(KnownError, match="source"):
        measures.complete_text(file, "4", "N3", "Texte (exemple)", "")
    with pytest.raises(KnownError, match="officiel"):
        measures.complete_text(file, "4", "N1", "Autre (exemple)", "Moi (exemple)")
    with pytest.raises(KnownError, match="précisez"):
        measures.complete_text(file, "4", "N3", "Texte (exemple)", "pacte-signe")


def test_a_local_measure_has_no_official_text(file: PactFile) -> None:
    measures.add_local(file, "Autorité pour le climat (exemple)")
    with pytest.raises(KnownError, match="locale"):
        measures.complete_text(file, "33", "N", "Texte (exemple)", "Moi (exemple)")
