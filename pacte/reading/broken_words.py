"""Words that a hyphen breaks at the end of a line are whole again before the lines are read."""

import re
from dataclasses import replace

from pacte.reading.documents import Line

_BROKEN = re.compile(r"[^\W\d_]-$")
_REST = re.compile(r"\s*([a-zà-ÿœæ][\w’'·.-]*[,;:.)»]*)(?=\s+\S)\s+")
#: A word whose hyphen is its own: « co-construction », « extra-municipale », « celui-ci ».
_OWN_HYPHEN = re.compile(
    r"\b(?:co|non|extra|inter|auto|semi|mi|sous|éco|socio|peut|c’est-à|c'est-à|est|vis-à|celui|celle|ceux)-$",
    re.I,
)


def whole_words(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines with the rest of each broken word beside its beginning; as many lines, none emptied."""
    mended = list(lines)
    for place in range(len(mended) - 1):
        before, after = mended[place], mended[place + 1]
        text = before.text.rstrip()
        if not _BROKEN.search(text):
            continue
        rest = _REST.match(after.text)
        if rest is None:
            continue
        beginning = text if _OWN_HYPHEN.search(text) else text[:-1]
        mended[place] = replace(before, text=beginning + rest[1])
        mended[place + 1] = replace(after, text=after.text[rest.end() :])
    return tuple(mended)
