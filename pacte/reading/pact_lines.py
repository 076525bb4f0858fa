"""The forms of lines that a signed pact is made of, recognised one line at a time."""

import re
from dataclasses import dataclass

from pacte.reading.likeness import plain

# A repetition without bound would cost its square on a line made of nothing but codes.
_PLURAL = r"niveaux\s*\d(?![\d%])(?:\s*(?:,|/|-|\bet\b|\bni\b|\bou\b)\s*\d(?![\d%])){0,8}"
_SHORT = (
    r"n(?:iveau|iv\.?)?\s*\d(?![\d%])(?:[-/,+]\d(?![\d%])"
    r"|(?:\s*[-,/&+]\s*|\s+(?:et|ni|ou)\s+|\s+)(?:(?:sur|le|au)\s+)*n(?:iveau)?\s*\d(?![\d%])){0,8}"
)
#: Levels as sentences name them, on plain text: « N2 et N3 », « N1-2-3 », « les niveaux 1, 2 et 3 ».
CODES = rf"\b(?:{_PLURAL}|{_SHORT})\b"

_BULLET = re.compile(r"\s*[•▪◦●‣■○·*‐‑‒–—-](?!\d)\s*(?=\S)")
_HEADING = re.compile(
    r"\W{0,3}(?P<word>mesure\s*(?:n\s*[o°]\s*)?)?0*(?P<number>[1-9]\d{0,2}(?:\s?(?:bis|ter)\b)?)(?!\d)"
    r"\s*(?P<mark>[-:.)]?)\s*(?P<title>.*)"
)
_PRINCIPLE = re.compile(r"\W{0,3}principe\s+(?P<code>\w{1,3})\b\s*[:.)-]*\s*(?P<title>.*)")
_LEVEL = re.compile(
    rf"[\s•*-]*(?:(?P<codes>{CODES})|(?P<single>niveau\s+unique|n(?=\s*[:•]|\s*$)))"
    r"(?P<end>\s*[:.•·*)]\s*|\s*-+(?!\d)\s*|(?<=\d)-(?=\d)|\s+|$)(?P<rest>.*)"
)
_OBSERVATION = re.compile(r"\W*observations?\b")
_DASH = re.compile(r"\s+[-–—]\s*|\s*[-–—]\s+")
_LABEL = re.compile(r"\s*\((?P<label>[^()]+)\)\s*$")
_CAPITALISED = re.compile(r"(?:[dl][’'])?[^\W\d_a-zà-ÿ][\w’'.-]*")
_PARTICLES = frozenset(("de", "du", "des", "d’", "d'", "la", "le", "et", "&"))
_LONGEST_TITLE_LINE = 150


@dataclass(frozen=True, slots=True)
class Heading:
    """« 5 – Titre » or « Mesure 5 : Titre ».

    `worded` says that the word « Mesure » is printed, `clear` that the form leaves no doubt: « 5. Titre » or
    « Mesure 5 titre » may be an ordinary line.
    """

    number: str
    title: str
    worded: bool
    clear: bool


@dataclass(frozen=True, slots=True)
class PrincipleHeading:
    """« Principe A : Titre »."""

    code: str
    title: str


@dataclass(frozen=True, slots=True)
class LevelLine:
    """« N1 • texte », « N1-2-3 • texte »: the codes printed (`N` for « niveau unique ») and the text after them."""

    codes: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class TitleLine:
    """« NOM – Prénom NOM (étiquette) »: the list, who heads it and its label."""

    name: str
    head: str
    label: str | None


def codes_in(words: str) -> tuple[str, ...]:
    """Return the level codes that a piece matched by `CODES` names, in order."""
    return tuple(dict.fromkeys(f"N{digit}" for digit in re.findall(r"\d", words)))


def is_bullet(text: str) -> bool:
    """Whether a line begins with a bullet or a dash that stands for one."""
    return _BULLET.match(text) is not None


def evenly_bulleted(text: str) -> str:
    """Return a line as it is kept: no blanks around, and « – » for any bullet."""
    bullet = _BULLET.match(text)
    return f"– {text[bullet.end() :].strip()}" if bullet else text.strip()


def without_bullet(text: str) -> str:
    """Return a line without its first bullet and the blanks around."""
    bullet = _BULLET.match(text)
    return text[bullet.end() :].strip() if bullet else text.strip()


def heading(text: str) -> Heading | None:
    """Return the heading of a measure that a line may be, or None."""
    found = _HEADING.fullmatch(plain(text))
    if found is None:
        return None
    title = text[found.start("title") : found.end("title")].strip()
    worded, mark = found["word"] is not None, found["mark"]
    capital = worded and text[found.start("word")].isupper()
    if not title:
        clear = capital and mark in ("", "-", ":")
        return Heading(_number(found["number"]), "", True, clear) if clear else None
    if not (title[0].isalpha() or title[0] in "«“\"'’(["):
        return None
    clear = mark == "-" or (capital and mark in (":", "."))
    return Heading(_number(found["number"]), title, worded, clear)


def _number(printed: str) -> str:
    digits = re.match(r"\d+", printed)
    assert digits is not None
    suffix = printed[digits.end() :].strip()
    return f"{digits[0]} {suffix}" if suffix else digits[0]


def principle_heading(text: str) -> PrincipleHeading | None:
    """Return the heading of a principle that a line may be, with the code as printed, or None."""
    found = _PRINCIPLE.fullmatch(plain(text))
    if found is None:
        return None
    code = text[found.start("code") : found.end("code")]
    return PrincipleHeading(code, text[found.start("title") : found.end("title")].strip())


def level_line(text: str) -> LevelLine | None:
    """Return the level that a line prints, or None.

    « N2 relève… » is a sentence and no level: without a sign after the code, a capital must follow.
    """
    found = _LEVEL.fullmatch(plain(text))
    if found is None:
        return None
    rest = text[found.start("rest") :]
    if rest and not found["end"].strip() and not (rest[0].isupper() or is_bullet(rest) or rest[0] in "«“-"):
        return None
    codes = ("N",) if found["single"] else codes_in(found["codes"])
    return LevelLine(codes, without_bullet(rest))


def opens_observations(text: str) -> bool:
    """Whether a line begins with « Observation » or « Observations »."""
    return _OBSERVATION.match(plain(text)) is not None


def title_line(text: str) -> TitleLine | None:
    """Return the list and its head when a line is the title of a signed pact, or None."""
    words = text.strip()
    if len(words) > _LONGEST_TITLE_LINE or plain(words).startswith("pacte"):
        return None
    label = _LABEL.search(words)
    if label:
        words = words[: label.start()]
    for dash in _DASH.finditer(words):
        name, head = words[: dash.start()].strip(), words[dash.end() :].strip()
        if name and _is_person(head):
            return TitleLine(name, head, label["label"].strip() if label else None)
    return None


def _is_person(words: str) -> bool:
    names = [word for word in words.split() if word not in _PARTICLES]
    return 2 <= len(names) <= 8 and all(_CAPITALISED.fullmatch(name) for name in names)
