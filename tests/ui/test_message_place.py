"""Messages come and go while nothing of a page moves, and no row that is chosen goes out of sight."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPushButton, QWidget

from pacte.edits import dossiers, frameworks, lists
from pacte.storage.pact_file import open_pact_file
from tests.ui.driving import User, press_button
from ui.app import page_kinds
from ui.lists_page import ListsPage
from ui.main_window import MainWindow
from ui.message_bar import MessageBar
from ui.theme import sized

_PAGES = [kind.title for kind in page_kinds()]
_NEWS = "Annulé : les mots de l’ancienne réponse sont partis avec elle ; l’historique les garde."
_LONG = "Le disque refuse d’écrire : libérez de la place, puis recommencez. " * 4


@pytest.fixture
def large_text(qapp: QApplication):
    """Text of twice its size."""
    before = qapp.font()
    qapp.setFont(sized(before, 2))
    yield
    qapp.setFont(before)


def settle() -> None:
    for _ in range(10):
        QApplication.processEvents()


def bar(window: MainWindow) -> MessageBar:
    return window._frame.messages


def places(window: MainWindow) -> dict[QWidget, QRect]:
    """Where everything in the window stands, but the message."""
    settle()
    own = bar(window)
    return {
        one: QRect(one.mapTo(window, QPoint(0, 0)), one.size())
        for one in window.findChildren(QWidget)
        if one.isVisible() and one is not own and not own.isAncestorOf(one)
    }


def where(widget: QWidget, window: MainWindow) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def current_row(view: QAbstractItemView, window: MainWindow) -> QRect:
    row = view.visualRect(view.currentIndex())
    return QRect(view.viewport().mapTo(window, row.topLeft()), row.size())


@pytest.mark.parametrize("page", _PAGES)
def test_nothing_moves_when_news_come_and_go(user: User, page: str) -> None:
    press_button(user.window, page)
    before = places(user.window)
    bar(user.window).show_notice(_NEWS)
    assert places(user.window) == before
    bar(user.window).move_on()
    assert places(user.window) == before
    assert not bar(user.window).isVisible()


@pytest.mark.parametrize("page", _PAGES)
def test_nothing_moves_for_a_refusal_or_an_offer_either(user: User, page: str) -> None:
    press_button(user.window, page)
    before = places(user.window)
    bar(user.window).show_error(_LONG[:150], "Enregistrer une copie ailleurs…", lambda: None)
    assert places(user.window) == before
    bar(user.window).show_offer(_NEWS, "Rouvrir", lambda: None)
    assert places(user.window) == before
    bar(user.window).hide()
    assert places(user.window) == before


@pytest.mark.parametrize("size", [(1366, 768), (800, 600), (560, 340)])
@pytest.mark.parametrize("page", _PAGES)
def test_nothing_moves_in_large_text(
    large_text, open_window, demo_path: Path, user_of, page: str, size: tuple[int, int]
) -> None:
    user = user_of(open_window(demo_path, *size))
    press_button(user.window, page)
    before = places(user.window)
    bar(user.window).show_notice(_NEWS)
    assert places(user.window) == before


def test_news_hide_the_town_only(user: User) -> None:
    bar(user.window).show_notice(_NEWS)
    settle()
    frame, news = user.window._frame, where(bar(user.window), user.window)
    assert news.right() < where(frame.header._mark, user.window).left()
    assert not news.intersects(where(frame.hints, user.window))
    assert not news.intersects(where(frame.navigation, user.window).adjusted(0, 8, 0, 0))
    assert not news.intersects(current_row(user.view, user.window))
    assert bar(user.window)._words.height() >= bar(user.window)._words.heightForWidth(
        bar(user.window)._words.width()
    )


def test_two_lines_hang_over_no_name_of_a_page(open_window, demo_path: Path) -> None:
    words = "« ville.pacte » n’existe pas à cet endroit ; vérifiez le nom et le dossier, ou cherchez-le."
    window = open_window(demo_path, 683, 384)
    for show in (bar(window).show_notice, bar(window).show_error):
        show(words)
        settle()
        news = where(bar(window), window)
        assert news.height() > 2 * window.fontMetrics().height() + 6
        first = window._frame.navigation.findChildren(QPushButton)[0]
        assert not news.intersects(where(first, window))


def test_news_leave_the_choice_of_a_catalogue(open_window, small_path: Path, user_of) -> None:
    with open_pact_file(small_path) as file:
        frameworks.add(file, dossiers.shipped_catalogue("garanties-2026"))
    user = user_of(open_window(small_path))
    bar(user.window).show_notice("Annulé : mesure 5 engagée.")
    settle()
    news, choice = where(bar(user.window), user.window), user.window._frame.header.frameworks
    assert news.right() < where(choice, user.window).left()
    user.window.resize(700, 500)
    settle()
    news = where(bar(user.window), user.window)
    assert news.right() < where(user.window._frame.header._mark, user.window).left()
    assert bar(user.window)._words.height() >= bar(user.window)._words.sizeHint().height()


def test_news_leave_the_cursor_where_it_is(user: User) -> None:
    cursor = user.focus
    bar(user.window).show_offer(_NEWS, "Rouvrir", lambda: None)
    settle()
    assert user.focus is cursor


@pytest.fixture
def many_lists(open_window, small_path: Path, user_of) -> User:
    """Somebody before more lists than a small window holds, the lowest one in sight chosen."""
    with open_pact_file(small_path) as file:
        for number in range(20):
            lists.add(file, f"Liste {number:02} (exemple)", None)
    user = user_of(open_window(small_path, 700, 500))
    press_button(user.window, "Listes")
    settle()
    page = user.window.page
    assert isinstance(page, ListsPage)
    table = page.layout_.table
    lowest = table.indexAt(QPoint(10, table.viewport().height() - 5))
    table.setCurrentIndex(lowest)
    table.scrollTo(lowest)
    return user


def test_what_stays_and_is_long_leaves_the_chosen_row_in_sight(many_lists: User) -> None:
    page = many_lists.window.page
    assert isinstance(page, ListsPage)
    table = page.layout_.table
    top = where(page, many_lists.window).top()
    bar(many_lists.window).show_error(_LONG, "Enregistrer une copie ailleurs…", lambda: None)
    settle()
    told = where(bar(many_lists.window), many_lists.window)
    assert where(page, many_lists.window).top() > told.bottom() > top
    assert where(table.viewport(), many_lists.window).contains(current_row(table, many_lists.window))
    bar(many_lists.window).hide()
    settle()
    assert where(page, many_lists.window).top() == top
    assert where(table.viewport(), many_lists.window).contains(current_row(table, many_lists.window))


def test_news_in_a_meeting_move_nothing(user: User) -> None:
    press_button(user.window, "Rencontre")
    press_button(user.window, "Commencer")
    before = places(user.window)
    bar(user.window).show_notice("Cette mesure n’a pas de niveau 3.")
    assert places(user.window) == before
    assert bar(user.window).isVisible()
    user.press(Qt.Key.Key_Space)
    assert where(bar(user.window), user.window).height() < 48
