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
from pacte.reading.likeness import Wording

#: How alike, 0 to 1, the words of two measures are that have the same number, or else another one.
_SAME_NUMBER, _OTHER_NUMBER = 0.3, 0.6
#: Below, one is not sure that both are the same measure.
_SURE = 0.75
#: What the same number is worth among measures that are alike.
_NUMBER_WORTH = 0.15
_SHORT_WORDS = frozenset("a au aux d de des du en et l la le les ou par pour sur un une".split())


def compare(catalogue: Catalogue, edition: Edition) -> CatalogueDifference:
    """Return how the measures of a document differ from the national measures of a catalogue.

    A measure is known again by its number and its words, its short name among them; under another number, by the
    words of its title and texts alone.
    """
    partners = _partners(catalogue.national_measures, edition.measures)
    levels = sum(len(one.levels) for one in catalogue.national_measures)
    told = sum(max(1, len(one.measure.levels)) for one in edition.measures)
    whole = 2 * told >= levels
    by_known = {known: read for read, known in partners.items()}
    found = []
    for place, known in enumerate(catalogue.national_measures):
        number = by_known.get(place)
        if number is None:
            found.append(MeasureDifference(known, None) if whole else _untold(known))
        else:
            found.append(_difference(known, edition.measures[number], whole=whole))
    taken = {one.number for one in catalogue.measures}
    for number, one in enumerate(edition.measures):
        if number not in partners and not _is_local(one.measure, catalogue):
            found.append(_new(one, taken))
    return CatalogueDifference(tuple(found), whole)


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
    return _alike(_telling(read.title), _telling(known.title)) >= _OTHER_NUMBER


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
    pairs = [
        (score + _NUMBER_WORTH * (score > 0 and same_number), there, here)
        for there, one in enumerate(read)
        for here, score, same_number in _candidates(one.measure, known, words)
        if score >= (_SAME_NUMBER if same_number else _OTHER_NUMBER)
    ]
    partners: dict[int, int] = {}
    for _, there, here in sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if there not in partners and here not in partners.values():
            partners[there] = here
    return partners


def _words(measure: Measure) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of the title, and those of the levels' texts."""
    texts = " ".join(level.text or "" for level in measure.levels)
    return _telling(measure.title), _telling(texts)


def _telling(text: str) -> frozenset[str]:
    return frozenset(Wording.of(text).words) - _SHORT_WORDS


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
            likeness = max(_alike(title, words[place][0]), _alike(texts, words[place][1]))
            yield place, likeness, same_number


def _bears_short_name(read: Measure, known: Measure) -> bool:
    """Whether a title is the short name that people see of a measure, spelling aside: it tells no other title."""
    return kind_of(known.short, read.title) in (Difference.SAME, Difference.SPELLING)


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    """Return the share, 0 to 1, of the words that two texts have in common."""
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


# ------------------------------------------------------------------------------ what differs


def _difference(known: Measure, read: EditionMeasure, *, whole: bool) -> MeasureDifference:
    found = read.measure
    doubts = list(read.doubts)
    short = found.number == known.number and _bears_short_name(found, known)
    title = Difference.SAME if short else kind_of(known.title, found.title or None)
    if title is Difference.CHANGED and _alike(_telling(known.title), _telling(found.title)) < _SURE:
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


def kind_of(known: str | None, read: str | None) -> Difference:
    """Return how a text differs from the one known; a document that is silent changes nothing."""
    if not read or known == read:
        return Difference.SAME
    if not known:
        return Difference.FILLED
    return Difference.SPELLING if Wording.of(read).same_as(Wording.of(known)) else Difference.CHANGED
