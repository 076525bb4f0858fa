"""How the signing page is laid out: what is missing, signed and to be signed, beside the pages as they print."""

from itertools import pairwise

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from ui.buttons import Button
from ui.callout import Callout
from ui.choice_box import ChoiceBox
from ui.empty_state import EmptyState
from ui.list_bar import ListBar
from ui.lists_table import RowTable
from ui.pdf_preview import PdfPreview
from ui.plain_text import PlainLabel
from ui.signing_form import SigningForm
from ui.signing_gaps import GapsPanel
from ui.signing_models import ChangesModel, SigningsModel
from ui.surfaces import Line, Scrolled
from ui.theme import sized
from ui.tokens import STEP
from ui.two_halves import TwoHalves

_translate = QCoreApplication.translate
#: As many rows of a table stand in the page; the others scroll.
_ROWS = 4


class FittedTable(RowTable):
    """A table as tall as its rows, up to a few."""

    def fit(self) -> None:
        """Take the height of the rows there are."""
        rows = min(_ROWS, max(1, self.model().rowCount()))
        height = (
            self.horizontalHeader().sizeHint().height() + rows * self.verticalHeader().defaultSectionSize()
        )
        self.setFixedHeight(height + 2)


class SigningLayout:
    """Builds the widgets inside `page`; behaviour is the page's own."""

    def __init__(self, page: QWidget, empty_buttons: list[Button]) -> None:
        say = _translate
        self.list_bar = ListBar()
        self.state = Callout(Answer.AGREED)
        self.signings_model, self.changes_model = SigningsModel(page), ChangesModel(page)
        self.signings = FittedTable(say("SigningPage", "Signatures"))
        self.signings.setModel(self.signings_model)
        self.signings.size_columns((22, 22, None, None), less=(3,), least=20)
        self.export = Button(say("SigningPage", "Exporter le PDF…"))
        self.revoke = Button(say("SigningPage", "Retirer la signature…"))
        self.signed = QWidget()
        self.changes_title = PlainLabel(say("SigningPage", "Ce qui a changé depuis la signature"), wrap=True)
        self.changes = FittedTable(say("SigningPage", "Changements depuis la signature"))
        self.changes.setModel(self.changes_model)
        self.changes.size_columns((22, None, None))
        self.changed = QWidget()
        self.gaps = GapsPanel()
        self.form = SigningForm()
        self.preview = PdfPreview(say("SigningPage", "Aperçu du pacte"))
        self.what = ChoiceBox(say("SigningPage", "Document montré"), least=14, most=66)
        self.show_preview = Button(say("SigningPage", "Voir le pacte"))
        self.back = Button(say("SigningPage", "Revenir à la signature"))
        self.halves = TwoHalves(letters=84, least=52, share=0.5)
        self.halves.addWidget(self._left(page))
        self.halves.addWidget(self._right())
        self.empty = EmptyState(
            say("SigningPage", "Aucune liste pour l’instant"),
            say(
                "SigningPage",
                "Un pacte se signe avec une liste candidate : ajoutez-la, ou lisez un pacte déjà signé.",
            ),
            empty_buttons,
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.halves)
        self.stack.addWidget(self.empty)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.stack, 1)

    def _left(self, page: QWidget) -> QWidget:
        """The list one works on over all that is said of its signing."""
        self._fill_signed()
        self._fill_changed(page)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 3 * STEP)
        column.setSpacing(2 * STEP)
        for widget in (self.state, self.signed, self.changed, self.gaps, self.form):
            column.addWidget(widget)
        column.addStretch(1)
        self.scroll = Scrolled(content)
        for ground in (self.scroll.viewport(), content):
            ground.setAutoFillBackground(False)
        left = QWidget()
        outer = QVBoxLayout(left)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        narrow = QHBoxLayout()
        narrow.setContentsMargins(2 * STEP, 0, 2 * STEP, STEP)
        narrow.addWidget(self.show_preview)
        narrow.addStretch(1)
        outer.addWidget(self.list_bar)
        outer.addLayout(narrow)
        outer.addWidget(Line())
        outer.addWidget(self.scroll, 1)
        return left

    def _fill_signed(self) -> None:
        column = QVBoxLayout(self.signed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        buttons = QHBoxLayout()
        buttons.setSpacing(STEP)
        buttons.addWidget(self.export)
        buttons.addWidget(self.revoke)
        buttons.addStretch(1)
        column.addWidget(self.signings)
        column.addLayout(buttons)
        for before, after in pairwise((self.signings, self.export, self.revoke)):
            QWidget.setTabOrder(before, after)

    def order_stops(self) -> None:
        """Let the Tab key come to what was made since in its place: what is missing, and who signs."""
        for stops in ([self.changes, *self.gaps.stops], self.form.stops):
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)

    def _fill_changed(self, page: QWidget) -> None:
        self.changes_title.setFont(sized(page.font(), 1.2, QFont.Weight.DemiBold))
        column = QVBoxLayout(self.changed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self.changes_title)
        column.addWidget(self.changes)

    def _right(self) -> QWidget:
        right = QWidget()
        row = QHBoxLayout()
        row.setContentsMargins(2 * STEP, STEP, 2 * STEP, 0)
        row.setSpacing(STEP)
        row.addWidget(self.back)
        self.what.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(self.what, 1)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.preview, 1)
        return right

    def fit(self, width: int) -> None:
        """Show both halves side by side where there is room; in turn, with a way from one to the other."""
        self.halves.fit(width)
        narrow = self.halves.narrow
        self.show_preview.setVisible(narrow)
        self.back.setVisible(narrow)
