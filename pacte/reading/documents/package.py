"""The ZIP package that office documents are, opened with care for what it swells to."""

import zlib
from collections.abc import Iterator, Mapping
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from pacte.reading.documents import refusals
from pacte.reading.documents.xml_events import (
    MAX_ELEMENTS,
    BadXml,
    HeavyXml,
    UnsafeXml,
    XmlReader,
    read_xml,
)

#: Most bytes of all parts, as the package tells them, and of one part, as it is read.
_MAX_WHOLE = 200_000_000
_MAX_PART = 40_000_000
_MAX_PARTS = 10_000
_CHUNK = 65_536
_ENCRYPTED = 0x1


class Package:
    """The parts of a document. Whatever is wrong with them is a `KnownError` that names it."""

    def __init__(self, content: bytes, name: str) -> None:
        self.name = name
        try:
            self._zip = ZipFile(BytesIO(content))
        except (BadZipFile, OSError, ValueError, NotImplementedError, zlib.error):
            raise refusals.damaged(name) from None
        parts = self._zip.infolist()
        if len(parts) > _MAX_PARTS or sum(part.file_size for part in parts) > _MAX_WHOLE:
            raise refusals.too_heavy(name)
        self._parts = {part.filename: part for part in parts}

    def __contains__(self, part: str) -> bool:
        return part in self._parts

    def read_xml(
        self, part: str, reader: XmlReader, prefixes: Mapping[str, str], most: int = MAX_ELEMENTS
    ) -> None:
        """Tell `reader` the elements of a part, `most` at most. Raises `KnownError`, also without such a part."""
        try:
            read_xml(self._chunks(self._info(part)), reader, prefixes, most)
        except BadXml:
            raise refusals.damaged(self.name) from None
        except UnsafeXml:
            raise refusals.unsafe(self.name) from None
        except HeavyXml:
            raise refusals.too_heavy(self.name) from None

    def start_of(self, part: str, size: int) -> bytes:
        """Return the first bytes of a part."""
        return next(self._chunks(self._info(part)), b"")[:size]

    def _info(self, part: str) -> ZipInfo:
        info = self._parts.get(part)
        if info is None:
            raise refusals.damaged(self.name)
        if info.flag_bits & _ENCRYPTED:
            raise refusals.protected(self.name)
        return info

    def _chunks(self, info: ZipInfo) -> Iterator[bytes]:
        """Read a part by and by: the sizes that a package tells may be wrong."""
        size = 0
        try:
            with self._zip.open(info) as file:
                while chunk := file.read(_CHUNK):
                    size += len(chunk)
                    if size > _MAX_PART:
                        raise refusals.too_heavy(self.name)
                    yield chunk
        except (BadZipFile, OSError, ValueError, EOFError, NotImplementedError, RuntimeError, zlib.error):
            raise refusals.damaged(self.name) from None
