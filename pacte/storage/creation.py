"""Making a pact file: whole or not at all, and never over another one."""

import os
import sqlite3
import tempfile
from contextlib import suppress
from pathlib import Path

from pacte.domain.disk import why_refused
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.storage.failures import known_failures
from pacte.storage.identity import APPLICATION_ID, EDITED_TABLES, FORMAT_VERSION
from pacte.storage.known_lists import PactConnection
from pacte.storage.pact_file import Access, configure
from pacte.storage.repositories import table_rows
from pacte.storage.schema import metadata
from pacte.storage.scope import Scope
from pacte.storage.unit_of_work import driver_errors
from pacte.storage.writer import Writer


def _write_new(path: Path, dossier: Dossier) -> None:
    raw = sqlite3.connect(path, factory=PactConnection)
    try:
        configure(raw, Access.EDIT)
        raw.execute(f"PRAGMA application_id={APPLICATION_ID}")
        raw.execute(f"PRAGMA user_version={FORMAT_VERSION}")
        writer = Writer(raw)
        with writer.connection.begin():
            metadata.create_all(writer.connection)
            rows = table_rows(dossier, {}, Scope(dossier.catalogue.id, 0, None))
            for table in EDITED_TABLES:
                if found := list(rows[table].values()):
                    writer.connection.execute(metadata.tables[table].insert(), found)
        writer.close()
    finally:
        raw.close()


def create_pact_file(path: Path, dossier: Dossier) -> None:
    """Write a new pact file holding `dossier`, whole or not at all.

    Raises `KnownError` when something stands there already or the disk refuses; never overwrites.
    """
    path = Path(path)
    try:
        if path.exists():
            raise KnownError(
                "« {} » existe déjà ; choisissez un autre nom, rien n’a été remplacé.", path.name or str(path)
            )
        handle, name = tempfile.mkstemp(prefix=".", suffix=".pacte", dir=path.parent)
        os.close(handle)
    except OSError as error:
        raise KnownError("« {} » n’a pas pu être créé : {}.", path.name, why_refused(error)) from error
    temporary = Path(name)
    try:
        with known_failures(path), driver_errors():
            _write_new(temporary, dossier)
        _put_in_place(temporary, path)
    except OSError as error:
        raise KnownError("« {} » n’a pas pu être créé : {}.", path.name, why_refused(error)) from error
    finally:
        for leftover in (temporary, temporary.with_name(temporary.name + "-journal")):
            with suppress(OSError):
                leftover.unlink()


def _put_in_place(temporary: Path, path: Path) -> None:
    """Give the finished file its name; a hard link never overwrites, and disks without links get a rename."""
    temporary.chmod(0o644)
    try:
        os.link(temporary, path)
    except FileExistsError as error:
        raise KnownError("« {} » existe déjà ; choisissez un autre nom.", path.name) from error
    except OSError:
        temporary.rename(path)
