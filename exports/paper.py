"""The paper that every PDF document shares: page, colours, drawing, and what a document says of itself.

Positions are in points from the top left corner of the page, y downwards, as one reads.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import groupby
from pathlib import Path
from threading import Lock
from typing import BinaryIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from exports import fonts
from exports.attachment import Attachment, attach
from exports.fonts import Face
from exports.marks import (
    ANSWER_MARKS,
    DONE_CHARACTER,
    DONE_MARK,
    MARK_CHARACTERS,
    PAPER_TINTS,
    PARTNER_CHARACTER,
    PARTNER_MARK,
    Point,
    Shape,
)
from exports.right_to_left import as_drawn
from exports.typesetting import Line, Segment
from pacte.domain.answer import Answer
from pacte.domain.signing import Stroke


@dataclass(frozen=True, slots=True)
class PageSize:
    """The width and height of a document's pages, in points."""

    width: float
    height: float

    @property
    def landscape(self) -> "PageSize":
        """The same paper, its long side level."""
        return PageSize(self.height, self.width)


A4 = PageSize(595.28, 841.89)
A3 = PageSize(841.89, 1190.55)
#: The sizes of paper by their names.
PAPERS = {"A4": A4, "A3": A3}

INK = "#1E2A2B"
SECONDARY = "#5A6769"
BRAND = "#1F5C4A"
RULE = "#DDDAD1"

Mark = tuple[Shape, ...]

#: How far the handles of a Bézier curve reach to draw a quarter of a circle, as a part of the radius.
_HANDLE = 0.5523
#: The blank on each side of a mark that a narrow cell may do without, as a part of the mark's size.
_ANSWER_BLANK, _FLAG_BLANK = 0.14, 0.06
_LONGEST_TITLE = 160
#: One document at a time: reportlab reads a shared font file by moving a place in it.
_ONE_AT_A_TIME = Lock()

# Streams as bytes rather than as text: documents a fifth smaller, and sooner written.
rl_config.useA85 = 0


@dataclass(frozen=True, slots=True)
class Signs:
    """What a level's cell shows: the answer, whether a partner must act too, whether it is done already."""

    answer: Answer | None
    partner: bool = False
    done: bool = False

    @property
    def characters(self) -> str:
        """The same as characters, which is what one copies from the page."""
        flags = (PARTNER_CHARACTER if self.partner else "") + (DONE_CHARACTER if self.done else "")
        return MARK_CHARACTERS[self.answer] + flags


class Sheet:
    """The page being drawn.

    It writes PDF's operators (PDF 32000-1, annex A) itself: a page has hundreds of words and marks, and
    reportlab's own drawing calls cost more than all the rest of a document.
    """

    def __init__(self, canvas: Canvas, size: PageSize) -> None:
        self.size = size
        self._height = size.height
        self._canvas = canvas
        self._operators: list[str] = []
        self._cells: dict[tuple[Signs, float, float], str] = {}
        self._font = ""
        self._ink = ""
        self._bookmarks = 0

    def next_page(self) -> None:
        """End this page; what follows goes to the next one."""
        self.finish()
        self._canvas.showPage()

    def finish(self) -> None:
        """Hand over what was drawn on this page; the document does it for its last one."""
        self._canvas.addLiteral("\n".join(self._operators))
        self._operators = []
        self._font = self._ink = ""

    def bookmark(self, title: str, top: float = 0.0, level: int = 0) -> None:
        """Name a place of the current page in the reader's table of contents, closed below its first level."""
        self._bookmarks += 1
        key = f"place-{self._bookmarks}"
        self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=round(self._height - top, 2), zoom=0)
        self._canvas.addOutlineEntry(_short(title), key, level, closed=level > 0)

    def attach(self, attachments: Sequence[Attachment], day: date) -> None:
        """Put files inside the document, in the order of their names, for its readers to take out."""
        attach(self._canvas, attachments, day)

    def show_bookmarks(self) -> None:
        """Ask readers to open the document with its table of contents beside it."""
        self._canvas.showOutline()

    def line(self, x: float, baseline: float, line: Line) -> None:
        """Draw a set line from `x`."""
        for segment in line.segments:
            self._segment(x + segment.x, baseline, segment)

    def line_ending(self, x: float, baseline: float, line: Line) -> None:
        """Draw a set line that ends at `x`."""
        self.line(x - line.width, baseline, line)

    def line_centred(self, x: float, baseline: float, line: Line) -> None:
        """Draw a set line around `x`."""
        self.line(x - line.width / 2, baseline, line)

    def line_upright(self, baseline: float, foot: float, line: Line) -> None:
        """Draw a set line that reads upwards from `foot`, its letters standing on `baseline` at their right."""
        for segment in line.segments:
            self._segment(baseline, foot - segment.x, segment, upright=True)

    def _segment(self, x: float, baseline: float, segment: Segment, *, upright: bool = False) -> None:
        style = segment.style
        turn = "0 1 -1 0" if upright else "1 0 0 1"
        runs = fonts.runs(as_drawn(segment.text), style.face)
        self._set_ink(style.ink)
        if style.tracking:
            self._operators.append(f"{style.tracking:.2f} Tc")
        for run in runs:
            shown = " ".join(self._shown(run.characters, run.face, style.size))
            self._operators.append(f"BT {turn} {x:.2f} {self._height - baseline:.2f} Tm {shown} ET")
            if len(runs) > 1:
                table = fonts.widths(style.face)
                advance = (
                    sum(table[c] for c in run.characters) * style.size + len(run.characters) * style.tracking
                )
                x, baseline = (x, baseline - advance) if upright else (x + advance, baseline)
        if style.tracking:
            self._operators.append("0 Tc")

    def _shown(self, characters: str, face: Face, size: float) -> Iterator[str]:
        """Yield the operators that show characters, choosing their font where it is not yet."""
        for font, codes in fonts.codes(characters, face, self._canvas):
            chosen = f"{font} {size:g} Tf"
            if chosen != self._font:
                self._font = chosen
                yield chosen
            yield f"<{codes.hex()}> Tj"

    def _set_ink(self, ink: str) -> None:
        if self._ink != ink:
            self._operators.append(f"{_colour(ink)} rg")
            self._ink = ink

    def rule(self, x: float, y: float, length: float, ink: str = RULE, thickness: float = 0.6) -> None:
        """Draw a level line from `x`, centred on `y`."""
        self.bar(x, y - thickness / 2, length, thickness, ink)

    def bar(self, x: float, y: float, width: float, height: float, ink: str) -> None:
        """Fill a rectangle."""
        self._set_ink(ink)
        self._operators.append(f"{x:.2f} {self._height - y - height:.2f} {width:.2f} {height:.2f} re f")

    def squares(
        self, x: float, y: float, size: float, rows: Sequence[Sequence[bool]], ink: str = INK
    ) -> None:
        """Fill the squares of `size` that are true, row by row from the top: a QR code."""
        drawing = [f"{_colour(ink)} rg"]
        for index, row in enumerate(rows):
            bottom, column = self._height - y - (index + 1) * size, 0
            for dark, run in groupby(row):
                length = len(list(run))
                if dark:
                    drawing.append(f"{_numbers((x + column * size, bottom, length * size, size))} re")
                column += length
        self._operators.append(f"q {' '.join(drawing)} f Q")

    def strokes(self, x: float, y: float, scale: float, strokes: Iterable[Stroke], thickness: float) -> None:
        """Draw the movements of a pen, smoothed, one unit of theirs being `scale` points."""
        paths = " ".join(f"{_pen_path(stroke)} S" for stroke in strokes)
        place = f"{scale:.5f} 0 0 {-scale:.5f} {x:.2f} {self._height - y:.2f} cm"
        width = f"{thickness / scale:.2f} w"
        self._operators.append(f"q {place} {_inked(INK)} {width} {paths} Q")

    def card(self, x: float, y: float, width: float, height: float, radius: float = 6.0) -> None:
        """Draw the outline of a card with round corners."""
        outline = _rounded(x, self._height - y - height, width, height, radius)
        self._operators.append(f"{_colour(RULE)} RG 0.8 w {outline} S")

    def cell(self, x: float, y: float, width: float, height: float, signs: Signs) -> None:
        """Draw the marks of a level in a cell, and lay their characters under it for those who copy."""
        drawing = self._cells.get((signs, width, height))
        if drawing is None:
            ground, tint = "", PAPER_TINTS[signs.answer]
            if signs.answer is not None:
                ground = f"{_colour(tint.ground)} rg {_rounded(0, 0, width, height, min(3.0, height / 4))} f"
            marks = " ".join(_cell_marks(signs, width, height))
            drawing = (
                f"{ground} {_inked(tint.ink)} {marks} {self._laid_under(signs.characters, width, height)}"
            )
            self._cells[signs, width, height] = drawing
        self._operators.append(f"q 1 0 0 1 {x:.2f} {self._height - y - height:.2f} cm {drawing} Q")

    def mark(self, x: float, y: float, size: float, shapes: Mark, character: str, ink: str) -> None:
        """Draw a mark alone in a square, and lay its character under it."""
        drawing = f"{_inked(ink)} {_drawn_mark(shapes, 0, 0, size)} {self._laid_under(character, size, size)}"
        self._operators.append(f"q 1 0 0 1 {x:.2f} {self._height - y - size:.2f} cm {drawing} Q")

    def box(self, x: float, y: float, size: float, character: str, thickness: float) -> None:
        """Draw the outline of a square, to tick by hand, and lay its character under it."""
        drawing = f"{thickness:g} w 0 0 {size:g} {size:g} re S {self._laid_under(character, size, size)}"
        place = f"1 0 0 1 {x:.2f} {self._height - y - size:.2f} cm"
        self._operators.append(f"q {place} {_inked(INK)} {drawing} Q")

    def _laid_under(self, text: str, width: float, height: float) -> str:
        """Text that is not seen, around the middle of a box, for those who copy or listen."""
        outside, self._font = self._font, ""
        shown = " ".join(self._shown(text, Face.FALLBACK, 6))
        self._font = outside
        return f"BT 3 Tr 1 0 0 1 {width / 2 - 2.5 * len(text):.2f} {height / 2 - 2:.2f} Tm {shown} ET"


@cache
def _colour(ink: str) -> str:
    """Return a colour written `#RRGGBB` as PDF's three numbers."""
    return " ".join(f"{int(ink[at : at + 2], 16) / 255:.3f}" for at in (1, 3, 5))


def _inked(ink: str) -> str:
    """The operators for drawing in one colour, with round ends and corners."""
    return f"{_colour(ink)} rg {_colour(ink)} RG 1 J 1 j"


def _rounded(x: float, y: float, width: float, height: float, radius: float) -> str:
    """The outline of a rectangle with round corners; `x`, `y` is its lower left corner, y upwards."""
    right, top, handle = x + width, y + height, radius * (1 - _HANDLE)
    corners = (
        (right - radius, y, right - handle, y, right, y + handle, right, y + radius),
        (right, top - radius, right, top - handle, right - handle, top, right - radius, top),
        (x + radius, top, x + handle, top, x, top - handle, x, top - radius),
        (x, y + radius, x, y + handle, x + handle, y, x + radius, y),
    )
    sides = (f"{_numbers(points[:2])} l {_numbers(points[2:])} c" for points in corners)
    return f"{_numbers((x + radius, y))} m {' '.join(sides)} h"


def _numbers(values: Iterable[float]) -> str:
    return " ".join(f"{value:.2f}" for value in values)


def _cell_marks(signs: Signs, width: float, height: float) -> Iterator[str]:
    """Yield the drawings of the marks side by side in a cell.

    Where it is too narrow for them, the blanks around them go first; then they get smaller.
    """
    marks = [(ANSWER_MARKS[signs.answer], height * 0.92, _ANSWER_BLANK)]
    marks += [(PARTNER_MARK, height * 0.66, _FLAG_BLANK)] if signs.partner else []
    marks += [(DONE_MARK, height * 0.66, _FLAG_BLANK)] if signs.done else []
    room = max(width - 1, 0.5)
    total = sum(size for _, size, _ in marks)
    blanks = sum(2 * size * blank for _, size, blank in marks)
    tightness = min(1.0, max(0.0, total - room) / blanks)
    total -= blanks * tightness
    scale = min(1.0, room / total)
    x = (width - total * scale) / 2
    for mark, full, blank in marks:
        size = full * scale
        margin = size * blank * tightness
        yield _drawn_mark(mark, x - margin, (height - size) / 2, size)
        x += size - 2 * margin


def _drawn_mark(mark: Mark, x: float, y: float, size: float) -> str:
    """Draw a mark in the square of `size` whose lower left corner, y upwards, is at `x`, `y`."""
    operators = []
    for shape in mark:
        points = [f"{x + px * size:.2f} {y + (1 - py) * size:.2f}" for px, py in shape.points]
        path = f"{points[0]} m {' '.join(f'{point} l' for point in points[1:])}"
        if shape.width:
            operators.append(f"{shape.width * size:.2f} w {path} {'s' if shape.closed else 'S'}")
        else:
            operators.append(f"{path} f")
    return " ".join(operators)


def _pen_path(stroke: Stroke) -> str:
    """A line through the middles between points, bent towards the points themselves; a point alone is a dot."""
    path = [f"{_numbers(stroke[0])} m"]
    for before, point, after in zip(stroke, stroke[1:], stroke[2:], strict=False):
        start, end = _middle(before, point), _middle(point, after)
        if len(path) == 1:
            path.append(f"{_numbers(start)} l")
        # A quadratic curve with its one handle at the point, written as the cubic that PDF knows.
        handles = [(a + 2 * b) / 3 for side in (start, end) for a, b in zip(side, point, strict=True)]
        path.append(f"{_numbers((*handles, *end))} c")
    return f"{' '.join(path)} {_numbers(stroke[-1])} l"


def _middle(one: Point, other: Point) -> Point:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2


def _short(text: str) -> str:
    """Return `text` on one line and short enough for a window's title or a table of contents."""
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST_TITLE else words[: _LONGEST_TITLE - 1].rstrip() + "…"


@contextmanager
def document(
    target: Path | BinaryIO,
    title: str,
    author: str,
    subject: str,
    day: date,
    size: PageSize = A4,
    keywords: str = "Pacte pour la transition",
    producer: str = "Pacte",
) -> Iterator[Sheet]:
    """Give the first page of a PDF written to `target` when the block ends well; its pages are of `size`.

    The same words and day give the same bytes. Fonts are embedded and reduced to what is used; the
    language is French. Raises `OSError` when the disk refuses.
    """
    canvas = Canvas(
        str(target) if isinstance(target, Path) else target,
        pagesize=(size.width, size.height),
        pageCompression=1,
        invariant=1,
        initialFontName=fonts.ready(Face.REGULAR),  # type: ignore[arg-type] # its stub says float
        lang="fr-FR",
        pdfVersion=(1, 7),
    )
    canvas.setTitle(_short(title))
    canvas.setAuthor(_short(author))
    canvas.setSubject(_short(subject))
    canvas.setCreator("Pacte")
    canvas.setProducer(producer)
    canvas.setKeywords(keywords)
    canvas.setDateFormatter(lambda *_: f"D:{day:%Y%m%d}000000Z")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    with _ONE_AT_A_TIME:
        sheet = Sheet(canvas, size)
        yield sheet
        sheet.finish()
        canvas.save()
