"""What a document says of a catalogue beside its measures: principles, title and threshold, while they are read."""

import re

from pacte.domain.edition import EditionPrinciple, Said
from pacte.domain.sentence import Sentence
from pacte.domain.wording import NAME_LENGTH, clean_words, search_key
from pacte.reading.catalogue_draft import PrincipleDraft
from pacte.reading.likeness import plain
from pacte.reading.pact_lines import PrincipleHeading, principle_heading

#: What stands before a title or a threshold, in letters and figures alone.
_TITLES = frozenset(
    "referentiel titredureferentiel intituledureferentiel nomdureferentiel titredupacte intituledupacte".split()
)
_THRESHOLDS = frozenset(
    "seuil seuildesignature seuilpoursigner minimum minimumdemesures nombreminimumdemesures mesuresaumoins "
    "nombredemesurespoursigner mesurespoursigner minimummeasures".split()
)
_NUMBERS = {
    word: number
    for number, word in enumerate(
        "une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(), 1
    )
} | {"vingt": 20, "vingt-cinq": 25, "trente": 30}
_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
#: « au moins 10 mesures », « un minimum de dix mesures », « 10 mesures au minimum ».
_AT_LEAST = re.compile(
    rf"\b(?:(?:au moins|minimum de|au minimum|seuil de)\s+(?P<after>{_NUMBER})\s+(?:des\s+)?mesures\b"
    rf"|(?P<before>{_NUMBER})\s+mesures\s+(?:au moins|au minimum|minimum)\b)"
)
_COUNT = re.compile(r"(?:au moins\s+)?(?P<number>\d{1,6})(?:\s+mesures?)?(?:\s+(?:au moins|minimum))?")
#: The line above principles that are named by letters alone, and such a line: « A – Titre : texte ».
_ABOVE = re.compile(
    rf"\W*(?:les\s+)?(?:{_NUMBER}\s+)?(?:grands\s+)?principes(?:\s+(?:transversaux|communs))?\W*"
)
_LETTERED = re.compile(
    r"\s*(?P<code>[A-Z])(?:\s*[-–—:.)•]\s*|\s+)(?P<title>(?=[«“\"]?[^\W\d_])(?![a-zà-ÿœ]).*)"
)
_TITLE_ENDS = re.compile(r"\s*:\s+")
_CODE = re.compile(r"[A-Z]|0*[1-9]\d?|[IVX]{2,4}")
_MARKS = tuple(":.)-–—")


def principle_named(text: str) -> PrincipleHeading | None:
    """Return the principle that a line or a cell names: « Principe A : Titre », « Principe 1 – titre », « Principe B ».

    « Principe de précaution » and « Principe 1 est respecté » name none.
    """
    found = principle_heading(text)
    if found is None or not _CODE.fullmatch(found.code):
        return None
    before = text.strip().removesuffix(found.title).rstrip()
    if found.title and not found.title[0].isupper() and not before.endswith(_MARKS):
        return None
    return PrincipleHeading(found.code.lstrip("0"), found.title)


def principle_code(words: str) -> str:
    """Return the code of a principle that a cell holds, « A », « 1 » or « Principe 1 »; empty for other words."""
    if _CODE.fullmatch(words.strip()):
        return words.strip().lstrip("0")
    found = principle_named(words)
    return found.code if found is not None and not found.title else ""


def opens_principles(text: str) -> bool:
    """Whether a line is the heading « Principes », « Les 3 principes transversaux »."""
    return _ABOVE.fullmatch(plain(text)) is not None


def lettered_principle(text: str, code: str, place: str) -> PrincipleDraft | None:
    """Return the principle that a line under that heading begins, « A – Titre : texte », if `code` is its letter."""
    found = _LETTERED.fullmatch(text)
    if found is None or found["code"] != code:
        return None
    title, *texts = _TITLE_ENDS.split(found["title"].strip(), maxsplit=1)
    return PrincipleDraft(code, place, title, [words for words in texts if words])


def threshold_in(text: str) -> int | None:
    """Return how many measures a sentence asks for at least, None when it says no such thing."""
    found = _AT_LEAST.search(plain(text))
    if found is None:
        return None
    words = found["after"] or found["before"]
    return _NUMBERS.get(words) or int(words) or None


class FrameDraft:
    """The principles by code, the title and the threshold; what comes twice must say the same."""

    def __init__(self) -> None:
        self._principles: dict[str, PrincipleDraft] = {}
        self.title: Said[str] | None = None
        self.threshold: Said[int] | None = None

    def principle(self, read: PrincipleDraft) -> None:
        """Take a principle; one that was read before says so where it says something else."""
        known = self._principles.setdefault(read.code, read)
        if known is not read:
            known.take(read)

    def name(self, words: str, place: str) -> bool:
        """Take the title; False when another one is known, or there is none."""
        words = clean_words(" ".join(words.split()), Sentence("intitulé du référentiel"), NAME_LENGTH)
        if not words or (self.title is not None and self.title.value != words):
            return False
        self.title = self.title or Said(words, place)
        return True

    def ask_for(self, number: int | None, place: str) -> bool:
        """Take the threshold; False when another one is known, or it is no number of measures."""
        if not number or (self.threshold is not None and self.threshold.value != number):
            return False
        self.threshold = self.threshold or Said(number, place)
        return True

    def row(self, cells: list[str], place: str) -> bool:
        """Take a row of a table that names the title or the threshold, or says it in a sentence."""
        told = [cell for cell in cells if cell]
        if len(told) == 1:
            return self.ask_for(threshold_in(told[0]), place)
        key = re.sub(r"[^a-z0-9]", "", search_key(told[0])) if len(told) == 2 else ""
        if key in _TITLES:
            return self.name(told[1], place)
        if key in _THRESHOLDS:
            found = _COUNT.fullmatch(plain(told[1].strip()))
            return found is not None and self.ask_for(int(found["number"]), place)
        return False

    def principles(self) -> tuple[EditionPrinciple, ...]:
        """Return the principles that were read, in the order of the document."""
        return tuple(one.finished() for one in self._principles.values())
