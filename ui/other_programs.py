"""Handing files and folders to the programs that this computer opens them with."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices


def open_outside(path: Path) -> str:
    """Open a file or a folder with the program meant for it; return the sentence to show when there is none."""
    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        return ""
    words = QCoreApplication.translate("OtherPrograms", "Aucun programme de cet ordinateur n’ouvre « {} ».")
    return words.format(path.name)
