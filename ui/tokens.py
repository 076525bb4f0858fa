"""The colours of the window as tokens, light and dark.

Nothing here is kept in a global: whoever paints asks `tokens_of` the palette it was given, so that a widget
is dark exactly when its palette is.
"""

from typing import NamedTuple

from PySide6.QtGui import QPalette

from exports.marks import PAPER_TINTS, Tint
from pacte.domain.answer import Answer

#: The grid that everything is aligned on, in logical pixels.
STEP = 8


class Tokens(NamedTuple):
    """The colours of one scheme, as `#RRGGBB`; `tints` by answer, None for not raised.

    `edge` outlines what can be typed in or pressed (3:1 on the card), `line` only separates. `current` is the
    ground of the row one works on, `quiet` of what merely stands back.
    """

    dark: bool
    ground: str
    card: str
    ink: str
    secondary_ink: str
    line: str
    edge: str
    focus: str
    brand: str
    on_brand: str
    current: str
    quiet: str
    tints: dict[Answer | None, Tint]


LIGHT = Tokens(
    dark=False,
    ground="#FBFAF7",
    card="#FFFFFF",
    ink="#1E2A2B",
    secondary_ink="#5A6769",
    line="#DDDAD1",
    edge="#8C897F",
    focus="#B7791F",
    brand="#1F5C4A",
    on_brand="#FFFFFF",
    current="#E3EDE7",
    quiet="#F1EFE9",
    tints=PAPER_TINTS,
)

DARK = Tokens(
    dark=True,
    ground="#171C1B",
    card="#1F2625",
    ink="#EDEFEA",
    secondary_ink="#A9B4B1",
    line="#343C3A",
    edge="#6F7A77",
    focus="#FFD38A",
    brand="#7CC7AC",
    on_brand="#0E1513",
    current="#22332D",
    quiet="#262E2C",
    tints={
        Answer.AGREED: Tint("#7FE0BC", "#12372B"),
        Answer.RESERVED: Tint("#FFD38A", "#403010"),
        Answer.REFUSED: Tint("#FFB694", "#45220F"),
        Answer.OUT_OF_COMPETENCE: Tint("#C3CDD6", "#2B333A"),
        Answer.UNDECIDED: Tint("#9DD0F5", "#17344A"),
        None: Tint("#8B9694", "#171C1B"),
    },
)


def tokens_of(palette: QPalette) -> Tokens:
    """Return the tokens that go with a palette: dark ones when its lines are dark.

    Not its ground: style sheets change that role where a control is transparent.
    """
    return DARK if palette.color(QPalette.ColorRole.Mid).lightness() < 128 else LIGHT
