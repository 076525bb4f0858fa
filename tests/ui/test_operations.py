"""What is made ready beside the window: the means of editing, and a backup."""

import threading

import pytest
from PySide6.QtCore import QThread

from pacte.domain.answer import Answer
from pacte.edits import answers
from pacte.storage.backup import backup_folder, backups
from pacte.storage.pact_file import PactFile
from ui.operations import Operations


@pytest.fixture
def operations(file: PactFile, qapp) -> Operations:
    return Operations(file)


def _ended() -> bool:
    return all(not one.name.endswith("(_back_up)") for one in threading.enumerate())


def test_a_file_is_backed_up_once_while_edits_go_on(qtbot, operations: Operations, list_id: str) -> None:
    path = operations.file.path
    operations.prepare()
    for answer in (Answer.AGREED, Answer.REFUSED, Answer.UNDECIDED):
        assert operations.run(answers.answer, list_id, [("2", "N1")], answer)
    qtbot.waitUntil(_ended)
    assert len(backups(path)) == 1
    operations.run(answers.answer, list_id, [("2", "N2")], Answer.AGREED)
    operations.prepare()
    qtbot.waitUntil(_ended)
    assert len(backups(path)) == 1


def test_it_is_backed_up_again_as_long_as_edits_go_on(
    qtbot, operations: Operations, list_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    monkeypatch.setattr("ui.operations.monotonic", lambda: now[0])
    operations.prepare()
    qtbot.waitUntil(_ended)

    def edit_at(seconds: float, measure: str) -> int:
        now[0] = seconds
        assert operations.run(answers.answer, list_id, [(measure, "N1")], Answer.AGREED)
        qtbot.waitUntil(_ended)
        return len(backups(operations.file.path))

    assert edit_at(3500, "1") == 1
    assert edit_at(3600, "2") == 2
    assert edit_at(7100, "3") == 2
    assert edit_at(7300, "4") == 3


def test_a_backup_that_is_asked_for_holds_what_was_before(
    qtbot, operations: Operations, list_id: str
) -> None:
    operations.prepare()
    qtbot.waitUntil(_ended)
    operations.run(answers.answer, list_id, [("2", "N1")], Answer.AGREED)
    for _ in range(2):
        operations.back_up()
        qtbot.waitUntil(_ended)
    # The second time nothing was edited in between.
    assert [one.answers for one in backups(operations.file.path)] == [1, 0]


def test_a_backup_that_the_disk_refuses_is_told_in_the_window(qtbot, operations: Operations) -> None:
    backup_folder(operations.file.path).write_text("un fichier à la place du dossier", encoding="utf-8")
    heard: list[tuple[str, bool]] = []
    operations.refused.connect(lambda words: heard.append((words, QThread.isMainThread())))
    operations.prepare()
    qtbot.waitUntil(lambda: bool(heard))
    ((words, in_window_thread),) = heard
    assert words.startswith("La sauvegarde n’a pas pu être faite")
    assert in_window_thread


def test_the_window_goes_on_while_a_slow_disk_takes_the_backup(
    qtbot, operations: Operations, list_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go = threading.Event()
    back_up = operations.file.back_up
    monkeypatch.setattr(operations.file, "back_up", lambda: (let_go.wait(10), back_up())[1])
    operations.prepare()
    assert operations.run(answers.answer, list_id, [("2", "N1")], Answer.AGREED)
    assert not backups(operations.file.path)
    let_go.set()
    qtbot.waitUntil(lambda: len(backups(operations.file.path)) == 1)
    qtbot.waitUntil(_ended)
