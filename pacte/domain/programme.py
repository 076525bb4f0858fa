"""What a list published: its programme as proposals, with everything else of the document accounted for."""

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from pacte.domain.commitment import Evidence, checked_evidence
from pacte.domain.sentence import Sentence, in_series
from pacte.domain.wording import clean_words


class AsideKind(StrEnum):
    """Why a line of a programme is no proposal and no heading."""

    #: What introduces, explains or claims.
    PROSE = "prose"
    #: Addresses, menus, slogans, page numbers, what goes round the text.
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Aside:
    """A line that is no proposal, by its number in the document."""

    line: int
    text: str
    kind: AsideKind


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading by its line number; `level` counts from 0 for the highest."""

    line: int
    text: str
    level: int


#: Stands for the measure in the decision that a proposal is about none: it is the list's own idea.
NO_MEASURE = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided of a measure suggested for a proposal: kept, as a passage cited on a level, or dropped.

    With `NO_MEASURE` for its measure it says that no measure is meant.
    """

    measure: str
    level: str | None
    kept: bool


@dataclass(frozen=True, slots=True)
class Proposal:
    """One promise of a programme.

    `id` is computed from the words and the place in the outline: reading the document again gives the same.
    `number` is the printed one, `heading` the titles above it from the highest, `themes` the tags it carries,
    `lines` the lines of the document it was read from. `repeats` is the identifier of the proposal that says
    the same in its own place, where this one only announces or repeats it. `decisions` are those taken so far.
    """

    id: str
    text: str
    number: str | None = None
    heading: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    sub_points: tuple[str, ...] = ()
    lines: tuple[int, ...] = ()
    page: int | None = None
    repeats: str | None = None
    decisions: tuple[Decision, ...] = ()

    def decision(self, measure: str) -> Decision | None:
        """Return what was decided of a measure, None when it is still open."""
        return next((one for one in self.decisions if one.measure == measure), None)

    @property
    def own_idea(self) -> bool:
        """Whether a person found that it is about no measure."""
        return self.decision(NO_MEASURE) is not None

    @property
    def kept(self) -> tuple[Decision, ...]:
        """The decisions by which it is cited now."""
        return tuple(one for one in self.decisions if one.kept)

    @property
    def place(self) -> str:
        """Where it stands in its document, as people say it."""
        parts = [Sentence("point {}", self.number)] if self.number else []
        parts += [Sentence("page {}", self.page)] if self.page else []
        if not parts and self.lines:
            parts = [Sentence("ligne {}", self.lines[0])]
        return in_series([*parts, *self.heading[-1:]])

    @property
    def whole(self) -> str:
        """The text with its sub-points, each on its line after a dash."""
        return "\n".join([self.text, *(f"– {point}" for point in self.sub_points)])


@dataclass(frozen=True)
class Programme:
    """A programme as it was read: each line that is not blank is in a proposal, a heading or an aside.

    `document` is the name of its file and `sha256` the file's SHA-256 in hexadecimal; a pact file keeps those and the
    proposals, not the headings without any and the asides.
    """

    document: str
    proposals: tuple[Proposal, ...]
    sha256: str = ""
    headings: tuple[Heading, ...] = ()
    asides: tuple[Aside, ...] = ()

    def passage(self, proposal: Proposal) -> Evidence:
        """Return one of its proposals as it is cited; raises `KnownError` when it is too long to be."""
        return checked_evidence(Evidence(proposal.whole, self.document, str(proposal.place)))

    def find(self, proposal_id: str) -> Proposal | None:
        """Return a proposal by its identifier, or None."""
        return next((one for one in self.proposals if one.id == proposal_id), None)

    @cached_property
    def distinct(self) -> tuple[Proposal, ...]:
        """The proposals without those that repeat another: a promise made twice counts once."""
        return tuple(one for one in self.proposals if one.repeats is None)

    @cached_property
    def themes(self) -> tuple[str, ...]:
        """Every theme in use, in the order in which the document first names them."""
        return tuple(dict.fromkeys(theme for one in self.proposals for theme in one.themes))

    def repeated_by(self, proposal_id: str) -> tuple[Proposal, ...]:
        """Return the proposals that repeat one."""
        return tuple(one for one in self.proposals if one.repeats == proposal_id)


def checked_programme(programme: Programme) -> Programme:
    """Return the programme as a file keeps it: words cleaned, without headings and asides.

    Raises `KnownError` when a text is longer than a field may be: the document is no programme then.
    """
    checked = Programme(
        clean_words(programme.document, Sentence("document")),
        tuple(
            replace(
                one,
                text=clean_words(one.text, Sentence("texte d’une proposition")),
                heading=tuple(clean_words(words) for words in one.heading),
                themes=tuple(clean_words(words) for words in one.themes),
                sub_points=tuple(clean_words(words) for words in one.sub_points),
            )
            for one in programme.proposals
        ),
        programme.sha256,
    )
    for one in checked.proposals:
        # What may be cited of it fits in a field too.
        clean_words(one.whole, Sentence("texte d’une proposition"))
        clean_words(str(one.place), Sentence("endroit du document"))
    return checked
