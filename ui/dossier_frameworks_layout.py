"""How the section of catalogues is laid out: those of the file, then those that can be added."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.buttons import Button
from ui.dossier_town_layout import titled
from ui.plain_text import PlainLabel, typographic
from ui.surfaces import Line, Scrolled
from ui.theme import sized
from ui.tokens import STEP

_translate = QCoreApplication.translate
#: Widest a row gets, in average letters of the window's font.
_LETTERS = 110


class FrameworkRow(QWidget):
    """One catalogue: its title, what it is, and what can be done about it."""

    def __init__(self, catalogue_id: str, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.catalogue_id = catalogue_id
        self.buttons: list[Button] = []
        name = PlainLabel(title, wrap=True)
        name.setFont(sized(self.font(), 1.0, QFont.Weight.DemiBold))
        told = PlainLabel(words, wrap=True)
        told.set_secondary()
        self._words = QVBoxLayout()
        self._words.setSpacing(STEP // 2)
        self._words.addWidget(name)
        self._words.addWidget(told)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(STEP)
        self._actions.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, STEP, 0, STEP)
        column.setSpacing(STEP)
        column.addLayout(self._words)
        column.addLayout(self._actions)

    def add_source(self, words: str) -> None:
        """Say where the texts come from."""
        source = PlainLabel(words, wrap=True)
        source.set_secondary()
        self._words.addWidget(source)

    def add_button(self, words: str, spoken: str, act: Callable[[], None]) -> None:
        """Offer something to do; `spoken` names it where the row is not seen."""
        button = Button(words)
        button.setAccessibleName(spoken)
        button.clicked.connect(act)
        self.buttons.append(button)
        # Before the stretch that keeps them to the left.
        self._actions.insertWidget(len(self.buttons) - 1, button)


class FrameworksLayout:
    """Builds the widgets inside `section`; behaviour is the section's own."""

    def __init__(self, section: QWidget) -> None:
        say = _translate
        self.rows: list[FrameworkRow] = []
        content = QWidget()
        content.setMaximumWidth(_LETTERS * section.fontMetrics().averageCharWidth())
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * STEP, STEP, 2 * STEP, 2 * STEP)
        column.setSpacing(STEP)
        column.addWidget(titled(say("Frameworks", "Les référentiels de ce dossier"), section))
        words = say(
            "Frameworks",
            "Chacun a ses mesures, ses réponses, ses rencontres et ses signatures ; la commune, le collectif et les "
            "listes sont les mêmes.",
        )
        explained = PlainLabel(typographic(words), wrap=True)
        explained.set_secondary()
        column.addWidget(explained)
        self._held = self._part(column)
        column.addSpacing(STEP)
        self._offer = titled(say("Frameworks", "Ajouter un référentiel"), section)
        column.addWidget(self._offer)
        self._offered = self._part(column)
        self._none = PlainLabel(
            say("Frameworks", "Tous les référentiels livrés avec Pacte sont dans ce dossier."), wrap=True
        )
        self._none.set_secondary()
        column.addWidget(self._none)
        column.addStretch(1)
        self._outline(section, content)

    def _part(self, column: QVBoxLayout) -> QVBoxLayout:
        part = QVBoxLayout()
        part.setSpacing(0)
        column.addLayout(part)
        return part

    def _outline(self, section: QWidget, content: QWidget) -> None:
        across = QWidget()
        row = QHBoxLayout(across)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(content, 100)
        row.addStretch(1)
        outer = QVBoxLayout(section)
        outer.setContentsMargins(0, 0, 0, 0)
        self.scroll = Scrolled(across)
        for ground in (self.scroll.viewport(), across):
            ground.setAutoFillBackground(False)
        outer.addWidget(self.scroll)

    def show(self, held: Sequence[FrameworkRow], offered: Sequence[FrameworkRow], *, read_only: bool) -> None:
        """Show these rows in the place of those before."""
        self.rows = [*held, *offered]
        for part, rows in ((self._held, held), (self._offered, offered)):
            while (item := part.takeAt(0)) is not None:
                if (former := item.widget()) is not None:
                    former.hide()
                    former.deleteLater()
            for place, row in enumerate(rows):
                if place:
                    part.addWidget(Line())
                part.addWidget(row)
        self._offer.setVisible(not read_only)
        self._none.setVisible(not read_only and not offered)
