"""Reads a catalogue printed as a text: « Mesure 1 – Titre », then « Niveau 1 … », « N1 • … » or « – 1 – … »."""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from pacte.domain.edition import Edition, EditionLine, Part
from pacte.domain.sentence import Sentence
from pacte.reading.broken_words import whole_words
from pacte.reading.catalogue_draft import LevelDraft, MeasureDraft, PrincipleDraft, finished
from pacte.reading.catalogue_frame import (
    FrameDraft,
    lettered_principle,
    opens_principles,
    principle_named,
    threshold_in,
)
from pacte.reading.documents import Document, Line
from pacte.reading.likeness import plain
from pacte.reading.pact_lines import (
    Heading,
    LevelLine,
    evenly_bulleted,
    heading,
    is_bullet,
    level_line,
    without_bullet,
)

_DASHED = re.compile(r"\s*[-–—]\s*(?P<digit>[1-9])\s*[-–—](?!\d)\s*(?P<rest>.*)", re.DOTALL)
_PAGE_NUMBER = re.compile(r"\W*(?:page\s*)?\d{1,3}(?:\s*(?:/|sur)\s*\d{1,3})?\W*", re.I)
_THEME = re.compile(
    r"\W{0,3}(?:theme|thematique|domaine|axe)\b\s*(?:n\s*[o°]\s*)?\d*\s*[:.–—-]\s*(?P<name>\S.*)"
)
#: Where a level begins in the middle of a line: « Mesure 1 – Titre Niveau 1 : texte Niveau 2 : texte ».
_INSIDE = re.compile(
    r"(?<=\S)\s+(?=(?:(?:niveau\s*|n)(?P<worded>[1-9])(?:\s*[:•]\s|\s+[-–—]\s)|(?P<mark>[-–—]\s?(?P<dashed>[1-9])\s?[-–—]\s)))"
)
#: The dots of a table of contents, with the page.
_LEADER = re.compile(r"[\s.·…_]{4,}\d{1,3}\s*$")
#: So many headings of one form make it a form of headings.
_OFTEN = 3
#: A paragraph of its own this long goes with the level above it; a shorter one may be anything.
_PROSE = 60
#: Where an answer is ticked: « ☐ engagé ☐ refusé ».
_BOXES = re.compile(r"\s*(?:[☐□☑☒][^☐□☑☒]*){2,}")
_SENTENCE_ENDS = (".", ":", ";", "!", "?", "…")


def read_text_grid(document: Document) -> Edition:
    """Return the measures that a document prints, none when it prints none.

    Each line that is not blank comes back in `lines`, placed or unread.
    """
    return _Grid(document).edition()


def _place(line: Line) -> str:
    if line.page is not None:
        return Sentence("page {}, ligne {}", line.page, line.number)
    return Sentence("ligne {}", line.number)


class _Forms:
    """How this document prints its headings and levels: what would be doubtful alone is clear when it comes often."""

    def __init__(self, lines: tuple[Line, ...]) -> None:
        found = [one for line in lines if not line.blank and (one := heading(line.text))]
        self._worded = sum(one.worded or "#" in one.form for one in found) > 1
        self._often = Counter(one.form for one in found)
        dashed = [mark for line in lines if (mark := _DASHED.fullmatch(line.text))]
        levels = sum(level_line(line.text) is not None for line in lines if not line.blank)
        # A line of one dashed figure and nothing else is a page number where levels are printed otherwise.
        self.dashed = self._worded and bool(dashed) and (any(mark["rest"] for mark in dashed) or not levels)

    def heading(self, text: str) -> Heading | None:
        """Return the heading of a measure that a line is, or None."""
        one = heading(text)
        if one is None:
            return None
        if self._worded:
            return one if one.worded or "#" in one.form else None
        return one if one.clear or self._often[one.form] >= _OFTEN else None

    def level(self, text: str) -> LevelLine | None:
        """Return the level that a line prints, or None."""
        found = _DASHED.fullmatch(text) if self.dashed else None
        if found is not None:
            return LevelLine((f"N{found['digit']}",), without_bullet(found["rest"]))
        return level_line(text)


@dataclass
class _State:
    """What the next line goes on with: the measure, the level in it, or the principle; whether a blank line came."""

    draft: MeasureDraft | None = None
    code: str = ""
    principle: PrincipleDraft | None = None
    #: The letter of the next principle, under a heading « Principes ».
    letter: str = ""
    apart: bool = False
    theme: str = ""


class _Grid:
    """Reads the lines one after the other."""

    def __init__(self, document: Document) -> None:
        self._name = document.name
        self._lines = whole_words(document.lines)
        self._forms = _Forms(self._lines)
        self._themes = self._titles_of_themes()
        self._drafts: dict[str, MeasureDraft] = {}
        #: Lines between a title and its first level: the one text of the measure where no level follows.
        self._loose: dict[str, list[int]] = {}
        self._found: list[EditionLine] = []
        self._principles: list[PrincipleDraft] = []
        self._frame = FrameDraft()
        self._now = _State()

    def edition(self) -> Edition:
        """Return what was read."""
        for place, line in enumerate(self._lines):
            if line.blank:
                self._now.apart = True
            else:
                self._take(place, line)
                self._now.apart = False
        self._settle_loose()
        for principle in self._principles:
            self._frame.principle(principle)
        return Edition(
            self._name,
            finished(self._drafts.values()),
            tuple(self._found),
            principles=self._frame.principles(),
            threshold=self._frame.threshold,
        )

    def _titles_of_themes(self) -> frozenset[int]:
        """Return the lines, marked as headings, that stand right above measures: several of them are themes."""
        lines = [(place, line) for place, line in enumerate(self._lines) if not line.blank]
        found = [
            place
            for (place, line), (_, following) in pairwise(lines)
            if line.heading and not self._forms.heading(line.text) and self._forms.heading(following.text)
        ]
        return frozenset(found) if len(found) > 1 else frozenset()

    def _take(self, place: int, line: Line) -> None:
        """Read one line, which may hold a heading and the levels after it."""
        pieces = _pieces(line.text, self._forms)
        for number, piece in enumerate(pieces):
            part = self._piece(place, line, piece)
            if number == 0:
                self._note(line, part)
            # What follows on the same line is no paragraph of its own.
            self._now.apart = False

    def _note(self, line: Line, part: Part) -> None:
        draft = self._now.draft if part in (Part.MEASURE, Part.LEVEL) else None
        level = self._now.code if part is Part.LEVEL else ""
        self._found.append(EditionLine(_place(line), line.text, part, draft.number if draft else "", level))

    def _piece(self, place: int, line: Line, text: str) -> Part:
        now = self._now
        level = self._forms.level(text) if now.draft else None
        if level is not None:
            return self._begin_level(level, line)
        title = self._forms.heading(text)
        if title is not None:
            return self._begin_measure(title, line)
        theme = _THEME.fullmatch(plain(text))
        if theme is not None or place in self._themes:
            own = theme is not None and not now.apart
            return self._begin_theme(text[theme.start("name") :] if theme else text, own=own)
        principle = self._begin_principle(line, text)
        if principle is not None:
            return principle
        if _PAGE_NUMBER.fullmatch(text):
            return Part.FURNITURE
        if _BOXES.fullmatch(text):
            now.principle = None
            return Part.FURNITURE
        return self._go_on(place, line, text)

    def _begin_principle(self, line: Line, text: str) -> Part | None:
        """Read a line that begins a principle, or the heading above principles named by letters alone."""
        now = self._now
        if opens_principles(text):
            self._now = _State(letter="A", theme=now.theme)
            return Part.FURNITURE
        named, letter = principle_named(text), now.letter
        if named is not None:
            name = _LEADER.sub("", named.title).strip()
            read: PrincipleDraft | None = PrincipleDraft(named.code, _place(line), name)
        else:
            read = lettered_principle(text, letter, _place(line)) if letter else None
        if read is None:
            return None
        self._principles.append(read)
        self._now = _State(principle=read, letter=chr(ord(letter) + 1) if letter else "", theme=now.theme)
        return Part.PRINCIPLE

    def _begin_theme(self, name: str, *, own: bool) -> Part:
        now, name = self._now, name.strip()
        if own and now.draft is not None and not now.draft.levels:
            # « Thème : … » under the title of a measure is its own.
            now.draft.theme = name
        else:
            self._now = _State()
        self._now.theme = name
        return Part.THEME

    def _begin_measure(self, found: Heading, line: Line) -> Part:
        title = _LEADER.sub("", found.title).strip()
        draft = self._drafts.get(found.number)
        if draft is None:
            draft = MeasureDraft(found.number, _place(line), theme=self._now.theme)
            self._drafts[found.number] = draft
        elif not draft.levels:
            # A table of contents named it before.
            draft.place, draft.theme = _place(line), self._now.theme or draft.theme
        draft.name(title, _place(line))
        self._now = _State(draft, theme=self._now.theme)
        return Part.MEASURE

    def _begin_level(self, found: LevelLine, line: Line) -> Part:
        draft, code = self._now.draft, found.codes[0] if len(found.codes) == 1 else "N"
        assert draft is not None
        level = LevelDraft(code, _place(line), [found.text] if found.text else [])
        known = draft.levels.get(code)
        self._now.code = code
        if known is not None and known.text is not None:
            name = Sentence("le niveau unique") if code == "N" else code
            draft.doubt(Sentence("{} est dit deux fois, la seconde {}", name, _place(line)))
            known.lines += level.lines
        else:
            draft.levels[code] = level
        return Part.LEVEL

    def _go_on(self, place: int, line: Line, text: str) -> Part:
        """Take a line that begins nothing: it goes on with what stands above, or with nothing."""
        now, draft = self._now, self._now.draft
        if draft is None:
            read = now.principle is not None and self._go_on_with(now.principle, line, text)
            said = not read and self._frame.ask_for(threshold_in(text), _place(line))
            return Part.PRINCIPLE if read else Part.FRAME if said else Part.UNREAD
        if not now.code:
            if not draft.title or not (now.apart or draft.number in self._loose):
                draft.title.append(text.strip())
                return Part.MEASURE
            # Whether it is the one text of the measure, what follows will tell.
            self._loose.setdefault(draft.number, []).append(len(self._found))
            return Part.LEVEL
        level = draft.levels[now.code]
        if now.apart and level.lines and not is_bullet(text):
            if len(text) < _PROSE:
                return Part.UNREAD
            draft.doubt(Sentence("un paragraphe à part suit {}, {}", now.code, _place(line)))
        _add(level.lines, text)
        return Part.LEVEL

    def _go_on_with(self, principle: PrincipleDraft, line: Line, text: str) -> bool:
        """Take a line for the title of a principle or its text; what stands apart below the text is none of it."""
        if not principle.lines and (
            not principle.title or (not self._now.apart and text.strip()[:1].islower())
        ):
            principle.title = f"{principle.title} {text.strip()}".strip()
            return True
        if principle.lines and self._now.apart and not is_bullet(text):
            if len(text) < _PROSE or threshold_in(text) is not None:
                self._now.principle = None
                return False
            principle.doubts.append(Sentence("un paragraphe à part suit son texte, {}", _place(line)))
        _add(principle.lines, text)
        return True

    def _settle_loose(self) -> None:
        """Take the lines under a title without levels for its one text; above other levels they stay unread."""
        for number, places in self._loose.items():
            draft = self._drafts[number]
            loose = [self._found[place] for place in places]
            if draft.levels:
                draft.doubt(Sentence("des lignes entre l’intitulé et le premier niveau ne sont pas reprises"))
                for place, line in zip(places, loose, strict=True):
                    self._found[place] = EditionLine(line.place, line.text, Part.UNREAD)
                continue
            draft.doubt(Sentence("aucun niveau n’y est marqué : elle est lue comme un niveau unique"))
            level = draft.levels["N"] = LevelDraft("N", loose[0].place)
            for place, line in zip(places, loose, strict=True):
                _add(level.lines, line.text)
                self._found[place] = EditionLine(line.place, line.text, Part.LEVEL, number, "N")


def _pieces(text: str, forms: _Forms) -> list[str]:
    """Return a line parted before each level that begins inside it; they count up, or they are words of a sentence."""
    first = forms.level(text)
    if first is None and forms.heading(text) is None:
        return [text]
    last = int(first.codes[0][1:] or 0) if first and len(first.codes) == 1 else 0
    pieces, start = [""], 0
    for found in _INSIDE.finditer(plain(text)):
        digit = int(found["worded"] or found["dashed"])
        if digit == last + 1:
            pieces[-1] += text[start : found.start()]
            # « – 3 – » alone could be anything; after other levels on the same line it is one.
            pieces.append(f"N{digit} • " if found["dashed"] else "")
            start, last = found.end("mark" if found["dashed"] else 0), digit
    pieces[-1] += text[start:]
    return pieces


def _add(lines: list[str], text: str) -> None:
    """Add a line to a text: to the sentence that it goes on with, or as a paragraph or a bullet of its own."""
    words = evenly_bulleted(text) if lines else without_bullet(text)
    if lines and not is_bullet(text) and not lines[-1].rstrip(" »)\u00a0").endswith(_SENTENCE_ENDS):
        lines[-1] = f"{lines[-1]} {words}"
    else:
        lines.append(words)
