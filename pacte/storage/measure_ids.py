"""The rows of measures keep their identifiers whatever numbers they bear: answers and history hold to them."""

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from pacte.storage.identity import row_id

if TYPE_CHECKING:
    # SQLAlchemy comes with it, and only edits under way need it.
    from pacte.storage.unit_of_work import UnitOfWork

Row = dict[str, Any]


def free_id(catalogue_id: str, number: str, used: Collection[str]) -> str:
    """Return the identifier of a new measure; that of its number may be in use by one that was renumbered."""
    found = row_id("measure", catalogue_id, number)
    while found in used:
        found = row_id("measure", catalogue_id, number, found)
    return found


def existing_ids(
    current: dict[str, dict[str, Row]], renumbered: Mapping[str, str] = MappingProxyType({})
) -> dict[str, dict[str, str]]:
    """Return the identifiers in use by the number that measures have now; one that is not renumbered is gone."""
    numbers = {
        row["id"]: renumbered[row["number"]] if renumbered else row["number"]
        for row in current["measure"].values()
        if not renumbered or row["number"] in renumbered
    }
    return {
        "measure": {number: measure_id for measure_id, number in numbers.items()},
        "level": {
            f"{numbers[row['measure_id']]} {row['code']}": row["id"]
            for row in current["level"].values()
            if row["measure_id"] in numbers
        },
    }


def free_numbers(work: "UnitOfWork", current: dict[str, Row], target: dict[str, Row]) -> None:
    """Set aside the numbers that other measures are about to take: two rows never bear the same one."""
    numbers = {row["number"]: row_key for row_key, row in target.items()}
    for row_key, row in current.items():
        if numbers.get(row["number"], row_key) != row_key:
            aside = {**row, "number": row_key}
            work.put("measure", aside, row)
            current[row_key] = aside
