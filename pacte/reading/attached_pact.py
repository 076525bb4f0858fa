"""Reads the pact that our own signed PDF carries: the very answers that were signed, with nothing to guess."""

from collections.abc import Iterator
from dataclasses import replace

from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment
from pacte.domain.errors import KnownError
from pacte.domain.measure import Level, Measure
from pacte.domain.pact import Pact, parse_pact
from pacte.domain.sentence import Sentence
from pacte.domain.wording import search_key
from pacte.reading.documents import Document, Line
from pacte.reading.local_measure import shortened
from pacte.reading.measure_answers import DIFFERENT_TEXT
from pacte.reading.signed_pact import PactReading, Placement


def read_attached_pact(document: Document, catalogue: Catalogue) -> PactReading | None:
    """Return what the pact inside a document says; its lines are then the answers, one by one.

    None when the document carries no pact of ours, or one of another catalogue: its pages are then read.
    """
    if document.pact is None:
        return None
    try:
        pact = parse_pact(document.pact)
    except KnownError:
        return None
    one = pact.candidate_list
    if pact.seal is None or not all(_known(said, pact, catalogue) for said in one.commitments):
        return None
    source = f"Pacte signé, {document.name}"
    answered = {said.measure for said in one.commitments}
    return PactReading(
        name=one.name,
        head=one.head,
        label=one.label,
        principles=dict(one.principles),
        commitments=tuple(_as_here(said, pact, catalogue) for said in one.commitments),
        local_measures=tuple(
            _local(measure, source)
            for measure in pact.catalogue.measures
            if measure.local and measure.number in answered
        ),
        introduction=one.introduction,
        observations=one.observations,
        unread=(),
        placements=tuple(_placements(pact, catalogue)),
        attached=True,
    )


def _known(said: Commitment, pact: Pact, catalogue: Catalogue) -> bool:
    """Whether an answer is to a local measure of the pact, or to a level of the same measure in the catalogue."""
    theirs, ours = pact.catalogue.find(said.measure), catalogue.find(said.measure)
    if theirs is None or theirs.level(said.level) is None:
        return False
    if theirs.local:
        return True
    same = ours is not None and search_key(ours.title) == search_key(theirs.title)
    return same and ours is not None and ours.level(said.level) is not None


def _as_here(said: Commitment, pact: Pact, catalogue: Catalogue) -> Commitment:
    """Return an answer with the text it was given to, where this file has another one or none."""
    measure = catalogue.find(said.measure)
    level = measure.level(said.level) if measure is not None else None
    text = _text(pact, said)
    if level is None or not text or said.agreed_wording or not said.answer.kept:
        return said
    if search_key(level.text or "") == search_key(text):
        return said
    return replace(said, agreed_wording=text, to_review=DIFFERENT_TEXT if level.text else None)


def _text(pact: Pact, said: Commitment) -> str:
    measure = pact.catalogue.find(said.measure)
    level = measure.level(said.level) if measure is not None else None
    return (level.text if level is not None else None) or ""


def _local(measure: Measure, source: str) -> Measure:
    levels = tuple(Level(level.code, level.text, source=source) for level in measure.levels)
    return replace(measure, short=shortened(measure.title), levels=levels, source=source)


def _placements(pact: Pact, catalogue: Catalogue) -> Iterator[Placement]:
    """Yield what the pact says as lines to look at, each with what it counts as."""
    for number, placed in enumerate(_said(pact, catalogue), 1):
        yield replace(placed, line=Line(number, " ".join(placed.line.text.split())))


def _said(pact: Pact, catalogue: Catalogue) -> Iterator[Placement]:
    one = pact.candidate_list
    yield from _words(one.introduction or "", Sentence("introduction"))
    for principle in pact.catalogue.principles:
        answer = one.principles.get(principle.code)
        if answer is not None:
            told = Sentence("principe {}", principle.code)
            if answer is not Answer.AGREED:
                told = Sentence("{} · {}", told, ANSWER_WORDS[answer])
            yield Placement(Line(0, f"{principle.code} · {principle.title}"), told, principle=principle.code)
    for said in one.commitments:
        words = said.agreed_wording or said.reservation or _text(pact, said) or said.place
        told = Sentence("{} · {}", said.place, ANSWER_WORDS[said.answer])
        doubt = _as_here(said, pact, catalogue).to_review
        yield Placement(Line(0, words), told, said.measure, said.level, doubt)
    for text in one.observations:
        yield from _words(text, Sentence("observation de la liste"))


def _words(text: str, told: Sentence) -> Iterator[Placement]:
    for words in text.split("\n"):
        if words.strip():
            yield Placement(Line(0, words), told)
