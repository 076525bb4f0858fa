"""Check that Qt starts, `offscreen` or on the `screen`, and print what stops it.

Status 0: it starts · 1: a system library is missing, whose name is printed · 2: anything else.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

START = "from PySide6.QtWidgets import QApplication; QApplication([])"
PLUGINS = {"offscreen": "libqoffscreen.so", "DISPLAY": "libqxcb.so", "WAYLAND_DISPLAY": "libqwayland.so"}


def start_error(where: str) -> str | None:
    """Start Qt in another process, since it aborts when it cannot; None when all is well."""
    environment = os.environ | ({"QT_QPA_PLATFORM": "offscreen"} if where == "offscreen" else {})
    done = subprocess.run(  # noqa: S603 - our own Python
        [sys.executable, "-c", START], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode == 0:
        return None
    return (done.stderr.strip().splitlines() or [f"status {done.returncode}"])[-1]


def missing_library(where: str) -> str | None:
    """Return the name of the first system library that Qt's modules or its platform's plugin lack."""
    package = find_spec("PySide6")
    if package is None or package.origin is None:
        return None
    try:
        from PySide6 import QtWidgets  # noqa: F401

        for key, plugin in PLUGINS.items():
            path = Path(package.origin).parent / "Qt" / "plugins" / "platforms" / plugin
            if path.exists() and (key == where or (where == "screen" and os.environ.get(key))):
                ctypes.CDLL(str(path))
    except (ImportError, OSError) as error:
        name, separator, _ = str(error).partition(": cannot open shared object file")
        return name if separator else None
    return None


def main(where: str) -> int:
    """Check, print, and return the status."""
    error = start_error(where)
    if error is None:
        return 0
    library = missing_library(where)
    print(library or error)
    return 1 if library else 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
