"""That a list has signed already, in a few words: beside it « peut signer » would puzzle."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.dossier import Dossier
from ui.language import day_in_words

_translate = QCoreApplication.translate


def signed_words(dossier: Dossier, one: CandidateList, day: Callable[[str], str] = day_in_words) -> str:
    """Return when a list signed, or that it did so outside Pacte; empty when it is still to sign."""
    if one.state is ListState.MERGED:
        return ""
    if one.signed is not None:
        return _translate("Signed", "a signé le {}").format(day(one.signed.date))
    return _translate("Signed", "signée hors de Pacte") if dossier.signed_outside(one) else ""


def to_sign_here(one: CandidateList, missing: str) -> str:
    """Say of a list that has signed what its answers lack now, for an amendment or for a first pact in this file."""
    pattern = (
        _translate("Signed", "avenant : {}") if one.signed is not None else _translate("Signed", "ici : {}")
    )
    return pattern.format(missing)
