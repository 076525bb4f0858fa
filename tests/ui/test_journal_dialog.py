"""The journal of the file in the window: everything, newest first, found again."""

import sqlite3
from datetime import date
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from pacte.domain.rows import JournalRow
from tests.ui.driving import User, in_dialog, spaced
from tests.ui.test_accessibility import unnamed
from tests.ui.test_backups_dialog import menu
from ui.journal_dialog import JournalDialog
from ui.journal_model import PAGE, JournalModel

Key = Qt.Key


def shown(dialog: JournalDialog) -> list[str]:
    model = dialog.model
    return [spaced(model.cell(model.index(row, 1)).spoken) for row in range(model.rowCount())]


def test_every_edit_is_shown_and_found(beginner: User) -> None:
    beginner.go("2", "N1")
    beginner.press("a", "r")
    beginner.ctrl(Key.Key_Z)
    seen: list[list[str]] = []

    def look(dialog: JournalDialog) -> None:
        assert unnamed(dialog) == []
        seen.append(shown(dialog))
        beginner.type("REFUSEE")
        beginner.qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
        seen.append(shown(dialog))
        beginner.press(Key.Key_Down)
        beginner.qtbot.waitUntil(dialog.table.hasFocus)
        beginner.ctrl(Key.Key_F)
        assert dialog.search.hasFocus()
        beginner.type("rien de tel")
        beginner.qtbot.waitUntil(lambda: not dialog.table.isVisible())

    in_dialog(look, "Fermer")
    menu(beginner, "Journal du dossier…")
    assert seen[0] == [
        "Annulé : mesure 2 N1 refusée",
        "Mesure 2 N1 refusée, annulé ensuite",
        "Mesure 2 N1 engagée",
        "Liste Liste exemple ajoutée",
    ]
    assert seen[1] == seen[0][:2]


def test_one_list_at_a_time(user: User) -> None:
    seen: list[int] = []

    def look(dialog: JournalDialog) -> None:
        dialog.lists.setFocus()
        user.press(Key.Key_Down)
        seen.append(dialog.model.rowCount())
        assert dialog.lists.currentText() == "CHAMPIGNY ALTERNANCE"

    in_dialog(look, "Fermer")
    menu(user, "Journal du dossier…")
    assert seen == [1]


def test_twenty_thousand_edits_open_at_once(open_window, user_of, small_path: Path) -> None:
    raw = sqlite3.connect(small_path)
    raw.executemany(
        "INSERT INTO journal_entry (at, author, label, kind, state) VALUES (?, ?, ?, 'edit', 'done')",
        (("2026-01-01T10:00:00.000000+00:00", "Ana", f"essai {n}") for n in range(20_000)),
    )
    raw.commit()
    raw.close()
    user = user_of(open_window(small_path))
    operations = user.window._operations
    best = 1.0
    for _ in range(3):
        start = perf_counter()
        dialog = JournalDialog(operations, (), user.window)
        best = min(best, perf_counter() - start)
        assert dialog.model.rowCount() == PAGE
        dialog.deleteLater()
    assert best < 0.1
    dialog = JournalDialog(operations, (), user.window)
    dialog.show()
    dialog.table.scrollToBottom()
    user.qtbot.waitUntil(lambda: dialog.model.rowCount() > PAGE)
    dialog.close()


def test_the_model_keeps_qt_s_promises() -> None:
    rows = [
        JournalRow(number, "2026-01-01T10:00:00+00:00", "Ana", f"essai {number}", ("A", "B"), number != 7)
        for number in range(450, 0, -1)
    ]

    def read(before: int | None, most: int, words: str, list_id: str | None) -> tuple[JournalRow, ...]:
        found = [row for row in rows if before is None or row.id < before]
        return tuple(found[:most]) if not list_id else ()

    model = JournalModel(read, date(2026, 1, 1))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_edits()
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert model.rowCount() == 450
    assert model.cell(model.index(443, 1)).second == "annulé ensuite"
    assert model.cell(model.index(0, 0)).second == "aujourd’hui"
    assert model.cell(model.index(0, 2)).first == "A, B"
    model.show_edits("", "x")
    assert model.rowCount() == 0
    assert not model.canFetchMore(QModelIndex())
