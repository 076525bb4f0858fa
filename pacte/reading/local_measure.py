"""A measure that only this pact has: made from the lines printed under its number."""

import re

from pacte.domain.catalogue import Catalogue
from pacte.domain.measure import Level, Measure
from pacte.reading.likeness import plain
from pacte.reading.measure_block import MeasureBlock, PrintedLevel

LOCAL_THEME = "Mesures locales"
_SHORT_LENGTH = 40
_REFERENCES = re.compile(r"\bmesures?\s+(\d+(?:\s*(?:,|et)\s*\d+)*)")


def read_local_measure(block: MeasureBlock, catalogue: Catalogue, source: str) -> Measure:
    """Return the local measure that a block prints; it has the levels printed, else a single level `N`.

    `source` says in French where its words come from.
    """
    title = block.titles[0].rstrip(" :\u00a0") or f"Mesure locale {block.number}"
    excluded = {
        code: one.text for passage in block.passages for one in passage.accord.excluded for code in one.codes
    }
    numbered = {*block.levels, *excluded} - {"N"}
    if numbered and _only_introduces(block):
        title = " ".join([title, *block.levels.pop("N").lines])
    elif not numbered:
        block.levels.setdefault("N", PrintedLevel("N"))
    codes = sorted(numbered | ({"N"} & set(block.levels)))
    texts = {code: block.levels[code].text if code in block.levels else excluded.get(code) for code in codes}
    words = plain("\n".join([title, *(text or "" for text in texts.values())]))
    references = [number for found in _REFERENCES.findall(words) for number in re.findall(r"\d+", found)]
    return Measure(
        number=block.number,
        title=title,
        short=shortened(title),
        theme=LOCAL_THEME,
        levels=tuple(Level(code, texts[code] or None, source=source) for code in codes),
        local=True,
        see_also=tuple(dict.fromkeys(number for number in references if catalogue.find(number))),
        source=source,
    )


def _only_introduces(block: MeasureBlock) -> bool:
    """Whether the words before the first level only say more about the measure, as its title does."""
    level = block.levels.get("N")
    spoken_of = any(passage.above == "N" for passage in block.passages)
    return level is not None and not (spoken_of or level.observations or level.reviews or level.times)


def shortened(title: str) -> str:
    """Return a title cut to what a narrow column shows."""
    if len(title) <= _SHORT_LENGTH:
        return title
    cut = title[:_SHORT_LENGTH].rsplit(" ", 1)[0]
    return cut.rstrip(" ,;:") + "…"
