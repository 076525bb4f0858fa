"""Progress of a long work: its points are where it can be cancelled."""

from collections.abc import Callable

#: Called with (steps done, steps in all); it may raise `Cancelled`, and nothing is then written.
Progress = Callable[[int, int], None]


class Cancelled(Exception):
    """The user gave up on a long work; nothing was written."""


def no_progress(_done: int, _total: int) -> None:
    """Report to nobody."""
