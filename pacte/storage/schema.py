"""The tables of a pact file. Every row has a text `id`, so that one journal serves all tables.

The same tables suit PostgreSQL: plain types, UTC times as ISO 8601 text, UUIDs as text.
"""

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData()


def _json() -> JSON:
    return JSON(none_as_null=True)


def _key() -> Column[str]:
    return Column("id", String(36), primary_key=True)


def _other_catalogue() -> Column[str]:
    """The catalogue that a row is about, NULL for the file's main one."""
    return Column("catalogue_id", Text, ForeignKey("catalogue.id"))


def _parent(name: str, target: str) -> Column[str]:
    return Column(name, String(36), ForeignKey(f"{target}.id"), nullable=False, index=True)


dossier = Table(
    "dossier",
    metadata,
    _key(),
    Column("municipality", Text, nullable=False),
    Column("insee", Text),
    Column("population", Integer),
    Column("intercommunality", Text),
    Column("collective", Text),
    Column("scale", Text, nullable=False),
    Column("neutral", Boolean, nullable=False),
)

member = Table(
    "member",
    metadata,
    _key(),
    Column("name", Text, nullable=False),
    Column("position", Integer, nullable=False),
)

scale = Table(
    "scale",
    metadata,
    _key(),
    Column("title", Text, nullable=False),
    Column("meaning", Text, nullable=False),
    Column("unit", String(20), nullable=False),
    Column("shares", _json(), nullable=False),
    Column("out_of_competence", String(20), nullable=False),
    Column("local_measures", Boolean, nullable=False),
    Column("level_points", _json(), nullable=False),
    Column("position", Integer, nullable=False),
)

catalogue = Table(
    "catalogue",
    metadata,
    Column("id", Text, primary_key=True),
    Column("title", Text, nullable=False),
    Column("minimum_measures", Integer, nullable=False),
    Column("themes", _json(), nullable=False),
    Column("sources", _json(), nullable=False),
    # The file's main catalogue comes first; the others stand beside it.
    Column("position", Integer, nullable=False, server_default="0"),
)

principle = Table(
    "principle",
    metadata,
    _key(),
    Column("catalogue_id", Text, ForeignKey("catalogue.id"), nullable=False, index=True),
    Column("code", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("position", Integer, nullable=False),
)

measure = Table(
    "measure",
    metadata,
    _key(),
    Column("catalogue_id", Text, ForeignKey("catalogue.id"), nullable=False, index=True),
    Column("number", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("short", Text, nullable=False),
    Column("theme", Text, nullable=False),
    Column("local", Boolean, nullable=False),
    Column("see_also", _json(), nullable=False),
    Column("source", Text, nullable=False),
    Column("chosen", Integer),
    Column("position", Integer, nullable=False),
    Column("keywords", _json(), nullable=False, server_default="[]"),
    UniqueConstraint("catalogue_id", "number"),
)

level = Table(
    "level",
    metadata,
    _key(),
    _parent("measure_id", "measure"),
    Column("code", Text, nullable=False),
    Column("text", Text),
    Column("points", Integer, nullable=False),
    Column("required_actions", Integer),
    Column("deadlines", _json(), nullable=False),
    Column("source", Text, nullable=False),
    Column("position", Integer, nullable=False),
    UniqueConstraint("measure_id", "code"),
)

candidate_list = Table(
    "candidate_list",
    metadata,
    _key(),
    Column("name", Text, nullable=False),
    Column("head", Text),
    Column("label", Text),
    Column("round", Integer, nullable=False),
    Column("state", String(20), nullable=False),
    Column("introduction", Text),
    Column("observations", _json(), nullable=False),
    Column("merged_from", _json(), nullable=False),
    Column("position", Integer, nullable=False),
    Column("election", Text),
    Column("contact", Text),
    Column("awaiting_confirmation", Boolean, nullable=False, server_default="0"),
)

principle_answer = Table(
    "principle_answer",
    metadata,
    _key(),
    _parent("list_id", "candidate_list"),
    _parent("principle_id", "principle"),
    Column("answer", String(20), nullable=False),
    UniqueConstraint("list_id", "principle_id"),
)

commitment = Table(
    "commitment",
    metadata,
    _key(),
    _parent("list_id", "candidate_list"),
    _parent("level_id", "level"),
    Column("answer", String(20), nullable=False),
    Column("agreed_wording", Text),
    Column("reservation", Text),
    Column("partner", Text),
    Column("already_done", Boolean, nullable=False),
    Column("observation", Text),
    Column("note", Text),
    Column("to_review", Text),
    Column("evidence", _json(), nullable=False),
    Column("origins", _json(), nullable=False, server_default="[]"),
    UniqueConstraint("list_id", "level_id"),
    CheckConstraint(
        "answer <> 'reserved' OR agreed_wording IS NOT NULL OR reservation IS NOT NULL",
        name="reserved_says_why",
    ),
)

# What the collective noted on a level that nobody raised; once it is answered, the note stands with the answer.
private_note = Table(
    "private_note",
    metadata,
    _key(),
    _parent("list_id", "candidate_list"),
    _parent("level_id", "level"),
    Column("note", Text, nullable=False),
    UniqueConstraint("list_id", "level_id"),
)

meeting = Table(
    "meeting",
    metadata,
    _key(),
    _parent("list_id", "candidate_list"),
    Column("date", String(10), nullable=False),
    Column("place", Text),
    Column("people", _json(), nullable=False),
    Column("minutes", Text),
    Column("seconds", Integer, nullable=False),
    Column("measure", Text),
    Column("to_review", _json(), nullable=False),
    Column("closed", Boolean, nullable=False),
    Column("position", Integer, nullable=False),
    _other_catalogue(),
)

signing = Table(
    "signing",
    metadata,
    _key(),
    _parent("list_id", "candidate_list"),
    Column("number", Integer, nullable=False),
    Column("date", String(10), nullable=False),
    Column("place", Text, nullable=False),
    Column("signatories", _json(), nullable=False),
    Column("supersedes", Integer),
    Column("pact", Text, nullable=False),
    Column("fingerprint", String(64), nullable=False),
    Column("revoked_on", String(10)),
    Column("revoked_why", Text),
    _other_catalogue(),
    UniqueConstraint("list_id", "catalogue_id", "number"),
)

reply = Table(
    "reply",
    metadata,
    _key(),
    _parent("list_id", "candidate_list"),
    Column("date", String(10), nullable=False),
    Column("name", Text, nullable=False),
    Column("capacity", Text),
    Column("fingerprint", String(64), nullable=False),
    Column("levels", _json(), nullable=False),
    Column("position", Integer, nullable=False),
    _other_catalogue(),
)

programme = Table(
    "programme",
    metadata,
    _key(),
    _parent("list_id", "candidate_list"),
    Column("document", Text, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("position", Integer, nullable=False),
)

proposal = Table(
    "proposal",
    metadata,
    _key(),
    _parent("list_id", "candidate_list"),
    _parent("programme_id", "programme"),
    Column("key", String(36), nullable=False),
    Column("text", Text, nullable=False),
    Column("number", Text),
    Column("heading", _json(), nullable=False),
    Column("themes", _json(), nullable=False),
    Column("sub_points", _json(), nullable=False),
    Column("lines", _json(), nullable=False),
    Column("page", Integer),
    Column("repeats", String(36)),
    Column("decisions", _json(), nullable=False),
    Column("position", Integer, nullable=False),
    UniqueConstraint("programme_id", "key"),
)

journal_entry = Table(
    "journal_entry",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", String(40), nullable=False),
    Column("author", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("kind", String(8), nullable=False),
    Column("state", String(8), nullable=False),
    Column("sentence", _json()),
)

journal_change = Table(
    "journal_change",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("entry_id", Integer, ForeignKey("journal_entry.id"), nullable=False, index=True),
    Column("table_name", String(32), nullable=False),
    Column("row_id", Text, nullable=False),
    Column("before", _json()),
    Column("after", _json()),
)
Index("journal_change_row", journal_change.c.table_name, journal_change.c.row_id)
