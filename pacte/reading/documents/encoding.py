"""Plain text from bytes that do not say how they are written."""

import codecs

_BY_MARK = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
#: Of Windows, of old Macintoshes, of DOS: the first wins where the text does not tell.
_ONE_BYTE = ("cp1252", "mac_roman", "cp850")
_FRENCH = frozenset("éèêàçùâîôûëïœæÉÈÊÀÇŒ’‘“”«»…–—•·€°\u00a0")
#: Capitals are rare in French, and other encodings show them where small letters were meant.
_RARE = frozenset("ÉÈÊÀÇŒæ")
#: The share of characters that French writes with an accent or a typographic sign stays well below this.
_MAX_NON_ASCII = 0.3


def decoded(content: bytes) -> str | None:
    """Return the text of a file, or None when it is none: by its mark, as UTF-8, or as the old encoding that
    makes the most French of it.
    """
    for mark, encoding in _BY_MARK.items():
        if content.startswith(mark):
            return _strictly(content, encoding)
    text = _strictly(content, "utf-8")
    if text is not None:
        return text
    readings = [text for text in (_strictly(content, one) for one in _ONE_BYTE) if text is not None]
    best = max(readings, key=_french, default=None)
    return best if best is not None and _plausible(best) else None


def _strictly(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def _french(text: str) -> float:
    """How much the letters and signs beyond ASCII look like those of French."""
    counts = {c: text.count(c) for c in set(text) if c > "\x7f"}
    return sum(count * (-1 if c not in _FRENCH else 0.25 if c in _RARE else 1) for c, count in counts.items())


def _plausible(text: str) -> bool:
    """Whether bytes read in an old encoding look like a text: nearly any bytes can be read that way."""
    controls = any(c < " " and c not in "\t\n\r\v\f" for c in text)
    return not controls and sum(c > "\x7f" for c in text) <= _MAX_NON_ASCII * len(text)
