"""Starting the window: `run` for people; `make_application` and `open_window` for tests and measures.

The frame is painted first and tells it with `MainWindow.first_painted`; only then are storage and the file
opened, and `MainWindow.usable` tells when its first page is on the screen and takes keys.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from pacte import __version__
from ui import theme
from ui.language import speak
from ui.main_window import MainWindow
from ui.operations import Operations
from ui.page import Page, PageKind

#: Height that a title bar may take, in pixels.
_TITLE_BAR = 48

#: Width of a screen, in logical pixels, on which the window takes it all.
_LAPTOP = 1440


def _make_grid_page(operations: Operations, parent: QWidget) -> Page:
    from ui.grid_page import GridPage

    return GridPage(operations, parent)


def _make_meeting_page(operations: Operations, parent: QWidget) -> Page:
    from ui.meeting_page import MeetingPage

    return MeetingPage(operations, parent)


def _make_lists_page(operations: Operations, parent: QWidget) -> Page:
    from ui.lists_page import ListsPage

    return ListsPage(operations, parent)


def _make_comparison_page(operations: Operations, parent: QWidget) -> Page:
    from ui.comparison_page import ComparisonPage

    return ComparisonPage(operations, parent)


def _make_signing_page(operations: Operations, parent: QWidget) -> Page:
    from ui.signing_page import SigningPage

    return SigningPage(operations, parent)


def _make_programme_page(operations: Operations, parent: QWidget) -> Page:
    from ui.programme_page import ProgrammePage

    return ProgrammePage(operations, parent)


def _make_dossier_page(operations: Operations, parent: QWidget) -> Page:
    from ui.dossier_page import DossierPage

    return DossierPage(operations, parent)


def page_kinds() -> tuple[PageKind, ...]:
    """Return the register of the pages there are."""
    translate = QCoreApplication.translate
    return (
        PageKind("grid", translate("Page", "Grille"), _make_grid_page),
        PageKind("meeting", translate("Page", "Rencontre"), _make_meeting_page),
        PageKind("lists", translate("Page", "Listes"), _make_lists_page),
        PageKind("comparison", translate("Page", "Comparer"), _make_comparison_page),
        PageKind("signing", translate("Page", "Signer"), _make_signing_page),
        PageKind("programme", translate("Page", "Programme"), _make_programme_page),
        PageKind("dossier", translate("Page", "Dossier"), _make_dossier_page),
    )


def make_application(arguments: list[str], language: str = "fr") -> QApplication:
    """Return the application, speaking a language and dressed like the system."""
    # Qt's own argument: asked for with `setStyle` the same style takes 4 ms more.
    application = QApplication([*arguments, "-style", "fusion"])
    application.setOrganizationName("Pacte")
    application.setApplicationName("Pacte")
    application.setApplicationVersion(__version__)
    speak(application, language)
    theme.follow_system(application)
    return application


def open_window(path: Path | None) -> MainWindow:
    """Return the window, shown; a file is opened right after the first paint."""
    window = MainWindow(page_kinds())
    if path is None:
        window.show_start()
    else:
        window.announce_opening(path)
        # In a turn of its own: whoever waits for the first paint hears of it before.
        window.first_painted.connect(lambda: QTimer.singleShot(0, window, lambda: window.open_path(path)))
    window.usable.connect(lambda: QTimer.singleShot(0, _show_icon), Qt.ConnectionType.SingleShotConnection)
    room, least = window.screen().availableSize(), window.size() + QSize(0, _TITLE_BAR)
    # On a laptop's screen a frame around the window would push its last line out of sight.
    if room.width() <= _LAPTOP or room.boundedTo(least) != least:
        window.showMaximized()
    else:
        window.show()
    return window


def _show_icon() -> None:
    from ui.app_icon import app_icon

    QApplication.setWindowIcon(app_icon())


def _has_screen() -> bool:
    """Whether Qt will find a screen; without one it would abort the process."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _watch(application: QApplication, window: MainWindow) -> None:
    """Log this session, its crashes and its bugs; the first paint does not wait for what that needs."""
    from ui.bugs import Bugs
    from ui.technical_log import TechnicalLog, log_folder

    log = TechnicalLog(log_folder())
    log.begin()
    application.aboutToQuit.connect(log.end)
    window.show_log(log)
    Bugs(window, window.settle, log).watch()


def run(path: Path | None, language: str = "fr") -> int:
    """Show the window, in a language and on a file when there is one, until it is closed; return the exit status."""
    if not _has_screen():
        sys.stderr.write(
            "Erreur : aucun écran ici ; lancez Pacte dans une session graphique, ou « pacte --help ».\n"
        )
        return 1
    application = make_application(sys.argv[:1], language)
    window = open_window(path)
    window.first_painted.connect(lambda: _watch(application, window))
    import signal

    # Ctrl+C in the terminal ends the program at once: every answer is on disk already.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return application.exec()
