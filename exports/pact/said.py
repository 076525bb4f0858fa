"""What was said about one level, told as a signed document tells it: the text that binds, and the words beside it."""

from collections.abc import Iterator
from dataclasses import dataclass

from exports.french import NBSP
from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment
from pacte.domain.measure import Level, Measure

MISSING = "texte officiel à compléter"


@dataclass(frozen=True, slots=True)
class Remark:
    """Words beside an answer: a `lead` of ours, then somebody's words, in quotation marks when they are theirs."""

    lead: str
    text: str = ""
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class SaidLevel:
    """A level with its answer (None: not raised).

    `official` is the catalogue's text, None where nobody has it, empty where the measure's title says it all;
    `wording` the one that binds instead, None when it says the same; `reservation` what the list takes out or adds.
    """

    code: str
    answer: Answer | None
    official: str | None
    wording: str | None = None
    reservation: str | None = None
    remarks: tuple[Remark, ...] = ()
    local: bool = False

    @property
    def word(self) -> str:
        """The answer in words."""
        return ANSWER_WORDS[self.answer]


def said_level(measure: Measure | None, level: Level, said: Commitment | None) -> SaidLevel:
    """Return what is said about a level of a measure, None for nothing; private notes are never part of it."""
    local = measure is not None and measure.local
    text = "" if local and level.text is None else level.text
    wording = said.agreed_wording if said is not None else None
    if wording is not None and text and wording.split() == text.split():
        wording = None
    if measure is not None and text and text.split() == measure.title.split():
        text = ""
    if said is None:
        return SaidLevel(level.code, None, text, local=local)
    remarks = tuple(_remarks(said))
    return SaidLevel(level.code, said.answer, text, wording, said.reservation, remarks, local)


def level_name(code: str, single: bool) -> str:
    """Name a level beside its text: its code, or that there is only one."""
    return "unique" if single else code


def level_of(catalogue: Catalogue, number: str, code: str) -> Level:
    """Return a level that was agreed on, without a text when the catalogue has lost it since."""
    measure = catalogue.find(number)
    found = measure.level(code) if measure is not None else None
    return found or Level(code, None)


def _remarks(said: Commitment) -> Iterator[Remark]:
    if said.partner:
        yield Remark(f"Avec un partenaire{NBSP}:", said.partner)
    if said.already_done:
        yield Remark("Déjà réalisé, à poursuivre.")
    if said.observation:
        yield Remark(f"Observation de la liste{NBSP}:", said.observation, quoted=True)
