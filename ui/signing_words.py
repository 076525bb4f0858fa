"""Sentences about signings: their names, where they stand, what changed since."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from exports.pact.reference import short_fingerprint
from pacte.domain.answer import Answer
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment, level_place
from pacte.domain.pact_difference import Difference, LevelDifference, PrincipleDifference
from pacte.domain.signing import Side, Signing
from pacte.domain.wording import capitalised
from ui.answer_words import answer_title
from ui.cell_table import Cell
from ui.language import day_in_words, shown

_translate = QCoreApplication.translate


def signing_name(one: Signing) -> str:
    """Return what a signing is called: « signature n° 1 », « avenant n° 2 »."""
    if one.supersedes is None:
        return _translate("Signings", "signature n° {}").format(one.number)
    return _translate("Signings", "avenant n° {}").format(one.number)


def state_cell(one: Signing, signings: tuple[Signing, ...], *, changed: bool) -> Cell:
    """Return whether a signing counts, and why not."""
    if one.revoked is not None:
        since = _translate("Signings", "le {} : {}").format(
            day_in_words(one.revoked.date), one.revoked.reason
        )
        return Cell(_translate("Signings", "retirée"), since, Answer.REFUSED)
    after = next((o for o in signings if o.supersedes == one.number and o.revoked is None), None)
    if after is not None:
        words = _translate("Signings", "par l’avenant n° {}").format(after.number)
        return Cell(_translate("Signings", "remplacée"), words, Answer.OUT_OF_COMPETENCE)
    since = _translate("Signings", "la liste a changé depuis") if changed else ""
    return Cell(_translate("Signings", "en vigueur"), since, Answer.AGREED)


def signing_cells(one: Signing, signings: tuple[Signing, ...], *, changed: bool) -> tuple[Cell, ...]:
    """Return the row of a signing: which and its fingerprint, when and where, whether it counts, who signed."""
    name = signing_name(one)
    people = [
        ", ".join(signatory.name for signatory in one.signatories if signatory.side is side) for side in Side
    ]
    return (
        Cell(capitalised(name), short_fingerprint(one.fingerprint), strong=True),
        Cell(day_in_words(one.date), one.place),
        state_cell(one, signings, changed=changed),
        Cell(people[0], people[1]),
    )


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """Something that changed since a signing: what it is, before and after; whole words for who looks closer."""

    what: Cell
    before: Cell
    after: Cell


def change_row(one: Difference, catalogue: Catalogue) -> ChangeRow:
    """Return a difference as the table of changes shows it."""
    if isinstance(one, LevelDifference):
        measure = catalogue.find(one.measure)
        place = shown(level_place(one.measure, one.level))
        what = Cell(capitalised(place), measure.short if measure else "", strong=True)
        return ChangeRow(what, _said(one.before), _said(one.after))
    if isinstance(one, PrincipleDifference):
        titles = {principle.code: principle.title for principle in catalogue.principles}
        what = Cell(
            _translate("Signings", "Principe {}").format(one.code), titles.get(one.code, ""), strong=True
        )
        before, after = (Cell(answer_title(answer), "", answer) for answer in (one.before, one.after))
        return ChangeRow(what, before, after)
    name, nothing = shown(one.what), _translate("Signings", "(rien)")
    what = Cell(capitalised(name), strong=True)
    return ChangeRow(what, Cell(one.before or nothing), Cell(one.after or nothing))


def _said(said: Commitment | None) -> Cell:
    """Return an answer over the words that go with it."""
    if said is None:
        return Cell(answer_title(None))
    done = _translate("Signings", "déjà réalisé") if said.already_done else None
    words = (said.agreed_wording, said.reservation, said.partner, said.observation, done)
    return Cell(answer_title(said.answer), " · ".join(word for word in words if word), said.answer)
