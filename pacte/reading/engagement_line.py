"""The sentence that names list, level and measure at once: « La liste X s’engage au niveau 3 de la mesure 05 »."""

import re
from dataclasses import dataclass

from pacte.domain.answer import Answer
from pacte.reading.likeness import plain
from pacte.reading.pact_lines import CODES, codes_in

_MEASURE = r"mesure\s*(?:n\s*[o°]\s*)?#?\s*0*"
_NUMBER = r"[1-9]\d{0,2})(?!\d)"
_INTO = r"(?:(?:sur|au|aux|le|les|a|pour)\s+)*"
_LEVELS = rf"{CODES}|niveau\s+unique"
_VERB = (
    r"(?P<verb>\b(?:ne\s+)?(?:s'engage(?:nt)?|(?:nous\s+)?engageons|m'engage)(?:\s+pas)?\b"
    r"|\brefus(?:e|ent|ons)\b)"
)
_ENGAGEMENT = re.compile(
    rf"\W{{0,3}}(?:(?P<who>.{{0,120}}?){_VERB}\s+)?"
    rf"(?:{_INTO}(?P<codes>{_LEVELS})\s+(?:de|pour|sur)\s+la\s+{_MEASURE}(?P<number>{_NUMBER}"
    rf"|(?:a|sur|pour)\s+la\s+{_MEASURE}(?P<first_number>{_NUMBER}\s*[,(]?\s*{_INTO}(?P<last_codes>{_LEVELS})\)?)"
    r"\s*(?:[-:.,]\s*|(?=[(«“\"])|$)(?P<rest>.*)"
)
#: Who speaks when the sentence names nobody.
_NOBODY = frozenset(("", "la liste", "notre liste", "liste", "nous", "je", "elle", "on", "et"))
_LIST = re.compile(r"(?:la\s+)?liste\s+(?!d'|(?:de|du|des)\s)")
_OPENING = re.compile(r"\s*[«“\"]\s*")


@dataclass(frozen=True, slots=True)
class EngagementLine:
    """What such a sentence says; `who` is the list it names, None for « nous »; `after` what follows the quoted text.

    `text` is the level's text without its quotes, empty when it is not printed; `goes_on` tells that its quotation is
    not closed yet.
    """

    number: str
    codes: tuple[str, ...]
    answer: Answer
    who: str | None
    text: str
    after: str
    goes_on: bool = False


def engagement_line(text: str) -> EngagementLine | None:
    """Return the engagement that a line states, or None."""
    text = text.strip()
    words = plain(text)
    if "mesure" not in words:
        return None
    found = _ENGAGEMENT.fullmatch(words)
    if found is None:
        return None
    verb = found["verb"] or ""
    refused = verb.startswith(("ne ", "refus")) or verb.endswith(" pas")
    codes = found["codes"] or found["last_codes"]
    quoted, after, goes_on = _quoted(text[found.start("rest") :])
    return EngagementLine(
        found["number"] or found["first_number"],
        ("N",) if "unique" in codes else codes_in(codes),
        Answer.REFUSED if refused else Answer.AGREED,
        _who(text[: found.end("who")]) if found["who"] else None,
        quoted,
        after,
        goes_on,
    )


def _who(words: str) -> str | None:
    """Return the name of a list, without « la liste » and quotes."""
    words = words.strip(' \t\u00a0«»“”"•–—-*')
    if plain(words) in _NOBODY:
        return None
    lead = _LIST.match(plain(words))
    return (words[lead.end() :] if lead else words).strip(' \u00a0«»“”"') or None


def closed_quotation(words: str) -> tuple[str, str] | None:
    """Return the words up to the sign that closes a quotation, and those after it; None when it goes on."""
    depth = 1
    for place, sign in enumerate(words):
        depth += (sign in "«“") - (sign in "»”")
        if depth == 0 or (sign == '"' and '"' not in words[place + 1 :]):
            return words[:place].strip(), _without_brackets(words[place + 1 :])
    return None


def _quoted(rest: str) -> tuple[str, str, bool]:
    """Return the quoted text, what follows it, and whether the quotation goes on in the next line."""
    opening = _OPENING.match(rest)
    if opening:
        words = rest[opening.end() :]
        closed = closed_quotation(words)
        return (*closed, False) if closed else (words.strip(), "", True)
    if rest.startswith("("):
        return "", _without_brackets(rest), False
    return rest.strip(), "", False


def _without_brackets(words: str) -> str:
    words = words.strip(" .;\u00a0") if words.strip(" .;\u00a0") in ("", ")") else words.strip()
    if words.startswith("(") and words.endswith((")", ").")):
        return words[1 : words.rindex(")")].strip()
    return words
