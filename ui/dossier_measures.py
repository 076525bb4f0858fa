"""The section of the dossier page on the measures: those chosen, local ones, texts to complete."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

from pacte.domain.dossier import Dossier
from pacte.domain.measure import Measure
from pacte.edits import dossiers, measures
from ui.announcement import announce
from ui.catalogue_reading import CatalogueReading
from ui.dossier_measures_layout import MeasuresLayout
from ui.dossier_section import DossierSection
from ui.hint_bar import Hint
from ui.measure_panel import MeasurePanel, MeasureWords
from ui.measures_model import MeasuresModel
from ui.measures_rows import MeasureRow, Wanted, measure_rows
from ui.operations import Operations


class MeasuresSection(DossierSection):
    """Every change goes to disk at once; the official texts of the catalogue stay as they are."""

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(operations, parent)
        self._dossier: Dossier | None = None
        self._rows: tuple[MeasureRow, ...] = ()
        self._number: str | None = None
        self._filling = False
        self._model = MeasuresModel(self)
        self.layout_ = MeasuresLayout(self, self._model, MeasurePanel(self._save, self._save_keywords))
        #: Leads from a document to the catalogue.
        self.reading = CatalogueReading(operations, self)
        self.reading.told.connect(self.told)
        self._bar, self._table, self._panel = self.layout_.bar, self.layout_.table, self.layout_.panel
        self._bar.filter_changed.connect(self._show_rows)
        self._bar.table_requested.connect(self.focus_table)
        self._bar.new_measure_requested.connect(self.add)
        self._bar.texts_requested.connect(self.read_texts)
        table, panel = self._table, self._panel
        table.selectionModel().currentRowChanged.connect(lambda now, _: self._on_row_chosen(now.row()))
        table.row_opened.connect(self.edit)
        table.tick_requested.connect(self._tick)
        table.move_requested.connect(self._move)
        table.letter_typed.connect(self._on_letter)
        panel.typing_changed.connect(self.typing_changed)
        panel.told.connect(self.told)
        panel.table_requested.connect(self.focus_table)
        panel.tick_requested.connect(self._tick_shown)
        panel.text_requested.connect(self._complete)
        panel.move_requested.connect(self._move)
        panel.remove_requested.connect(self._remove)

    # ------------------------------------------------------------------------------------ what is shown

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the measures; the one shown stays, a local one that was just added is shown."""
        known = {row.measure.number for row in self._rows}
        self._dossier, self._rows = dossier, measure_rows(dossier)
        added = [row.measure.number for row in self._rows if known and row.measure.number not in known]
        self._bar.show_measures(dossier, self._rows, read_only=self._operations.read_only)
        if added:
            self._number = added[-1]
            if not self._bar.wanted().keeps(self._row(self._number)):
                self._bar.clear()
        self._show_rows()

    def _row(self, number: str | None) -> MeasureRow:
        """Return the row of a measure, the first one when it is gone."""
        return next((row for row in self._rows if row.measure.number == number), self._rows[0])

    def _show_rows(self) -> None:
        """Show what the filter keeps; the measure shown stays when it is among it."""
        if self._dossier is None:
            return
        wanted, table = self._bar.wanted(), self._table
        before = table.currentIndex().row()
        chosen = [row.measure.number for row in map(self._model.row_at, table.chosen_rows()) if row]
        self._filling = True
        self._model.show_rows(self._rows, wanted)
        count = self._model.rowCount()
        self.layout_.found.setCurrentWidget(table if count else self.layout_.nothing)
        if not count:
            self.layout_.nothing.setText(self._nothing(wanted.wanted))
        place = self._model.find(self._number) if self._number else -1
        if place < 0 and count:
            place = self._nearest(before)
        if place >= 0:
            self._choose_row(place, [self._model.find(number) for number in chosen])
        self._filling = False
        row = self._model.row_at(place)
        if row is not None:
            self._number = row.measure.number
        self._show_measure()

    def _nothing(self, wanted: Wanted) -> str:
        if wanted is Wanted.MISSING:
            return self.tr("Aucun texte officiel ne manque ici.")
        if wanted is Wanted.LOCAL:
            return self.tr("Aucune mesure locale pour l’instant : « Mesure locale… » en ajoute une.")
        return self.tr("Aucune mesure ne correspond à ce filtre.")

    def _nearest(self, row: int) -> int:
        """Return the row of a measure at this place, or nearby."""
        count = self._model.rowCount()
        start = min(max(row, 0), count - 1)
        around = [*range(start, count), *range(start, -1, -1)]
        return next(place for place in around if self._model.row_at(place) is not None)

    def _choose_row(self, place: int, others: list[int]) -> None:
        """Make a row the current one, the others that were chosen with it staying chosen."""
        flags = QItemSelectionModel.SelectionFlag
        model, index = self._table.selectionModel(), self._model.index(place, 0)
        chosen = QItemSelection(index, index)
        for other in others:
            if other >= 0 and place in others:
                chosen.select(self._model.index(other, 0), self._model.index(other, 0))
        model.setCurrentIndex(index, flags.NoUpdate)
        model.select(chosen, flags.ClearAndSelect | flags.Rows)
        self._table.scrollTo(index)

    def _on_row_chosen(self, number: int) -> None:
        row = self._model.row_at(number)
        if self._filling or row is None or row.measure.number == self._number:
            return
        if not self._panel.settle():
            # The words could not be written: stay beside them rather than lose them.
            QTimer.singleShot(0, self, self._choose_again)
            return
        self._number = row.measure.number
        self._show_measure()

    def _choose_again(self) -> None:
        place = self._model.find(self._number) if self._number else -1
        if place >= 0:
            self._choose_row(place, [])

    def _show_measure(self) -> None:
        if self._dossier is not None and self._rows:
            row = self._row(self._number)
            self._number = row.measure.number
            self._panel.show_measure(
                row.measure,
                self._dossier.catalogue,
                chosen=row.chosen,
                read_only=self._operations.read_only,
            )

    # ------------------------------------------------------------------------------------ edits

    def _may_write(self) -> bool:
        """Whether anything may be written; tells why not."""
        if self._operations.read_only:
            self.told.emit(self.tr("Ce dossier est ouvert en lecture seule : rien ne peut y être changé."))
            return False
        return self._panel.settle()

    def _tick(self, places: list[int]) -> None:
        """Choose these measures, or let them all go where each was chosen already."""
        rows = [row for row in map(self._model.row_at, places) if row is not None]
        if not rows or not self._may_write():
            return
        chosen = not all(row.chosen for row in rows)
        numbers = [row.measure.number for row in rows]
        if self._operations.insist(dossiers.choose_measures, numbers, chosen=chosen) and len(rows) == 1:
            announce(self._table, self._row(numbers[0]).spoken)

    def _tick_shown(self) -> None:
        row = self._row(self._number)
        if self._may_write():
            self._operations.insist(dossiers.choose_measures, [row.measure.number], chosen=not row.chosen)
        self._show_measure()

    def _save(self, one: Measure, words: MeasureWords) -> bool:
        reworded = self._operations.run(
            measures.reword_local, one.number, words.title, words.short, words.theme, words.text
        )
        return reworded is not None

    def _save_keywords(self, one: Measure, keywords: tuple[str, ...]) -> bool:
        return self._operations.run(measures.set_keywords, one.number, keywords) is not None

    def add(self) -> None:
        """Let the user add a local measure; it is then shown."""
        from ui.new_measure_form import NewMeasureForm

        if self._dossier is None or not self._may_write():
            return
        dialog = NewMeasureForm(self._operations, self._dossier, self.window())
        if self._done(dialog):
            self.focus_table()

    def read_texts(self) -> None:
        """Let the user read official texts, or another edition of the catalogue, from a document."""
        if self._may_write():
            self.reading.choose()
            self.focus_table()

    def _complete(self, code: str) -> None:
        from ui.missing_text_form import MissingTextForm

        measure = self._row(self._number).measure
        level = measure.level(code)
        if level is not None and self._may_write():
            self._done(MissingTextForm(self._operations, measure, level, self.window()))
            self.focus_table()

    def _done(self, dialog: QDialog) -> bool:
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        # Not every system goes back to the window by itself.
        self.window().activateWindow()
        return accepted

    def _move(self, steps: int) -> None:
        measure = self._row(self._number).measure
        if not measure.local:
            self.told.emit(self.tr("Seules les mesures locales changent de place."))
        elif self._may_write():
            self._operations.run(measures.move_local, measure.number, steps)

    def _remove(self) -> None:
        measure = self._row(self._number).measure
        if not measure.local:
            self.told.emit(self.tr("Seule une mesure locale se retire ; Espace décide si elle est retenue."))
        elif self._may_write() and self._operations.run(measures.remove_local, measure.number) is not None:
            self.told.emit(self.tr("Mesure locale {} retirée ; Ctrl+Z la rend.").format(measure.number))
            self.focus_table()

    def _on_letter(self, letter: str) -> None:
        if not letter:
            self._remove()

    # ------------------------------------------------------------------------------------ going about

    def settle(self) -> bool:
        """Write what is being typed; false when it was refused."""
        return self._panel.settle()

    def take_cursor(self) -> None:
        """Put the cursor in the table."""
        self.focus_table()

    def focus_table(self) -> None:
        """Put the cursor back in the table."""
        self.layout_.halves.show_other(wanted=False)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit(self) -> None:
        """Put the cursor in the panel."""
        self.layout_.halves.show_other(wanted=True)
        self._panel.take_cursor()

    def search(self) -> None:
        """Put the cursor in the search field."""
        self.layout_.halves.show_other(wanted=False)
        self._bar.search()

    def reveal(self, before: Dossier, after: Dossier) -> bool:
        """Show the measure that an undone edit touched; false when it touched none."""
        chosen = set(before.collective.chosen_measures) ^ set(after.collective.chosen_measures)
        known = {one.number: one for one in before.catalogue.measures}
        touched = [
            one.number
            for one in after.catalogue.measures
            if one.number in chosen or known.get(one.number) != one
        ]
        if touched and self._number not in touched:
            self._number = touched[0]
            if self._model.find(touched[0]) < 0:
                self._bar.clear()
            self._show_rows()
        return bool(touched) or before.catalogue != after.catalogue

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show table and panel side by side where both have room."""
        super().resizeEvent(event)
        self.layout_.set_width(event.size().width())

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys that do something now."""
        if self._panel.isAncestorOf(self.focusWidget()):
            there = self.tr("revenir aux mesures")
            back = self.tr("revenir à ce qui est enregistré") if self._panel.refused else there
            return (Hint((self.tr("Échap"),), back), Hint((self.tr("Tab"),), self.tr("champ suivant")))
        go = (Hint(("↑", "↓"), self.tr("mesure")), Hint((self.tr("Entrée"),), self.tr("ouvrir")))
        search = Hint(("Ctrl", "F"), self.tr("chercher"))
        if self._operations.read_only:
            return (*go, search)
        local = bool(self._rows) and self._row(self._number).measure.local
        move = (Hint(("Alt", "↑", "↓"), self.tr("déplacer")),) if local else ()
        return (Hint((self.tr("Espace"),), self.tr("choisir ou non")), *go, *move, search)
