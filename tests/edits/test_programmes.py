"""A programme is kept with its list; what a person keeps of its suggestions becomes evidence, never an answer."""

from pathlib import Path

import pytest

from exports.open_data import as_json, dossier_data
from pacte.domain.answer import Answer
from pacte.domain.commitment import Evidence
from pacte.domain.errors import KnownError
from pacte.domain.programme import NO_MEASURE, Decision, Proposal
from pacte.edits import answers, dossiers, exchange, measures, programmes, undoing
from pacte.reading.open_data import parse_open_data
from pacte.storage import queries
from pacte.storage.pact_file import PactFile, open_pact_file

DATA = Path(__file__).parents[1] / "data" / "programmes"
NAME = "Liste exemple"


def source(name: str) -> Path:
    return DATA / f"programme-{name}.txt"


@pytest.fixture
def read(file: PactFile, list_id: str) -> PactFile:
    """The file with Clamart's programme."""
    programmes.take(file, programmes.preview(file, source("clamart-a-gauche"), NAME))
    return file


def point(file: PactFile, list_id: str, number: str) -> Proposal:
    (programme,) = queries.candidate_list(file, list_id).programmes
    return next(one for one in programme.proposals if one.number == number)


def said(file: PactFile, list_id: str, measure: str, level: str):
    return queries.candidate_list(file, list_id).commitment(measure, level)


def cited(file: PactFile, list_id: str, measure: str, level: str) -> tuple[Evidence, ...]:
    return queries.candidate_list(file, list_id).evidence(measure, level)


def test_a_preview_writes_nothing_and_take_keeps_what_it_showed(file: PactFile, list_id: str) -> None:
    before = queries.dossier(file)
    preview = programmes.preview(file, source("clamart-a-gauche"), "liste EXEMPLE")
    assert queries.dossier(file) == before
    changes = programmes.take(file, preview)
    assert changes.lists == {list_id}
    assert changes.label == "programme de Liste exemple lu : programme-clamart-a-gauche.txt"
    (kept,) = queries.candidate_list(file, list_id).programmes
    assert kept.proposals == preview.programme.proposals
    assert (kept.document, len(kept.sha256)) == ("programme-clamart-a-gauche.txt", 64)
    assert queries.candidate_list(file, list_id).commitments == ()


def test_undo_takes_the_programme_away_and_redo_brings_it_back(read: PactFile, list_id: str) -> None:
    with_programme = queries.candidate_list(read, list_id)
    undoing.undo(read)
    assert queries.candidate_list(read, list_id).programmes == ()
    undoing.redo(read)
    assert queries.candidate_list(read, list_id) == with_programme


def test_reading_the_same_document_again_changes_nothing(read: PactFile, tmp_path: Path) -> None:
    assert not programmes.take(read, programmes.preview(read, source("clamart-a-gauche"), NAME))
    renamed = tmp_path / "programme (2).txt"
    renamed.write_bytes(source("clamart-a-gauche").read_bytes())
    assert not programmes.take(read, programmes.preview(read, renamed, NAME))


def test_a_corrected_document_keeps_the_decisions(read: PactFile, list_id: str, tmp_path: Path) -> None:
    programmes.keep_suggestion(read, list_id, point(read, list_id, "33").id, "7", "N1")
    corrected = tmp_path / "programme-clamart-a-gauche.txt"
    text = source("clamart-a-gauche").read_text(encoding="utf-8")
    corrected.write_text(
        text.replace("Défendre le droit au silence.", "Défendre le silence."), encoding="utf-8"
    )
    assert programmes.take(read, programmes.preview(read, corrected, NAME))
    assert point(read, list_id, "29").text == "Défendre le silence."
    assert point(read, list_id, "33").decisions == (Decision("7", "N1", True),)


def test_a_list_may_have_several_documents(read: PactFile, list_id: str) -> None:
    programmes.take(read, programmes.preview(read, source("issy-les-moulineaux"), NAME))
    found = queries.candidate_list(read, list_id).programmes
    assert [len(one.proposals) for one in found] == [104, 117]
    programmes.forget(read, list_id, "programme-clamart-a-gauche.txt")
    assert [len(one.proposals) for one in queries.candidate_list(read, list_id).programmes] == [117]
    with pytest.raises(KnownError, match="n’est plus dans le dossier"):
        programmes.forget(read, list_id, "programme-clamart-a-gauche.txt")


def test_a_kept_suggestion_is_cited_and_no_answer(read: PactFile, list_id: str) -> None:
    proposal = point(read, list_id, "33")
    changes = programmes.keep_suggestion(read, list_id, proposal.id, "7", "N1")
    assert changes.levels == {(list_id, ("7", "N1"))}
    assert said(read, list_id, "7", "N1") is None
    assert cited(read, list_id, "7", "N1") == (
        Evidence(
            proposal.whole,
            "programme-clamart-a-gauche.txt",
            "point 33 ; Des cantines scolaires 100% bio et local",
        ),
    )
    assert point(read, list_id, "33").decision("7") == Decision("7", "N1", True)
    assert queries.undo_state(read).undo == "mesure 7 N1 : proposition retenue"
    assert undoing.undo(read).levels == {(list_id, ("7", "N1"))}
    assert cited(read, list_id, "7", "N1") == ()
    assert point(read, list_id, "33").decisions == ()
    assert undoing.redo(read).levels == {(list_id, ("7", "N1"))}
    assert len(cited(read, list_id, "7", "N1")) == 1


def test_what_was_answered_stays_answered(read: PactFile, list_id: str) -> None:
    answers.answer(read, list_id, [("7", "N1")], Answer.REFUSED)
    proposal = point(read, list_id, "33")
    programmes.keep_suggestion(read, list_id, proposal.id, "7", "N1")
    assert said(read, list_id, "7", "N1").answer is Answer.REFUSED
    assert len(said(read, list_id, "7", "N1").evidence) == 1
    programmes.drop_suggestion(read, list_id, proposal.id, "7")
    assert said(read, list_id, "7", "N1").answer is Answer.REFUSED
    assert said(read, list_id, "7", "N1").evidence == ()


def test_kept_on_another_level_it_moves_and_dropped_it_goes(read: PactFile, list_id: str) -> None:
    proposal = point(read, list_id, "33")
    programmes.keep_suggestion(read, list_id, proposal.id, "7", "N1")
    assert not programmes.keep_suggestion(read, list_id, proposal.id, "7", "N1")
    moved = programmes.keep_suggestion(read, list_id, proposal.id, "7", "N2")
    assert moved.levels == {(list_id, ("7", "N1")), (list_id, ("7", "N2"))}
    assert cited(read, list_id, "7", "N1") == ()
    assert len(cited(read, list_id, "7", "N2")) == 1
    programmes.drop_suggestion(read, list_id, proposal.id, "7")
    assert cited(read, list_id, "7", "N2") == ()
    assert queries.candidate_list(read, list_id).commitments == ()
    assert point(read, list_id, "33").decisions == (Decision("7", None, False),)
    programmes.reconsider(read, list_id, proposal.id, "7")
    assert point(read, list_id, "33").decisions == ()


def test_unknown_proposals_levels_and_lists_are_refused(read: PactFile, list_id: str) -> None:
    with pytest.raises(KnownError, match="relisez le programme"):
        programmes.keep_suggestion(read, list_id, "absent", "7", "N1")
    with pytest.raises(KnownError, match="N9"):
        programmes.keep_suggestion(read, list_id, point(read, list_id, "33").id, "7", "N9")
    with pytest.raises(KnownError, match="n’est plus dans le dossier"):
        programmes.drop_suggestion(read, "absent", "absent", "7")
    assert point(read, list_id, "33").decisions == ()


def test_a_proposal_that_the_pact_forgot_becomes_a_local_measure_once(read: PactFile, list_id: str) -> None:
    proposal = point(read, list_id, "99")
    changes = programmes.make_local(read, list_id, proposal.id, "Une mutuelle municipale", "Santé")
    assert changes.label == "mesure locale 33 tirée du programme"
    added = queries.dossier(read).catalogue.measure("33")
    assert (added.local, added.title, added.theme) == (True, "Une mutuelle municipale", "Santé")
    assert added.levels[0].text == proposal.whole
    assert cited(read, list_id, "33", "N")[0].quotation == proposal.whole
    again = point(read, list_id, "100")
    programmes.make_local(read, list_id, again.id, "UNE MUTUELLE municipale")
    assert queries.dossier(read).catalogue.find("34") is None
    assert len(cited(read, list_id, "33", "N")) == 2
    undoing.undo(read)
    undoing.undo(read)
    assert queries.dossier(read).catalogue.find("33") is None


def test_a_measure_made_of_a_proposal_is_among_those_that_the_collective_chose(
    read: PactFile, list_id: str
) -> None:
    dossiers.choose_measures(read, ["7"], chosen=True)
    programmes.make_local(read, list_id, point(read, list_id, "99").id, "Une mutuelle municipale")
    assert queries.dossier(read).collective.chosen_measures == ("7", "33")


def test_a_proposal_about_no_measure_is_set_apart(read: PactFile, list_id: str) -> None:
    proposal = point(read, list_id, "33")
    programmes.drop_suggestion(read, list_id, proposal.id, "18")
    programmes.keep_suggestion(read, list_id, proposal.id, "7", "N1")
    changes = programmes.set_apart(read, list_id, proposal.id)
    assert changes.label == "proposition : aucune mesure"
    assert cited(read, list_id, "7", "N1") == ()
    apart = point(read, list_id, "33")
    assert apart.own_idea
    assert apart.decisions == (Decision("18", None, False), Decision(NO_MEASURE, None, False))
    assert not programmes.set_apart(read, list_id, proposal.id)
    programmes.reconsider(read, list_id, proposal.id, NO_MEASURE)
    assert queries.undo_state(read).undo == "proposition rouverte"
    assert point(read, list_id, "33").decisions == (Decision("18", None, False),)
    undoing.undo(read)
    programmes.keep_suggestion(read, list_id, proposal.id, "7", "N1")
    assert not point(read, list_id, "33").own_idea
    assert point(read, list_id, "33").kept == (Decision("7", "N1", True),)


def test_every_measure_is_heard_at_once(read: PactFile, list_id: str) -> None:
    dossier = queries.dossier(read)
    memory = {one.sha256: programmes.suggested(dossier.catalogue, one) for one in dossier.lists[0].programmes}
    programmes.set_apart(read, list_id, point(read, list_id, "98").id)
    lists = queries.dossier(read).lists
    found = programmes.said_by_measure(lists, lambda one: memory[one.sha256])
    assert NO_MEASURE not in found
    apart = point(read, list_id, "98").id
    assert any(memory[one.sha256].get(apart) for one in lists[0].programmes)
    assert all(one.proposal.id != apart for each in found.values() for one in each)
    assert len(found) > 20
    for measure, each in found.items():
        assert each == programmes.said_about(lists, measure, lambda one: memory[one.sha256])


def test_what_programmes_say_about_a_measure(read: PactFile, list_id: str) -> None:
    cycling, lights = point(read, list_id, "23"), point(read, list_id, "9")
    programmes.keep_suggestion(read, list_id, lights.id, "15", "N1")
    dossier = queries.dossier(read)
    memory = {one.sha256: programmes.suggested(dossier.catalogue, one) for one in dossier.lists[0].programmes}
    found = programmes.said_about(dossier.lists, "15", lambda one: memory[one.sha256])
    assert [one.proposal.number for one in found][:2] == ["9", "23"]
    assert (found[0].kept, found[0].score) == (True, 1.0)
    assert "25" not in [one.proposal.number for one in found]  # it repeats point 9
    programmes.drop_suggestion(read, list_id, cycling.id, "15")
    lists = queries.dossier(read).lists
    left = programmes.said_about(lists, "15", lambda one: memory[one.sha256])
    assert "23" not in [one.proposal.number for one in left]


def test_export_and_import_give_the_same_file(read: PactFile, list_id: str, tmp_path: Path) -> None:
    programmes.keep_suggestion(read, list_id, point(read, list_id, "33").id, "7", "N1")
    programmes.drop_suggestion(read, list_id, point(read, list_id, "20").id, "11")
    programmes.set_apart(read, list_id, point(read, list_id, "8").id)
    measures.set_keywords(read, "7", ["cantine", " cantine ", "", "réfectoire"])
    text = as_json(dossier_data(queries.dossier(read)))
    other = tmp_path / "autre.pacte"
    dossiers.create(other, "Autre")
    with open_pact_file(other) as new:
        exchange.take(new, parse_open_data(text))
        assert as_json(dossier_data(queries.dossier(new))) == text
        assert queries.dossier(new).catalogue.measure("7").keywords == ("cantine", "réfectoire")
        assert not exchange.take(new, parse_open_data(text))


def test_data_without_programmes_take_none_away(read: PactFile, list_id: str) -> None:
    before = queries.candidate_list(read, list_id).programmes
    data = dossier_data(queries.dossier(read))
    del data["lists"][0]["programmes"]
    exchange.take(read, parse_open_data(as_json(data)))
    assert queries.candidate_list(read, list_id).programmes == before


def test_a_file_of_an_older_format_takes_the_keywords_that_ship(file: PactFile) -> None:
    catalogue = queries.dossier(file).catalogue
    for one in catalogue.measures:
        measures.set_keywords(file, one.number, [])
    bare = queries.dossier(file).catalogue
    assert not any(one.keywords for one in bare.measures)
    assert measures.with_keywords(bare) == catalogue
    # One that is changed leaves the others those that ship, in one undo step.
    measures.set_keywords(file, "15", ["vélobus"])
    now = queries.dossier(file).catalogue
    assert now.measure("15").keywords == ("vélobus",)
    assert now.measure("7") == catalogue.measure("7")
    undoing.undo(file)
    assert queries.dossier(file).catalogue == bare


def test_keywords_that_are_those_in_use_write_nothing_and_long_ones_are_refused(file: PactFile) -> None:
    catalogue = queries.dossier(file).catalogue
    assert not measures.set_keywords(file, "15", catalogue.measure("15").keywords)
    with pytest.raises(KnownError, match="« mot-clé » compte 201 caractères"):
        measures.set_keywords(file, "15", ["x" * 201])
    assert measures.shipped_keywords(catalogue, catalogue.measure("15")) == catalogue.measure("15").keywords


def test_documents_that_are_no_programme_are_refused(file: PactFile, list_id: str, tmp_path: Path) -> None:
    letter = tmp_path / "lettre.txt"
    letter.write_text("Madame, Monsieur,\n\nVotre courrier est bien arrivé.\n", encoding="utf-8")
    with pytest.raises(KnownError, match="aucune proposition"):
        programmes.preview(file, letter, NAME)
    letter.write_text("- Créer une régie.\n" * 20_001, encoding="utf-8")
    with pytest.raises(KnownError, match="trop long"):
        programmes.preview(file, letter, NAME)
    letter.write_text("- " + "Créer une régie. " * 3_000, encoding="utf-8")
    with pytest.raises(KnownError, match="30000"):
        programmes.preview(file, letter, NAME)
    with pytest.raises(KnownError, match="n’est pas dans ce dossier"):
        programmes.preview(file, source("exemple"), "Autre liste")
