"""What was answered before, when and by whom, beside the present answer."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from pacte.domain.commitment import Commitment
from pacte.domain.rows import HistoryRow
from ui.answer_words import answer_title, answer_word
from ui.buttons import Button, Look
from ui.language import long_date
from ui.plain_text import PlainLabel
from ui.surfaces import Line
from ui.theme import sized
from ui.tokens import STEP

_translate = QCoreApplication.translate
_SHORT = 3


def history_moment(at: str, today: date) -> str:
    """Return when an edit was made, by this computer's clock: the time alone for today's."""
    moment = datetime.fromisoformat(at).astimezone()
    if moment.date() == today:
        return f"{moment:%H:%M}"
    return f"{long_date(moment.date())} {moment:%H:%M}"


def _changed_words(before: Commitment, after: Commitment) -> list[str]:
    names = {
        "agreed_wording": _translate("History", "formulation"),
        "reservation": _translate("History", "réserve"),
        "partner": _translate("History", "partenaire"),
        "already_done": _translate("History", "déjà réalisé"),
        "observation": _translate("History", "observation"),
        "note": _translate("History", "note"),
        "to_review": _translate("History", "à revoir"),
    }
    return [french for name, french in names.items() if getattr(before, name) != getattr(after, name)]


def history_sentence(row: HistoryRow) -> str:
    """Return what an edit did: « Refusé (avant : en discussion) », « Formulation, note »."""
    if row.before and row.after and row.before.answer is row.after.answer:
        words = ", ".join(_changed_words(row.before, row.after)) or answer_word(row.after.answer)
        sentence = words[:1].upper() + words[1:]
    else:
        before = row.before.answer if row.before else None
        sentence = _translate("History", "{} (avant : {})").format(
            answer_title(row.after.answer if row.after else None), answer_word(before)
        )
    return _translate("History", "{}, par {}").format(sentence, row.author)


class AnswerHistory(QWidget):
    """The last few edits, and all of them when asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[HistoryRow, ...] = ()
        self._all = False
        self._labels: list[tuple[PlainLabel, PlainLabel]] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(STEP)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._more = Button(look=Look.QUIET)
        self._more.clicked.connect(self._toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._line = Line()
        column.addWidget(self._line)
        column.addSpacing(STEP)
        column.addLayout(self._grid)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(self.tr("Historique de la réponse"))

    def show_rows(self, rows: tuple[HistoryRow, ...]) -> None:
        """Show the edits of one level, newest first."""
        self._rows, self._all = rows, False
        self._fill()

    def _toggle(self) -> None:
        self._all = not self._all
        self._fill()

    def _fill(self) -> None:
        shown = self._rows if self._all else self._rows[:_SHORT]
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
        self._line.setVisible(bool(self._rows))
        self._more.setVisible(len(self._rows) > _SHORT)
        hidden = self.tr("Tout l’historique ({})").format(len(self._rows))
        self._more.setText(self.tr("Réduire l’historique") if self._all else hidden)

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
