"""What a PDF is made of, part by part, whatever way its bytes were written: to compare it with what it should be.

Another program may write the same objects in another order or pack them otherwise. Two files are the same when
their pages, attachments and information are the same objects with the same unpacked content.
"""

import hashlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader

from exports.verification.parsing import UnreadablePdfError, parsing
from pacte.domain.sentence import Sentence

#: How a stream is packed is no part of what it says, and a page's parent is the whole document again.
_LEFT_OUT = frozenset({"/Length", "/Filter", "/DecodeParms", "/Parent"})
_PAGE_PARTS = {
    "/Contents": Sentence("page {} : le dessin de la page a changé"),
    "/Resources": Sentence("page {} : les polices ou les images ont changé"),
    "/Annots": Sentence("page {} : une annotation a été ajoutée ou changée"),
}
_DEEPEST = 60


def parts(data: bytes) -> dict[Sentence, str]:
    """Return a digest of each part of the first version of a PDF, under the words that say that it changed.

    Raises `UnreadablePdfError` for a PDF that cannot be taken apart.
    """
    with parsing():
        root = PdfFileReader(BytesIO(data), strict=False).get_historical_resolver(0).root
        return dict(_parts(root))


def _parts(root: generic.DictionaryObject) -> Iterator[tuple[Sentence, str]]:
    for number, page in enumerate(_pages(root["/Pages"], 0), 1):
        for key, words in _PAGE_PARTS.items():
            yield Sentence(words.pattern, number), _digest(page.get(key))
        rest = {key: value for key, value in page.items() if key not in (*_PAGE_PARTS, "/Parent")}
        yield (
            Sentence("page {} : le format de la page a changé", number),
            _digest(generic.DictionaryObject(rest)),
        )
    yield Sentence("la pièce jointe a changé"), _digest(root.get("/Names"))
    rest = {key: value for key, value in root.items() if key not in ("/Pages", "/Names", "/AF", "/Outlines")}
    yield Sentence("les réglages du document ont changé"), _digest(generic.DictionaryObject(rest))


def _pages(node: Any, depth: int) -> Iterator[generic.DictionaryObject]:
    """Yield the pages of a page tree in order."""
    if depth > _DEEPEST:
        raise UnreadablePdfError
    if "/Kids" not in node:
        yield node
        return
    for kid in node["/Kids"]:
        yield from _pages(kid.get_object() if isinstance(kid, generic.IndirectObject) else kid, depth + 1)


def _digest(value: Any) -> str:
    digest = hashlib.sha256()
    for piece in _written(value, ()):
        digest.update(piece)
    return digest.hexdigest()


def _written(value: Any, above: tuple[Any, ...]) -> Iterator[bytes]:
    """Yield an object written out in one way, references followed."""
    if isinstance(value, generic.IndirectObject):
        if value.reference in above or len(above) > _DEEPEST:
            yield b"again"
            return
        above = (*above, value.reference)
        value = value.get_object()
    if isinstance(value, generic.StreamObject):
        yield b"stream"
        yield hashlib.sha256(value.data).digest()
    if isinstance(value, generic.DictionaryObject):
        yield b"<"
        for key in sorted(value.keys() - _LEFT_OUT):
            yield key.encode()
            yield from _written(value.raw_get(key), above)
        yield b">"
    elif isinstance(value, generic.ArrayObject):
        yield b"["
        for place in range(len(value)):
            yield from _written(value.raw_get(place), above)
        yield b"]"
    else:
        yield f"{type(value).__name__} {value!r};".encode("utf-8", "replace")
