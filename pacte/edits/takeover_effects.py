"""What taking over a difference of an edition does beside its words: to answers, to who can sign, or why it cannot."""

from collections.abc import Collection
from dataclasses import dataclass

from pacte.domain.catalogue_difference import (
    AnyDifference,
    Difference,
    MeasureDifference,
    PrincipleDifference,
    ThresholdDifference,
    TitleDifference,
)
from pacte.domain.dossier import Dossier
from pacte.domain.readiness import measures_kept
from pacte.domain.sentence import Sentence

#: The code of a level that is the only one of its measure.
SINGLE = "N"


@dataclass(frozen=True)
class Effect:
    """What taking a measure over does beside its words.

    `answers` is how many answers follow it, `kept` the levels that stay though the document has them no more,
    because lists answered them; `refusal` says in French why it cannot be taken, empty when it can; `signing` how
    it changes who can sign.
    """

    answers: int = 0
    kept: tuple[str, ...] = ()
    refusal: str = ""
    signing: str = ""


def effect_of(dossier: Dossier, one: AnyDifference) -> Effect:
    """Return what taking one difference over would do."""
    if isinstance(one, TitleDifference):
        return Effect()
    if isinstance(one, ThresholdDifference):
        return Effect(signing=_new_threshold(dossier, one))
    if isinstance(one, PrincipleDifference):
        return _effect_of_principle(dossier, one)
    known = one.known
    used = used_levels(dossier, known.number) if known else frozenset()
    answers = (
        sum(said.measure == known.number for each in dossier.lists for said in each.commitments)
        if known
        else 0
    )
    codes = codes_after(one, used)
    going = {level.code for level in one.levels if level.kind is Difference.GONE}
    kept = tuple(code for code in codes if code in used and code in going)
    return Effect(answers, kept, _refusal(dossier, one, used, codes))


def _refusal(dossier: Dossier, one: MeasureDifference, used: frozenset[str], codes: Collection[str]) -> str:
    if one.read is None:
        assert one.known is not None
        if used:
            return Sentence(
                "des listes y ont répondu, leur programme y est cité ou vous y avez une note privée : la mesure {} "
                "reste",
                one.known.number,
            )
        if one.known.number in dossier.collective.chosen_measures:
            return Sentence(
                "le collectif l’a choisie : ne la choisissez plus, puis relisez le document pour la retirer"
            )
        return ""
    if one.known is None and not one.read.measure.title:
        return Sentence(
            "le document ne donne pas son intitulé : ajoutez-le dans le document, puis relisez-le"
        )
    if SINGLE in codes and len(codes) > 1:
        return Sentence(
            "elle n’a pas les mêmes niveaux ici (niveau unique ou plusieurs), et des réponses s’y tiennent ou le "
            "document donne les deux : gardez la vôtre, ou effacez d’abord ces réponses"
        )
    return ""


def used_levels(dossier: Dossier, number: str) -> frozenset[str]:
    """Return the levels of a measure about which a list said something, in any way, or the collective noted it."""
    found: set[str] = set()
    for one in dossier.lists:
        found |= {said.level for said in one.commitments if said.measure == number}
        found |= {code for measure, code in one.notes if measure == number}
        found |= {said.level for reply in one.replies for said in reply.levels if said.measure == number}
        for programme in one.programmes:
            for proposal in programme.proposals:
                found |= {
                    said.level or "" for said in proposal.decisions if said.measure == number and said.kept
                }
    return frozenset(found)


def codes_after(one: MeasureDifference, used: frozenset[str]) -> tuple[str, ...]:
    """Return the levels that the measure would have, in order."""
    read = [level.code for level in one.read.measure.levels] if one.read else []
    going = {level.code for level in one.levels if level.kind is Difference.GONE} - used
    codes = {level.code for level in one.levels} - going
    if read and SINGLE in codes and len(codes) > 1:
        # The levels are another kind now: what nobody answered goes with the old kind.
        codes = {*read, *(used & {level.code for level in one.levels})}
    return tuple(sorted(codes))


# ------------------------------------------------------------------------------ what every list accepts


def _new_threshold(dossier: Dossier, one: ThresholdDifference) -> str:
    kept = [measures_kept(dossier.catalogue, each) for each in dossier.lists]
    if not kept:
        return Sentence("Ce seuil décide qui peut signer. Les pactes déjà signés ne changent pas.")
    return Sentence(
        "Ce seuil décide qui peut signer. Listes qui retiennent assez de mesures : {} sur {} aujourd’hui, {} sur {} "
        "avec le nouveau seuil. Les pactes déjà signés ne changent pas.",
        sum(number >= one.known for number in kept),
        len(kept),
        sum(number >= one.read.value for number in kept),
        len(kept),
    )


def _effect_of_principle(dossier: Dossier, one: PrincipleDifference) -> Effect:
    if one.known is None:
        refusal = ""
        if not one.principle.title:
            refusal = Sentence(
                "le document ne donne pas son intitulé : ajoutez-le dans le document, puis relisez-le"
            )
        return Effect(
            refusal=refusal,
            signing=Sentence(
                "Une liste qui signe accepte tous les principes : celui-ci sera à accepter aussi."
            ),
        )
    answers = sum(one.known.code in each.principles for each in dossier.lists)
    if one.read is not None:
        return Effect(answers)
    if answers:
        return Effect(
            answers, refusal=Sentence("des listes y ont répondu : le principe {} reste", one.known.code)
        )
    return Effect(signing=Sentence("Une liste n’aura plus à l’accepter pour signer."))
