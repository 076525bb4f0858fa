"""A meeting of the collective with a list."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Meeting:
    """When and where people met, who was there, what was noted.

    `date` is ISO 8601 (a day); `people` the names as typed; `minutes` the published account. `seconds` is how
    long it lasted so far, `measure` the number of the measure it stopped at, `to_review` the measures to come
    back to, `closed` whether it is over: a meeting can be left and taken up again.
    """

    id: str
    date: str
    place: str | None = None
    people: tuple[str, ...] = ()
    minutes: str | None = None
    seconds: int = 0
    measure: str | None = None
    to_review: tuple[str, ...] = ()
    closed: bool = False
