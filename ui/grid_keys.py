"""The keys of the grid and its editor, as the line at the bottom of the window tells them."""

from PySide6.QtCore import QCoreApplication

from pacte.domain.answer import Answer
from ui.answer_words import answer_key, answer_word
from ui.hint_bar import Hint

_translate = QCoreApplication.translate
_FIRST_ANSWERS = (Answer.AGREED, Answer.RESERVED, Answer.REFUSED, Answer.OUT_OF_COMPETENCE)


def grid_hints(*, editing: bool, read_only: bool, levels: int) -> tuple[Hint, ...]:
    """Return the keys that do something in the grid, or in its editor while one is `editing`.

    `levels` are those that a measure may have.
    """
    if editing:
        back = Hint((_translate("GridPage", "Échap"),), _translate("GridPage", "revenir à la grille"))
        return (back, Hint((_translate("GridPage", "Tab"),), _translate("GridPage", "champ suivant")))
    answers = () if read_only else (Hint((answer_key(one),), answer_word(one)) for one in _FIRST_ANSWERS)
    enter = _translate("GridPage", "lire") if read_only else _translate("GridPage", "écrire")
    keys = tuple(str(number) for number in range(1, levels + 1))
    toggle = Hint(keys, _translate("GridPage", "engager ce niveau"))
    return (
        *answers,
        *(() if read_only or levels < 2 else (toggle,)),
        Hint(("↑", "↓"), _translate("GridPage", "mesure")),
        Hint((_translate("GridPage", "Entrée"),), enter),
    )
