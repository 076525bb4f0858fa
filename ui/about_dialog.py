"""What this program is: its version, its licence, and what is new in each version."""

import json
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pacte import __version__
from resources import resource_text
from ui.plain_text import PlainLabel, typographic
from ui.technical_log import versions
from ui.theme import sized
from ui.tokens import STEP


@dataclass(frozen=True, slots=True)
class Version:
    """A version and what changed in it for the people who use the program, in their language."""

    number: str
    news: tuple[str, ...]


def news() -> tuple[Version, ...]:
    """Return what changed in each version, newest first."""
    language = "en" if QLocale().language() is QLocale.Language.English else "fr"
    found = json.loads(resource_text("nouveautes.json"))
    return tuple(
        Version(
            one["version"], tuple(typographic(line) if language == "fr" else line for line in one[language])
        )
        for one in found
    )


def _close(dialog: QDialog) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    return buttons


class AboutDialog(QDialog):
    """Names the program, its version and its licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("À propos de Pacte"))
        title = PlainLabel(self.tr("Pacte {}").format(__version__))
        title.setFont(sized(self.font(), 1.4, QFont.Weight.DemiBold))
        self._words = [
            self.tr(
                "Préparer, négocier et comparer le Pacte pour la transition avec les listes candidates "
                "aux municipales."
            ),
            self.tr(
                "Logiciel libre, sous licence publique générale GNU (GPL), version 3 ou ultérieure : vous pouvez "
                "l’utiliser, le copier, l’étudier et le modifier ; il est donné sans garantie."
            ),
            self.tr("Vos dossiers restent sur cet ordinateur : rien n’est envoyé nulle part."),
            "https://www.gnu.org/licenses/gpl-3.0.html",
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(title)
        for words in self._words:
            label = PlainLabel(typographic(words), wrap=True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        technical = PlainLabel(versions(), wrap=True)
        technical.set_secondary()
        technical.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(technical)
        column.addStretch(1)
        column.addWidget(_close(self))
        room = self.screen().availableSize()
        width = min(68 * self.fontMetrics().averageCharWidth(), room.width())
        self.resize(QSize(width, min(column.totalHeightForWidth(width), room.height())))


class NewsDialog(QDialog):
    """Shows what changed in each version."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Nouveautés"))
        content = QWidget()
        lines = QVBoxLayout(content)
        lines.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 0)
        lines.setSpacing(2 * STEP)
        for version in news():
            title = PlainLabel(self.tr("Version {}").format(version.number))
            title.setFont(sized(self.font(), 1.2, QFont.Weight.DemiBold))
            lines.addWidget(title)
            lines.addLayout(self._items(version.news))
        lines.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(content)
        scroll.setAccessibleName(self.windowTitle())
        buttons = _close(self)
        buttons.setContentsMargins(3 * STEP, 0, 3 * STEP, 2 * STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, STEP, 0, 0)
        column.addWidget(scroll, 1)
        column.addWidget(buttons)
        width = 96 * self.fontMetrics().averageCharWidth()
        height = content.heightForWidth(width) + buttons.sizeHint().height() + 5 * STEP
        self.resize(QSize(width, height).boundedTo(self.screen().availableSize() * 0.94))

    def _items(self, news: tuple[str, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(STEP)
        grid.setVerticalSpacing(STEP)
        grid.setColumnStretch(1, 1)
        for row, words in enumerate(news):
            grid.addWidget(PlainLabel("•"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(PlainLabel(words, wrap=True), row, 1)
        return grid
