"""What an edit that undo or redo is about is called in menus and hints."""

from ui.language import shown
from ui.plain_text import typographic


def edit_words(label: str, catalogue: str | None = None) -> str:
    """Return the name of an edit; after it, the identifier of the catalogue that one is led to, None for nowhere.

    An identifier is shorter than the title of its catalogue, and told as the words that it is made of.
    """
    words = shown(label) if catalogue is None else f"{shown(label)} ({catalogue.replace('-', ' ')})"
    return typographic(words)
