"""What is compared of a difference: the file's words beside the document's, under a title each."""

from PySide6.QtCore import QCoreApplication

from pacte.domain.catalogue_difference import (
    AnyDifference,
    Difference,
    LevelDifference,
    MeasureDifference,
    PrincipleDifference,
    ThresholdDifference,
    TitleDifference,
)
from pacte.domain.wording import capitalised
from ui.difference_view import Compared
from ui.edition_words import code_words, kind_words
from ui.language import shown
from ui.plain_text import counted

_translate = QCoreApplication.translate


def compared(one: AnyDifference) -> list[Compared]:
    """Return the pairs of texts to show, those that differ first."""
    if isinstance(one, MeasureDifference):
        return _of_measure(one)
    if isinstance(one, PrincipleDifference):
        return _of_principle(one)
    if isinstance(one, TitleDifference):
        return [
            Compared(_titled(_translate("Edition", "Intitulé"), one.read.place), one.known, one.read.value)
        ]
    return [_threshold(one)]


def _threshold(one: ThresholdDifference) -> Compared:
    few, many = _translate("Edition", "{} mesure au moins"), _translate("Edition", "{} mesures au moins")
    title = _titled(_translate("Edition", "Mesures à retenir"), one.read.place)
    return Compared(title, counted(one.known, few, many), counted(one.read.value, few, many))


def _titled(words: str, place: str) -> str:
    """Return a title with the place in the document, which the title itself may be."""
    told = shown(place)
    return words if told.lower() == words.lower() else f"{words} · {told}"


def _of_principle(one: PrincipleDifference) -> list[Compared]:
    known, read = one.known, one.read.principle if one.read else None
    absent = _translate("Edition", "pas dans le dossier")
    silent = (
        _translate("Edition", "le document n’en dit rien")
        if read
        else _translate("Edition", "pas dans le document")
    )
    here = _translate("Edition", "rien n’y est écrit") if known else absent
    place = shown(one.read.place) if one.read else ""
    rows = []
    if known and read and known.code != read.code:
        rows.append(Compared(_translate("Edition", "Code"), known.code, read.code))
    if one.title is not Difference.SAME or known is None or read is None:
        words = (known.title if known else "", read.title if read else "")
        rows.append(Compared(_translate("Edition", "Intitulé"), *words, (here, silent)))
    title = " · ".join(words for words in (_translate("Edition", "Texte"), place) if words)
    rows.append(Compared(title, known.text if known else "", read.text if read else "", (here, silent)))
    return rows


def _of_measure(one: MeasureDifference) -> list[Compared]:
    known, read = one.known, one.read.measure if one.read else None
    absent = _translate("Edition", "pas dans le dossier")
    missing = _translate("Edition", "texte officiel à compléter") if known else absent
    silent = (
        _translate("Edition", "le document n’en dit rien")
        if read
        else _translate("Edition", "pas dans le document")
    )
    rows = []
    if one.title is not Difference.SAME or known is None or read is None:
        words = (known.title if known else "", read.title if read else "")
        rows.append(Compared(_translate("Edition", "Intitulé"), *words, (absent, silent)))
    if known and read and one.theme:
        rows.append(Compared(_translate("Edition", "Thème"), known.theme, read.theme))
    for level in sorted(one.levels, key=lambda level: level.kind is Difference.SAME):
        rows.append(_of_level(one, level, (missing if level.known else absent, silent)))
    if read is None and known is not None:
        rows += [
            Compared(code_words(level.code), level.text or "", "", (missing, silent))
            for level in known.levels
        ]
    return rows


def _of_level(one: MeasureDifference, level: LevelDifference, absent: tuple[str, str]) -> Compared:
    place = shown(one.read.place_of(level.code)) if one.read and level.read else ""
    title = " · ".join(part for part in (code_words(level.code), kind_words(level.kind), place) if part)
    old = level.known.text or "" if level.known else ""
    new = level.read.text or "" if level.read else ""
    return Compared(capitalised(title), old, new, absent)
