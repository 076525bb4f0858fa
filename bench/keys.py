"""From a key to the painted answer, on disk by then: on the grid and in a meeting."""

import sqlite3
import statistics
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from bench.large_file import build_large_file
from bench.session import Session
from bench.timing import Figure, quickest, seconds
from pacte.demo import build_demo
from pacte.domain.answer import Answer
from ui.grid_rows import spot_answer
from ui.grid_view import GridView
from ui.meeting_page import MeetingPage

_Key = Qt.Key
_ANSWER, _ARROW, _LETTER = "touche → réponse peinte", "flèche → mesure peinte", "lettre peinte"
_SENTENCE = "Dans les ecoles de la commune, puis partout"
#: So many answers in each place; each is followed by an arrow.
_ANSWERS = 60
#: After so many answers one goes the other way: an arrow at the end of the table would do nothing.
_TURN = 15


def _other(answer: Answer | None) -> str:
    """The key of an answer that is not there yet: answering twice alike paints nothing."""
    return "r" if answer is Answer.AGREED else "a"


def _arrow(turn: int) -> Qt.Key:
    return _Key.Key_Down if turn // _TURN % 2 == 0 else _Key.Key_Up


def _on_grid(session: Session) -> Iterator[tuple[float, float]]:
    """Answer and move; yield how long each takes."""
    view = session.find(GridView)
    session.press(_Key.Key_Down)
    for turn in range(_ANSWERS):
        spot = view.grid.spot_at(view.currentIndex())
        assert spot is not None
        key = _other(view.grid.answer_at(spot))
        yield session.key(key, view.viewport()), session.key(_arrow(turn), view.viewport())


def _in_words(session: Session) -> Iterator[float]:
    """Type a sentence into the wording; yield how long each letter takes."""
    session.press(_Key.Key_Return)
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    for letter in _SENTENCE:
        yield session.key(letter, field.viewport())
    session.press(_Key.Key_Escape)


def _in_meeting(session: Session) -> Iterator[tuple[float, float]]:
    """Do the same in a meeting that has just begun."""
    session.show_page("meeting")
    page = session.page
    assert isinstance(page, MeetingPage)
    page.start.begin_button.click()
    session.rest(0.2)
    run = page.running
    assert run is not None
    for turn in range(_ANSWERS):
        key = _other(spot_answer(run.one, run.spot))
        yield session.key(key, page.board), session.key(_arrow(turn), page.board)
    session.press(_Key.Key_Escape)


def press_keys(path: str) -> dict[str, list[float]]:
    """Return the seconds of answers and arrows by place, in one window on the file."""
    session = Session(Path(path))
    found: dict[str, list[float]] = {}
    on_grid = [*_on_grid(session)]
    letters = [*_in_words(session)]
    for place, pressed in (("la Grille", on_grid), ("Rencontre", _in_meeting(session))):
        answers, arrows = zip(*pressed, strict=True)
        found |= {f"{_ANSWER} dans {place}": answers, f"{_ARROW} dans {place}": arrows}
    return found | {f"{_LETTER} dans une formulation": letters}


def _bare_transaction(folder: Path) -> Figure:
    """What the disk itself takes for as little as an answer: part of each key's time."""
    bare = sqlite3.connect(folder / "bare-keys.db", isolation_level=None)
    bare.execute("PRAGMA synchronous=FULL")
    bare.execute("CREATE TABLE t (a TEXT)")

    def write() -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT INTO t VALUES ('agreed')")
        bare.execute("COMMIT")

    times = [seconds(write) for _ in range(_ANSWERS)]
    bare.close()
    return Figure("une transaction sqlite3 nue sur ce disque, médiane", statistics.median(times), None, None)


def keys(folder: Path) -> Iterator[Figure]:
    """Yield the median of the answers and the slowest of all keys, with the example and with 145 lists."""
    yield _bare_transaction(folder)
    for title, built, worst in (
        ("exemple", build_demo(folder / "demo"), 0.050),
        ("145 listes", build_large_file(folder / "large"), 0.100),
    ):
        for name, found in quickest(press_keys, built).items():
            if name.startswith(_ANSWER):
                yield Figure(f"{name}, {title}, médiane", statistics.median(found), None, 0.016)
            yield Figure(f"{name}, {title}, la plus lente de {len(found)}", max(found), None, worst)
