"""Known errors: what a person, a disk or a file can cause, told in one French sentence."""

from pacte.domain.sentence import Sentence, Value


class KnownError(Exception):
    """Something went wrong that the user can do something about.

    It is told in one French sentence that says what happened and what to do: a literal pattern and what fills
    its `{}`, or a `Sentence` made elsewhere. Anything that is not a `KnownError` is a bug and shows as one.
    """

    def __init__(self, pattern: str, *values: Value) -> None:
        #: What to tell; `str` of the error is its French text.
        self.sentence = pattern if isinstance(pattern, Sentence) else Sentence(pattern, *values)
        super().__init__(self.sentence)


class LockedError(KnownError):
    """The pact file is held by somebody else; the window offers to open it read-only."""


class DiskError(KnownError):
    """The disk of the open file refused, or the file is gone; the window offers to save a copy elsewhere."""


class DamagedError(KnownError):
    """The content of a file is not whole; the window offers its backups."""


class ReadOnlyError(DiskError):
    """The pact file was opened for reading only, or the disk does not let us write."""
