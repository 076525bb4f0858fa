"""Decisions about a read pact, line by line: nothing is written before, and the result is what is written."""

from dataclasses import replace
from pathlib import Path

import pytest

from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment
from pacte.domain.errors import KnownError
from pacte.edits import pact_reading, undoing
from pacte.edits.pact_review import Accepted, Answered, Dropped, Observed, PactReview, proposed
from pacte.storage import queries
from pacte.storage.pact_file import PactFile

#: Two lines that nobody can place (63, 65), a sentence read in part (22, 23), another wording (31).
ODD = (
    ("mais pas sur N1 ( Diversifier", "avec joie ( Diversifier"),
    ("N1 • Utiliser des logiciels libres", "N1 • Préférer les logiciels libres"),
    ("12 –", "Le vivant d’abord.\n\nNos équipes y tiennent.\n\n12 –"),
)


@pytest.fixture
def odd_pact(real_pact: Path, tmp_path: Path) -> Path:
    text = real_pact.read_text(encoding="utf-8")
    for clear, odd in ODD:
        text = text.replace(clear, odd, 1)
    path = tmp_path / "pacte lu.txt"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def review(file: PactFile, odd_pact: Path) -> PactReview:
    (reading,) = pact_reading.readings(file, odd_pact)
    return PactReview(reading)


def said(review: PactReview, measure: str, level: str) -> Commitment | None:
    found = (one for one in review.result().commitments if (one.measure, one.level) == (measure, level))
    return next(found, None)


def understood(review: PactReview, number: int) -> str:
    return review.understood(review.placement(number))


def test_what_waits_is_counted_line_by_line(review: PactReview) -> None:
    waiting = [one.line.number for one in review.reading.placements if review.needs_look(one)]
    assert waiting == [22, 23, 31, 63, 65]
    assert review.left == 5
    assert review.decide(31, Accepted()).left == 4


def test_accepting_confirms_a_level_with_its_lines(review: PactReview) -> None:
    before = said(review, "4", "N1")
    assert before is not None
    assert before.to_review
    accepted = review.decide(31, Accepted())
    assert said(accepted, "4", "N1") == replace(before, to_review=None)
    assert understood(accepted, 31) == "mesure 4 N1 · vérifié"
    assert said(accepted.forget(31), "4", "N1") == before


def test_dropping_takes_an_answer_out(review: PactReview) -> None:
    dropped = review.decide(31, Dropped())
    assert said(dropped, "4", "N1") is None
    assert understood(dropped, 31) == "écarté : mesure 4 N1"
    assert len(dropped.result().commitments) == len(review.result().commitments) - 1


def test_dropping_a_heading_takes_the_measure_out(review: PactReview) -> None:
    heading = next(one.line.number for one in review.reading.placements if one.understood == "mesure 33")
    result = review.decide(heading, Dropped()).result()
    assert "33" not in {one.measure for one in result.commitments}
    assert result.local_measures == ()


def test_other_lines_are_dropped_too(review: PactReview) -> None:
    lines = {one.line.text[:11]: one.line.number for one in review.reading.placements}
    assert "A" in review.reading.principles
    assert "Voici le Pacte" in (review.reading.introduction or "")
    result = review.decide(lines["Principe A "], Dropped()).decide(lines["Voici le Pa"], Dropped()).result()
    assert list(result.principles) == ["B", "C"]
    assert "Voici le Pacte" not in (result.introduction or "")


def test_an_answer_replaces_what_was_read_at_its_place(review: PactReview) -> None:
    moved = review.decide(31, Answered(Commitment("4", "N2", Answer.REFUSED, to_review="doute")))
    assert said(moved, "4", "N1") is None
    assert said(moved, "4", "N2") == Commitment("4", "N2", Answer.REFUSED)
    assert understood(moved, 31) == "mesure 4 N2 · refusé"
    assert not moved.needs_look(moved.placement(31))


def test_an_answer_says_something_definite(review: PactReview) -> None:
    with pytest.raises(KnownError, match=r"^Un accord avec réserve demande"):
        review.decide(31, Answered(Commitment("4", "N1", Answer.RESERVED)))


def test_a_line_that_was_not_placed_is_given_or_dropped(file: PactFile, review: PactReview) -> None:
    assert [line.number for line in review.result().unread] == [63, 65]
    with pytest.raises(KnownError, match=r"^Cette ligne n’est placée nulle part"):
        review.decide(63, Accepted())
    decided = review.decide(63, Observed()).decide(65, Dropped())
    result = decided.result()
    assert (result.observations, result.unread) == (("Le vivant d’abord.",), ())
    assert (understood(decided, 63), understood(decided, 65)) == ("observation de la liste", "écarté")


def test_a_read_answer_is_no_observation(review: PactReview) -> None:
    with pytest.raises(KnownError, match=r"^Cette ligne est lue comme une réponse"):
        review.decide(31, Observed())


def test_what_is_proposed_keeps_what_stands_there(file: PactFile, review: PactReview) -> None:
    catalogue = queries.dossier(file).catalogue
    levels = {(measure.number, level.code): (measure, level) for measure, level in catalogue.levels()}
    beside = proposed(review, 63, *levels["11", "N3"])
    assert (beside.answer, beside.observation) == (Answer.AGREED, "Le vivant d’abord.")
    assert beside.partner
    alone = proposed(review, 63, *levels["29", "N"])
    assert alone == Commitment("29", "N", Answer.AGREED, agreed_wording="Le vivant d’abord.")
    same = proposed(review, 31, *levels["4", "N1"])
    assert (same.to_review, same.observation) == (None, None)


def test_what_was_decided_is_written_in_one_step(file: PactFile, review: PactReview) -> None:
    decided = review.decide(31, Dropped()).decide(63, Observed()).decide(22, Accepted())
    preview = pact_reading.previewed(queries.dossier(file), decided.result(), "Liste lue")
    assert queries.dossier(file).lists == ()
    pact_reading.take(file, preview)
    (one,) = queries.dossier(file).lists
    assert one.commitment("4", "N1") is None
    assert one.observations == ("Le vivant d’abord.",)
    assert one.answers["2", "N3"].to_review is None
    undoing.undo(file)
    assert queries.dossier(file).lists == ()


def test_several_lists_are_one_step(file: PactFile, real_pact: Path, tmp_path: Path) -> None:
    text = real_pact.read_text(encoding="utf-8")
    other = text.replace("CHAMPIGNY ALTERNANCE- Laurent JEANNE", "AUTRE (exemple) - Anne EXEMPLE", 1)
    path = tmp_path / "deux.txt"
    path.write_text(f"{text}\n\n{other}", encoding="utf-8")
    both = pact_reading.previews(file, path)
    assert [len(one.changes) for one in both] == [69, 69]
    # The second list has the first one's local measure: the same title is the same measure.
    assert [len(one.local_measures) for one in both] == [1, 0]
    assert pact_reading.take(file, *both).label == "pactes de CHAMPIGNY ALTERNANCE, AUTRE (exemple) lus"
    assert [len(one.commitments) for one in queries.dossier(file).lists] == [69, 69]
    undoing.undo(file)
    assert queries.dossier(file).lists == ()
    (one,) = pact_reading.previews(file, path, "autre (exemple)")
    assert one.name == "autre (exemple)"
    with pytest.raises(KnownError, match="il contient ceux de : CHAMPIGNY ALTERNANCE, AUTRE"):
        pact_reading.previews(file, path, "Inconnue")
