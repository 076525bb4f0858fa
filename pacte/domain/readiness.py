"""What a list still lacks before it can sign, in words."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment, level_place
from pacte.domain.dossier import Dossier
from pacte.domain.sentence import Sentence, enumerated
from pacte.domain.signing import Side, Signatory

#: As many places are named in one sentence; the others are counted.
_NAMED = 6


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that is missing: `words` say what and what to do; `blocks` tells that nobody can sign before.

    `places` are the (measure, level) pairs it is about, `principles` the codes of the principles; `side` is the one
    that nobody signs for.
    """

    words: Sentence
    blocks: bool
    places: tuple[tuple[str, str], ...] = ()
    principles: tuple[str, ...] = ()
    side: Side | None = None


def gaps(dossier: Dossier, one: CandidateList, signatories: Sequence[Signatory]) -> tuple[Gap, ...]:
    """Return all that is missing before a list can sign, what blocks first; empty when nothing is."""
    return (*_blocking(dossier.catalogue, one, signatories), *_doubtful(dossier, one))


def measures_kept(catalogue: Catalogue, one: CandidateList) -> int:
    """Return how many national measures have at least one level agreed or reserved."""
    kept = {said.measure for said in one.commitments if said.answer.kept}
    return sum(measure.number in kept for measure in catalogue.national_measures)


def _blocking(catalogue: Catalogue, one: CandidateList, signatories: Sequence[Signatory]) -> Iterator[Gap]:
    missing = [p.code for p in catalogue.principles if one.principles.get(p.code) is not Answer.AGREED]
    if len(missing) == 1:
        words = Sentence(
            "Le principe {} n’est pas accepté : une liste qui signe accepte tous les principes.", missing[0]
        )
        yield Gap(words, blocks=True, principles=tuple(missing))
    elif missing:
        words = Sentence(
            "Les principes {} ne sont pas acceptés : une liste qui signe accepte tous les principes.",
            enumerated(missing),
        )
        yield Gap(words, blocks=True, principles=tuple(missing))
    kept, needed = measures_kept(catalogue, one), catalogue.minimum_measures
    if kept < needed:
        figures = (kept, needed, needed - kept)
        words = (
            Sentence("La liste ne retient encore aucune mesure ; il en faut {} pour signer.", needed)
            if not kept
            else Sentence(
                "La liste retient {} mesure sur les {} qu’il faut pour signer ; il en manque {}.", *figures
            )
            if kept < 2
            else Sentence(
                "La liste retient {} mesures sur les {} qu’il faut pour signer ; il en manque {}.", *figures
            )
        )
        yield Gap(words, blocks=True)
    for side in Side:
        if not any(signatory.side is side for signatory in signatories):
            words = (
                Sentence("Personne ne signe encore pour la liste : ajoutez un signataire.")
                if side is Side.LIST
                else Sentence("Personne ne signe encore pour le collectif : ajoutez un signataire.")
            )
            yield Gap(words, blocks=True, side=side)


def _doubtful(dossier: Dossier, one: CandidateList) -> Iterator[Gap]:
    """What does not keep anybody from signing, and should be looked at before."""
    catalogue, answers = dossier.catalogue, one.answers
    if one.awaiting_confirmation:
        yield Gap(
            Sentence("Cette liste est née d’une fusion : en signant, elle confirme ses réponses."),
            blocks=False,
        )
    yield from _flagged(catalogue, one)
    chosen = set(dossier.collective.chosen_measures)
    unanswered = [
        (measure.number, level.code)
        for measure, level in catalogue.levels()
        if measure.number in chosen and (measure.number, level.code) not in answers
    ]
    yield from _about(
        Sentence("Sans réponse parmi les mesures choisies : {}."),
        Sentence("Sans réponse parmi les mesures choisies : {} et {} autres."),
        unanswered,
    )
    yield from _open(one)
    yield from _about(
        Sentence("Lecture à revoir : {}."),
        Sentence("Lecture à revoir : {} et {} autres."),
        _where(one, lambda said: bool(said.to_review) and not said.opposed),
    )
    yield from _about(
        Sentence("Retenu sans texte officiel (« à compléter ») : {}."),
        Sentence("Retenu sans texte officiel (« à compléter ») : {} et {} autres."),
        _where(
            one,
            lambda said: (
                said.answer.kept
                and not said.agreed_wording
                and catalogue.level(said.measure, said.level).text is None
            ),
        ),
    )


def _flagged(catalogue: Catalogue, one: CandidateList) -> Iterator[Gap]:
    """What meetings left to come back to, each by the first of its levels."""
    codes = [principle.code for principle in catalogue.principles if principle.code in one.flagged]
    measures = [each for each in catalogue.measures if each.number in one.flagged and each.levels]
    if not (codes or measures):
        return
    named = [Sentence("principe {}", code) for code in codes]
    named += [Sentence("mesure {}", each.number) for each in measures]
    few = Sentence("À revoir depuis une rencontre : {}.")
    many = Sentence("À revoir depuis une rencontre : {} et {} autres.")
    places = tuple((each.number, each.levels[0].code) for each in measures)
    yield Gap(_naming(few, many, named), blocks=False, places=places, principles=tuple(codes))


def _open(one: CandidateList) -> Iterator[Gap]:
    """What was raised and has no definite answer: what merged lists contradict, then what is under discussion."""
    yield from _about(
        Sentence("Contradiction de la fusion, à trancher : {}."),
        Sentence("Contradiction de la fusion, à trancher : {} et {} autres."),
        _where(one, lambda said: bool(said.opposed)),
    )
    yield from _about(
        Sentence("Encore en discussion : {}."),
        Sentence("Encore en discussion : {} et {} autres."),
        _where(one, lambda said: said.answer is Answer.UNDECIDED and not said.opposed),
    )


def _where(one: CandidateList, holds: Callable[[Commitment], bool]) -> list[tuple[str, str]]:
    return [(said.measure, said.level) for said in one.commitments if holds(said)]


def _about(few: Sentence, many: Sentence, places: list[tuple[str, str]]) -> Iterator[Gap]:
    """Yield one gap about places: the first ones are named, the others counted."""
    if places:
        words = _naming(few, many, [level_place(*place) for place in places])
        yield Gap(words, blocks=False, places=tuple(places))


def _naming(few: Sentence, many: Sentence, named: Sequence[str]) -> Sentence:
    """Return one sentence about what has a name: the first ones are named, the others counted."""
    if len(named) <= _NAMED + 1:
        return Sentence(few.pattern, enumerated(named))
    return Sentence(many.pattern, enumerated(named[:_NAMED]), len(named) - _NAMED)
