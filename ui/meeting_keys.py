"""The keys of a meeting, as the line at the bottom of its screen tells them."""

from PySide6.QtCore import QCoreApplication

from pacte.domain.answer import Answer
from ui.answer_words import answer_key, answer_word
from ui.hint_bar import Hint

_translate = QCoreApplication.translate
#: The answers whose keys are told where buttons have no room.
_FIRST_ANSWERS = (Answer.AGREED, Answer.RESERVED, Answer.REFUSED)


def board_hints(
    levels: int,
    *,
    typing: bool,
    keys_only: bool,
    scrolls: bool = False,
    programme: bool = False,
    textless: bool = False,
    kept: bool = False,
) -> tuple[Hint, ...]:
    """Return the keys that do something on a measure of so many levels, the most useful first.

    `typing` tells that a field is open, `keys_only` that the answers have no buttons on the screen, `scrolls`
    that the text is longer than its card, `programme` that the list's programme says something of it,
    `textless` that the official text of the level is missing, `kept` that it is agreed to, whole or reserved.
    """
    if typing:
        return (
            Hint((_translate("Meeting", "Entrée"),), _translate("Meeting", "valider")),
            Hint((_translate("Meeting", "Tab"),), _translate("Meeting", "champ suivant")),
            Hint((_translate("Meeting", "Échap"),), _translate("Meeting", "revenir")),
        )
    hints = []
    if levels > 1:
        ranks = tuple(str(rank + 1) for rank in range(levels))
        hints.append(Hint(ranks, _translate("Meeting", "niveau")))
    if textless:
        hints.append(Hint(("T",), _translate("Meeting", "compléter le texte")))
    read = [Hint(("L",), _translate("Meeting", "le programme"))] if programme else []
    if keys_only:
        hints += read
        hints += [Hint((answer_key(one),), answer_word(one)) for one in _FIRST_ANSWERS]
        hints.append(Hint(("↑", "↓"), _translate("Meeting", "mesure")))
    else:
        hints.append(Hint((_translate("Meeting", "Espace"),), _translate("Meeting", "suivante")))
        hints.append(Hint(("↑",), _translate("Meeting", "précédente")))
    if scrolls:
        hints.append(Hint((_translate("Meeting", "PgSuiv"),), _translate("Meeting", "lire la suite")))
    done = [Hint(("D",), _translate("Meeting", "déjà réalisé"))] if kept else []
    return (
        *hints,
        *(read if not keys_only else ()),
        Hint((_translate("Meeting", "Entrée"),), _translate("Meeting", "écrire")),
        *done,
        Hint(("V",), _translate("Meeting", "à revoir")),
        Hint(("G",), _translate("Meeting", "aller à…")),
        Hint(("Ctrl", "Z"), _translate("Meeting", "annuler")),
    )
