"""Fields for typed words: plain text that keeps every no-break space, with the file's own undo."""

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import QCompleter, QPlainTextEdit, QSizePolicy, QWidget

from pacte.domain.wording import MAX_LENGTH
from ui.line_field import LineField, allow_writing

_UNDO_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_MOST_LINES = 9


def _asks_to_undo(event: QEvent) -> bool:
    """Whether a field would keep Ctrl+Z for itself: the window has one undo, the file's, named in its hints."""
    return (
        event.type() is QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and any(event.matches(key) for key in _UNDO_KEYS)
    )


class WordsField(QPlainTextEdit):
    """Grows with its words, from `least` lines up to a few. Pasting takes plain text only."""

    #: The user changed the words.
    words_typed = Signal()
    #: The cursor went elsewhere.
    field_left = Signal()
    #: Something could not be pasted: why.
    paste_refused = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, least: int = 1) -> None:
        super().__init__(parent)
        self.modified = False
        self._least = least
        self._filling = False
        self.setTabChangesFocus(True)
        # A file dropped here is meant for the window.
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # Words wrap, one that is longer than a line too: there is nothing to the side.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(4)
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()

    def words(self) -> str:
        """Return the words as typed. `toPlainText` would turn no-break spaces into plain ones."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def set_words(self, text: str | None) -> None:
        """Show other words; nothing counts as typed."""
        self.modified = False
        if self.words() == (text or ""):
            return
        self._filling = True
        self.setPlainText(text or "")
        if self.hasFocus():
            self.moveCursor(self.textCursor().MoveOperation.End)
        self._filling = False

    def allow(self, *, writing: bool) -> None:
        """Let words be typed, or only read."""
        allow_writing(self, writing=writing)

    def put_cursor_at_end(self) -> None:
        """Put the cursor where one goes on writing."""
        self.moveCursor(self.textCursor().MoveOperation.End)

    def _on_text_changed(self) -> None:
        if not self._filling:
            self.modified = True
            self.words_typed.emit()

    def sizeHint(self) -> QSize:
        """Return the height of the words, the least number of lines at least."""
        lines = max(self._least, min(_MOST_LINES, int(self.document().size().height())))
        # The border and padding of the style sheet, and the document's own margin.
        return QSize(120, ceil(lines * QFontMetricsF(self.font()).lineSpacing()) + 2 * 4 + 2 * 2 + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: the height wanted, in little width."""
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height: in another width the words take other lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Ask for the height of the words; scroll only where there are more than that."""
        policy = Qt.ScrollBarPolicy
        tall = self.document().size().height() > _MOST_LINES
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if tall else policy.ScrollBarAlwaysOff)
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if _asks_to_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left, unless a menu or another window only covers it."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            if self.words() and not self.words().strip():
                # Blanks are nothing: the field says again what it is for.
                self.clear()
            self.field_left.emit()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain words, their no-break spaces with them: Qt would put ordinary ones in their place."""
        data = QMimeData()
        words = self.textCursor().selectedText()
        data.setText(words.replace("\u2029", "\n").replace("\u2028", "\n"))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Accept whatever is pasted, so that a refusal can be told."""
        return source.hasText() or source.hasHtml() or source.hasImage()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain words only, without control characters."""
        text = source.text() or QTextDocumentFragment.fromHtml(source.html()).toPlainText()
        # What is left of a picture among the words.
        text = text.replace("\x00", "").replace("\ufffc", "")
        if not text.strip("\n"):
            self.paste_refused.emit(self.tr("Seul du texte peut être collé ici."))
        elif len(self.words()) + len(text) > MAX_LENGTH:
            self.paste_refused.emit(
                self.tr(
                    "Ce texte est trop long pour un champ ({} caractères au plus) ; rien n’a été collé."
                ).format(MAX_LENGTH)
            )
        else:
            self.textCursor().insertText(text)
            self.ensureCursorVisible()


class PartnerField(LineField):
    """One line, completed from the names typed before, wherever the typed letters stand in them."""

    words_typed = Signal()
    field_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.modified = False
        self._names = QStringListModel(self)
        self.setAcceptDrops(False)
        completer = QCompleter(self._names, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(lambda _: self._on_typed())
        self.setCompleter(completer)
        self.textEdited.connect(lambda _: self._on_typed())

    def offer(self, names: tuple[str, ...]) -> None:
        """Complete from these names."""
        if list(names) != self._names.stringList():
            self._names.setStringList(list(names))

    def words(self) -> str:
        """Return the words as typed."""
        return self.text()

    def set_words(self, text: str | None) -> None:
        """Show other words; nothing counts as typed."""
        self.modified = False
        if self.text() != (text or ""):
            self.setText(text or "")
            self.setCursorPosition(0 if not self.hasFocus() else len(text or ""))

    def put_cursor_at_end(self) -> None:
        """Put the cursor where one goes on writing."""
        self.end(False)

    def _on_typed(self) -> None:
        self.modified = True
        self.words_typed.emit()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if _asks_to_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.field_left.emit()
