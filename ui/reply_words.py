"""How the window tells what a list said of what was noted, and on which day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from pacte.domain.answer import Answer
from pacte.domain.reply import LevelReply, Reply, Stance, Standing
from ui.language import long_date
from ui.plain_text import counted, typographic

_translate = QCoreApplication.translate

#: The tint that each stance is shown on.
STANCE_KINDS: dict[Stance, Answer] = {
    Stance.CONFIRMED: Answer.AGREED,
    Stance.CORRECTED: Answer.AGREED,
    Stance.CONTESTED: Answer.RESERVED,
    Stance.REMARKED: Answer.UNDECIDED,
}


def reply_sentence(reply: LevelReply) -> str:
    """Return what a list said of a level: « La liste conteste : « … » »."""
    stance = {
        Stance.CONFIRMED: _translate("Reply", "La liste confirme"),
        Stance.CORRECTED: _translate("Reply", "La liste corrige"),
        Stance.CONTESTED: _translate("Reply", "La liste conteste"),
        Stance.REMARKED: _translate("Reply", "La liste remarque"),
    }[reply.stance]
    if not reply.comment:
        return stance
    return typographic(_translate("Reply", "{} : « {} »")).format(stance, reply.comment)


def standing_sentence(standing: Standing) -> str:
    """Return how a list stands to the answer that is noted now, who said so and on which day."""
    pattern = {
        Stance.CONFIRMED: _translate("Reply", "Confirmé par la liste le {} ({})."),
        Stance.CORRECTED: _translate("Reply", "Corrigé par la liste le {} ({})."),
        Stance.CONTESTED: _translate("Reply", "Contesté par la liste le {} ({})."),
        Stance.REMARKED: _translate("Reply", "Commenté par la liste le {} ({})."),
    }[standing.level.stance]
    sentence = pattern.format(_day(standing.reply), _who(standing.reply))
    comment = standing.level.comment
    return typographic(_translate("Reply", "{} « {} »")).format(sentence, comment) if comment else sentence


def stance_counts(stances: Sequence[Stance]) -> list[str]:
    """Return how many levels are confirmed, corrected, contested: « 3 niveaux confirmés », « 1 contesté »."""
    words = (
        (
            Stance.CONFIRMED,
            _translate("Reply", "{} niveau confirmé"),
            _translate("Reply", "{} niveaux confirmés"),
        ),
        (Stance.CORRECTED, _translate("Reply", "{} corrigé"), _translate("Reply", "{} corrigés")),
        (Stance.CONTESTED, _translate("Reply", "{} contesté"), _translate("Reply", "{} contestés")),
        (Stance.REMARKED, _translate("Reply", "{} commenté"), _translate("Reply", "{} commentés")),
    )
    return [counted(stances.count(stance), one, many) for stance, one, many in words if stances.count(stance)]


def reply_summary(reply: Reply) -> str:
    """Return a reply in a line: its day, who gave it, and how many levels it confirms, corrects, contests."""
    counts = stance_counts([one.stance for one in reply.levels])
    words = typographic(_translate("Reply", "{}, {} : {}"))
    return words.format(_day(reply), _who(reply), ", ".join(counts))


def _day(reply: Reply) -> str:
    return long_date(date.fromisoformat(reply.date))


def _who(reply: Reply) -> str:
    return ", ".join(words for words in (reply.name, reply.capacity) if words)
