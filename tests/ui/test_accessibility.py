"""For everyone: names for screen readers on every control, and colours that can be read."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QWidget,
)

from exports.marks import Tint
from pacte.domain.rows import UndoState
from tests.ui.driving import User, in_dialog, spaced
from ui import theme
from ui.bug_dialog import BugDialog
from ui.key_help import KeyHelp
from ui.new_dossier_dialog import NewDossierDialog
from ui.tokens import DARK, LIGHT, Tokens, tokens_of

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QProgressBar)


def controls(root: QWidget) -> Iterator[QWidget]:
    """Every control that a person can reach, none of Qt's own inner parts."""
    for widget in root.findChildren(QWidget):
        # The list of a closed combo box is no control yet; it takes the box's name when it opens.
        inner = widget.objectName().startswith("qt_") or widget.window() is not root.window()
        if isinstance(widget, CONTROLS) and not inner and not widget.isHidden():
            yield widget


def unnamed(root: QWidget) -> list[str]:
    found = []
    for widget in controls(root):
        spoken = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        if not spoken.strip():
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


def test_every_control_of_the_window_has_a_name(user: User, open_window) -> None:
    assert list(controls(user.window))
    assert unnamed(user.window) == []
    assert unnamed(open_window()) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_N], ids=["export", "new list"])
def test_every_control_of_a_dialog_has_a_name(user: User, key: Qt.Key) -> None:
    found: list[list[str]] = []
    exports = key is Qt.Key.Key_E
    in_dialog(lambda dialog: found.append(unnamed(dialog)), "Fermer" if exports else "Annuler")
    user.ctrl(key, shift=not exports)
    assert found == [[]]


def test_every_control_of_the_review_has_a_name(user: User, real_pact: Path) -> None:
    found: list[list[str]] = []
    in_dialog(lambda dialog: found.append(unnamed(dialog)), "Ne rien enregistrer")
    user.window._dialogs.read_pact(real_pact)
    assert found == [[]]


@pytest.mark.parametrize("make", [NewDossierDialog, KeyHelp, lambda: BugDialog("détails")])
def test_every_control_of_the_other_dialogs_has_a_name(qtbot, make) -> None:
    dialog: QDialog = make()
    qtbot.addWidget(dialog)
    assert unnamed(dialog) == []


def test_the_grid_speaks_its_cells(user: User) -> None:
    user.go("2", "N1")
    table = QAccessible.queryAccessibleInterface(user.view)
    spoken = {table.child(n).text(QAccessible.Text.Name) for n in range(table.childCount())}
    assert "mesure 2, niveau 1, refusé" in spoken


def test_the_hints_are_spoken(user: User) -> None:
    assert user.hints.startswith("A engagé ; P avec réserve ; R refusé")
    user.window._actions.show_state(UndoState("R&D", None), is_open=True, read_only=False)
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
    name = user.view.visualRect(user.model.index(3, 1))
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
