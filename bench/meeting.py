"""An hour of a meeting, 2,000 edits long: what the window holds at its end against its start."""

import gc
import os
import shutil
import subprocess
from pathlib import Path

from PySide6.QtCore import Qt

from bench.session import Session
from bench.timing import MEGABYTES, Figure, in_window_process
from pacte.demo import build_demo
from pacte.domain.answer import Answer
from pacte.edits import lists
from pacte.storage.pact_file import open_pact_file
from ui.choice_box import ChoiceBox
from ui.grid_page import GridPage
from ui.grid_rows import LevelSpot, spot_answer
from ui.grid_view import GridView
from ui.list_bar import ListBar
from ui.meeting_page import MeetingPage

_EDITS = 2000
_Key = Qt.Key
_CONTROL = Qt.KeyboardModifier.ControlModifier


def _memory() -> int:
    """The memory this process holds, in bytes, once there is no garbage."""
    gc.collect()
    found = subprocess.run(("ps", "-o", "rss=", "-p", str(os.getpid())), check=True, capture_output=True)
    return int(found.stdout) * 1024


class _Meeting:
    """A volunteer who goes through all that the window has."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.edits = 0
        session.operations.changed.connect(self._count)

    def _count(self) -> None:
        self.edits += 1

    def answer_in_grid(self, turn: int) -> None:
        """Answer a level, in words now and then, and take some back."""
        session = self._session
        view = session.find(GridView)
        spot = view.grid.spot_at(view.currentIndex())
        assert spot is not None
        session.press("r" if view.grid.answer_at(spot) is Answer.AGREED else "a")
        if turn % 3 == 0 and isinstance(spot, LevelSpot):
            session.press(_Key.Key_Return)
            session.type(f"À partir de {2000 + turn}, ")
            session.press(_Key.Key_Escape)
        if turn % 7 == 0:
            session.press(_Key.Key_Z, _CONTROL)
        if turn % 14 == 0:
            session.press(_Key.Key_Z, _CONTROL | Qt.KeyboardModifier.ShiftModifier)
        session.press(_Key.Key_Down if turn // 25 % 2 == 0 else _Key.Key_Up)
        session.rest(0)

    def change_list(self, turn: int) -> None:
        """Go to the other list."""
        box = self._session.find(ListBar).findChild(ChoiceBox)
        assert box is not None
        page = self._session.page
        assert isinstance(page, GridPage)
        page.show_list(box.itemData(turn % box.count()))

    def visit_pages(self) -> None:
        """See every page and come back to the grid."""
        for key in ("lists", "comparison", "grid"):
            self._session.show_page(key)

    def meet(self) -> None:
        """Take up the meeting, or begin it, answer ten measures and leave."""
        session = self._session
        session.show_page("meeting")
        page = session.page
        assert isinstance(page, MeetingPage)
        start = page.start
        (start.resume_button if start.resume_button.isVisible() else start.begin_button).click()
        session.rest(0.02)
        run = page.running
        assert run is not None
        for _ in range(10):
            session.press("r" if spot_answer(run.one, run.spot) is Answer.AGREED else "a")
            session.press(_Key.Key_Space)
            session.rest(0)
        session.press(_Key.Key_Escape)
        session.rest(0.02)
        session.show_page("grid")

    def hold(self, edits: int) -> None:
        """Go on until so many edits are on disk."""
        turn = 0
        while self.edits < edits:
            turn += 1
            self.answer_in_grid(turn)
            if turn % 20 == 0:
                self.change_list(turn // 20)
            if turn % 40 == 0:
                self.visit_pages()
            if turn % 100 == 0:
                self.meet()


def hold_meeting(path: str) -> tuple[int, int]:
    """Return the memory at the start, every page shown and the first answers given, and at the end."""
    session = Session(Path(path))
    meeting = _Meeting(session)
    meeting.visit_pages()
    meeting.meet()
    start = _memory()
    meeting.hold(meeting.edits + _EDITS)
    return start, _memory()


def memory(folder: Path) -> Figure:
    """The example with a second list."""
    path = Path(shutil.copy(build_demo(folder / "demo"), folder / "meeting.pacte"))
    with open_pact_file(path) as file:
        lists.add(file, "Liste exemple")
    start, end = in_window_process(hold_meeting, path)
    return Figure(f"mémoire après {_EDITS} éditions en rencontre ÷ au début", end, start, 1.2, MEGABYTES)
