"""Old words beside new ones: what was taken out is struck out, what came is underlined."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from pacte.domain.answer import Answer
from pacte.domain.word_difference import Run, word_difference
from ui.theme import sized
from ui.tokens import STEP, tokens_of


@dataclass(frozen=True, slots=True)
class Compared:
    """A text under its title as both sides have it; an empty side shows `none` in its place."""

    title: str
    old: str
    new: str
    none: tuple[str, str] = ("", "")


class DifferenceView(QTextEdit):
    """Shows texts in two columns, to read, select and copy; words come in as plain text, never as markup."""

    def __init__(self, name: str, titles: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._rows: tuple[Compared, ...] = ()
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_texts(self, rows: Sequence[Compared]) -> None:
        """Show these texts, from the top."""
        self._rows = tuple(rows)
        self._fill()

    def _fill(self) -> None:
        self.clear()
        spoken: list[str] = []
        cursor = QTextCursor(self.document())
        shape = QTextTableFormat()
        shape.setBorder(0)
        shape.setCellPadding(STEP)
        shape.setCellSpacing(0)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        shape.setColumnWidthConstraints([half, half])
        table = cursor.insertTable(1 + 2 * len(self._rows), 2, shape)
        for column, words in enumerate(self._titles):
            self._put(table, 0, column, [Run(words, False)], self._quiet())
        for number, one in enumerate(self._rows):
            row = 1 + 2 * number
            table.mergeCells(row, 0, 1, 2)
            self._put(table, row, 0, [Run(one.title, False)], self._strong())
            both = bool(one.old and one.new)
            sides = (
                word_difference(one.old, one.new)
                if both
                else ((Run(one.old, False),), (Run(one.new, False),))
            )
            for column, runs in enumerate(sides):
                if runs and runs[0].text:
                    self._put(table, row + 1, column, runs, QTextCharFormat(), removed=column == 0)
                else:
                    self._put(table, row + 1, column, [Run(one.none[column], False)], self._absent())
            spoken += self._spoken(one.title, sides)
        self.setAccessibleDescription(" ".join(spoken))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def _put(
        self,
        table: QTextTable,
        row: int,
        column: int,
        runs: Sequence[Run],
        plain: QTextCharFormat,
        *,
        removed: bool = False,
    ) -> None:
        cursor = table.cellAt(row, column).firstCursorPosition()
        cursor.setBlockFormat(QTextBlockFormat())
        for run in runs:
            cursor.insertText(run.text, self._own(removed=removed) if run.own else plain)

    def _own(self, *, removed: bool) -> QTextCharFormat:
        """Return the look of words that only one side has: told by lines, and by colours besides."""
        tint = tokens_of(self.palette()).tints[Answer.REFUSED if removed else Answer.AGREED]
        look = QTextCharFormat()
        look.setForeground(QColor(tint.ink))
        look.setBackground(QColor(tint.ground))
        if removed:
            look.setFontStrikeOut(True)
        else:
            look.setFontUnderline(True)
            look.setFontWeight(QFont.Weight.DemiBold)
        return look

    def _quiet(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(sized(self.font(), 0.86, QFont.Weight.DemiBold))
        look.setForeground(QColor(tokens_of(self.palette()).secondary_ink))
        return look

    def _strong(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.DemiBold)
        look.setForeground(QColor(tokens_of(self.palette()).brand))
        return look

    def _absent(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFontItalic(True)
        look.setForeground(QColor(tokens_of(self.palette()).secondary_ink))
        return look

    def _spoken(self, title: str, sides: tuple[tuple[Run, ...], tuple[Run, ...]]) -> list[str]:
        """Return what differs for somebody who cannot see the lines."""
        gone, come = ([run.text.strip() for run in side if run.own] for side in sides)
        if not gone and not come:
            return []
        words = self.tr("{} : mots retirés : {} ; mots ajoutés : {}.")
        nothing = self.tr("aucun")
        return [words.format(title, ", ".join(gone) or nothing, ", ".join(come) or nothing)]

    def changeEvent(self, event: QEvent) -> None:
        """Take other colours and another size when the system does."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._rows:
            self._fill()
