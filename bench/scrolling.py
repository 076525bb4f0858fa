"""Scrolling the comparison of 145 lists: how long each frame takes."""

import statistics
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from bench.large_file import build_large_file
from bench.session import Session
from bench.timing import Figure, quickest
from ui.comparison_view import ComparisonView

_FRAMES = 300
#: How far a frame scrolls, in pixels: a quick turn of the wheel.
_STEP = 24


def _turn_wheel(viewport: QWidget, across: int, down: int) -> None:
    middle = QPointF(viewport.rect().center())
    turned = QPoint(-across, -down)
    wheel = QWheelEvent(
        middle,
        QPointF(viewport.mapToGlobal(middle)),
        turned,
        turned * 5,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.ScrollUpdate,
        False,
    )
    QApplication.sendEvent(viewport, wheel)


def scroll(path: str) -> dict[str, list[float]]:
    """Return the seconds of each frame by direction, from the first one on."""
    session = Session(Path(path))
    session.show_page("comparison")
    view = session.find(ComparisonView)
    frames: dict[str, list[float]] = {}
    for title, bar, across, down in (
        ("à travers les listes", view.horizontalScrollBar(), 1, 0),
        ("à travers les mesures", view.verticalScrollBar(), 0, 1),
    ):
        frames[title], way = [], 1
        for _ in range(_FRAMES):
            if bar.value() == (bar.maximum() if way > 0 else 0):
                way = -way
            turn = partial(_turn_wheel, view.viewport(), across * way * _STEP, down * way * _STEP)
            frames[title].append(session.until_painted(turn, view.viewport()))
    return frames


def scrolling(folder: Path) -> Iterator[Figure]:
    """Yield what 95 % of the frames take at most, each way."""
    for title, frames in quickest(scroll, build_large_file(folder / "large")).items():
        most = statistics.quantiles(frames, n=20)[-1]
        yield Figure(f"défiler {title} (145), 95 % des {len(frames)} images", most, None, 0.016)
