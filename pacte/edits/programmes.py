"""The programmes of lists: read, matched, and what a person keeps of the suggestions. Nothing here is an answer."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue
from pacte.domain.changes import Changes
from pacte.domain.commitment import level_place
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.programme import NO_MEASURE, Decision, Programme, Proposal, checked_programme
from pacte.domain.progress import Progress, no_progress
from pacte.domain.sentence import Sentence
from pacte.domain.suggestion import Suggestion
from pacte.domain.wording import search_key
from pacte.edits.citations import decide, list_of, proposal_of, put_decisions, reopen
from pacte.edits.measures import new_local, with_keywords
from pacte.reading.documents import read_document
from pacte.reading.matching import match
from pacte.reading.own_document import refuse_own
from pacte.reading.own_paper import is_own_paper
from pacte.reading.programme import read_programme
from pacte.storage import queries
from pacte.storage.pact_file import PactFile
from pacte.storage.programme_rows import put_programmes
from pacte.storage.queries import answered_level, read_dossier

#: Longest document taken for a programme, in lines; the longest one known has 700.
_MOST_LINES = 20_000


@dataclass(frozen=True)
class ProgrammePreview:
    """A programme as it was understood, before anything is written; `suggestions` by proposal identifier.

    `lost` is how many passages, cited on levels nobody raised, the document read again no longer has.
    """

    candidate_list: CandidateList
    programme: Programme
    suggestions: dict[str, tuple[Suggestion, ...]]
    lost: int = 0


@dataclass(frozen=True, slots=True)
class Said:
    """What a list's programme says about a measure: a proposal, and whether a person kept it.

    `score` is that of the suggestion, 1 for one that was kept.
    """

    candidate_list: CandidateList
    document: str
    proposal: Proposal
    score: float
    kept: bool


def suggested(catalogue: Catalogue, programme: Programme) -> dict[str, tuple[Suggestion, ...]]:
    """Return the suggestions for each proposal of a programme, by its identifier; some tenths of a second."""
    return match(programme.proposals, with_keywords(catalogue))


def preview(file: PactFile, path: Path, name: str) -> ProgrammePreview:
    """Read the programme of the list of that name and match it; nothing is written.

    Raises `KnownError` for a file that cannot be read, one without proposals, and a list that is not there.
    """
    dossier = queries.dossier(file)
    one = dossier.list_named(name)
    programme = read(path)
    lost = lost_by_reading(dossier, one.id, programme)
    return ProgrammePreview(one, programme, suggested(dossier.catalogue, programme), lost)


def read(path: Path, progress: Progress = no_progress) -> Programme:
    """Read the programme of a list, whichever it is.

    Progress points are where it can be cancelled. Raises `KnownError` for a file that cannot be read, and one
    without proposals, and a document that Pacte made.
    """
    document = read_document(path, progress)
    if document.pact is not None or is_own_paper(document.lines):
        raise KnownError(
            "« {} » est un pacte fait avec Pacte, et non un programme : lisez-le avec « Lire un pacte signé ».",
            path.name,
        )
    refuse_own(document)
    if len(document.lines) > _MOST_LINES:
        raise KnownError(
            "« {} » est trop long pour le programme d’une liste : choisissez un autre fichier.", path.name
        )
    found = read_programme(document)
    if not found.proposals:
        raise KnownError(
            "« {} » ne contient aucune proposition reconnue : choisissez le fichier du programme.", path.name
        )
    checked_programme(found)
    return replace(found, sha256=sha256(path.read_bytes()).hexdigest())


def take(file: PactFile, preview: ProgrammePreview) -> Changes:
    """Keep a programme for its list, as `keep_programme` does."""
    return keep_programme(file, preview.candidate_list, preview.programme)


def keep_programme(file: PactFile, candidate_list: CandidateList, programme: Programme) -> Changes:
    """Keep a programme for its list, in one undo step; empty changes when the file holds it already.

    The same document, by its name or its bytes, takes the place of the one before; what was decided of
    proposals that it still makes stays.
    """
    new = checked_programme(programme)
    with file.edit(Sentence("programme de {} lu : {}", candidate_list.name, new.document)) as work:
        known = list_of(work, candidate_list.id).programmes
        put_programmes(work, candidate_list.id, programmes_with(known, new))
    return work.changes


def programmes_with(known: tuple[Programme, ...], new: Programme) -> tuple[Programme, ...]:
    """Return the programmes of a list with one more, or with one read again in its place."""
    same = next((one for one in known if new.sha256 and one.sha256 == new.sha256), None)
    same = same or next((one for one in known if one.document == new.document), None)
    if same is None:
        return (*known, new)
    kept = _with_decisions(replace(new, document=same.document), same)
    return tuple(kept if one is same else one for one in known)


def lost_by_reading(dossier: Dossier, list_id: str, new: Programme) -> int:
    """Return how many passages, cited on levels nobody raised, a programme read for a list no longer has."""
    return _lost(dossier, list_id, lambda known: programmes_with(known, new))


def lost_by_forgetting(dossier: Dossier, list_id: str, document: str) -> int:
    """Return how many passages, cited on levels nobody raised, leave with a programme of a list."""
    return _lost(dossier, list_id, lambda known: tuple(one for one in known if one.document != document))


def _lost(
    dossier: Dossier, list_id: str, after: Callable[[tuple[Programme, ...]], tuple[Programme, ...]]
) -> int:
    return sum(
        one.passages_lost(after(one.programmes))
        for view in dossier.views
        for one in view.lists
        if one.id == list_id
    )


def _with_decisions(programme: Programme, before: Programme) -> Programme:
    decided = {one.id: one.decisions for one in before.proposals}
    proposals = tuple(replace(one, decisions=decided.get(one.id, ())) for one in programme.proposals)
    return replace(programme, proposals=proposals)


def forget(file: PactFile, list_id: str, document: str) -> Changes:
    """Take a programme out of the file; raises `KnownError` if gone.

    Evidence of answers stays; what was only cited, on levels nobody raised, goes with it.
    """
    with file.edit(Sentence("programme retiré : {}", document)) as work:
        known = list_of(work, list_id).programmes
        if all(one.document != document for one in known):
            raise KnownError("Le programme « {} » n’est plus dans le dossier.", document)
        put_programmes(work, list_id, tuple(one for one in known if one.document != document))
    return work.changes


def keep_suggestion(file: PactFile, list_id: str, proposal_id: str, measure: str, level: str) -> Changes:
    """Cite a proposal on a level of a measure: evidence of its answer, where there is one, and no answer otherwise.

    Kept before on another level, it moves. Raises `KnownError` when the proposal or the level is not there.
    """
    with file.edit(Sentence("{} : proposition retenue", level_place(measure, level))) as work:
        answered_level(work.reader, list_id, measure, level)
        decide(work, list_id, proposal_id, Decision(measure, level, True))
    return work.changes


def drop_suggestion(file: PactFile, list_id: str, proposal_id: str, measure: str) -> Changes:
    """Drop a measure suggested for a proposal: it is not shown again; evidence kept before goes."""
    with file.edit(Sentence("mesure {} : proposition écartée", measure)) as work:
        decide(work, list_id, proposal_id, Decision(measure, None, False))
    return work.changes


def reconsider(file: PactFile, list_id: str, proposal_id: str, measure: str) -> Changes:
    """Take back what was decided of a measure suggested for a proposal, and its evidence.

    With `NO_MEASURE` it takes back that the proposal is about none.
    """
    label = Sentence("mesure {} : suggestion rouverte", measure)
    if measure == NO_MEASURE:
        label = Sentence("proposition rouverte")
    with file.edit(label) as work:
        reopen(work, list_id, proposal_id, measure)
    return work.changes


def set_apart(file: PactFile, list_id: str, proposal_id: str) -> Changes:
    """Note that a proposal is about no measure. Evidence kept of it before goes."""
    with file.edit(Sentence("proposition : aucune mesure")) as work:
        programme, proposal = proposal_of(work, list_id, proposal_id)
        if not proposal.own_idea:
            dropped = tuple(one for one in proposal.decisions if not one.kept)
            decisions = (*dropped, Decision(NO_MEASURE, None, False))
            put_decisions(work, list_id, programme, proposal, decisions)
    return work.changes


def make_local(
    file: PactFile, list_id: str, proposal_id: str, title: str, theme: str | None = None
) -> Changes:
    """Make a local measure of a proposal, or find the one of that title, and keep the proposal on it.

    One undo step. Raises `KnownError` without a title, or when the proposal is not there.
    """
    with file.edit() as work:
        _, proposal = proposal_of(work, list_id, proposal_id)
        locals_ = (one for one in read_dossier(work.reader).catalogue.measures if one.local)
        measure = next((one for one in locals_ if search_key(one.title) == search_key(title)), None)
        if measure is None:
            measure = new_local(work, title, theme=theme, text=proposal.whole)
        work.label = Sentence("mesure locale {} tirée du programme", measure.number)
        decide(work, list_id, proposal_id, Decision(measure.number, measure.levels[0].code, True))
    return work.changes


def said_about(
    lists: tuple[CandidateList, ...],
    measure: str,
    suggestions: Callable[[Programme], dict[str, tuple[Suggestion, ...]]],
) -> tuple[Said, ...]:
    """Return what the programmes of lists say about one measure, as `said_by_measure` does of all."""
    return said_by_measure(lists, suggestions).get(measure, ())


def said_by_measure(
    lists: tuple[CandidateList, ...],
    suggestions: Callable[[Programme], dict[str, tuple[Suggestion, ...]]],
) -> dict[str, tuple[Said, ...]]:
    """Return what programmes say about each measure: list by list, what was kept first, then by score.

    `suggestions` gives those of a programme, as `suggested` does. What was dropped is left out, and a promise
    made twice comes once. Measures that nobody speaks of are left out too.
    """
    found: dict[str, list[Said]] = defaultdict(list)
    for one in lists:
        of_list: dict[str, list[Said]] = defaultdict(list)
        for programme in one.programmes:
            known = suggestions(programme)
            for proposal in programme.distinct:
                for measure, (score, kept) in _weights(proposal, known.get(proposal.id, ())).items():
                    of_list[measure].append(Said(one, programme.document, proposal, score, kept))
        for measure, said in of_list.items():
            found[measure] += sorted(said, key=lambda each: (not each.kept, -each.score))
    return {measure: tuple(said) for measure, said in found.items()}


def _weights(proposal: Proposal, suggestions: tuple[Suggestion, ...]) -> dict[str, tuple[float, bool]]:
    """Return the score of each measure that a proposal may be about, and whether it was kept on it."""
    weights = {} if proposal.own_idea else {one.measure: (one.score, False) for one in suggestions}
    for decision in proposal.decisions:
        weights.pop(decision.measure, None)
    return weights | {one.measure: (1.0, True) for one in proposal.kept}
