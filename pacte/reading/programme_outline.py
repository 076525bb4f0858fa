"""Says of each line of a programme what it is: a heading, a proposal, a part of one, prose or page furniture.

The marks of the document decide, never whose programme it is: what its numbers run through, what stands
under a heading at once, which lines stand together.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from pacte.reading.programme_lines import Mark, ProgrammeLine

#: So many numbers in one row make a document numbered throughout: only numbered points are its proposals.
_NUMBERED_THROUGHOUT = 12
_LONG = 100
#: So many titles may stand one above the other.
_MOST_TITLES = 3


class Role(Enum):
    """What a line is."""

    HEADING = auto()
    ITEM = auto()
    SUB_POINT = auto()
    #: The rest of the line before.
    MORE = auto()
    #: Another paragraph of the same proposal.
    PARAGRAPH = auto()
    THEMES = auto()
    PROSE = auto()
    FURNITURE = auto()


@dataclass(frozen=True, slots=True)
class Placed:
    """A line with its role; `level` is a heading's rank, 0 for the highest."""

    line: ProgrammeLine
    role: Role
    level: int = 0


def outline(lines: Sequence[ProgrammeLine]) -> list[Placed]:
    """Return every line that is not blank with its role."""
    layout = Layout(lines)
    return _Outline(layout).placed()


class Layout:
    """What the whole document shows: where lines stand, which are labels, which runs are lists."""

    def __init__(self, lines: Sequence[ProgrammeLine]) -> None:
        self.lines = [line for line in lines if not line.blank]
        self._numbers = {line.line.number for line in self.lines}
        self.labels = self._label_places()
        self.numbered_throughout = self._is_numbered_throughout()
        self.arrow_headings = self._arrows_head()
        self.runs = self._run_places()
        self.strong_headings = frozenset(
            place for place, line in enumerate(self.lines) if self._heads_by_form(place, line)
        )
        self._lists_below = self._headings_of_lists()

    def gap_before(self, place: int) -> bool:
        """Whether a blank line, or the document's start, stands before a line."""
        return self.lines[place].line.number - 1 not in self._numbers

    def gap_after(self, place: int) -> bool:
        """Whether a blank line, or the document's end, stands after a line."""
        return self.lines[place].line.number + 1 not in self._numbers

    def at(self, place: int) -> ProgrammeLine | None:
        """Return a line by its place among those that are not blank, None past the end."""
        return self.lines[place] if 0 <= place < len(self.lines) else None

    def heads_list(self, place: int) -> bool:
        """Whether a list without bullets follows before the next heading that its form makes one."""
        return place in self._lists_below

    def _heads_by_form(self, place: int, line: ProgrammeLine) -> bool:
        if line.mark is Mark.HASH or (line.mark is Mark.ARROW and self.arrow_headings):
            return True
        if line.mark is Mark.EMOJI:
            return place not in self.runs and not line.contact and len(line.text) <= 1.5 * _LONG
        if line.mark is Mark.NUMBER:
            return self._heads_numbers(place, line)
        if line.mark is not Mark.NONE or place in self.runs:
            return False
        return (line.capitals and not line.contact) or (line.part and self.gap_before(place))

    def _heads_numbers(self, place: int, line: ProgrammeLine) -> bool:
        """Whether a numbered line is a heading: « 1. » above « 1.1 », or in capitals above a list."""
        below = self.at(place + 1)
        if below is None or line.alone:
            return False
        return below.number.startswith(f"{line.number}.") or (line.capitals and below.mark is Mark.BULLET)

    def _headings_of_lists(self) -> frozenset[int]:
        found, ahead = set(), False
        for place in reversed(range(len(self.lines))):
            if ahead:
                found.add(place)
            ahead = (ahead or place in self.runs) and place not in self.strong_headings
        return frozenset(found)

    def _label_places(self) -> frozenset[int]:
        """The unmarked lines right above a number that stands alone are its labels, when labels come again."""
        places = [
            place - 1
            for place, line in enumerate(self.lines)
            if line.alone and place and self.lines[place - 1].mark is Mark.NONE
        ]
        texts = Counter(self.lines[place].text for place in places)
        again = sum(count for count in texts.values() if count > 1)
        return frozenset(places) if 2 * again >= len(places) else frozenset()

    def _is_numbered_throughout(self) -> bool:
        numbers = [int(line.number) for line in self.lines if line.number.isdecimal()]
        following = sum(b == a + 1 for a, b in pairwise(numbers))
        return len(numbers) >= _NUMBERED_THROUGHOUT and following >= 0.9 * (len(numbers) - 1)

    def _arrows_head(self) -> bool:
        """Whether arrows stand before headings, as something else is listed below them."""
        for place, line in enumerate(self.lines):
            if line.mark is Mark.ARROW:
                below = next(
                    (one.mark for one in self.lines[place + 1 :] if one.mark is not Mark.NONE), Mark.NONE
                )
                if below in (Mark.NUMBER, Mark.BULLET):
                    return True
        return False

    def _run_places(self) -> frozenset[int]:
        """The lines that stand together as a list without bullets: no blank between, each a promise of its own."""
        places: set[int] = set()
        start = 0
        for end in range(1, len(self.lines) + 1):
            same = end < len(self.lines) and not self.gap_before(end) and self._alike(end, start)
            if not same:
                if end - start > 1 and self._is_list(range(start, end)):
                    places.update(range(start, end))
                start = end
        return frozenset(places)

    def _alike(self, one: int, other: int) -> bool:
        mark = self.lines[other].mark
        return self.lines[one].mark is mark and mark in (Mark.NONE, Mark.EMOJI)

    def _is_list(self, places: range) -> bool:
        lines = [self.lines[place] for place in places]
        if self.labels or any(line.lower or line.call or line.contact for line in lines):
            return False
        if lines[0].mark is Mark.EMOJI:
            return sum(len(line.text) for line in lines) >= 30 * len(lines)
        if len(lines) > 2 and all(len(line.text) > 60 for line in lines):
            return True
        return 3 * sum(line.action for line in lines) >= 2 * len(lines)


class _Outline:
    """Goes through the lines once, remembering the open section and the open proposal."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._placed: list[Placed] = []
        self._ranks: list[str] = []
        self._furniture: int | None = None
        self._open: Role | None = None
        self._numbered = False
        self._indent = 0
        self._listed = False
        self._facts = False

    def placed(self) -> list[Placed]:
        """Return the roles of all lines."""
        for place, line in enumerate(self._layout.lines):
            role = self._role(place, line)
            level = self._rank(line) if role is Role.HEADING else 0
            self._remember(place, line, role, level)
            self._placed.append(Placed(line, role, level))
        return _levelled(_boxed(self._placed))

    def _remember(self, place: int, line: ProgrammeLine, role: Role, level: int) -> None:
        if role is Role.HEADING:
            if self._furniture is None or level <= self._furniture:
                self._furniture = None
            if line.call:
                self._furniture = level
            self._open, self._numbered, self._facts, self._listed = (
                None,
                False,
                False,
                self._layout.heads_list(place),
            )
        elif role is Role.ITEM:
            self._open, self._numbered = role, line.mark is Mark.NUMBER
            self._indent = line.indent
        elif role is Role.SUB_POINT:
            self._open = role
        elif role is Role.PROSE:
            self._open, self._numbered = None, False
            self._facts = (line.mark is Mark.NONE and line.text.endswith(":")) or (
                self._facts and line.mark is not Mark.NONE
            )

    # ------------------------------------------------------------------------------------------ one line

    def _role(self, place: int, line: ProgrammeLine) -> Role:
        if line.empty or line.index:
            return Role.FURNITURE
        if place in self._layout.labels or (line.themes and line.mark is Mark.NONE):
            return Role.THEMES
        if self._is_heading(place, line):
            return Role.HEADING
        if self._furniture is not None:
            return Role.FURNITURE
        if line.mark is Mark.NUMBER:
            return Role.ITEM
        if line.mark in (Mark.BULLET, Mark.ARROW):
            return self._bullet(place, line)
        if place in self._layout.runs:
            return Role.ITEM
        return self._unmarked(place, line)

    def _is_heading(self, place: int, line: ProgrammeLine) -> bool:
        if place in self._layout.strong_headings:
            return not (line.lower and self._open)
        return self._heads_by_place(place, line)

    def _heads_by_place(self, place: int, line: ProgrammeLine, above: int = 0) -> bool:
        """Whether an unmarked short line is a heading by what stands around it, `above` being titles before it."""
        if line.mark is not Mark.NONE or line.contact or place in self._layout.runs:
            return False
        gap_before = self._layout.gap_before(place)
        if line.call and gap_before and len(line.text) <= _LONG:
            return True
        below = self._layout.at(place + 1)
        if below is None or not line.title or above > _MOST_TITLES or self._follows_lone_number():
            return False
        if self._layout.labels:
            return below.index or place + 1 in self._layout.labels
        if not gap_before or self._leads_sub_points(line):
            return False
        return self._content_begins(place + 1, self._layout.gap_after(place), above + 1)

    def _follows_lone_number(self) -> bool:
        return bool(self._placed) and self._placed[-1].line.alone

    def _leads_sub_points(self, line: ProgrammeLine) -> bool:
        """Whether « Solidarité : » opens a group of sub-points of the proposal that is open."""
        return self._numbered and line.text.endswith(":")

    def _content_begins(self, place: int, gap: bool, above: int) -> bool:
        """Whether what a heading heads begins here: a list, long prose, or another heading above such."""
        line = self._layout.at(place)
        if line is None:
            return False
        if line.mark is not Mark.NONE:
            return True
        if not gap:
            return place in self._layout.runs
        prose = len(line.text) > _LONG or line.text.endswith(".")
        if place in self._layout.runs or place in self._layout.strong_headings or prose or line.action:
            return True
        return self._heads_by_place(place, line, above)

    def _bullet(self, place: int, line: ProgrammeLine) -> Role:
        if self._numbered and self._open:
            return Role.SUB_POINT
        if self._layout.numbered_throughout:
            return Role.PROSE
        deeper = line.inner or line.indent >= self._indent + 2
        if self._open and deeper and line.mark is Mark.BULLET:
            return Role.SUB_POINT
        if self._facts and (self._goes_on_telling() or not self._promises(place)):
            return Role.PROSE
        return Role.ITEM

    def _goes_on_telling(self) -> bool:
        """Whether the bullet before told a fact too."""
        return self._placed[-1].role is Role.PROSE and self._placed[-1].line.mark is Mark.BULLET

    def _promises(self, place: int) -> bool:
        """Whether most bullets of the list that goes on here begin as promises do."""
        marked = []
        for line in self._layout.lines[place:]:
            if line.mark is not Mark.BULLET:
                break
            marked.append(line.promise)
        return 2 * sum(marked) >= len(marked)

    def _unmarked(self, place: int, line: ProgrammeLine) -> Role:
        gap = self._layout.gap_before(place)
        if self._open and self._goes_on(line, gap):
            return Role.MORE
        if line.contact or line.call or (line.mark is Mark.EMOJI and not self._open):
            return Role.FURNITURE
        if self._open and self._numbered:
            return self._paragraph(line)
        if (
            line.action
            and gap
            and not self._listed
            and not self._layout.numbered_throughout
            and len(line.text) > 15
        ):
            return Role.ITEM
        return Role.PROSE

    def _goes_on(self, line: ProgrammeLine, gap: bool) -> bool:
        """Whether a line is the rest of the one before, in spite of a page break."""
        if line.lower:
            return True
        if self._layout.labels:
            return self._follows_lone_number()
        before = self._placed[-1].line.text
        return not gap and not line.contact and (not before.endswith((".", ";", "!", "?")) or not line.title)

    def _paragraph(self, line: ProgrammeLine) -> Role:
        if self._layout.labels:
            return Role.PROSE
        return Role.SUB_POINT if self._open is Role.SUB_POINT and len(line.text) <= _LONG else Role.PARAGRAPH

    def _rank(self, line: ProgrammeLine) -> int:
        kind = (
            "part"
            if line.part
            else f"hash {line.indent}"
            if line.mark is Mark.HASH
            else f"number {line.number.count('.')}"
            if line.mark is Mark.NUMBER
            else line.mark.name
            if line.mark is not Mark.NONE
            else "capitals"
            if line.capitals
            else "title"
        )
        order = ("part", *(f"hash {n}" for n in range(1, 7)), "capitals", "EMOJI", "ARROW")
        order += (*(f"number {dots}" for dots in range(3)), "title")
        return order.index(kind)


def _boxed(placed: list[Placed]) -> list[Placed]:
    """Put the headings of a box below those around it.

    A heading of the highest kind that has proposals at once, where most of its peers have sub-headings first, and
    after which the text goes on under a sub-heading, interrupts the part it stands in.
    """
    heads = [place for place, one in enumerate(placed) if one.role is Role.HEADING and not one.line.call]
    top = min((placed[place].level for place in heads), default=0)
    tops = [place for place in heads if placed[place].level == top]
    direct = {place for place in tops if _content_at_once(placed, place)}
    if 2 * len(direct) > len(tops):
        return placed
    below = max((placed[place].level for place in heads), default=0) + 1
    inside = False
    for place in reversed(heads):
        if place in direct and inside:
            placed[place] = Placed(placed[place].line, Role.HEADING, below)
        else:
            inside = placed[place].level > top
    return placed


def _content_at_once(placed: list[Placed], place: int) -> bool:
    """Whether a heading has proposals before any other heading."""
    for one in placed[place + 1 :]:
        if one.role is Role.HEADING:
            return False
        if one.role is Role.ITEM or one.line.mark is Mark.BULLET:
            return True
    return False


def _levelled(placed: list[Placed]) -> list[Placed]:
    """Number the levels of headings from 0 without gaps."""
    known = sorted({one.level for one in placed if one.role is Role.HEADING})
    return [
        Placed(one.line, one.role, known.index(one.level)) if one.role is Role.HEADING else one
        for one in placed
    ]
