"""Everything that was said about one level, the old words and the new ones in full."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from pacte.domain.rows import HistoryRow
from pacte.domain.wording import capitalised
from ui.answer_history import both_parts, changed_names, history_sentence
from ui.answer_words import evidence_words
from ui.language import moment_words
from ui.plain_text import PlainLabel, typographic
from ui.surfaces import Line
from ui.theme import sized
from ui.tokens import STEP

_translate = QCoreApplication.translate


def _value(part: Any, name: str) -> str:
    """Return the words of one part of an answer, empty where there were none."""
    if name == "evidence":
        return "\n".join(evidence_words(one) for one in part or ())
    if name == "already_done":
        return _translate("History", "oui") if part else ""
    return part or ""


def full_changes(row: HistoryRow) -> list[str]:
    """Return what an edit did to each part of an answer, with the words before and after it."""
    nothing = _translate("History", "rien")
    lines = [] if row.citing is None else [evidence_words(row.citing.passage)]
    for name, french in changed_names(row).items():
        before, after = (_value(part, name) or nothing for part in both_parts(row, name))
        words = typographic(_translate("History", "{} — avant : {}\nensuite : {}"))
        lines.append(words.format(capitalised(french), before, after))
    return lines


class HistoryDialog(QDialog):
    """Shows the edits of one level, newest first; all of it can be selected and copied."""

    def __init__(self, place: str, rows: tuple[HistoryRow, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Historique : {}").format(place))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(STEP)
        for number, row in enumerate(rows):
            if number:
                column.addWidget(Line())
            self._add_row(column, row)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        scroll.setAccessibleName(self.tr("Historique de la réponse"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(3 * STEP, 0, 3 * STEP, 2 * STEP)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, STEP, 0, 0)
        outer.addWidget(scroll, 1)
        outer.addWidget(buttons)
        width = 84 * self.fontMetrics().averageCharWidth()
        height = content.heightForWidth(width) + buttons.sizeHint().height() + 5 * STEP
        self.resize(QSize(width, height).boundedTo(self.screen().availableSize() * 0.9))
        # The arrows read on; Escape and Enter close.
        scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_row(self, column: QVBoxLayout, row: HistoryRow) -> None:
        moment = PlainLabel(moment_words(datetime.fromisoformat(row.at)), wrap=True)
        moment.setFont(sized(self.font(), 1, QFont.Weight.DemiBold))
        column.addWidget(moment)
        for words in (history_sentence(row), *full_changes(row)):
            label = PlainLabel(words, wrap=True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
