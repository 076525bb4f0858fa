"""How the window is laid out: header, messages, pages, keys."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.header import Header
from ui.hint_bar import HintBar
from ui.message_bar import MessageBar
from ui.message_place import MessagePlace
from ui.navigation import Navigation
from ui.page import PageKind
from ui.read_only_banner import ReadOnlyBanner


class MainFrame(QWidget):
    """The widgets of the window; behaviour is the window's own."""

    def __init__(self, kinds: tuple[PageKind, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = Header(self)
        self.messages = MessageBar(self)
        self.banner = ReadOnlyBanner(self)
        self.navigation = Navigation(kinds, self)
        self.stack = QStackedWidget(self)
        self.hints = HintBar(self)
        place = MessagePlace(self.messages, self.header, self)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.navigation)
        middle.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(place.room)
        column.addWidget(self.banner)
        column.addLayout(middle, 1)
        column.addWidget(self.hints)

    def show_widget(self, widget: QWidget, *, pages: bool = False) -> None:
        """Show a widget; `pages` tells that it is one of those that the navigation names."""
        if self.stack.indexOf(widget) < 0:
            self.stack.addWidget(widget)
        self.stack.setCurrentWidget(widget)
        self.navigation.setVisible(pages and self.navigation.useful)

    def forget_widget(self, widget: QWidget) -> None:
        """Take a widget away for good."""
        self.stack.removeWidget(widget)
        widget.deleteLater()
