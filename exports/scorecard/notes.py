"""The words that go with a list's answers, as its scorecard tells them: grouped, each under its level."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from exports.french import NBSP
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment
from pacte.domain.measure import Measure


@dataclass(frozen=True, slots=True)
class Note:
    """What is said at `place` (« 15 · N3 », or nothing): a `lead` of ours, then words as they were typed.

    `quoted` says that the words are somebody's, shown in quotation marks.
    """

    place: str
    lead: str
    text: str = ""
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class NoteGroup:
    """Notes of one kind under their title; never empty."""

    title: str
    notes: tuple[Note, ...]


_Said = tuple[Measure, Commitment]


def note_groups(catalogue: Catalogue, candidate_list: CandidateList) -> tuple[NoteGroup, ...]:
    """Return everything published that a list said beside its marks. Private notes are never among it."""
    said = list(_said(catalogue, candidate_list))
    groups = (
        NoteGroup("Réserves et formulations retenues", tuple(_reservations(said))),
        NoteGroup("Avec un partenaire", tuple(_partners(said))),
        NoteGroup("Hors compétence", tuple(_out_of_competence(said))),
        NoteGroup("Déjà réalisé, à poursuivre", tuple(_already_done(said))),
        NoteGroup("Mesures locales", tuple(_local_measures(said))),
        NoteGroup("En discussion", tuple(_open_questions(said))),
        NoteGroup("Observations de la liste", tuple(_observations(said, candidate_list))),
    )
    return tuple(group for group in groups if group.notes)


def _said(catalogue: Catalogue, candidate_list: CandidateList) -> Iterator[_Said]:
    for measure, level in catalogue.levels():
        commitment = candidate_list.commitment(measure.number, level.code)
        if commitment is not None:
            yield measure, commitment


def _place(measure: Measure, codes: Iterable[str]) -> str:
    """Name levels of a measure in few signs: « 15 · N3 », « 11 » for all its levels or its only one."""
    codes = list(codes)
    if len(codes) == len(measure.levels):
        return measure.number
    return f"{measure.number}{NBSP}·{NBSP}{NBSP.join(codes)}"


def _places(said: Iterable[_Said]) -> str:
    by_measure: dict[str, tuple[Measure, list[str]]] = {}
    for measure, commitment in said:
        by_measure.setdefault(measure.number, (measure, []))[1].append(commitment.level)
    return ", ".join(_place(measure, codes) for measure, codes in by_measure.values())


def _grouped(said: Iterable[_Said], words: Callable[[_Said], object]) -> Iterator[tuple[str, Commitment]]:
    """Yield once what was said in the same words at several levels, with all its places."""
    groups: dict[object, list[_Said]] = {}
    for one in said:
        groups.setdefault(words(one), []).append(one)
    for same in groups.values():
        yield _places(same), same[0][1]


def _reservations(said: list[_Said]) -> Iterator[Note]:
    worded = [one for one in said if one[1].agreed_wording or one[1].reservation]
    for place, commitment in _grouped(worded, lambda s: (s[0].number, s[1].agreed_wording, s[1].reservation)):
        if commitment.reservation:
            yield Note(place, _reservation_lead(commitment), commitment.reservation)
        if commitment.agreed_wording:
            yield Note(place, f"formulation retenue{NBSP}:", commitment.agreed_wording, quoted=True)


def _reservation_lead(commitment: Commitment) -> str:
    """What comes before a reservation: the answer makes a sentence with « sauf sur … », and is never another."""
    excepting = (commitment.reservation or "").casefold().startswith(("sauf ", "sauf\u00a0", "hors "))
    lead = "avec réserve" if excepting and commitment.answer is Answer.RESERVED else "réserve"
    return f"{lead}{NBSP}:"


def _partners(said: list[_Said]) -> Iterator[Note]:
    with_partner = [one for one in said if one[1].partner]
    for place, commitment in _grouped(with_partner, lambda s: s[1].partner):
        yield Note(place, f"partenaire{NBSP}:", commitment.partner or "")


def _out_of_competence(said: list[_Said]) -> Iterator[Note]:
    outside = [one for one in said if one[1].answer is Answer.OUT_OF_COMPETENCE]
    if outside:
        verb = "relève" if len(outside) == 1 else "relèvent"
        yield Note(_places(outside), f"{verb} d’une autre autorité que la commune")


def _already_done(said: list[_Said]) -> Iterator[Note]:
    places = _places(one for one in said if one[1].already_done and not one[0].local)
    if places:
        yield Note(places, "déjà réalisé, à poursuivre")


def _local_measures(said: list[_Said]) -> Iterator[Note]:
    for measure in dict.fromkeys(measure for measure, _ in said if measure.local):
        texts = [measure.title]
        for level in measure.levels:
            if level.text and level.text != measure.title:
                texts.append(level.text if measure.single_level else f"{level.code}{NBSP}: {level.text}")
        done = all(commitment.already_done for one, commitment in said if one is measure)
        lead = "mesure locale, déjà réalisée, à poursuivre" if done else "mesure locale"
        yield Note(measure.number, f"{lead}{NBSP}:", "\n".join(texts))


def _open_questions(said: list[_Said]) -> Iterator[Note]:
    places = _places(one for one in said if one[1].answer is Answer.UNDECIDED and not one[1].to_review)
    if places:
        yield Note(places, "en discussion")
    opposed = [one for one in said if one[1].opposed]
    for place, commitment in _grouped(opposed, lambda s: (s[0].number, s[1].opposed)):
        yield Note(place, f"contradiction des listes fusionnées, à trancher{NBSP}:", commitment.opposed)
    doubtful = [one for one in said if one[1].to_review and not one[1].opposed]
    for place, commitment in _grouped(doubtful, lambda s: (s[0].number, s[1].to_review)):
        yield Note(place, f"à confirmer{NBSP}:", commitment.to_review or "")


def _observations(said: list[_Said], candidate_list: CandidateList) -> Iterator[Note]:
    observed = [one for one in said if one[1].observation]
    for place, commitment in _grouped(observed, lambda s: (s[0].number, s[1].observation)):
        yield Note(place, f"observation{NBSP}:", commitment.observation or "", quoted=True)
    for observation in candidate_list.observations:
        yield Note("", f"observation{NBSP}:", observation, quoted=True)
