"""Reviewing what a workbook that was edited in a spreadsheet changes, before anything is written."""

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import QWidget

from pacte.domain.changes import Changes
from pacte.domain.errors import KnownError
from pacte.domain.wording import capitalised
from pacte.edits import workbooks
from pacte.edits.workbooks import WorkbookPreview
from ui.announcement import announce
from ui.details_dialog import DetailsDialog
from ui.language import shown
from ui.operations import Operations
from ui.plain_text import counted, typographic
from ui.review_dialog import ReviewDialog
from ui.workbook_layout import WorkbookLayout
from ui.workbook_model import WorkbookModel

#: As many sentences about what is not read as the dialog shows; a window of its own shows them all.
_FEW = 2
#: As many answers without a row as a sentence names.
_NAMED = 8


class WorkbookReview(ReviewDialog):
    """Change by change, what is noted beside what the workbook says; accepting writes the ticked ones in one step."""

    def __init__(
        self, operations: Operations, preview: WorkbookPreview, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._operations, self._preview = operations, preview
        operations.back_up()
        self.changes = Changes()
        self.setWindowTitle(typographic(self.tr("Classeur « {} »")).format(preview.name))
        self._model = WorkbookModel(preview.unsure_first, self)
        self.layout_ = WorkbookLayout(self)
        parts = self.layout_
        parts.table.setModel(self._model)
        parts.show_changes(bool(preview.changes))
        parts.table.selectionModel().currentRowChanged.connect(self._on_row_chosen)
        parts.table.tick_requested.connect(self._turn)
        parts.table.row_opened.connect(self._go_to_accept)
        parts.change.wanted_changed.connect(self._on_wanted)
        parts.all.clicked.connect(lambda wanted: self._tick(range(self._model.rowCount()), wanted))
        parts.notice.action_requested.connect(self._show_unread)
        parts.accept.clicked.connect(self._write)
        parts.cancel.clicked.connect(self.reject)
        self._before = self._model.wanted
        letter = self.fontMetrics().averageCharWidth()
        self.resize(QSize(176 * letter, 96 * letter).boundedTo(self.screen().availableSize() * 0.94))
        self._show_notice()
        self._show_ticks()
        parts.table.selectRow(0)
        (parts.table if preview.changes else parts.cancel).setFocus()

    @property
    def model(self) -> WorkbookModel:
        """The changes, ticked or not."""
        return self._model

    @property
    def written(self) -> str:
        """What was written, in a sentence."""
        one, many = (
            self.tr("{} changement du classeur enregistré ; Ctrl+Z l’annule."),
            self.tr("{} changements du classeur enregistrés ; Ctrl+Z les annule tous."),
        )
        return counted(len(self._model.wanted), one, many)

    def _sentences(self) -> list[str]:
        """Return what of the workbook changes nothing, and why, as sentences."""
        words = [shown(one) for one in self._preview.unread]
        absent = [shown(one) for one in self._preview.absent]
        if len(absent) == 1:
            alone = self.tr("{} n’a plus de ligne dans le classeur : sa réponse reste telle quelle")
            words.append(alone.format(absent[0]))
        elif absent:
            many = self.tr("{} réponses n’ont plus de ligne dans le classeur et restent telles quelles : {}")
            more = ", …" if len(absent) > _NAMED else ""
            words.append(many.format(len(absent), ", ".join(absent[:_NAMED]) + more))
        return [typographic(f"{capitalised(one)}.") for one in words]

    def _show_notice(self) -> None:
        sentences = self._sentences()
        shown_at_most = 1 if self.low else _FEW
        # One more would take the place of the sentence that tells of it.
        whole = len(sentences) <= (1 if self.low else _FEW + 1)
        few = sentences if whole else sentences[:shown_at_most]
        action = "" if whole else self.tr("Lire les {} remarques…").format(len(sentences))
        self.layout_.notice.say("\n".join(few), action)
        self.layout_.notice.setVisible(bool(sentences))

    def _show_unread(self) -> None:
        words = self.tr("Ceci n’est pas pris du classeur ; le dossier reste tel quel à ces endroits.")
        title = self.tr("Ce qui n’est pas lu")
        DetailsDialog(title, words, "\n".join(self._sentences()), self).exec()

    def _show_ticks(self) -> None:
        """Count what is ticked, and name the button after it."""
        parts, count = self.layout_, self._model.rowCount()
        wanted, unsure = len(self._model.wanted), sum(bool(row.change.doubt) for row in self._model.rows())
        words = [counted(count, self.tr("{} changement"), self.tr("{} changements"))]
        if unsure:
            words.append(self.tr("{} à revoir, non pris d’avance").format(unsure))
        keys = typographic(self.tr("Espace : prendre ou laisser ; Entrée : aller à « Enregistrer »."))
        parts.summary.setText(f"{' · '.join(words)}. {keys}")
        parts.summary.setVisible(bool(count))
        parts.all.setChecked(wanted == count)
        parts.accept.setText(
            counted(wanted, self.tr("Enregistrer {} changement"), self.tr("Enregistrer {} changements"))
        )
        parts.accept.setEnabled(wanted > 0)
        self._show_row()

    def _show_row(self) -> None:
        number = self.layout_.table.currentIndex().row()
        inside = 0 <= number < self._model.rowCount()
        self.layout_.change.show_row(self._model.row(number) if inside else None)

    def _on_row_chosen(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._show_row()

    def _on_wanted(self, wanted: bool) -> None:
        self._tick([self.layout_.table.currentIndex().row()], wanted)

    def _turn(self, numbers: list[int]) -> None:
        """Take rows, or leave them where all of them are taken."""
        wanted = not all(self._model.row(number).wanted for number in numbers)
        self._tick(numbers, wanted)
        announce(self.layout_.table, self.tr("pris") if wanted else self.tr("laissé"))

    def _go_to_accept(self) -> None:
        """Go on to the button that saves; where nothing is taken, there is nothing to go on to."""
        if self.layout_.accept.isEnabled():
            self.layout_.accept.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            announce(self.layout_.table, self.tr("rien n’est pris"))

    def _tick(self, numbers: "list[int] | range", wanted: bool) -> None:
        self._model.tick(numbers, wanted)
        self._show_ticks()

    def _write(self) -> None:
        """Write what is ticked in one undo step, and close; say why when it is refused."""
        try:
            self.changes = workbooks.take(self._operations.file, self._preview.name, self._model.wanted)
        except KnownError as error:
            self.layout_.say_trouble(shown(error.sentence))
            return
        self.accept()
        if self.changes:
            self._operations.changed.emit(self.changes)

    def size_columns(self) -> None:
        self.layout_.size_columns()

    def say_trouble(self, words: str) -> None:
        self.layout_.say_trouble(words)

    def lost_words(self) -> str:
        if self._model.wanted == self._before:
            return ""
        return self.tr("Rien n’est encore enregistré : Échap encore une fois pour l’abandonner.")
