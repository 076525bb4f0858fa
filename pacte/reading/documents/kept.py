"""Documents read lately, so that the same bytes are read once."""

from collections import OrderedDict
from threading import Lock

from pacte.reading.documents.document import Document

_MOST_DOCUMENTS = 16
_MOST_CHARACTERS = 5_000_000


class KeptDocuments:
    """Keeps the latest documents by the digest of their bytes, up to a size; any thread may ask."""

    def __init__(self) -> None:
        self._documents: OrderedDict[bytes, Document] = OrderedDict()
        self._lock = Lock()

    def get(self, key: bytes) -> Document | None:
        """Return the document kept for a digest, or None."""
        with self._lock:
            if key in self._documents:
                self._documents.move_to_end(key)
            return self._documents.get(key)

    def keep(self, key: bytes, document: Document) -> None:
        """Keep a document; the oldest ones go when there are too many."""
        with self._lock:
            self._documents[key] = document
            while len(self._documents) > _MOST_DOCUMENTS or self._size() > _MOST_CHARACTERS:
                self._documents.popitem(last=False)

    def _size(self) -> int:
        return sum(
            len(one.pact or "") + sum(len(line.text) for line in one.lines)
            for one in self._documents.values()
        )
