"""The look of a comparison: the styles of its words, all enlarged together, and its margin in points."""

from exports.fonts import Face
from exports.paper import BRAND, INK, SECONDARY
from exports.typesetting import Style

MARGIN = 28.0
#: Lines between rows and between lists, dark enough to be seen on a copy.
HAIRLINE = "#C4C0B4"


class Look:
    """The styles at a scale: at 1 they are the smallest that are read well on a copy at 80 %."""

    def __init__(self, scale: float = 1.0) -> None:
        self.scale = scale

        def style(face: Face, size: float, leading: float, ink: str, tracking: float = 0.0) -> Style:
            return Style(face, size * scale, leading * scale, ink, tracking * scale)

        self.title = style(Face.SEMIBOLD, 16, 18.5, INK)
        self.aside = style(Face.REGULAR, 9, 12, SECONDARY)
        self.lists_shown = style(Face.SEMIBOLD, 9, 12, BRAND)
        self.summary = style(Face.REGULAR, 9.2, 11.8, INK)
        self.name = style(Face.REGULAR, 8.6, 10.2, INK)
        self.number = style(Face.REGULAR, 8.6, 10.2, SECONDARY)
        self.kept_by = style(Face.REGULAR, 8, 10, SECONDARY)
        self.kept_by_all = style(Face.SEMIBOLD, 8, 10, BRAND)
        self.theme = style(Face.SEMIBOLD, 8, 10, BRAND, tracking=0.5)
        self.list_name = style(Face.SEMIBOLD, 8.2, 9.6, INK)
        self.code = style(Face.REGULAR, 7, 9, SECONDARY)
        self.figure = style(Face.SEMIBOLD, 8.6, 10.2, INK)
        self.figure_label = style(Face.REGULAR, 8.2, 10.2, INK)
        self.small = style(Face.REGULAR, 7.6, 10, SECONDARY)
