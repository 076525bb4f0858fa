"""The dialogs of the help menu: keys, what is new, the program itself, its technical log."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.technical_log import TechnicalLog


class HelpDialogs(QObject):
    """Opens the dialogs that need no file. Each is imported when it is asked for."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.log: TechnicalLog | None = None

    def show_keys(self) -> None:
        """Show all the keys and marks."""
        from ui.key_help import KeyHelp

        KeyHelp(self._window).exec()

    def show_news(self) -> None:
        """Show what changed in each version."""
        from ui.about_dialog import NewsDialog

        NewsDialog(self._window).exec()

    def show_about(self) -> None:
        """Show the version and the licence."""
        from ui.about_dialog import AboutDialog

        AboutDialog(self._window).exec()

    def show_log(self) -> None:
        """Show the technical log, to copy it."""
        from ui.details_dialog import DetailsDialog

        words = self.tr(
            "Ce journal aide à corriger les défauts du programme. Il ne contient ni vos mots ni des noms, et reste "
            "sur cet ordinateur."
        )
        text = self.log.text() if self.log else ""
        DetailsDialog(self.tr("Journal technique"), words, text, self._window).exec()
