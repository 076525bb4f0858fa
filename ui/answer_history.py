"""What was answered before, when and by whom, beside the present answer."""

import operator
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from pacte.domain.rows import HistoryRow
from pacte.domain.wording import capitalised
from ui.answer_words import answer_title, answer_word
from ui.buttons import Button, Look
from ui.language import moment_words
from ui.plain_text import PlainLabel
from ui.reply_words import reply_sentence
from ui.surfaces import Line
from ui.theme import sized
from ui.tokens import STEP

_translate = QCoreApplication.translate
_SHORT = 2


def history_moment(at: str, today: date) -> str:
    """Return when an edit was made, by this computer's clock: the time alone for today's."""
    moment = datetime.fromisoformat(at).astimezone()
    return f"{moment:%H:%M}" if moment.date() == today else moment_words(moment)


def changed_names(row: HistoryRow) -> dict[str, str]:
    """Return the parts that an edit changed, by their name in the code, with their French name."""
    names = {
        "agreed_wording": _translate("History", "formulation"),
        "reservation": _translate("History", "réserve"),
        "partner": _translate("History", "partenaire"),
        "already_done": _translate("History", "déjà réalisé"),
        "observation": _translate("History", "observation"),
        "note": _translate("History", "note"),
        "evidence": _translate("History", "preuve"),
        "to_review": _translate("History", "à revoir"),
    }
    return {name: french for name, french in names.items() if operator.ne(*both_parts(row, name))}


def both_parts(row: HistoryRow, name: str) -> tuple[Any, Any]:
    """Return a part of what stood there before an edit and after it, None where there was nothing."""
    if name == "note" and row.noted is not None:
        return row.noted.before, row.noted.after
    before, after = (getattr(said, name) or None if said else None for said in (row.before, row.after))
    return before, after


def history_sentence(row: HistoryRow) -> str:
    """Return what an edit did: « Refusé (avant : en discussion) », « Formulation, note »."""
    if row.citing is not None:
        kept, gone = (
            _translate("History", "Passage du programme retenu, par {}"),
            _translate("History", "Passage du programme retiré, par {}"),
        )
        return (kept if row.citing.kept else gone).format(row.author)
    if row.merged and row.after is not None:
        from ui.origin_words import history_words

        return _translate("History", "{}, par {}").format(history_words(row.after, row.merged), row.author)
    if row.reply is not None and row.before == row.after:
        return _translate("History", "{}, noté par {}").format(reply_sentence(row.reply), row.author)
    before, after = (said.answer if said else None for said in (row.before, row.after))
    if before is after:
        sentence = capitalised(", ".join(changed_names(row).values()) or answer_word(after))
    else:
        sentence = _translate("History", "{} (avant : {})").format(answer_title(after), answer_word(before))
    if row.reply is not None:
        sentence = f"{reply_sentence(row.reply)} · {sentence}"
    return _translate("History", "{}, par {}").format(sentence, row.author)


class AnswerHistory(QWidget):
    """The last few edits; all of them, with the words before and after, are read elsewhere."""

    #: Everything that was said is to be read, in full.
    full_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[HistoryRow, ...] = ()
        self._labels: list[tuple[PlainLabel, PlainLabel]] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(STEP)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self.full = Button(look=Look.LINK)
        self.full.clicked.connect(self.full_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._line = Line()
        column.addWidget(self._line)
        column.addSpacing(STEP)
        column.addLayout(self._grid)
        column.addWidget(self.full, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(self.tr("Historique de la réponse"))

    def show_rows(self, rows: tuple[HistoryRow, ...]) -> None:
        """Show the edits of one level, newest first."""
        self.rows = rows
        shown = rows[:_SHORT]
        while len(self._labels) < len(shown):
            self._add_labels()
        today = datetime.now().astimezone().date()
        for number, (moment, words) in enumerate(self._labels):
            visible = number < len(shown)
            moment.setVisible(visible)
            words.setVisible(visible)
            if visible:
                moment.setText(history_moment(shown[number].at, today))
                words.setText(history_sentence(shown[number]))
        self._line.setVisible(bool(rows))
        self.full.setVisible(bool(rows))
        self.full.setText(self.tr("Tout l’historique ({})…").format(len(rows)))

    def _add_labels(self) -> None:
        moment, words = PlainLabel(), PlainLabel(wrap=True)
        moment.setFont(sized(self.font(), 0.86, QFont.Weight.DemiBold))
        words.setFont(sized(self.font(), 0.86))
        words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        moment.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        row = len(self._labels)
        self._grid.addWidget(moment, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, row, 1)
        self._labels.append((moment, words))

    @property
    def lines(self) -> list[str]:
        """The lines shown."""
        return [f"{m.text()} {w.text()}" for m, w in self._labels if not m.isHidden()]
