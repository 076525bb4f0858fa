"""Words fitted to the room there is: whole, said shorter, on several lines, and only then cut."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

_RIGHT, _MIDDLE = Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideMiddle
#: The least room, in average letters, in which the beginning and the end of a name still tell it from others.
_LEAST_NAME = 12


def elided(text: str, metrics: QFontMetrics, width: int, *, middle: bool = False) -> str:
    """Cut a line short where it has no room. Qt's own rounds against words that fit to the pixel.

    Names are cut in their `middle`, as often only their ends tell them apart.
    """
    if metrics.horizontalAdvance(text) <= width:
        return text
    return metrics.elidedText(text, _MIDDLE if middle else _RIGHT, width)


def fitted(forms: Sequence[str], metrics: QFontMetrics, width: int, name: str = "") -> str:
    """Return the first of several forms of the same words that has room, the last one cut where none has.

    A form that holds `name` fits too where its other words leave room for both ends of the name.
    """
    for form in forms:
        if metrics.horizontalAdvance(form) <= width:
            return form
        if name and name in form:
            room = width - metrics.horizontalAdvance(form.replace(name, "", 1))
            if room >= _LEAST_NAME * metrics.averageCharWidth():
                return form.replace(name, elided(name, metrics, room - 1, middle=True), 1)
    return elided(forms[-1], metrics, width, middle=bool(name))


def parted(text: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """Part a name into at most so many lines at its blanks; the last one may be longer than there is room for."""
    lines: list[str] = []
    # No-break spaces keep their words together.
    words = [word for word in text.replace("\n", " ").split(" ") if word]
    while words and len(lines) < most - 1:
        line = words.pop(0)
        while words and metrics.horizontalAdvance(f"{line} {words[0]}") <= width:
            line = f"{line} {words.pop(0)}"
        lines.append(line)
    return [*lines, " ".join(words)] if words else lines


def wrapped(text: str, metrics: QFontMetrics, width: int, most: int, *, middle: bool = False) -> list[str]:
    """Part a name into at most so many lines; what has no room has « … » at its end, or in its `middle`."""
    return [elided(line, metrics, width, middle=middle) for line in parted(text, metrics, width, most)]


def poured(
    parts: Sequence[tuple[str, QFontMetrics]], width: int, height: int, *, middle: bool = True
) -> list[list[str]]:
    """Return the lines of words that stand under one another: two for each where the `height` allows, the first first.

    The first words are a name, cut in its `middle` where there is no room for it.
    """
    free = height - sum(metrics.height() for _, metrics in parts)
    lines = []
    for place, (words, metrics) in enumerate(parts):
        more = metrics.horizontalAdvance(words) > width and free >= metrics.height()
        free -= metrics.height() if more else 0
        lines.append(wrapped(words, metrics, width, 1 + more, middle=middle and place == 0))
    return lines
