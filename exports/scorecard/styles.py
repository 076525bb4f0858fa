"""The look of a scorecard: its measures in points, and the styles of its words."""

from exports.fonts import Face
from exports.paper import A4, BRAND, INK, SECONDARY
from exports.typesetting import Style

MARGIN = 40.0
INNER = A4.width - 2 * MARGIN
GUTTER = 24.0
COLUMN = (INNER - GUTTER) / 2
PADDING = 10.0

BODY = Style(Face.REGULAR, 9, 11, INK)
NUMBER = Style(Face.REGULAR, 9, 11, SECONDARY)
CODE = Style(Face.REGULAR, 7, 9, SECONDARY)
CAPITALS = Style(Face.SEMIBOLD, 8, 10, BRAND, tracking=0.6)
TALLY = Style(Face.SEMIBOLD, 8, 10, SECONDARY)
SMALL = Style(Face.REGULAR, 8, 10.2, SECONDARY)
FAINT = Style(Face.REGULAR, 7.5, 10, SECONDARY)
KICKER = Style(Face.REGULAR, 9.5, 13, SECONDARY)
NAME = Style(Face.SEMIBOLD, 25, 28, INK)
KIND = Style(Face.SEMIBOLD, 10.5, 13, BRAND)
RUNNING = Style(Face.SEMIBOLD, 9.5, 12, INK)
VALUE = Style(Face.SEMIBOLD, 21, 24, INK)
BESIDE = Style(Face.SEMIBOLD, 10.5, 12, SECONDARY)
NOTE = Style(Face.REGULAR, 8.2, 10.4, INK)
NOTE_PLACE = Style(Face.SEMIBOLD, 8.2, 10.4, INK)
NOTE_QUOTE = Style(Face.ITALIC, 8.2, 10.4, INK)
NOTE_LEAD = Style(Face.REGULAR, 8.2, 10.4, SECONDARY)
NOTE_TITLE = Style(Face.SEMIBOLD, 8.5, 11.5, BRAND)

#: The ground of a bar that is not filled, light enough to vanish on a bad copy.
TRACK = "#E9E7E0"
