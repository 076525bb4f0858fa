"""Adding lists, saying who they are, merging two of them."""

from dataclasses import dataclass, replace
from uuid import uuid4

from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.changes import Changes
from pacte.domain.commitment import Commitment, opposed_doubt
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.sentence import Sentence
from pacte.domain.wording import MAX_LENGTH, clean_name, optional_name, optional_words, search_key
from pacte.storage.pact_file import PactFile
from pacte.storage.queries import read_dossier, read_views
from pacte.storage.repositories import list_names, put_dossier, put_list
from pacte.storage.scope import catalogue_ids, scope_of


def _checked_name(names: dict[str, str], name: str, besides: str | None = None) -> str:
    """Return the cleaned name; raises `KnownError` when it is empty or another list bears it."""
    clean = clean_name(name, "nom de la liste")
    if not clean:
        raise KnownError("Une liste a besoin d’un nom ; écrivez-le comme sur la profession de foi.")
    key = search_key(clean)
    for list_id, other in names.items():
        if list_id != besides and search_key(other) == key:
            raise KnownError("La liste « {} » est déjà dans ce dossier ; choisissez un autre nom.", other)
    return clean


def add(file: PactFile, name: str, head: str | None = None, label: str | None = None) -> Changes:
    """Add a list; `Changes.lists` holds its identifier. Raises `KnownError` for a name that is taken."""
    with file.edit() as work:
        clean = _checked_name(list_names(work), name)
        work.label = Sentence("liste {} ajoutée", clean)
        put_list(
            work,
            CandidateList(
                str(uuid4()),
                clean,
                optional_name(head, "tête de liste"),
                optional_name(label, "étiquette"),
            ),
        )
    return work.changes


@dataclass(frozen=True, slots=True)
class Description:
    """Who a list is and where the talks with it stand, as typed."""

    name: str
    head: str | None
    label: str | None
    election: str | None
    round: int
    state: ListState
    contact: str | None


def describe(file: PactFile, known: CandidateList, words: Description) -> Changes:
    """Change who a list is and where the talks stand; its answers are not touched."""
    with file.edit() as work:
        clean = _checked_name(list_names(work), words.name, besides=known.id)
        work.label = Sentence("liste {} modifiée", clean)
        if not 1 <= words.round <= 9:
            raise KnownError("Le tour est un nombre de 1 à 9 ; corrigez-le.")
        put_list(
            work,
            replace(
                known,
                name=clean,
                head=optional_name(words.head, "tête de liste"),
                label=optional_name(words.label, "étiquette"),
                election=optional_name(words.election, "élection"),
                round=words.round,
                state=words.state,
                contact=optional_words(words.contact, "contact"),
            ),
        )
    return work.changes


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A level on which two merging lists had said different things; None: not raised."""

    measure: str
    level: str
    first: Commitment
    second: Commitment


def contradictions(first: CandidateList, second: CandidateList) -> tuple[Contradiction, ...]:
    """Return the levels that both lists answered, and not alike."""
    return tuple(
        Contradiction(one.measure, one.level, one, other)
        for one in first.commitments
        if (other := second.commitment(one.measure, one.level)) and not one.alike(other)
    )


def _joined(one: Commitment, parent: CandidateList) -> Commitment:
    return replace(one, origins=(parent.id,))


def _merged_commitment(
    one: Commitment | None, other: Commitment | None, first: CandidateList, second: CandidateList
) -> Commitment | None:
    """Return what the merged list is known to say: a contradiction is to be asked again, not decided here."""
    if one is None or other is None:
        known, parent, silent = (one, first, second) if one else (other, second, first)
        return _joined(silent.first_said(known), parent) if known else None
    both = (first.id, second.id)
    if one.alike(other):
        observations = dict.fromkeys(said.observation for said in (one, other) if said.observation)
        return replace(
            one,
            observation="\n".join(observations) or None,
            evidence=(*one.evidence, *other.evidence),
            origins=both,
        )
    told = " ; ".join(
        f"{parent.name} : {ANSWER_WORDS[said.answer]}" for parent, said in ((first, one), (second, other))
    )
    return Commitment(one.measure, one.level, Answer.UNDECIDED, to_review=opposed_doubt(told), origins=both)


def merge(file: PactFile, first_id: str, second_id: str, name: str, head: str | None) -> Changes:
    """Merge two lists into a new one, in one undo step; `Changes.lists` holds all three.

    Each answer keeps where it came from, and so does each private note; contradictions become undecided and say so.
    The parents are marked merged, and the new list awaits confirmation: what its parents signed does not bind it.
    Raises `KnownError` for a list that is merged already, or a name that a list of the file bears.
    """
    with file.edit() as work:
        dossier = read_dossier(work.reader)
        parents = {one.id: one for one in dossier.lists if one.id in (first_id, second_id)}
        if len(parents) != 2:
            raise KnownError("Une fusion demande deux listes différentes ; choisissez-les.")
        if any(one.state is ListState.MERGED for one in parents.values()):
            raise KnownError("Une de ces listes est déjà fusionnée ; choisissez la liste qui en est née.")
        first, second = parents[first_id], parents[second_id]
        clean = _checked_name(list_names(work), name)
        born = CandidateList(
            str(uuid4()),
            clean,
            optional_name(head, "tête de liste"),
            round=max(first.round, second.round) + 1,
            election=first.election or second.election,
            state=ListState.NEGOTIATING,
            merged_from=(first.id, second.id),
            awaiting_confirmation=True,
        )
        work.label = Sentence("{} et {} fusionnées", first.name, second.name)
        for catalogue_id in catalogue_ids(work.reader):
            with work.reader.looking_at(catalogue_id):
                put_dossier(work, _with_merged(read_dossier(work.reader), first_id, second_id, born))
    return work.changes


def _both_noted(first: CandidateList, second: CandidateList) -> dict[tuple[str, str], str]:
    """Return the private notes on two lists with their names; very long ones are whole on their own list only."""
    return {
        place: "\n".join(
            f"{parent.name}\u00a0: {note}"
            for parent in (first, second)
            if (note := parent.private_notes.get(place))
        )[:MAX_LENGTH]
        for place in (*first.private_notes, *second.private_notes)
    }


def _with_merged(dossier: Dossier, first_id: str, second_id: str, born: CandidateList) -> Dossier:
    """Return the file, through one catalogue, with the merged list and what it is known to say there."""
    lists = {one.id: one for one in dossier.lists}
    first, second = (lists[one] for one in (first_id, second_id))
    both = (
        _merged_commitment(first.commitment(*place), second.commitment(*place), first, second)
        for measure, level in dossier.catalogue.levels()
        for place in [(measure.number, level.code)]
    )
    principles = {
        code: answer for code, answer in first.principles.items() if second.principles.get(code) is answer
    }
    lists |= {one.id: replace(one, state=ListState.MERGED) for one in (first, second)}
    merged = replace(born, principles=principles, commitments=tuple(filter(None, both)))
    lists[born.id] = merged.noted(_both_noted(first, second))
    return replace(dossier, lists=tuple(lists.values()))


def confirm(file: PactFile, known: CandidateList) -> Changes:
    """Note that a merged list confirmed its answers; those that contradict each other must be settled first.

    Raises `KnownError` naming one of these, through whichever catalogue of the file it was given.
    """
    with file.edit(Sentence("liste {} confirmée", known.name)) as work:
        for view in read_views(work.reader):
            _check_settled(view, known.id, elsewhere=view.catalogue.id != scope_of(work.reader).catalogue_id)
        put_list(work, replace(known, awaiting_confirmation=False))
    return work.changes


def _check_settled(view: Dossier, list_id: str, *, elsewhere: bool) -> None:
    said = next((one.commitments for one in view.lists if one.id == list_id), ())
    unsettled = [one.place for one in said if one.opposed]
    if not unsettled:
        return
    if elsewhere and len(unsettled) == 1:
        raise KnownError(
            "Une réponse se contredit encore dans « {} » ; reposez la question pour la {} avant de confirmer.",
            view.catalogue.name,
            unsettled[0],
        )
    if elsewhere:
        raise KnownError(
            "{} réponses se contredisent encore dans « {} » ; reposez la question pour la {} avant de confirmer.",
            len(unsettled),
            view.catalogue.name,
            unsettled[0],
        )
    if len(unsettled) == 1:
        raise KnownError(
            "Une réponse se contredit encore ; reposez la question pour la {} avant de confirmer.",
            unsettled[0],
        )
    raise KnownError(
        "{} réponses se contredisent encore ; reposez la question pour la {} avant de confirmer.",
        len(unsettled),
        unsettled[0],
    )
