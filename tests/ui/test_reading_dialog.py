"""Documents of any kind are read beside the window; a long reading shows how far it is, and is given up."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar

from pacte.domain.errors import KnownError
from pacte.domain.progress import Progress
from pacte.edits import pact_reading
from tests.reading.documents import making
from tests.ui.driving import User, first_list, in_dialog
from ui import reading_dialog
from ui.reading_dialog import ReadingDialog

Key = Qt.Key


@pytest.fixture
def empty(open_window, pact_path: Path, user_of) -> User:
    return user_of(open_window(pact_path))


def slow(started: Event) -> Callable[[Path, Progress], None]:
    def read(_path: Path, progress: Progress) -> None:
        while True:
            progress(84, 200)
            started.set()

    return read


@pytest.mark.parametrize("suffix", ["pdf", "docx", "odt", "html"])
def test_a_pact_of_any_kind_is_reviewed_and_written(
    empty: User,
    pact_path: Path,
    real_pact: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    suffix: str,
) -> None:
    monkeypatch.setattr(reading_dialog, "_PATIENCE", 60_000)
    lines = real_pact.read_text(encoding="utf-8").split("\n")
    contents = {
        "pdf": lambda: making.pdf(making.flowing((one, False) for one in lines)),
        "docx": lambda: making.word_document("".join(map(making.word_paragraph, lines))),
        "odt": lambda: making.open_document("".join(map(making.open_paragraph, lines))),
        "html": lambda: ("<meta charset=utf-8>" + "".join(f"<p>{one}</p>" for one in lines)).encode(),
    }
    path = tmp_path / f"pacte.{suffix}"
    path.write_bytes(contents[suffix]())
    in_dialog(lambda _dialog: None, "Enregistrer 69 réponses")
    empty.window._dialogs.read_pact(path)
    assert len(first_list(pact_path).answers) == 69


@pytest.mark.parametrize("how", ["button", "escape", "close"])
def test_a_long_reading_shows_its_pages_and_is_given_up(
    empty: User, pact_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot, how: str
) -> None:
    started = Event()
    monkeypatch.setattr(pact_reading, "read_ahead", slow(started))
    monkeypatch.setattr(reading_dialog, "_PATIENCE", 0)
    before = pact_path.read_bytes()

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, ReadingDialog)
        qtbot.waitUntil(lambda: dialog.findChild(QProgressBar).value() == 84)
        assert "Page 84 sur 200" in [label.text() for label in dialog.findChildren(QLabel)]
        assert started.is_set()
        if how == "escape":
            qtbot.keyClick(dialog, Key.Key_Escape)
        elif how == "close":
            dialog.close()

    met = in_dialog(look, "Annuler")
    empty.window._dialogs.read_pact(tmp_path / "programme.pdf")
    assert [type(dialog) for dialog in met] == [ReadingDialog]
    assert pact_path.read_bytes() == before
    assert not empty.message


def test_what_cannot_be_read_is_told_in_the_window(
    empty: User, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_dialog, "_PATIENCE", 60_000)
    path = tmp_path / "tordu.pdf"
    path.write_bytes(b"%PDF-1.7 rien de bon")
    empty.window._dialogs.read_pact(path)
    assert "« tordu.pdf » est abîmé" in empty.message.replace("\u00a0", " ")


def test_a_bug_in_the_reading_is_a_bug(
    empty: User, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    def fail(_path: Path, _progress: Progress) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(pact_reading, "read_ahead", fail)
    dialog = ReadingDialog(tmp_path / "x.pdf", empty.window)
    with qtbot.captureExceptions() as caught:
        assert not dialog.read()
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_known_errors_are_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, empty: User) -> None:
    def refuse(_path: Path, _progress: Progress) -> None:
        raise KnownError("« {} » est vide : choisissez le fichier qui contient le texte.", "x.pdf")

    monkeypatch.setattr(pact_reading, "read_ahead", refuse)
    dialog = ReadingDialog(tmp_path / "x.pdf", empty.window)
    heard: list[str] = []
    dialog.refused.connect(heard.append)
    assert not dialog.read()
    assert len(heard) == 1
