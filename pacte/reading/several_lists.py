"""A document may hold the pacts of several lists, one after the other or sentence by sentence: here it is parted."""

from dataclasses import dataclass, field, replace

from pacte.domain.catalogue import Catalogue
from pacte.domain.errors import KnownError
from pacte.domain.wording import search_key
from pacte.reading.attached_pact import read_attached_pact
from pacte.reading.documents import Document, Line
from pacte.reading.engagement_line import engagement_line
from pacte.reading.pact_lines import (
    TitleLine,
    heading,
    is_bullet,
    level_line,
    principle_heading,
    signs,
    title_line,
)
from pacte.reading.signed_pact import PactReading, read_signed_pact


def read_signed_pacts(document: Document, catalogue: Catalogue) -> tuple[PactReading, ...]:
    """Return what each list of a document says, in the document's order; one reading where there is one list.

    What a signed PDF of ours carries is read rather than its pages. Raises `KnownError` when no measure of the
    catalogue is recognised in it.
    """
    attached = read_attached_pact(document, catalogue)
    if attached is not None:
        return (attached,)
    parts = parted(document)
    if len(parts) < 2:
        return (read_signed_pact(document, catalogue),)
    readings: list[PactReading] = []
    kept: list[Document] = []
    for part in parts:
        try:
            reading = read_signed_pact(part, catalogue)
        except KnownError:
            if kept:
                # What is no pact of its own stays with the list before it: no line is dropped.
                kept[-1] = replace(part, lines=kept[-1].lines + part.lines)
                readings[-1] = read_signed_pact(kept[-1], catalogue)
            continue
        kept.append(part)
        readings.append(reading)
    return tuple(readings) if len(readings) > 1 else (read_signed_pact(document, catalogue),)


def parted(document: Document) -> tuple[Document, ...]:
    """Return the document parted at the title of each list, or by the list that each sentence names."""
    parts = _by_speaker(document.lines) or _by_title(document.lines)
    return tuple(replace(document, lines=tuple(lines)) for lines in parts)


def _by_speaker(lines: tuple[Line, ...]) -> list[list[Line]]:
    """Part « La liste A s’engage… » from « La liste B s’engage… »; nothing when they name one list at most."""
    said = [engagement_line(line.text) for line in lines]
    if len({search_key(one.who) for one in said if one and one.who}) < 2:
        return []
    parts: dict[str, list[Line]] = {}
    current: list[Line] = []
    waiting: list[Line] | None = None
    for line, one in zip(lines, said, strict=True):
        if one is None and heading(line.text):
            # The title of a measure goes with the first list that speaks of it.
            waiting = [*(waiting or []), line]
        elif one is None:
            (current if waiting is None else waiting).append(line)
        else:
            if one.who:
                before = current if not parts else []
                current = parts.setdefault(search_key(one.who), before)
            current += [*(waiting or []), line]
            waiting = None
    current += waiting or []
    return list(parts.values())


@dataclass
class _Part:
    """The lines of one list, the numbers of the measures met in them, and the name in the title above these."""

    lines: list[Line] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    name: str = ""


def _by_title(lines: tuple[Line, ...]) -> list[list[Line]]:
    parts = [_Part()]
    for place, line in enumerate(lines):
        title = None if line.blank else list_title(line.text)
        name = search_key(title.name) if title else ""
        part = parts[-1]
        # The same title again is a running head.
        if part.numbers and name and name != part.name and _opens_list(lines, place, part.numbers):
            parts.append(part := _Part())
        if name and not part.numbers:
            part.name = name
        part.lines.append(line)
        number = _measure_number(line)
        if number is not None:
            part.numbers.append(number)
    return [part.lines for part in parts]


def _opens_list(lines: tuple[Line, ...], place: int, numbers: list[int]) -> bool:
    """Whether a title is that of another list: alone in its paragraph, or the measures start again below."""
    if not lines[place - 1].blank:
        return False
    following = None
    for other in lines[place + 1 :]:
        following = _measure_number(other)
        if following is not None:
            break
        if list_title(other.text):
            # A contact or a signatory of the list before: the title is the last one above the measures.
            return False
    if following is None:
        return False
    return following <= numbers[-1] or place + 1 == len(lines) or lines[place + 1].blank


def list_title(text: str) -> TitleLine | None:
    """Return the title of a list that stands in the middle of a document, or None."""
    form = is_bullet(text) or heading(text) or level_line(text) or principle_heading(text) or signs(text)
    return None if form else title_line(text)


def _measure_number(line: Line) -> int | None:
    said = None if line.blank else engagement_line(line.text)
    if said:
        return int(said.number)
    found = None if line.blank else heading(line.text)
    return int(found.number) if found and found.clear and found.number.isdecimal() else None
