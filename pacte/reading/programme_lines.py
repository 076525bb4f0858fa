"""The forms of lines that a programme is made of, recognised one line at a time."""

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property

from pacte.reading.documents import Line
from pacte.reading.likeness import plain

_BULLETS = "•▪◦●■○·▫◆◇❖✓✔☑➢‣⁃∙*‐‑‒–—-"
_INNER_BULLETS = frozenset("○◦▫‣⁃")
_ARROWS = "►▶➤➜→❯»"
_EMOJI = re.compile("(?:[\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff][\ufe0f\u200d]*\\s*)+")
_NUMBER = re.compile(
    r"\s*(?P<word>(?:proposition|mesure|point|engagement|action)\s*)?(?:n\s*[°o]\s*)?(?P<digits>\d{1,3})"
    r"\s*(?P<mark>[.)/]|°|[:–-](?=\s))(?!\d)\s*(?P<text>.*)"
)
_BULLET = re.compile(rf"\s*(?P<mark>[{re.escape(_BULLETS)}](?!\d))\s*(?P<again>[{re.escape(_BULLETS)}]\s+)?")
#: « 1.2 Planter », « 1.2. Planter »: a number of a part and of a point in it.
_DOTTED = re.compile(r"\s*(?P<digits>\d{1,2}(?:\.\d{1,2}){1,2})[.)]?\s+(?=[«\"(]?\s*[A-ZÀ-ÖØ-Þ])")
#: « a) », and the « o » that word processors print for a hollow bullet.
_LETTER = re.compile(r"\s*(?:[a-z]\)|o(?=\s+[A-ZÀ-ÖØ-Þ]))\s+(?=\S)")
_ROMAN = re.compile(r"\s*[IVX]{1,5}\s*[.)–-]\s*(?=[A-ZÀ-ÖØ-Þ])")
_ARROW = re.compile(rf"\s*[{_ARROWS}]\s*")
_HASHES = re.compile(r"\s*(?P<hashes>#{1,6})\s+")
_STARS = re.compile(r"\*\*|(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)")
_PART = re.compile(
    r"\W*(?:axe|partie|chapitre|titre|priorite|volet|pilier|enjeu|theme|thematique|defi)\s+"
    r"(?:n\s*[°o]\s*)?(?:\d{1,2}|[ivx]{1,5})\b"
    r"|\W*(?:premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme)\s+(?:partie|axe|volet|pilier)\b"
)
_THEMES = re.compile(
    r"\s*(?:th[eè]mes?|th[ée]matiques?|mots[- ]cl[ée]s)\s*:\s*(?P<themes>\S.*)", re.IGNORECASE
)
_INDEX = re.compile(r"\W*(?:points?|propositions?|mesures?|pages?)\s*:?\s*\d[\d\s,;/&-]*(?:et\s*\d+)?\W*")
_EMPTY = re.compile(r"[\W_]*|\W*(?:page\s*)?\d{1,3}(?:\s*(?:/|sur)\s*\d{1,3})?\W*")
_CONTACT = re.compile(
    r"\S@\S+\.\w|https?://|\bwww\.|\b\w[\w-]*\.(?:fr|org|com|net|eu|info)\b|(?:\+33|\b0)\s?\d(?:[\s.]?\d\d){4}\b"
    r"|\b\d{2}\s?\d{3}\s+[a-z][a-z-]+\W*$|\b\d{1,2}\s?h(?:\s?\d\d)?\s*[/–-]\s*\d{1,2}\s?h\b"
    r"|\brcs\b|\bimprime(?:rie|\s+par)\b|\bvoie\s+publique\b.*\bjeter\b|\bjeter\b.*\bvoie\s+publique\b"
    r"|\bvu[,\s]+l[ea]s?\s+candidat|\btete\s+de\s+liste\b|\bsuivez[- ]nous\b|\bvotez\b|\bpermanence\s*:"
)
_CALL = re.compile(
    r"\W*(?:re)?joi(?:gnez|ndre)\b|\W*(?:s')?inscri(?:vez|re)\b|\W*(?:nous\s+)?contact|\W*mentions\s+legales"
    r"|\W*(?:nous\s+)?soutene[zr]\b|\W*faire\s+un\s+don|\W*vos\s+(?:propositions|idees)\b|\W*qui\s+sommes"
    r"|.*\bqu'est-ce\s+que\b|.*\bnous\s+(?:re)?joindre\b|\W*(?:ils|elles)\b.*\bsoutien|\W*sommaire\b"
    r"|\W*table\s+des\s+matieres|\W*(?:notre|nos|la|l'|les)\s+(?:equipe|candidat\S*|colistier\S*)\W*$"
    r"|\W*filtre\b|\W*documents?\s+necessaires|\W*dates?\s+limites?|\W*partage[rz]\b.*\b(?:page|reseaux)\b"
)
_FINITE = re.compile(
    r"\b(?:est|sont|ont|faut|veut|veulent|doit|doivent|peut|peuvent|va\s+falloir|sera|seront|avons|voulons|devons"
    r"|souhaitons|constate|sommes|existe|touche|compte|n'est|c'est|j'ai|n'a|n'ont|qu'il)\b|(?<=\s)a\s(?=\w+(?:é|i|u)\b)"
)
_INFINITIVE = re.compile(r"[^\W\d_]{2,}(?:er|ir|ire|oir|dre|tre|ure|aire|vre|oire|rre|pre|cre)\b")
_NO_VERBS = frozenset(
    "notre votre entre contre autre outre centre theatre hier fier cher lettre titre cadre ordre membre nombre "
    "offre chambre sur par pour hiver hier quartier dernier premier atelier foyer loyer chantier metier "
    "territoire histoire memoire culture nature structure agriculture voiture ouverture mesure lecture "
    "maire affaire solidaire populaire secondaire commissaire avenir loisir plaisir jardinier espoir devoir "
    "pouvoir savoir".split()
)
_ACTION_NOUN = re.compile(
    r"[^\W\d_]+(?:tions?|ements?|age|ages)\b|(?:mise|remise|retour|arret|fin|maintien|soutien|gratuite|passage"
    r"|plan|moratoire|ouverture|fermeture|objectif|priorite|aide|baisse|hausse|tous|toutes|zero)\b"
)
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_TITLE = 100
#: A longer line is no address, no menu and no number of a page.
_LONGEST_FURNITURE = 300


class Mark(Enum):
    """What a line begins with."""

    NONE = auto()
    NUMBER = auto()
    BULLET = auto()
    ARROW = auto()
    EMOJI = auto()
    HASH = auto()


@dataclass(frozen=True)
class ProgrammeLine:
    """A line with its mark taken off.

    `text` is what follows the mark, without Markdown stars; `inner` says that the bullet itself is one for
    sub-points; `number` the printed number; `alone` that nothing follows it.
    """

    line: Line
    mark: Mark
    text: str
    indent: int = 0
    sign: str = ""
    inner: bool = False
    number: str = ""

    @cached_property
    def plain(self) -> str:
        """The text without case, accents or typographic signs."""
        return plain(self.text)

    @property
    def blank(self) -> bool:
        """Whether the line holds nothing at all."""
        return self.line.blank

    @property
    def alone(self) -> bool:
        """Whether a number stands alone on its line."""
        return self.mark is Mark.NUMBER and not self.text

    @cached_property
    def empty(self) -> bool:
        """Whether the line says nothing: a lone dash, a rule, a page number."""
        return not self.alone and self._short(_EMPTY)

    @cached_property
    def index(self) -> bool:
        """Whether it only lists numbers of points or pages: « Points : 1, 2, 3 »."""
        return self.mark is not Mark.NUMBER and self._short(_INDEX)

    def _short(self, form: re.Pattern[str]) -> bool:
        text = self.line.text.strip()
        return len(text) <= _LONGEST_FURNITURE and form.fullmatch(plain(text)) is not None

    @cached_property
    def contact(self) -> bool:
        """Whether it holds an address, a site, a telephone, opening hours or printer's words."""
        return len(self.text) <= _LONGEST_FURNITURE and _CONTACT.search(self.plain) is not None

    @cached_property
    def call(self) -> bool:
        """Whether it calls on readers or names the parts of a page that are no programme."""
        return len(self.text) <= _LONGEST_FURNITURE and _CALL.match(self.plain) is not None

    @cached_property
    def themes(self) -> tuple[str, ...]:
        """The themes that a line « Thèmes : a, b » names."""
        found = _THEMES.fullmatch(self.text)
        return tuple(re.split(r"\s*[,;|]\s*", found["themes"].strip(" ."))) if found else ()

    @cached_property
    def part(self) -> bool:
        """Whether it announces a part: « Axe 2 : … », « Chapitre III »."""
        announced = _PART.match(self.plain) or (self.mark is Mark.NONE and _ROMAN.match(self.text))
        return bool(announced) and len(self.text) <= _LONGEST_TITLE

    @cached_property
    def capitals(self) -> bool:
        """Whether it is written in capitals."""
        letters = [c for c in self.text if c.isalpha()]
        upper = sum(c.isupper() for c in letters)
        return len(letters) >= 4 and upper >= 0.8 * len(letters) and len(self.text) <= 1.5 * _LONGEST_TITLE

    @cached_property
    def lower(self) -> bool:
        """Whether it begins like the rest of a sentence."""
        first = self.text.lstrip("«“\"'( ")[:1]
        return first.islower()

    @cached_property
    def action(self) -> bool:
        """Whether it begins with an infinitive, as promises do."""
        word = _WORD.search(self.plain)
        if word is None:
            return False
        negated = re.match(
            r"\W*(?:ne\s+(?:pas|plus)|se|s'|systematiquement|mieux|faire|a\s+terme,?)\s*", self.plain
        )
        found = _WORD.search(self.plain, negated.end()) if negated and self.plain[:6] != "faire " else word
        verb = found[0] if found else ""
        return _INFINITIVE.fullmatch(verb) is not None and verb not in _NO_VERBS

    @cached_property
    def promise(self) -> bool:
        """Whether it begins as a promise may: an infinitive or the noun of an action."""
        return self.action or _ACTION_NOUN.match(self.plain.lstrip("«\"' (")) is not None

    @cached_property
    def title(self) -> bool:
        """Whether its words could be a title: short, no sentence."""
        text = self.text
        if not 3 <= len(text) <= _LONGEST_TITLE or text[-1] in ".;," or self.lower:
            return False
        if not (text.lstrip("«“\"'( ")[:1].isalpha()) or re.search(r"[.!?]\s+[A-ZÀ-Ý]", text):
            return False
        return _FINITE.search(text.lower()) is None


def programme_line(line: Line) -> ProgrammeLine:
    """Return a line with its mark taken off."""
    raw = line.text.replace("\t", "    ")
    indent = len(raw) - len(raw.lstrip())
    if found := _HASHES.match(raw):
        return ProgrammeLine(line, Mark.HASH, _bare(raw[found.end() :]), len(found["hashes"]))
    # Markdown stars would hide the mark that they surround.
    raw = _STARS.sub("", raw)
    if line.heading and not _NUMBER.fullmatch(plain(raw)):
        # The document itself says so: a style of Word, a heading of a web page, larger letters.
        sign = _EMOJI.match(raw.lstrip())
        words = raw.lstrip()[sign.end() :] if sign else raw
        return ProgrammeLine(line, Mark.HASH, words.strip() or raw.strip(), line.heading)
    return _numbered(line, raw, indent) or _bulleted(line, raw, indent) or _signed(line, raw, indent)


def _numbered(line: Line, raw: str, indent: int) -> ProgrammeLine | None:
    if found := _DOTTED.match(raw):
        return ProgrammeLine(
            line, Mark.NUMBER, _bare(raw[found.end() :]), indent, ".", False, found["digits"]
        )
    found = _NUMBER.fullmatch(plain(raw))
    if found is None or (found["word"] and not found["text"]):
        return None
    text, number = _bare(raw[found.start("text") :]), str(int(found["digits"]))
    return ProgrammeLine(line, Mark.NUMBER, text, indent, found["mark"], False, number)


def _bulleted(line: Line, raw: str, indent: int) -> ProgrammeLine | None:
    if found := _LETTER.match(raw):
        return ProgrammeLine(line, Mark.BULLET, _bare(raw[found.end() :]), indent, found[0].strip(), True)
    found = _BULLET.match(raw)
    if found is None or found.end() == len(raw) or (found["mark"] == "*" and raw[found.end("mark")] != " "):
        return None
    inner = found["mark"] in _INNER_BULLETS or found["again"] is not None
    return ProgrammeLine(line, Mark.BULLET, _bare(raw[found.end() :]), indent, found["mark"], inner)


def _signed(line: Line, raw: str, indent: int) -> ProgrammeLine:
    if found := _ARROW.match(raw):
        return ProgrammeLine(line, Mark.ARROW, _bare(raw[found.end() :]), indent)
    if found := _EMOJI.match(raw.lstrip()):
        return ProgrammeLine(line, Mark.EMOJI, _bare(raw.lstrip()[found.end() :]), indent)
    return ProgrammeLine(line, Mark.NONE, _bare(raw), indent)


def _bare(text: str) -> str:
    return _STARS.sub("", text).strip()
