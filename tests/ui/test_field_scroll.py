"""Forms on a screen with little room: what has the keyboard, the trouble and the buttons stay in sight."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pacte.domain.errors import KnownError
from pacte.domain.sentence import Sentence
from ui.form import Form
from ui.words_field import WordsField


class _Long(Form):
    """Five lines and a longer text; never taken."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = [self.add_line(f"&{place} ligne") for place in range(1, 6)]
        self.words = WordsField()
        self.add_field("&Texte", self.words)
        self.accept_button.setText("Prendre")

    def submit(self) -> None:
        raise KnownError(Sentence("Écrivez-le."))

    @property
    def bar(self):
        return self._scroll.verticalScrollBar()


def _in_sight(form: Form, widget: QWidget, part: QRect | None = None) -> bool:
    part = part or widget.rect()
    return widget.visibleRegion().contains(part) and form.rect().contains(
        QRect(widget.mapTo(form, part.topLeft()), part.size())
    )


@pytest.fixture
def open_form(qtbot, monkeypatch: pytest.MonkeyPatch):
    def opened(room: QSize) -> _Long:
        monkeypatch.setattr(QScreen, "availableSize", lambda _screen: room)
        monkeypatch.setattr(QScreen, "availableGeometry", lambda _screen: QRect(QPoint(), room))
        form = _Long()
        qtbot.addWidget(form)
        with qtbot.waitActive(form):
            form.show()
            form.activateWindow()
        return form

    return opened


@pytest.fixture
def cramped(open_form) -> _Long:
    """A form on the screen of a small laptop whose text is twice as large."""
    return open_form(QSize(683, 300))


def test_tab_scrolls_to_each_field_under_its_label(cramped: _Long) -> None:
    assert cramped.height() <= 300
    assert cramped.bar.maximum() > 0
    for field in (*cramped.lines, cramped.words):
        assert QApplication.focusWidget() is field
        assert _in_sight(cramped, field)
        assert _in_sight(cramped, cramped.accept_button)
        QTest.keyClick(field, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is cramped.accept_button


def test_a_letter_scrolls_to_its_field(cramped: _Long, qtbot) -> None:
    assert not _in_sight(cramped, cramped.words)
    QTest.keyClick(cramped.lines[0], Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: _in_sight(cramped, cramped.words))


def test_a_refusal_and_the_field_to_mend_are_in_sight(cramped: _Long, qtbot) -> None:
    cramped.words.setFocus()
    QTest.mouseClick(cramped.accept_button, Qt.MouseButton.LeftButton)
    assert cramped.trouble
    qtbot.waitUntil(lambda: _in_sight(cramped, cramped.lines[0]))
    assert _in_sight(cramped, cramped._trouble)
    assert _in_sight(cramped, cramped.accept_button)
    assert cramped.height() <= 300


def test_the_cursor_of_long_words_stays_in_sight(cramped: _Long, qtbot) -> None:
    cramped.words.setFocus()
    for _ in range(8):
        QTest.keyClick(cramped.words, Qt.Key.Key_Return)
    QTest.keyClick(cramped.words, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: cramped.words.height() > 100)
    viewport = cramped.words.viewport()
    qtbot.waitUntil(lambda: _in_sight(cramped, viewport, cramped.words.cursorRect()))


def test_a_form_with_room_grows_with_its_words_and_does_not_scroll(open_form, qtbot) -> None:
    form = open_form(QSize(1366, 768))
    before = form.height()
    form.move(0, 768 - before)
    form.words.setFocus()
    for _ in range(6):
        QTest.keyClick(form.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.height() > before + 50)
    assert form.bar.maximum() == 0
    assert form.frameGeometry().bottom() < 768
