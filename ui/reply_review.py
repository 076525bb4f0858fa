"""Reviewing what a list replied to the sheet it was sent, before anything is written."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from pacte.domain.catalogue import Catalogue
from pacte.domain.changes import Changes
from pacte.domain.errors import KnownError
from pacte.domain.wording import capitalised
from pacte.edits import replies
from pacte.edits.replies import ReplyPreview
from ui.language import shown
from ui.operations import Operations
from ui.plain_text import counted, typographic
from ui.reply_layout import ReplyLayout
from ui.reply_model import ReplyModel
from ui.reply_rows import ReplyRow, Shown, reply_rows
from ui.reply_words import stance_counts
from ui.review_dialog import ReviewDialog


class ReplyReview(ReviewDialog):
    """Level by level, what is noted beside what the list says; accepting writes in one undo step.

    A reply that came on paper is typed in here: `by_hand` shows every level, on none of which anything is said yet.
    """

    def __init__(
        self,
        operations: Operations,
        preview: ReplyPreview,
        catalogue: Catalogue,
        parent: QWidget | None = None,
        *,
        by_hand: bool = False,
    ) -> None:
        super().__init__(parent)
        self._operations, self._preview = operations, preview
        operations.back_up()
        self.changes = Changes()
        self.setWindowTitle(self.tr("Réponse de « {} »").format(preview.candidate_list.name))
        wanted = Shown.ALL if by_hand else Shown.SPOKEN
        self._model = ReplyModel(reply_rows(preview, catalogue), wanted, self)
        self.layout_ = ReplyLayout(self)
        parts = self.layout_
        parts.table.setModel(self._model)
        parts.name.setText(preview.name)
        parts.capacity.setText(preview.capacity)
        parts.day.set_day(preview.day)
        parts.offer_shown(len(preview.spoken), len(preview.levels))
        parts.shown.setCurrentIndex(parts.shown.findData(wanted.value))
        parts.shown.activated.connect(lambda _: self._show_levels())
        parts.table.selectionModel().currentRowChanged.connect(lambda now, _: self._show_level(now.row()))
        parts.table.row_opened.connect(parts.level.take_cursor)
        parts.table.letter_typed.connect(self._on_letter)
        parts.level.row_changed.connect(self._on_row_changed)
        parts.level.paste_refused.connect(parts.say_trouble)
        for field in (parts.name, parts.capacity, parts.day.line):
            field.paste_refused.connect(parts.say_trouble)
        parts.accept.clicked.connect(self._write)
        parts.cancel.clicked.connect(self.reject)
        self._before = self._typed()
        letter = self.fontMetrics().averageCharWidth()
        self.resize(QSize(176 * letter, 96 * letter).boundedTo(self.screen().availableSize() * 0.94))
        self._show_notice()
        self._show_summary()
        parts.table.selectRow(0)
        self._show_level(0)
        (parts.table if preview.name and preview.day else parts.name).setFocus()

    @property
    def model(self) -> ReplyModel:
        """The levels, with what is said and decided now."""
        return self._model

    def _spoken(self) -> list[ReplyRow]:
        return [row for row in self._model.all_rows if row.review.said]

    def _typed(self) -> tuple[object, ...]:
        parts = self.layout_
        return parts.name.text(), parts.capacity.text(), parts.day.typed, self._model.all_rows

    def _show_notice(self) -> None:
        """Tell what of the sheet concerns no level that is shown."""
        missing = self._preview.missing
        words = [shown(one) for one in self._preview.unknown]
        if missing:
            one = self.tr("{} ligne a été retirée de la feuille : ce niveau reste tel quel")
            many = self.tr("{} lignes ont été retirées de la feuille : ces niveaux restent tels quels")
            words.append(counted(missing, one, many))
        self.layout_.notice.say(". ".join(map(capitalised, words)) + ".")
        self.layout_.notice.setVisible(bool(words))

    def _show_summary(self) -> None:
        """Count what the list says, and name the button after it."""
        spoken = self._spoken()
        stances = [row.review.reply(row.decision, row.review.now).stance for row in spoken]
        unsure = sum(bool(row.review.doubt) for row in spoken)
        parts = stance_counts(stances)
        if unsure:
            parts.append(self.tr("{} à revoir").format(unsure))
        self.layout_.summary.setText(
            " · ".join(parts)
            or typographic(
                self.tr("Touches O : d’accord, N : pas d’accord, Suppr : rien ; Entrée pour le reste.")
            )
        )
        one, many = (
            self.tr("Enregistrer la réponse ({} niveau)"),
            self.tr("Enregistrer la réponse ({} niveaux)"),
        )
        self.layout_.accept.setText(counted(len(spoken), one, many))
        self.layout_.accept.setEnabled(bool(spoken))

    def _show_levels(self) -> None:
        self._model.show_levels(Shown(self.layout_.shown.currentData()))
        self.layout_.table.selectRow(0)
        self._show_level(0)

    def _show_level(self, number: int) -> None:
        inside = 0 <= number < self._model.rowCount()
        self.layout_.level.show_row(self._model.row(number) if inside else None)

    def _on_letter(self, letter: str) -> None:
        """Take what the list says from a key, and go on to the next level where nothing else is to be said."""
        agrees = {"O": True, "N": False, "": None}
        if letter.upper() not in agrees:
            return
        table, number = self.layout_.table, self.layout_.table.currentIndex().row()
        self.layout_.level.say(agrees[letter.upper()])
        if letter.upper() == "O" and number + 1 < self._model.rowCount():
            table.selectRow(number + 1)

    def _on_row_changed(self, row: ReplyRow) -> None:
        self._model.put(self.layout_.table.currentIndex().row(), row)
        self._show_summary()

    def _write(self) -> None:
        """Write everything in one undo step, and close; say why when it is refused."""
        parts = self.layout_
        decided = [(row.review, row.decision) for row in self._spoken()]
        try:
            who = replies.checked_respondent(parts.name.text(), parts.capacity.text(), parts.day.typed)
            self.changes = replies.take(self._operations.file, self._preview.candidate_list, who, decided)
        except KnownError as error:
            parts.say_trouble(shown(error.sentence))
            lacking = parts.day.line if parts.name.text().strip() else parts.name
            lacking.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.accept()
        if self.changes:
            self._operations.changed.emit(self.changes)

    def size_columns(self) -> None:
        self.layout_.size_columns()

    def say_trouble(self, words: str) -> None:
        self.layout_.say_trouble(words)

    def lost_words(self) -> str:
        if self._typed() == self._before:
            return ""
        return self.tr(
            "Cette réponse n’est pas encore enregistrée : Échap encore une fois pour l’abandonner."
        )
