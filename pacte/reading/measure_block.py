"""The block of lines that a signed pact prints for one measure: which line belongs to what."""

from dataclasses import dataclass, field
from itertools import pairwise

from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.commitment import level_place
from pacte.domain.measure import Measure
from pacte.domain.sentence import Sentence
from pacte.domain.wording import MAX_LENGTH
from pacte.reading.accord_sentences import opens_sentence, read_accord, sentence_inside, verdict
from pacte.reading.documents import Line
from pacte.reading.engagement_line import EngagementLine, closed_quotation
from pacte.reading.likeness import Wording
from pacte.reading.pact_lines import (
    LevelLine,
    closing_levels,
    evenly_bulleted,
    is_bullet,
    level_line,
    opens_observations,
    without_bullet,
)
from pacte.reading.passage import SENTENCE_ENDS, Passage

OUTSIDE_TEXT = Sentence("phrase hors du texte officiel : observation de la liste ?")
LEVEL_SKIPPED = Sentence("niveaux lus d’un intervalle : celui du milieu en fait-il partie ?")
BULLET_APART = Sentence("alinéa séparé par une ligne vide : fait-il partie de la mesure ?")
#: Longest block, in characters; the lines after that are left unread. A field keeps `MAX_LENGTH` of them, and a
#: sentence may be quoted twice, whole and in part.
MAX_BLOCK = MAX_LENGTH // 2 - 1_000
_SEVERAL = ("N1", "N2", "N3")


@dataclass
class PrintedLevel:
    """What is printed about one level. `direct` says that no blank line came since its last line."""

    code: str
    implicit: bool = False
    times: int = 0
    lines: list[str] = field(default_factory=list)
    observations: list[str] = field(default_factory=list)
    reviews: list[str] = field(default_factory=list)
    verdict: Answer | None = None

    @property
    def text(self) -> str:
        """The printed text, one line per paragraph or sub-bullet."""
        return "\n".join(self.lines)


@dataclass
class Mark:
    """A line, and what it was understood as: words, place and doubt, or the passage that will tell them."""

    line: Line
    understood: str
    measure: str | None = None
    level: str | None = None
    unsure: str | None = None
    passage: Passage | None = None
    principle: str | None = None

    @property
    def unread(self) -> bool:
        """Whether the line could not be placed."""
        return not (self.passage.understood if self.passage else self.understood)


class MeasureBlock:
    """Gathers what is printed about one measure; `measure` is None for a local one.

    Each line taken adds its mark to `marks`, the list of the whole document.
    """

    def __init__(self, number: str, measure: Measure | None, marks: list[Mark]) -> None:
        self.number = number
        self.measure = measure
        self.titles: list[str] = []
        self.levels: dict[str, PrintedLevel] = {}
        self.passages: list[Passage] = []
        self.unsure: str | None = None
        self._headings: list[Mark] = []
        self._marks = marks
        self._size = 0
        self._current: str | None = None
        self._passage: Passage | None = None
        self._lost = False
        self._quoting = False
        self._official: dict[str | None, Wording] = {}
        if measure and measure.single_level:
            self._current = measure.levels[0].code
            self.levels[self._current] = PrintedLevel(self._current, implicit=True)

    def open(self, line: Line, title: str) -> None:
        """Take the heading of the measure; it may come again further down."""
        self._size += len(line.text) + 3
        self._passage, self._lost = None, False
        if not (self.measure and self.measure.single_level):
            self._current = None
        self._mark(line, Sentence("mesure {}", self.number))
        self._headings.append(self._marks[-1])
        level = level_line(title)
        if not level:
            title, level = closing_levels(title) if self.measure else (title, None)
        else:
            title = "" if self._prints(level) else title
        if level and self._prints(level):
            self.titles.append(title)
            self._print_levels(level)
            return
        if self.titles and not self.measure:
            self._print_level("N").lines.append(title)
        self.titles.append(title)

    def engage(self, line: Line, said: EngagementLine) -> None:
        """Take a sentence that names level and measure at once, its text and what follows it."""
        self._size += len(line.text) + 3
        if self.measure and not self.titles:
            self.titles.append("")
        codes = self._print_levels(LevelLine(said.codes, said.text))
        if said.answer is not Answer.AGREED:
            for code in codes:
                self.levels[code].verdict = said.answer
        place = level_place(self.number, ", ".join(codes))
        if said.answer is not Answer.AGREED:
            place = Sentence("{} · {}", place, ANSWER_WORDS[said.answer])
        self._mark(line, place, codes[0] if len(codes) == 1 else None)
        self._quoting = said.goes_on
        self._follow(said.after)

    def _follow(self, words: str) -> None:
        """Take what stands behind a quotation: it is about that level alone."""
        if words:
            self._open_passage(words)
            self.passages[-1].certain = True

    def _continue_quotation(self, line: Line, after_blank: bool) -> bool:
        if not self._quoting or after_blank or self._current is None:
            self._quoting = False
            return False
        closed = closed_quotation(line.text)
        self._quoting = closed is None
        text, after = closed or (line.text.strip(), "")
        self.levels[self._current].lines.append(evenly_bulleted(text))
        self._mark(line, Sentence("{} · suite", level_place(self.number, self._current)), self._current)
        self._follow(after)
        return True

    def has_room(self, line: Line) -> bool:
        """Whether the block can keep the words of one more line."""
        return self._size + len(line.text) + 3 <= MAX_BLOCK

    def take(self, line: Line, after_blank: bool) -> None:
        """Place a line of the block; `after_blank` says that a blank line comes before it."""
        if not self.has_room(line):
            self._leave(line)
            return
        self._size += len(line.text) + 3
        if after_blank:
            self._lost = False
        level = level_line(line.text)
        if self._continue_quotation(line, after_blank):
            return
        if level:
            self._take_level(line, level)
        elif not (
            self._continue_open_passage(line, after_blank)
            or self._continue_official_text(line, after_blank)
            or self._take_sentence(line)
            or self._continue_closed_passage(line)
            or self._continue_title(line, after_blank)
            or self._continue_free_text(line, after_blank)
            or self._observe(line, after_blank)
        ):
            self._leave(line)

    def judge(self, unsure: str | None, unread: bool) -> None:
        """Say what is doubtful about the whole block; a heading that led to nothing may be unread."""
        self.unsure = unsure
        for heading in self._headings if unread else []:
            heading.understood = ""

    # What each kind of line does; each returns whether it took the line.

    def _take_level(self, line: Line, level: LevelLine) -> None:
        if not (level.ticked and self._prints(level)):
            self._drop_implicit_level()
            self._leave(line)
            return
        codes = self._print_levels(level)
        answer = self.levels[codes[0]].verdict
        place = level_place(self.number, ", ".join(codes))
        if answer:
            place = Sentence("{} · {}", place, ANSWER_WORDS[answer])
        self._mark(line, place, codes[0] if len(codes) == 1 else None)
        if sentence_inside(level.text) == 0:
            self._marks[-1].passage = self._passage

    def _drop_implicit_level(self) -> None:
        """A level that the measure does not have is printed: the title alone promises nothing any more."""
        for code in [code for code, level in self.levels.items() if level.implicit and not level.lines]:
            del self.levels[code]
            for mark in self._marks:
                if mark.measure == self.number and mark.level == code:
                    mark.understood = ""
        self._current = None

    def _prints(self, level: LevelLine) -> bool:
        codes = codes_of(self.measure, level.codes)
        return codes == level.codes or codes == ("N",)

    def _print_levels(self, level: LevelLine) -> tuple[str, ...]:
        codes = codes_of(self.measure, level.codes)
        self._passage, self._lost = None, False
        self._current = codes[-1]
        inside = sentence_inside(level.text)
        text = level.text[:inside].rstrip()
        for code in codes:
            printed = self._print_level(code)
            printed.times += 1
            printed.verdict = verdict(text)
            if text and printed.verdict is None:
                printed.lines.append(text)
            if _skips_a_level(codes):
                printed.reviews.append(LEVEL_SKIPPED)
        if inside is not None:
            self._open_passage(level.text[inside:])
        return codes

    def _continue_open_passage(self, line: Line, after_blank: bool) -> bool:
        passage = self._passage
        if passage is None or after_blank or opens_sentence(line.text):
            return False
        return passage.goes_on_with(line.text) and self._add_to(passage, line)

    def _continue_official_text(self, line: Line, after_blank: bool) -> bool:
        words = Wording.of(line.text)
        if self._current is None:
            return False
        official = self._official_words(self._current)
        begins = not self.levels[self._current].lines and official.begins_with(words)
        if after_blank and len(words.words) < 4 and not begins:
            return False
        if not official.holds(words) or not (words or self.levels[self._current].lines):
            return False
        if opens_sentence(line.text) and not official.holds_exactly(words):
            # « sauf sur : … » quotes a clause of the official text, and is no part of it.
            return False
        self._passage, self._lost = None, False
        return self._add_to_level(line)

    def _take_sentence(self, line: Line) -> bool:
        if not opens_sentence(line.text):
            return False
        accord = read_accord(line.text)
        about = [*accord.named, *(code for one in accord.excluded for code in one.codes)]
        of_all = accord.level_count is not None or any(not one.codes for one in accord.excluded)
        if not (self.levels or of_all or codes_of(self.measure, tuple(about))):
            return False
        self._open_passage(line.text)
        self._marks.append(Mark(line, "", self.number, passage=self._passage))
        return True

    def _continue_closed_passage(self, line: Line) -> bool:
        if not self.passages:
            return False
        passage = self.passages[-1]
        excluded = passage.accord.excluded
        codes = excluded[-1].codes if excluded else ()
        words = Wording.of(line.text)
        if len(words.words) < 4 or not any(self._official_words(code).holds(words) for code in codes):
            return False
        self._passage, self._lost = passage, False
        return self._add_to(passage, line)

    def _continue_title(self, line: Line, after_blank: bool) -> bool:
        title = self.titles[-1]
        started = any(level.lines or not level.implicit for level in self.levels.values()) or self.passages
        if started or (after_blank and title) or self._lost:
            return False
        if self.measure:
            fits = self._official_words(None).holds(Wording.of(line.text))
        else:
            fits = not title or line.text.strip()[0].islower()
        if fits:
            self.titles[-1] = f"{title} {line.text.strip()}".strip()
            self._mark(line, Sentence("mesure {} · suite du titre", self.number))
        return fits

    def _continue_free_text(self, line: Line, after_blank: bool) -> bool:
        """Take a line of a text that has no official words to compare with, or that the list reworded."""
        bullet = is_bullet(line.text)
        if self._lost or self._passage is not None or opens_observations(line.text):
            return False
        if self.measure is None and not self.levels:
            self._current = self._print_level("N").code
        if self._current is None or (after_blank and not (bullet and self.measure is None)):
            return False
        level, official = self.levels[self._current], self._official_words(self._current)
        reworded = bool(level.lines) and not official.holds(Wording.of(level.lines[0]))
        if official and level.times == 0 and not level.lines:
            return False
        if official and level.lines and not (bullet and reworded):
            return False
        if after_blank:
            level.reviews.append(BULLET_APART)
        return self._add_to_level(line)

    def _observe(self, line: Line, after_blank: bool) -> bool:
        if after_blank or self._lost or not self.levels:
            return False
        level = self.levels[self._current or next(reversed(self.levels))]
        level.observations.append(line.text.strip())
        doubt = None if opens_observations(line.text) else OUTSIDE_TEXT
        if self._passage and not self._passage.text.endswith(SENTENCE_ENDS):
            self._passage.perhaps_cut = True
        if doubt:
            level.reviews.append(doubt)
        self._mark(
            line, Sentence("{} · observation", level_place(self.number, level.code)), level.code, doubt
        )
        return True

    # What is kept.

    def _leave(self, line: Line) -> None:
        self._lost, self._passage = True, None
        self._marks.append(Mark(line, ""))

    def _mark(self, line: Line, understood: str, level: str | None = None, unsure: str | None = None) -> None:
        self._marks.append(Mark(line, understood, self.number, level, unsure))

    def _add_to(self, passage: Passage, line: Line) -> bool:
        passage.add(line.text)
        self._marks.append(Mark(line, "", self.number, passage=passage))
        return True

    def _add_to_level(self, line: Line) -> bool:
        level = self.levels[self._current or ""]
        inside = sentence_inside(line.text) or None
        text = line.text[:inside]
        whole_list = self.measure is None and level.code == "N"
        level.lines.append(evenly_bulleted(text) if level.lines or whole_list else without_bullet(text))
        self._mark(line, Sentence("{} · suite", level_place(self.number, level.code)), level.code)
        if inside:
            self._open_passage(line.text[inside:])
        return True

    def _open_passage(self, text: str) -> None:
        self._passage = Passage(self._current, text)
        self.passages.append(self._passage)
        self._lost = False

    def _print_level(self, code: str) -> PrintedLevel:
        level = self.levels.setdefault(code, PrintedLevel(code))
        level.implicit = False
        return level

    def _official_words(self, code: str | None) -> Wording:
        """Return the official words of a level, of the title for None; no words where nobody has them."""
        if code not in self._official:
            level = self.measure.level(code) if self.measure and code else None
            text = level.text if level else None
            if code is None and self.measure:
                text = self.measure.title
            self._official[code] = Wording.of(text or "")
        return self._official[code]


def codes_of(measure: Measure | None, codes: tuple[str, ...]) -> tuple[str, ...]:
    """Return which of the printed codes the measure has; « N1-2-3 » is the level of a single-level one."""
    if measure is None:
        return codes
    if measure.single_level and set(codes) >= set(_SEVERAL):
        return (measure.levels[0].code,)
    return tuple(code for code in codes if measure.level(code))


def _skips_a_level(codes: tuple[str, ...]) -> bool:
    digits = [int(code[1:]) for code in codes if code[1:]]
    return any(after - before > 1 for before, after in pairwise(digits))
