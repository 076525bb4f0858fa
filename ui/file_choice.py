"""Choosing a file on this computer, in French to the last label."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import QFileDialog, QHeaderView, QToolButton, QTreeView, QWidget

from ui.tokens import tokens_of

_Label = QFileDialog.DialogLabel
#: The room of Qt's own dialog in letters: its columns are read without being dragged.
_LETTERS = QSize(130, 76)
_KINDS = 2
#: Its arrows, which Qt draws in black, on a dark ground too.
_ARROWS = ("backButton", "forwardButton", "toParentButton")


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


class _FileDialog(QFileDialog):
    """Qt's own dialog, or the system's, with arrows that are seen on a dark ground too."""

    def changeEvent(self, event: QEvent) -> None:
        """Draw the arrows in the ink of the scheme, now and when it changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.ink_arrows()

    def ink_arrows(self) -> None:
        """Draw the arrows in the ink of the scheme; Qt greys them by itself where they lead nowhere."""
        ink = QColor(tokens_of(self.palette()).ink)
        for button in self.findChildren(QToolButton):
            if button.objectName() in _ARROWS:
                button.setIcon(_inked(button, ink))


def _inked(button: QToolButton, ink: QColor) -> QIcon:
    picture = button.icon().pixmap(button.iconSize(), button.devicePixelRatioF())
    painter = QPainter(picture)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(picture.rect(), ink)
    painter.end()
    return QIcon(picture)


def _dialog(parent: QWidget, title: str, start: Path, names: str) -> QFileDialog:
    say = QCoreApplication.translate
    dialog = _FileDialog(parent, title, str(start), names)
    # Qt's own translation leaves these two in English.
    dialog.setLabelText(_Label.LookIn, say("FileChoice", "Dans :"))
    dialog.setLabelText(_Label.FileType, say("FileChoice", "Type :"))
    _dress(dialog)
    dialog.ink_arrows()
    return dialog


def _chosen(dialog: QFileDialog) -> Path | None:
    return Path(dialog.selectedFiles()[0]) if dialog.exec() and dialog.selectedFiles() else None


def choose_file(parent: QWidget, title: str, folder: Path, names: str) -> Path | None:
    """Let the user choose a file that exists; None when they gave up."""
    dialog = _dialog(parent, title, folder, names)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _chosen(dialog)


def choose_place(
    parent: QWidget, title: str, proposed: Path, names: str, *, confirm: bool = False
) -> Path | None:
    """Let the user choose where to write; whoever writes asks before replacing anything, or the dialog does."""
    dialog = _dialog(parent, title, proposed.parent, names)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, not confirm)
    dialog.selectFile(proposed.name)
    return _chosen(dialog)
