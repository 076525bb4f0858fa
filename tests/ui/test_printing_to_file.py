"""« Imprimer » into a PDF file, through Qt's own dialog: the document itself, never a picture of it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QRadioButton, QSpinBox

from exports.page_images import page_words
from exports.verification.verdict import Verdict
from exports.verification.verify import verify_pdf
from pacte.pdfium import opened
from tests.ui.driving import User, in_dialog, in_dialog_of, press_button, spaced
from tests.ui.signing_driving import go_to_signing, sign_on_disk, wait_drawn
from ui.preview_dialog import PreviewDialog
from ui.recent_files import folder, remember_folder
from ui.signing_page import SigningPage

NAME = "Pacte CHAMPIGNY ALTERNANCE"


@pytest.fixture
def prints(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where files were printed to last, on a computer without a printer, whether this one has some or none."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    place = tmp_path / "imprimés"
    place.mkdir()
    remember_folder("prints", place)
    return place


@pytest.fixture
def page(open_window, demo_path: Path, user_of) -> SigningPage:
    """The page of a list that signed."""
    sign_on_disk(demo_path)
    user = user_of(open_window(demo_path))
    page = go_to_signing(user)
    wait_drawn(user, page)
    return page


def proposed(dialog: QDialog) -> QLineEdit:
    field = dialog.findChild(QLineEdit, "filename")
    assert field is not None
    return field


def all_pages(_dialog: QDialog) -> None:
    """Leave the dialog as it is."""


def some_pages(first: int, last: int) -> Callable[[QDialog], None]:
    def choose(dialog: QDialog) -> None:
        dialog.findChild(QRadioButton, "printRange").setChecked(True)
        dialog.findChild(QSpinBox, "from").setValue(first)
        dialog.findChild(QSpinBox, "to").setValue(last)

    return choose


def print_with(page: SigningPage, qtbot, act: Callable[[QDialog], None]) -> None:
    in_dialog(act, "Imprimer")
    QTest.mouseClick(page._preview.print_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page._preview.busy, timeout=20_000)


def message(page: SigningPage) -> str:
    return spaced(page.window()._frame.messages.text)


def test_all_pages_are_the_document_that_verifies(page: SigningPage, prints: Path, qtbot) -> None:
    print_with(page, qtbot, all_pages)
    path = prints / f"{NAME}.pdf"
    assert path.read_bytes() == page._preview.view.data
    assert verify_pdf(path).verdict is Verdict.AUTHENTIC
    assert "CHAMPIGNY ALTERNANCE" in page_words(path.read_bytes(), 0)
    assert message(page) == f"« {path.name} » est écrit dans {prints}."
    # Whoever verifies it finds it.
    assert folder("verified") == prints


def test_some_pages_keep_their_text_and_say_what_they_lack(page: SigningPage, prints: Path, qtbot) -> None:
    print_with(page, qtbot, some_pages(2, 3))
    path, whole = prints / f"{NAME}.pdf", page._preview.view.data
    printed = path.read_bytes()
    with opened(printed) as document:
        assert len(document) == 2
        assert [*document[0].get_objects(filter=[FPDF_PAGEOBJ_IMAGE])] == []
    assert [page_words(printed, place) for place in (0, 1)] == [page_words(whole, place) for place in (1, 2)]
    assert message(page) == (
        f"Les pages choisies sont écrites : « {path.name} », dans {prints}. "
        "Un extrait ne se vérifie pas : à envoyer, prenez toutes les pages."
    )


def test_a_name_that_is_taken_is_not_proposed(page: SigningPage, prints: Path, qtbot) -> None:
    taken = prints / f"{NAME}.pdf"
    taken.write_bytes(b"un export")
    names: list[str] = []
    print_with(page, qtbot, lambda dialog: names.append(proposed(dialog).text()))
    assert names == [str(prints / f"{NAME} (2).pdf")]
    assert taken.read_bytes() == b"un export"
    assert verify_pdf(prints / f"{NAME} (2).pdf").verdict is Verdict.AUTHENTIC


def test_where_there_are_printers_the_folder_of_the_last_time_is_proposed_too(
    page: SigningPage, prints: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Bureau (exemple)"])
    print_with(page, qtbot, all_pages)
    assert [one.name for one in prints.iterdir()] == [f"{NAME}.pdf"]


def test_a_printer_that_only_makes_pdf_files_is_given_the_document(
    page: SigningPage, prints: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinter, "printerName", lambda _printer: "Microsoft Print to PDF")
    proposals: list[str] = []

    def choose(files: QDialog) -> None:
        assert isinstance(files, QFileDialog)
        assert not files.testOption(QFileDialog.Option.DontConfirmOverwrite)
        proposals.extend(files.selectedFiles())
        files.findChild(QLineEdit).setText(str(prints / "À envoyer"))
        files.accept()

    def accept(dialog: QDialog) -> None:
        in_dialog_of(QFileDialog, "", choose)

    print_with(page, qtbot, accept)
    assert proposals == [str(prints / f"{NAME}.pdf")]
    assert verify_pdf(prints / "À envoyer.pdf").verdict is Verdict.AUTHENTIC
    assert message(page) == f"« À envoyer.pdf » est écrit dans {prints}."
    in_dialog_of(
        QPrintDialog, "Imprimer", lambda _dialog: in_dialog_of(QFileDialog, "", QDialog.reject) and None
    )
    QTest.mouseClick(page._preview.print_button, Qt.MouseButton.LeftButton)
    assert not page._preview.busy
    assert len(list(prints.iterdir())) == 1


def test_a_pact_file_is_never_replaced(page: SigningPage, prints: Path, qtbot, demo_path: Path) -> None:
    before = demo_path.read_bytes()
    disguised = prints / "dossier.pdf"
    disguised.write_bytes(before)

    def name(dialog: QDialog) -> None:
        proposed(dialog).setText(str(disguised))
        in_dialog(all_pages, "Oui")

    print_with(page, qtbot, name)
    assert disguised.read_bytes() == before
    assert "un document ne peut pas le remplacer" in message(page)


def test_the_folder_is_one_press_away(
    page: SigningPage, prints: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(asked.append(url.toLocalFile())))
    print_with(page, qtbot, all_pages)
    messages = page.window()._frame.messages
    assert messages.action.text() == "Ouvrir le dossier"
    QTest.mouseClick(messages.action, Qt.MouseButton.LeftButton)
    assert asked == [str(prints)]
    assert message(page) == f"Aucun programme de cet ordinateur n’ouvre « {prints.name} »."


def test_the_preview_of_any_document_tells_where_it_was_written(
    user: User, prints: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toLocalFile()) or True)
    told: list[str] = []

    def look(dialog: PreviewDialog) -> None:
        user.qtbot.waitUntil(lambda: dialog.preview.print_button.isEnabled(), timeout=20_000)
        in_dialog(all_pages, "Imprimer")
        QTest.mouseClick(dialog.preview.print_button, Qt.MouseButton.LeftButton)
        user.qtbot.waitUntil(lambda: dialog.told.isVisible(), timeout=20_000)
        told.append(spaced(dialog.told.words))
        press_button(dialog, "Ouvrir le dossier")

    in_dialog(look, "Fermer")
    user.ctrl(Qt.Key.Key_P)
    (path,) = prints.iterdir()
    assert told == [f"« {path.name} » est écrit dans {prints}."]
    assert asked == [str(prints)]
