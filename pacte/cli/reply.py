"""`importer` of the sheet that a list sent back: its reply, as the program understands it."""

from argparse import Namespace
from typing import Any

from exports.french import plural
from exports.open_data import as_json
from pacte.cli.catalogue import opened
from pacte.cli.read import change_data, print_changes
from pacte.domain.commitment import level_place
from pacte.domain.reply import STANCE_WORDS
from pacte.domain.rows import LevelChange
from pacte.edits import replies
from pacte.edits.replies import ReplyPreview
from pacte.storage.pact_file import Access


def take_reply(options: Namespace) -> None:
    """Write a list's reply, what is unsure of it left as it is, or only tell what would change."""
    with opened(options, Access.READ if options.essai else Access.EDIT) as file:
        preview = replies.preview(file, options.fichier)
        decided = [(review, review.proposal) for review in preview.spoken]
        if preview.known:
            decided = []
        if decided and not options.essai:
            who = replies.checked_respondent(preview.name, preview.capacity, preview.day)
            replies.take(file, preview.candidate_list, who, decided)
    outcomes = [(review, review.outcome(decision)) for review, decision in decided]
    changes = tuple(
        LevelChange(preview.candidate_list.name, *review.said.place, review.now, after)
        for review, after in outcomes
        if after != review.now
    )
    if options.json:
        data = {"changes": [change_data(change) for change in changes], "reply": _reply_data(preview)}
        print(as_json(data), end="")
    else:
        _print_reply(preview)
        print_changes(changes, options.essai)


def _reply_data(preview: ReplyPreview) -> dict[str, Any]:
    return {
        "list": preview.candidate_list.name,
        "name": preview.name or None,
        "capacity": preview.capacity or None,
        "date": preview.day or None,
        "already_taken": preview.known is not None,
        "missing": preview.missing,
        "unknown": list(preview.unknown),
        "levels": [
            {
                "measure": one.said.measure,
                "level": one.said.level,
                "stance": one.reply(one.proposal, one.outcome(one.proposal)).stance.value,
                "comment": one.said.comment,
                "decision": one.proposal.value,
                "doubt": one.doubt or None,
            }
            for one in preview.spoken
        ],
    }


def _print_reply(preview: ReplyPreview) -> None:
    name = preview.candidate_list.name
    if preview.known:
        print(f"Cette réponse de {name} est déjà dans le dossier.")
        return
    if not preview.spoken:
        print(f"{name} n’a rien écrit sur cette feuille.")
        return
    who = " ".join(
        words for words in (preview.name, f"({preview.capacity})" if preview.capacity else "") if words
    )
    print(
        f"{name}, réponse de {who or 'personne de nommé'} : {plural(len(preview.spoken), 'niveau', 'niveaux')}."
    )
    for one in preview.spoken:
        place = level_place(*one.said.place)
        stance = STANCE_WORDS[one.reply(one.proposal, one.outcome(one.proposal)).stance]
        comment = f" : « {one.said.comment} »" if one.said.comment else ""
        print(f"  {place}, {stance}{comment}")
        if one.doubt:
            print(f"    à revoir, laissé tel quel : {one.doubt}")
    for words in preview.unknown:
        print(f"  {words}")
    if preview.missing:
        print(f"  {plural(preview.missing, 'ligne retirée', 'lignes retirées')} de la feuille, sans effet")
