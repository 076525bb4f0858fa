"""Where the answers of a merged list came from, in words: the same wherever they are told."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pacte.domain.answer import ANSWER_WORDS
from pacte.domain.candidate_list import CandidateList
from pacte.domain.commitment import Commitment
from ui.answer_words import answer_title, answer_word
from ui.grid_rows import LevelSpot, Spot, spot_answer
from ui.language import shown
from ui.plain_text import typographic

_translate = QCoreApplication.translate
#: The words of answers, as a contradiction keeps them.
_WORDS = {str(word): word for word in ANSWER_WORDS.values()}


def opposed_answers(said: Commitment) -> tuple[tuple[str, str], ...]:
    """Return what each list had answered before they merged: its name and the word; empty where it cannot be told."""
    parts = [part.rpartition(" : ") for part in said.opposed.split(" ; ")]
    if len(parts) != 2 or not all(name and answer for name, _, answer in parts):
        return ()
    return tuple((name, shown(_WORDS.get(answer, answer))) for name, _, answer in parts)


def _each(answers: tuple[tuple[str, str], ...]) -> str:
    """Return answers with whose they are: « Aube » engagé, « Brume » refusé."""
    pattern = typographic(_translate("Origins", "« {} » {}"))
    return ", ".join(pattern.format(name, answer) for name, answer in answers)


def opposed_sentence(said: Commitment) -> str:
    """Return that an answer is to be settled, and what each of the merged lists had said."""
    answers = opposed_answers(said)
    told = _each(answers) or said.opposed
    if len({answer for _, answer in answers}) == 1:
        told = _translate("Origins", "{}, en d’autres mots").format(told)
    return typographic(_translate("Origins", "Contradiction de la fusion, à trancher : {}")).format(told)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an answer came from: `names` of the lists that gave it, and what each list that merged had said before.

    `anew` says that the list itself answered since, so that the answer is no longer theirs.
    """

    names: tuple[str, ...]
    before: tuple[tuple[str, str], ...]
    anew: bool

    @property
    def words(self) -> str:
        """Whose the answer is, in few words."""
        if len(self.names) > 1:
            return _translate("Origins", "les deux listes")
        return "".join(self.names) or _translate("Origins", "ajoutée depuis la fusion")


def origin_of(one: CandidateList, spot: Spot, parents: tuple[CandidateList, ...]) -> Origin:
    """Return where the answer of a merged list at a spot came from; its `parents` are the lists that merged."""
    before = tuple(
        (parent.name, answer_word(answer)) for parent in parents if (answer := spot_answer(parent, spot))
    )
    if not isinstance(spot, LevelSpot):
        answer = spot_answer(one, spot)
        alike = tuple(parent.name for parent in parents if spot_answer(parent, spot) is answer)
        return Origin(alike, before, anew=len(alike) < len(parents))
    said = one.commitment(*spot.place)
    givers = [parent for parent in parents if said is not None and parent.id in said.origins]
    known = [parent.commitment(*spot.place) for parent in givers]
    # What both gave, and not alike, was a contradiction: whatever stands there now was answered since.
    anew = said is not None and any(other is None or not other.alike(said) for other in known)
    return Origin(tuple(parent.name for parent in givers), before, anew=anew or not givers)


def origin_sentence(one: CandidateList, spot: Spot, lists: Iterable[CandidateList]) -> str:
    """Return from which list an answer came; empty where no lists merged, and where it waits to be settled."""
    if not (parents := one.parents(lists)):
        return ""
    origin = origin_of(one, spot, parents)
    said = one.commitment(*spot.place) if isinstance(spot, LevelSpot) else None
    if said is not None and said.opposed:
        return ""
    if spot_answer(one, spot) is None:
        level = isinstance(spot, LevelSpot)
        taken = (
            _translate("Origins", "Retiré depuis la fusion."),
            _translate("Origins", "Non repris à la fusion."),
        )
        return _before(taken[not level], origin) if origin.before else ""
    if origin.anew:
        return _before(_translate("Origins", "Répondu depuis la fusion."), origin)
    name = typographic(_translate("Origins", "« {} »"))
    both = _translate("Origins", "Vient des deux listes : {}")
    came = both if len(origin.names) > 1 else _translate("Origins", "Vient de {}")
    words = typographic(came).format(", ".join(map(name.format, origin.names)))
    if one.awaiting_confirmation:
        return typographic(_translate("Origins", "{} ; en attente de confirmation.")).format(words)
    return f"{words}."


def _before(words: str, origin: Origin) -> str:
    """Return a sentence, and after it what the lists that merged had said."""
    if not origin.before:
        return words
    return typographic(_translate("Origins", "{} Avant : {}.")).format(words, _each(origin.before))


def history_words(after: Commitment, names: tuple[str, ...]) -> str:
    """Return what a merger made of an answer: « Engagé, repris de « Aube » à la fusion »; `names` gave it."""
    if after.opposed:
        return opposed_sentence(after)
    if len(names) > 1:
        return _translate("Origins", "{}, repris des deux listes à la fusion").format(
            answer_title(after.answer)
        )
    pattern = typographic(_translate("Origins", "{}, repris de « {} » à la fusion"))
    return pattern.format(answer_title(after.answer), "".join(names))
