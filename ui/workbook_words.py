"""What a workbook changes, in words: old beside new, and only what differs."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pacte.domain.commitment import Commitment
from pacte.edits.workbook_change import WorkbookChange
from ui.answer_words import answer_word
from ui.cell_table import Cell
from ui.language import shown
from ui.merge_rows import place_words
from ui.plain_text import typographic

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is said otherwise: what it is, what is noted, what the workbook says."""

    name: str
    before: str
    after: str


def list_name(change: WorkbookChange) -> str:
    """Return whose answer it is; nothing for a new measure."""
    return change.candidate_list.name if change.candidate_list else ""


def place(change: WorkbookChange) -> str:
    """Return what is changed: « Mesure 2 N1 », « Principe A », « Nouvelle mesure 34 »."""
    if change.principle is not None:
        return _translate("Workbook", "Principe {}").format(change.place[0])
    if change.adds_measure:
        return _translate("Workbook", "Nouvelle mesure {}").format(change.place[0])
    return place_words(change.place)


def differences(change: WorkbookChange) -> tuple[Difference, ...]:
    """Return all that an answer says otherwise, the answer itself first."""
    say = _translate
    done = say("Workbook", "oui"), say("Workbook", "non")
    now, after = change.now, change.after
    found = [Difference(say("Workbook", "Réponse"), *map(answer_word, change.answers))]
    for name, title in (
        ("agreed_wording", say("Workbook", "Formulation retenue")),
        ("reservation", say("Workbook", "Réserve")),
        ("partner", say("Workbook", "Partenaire")),
        ("observation", say("Workbook", "Observation")),
        ("to_review", say("Workbook", "À revoir")),
    ):
        found.append(Difference(title, _words(now, name), _words(after, name)))
    were = [done[not (one and one.already_done)] for one in (now, after)]
    found.append(Difference(say("Workbook", "Déjà réalisé"), *were))
    return tuple(one for one in found if one.before != one.after)


def _words(said: Commitment | None, name: str) -> str:
    return (getattr(said, name) if said else None) or ""


def before_cell(change: WorkbookChange) -> Cell:
    """Return what is noted, with the words that the workbook changes."""
    if change.adds_measure:
        return Cell("")
    before, _ = change.answers
    return Cell(answer_word(before), _changed_words(change, after=False), before)


def after_cell(change: WorkbookChange) -> Cell:
    """Return what the workbook says, with the words that it changes."""
    if change.adds_measure:
        return Cell(change.name, _translate("Workbook", "mesure locale"), strong=True)
    _, after = change.answers
    return Cell(answer_word(after), _changed_words(change, after=True), after, strong=True)


def _changed_words(change: WorkbookChange, *, after: bool) -> str:
    words = []
    for one in differences(change):
        said = one.after if after else one.before
        if one.name != _translate("Workbook", "Réponse") and said:
            words.append(typographic(_translate("Workbook", "{} : {}")).format(one.name, said))
    return " · ".join(words)


def told(change: WorkbookChange) -> str:
    """Return why a change needs a look, as a sentence; nothing where it is plain."""
    if not change.doubt:
        return ""
    return typographic(_translate("Workbook", "À revoir : {}.")).format(shown(change.doubt))


def cells_words(change: WorkbookChange) -> str:
    """Return the cells that a change comes from: « Grille!H14, I14 »."""
    first, *others = change.cells
    return ", ".join([first, *(other.rpartition("!")[2] for other in others)])
