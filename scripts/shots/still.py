"""A world that stands still: the same moment, person and computer in every picture."""

import datetime as clock
import os
import socket
import time
from datetime import tzinfo
from pathlib import Path

_SCREEN = '{"screens": [{"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768, "dpr": 1}]}'
_DPI = 96


class _Still(clock.datetime):
    """The day of the example, at nine in the evening, for ever."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> "_Still":
        evening = cls(2020, 3, 5, 20, 4, tzinfo=clock.UTC)
        return evening.astimezone(tz) if tz else evening.astimezone().replace(tzinfo=None)


def hold_still(home: Path, percent: int) -> None:
    """Prepare a process before it imports Qt or anything of ours: `percent` is the size of text."""
    home.mkdir(parents=True, exist_ok=True)
    screen = home / "screen.json"
    screen.write_text(_SCREEN, encoding="utf-8")
    os.environ.update(
        QT_QPA_PLATFORM=f"offscreen:configfile={screen}",
        QT_FONT_DPI=str(_DPI * percent // 100),
        HOME=str(home),
        XDG_DATA_HOME=str(home / "data"),
        XDG_CONFIG_HOME=str(home / "config"),
        XDG_RUNTIME_DIR=str(home),
        LOGNAME="camille",
        TZ="Europe/Paris",
    )
    time.tzset()
    socket.gethostname = lambda: "portable"
    # Whoever imports `datetime` from now on gets the one that stands still.
    clock.datetime = _Still  # type: ignore[misc]
