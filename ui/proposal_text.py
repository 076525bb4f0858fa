"""A proposal in full, the words that speak for a measure marked in it. Plain text, whatever it holds."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from pacte.domain.wording import capitalised
from ui.elided_label import ElidedLabel
from ui.language import in_series, shown
from ui.plain_text import typographic
from ui.programme_rows import ProposalRow
from ui.surfaces import Card
from ui.theme import sized
from ui.tokens import STEP, tokens_of

#: How many lines of its words are always seen, where there is room; what stands between two lines of others.
_LINES, _GAP = 2, 4


def places(text: str, why: tuple[str, ...]) -> list[tuple[int, int]]:
    """Return where a text has words, as whole words, whatever their case and the blanks between them."""
    found = []
    for words in why:
        pattern = r"\s+".join(map(re.escape, words.split()))
        if pattern:
            found += [one.span() for one in re.finditer(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE)]
    return sorted(found)


class MarkedText(QPlainTextEdit):
    """Words to read, some of them marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why: tuple[str, ...] = ()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        # Words wrap at any width; a bar across would only take the room of a line.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("look", "reading")
        self.document().setDocumentMargin(0)

    def mark(self, why: tuple[str, ...]) -> None:
        """Mark these words wherever the text has them."""
        self._why = why
        tokens = tokens_of(self.palette())
        form = QTextCharFormat()
        form.setBackground(QColor(tokens.tints[Answer.UNDECIDED].ground))
        form.setForeground(QColor(tokens.ink))
        marked = []
        for start, end in places(self.document().toRawText(), why):
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, form
            marked.append(selection)
        self.setExtraSelections(marked)

    @property
    def marked(self) -> list[str]:
        """The words that are marked."""
        return [one.cursor.selectedText() for one in self.extraSelections()]

    def event(self, event: QEvent) -> bool:
        """Mark the words in the colours of the other scheme."""
        handled = super().event(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.mark(self._why)
        return handled


class ProposalText(Card):
    """Where the proposal stands, its words, and where the document promises it again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = ElidedLabel()
        self._place.setFont(sized(self.font(), 0.93, QFont.Weight.DemiBold))
        self._more = ElidedLabel(secondary=True)
        self._more.setFont(sized(self.font(), 0.86))
        self.words = MarkedText()
        self.words.setAccessibleName(self.tr("Texte de la proposition"))
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._row: ProposalRow | None = None
        self._low = False
        self._column = column = QVBoxLayout(self)
        self._lay_out(_LINES * self.words.fontMetrics().lineSpacing() + STEP)
        for widget in (self._place, self._more, self.words):
            column.addWidget(widget)

    def set_room(self, height: int) -> bool:
        """Take what there is: so many pixels, where the words need more than their place, on a low screen.

        True when there is enough for all of it.
        """
        line = self.words.fontMetrics().lineSpacing()
        words = _LINES * line + STEP
        self._low = height < 3 * STEP + 2 * _GAP + words + self._heads((self._place, self._more))
        free = height - 2 * _GAP - self._heads((self._place,))
        self._lay_out(max(line + 2, min(words, free)))
        self.show_row(self._row)
        return not self._low

    @staticmethod
    def _heads(labels: Sequence[ElidedLabel]) -> int:
        return sum(label.fontMetrics().height() for label in labels)

    def _lay_out(self, words: int) -> None:
        low = self._low
        self._column.setContentsMargins(2 * STEP, _GAP if low else STEP, 2 * STEP, _GAP if low else 2 * STEP)
        self._column.setSpacing(0 if low else _GAP)
        self.words.setMinimumHeight(words)

    @property
    def about(self) -> str:
        """What is said of the proposal above its text."""
        return " · ".join(filter(None, (self._place.text, self._more.text)))

    def show_row(self, row: ProposalRow | None) -> None:
        """Show a proposal, or none."""
        self._row = row
        place = capitalised("" if row is None else shown(row.proposal.place))
        more = "" if row is None else self._told(row)
        # On a low screen in one line, where it has room for both.
        self._place.set_text(*((f"{place} · {more}", place) if self._low and more else (place,)))
        text = "" if row is None else row.proposal.whole
        if text != self.words.toPlainText():
            self.words.setPlainText(text)
        self._more.set_text("" if self._low else more)
        self._more.setVisible(bool(self._more.text))

    def _told(self, row: ProposalRow) -> str:
        parts = []
        if row.repeated:
            others = in_series(shown(one.place) for one in row.repeated)
            parts.append(typographic(self.tr("Promis aussi : {}")).format(others))
        if row.proposal.themes:
            parts.append(typographic(self.tr("Thèmes : {}")).format(", ".join(row.proposal.themes)))
        return " · ".join(parts)
