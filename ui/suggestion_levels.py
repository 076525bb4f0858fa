"""The official texts of the measure suggested, and the choice of the level that the proposal is kept on."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from pacte.domain.measure import Level, Measure
from ui.answer_words import answer_word, level_title
from ui.buttons import check
from ui.mark_icon import MarkIcon
from ui.plain_text import PlainLabel
from ui.quote import Quote
from ui.surfaces import Card, Scrolled
from ui.theme import sized
from ui.toggles import RoundChoice
from ui.tokens import STEP


class LevelChoice(QWidget):
    """One level: whether it is the one meant, what the list answers to it, its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = ""
        self.button = RoundChoice()
        self._mark = MarkIcon(bare=True)
        self._answer = PlainLabel()
        self._answer.set_secondary()
        self._quote = Quote()
        head = QHBoxLayout()
        head.setSpacing(STEP)
        head.addWidget(self.button)
        head.addStretch(1)
        head.addWidget(self._mark)
        head.addWidget(self._answer)
        text = QHBoxLayout()
        text.setContentsMargins(3 * STEP, 0, 0, 0)
        text.addWidget(self._quote)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, STEP)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(text)

    def show_level(self, level: Level, answer: Answer | None) -> None:
        """Show a level."""
        self.code = level.code
        self.button.setText(level_title(level))
        self._mark.show_answer(answer)
        self._answer.setText(answer_word(answer))
        missing = self.tr("Texte officiel à compléter")
        self._quote.show_text(level.text or missing, official=level.text is not None)


class SuggestedLevels(Scrolled):
    """The title of a measure and its levels, one of which is chosen."""

    #: Another level was chosen: its code.
    level_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        content = Card()
        super().__init__(content, parent)
        self._title = PlainLabel(wrap=True)
        self._title.setFont(sized(self.font(), 1, QFont.Weight.DemiBold))
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(lambda _: self.level_chosen.emit(self.chosen))
        self._rows: list[LevelChoice] = []
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        self._column.setSpacing(4)
        self._column.addWidget(self._title)
        self._column.addStretch(1)

    @property
    def chosen(self) -> str:
        """The code of the level chosen."""
        return next((row.code for row in self._rows if row.button.isChecked()), "")

    @property
    def buttons(self) -> list[RoundChoice]:
        """The choices shown."""
        return [row.button for row in self._rows if not row.isHidden()]

    def show_measure(
        self, measure: Measure, chosen: str, answers: Mapping[tuple[str, str], Answer], *, writing: bool
    ) -> None:
        """Show a measure, and which of its levels is meant."""
        self._title.setText(measure.title)
        self.verticalScrollBar().setValue(0)
        while len(self._rows) < len(measure.levels):
            self._add_row()
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(measure.levels))
            if place < len(measure.levels):
                level = measure.levels[place]
                row.show_level(level, answers.get((measure.number, level.code)))
                row.button.setEnabled(writing)
                if level.code == chosen:
                    check(self._group, row.button)
                    self.ensureWidgetVisible(row.button, 0, STEP)

    def _add_row(self) -> None:
        row = LevelChoice()
        self._group.addButton(row.button)
        self._rows.append(row)
        self._column.insertWidget(len(self._rows), row)
