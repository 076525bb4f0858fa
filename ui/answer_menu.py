"""The answers as a menu, in the menu bar and under the right mouse button."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.answer_words import OFFERED, answer_key, answer_title


class AnswerMenu(QMenu):
    """Each answer with its key. The keys are the grid's own: a menu's shortcut would work while one writes."""

    answer_requested = Signal(object)
    level_toggle_requested = Signal(int)
    editor_requested = Signal()
    text_requested = Signal()
    evidence_requested = Signal()
    done_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Réponse"))
        for answer in OFFERED:
            action = self.addAction(f"{answer_title(answer)}\t{answer_key(answer)}")
            action.triggered.connect(lambda _=False, given=answer: self.answer_requested.emit(given))
        self.addSeparator()
        for rank in range(3):
            action = self.addAction(
                self.tr("Niveau {0} : engager ou enlever").format(rank + 1) + f"\t{rank + 1}"
            )
            action.triggered.connect(lambda _=False, wanted=rank: self.level_toggle_requested.emit(wanted))
        self.addSeparator()
        for words, key, wish in (
            (
                self.tr("Écrire : formulation, réserve, observation…"),
                self.tr("Entrée"),
                self.editor_requested,
            ),
            (self.tr("Déjà réalisé, à poursuivre : noter ou enlever"), "D", self.done_requested),
            (self.tr("Ajouter une preuve…"), "E", self.evidence_requested),
            (self.tr("Compléter le texte du niveau…"), "T", self.text_requested),
        ):
            self.addAction(f"{words}\t{key}").triggered.connect(lambda _=False, asked=wish: asked.emit())
