"""A text as the squares of a QR code, by reportlab's encoder."""

from functools import lru_cache

#: Rows of squares from the top, True for a dark one.
Squares = tuple[tuple[bool, ...], ...]


@lru_cache(maxsize=64)
def squares(text: str) -> Squares:
    """Return the QR code of a text, readable with 15 % of it spoilt (level M), without the white around it.

    Capitals, figures and `:` take the least room.
    """
    # Slow to import, and only what is signed needs it.
    from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    count = code.getModuleCount()
    return tuple(tuple(bool(code.isDark(row, column)) for column in range(count)) for row in range(count))
