"""What a list replied: understood against what stands now, decided level by level, written in one undo step."""

from dataclasses import replace
from pathlib import Path

import pytest

from exports.open_data import as_json, dossier_data
from exports.reply.workbook import write_reply_workbook
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.commitment import Commitment
from pacte.domain.errors import KnownError
from pacte.domain.reply import Stance
from pacte.edits import answers, dossiers, exchange, lists, measures, pact_reading, replies, undoing
from pacte.edits.lists import Description
from pacte.edits.replies import Decision, LevelReview, Respondent, checked_respondent
from pacte.reading.open_data import parse_open_data
from pacte.storage import queries
from pacte.storage.pact_file import PactFile, open_pact_file
from tests.replying import NO, YES, Says, filled

WHO = Respondent("Mme Exemple", "tête de liste", "2020-03-12")


@pytest.fixture
def real(file: PactFile, real_pact: Path) -> PactFile:
    pact_reading.take(file, pact_reading.preview(file, real_pact))
    return file


def back(file: PactFile, tmp_path: Path, says: Says) -> Path:
    path = tmp_path / "feuille.xlsx"
    write_reply_workbook(queries.dossier(file), path)
    return filled(path, says)


def the_list(file: PactFile) -> CandidateList:
    return queries.dossier(file).lists[0]


def taken(file: PactFile, path: Path) -> replies.ReplyPreview:
    """Take a sheet as it is most likely meant."""
    preview = replies.preview(file, path)
    replies.take(file, preview.candidate_list, WHO, [(one, one.proposal) for one in preview.spoken])
    return preview


def one_of(preview: replies.ReplyPreview, measure: str, level: str = "N1") -> LevelReview:
    return next(one for one in preview.levels if one.said.place == (measure, level))


def test_an_untouched_sheet_changes_nothing(real: PactFile, tmp_path: Path) -> None:
    before = real.path.read_bytes()
    preview = taken(real, back(real, tmp_path, {}))
    assert preview.spoken == ()
    assert real.path.read_bytes() == before


def test_confirming_keeps_the_answer_and_tells_who_and_when(real: PactFile, tmp_path: Path) -> None:
    said = the_list(real).commitment("1", "N1")
    taken(real, back(real, tmp_path, {("1", "N1"): (YES, None, None)}))
    one = the_list(real)
    assert one.commitment("1", "N1") == said
    found = one.standing("1", "N1")
    assert found is not None
    assert (found.reply.name, found.reply.capacity, found.reply.date) == (
        "Mme Exemple",
        "tête de liste",
        "2020-03-12",
    )
    assert found.level.stance is Stance.CONFIRMED
    assert (
        queries.undo_state(real).undo
        == "réponse de Mme Exemple (tête de liste) du 12\xa0mars\xa02020 : 1 niveau"
    )


def test_every_kind_of_reply_in_one_undo_step(real: PactFile, tmp_path: Path) -> None:
    before = the_list(real)
    path = back(
        real,
        tmp_path,
        {
            ("1", "N1"): (YES, None, None),
            ("1", "N2"): (YES, None, "Chaque année."),
            ("2", "N1"): (NO, "engagé", "Mal compris."),
            ("3", "N2"): (NO, "avec réserve", "Sauf la mairie."),
            ("4", "N1"): (NO, "non abordé", None),
            ("5", "N1"): (NO, None, None),
            ("5", "N2"): (NO, None, "Pas ainsi."),
            ("8", "N1"): (None, None, "À préciser."),
        },
    )
    taken(real, path)
    one = the_list(real)

    def said(measure: str, level: str = "N1") -> Commitment:
        found = one.commitment(measure, level)
        assert found is not None
        return found

    assert said("1", "N2").observation == "Chaque année."
    assert (said("2").answer, said("2").observation) == (Answer.AGREED, "Mal compris.")
    assert (said("3", "N2").answer, said("3", "N2").reservation) == (Answer.RESERVED, "Sauf la mairie.")
    assert one.commitment("4", "N1") is None
    assert said("5").answer is Answer.UNDECIDED
    assert (said("5", "N2").answer, said("5", "N2").observation) == (Answer.AGREED, "Pas ainsi.")
    assert said("8").observation == "À préciser."
    stances = [level.stance.value for level in one.replies[0].levels]
    assert stances == [
        *("confirmed", "confirmed", "corrected", "corrected", "corrected"),
        *("contested", "contested", "remarked"),
    ]
    assert all(one.standing(level.measure, level.level) for level in one.replies[0].levels)
    undoing.undo(real)
    assert the_list(real) == before
    undoing.redo(real)
    assert the_list(real) == one


@pytest.mark.parametrize(
    "decision, answer, observation, stance",
    [
        (Decision.KEEP, Answer.REFUSED, None, Stance.CONTESTED),
        (Decision.OBSERVE, Answer.REFUSED, "Mal compris.", Stance.CONTESTED),
        (Decision.DISCUSS, Answer.UNDECIDED, None, Stance.CONTESTED),
        (Decision.TAKE, Answer.AGREED, "Mal compris.", Stance.CORRECTED),
    ],
)
def test_somebody_decides(
    real: PactFile,
    tmp_path: Path,
    decision: Decision,
    answer: Answer,
    observation: str | None,
    stance: Stance,
) -> None:
    preview = replies.preview(real, back(real, tmp_path, {("2", "N1"): (NO, "engagé", "Mal compris.")}))
    review = one_of(preview, "2")
    assert set(review.decisions) == set(Decision)
    replies.take(real, preview.candidate_list, WHO, [(review, decision)])
    said = the_list(real).commitment("2", "N1")
    assert said is not None
    assert (said.answer, said.observation) == (answer, observation)
    found = the_list(real).standing("2", "N1")
    assert found is not None
    assert (found.level.stance, found.level.comment) == (stance, "Mal compris.")


def test_what_changed_here_since_is_unsure_and_stays(real: PactFile, tmp_path: Path) -> None:
    path = back(real, tmp_path, {("2", "N1"): (NO, "hors compétence", None), ("1", "N1"): (YES, None, None)})
    list_id = the_list(real).id
    answers.answer(real, list_id, [("2", "N1"), ("1", "N1")], Answer.UNDECIDED)
    preview = taken(real, path)
    review = one_of(preview, "2")
    assert review.doubt == "la réponse a changé ici depuis l’envoi"
    assert review.before is not None
    assert review.before.answer is Answer.REFUSED
    one = the_list(real)
    assert {one.answers["2", "N1"].answer, one.answers["1", "N1"].answer} == {Answer.UNDECIDED}
    # The list agreed with what it was shown, not with what stands now.
    assert one.standing("1", "N1") is None
    answers.answer(real, list_id, [("1", "N1")], Answer.AGREED)
    assert the_list(real).standing("1", "N1") is not None


def test_a_list_that_says_what_stands_now_confirms_it(real: PactFile, tmp_path: Path) -> None:
    path = back(real, tmp_path, {("2", "N1"): (NO, "engagé", None)})
    answers.answer(real, the_list(real).id, [("2", "N1")], Answer.AGREED)
    assert one_of(taken(real, path), "2").doubt == ""
    found = the_list(real).standing("2", "N1")
    assert found is not None
    assert found.level.stance is Stance.CONFIRMED


@pytest.mark.parametrize(
    "says, doubt",
    [
        ((YES, "refusé", None), "elle est d’accord et propose pourtant une autre réponse"),
        ((NO, "avec réserve", None), "une réserve demande des mots, et elle n’en donne pas"),
    ],
)
def test_contradictions_change_nothing_by_themselves(
    real: PactFile, tmp_path: Path, says: tuple[str, str, None], doubt: str
) -> None:
    said = the_list(real).commitment("1", "N1")
    preview = taken(real, back(real, tmp_path, {("1", "N1"): says, ("1", "N2"): (YES, None, None)}))
    assert preview.spoken[0].doubt == doubt
    assert the_list(real).commitment("1", "N1") == said


def test_the_same_reply_is_taken_once(real: PactFile, tmp_path: Path) -> None:
    path = back(real, tmp_path, {("2", "N1"): (NO, "engagé", "Oui.")})
    taken(real, path)
    before = real.path.read_bytes()
    assert taken(real, path).known == the_list(real).replies[0]
    assert real.path.read_bytes() == before
    undoing.undo(real)
    assert replies.preview(real, path).known is None


def test_a_doubtful_reading_that_the_list_confirms_is_doubtful_no_more(
    real: PactFile, tmp_path: Path
) -> None:
    said = the_list(real).answers["1", "N1"]
    answers.record(real, the_list(real).id, replace(said, to_review="lecture incertaine"))
    taken(real, back(real, tmp_path, {("1", "N1"): (YES, None, None)}))
    found = the_list(real).commitment("1", "N1")
    assert found is not None
    assert found.to_review is None


def test_notes_and_evidence_stay(real: PactFile, tmp_path: Path) -> None:
    list_id = the_list(real).id
    answers.answer(real, list_id, [("2", "N1")], Answer.REFUSED, note="secret")
    taken(real, back(real, tmp_path, {("2", "N1"): (NO, "engagé", None)}))
    found = the_list(real).commitment("2", "N1")
    assert found is not None
    assert found.note == "secret"


# ------------------------------------------------------------------------------------ which list


def test_a_renamed_list_and_a_corrected_town_are_known(real: PactFile, tmp_path: Path) -> None:
    path = back(real, tmp_path, {("1", "N1"): (YES, None, None)})
    one, dossier = the_list(real), queries.dossier(real)
    words = Description("Autre nom", one.head, one.label, one.election, one.round, one.state, one.contact)
    lists.describe(real, one, words)
    dossiers.describe(real, replace(dossier.municipality, name="Nîmes-les-Bains"), dossier.collective)
    assert replies.preview(real, path).candidate_list.name == "Autre nom"


def test_a_sheet_of_another_file_is_refused(real: PactFile, tmp_path: Path, real_pact: Path) -> None:
    path = back(real, tmp_path, {("1", "N1"): (YES, None, None)})
    other = tmp_path / "autre.pacte"
    dossiers.create(other, "Lille")
    with open_pact_file(other) as file:
        with pytest.raises(
            KnownError, match="« CHAMPIGNY ALTERNANCE », Nîmes : cette liste n’est pas dans ce dossier"
        ):
            replies.preview(file, path)
        # The same list's name gives the same identifier; the town tells them apart.
        pact_reading.take(file, pact_reading.preview(file, real_pact))
        with pytest.raises(KnownError, match="Ouvrez le dossier d’où la feuille est partie"):
            replies.preview(file, path)


def test_a_list_that_merged_since_is_refused(real: PactFile, tmp_path: Path) -> None:
    path = back(real, tmp_path, {("1", "N1"): (YES, None, None)})
    (other,) = lists.add(real, "Autre liste").lists
    lists.merge(real, the_list(real).id, other, "Ensemble", None)
    with pytest.raises(KnownError, match="a fusionné dans « Ensemble » depuis l’envoi"):
        replies.preview(real, path)


# ------------------------------------------------------------------------------------ who


@pytest.mark.parametrize(
    "who, words",
    [
        (("", None, "2020-03-12"), "ne dit pas qui répond"),
        (("A", None, ""), "n’est pas datée"),
        (("A", None, "2999-01-01"), "dans l’avenir ; une réponse se date du jour où elle a été donnée"),
        (("A", None, "2020-02-31"), "n’existe pas"),
    ],
)
def test_who_and_when_are_needed(who: tuple[str, None, str], words: str) -> None:
    with pytest.raises(KnownError, match=words):
        checked_respondent(*who)


# ------------------------------------------------------------------------------------ what is kept


def test_a_paper_reply_is_about_every_level_asked(real: PactFile) -> None:
    preview = replies.by_hand(real, the_list(real).id)
    assert len(preview.levels) == len([*queries.dossier(real).catalogue.levels()])
    assert preview.spoken == ()


def test_the_history_tells_what_the_list_said(real: PactFile, tmp_path: Path) -> None:
    taken(real, back(real, tmp_path, {("1", "N1"): (YES, None, None), ("2", "N1"): (NO, "engagé", "Oui.")}))
    list_id = the_list(real).id
    confirmed = queries.history(real, list_id, "1", "N1")[0]
    corrected = queries.history(real, list_id, "2", "N1")[0]
    assert confirmed.reply is not None
    assert (confirmed.reply.stance, confirmed.before, confirmed.after) == (Stance.CONFIRMED, None, None)
    assert corrected.reply is not None
    assert (corrected.reply.comment, corrected.before and corrected.before.answer) == ("Oui.", Answer.REFUSED)
    undoing.undo(real)
    assert [row.reply for row in queries.history(real, list_id, "1", "N1")] == [None]


def test_replies_go_through_the_open_format(real: PactFile, tmp_path: Path) -> None:
    taken(real, back(real, tmp_path, {("1", "N1"): (YES, None, None), ("2", "N1"): (NO, "engagé", "Oui.")}))
    text = as_json(dossier_data(queries.dossier(real)))
    other = tmp_path / "autre.pacte"
    dossiers.create(other, "Ailleurs")
    with open_pact_file(other) as file:
        exchange.take(file, parse_open_data(text))
        assert as_json(dossier_data(queries.dossier(file))) == text
        assert the_list(file).replies == the_list(real).replies


def test_a_reply_that_changed_no_answer_comes_in_too(real: PactFile, tmp_path: Path) -> None:
    other = tmp_path / "autre.pacte"
    dossiers.create(other, "Ailleurs")
    with open_pact_file(other) as file:
        exchange.take(file, parse_open_data(as_json(dossier_data(queries.dossier(real)))))
        taken(real, back(real, tmp_path, {("1", "N1"): (YES, None, None)}))
        assert exchange.take(file, parse_open_data(as_json(dossier_data(queries.dossier(real)))))
        assert the_list(file).replies == the_list(real).replies


def test_a_level_that_is_no_longer_there_is_told(real: PactFile, tmp_path: Path) -> None:
    path = back(real, tmp_path, {("33", "unique"): (YES, None, None), ("1", "N1"): (YES, None, None)})
    answers.answer(real, the_list(real).id, [("33", "N")], None)
    measures.remove_local(real, "33")
    preview = taken(real, path)
    assert preview.unknown == ("mesure 33 : elle n’est pas dans ce dossier",)
    assert [one.said.place for one in preview.spoken] == [("1", "N1")]
