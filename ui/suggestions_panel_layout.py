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
from ui.surfaces import Line
from ui.theme import sized
from ui.tokens import STEP

_translate = QCoreApplication.translate


class SuggestionsLayout:
    """Builds the widgets inside `panel`; behaviour is the panel's own."""

    def __init__(self, panel: QWidget, model: OffersModel) -> None:
        self.heading = PlainLabel(_translate("Programme", "Mesures suggérées"))
        self.heading.setFont(sized(panel.font(), 1.15, QFont.Weight.DemiBold))
        self.rule = PlainLabel(
            typographic(
                _translate(
                    "Programme",
                    "Des suggestions, jamais des réponses. Retenir cite la proposition comme preuve ; "
                    "la réponse se donne dans la Grille.",
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
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Line())
        column.addWidget(self.table)
        column.addWidget(self.nothing)
        column.addWidget(self.levels, 1)
        column.addStretch()
        column.addWidget(Line())
        column.addWidget(ButtonGrid(buttons))
        for before, after in pairwise((self.table, *buttons)):
            QWidget.setTabOrder(before, after)

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
