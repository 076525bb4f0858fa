"""Reads a signed pact: what a list answers, and how each line of the document was understood."""

from collections import Counter
from dataclasses import dataclass, field

from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.catalogue import Catalogue, Principle
from pacte.domain.commitment import Commitment
from pacte.domain.errors import KnownError
from pacte.domain.measure import Measure
from pacte.domain.sentence import Sentence
from pacte.reading.accord_sentences import verdict
from pacte.reading.broken_words import whole_words
from pacte.reading.documents import Document, Line
from pacte.reading.engagement_line import EngagementLine, engagement_line
from pacte.reading.likeness import Wording
from pacte.reading.local_measure import read_local_measure
from pacte.reading.measure_answers import DIFFERENT_TEXT, read_answers
from pacte.reading.measure_block import MAX_BLOCK, Mark, MeasureBlock, codes_of
from pacte.reading.own_paper import as_others_write
from pacte.reading.pact_lines import (
    Heading,
    TitleLine,
    heading,
    level_line,
    opens_observations,
    principle_heading,
    signs,
    title_line,
)

#: The title of a signed pact stands among its first lines.
_TITLE_WITHIN = 5
#: A form of heading that came so often is the document's own.
_USUAL = 3
#: What a line that could not be placed is said to be.
UNPLACED = Sentence("non placé")
_OBSERVATION_INSIDE = Sentence("observation au milieu du pacte : de la liste, ou de la mesure qui précède ?")


@dataclass(frozen=True, slots=True)
class Placement:
    """A line of the document and what it was understood as, in French, for the review before importing.

    `measure` and `level` tell where it went, or `principle`, when it is about one; `unsure` says in French why it
    needs a look.
    """

    line: Line
    understood: str
    measure: str | None = None
    level: str | None = None
    unsure: str | None = None
    principle: str | None = None


@dataclass(frozen=True)
class PactReading:
    """What a signed pact says. `name` is None when the document does not name the list.

    `commitments` are in the catalogue's order, local measures last. Every line that is not blank has one
    placement; those that could not be placed are in `unread` too. `attached` tells that it is no reading of the pages
    but of the signed text that the document carries.
    """

    name: str | None
    head: str | None
    label: str | None
    principles: dict[str, Answer]
    commitments: tuple[Commitment, ...]
    local_measures: tuple[Measure, ...]
    introduction: str | None
    observations: tuple[str, ...]
    unread: tuple[Line, ...]
    placements: tuple[Placement, ...]
    attached: bool = False


def read_signed_pact(document: Document, catalogue: Catalogue) -> PactReading:
    """Return what a signed pact says about the measures of `catalogue`; reading it again gives the same.

    Raises `KnownError` when no measure of the catalogue is recognised in it.
    """
    reader = _PactReader(document, catalogue)
    after_blank = True
    lines = as_others_write(whole_words(document.lines), catalogue)
    following = [said.line.text for said in lines if not (said.line.blank or said.aside or said.engagement)][
        1:
    ]
    for said in lines:
        if said.aside:
            reader.set_aside(said.line, said.aside, observes=said.observes)
        elif said.engagement:
            reader.take_engagement(said.line, said.engagement)
        elif not said.line.blank:
            reader.take(said.line, after_blank, following.pop(0) if following else "")
        after_blank = said.line.blank or bool(said.aside)
    return reader.reading()


@dataclass
class _Words:
    """Lines kept together, up to a length that a field can keep."""

    lines: list[str] = field(default_factory=list)
    size: int = 0

    def add(self, line: Line) -> bool:
        """Keep a line; false when there is no room left."""
        if self.size + len(line.text) + 1 > MAX_BLOCK:
            return False
        self.size += len(line.text) + 1
        self.lines.append(line.text.strip())
        return True


class _PactReader:
    """Goes through the lines once; each belongs to the part opened last: a principle, a measure, an observation."""

    def __init__(self, document: Document, catalogue: Catalogue) -> None:
        self._document = document
        self._printed = {line.number: line for line in document.lines}
        self._catalogue = catalogue
        self._marks: list[Mark] = []
        self._title: TitleLine | None = None
        self._introduction = _Words()
        self._principles: dict[str, Answer] = {}
        self._blocks: dict[str, MeasureBlock] = {}
        self._observations: list[_Words] = []
        self._part: Principle | MeasureBlock | _Words = self._introduction
        self._forms: Counter[str] = Counter()
        self._who: str | None = None
        self._aside = 0
        self._following = ""
        self._themes = {Wording.of(theme).words for theme in catalogue.themes}

    def take(self, line: Line, after_blank: bool, following: str) -> None:
        """Place one line that is not blank; `following` are the words of the next one."""
        self._following = following
        if len(line.text) > MAX_BLOCK:
            self._leave(line)
        elif not (self._engage(line) or self._open_measure(line, after_blank) or self._open_principle(line)):
            self._take_inside(line, after_blank)

    def take_engagement(self, line: Line, said: EngagementLine) -> None:
        """Place a line that answers levels of a measure."""
        measure = self._catalogue.find(said.number)
        known = measure is None or codes_of(measure, said.codes) in (said.codes, ("N",))
        if not known or (measure is None and said.number not in self._blocks):
            self._leave(line)
        else:
            self._block(said.number).engage(line, said)

    def set_aside(self, line: Line, understood: str, *, observes: bool) -> None:
        """Place a line that says nothing of the pact; `observes`: the observations of the list begin below."""
        self._mark(line, understood)
        self._aside += 1
        if observes:
            self._part = _Words()
            self._observations.append(self._part)

    def _mark(self, line: Line, understood: str, unsure: str | None = None) -> None:
        self._marks.append(Mark(line, understood, unsure=unsure))

    def _leave(self, line: Line) -> None:
        self._marks.append(Mark(line, ""))

    # What opens a part.

    def _open_measure(self, line: Line, after_blank: bool) -> bool:
        found = heading(line.text)
        if found is None or not self._is_heading(found, after_blank):
            return False
        self._forms[found.form] += 1
        block = self._block(found.number)
        if block.has_room(line):
            block.open(line, found.title)
        else:
            self._leave(line)
        return True

    def _engage(self, line: Line) -> bool:
        """Take « La liste s’engage au niveau 3 de la mesure 5 : … »."""
        found = engagement_line(line.text)
        measure = self._catalogue.find(found.number) if found else None
        if found is None or measure is None or codes_of(measure, found.codes) not in (found.codes, ("N",)):
            return False
        self._who = self._who or found.who
        block = self._block(found.number)
        if block.has_room(line):
            block.engage(line, found)
        else:
            self._leave(line)
        return True

    def _block(self, number: str) -> MeasureBlock:
        """Return the block of a measure, which is the part that lines belong to from now on."""
        if isinstance(self._part, _Words) and self._part is not self._introduction:
            self._marks[-1].unsure = _OBSERVATION_INSIDE
        block = self._blocks.get(number)
        if block is None:
            block = MeasureBlock(number, self._catalogue.find(number), self._marks)
            self._blocks[number] = block
        self._part = block
        return block

    def _is_heading(self, found: Heading, after_blank: bool) -> bool:
        """Whether a line that looks like a heading is one; a list inside a text may be numbered too."""
        measure = self._catalogue.find(found.number)
        usual = after_blank and self._forms[found.form] >= _USUAL
        if measure is None:
            clear = (found.clear and bool(found.title)) or (usual and self._is_beyond(found.number))
            return clear and any(block.measure for block in self._blocks.values())
        words = Wording.of(found.title or ("" if found.worded else self._following))
        share = words.share_in(Wording.of(f"{measure.title} {measure.short}"))
        if not found.clear:
            known = len(words.words) >= 3 or words.same_as(Wording.of(measure.short))
            return bool(words) and share >= (0.5 if usual else 0.7) and known
        if not words or share >= 0.5 or level_line(found.title):
            return True
        return found.worded or (after_blank and not measure.single_level)

    def _is_beyond(self, number: str) -> bool:
        """Whether a number comes after all those of the catalogue, as local measures do."""
        numbers = [int(one.number) for one in self._catalogue.measures if one.number.isdecimal()]
        return number.isdecimal() and int(number) > max(numbers, default=0)

    def _open_principle(self, line: Line) -> bool:
        found = principle_heading(line.text)
        if found is None:
            return False
        principle = next((one for one in self._catalogue.principles if one.code == found.code), None)
        if principle is None:
            return False
        refused = verdict(found.title) is Answer.REFUSED
        self._principles[principle.code] = Answer.REFUSED if refused else Answer.AGREED
        self._part = principle
        known = refused or not found.title or Wording.of(principle.title).same_as(Wording.of(found.title))
        understood = Sentence("principe {}", principle.code)
        if refused:
            understood = Sentence("{} · {}", understood, ANSWER_WORDS[Answer.REFUSED])
        self._mark(
            line, understood, None if known else Sentence("le titre imprimé diffère du titre officiel")
        )
        self._marks[-1].principle = principle.code
        return True

    # What stands inside a part.

    def _take_inside(self, line: Line, after_blank: bool) -> None:
        part = self._part
        if part is self._introduction:
            self._take_introduction(line)
        elif after_blank and opens_observations(line.text):
            self._part = _Words()
            self._observations.append(self._part)
            self._take_observation(line, self._part)
        elif after_blank and Wording.of(line.text).words in self._themes:
            self._mark(line, Sentence("thème"))
        elif isinstance(part, MeasureBlock):
            part.take(line, after_blank)
        elif isinstance(part, Principle):
            self._take_principle_text(line, part, after_blank)
        elif after_blank and signs(line.text):
            self._part = _Words([], MAX_BLOCK)
            self._leave(line)
        else:
            self._take_observation(line, part)

    def _begins_below(self) -> bool:
        """Whether the next line opens the first principle or measure: a title may stand above them."""
        found = heading(self._following)
        return principle_heading(self._following) is not None or (found is not None and found.clear)

    def _take_introduction(self, line: Line) -> None:
        if self._title is None and (len(self._marks) - self._aside < _TITLE_WITHIN or self._begins_below()):
            self._title = title_line(line.text)
            if self._title:
                self._mark(line, Sentence("titre"))
                return
        if self._introduction.add(line):
            self._mark(line, Sentence("introduction"))
        else:
            self._leave(line)

    def _take_principle_text(self, line: Line, principle: Principle, after_blank: bool) -> None:
        official = Wording.of(f"{principle.title} {principle.text}")
        words = Wording.of(line.text)
        exact = official.holds_exactly(words) or Wording.of(principle.text).same_as(words)
        if exact or official.holds(words) or (not after_blank and words.share_in(official) >= 0.5):
            self._mark(
                line, Sentence("principe {} · texte", principle.code), None if exact else DIFFERENT_TEXT
            )
            self._marks[-1].principle = principle.code
        else:
            self._leave(line)

    def _take_observation(self, line: Line, words: _Words) -> None:
        if words.add(line):
            self._mark(line, Sentence("observation de la liste"))
        else:
            self._leave(line)

    # What comes out.

    def reading(self) -> PactReading:
        """Return the whole reading, once every line is placed."""
        source = f"Pacte signé, {self._document.name}"
        local_measures = tuple(
            read_local_measure(block, self._catalogue, source)
            for block in self._blocks.values()
            if block.measure is None
        )
        measures = [measure for measure in self._catalogue.measures if measure.number in self._blocks]
        national = [
            one for measure in measures for one in read_answers(self._blocks[measure.number], measure)
        ]
        local = [
            one for measure in local_measures for one in read_answers(self._blocks[measure.number], measure)
        ]
        if not national:
            raise KnownError(
                "Aucune mesure du pacte n’a été reconnue dans « {} » : vérifiez que c’est un pacte signé, avec "
                "des mesures numérotées (« 1 – … ») et leurs niveaux (« N1 • … »).",
                self._document.name,
            )
        title = self._title
        codes = [principle.code for principle in self._catalogue.principles]
        principles = {code: self._principles[code] for code in codes if code in self._principles}
        placements = self._placements([*national, *local])
        return PactReading(
            name=title.name if title else self._who,
            head=title.head if title else None,
            label=title.label if title else None,
            principles=principles,
            commitments=(*national, *local),
            local_measures=local_measures,
            introduction="\n".join(self._introduction.lines) or None,
            observations=tuple("\n".join(words.lines) for words in self._observations if words.lines),
            unread=tuple(
                placed.line for placed, mark in zip(placements, self._marks, strict=True) if mark.unread
            ),
            placements=placements,
        )

    def _placements(self, commitments: list[Commitment]) -> tuple[Placement, ...]:
        doubts = {(one.measure, one.level): one.to_review for one in commitments}
        return tuple(self._placement(mark, doubts) for mark in self._marks)

    def _placement(self, mark: Mark, doubts: dict[tuple[str, str], str | None]) -> Placement:
        line = self._printed.get(mark.line.number, mark.line)
        if mark.unread:
            return Placement(line, UNPLACED)
        told = mark.passage or mark
        unsure = told.unsure
        if mark.measure and not unsure:
            whole = self._blocks[mark.measure].unsure
            unsure = doubts.get((mark.measure, told.level)) if told.level else whole
        return Placement(line, told.understood, mark.measure, told.level, unsure, mark.principle)
