"""A document as it will print, with what one does with it: leaf through, zoom, print."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from pacte.domain.progress import Progress
from ui.announcement import announce
from ui.background import Background
from ui.buttons import Button, Look
from ui.callout import Callout
from ui.other_programs import open_outside
from ui.pdf_view import PdfView
from ui.plain_text import PlainLabel, counted
from ui.surfaces import Line
from ui.tokens import STEP

if TYPE_CHECKING:
    from exports.excerpt import Excerpt

#: Makes the bytes of a PDF; it runs beside the window, on frozen values.
Make = Callable[[Progress], bytes]
#: A document and the sizes of its pages in points.
_Made = tuple[bytes, tuple[tuple[float, float], ...]]
#: Pixels a point at 100 %.
_FULL_SIZE = 96 / 72


class PdfPreview(QWidget):
    """Shows the document that was asked for last; the former one stays until it is there."""

    #: Pages were printed, or why they were not.
    told = Signal(str)
    #: A PDF file was written instead: words, the button that opens its folder, and what that does.
    offered = Signal(str, str, object)
    #: A document is shown.
    shown = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._making: Background | None = None
        self._next: Make | None = None
        self._printing: Background | None = None
        self.view = PdfView(name)
        self.view.page_changed.connect(lambda _page, _pages: self._show_place())
        self.view.zoom_changed.connect(lambda _zoom: self._show_place())
        self.trouble = Callout(Answer.REFUSED)
        self.waiting = PlainLabel(self.tr("Préparation de l’aperçu…"))
        self.waiting.set_secondary()
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.place = PlainLabel()
        self.smaller = self._quiet("−", self.tr("Réduire"), lambda: self.view.zoom_by(-1))
        self.larger = self._quiet("+", self.tr("Agrandir"), lambda: self.view.zoom_by(1))
        self.fit = self._quiet(self.tr("Largeur"), self.tr("Ajuster à la largeur"), self.view.fit_width)
        self.print_button = Button(self.tr("Im&primer…"))
        self.print_button.clicked.connect(self.print_)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Avancement de l’impression"))
        self.cancel = Button(self.tr("Annuler l’impression"))
        self._working = QWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self._show_place()

    def _quiet(self, words: str, name: str, act: Callable[[], object]) -> Button:
        button = Button(words, Look.QUIET)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda _=False: act())
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        row.setSpacing(4)
        row.addWidget(self.place)
        row.addStretch(1)
        for button in (self.smaller, self.larger, self.fit):
            row.addWidget(button)
        row.addSpacing(STEP)
        row.addWidget(self.print_button)
        working = QHBoxLayout(self._working)
        working.setContentsMargins(2 * STEP, 0, 2 * STEP, STEP)
        working.setSpacing(2 * STEP)
        working.addWidget(self.progress, 1)
        working.addWidget(self.cancel)
        self._working.hide()
        trouble = QWidget()
        beside = QVBoxLayout(trouble)
        beside.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        beside.addWidget(self.trouble)
        beside.addStretch(1)
        for widget in (self.waiting, self.view, trouble):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._working)
        column.addWidget(Line())
        column.addWidget(self._stack, 1)

    # ------------------------------------------------------------------------------------ the document

    def show_document(self, title: str, make: Make) -> None:
        """Make a document beside the window and show it; `title` is what a printer calls it."""
        self._title = title
        self._next = make
        if self._making is None:
            self._make()

    def _make(self) -> None:
        make, self._next = self._next, None
        if make is None:
            return

        def made(progress: Progress) -> _Made:
            from exports.page_images import page_sizes

            data = make(progress)
            return data, page_sizes(data)

        self._making = Background(made)
        self._making.done.connect(self._on_made)
        self._making.refused.connect(self._on_refused)
        self._making.finished.connect(self._on_ended)
        self._making.start_alone()

    def _on_made(self) -> None:
        if self._making is not None and self._next is None:
            data, sizes = cast(_Made, self._making.result)
            self.view.show_pdf(data, sizes)
            self._stack.setCurrentWidget(self.view)
            self._show_place()
            self.shown.emit()

    def _on_refused(self, sentence: str) -> None:
        if self._next is None:
            self.trouble.say(sentence)
            self._stack.setCurrentIndex(2)
            self._show_place()

    def _on_ended(self) -> None:
        self._making = None
        self._make()

    @property
    def busy(self) -> bool:
        """Whether a document is being made or printed."""
        return self._making is not None or self._printing is not None

    def _show_place(self) -> None:
        view, shown = self.view, self._stack.currentWidget() is self.view
        words = self.tr("page {} sur {}").format(view.page, view.pages)
        size = self.tr("{} %").format(round(100 * view.zoom / _FULL_SIZE))
        self.place.setText(f"{words} · {size}" if shown else "")
        for button in (self.smaller, self.larger, self.fit, self.print_button):
            button.setEnabled(shown and self._printing is None)

    # ------------------------------------------------------------------------------------ printing

    def print_(self) -> None:
        """Let the user choose a printer and pages, and print them beside the window."""
        # Printing takes a while to import: only whoever prints waits for it.
        from exports.page_images import page_sizes
        from ui.printing import ask_printer, pdf_place, print_pages, write_pages

        data = self.view.data
        if not data or self._printing is not None:
            return
        printer = ask_printer(self.window(), self._title, page_sizes(data), self.view.page)
        self.window().activateWindow()
        if printer is None:
            return
        if (place := pdf_place(printer)) is not None:
            work = Background(lambda _progress: write_pages(data, printer, place))
            work.done.connect(lambda: self._on_written(place))
        else:
            work = Background(lambda progress: print_pages(data, printer, progress))
            work.progressed.connect(self._show_printing)
            work.done.connect(self._on_printed)
            self._show_printing(0, 0)
        work.cancelled.connect(self._on_cancelled)
        work.refused.connect(self._tell)
        work.finished.connect(self._on_printing_ended)
        self.cancel.clicked.connect(work.cancel)
        self._printing = work
        self._show_place()
        work.start_alone()

    def _show_printing(self, pages: int, total: int) -> None:
        self._working.show()
        self.progress.setRange(0, total)
        self.progress.setValue(pages)
        self._show_place()

    def _on_printed(self) -> None:
        pages = self._printing.result if self._printing is not None else 0
        assert isinstance(pages, int)
        self._tell(counted(pages, self.tr("{} page imprimée."), self.tr("{} pages imprimées.")))

    def _on_written(self, place: Path) -> None:
        assert self._printing is not None
        chosen = cast("Excerpt", self._printing.result)
        words = (
            self.tr("« {} » est écrit dans {}.")
            if chosen.whole
            else self.tr("Les pages choisies sont écrites : « {} », dans {}.")
        )
        said = [words.format(place.name, place.parent)]
        if chosen.parted:
            said.append(self.tr("Un extrait ne se vérifie pas : à envoyer, prenez toutes les pages."))
        announce(self, " ".join(said))
        self.offered.emit(" ".join(said), self.tr("Ouvrir le dossier"), lambda: self._open(place.parent))

    def _open(self, folder: Path) -> None:
        if words := open_outside(folder):
            self._tell(words)

    def _on_cancelled(self) -> None:
        self._tell(self.tr("Impression annulée."))

    def _tell(self, words: str) -> None:
        announce(self, words)
        self.told.emit(words)

    def _on_printing_ended(self) -> None:
        self._printing = None
        self._working.hide()
        self._show_place()
