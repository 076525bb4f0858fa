"""The rows of answers as the values they stand for, in the table or in the journal."""

import sqlite3
from typing import Any

from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment, Evidence
from pacte.storage.known_lists import PactConnection
from pacte.storage.list_parts import decoded
from pacte.storage.scope import scope_of

_PLACES = """
    SELECT level.id, measure.number, level.code
    FROM level JOIN measure ON measure.id = level.measure_id
    WHERE measure.catalogue_id = ? ORDER BY measure.position, level.position
"""


def level_places(connection: PactConnection) -> dict[str, tuple[str, str]]:
    """Return measure number and level code by level identifier, in printing order."""
    found = connection.execute(_PLACES, (scope_of(connection).catalogue_id,))
    return {level_id: (number, code) for level_id, number, code in found}


_ANSWERS = {answer.value: answer for answer in Answer}


def as_commitment(place: tuple[str, str], row: "sqlite3.Row | dict[str, Any]") -> Commitment:
    """Return the commitment of a row, as it stands in the table or in the journal."""
    return Commitment(
        place[0],
        place[1],
        _ANSWERS[row["answer"]],
        row["agreed_wording"],
        row["reservation"],
        row["partner"],
        bool(row["already_done"]),
        row["observation"],
        row["note"],
        row["to_review"],
        tuple(Evidence(**one) for one in decoded(row["evidence"])),
        tuple(decoded(row["origins"])),
    )
