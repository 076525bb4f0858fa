"""The pages of a PDF under each other, as they will print."""

from itertools import accumulate

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.page_images import PageImages
from ui.tokens import STEP, tokens_of

Size = tuple[float, float]
_POINTS = 72.0
_AROUND = 2 * STEP
#: Zooms in pixels a point, each a quarter larger than the one before; 1.33 is the size of paper on most screens.
_ZOOM_STEP, _LEAST, _MOST = 1.25, 0.25, 6.0


class PdfView(QAbstractScrollArea):
    """Shows a document, at the width of the view unless it is zoomed; keys and wheel scroll and zoom."""

    #: Another page is in the middle of the view, or the document is another: its number from 1, and how many.
    page_changed = Signal(int, int)
    #: The pages are shown in another size: pixels a point.
    zoom_changed = Signal(float)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._data = b""
        self._sizes: tuple[Size, ...] = ()
        self._zoom: float | None = None
        self._page = 0
        self._words: dict[int, str] = {}
        self._images = PageImages(self)
        self._images.drawn.connect(self.viewport().update)
        self._images.read.connect(self._on_read)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setSingleStep(5 * STEP)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.setMinimumSize(20 * STEP, 20 * STEP)

    # ------------------------------------------------------------------------------------ what is shown

    def show_pdf(self, data: bytes, sizes: tuple[Size, ...]) -> None:
        """Show a document of pages of these sizes in points; one of as many pages stays where it was read."""
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() and len(sizes) == len(self._sizes) else 0.0
        self._data, self._sizes = data, sizes
        self._words.clear()
        self._images.show_pdf(data)
        self._fit()
        bar.setValue(round(share * bar.maximum()))
        self._tell_page(anew=True)
        self.viewport().update()

    @property
    def data(self) -> bytes:
        """The document shown, empty when there is none."""
        return self._data

    @property
    def pages(self) -> int:
        """How many pages it has."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The page in the middle of the view, counted from 1; 0 without a document."""
        return self._page

    @property
    def drawn(self) -> bool:
        """Whether every page in view is there as it should be."""
        dpi = self._dpi()
        return all(self._images.has(number, dpi) for number in self._in_view())

    # ------------------------------------------------------------------------------------ sizes

    @property
    def zoom(self) -> float:
        """Pixels a point."""
        if self._zoom is not None:
            return self._zoom
        widest = max((width for width, _ in self._sizes), default=1.0)
        return max(_LEAST, min(_MOST, (self.viewport().width() - 2 * _AROUND) / widest))

    def zoom_by(self, steps: int) -> None:
        """Show the pages larger, or smaller where `steps` is negative."""
        self._set_zoom(max(_LEAST, min(_MOST, self.zoom * _ZOOM_STEP**steps)))

    def fit_width(self) -> None:
        """Show the pages as wide as the view."""
        self._set_zoom(None)

    def _set_zoom(self, zoom: float | None) -> None:
        bar = self.verticalScrollBar()
        middle = bar.value() + bar.pageStep() / 2
        before, self._zoom = self.zoom, zoom
        self._fit()
        bar.setValue(round(middle * self.zoom / before - bar.pageStep() / 2))
        self.viewport().update()
        self.zoom_changed.emit(self.zoom)

    def _dpi(self) -> float:
        return round(self.zoom * _POINTS * self.devicePixelRatioF(), 2)

    def _places(self) -> list[QRect]:
        """Where each page stands, from the top of the document."""
        zoom = self.zoom
        sizes = [(round(width * zoom), round(height * zoom)) for width, height in self._sizes]
        room = max([width for width, _ in sizes] + [self.viewport().width() - 2 * _AROUND])
        tops = accumulate((height + _AROUND for _, height in sizes), initial=_AROUND)
        return [
            QRect(_AROUND + (room - width) // 2, top, width, height)
            for top, (width, height) in zip(tops, sizes, strict=False)
        ]

    def _fit(self) -> None:
        places, view = self._places(), self.viewport().size()
        bottom = places[-1].bottom() + 1 + _AROUND if places else 0
        right = max((place.right() + 1 + _AROUND for place in places), default=0)
        for bar, whole, part in (
            (self.verticalScrollBar(), bottom, view.height()),
            (self.horizontalScrollBar(), right, view.width()),
        ):
            bar.setPageStep(part)
            bar.setRange(0, max(0, whole - part))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the new width, the same words staying in view."""
        super().resizeEvent(event)
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._fit()
        bar.setValue(round(share * bar.maximum()))
        if self._zoom is None:
            self.zoom_changed.emit(self.zoom)

    # ------------------------------------------------------------------------------------ where one is

    def _in_view(self) -> list[int]:
        at = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        view = QRect(at, self.viewport().size())
        return [number for number, place in enumerate(self._places()) if place.intersects(view)]

    def _on_scrolled(self) -> None:
        self._tell_page()
        self.viewport().update()

    def _tell_page(self, *, anew: bool = False) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        above = [number for number, place in enumerate(self._places(), 1) if place.top() <= middle]
        page = above[-1] if above else min(1, self.pages)
        if page != self._page or anew:
            self._page = page
            self._describe()
            self.page_changed.emit(page, self.pages)

    def go_to(self, page: int) -> None:
        """Bring a page into view, counted from 1."""
        places = self._places()
        if places:
            self.verticalScrollBar().setValue(places[max(0, min(page, len(places)) - 1)].top() - _AROUND)

    def _on_read(self, number: int, words: str) -> None:
        self._words[number] = words
        if number + 1 == self._page:
            self._describe()

    def _describe(self) -> None:
        """Let a screen reader say the page, and read its words."""
        if not self._page:
            self.setAccessibleDescription("")
            return
        place = self.tr("page {} sur {}").format(self._page, self.pages)
        self.setAccessibleDescription(f"{place}. {self._words.get(self._page - 1, '')}".strip())

    # ------------------------------------------------------------------------------------ Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, go from page to page, zoom."""
        bar, key = self.verticalScrollBar(), event.key()
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        scrolls = {
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_Space: bar.pageStep() - 5 * STEP,
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        if ctrl and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(1)
        elif ctrl and key in (Qt.Key.Key_Minus, Qt.Key.Key_6):
            self.zoom_by(-1)
        elif ctrl and key in (Qt.Key.Key_0, Qt.Key.Key_Agrave):
            self.fit_width()
        elif key == Qt.Key.Key_PageDown:
            self.go_to(self._page + 1)
        elif key == Qt.Key.Key_PageUp:
            self.go_to(self._page - 1)
        elif not ctrl and (by := scrolls.get(Qt.Key(key))):
            bar.setValue(bar.value() + by)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where Ctrl is held, scroll otherwise."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in view; white where the picture is still being made."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(tokens.quiet))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        offset = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        places, dpi, shown = self._places(), self._dpi(), self._in_view()
        for number in shown:
            place = places[number].translated(-offset)
            painter.fillRect(place, Qt.GlobalColor.white)
            image = self._images.image(number, dpi)
            if image is not None:
                painter.drawImage(place, image)
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
        painter.end()
        # The page after what is seen comes next: one scrolls on.
        after = [shown[-1] + 1] if shown and shown[-1] + 1 < self.pages else []
        self._images.want([*shown, *after], dpi)
