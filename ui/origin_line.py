"""From which of the lists that merged an answer came, told under it."""

from PySide6.QtWidgets import QWidget

from pacte.domain.candidate_list import CandidateList
from ui.grid_rows import Spot
from ui.plain_text import PlainLabel


class OriginLine(PlainLabel):
    """One sentence, hidden where no list merged into the one shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, wrap=True)
        self.set_secondary()
        self.hide()

    def show_origin(
        self, one: CandidateList | None, spots: tuple[Spot, ...], lists: tuple[CandidateList, ...]
    ) -> None:
        """Show where the answer to the only chosen spot came from."""
        words = ""
        if one is not None and one.merged_from and len(spots) == 1:
            from ui.origin_words import origin_sentence

            words = origin_sentence(one, spots[0], lists)
        self.setText(words)
        self.setVisible(bool(words))
