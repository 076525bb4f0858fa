"""Reads the programme of a list into proposals; whatever is no proposal is named for what it is."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import NAMESPACE_URL, uuid5

from pacte.domain.programme import Aside, AsideKind, Heading, Programme, Proposal
from pacte.reading.documents import Document
from pacte.reading.likeness import plain
from pacte.reading.programme_lines import Mark, ProgrammeLine, programme_line
from pacte.reading.programme_outline import Placed, Role, outline
from pacte.reading.repeats import with_repeats

#: With more labels than this they are no themes of a programme, and stay whole.
_MOST_THEMES = 300


def read_programme(document: Document) -> Programme:
    """Return the programme that a document holds; no proposal at all when it is none.

    Each line that is not blank comes back once: in a proposal, as a heading, or as an aside.
    """
    placed = outline([programme_line(line) for line in document.lines])
    return _Builder(document.name, _theme_names(placed)).programme(placed)


@dataclass
class _Draft:
    """A proposal as its lines come in."""

    number: str | None
    heading: tuple[str, ...]
    page: int | None
    paragraphs: list[list[str]]
    themes: list[str] = field(default_factory=list)
    sub_points: list[list[str]] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)

    def open_piece(self) -> list[str]:
        """Return the piece that goes on: the last sub-point, else the last paragraph."""
        return self.sub_points[-1] if self.sub_points else self.paragraphs[-1]


class _Builder:
    def __init__(self, name: str, themes: dict[str, tuple[str, ...]]) -> None:
        self._name = name
        self._themes = themes
        self._path: list[Heading] = []
        self._drafts: list[_Draft] = []
        self._headings: list[Heading] = []
        self._asides: list[Aside] = []
        self._tags: list[ProgrammeLine] = []
        self._open = False
        #: Headings, by line, under which a proposal stands; the others are slogans.
        self._used: set[int] = set()

    def programme(self, placed: list[Placed]) -> Programme:
        """Return the whole programme."""
        for one in placed:
            self._take(one)
        self._drop_tags()
        asides = [
            Aside(h.line, h.text, AsideKind.FURNITURE) for h in self._headings if h.line not in self._used
        ]
        drafts = [draft for draft in self._drafts if any(map(any, draft.paragraphs))]
        for draft in self._drafts:
            if not any(map(any, draft.paragraphs)):
                # A number that nothing follows.
                asides += [Aside(line, draft.number or "", AsideKind.FURNITURE) for line in draft.lines]
        return Programme(
            self._name,
            with_repeats(_identified(drafts)),
            headings=tuple(heading for heading in self._headings if heading.line in self._used),
            asides=tuple(sorted([*self._asides, *asides], key=lambda aside: aside.line)),
        )

    def _take(self, one: Placed) -> None:
        line, role = one.line, one.role
        number = line.line.number
        if role is Role.THEMES:
            if line.themes and self._open:
                self._drafts[-1].themes += line.themes
                self._drafts[-1].lines.append(number)
            else:
                self._tags.append(line)
            return
        if role is Role.ITEM:
            self._open_draft(line)
            return
        if role in (Role.SUB_POINT, Role.MORE, Role.PARAGRAPH) and self._open:
            self._add(one)
            return
        self._open = False
        if role is Role.HEADING:
            self._head(Heading(number, line.text.rstrip(" :"), one.level))
        else:
            kind = AsideKind.PROSE if role in (Role.PROSE, Role.MORE) else AsideKind.FURNITURE
            self._asides.append(Aside(number, line.line.text.strip(), kind))

    def _head(self, heading: Heading) -> None:
        self._drop_tags()
        self._headings.append(heading)
        self._path = [one for one in self._path if one.level < heading.level] + [heading]

    def _open_draft(self, line: ProgrammeLine) -> None:
        draft = _Draft(
            line.number or None,
            tuple(one.text for one in self._path),
            line.line.page,
            [[line.text] if line.text else []],
        )
        for tag in self._tags:
            draft.themes += tag.themes or self._themes.get(tag.text, (tag.text,))
            draft.lines.append(tag.line.number)
        self._tags = []
        draft.lines.append(line.line.number)
        self._drafts.append(draft)
        self._used.update(heading.line for heading in self._path)
        self._open = True

    def _add(self, one: Placed) -> None:
        draft = self._drafts[-1]
        draft.lines.append(one.line.line.number)
        if one.role is Role.SUB_POINT:
            draft.sub_points.append([one.line.text])
        elif one.role is Role.MORE:
            draft.open_piece().append(one.line.text)
        else:
            (draft.sub_points if draft.sub_points else draft.paragraphs).append([one.line.text])

    def _drop_tags(self) -> None:
        """Labels that no proposal follows are furniture."""
        self._asides += [Aside(tag.line.number, tag.text, AsideKind.FURNITURE) for tag in self._tags]
        self._tags = []


def _joined(pieces: Iterable[str]) -> str:
    """Return the pieces of a sentence that lines or pages broke, with cut words mended."""
    whole = ""
    for piece in pieces:
        if whole[-2:-1].isalpha() and whole.endswith(("-", "‐")) and piece[:1].islower():
            start = whole.rpartition(" ")[2][:-1]
            # Some programs print the whole word again after its first half: « la mu- » « municipalité ».
            whole = whole[: -len(start) - 1] if plain(piece).startswith(plain(start)) else whole[:-1]
            whole += piece
        else:
            whole = f"{whole} {piece}" if whole else piece
    return whole


def _identified(drafts: list[_Draft]) -> list[Proposal]:
    """Return the proposals with identifiers made of their words and their place in the outline."""
    seen: Counter[str] = Counter()
    proposals = []
    for draft in drafts:
        text = "\n".join(_joined(paragraph) for paragraph in draft.paragraphs if paragraph)
        points = tuple(_joined(point) for point in draft.sub_points)
        key = "\x1f".join(plain(words) for words in (*draft.heading, draft.number or "", text, *points))
        seen[key] += 1
        proposals.append(
            Proposal(
                str(uuid5(NAMESPACE_URL, f"urn:pacte:proposal:{key}\x1f{seen[key]}")),
                text,
                draft.number,
                draft.heading,
                tuple(dict.fromkeys(draft.themes)),
                points,
                tuple(draft.lines),
                draft.page,
            )
        )
    return proposals


def _theme_names(placed: list[Placed]) -> dict[str, tuple[str, ...]]:
    """Return the themes that each label holds: those that stand alone somewhere tell where others are joined."""
    labels = {one.line.text for one in placed if one.role is Role.THEMES and one.line.mark is Mark.NONE}
    if len(labels) > _MOST_THEMES:
        return {}
    single = sorted(
        (one for one in labels if not any(one != other and one.startswith(f"{other} ") for other in labels)),
        key=len,
        reverse=True,
    )
    return {label: _split(label, single) for label in labels}


def _split(label: str, single: list[str]) -> tuple[str, ...]:
    parts = []
    while label:
        first = next((one for one in single if label == one or label.startswith(f"{one} ")), label)
        parts.append(first)
        label = label[len(first) :].strip()
    return tuple(parts)
