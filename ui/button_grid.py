"""Buttons of one width in as many columns as there is room for."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.buttons import Button
from ui.tokens import STEP

_MOST = 3


class ButtonGrid(QWidget):
    """A few buttons, in rows of three where that has room."""

    def __init__(self, buttons: tuple[Button, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons, self._columns = buttons, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2 * STEP, STEP, 2 * STEP, 2 * STEP)
        self._grid.setSpacing(STEP)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._put(_MOST)

    def _put(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self._buttons):
            self._grid.addWidget(button, place // columns, place % columns)
        for column in range(_MOST):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._grid.invalidate()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Return the least room: one column."""
        widest = max(button.sizeHint().width() for button in self._buttons)
        return QSize(widest + 4 * STEP, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the buttons out anew."""
        super().resizeEvent(event)
        widest = max(button.sizeHint().width() for button in self._buttons)
        room = event.size().width() - 3 * STEP
        self._put(min(max(1, room // (widest + STEP)), _MOST))
