"""SQLAlchemy's side of an open file: the transactions of edits, on the file's one connection."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import Connection, StaticPool, create_engine, event

from pacte.storage.known_lists import PactConnection
from pacte.storage.unit_of_work import UnitOfWork, driver_errors


def _begin(connection: Connection) -> None:
    # Python 3.11's sqlite3 would commit DDL by itself: we begin, and take the write lock at once.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


class Writer:
    """Runs units of work on a connection that is open already and stays open afterwards."""

    def __init__(self, raw: PactConnection) -> None:
        self._raw = raw
        self._engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
        event.listen(self._engine, "begin", _begin)
        self.connection = self._engine.connect()

    @contextmanager
    def transaction(self, label: str, author: str) -> Iterator[UnitOfWork]:
        """Give a unit of work, commit it when the block ends well; nothing is written when no row differs."""
        with driver_errors(), self.connection.begin() as transaction:
            work = UnitOfWork(self.connection, self._raw, label, author, datetime.now(UTC))
            try:
                yield work
                if work.recorded:
                    work.finish()
                    transaction.commit()
                else:
                    transaction.rollback()
            except BaseException:
                self._raw.known.forget_all()
                raise

    def close(self) -> None:
        """Give the connection back."""
        self.connection.close()
