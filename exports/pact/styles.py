"""The look of a signed pact: its page in points, and the styles of its words, legible on a copy at 80 %."""

from exports.flow import Frame
from exports.fonts import Face
from exports.paper import A4, BRAND, INK, SECONDARY
from exports.typesetting import Style

MARGIN = 57.0
INNER = A4.width - 2 * MARGIN
#: Where words flow; head and foot stand outside.
FRAME = Frame(MARGIN, INNER, 66.0, A4.height - 66.0)
HEAD, FOOT = 40.0, A4.height - 36.0
#: Where the texts of levels begin, beside their marks and codes.
INDENT = 66.0
GUTTER = 18.0
HALF = (INNER - GUTTER) / 2

TITLE = Style(Face.SEMIBOLD, 27, 32, INK)
KICKER = Style(Face.REGULAR, 11, 15, SECONDARY)
SECTION = Style(Face.SEMIBOLD, 16, 22, BRAND)
NAME = Style(Face.SEMIBOLD, 14, 18.5, INK)
MEASURE = Style(Face.SEMIBOLD, 12, 16, INK)
NUMBER = Style(Face.SEMIBOLD, 12, 16, BRAND)
TABLE_TITLE = Style(Face.SEMIBOLD, 11, 15, INK)
TEXT = Style(Face.REGULAR, 11, 15.2, INK)
STRONG = Style(Face.SEMIBOLD, 11, 15.2, INK)
QUOTE = Style(Face.ITALIC, 11, 15.2, INK)
REPLACED = Style(Face.REGULAR, 10.5, 14.4, SECONDARY)
LEAD = Style(Face.REGULAR, 11, 15.2, SECONDARY)
LABEL = Style(Face.SEMIBOLD, 8.2, 12.5, BRAND, tracking=0.6)
QUIET_LABEL = Style(Face.SEMIBOLD, 8.2, 12.5, SECONDARY, tracking=0.6)
CODE = Style(Face.SEMIBOLD, 11, 15.2, INK)
NOTE = Style(Face.REGULAR, 10, 13.6, SECONDARY)
RUNNING = Style(Face.REGULAR, 8.6, 11, SECONDARY)
RUNNING_NAME = Style(Face.SEMIBOLD, 8.6, 11, INK)
DRAFT = Style(Face.SEMIBOLD, 11, 13, "#FFFFFF", tracking=1.6)
DIGITS = Style(Face.REGULAR, 11, 16, INK)
