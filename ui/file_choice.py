"""Choosing a file on this computer, in French to the last label."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QFileDialog, QHeaderView, QTreeView, QWidget

_Label = QFileDialog.DialogLabel
#: The room of Qt's own dialog in letters: its columns are read without being dragged.
_LETTERS = QSize(130, 76)
_KINDS = 2


def _dress(dialog: QFileDialog) -> None:
    """Make Qt's own dialog readable; where the system has one there is nothing to dress."""
    letter = dialog.fontMetrics().averageCharWidth()
    for table in dialog.findChildren(QTreeView):
        # It says « Folder » in every language, and the rest is in the names.
        table.hideColumn(_KINDS)
        columns = table.header()
        columns.setStretchLastSection(False)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        columns.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        dialog.resize((_LETTERS * letter).boundedTo(dialog.screen().availableSize() * 0.92))


def _dialog(parent: QWidget, title: str, start: Path, names: str) -> QFileDialog:
    say = QCoreApplication.translate
    dialog = QFileDialog(parent, title, str(start), names)
    # Qt's own translation leaves these two in English.
    dialog.setLabelText(_Label.LookIn, say("FileChoice", "Dans :"))
    dialog.setLabelText(_Label.FileType, say("FileChoice", "Type :"))
    _dress(dialog)
    return dialog


def _chosen(dialog: QFileDialog) -> Path | None:
    return Path(dialog.selectedFiles()[0]) if dialog.exec() and dialog.selectedFiles() else None


def choose_file(parent: QWidget, title: str, folder: Path, names: str) -> Path | None:
    """Let the user choose a file that exists; None when they gave up."""
    dialog = _dialog(parent, title, folder, names)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _chosen(dialog)


def choose_place(parent: QWidget, title: str, proposed: Path, names: str) -> Path | None:
    """Let the user choose where to write; whoever writes asks before replacing anything."""
    dialog = _dialog(parent, title, proposed.parent, names)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.selectFile(proposed.name)
    return _chosen(dialog)
