"""What a key that moves the cursor chooses, where several rows or cells may be chosen at once."""

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent

_Key = Qt.Key
_Flag = QItemSelectionModel.SelectionFlag
_MOVES = (
    _Key.Key_Up,
    _Key.Key_Down,
    _Key.Key_Left,
    _Key.Key_Right,
    _Key.Key_Home,
    _Key.Key_End,
    _Key.Key_PageUp,
    _Key.Key_PageDown,
)


def key_selection(event: QEvent | None) -> QItemSelectionModel.SelectionFlag | None:
    """Return what a move with Ctrl chooses: where it goes, or with Shift all the way; None for anything else.

    Qt moves the cursor and leaves the choice behind, so that the next key would act out of sight.
    """
    if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
        return None
    if event.key() not in _MOVES or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return None
    further = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    return _Flag.SelectCurrent if further else _Flag.ClearAndSelect
