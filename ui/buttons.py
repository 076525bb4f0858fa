"""Push buttons: what they look like, and Enter as good as Space wherever they stand."""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QWidget


class Look(StrEnum):
    """How much a button asks for attention; the style sheet knows these names."""

    PLAIN = "plain"
    PRIMARY = "primary"
    QUIET = "quiet"
    LINK = "link"
    PAGE = "page"


def set_look(button: QPushButton, look: Look) -> None:
    """Give a look to a button that Qt made, such as a dialog's."""
    button.setProperty("look", look.value)
    if button.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        # A message box dresses its buttons as soon as they are added.
        button.style().unpolish(button)
        button.style().polish(button)


def check(group: QButtonGroup, button: QAbstractButton) -> None:
    """Check a button of a group whose buttons exclude each other; Tab stops at it alone, as after a click."""
    button.setChecked(True)
    for one in group.buttons():
        policy = Qt.FocusPolicy.StrongFocus if one is button else Qt.FocusPolicy.ClickFocus
        one.setFocusPolicy(policy)


class Button(QPushButton):
    """A button that Enter presses too: Qt's own only do inside dialogs."""

    def __init__(self, text: str = "", look: Look = Look.PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(True)
        set_look(self, look)

    def minimumSizeHint(self) -> QSize:
        """Return the least room: its words are never cut."""
        return self.sizeHint()
