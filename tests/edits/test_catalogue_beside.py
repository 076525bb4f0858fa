"""An edition taken over through one of a file's catalogues: what was said through the other one stays as it was."""

from dataclasses import replace

import pytest

from pacte.domain.answer import Answer
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Evidence
from pacte.domain.dossier import Dossier
from pacte.edits import (
    answers,
    catalogues,
    dossiers,
    evidence,
    frameworks,
    meetings,
    programmes,
    replies,
    undoing,
)
from pacte.reading.catalogue_document import edition_of
from pacte.storage import queries
from pacte.storage.pact_file import PactFile
from tests.conftest import ROOT
from tests.reading.editions import newer, reframed

PACT, GUARANTEES = "pacte-2020", "garanties-2026"
PROGRAMME = ROOT / "tests" / "data" / "programmes" / "programme-clamart-a-gauche.txt"


def numbered_otherwise(catalogue: Catalogue) -> Catalogue:
    """The catalogue whose first two measures changed places, under another title and with another threshold."""
    first, second, *others = catalogue.measures
    measures = (replace(second, number=first.number), replace(first, number=second.number), *others)
    return replace(
        catalogue, title=f"{catalogue.title} (exemple)", minimum_measures=7, measures=tuple(measures)
    )


def say_everything(file: PactFile, list_id: str, numbers: tuple[str, str]) -> None:
    """Answer, quote, choose, decide of a programme, meet and reply about two measures of the catalogue looked at."""
    catalogue = queries.dossier(file).catalogue
    (one, level), (other, last) = ((number, catalogue.measure(number).levels[-1].code) for number in numbers)
    answers.answer(file, list_id, [(one, level)], Answer.RESERVED, reservation="Sauf une (exemple)")
    answers.answer(file, list_id, [(other, last)], Answer.REFUSED)
    evidence.add(file, list_id, (one, level), Evidence("Ils l’ont dit (exemple)"))
    dossiers.choose_measures(file, [one], chosen=True)
    known = queries.candidate_list(file, list_id)
    if not known.programmes:
        programmes.take(file, programmes.preview(file, PROGRAMME, "Liste exemple"))
    kept, dropped = queries.candidate_list(file, list_id).programmes[0].proposals[:2]
    programmes.keep_suggestion(file, list_id, kept.id, one, level)
    programmes.drop_suggestion(file, list_id, dropped.id, other)
    known = queries.candidate_list(file, list_id)
    meeting, _ = meetings.begin(file, known, "2026-01-31")
    meetings.keep(file, known, replace(meeting, measure=one, to_review=(other,)))
    review = next(row for row in replies.by_hand(file, list_id).levels if row.said.measure == one)
    spoken = replace(review, said=replace(review.said, comment="à voir (exemple)"))
    known = queries.candidate_list(file, list_id)
    who = replies.Respondent("Exemple", None, "2026-03-01")
    replies.take(file, known, who, [(spoken, replies.Decision.KEEP)])


@pytest.fixture
def both(file: PactFile, list_id: str) -> PactFile:
    frameworks.add(file, dossiers.shipped_catalogue(GUARANTEES))
    say_everything(file, list_id, ("11", "12"))
    frameworks.look_at(file, GUARANTEES)
    say_everything(file, list_id, ("1", "2"))
    return file


def through(file: PactFile, catalogue: str) -> Dossier:
    """The file through one catalogue, as it was said and nothing of when."""
    return replace(queries.dossier(file).through(catalogue), as_of="", frameworks=())


@pytest.mark.parametrize("looked_at, other", [(PACT, GUARANTEES), (GUARANTEES, PACT)])
def test_what_was_said_through_the_other_catalogue_stays(
    both: PactFile, list_id: str, looked_at: str, other: str
) -> None:
    frameworks.look_at(both, looked_at)
    mine, theirs = through(both, looked_at), through(both, other)
    assert theirs.lists[0].meetings
    assert theirs.lists[0].replies
    assert theirs.collective.chosen_measures
    assert any(said for each in theirs.lists[0].programmes[0].proposals for said in each.decisions)
    edition = reframed(newer(mine.catalogue)) if looked_at == PACT else numbered_otherwise(mine.catalogue)
    keys = {"11", "12", "principle:A"} if looked_at == PACT else {"1", "2"}
    found = catalogues.preview(both, edition_of(edition, "édition (exemple)"))
    catalogues.take(both, found, keys | {"catalogue:title", "catalogue:threshold"}, "Exemple")
    assert through(both, other) == theirs
    after = through(both, looked_at)
    assert after.catalogue.title.endswith("(exemple)")
    follows_its_measures(mine, after)
    undoing.undo(both)
    assert through(both, looked_at) == mine
    assert through(both, other) == theirs


def follows_its_measures(before: Dossier, after: Dossier) -> None:
    """All that was said is about the same measures, under the numbers that two of them exchanged."""
    titles = {one.title: one.number for one in after.catalogue.measures}
    numbers = {one.number: titles[one.title] for one in before.catalogue.measures if one.title in titles}
    (was,), (now,) = before.lists, after.lists
    moved = {(numbers[one.measure], one.level, one.answer, one.evidence) for one in was.commitments}
    assert {(one.measure, one.level, one.answer, one.evidence) for one in now.commitments} == moved
    assert [numbers[one] for one in before.collective.chosen_measures] == [*after.collective.chosen_measures]
    (met,), (meets,) = was.meetings, now.meetings
    assert met.measure
    assert (meets.measure, meets.to_review) == (
        numbers[met.measure],
        tuple(numbers[number] for number in met.to_review),
    )
    spoken = {numbers[level.measure] for one in was.replies for level in one.levels}
    assert {level.measure for one in now.replies for level in one.levels} == spoken
    for old, new in zip(was.programmes[0].proposals, now.programmes[0].proposals, strict=True):
        assert [said.measure for said in new.decisions] == [numbers[said.measure] for said in old.decisions]
