"""Visiting every page and dialog that there is, as `make shots` does, to check something on each."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSettings, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QStyle,
    QStyleOptionFrame,
    QTableView,
    QWidget,
)

from scripts.shots.scene import Scene
from scripts.shots.stage import Stage
from tests.ui.own_words import is_ours
from ui.elided_label import ElidedWords

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QProgressBar)

#: Both no-break spaces of French, between other signs that typing must keep.
SPACED = "\u00ab\u00a01\u202f000\u00a0\u20ac\u00a0\u00bb\u202f!"

#: A sign that French parts from its word, after a space that lets a line end there.
_LOOSE = re.compile(r"\S [;:?!»](?:\s|$)|« ")

Finding = Callable[[QWidget], list[str]]


class _Strays(QObject):
    """Notes the widgets that stood on the screen by themselves for a moment, as a label shown before it has a place."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it
        shown = event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if shown and isinstance(watched, (QLabel, QAbstractButton)):
            self.found.append(f"alone on the screen: {type(watched).__name__} « {watched.text()} »")
        return False


def visit(scene: Scene, folder: Path, *checks: Finding) -> list[str]:
    """Play a scene and return what the checks found on it; fails when there was nothing to look at."""
    found: list[str] = []
    looked: list[QWidget] = []

    def look(widget: QWidget) -> None:
        looked.append(widget)
        for check in checks:
            found.extend(check(widget))

    QSettings().clear()
    stage, strays = Stage(folder, look), _Strays()
    QApplication.instance().installEventFilter(strays)
    try:
        scene.play(stage)
    finally:
        QApplication.instance().removeEventFilter(strays)
        stage.close()
    assert looked, f"{scene.name} shows nothing"
    return found + strays.found


def loose(root: QWidget) -> list[str]:
    """What of the program's own words has a plain space where French asks for one that does not break."""
    found = []
    for widget in root.findChildren(QWidget):
        words = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""
        words = widget.text if isinstance(widget, ElidedWords) else words
        if widget.isVisible() and _LOOSE.search(words) and is_ours(words):
            found.append(f"may break before a sign: « {words} »")
    return found


def controls(root: QWidget) -> Iterator[QWidget]:
    """Every control that a person can reach, none of Qt's own inner parts."""
    if isinstance(root, QFileDialog):
        # Qt's own, where the system has none.
        return
    for widget in root.findChildren(QWidget):
        # The list of a closed combo box is no control yet; it takes the box's name when it opens.
        inner = widget.objectName().startswith("qt_") or widget.window() is not root.window()
        if isinstance(widget, CONTROLS) and not inner and widget.isVisibleTo(root):
            yield widget


def described(widget: QWidget) -> str:
    """A control in words, for messages."""
    words = widget.text() if isinstance(widget, (QAbstractButton, QLabel)) else widget.accessibleName()
    return f"{type(widget).__name__} « {words[:60]} » in {type(widget.parentWidget()).__name__}"


def unnamed(root: QWidget) -> list[str]:
    """The controls that a screen reader could not name, or would not know what they are."""
    found = []
    for widget in controls(root):
        spoken = QAccessible.queryAccessibleInterface(widget)
        if not spoken.text(QAccessible.Text.Name).strip():
            found.append(f"no name: {described(widget)}")
        # Qt gives the headers of a table no object of their own: they are the table's.
        roleless = spoken.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client)
        if roleless and not isinstance(widget, QHeaderView):
            found.append(f"no role: {described(widget)}")
    return found


def cut(root: QWidget) -> list[str]:
    """The labels and buttons that have less room than their words need."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or widget.objectName().startswith("qt_"):
            continue
        if isinstance(widget, QLabel) and widget.text():
            wrapped = widget.wordWrap()
            needed = widget.heightForWidth(widget.width()) if wrapped else widget.sizeHint().height()
            short = widget.height() < needed or (not wrapped and widget.width() < widget.sizeHint().width())
        elif isinstance(widget, QAbstractButton) and widget.text():
            short = widget.width() < widget.sizeHint().width() or widget.height() < widget.sizeHint().height()
        else:
            continue
        if short:
            found.append(
                f"cut: {described(widget)} {widget.size().toTuple()} < {widget.sizeHint().toTuple()}"
            )
    return found


def _placeholders(root: QWidget) -> list[str]:
    """The empty fields that have less room than what they ask for needs."""
    found = []
    for field in root.findChildren(QLineEdit):
        option = QStyleOptionFrame()
        field.initStyleOption(option)
        inside = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
        needed = field.fontMetrics().horizontalAdvance(field.placeholderText())
        if field.isVisibleTo(root) and not field.text() and inside.width() < needed:
            found.append(f"placeholder cut: « {field.placeholderText()} » in {described(field)}")
    return found


def shortened(root: QWidget) -> list[str]:
    """The words of ours that are painted with « … », which only names and documents may be."""
    found = _placeholders(root)
    elide = QFontMetrics.elidedText

    def noted(metrics: QFontMetrics, text: str, mode: Qt.TextElideMode, width: int, *flags: int) -> str:
        short = elide(metrics, text, mode, width, *flags)
        if short != text and is_ours(text):
            found.append(f"shortened: « {text} » to « {short} »")
        return short

    QFontMetrics.elidedText = noted
    try:
        root.grab()
    finally:
        QFontMetrics.elidedText = elide
    return found


def scrolled(root: QWidget) -> list[str]:
    """What has to be scrolled around a page: its own table may, the page around it may not."""
    return [
        f"scrolled: {type(area.widget()).__name__} in {type(area.parentWidget()).__name__}"
        for area in root.findChildren(QScrollArea)
        if area.isVisibleTo(root) and area.verticalScrollBar().maximum() > 0
    ]


def outside(screen: QSize) -> Finding:
    """Return what finds a dialog that a screen cannot show whole, and its tables without room for a row."""

    def found(root: QWidget) -> list[str]:
        if not isinstance(root, QDialog):
            return []
        words = [f"larger than the screen: {root.size().toTuple()}"]
        words = [] if root.size().boundedTo(screen) == root.size() else words
        return words + [
            f"no room for a row: {described(table)}"
            for table in root.findChildren(QTableView)
            if table.isVisibleTo(root)
            and table.model().rowCount()
            and table.viewport().height() < table.rowHeight(max(0, table.currentIndex().row()))
        ]

    return found


def _mnemonic(words: str) -> str:
    at = words.replace("&&", "").find("&")
    return words.replace("&&", "")[at + 1 : at + 2].casefold() if at >= 0 else ""


def clashing(root: QWidget) -> list[str]:
    """The letters that Alt would bring to two places."""
    places: dict[str, list[str]] = {}
    texts = [
        widget.text()
        for widget in root.findChildren(QWidget)
        if isinstance(widget, (QAbstractButton, QLabel))
        and widget.isVisibleTo(root)
        and not (isinstance(widget, QLabel) and widget.buddy() is None)
    ]
    texts += [action.text() for action in root.actions() if action.isVisible()]
    bar = getattr(root, "menuBar", None)
    if bar is not None and bar().isVisibleTo(root):
        texts += [action.text() for action in bar().actions()]
    for words in texts:
        if letter := _mnemonic(words):
            places.setdefault(letter, []).append(words)
    return [f"Alt+{letter}: {words}" for letter, words in places.items() if len(words) > 1]


def _in_group(button: QAbstractButton) -> bool:
    """Whether arrows lead to a button: Tab stops at the chosen one of its group."""
    group = button.group()
    return group is not None and group.exclusive()


def _tab_stops(root: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in controls(root)
        if widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget, (QHeaderView, QProgressBar))
        and not (isinstance(widget, QAbstractButton) and _in_group(widget) and not widget.isChecked())
    ]


def unreached(root: QWidget) -> list[str]:
    """The controls that Tab, or Shift and Tab, do not come to, as when one of them keeps the key for itself."""
    if isinstance(root, QMenu):
        return []
    found = []
    stops = _tab_stops(root)
    for name, modifier in (
        ("Tab", Qt.KeyboardModifier.NoModifier),
        ("Shift+Tab", Qt.KeyboardModifier.ShiftModifier),
    ):
        met: set[QWidget | None] = set()
        for _ in range(2 * len(stops) + 8):
            QTest.keyClick(QApplication.focusWidget() or root, Qt.Key.Key_Tab, modifier)
            met.add(QApplication.focusWidget())
        found += [f"not by {name}: {described(widget)}" for widget in stops if widget not in met]
    return found


def keyless(root: QWidget) -> list[str]:
    """The buttons that neither Tab, nor the arrows of their group, nor a key that they name can press."""
    return [
        f"no key: {described(widget)}"
        for widget in controls(root)
        if isinstance(widget, QAbstractButton)
        and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not _in_group(widget)
        and not (widget.accessibleDescription() or widget.shortcut().toString())
    ]


def _typed(field: QWidget) -> str:
    return field.document().toRawText() if isinstance(field, QPlainTextEdit) else field.text()


def flattened(root: QWidget) -> list[str]:
    """The fields that lose a no-break space when words are typed, copied or pasted."""
    found = []
    for field in controls(root):
        if not isinstance(field, (QLineEdit, QPlainTextEdit)) or field.isReadOnly() or not field.isEnabled():
            continue
        field.setFocus()
        field.selectAll()
        event = QInputMethodEvent()
        event.setCommitString(SPACED)
        QApplication.sendEvent(field, event)
        if _typed(field) != SPACED:
            found.append(f"typed {_typed(field)!r}: {described(field)}")
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        if _typed(field) != SPACED:
            found.append(f"pasted {_typed(field)!r}: {described(field)}")
    return found


def unlit(root: QWidget) -> list[str]:
    """The controls that look the same whether the keyboard is theirs or not."""
    found = []
    for widget in _tab_stops(root):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is not widget:
            continue
        lit = widget.grab().toImage()
        widget.clearFocus()
        if widget.grab().toImage() == lit:
            found.append(f"focus unseen: {described(widget)}")
    return found
