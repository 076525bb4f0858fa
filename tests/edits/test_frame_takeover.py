"""Principles, title and threshold of an edition taken over one by one, in the same undo step as measures."""

from dataclasses import replace

import pytest

from exports.open_data import as_json, dossier_data
from pacte.domain.answer import Answer
from pacte.domain.catalogue import Catalogue, Principle
from pacte.domain.errors import KnownError
from pacte.domain.readiness import gaps
from pacte.domain.signing import Side, Signatory
from pacte.edits import answers, catalogues, undoing
from pacte.edits.catalogues import EditionPreview
from pacte.reading.catalogue_document import edition_of
from pacte.reading.open_data import parse_open_data
from pacte.storage import queries
from pacte.storage.pact_file import PactFile
from tests.reading.editions import newer, reframed

SOURCE = "Pacte imprimé (exemple)"
TITLE, THRESHOLD = "catalogue:title", "catalogue:threshold"
BOTH = (Signatory("Exemple", "liste", Side.LIST), Signatory("Exemple bis", "collectif", Side.COLLECTIVE))


def shown(file: PactFile, catalogue: Catalogue) -> EditionPreview:
    return catalogues.preview(file, replace(edition_of(catalogue, "édition (exemple).txt"), sources={}))


def test_all_of_it_is_taken_over_in_one_undo_step(file: PactFile, list_id: str, catalogue: Catalogue) -> None:
    answers.answer(file, list_id, [], Answer.AGREED, principles=["A"])
    before, changed = queries.dossier(file), reframed(newer(catalogue))
    found = shown(file, changed)
    keys = [TITLE, THRESHOLD, "principle:A", "principle:+D", "principle:C", "2"]
    changes = catalogues.take(file, found, keys, SOURCE)
    assert changes.label == "6 changements repris de « édition (exemple).txt »"
    after = queries.dossier(file)
    assert (after.catalogue.title, after.catalogue.minimum_measures) == (changed.title, 25)
    assert [(one.code, one.title, one.text) for one in after.catalogue.principles] == [
        (one.code, one.title, one.text) for one in changed.principles
    ]
    assert [one.source for one in after.catalogue.principles] == [
        "Pacte imprimé (exemple), principe A",
        "pacte-signe",
        "Pacte imprimé (exemple), principe D",
    ]
    assert after.catalogue.level("2", "N1").text == "Quitter les banques les plus nocives (exemple)."
    assert after.lists[0].principles == {"A": Answer.AGREED}
    assert after.lists[0].commitments == before.lists[0].commitments
    undoing.undo(file)
    assert replace(queries.dossier(file), as_of=before.as_of) == before
    undoing.redo(file)
    assert queries.dossier(file).catalogue == after.catalogue
    assert queries.dossier(file).lists == after.lists


def test_what_is_kept_stays_as_it_is(file: PactFile, catalogue: Catalogue) -> None:
    found = shown(file, reframed(catalogue))
    assert {*found.sure} == {TITLE, "principle:A"}
    catalogues.take(file, found, [TITLE], SOURCE)
    after = queries.dossier(file).catalogue
    assert after == replace(catalogue, title=f"{catalogue.title} (exemple)")


def test_a_principle_that_was_answered_stays(file: PactFile, list_id: str, catalogue: Catalogue) -> None:
    answers.answer(file, list_id, [], Answer.REFUSED, principles=["C"])
    found = shown(file, reframed(catalogue))
    assert found.effects["principle:C"].refusal == "des listes y ont répondu : le principe C reste"
    with pytest.raises(KnownError, match=r"Le principe C ne peut pas être repris : des listes y ont répondu"):
        catalogues.take(file, found, ["principle:C"], SOURCE)
    catalogues.take(file, found, ["principle:A", "principle:+D"], SOURCE)
    after = queries.dossier(file)
    assert [one.code for one in after.catalogue.principles] == ["A", "B", "C", "D"]
    assert after.lists[0].principles == {"C": Answer.REFUSED}


def test_answers_follow_a_principle_to_its_new_code(
    file: PactFile, list_id: str, catalogue: Catalogue
) -> None:
    first, second, third = catalogue.principles
    answers.answer(file, list_id, [], Answer.AGREED, principles=["A"])
    answers.answer(file, list_id, [], Answer.REFUSED, principles=["B"])
    before = queries.dossier(file)
    swapped = (replace(second, code="A"), replace(first, code="B"), replace(third, code="3"))
    found = shown(file, replace(catalogue, principles=swapped))
    with pytest.raises(KnownError, match="Deux principes porteraient le code B"):
        catalogues.take(file, found, ["principle:A"], SOURCE)
    catalogues.take(file, found, ["principle:A", "principle:B", "principle:C"], SOURCE)
    after = queries.dossier(file)
    assert after.lists[0].principles == {"A": Answer.REFUSED, "B": Answer.AGREED}
    assert {one.code: one.title for one in after.catalogue.principles} == {
        one.code: one.title for one in swapped
    }
    assert after.catalogue.principles[0].source == "pacte-signe"
    undoing.undo(file)
    assert queries.dossier(file).lists == before.lists
    assert queries.dossier(file).catalogue == before.catalogue


def test_another_principle_under_a_known_code_takes_its_place_only_when_it_goes(
    file: PactFile, catalogue: Catalogue
) -> None:
    other = Principle("B", "Voter les budgets en secret (exemple)", "Voter (exemple).")
    first, _, third = catalogue.principles
    found = shown(file, replace(catalogue, principles=(first, other, third)))
    with pytest.raises(KnownError, match="Deux principes porteraient le code B"):
        catalogues.take(file, found, ["principle:+B"], SOURCE)
    catalogues.take(file, found, ["principle:+B", "principle:B"], SOURCE)
    assert [one.title for one in queries.dossier(file).catalogue.principles] == [
        first.title,
        other.title,
        third.title,
    ]


def test_a_principle_without_a_title_is_not_added(file: PactFile, catalogue: Catalogue) -> None:
    bare = (*catalogue.principles, Principle("D", "", "Faire mieux (exemple)."))
    found = shown(file, replace(catalogue, principles=bare))
    assert "ne donne pas son intitulé" in found.effects["principle:+D"].refusal


def test_a_threshold_says_who_can_sign(file: PactFile, list_id: str, catalogue: Catalogue) -> None:
    places = [(one.number, one.levels[0].code) for one in catalogue.measures[:12]]
    answers.answer(file, list_id, places, Answer.AGREED)
    answers.answer(file, list_id, [], Answer.AGREED, principles=["A", "B", "C"])
    one = queries.dossier(file).lists[0]
    assert not any(gap.blocks for gap in gaps(queries.dossier(file), one, BOTH))
    found = shown(file, reframed(catalogue))
    assert found.effects[THRESHOLD].signing == (
        "Ce seuil décide qui peut signer. Listes qui retiennent assez de mesures : 1 sur 1 aujourd’hui, 0 sur 1 "
        "avec le nouveau seuil. Les pactes déjà signés ne changent pas."
    )
    assert "à accepter aussi" in found.effects["principle:+D"].signing
    catalogues.take(file, found, [THRESHOLD], SOURCE)
    after = queries.dossier(file)
    assert [gap.words for gap in gaps(after, after.lists[0], BOTH) if gap.blocks] == [
        "La liste retient 12 mesures sur les 25 qu’il faut pour signer ; il en manque 13."
    ]
    nothing = replace(after.lists[0], commitments=())
    assert [gap.words for gap in gaps(after, nothing, BOTH) if gap.blocks] == [
        "La liste ne retient encore aucune mesure ; il en faut 25 pour signer."
    ]


def test_a_threshold_beyond_the_measures_is_refused(file: PactFile, catalogue: Catalogue) -> None:
    before = queries.dossier(file)
    found = shown(file, replace(catalogue, minimum_measures=76))
    with pytest.raises(
        KnownError, match="retenir 76 mesures pour signer, et le référentiel n’en aurait que 32"
    ):
        catalogues.take(file, found, [THRESHOLD], SOURCE)
    assert queries.dossier(file) == before


def test_what_was_taken_over_is_exported_and_read_again(file: PactFile, catalogue: Catalogue) -> None:
    found = shown(file, reframed(catalogue))
    catalogues.take(file, found, [one.key for one in found.difference.differing], SOURCE)
    dossier = queries.dossier(file)
    assert parse_open_data(as_json(dossier_data(dossier))).dossier.catalogue == dossier.catalogue
