"""What a parser of PDF files may raise on bytes that somebody chose or damaged, as one error."""

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager


class UnreadablePdfError(Exception):
    """A PDF that cannot be taken apart."""


@contextmanager
def parsing() -> Iterator[None]:
    """Raise `UnreadablePdfError` for whatever pyHanko raises on a damaged or hostile file."""
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.general import SigningError
    from pyhanko.sign.validation.errors import SignatureValidationError, ValidationInfoReadingError

    expected = (
        PdfError,
        SigningError,
        SignatureValidationError,
        ValidationInfoReadingError,
        zlib.error,
        struct.error,
        ArithmeticError,
        AssertionError,
        AttributeError,
        LookupError,
        NotImplementedError,
        OSError,
        RecursionError,
        TypeError,
        ValueError,
    )
    try:
        yield
    except expected as error:
        raise UnreadablePdfError from error
