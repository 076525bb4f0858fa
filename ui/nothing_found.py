"""The sentence in the place of rows that a filter has all hidden."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.plain_text import PlainLabel
from ui.tokens import STEP


class NothingFound(PlainLabel):
    """Says that nothing goes with the filter, where the first row would stand."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent, wrap=True)
        self.set_secondary()
        self.setContentsMargins(2 * STEP, 4 * STEP, 2 * STEP, 4 * STEP)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
