"""Measures and principles while they are read, line by line: what comes twice or without a place says so."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from pacte.domain.catalogue import Principle
from pacte.domain.edition import EditionMeasure, EditionPrinciple
from pacte.domain.measure import Level, Measure
from pacte.domain.sentence import Sentence
from pacte.domain.wording import clean_words, search_key

#: What stands in place of a text that nobody has.
_NO_TEXT = frozenset(("texte officiel a completer", "a completer", "-", "–", "—", "?", "n/a", "null"))


def _text(lines: list[str], what: str) -> str | None:
    words = clean_words("\n".join(lines), what)
    return None if search_key(words.rstrip(" .")) in _NO_TEXT else words or None


@dataclass
class LevelDraft:
    """The text of a level as far as it was read, and what the document says beside it."""

    code: str
    place: str
    lines: list[str] = field(default_factory=list)
    points: int = 0
    required_actions: int | None = None
    deadlines: tuple[int, ...] = ()
    source: str = ""

    @property
    def text(self) -> str | None:
        """The text, None where there is none or only words that stand for one."""
        return _text(self.lines, Sentence("texte du niveau"))

    def level(self) -> Level:
        """Return the level as it was read."""
        return Level(self.code, self.text, self.points, self.required_actions, self.deadlines, self.source)


@dataclass
class MeasureDraft:
    """A measure as far as it was read; an empty number means that the document gives none."""

    number: str
    place: str
    title: list[str] = field(default_factory=list)
    short: str = ""
    theme: str = ""
    source: str = ""
    see_also: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    levels: dict[str, LevelDraft] = field(default_factory=dict)
    doubts: list[str] = field(default_factory=list)

    def doubt(self, reason: str) -> None:
        """Note why the reading is unsure, once."""
        if reason not in self.doubts:
            self.doubts.append(reason)

    def name(self, words: str, place: str) -> None:
        """Take the title, or another one that differs with a doubt."""
        known = search_key(" ".join(self.title))
        if not known:
            self.title = [words] if words else []
        elif words and search_key(words) != known:
            self.doubt(Sentence("elle a un autre intitulé, {}", place))

    def put(self, level: LevelDraft) -> None:
        """Take a level; the same one again must say the same."""
        known = self.levels.get(level.code)
        if known is None or known.text is None:
            self.levels[level.code] = level
        elif level.text is not None and level.text != known.text:
            name = Sentence("le niveau unique") if level.code == "N" else level.code
            self.doubt(Sentence("{} est dit deux fois, la seconde {}", name, level.place))

    def finished(self) -> EditionMeasure:
        """Return the measure as it was read."""
        title = clean_words(" ".join(" ".join(self.title).split()), Sentence("intitulé"))
        levels = sorted(self.levels.values(), key=lambda one: one.code)
        doubts = list(self.doubts)
        if "N" in self.levels and len(levels) > 1:
            doubts.append(Sentence("elle a un niveau unique et d’autres niveaux"))
        measure = Measure(
            self.number,
            title,
            clean_words(self.short, Sentence("nom court")),
            clean_words(self.theme, Sentence("thème")),
            tuple(one.level() for one in levels),
            see_also=self.see_also,
            source=self.source,
            keywords=self.keywords,
        )
        return EditionMeasure(measure, self.place, {one.code: one.place for one in levels}, tuple(doubts))


@dataclass
class PrincipleDraft:
    """A principle as far as it was read."""

    code: str
    place: str
    title: str = ""
    lines: list[str] = field(default_factory=list)
    source: str = ""
    doubts: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text, empty where there is none or only words that stand for one."""
        return _text(self.lines, Sentence("texte du principe")) or ""

    def take(self, other: "PrincipleDraft") -> None:
        """Take what the same principle says further down; what is said already must be the same."""
        both = ((self.title, other.title), (self.text, other.text))
        if any(mine and told and search_key(mine) != search_key(told) for mine, told in both):
            self.doubts.append(Sentence("il est dit deux fois, la seconde {}", other.place))
        if not self.text:
            # A table of contents named it before.
            self.place, self.lines = other.place, other.lines
        self.title, self.source = self.title or other.title, self.source or other.source

    def finished(self) -> EditionPrinciple:
        """Return the principle as it was read."""
        title = clean_words(" ".join(self.title.split()), Sentence("intitulé"))
        principle = Principle(self.code, title, self.text, self.source)
        return EditionPrinciple(principle, self.place, tuple(self.doubts))


def finished(drafts: Iterable[MeasureDraft]) -> tuple[EditionMeasure, ...]:
    """Return the measures that were read."""
    return tuple(one.finished() for one in drafts)
