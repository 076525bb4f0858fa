"""A passage kept on a level that nobody raised is cited there: no answer, until one comes and takes it for evidence."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment, Evidence
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.pact import canonical, pact_of
from pacte.domain.programme import Decision, Programme, Proposal
from pacte.domain.signing import Side, Signatory
from pacte.edits import (
    answers,
    evidence,
    frameworks,
    lists,
    measures,
    programmes,
    signings,
    undoing,
)
from pacte.edits.dossiers import shipped_catalogue
from pacte.scoring.comparison import compare
from pacte.scoring.score import Scorer
from pacte.storage import queries
from pacte.storage.pact_file import PactFile
from pacte.storage.queries import answered_level
from tests.first_answers import N1, NAME, by_answer, by_pact, by_reply, by_workbook

CLAMART = Path(__file__).parents[1] / "data" / "programmes" / "programme-clamart-a-gauche.txt"
WRITTEN = Evidence("Un passage noté à la main (exemple)", "Tract")


@pytest.fixture
def read(file: PactFile, list_id: str) -> PactFile:
    programmes.take(file, programmes.preview(file, CLAMART, NAME))
    return file


def point(file: PactFile, list_id: str, number: str) -> Proposal:
    (programme,) = queries.candidate_list(file, list_id).programmes
    return next(one for one in programme.proposals if one.number == number)


def keep(file: PactFile, list_id: str, number: str = "33", place: tuple[str, str] = N1) -> Evidence:
    proposal = point(file, list_id, number)
    programmes.keep_suggestion(file, list_id, proposal.id, *place)
    return queries.candidate_list(file, list_id).programmes[0].passage(proposal)


def said(file: PactFile, list_id: str, place: tuple[str, str] = N1) -> Commitment | None:
    return queries.candidate_list(file, list_id).commitment(*place)


def measured(dossier: Dossier) -> object:
    """All that is computed from answers: scores under each scale, the comparison, what would be signed."""
    return (
        [
            (
                scale.id,
                Scorer(dossier.catalogue, scale).score(one),
                Scorer(dossier.catalogue, scale).explain(one),
            )
            for scale in dossier.scales
            for one in dossier.lists
        ],
        [(row.measure.number, row.kept_by, row.of, row.cells) for row in compare(dossier).measures],
        [canonical(pact_of(dossier, one)) for one in dossier.lists],
        [one.commitments for one in dossier.lists],
    )


@pytest.mark.parametrize("seed", range(12))
def test_whatever_is_kept_and_dropped_nothing_is_answered(read: PactFile, list_id: str, seed: int) -> None:
    answers.answer(read, list_id, [("1", "N1"), ("8", "N2")], Answer.AGREED)
    answers.answer(read, list_id, [("9", "N1")], Answer.UNDECIDED)
    before, chance = measured(queries.dossier(read)), random.Random(seed)
    catalogue = queries.dossier(read).catalogue
    proposals = queries.candidate_list(read, list_id).programmes[0].proposals
    silent = [
        (one.number, level.code)
        for one, level in catalogue.levels()
        if said(read, list_id, (one.number, level.code)) is None
    ]
    for _ in range(25):
        place, proposal = chance.choice(silent), chance.choice(proposals[:6])
        edit_of: Callable[[], object] = chance.choice(
            (
                lambda p=proposal, at=place: programmes.keep_suggestion(read, list_id, p.id, *at),
                lambda p=proposal, at=place: programmes.keep_suggestion(read, list_id, p.id, *at),
                lambda p=proposal, at=place: programmes.drop_suggestion(read, list_id, p.id, at[0]),
                lambda p=proposal, at=place: programmes.reconsider(read, list_id, p.id, at[0]),
                lambda p=proposal: programmes.set_apart(read, list_id, p.id),
                lambda: undoing.undo(read),
                lambda: undoing.redo(read),
            )
        )
        edit_of()
        if said(read, list_id, ("9", "N1")) is not None:
            assert measured(queries.dossier(read)) == before
        else:
            undoing.redo(read)
        one = queries.candidate_list(read, list_id)
        for cited, passages in one.cited.items():
            with read.reading() as connection:
                assert answered_level(connection, list_id, *cited).cited in (passages, ())


def test_a_list_that_signed_did_not_change_because_something_was_kept(read: PactFile, list_id: str) -> None:
    catalogue = queries.dossier(read).catalogue
    agreed = [(one.number, one.levels[0].code) for one in catalogue.measures if one.number != "7"]
    codes = [one.code for one in catalogue.principles]
    answers.answer(read, list_id, agreed, Answer.AGREED, principles=codes)
    people = (
        Signatory("Exemple", "liste", Side.LIST),
        Signatory("Exemple bis", "collectif", Side.COLLECTIVE),
    )
    signings.sign(read, list_id, "2026-03-02", "Clamart", people)
    keep(read, list_id)
    dossier = queries.dossier(read)
    assert signings.changed_since(dossier, dossier.lists[0]) == ()


# ------------------------------------------------------------------- every way in which a first answer comes


def by_words(file: PactFile, list_id: str, _: Path) -> None:
    answers.record(file, list_id, Commitment(*N1, Answer.REFUSED, observation="Non (exemple)"))


@pytest.mark.parametrize("come", [by_answer, by_words, by_reply, by_workbook, by_pact])
def test_a_first_answer_takes_what_was_cited_for_evidence(
    read: PactFile, list_id: str, tmp_path: Path, come: Callable[[PactFile, str, Path], None]
) -> None:
    keep(read, list_id, "34")
    passage = keep(read, list_id)
    cited = queries.candidate_list(read, list_id).cited[N1]
    assert passage in cited
    assert len(cited) == 2
    come(read, list_id, tmp_path)
    now = said(read, list_id)
    assert now is not None
    assert now.answer is Answer.REFUSED
    assert now.evidence == cited
    undoing.undo(read)
    assert said(read, list_id) is None
    assert queries.candidate_list(read, list_id).evidence(*N1) == cited
    undoing.redo(read)
    assert said(read, list_id) == now


def test_a_quotation_written_by_hand_is_a_first_answer_too(read: PactFile, list_id: str) -> None:
    passage = keep(read, list_id)
    evidence.add(read, list_id, N1, WRITTEN)
    assert said(read, list_id) == Commitment(*N1, Answer.UNDECIDED, evidence=(passage, WRITTEN))


def test_an_answer_given_once_more_does_not_bring_back_what_was_taken_out(
    read: PactFile, list_id: str
) -> None:
    keep(read, list_id)
    answers.answer(read, list_id, [N1], Answer.AGREED)
    evidence.remove(read, list_id, N1, 0)
    assert point(read, list_id, "33").decisions == ()
    answers.answer(read, list_id, [N1], Answer.REFUSED)
    assert said(read, list_id) == Commitment(*N1, Answer.REFUSED)
    answers.answer(read, list_id, [N1], None)
    answers.answer(read, list_id, [N1], Answer.AGREED)
    assert said(read, list_id) == Commitment(*N1, Answer.AGREED)


def test_an_answer_taken_away_leaves_what_was_kept(read: PactFile, list_id: str) -> None:
    passage = keep(read, list_id)
    answers.answer(read, list_id, [N1], Answer.AGREED)
    answers.answer(read, list_id, [N1], None)
    assert said(read, list_id) is None
    assert queries.candidate_list(read, list_id).evidence(*N1) == (passage,)


@pytest.mark.parametrize(
    "back",
    [
        lambda file, one, proposal: programmes.reconsider(file, one, proposal, "7"),
        lambda file, one, proposal: programmes.drop_suggestion(file, one, proposal, "7"),
        lambda file, one, proposal: programmes.set_apart(file, one, proposal),
        lambda file, one, proposal: programmes.keep_suggestion(file, one, proposal, "7", "N2"),
    ],
)
def test_a_question_that_was_asked_stays_asked_when_a_suggestion_is_taken_back(
    read: PactFile, list_id: str, back: Callable[[PactFile, str, str], object]
) -> None:
    proposal = point(read, list_id, "33").id
    keep(read, list_id)
    answers.answer(read, list_id, [N1], Answer.UNDECIDED)
    back(read, list_id, proposal)
    assert said(read, list_id) == Commitment(*N1, Answer.UNDECIDED)
    undoing.undo(read)
    assert len(said(read, list_id).evidence) == 1


# -------------------------------------------------------------------------------- what is taken back, and lost


def test_a_passage_is_taken_back_from_the_level_that_cites_it(read: PactFile, list_id: str) -> None:
    keep(read, list_id, "34")
    passage = keep(read, list_id)
    before = queries.candidate_list(read, list_id)
    place = before.cited[N1].index(passage)
    changes = evidence.remove(read, list_id, N1, place)
    assert (changes.label, changes.levels) == ("mesure 7 N1 : preuve retirée", {(list_id, N1)})
    assert point(read, list_id, "33").decisions == ()
    assert point(read, list_id, "34").decisions == (Decision(*N1, True),)
    assert said(read, list_id) is None
    undoing.undo(read)
    assert queries.candidate_list(read, list_id) == before
    with pytest.raises(KnownError, match="n’est plus là"):
        evidence.remove(read, list_id, N1, 2)
    with pytest.raises(KnownError, match="n’est plus là"):
        evidence.change(read, list_id, N1, 0, WRITTEN)


def test_what_only_a_programme_holds_is_counted_and_leaves_with_it(read: PactFile, list_id: str) -> None:
    keep(read, list_id, "34", ("8", "N1"))
    passage = keep(read, list_id)
    answers.answer(read, list_id, [N1], Answer.AGREED)
    assert programmes.lost_by_forgetting(queries.dossier(read), list_id, CLAMART.name) == 1
    assert programmes.lost_by_forgetting(queries.dossier(read), list_id, "autre.txt") == 0
    changes = programmes.forget(read, list_id, CLAMART.name)
    assert changes.levels >= {(list_id, ("8", "N1"))}
    now = queries.candidate_list(read, list_id)
    assert now.evidence("8", "N1") == ()
    assert now.evidence(*N1) == (passage,)
    undoing.undo(read)
    assert len(queries.candidate_list(read, list_id).evidence("8", "N1")) == 1


def test_a_programme_read_again_without_a_proposal_loses_what_was_kept_of_it(
    read: PactFile, list_id: str, tmp_path: Path
) -> None:
    silence = point(read, list_id, "29")
    programmes.keep_suggestion(read, list_id, silence.id, "8", "N1")
    keep(read, list_id)
    corrected = tmp_path / CLAMART.name
    text = CLAMART.read_text(encoding="utf-8").replace(
        "Défendre le droit au silence.", "Défendre le silence."
    )
    corrected.write_text(text, encoding="utf-8")
    preview = programmes.preview(read, corrected, NAME)
    assert preview.lost == 1
    changes = programmes.take(read, preview)
    assert (list_id, ("8", "N1")) in changes.levels
    assert set(queries.candidate_list(read, list_id).cited) == {N1}
    assert programmes.preview(read, CLAMART, NAME).lost == 0


def test_a_local_measure_made_of_a_proposal_goes_with_what_was_decided_of_it(
    read: PactFile, list_id: str
) -> None:
    proposal = point(read, list_id, "99")
    programmes.make_local(read, list_id, proposal.id, "Une mutuelle municipale (exemple)")
    before = queries.candidate_list(read, list_id)
    assert list(before.cited) == [("33", "N")]
    measures.remove_local(read, "33")
    assert point(read, list_id, "99").decisions == ()
    measures.add_local(read, "Une tout autre mesure (exemple)")
    assert queries.dossier(read).catalogue.find("33") is not None
    assert queries.candidate_list(read, list_id).evidence("33", "N") == ()
    undoing.undo(read)
    undoing.undo(read)
    assert queries.candidate_list(read, list_id) == before


def test_merged_lists_keep_what_was_cited_of_the_one_that_did_not_answer(
    read: PactFile, list_id: str
) -> None:
    (other,) = lists.add(read, "Autre exemple").lists
    passage = keep(read, list_id)
    keep(read, list_id, "34", ("8", "N1"))
    answers.answer(read, other, [N1], Answer.AGREED)
    evidence.add(read, other, N1, WRITTEN)
    lists.merge(read, list_id, other, "Union (exemple)", None)
    born = queries.dossier(read).list_named("Union (exemple)")
    assert born.commitments == (
        Commitment(*N1, Answer.AGREED, evidence=(passage, WRITTEN), origins=(other,)),
    )
    # Nobody raised the other level: it is still to be asked, whatever a programme says.
    assert born.commitment("8", "N1") is None


# ------------------------------------------------------------------------------------------ catalogues, history


def test_what_is_cited_belongs_to_its_catalogue(read: PactFile, list_id: str) -> None:
    frameworks.add(read, shipped_catalogue("garanties-2026"))
    frameworks.look_at(read, "garanties-2026")
    proposal = point(read, list_id, "33")
    changes = programmes.keep_suggestion(read, list_id, proposal.id, "7", "N")
    assert (changes.levels, changes.catalogue) == ({(list_id, ("7", "N"))}, None)
    frameworks.look_at(read, "pacte-2020")
    assert queries.candidate_list(read, list_id).cited == {}
    assert programmes.lost_by_forgetting(queries.dossier(read), list_id, CLAMART.name) == 1
    undone = undoing.undo(read)
    assert (undone.levels, undone.catalogue) == ({(list_id, ("7", "N"))}, "garanties-2026")
    undoing.redo(read)
    answers.answer(read, list_id, [N1], Answer.AGREED)
    assert said(read, list_id).evidence == ()
    frameworks.look_at(read, "garanties-2026")
    answers.answer(read, list_id, [("7", "N")], Answer.AGREED)
    assert len(said(read, list_id, ("7", "N")).evidence) == 1


def test_the_history_of_a_level_tells_what_was_kept_of_a_programme(read: PactFile, list_id: str) -> None:
    passage = keep(read, list_id)
    programmes.reconsider(read, list_id, point(read, list_id, "33").id, "7")
    undoing.undo(read)
    answers.answer(read, list_id, [N1], Answer.AGREED)
    programmes.drop_suggestion(read, list_id, point(read, list_id, "33").id, "7")
    dropped, answered, *cited = queries.history(read, list_id, *N1)
    assert (dropped.citing, dropped.after.evidence) == (None, ())
    assert (answered.before, answered.after.evidence) == (None, (passage,))
    assert [(row.before, row.after) for row in cited] == [(None, None)] * 3
    assert [row.citing.kept for row in cited] == [True, False, True]
    assert {row.citing.passage for row in cited} == {passage}
    assert cited[-1].label == "mesure 7 N1 : proposition retenue"
    assert queries.history(read, list_id, "8", "N1") == ()


def test_a_passage_at_its_place_is_made_in_one_place(read: PactFile, list_id: str) -> None:
    passage = keep(read, list_id)
    (programme,) = queries.candidate_list(read, list_id).programmes
    assert isinstance(programme, Programme)
    assert programme.passage(point(read, list_id, "33")) == passage
