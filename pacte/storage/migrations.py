"""Bringing a file of an older format up to date: frozen SQL, one transaction, after a backup.

A step is never changed once a version was published with it; `tests/data/formats` keeps a real file of
every old format.
"""

import sqlite3

from pacte.storage.identity import FORMAT_VERSION

#: Format reached -> the statements that lead to it from the format before.
_STEPS: dict[int, tuple[str, ...]] = {
    1001: (
        "ALTER TABLE candidate_list ADD COLUMN election TEXT",
        "ALTER TABLE candidate_list ADD COLUMN contact TEXT",
        "ALTER TABLE candidate_list ADD COLUMN awaiting_confirmation BOOLEAN DEFAULT 0 NOT NULL",
        "ALTER TABLE commitment ADD COLUMN origins JSON DEFAULT '[]' NOT NULL",
        "CREATE TABLE meeting (id VARCHAR(36) NOT NULL PRIMARY KEY, list_id VARCHAR(36) NOT NULL REFERENCES "
        "candidate_list (id), date VARCHAR(10) NOT NULL, place TEXT, people JSON NOT NULL, minutes TEXT, "
        "seconds INTEGER NOT NULL, measure TEXT, to_review JSON NOT NULL, closed BOOLEAN NOT NULL, "
        "position INTEGER NOT NULL)",
        "CREATE INDEX ix_meeting_list_id ON meeting (list_id)",
    ),
    1002: ("ALTER TABLE journal_entry ADD COLUMN sentence JSON",),
    1003: (
        "CREATE TABLE signing (id VARCHAR(36) NOT NULL PRIMARY KEY, list_id VARCHAR(36) NOT NULL REFERENCES "
        "candidate_list (id), number INTEGER NOT NULL, date VARCHAR(10) NOT NULL, place TEXT NOT NULL, "
        "signatories JSON NOT NULL, supersedes INTEGER, pact TEXT NOT NULL, fingerprint VARCHAR(64) NOT NULL, "
        "revoked_on VARCHAR(10), revoked_why TEXT, UNIQUE (list_id, number))",
        "CREATE INDEX ix_signing_list_id ON signing (list_id)",
    ),
    1004: (
        "CREATE TABLE reply (id VARCHAR(36) NOT NULL PRIMARY KEY, list_id VARCHAR(36) NOT NULL REFERENCES "
        "candidate_list (id), date VARCHAR(10) NOT NULL, name TEXT NOT NULL, capacity TEXT, "
        "fingerprint VARCHAR(64) NOT NULL, levels JSON NOT NULL, position INTEGER NOT NULL)",
        "CREATE INDEX ix_reply_list_id ON reply (list_id)",
    ),
    1005: (
        "ALTER TABLE measure ADD COLUMN keywords JSON DEFAULT '[]' NOT NULL",
        "CREATE TABLE programme (id VARCHAR(36) NOT NULL PRIMARY KEY, list_id VARCHAR(36) NOT NULL REFERENCES "
        "candidate_list (id), document TEXT NOT NULL, sha256 VARCHAR(64) NOT NULL, position INTEGER NOT NULL)",
        "CREATE INDEX ix_programme_list_id ON programme (list_id)",
        "CREATE TABLE proposal (id VARCHAR(36) NOT NULL PRIMARY KEY, list_id VARCHAR(36) NOT NULL REFERENCES "
        "candidate_list (id), programme_id VARCHAR(36) NOT NULL REFERENCES programme (id), key VARCHAR(36) "
        "NOT NULL, text TEXT NOT NULL, number TEXT, heading JSON NOT NULL, themes JSON NOT NULL, sub_points JSON "
        "NOT NULL, lines JSON NOT NULL, page INTEGER, repeats VARCHAR(36), decisions JSON NOT NULL, position "
        "INTEGER NOT NULL, UNIQUE (programme_id, key))",
        "CREATE INDEX ix_proposal_list_id ON proposal (list_id)",
        "CREATE INDEX ix_proposal_programme_id ON proposal (programme_id)",
    ),
    1006: (
        "ALTER TABLE catalogue ADD COLUMN position INTEGER DEFAULT 0 NOT NULL",
        "ALTER TABLE meeting ADD COLUMN catalogue_id TEXT REFERENCES catalogue (id)",
        "ALTER TABLE reply ADD COLUMN catalogue_id TEXT REFERENCES catalogue (id)",
        # Two catalogues may each have a first signing: the table is made anew, as SQLite drops no constraint.
        "ALTER TABLE signing RENAME TO signing_before",
        "DROP INDEX ix_signing_list_id",
        "CREATE TABLE signing (id VARCHAR(36) NOT NULL PRIMARY KEY, list_id VARCHAR(36) NOT NULL REFERENCES "
        "candidate_list (id), number INTEGER NOT NULL, date VARCHAR(10) NOT NULL, place TEXT NOT NULL, "
        "signatories JSON NOT NULL, supersedes INTEGER, pact TEXT NOT NULL, fingerprint VARCHAR(64) NOT NULL, "
        "revoked_on VARCHAR(10), revoked_why TEXT, catalogue_id TEXT REFERENCES catalogue (id), "
        "UNIQUE (list_id, catalogue_id, number))",
        "INSERT INTO signing SELECT id, list_id, number, date, place, signatories, supersedes, pact, fingerprint, "
        "revoked_on, revoked_why, NULL FROM signing_before",
        "DROP TABLE signing_before",
        "CREATE INDEX ix_signing_list_id ON signing (list_id)",
    ),
    1007: (
        "CREATE TABLE private_note (id VARCHAR(36) NOT NULL PRIMARY KEY, list_id VARCHAR(36) NOT NULL REFERENCES "
        "candidate_list (id), level_id VARCHAR(36) NOT NULL REFERENCES level (id), note TEXT NOT NULL, "
        "UNIQUE (list_id, level_id))",
        "CREATE INDEX ix_private_note_list_id ON private_note (list_id)",
        "CREATE INDEX ix_private_note_level_id ON private_note (level_id)",
    ),
}


def format_version(connection: sqlite3.Connection) -> int:
    """Return the format of an open file, major × 1000 + minor."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def is_older(connection: sqlite3.Connection) -> bool:
    """Whether the file is of an older format than this program writes."""
    return format_version(connection) < FORMAT_VERSION


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the file to the present format in one transaction, or leave it as it was.

    Raises `sqlite3.Error` when the disk refuses.
    """
    # Altering tables with foreign keys on can delete children in silence; the check below replaces them.
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        for version in sorted(step for step in _STEPS if step > format_version(connection)):
            for statement in _STEPS[version]:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version={version}")
        if connection.execute("PRAGMA foreign_key_check").fetchone():
            raise sqlite3.DatabaseError("a migration left rows without their parents")
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise
    finally:
        connection.execute("PRAGMA foreign_keys=ON")
