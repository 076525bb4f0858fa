"""Typed and imported words on screen: always plain, never markup, never a keyboard mnemonic."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.language import speaks_french

_BEFORE = re.compile(r"(?<=\S) (?=[:;?!»](?:\s|$))")
_AFTER = re.compile(r"(?<=«) ")
# Of its own: importing `html` would hold up the first paint for the names of all its signs.
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


class PlainLabel(QLabel):
    """A label that shows its words as they are, wrapped where asked."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, wrap: bool = False, secondary: bool = False
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setText(text)
        if secondary:
            self.set_secondary()

    def set_secondary(self) -> None:
        """Show the words in the secondary ink."""
        self.setForegroundRole(self.palette().ColorRole.PlaceholderText)


def tool_tip(text: str) -> str:
    """Return a tool tip that wraps and shows `text` as it is."""
    if not text:
        return ""
    return f"<qt>{text.translate(_ESCAPES)}</qt>"


def menu_text(text: str) -> str:
    """Return the text of a menu entry or button in which `&` is an ampersand."""
    return text.replace("&", "&&")


def typographic(sentence: str) -> str:
    """Return a sentence with the no-break spaces that French punctuation asks for; none in another language."""
    if not speaks_french():
        return sentence
    return _BEFORE.sub("\u00a0", _AFTER.sub("\u00a0", sentence))


def counted(count: int, one: str, many: str) -> str:
    """Fill the right one of two translated patterns; 0 takes the singular in French, the plural in English."""
    return (one if singular(count) else many).format(count)


def singular(count: float) -> bool:
    """Whether a figure takes the singular, as it is written: below 2 in French, 1 alone in English."""
    return count < 2 if speaks_french() else count == 1
