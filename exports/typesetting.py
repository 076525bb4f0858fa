"""Words into lines: measured in the fonts that will draw them, broken where French allows it, never cut.

Nothing here reads markup: every character of a text is a character of the text. Lengths are in points.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from exports import fonts
from exports.fonts import Face

#: A line may end after a blank, but not before « : ; ! ? » % € » nor between a word and its number, whether or
#: not a no-break space was typed there; and after a stroke between two words (« et/ou »).
_BREAK = re.compile(
    r"(?<=[^\W\d_]) +(?![ \d:;!?»%€])|(?<=[\W\d_])(?<![ «]) +(?![ :;!?»%€])|(?<=[^\W\d_]{2})/(?=[^\W\d_]{2})|\u200b"
)
#: What opens an entry of a list, with the blank after it.
_BULLET = re.compile(r"[-–—•*] *(?=\S)")
#: Longer words than those of any language are measured each time they come.
_LONGEST_KEPT = 40


@dataclass(frozen=True, slots=True)
class Style:
    """How words look: font, size, distance between baselines, colour, and space added between letters."""

    face: Face
    size: float
    leading: float
    ink: str
    tracking: float = 0.0


@dataclass(frozen=True, slots=True)
class Words:
    """Some text in one style."""

    text: str
    style: Style


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a line in one style, `x` from the line's left end. `text` is in reading order."""

    x: float
    text: str
    style: Style


@dataclass(frozen=True, slots=True)
class Line:
    """A set line: its parts from left to right, its width, its leading, and whether a paragraph ends with it."""

    segments: tuple[Segment, ...]
    width: float
    leading: float
    ends: bool = True


def width_of(text: str, style: Style) -> float:
    """Return the width of `text` on one line."""
    return _width(fonts.drawn(text), style)


def _width(drawn: str, style: Style) -> float:
    return sum(map(fonts.widths(style.face).__getitem__, drawn)) * style.size + len(drawn) * style.tracking


@lru_cache(maxsize=8192)
def _measured(word: str, face: Face) -> tuple[str, float, int]:
    """Return what is drawn for a word, the width of its letters as a part of the size, and how many they are."""
    drawn = fonts.drawn(word)
    solid = drawn.rstrip(" ")
    return drawn, sum(map(fonts.widths(face).__getitem__, solid)), len(solid)


def _measure(word: str, face: Face) -> tuple[str, float, int]:
    """Measure a word; the same ones come again and again, but endless ones are not worth keeping."""
    return _measured(word, face) if len(word) <= _LONGEST_KEPT else _measured.__wrapped__(word, face)


def widest_word(text: str, style: Style) -> float:
    """Return the width of the longest part of `text` that no end of a line may part."""
    words = (word for paragraph in text.split("\n") for word in _words(paragraph))
    return max((width_of(word.rstrip(" "), style) for word in words), default=0.0)


def line(text: str, style: Style) -> Line:
    """Set `text` on one line, whatever its length."""
    drawn = fonts.drawn(text.replace("\n", " "))
    return Line((Segment(0.0, drawn, style),), _width(drawn, style), style.leading)


def wrap(words: Iterable[Words], width: float) -> list[Line]:
    """Break words into lines of at most `width`; a line feed starts a new line.

    A word that is wider than a whole line is continued on the next ones. There is always one line at least.
    """
    setter = _Setter(width)
    for part in words:
        for index, paragraph in enumerate(part.text.split("\n")):
            if index:
                setter.end_paragraph(part.style)
            setter.open_paragraph(paragraph, part.style)
            setter.add(paragraph, part.style)
    return setter.lines()


def clipped(text: str, style: Style, width: float, lines: int) -> tuple[list[Line], bool]:
    """Set `text` on `lines` lines at most; returns them and whether words were left out, shown by « … »."""
    one = line(text, style)
    if one.width <= width and "\n" not in text:
        return [one], False
    whole = wrap([Words(text, style)], width)
    if len(whole) <= lines:
        return whole, False
    last = "".join(segment.text for segment in whole[lines - 1].segments).rstrip()
    while last and width_of(f"{last}…", style) > width:
        last = last[:-1]
    return [*whole[: lines - 1], line(f"{last.rstrip()}…", style)], True


def fitted(text: str, styles: Sequence[Style], width: float) -> Style:
    """Return the first style in which `text` holds on one line, else the last one."""
    return next((style for style in styles if width_of(text, style) <= width), styles[-1])


def sized(style: Style, size: float) -> Style:
    """Return the style at another size, its leading in proportion."""
    return replace(style, size=size, leading=style.leading * size / style.size)


class _Setter:
    """Fills lines one after the other; `_x` is the place of the next word on the line being filled."""

    def __init__(self, width: float) -> None:
        self._width = width
        self._lines: list[Line] = []
        self._segments: list[Segment] = []
        self._x = 0.0
        self._leading = 0.0
        self._indent = 0.0

    def open_paragraph(self, text: str, style: Style) -> None:
        """Let the paragraph's next lines stand under its first word when it begins with a dash or a bullet."""
        bullet = _BULLET.match(text)
        indent = width_of(bullet[0], style) if bullet and not self._segments else 0.0
        self._indent = indent if indent < self._width / 4 else 0.0

    def add(self, text: str, style: Style) -> None:
        """Go on with the words of `text`, which holds no line feed."""
        self._leading = max(self._leading, style.leading)
        blank = fonts.widths(style.face)[" "] * style.size + style.tracking
        start, held = self._x, ""
        for word in _words(text):
            drawn, advance, letters = _measure(word, style.face)
            width = advance * style.size + letters * style.tracking
            if (held or self._segments) and self._x + width > self._width:
                self._hold(start, held, style)
                self._break(style)
                start, held = self._x, ""
            if self._x + width > self._width:
                drawn, width = self._continued(drawn, style)
                start = self._x
                letters = len(drawn.rstrip(" "))
            held += drawn
            self._x += width + (len(drawn) - letters) * blank
        self._hold(start, held, style)

    def _continued(self, drawn: str, style: Style) -> tuple[str, float]:
        """Fill whole lines with the start of a word too long for one; return what is left and its width."""
        table = fonts.widths(style.face)
        begun, total = 0, 0.0
        for index, character in enumerate(drawn.rstrip(" ")):
            width = table[character] * style.size + style.tracking
            if index > begun and self._x + total + width > self._width:
                self._hold(self._x, drawn[begun:index], style)
                self._x += total
                self._break(style)
                begun, total = index, 0.0
            total += width
        return drawn[begun:], total

    def _hold(self, x: float, text: str, style: Style) -> None:
        if text:
            self._segments.append(Segment(x, text, style))

    def _break(self, style: Style, ends: bool = False) -> None:
        """End the line; the next one goes on in the same paragraph unless it ends too."""
        self._close(ends)
        self._x = self._indent
        self._leading = style.leading

    def _close(self, ends: bool) -> None:
        if self._segments:
            last = self._segments[-1]
            ending = last.text.rstrip(" ")
            if ending != last.text:
                self._x -= _width(last.text[len(ending) :], last.style)
                self._segments[-1] = Segment(last.x, ending, last.style)
        self._lines.append(Line(tuple(self._segments), self._x, self._leading, ends))
        self._segments = []

    def end_paragraph(self, style: Style) -> None:
        """End the line where a line feed stands."""
        self._leading = self._leading or style.leading
        self._indent = 0.0
        self._break(style, ends=True)

    def lines(self) -> list[Line]:
        """Return the lines, the last one included."""
        if self._segments or not self._lines:
            self._close(ends=True)
        return self._lines


def _words(text: str) -> list[str]:
    """Cut `text` after each place where a line may end; joined again they give it back."""
    ends = [match.end() for match in _BREAK.finditer(text)]
    if not ends:
        return [text] if text else []
    starts = [0, *ends]
    if ends[-1] == len(text):
        starts.pop()
        return [text[a:b] for a, b in zip(starts, ends, strict=True)]
    return [text[a:b] for a, b in zip(starts, [*ends, len(text)], strict=True)]
