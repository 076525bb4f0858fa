"""Stops of a meeting by name, each a link to it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.buttons import Button, Look
from ui.meeting_stops import Stop
from ui.plain_text import PlainLabel, counted, menu_text
from ui.theme import sized

#: So many are named at first; one more would take no less room than the button that shows the others.
_MOST = 6


class MeetingLinks(QWidget):
    """A title and a link for each stop; hidden while there is none. Of many, the first are named."""

    #: A link was pressed: the key of its stop.
    stop_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel()
        self._title.setFont(sized(self.font(), 1.2, QFont.Weight.DemiBold))
        # Room for the accent of a capital, which this size would cut.
        self._title.setContentsMargins(0, 3, 0, 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._title)
        self._links: list[Button] = []
        self.hide()

    def show_stops(self, title: str, stops: list[Stop], most: int = _MOST) -> None:
        """Show these stops under a title that tells how many there are; the first ones where there are many."""
        self._title.setText(title)
        for link in self._links:
            self._column.removeWidget(link)
            link.hide()
            link.deleteLater()
        named = stops if len(stops) <= most + 1 else stops[:most]
        self._links = [self._link(stop) for stop in named]
        if others := len(stops) - len(named):
            one, many = self.tr("Montrer {} autre"), self.tr("Montrer les {} autres")
            more = self._made(counted(others, one, many))
            more.clicked.connect(lambda: self._show_all(title, stops, len(named)))
            self._links.append(more)
        self.setVisible(bool(stops))

    def _link(self, stop: Stop) -> Button:
        link = self._made(menu_text(f"{stop.key} · {stop.short}"))
        name = self.tr("Aller au principe {}") if stop.is_principle else self.tr("Aller à la mesure {}")
        link.setAccessibleName(name.format(stop.key))
        link.clicked.connect(lambda: self.stop_requested.emit(stop.key))
        return link

    def _made(self, words: str) -> Button:
        link = Button(words, Look.LINK, self)
        link.setFont(sized(self.font(), 1.2))
        self._column.addWidget(link)
        link.show()
        return link

    def _show_all(self, title: str, stops: list[Stop], place: int) -> None:
        """Name them all, the cursor on the first one that was not named before."""
        self.show_stops(title, stops, len(stops))
        self._links[place].setFocus()
