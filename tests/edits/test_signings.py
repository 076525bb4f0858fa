"""Signing freezes, amending names what it supersedes, revoking keeps; nothing signed ever changes."""

import json
import shutil
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from exports.open_data import as_json, dossier_data
from pacte.demo import build_demo
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import ListState
from pacte.domain.errors import KnownError
from pacte.domain.pact import fingerprint, parse_pact
from pacte.domain.pact_difference import LevelDifference
from pacte.domain.signing import Side, Signatory
from pacte.edits import answers, exchange, lists, signings, undoing
from pacte.reading.open_data import parse_open_data
from pacte.storage import queries
from pacte.storage.pact_file import PactFile, open_pact_file

BOTH = (
    Signatory("Laurent JEANNE", "tête de liste", Side.LIST),
    Signatory("Exemple", "pour le collectif", Side.COLLECTIVE, (((10, 20), (30, 40)),)),
)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_demo(tmp_path_factory.mktemp("demo"))


@pytest.fixture
def demo(built: Path, tmp_path: Path):
    with open_pact_file(Path(shutil.copy(built, tmp_path / "demo.pacte"))) as file:
        yield file


def only_list(file: PactFile):
    (one,) = queries.dossier(file).lists
    return one


def sign(file: PactFile, day: str = "2020-03-02"):
    signing, _ = signings.sign(file, only_list(file).id, day, "Champigny-sur-Marne", BOTH)
    return signing


def test_a_signing_is_kept_whole_with_its_fingerprint(demo: PactFile) -> None:
    signing = sign(demo)
    with open_pact_file(
        demo.path.parent / shutil.copy(demo.path, demo.path.with_name("copie.pacte"))
    ) as again:
        (kept,) = only_list(again).signings
    assert kept == signing
    assert kept.number == 1
    assert fingerprint(kept.pact) == kept.fingerprint
    pact = parse_pact(kept.pact)
    assert pact.seal is not None
    assert pact.seal.signatories == BOTH
    assert len(pact.candidate_list.commitments) == len(only_list(demo).commitments)


def test_signing_marks_the_list_signed_and_confirmed(demo: PactFile) -> None:
    sign(demo)
    assert only_list(demo).state is ListState.SIGNED
    assert not only_list(demo).awaiting_confirmation


def test_private_words_are_no_part_of_what_is_signed(demo: PactFile) -> None:
    one = only_list(demo)
    answers.answer(demo, one.id, [("1", "N1")], Answer.AGREED, note="à ne pas publier")
    assert "à ne pas publier" not in sign(demo).pact


def test_the_grid_may_go_on_and_the_signed_pact_stays(demo: PactFile) -> None:
    before = sign(demo)
    one = only_list(demo)
    answers.answer(demo, one.id, [("1", "N1")], Answer.REFUSED)
    after = only_list(demo)
    assert after.signings == (before,)
    (difference,) = signings.changed_since(queries.dossier(demo), after)
    assert isinstance(difference, LevelDifference)
    assert (difference.measure, difference.level) == ("1", "N1")
    assert difference.before is not None
    assert difference.after is not None
    assert (difference.before.answer, difference.after.answer) == (Answer.AGREED, Answer.REFUSED)


def test_another_private_note_is_no_change_since_the_signing(demo: PactFile) -> None:
    sign(demo)
    answers.answer(demo, only_list(demo).id, [("1", "N1")], Answer.AGREED, note="privée")
    assert signings.changed_since(queries.dossier(demo), only_list(demo)) == ()


def test_undo_stops_at_a_signing(demo: PactFile) -> None:
    answers.answer(demo, only_list(demo).id, [("1", "N1")], Answer.REFUSED)
    signing = sign(demo)
    assert queries.undo_state(demo).undo is None
    assert not undoing.undo(demo)
    answers.answer(demo, only_list(demo).id, [("1", "N2")], Answer.REFUSED)
    assert undoing.undo(demo)
    assert not undoing.undo(demo)
    assert only_list(demo).signings == (signing,)


def test_an_amendment_names_the_signing_it_supersedes(demo: PactFile) -> None:
    first = sign(demo)
    answers.answer(demo, only_list(demo).id, [("1", "N1")], Answer.REFUSED)
    second = sign(demo, "2020-03-10")
    assert (second.number, second.supersedes) == (2, 1)
    seal = parse_pact(second.pact).seal
    assert seal is not None
    assert seal.amends is not None
    assert seal.amends.fingerprint == first.fingerprint
    assert only_list(demo).signed == second
    assert only_list(demo).signings[0] == first


def test_there_is_nothing_to_sign_again_when_nothing_changed(demo: PactFile) -> None:
    sign(demo)
    with pytest.raises(KnownError, match="Rien n’a changé depuis la signature n° 1"):
        sign(demo)


def test_a_revoked_signing_stays_and_the_one_before_counts_again(demo: PactFile) -> None:
    first = sign(demo)
    answers.answer(demo, only_list(demo).id, [("1", "N1")], Answer.REFUSED)
    sign(demo, "2020-03-10")
    with pytest.raises(KnownError, match="retirez d’abord l’avenant"):
        signings.revoke(demo, only_list(demo).id, 1, "2020-03-12", "erreur")
    signings.revoke(demo, only_list(demo).id, 2, "2020-03-12", "erreur de lecture")
    one = only_list(demo)
    assert one.signed == first
    assert one.signings[1].revoked is not None
    assert one.signings[1].revoked.reason == "erreur de lecture"
    assert one.state is ListState.SIGNED
    signings.revoke(demo, one.id, 1, "2020-03-12", "la liste se retire")
    assert only_list(demo).signed is None
    assert only_list(demo).state is ListState.NEGOTIATING
    with pytest.raises(KnownError, match="déjà retirée"):
        signings.revoke(demo, one.id, 1, "2020-03-12", "encore")


@pytest.mark.parametrize("day", ["2/3/2020", " 02/03/2020", "2020-03-02"])
def test_a_day_is_written_as_french_people_do_or_as_iso(day: str) -> None:
    assert signings.checked_day(day) == "2020-03-02"


@pytest.mark.parametrize(
    "day, words",
    [
        ("31/02/2020", "n’existe pas"),
        ("2020-02-30", "n’existe pas"),
        ("hier", "n’est pas une date"),
        ((datetime.now().astimezone().date() + timedelta(days=1)).isoformat(), "dans l’avenir"),
        ("0220-03-02", "trop ancienne"),
    ],
)
def test_impossible_days_are_refused_and_nothing_is_written(demo: PactFile, day: str, words: str) -> None:
    with pytest.raises(KnownError, match=words):
        sign(demo, day)
    assert only_list(demo).signings == ()


@pytest.mark.parametrize(
    "signatories, words",
    [
        ((BOTH[0],), "collectif"),
        ((BOTH[1],), "liste"),
        ((*BOTH, replace(BOTH[0], name="laurent  jeanne", side=Side.COLLECTIVE)), "Deux signataires"),
        ((replace(BOTH[0], name="x" * 201), *BOTH[1:]), "raccourcissez-le à 200"),
        ((*BOTH, replace(BOTH[0], name=" ")), "besoin d’un nom"),
    ],
)
def test_both_sides_sign_each_under_a_name_of_their_own(demo: PactFile, signatories, words: str) -> None:
    with pytest.raises(KnownError, match=words):
        signings.sign(demo, only_list(demo).id, "2020-03-02", "Champigny", signatories)
    assert only_list(demo).signings == ()


def test_a_list_with_too_few_measures_or_without_principles_cannot_sign(file: PactFile, list_id: str) -> None:
    with pytest.raises(KnownError, match="principes A, B, C"):
        signings.sign(file, list_id, "2020-03-02", "Nîmes", BOTH)
    for code in "ABC":
        answers.answer(file, list_id, (), Answer.AGREED, principles=[code])
    answers.answer(file, list_id, [(str(n), "N1") for n in range(1, 10)], Answer.AGREED)
    with pytest.raises(KnownError, match="9 mesures sur les 10"):
        signings.sign(file, list_id, "2020-03-02", "Nîmes", BOTH)
    answers.answer(file, list_id, [("10", "N1")], Answer.AGREED)
    signings.sign(file, list_id, "2020-03-02", "Nîmes", BOTH)


def test_a_merged_list_signs_anew_and_so_confirms(demo: PactFile) -> None:
    sign(demo)
    first = only_list(demo)
    (other,) = lists.add(demo, "Autre liste (exemple)").lists
    changes = lists.merge(demo, first.id, other, "Liste fusionnée (exemple)", None)
    (born,) = (one for one in queries.dossier(demo).lists if one.merged_from)
    assert born.signed is None
    assert changes
    for code in "ABC":
        answers.answer(demo, born.id, (), Answer.AGREED, principles=[code])
    signing, _ = signings.sign(demo, born.id, "2020-03-20", "Champigny", BOTH)
    assert signing.number == 1
    (born,) = (one for one in queries.dossier(demo).lists if one.merged_from)
    assert not born.awaiting_confirmation


def test_signings_survive_the_open_format(demo: PactFile, pact_path: Path) -> None:
    sign(demo)
    answers.answer(demo, only_list(demo).id, [("1", "N1")], Answer.REFUSED)
    sign(demo, "2020-03-10")
    signings.revoke(demo, only_list(demo).id, 2, "2020-03-12", "erreur")
    text = as_json(dossier_data(queries.dossier(demo)))
    with open_pact_file(pact_path) as other:
        exchange.take(other, parse_open_data(text))
        assert as_json(dossier_data(queries.dossier(other))) == text


def test_a_document_that_was_altered_after_the_signing_is_refused(demo: PactFile) -> None:
    sign(demo)
    data = dossier_data(queries.dossier(demo))
    data["lists"][0]["signings"][0]["pact"]["list"]["commitments"][0]["answer"] = "refused"
    with pytest.raises(KnownError, match="ne correspond pas à son empreinte"):
        parse_open_data(json.dumps(data))


def test_importing_never_takes_a_signing_away(demo: PactFile) -> None:
    before = as_json(dossier_data(queries.dossier(demo)))
    signing = sign(demo)
    exchange.take(demo, parse_open_data(before))
    assert only_list(demo).signings == (signing,)
