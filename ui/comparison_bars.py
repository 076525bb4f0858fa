"""One bar for each list: its answers in their colours and marks, the figures at the right."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QObject,
    Qt,
)

from pacte.domain.answer import Answer
from ui.answer_words import OFFERED
from ui.comparison_board import Board, BoardFilter
from ui.comparison_words import explained_words, figures, spoken_counts, waiting_words
from ui.language import labelled
from ui.plain_text import tool_tip
from ui.word_table import ROOT, Index

_translate = QCoreApplication.translate
_ROLE = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Bar:
    """The answers of a list to the levels counted; `figures` is empty in neutral mode.

    `behind` says what is told when the bar is opened, `waiting` that the list has not confirmed a merger's answers.
    """

    list_id: str
    name: str
    parts: tuple[tuple[Answer | None, int], ...]
    figures: str
    spoken: str
    behind: str
    waiting: bool = False

    def aside(self, *, brief: bool = False) -> str:
        """Return what stands at the right of the bar: the figures, after what keeps them from being the list's own."""
        waiting = waiting_words(brief=brief) if self.waiting else ""
        return " · ".join(filter(None, (waiting, self.figures)))


def bars_of(board: Board, wanted: BoardFilter) -> tuple[Bar, ...]:
    """Return the bars of the lists shown, over all the national measures or those of the theme chosen."""
    rows = [
        row
        for row in board.rows
        if not row.measure.local and (wanted.theme is None or row.measure.theme == wanted.theme)
    ]
    return tuple(
        _bar(board, place, [row.cells[place] for row in rows], wanted.theme)
        for place in wanted.columns(board)
    )


def _bar(board: Board, place: int, cells: list, theme: str | None) -> Bar:
    counts: dict[Answer | None, int] = dict.fromkeys(OFFERED, 0)
    for cell in cells:
        for mark in cell:
            counts[mark.answer] += 1
    name, waiting = board.names[place], board.lists[place].awaiting_confirmation
    said = "" if board.neutral else _figures(board, place, theme)
    told = (waiting_words() if waiting else "", said.replace(" · ", ", "), spoken_counts(counts))
    spoken = ", ".join(words for words in told if words)
    behind = explained_words(neutral=board.neutral)
    return Bar(
        board.lists[place].id, name, tuple(counts.items()), said, labelled(name, spoken), behind, waiting
    )


def _figures(board: Board, place: int, theme: str | None) -> str:
    """The measures kept and the share of the points, of the theme when one is chosen."""
    score = board.scores[place]
    if theme is None:
        return figures(score.measures_kept, score.adjusted if score.adjusted_maximum else None)
    found = next((one for one in score.by_theme if one.theme == theme), None)
    if found is None:
        return ""
    return figures(found.measures_kept, found.points / found.maximum if found.maximum else None)


class BarsModel(QAbstractListModel):
    """The bars in the order of the lists."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bars: tuple[Bar, ...] = ()

    def show_bars(self, bars: tuple[Bar, ...]) -> None:
        """Show other bars."""
        if bars != self.bars:
            self.beginResetModel()
            self.bars = bars
            self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.bars)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        bar = self.bars[index.row()]
        if role == _ROLE.DisplayRole:
            return bar.name
        if role == _ROLE.AccessibleTextRole:
            return bar.spoken
        if role == _ROLE.AccessibleDescriptionRole:
            return bar.behind
        if role == _ROLE.ToolTipRole:
            wish = labelled(_translate("Comparison", "cliquer"), bar.behind)
            return tool_tip(f"{bar.spoken} — {wish}")
        return None
