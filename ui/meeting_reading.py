"""What one reads of the present measure: its levels, and what the list's programme says of it."""

from PySide6.QtCore import QObject, Signal

from ui.meeting_board_layout import MeetingBoardLayout
from ui.meeting_passages import kept_on, suggested
from ui.meeting_run import MeetingRun


class MeetingReading(QObject):
    """Shows the programme under the levels, or whole; it is folded again when another measure comes."""

    #: Other things are read now.
    changed = Signal()
    told = Signal(str)

    def __init__(self, parts: MeetingBoardLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._run: MeetingRun | None = None
        # The measure of which all that the programme says is shown.
        self._whole: str | None = None
        parts.programme.whole_requested.connect(self.turn)

    def show_run(self, run: MeetingRun | None) -> None:
        """Show another meeting, or none."""
        if self._run is not None:
            self._run.suggestions_known.disconnect(self.show)
        self._run, self._whole = run, None
        if run is not None:
            run.suggestions_known.connect(self.show)

    def show(self) -> None:
        """Show what is known of the present measure."""
        run, parts = self._run, self._parts
        if run is None:
            return
        if self._whole != run.stop.key:
            self._whole = None
        kept = [passage for spot in run.stop.spots for passage in kept_on(run.one, spot, run.lists)]
        parts.programme.show_passages(tuple(kept), tuple(suggested(run.suggested)))
        parts.programme.set_whole(whole=self._whole is not None)
        parts.show_cards(len(run.stop.spots), run.rank)
        self.changed.emit()

    def turn(self) -> None:
        """Show all that the programme says of the measure, or no longer; tell when it says nothing."""
        run, programme = self._run, self._parts.programme
        if run is None:
            return
        if programme.empty and not run.one.programmes:
            self.told.emit(self.tr("Aucun programme de cette liste n’a encore été lu."))
        elif programme.empty:
            self.told.emit(self.tr("Rien n’a été trouvé ici dans le programme de la liste."))
        else:
            self._whole = None if programme.whole else run.stop.key
            self.show()

    def fold(self) -> bool:
        """Show the levels again; false when nothing else was shown whole."""
        was = self._parts.programme.whole
        self._whole = None
        self.show()
        return was

    def uncover(self) -> bool:
        """Show the levels where the programme hid them; false when it did not."""
        return self._parts.reads_alone and self.fold()

    def page(self, direction: int) -> None:
        """Scroll by a page: the programme where it is shown whole, or else the present level."""
        if self._parts.programme.whole:
            self._parts.programme.page(direction)
        elif self._run is not None:
            self._parts.cards[self._run.rank].page(direction)
