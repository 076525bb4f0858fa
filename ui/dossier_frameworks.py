"""The section of the dossier page that names the catalogues of the file: looked at, added, taken away."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pacte.domain.catalogue import Catalogue
from pacte.domain.dossier import Dossier
from pacte.edits import frameworks
from ui.catalogue_name import catalogue_name
from ui.dossier_frameworks_layout import FrameworkRow, FrameworksLayout
from ui.dossier_section import DossierSection
from ui.hint_bar import Hint
from ui.operations import Operations
from ui.plain_text import counted, typographic


class FrameworksSection(DossierSection):
    """Each catalogue with what can be done about it; the buttons act at once."""

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(operations, parent)
        self._dossier: Dossier | None = None
        self._shown: tuple[object, ...] = ()
        self.layout_ = FrameworksLayout(self)

    # ------------------------------------------------------------------------------------ what is shown

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the catalogues of the file, and those that can be added."""
        self._dossier = dossier
        held = tuple(view.catalogue for view in dossier.views)
        shown = (held, dossier.catalogue.id)
        if shown == self._shown:
            return
        self._shown = shown
        offered = () if self._operations.read_only else frameworks.offered(dossier)
        self.layout_.show(
            [self._held_row(one, main=one is held[0], here=one.id == dossier.catalogue.id) for one in held],
            [self._offered_row(one) for one in offered],
            read_only=self._operations.read_only,
        )

    def _held_row(self, catalogue: Catalogue, *, main: bool, here: bool) -> FrameworkRow:
        row = FrameworkRow(
            catalogue.id, catalogue_name(catalogue.title), " · ".join(self._told(catalogue, main, here))
        )
        if not here:
            row.add_button(
                self.tr("Travailler sur celui-ci"),
                self.tr("Travailler sur « {} »").format(catalogue_name(catalogue.title)),
                lambda: self._operations.look_requested.emit(catalogue.id),
            )
        if not main and not self._operations.read_only:
            row.add_button(
                self.tr("Retirer"),
                self.tr("Retirer « {} »").format(catalogue_name(catalogue.title)),
                lambda: self._remove(catalogue),
            )
        return row

    def _offered_row(self, catalogue: Catalogue) -> FrameworkRow:
        row = FrameworkRow(catalogue.id, catalogue_name(catalogue.title), " · ".join(self._told(catalogue)))
        row.add_source(_text_source(catalogue))
        row.add_button(
            self.tr("Ajouter"),
            self.tr("Ajouter « {} »").format(catalogue_name(catalogue.title)),
            lambda: self._add(catalogue),
        )
        return row

    def _told(self, catalogue: Catalogue, main: bool = False, here: bool = False) -> Iterator[str]:
        """Yield what a catalogue is, and what it is for the file."""
        count = len(catalogue.national_measures)
        yield counted(count, self.tr("{} mesure"), self.tr("{} mesures"))
        if catalogue.minimum_measures >= count:
            yield self.tr("toutes sont nécessaires pour signer")
        else:
            yield counted(
                catalogue.minimum_measures,
                self.tr("{} suffit pour signer"),
                self.tr("{} suffisent pour signer"),
            )
        if main:
            yield self.tr("référentiel principal du dossier")
        if here:
            yield self.tr("celui que montrent les pages")

    # ------------------------------------------------------------------------------------ what is done

    def _add(self, catalogue: Catalogue) -> None:
        if self._operations.run(frameworks.add, catalogue):
            words = self.tr("« {} » est ajouté ; il se choisit en haut de la fenêtre, ou avec Ctrl+R.")
            self.told.emit(typographic(words.format(catalogue_name(catalogue.title))))
            self._focus(catalogue.id)

    def _remove(self, catalogue: Catalogue) -> None:
        if self._operations.run(frameworks.remove, catalogue.id):
            words = self.tr("« {} » est retiré ; Ctrl+Z le remet.").format(catalogue_name(catalogue.title))
            self.told.emit(typographic(words))
            self._focus(catalogue.id)

    # ------------------------------------------------------------------------------------ going about

    def take_cursor(self) -> None:
        """Put the cursor on the first button."""
        self._focus("")

    def _focus(self, catalogue_id: str) -> None:
        """Put the cursor on what can be done about a catalogue, or else about the first one."""
        rows = sorted(self.layout_.rows, key=lambda row: row.catalogue_id != catalogue_id)
        button = next((row.buttons[0] for row in rows if row.buttons), None)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.layout_.scroll.ensureWidgetVisible(button)

    def reveal(self, before: Dossier, after: Dossier) -> bool:
        """Put the cursor on the catalogue that came or went."""
        former, now = ({view.catalogue.id for view in state.views} for state in (before, after))
        if former == now:
            return False
        self._focus(next(iter(former ^ now)))
        return True

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys that do something now."""
        several = self._dossier is not None and len(self._dossier.views) > 1
        return (Hint(("Ctrl", "R"), self.tr("référentiel suivant")),) if several else ()


def _text_source(catalogue: Catalogue) -> str:
    """Return where most texts of a catalogue come from."""
    used = Counter(level.source for _, level in catalogue.levels() if level.text)
    return catalogue.sources.get(max(used, key=used.__getitem__, default=""), "")
