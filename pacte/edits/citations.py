"""What a person decided of the proposals of programmes, as parts of edits: the passages cited on levels follow."""

from dataclasses import replace
from typing import TYPE_CHECKING

from pacte.domain.candidate_list import CandidateList
from pacte.domain.commitment import Evidence
from pacte.domain.errors import KnownError
from pacte.domain.programme import NO_MEASURE, Decision, Programme, Proposal
from pacte.storage.programme_rows import put_proposal
from pacte.storage.queries import answered_level, read_dossier
from pacte.storage.repositories import put_commitment

if TYPE_CHECKING:
    # SQLAlchemy comes with it, and only edits under way need it.
    from pacte.storage.unit_of_work import UnitOfWork


def list_of(work: "UnitOfWork", list_id: str) -> CandidateList:
    """Return a list of the file; raises `KnownError` when it is no longer there."""
    found = next((one for one in read_dossier(work.reader).lists if one.id == list_id), None)
    if found is None:
        raise KnownError("Cette liste n’est plus dans le dossier ; choisissez-en une autre.")
    return found


def proposal_of(work: "UnitOfWork", list_id: str, proposal_id: str) -> tuple[Programme, Proposal]:
    """Return a proposal of a list with its programme; raises `KnownError` when it is no longer there."""
    for programme in list_of(work, list_id).programmes:
        if found := programme.find(proposal_id):
            return programme, found
    raise KnownError("Cette proposition n’est plus dans le dossier ; relisez le programme.")


def decide(work: "UnitOfWork", list_id: str, proposal_id: str, decision: Decision) -> None:
    """Decide of a measure for a proposal, in the place of what was decided of it before."""
    programme, proposal = proposal_of(work, list_id, proposal_id)
    gone = {decision.measure, NO_MEASURE} if decision.kept else {decision.measure}
    if proposal.decision(decision.measure) != decision:
        others = (one for one in proposal.decisions if one.measure not in gone)
        put_decisions(work, list_id, programme, proposal, (*others, decision))


def reopen(work: "UnitOfWork", list_id: str, proposal_id: str, measure: str) -> None:
    """Take back what was decided of a measure for a proposal."""
    programme, proposal = proposal_of(work, list_id, proposal_id)
    others = tuple(one for one in proposal.decisions if one.measure != measure)
    put_decisions(work, list_id, programme, proposal, others)


def release(work: "UnitOfWork", list_id: str, place: tuple[str, str], passage: Evidence) -> None:
    """Take back the decisions by which a passage is cited on a level."""
    for programme in list_of(work, list_id).programmes:
        for proposal in programme.proposals:
            others = tuple(
                one for one in proposal.decisions if (one.measure, one.level, one.kept) != (*place, True)
            )
            if others != proposal.decisions and programme.passage(proposal) == passage:
                put_decisions(work, list_id, programme, proposal, others)


def forget_measure(work: "UnitOfWork", measure: str) -> None:
    """Take back all that was decided of a measure that goes: another one may bear its number one day."""
    for one in read_dossier(work.reader).lists:
        for programme in one.programmes:
            for proposal in programme.proposals:
                others = tuple(each for each in proposal.decisions if each.measure != measure)
                put_decisions(work, one.id, programme, proposal, others)


def put_decisions(
    work: "UnitOfWork",
    list_id: str,
    programme: Programme,
    proposal: Proposal,
    decisions: tuple[Decision, ...],
) -> None:
    """Write what is decided of a proposal now.

    On a level that was raised it joins or leaves the evidence of the answer, which stays what it is. On one that
    was not the decision is all there is: a suggestion is never an answer.
    """
    if decisions == proposal.decisions:
        return
    before, after = _levels(proposal.decisions), _levels(decisions)
    passage = programme.passage(proposal)
    for place in before - after:
        _change_evidence(work, list_id, place, passage, cited=False)
    for place in after - before:
        _change_evidence(work, list_id, place, passage, cited=True)
    put_proposal(work, list_id, programme.document, replace(proposal, decisions=decisions))


def _levels(decisions: tuple[Decision, ...]) -> set[tuple[str, str]]:
    return {(one.measure, one.level) for one in decisions if one.kept and one.level}


def _change_evidence(
    work: "UnitOfWork", list_id: str, place: tuple[str, str], passage: Evidence, *, cited: bool
) -> None:
    level = answered_level(work.reader, list_id, *place)
    if level.said is None or cited is (passage in level.said.evidence):
        return
    others = tuple(one for one in level.said.evidence if one != passage)
    evidence = (*others, passage) if cited else others
    put_commitment(work, list_id, level, replace(level.said, evidence=evidence))
