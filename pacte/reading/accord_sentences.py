"""What the sentences of a signed pact say about the levels: agreed, refused, reserved, somebody else's.

Everything is found on the plain text (no case, no accents), which has the same places as the printed one.
"""

import re
from dataclasses import dataclass

from pacte.domain.answer import Answer
from pacte.reading.likeness import plain
from pacte.reading.pact_lines import CODES, codes_in, evenly_bulleted, without_bullet

_INTO_LEVEL = r"(?:(?:pour|sur|de|du|des|le|les)\s+)*"
_REFUSED = (
    r"(?:\b(?:mais|et)\s+pas|^\W*pas|\bni|\bpas\s+d'accord|\baucun\s+accord|\bsauf|\bhormis|\bexcepte"
    rf"|\ba\s+l'exception)\s+{_INTO_LEVEL}(?P<refused>{CODES})"
)
_OUT = (
    rf"(?:\b(?:les?\s+)?(?P<out>{CODES})|\b(?:cette\s+mesure|ce\s+niveau|il|elle)\b|^)"
    r"\W*\b(?:(?:qui\s+)?releve(?:nt)?|est|sont)?\s*"
    r"(?:\bd'une\s+autre\s+(?:responsabilite|competence|collectivite|autorite)"
    r"|\b(?:de\s+la\s+)(?:seule\s+)?(?:competence|responsabilite)\s+(?:de\s+|du\s+|des\s+|d')"
    r"(?P<authority>[^.;,(\n]+)|\bhors\s+(?:de\s+)?(?:notre\s+|la\s+|nos\s+|sa\s+)?competences?\b)"
)
_PARTLY = (
    rf"\b(?:le\s+pacte\s+signe|la\s+liste)\s+retien(?:t|nent)\s+partiellement\s*(?:ce\s+niveau|cette\s+mesure"
    rf"|le\s+(?P<partly>{CODES}))?\s*(?:sous\s+la\s+forme\s+suivante)?\s*:?"
)
_EXCEPT = r"\bsauf\b|\bhormis\b|\bexcepte\b|\ba\s+l'exception\b"
_CONDITION = r"\bsous\s+reserves?\b|\ba\s+(?:la\s+)?condition\b"
_MARKER = re.compile(
    rf"(?P<refusal>{_REFUSED})|(?P<outside>{_OUT})|(?P<form>{_PARTLY})"
    rf"|(?P<exception>{_EXCEPT})|(?P<condition>{_CONDITION})"
)
_NEXT_REFUSAL = re.compile(rf"\b(?:ni|mais\s+pas)\s+{_INTO_LEVEL}{CODES}")
_CLAUSE_LEAD = re.compile(
    r"\W*(?:sauf|hormis|excepte|a\s+l'exception)?\s*(?:(?:sur|pour|de|du|des)\b|d')?\s*:?\s*"
)
_ACTED = (
    r"(?:definir|realiser?e?s?|mener|menee?s?|porter|portee?s?|construire|construite?s?|travailler|"
    r"mettre\s+en\s+(?:oe|œ)uvre|mise?s?\s+en\s+(?:oe|œ)uvre)"
)
_PARTNER_FORM = (
    rf"(?:(?:\bcette\s+mesure\s+|\bprojet\s+)?(?:\bqui\s+)?(?:\bdevant|\bdoit|\bpourra|\best|\bsera|\ba)\s+"
    rf"(?:a\s+)?(?:etre\s+)?{_ACTED}\s+(?:en\s+(?:lien|partenariat|accord)\s+)?avec\s+"
    r"|\bprojet\s+a\s+porter\s+(?:au\s+niveau|a\s+l'echelle)\s+(?:de\s+|du\s+|des\s+|d'))"
    r"(?P<partner>[^.;,()\n]+)"
)
_PARTNER = re.compile(_PARTNER_FORM)
_ARTICLE = re.compile(r"\s*(?:l\s*'|d\s*'|la\s|les?\s)\s*")
_EVERY_LEVEL = re.compile(
    r"\b(?:les\s+mesures\s+)?(?:des|les|aux|ces|tous\s+les)\s+(?:(?P<count>\d|deux|trois)\s+)?niveaux\b(?!\s*\d)"
)
_CODES = re.compile(CODES)
_COUNTS = {"deux": 2, "trois": 3}
_SAYS_NOTHING_MORE = frozenset(
    "un une l d accord se fait est sont sur le la les des de mesure mesures niveau niveaux ce cette et ni mais pas "
    "qui que il elle trouve obtenu conclu donne porte".split()
)
_WORDS = re.compile(r"[^\W_]+")
_START = re.compile(
    rf"\W*(?:(?:un\s+|l'|d')?accord\b|(?:mais\s+|et\s+)?pas\s+(?:d'accord\s+)?sur\b|ni\s+sur\b|sauf\b|"
    rf"(?:cette\s+mesure|ce\s+niveau|(?:les?\s+)?{CODES})\W.{{0,60}}?(?:\breleve|\bhors\b.{{0,12}}\bcompetence)|"
    rf"{_PARTLY}|{_PARTNER_FORM})"
)
_INSIDE = re.compile(
    rf"(?:(?<=[.:;)])\s+|(?<=[»”\"])\s*\(\s*|(?<=[»”\".])\s+\(|^\W*)(?={_PARTLY}|un\s+accord\s+(?:se\s+fait|sur|qui)\b|(?:ce|le)\s+niveau\s+\d?\s*releve"
    r"|releve\s+d|hors\s+(?:de\s+)?(?:notre\s+|la\s+)?competence|projet\s+a\s+porter\b)"
)
_VERDICTS = (
    (Answer.REFUSED, re.compile(r"(?:niveau\s+)?(?:refusee?s?|non\s+retenue?s?|pas\s+d'accord|non)\W*")),
    (Answer.AGREED, re.compile(r"(?:oui|ok|d'accord|accord|retenue?s?|acceptee?s?|engagee?s?)\W*")),
)


@dataclass(frozen=True, slots=True)
class Excluded:
    """Levels that a sentence sets aside, as refused or as out of competence, and the text it quotes of them.

    No code means the level just above, or the whole measure. `authority` is who is said to be competent.
    """

    answer: Answer
    codes: tuple[str, ...]
    text: str | None
    authority: str | None = None


@dataclass(frozen=True, slots=True)
class Accord:
    """What one sentence says.

    `named` are the levels said to be agreed, `level_count` how many it speaks of (« les 3 niveaux »; 0 for all
    of them). `reservation` keeps the list's words, `clause` what they are about; `conditional` tells
    a condition from an exception. `wording` is the form « retenue partiellement », of the levels `partly` or
    of the one just above. `whole` is false when the sentence says more than that.
    """

    named: tuple[str, ...] = ()
    level_count: int | None = None
    excluded: tuple[Excluded, ...] = ()
    partner: str | None = None
    reservation: str | None = None
    clause: str | None = None
    conditional: bool = False
    wording: str | None = None
    partly: tuple[str, ...] = ()
    whole: bool = True


def opens_sentence(text: str) -> bool:
    """Whether a line begins one of the sentences that `read_accord` reads."""
    return _START.match(plain(text)) is not None


def sentence_inside(text: str) -> int | None:
    """Return where such a sentence begins inside or at the start of a level's text, or None."""
    found = _INSIDE.search(plain(text))
    return found.end() if found else None


def verdict(text: str) -> Answer | None:
    """Return the answer that a level's text gives when it is nothing but a verdict: « refusé », « oui »."""
    words = plain(text).strip()
    return next((answer for answer, form in _VERDICTS if form.fullmatch(words)), None)


def read_accord(text: str) -> Accord:
    """Return what a sentence, on one or several lines, says about the levels of its measure."""
    return _AccordReader(text).read()


class _AccordReader:
    """Takes the marked parts out of a sentence one after the other; what is left must say nothing more."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._plain = plain(text)
        self._free = list(self._plain)
        self._excluded: list[Excluded] = []
        self._partner: str | None = None
        self._reservation: str | None = None
        self._conditional = False
        self._wording: str | None = None
        self._partly: tuple[str, ...] = ()

    def read(self) -> Accord:
        """Return the whole meaning."""
        place = 0
        while marker := _MARKER.search(self._plain, place):
            place = max(self._take(marker), marker.end(), marker.start() + 1)
            self._blank(marker.start(), place)
        self._read_partner()
        count = self._level_count()
        return Accord(
            named=self._named(),
            level_count=count,
            excluded=tuple(self._excluded),
            partner=self._partner,
            reservation=self._reservation,
            clause=_clause(self._reservation) if self._reservation and not self._conditional else None,
            conditional=self._conditional,
            wording=self._wording,
            partly=self._partly,
            whole=set(_WORDS.findall("".join(self._free))) <= _SAYS_NOTHING_MORE,
        )

    def _blank(self, start: int, end: int) -> None:
        self._free[start:end] = " " * (end - start)

    def _take(self, marker: re.Match[str]) -> int:
        """Read the part that a marker opens and return where it ends."""
        limit = self._limit(marker.end())
        if marker["refusal"] is not None:
            return self._exclude(Answer.REFUSED, codes_in(marker["refused"]), marker.end(), limit)
        if marker["outside"] is not None:
            codes, authority = codes_in(marker["out"] or ""), self._authority(marker, "authority")
            return self._exclude(Answer.OUT_OF_COMPETENCE, codes, marker.end(), limit, authority)
        if marker["form"] is not None:
            self._wording = printed(self._text[marker.end() : limit])
            self._partly = codes_in(marker["partly"] or "")
        else:
            self._reservation = printed(self._text[marker.start() : limit])
            self._conditional = marker["condition"] is not None
        return limit

    def _limit(self, start: int) -> int:
        following = _NEXT_REFUSAL.search(self._plain, start)
        return following.start() if following else len(self._plain)

    def _exclude(
        self, answer: Answer, codes: tuple[str, ...], start: int, limit: int, authority: str | None = None
    ) -> int:
        begin = start
        while begin < limit and self._plain[begin] in " :•-":
            begin += 1
        if begin < limit and self._plain[begin] == "(":
            end, after = _matching_bracket(self._plain, begin, limit)
            begin += 1
        elif ":" in self._plain[start:begin]:
            end = after = limit
        else:
            begin = end = after = start
        self._excluded.append(Excluded(answer, codes, printed(self._text[begin:end]) or None, authority))
        return after

    def _authority(self, found: re.Match[str], group: str) -> str | None:
        start, end = found.span(group)
        if start < 0:
            return None
        words = self._text[start:end].strip()
        article = _ARTICLE.match(plain(words))
        return (words[article.end() :] if article else words).strip() or None

    def _read_partner(self) -> None:
        found = _PARTNER.search("".join(self._free))
        if found and (partner := self._authority(found, "partner")):
            self._partner = partner
            self._blank(*found.span())

    def _level_count(self) -> int | None:
        found = _EVERY_LEVEL.search("".join(self._free))
        if found is None:
            return None
        self._blank(*found.span())
        count = found["count"]
        return _COUNTS.get(count) or int(count) if count else 0

    def _named(self) -> tuple[str, ...]:
        named: dict[str, None] = {}
        for found in _CODES.finditer("".join(self._free)):
            named |= dict.fromkeys(codes_in(found[0]))
            self._blank(*found.span())
        return tuple(named)


def printed(text: str) -> str:
    """Return the printed words of a text: its lines with even bullets, without blanks or a first bullet."""
    lines = [evenly_bulleted(line) for line in text.split("\n") if line.strip()]
    if lines:
        lines[0] = without_bullet(lines[0])
    return "\n".join(lines)


def _matching_bracket(words: str, start: int, limit: int) -> tuple[int, int]:
    """Return where the text opened at `start` ends and where the sentence goes on.

    A bracket that nothing closes runs to the limit.
    """
    depth = 0
    for place in range(start, limit):
        depth += (words[place] == "(") - (words[place] == ")")
        if depth == 0:
            return place, place + 1
    return limit, limit


def _clause(reservation: str) -> str:
    lead = _CLAUSE_LEAD.match(plain(reservation))
    return reservation[lead.end() :] if lead else reservation
