"""The comparison of one list: the room beside the table is used, until it is closed."""

from PySide6.QtCore import Qt

from tests.ui.driving import User, press_button
from ui.comparison_page import ComparisonPage

Key = Qt.Key


def test_with_one_list_the_room_beside_it_tells_what_it_says(user: User) -> None:
    press_button(user.window, "Comparer")
    page = user.window.page
    assert isinstance(page, ComparisonPage)
    panel, table = page._layout.panel, page._layout.view
    assert panel.isVisible()
    assert table.hasFocus()
    assert "Achats publics" in panel.heading
    user.press(Key.Key_Down)
    assert "Financements" in panel.heading
    user.press(Key.Key_Escape)
    assert not panel.isVisible()
    assert table.hasFocus()
    press_button(user.window, "Grille")
    press_button(user.window, "Comparer")
    assert not panel.isVisible()


def test_the_table_fills_the_width_that_few_lists_leave(user: User) -> None:
    press_button(user.window, "Comparer")
    table = user.window.page._layout.view
    user.press(Key.Key_Escape)
    user.qtbot.waitUntil(lambda: table.width() > 1000)
    filled = table.verticalHeader().width() + table.horizontalHeader().length()
    assert filled > table.width() - 24
