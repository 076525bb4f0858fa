"""A page in two halves: side by side where both have room, in turn where they have not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

#: Under this width, in average letters of the window's font, one half is shown at a time.
_NARROW_LETTERS = 112


class TwoHalves(QSplitter):
    """The main half, which takes the room there is, and the other one beside it or in its place.

    Add both with `addWidget`, the main one first. `letters` is the width of the other half, `least` its least
    width, in average letters of the font so that larger text keeps the same shape; `share` is the part of the
    page that it never goes beyond.
    """

    def __init__(
        self, parent: QWidget | None = None, *, letters: int, least: int, share: float, opened: bool = True
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._letters, self._least, self._share = letters, least, share
        self._opened = opened
        self._narrow: bool | None = None
        self._sized = False
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)

    def _half(self, place: int) -> QWidget:
        half = self.widget(place)
        assert half is not None
        return half

    @property
    def narrow(self) -> bool:
        """Whether the halves are shown in turn."""
        return bool(self._narrow)

    def fit(self, width: int) -> None:
        """Take the shape that goes with the width of the page, in pixels."""
        letter = self.fontMetrics().averageCharWidth()
        narrow = width < _NARROW_LETTERS * letter
        if narrow == self._narrow:
            return
        self._narrow, self._sized = narrow, False
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self._half(1).setMinimumWidth(0 if narrow else self._least * letter)
        wanted = not narrow if self._opened else not self._half(1).isHidden()
        self.show_other(wanted=wanted, width=width)

    def show_other(self, *, wanted: bool, width: int | None = None) -> None:
        """Show the other half, in a narrow page instead of the main one; or the main half again.

        Where there is room, the other half of a page that opens with both is never hidden.
        """
        if self._opened and not self.narrow:
            wanted = True
        main, other = self._half(0), self._half(1)
        main.setVisible(not (self.narrow and wanted))
        other.setVisible(wanted)
        if wanted and not self.narrow and not self._sized:
            self._sized = True
            room = self.width() if width is None else width
            beside = min(self._letters * self.fontMetrics().averageCharWidth(), int(room * self._share))
            self.setSizes([room - beside, beside])
