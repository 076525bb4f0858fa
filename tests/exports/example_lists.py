"""Invented lists, marked so, that answer in every way; the same ones each time."""

from dataclasses import replace

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Dossier
from pacte.domain.measure import Measure

_PATTERN = (
    Answer.AGREED,
    Answer.AGREED,
    None,
    Answer.RESERVED,
    Answer.AGREED,
    Answer.REFUSED,
    Answer.UNDECIDED,
)
_NAMES = ("Ensemble", "Citoyennes et citoyens", "Union pour l’avenir", "Agir", "Demain la ville solidaire")
_LONG = "Rassemblement citoyen, écologique, solidaire et laïque pour"


def example_list(catalogue: Catalogue, number: int, long: bool = False) -> CandidateList:
    """Return the list of this number; all of them agree to the first level of every third measure."""
    said = []
    for place, (measure, level) in enumerate(catalogue.levels()):
        answer = _PATTERN[(place * 3 + number * 2 + place // 7) % len(_PATTERN)]
        if int(measure.number) % 3 == 1 and level is measure.levels[0]:
            answer = Answer.AGREED
        if answer is not None:
            partner = "intercommunalité (exemple)" if (place + number) % 11 == 0 else None
            said.append(
                Commitment(
                    measure.number,
                    level.code,
                    answer,
                    partner=partner,
                    already_done=(place + number) % 17 == 0,
                )
            )
    name = f"{_LONG if long else _NAMES[number % len(_NAMES)]} {number} (exemple)"
    principles = {one.code: Answer.AGREED for one in catalogue.principles}
    return CandidateList(f"exemple-{number}", name, principles=principles, commitments=tuple(said))


def with_lists(dossier: Dossier, count: int, long: bool = False) -> Dossier:
    """Return a dossier with its own lists and as many invented ones as make `count`."""
    missing = count - len(dossier.lists)
    made = tuple(example_list(dossier.catalogue, number, long) for number in range(1, missing + 1))
    return replace(dossier, lists=(*dossier.lists[:count], *made))


def of_measures(dossier: Dossier, count: int) -> Dossier:
    """Return a dossier without lists whose catalogue has so many measures of the levels of the real ones."""
    real = dossier.catalogue.national_measures
    measures = tuple(_renumbered(real[number % len(real)], number + 1) for number in range(count))
    return replace(dossier, catalogue=replace(dossier.catalogue, measures=measures), lists=())


def _renumbered(measure: Measure, number: int) -> Measure:
    return replace(measure, number=str(number))
