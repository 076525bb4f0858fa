"""Lines of documents read lately, so that the same bytes are read once."""

from collections import OrderedDict
from threading import Lock

from pacte.reading.documents.document import Line

_MOST_DOCUMENTS = 16
_MOST_CHARACTERS = 5_000_000


class KeptLines:
    """Keeps the lines of the latest documents by the digest of their bytes, up to a size; any thread may ask."""

    def __init__(self) -> None:
        self._lines: OrderedDict[bytes, tuple[Line, ...]] = OrderedDict()
        self._lock = Lock()

    def get(self, key: bytes) -> tuple[Line, ...] | None:
        """Return the lines kept for a digest, or None."""
        with self._lock:
            if key in self._lines:
                self._lines.move_to_end(key)
            return self._lines.get(key)

    def keep(self, key: bytes, lines: tuple[Line, ...]) -> None:
        """Keep the lines of a document; the oldest ones go when there are too many."""
        with self._lock:
            self._lines[key] = lines
            while len(self._lines) > _MOST_DOCUMENTS or self._size() > _MOST_CHARACTERS:
                self._lines.popitem(last=False)

    def _size(self) -> int:
        return sum(len(line.text) for lines in self._lines.values() for line in lines)
