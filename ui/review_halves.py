"""The two halves of a review: the table with what stands round it, and what one row of it is about."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ui.tokens import STEP


def table_half(table: QWidget, above: QWidget | None = None, below: QWidget | None = None) -> QWidget:
    """Return the half of a table, which takes the room there is between what stands above and below."""
    half = QWidget()
    column = QVBoxLayout(half)
    column.setContentsMargins(0, 0, STEP, 0)
    column.setSpacing(STEP)
    if above is not None:
        column.addWidget(above, 0, Qt.AlignmentFlag.AlignLeft)
    column.addWidget(table, 1)
    if below is not None:
        column.addWidget(below)
    return half


def side_by_side(half: QWidget, other: QWidget, share: int) -> QSplitter:
    """Return both halves side by side; the other one gets `share` of the width to the table's five."""
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    splitter.addWidget(half)
    splitter.addWidget(other)
    splitter.setStretchFactor(0, 5)
    splitter.setStretchFactor(1, share)
    return splitter
