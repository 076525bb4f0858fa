"""One thing that can be on the screen, and how one gets there."""

from collections.abc import Callable
from dataclasses import dataclass

from scripts.shots.stage import Stage


@dataclass(frozen=True, slots=True)
class Scene:
    """`play` brings it on the screen and lets the stage look at it.

    `page` is the key of the page it shows and `dialog` the class of the dialog: the register of pages and the
    dialogs of `ui` are checked against them, so that none can be forgotten.
    """

    name: str
    play: Callable[[Stage], None]
    page: str = ""
    dialog: str = ""
