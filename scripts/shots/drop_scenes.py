"""What is told over a page: what a drop would do, and news in the place of the town's name."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl

from scripts.shots.scene import Scene
from scripts.shots.stage import Stage
from ui.grid_view import GridView

_CTRL = Qt.KeyboardModifier.ControlModifier


def _held(url: QUrl) -> QMimeData:
    held = QMimeData()
    held.setUrls([url])
    return held


def _drag_programme(stage: Stage) -> None:
    window = stage.open("demo")
    stage.drag(window, _held(QUrl.fromLocalFile(str(Path.home() / "programme.pdf"))))
    stage.look(window)


def _drag_to_start(stage: Stage) -> None:
    window = stage.window()
    stage.drag(window, _held(QUrl.fromLocalFile(str(Path.home() / "champigny-sur-marne.pacte"))))
    stage.look(window)


def _drag_link(stage: Stage) -> None:
    window = stage.open("demo", "lists")
    stage.drag(window, _held(QUrl("https://www.pacte-transition.org/")))
    stage.look(window)


def _one_framework(stage: Stage) -> None:
    window = stage.open("demo")
    view = window.findChild(GridView)
    view.move_to(view.grid.find(("2", "N1")))
    stage.press(Qt.Key.Key_R, modifiers=_CTRL)
    stage.look(window)


def _undone_elsewhere(stage: Stage) -> None:
    window = stage.open("both")
    stage.press("a")
    stage.press(Qt.Key.Key_2, Qt.Key.Key_Z, modifiers=_CTRL)
    stage.look(window)


DROP_SCENES: tuple[Scene, ...] = (
    Scene("drag-programme", _drag_programme),
    Scene("drag-start", _drag_to_start),
    Scene("drag-link", _drag_link),
    Scene("message-offer", _one_framework, page="grid"),
    Scene("message-undone", _undone_elsewhere, page="meeting"),
)
