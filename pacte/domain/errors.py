"""Known errors: what a person, a disk or a file can cause, told in one French sentence."""


class KnownError(Exception):
    """Something went wrong that the user can do something about.

    Its text is one French sentence that says what happened and what to do. Anything that is not a
    `KnownError` is a bug and shows as one.
    """


class LockedError(KnownError):
    """The pact file is held by somebody else; the window offers to open it read-only."""


class ReadOnlyError(KnownError):
    """The pact file was opened for reading only, or the disk does not let us write."""
