"""Printing a PDF: Qt's own dialog for printer, pages, copies and sides, then sharp pages, one at a time.

Into a PDF file nothing is printed: the document itself is written, or the chosen pages of it.
"""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSettings, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from exports.excerpt import Excerpt, excerpt
from exports.page_images import no_such_page, page_image, page_sizes, printer_refused
from exports.writing import replacing
from pacte.domain.progress import Cancelled, Progress
from ui.file_choice import choose_place
from ui.file_names import free_place, typed_path
from ui.recent_files import folder, remember_folder

_LEAST_DPI = 300
_PRINTER, _DUPLEX = "print/printer", "print/duplex"
#: Printers that only write a PDF file: they would be given a picture of each page.
_PDF_PRINTERS = ("microsoft print to pdf", "adobe pdf", "cups-pdf", "cutepdf", "dopdf", "pdf24", "pdfcreator")
Size = tuple[float, float]


def ask_printer(parent: QWidget, title: str, sizes: tuple[Size, ...], page: int) -> QPrinter | None:
    """Let the user choose printer, pages, copies and sides; None when they gave up.

    `sizes` are those of the pages in points, `page` the one that is looked at, from 1.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    proposed = free_place(folder("prints") / f"{title}.pdf")
    _recall(printer, proposed)
    set_paper(printer, sizes[0])
    dialog = QPrintDialog(printer, parent)
    # Qt's own dialog would propose a file beside the program, there already or not.
    if (file_name := dialog.findChild(QLineEdit, "filename")) is not None:
        file_name.setText(str(proposed))
    option = QAbstractPrintDialog.PrintDialogOption
    dialog.setOptions(
        option.PrintToFile | option.PrintPageRange | option.PrintCurrentPage | option.PrintCollateCopies
    )
    dialog.setMinMax(1, len(sizes))
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    if not chosen or (_only_makes_pdf(printer.printerName()) and not _to_file(printer, parent, proposed)):
        return None
    if printer.printRange() is QPrinter.PrintRange.CurrentPage:
        printer.setFromTo(page, page)
    _remember(printer)
    return printer


def _only_makes_pdf(name: str) -> bool:
    return name.casefold().startswith(_PDF_PRINTERS)


def _to_file(printer: QPrinter, parent: QWidget, proposed: Path) -> bool:
    """Ask for the file that such a printer would ask for; false when the user gave up."""
    say = QCoreApplication.translate
    title, names = say("Printing", "Où écrire le document"), say("Printing", "Documents PDF (*.pdf)")
    place = choose_place(parent, title, proposed, names, confirm=True)
    if place is None:
        return False
    printer.setOutputFileName(str(typed_path(str(place), ".pdf", place.parent)))
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    return True


def _recall(printer: QPrinter, proposed: Path) -> None:
    """Choose the printer and the sides of the last time; `proposed` is the file where there is no printer."""
    known, settings = QPrinterInfo.availablePrinterNames(), QSettings()
    name = settings.value(_PRINTER)
    if isinstance(name, str) and name in known:
        printer.setPrinterName(name)
    if not known:
        printer.setOutputFileName(str(proposed))
    with suppress(TypeError, ValueError):
        printer.setDuplex(QPrinter.DuplexMode(int(str(settings.value(_DUPLEX)))))


def _remember(printer: QPrinter) -> None:
    if printer.outputFileName():
        remember_folder("prints", Path(printer.outputFileName()).absolute().parent)
        # Whoever verifies what they just wrote finds it.
        remember_folder("verified", Path(printer.outputFileName()).absolute().parent)
    else:
        QSettings().setValue(_PRINTER, printer.printerName())
    QSettings().setValue(_DUPLEX, printer.duplex().value)


def _layout(size: Size) -> QPageLayout:
    """Return the paper of a page, to its edges: our documents have their own margins."""
    width, height = size
    across = width > height
    paper = QPageSize(
        QSizeF(min(size), max(size)), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    layout = QPageLayout(
        paper,
        QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait,
        QMarginsF(0, 0, 0, 0),
    )
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def set_paper(printer: QPrinter, size: Size) -> None:
    """Choose the paper of a page of this size in points, turned as the page is.

    A printer that has no such paper takes A4, or else its own: the page is then drawn as large as that holds.
    """
    layout = _layout(size)
    if printer.setPageLayout(layout):
        return
    layout.setPageSize(QPageSize(QPageSize.PageSizeId.A4), QMarginsF(0, 0, 0, 0))
    if not printer.setPageLayout(layout):
        printer.setPageOrientation(layout.orientation())


def chosen_pages(printer: QPrinter, count: int) -> list[int]:
    """Return the pages to print, from 1, in the order they come out, copies that the printer does not make included."""
    whole = printer.printRange() is QPrinter.PrintRange.AllPages
    ranges = [] if whole else printer.pageRanges().toRangeList()
    spans = [(one.from_, one.to) for one in ranges] or [(printer.fromPage(), printer.toPage())]
    pages = [page for first, last in spans for page in range(first, last + 1) if 1 <= page <= count]
    pages = list(range(1, count + 1)) if whole else pages
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return pages * copies
    return [page for page in pages for _ in range(copies)]


def sharp_dpi(resolution: int) -> int:
    """Return how finely a page is drawn: 300 dots an inch or little more, whole dots of the printer where it can."""
    if resolution < _LEAST_DPI:
        return resolution * -(-_LEAST_DPI // max(1, resolution))
    return resolution // (resolution // _LEAST_DPI)


def pdf_place(printer: QPrinter) -> Path | None:
    """Return the PDF file that was chosen instead of a printer, None when a printer was."""
    name = printer.outputFileName()
    return (
        Path(name).absolute() if name and printer.outputFormat() is QPrinter.OutputFormat.PdfFormat else None
    )


def write_pages(data: bytes, printer: QPrinter, place: Path) -> Excerpt:
    """Write the chosen pages into a PDF file, all of them as the very document; return what was written.

    Raises `KnownError` when no page is chosen or the disk refuses; the file is then as it was.
    """
    chosen = excerpt(data, chosen_pages(printer, len(page_sizes(data))))
    with replacing(place) as temporary:
        temporary.write_bytes(chosen.data)
    return chosen


def print_pages(data: bytes, printer: QPrinter, progress: Progress) -> int:
    """Print the chosen pages, one in memory at a time; return how many. Meant for a thread of its own.

    Raises `Cancelled` from a progress point, and `KnownError` when the printer does not take them.
    """
    sizes = page_sizes(data)
    pages = chosen_pages(printer, len(sizes))
    if not pages:
        raise no_such_page()
    painter = QPainter()
    try:
        for done, (page, first) in enumerate(_marked(pages)):
            progress(done, len(pages))
            set_paper(printer, sizes[page - 1])
            begun = painter.begin(printer) if first else printer.newPage()
            if not begun:
                raise printer_refused()
            _paint(painter, printer, data, page)
        progress(len(pages), len(pages))
    except Cancelled:
        printer.abort()
        raise
    finally:
        if painter.isActive():
            painter.end()
    return len(pages)


def _marked(pages: list[int]) -> Iterator[tuple[int, bool]]:
    return ((page, place == 0) for place, page in enumerate(pages))


def _paint(painter: QPainter, printer: QPrinter, data: bytes, page: int) -> None:
    drawn = page_image(data, page - 1, sharp_dpi(printer.resolution()))
    image = QImage(drawn.pixels, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32)
    if printer.colorMode() is QPrinter.ColorMode.GrayScale:
        image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    size = QSizeF(image.size()).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    at = QRectF(
        (paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2, size.width(), size.height()
    )
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(at, image)
