"""What two lists say, side by side: contradictions, what only one says, what both say alike."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment, level_place
from pacte.domain.wording import capitalised
from pacte.edits.lists import contradictions
from ui.answer_words import answer_word
from ui.language import shown
from ui.plain_text import counted

_translate = QCoreApplication.translate


class Kind(Enum):
    """How two lists' words about one thing go together, in the order they are shown."""

    CONTRADICTION = 0
    PRINCIPLE = 1
    ONE_ONLY = 2
    ALIKE = 3


@dataclass(frozen=True, slots=True)
class Said:
    """An answer and all the words that go with it."""

    answer: Answer | None
    words: str = ""

    @property
    def spoken(self) -> str:
        """The answer and its words as a screen reader says them."""
        return " · ".join(words for words in (answer_word(self.answer), self.words) if words)


@dataclass(frozen=True, slots=True)
class MergeRow:
    """One level or principle: its place, its name, what each list says about it."""

    kind: Kind
    place: str
    name: str
    first: Said
    second: Said


def words_of(said: Commitment) -> str:
    """Return the words that a list's answer came with."""
    parts = [words for words in (said.agreed_wording, said.reservation) if words]
    if said.partner:
        parts.append(_translate("Merge", "avec {}").format(said.partner))
    if said.already_done:
        parts.append(_translate("Merge", "déjà réalisé"))
    return " · ".join(parts)


def place_words(said: tuple[str, str]) -> str:
    """Return the place of a level on its own: « Mesure 2 N1 »."""
    place = shown(level_place(*said))
    return capitalised(place)


def _said(commitment: Commitment | None) -> Said:
    return Said(commitment.answer, words_of(commitment)) if commitment else Said(None)


def _principle_rows(catalogue: Catalogue, first: CandidateList, second: CandidateList) -> Iterable[MergeRow]:
    for one in catalogue.principles:
        answers = first.principles.get(one.code), second.principles.get(one.code)
        if answers != (None, None):
            kind = Kind.ALIKE if answers[0] is answers[1] else Kind.PRINCIPLE
            place = _translate("Merge", "Principe {}").format(one.code)
            yield MergeRow(kind, place, one.title, Said(answers[0]), Said(answers[1]))


def merge_rows(
    catalogue: Catalogue, first: CandidateList, second: CandidateList
) -> dict[Kind, tuple[MergeRow, ...]]:
    """Return what both lists say, by how it goes together."""
    rows = list(_principle_rows(catalogue, first, second))
    opposed = {(one.measure, one.level) for one in contradictions(first, second)}
    for measure, level in catalogue.levels():
        place = measure.number, level.code
        one, other = first.commitment(*place), second.commitment(*place)
        if one is None and other is None:
            continue
        both = one is not None and other is not None
        kind = Kind.CONTRADICTION if place in opposed else Kind.ALIKE if both else Kind.ONE_ONLY
        rows.append(MergeRow(kind, place_words(place), measure.short, _said(one), _said(other)))
    return {kind: tuple(row for row in rows if row.kind is kind) for kind in Kind}


def group_title(kind: Kind, count: int) -> str:
    """Return the title over a group of rows, and what the merge makes of them."""
    one, many = {
        Kind.CONTRADICTION: (
            _translate("Merge", "{} contradiction : elle passe « en discussion », à reposer"),
            _translate("Merge", "{} contradictions : elles passent « en discussion », à reposer"),
        ),
        Kind.PRINCIPLE: (
            _translate("Merge", "{} principe sans accord des deux : il n’est pas repris, à reposer"),
            _translate("Merge", "{} principes sans accord des deux : ils ne sont pas repris, à reposer"),
        ),
        Kind.ONE_ONLY: (
            _translate("Merge", "{} réponse d’une seule liste : elle est reprise, à confirmer"),
            _translate("Merge", "{} réponses d’une seule liste : elles sont reprises, à confirmer"),
        ),
        Kind.ALIKE: (
            _translate("Merge", "{} réponse dite de la même façon : elle est reprise"),
            _translate("Merge", "{} réponses dites de la même façon : elles sont reprises"),
        ),
    }[kind]
    return counted(count, one, many)
