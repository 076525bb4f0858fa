"""How the panel of suggestions is laid out: the measures, their texts, what can be done."""

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pacte.domain.suggestion import MOST_SUGGESTIONS
from ui.button_grid import ButtonGrid
from ui.buttons import Button, Look
from ui.lists_table import RowTable
from ui.plain_text import PlainLabel, typographic
from ui.suggestion_levels import SuggestedLevels
from ui.suggestion_model import PLACE, STANDING, OffersModel
from ui.surfaces import Card, Line, Scrolled
from ui.theme import sized
from ui.tokens import STEP

_translate = QCoreApplication.translate

#: Lines under which everything scrolls, what can be done too; above, only the texts do.
_LOW_LINES = 24
#: Lines of the texts that are always seen.
_TEXT_LINES = 9


class SuggestionsLayout:
    """Builds the widgets inside `panel`; behaviour is the panel's own."""

    def __init__(self, panel: QWidget, model: OffersModel) -> None:
        self.heading = PlainLabel(_translate("Programme", "Mesures suggérées"))
        self.heading.setFont(sized(panel.font(), 1.15, QFont.Weight.DemiBold))
        self.rule = PlainLabel(
            typographic(
                _translate(
                    "Programme",
                    "Des suggestions, jamais des réponses. Retenir cite la proposition sur le niveau sans rien "
                    "répondre : un niveau pas encore abordé le reste.",
                )
            ),
            wrap=True,
        )
        self.rule.set_secondary()
        self.rule.setFont(sized(panel.font(), 0.93))
        self.table = RowTable(_translate("Programme", "Mesures suggérées"))
        self.table.setModel(model)
        self.table.horizontalHeader().hide()
        self.table.size_columns((5, None, 17), less=(STANDING, PLACE))
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = PlainLabel(wrap=True)
        self.nothing.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        self.levels = SuggestedLevels()
        self.levels.setAccessibleName(_translate("Programme", "Textes officiels"))
        self.keep = Button(_translate("Programme", "&Retenir"), Look.PRIMARY)
        self.drop = Button(_translate("Programme", "É&carter"))
        self.other = Button(_translate("Programme", "Autre &mesure…"))
        self.apart = Button(_translate("Programme", "A&ucune mesure"))
        self.local = Button(_translate("Programme", "Mesure l&ocale…"))
        self.reopen = Button(_translate("Programme", "Rou&vrir"))
        for button, key in (
            (self.keep, _translate("Programme", "Espace")),
            (self.drop, _translate("Programme", "Suppr")),
            (self.other, "M"),
            (self.apart, "N"),
            (self.local, "L"),
            (self.reopen, _translate("Programme", "Retour arrière")),
        ):
            button.setToolTip(_translate("Programme", "touche {}").format(key))
        self._lay_out(panel)

    def _lay_out(self, panel: QWidget) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        head.setSpacing(4)
        head.addWidget(self.heading)
        head.addWidget(self.rule)
        buttons = (self.keep, self.drop, self.other, self.apart, self.local, self.reopen)
        self.levels.setMinimumHeight(_TEXT_LINES * panel.fontMetrics().height())
        content = Card()
        self._content = _column(content)
        self._content.addLayout(head)
        self._content.addWidget(Line())
        self._content.addWidget(self.table)
        self._content.addWidget(self.nothing)
        self._content.addWidget(self.levels, 1)
        self._content.addStretch()
        self.scroll = Scrolled(content)
        self._line, self._buttons = Line(), ButtonGrid(buttons)
        self._low = False
        self._panel = _column(panel)
        self._panel.addWidget(self.scroll, 1)
        self._place_buttons(self._panel)
        for before, after in pairwise((self.table, *buttons)):
            QWidget.setTabOrder(before, after)

    def _place_buttons(self, column: QVBoxLayout) -> None:
        column.addWidget(self._line)
        column.addWidget(self._buttons)

    def fit_height(self, height: int) -> None:
        """Let the buttons scroll with the rest where the panel is low; else they always stand at its foot."""
        low = height < _LOW_LINES * self.scroll.fontMetrics().height()
        if low != self._low:
            self._low = low
            self._place_buttons(self._content if low else self._panel)

    def show_chosen(self) -> None:
        """Scroll the measure that is chosen into view."""
        table = self.table
        row = table.visualRect(table.currentIndex())
        self.scroll.ensureVisible(0, table.y() + row.center().y(), 0, row.height())

    def fit_table(self) -> None:
        """Give the table the height of its rows; there are few."""
        model = self.table.model()
        rows = min(model.rowCount(), MOST_SUGGESTIONS + 1)
        self.table.setVisible(rows > 0)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.table.setFixedHeight(max(1, rows) * self.table.verticalHeader().defaultSectionSize())

    def say_nothing(self, words: str) -> None:
        """Say why there are no measures, where there are none."""
        self.nothing.setText(typographic(words))
        self.nothing.setVisible(bool(words) and self.table.isHidden())

    def allow(self, *, writing: bool, suggested: bool, decided: bool) -> None:
        """Enable what can be decided."""
        for button in (self.keep, self.drop):
            button.setEnabled(writing and suggested)
        for button in (self.other, self.apart, self.local):
            button.setEnabled(writing)
        self.reopen.setEnabled(writing and decided)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
