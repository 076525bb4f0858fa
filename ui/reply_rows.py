"""What a list replied, level by level, and what is done with it."""

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QCoreApplication

from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment
from pacte.domain.reply import LevelSaid
from pacte.edits.replies import Decision, LevelReview, ReplyPreview
from ui.answer_words import answer_word
from ui.language import shown
from ui.merge_rows import place_words, words_of
from ui.plain_text import typographic

_translate = QCoreApplication.translate


class Shown(Enum):
    """Which levels are shown, and in which order."""

    SPOKEN = 0
    ALL = 1


@dataclass(frozen=True, slots=True)
class ReplyRow:
    """One level: its place and name, what is noted and what the list says, and what is decided."""

    review: LevelReview
    name: str
    text: str
    decision: Decision

    @property
    def place(self) -> str:
        """The level on its own: « Mesure 2 N1 »."""
        return place_words(self.review.said.place)

    def saying(self, said: LevelSaid) -> "ReplyRow":
        """Return the row with other words of the list, and the decision that they most likely call for."""
        review = replace(self.review, said=said)
        return replace(self, review=review, decision=review.proposal)


def reply_rows(preview: ReplyPreview, catalogue: Catalogue) -> tuple[ReplyRow, ...]:
    """Return the levels that the sheet asks about, in the catalogue's order."""
    rows = []
    for review in preview.levels:
        measure = catalogue.measure(review.said.measure)
        level = catalogue.level(*review.said.place)
        text = level.text or (measure.title if measure.local else "")
        rows.append(ReplyRow(review, measure.short, text, review.proposal))
    return tuple(rows)


def noted_words(said: Commitment | None) -> str:
    """Return an answer with all that is noted beside it."""
    if said is None:
        return answer_word(None)
    return " · ".join(
        words for words in (answer_word(said.answer), words_of(said), said.observation or "") if words
    )


def said_words(said: LevelSaid) -> str:
    """Return what a list says of a level: « pas d’accord, plutôt refusé · son commentaire »."""
    if not said:
        return ""
    parts = []
    if said.agrees is not None:
        agrees = _translate("Reply", "d’accord"), _translate("Reply", "pas d’accord")
        parts.append(agrees[not said.agrees])
    if said.proposes:
        parts.append(_translate("Reply", "plutôt {}").format(answer_word(said.proposed)))
    words = ", ".join(parts)
    return " · ".join(part for part in (words, said.comment or "") if part)


def decision_words(row: ReplyRow, decision: Decision) -> str:
    """Return what a decision does to a level, as a choice."""
    agreed = bool(row.review.said.agrees)
    proposed = answer_word(row.review.said.proposed)
    return {
        Decision.KEEP: _translate("Reply", "Garder, c’est confirmé")
        if agreed and not row.review.changed
        else _translate("Reply", "Garder ce qui est noté"),
        Decision.OBSERVE: _translate("Reply", "Garder, et publier son commentaire"),
        Decision.TAKE: typographic(_translate("Reply", "Prendre sa réponse : {}")).format(proposed),
        Decision.DISCUSS: _translate("Reply", "Remettre en discussion")
        if agreed
        else _translate("Reply", "Laisser en discussion"),
    }[decision]


def doubt_words(row: ReplyRow) -> str:
    """Return why a row needs a look, with what the list was shown where it changed here since."""
    doubt = shown(row.review.doubt)
    words = _translate("Reply", "À revoir : {}.").format(doubt) if doubt else ""
    if row.review.said and row.review.changed:
        before = noted_words(row.review.before)
        words = f"{words} {_translate('Reply', 'À l’envoi : {}.').format(before)}".strip()
    return words
