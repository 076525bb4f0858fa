"""What was said about one level: the answer and the words that go with it."""

from dataclasses import dataclass, replace

from pacte.domain.answer import Answer
from pacte.domain.errors import KnownError
from pacte.domain.sentence import Sentence
from pacte.domain.wording import optional_words

#: How the doubt begins about an answer that lists gave differently before they merged.
_OPPOSED = "contradiction, "


def opposed_doubt(told: str) -> str:
    """Return the doubt about an answer that merging lists gave differently, `told` being what each said."""
    return _OPPOSED + told


@dataclass(frozen=True, slots=True)
class Evidence:
    """A quotation that supports a commitment, with the document and the place it stands at."""

    quotation: str
    document: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Commitment:
    """The answer of a list to one level, as it was said.

    `agreed_wording` is the wording that binds when it is not the official text; `reservation` what the
    list takes out or adds; `partner` the authority that must act too; `already_done` a thing done that the
    list will keep; `observation` the list's words, published; `note` the collective's, never published
    unless asked for; `to_review` says in French why a reading is unsure; `origins` are the identifiers of the
    lists it came from when lists merged.
    """

    measure: str
    level: str
    answer: Answer
    agreed_wording: str | None = None
    reservation: str | None = None
    partner: str | None = None
    already_done: bool = False
    observation: str | None = None
    note: str | None = None
    to_review: str | None = None
    evidence: tuple[Evidence, ...] = ()
    origins: tuple[str, ...] = ()

    @property
    def place(self) -> str:
        """How people name the level: « mesure 2 N1 », « mesure 19 » for a single level."""
        return level_place(self.measure, self.level)

    @property
    def opposed(self) -> str:
        """What the lists that merged had answered, « Aube : engagé ; Brume : refusé », where they differ."""
        doubt = self.to_review or ""
        if self.answer is not Answer.UNDECIDED or not doubt.startswith(_OPPOSED):
            return ""
        return doubt.removeprefix(_OPPOSED)

    def alike(self, other: "Commitment") -> bool:
        """Whether two answers say the same: the answer and the words that bind, not what is told beside them."""
        names = ("answer", "agreed_wording", "reservation", "partner", "already_done")
        return all(getattr(self, name) == getattr(other, name) for name in names)

    def supported_by(self, passages: tuple[Evidence, ...]) -> "Commitment":
        """Return the same with passages before its own evidence, each once."""
        if not passages:
            return self
        return replace(self, evidence=tuple(dict.fromkeys((*passages, *self.evidence))))

    def first_with(self, cited: tuple[Evidence, ...], note: str | None) -> "Commitment":
        """Return the first answer to a level with the passages cited and the private note that waited there."""
        found = self.supported_by(cited)
        return found if found.note or note is None else replace(found, note=note)


def level_place(number: str, code: str) -> str:
    """Return how people name a level: « mesure 2 N1 », « mesure 19 » where there is only one level."""
    return Sentence("mesure {}", number) if code == "N" else Sentence("mesure {} {}", number, code)


def answer_place(number: str, code: str) -> str:
    """Return how people name what was answered: a level, or the principle that the place (code, "") stands for."""
    return level_place(number, code) if code else Sentence("principe {}", number)


def checked_evidence(evidence: Evidence) -> Evidence:
    """Return the evidence with its words cleaned; raises `KnownError` when it quotes nothing."""
    quotation = optional_words(evidence.quotation, Sentence("passage cité"))
    if not quotation:
        raise KnownError("Une preuve cite un passage ; écrivez-le.")
    document = optional_words(evidence.document, Sentence("document"))
    return Evidence(quotation, document, optional_words(evidence.place, Sentence("endroit du document")))


_WORDS = {
    "agreed_wording": Sentence("formulation retenue"),
    "reservation": Sentence("réserve"),
    "partner": Sentence("partenaire"),
    "observation": Sentence("observation"),
    "note": Sentence("note privée"),
    "to_review": Sentence("à revoir"),
}


def checked(commitment: Commitment) -> Commitment:
    """Return the commitment with its words cleaned; raises `KnownError` when it says nothing definite.

    A reserved answer needs the wording that binds or the reservation itself.
    """
    words = {name: optional_words(getattr(commitment, name), french) for name, french in _WORDS.items()}
    clean = replace(commitment, answer=Answer(commitment.answer), **words)  # type: ignore[arg-type]
    if clean.answer is Answer.RESERVED and not (clean.agreed_wording or clean.reservation):
        raise KnownError(
            "Un accord avec réserve demande une formulation ou une réserve : écrivez-la pour la {}.",
            clean.place,
        )
    return clean
