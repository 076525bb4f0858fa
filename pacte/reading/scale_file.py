"""Reads a scoring scale from its data file."""

from pacte.domain.answer import Answer
from pacte.domain.scale import OutOfCompetence, Scale, ScaleUnit
from pacte.reading.yaml_fields import Field, read_fields

#: A level is worth this many points at most.
_MAX_POINTS = 1000.0


def read_scale(text: str, name: str) -> Scale:
    """Return the scale that a YAML `text` holds; `name` is the file name that errors give.

    Raises `KnownError` with the line and the field of the first thing that is wrong.
    """
    fields = read_fields(text, name).entries(
        ("id", "title", "meaning", "unit", "shares", "out_of_competence", "local_measures"), ("level_points",)
    )
    points = fields["level_points"].mapping() if "level_points" in fields else {}
    return Scale(
        id=fields["id"].words(),
        title=fields["title"].words(),
        meaning=fields["meaning"].words(),
        unit=ScaleUnit(fields["unit"].one_of(tuple(ScaleUnit))),
        shares=_shares(fields["shares"]),
        out_of_competence=OutOfCompetence(fields["out_of_competence"].one_of(tuple(OutOfCompetence))),
        local_measures=fields["local_measures"].one_of(("true", "false")) == "true",
        level_points={code: field.decimal(_MAX_POINTS) for code, field in points.items()},
    )


def _shares(field: Field) -> dict[Answer, float]:
    shares = field.entries(tuple(Answer))
    return {answer: shares[answer].decimal(1.0) for answer in Answer}
