"""Compares what a document says of a catalogue beside its measures: its title, its threshold and its principles."""

from pacte.domain.catalogue import Catalogue, Principle
from pacte.domain.catalogue_difference import (
    Difference,
    PrincipleDifference,
    ThresholdDifference,
    TitleDifference,
)
from pacte.domain.edition import Edition, EditionPrinciple
from pacte.domain.sentence import Sentence
from pacte.reading.catalogue_likeness import SURE, Pair, alike, kind_of, partners, telling


def compare_title(catalogue: Catalogue, edition: Edition) -> TitleDifference | None:
    """Return how the title differs, None when it does not or the document does not say it."""
    if edition.title is None:
        return None
    kind = kind_of(catalogue.title, edition.title.value)
    return None if kind is Difference.SAME else TitleDifference(catalogue.title, edition.title, kind)


def compare_threshold(catalogue: Catalogue, edition: Edition) -> ThresholdDifference | None:
    """Return how the threshold differs, None when it does not or the document does not say it."""
    read = edition.threshold
    if read is None or read.value == catalogue.minimum_measures:
        return None
    return ThresholdDifference(catalogue.minimum_measures, read)


def compare_principles(
    known: tuple[Principle, ...], read: tuple[EditionPrinciple, ...], *, whole: bool
) -> tuple[PrincipleDifference, ...]:
    """Return how principles differ, the file's first, then the new ones; a document without any says nothing of them.

    A principle is known again by its code and its words; under another code, by its words alone. One that is absent
    is gone only when the document is a whole catalogue (`whole`).
    """
    if not read:
        return ()
    by_known = {known: read for read, known in _partners(known, read).items()}
    found = []
    for place, principle in enumerate(known):
        if place in by_known:
            found.append(_difference(principle, read[by_known[place]]))
        elif whole:
            found.append(PrincipleDifference(principle, None))
    codes = {one.code for one in known}
    found += (_new(one, codes) for number, one in enumerate(read) if number not in by_known.values())
    return tuple(found)


def _partners(known: tuple[Principle, ...], read: tuple[EditionPrinciple, ...]) -> dict[int, int]:
    return partners(
        Pair(there, here, _likeness(one.principle, principle), one.principle.code == principle.code)
        for there, one in enumerate(read)
        for here, principle in enumerate(known)
    )


def _likeness(read: Principle, known: Principle) -> float:
    if not read.title and read.code == known.code:
        # A text by its code, without a title: the code says it all.
        return 1.0
    return max(
        alike(telling(read.title), telling(known.title)), alike(telling(read.text), telling(known.text))
    )


def _difference(known: Principle, read: EditionPrinciple) -> PrincipleDifference:
    doubts, found = list(read.doubts), read.principle
    title = kind_of(known.title, found.title)
    if title is Difference.CHANGED and alike(telling(known.title), telling(found.title)) < SURE:
        doubts.append(Sentence("l’intitulé est très différent, ce n’est peut-être pas le même principe"))
    return PrincipleDifference(known, read, title, kind_of(known.text, found.text), tuple(doubts))


def _new(read: EditionPrinciple, codes: set[str]) -> PrincipleDifference:
    doubts = list(read.doubts)
    if read.principle.code in codes:
        doubts.append(Sentence("le code {} est ici celui d’un autre principe", read.principle.code))
    return PrincipleDifference(None, read, doubts=tuple(doubts))
