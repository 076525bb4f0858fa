"""Small forms: labelled fields, one sentence when something is wrong, two buttons."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pacte.domain.answer import Answer
from pacte.domain.errors import KnownError
from ui.buttons import Look, set_look
from ui.callout import Callout
from ui.day_field import DayField
from ui.field_scroll import FieldScroll
from ui.language import shown
from ui.line_field import LineField
from ui.tokens import STEP
from ui.words_field import WordsField


class Form(QDialog):
    """A dialog of a few fields. `submit` does the work; a `KnownError` keeps the form open and says why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        content = QWidget()
        self._fields = QFormLayout(content)
        self._fields.setContentsMargins(0, 0, 0, 0)
        self._fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._fields.setVerticalSpacing(STEP)
        self._order: list[QWidget] = []
        self._rows: dict[QWidget, QHBoxLayout] = {}
        self._typed: Callable[[], object] | None = None
        self._before: object = None
        self._warned = False
        self._trouble = Callout(Answer.REFUSED, narrow=True)
        self._trouble.hide()
        self._remedy: Callable[[], object] | None = None
        self._trouble.action_requested.connect(self._on_remedy)
        buttons = self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel_button = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        set_look(self.accept_button, Look.PRIMARY)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        self._scroll = FieldScroll(content)
        column.addWidget(self._scroll)
        column.addWidget(self._trouble)
        column.addStretch(1)
        column.addWidget(buttons)
        self.accept_button.setDefault(True)
        self.setMinimumWidth(66 * self.fontMetrics().averageCharWidth())

    def add_words(self, words: QWidget) -> None:
        """Add something to read, across the form."""
        self._fields.addRow(words)

    def add_field(self, label: str, field: QWidget, *company: QWidget) -> None:
        """Add a field under its label, with what stands beside it."""
        words = QLabel(label)
        # On a screen of twice the pixels, the size that a label asks for may lack the last one.
        words.setContentsMargins(0, 0, 2, 0)
        words.setBuddy(field)
        field.setAccessibleName(label.replace("&", ""))
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(field, 1)
        for widget in company:
            row.addWidget(widget)
        self._fields.addRow(words, row)
        self._rows[field] = row
        self._order += [field, *company]
        if isinstance(field, QLineEdit):
            field.textEdited.connect(lambda _: self.forget_trouble())
        elif isinstance(field, WordsField):
            field.words_typed.connect(self.forget_trouble)
        elif isinstance(field, DayField):
            field.day_typed.connect(self.forget_trouble)
            field.line.paste_refused.connect(self.say_trouble)

    def show_field(self, field: QWidget, wanted: bool) -> None:
        """Show the row of a field, or leave it out."""
        self._fields.setRowVisible(self._rows[field], wanted)
        if self.isVisible():
            self._fit()

    def add_button(self, button: QPushButton) -> None:
        """Add something else that one can do, apart from the two buttons."""
        self._buttons.addButton(button, QDialogButtonBox.ButtonRole.ResetRole)

    def add_line(self, label: str, placeholder: str = "") -> LineField:
        """Add a line of words and return it."""
        field = LineField()
        field.paste_refused.connect(self.say_trouble)
        field.setPlaceholderText(placeholder)
        self.add_field(label, field)
        return field

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor in the first field; Tab goes through the fields before the buttons."""
        # Qt then places the form by the height it has.
        self.resize(self.width(), min(self.height(), self._most_height()))
        self._fit()
        super().showEvent(event)
        # The way out of a refusal stands above the buttons.
        for before, after in pairwise([*self._order, self._trouble.action, self.accept_button]):
            QWidget.setTabOrder(before, after)
        self._order[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Grow with the words of the fields."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return done

    def _fit(self) -> None:
        """Take the height of all the words where the screen has it: Qt stops at two thirds and would cut them."""
        layout = self.layout()
        assert layout is not None
        self._scroll.updateGeometry()
        needed = min(layout.totalHeightForWidth(self.width()), self._most_height())
        if needed <= self.height():
            return
        self.resize(self.width(), needed)
        screen, frame = self.screen().availableGeometry(), self.frameGeometry()
        if self.isVisible() and frame.bottom() > screen.bottom():
            self.move(frame.x(), max(screen.top(), screen.bottom() + 1 - frame.height()))

    def _most_height(self) -> int:
        """Return what the screen has for a form under its title bar, in pixels."""
        return int(self.screen().availableSize().height() * 0.94)

    def submit(self) -> None:
        """Do what the form is for; raises `KnownError` to keep it open."""
        raise NotImplementedError

    def _on_accepted(self) -> None:
        if self.attempt(self.submit):
            self.accept()
            return
        words, self._remedy = self.remedy() or ("", None)
        self._trouble.say(self._trouble.words, words)
        self._fit()
        mending = self._trouble.action if words else self.field_to_mend()
        mending.setFocus(Qt.FocusReason.OtherFocusReason)

    def remedy(self) -> tuple[str, Callable[[], object]] | None:
        """Return what the form can do about a refusal: the words of a button and its act; None for nothing."""
        return None

    def _on_remedy(self) -> None:
        if self._remedy is not None and self.attempt(self._remedy):
            self._on_accepted()

    def field_to_mend(self) -> QWidget:
        """Return the field that gets the cursor after a refusal."""
        return self._order[0]

    def attempt(self, work: Callable[[], object]) -> bool:
        """Do something that may be refused; say why when it is."""
        try:
            work()
        except KnownError as error:
            self.say_trouble(shown(error.sentence))
            return False
        self._trouble.hide()
        return True

    def guard(self, typed: Callable[[], object]) -> None:
        """Let Escape give typed words up only when it is pressed again: it is hit by accident.

        `typed` returns the words of the form; what it returns now is what stands on disk.
        """
        self._typed, self._before = typed, typed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Warn once before Escape gives words up."""
        unsaved = self._typed is not None and self._typed() != self._before
        if event.key() == Qt.Key.Key_Escape and unsaved and not self._warned:
            self._warned = True
            self.say_trouble(
                self.tr("Ce texte n’est pas encore enregistré : Échap encore une fois pour l’abandonner.")
            )
        else:
            super().keyPressEvent(event)

    def say_trouble(self, sentence: str) -> None:
        """Show what is wrong, in a sentence; the form stays open."""
        self._trouble.say(sentence)
        self._trouble.show()
        self._fit()

    def forget_trouble(self) -> None:
        """Take the sentence away: what it was about is being mended."""
        self._trouble.hide()
        self._warned = False

    @property
    def trouble(self) -> str:
        """The sentence that says why the form was refused, empty when there is none."""
        return "" if self._trouble.isHidden() else self._trouble.words
