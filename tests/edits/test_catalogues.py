"""An edition taken over measure by measure: texts change, answers never do, and one undo brings all back."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pacte.domain.answer import Answer
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment, Evidence
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.measure import Level, Measure
from pacte.edits import (
    answers,
    catalogues,
    dossiers,
    evidence,
    lists,
    measures,
    meetings,
    programmes,
    undoing,
)
from pacte.edits.catalogues import EditionPreview
from pacte.reading.catalogue_document import edition_of
from pacte.storage import queries
from pacte.storage.pact_file import PactFile, open_pact_file
from tests.conftest import ROOT
from tests.reading.editions import as_text, newer, only_missing, texts

SOURCE = "Pacte imprimé (exemple)"


def shown(file: PactFile, catalogue: Catalogue, *, named: bool = False) -> EditionPreview:
    """An edition beside the file's own; a document that names no sources unless told."""
    edition = edition_of(catalogue, "édition (exemple).txt")
    return catalogues.preview(file, edition if named else replace(edition, sources={}))


def said(dossier: Dossier) -> dict[tuple[str, str, str], Commitment]:
    """Every answer by list, title of its measure and level: numbers may change."""
    titles = {one.number: one.title for one in dossier.catalogue.measures}
    return {
        (one.name, titles[c.measure], c.level): replace(c, measure="")
        for one in dossier.lists
        for c in one.commitments
    }


def test_missing_texts_are_filled_with_where_they_stand(file: PactFile, catalogue: Catalogue) -> None:
    before = queries.dossier(file)
    found = shown(file, only_missing(catalogue))
    assert len(found.filling) == 12
    changes = catalogues.take(file, found, found.filling, SOURCE)
    assert changes.label == "12 mesures reprises de « édition (exemple).txt »"
    after = queries.dossier(file).catalogue
    assert texts(after) == texts(catalogue) | texts(only_missing(catalogue))
    level = after.level("4", "N2")
    assert level.source == "Pacte imprimé (exemple), mesure 4"
    # The collective can still correct it.
    assert not after.gives_text_of(level)
    undoing.undo(file)
    assert queries.dossier(file).catalogue == before.catalogue


def test_texts_of_our_own_catalogues_keep_their_sources(file: PactFile, catalogue: Catalogue) -> None:
    edition = replace(
        newer(catalogue), sources={**catalogue.sources, "pacte-signe": "Édition 2026 (exemple)"}
    )
    edition = replace(
        edition,
        measures=tuple(
            replace(one, levels=tuple(replace(level, source="pacte-signe") for level in one.levels))
            for one in edition.measures
        ),
    )
    catalogues.take(file, shown(file, edition, named=True), ["2"], SOURCE)
    after = queries.dossier(file).catalogue
    assert after.level("2", "N1").source == "pacte-signe-2"
    assert after.sources["pacte-signe-2"] == "Édition 2026 (exemple)"
    assert after.sources["pacte-signe"] == catalogue.sources["pacte-signe"]
    assert after.gives_text_of(after.level("2", "N1"))


def test_measures_are_taken_or_kept_one_by_one(file: PactFile, catalogue: Catalogue) -> None:
    found = shown(file, newer(catalogue))
    catalogues.take(file, found, ["3", "9", "31", "+33"], SOURCE)
    after = queries.dossier(file).catalogue
    assert after.measure("3").title.endswith("(exemple)")
    assert (after.measure("3").theme, after.measure("3").keywords) == (
        "Sobriété (exemple)",
        catalogue.measure("3").keywords,
    )
    assert "Sobriété (exemple)" in after.themes
    assert [level.code for level in after.measure("9").levels] == ["N1", "N2", "N3", "N4"]
    assert after.find("31") is None
    assert after.measures[-1].title == "Exemple : protéger les arbres centenaires"
    assert after.level("33", "N1").source == "Pacte imprimé (exemple), mesure 33"
    for kept in ("2", "4", "5", "8", "11", "12"):
        assert after.measure(kept) == catalogue.measure(kept)


def test_answers_follow_a_measure_to_its_new_number(
    file: PactFile, list_id: str, catalogue: Catalogue
) -> None:
    answers.answer(file, list_id, [("11", "N2")], Answer.RESERVED, reservation="Sauf une (exemple)")
    evidence.add(file, list_id, ("11", "N2"), Evidence("Ils l’ont dit (exemple)"))
    answers.answer(file, list_id, [("12", "N1")], Answer.REFUSED)
    dossiers.choose_measures(file, ["11"], chosen=True)
    known = queries.candidate_list(file, list_id)
    meeting, _ = meetings.begin(file, known, "2026-01-31")
    meetings.keep(file, known, replace(meeting, measure="12", to_review=("11",)))
    before = queries.dossier(file)
    found = shown(file, newer(catalogue))
    assert found.effects["11"].answers == 1
    catalogues.take(file, found, ["11", "12"], SOURCE)
    after = queries.dossier(file)
    (held,) = after.lists[0].meetings
    assert (held.measure, held.to_review) == ("11", ("12",))
    assert said(after) == said(before)
    assert after.catalogue.measure("12").title == catalogue.measure("11").title
    assert after.lists[0].answers["12", "N2"].evidence[0].quotation == "Ils l’ont dit (exemple)"
    assert after.collective.chosen_measures == ("12",)
    assert [row.after.answer for row in queries.history(file, list_id, "12", "N2") if row.after][
        -1
    ] is Answer.RESERVED
    undoing.undo(file)
    assert queries.dossier(file).lists == before.lists
    assert queries.dossier(file).catalogue == before.catalogue
    undoing.redo(file)
    assert queries.dossier(file).catalogue == after.catalogue


def test_a_proposal_about_no_measure_stays_so(file: PactFile, list_id: str, catalogue: Catalogue) -> None:
    path = ROOT / "tests" / "data" / "programmes" / "programme-clamart-a-gauche.txt"
    programmes.take(file, programmes.preview(file, path, "Liste exemple"))
    proposal = queries.candidate_list(file, list_id).programmes[0].proposals[3]
    programmes.set_apart(file, list_id, proposal.id)
    before = queries.candidate_list(file, list_id).programmes
    found = shown(file, newer(catalogue))
    catalogues.take(file, found, ["11", "12"], SOURCE)
    assert queries.candidate_list(file, list_id).programmes == before
    assert before[0].proposals[3].own_idea


def test_what_is_cited_follows_its_measure_to_another_number(
    file: PactFile, list_id: str, catalogue: Catalogue
) -> None:
    path = ROOT / "tests" / "data" / "programmes" / "programme-clamart-a-gauche.txt"
    programmes.take(file, programmes.preview(file, path, "Liste exemple"))
    first, second, third, *_ = queries.candidate_list(file, list_id).programmes[0].proposals
    for proposal, place in ((first, ("11", "N2")), (second, ("12", "N1")), (third, ("31", "N1"))):
        programmes.keep_suggestion(file, list_id, proposal.id, *place)
    programmes.drop_suggestion(file, list_id, third.id, "12")
    for place in (("11", "N1"), ("12", "N2"), ("31", "N3")):
        answers.note(file, list_id, place, f"à demander : {place}")
    before = queries.candidate_list(file, list_id)
    found = shown(file, newer(catalogue))
    assert found.effects["31"].refusal.startswith("des listes y ont répondu, leur programme y est cité")
    catalogues.take(file, found, ["11", "12"], SOURCE)
    after = queries.candidate_list(file, list_id)
    moved = {("11", "N2"): ("12", "N2"), ("12", "N1"): ("11", "N1"), ("31", "N1"): ("31", "N1")}
    assert after.cited == {moved[place]: passages for place, passages in before.cited.items()}
    assert after.programmes[0].proposals[2].decision("11") is not None
    assert after.notes == {
        ("12", "N1"): before.notes["11", "N1"],
        ("11", "N2"): before.notes["12", "N2"],
        ("31", "N3"): before.notes["31", "N3"],
    }
    assert after.commitments == ()
    undoing.undo(file)
    assert queries.candidate_list(file, list_id) == before


def test_one_of_two_that_changed_places_cannot_be_taken_alone(file: PactFile, catalogue: Catalogue) -> None:
    before = queries.dossier(file)
    with pytest.raises(KnownError, match=r"Deux mesures porteraient le numéro 1[12]"):
        catalogues.take(file, shown(file, newer(catalogue)), ["11"], SOURCE)
    assert queries.dossier(file) == before


def test_a_level_that_was_answered_stays(file: PactFile, list_id: str, catalogue: Catalogue) -> None:
    answers.answer(file, list_id, [("5", "N3")], Answer.AGREED)
    found = shown(file, newer(catalogue))
    assert found.effects["5"].kept == ("N3",)
    catalogues.take(file, found, ["5"], SOURCE)
    after = queries.dossier(file)
    assert after.catalogue.level("5", "N3") == catalogue.level("5", "N3")
    assert after.lists[0].answers["5", "N3"].answer is Answer.AGREED


def test_a_level_that_nobody_answered_goes(file: PactFile, catalogue: Catalogue) -> None:
    catalogues.take(file, shown(file, newer(catalogue)), ["5"], SOURCE)
    assert [level.code for level in queries.dossier(file).catalogue.measure("5").levels] == ["N1", "N2"]


def test_a_level_or_a_measure_with_a_private_note_stays(
    file: PactFile, list_id: str, catalogue: Catalogue
) -> None:
    for place in (("5", "N3"), ("31", "N1")):
        answers.note(file, list_id, place, "à demander (exemple)")
    found = shown(file, newer(catalogue))
    assert found.effects["31"].refusal.endswith("ou vous y avez une note privée : la mesure 31 reste")
    catalogues.take(file, found, ["5"], SOURCE)
    assert [level.code for level in queries.dossier(file).catalogue.measure("5").levels] == ["N1", "N2", "N3"]
    assert queries.candidate_list(file, list_id).notes["5", "N3"] == "à demander (exemple)"


def test_a_measure_that_was_answered_or_chosen_is_not_removed(
    file: PactFile, list_id: str, catalogue: Catalogue
) -> None:
    answers.answer(file, list_id, [("31", "N1")], Answer.REFUSED)
    found = shown(file, newer(catalogue))
    assert found.effects["31"].refusal == (
        "des listes y ont répondu, leur programme y est cité ou vous y avez une note privée : la mesure 31 reste"
    )
    with pytest.raises(KnownError, match="la mesure 31 reste"):
        catalogues.take(file, found, ["31"], SOURCE)
    undoing.undo(file)
    dossiers.choose_measures(file, ["31"], chosen=True)
    assert "ne la choisissez plus" in shown(file, newer(catalogue)).effects["31"].refusal


def test_a_single_level_with_answers_never_becomes_several(
    file: PactFile, list_id: str, catalogue: Catalogue
) -> None:
    levels = (Level("N1", "Un (exemple)."), Level("N2", "Deux (exemple)."))
    edition = replace(
        catalogue,
        measures=tuple(
            replace(one, levels=levels) if one.number == "29" else one for one in catalogue.measures
        ),
    )
    assert shown(file, edition).effects["29"].refusal == ""
    answers.answer(file, list_id, [("29", "N")], Answer.AGREED)
    assert "effacez d’abord ces réponses" in shown(file, edition).effects["29"].refusal
    undoing.undo(file)
    catalogues.take(file, shown(file, edition), ["29"], SOURCE)
    assert [level.code for level in queries.dossier(file).catalogue.measure("29").levels] == ["N1", "N2"]


def test_local_measures_keep_their_answers_and_make_way(
    file: PactFile, list_id: str, catalogue: Catalogue
) -> None:
    measures.add_local(file, "Autorité pour le climat (exemple)")
    measures.add_local(file, "Formation (exemple)")
    answers.answer(file, list_id, [("33", "N")], Answer.AGREED)
    before = queries.dossier(file)
    catalogues.take(file, shown(file, newer(catalogue)), ["+33"], SOURCE)
    after = queries.dossier(file)
    assert [(one.number, one.local) for one in after.catalogue.measures[-3:]] == [
        ("33", False),
        ("35", True),
        ("34", True),
    ]
    assert said(after) == said(before)
    # The next local measure takes a number that nobody has.
    measures.add_local(file, "Troisième (exemple)")
    assert queries.dossier(file).catalogue.measures[-1].number == "36"
    undoing.undo(file)
    undoing.undo(file)
    assert queries.dossier(file).catalogue == before.catalogue


def test_a_source_is_asked_for(file: PactFile, catalogue: Catalogue) -> None:
    found = shown(file, only_missing(catalogue))
    with pytest.raises(KnownError, match="d’où viennent ces textes"):
        catalogues.take(file, found, found.filling, " ")
    with pytest.raises(KnownError, match="précisez"):
        catalogues.take(file, found, found.filling, "pacte-signe")


def test_a_file_that_changed_meanwhile_is_compared_again(file: PactFile, catalogue: Catalogue) -> None:
    found = shown(file, only_missing(catalogue))
    measures.complete_text(file, "4", "N2", "Autre (exemple)", "Ailleurs (exemple)")
    with pytest.raises(KnownError, match="a changé pendant la relecture"):
        catalogues.take(file, found, ["4"], SOURCE)


def test_a_document_is_read_from_the_disk(file: PactFile, catalogue: Catalogue, tmp_path: Path) -> None:
    path = tmp_path / "textes.txt"
    path.write_text("\n".join(as_text(only_missing(catalogue))), "utf-8")
    edition = catalogues.read(path).edition
    assert edition is not None
    found = catalogues.preview(file, edition)
    assert len(found.filling) == 12
    catalogues.take(file, found, found.filling, SOURCE)
    assert (
        queries.dossier(file).catalogue.level("6", "N3").source.startswith("Pacte imprimé (exemple), ligne ")
    )


_KINDS = st.sampled_from(["same", "same", "gone", "number", "title", "levels", "text"])


def changed(catalogue: Catalogue, kinds: list[str], numbers: list[int]) -> Catalogue:
    """The catalogue with measures dropped, renumbered, retitled, and levels dropped, added, reworded."""
    found: dict[str, Measure] = {}
    for one, kind, number in zip(catalogue.measures, kinds, numbers, strict=False):
        if kind == "title":
            one = replace(one, title=f"{one.title} (exemple)")
        elif kind == "levels":
            one = replace(one, levels=(*one.levels[: number % 3], Level("N4", "Plus (exemple).")))
        elif kind == "text":
            one = replace(one, levels=tuple(replace(level, text="Autre (exemple).") for level in one.levels))
        elif kind == "number":
            one = replace(one, number=str(number + number % 2 * 40))
        if kind != "gone":
            found.setdefault(one.number, one)
    new = Measure(str(numbers[-1]), "Exemple tout neuf", "Neuf", "Neuf (exemple)", (Level("N1", "Neuf."),))
    found.setdefault(new.number, new)
    return replace(catalogue, measures=tuple(found.values()))


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(
    kinds=st.lists(_KINDS, min_size=32, max_size=32),
    numbers=st.permutations(range(1, 41)),
    places=st.lists(st.tuples(st.integers(0, 31), st.integers(0, 2)), max_size=5),
    wanted=st.lists(st.booleans(), min_size=80, max_size=80),
)
def test_taking_over_never_changes_an_answer(
    catalogue: Catalogue,
    kinds: list[str],
    numbers: list[int],
    places: list[tuple[int, int]],
    wanted: list[bool],
) -> None:
    edition = changed(catalogue, kinds, numbers)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "nîmes.pacte"
        dossiers.create(path, "Nîmes", "Collectif (exemple)")
        with open_pact_file(path) as file:
            (list_id,) = lists.add(file, "Liste exemple").lists
            measures.add_local(file, "Locale (exemple)")
            asked = [(catalogue.measures[one], level) for one, level in places]
            levels = {(one.number, one.levels[min(level, len(one.levels) - 1)].code) for one, level in asked}
            answers.answer(file, list_id, [("33", "N"), *sorted(levels)], Answer.AGREED)
            before = queries.dossier(file)
            found = shown(file, edition)
            differing = found.difference.differing
            keys = [one.key for one, take in zip(differing, wanted, strict=False) if take]
            try:
                changes = catalogues.take(file, found, keys, SOURCE)
            except KnownError:
                assert queries.dossier(file) == before
                return
            check_followed(before, queries.dossier(file), found, keys)
            if changes:
                undoing.undo(file)
            assert queries.dossier(file).catalogue == before.catalogue
            assert queries.dossier(file).lists == before.lists


def check_followed(before: Dossier, after: Dossier, found: EditionPreview, keys: list[str]) -> None:
    """Each answer is the very one it was, under the number that its measure has now."""
    moved = {
        one.known.number: one.read.measure.number or one.known.number
        for one in found.difference.measures
        if one.known and one.read and one.key in keys
    }
    local = next(one.number for one in after.catalogue.measures if one.local)
    assert len(after.lists[0].commitments) == len(before.lists[0].commitments)
    for was in before.lists[0].commitments:
        number = local if was.measure == "33" else moved.get(was.measure, was.measure)
        assert after.lists[0].answers[number, was.level] == replace(was, measure=number)
    assert len({one.number for one in after.catalogue.measures}) == len(after.catalogue.measures)
