"""Words cut to the room there is, on one line or on several."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

_ELIDE = Qt.TextElideMode.ElideRight


def elided(text: str, metrics: QFontMetrics, width: int) -> str:
    """Cut a line short where it has no room. Qt's own rounds against words that fit to the pixel."""
    return text if metrics.horizontalAdvance(text) <= width else metrics.elidedText(text, _ELIDE, width)


def wrapped(text: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """Cut a name into at most so many lines; the last ends with « … » where there is no room."""
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < most - 1:
        line = words.pop(0)
        while words and metrics.horizontalAdvance(f"{line} {words[0]}") <= width:
            line = f"{line} {words.pop(0)}"
        lines.append(elided(line, metrics, width))
    if words:
        lines.append(elided(" ".join(words), metrics, width))
    return lines
