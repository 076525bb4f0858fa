"""What is dragged over the window: told before the drop, done or explained after it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDragLeaveEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.driving import User, drag_over, held, in_dialog_of, let_go, spaced
from tests.ui.programme_driving import CLAMART, source
from ui.drop_sign import DropSign
from ui.import_review import ImportReview
from ui.main_window import MainWindow
from ui.tokens import STEP, tokens_of

_COPY, _LINK, _MOVE = Qt.DropAction.CopyAction, Qt.DropAction.LinkAction, Qt.DropAction.MoveAction


def sign(window: MainWindow) -> DropSign | None:
    return window.findChild(DropSign)


def told_before(window: MainWindow, mime: QMimeData) -> str:
    """What the window says while this is over it."""
    drag_over(window, mime)
    shown = sign(window)
    return spaced(shown.words) if shown is not None else ""


def local(path: Path | str) -> QMimeData:
    return held(QUrl.fromLocalFile(str(path)))


def text(words: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(words)
    return mime


def picture() -> QMimeData:
    mime = QMimeData()
    mime.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    return mime


NOT_A_FILE = {
    "link": (
        held(QUrl("https://exemple.fr/programme.pdf")),
        "Pacte ne va rien chercher sur Internet : enregistrez d’abord cette page ou ce document, puis déposez le "
        "fichier.",
    ),
    "link as text": (
        text("https://exemple.fr/programme"),
        "Pacte ne va rien chercher sur Internet : enregistrez d’abord cette page ou ce document, puis déposez le "
        "fichier.",
    ),
    "share": (
        held(QUrl("smb://serveur/programme.pdf")),
        "Ce fichier est ailleurs : copiez-le d’abord sur cet ordinateur, puis déposez la copie.",
    ),
    "text": (
        text("Nous ferons des pistes cyclables."),
        "Pacte lit des fichiers : enregistrez d’abord ceci sur cet ordinateur, puis déposez le fichier.",
    ),
    "picture": (
        picture(),
        "Pacte ne lit pas les images : enregistrez le document d’où vient celle-ci, puis déposez le fichier.",
    ),
    "nothing known": (
        QMimeData(),
        "Pacte lit des fichiers : enregistrez d’abord ceci sur cet ordinateur, puis déposez le fichier.",
    ),
    "several": (
        held(*(QUrl.fromLocalFile(str(one)) for one in (CLAMART, source("issy")))),
        "Pacte lit un fichier à la fois : déposez ceux-ci l’un après l’autre.",
    ),
    "folder": (
        local(CLAMART.parent),
        f"« {CLAMART.parent.name} » est un dossier de l’ordinateur : déposez un seul de ses fichiers.",
    ),
}


@pytest.mark.parametrize("name", NOT_A_FILE)
def test_what_is_no_file_is_told_before_and_after(beginner: User, small_path: Path, name: str) -> None:
    mime, words = NOT_A_FILE[name]
    before = small_path.read_bytes()
    assert told_before(beginner.window, mime) == words
    let_go(beginner.window, mime)
    assert sign(beginner.window).words == ""
    QApplication.processEvents()
    assert beginner.message == words
    assert small_path.read_bytes() == before
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize(
    "name, words",
    [
        ("programme.pdf", "Déposez pour lire ce document"),
        ("pacte", "Déposez pour lire ce document"),
        ("autre.PACTE", "Déposez pour ouvrir ce dossier à la place de celui-ci"),
        ("affiche.JPG", "Pacte ne lit pas les images : déposez plutôt le document d’origine."),
    ],
)
def test_a_file_over_an_open_one(beginner: User, name: str, words: str) -> None:
    assert told_before(beginner.window, local(f"/absent/{name}")) == words


@pytest.mark.parametrize(
    "name, words",
    [
        ("commune.pacte", "Déposez pour ouvrir ce dossier"),
        ("sans-fin", "Déposez pour ouvrir ce dossier"),
        ("pacte.pdf", "Déposez pour vérifier ce pacte"),
        ("programme.docx", "Ouvrez d’abord le dossier de votre commune, puis déposez-y ce document."),
    ],
)
def test_a_file_over_the_start_page(open_window, name: str, words: str) -> None:
    assert told_before(open_window(), local(f"/absent/{name}")) == words


def test_a_file_over_one_that_can_only_be_read(open_window, demo_path: Path, qtbot) -> None:
    window = open_window()
    with qtbot.waitSignal(window.usable):
        window._opening.open(demo_path, read_only=True)
    refusal = "Ce dossier est ouvert en lecture seule : ce qui serait lu ne pourrait pas y être écrit."
    assert told_before(window, local("/absent/programme.txt")) == refusal
    assert told_before(window, local("/absent/pacte.pdf")) == "Déposez pour vérifier ce pacte"
    let_go(window, local("/absent/programme.txt"))
    QApplication.processEvents()
    assert spaced(window._frame.messages.text) == refusal


def test_nothing_is_made_before_something_is_dragged(beginner: User) -> None:
    assert sign(beginner.window) is None


def test_the_outline_crosses_no_words_of_the_menus(beginner: User) -> None:
    drag_over(beginner.window, local(CLAMART))
    shown = sign(beginner.window)
    assert shown is not None
    image = shown.grab().toImage()
    brand = QColor(tokens_of(shown.palette()).brand)
    column = image.width() // 8
    tops = [y for y in range(beginner.window.menuBar().height()) if image.pixelColor(column, y) == brand]
    assert tops
    assert max(tops) < STEP // 2


def test_the_sign_goes_with_what_was_dragged(beginner: User) -> None:
    assert told_before(beginner.window, local(CLAMART))
    assert sign(beginner.window).isVisible()
    QApplication.sendEvent(beginner.window, QDragLeaveEvent())
    assert not sign(beginner.window).isVisible()


def test_a_sign_that_another_program_left_goes_with_the_next_key(beginner: User) -> None:
    assert told_before(beginner.window, local(CLAMART))
    QTest.keyClick(beginner.window, Qt.Key.Key_Escape)
    assert not sign(beginner.window).isVisible()


def test_the_sign_lets_everything_through(beginner: User) -> None:
    at = beginner.window.rect().center()
    under = beginner.window.childAt(at)
    assert told_before(beginner.window, local(CLAMART))
    assert sign(beginner.window).geometry() == beginner.window.rect()
    assert beginner.window.childAt(at) is under
    assert beginner.window.childAt(QPoint(2, beginner.window.height() // 2)) is not sign(beginner.window)


def test_a_pact_is_read_after_sign_and_news_have_gone(beginner: User, real_pact: Path) -> None:
    news = text("Un paragraphe.")
    told_before(beginner.window, news)
    let_go(beginner.window, news)
    QApplication.processEvents()
    told_before(beginner.window, local(real_pact))
    seen: list[bool | str] = []
    met = in_dialog_of(
        ImportReview,
        "Ne rien enregistrer",
        lambda _dialog: seen.extend([sign(beginner.window).isVisible(), beginner.message]),
    )
    let_go(beginner.window, local(real_pact))
    QApplication.processEvents()
    assert len(met) == 1
    assert seen == [False, ""]


@pytest.mark.parametrize("offered, taken", [(_MOVE | _COPY, _COPY), (_LINK, _LINK), (_MOVE | _LINK, _LINK)])
def test_what_is_dropped_stays_where_it_was(
    beginner: User, offered: Qt.DropAction, taken: Qt.DropAction, user_of: Callable[..., User]
) -> None:
    mime = text("Un paragraphe qui ne doit pas disparaître de son document.")
    assert drag_over(beginner.window, mime, offered).dropAction() is taken
    assert let_go(beginner.window, mime, offered).dropAction() is taken


def test_what_could_only_be_moved_is_not_taken(beginner: User) -> None:
    mime = text("Un paragraphe.")
    assert not drag_over(beginner.window, mime, _MOVE).isAccepted()
    assert sign(beginner.window) is None
