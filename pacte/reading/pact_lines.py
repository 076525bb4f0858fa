"""The forms of lines that a signed pact is made of, recognised one line at a time."""

import re
from dataclasses import dataclass, field

from pacte.reading.likeness import plain

# A repetition without bound would cost its square on a line made of nothing but codes.
_PLURAL = r"niveaux\s*\d(?![\d%])(?:\s*(?:,|/|-|\bet\b|\bni\b|\bou\b|\ba\b)\s*\d(?![\d%])){0,8}"
_SHORT = (
    r"n(?:iveau(?:\s*n\s*[o°])?|iv\.?)?\s*\d(?![\d%])(?:[-/,+]\d(?![\d%])"
    r"|(?:\s*[-,/&+]\s*|\s+(?:et|ni|ou|a)\s+|\s+)(?:(?:sur|le|au)\s+)*n(?:iveau)?\s*\d(?![\d%])){0,8}"
)
#: Levels as sentences name them, on plain text: « N2 et N3 », « N1-2-3 », « les niveaux 1, 2 et 3 ».
CODES = rf"\b(?:{_PLURAL}|{_SHORT})\b"

_RANGE = re.compile(r"(\d)\s*a\s*(?:n|niveau)?\s*(\d)")
#: Word writes its bullets as letters of a font of signs (U+F0A7, U+F0B7…), or as an « o ».
_BULLET = re.compile(r"\s*(?:[•▪◦●‣■○·*►➢✓✔\uf020-\uf0ff‐‑‒–—-](?!\d)\s*|o(?:\t|\s+)(?=[^\W\d_]))(?=\S)")
_EMPTY_BOX = re.compile(r"\s*(?:[☐□]|\[\s*\])")
_ORDINAL = r"(?:1er|premier|2e|2eme|2nd|deuxieme|second|3e|3eme|troisieme)\s+niveau\b"
_ORDINALS = {"p": "N1", "d": "N2", "s": "N2", "t": "N3"}
_HEADING = re.compile(
    r"\W{0,3}(?P<word>mesure\s*|m(?=\d))?(?:n\s*[o°]\s*)?(?:#\s*)?"
    r"0*(?P<number>[1-9]\d{0,2}(?:\s?(?:bis|ter)\b)?)(?!\d)"
    r"\s*(?P<mark>[-:.)]?)\s*(?P<title>.*)"
)
_PRINCIPLE = re.compile(r"\W{0,3}principe\s+(?P<code>\w{1,3})\b\s*[:.)-]*\s*(?P<title>.*)")
_LEVEL = re.compile(
    rf"[\s•*\[\](☐□☑☒✓✔\uf020-\uf0ff-]*(?:(?P<codes>{CODES}|{_ORDINAL})"
    r"|(?P<single>niveau\s+unique|n(?=\s*[:•]|\s*$)))"
    r"(?P<end>\s*[:.•·*)\]\uf020-\uf0ff]\s*|\s*-+(?!\d)\s*|(?<=\d)-(?=\d)|\s+|$)(?P<rest>.*)"
)
_OBSERVATION = re.compile(r"\W*observations?\b")
_DASH = re.compile(r"\s+[-–—]\s*|\s*[-–—]\s+")
#: « Titre (niveau 3) », « Titre – N1 et N2 »: the levels kept may close the heading.
_CLOSING_LEVELS = re.compile(rf"(?:[-:(]|\s)\s*(?P<codes>{CODES}|niveau\s+unique)\s*[).]*\s*$")
_LABEL = re.compile(r"\s*\((?P<label>[^()]+)\)\s*$")
#: « Liste : NOM », « Liste « NOM », conduite par Prénom NOM ».
_NAMED_LIST = re.compile(
    r"(?:la\s+)?liste\s*(?::|(?=[«“\"]))\s*[«“\"]?\s*(?P<name>[^«»“”\":]{2,80}?)\s*[»”\"]?\s*"
    r"(?:[,–—-]\s*(?:(?:conduite|menée|emmenée)\s+par|tête\s+de\s+liste\s*:?)\s*(?P<head>[^,:]{3,60}))?",
    re.IGNORECASE,
)
_SIGNING = re.compile(
    r"\W*(?:fait\s+a\b|signatures?\b|signee?s?\s+(?:a|le)\b|pour\s+(?:la\s+liste|le\s+collectif)\b)"
)
_CAPITALISED = re.compile(r"(?:[dl][’'])?[^\W\d_a-zà-ÿ][\w’'.-]*")
_PARTICLES = frozenset(("de", "du", "des", "d’", "d'", "la", "le", "et", "&"))
_LONGEST_TITLE_LINE = 150
_LONGEST_CLOSING = 80


@dataclass(frozen=True, slots=True)
class Heading:
    """« 5 – Titre » or « Mesure 5 : Titre ».

    `worded` says that the word « Mesure » is printed, `clear` that the form leaves no doubt: « 5. Titre » or
    « Mesure 5 titre » may be an ordinary line. `form` is how it is printed before the title, 0 for its number:
    one document prints all its headings alike.
    """

    number: str
    title: str
    worded: bool
    clear: bool
    form: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class PrincipleHeading:
    """« Principe A : Titre »."""

    code: str
    title: str


@dataclass(frozen=True, slots=True)
class LevelLine:
    """« N1 • texte », « N1-2-3 • texte »: the codes printed (`N` for « niveau unique ») and the text after them.

    `ticked` is false when the box before the level is empty.
    """

    codes: tuple[str, ...]
    text: str
    ticked: bool = True


@dataclass(frozen=True, slots=True)
class TitleLine:
    """« NOM – Prénom NOM (étiquette) », « Liste : NOM »: the list, who heads it and its label."""

    name: str
    head: str | None
    label: str | None


def codes_in(words: str) -> tuple[str, ...]:
    """Return the level codes that a piece matched by `CODES` names, in order; « N1 à N3 » names N2 too."""
    if words[:1] in _ORDINALS:
        return (_ORDINALS[words[0]],)
    whole = _RANGE.sub(lambda found: "".join(map(str, range(int(found[1]), int(found[2]) + 1))), words)
    return tuple(dict.fromkeys(f"N{digit}" for digit in re.findall(r"\d", whole)))


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
    text = text.strip()
    found = _HEADING.fullmatch(plain(text))
    if found is None:
        return None
    title = text[found.start("title") : found.end("title")].strip()
    worded, mark = found["word"] is not None, found["mark"]
    capital = worded and text[found.start("word")].isupper()
    before, after = plain(text[: found.start("number")]), text[found.end("number") : found.start("title")]
    form = f"{before.rstrip('0')}0{plain(after)}".replace(" ", "")
    number = _number(found["number"])
    if not title:
        clear = capital and mark in ("", "-", ":")
        known = clear or (not worded and (mark or "#" in before))
        return Heading(number, "", worded, clear, form) if known else None
    if not (title[0].isalpha() or title[0] in "«“\"'’(["):
        return None
    if found["word"] == "m" and not capital:
        return None
    clear = mark == "-" or (capital and mark in (":", "."))
    return Heading(number, title, worded, clear, form)


def closing_levels(title: str) -> tuple[str, LevelLine | None]:
    """Return a heading's title without the levels that close it, and these: « Titre (niveaux 1 et 2) »."""
    found = _CLOSING_LEVELS.search(plain(title), max(0, len(title) - _LONGEST_CLOSING))
    if found is None or not title[: found.start()].strip():
        return title, None
    codes = ("N",) if "unique" in found["codes"] else codes_in(found["codes"])
    return title[: found.start()].rstrip(" (–—-:\u00a0"), LevelLine(codes, "")


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
    return LevelLine(codes, without_bullet(rest), ticked=_EMPTY_BOX.match(text) is None)


def opens_observations(text: str) -> bool:
    """Whether a line begins with « Observation » or « Observations »."""
    return _OBSERVATION.match(plain(text)) is not None


def signs(text: str) -> bool:
    """Whether a line begins the signatures: « Fait à… », « Pour la liste… »."""
    return _SIGNING.match(plain(text)) is not None


def title_line(text: str) -> TitleLine | None:
    """Return the list and its head when a line is the title of a signed pact, or None."""
    words = text.strip()
    if len(words) > _LONGEST_TITLE_LINE or plain(words).startswith("pacte"):
        return None
    label = _LABEL.search(words)
    if label:
        words = words[: label.start()]
    named = _NAMED_LIST.fullmatch(words)
    if named:
        head = (named["head"] or "").strip() or None
        return TitleLine(named["name"].strip(), head, label["label"].strip() if label else None)
    for dash in _DASH.finditer(words):
        name, head = words[: dash.start()].strip(), words[dash.end() :].strip()
        if name and _is_person(head):
            return TitleLine(name, head, label["label"].strip() if label else None)
    return None


def _is_person(words: str) -> bool:
    names = [word for word in words.split() if word not in _PARTICLES]
    return 2 <= len(names) <= 8 and all(_CAPITALISED.fullmatch(name) for name in names)
