"""Where the answers of a merged list came from, in words: the same wherever they are told."""

from PySide6.QtCore import QCoreApplication

from pacte.domain.answer import ANSWER_WORDS
from pacte.domain.commitment import Commitment
from ui.language import shown
from ui.plain_text import typographic

_translate = QCoreApplication.translate
#: The words of answers, as a contradiction keeps them.
_WORDS = {str(word): word for word in ANSWER_WORDS.values()}


def opposed_answers(said: Commitment) -> tuple[tuple[str, str], ...]:
    """Return what each list had answered before they merged: its name and the word; empty where it cannot be told."""
    parts = [part.rpartition(" : ") for part in said.opposed.split(" ; ")]
    if len(parts) != 2 or not all(name and answer for name, _, answer in parts):
        return ()
    return tuple((name, shown(_WORDS.get(answer, answer))) for name, _, answer in parts)


def _each(answers: tuple[tuple[str, str], ...]) -> str:
    """Return answers with whose they are: « Aube » engagé, « Brume » refusé."""
    pattern = typographic(_translate("Origins", "« {} » {}"))
    return ", ".join(pattern.format(name, answer) for name, answer in answers)


def opposed_sentence(said: Commitment) -> str:
    """Return that an answer is to be settled, and what each of the merged lists had said."""
    answers = opposed_answers(said)
    told = _each(answers) or said.opposed
    if len({answer for _, answer in answers}) == 1:
        told = _translate("Origins", "{}, en d’autres mots").format(told)
    return typographic(_translate("Origins", "Contradiction de la fusion, à trancher : {}")).format(told)
