"""Driving the signing page as a person does."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pacte.domain.signing import Side, Signatory
from pacte.edits import signings
from pacte.pdfium import opened
from pacte.storage import queries
from pacte.storage.pact_file import open_pact_file
from tests.ui.driving import User, spaced
from ui.signature_pad import SignaturePad
from ui.signing_page import SigningPage

BOTH = (
    Signatory("Laurent JEANNE", "tête de liste", Side.LIST),
    Signatory("Camille Exemple", "membre", Side.COLLECTIVE),
)
DAY = "2020-03-02"


def sign_on_disk(path: Path, day: str = DAY) -> None:
    """Sign with the first list of a file, as somebody did before."""
    with open_pact_file(path) as file:
        signings.sign(file, queries.dossier(file).lists[0].id, day, "Champigny-sur-Marne", BOTH)


def go_to_signing(user: User) -> SigningPage:
    """Choose the page by its name."""
    user.window._pages.show_page("signing")
    page = user.window.page
    assert isinstance(page, SigningPage)
    wait_drawn(user, page)
    return page


def wait_drawn(user: User, page: SigningPage) -> None:
    """Wait for the pages to be there."""
    pause = page._documents._pause
    user.qtbot.waitUntil(
        lambda: not pause.isActive() and not page._preview.busy and page._preview.view.pages > 0,
        timeout=20_000,
    )


def words_of(page: SigningPage) -> str:
    """All the words of the pages that are shown."""
    with opened(page._preview.view.data) as document:
        return spaced(" ".join(one.get_textpage().get_text_bounded() for one in document))


def write_in(user: User, field: QWidget, words: str) -> None:
    """Put the cursor in a field and write these words instead of those that are there."""
    field.setFocus()
    field.selectAll()
    user.type(words)


def name_both(user: User, page: SigningPage) -> None:
    """Name somebody for each side."""
    for side, name in ((Side.LIST, "Laurent JEANNE"), (Side.COLLECTIVE, "Camille Exemple")):
        row = page._form.sides[side].rows[0]
        write_in(user, row.name, name)
        write_in(user, row.capacity, "exemple")


def draw_on(pad: SignaturePad, *points: tuple[float, float]) -> None:
    """Draw one stroke with the mouse; points are shares of the pad's width and height."""
    places = [QPoint(round(x * pad.width()), round(y * pad.height())) for x, y in points]
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[0])
    for place in places[1:]:
        QTest.mouseMove(pad, place)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[-1])
