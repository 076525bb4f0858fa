"""Reviewing official texts or an edition that was read, one difference after the other, before anything is written."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from pacte.domain.catalogue_difference import AnyDifference, MeasureDifference
from pacte.domain.changes import Changes
from pacte.domain.errors import KnownError
from pacte.edits import catalogues
from pacte.edits.catalogues import EditionPreview
from ui.announcement import announce
from ui.details_dialog import DetailsDialog
from ui.edition_layout import EditionLayout
from ui.edition_model import EditionModel
from ui.edition_words import decision_words, written_words
from ui.language import shown
from ui.operations import Operations
from ui.plain_text import counted, typographic
from ui.review_dialog import ReviewDialog
from ui.unsaved_dialog import lets_decisions_go

#: As many pages are named that were not read.
_NAMED = 4


class EditionReview(ReviewDialog):
    """The file's words beside the document's; accepting takes the chosen measures over in one undo step."""

    def __init__(
        self, operations: Operations, preview: EditionPreview, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._operations, self._preview = operations, preview
        operations.back_up()
        self.setWindowTitle(self.tr("Textes officiels : {}").format(preview.edition.document))
        self._model = EditionModel(preview.difference.differing, self)
        self.layout_ = parts = EditionLayout(self)
        parts.table.setModel(self._model)
        parts.source.setText(preview.edition.document)
        self._offer_bulk()
        self._show_notice()
        self._connect()
        letter = self.fontMetrics().averageCharWidth()
        self.resize(QSize(176 * letter, 96 * letter).boundedTo(self.screen().availableSize() * 0.94))
        # Before the layout asks for the height of a half that has no room beside the other.
        parts.halves.fit(self.width())
        self._show_summary()
        parts.table.selectRow(0)
        parts.table.setFocus()

    def _connect(self) -> None:
        parts = self.layout_
        parts.table.selectionModel().currentRowChanged.connect(lambda now, _: self._show_row(now.row()))
        parts.table.row_opened.connect(self._open)
        parts.table.toggle_requested.connect(self._toggle)
        parts.table.letter_typed.connect(self._on_letter)
        parts.panel.decided.connect(lambda take: self._decide(take=take))
        parts.fill.clicked.connect(lambda: self._take_all(self._preview.filling))
        parts.sure.clicked.connect(lambda: self._take_all(self._preview.sure))
        parts.none.clicked.connect(lambda: self._choose(frozenset()))
        parts.notice.action_requested.connect(self._show_unread)
        parts.source.paste_refused.connect(parts.say_trouble)
        parts.accept.clicked.connect(self._write)
        parts.cancel.clicked.connect(self._give_up)

    @property
    def model(self) -> EditionModel:
        """The measures that differ, with what is decided now."""
        return self._model

    @property
    def written(self) -> str:
        """What was taken over, in a sentence."""
        words = written_words(self._taken())
        return typographic(self.tr("Repris du document : {}. Ctrl+Z le reprend en entier.")).format(words)

    def _taken(self) -> list[AnyDifference]:
        return [one for one in self._model.rows() if one.key in self._model.taken]

    def _current(self) -> AnyDifference | None:
        row = self.layout_.table.currentIndex().row()
        return self._model.rows()[row] if 0 <= row < len(self._model.rows()) else None

    # What is shown.

    def _offer_bulk(self) -> None:
        parts = self.layout_
        filling, sure = self._preview.filling, self._preview.sure
        parts.fill.setText(self.tr("Reprendre tout ce qui complète ({})").format(len(filling)))
        parts.fill.setAccessibleDescription(
            self.tr("Ce dont seuls des textes qui manquaient changent, sans rien d’incertain")
        )
        parts.fill.setVisible(bool(filling))
        parts.sure.setText(self.tr("Tout ce qui est sûr ({})").format(len(sure)))
        parts.sure.setAccessibleDescription(
            self.tr(
                "Ce que rien ne rend incertain et qui ne change pas qui peut signer, textes changés compris"
            )
        )
        parts.sure.setVisible(bool(sure) and sure != filling)

    def _show_notice(self) -> None:
        """Tell how many lines of the document could not be placed, and which pages were not read."""
        edition = self._preview.edition
        unread, left = len(edition.unread), edition.pages_left
        words = []
        if unread:
            few = self.tr("{} ligne du document n’a pas pu être placée : elle n’est pas reprise.")
            many = self.tr("{} lignes du document n’ont pas pu être placées : elles ne sont pas reprises.")
            words.append(counted(unread, few, many))
        if left:
            few, many = self.tr("{} page n’est pas lue : {}."), self.tr("{} pages ne sont pas lues : {}.")
            named = ", ".join(self.tr("« {} »").format(title) for title in left[:_NAMED])
            more = ", …" if len(left) > _NAMED else ""
            words.append(typographic(few if len(left) == 1 else many).format(len(left), f"{named}{more}"))
        self.layout_.notice.say(" ".join(words), self.tr("Les lire…") if unread else "")
        self.layout_.notice.setVisible(bool(words))

    def _show_unread(self) -> None:
        lines = "\n".join(f"{shown(line.place)} : {line.text}" for line in self._preview.edition.unread)
        words = self.tr(
            "Ces lignes n’ont pas été comprises comme un principe, une mesure, un niveau ou un thème."
        )
        DetailsDialog(self.tr("Lignes qui n’ont pas été placées"), words, lines, self).exec()

    def _show_summary(self) -> None:
        parts, taken = self.layout_, self._taken()
        edition = self._preview.edition
        read = counted(len(edition.measures), self.tr("{} mesure lue"), self.tr("{} mesures lues"))
        texts = counted(edition.texts, self.tr("{} texte de niveau"), self.tr("{} textes de niveaux"))
        words = [read, texts, self._model.counted()]
        if taken:
            words.append(typographic(self.tr("à reprendre : {}")).format(written_words(taken)))
        parts.summary.setText(" · ".join(words))
        one, many = self.tr("Reprendre {} mesure"), self.tr("Reprendre {} mesures")
        if not all(isinstance(row, MeasureDifference) for row in taken):
            one, many = self.tr("Reprendre {} changement"), self.tr("Reprendre {} changements")
        parts.accept.setText(counted(len(taken), one, many))
        parts.accept.setEnabled(bool(taken))
        parts.none.setEnabled(bool(taken))

    def _show_row(self, row: int) -> None:
        if 0 <= row < len(self._model.rows()):
            one = self._model.rows()[row]
            take = one.key in self._model.taken
            self.layout_.panel.show_difference(one, self._preview.effects[one.key], take=take)

    # What is decided.

    def _choose(self, keys: frozenset[str]) -> None:
        self._model.take(keys)
        self.layout_.say_trouble("")
        self._show_summary()
        one = self._current()
        if one is not None:
            take = one.key in keys
            self.layout_.panel.show_decision(one, self._preview.effects[one.key], take=take)

    def _decide(self, *, take: bool) -> None:
        """Decide about the chosen measure; one that cannot be taken says why."""
        one = self._current()
        if one is None:
            return
        if take and self._preview.effects[one.key].refusal:
            announce(self.layout_.table, shown(self._preview.effects[one.key].refusal))
            return
        self._choose(self._model.taken | {one.key} if take else self._model.taken - {one.key})
        announce(self.layout_.table, decision_words(one, take=take))

    def _toggle(self) -> None:
        one = self._current()
        if one is not None:
            take = one.key not in self._model.taken
            self._decide(take=take)
            self._go_on()

    def _on_letter(self, letter: str) -> None:
        if not letter:
            self._decide(take=False)
            self._go_on()

    def _go_on(self) -> None:
        table = self.layout_.table
        following = table.currentIndex().row() + 1
        if following < self._model.rowCount():
            table.selectRow(following)

    def _take_all(self, keys: tuple[str, ...]) -> None:
        self._choose(self._model.taken | frozenset(keys))
        self.layout_.accept.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        self.layout_.halves.show_other(wanted=True)
        self.layout_.panel.take_cursor()

    def _write(self) -> None:
        """Write everything in one undo step, and close; say why when it is refused."""
        parts = self.layout_
        keys = [one.key for one in self._taken()]
        try:
            changes: Changes = catalogues.take(
                self._operations.file, self._preview, keys, parts.source.text()
            )
        except KnownError as error:
            parts.say_trouble(shown(error.sentence))
            (parts.table if parts.source.text().strip() else parts.source).setFocus()
            return
        self.accept()
        if changes:
            self._operations.changed.emit(changes)

    def _give_up(self) -> None:
        """Close without writing; decisions that would be lost are asked about."""
        if not self._model.taken or lets_decisions_go(self):
            self.reject()

    # Going about.

    def size_columns(self) -> None:
        self.layout_.size_columns(self.width())

    def say_trouble(self, words: str) -> None:
        self.layout_.say_trouble(words)

    def lost_words(self) -> str:
        if not self._model.taken:
            return ""
        return self.tr("Rien n’est encore repris : Échap encore une fois pour abandonner ces décisions.")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close as « Fermer sans reprendre » does."""
        event.ignore()
        self._give_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Come back from the detail first."""
        halves = self.layout_.halves
        if event.key() == Qt.Key.Key_Escape and halves.narrow and self.layout_.panel.isVisible():
            halves.show_other(wanted=False)
            self.layout_.table.setFocus()
        else:
            super().keyPressEvent(event)
