"""A page in two halves: beside one another where there is room, one in the place of the other where not."""

import pytest
from PySide6.QtWidgets import QWidget

from ui.two_halves import TwoHalves

WIDE, NARROW = 1300, 500


def shape(halves: TwoHalves) -> tuple[bool, bool]:
    """Whether the main half and the other one are shown."""
    return halves.widget(0).isVisible(), halves.widget(1).isVisible()


@pytest.fixture
def made(qtbot):
    def make(*, opened: bool, width: int = WIDE) -> TwoHalves:
        halves = TwoHalves(letters=46, least=20, share=0.4, opened=opened)
        for _ in range(2):
            halves.addWidget(QWidget())
        if not opened:
            halves.widget(1).hide()
        qtbot.addWidget(halves)
        halves.resize(width, 400)
        halves.fit(width)
        halves.show()
        return halves

    return make


def test_both_have_their_place_where_there_is_room(made) -> None:
    halves = made(opened=True)
    assert shape(halves) == (True, True)
    halves.show_other(wanted=False)
    assert shape(halves) == (True, True)
    assert halves.sizes()[0] > halves.sizes()[1] > 0


def test_one_is_shown_at_a_time_where_there_is_none(made) -> None:
    halves = made(opened=True, width=NARROW)
    assert shape(halves) == (True, False)
    halves.show_other(wanted=True)
    assert shape(halves) == (False, True)
    halves.fit(WIDE)
    assert shape(halves) == (True, True)


def test_a_half_that_opens_when_asked_stays_as_it_was(made) -> None:
    halves = made(opened=False)
    assert shape(halves) == (True, False)
    halves.show_other(wanted=True)
    assert shape(halves) == (True, True)
    halves.fit(NARROW)
    assert shape(halves) == (False, True)
    halves.show_other(wanted=False)
    halves.fit(WIDE)
    assert shape(halves) == (True, False)
