"""What has changed since a backup, in words."""

from collections import defaultdict

from PySide6.QtCore import QCoreApplication

from pacte.domain.commitment import level_place
from pacte.domain.rows import LevelChange
from pacte.edits.backups import Since
from ui.answer_words import answer_word
from ui.language import in_series, shown
from ui.plain_text import counted, typographic

_translate = QCoreApplication.translate
#: As many lists and answers as a glance takes in.
_LINES = 6
_ANSWERS = 3


def since_words(since: Since) -> list[str]:
    """Return a line for each thing that changed since a backup, the most telling first."""
    say = _translate
    lines = [say("Backups", "liste « {} » ajoutée").format(name) for name in since.added]
    lines += [say("Backups", "liste « {} » retirée").format(name) for name in since.removed]
    by_list: dict[str, list[LevelChange]] = defaultdict(list)
    for change in since.levels:
        by_list[change.list].append(change)
    lines += [_answers(name, changes) for name, changes in by_list.items()]
    lines += [
        say("Backups", "« {} » : principes, fiche ou rencontres modifiés").format(name)
        for name in since.others
    ]
    if since.file:
        lines.append(say("Backups", "dossier : commune, collectif, textes ou barème modifiés"))
    if len(lines) > _LINES:
        rest = len(lines) - _LINES + 1
        more = counted(
            rest, say("Backups", "et {} autre changement"), say("Backups", "et {} autres changements")
        )
        lines = [*lines[: _LINES - 1], more]
    return [typographic(line) for line in lines]


def going_words(since: Since) -> str:
    """Return what a file loses by going back, in one sentence; empty where it loses nothing."""
    say = _translate
    gone = []
    if len(since.added) == 1:
        gone.append(say("Backups", "la liste « {} »").format(since.added[0]))
    elif since.added:
        gone.append(say("Backups", "{} listes").format(len(since.added)))
    if since.signings:
        gone.append(
            counted(since.signings, say("Backups", "{} pacte signé"), say("Backups", "{} pactes signés"))
        )
    if since.levels:
        changed = len(since.levels)
        gone.append(
            counted(changed, say("Backups", "{} réponse changée"), say("Backups", "{} réponses changées"))
        )
    if not gone and (since.others or since.file):
        gone.append(say("Backups", "d’autres changements"))
    sentence = say("Backups", "Ce qui s’est fait depuis quittera le dossier : {}.")
    return typographic(sentence.format(", ".join(gone))) if gone else ""


def _answers(name: str, changes: list[LevelChange]) -> str:
    """Return « « Liste » : 4 réponses (mesure 2 N1 engagé, maintenant refusé ; …) »."""
    count = counted(
        len(changes),
        _translate("Backups", "{} réponse changée"),
        _translate("Backups", "{} réponses changées"),
    )
    told = in_series([*map(_answer, changes[:_ANSWERS]), *(["…"] if len(changes) > _ANSWERS else [])])
    return _translate("Backups", "« {} » : {} — {}").format(name, count, told)


def _answer(change: LevelChange) -> str:
    then = change.before.answer if change.before else None
    now = change.after.answer if change.after else None
    place = shown(level_place(change.measure, change.level))
    if then is now:
        return _translate("Backups", "{} : mots modifiés").format(place)
    return _translate("Backups", "{} : {}, maintenant {}").format(place, answer_word(then), answer_word(now))
