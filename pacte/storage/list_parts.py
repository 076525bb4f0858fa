"""What tables of their own hold of lists, beside their answers: principles, meetings, signings, replies."""

import json
import sqlite3
from collections import defaultdict
from typing import Any

from pacte.domain.answer import Answer
from pacte.domain.meeting import Meeting
from pacte.domain.reply import LevelReply, Reply, Stance
from pacte.domain.signing import Revocation, Signatory, Signing
from pacte.storage.scope import Scope


def decoded(value: Any) -> Any:
    """Return what a column of JSON holds.

    The journal's rows are decoded already; most of the table's hold nothing, and a file has thousands.
    """
    if value == "[]":
        return ()
    return json.loads(value) if isinstance(value, str) else value


# The lists wanted come as a JSON array of their identifiers.
_PRINCIPLES = """
    SELECT principle_answer.list_id, principle.code, principle_answer.answer
    FROM principle_answer JOIN principle ON principle.id = principle_answer.principle_id
    WHERE list_id IN (SELECT value FROM json_each(?)) AND principle.catalogue_id = ? ORDER BY principle.position
"""
# What is about the main catalogue bears none.
_OF_LISTS = "WHERE list_id IN (SELECT value FROM json_each(?)) AND catalogue_id IS ?"
_MEETINGS = f"SELECT * FROM meeting {_OF_LISTS} ORDER BY position"  # noqa: S608 - nothing of the user's is in it
_SIGNED = f"SELECT * FROM signing {_OF_LISTS} ORDER BY number"  # noqa: S608
_REPLIED = f"SELECT * FROM reply {_OF_LISTS} ORDER BY position"  # noqa: S608


def principle_answers(
    connection: sqlite3.Connection, wanted: str, scope: Scope
) -> dict[str, dict[str, Answer]]:
    """Return the answers to principles, by list and code."""
    answers: dict[str, dict[str, Answer]] = defaultdict(dict)
    for list_id, code, answer in connection.execute(_PRINCIPLES, (wanted, scope.catalogue_id)):
        answers[list_id][code] = Answer(answer)
    return answers


def meetings(connection: sqlite3.Connection, wanted: str, scope: Scope) -> dict[str, list[Meeting]]:
    """Return the meetings of each list, in their order."""
    meetings: dict[str, list[Meeting]] = defaultdict(list)
    for row in connection.execute(_MEETINGS, (wanted, scope.mark)):
        meetings[row["list_id"]].append(
            Meeting(
                row["id"],
                row["date"],
                row["place"],
                tuple(decoded(row["people"])),
                row["minutes"],
                row["seconds"],
                row["measure"],
                tuple(decoded(row["to_review"])),
                bool(row["closed"]),
            )
        )
    return meetings


def signings(connection: sqlite3.Connection, wanted: str, scope: Scope) -> dict[str, list[Signing]]:
    """Return the signings of each list, in their order."""
    signings: dict[str, list[Signing]] = defaultdict(list)
    for row in connection.execute(_SIGNED, (wanted, scope.mark)):
        signatories = tuple(map(Signatory.from_data, json.loads(row["signatories"])))
        revoked = Revocation(row["revoked_on"], row["revoked_why"]) if row["revoked_on"] else None
        signings[row["list_id"]].append(
            Signing(
                row["number"],
                row["date"],
                row["place"],
                signatories,
                row["fingerprint"],
                row["pact"],
                row["supersedes"],
                revoked,
            )
        )
    return signings


def replies(connection: sqlite3.Connection, wanted: str, scope: Scope) -> dict[str, list[Reply]]:
    """Return the replies of each list, in their order."""
    replies: dict[str, list[Reply]] = defaultdict(list)
    for row in connection.execute(_REPLIED, (wanted, scope.mark)):
        levels = tuple(
            LevelReply(one["measure"], one["level"], Stance(one["stance"]), one["noted"], one["comment"])
            for one in json.loads(row["levels"])
        )
        replies[row["list_id"]].append(
            Reply(row["date"], row["name"], row["capacity"], row["fingerprint"], levels)
        )
    return replies
