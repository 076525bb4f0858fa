"""What tells a pact file from other files, and its rows from one another."""

from uuid import NAMESPACE_URL, uuid5

#: "PACT" in ASCII: tells a pact file from any other SQLite file.
APPLICATION_ID = 0x50414354
#: Format of the file, major × 1000 + minor. A newer minor opens, a newer major is refused.
FORMAT_VERSION = 1007

#: The tables whose rows edits change and the journal keeps, parents before children; `schema.py` describes them.
EDITED_TABLES = (
    "dossier",
    "member",
    "scale",
    "catalogue",
    "principle",
    "measure",
    "level",
    "candidate_list",
    "principle_answer",
    "commitment",
    "private_note",
    "meeting",
    "signing",
    "reply",
    "programme",
    "proposal",
)
#: Those among them whose rows belong to one list.
LIST_TABLES = frozenset(
    {"principle_answer", "commitment", "private_note", "meeting", "signing", "reply", "programme", "proposal"}
)
#: Those that say what the pact is, whatever lists there are: few rows, however many answers.
FRAME_TABLES = EDITED_TABLES[: EDITED_TABLES.index("candidate_list")]
#: The tables that a whole file has.
TABLE_NAMES = frozenset({*EDITED_TABLES, "journal_entry", "journal_change"})

#: Those that older formats did not have yet; migrations bring them.
ADDED_TABLES = frozenset({"meeting", "signing", "reply", "programme", "proposal", "private_note"})

_NAMES = uuid5(NAMESPACE_URL, "urn:pacte:rows")


def row_id(*parts: str) -> str:
    """Return the identifier of a row that its natural key determines: the same in every file."""
    return str(uuid5(_NAMES, "\x1f".join(parts)))


def commitment_id(list_id: str, level_id: str) -> str:
    """Return the identifier of a commitment: a level answered again after a withdrawal keeps its history."""
    return row_id("commitment", list_id, level_id)
