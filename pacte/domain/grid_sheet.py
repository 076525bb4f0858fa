"""The sheet « Grille » of a workbook: its titles, which columns come back, and what each row tells of its answer."""

import re

from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment
from pacte.domain.reply import digest

#: The title of the sheet as it is written; whoever gets it may rename it.
SHEET_TITLE = "Grille"
#: Written in the hidden heading of the identifiers: how a returning workbook is recognised.
MARKER = "pacte-classeur-1"
#: What each column bears over it, by what code calls it.
GRID_TITLES: dict[str, str] = {
    "list_name": "Liste",
    "theme_name": "Thème",
    "number": "Mesure",
    "short": "Intitulé",
    "code": "Niveau",
    "text": "Texte du niveau",
    "mark": "Signe",
    "answer": "Réponse",
    "agreed_wording": "Formulation retenue",
    "reservation": "Réserve",
    "partner": "Partenaire",
    "already_done": "Déjà réalisé",
    "observation": "Observation",
    "to_review": "À revoir",
    "worth": "Points possibles",
    "points": "Points obtenus",
    # From here on hidden: which answer a row is, and what was exported of it.
    "list_id": MARKER,
    "measure_id": "measure",
    "level_id": "level",
    "exported": "exporté",
    "catalogue": "référentiel",
    # What formulas count with.
    "key": "cle",
    "list": "liste",
    "theme": "theme",
    "level": "niveau",
    "national": "nationale",
    "standing": "en lice",
    "principle": "principe",
    "kept": "niveau retenu",
    "measure_kept": "mesure retenue",
    # Only for scales where a measure is worth its best level.
    "low": "niveau bas",
    "high": "niveau haut",
    "adjusted": "niveau ajusté",
    "measure_points": "points de la mesure",
    "measure_worth": "valeur de la mesure",
    "measure_low": "mesure bas",
    "measure_high": "mesure haut",
    "measure_adjusted": "mesure ajustée",
}
#: The columns of words that go with an answer, as a commitment calls them.
TYPED = ("agreed_wording", "reservation", "partner", "observation", "to_review")
#: The columns that people change.
EDITED = ("answer", *TYPED, "already_done")
#: What stands for the theme of the principles, as in the window.
PRINCIPLES_THEME = "Principes transversaux"
#: What stands for the text of a level that nobody here has.
MISSING_TEXT = "texte officiel à compléter"
#: What ends words that are longer than a cell.
CUT = "… (suite dans le dossier)"

_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


def exported_fingerprint(said: Commitment | None) -> str:
    """Return a short fingerprint of all that a row shows of an answer; the private note is no part of it."""
    shown = said and [said.answer, said.already_done, *(getattr(said, column) for column in TYPED)]
    return digest(shown)[:16]


def principle_fingerprint(answer: Answer | None) -> str:
    """Return a short fingerprint of an answer to a principle, which no answer to a level has."""
    return digest(["principle", answer])[:16]


def escaped(text: str) -> str:
    """Return words as the XML of a workbook holds them: `_x0041_` would be read as « A » there."""
    return _ESCAPED.sub(r"_x005F_x\1_", text) if "_x" in text else text


def unescaped(text: str) -> str:
    """Return the words that the XML of a workbook stands for."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def same_words(shown: str | None, kept: str | None) -> bool:
    """Whether a cell shows these words: those longer than a cell are cut there, and LibreOffice loses tabs."""
    if shown == kept:
        return True
    if not shown or not kept:
        return False
    if "\t" in kept and shown in (kept.replace("\t", ""), kept.replace("\t", " ")):
        return True
    return shown == unescaped(kept) or (shown.endswith(CUT) and kept.startswith(shown.removesuffix(CUT)))
