"""The pact and the guarantees side by side: each has its answers, meetings, replies and signings."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from exports.open_data import as_json, dossier_data
from exports.verification.dossier import known_signings
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import ListState
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.pact import parse_pact
from pacte.domain.signing import Side, Signatory
from pacte.edits import (
    answers,
    backups,
    dossiers,
    exchange,
    frameworks,
    lists,
    measures,
    meetings,
    programmes,
    replies,
    signings,
    undoing,
)
from pacte.reading.open_data import parse_open_data
from pacte.scoring.comparison import compare
from pacte.scoring.score import Scorer
from pacte.storage import queries
from pacte.storage.pact_file import PactFile, open_pact_file
from tests.replying import filled, sent

PACT, GUARANTEES = "pacte-2020", "garanties-2026"
N = ("5", "N")
PROGRAMME = Path(__file__).parents[1] / "data" / "programmes" / "programme-clamart-a-gauche.txt"
BOTH = (Signatory("Exemple", "liste", Side.LIST), Signatory("Exemple bis", "collectif", Side.COLLECTIVE))


@pytest.fixture
def both(file: PactFile, list_id: str) -> PactFile:
    """The file with the guarantees beside the pact; the list answered measure 5 of each."""
    frameworks.add(file, dossiers.shipped_catalogue(GUARANTEES))
    answers.answer(file, list_id, [("5", "N1")], Answer.REFUSED, note="entre nous")
    frameworks.look_at(file, GUARANTEES)
    answers.answer(file, list_id, [N], Answer.AGREED, observation="déjà voté")
    return file


def through(file: PactFile, catalogue: str) -> Dossier:
    return queries.dossier(file).through(catalogue)


def said(file: PactFile, catalogue: str, place: tuple[str, str] = N):
    return through(file, catalogue).lists[0].commitment(*place)


def agree_to_all(file: PactFile, list_id: str) -> None:
    places = [(measure.number, level.code) for measure, level in queries.dossier(file).catalogue.levels()]
    answers.answer(file, list_id, places, Answer.AGREED)


def test_a_number_means_what_the_catalogue_looked_at_says(both: PactFile, list_id: str) -> None:
    (one,) = queries.dossier(both).lists
    assert [(c.place, c.answer) for c in one.commitments] == [("mesure 5", Answer.AGREED)]
    frameworks.look_at(both, PACT)
    (one,) = queries.dossier(both).lists
    assert [(c.place, c.answer) for c in one.commitments] == [("mesure 5 N1", Answer.REFUSED)]
    assert len(queries.history(both, list_id, "5", "N1")) == 1
    with pytest.raises(KnownError, match="pas de niveau « N »"):
        answers.answer(both, list_id, [N], Answer.AGREED)


def test_a_file_with_one_catalogue_has_no_frameworks(file: PactFile) -> None:
    dossier = queries.dossier(file)
    assert (dossier.frameworks, dossier.views) == ((), (dossier,))
    assert "frameworks" not in dossier_data(dossier)
    assert [one.id for one in frameworks.offered(dossier)] == [GUARANTEES]
    with pytest.raises(KnownError, match="choisissez parmi : pacte-2020"):
        frameworks.look_at(file, GUARANTEES)
    with pytest.raises(KnownError, match="choisissez parmi : pacte-2020"):
        dossier.through(GUARANTEES)


def test_adding_is_one_undo_step_and_not_twice(file: PactFile) -> None:
    guarantees = dossiers.shipped_catalogue(GUARANTEES)
    changes = frameworks.add(file, guarantees)
    assert (changes.label, changes.dossier) == (f"référentiel « {guarantees.name} » ajouté", True)
    assert through(file, GUARANTEES).catalogue == guarantees
    assert frameworks.offered(queries.dossier(file)) == ()
    with pytest.raises(KnownError, match="déjà dans ce dossier"):
        frameworks.add(file, guarantees)
    frameworks.look_at(file, GUARANTEES)
    undoing.undo(file)
    assert queries.dossier(file).catalogue.id == PACT
    undoing.redo(file)
    assert queries.dossier(file).catalogue == guarantees


def test_what_nobody_answered_can_be_taken_away(both: PactFile, list_id: str) -> None:
    with pytest.raises(KnownError, match="Des listes ont répondu"):
        frameworks.remove(both, GUARANTEES)
    with pytest.raises(KnownError, match="référentiel principal"):
        frameworks.remove(both, PACT)
    with pytest.raises(KnownError, match="n’est plus"):
        frameworks.remove(both, "autre")
    answers.answer(both, list_id, [N], None)
    measures.add_local(both, "Garantie de plus (exemple)")
    frameworks.remove(both, GUARANTEES)
    assert queries.dossier(both).views[0].catalogue.id == PACT
    assert len(queries.dossier(both).views) == 1
    undoing.undo(both)
    assert len(through(both, GUARANTEES).catalogue.measures) == 10


@pytest.mark.parametrize("what", ["meeting", "reply", "decision"])
def test_what_was_said_otherwise_keeps_a_catalogue_too(
    both: PactFile, list_id: str, tmp_path: Path, what: str
) -> None:
    answers.answer(both, list_id, [N], None)
    if what == "meeting":
        meetings.begin(both, queries.candidate_list(both, list_id), "2026-03-01")
    elif what == "reply":
        review = replies.by_hand(both, list_id).levels[0]
        spoken = replace(review, said=replace(review.said, comment="à voir"))
        one, who = queries.candidate_list(both, list_id), replies.Respondent("Exemple", None, "2026-03-01")
        replies.take(both, one, who, [(spoken, replies.Decision.KEEP)])
    else:
        programmes.take(both, programmes.preview(both, PROGRAMME, "Liste exemple"))
        proposal = queries.candidate_list(both, list_id).programmes[0].proposals[0]
        programmes.drop_suggestion(both, list_id, proposal.id, "5")
    with pytest.raises(KnownError, match="Des listes ont répondu"):
        frameworks.remove(both, GUARANTEES)


def test_undo_says_through_which_catalogue(both: PactFile, list_id: str) -> None:
    frameworks.look_at(both, PACT)
    changes = undoing.undo(both)
    assert (changes.catalogue, changes.levels) == (GUARANTEES, {(list_id, N)})
    changes = undoing.undo(both)
    assert (changes.catalogue, changes.levels) == (None, {(list_id, ("5", "N1"))})


def test_merging_lists_merges_what_they_said_through_every_catalogue(both: PactFile, list_id: str) -> None:
    (other,) = lists.add(both, "Autre exemple").lists
    answers.answer(both, other, [N], Answer.REFUSED)
    answers.answer(both, other, [("1", "N")], Answer.AGREED)
    frameworks.look_at(both, PACT)
    answers.answer(both, other, [("5", "N1")], Answer.REFUSED)
    lists.merge(both, list_id, other, "Ensemble (exemple)", None)
    views = {view.catalogue.id: view.lists[-1] for view in queries.dossier(both).views}
    assert views[PACT].commitment("5", "N1").origins == (list_id, other)
    assert views[GUARANTEES].commitment(*N).answer is Answer.UNDECIDED
    assert views[GUARANTEES].commitment("1", "N").origins == (other,)
    assert [one.state for one in through(both, GUARANTEES).lists[:2]] == [ListState.MERGED] * 2
    with pytest.raises(KnownError, match="se contredit encore dans « Les 9 garanties"):
        lists.confirm(both, views[PACT])
    frameworks.look_at(both, GUARANTEES)
    answers.answer(both, views[PACT].id, [N], Answer.AGREED)
    frameworks.look_at(both, PACT)
    assert lists.confirm(both, queries.candidate_list(both, views[PACT].id))


def test_scores_are_those_of_a_file_with_that_catalogue_only(both: PactFile, tmp_path: Path) -> None:
    dice = random.Random(9)
    for name in ("Aube (exemple)", "Brume (exemple)"):
        lists.add(both, name)
    for catalogue in (PACT, GUARANTEES):
        frameworks.look_at(both, catalogue)
        dossier = queries.dossier(both)
        for one in dossier.lists:
            for measure, level in dossier.catalogue.levels():
                if (answer := dice.choice([*Answer, None])) is not None:
                    place = [(measure.number, level.code)]
                    answers.answer(both, one.id, place, answer, reservation="sauf l’été")
        alone = tmp_path / f"{catalogue}.pacte"
        dossiers.create(alone, "Nîmes", "Collectif (exemple)", catalogue)
        exported = replace(queries.dossier(both), frameworks=())
        with open_pact_file(alone) as file:
            exchange.take(file, parse_open_data(as_json(dossier_data(exported))))
            single = queries.dossier(file)
        view = through(both, catalogue)
        assert compare(view).measures == compare(single).measures
        for one, same in zip(view.lists, single.lists, strict=True):
            assert Scorer(view.catalogue, view.scale()).score(one) == Scorer(
                single.catalogue, single.scale()
            ).score(same)


def test_the_open_format_brings_everything_back(both: PactFile, list_id: str, tmp_path: Path) -> None:
    programmes.take(both, programmes.preview(both, PROGRAMME, "Liste exemple"))
    first, second = queries.candidate_list(both, list_id).programmes[0].proposals[:2]
    programmes.keep_suggestion(both, list_id, first.id, "1", "N")
    frameworks.look_at(both, PACT)
    programmes.drop_suggestion(both, list_id, first.id, "1")
    programmes.keep_suggestion(both, list_id, second.id, "5", "N1")
    frameworks.look_at(both, GUARANTEES)
    agree_to_all(both, list_id)
    dossiers.choose_measures(both, ["5", "9"], chosen=True)
    meetings.begin(both, queries.candidate_list(both, list_id), "2026-03-01")
    signings.sign(both, list_id, "2026-03-02", "Sens", BOTH)
    text = as_json(dossier_data(queries.dossier(both), with_notes=True))
    assert list(dossier_data(queries.dossier(both)))[:3] == ["format", "version", "settings"]
    assert dossier_data(queries.dossier(both))["catalogue"]["id"] == PACT
    dossiers.create(tmp_path / "neuf.pacte", "Ailleurs")
    with open_pact_file(tmp_path / "neuf.pacte") as new:
        assert len(exchange.preview(new, parse_open_data(text))) == 1 + 9
        assert exchange.take(new, parse_open_data(text))
        assert as_json(dossier_data(queries.dossier(new), with_notes=True)) == text
        assert not exchange.preview(new, parse_open_data(text))
        assert not exchange.take(new, parse_open_data(text))
        undoing.undo(new)
        assert len(queries.dossier(new).views) == 1


def test_a_document_of_one_catalogue_goes_to_that_one(both: PactFile, list_id: str, tmp_path: Path) -> None:
    dossiers.create(tmp_path / "garanties.pacte", "Nîmes", None, GUARANTEES)
    with open_pact_file(tmp_path / "garanties.pacte") as other:
        (born,) = lists.add(other, "Liste exemple").lists
        answers.answer(other, born, [("1", "N")], Answer.REFUSED)
        text = as_json(dossier_data(queries.dossier(other)))
    (change,) = (one for one in exchange.preview(both, parse_open_data(text)) if one.measure == "1")
    assert (change.catalogue, change.after.answer) == (GUARANTEES, Answer.REFUSED)
    exchange.take(both, parse_open_data(text))
    assert said(both, GUARANTEES, ("1", "N")).answer is Answer.REFUSED
    assert said(both, PACT, ("5", "N1")).answer is Answer.REFUSED
    data = parse_open_data(as_json(dossier_data(queries.dossier(both))))
    with (
        open_pact_file(tmp_path / "garanties.pacte") as other,
        pytest.raises(KnownError, match="ajoutez ce référentiel au dossier"),
    ):
        exchange.take(other, data)


def test_signing_freezes_the_pact_of_the_catalogue_looked_at(both: PactFile, list_id: str) -> None:
    agree_to_all(both, list_id)
    signing, _ = signings.sign(both, list_id, "2026-03-02", "Sens", BOTH)
    pact = parse_pact(signing.pact)
    assert (signing.number, pact.catalogue.id, len(pact.kept_measures)) == (1, GUARANTEES, 9)
    with pytest.raises(KnownError, match="Des listes ont signé"):
        frameworks.remove(both, GUARANTEES)
    frameworks.look_at(both, PACT)
    one = queries.candidate_list(both, list_id)
    assert (one.signings, one.signed, one.state) == ((), None, ListState.SIGNED)
    for code in "ABC":
        answers.answer(both, list_id, (), Answer.AGREED, principles=[code])
    agree_to_all(both, list_id)
    second, _ = signings.sign(both, list_id, "2026-03-03", "Sens", BOTH)
    assert (second.number, second.supersedes, parse_pact(second.pact).catalogue.id) == (1, None, PACT)
    assert {known.signing.fingerprint for known in known_signings(queries.dossier(both))} == {
        signing.fingerprint,
        second.fingerprint,
    }
    signings.revoke(both, list_id, 1, "2026-03-04", "exemple")
    assert queries.candidate_list(both, list_id).state is ListState.SIGNED
    assert through(both, GUARANTEES).lists[0].signed == signing
    frameworks.look_at(both, GUARANTEES)
    signings.revoke(both, list_id, 1, "2026-03-04", "exemple")
    assert queries.candidate_list(both, list_id).state is ListState.NEGOTIATING


def test_a_sheet_that_comes_back_is_read_through_its_own_catalogue(
    both: PactFile, list_id: str, tmp_path: Path, pact_path: Path
) -> None:
    frameworks.look_at(both, PACT)
    sheet = filled(sent(pact_path, tmp_path / "feuille.xlsx"), {("5", "N1"): (None, None, "à revoir")})
    assert [one.said.comment for one in replies.preview(both, sheet).spoken] == ["à revoir"]
    frameworks.look_at(both, GUARANTEES)
    with pytest.raises(KnownError, match="porte sur « Pacte pour la Transition, édition 2020 »"):
        replies.preview(both, sheet)


def test_a_backup_tells_what_changed_through_every_catalogue(both: PactFile, list_id: str) -> None:
    both.back_up()
    (kept, *_) = backups.kept(both)
    assert not backups.since(both, kept)
    answers.answer(both, list_id, [("9", "N")], Answer.REFUSED)
    meetings.begin(both, queries.candidate_list(both, list_id), "2026-03-01")
    frameworks.look_at(both, PACT)
    answers.answer(both, list_id, [("9", "N1")], Answer.AGREED)
    found = backups.since(both, kept)
    assert [(one.catalogue, one.measure, one.level) for one in found.levels] == [
        (None, "9", "N1"),
        (GUARANTEES, "9", "N"),
    ]
    assert (found.others, found.file) == (("Liste exemple",), False)


def test_reading_a_programme_again_keeps_what_was_decided_through_both(both: PactFile, list_id: str) -> None:
    preview = programmes.preview(both, PROGRAMME, "Liste exemple")
    programmes.take(both, preview)
    proposal = preview.programme.proposals[0]
    programmes.keep_suggestion(both, list_id, proposal.id, "6", "N")
    frameworks.look_at(both, PACT)
    assert queries.candidate_list(both, list_id).programmes[0].proposals[0].decisions == ()
    programmes.keep_suggestion(both, list_id, proposal.id, "8", "N1")
    assert not programmes.take(both, preview)
    for catalogue, measure in ((PACT, "8"), (GUARANTEES, "6")):
        (decision,) = through(both, catalogue).lists[0].programmes[0].proposals[0].decisions
        assert decision.measure == measure
