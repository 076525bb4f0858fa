"""Programmes of lists in the open format, and as `lire-programme` answers."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from pacte.domain.programme import Programme, Proposal
from pacte.domain.suggestion import Suggestion


def programme_data(programme: Programme) -> dict[str, Any]:
    """Return a programme in the open format: its proposals, with what was decided of their suggestions."""
    return {
        "document": programme.document,
        "sha256": programme.sha256,
        "proposals": [
            {
                "id": one.id,
                "number": one.number,
                "heading": list(one.heading),
                "themes": list(one.themes),
                "text": one.text,
                "sub_points": list(one.sub_points),
                "lines": list(one.lines),
                "page": one.page,
                "repeats": one.repeats,
                "decisions": [asdict(decision) for decision in one.decisions],
            }
            for one in programme.proposals
        ],
    }


def decided_data(programmes: Sequence[Programme]) -> list[dict[str, Any]]:
    """Return what was decided of the proposals of programmes that are told elsewhere."""
    return [
        {
            "document": programme.document,
            "proposal": one.id,
            "decisions": [asdict(decision) for decision in one.decisions],
        }
        for programme in programmes
        for one in programme.proposals
        if one.decisions
    ]


def proposal_data(proposal: Proposal, suggestions: Sequence[Suggestion]) -> dict[str, Any]:
    """Return a proposal with the measures suggested for it, best first; its text holds its sub-points."""
    return {
        "id": proposal.id,
        "number": proposal.number,
        "heading": list(proposal.heading),
        "themes": list(proposal.themes),
        "text": proposal.whole,
        "suggestions": [
            {"measure": one.measure, "level": one.level, "score": one.score, "why": list(one.why)}
            for one in suggestions
        ],
    }
