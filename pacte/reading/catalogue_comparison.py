"""Compares a catalogue that was read with the file's own: which measure is which, and what differs."""

from collections.abc import Iterator

from pacte.domain.catalogue import Catalogue
from pacte.domain.catalogue_difference import (
    CatalogueDifference,
    Difference,
    LevelDifference,
    MeasureDifference,
)
from pacte.domain.edition import Edition, EditionMeasure
from pacte.domain.measure import Measure
from pacte.domain.sentence import Sentence
from pacte.domain.wording import search_key
from pacte.reading.catalogue_likeness import OTHER_NAME, SURE, Pair, alike, kind_of, partners, telling
from pacte.reading.frame_comparison import compare_principles, compare_threshold, compare_title


def compare(catalogue: Catalogue, edition: Edition) -> CatalogueDifference:
    """Return how a document differs from a catalogue: its title, threshold and principles, its national measures.

    The title of a document that gives some texts only is not that of a catalogue.

    A measure is known again by its number and its words, its short name among them; under another number, by the
    words of its title and texts alone.
    """
    same = _partners(catalogue.national_measures, edition.measures)
    levels = sum(len(one.levels) for one in catalogue.national_measures)
    told = sum(max(1, len(one.measure.levels)) for one in edition.measures)
    whole = 2 * told >= levels
    by_known = {known: read for read, known in same.items()}
    found = []
    for place, known in enumerate(catalogue.national_measures):
        number = by_known.get(place)
        if number is None:
            found.append(MeasureDifference(known, None) if whole else _untold(known))
        else:
            found.append(_difference(known, edition.measures[number], whole=whole))
    taken = {one.number for one in catalogue.measures}
    for number, one in enumerate(edition.measures):
        if number not in same and not _is_local(one.measure, catalogue):
            found.append(_new(one, taken))
    return CatalogueDifference(
        tuple(found),
        whole,
        compare_principles(catalogue.principles, edition.principles, whole=whole),
        compare_title(catalogue, edition) if whole else None,
        compare_threshold(catalogue, edition),
    )


def _untold(known: Measure) -> MeasureDifference:
    """A measure that a document of some texts only does not speak of: nothing differs."""
    nothing = EditionMeasure(Measure("", "", "", "", ()), "")
    same = tuple(LevelDifference(one.code, one, None, Difference.SAME) for one in known.levels)
    return MeasureDifference(known, nothing, same)


def _is_local(read: Measure, catalogue: Catalogue) -> bool:
    """Whether a measure is one that the collective added itself: our own workbook gives those too."""
    known = catalogue.find(read.number)
    if known is None or not known.local:
        return False
    if not read.title or _bears_short_name(read, known):
        return True
    return alike(telling(read.title), telling(known.title)) >= OTHER_NAME


def _new(read: EditionMeasure, taken: set[str]) -> MeasureDifference:
    doubts = list(read.doubts)
    if read.measure.number in taken:
        doubts.append(Sentence("le n° {} est ici celui d’une autre mesure", read.measure.number))
    levels = tuple(LevelDifference(one.code, None, one, Difference.ADDED) for one in read.measure.levels)
    return MeasureDifference(None, read, levels, doubts=tuple(doubts))


# ------------------------------------------------------------------------------ which measure is which


def _partners(known: tuple[Measure, ...], read: tuple[EditionMeasure, ...]) -> dict[int, int]:
    """Return which known measure each one that was read is, by their places; the most alike find each other first."""
    words = [_words(one) for one in known]
    return partners(
        Pair(there, here, score, same_number)
        for there, one in enumerate(read)
        for here, score, same_number in _candidates(one.measure, known, words)
    )


def _words(measure: Measure) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of the title, and those of the levels' texts."""
    texts = " ".join(level.text or "" for level in measure.levels)
    return telling(measure.title), telling(texts)


def _candidates(
    read: Measure, known: tuple[Measure, ...], words: list[tuple[frozenset[str], frozenset[str]]]
) -> Iterator[tuple[int, float, bool]]:
    title, texts = _words(read)
    for place, one in enumerate(known):
        same_number = one.number == read.number
        if not title:
            # A list of texts by number gives no titles: the number says it all.
            yield place, float(same_number), same_number
        elif same_number and _bears_short_name(read, one):
            yield place, 1.0, True
        else:
            likeness = max(alike(title, words[place][0]), alike(texts, words[place][1]))
            yield place, likeness, same_number


def _bears_short_name(read: Measure, known: Measure) -> bool:
    """Whether a title is the short name that people see of a measure, spelling aside: it tells no other title."""
    return kind_of(known.short, read.title) in (Difference.SAME, Difference.SPELLING)


# ------------------------------------------------------------------------------ what differs


def _difference(known: Measure, read: EditionMeasure, *, whole: bool) -> MeasureDifference:
    found = read.measure
    doubts = list(read.doubts)
    short = found.number == known.number and _bears_short_name(found, known)
    title = Difference.SAME if short else kind_of(known.title, found.title or None)
    if title is Difference.CHANGED and alike(telling(known.title), telling(found.title)) < SURE:
        doubts.append(Sentence("l’intitulé est très différent, ce n’est peut-être pas la même mesure"))
    theme = bool(found.theme) and search_key(found.theme) != search_key(known.theme)
    return MeasureDifference(
        known, read, tuple(_levels(known, found, whole=whole)), title, theme, tuple(doubts)
    )


def _levels(known: Measure, read: Measure, *, whole: bool) -> Iterator[LevelDifference]:
    codes = dict.fromkeys([*(one.code for one in known.levels), *(one.code for one in read.levels)])
    for code in sorted(codes):
        mine, other = known.level(code), read.level(code)
        if mine is None:
            kind = Difference.ADDED
        elif other is None:
            # A measure given by its title alone says nothing of its levels; a text that nobody has is in no document.
            gone = whole and read.levels and mine.text is not None
            kind = Difference.GONE if gone else Difference.SAME
        else:
            kind = kind_of(mine.text, other.text)
        yield LevelDifference(code, mine, other, kind)
