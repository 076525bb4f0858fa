"""What becomes of a catalogue's title, threshold and principles when those of an edition are taken over."""

import re
from collections.abc import Callable, Collection
from dataclasses import replace

from pacte.domain.catalogue import Catalogue, Principle
from pacte.domain.catalogue_difference import CatalogueDifference, Difference, PrincipleDifference
from pacte.domain.errors import KnownError

#: Says where words come from: what the document tells of it, and the place in it.
Source = Callable[[str, str], str]


def frame_after(
    catalogue: Catalogue, difference: CatalogueDifference, taken: Collection[str], source: Source
) -> tuple[Catalogue, dict[str, str]]:
    """Return the catalogue with title, threshold and principles taken over, and the new codes by the old ones.

    Raises `KnownError` when two principles would bear one code, or when a new threshold asks for more measures than
    `catalogue` has, which is that of the file with its measures as they will be.
    """
    title, threshold = catalogue.title, catalogue.minimum_measures
    if difference.title is not None and difference.title.key in taken:
        title = difference.title.read.value
    if difference.threshold is not None and difference.threshold.key in taken:
        threshold, most = difference.threshold.read.value, len(catalogue.national_measures)
        if threshold > most:
            raise KnownError(
                "Il faudrait retenir {} mesures pour signer, et le référentiel n’en aurait que {} : reprenez aussi les "
                "mesures nouvelles, ou gardez votre seuil.",
                threshold,
                most,
            )
    principles, codes = _principles(catalogue, difference, taken, source)
    return replace(catalogue, title=title, minimum_measures=threshold, principles=principles), codes


def _principles(
    catalogue: Catalogue, difference: CatalogueDifference, taken: Collection[str], source: Source
) -> tuple[tuple[Principle, ...], dict[str, str]]:
    told = {one.known.code: one for one in difference.principles if one.known}
    found, codes = [], {}
    for principle in catalogue.principles:
        one = told.get(principle.code)
        if one is None or one.key not in taken:
            found.append(principle)
        elif one.read is None:
            continue
        else:
            found.append(_taken(principle, one, source))
        codes[principle.code] = found[-1].code
    for one in difference.principles:
        if one.known is None and one.read is not None and one.key in taken:
            new = one.read.principle
            found.append(replace(new, source=source(new.source, one.read.place)))
    for place, principle in enumerate(found):
        if any(other.code == principle.code for other in found[:place]):
            raise KnownError(
                "Deux principes porteraient le code {} : décidez aussi de l’autre, ou gardez le vôtre.",
                principle.code,
            )
    if [*codes.values()] != [*codes] or len(found) > len(codes):
        found.sort(key=lambda one: counting(one.code))
    return tuple(found), codes


def _taken(known: Principle, one: PrincipleDifference, source: Source) -> Principle:
    assert one.read is not None
    read = one.read.principle
    worded = one.title is not Difference.SAME or one.text is not Difference.SAME
    return Principle(
        read.code,
        read.title if one.title is not Difference.SAME else known.title,
        read.text if one.text is not Difference.SAME else known.text,
        source(read.source, one.read.place) if worded else known.source,
    )


def counting(number: str) -> tuple[int, str]:
    """Return what numbers are put in order by: « 12 » before « 12 bis » before « 13 »."""
    digits = re.match(r"\d+", number)
    return (int(digits[0]), number[digits.end() :]) if digits else (10**9, number)
