"""The pages of our own printed pact, read back without what it carries: written the way that other pacts are.

A pact that was printed to a PDF, or scanned and recognised, keeps its words only. Each line stays one line under its
number: it is said in a form that the reader of signed pacts knows, or set aside as what the page is furnished with.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.catalogue import Catalogue
from pacte.domain.sentence import Sentence
from pacte.reading.documents import Line
from pacte.reading.engagement_line import EngagementLine
from pacte.reading.likeness import plain
from pacte.reading.pact_lines import codes_in

_OURS = re.compile(r"chaque mesure retenue est imprimee avec le texte entier")
_OBSERVATIONS = "Observations de la liste"
_SECTIONS = {
    plain(title): title
    for title in (
        "Principes",
        "Mesures retenues",
        "Mesures locales",
        _OBSERVATIONS,
        "Ce que ce pacte ne retient pas",
        "Signatures",
    )
}
_PARTIES = re.compile(r"(?:la liste\s+)?le collectif local")
_HEAD = re.compile(r"tete de liste\s*:\s*(?P<head>.+)")
_APART = re.compile(r"\t|\s{2,}")
_LEGEND = re.compile(
    rf"(?:\W*{plain(ANSWER_WORDS[Answer.AGREED])})?\W*{plain(ANSWER_WORDS[Answer.RESERVED])}\W*"
)
_PRINCIPLE = re.compile(r"(?P<code>[A-Z0-9]{1,3})(?:\s+(?P<title>[^\W\d_].+))?")
_MEASURE = re.compile(r"(?P<number>[1-9]\d{0,2}(?: (?:bis|ter))?)\s+(?:·\s+)?(?P<title>[^\W\d_«].+)")
#: The marks of answers, which some programs copy from the page as signs.
_MARK = re.compile(r"(?:^|(?<=\s\s)|(?<=\t))[✓◐✗⊘?·⇄★](?:\s+|$)")
_FOOT = re.compile(r".*\bempreinte\s*: [0-9a-f]{4}( [0-9a-f]{4})+.*|\d+/\d+")
_NUMBER_ALONE = re.compile(r"[1-9]\d{0,2}(?: (?:bis|ter))?")
_CODES = r"(?P<codes>N\d(?:(?:, | à )N\d)*|unique)"
_ANSWER = rf"(?P<answer>{'|'.join(ANSWER_WORDS.values())})"
_ROW, _CODE_FIRST = re.compile(rf"{_CODES}\s+(?:[✗⊘?·]\s+)?{_ANSWER}\b"), re.compile(rf"{_CODES}\b")
_ANSWER_FIRST = re.compile(rf"{_ANSWER}\b(?!\s*:)")
_NEXT_MEASURE = re.compile(r"(?:^|\s)(?P<number>[1-9]\d{0,2}(?: (?:bis|ter))?)\s·\s(?=[^\W\d_a-zà-ÿ]|«)")
_REMARK = re.compile(
    r"(?:Formulation|Réserve|Observation de la liste|Avec un partenaire)\s*:|Déjà réalisé, à poursuivre"
)
_PARTNER = re.compile(r"(?:(?P<codes>N\d(?:, N\d)*|N)\s+)?Avec un partenaire\s*: (?P<who>.+)")
_LABELS = {
    "TEXTE OFFICIEL, REMPLACÉ PAR LA FORMULATION RETENUE": "",
    "TEXTE, REMPLACÉ PAR LA FORMULATION RETENUE": "",
    "RÉSERVE DE LA LISTE": "",
    "FORMULATION RETENUE, QUI ENGAGE": "Le pacte signé retient partiellement ce niveau sous la forme suivante :",
}
_EXCEPTION = re.compile(r"(?:sauf|hormis|excepte|a l'exception|sous reserve|a (?:la )?condition)\b")
_FURNITURE = Sentence("mise en page de Pacte")


@dataclass(frozen=True, slots=True)
class Said:
    """A line as the reader takes it; `aside` says what it is when there is nothing to read in it.

    `engagement` is what the line says of some levels, when no sentence of others says it. `observes` tells that the
    observations of the list begin below.
    """

    line: Line
    aside: str | None = None
    engagement: EngagementLine | None = None
    observes: bool = False


def is_own_paper(lines: tuple[Line, ...]) -> bool:
    """Whether the lines are those of a pact that Pacte printed."""
    return any(_OURS.match(plain(line.text.strip())) for line in lines)


def as_others_write(lines: tuple[Line, ...], catalogue: Catalogue) -> tuple[Said, ...]:
    """Return the lines of our own printed pact as other pacts write them; those of any other document as they are."""
    if not is_own_paper(lines):
        return tuple(Said(line) for line in lines)
    return tuple(_OwnPaper(lines, catalogue).said())


class _OwnPaper:
    """Goes through the lines once, from one section of the pact to the next."""

    def __init__(self, lines: tuple[Line, ...], catalogue: Catalogue) -> None:
        self._lines = lines
        self._known = {measure.number for measure in catalogue.measures}
        self._section = ""
        self._name: str | None = None
        self._code = ""
        self._number = self._codes = self._answer = ""
        self._title = ""
        self._reserves = self._introduces = self._passed_over = False

    def said(self) -> Iterable[Said]:
        """Yield each line as it is to be read."""
        for place, line in enumerate(self._lines):
            if line.blank:
                yield Said(line)
                continue
            text = _bare(line.text)
            title = _SECTIONS.get(plain(text))
            if title is not None:
                self._section = title
                yield Said(line, _FURNITURE, observes=title == _OBSERVATIONS)
                continue
            words = self._words(text, place)
            if isinstance(words, EngagementLine):
                yield Said(line, engagement=words)
            else:
                yield Said(line, _FURNITURE) if words is None else Said(replace(line, text=words))

    def _words(self, text: str, place: int) -> str | EngagementLine | None:
        """Return a line in its other form; None for one that says nothing."""
        if not text or text.endswith("(suite)") or self._section == "Signatures" or self._is_around(text):
            return None
        if self._section == "":
            return self._top(text, place)
        if self._section == "Principes":
            return self._principle(text, place)
        if self._section == "Ce que ce pacte ne retient pas":
            return self._row(text)
        return text if self._section == _OBSERVATIONS else self._kept(text, place)

    def _is_around(self, text: str) -> bool:
        """Whether a line is the head or the foot of a page."""
        ours = text == self._name or (bool(self._title) and text.startswith(f"{self._title} · "))
        return bool(self._section) and (ours or _FOOT.fullmatch(plain(text)) is not None)

    def _next(self, place: int) -> str:
        return next((text for line in self._lines[place + 1 :] if (text := _bare(line.text))), "")

    def _before(self, place: int) -> str:
        return next((text for line in reversed(self._lines[:place]) if (text := _bare(line.text))), "")

    def _top(self, text: str, place: int) -> str | None:
        if self._introduces:
            return text
        self._introduces = _LEGEND.fullmatch(plain(text)) is not None
        before = self._before(place)
        if _PARTIES.fullmatch(plain(text)) or plain(text) == "la liste":
            self._title = self._title or before
        if self._name is not None or not _PARTIES.fullmatch(plain(before)):
            return None
        self._name = _APART.split(text)[0]
        return f"Liste : {self._name}{self._led(place)}"

    def _led(self, place: int) -> str:
        """Return who heads the list, as the lines below its name tell."""
        below = [text for line in self._lines[place + 1 : place + 8] if (text := _bare(line.text))]
        found = ((text, _HEAD.match(plain(text))) for text in below)
        return next((f", tête de liste : {text[head.start('head') :]}" for text, head in found if head), "")

    def _principle(self, text: str, place: int) -> str | None:
        found = _PRINCIPLE.fullmatch(text)
        if found is None:
            return None if self._passed_over or text in ANSWER_WORDS.values() else text
        self._passed_over = False
        rest = (_bare(line.text) for line in self._lines[place + 1 :])
        for other in rest:
            if other in ANSWER_WORDS.values():
                self._passed_over = other != ANSWER_WORDS[Answer.REFUSED]
                return None if self._passed_over else f"Principe {found['code']} : {other}"
            if _PRINCIPLE.fullmatch(other) or plain(other) in _SECTIONS:
                break
        return f"Principe {found['code']} : {found['title'] or ''}".rstrip(" :")

    def _kept(self, text: str, place: int) -> str | None:
        if text in _LABELS:
            self._reserves = text == "RÉSERVE DE LA LISTE"
            return _LABELS[text] or None
        if self._reserves:
            self._reserves = False
            return text if _EXCEPTION.match(plain(text)) else f"sous réserve : {text}"
        if text.isupper() and _begins_measure(self._next(place)):
            return None
        found = _MEASURE.fullmatch(text)
        if self._before(place).isupper() and (found is not None or _NUMBER_ALONE.fullmatch(text)):
            self._code = ""
            return f"MESURE {text}" if found is None else f"{found['number']} – {found['title']}"
        if level := _CODE_FIRST.match(text):
            self._code = level["codes"]
        if partner := _PARTNER.fullmatch(text):
            codes = partner["codes"] or self._code
            agreed = f"Un accord se fait sur {codes.replace(', ', ' et ')} qui" if codes else "Cette mesure"
            return f"{agreed} est à définir avec {partner['who']}"
        return text

    def _row(self, text: str) -> str | EngagementLine | None:
        """Return a line of the closing table: a measure that only this pact has, or the answer to some levels."""
        following = _NEXT_MEASURE.search(text)
        if following is not None and following.start() == 0:
            self._number, self._codes, self._answer = following["number"], "", ""
            local = self._number not in self._known and not text.endswith("…")
            return f"{self._number} – {text[following.end() :]}" if local else None
        number = self._number
        if following is not None:
            # The title of the next measure may come to stand behind a short row.
            self._number, text = following["number"], text[: following.start()]
        remark = _REMARK.search(text)
        row = _ROW.match(text)
        if row is not None:
            return _engagement(number, row["codes"], row["answer"], text[remark.start() :] if remark else "")
        if remark is not None:
            return text[remark.start() :]
        # The cells of a row may stand under each other, or the middles of its lines beside each other.
        answer, code = _ANSWER_FIRST.match(text), _CODE_FIRST.match(text)
        if answer is not None:
            self._answer = answer["answer"]
        elif code is not None:
            self._codes = code["codes"]
        if not (self._answer and self._codes):
            return None
        codes, word = self._codes, self._answer
        self._codes = self._answer = ""
        return _engagement(number, codes, word, "")


def _bare(text: str) -> str:
    """Return the words of a line without the marks of answers."""
    return _MARK.sub("", text.strip()).strip()


def _begins_measure(text: str) -> bool:
    return _MEASURE.fullmatch(text) is not None or _NUMBER_ALONE.fullmatch(text) is not None


def _engagement(number: str, codes: str, word: str, after: str) -> EngagementLine | None:
    """Return what a row of the table says of its levels; None for what was not raised."""
    answer = next(answer for answer, told in ANSWER_WORDS.items() if told == word)
    if answer is None or not number:
        return None
    return EngagementLine(
        number, ("N",) if codes == "unique" else codes_in(plain(codes)), answer, None, "", after
    )
