"""The keys that decide about a proposal, wherever one is among the proposals or the suggestions."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_Key = Qt.Key
#: Typed characters that choose a suggestion by its place; the second ones are the same keys of a French keyboard.
_RANKS = {"1": 0, "&": 0, "2": 1, "é": 1, "3": 2, '"': 2, "4": 3, "'": 3, "5": 4, "(": 4}
_PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


class ProgrammeKeys(QObject):
    """Hears the keys of the widgets it is given; each is a wish."""

    keep_requested = Signal()
    drop_requested = Signal()
    #: What was decided is to be taken back.
    reopen_requested = Signal()
    #: Another measure is to be looked for.
    other_requested = Signal()
    #: The proposal is about no measure.
    apart_requested = Signal()
    local_requested = Signal()
    next_requested = Signal()
    #: A suggestion is chosen by its place, from 0.
    choice_requested = Signal(int)
    #: Another level is wanted: the one before (-1) or after (1).
    level_step_requested = Signal(int)
    #: The cursor is to go back to the proposals.
    left = Signal()

    def listen(self, *widgets: QWidget) -> None:
        """Hear the keys of these widgets too."""
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that decide, leave the others."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        return event.modifiers() in _PLAIN and self._take(event)

    def _take(self, event: QKeyEvent) -> bool:
        wishes: dict[int, SignalInstance] = {
            _Key.Key_Space: self.keep_requested,
            _Key.Key_Delete: self.drop_requested,
            _Key.Key_Backspace: self.reopen_requested,
            _Key.Key_M: self.other_requested,
            _Key.Key_N: self.apart_requested,
            _Key.Key_L: self.local_requested,
            _Key.Key_S: self.next_requested,
            _Key.Key_Escape: self.left,
        }
        steps = {_Key.Key_Left: -1, _Key.Key_Right: 1}
        if (wish := wishes.get(event.key())) is not None:
            wish.emit()
        elif event.key() in steps:
            self.level_step_requested.emit(steps[_Key(event.key())])
        elif (place := _RANKS.get(event.text())) is not None:
            self.choice_requested.emit(place)
        else:
            return False
        return True
