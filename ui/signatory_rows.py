"""Who signs for one side: a row for each person."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from pacte.domain.signing import Side, Signatory, Stroke
from ui.buttons import Button, Look
from ui.captioned import captioned
from ui.plain_text import PlainLabel
from ui.signature_dialog import SignatureDialog
from ui.signature_pad import SignatureMark
from ui.theme import sized
from ui.tokens import STEP
from ui.words_field import PartnerField


class SignatoryRow(QWidget):
    """One person: name, capacity, and the signature drawn or to be written by hand."""

    changed = Signal()
    #: The row is to go.
    removed = Signal()

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._strokes: tuple[Stroke, ...] = ()
        self.name, self.capacity = PartnerField(), PartnerField()
        for field in (self.name, self.capacity):
            field.words_typed.connect(self.changed)
        self.mark = SignatureMark(self)
        self.draw = Button("", Look.QUIET)
        self.draw.clicked.connect(self._draw)
        self.remove = Button(self.tr("Retirer"), Look.QUIET)
        self.remove.clicked.connect(self.removed)
        self._lay_out()
        self.changed.connect(self._name_controls)
        self._show_strokes(())

    def _lay_out(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(2 * STEP)
        capacities = self.tr("tête de liste, maire…")
        if self._side is Side.COLLECTIVE:
            capacities = self.tr("membre du collectif…")
        words.addLayout(captioned(self.name, self.tr("Nom"), self.tr("prénom et nom")), 1)
        words.addLayout(captioned(self.capacity, self.tr("Qualité"), capacities), 1)
        below = QHBoxLayout()
        below.setSpacing(STEP)
        below.addWidget(self.draw)
        below.addWidget(self.mark)
        below.addStretch(1)
        below.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(words)
        column.addLayout(below)

    def show_signatory(self, one: Signatory) -> None:
        """Show what is known of the person."""
        self.name.set_words(one.name)
        self.capacity.set_words(one.capacity)
        self._show_strokes(one.strokes)

    @property
    def signatory(self) -> Signatory | None:
        """The person as typed; None as long as the row says nothing."""
        name, capacity = self.name.words().strip(), self.capacity.words().strip()
        if not name and not capacity and not self._strokes:
            return None
        return Signatory(name, capacity or None, self._side, self._strokes)

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key goes, in this order."""
        return [self.name, self.capacity, self.draw, self.remove]

    def allow(self, *, writing: bool) -> None:
        """Let the row be filled in, or only read."""
        self.name.allow(writing=writing)
        self.capacity.allow(writing=writing)
        self.draw.setEnabled(writing)
        self.remove.setEnabled(writing)

    def _show_strokes(self, strokes: tuple[Stroke, ...]) -> None:
        self._strokes = strokes
        self.mark.show_strokes(strokes)
        self.draw.setText(self.tr("Revoir la signature…") if strokes else self.tr("Dessiner la signature…"))
        self._name_controls()

    def _name_controls(self) -> None:
        who = self.name.words().strip() or self.tr("ce signataire")
        self.draw.setAccessibleName(self.tr("Signature de {} : dessiner").format(who))
        self.remove.setAccessibleName(self.tr("Retirer {}").format(who))

    def _draw(self) -> None:
        dialog = SignatureDialog(self.name.words().strip(), self._strokes, self.window())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._show_strokes(dialog.pad.strokes)
            self.changed.emit()
        dialog.deleteLater()
        self.window().activateWindow()
        self.draw.setFocus(Qt.FocusReason.OtherFocusReason)


class SignatoryRows(QWidget):
    """The persons of one side, at least one row."""

    #: A person was named otherwise, or a row was added or taken away.
    changed = Signal()

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._names: tuple[str, ...] = ()
        self._capacities: tuple[str, ...] = ()
        self._writing = True
        self.rows: list[SignatoryRow] = []
        say = QCoreApplication.translate
        self.heading = PlainLabel(
            say("SignatoryRows", "Pour la liste")
            if side is Side.LIST
            else say("SignatoryRows", "Pour le collectif"),
            wrap=True,
        )
        self.heading.setFont(sized(self.font(), 1, QFont.Weight.DemiBold))
        self.add = Button(self.tr("Ajouter un signataire"), Look.LINK)
        self.add.setAccessibleName(
            say("SignatoryRows", "Ajouter un signataire pour la liste")
            if side is Side.LIST
            else say("SignatoryRows", "Ajouter un signataire pour le collectif")
        )
        self.add.clicked.connect(self._add_and_go)
        self._column = QVBoxLayout()
        self._column.setSpacing(STEP)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(STEP)
        outer.addWidget(self.heading)
        outer.addLayout(self._column)
        outer.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_signatories(())

    def show_signatories(self, signatories: tuple[Signatory, ...]) -> None:
        """Show these persons of this side, and no others."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        mine = [one for one in signatories if one.side is self._side]
        for one in mine:
            self._add().show_signatory(one)
        if not mine:
            self._add()

    @property
    def signatories(self) -> tuple[Signatory, ...]:
        """The persons as typed; rows that say nothing are left out."""
        return tuple(one for row in self.rows if (one := row.signatory) is not None)

    def offer(self, names: tuple[str, ...], capacities: tuple[str, ...]) -> None:
        """Complete what is typed from these."""
        self._names, self._capacities = names, capacities
        for row in self.rows:
            row.name.offer(names)
            row.capacity.offer(capacities)

    def allow(self, *, writing: bool) -> None:
        """Let persons be named, or only read."""
        self._writing = writing
        self.add.setEnabled(writing)
        for row in self.rows:
            row.allow(writing=writing)

    def take_cursor(self) -> None:
        """Put the cursor in the first name that is missing."""
        row = next((row for row in self.rows if not row.name.words().strip()), None)
        if row is None:
            self._add_and_go()
        else:
            row.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key goes, in this order."""
        return [*(stop for row in self.rows for stop in row.stops), self.add]

    def _add(self) -> SignatoryRow:
        row = SignatoryRow(self._side, self)
        row.name.offer(self._names)
        row.capacity.offer(self._capacities)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        row.allow(writing=self._writing)
        self.rows.append(row)
        self._column.addWidget(row)
        row.show()
        return row

    def _add_and_go(self) -> None:
        self._add().name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _remove(self, row: SignatoryRow) -> None:
        place = self.rows.index(row)
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        if not self.rows:
            self._add()
        self.rows[min(place, len(self.rows) - 1)].name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
