"""Typing in the official text of a level that the catalogue has none for, with where it comes from."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from pacte.domain.measure import Level, Measure
from pacte.edits import measures
from ui.answer_words import level_title
from ui.form import Form
from ui.operations import Operations
from ui.plain_text import PlainLabel, typographic
from ui.theme import sized
from ui.words_field import WordsField


class MissingTextForm(Form):
    """Takes the text of one level; it is in the file when the dialog was accepted.

    `level` has no text yet, or one that the collective typed in before: it is then corrected.
    """

    def __init__(
        self, operations: Operations, measure: Measure, level: Level, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._operations, self._measure, self._level = operations, measure, level
        correcting = level.text is not None
        self.setWindowTitle(
            self.tr("Corriger un texte complété") if correcting else self.tr("Compléter un texte officiel")
        )
        self.accept_button.setText(self.tr("Enregistrer le texte"))
        self._add_heading()
        self.text = WordsField(least=5)
        self.text.setPlaceholderText(self.tr("mot pour mot, comme il est imprimé"))
        self.text.paste_refused.connect(self.say_trouble)
        self.add_field(self.tr("&Texte officiel du niveau"), self.text)
        self.source = self.add_line(
            self.tr("&Source de ce texte"), self.tr("pacte imprimé, page, adresse, date…")
        )
        self.text.set_words(level.text)
        self.source.setText(level.source if correcting else "")
        self.guard(self._words)

    def _add_heading(self) -> None:
        place = self.tr("Mesure {} · {}").format(self._measure.number, level_title(self._level))
        heading = PlainLabel(place, wrap=True)
        heading.setFont(sized(self.font(), 1.2, QFont.Weight.DemiBold))
        title = PlainLabel(self._measure.title, wrap=True)
        title.set_secondary()
        rule = PlainLabel(
            typographic(
                self.tr(
                    "Seul le texte officiel s’écrit ici, mot pour mot, et l’on dit d’où il vient : "
                    "il sera imprimé dans les pactes. Ce que la liste veut changer s’écrit dans sa réponse."
                )
            ),
            wrap=True,
        )
        for words in (heading, title, rule):
            self.add_words(words)

    def _words(self) -> tuple[str, str]:
        return self.text.words(), self.source.text()

    def submit(self) -> None:
        """Write the text; raises `KnownError` when it or its source is missing."""
        changes = measures.complete_text(
            self._operations.file, self._measure.number, self._level.code, *self._words()
        )
        if changes:
            self._operations.changed.emit(changes)

    def field_to_mend(self) -> QWidget:
        """Return the field that is empty."""
        return self.source if self.text.words().strip() and not self.source.text().strip() else self.text
