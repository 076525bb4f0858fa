"""The keywords of a measure: what programmes say when they speak of it. They suggest, and nothing else."""

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from pacte.domain.catalogue import Catalogue
from pacte.domain.measure import Measure
from ui.buttons import Button
from ui.callout import Callout
from ui.captioned import captioned
from ui.field_group import FieldGroup
from ui.plain_text import PlainLabel, typographic
from ui.theme import sized
from ui.tokens import STEP
from ui.words_field import WordsField

#: Writes the keywords of a measure and tells whether they are on disk.
SaveKeywords = Callable[[Measure, tuple[str, ...]], bool]


def expressions(words: str) -> tuple[str, ...]:
    """Return the expressions typed, one per line or between commas; each comes once."""
    parts = (" ".join(one.split()) for one in re.split(r"[\n,;]", words))
    return tuple(dict.fromkeys(filter(None, parts)))


class MeasureKeywords(QWidget):
    """Shows the keywords of one measure; what is typed goes to disk by itself."""

    typing_changed = Signal(bool)
    told = Signal(str)

    def __init__(self, save: SaveKeywords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._measure: Measure | None = None
        self._known: tuple[str, ...] = ()
        self._shipped: tuple[str, ...] = ()
        say = QCoreApplication.translate
        self.field = WordsField(least=2)
        self.purpose = PlainLabel(wrap=True)
        self.purpose.set_secondary()
        self.purpose.setFont(sized(self.font(), 0.86, QFont.Weight.Normal))
        self.back = Button(say("Measures", "Revenir aux mots-clés d’origine"))
        self.back.clicked.connect(self._go_back)
        self._unwritten = Callout(Answer.REFUSED)
        self._group = FieldGroup({"keywords": self.field}, self._writing, self._unwritten, parent=self)
        self._group.typing_changed.connect(self.typing_changed)
        self._group.told.connect(self.told)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, STEP, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._unwritten)
        placeholder = say("Measures", "aucun : les mots de l’intitulé en tiennent lieu")
        column.addLayout(captioned(self.field, say("Measures", "Mots-clés"), placeholder))
        column.addWidget(self.purpose)
        column.addLayout(row)
        self.purpose.setText(
            typographic(
                say(
                    "Measures",
                    "Les expressions par lesquelles un programme parle de cette mesure, une par ligne ou entre "
                    "virgules. Elles la font proposer à la lecture des programmes ; elles ne changent aucune réponse.",
                )
            )
        )

    def show_measure(self, one: Measure, catalogue: Catalogue, *, read_only: bool) -> None:
        """Show the keywords in use for a measure; words being typed about the same one stay."""
        # What reads programmes comes with it: the page is painted first.
        from pacte.edits.measures import shipped_keywords, with_keywords

        if self._measure is None or self._measure.number != one.number:
            self._group.forget()
        self._measure = one
        self._known = with_keywords(catalogue).measure(one.number).keywords
        self._shipped = shipped_keywords(catalogue, one)
        self._group.show("keywords", self._words, lambda words: ", ".join(expressions(words)))
        self.field.allow(writing=not read_only)
        self.back.setVisible(not read_only and bool(self._shipped) and self._known != self._shipped)

    @property
    def _words(self) -> str:
        return ", ".join(self._known)

    def _writing(self) -> Callable[[], bool]:
        one, typed = self._measure, expressions(self.field.words())
        assert one is not None
        return lambda: self._save(one, typed)

    def _go_back(self) -> None:
        """Put the keywords that ship back: one edit, that can be undone."""
        if self._measure is not None and self.settle() and self._save(self._measure, self._shipped):
            self.field.setFocus()

    def settle(self) -> bool:
        """Write what is being typed; false when it was refused."""
        return self._group.write()

    @property
    def refused(self) -> bool:
        """Whether what was typed could not be written."""
        return self._group.refused

    def give_up(self) -> None:
        """Come back to what is on disk."""
        self._group.give_up({"keywords": self._words})
