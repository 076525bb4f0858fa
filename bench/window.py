"""The window against an empty one: whole processes, from the start of Python to the paint that counts."""

from pathlib import Path

from bench.large_file import build_large_file
from bench.timing import Figure, compare, python
from pacte.demo import build_demo

_EMPTY = """
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, lambda: os._exit(0))
        return False
import os
window = QMainWindow()
watch = Watch()
window.installEventFilter(watch)
window.resize(1366, 768)
window.show()
application.exec()
"""

_OURS = """
import os, sys
from pathlib import Path
from ui.app import make_application, open_window
application = make_application(["pacte"])
window = open_window(Path(sys.argv[2]))
getattr(window, sys.argv[1]).connect(lambda: os._exit(0))
application.exec()
"""


def first_paint(folder: Path) -> Figure:
    """Until the frame is painted, opening the demo."""
    path = str(build_demo(folder / "demo"))
    return compare(
        "premier affichage ÷ QMainWindow vide",
        python(_OURS, ["first_painted", path]),
        python(_EMPTY),
        1.6,
        turns=11,
    )


def usable(folder: Path) -> Figure:
    """Until the demo's grid is painted and takes keys."""
    path = str(build_demo(folder / "demo"))
    return compare(
        "fenêtre utilisable sur l’exemple ÷ la même",
        python(_OURS, ["usable", path]),
        python(_EMPTY),
        3,
        turns=11,
    )


def usable_large(folder: Path) -> Figure:
    """Until the grid of a file of 145 lists takes keys, against the demo's."""
    large, demo = str(build_large_file(folder / "large")), str(build_demo(folder / "demo"))
    return compare(
        "fenêtre utilisable sur 145 listes ÷ sur l’exemple",
        python(_OURS, ["usable", large]),
        python(_OURS, ["usable", demo]),
        3,
        turns=11,
    )
