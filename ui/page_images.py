"""The pages of a PDF as pictures for the screen: made beside the window, the ones that are looked at first."""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from pacte.domain.progress import Progress
from ui.background import Background

#: Bytes of pictures that are kept: some ten pages on an ordinary screen.
_KEPT = 120_000_000
#: Above this a page is painted from a coarser picture.
_FINEST = 300.0


@dataclass(frozen=True, slots=True)
class PageKey:
    """A picture: its page, counted from 0, and how many pixels an inch it has."""

    number: int
    dpi: float


class PageImages(QObject):
    """Makes one picture at a time and keeps the last ones."""

    #: A picture that was wanted is there.
    drawn = Signal()
    #: The words of a page are known: its number and they.
    read = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = b""
        self._kept: OrderedDict[PageKey, QImage] = OrderedDict()
        self._wanted: list[PageKey] = []
        self._work: Background | None = None
        self._making: tuple[bytes, PageKey] | None = None

    def show_pdf(self, data: bytes) -> None:
        """Make pictures of another document; those of the former go."""
        self._data = data
        self._kept.clear()
        self._wanted = []

    def image(self, number: int, dpi: float) -> QImage | None:
        """Return the picture of a page; a coarser or finer one while the right one is not there."""
        exact = self._kept.get(PageKey(number, min(dpi, _FINEST)))
        if exact is not None:
            return exact
        return next((image for key, image in reversed(self._kept.items()) if key.number == number), None)

    def has(self, number: int, dpi: float) -> bool:
        """Whether the right picture of a page is there."""
        return PageKey(number, min(dpi, _FINEST)) in self._kept

    def want(self, numbers: Iterable[int], dpi: float) -> None:
        """Make the pictures of these pages, the first ones first; what was wanted before no longer is."""
        making = self._making[1] if self._making and self._making[0] is self._data else None
        keys = (PageKey(number, min(dpi, _FINEST)) for number in numbers)
        self._wanted = [key for key in keys if key not in self._kept and key != making]
        self._begin()

    def _begin(self) -> None:
        if self._work is not None or not self._wanted:
            return
        data, key = self._data, self._wanted.pop(0)

        def draw(_progress: Progress) -> tuple[QImage, str]:
            # Pypdfium2 takes a while to import: only the thread that draws does it.
            from exports.page_images import page_image, page_words

            page = page_image(data, key.number, key.dpi)
            image = QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32)
            # A copy: a picture made of bytes does not keep them.
            return image.copy(), page_words(data, key.number)

        self._making = data, key
        self._work = Background(draw)
        self._work.finished.connect(self._on_drawn)
        self._work.start_alone()

    def _on_drawn(self) -> None:
        work, making = self._work, self._making
        self._work = self._making = None
        if work is not None and making is not None and making[0] is self._data and work.result is not None:
            image, words = cast(tuple[QImage, str], work.result)
            self._keep(making[1], image)
            self.read.emit(making[1].number, words)
            self.drawn.emit()
        self._begin()

    def _keep(self, key: PageKey, image: QImage) -> None:
        self._kept[key] = image
        room = sum(one.sizeInBytes() for one in self._kept.values())
        while room > _KEPT and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            room -= gone.sizeInBytes()
