"""What the sheet that a list reads again says: to whom, what was noted level by level, and what is asked."""

from dataclasses import dataclass
from datetime import date

from exports.french import NBSP, long_date
from exports.pact.said import MISSING
from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.measure import Measure
from pacte.domain.own_document import OwnDocument
from pacte.domain.reply_sheet import AGREED, DISAGREED, SINGLE, SentSheet, levels_to_reread, sent_sheet


@dataclass(frozen=True, slots=True)
class AskedLevel:
    """A level that the list reads again: its text, the answer noted, and the words noted with it, labelled."""

    code: str
    text: str
    missing: bool
    answer: Answer | None
    words: tuple[tuple[str, str], ...]

    @property
    def name(self) -> str:
        """The code as people read it."""
        return SINGLE if self.code == "N" else self.code

    @property
    def noted(self) -> str:
        """All that was noted, a line for each part."""
        lines = [ANSWER_WORDS[self.answer]]
        lines += [f"{label}{NBSP}: {words}" if words else label for label, words in self.words]
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class AskedMeasure:
    """A measure with those of its levels that the list reads again."""

    measure: Measure
    levels: tuple[AskedLevel, ...]


@dataclass(frozen=True)
class ReplyForm:
    """The whole sheet; `catalogue` is the title of what it asks about, `sent` what its hidden page keeps."""

    title: str
    catalogue: str
    sender: str
    introduction: tuple[str, ...]
    principles: str
    measures: tuple[AskedMeasure, ...]
    sent: SentSheet


def the_list(dossier: Dossier, list_id: str | None) -> CandidateList:
    """Return the list that is asked (by identifier; None: the only one); raises `KnownError` for none or several."""
    found = [one for one in dossier.lists if list_id in (None, one.id)]
    if not found:
        raise KnownError("Il n’y a pas de liste à qui envoyer une feuille : ajoutez-en une au dossier.")
    if len(found) > 1:
        names = " · ".join(one.name for one in found[:8])
        raise KnownError("Une feuille à relire est celle d’une liste : choisissez laquelle parmi {}.", names)
    return found[0]


def reply_form(dossier: Dossier, one: CandidateList, day: date) -> ReplyForm:
    """Return what the sheet says, as sent on `day`."""
    levels: dict[str, list[AskedLevel]] = {}
    measures: dict[str, Measure] = {}
    for measure, level, said in levels_to_reread(dossier, one):
        measures[measure.number] = measure
        local = measure.local and level.text is None
        text = measure.title if local else level.text or MISSING
        asked = AskedLevel(
            level.code, text, level.text is None and not local, said.answer if said else None, _words(said)
        )
        levels.setdefault(measure.number, []).append(asked)
    collective = dossier.collective.name or "le collectif local"
    return ReplyForm(
        f"{OwnDocument.REPLY_FORM} «{NBSP}{one.name}{NBSP}»",
        dossier.catalogue.name,
        f"{dossier.catalogue.name} · {dossier.municipality.name} · {collective} · {long_date(day)}",
        (
            "Voici ce que nous avons noté de vos réponses. Relisez-le, corrigez-le, et renvoyez-nous cette feuille : "
            "rien ne change avant que nous ayons relu votre réponse ensemble.",
            f"Pour chaque niveau, dites «{NBSP}{AGREED}{NBSP}» ou «{NBSP}{DISAGREED}{NBSP}» ; si vous n’êtes pas "
            "d’accord, choisissez votre réponse, et commentez si vous le souhaitez. Une réserve demande des mots. "
            "Ce que vous laissez vide reste tel quel.",
        ),
        _principles(dossier, one),
        tuple(AskedMeasure(measures[number], tuple(found)) for number, found in levels.items()),
        sent_sheet(dossier, one, day.isoformat()),
    )


def _words(said: Commitment | None) -> tuple[tuple[str, str], ...]:
    if said is None:
        return ()
    parts = (
        ("Formulation", said.agreed_wording),
        ("Réserve", said.reservation),
        ("Partenaire", said.partner),
        ("Déjà réalisé, à poursuivre", "" if said.already_done else None),
        ("Votre observation", said.observation),
    )
    return tuple((label, words) for label, words in parts if words is not None)


def _principles(dossier: Dossier, one: CandidateList) -> str:
    said = [f"{p.code} {ANSWER_WORDS[one.principles.get(p.code)]}" for p in dossier.catalogue.principles]
    return f"Principes notés{NBSP}: {', '.join(said)}." if said else ""
