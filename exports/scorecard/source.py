"""Where the answers on a scorecard come from, as far as the file knows: what was signed, read, or noted, and when."""

from datetime import date

from exports.french import NBSP, listed, long_date
from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.pact import pact_of, parse_pact
from pacte.domain.pact_difference import differences

#: With more meetings than this, the first and the last day are enough.
_MOST_DAYS = 3


def source_sentence(dossier: Dossier, one: CandidateList) -> str:
    """Return the sentence that says where the answers of a list come from.

    Documents that are quoted are no source of its other answers: they are named beside their quotations.
    """
    origin = _signed(dossier, one) or _read(one) or "réponses notées par le collectif"
    return f"Source{NBSP}: {', '.join(filter(None, (origin, _meetings(one))))}."


def _signed(dossier: Dossier, one: CandidateList) -> str:
    """Name the signing that counts, and say where the file has gone on since; empty when nothing is signed here."""
    signing = one.signed
    if signing is None:
        return ""
    kind = "pacte signé" if signing.supersedes is None else "pacte, avenant signé"
    words = f"{kind} le{NBSP}{_day(signing.date)}"
    changed = changed_since_signing(dossier, one)
    return f"{words}, puis modifications notées par le collectif" if changed else words


def changed_since_signing(dossier: Dossier, one: CandidateList) -> bool:
    """Whether the answers are no longer those of the signing that counts; false where nothing is signed here."""
    if one.signed is None:
        return False
    try:
        return bool(differences(parse_pact(one.signed.pact), pact_of(dossier, one)))
    except KnownError:
        # A signing of another program: what it held cannot be compared.
        return False


def _read(one: CandidateList) -> str:
    """Say that a pact signed elsewhere was read: only such a reading gives a list an introduction."""
    if one.introduction and one.state in (ListState.SIGNED, ListState.ELECTED):
        return "pacte signé, lu par le collectif"
    return ""


def _meetings(one: CandidateList) -> str:
    days = sorted({meeting.date for meeting in one.meetings})
    if not days:
        return ""
    if len(days) > _MOST_DAYS:
        return f"{len(one.meetings)}{NBSP}rencontres du{NBSP}{_day(days[0])} au{NBSP}{_day(days[-1])}"
    words = listed([f"du{NBSP}{_day(day)}" for day in days])
    return f"{'rencontre' if len(days) == 1 else 'rencontres'} {words}"


def _day(text: str) -> str:
    try:
        return long_date(date.fromisoformat(text))
    except ValueError:
        return text
