"""The look of a grid on paper: its page in points, and the styles of its words, legible on a copy at 80 %."""

from exports.flow import Frame
from exports.fonts import Face
from exports.paper import A4, BRAND, INK, SECONDARY
from exports.typesetting import Style

#: Wide enough at the left for the holes of a binder.
MARGIN = 43.0
INNER = A4.width - 2 * MARGIN
#: Where words flow; head and foot stand outside.
FRAME = Frame(MARGIN, INNER, 50.0, A4.height - 40.0)
HEAD, FOOT = 37.0, A4.height - 23.0
#: Where the texts of levels begin, beside their codes.
INDENT = 34.0
WIDTH = INNER - INDENT
GUTTER = 16.0
HALF = (INNER - GUTTER) / 2

TITLE = Style(Face.SEMIBOLD, 24, 29, INK)
NAME = Style(Face.SEMIBOLD, 15, 19, INK)
KICKER = Style(Face.REGULAR, 10, 13.5, SECONDARY)
SECTION = Style(Face.SEMIBOLD, 9.4, 13, BRAND, tracking=0.7)
MEASURE = Style(Face.SEMIBOLD, 10.6, 13.4, INK)
NUMBER = Style(Face.SEMIBOLD, 10.6, 13.4, BRAND)
BODY = Style(Face.REGULAR, 9.6, 12.1, INK)
QUOTE = Style(Face.ITALIC, 9.6, 12.1, INK)
STRONG = Style(Face.SEMIBOLD, 9.6, 12.1, INK)
CODE = Style(Face.SEMIBOLD, 9.6, 12.1, INK)
LEAD = Style(Face.REGULAR, 9.6, 12.1, SECONDARY)
NOTE = Style(Face.REGULAR, 9, 11.8, SECONDARY)
PASSAGE = Style(Face.ITALIC, 9, 11.8, INK)
ADVICE = Style(Face.REGULAR, 9.6, 12.6, INK)
ADVICE_FIRST = Style(Face.SEMIBOLD, 9.6, 12.6, INK)
ASKED = Style(Face.SEMIBOLD, 9, 12, SECONDARY)
ANSWER = Style(Face.REGULAR, 9, 12, INK)
TICKED = Style(Face.SEMIBOLD, 9, 12, INK)
CAPTION = Style(Face.REGULAR, 8.4, 11, SECONDARY)
LABEL = Style(Face.SEMIBOLD, 8.4, 12, BRAND, tracking=0.6)
RUNNING = Style(Face.REGULAR, 8.6, 11, SECONDARY)
RUNNING_NAME = Style(Face.SEMIBOLD, 9.4, 12, INK)
