"""Where a list stands with its signing, in one sentence."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.dossier import Dossier
from ui.language import day_in_words
from ui.plain_text import counted
from ui.signing_words import signing_name

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SigningState:
    """The sentence, and the kind of answer whose tint it is told on."""

    words: str
    kind: Answer


def state_of(dossier: Dossier, one: CandidateList, changes: int, born: str) -> SigningState | None:
    """Return where a list stands, None when it has nothing signed yet; `born` is the list that it merged into."""
    say = _translate
    if one.state is ListState.MERGED:
        words = say("SigningState", "Fusionnée dans « {} » : c’est elle qui signe désormais.").format(born)
        return SigningState(words, Answer.OUT_OF_COMPETENCE)
    signed = one.signed
    if signed is None:
        if not one.signings:
            return _outside() if dossier.signed_outside(one) else None
        last = one.signings[-1]
        words = say("SigningState", "La signature n° {} a été retirée : le pacte est de nouveau à signer.")
        return SigningState(words.format(last.number), Answer.OUT_OF_COMPETENCE)
    day = day_in_words(signed.date)
    if not changes:
        words = say("SigningState", "Signé le {} ({}) : rien n’a changé depuis.")
        return SigningState(words.format(day, signing_name(signed)), Answer.AGREED)
    many = counted(changes, say("SigningState", "{} changement"), say("SigningState", "{} changements"))
    words = say("SigningState", "Modifié depuis la signature du {} : {}. Un avenant les fait signer.")
    return SigningState(words.format(day, many), Answer.RESERVED)


def _outside() -> SigningState:
    """Say of a list noted as signed that this file holds no signing of it."""
    words = _translate(
        "SigningState",
        "Liste notée « signée » : son pacte a été signé hors de Pacte, puis lu ou noté ici. Un pacte peut "
        "aussi se préparer et se signer ici.",
    )
    return SigningState(words, Answer.UNDECIDED)
