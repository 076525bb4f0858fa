"""A day, picked in the calendar without a mouse."""

from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from tests.ui.driving import first_list

Key = Qt.Key


def test_the_date_is_picked_in_a_calendar_without_a_mouse(meet, small_path: Path) -> None:
    chair = meet(small_path)
    day = chair.page.start.day
    chair.press(Key.Key_Tab)
    assert chair.focus is day.line
    chair.type("02/03/2020")
    chair.press(Key.Key_Down, modifiers=Qt.KeyboardModifier.AltModifier)
    calendar = day.calendar
    assert calendar.isVisible()
    assert calendar.maximumDate() == QDate.currentDate()
    chair.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is calendar.window())
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_Return):
        QTest.keyClick(calendar.findChild(QTableView), key)
    assert day.typed == "10/03/2020"
    assert chair.focus is day.line
    chair.begin()
    assert first_list(small_path).meetings[0].date == "2020-03-10"
