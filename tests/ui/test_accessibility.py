"""For everyone: words for screen readers, colours that can be read, shapes that tell without them."""

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel

from exports.marks import Tint
from pacte.domain.answer import Answer
from pacte.domain.rows import UndoState
from tests.ui.driving import User, spaced
from tests.ui.scenes import controls, unnamed
from ui import theme
from ui.mark_painter import paint_answer
from ui.tokens import DARK, LIGHT, Tokens, tokens_of


def test_every_control_of_the_window_has_a_name(user: User, open_window) -> None:
    assert list(controls(user.window))
    assert unnamed(user.window) == []
    assert unnamed(open_window()) == []


def test_the_grid_speaks_its_cells(user: User) -> None:
    user.go("2", "N1")
    table = QAccessible.queryAccessibleInterface(user.view)
    spoken = {table.child(n).text(QAccessible.Text.Name) for n in range(table.childCount())}
    assert "mesure 2, niveau 1, refusé" in spoken


def test_the_hints_are_spoken(user: User) -> None:
    assert user.hints.startswith("A engagé ; P avec réserve ; R refusé")
    user.window._actions.show_state(UndoState("R&D", None), Path("x.pacte"), read_only=False)
    assert spaced(user.window._actions._undo.text()) == "&Annuler : R&&D"


def luminance(colour: str) -> float:
    def channel(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    c = QColor(colour)
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF())


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_words_and_marks_stand_out(tokens: Tokens) -> None:
    grounds = (tokens.ground, tokens.card, tokens.current, tokens.quiet)
    pairs = [(ink, ground) for ink in (tokens.ink, tokens.secondary_ink) for ground in grounds]
    pairs += [(tokens.brand, ground) for ground in grounds[:3]] + [(tokens.on_brand, tokens.brand)]
    pairs += [(tint.ink, tint.ground) for tint in tokens.tints.values()]
    pairs += [(tokens.ink, tint.ground) for tint in tokens.tints.values()]
    # The answers of a file that can only be read, and the button of a message.
    pairs += [(tint.ink, tokens.quiet) for answer, tint in tokens.tints.items() if answer]
    pairs += [(tokens.brand, tint.ground) for tint in tokens.tints.values()]
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_and_the_focus_ring_can_be_seen(tokens: Tokens) -> None:
    pairs = [
        (edge, ground) for edge in (tokens.edge, tokens.focus) for ground in (tokens.card, tokens.ground)
    ]
    assert [(pair, contrast(*pair)) for pair in pairs if contrast(*pair) < 3] == []


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_a_palette_says_which_tokens_it_is_made_of(qapp: QApplication, tokens: Tokens) -> None:
    theme.apply(qapp, tokens)
    assert tokens_of(qapp.palette()) is tokens
    assert all(isinstance(tint, Tint) for tint in tokens.tints.values())


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_window_is_painted_in_its_scheme(user: User, qapp: QApplication, tokens: Tokens) -> None:
    theme.apply(qapp, tokens)
    qapp.processEvents()
    picture = user.window.grab().toImage()
    ratio = picture.devicePixelRatio()
    # Between the name of a measure and its levels: nothing but the ground.
    name = user.view.visualRect(user.model.index(1, 1))
    at = user.view.viewport().mapTo(user.window, name.topRight() - QPoint(24, -name.height() // 2))
    ground = picture.pixelColor(int(at.x() * ratio), int(at.y() * ratio))
    assert ground.name().upper() in (tokens.ground, tokens.current)


def test_larger_text_makes_larger_rows(user: User, qapp: QApplication) -> None:
    before = user.view.rowHeight(2)
    font = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(font.pointSizeF() * 2)
    user.view.setFont(larger)
    assert user.view.rowHeight(2) >= before * 1.5


def test_fonts_stay_when_the_system_changes_its_scheme(qapp: QApplication, qtbot) -> None:
    label = QLabel("Mesure 2")
    qtbot.addWidget(label)
    label.show()
    qapp.processEvents()
    # Set after it was shown, as a meeting does for each measure.
    large = theme.sized(label.font(), 1.9)
    label.setFont(large)
    for tokens in (DARK, LIGHT):
        theme.apply(qapp, tokens)
        qapp.processEvents()
        assert label.font().pointSizeF() == pytest.approx(large.pointSizeF())


def mark_in_grey(answer: Answer | None, tokens: Tokens, scale: float) -> QImage:
    """A mark as the grid paints it at 80 % of its size, without its colour."""
    side = int(26 * scale)
    picture = QImage(side, side, QImage.Format.Format_RGB32)
    picture.fill(QColor(tokens.ground))
    painter = QPainter(picture)
    paint_answer(painter, answer, QRectF(picture.rect()), tokens)
    painter.end()
    return picture.convertToFormat(QImage.Format.Format_Grayscale8)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_marks_of_the_window_are_told_apart_in_grey(tokens: Tokens) -> None:
    marks = {answer: mark_in_grey(answer, tokens, 0.8) for answer in (*Answer, None)}
    # The grounds differ a little even in grey: only what differs by a quarter of the range counts as shape.
    for one, other in combinations(marks, 2):
        differing = sum(
            abs(marks[one].pixelColor(x, y).value() - marks[other].pixelColor(x, y).value()) > 64
            for x in range(marks[one].width())
            for y in range(marks[one].height())
        )
        assert differing >= 12, (one, other, differing)
