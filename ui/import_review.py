"""Reviewing a pact that was read, line by line, before anything is written."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

from pacte.domain.answer import Answer
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.measure import Measure
from pacte.edits import pact_reading
from pacte.edits.pact_reading import PactPreview
from pacte.edits.pact_review import Accepted, Answered, Decision, Dropped, Observed, PactReview, proposed
from ui.announcement import announce
from ui.import_answer_form import ImportAnswerForm
from ui.import_delegates import ChangeDelegate, LineDelegate
from ui.import_layout import ImportLayout
from ui.import_model import ChangesModel, Doubt, LinesModel, Order, read_lines
from ui.language import shown
from ui.operations import Operations
from ui.plain_text import counted, typographic


@dataclass
class _Pact:
    """The pact of one list under review, and what it would change."""

    review: PactReview
    preview: PactPreview
    wanted: bool = True


class ImportReview(QDialog):
    """The document beside what was understood, and what it would change; accepting writes in one undo step."""

    def __init__(
        self,
        operations: Operations,
        dossier: Dossier,
        path: Path,
        reviews: tuple[PactReview, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._operations, self._dossier = operations, dossier
        operations.back_up()
        self._pacts = [self._pact(one, path, place, len(reviews)) for place, one in enumerate(reviews, 1)]
        self._at, self._warned = 0, False
        self.setWindowTitle(self.tr("Lire un pacte signé : {}").format(path.name))
        self._layout = ImportLayout(self)
        self._connect()
        letter = self.fontMetrics().averageCharWidth()
        self.resize(QSize(168 * letter, 92 * letter).boundedTo(self.screen().availableSize() * 0.94))
        self._show()
        self._layout.lines.setFocus()

    def _pact(self, review: PactReview, path: Path, place: int, count: int) -> _Pact:
        stem = path.stem if count == 1 else f"{path.stem} {place}"
        name = review.reading.name or stem
        return _Pact(review, pact_reading.previewed(self._dossier, review.reading, name))

    def _connect(self) -> None:
        parts = self._layout
        parts.lines.setItemDelegate(LineDelegate(parts.lines))
        parts.changes.setItemDelegate(ChangeDelegate(parts.changes))
        parts.order.activated.connect(self._reorder)
        parts.which.activated.connect(self._show_list)
        parts.wanted.clicked.connect(self._want)
        parts.name.editingFinished.connect(self._rename)
        parts.accept.clicked.connect(self._write)
        parts.cancel.clicked.connect(self.reject)
        lines = parts.lines
        for button, key, decision in (
            (parts.right, lines.accept_requested, Accepted()),
            (parts.drop, lines.drop_requested, Dropped()),
            (parts.observe, lines.observe_requested, Observed()),
        ):
            button.clicked.connect(lambda _=False, made=decision: self._decide(made))
            key.connect(lambda made=decision: self._decide(made))
        parts.change.clicked.connect(lambda: self._change())
        lines.change_requested.connect(self._change)
        lines.doubleClicked.connect(lambda _: self._change())
        lines.answer_requested.connect(self._answer)
        parts.forget.clicked.connect(self._forget)
        lines.forget_requested.connect(self._forget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Size the columns again."""
        super().resizeEvent(event)
        if self._layout.lines.model() is not None:
            self._layout.size_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Warn once before Escape gives decisions up: it is hit by accident."""
        decided = any(one.review.decisions for one in self._pacts)
        if event.key() == Qt.Key.Key_Escape and decided and not self._warned:
            self._warned = True
            self._layout.show_trouble(
                self.tr("Rien de ce qui est revu n’est enregistré : Échap encore une fois pour l’abandonner.")
            )
        else:
            super().keyPressEvent(event)

    @property
    def written(self) -> str:
        """What was written, in a sentence."""
        names = [one.preview.name for one in self._pacts if one.wanted]
        if len(names) == 1:
            return self.tr("Pacte de « {} » enregistré ; Ctrl+Z le reprend en entier.").format(names[0])
        return self.tr("Pactes de {} listes enregistrés ; Ctrl+Z les reprend tous.").format(len(names))

    @property
    def _now(self) -> _Pact:
        return self._pacts[self._at]

    @property
    def _lines(self) -> LinesModel:
        model = self._layout.lines.model()
        assert isinstance(model, LinesModel)
        return model

    # What is shown.

    def _show(self) -> None:
        """Show the pact of one list."""
        parts = self._layout
        lines = read_lines(self._now.review)
        doubtful = sum(one.doubt is not Doubt.NONE for one in lines)
        parts.lines.setModel(LinesModel(lines, self))
        parts.lines.selectionModel().currentRowChanged.connect(lambda now, _: self._show_line(now.row()))
        parts.show_orders(len(lines), doubtful)
        self._show_effects()
        parts.lines.selectRow(0)

    def _show_effects(self) -> None:
        """Show what the decisions of now would change."""
        parts, preview = self._layout, self._now.preview
        parts.show_lists([one.preview.name for one in self._pacts], self._at)
        parts.wanted.setChecked(self._now.wanted)
        parts.changes.setModel(ChangesModel(preview.changes, self))
        parts.size_columns()
        parts.name.setText(preview.name)
        parts.name.setCursorPosition(0)
        parts.summary.set_text(*self._summary())
        parts.progress.setText(self._progress())
        parts.changes_title.setText(
            self.tr("Ce qui change dans le dossier ({})").format(len(preview.changes))
        )
        changes = sum(len(one.preview.changes) for one in self._pacts if one.wanted)
        parts.accept.setText(
            counted(changes, self.tr("Enregistrer {} réponse"), self.tr("Enregistrer {} réponses"))
            if changes
            else self.tr("Enregistrer")
        )
        parts.accept.setEnabled(any(one.wanted for one in self._pacts))

    def _progress(self) -> str:
        left = self._now.review.left
        if left:
            return counted(left, self.tr("{} ligne à revoir"), self.tr("{} lignes à revoir"))
        return self.tr("Tout est revu") if self._now.review.decisions else self.tr("Rien n’est à revoir")

    def _summary(self) -> tuple[str, ...]:
        """Return what was read, then in fewer and fewer words."""
        review, preview = self._now.review, self._now.preview
        lines = len(review.reading.placements)
        parts = [counted(lines, self.tr("{} ligne lue"), self.tr("{} lignes lues"))]
        unread = len(preview.reading.unread)
        if unread:
            parts.append(counted(unread, self.tr("{} non placée"), self.tr("{} non placées")))
        if preview.local_measures:
            local = len(preview.local_measures)
            parts.append(
                counted(local, self.tr("{} mesure locale ajoutée"), self.tr("{} mesures locales ajoutées"))
            )
        if preview.candidate_list.head:
            parts.append(typographic(self.tr("tête de liste : {}")).format(preview.candidate_list.head))
        return tuple(" · ".join(parts[:count]) for count in range(len(parts), 0, -1))

    def _show_line(self, row: int) -> None:
        """Show a line whole, as the table may cut it, and the answer that it changes."""
        if not 0 <= row < self._lines.rowCount():
            return
        parts, line = self._layout, self._lines.line(row)
        reason = f" ({line.reason})" if line.reason else ""
        placed = self._now.review.placement(line.number)
        title = self.tr("Ligne {} → {}{}").format(line.number, line.understood, reason)
        if placed.line.page is not None:
            title = self.tr("Page {}, ligne {} → {}{}").format(
                placed.line.page, line.number, line.understood, reason
            )
        parts.show_line(title, line.text)
        parts.show_trouble("")
        parts.forget.setEnabled(self._now.review.decision(line.number) is not None)
        changes = parts.changes.model()
        assert isinstance(changes, ChangesModel)
        change = changes.row_of((placed.measure, placed.level))
        if change is not None:
            parts.changes.selectRow(change)

    def _reorder(self) -> None:
        self._lines.show_lines(Order(self._layout.order.currentData()))
        self._layout.lines.selectRow(0)

    def _show_list(self, at: int) -> None:
        self._at = at
        self._show()

    def _want(self, wanted: bool) -> None:
        self._now.wanted = wanted
        self._show_effects()

    # What is decided.

    @property
    def _number(self) -> int:
        """The number of the chosen line."""
        return self._lines.line(max(0, self._layout.lines.currentIndex().row())).number

    def _decide(self, decision: Decision) -> None:
        """Decide about the chosen line and go on to the next one that waits."""
        try:
            review = self._now.review.decide(self._number, decision)
        except KnownError as error:
            self._layout.show_trouble(shown(error.sentence))
            return
        self._take(review)
        self._go_on()

    def _answer(self, answer: Answer) -> None:
        """Give the chosen line an answer; its level is asked for when it has none, its words when it needs some."""
        review, number = self._now.review, self._number
        placed = review.placement(number)
        measure = next((one for one in self._measures if one.number == placed.measure), None)
        level = measure.level(placed.level) if measure and placed.level else None
        if measure is None or level is None or answer is Answer.RESERVED:
            self._change(answer)
            return
        said = replace(proposed(review, number, measure, level), answer=answer, reservation=None)
        if not answer.kept:
            said = replace(said, agreed_wording=None)
        self._decide(Answered(said))

    def _change(self, answer: Answer | None = None) -> None:
        """Let the user say by hand which answer the chosen line gives."""
        form = ImportAnswerForm(self._now.review, self._number, self._measures, answer, self)
        if form.exec():
            self._take(form.review)
            self._go_on()

    def _forget(self) -> None:
        self._take(self._now.review.forget(self._number))

    @property
    def _measures(self) -> tuple[Measure, ...]:
        """The measures that an answer of the pact may be about: the catalogue's and the pact's own."""
        return (*self._dossier.catalogue.national_measures, *self._now.review.reading.local_measures)

    def _take(self, review: PactReview) -> None:
        """Go on with other decisions."""
        now = self._now
        now.review = review
        now.preview = pact_reading.previewed(self._dossier, review.result(), now.preview.name)
        self._lines.refresh(read_lines(review))
        self._show_effects()
        self._show_line(self._layout.lines.currentIndex().row())

    def _go_on(self) -> None:
        lines = self._layout.lines
        row = self._lines.next_waiting(lines.currentIndex().row())
        if row is not None:
            lines.selectRow(row)
        announce(lines, self._progress())

    def _rename(self) -> None:
        """Take the pact for that of the list whose name was typed."""
        now, name = self._now, self._layout.name.text()
        if name.strip() == now.preview.name:
            return
        try:
            now.preview = pact_reading.previewed(self._dossier, now.review.result(), name)
        except KnownError as error:
            self._layout.show_trouble(shown(error.sentence))
            return
        self._layout.show_trouble("")
        self._show_effects()

    def _write(self) -> None:
        """Write everything in one undo step, and close; say why when it is refused."""
        self._rename()
        try:
            wanted = [one.preview for one in self._pacts if one.wanted]
            changes = pact_reading.take(self._operations.file, *wanted)
        except KnownError as error:
            self._layout.show_trouble(shown(error.sentence))
            return
        self.accept()
        if changes:
            self._operations.changed.emit(changes)
