"""The answers stay in their place, whatever the length of the texts around them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment, Evidence
from pacte.edits import answers, measures
from pacte.storage.pact_file import open_pact_file
from tests.ui.driving import User, first_list, said
from ui.grid_rows import LevelSpot

Key = Qt.Key
LONG = "Un mot puis un autre, sans fin. " * 320


@pytest.fixture
def long_path(demo_path: Path) -> Path:
    """The real pact, with words of 10,000 characters wherever one may write."""
    with open_pact_file(demo_path) as file:
        one = first_list(demo_path).id
        proof = Evidence("Un passage (exemple)")
        words = Commitment(
            "8", "N1", Answer.RESERVED, LONG, LONG, "Un partenaire", observation=LONG, evidence=(proof,)
        )
        answers.record(file, one, words)
        measures.complete_text(file, "6", "N2", LONG, "exemple")
    return demo_path


def places(user: User) -> dict[Answer | None, QPoint]:
    buttons = user.editor.layout_.buttons
    return {answer: buttons.button(answer).mapTo(user.window, QPoint(0, 0)) for answer in (*Answer, None)}


@pytest.mark.parametrize("width, height", [(1366, 768), (1920, 1080)])
def test_the_answers_stay_where_they_are_from_level_to_level(
    open_window, user_of, long_path: Path, width: int, height: int
) -> None:
    user = user_of(open_window(long_path, width, height))
    seen = set()
    for row in user.model.rows:
        for spot in getattr(row, "spots", ()):
            user.view.move_to(user.model.index_of(spot))
            seen.add(tuple((at.y(), round(at.x() / 16)) for at in places(user).values()))
            assert not isinstance(spot, LevelSpot) or user.editor.layout_.heading.text.startswith("Mesure")
    assert len({tuple(y for y, _ in one) for one in seen}) == 1
    viewport = user.editor.layout_.scroll.viewport()
    bottom = max(at.y() for at in places(user).values()) + user.editor.layout_.buttons.button(None).height()
    assert bottom <= viewport.mapTo(user.window, viewport.rect().bottomLeft()).y()


def test_a_mouse_answers_level_after_level_without_moving(user: User, demo_path: Path) -> None:
    user.go("15", "N1")
    refused = user.editor.layout_.buttons.button(Answer.REFUSED)
    at = refused.mapTo(user.window, refused.rect().center())
    for level in ("N1", "N2", "N3"):
        user.go("15", level)
        user.click(user.window.childAt(at))
        assert said(demo_path, "15", level).answer is Answer.REFUSED
