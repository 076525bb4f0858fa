"""Goes through the XML of an office document without ever holding it whole, and without its dangers."""

from collections.abc import Iterable, Mapping
from typing import Protocol
from xml.parsers import expat

#: Most elements of one part: a document of 300 pages has some 300,000.
MAX_ELEMENTS = 700_000
_MAX_DEPTH = 2_000
_MAX_TEXT = 20_000_000
#: Most chunks without an element or a word: one mark with a million attributes is no document.
_MAX_SILENCE = 16


class BadXml(Exception):
    """The XML is not well formed."""


class UnsafeXml(Exception):
    """The XML declares a document type, with which entities come."""


class HeavyXml(Exception):
    """The XML holds more than any document."""


class XmlReader(Protocol):
    """Hears the elements of a document, by names such as `w:p`; other namespaces have the prefix `?`."""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take the beginning of an element."""

    def end(self, name: str) -> None:
        """Take its end."""

    def text(self, words: str) -> None:
        """Take text between two marks, perhaps in pieces."""


class Silence:
    """A reader that hears nothing: others hear what they say."""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take the beginning of an element."""

    def end(self, name: str) -> None:
        """Take the end of an element."""

    def text(self, words: str) -> None:
        """Take text."""


class _Names(dict[str, str]):
    """The short name of each `namespace local` that expat gives."""

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        super().__init__()
        self._prefixes = prefixes

    def __missing__(self, full: str) -> str:
        namespace, _, local = full.rpartition(" ")
        short = f"{self._prefixes.get(namespace, '?')}:{local}" if namespace else local
        self[full] = short
        return short


class _Events:
    """Counts what it passes on."""

    def __init__(self, reader: XmlReader, prefixes: Mapping[str, str], most: int) -> None:
        self._reader = reader
        self._most = most
        self._names = _Names(prefixes)
        self._elements = self._depth = self._size = 0
        self.heard = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.heard = True
        self._elements += 1
        self._depth += 1
        if self._elements > self._most or self._depth > _MAX_DEPTH:
            raise HeavyXml
        names = self._names
        told = {names[key]: value for key, value in attributes.items()} if attributes else attributes
        self._reader.start(names[name], told)

    def end(self, name: str) -> None:
        self._depth -= 1
        self._reader.end(self._names[name])

    def text(self, words: str) -> None:
        self.heard = True
        self._size += len(words)
        if self._size > _MAX_TEXT:
            raise HeavyXml
        self._reader.text(words)

    def refuse(self, *_: object) -> None:
        raise UnsafeXml


def read_xml(
    chunks: Iterable[bytes], reader: XmlReader, prefixes: Mapping[str, str], most: int = MAX_ELEMENTS
) -> None:
    """Tell `reader` the elements of an XML document, `most` at most; `prefixes` names the namespaces that it knows.

    Raises `BadXml`, `UnsafeXml` or `HeavyXml`.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    events = _Events(reader, prefixes, most)
    parser.buffer_text = True
    parser.StartElementHandler = events.start
    parser.EndElementHandler = events.end
    parser.CharacterDataHandler = events.text
    parser.StartDoctypeDeclHandler = events.refuse
    try:
        silence = 0
        for chunk in chunks:
            parser.Parse(chunk, False)
            silence = 0 if events.heard else silence + 1
            events.heard = False
            if silence > _MAX_SILENCE:
                raise HeavyXml
        parser.Parse(b"", True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        # An encoding that nobody knows is a LookupError.
        raise BadXml from error
