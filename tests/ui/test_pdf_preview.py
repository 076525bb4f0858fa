"""Looking at a document and printing it: the pages that come out, read again."""

from pathlib import Path

import pytest
from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QPageLayout, QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from exports.pact.pdf import draft_bytes
from exports.page_images import page_image, page_sizes, page_words
from pacte.domain.errors import KnownError
from pacte.domain.progress import Cancelled, Progress
from pacte.pdfium import opened
from tests.ui.driving import User, in_dialog, on_disk, press_button
from tests.ui.test_accessibility import unnamed
from ui import printing
from ui.export_dialog import ExportDialog
from ui.pdf_preview import PdfPreview
from ui.preview_dialog import PreviewDialog
from ui.printing import chosen_pages, print_pages, set_paper, sharp_dpi

Key = Qt.Key


@pytest.fixture(scope="module")
def draft(built_demo: Path) -> bytes:
    dossier = on_disk(built_demo)
    return draft_bytes(dossier, dossier.lists[0])


@pytest.fixture
def preview(qtbot, draft: bytes) -> PdfPreview:
    preview = PdfPreview("Aperçu")
    qtbot.addWidget(preview)
    preview.resize(700, 600)
    preview.show()
    with qtbot.waitSignal(preview.shown):
        preview.show_document("Essai", lambda _progress: draft)
    qtbot.waitUntil(lambda: preview.view.drawn)
    return preview


def printer_to(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(path))
    return printer


def pages_on(path: Path) -> list[tuple[float, float]]:
    return list(page_sizes(path.read_bytes()))


# ---------------------------------------------------------------------------------------- looking


def test_pages_are_drawn_and_said(preview: PdfPreview, qtbot) -> None:
    view = preview.view
    assert preview.place.text().startswith(f"page 1 sur {view.pages} · ")
    qtbot.waitUntil(lambda: "Pacte pour la Transition" in view.accessibleDescription())
    assert view.accessibleDescription().startswith(f"page 1 sur {view.pages}")
    picture = view.grab().toImage()
    places = [(x, y) for x in range(60, 600, 3) for y in range(60, 500, 2)]
    inks = {picture.pixelColor(x, y).lightness() for x, y in places}
    assert min(inks) < 90 < 240 < max(inks)


def test_keys_leaf_and_zoom(preview: PdfPreview, qtbot) -> None:
    view, ctrl = preview.view, Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(view, Key.Key_PageDown)
    assert view.page == 2
    QTest.keyClick(view, Key.Key_End)
    assert view.page == view.pages
    QTest.keyClick(view, Key.Key_PageUp)
    assert view.page == view.pages - 1
    QTest.keyClick(view, Key.Key_Home)
    assert view.page == 1
    fitted = view.zoom
    QTest.keyClick(view, Key.Key_Plus, ctrl)
    assert view.zoom == pytest.approx(fitted * 1.25)
    qtbot.waitUntil(lambda: view.drawn)
    QTest.keyClick(view, Key.Key_Minus, ctrl)
    QTest.keyClick(view, Key.Key_Minus, ctrl)
    assert view.zoom < fitted
    QTest.keyClick(view, Key.Key_0, ctrl)
    assert view.zoom == fitted
    preview.resize(400, 600)
    assert view.zoom < fitted


def test_zooming_keeps_the_words_in_view(preview: PdfPreview) -> None:
    preview.view.go_to(5)
    preview.view.zoom_by(3)
    assert preview.view.page == 5
    preview.view.fit_width()
    assert preview.view.page == 5


def test_the_document_asked_for_last_is_shown(preview: PdfPreview, qtbot, draft: bytes) -> None:
    other = draft_of_one_page(draft)
    for data in (draft, draft, other):
        preview.show_document("Essai", lambda _progress, data=data: data)
    qtbot.waitUntil(lambda: not preview.busy)
    assert preview.view.pages == 1


def draft_of_one_page(data: bytes) -> bytes:
    from io import BytesIO

    written = BytesIO()
    with opened(data) as document:
        for number in range(len(document) - 1, 0, -1):
            del document[number]
        document.save(written)
    return written.getvalue()


def test_a_document_that_cannot_be_made_is_told(preview: PdfPreview, qtbot) -> None:
    def refused(_progress: Progress) -> bytes:
        raise KnownError("Ce pacte ne peut pas être lu.")

    preview.show_document("Essai", refused)
    qtbot.waitUntil(lambda: preview.trouble.isVisible())
    assert preview.trouble.words == "Ce pacte ne peut pas être lu."
    assert not preview.print_button.isEnabled()
    preview.show_document("Essai", lambda _progress: b"%PDF-1.4 abime")
    qtbot.waitUntil(lambda: "ne peut pas être montré" in preview.trouble.words)


def test_a_preview_that_is_gone_breaks_nothing(qtbot, draft: bytes) -> None:
    preview = PdfPreview("Aperçu")
    preview.show_document("Essai", lambda _progress: draft)
    work = preview._making
    preview.deleteLater()
    QApplication.sendPostedEvents(None, 52)
    assert work.wait(20_000)
    QApplication.processEvents()


# ---------------------------------------------------------------------------------------- printing


def test_every_page_is_printed_sharp_on_its_paper(draft: bytes, tmp_path: Path) -> None:
    path = tmp_path / "imprime.pdf"
    steps: list[tuple[int, int]] = []
    printer = printer_to(path)
    printer.setResolution(300)
    sizes = page_sizes(draft)
    printer.setFromTo(2, 3)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    assert print_pages(draft, printer, lambda done, total: steps.append((done, total))) == 2
    assert steps == [(0, 2), (1, 2), (2, 2)]
    assert pages_on(path) == [pytest.approx(size, abs=1) for size in sizes[1:3]]
    with opened(path.read_bytes()) as document:
        (image,) = document[0].get_objects(filter=[FPDF_PAGEOBJ_IMAGE])
        assert image.get_px_size()[0] >= 8.2 * 300
    printed = page_image(path.read_bytes(), 0, 50)
    wanted = page_image(draft, 1, 50)
    assert (printed.width, printed.height) == (wanted.width, wanted.height)
    differing = sum(abs(a - b) > 96 for a, b in zip(printed.pixels, wanted.pixels, strict=True))
    assert differing < len(wanted.pixels) * 0.01


@pytest.mark.parametrize(
    "known, width, height",
    [(("A3", "A4"), 420, 297), (("A4", "Letter"), 297, 210), (("Letter",), 279.4, 215.9)],
)
def test_a_page_takes_the_paper_that_the_printer_has_turned_as_it_is(
    tmp_path: Path, monkeypatch, known: tuple[str, ...], width: float, height: float
) -> None:
    printer = printer_to(tmp_path / "x.pdf")
    printer.setPageSize(QPageSize(getattr(QPageSize.PageSizeId, known[-1])))
    any_paper = printer.setPageLayout

    def of_those(layout: QPageLayout) -> bool:
        return layout.pageSize().name() in known and any_paper(layout)

    monkeypatch.setattr(printer, "setPageLayout", of_those)
    set_paper(printer, (1190.55, 841.89))
    paper = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    assert (paper.width(), paper.height()) == pytest.approx((width, height), abs=1)


@pytest.mark.parametrize(
    "ranges, copies, collate, pages",
    [
        ("", 1, True, [1, 2, 3, 4, 5]),
        ("2-3", 1, True, [2, 3]),
        ("1,4-9", 1, True, [1, 4, 5]),
        ("2-3", 2, True, [2, 3, 2, 3]),
        ("2-3", 2, False, [2, 2, 3, 3]),
    ],
)
def test_ranges_and_copies(
    tmp_path: Path, ranges: str, copies: int, collate: bool, pages: list[int], monkeypatch
) -> None:
    printer = printer_to(tmp_path / "x.pdf")
    monkeypatch.setattr(printer, "supportsMultipleCopies", lambda: False)
    printer.setCopyCount(copies)
    printer.setCollateCopies(collate)
    if ranges:
        printer.setPageRanges(QPageRanges.fromString(ranges))
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
    assert chosen_pages(printer, 5) == pages


def test_the_last_page_comes_first_where_it_is_asked_for(tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "x.pdf")
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert chosen_pages(printer, 3) == [3, 2, 1]


@pytest.mark.parametrize("resolution, dpi", [(1200, 300), (600, 300), (720, 360), (300, 300), (203, 406)])
def test_pages_are_drawn_in_whole_dots(resolution: int, dpi: int) -> None:
    assert sharp_dpi(resolution) == dpi


@pytest.mark.qt_log_ignore("Returned false", extend=True)
def test_printing_can_be_cancelled_and_refused(draft: bytes, tmp_path: Path) -> None:
    def stop(done: int, _total: int) -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        print_pages(draft, printer_to(tmp_path / "annule.pdf"), stop)
    printer = printer_to(tmp_path / "choix.pdf")
    printer.setFromTo(90, 95)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    with pytest.raises(KnownError, match="Aucune page"):
        print_pages(draft, printer, lambda _done, _total: None)
    with pytest.raises(KnownError, match="vérifiez l’imprimante"):
        print_pages(draft, printer_to(tmp_path / "nulle" / "part.pdf"), lambda _done, _total: None)


def test_the_window_prints_what_it_shows(
    preview: PdfPreview, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "imprime.pdf"
    asked: list[object] = []

    def ask(_parent: object, title: str, sizes: tuple[object, ...], page: int) -> QPrinter:
        asked.append((title, len(sizes), page))
        printer = printer_to(path)
        printer.setFromTo(1, 2)
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        return printer

    monkeypatch.setattr(printing, "ask_printer", ask)
    # The file stands for a printer, of which a test has none: its pages are drawn.
    monkeypatch.setattr(printing, "pdf_place", lambda _printer: None)
    preview.view.go_to(3)
    with qtbot.waitSignal(preview.told, timeout=20_000) as told:
        QTest.mouseClick(preview.print_button, Qt.MouseButton.LeftButton)
    assert told.args == ["2 pages imprimées."]
    assert asked == [("Essai", preview.view.pages, 3)]
    assert len(pages_on(path)) == 2
    qtbot.waitUntil(lambda: not preview.busy)
    assert preview.print_button.isEnabled()


def test_the_printer_is_asked_for_with_qt_s_own_dialog(preview: PdfPreview, qtbot, tmp_path: Path) -> None:
    seen: list[str] = []
    in_dialog(lambda dialog: seen.append(type(dialog).__name__) or dialog.reject(), "")
    assert printing.ask_printer(preview, "Essai", ((595, 842),), 1) is None
    assert seen == ["QPrintDialog"]


def test_the_folder_and_the_sides_of_the_last_time_are_remembered(tmp_path: Path, monkeypatch) -> None:
    # As on a computer without a printer, whether this one has some or none.
    monkeypatch.setattr(printing.QPrinterInfo, "availablePrinterNames", list)
    printer = printer_to(tmp_path / "dossier" / "x.pdf")
    (tmp_path / "dossier").mkdir()
    printing._remember(printer)
    QSettings().setValue("print/duplex", QPrinter.DuplexMode.DuplexLongSide.value)
    again = QPrinter()
    printing._recall(again, printing.folder("prints") / "Pacte.pdf")
    assert again.outputFileName() == str(tmp_path / "dossier" / "Pacte.pdf")
    asked: list[QPrinter.DuplexMode] = []
    again.setDuplex = asked.append
    printing._recall(again, tmp_path / "Pacte.pdf")
    assert asked == [QPrinter.DuplexMode.DuplexLongSide]


# ---------------------------------------------------------------------------------------- from the window


def test_ctrl_p_shows_every_pdf_document(user: User) -> None:
    titles: list[str] = []

    def look(dialog: PreviewDialog) -> None:
        user.qtbot.waitUntil(
            lambda: not dialog.preview.busy and dialog.preview.view.pages > 1, timeout=20_000
        )
        titles.extend(dialog.choice.itemText(place) for place in range(dialog.choice.count()))
        assert dialog.choice.currentText().startswith("Pacte de la liste")
        assert unnamed(dialog) == []
        dialog.choice.setCurrentIndex(0)
        user.qtbot.waitUntil(
            lambda: not dialog.preview.busy and dialog.preview.view.pages == 1, timeout=20_000
        )

    in_dialog(look, "Fermer")
    user.ctrl(Key.Key_P)
    assert titles[0].startswith("Fiche de la liste")
    assert not any("Classeur" in title for title in titles)


def test_the_export_dialog_leads_to_the_preview(user: User) -> None:
    pages: list[int] = []

    def look(dialog: PreviewDialog) -> None:
        user.qtbot.waitUntil(
            lambda: not dialog.preview.busy and dialog.preview.view.pages > 1, timeout=20_000
        )
        pages.append(dialog.preview.view.pages)

    def export(dialog: ExportDialog) -> None:
        assert dialog._layout.preview.isHidden()
        keys = [kind.key for kind in dialog._kinds]
        QTest.mouseClick(dialog._layout.kinds.button(keys.index("pact")), Qt.MouseButton.LeftButton)
        in_dialog(look, "Fermer")
        press_button(dialog, "Aperçu et impression…")

    in_dialog(export, "Fermer")
    user.ctrl(Key.Key_E)
    assert pages[0] > 10


def test_words_of_a_page_are_read_in_order(draft: bytes) -> None:
    assert "CHAMPIGNY ALTERNANCE" in page_words(draft, 0)
