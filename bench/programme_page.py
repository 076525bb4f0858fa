"""The page of programmes with Clamart's 104 points: shown, and from a key to the paint, on disk by then."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt

from bench.session import Session
from bench.timing import Figure, quickest
from pacte.demo import build_demo
from pacte.edits import programmes
from pacte.storage import queries
from pacte.storage.pact_file import open_pact_file
from ui.programme_page import ProgrammePage

_CLAMART = Path(__file__).parents[1] / "tests" / "data" / "programmes" / "programme-clamart-a-gauche.txt"
_SHOWN, _ARROW, _DECISION = "premier affichage", "flèche → proposition peinte", "touche → décision peinte"
#: So many proposals are decided about, by the three keys in turn.
_DECISIONS = 24
_Key = Qt.Key


def examine(path: str) -> dict[str, list[float]]:
    """Return the seconds that the page, its arrows and its decisions take."""
    session = Session(Path(path))
    found: dict[str, list[float]] = {_SHOWN: [session.show_page("programme")], _ARROW: [], _DECISION: []}
    page = session.page
    assert isinstance(page, ProgrammePage)
    session.wait(lambda: not page.busy)
    section = page.layout_.proposals
    viewport = section.layout_.table.viewport()
    section.focus_table()
    for turn in range(_DECISIONS):
        found[_ARROW].append(session.key(_Key.Key_Down, viewport))
        suggested = section.layout_.panel.chosen is not None
        keys = (_Key.Key_Space, _Key.Key_Delete, _Key.Key_N) if suggested else (_Key.Key_N,)
        found[_DECISION].append(session.key(keys[turn % len(keys)], viewport))
    return found


def _file(folder: Path) -> Path:
    path = build_demo(folder / "programme")
    with open_pact_file(path) as file:
        name = queries.dossier(file).lists[0].name
        programmes.take(file, programmes.preview(file, _CLAMART, name))
    return path


def programme_page(folder: Path) -> Iterator[Figure]:
    """Yield the slowest of each: none may be felt."""
    for name, found in quickest(examine, _file(folder)).items():
        limit = 0.1 if name == _SHOWN else 0.05
        yield Figure(
            f"Programme, 104 points : {name}, la plus lente de {len(found)}", max(found), None, limit
        )
