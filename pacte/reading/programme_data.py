"""Programmes in the open format."""

from dataclasses import replace

from pacte.domain.programme import Decision, Programme, Proposal, checked_programme
from pacte.reading.json_fields import JsonFields


def programme_of(fields: JsonFields) -> Programme:
    """Return the programme that an object of the open format describes; raises `KnownError` for a wrong field."""
    return checked_programme(
        Programme(
            fields.name("document"),
            tuple(_proposal(one) for one in fields.children("proposals")),
            fields.words("sha256", ""),
        )
    )


def _proposal(fields: JsonFields) -> Proposal:
    return Proposal(
        fields.identifier("id"),
        fields.name("text"),
        fields.optional("number"),
        fields.texts("heading"),
        fields.texts("themes"),
        fields.texts("sub_points"),
        fields.integers("lines"),
        fields.optional_integer("page"),
        fields.optional("repeats"),
        _decisions(fields),
    )


def _decisions(fields: JsonFields) -> tuple[Decision, ...]:
    return tuple(
        Decision(one.words("measure"), one.optional("level"), one.flag("kept"))
        for one in fields.children("decisions")
    )


def decided_programmes(fields: JsonFields, programmes: tuple[Programme, ...]) -> tuple[Programme, ...]:
    """Return programmes with what an object says was decided of their proposals, through another catalogue."""
    decided = {
        (one.name("document"), one.identifier("proposal")): _decisions(one)
        for one in fields.children("decided")
    }
    return tuple(
        replace(
            one,
            proposals=tuple(
                replace(proposal, decisions=decided.get((one.document, proposal.id), ()))
                for proposal in one.proposals
            ),
        )
        for one in programmes
    )
