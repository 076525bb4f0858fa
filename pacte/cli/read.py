"""`lire-pacte` and `importer`: bringing documents into a file, after a look at what would change."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from exports.french import plural
from exports.open_data import as_json, commitment_data, list_data, measure_data
from pacte.domain.answer import ANSWER_WORDS
from pacte.domain.commitment import level_place
from pacte.domain.rows import LevelChange
from pacte.storage import queries
from pacte.storage.pact_file import Access, open_pact_file


def _reading_arguments(parser: ArgumentParser, what: str) -> None:
    parser.add_argument("fichier", metavar="FICHIER", type=Path, help=what)
    parser.add_argument("dossier", metavar="DOSSIER.pacte", type=Path, help="dossier qui le reçoit")
    parser.add_argument("--essai", action="store_true", help="dire ce qui changerait, sans rien écrire")
    parser.add_argument("--json", action="store_true", help="répondre en JSON")


def lire_pacte_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments of `lire-pacte`."""
    _reading_arguments(parser, "pacte signé, en texte (.txt)")
    parser.add_argument("--liste", metavar="NOM", help="nom de la liste, si le document ne le dit pas")


def lire_pacte(options: Namespace) -> None:
    """Read a signed pact and write it, or only tell what was understood."""
    from pacte.edits import pact_reading

    access = Access.READ if options.essai else Access.EDIT
    with open_pact_file(options.dossier, access) as file:
        preview = pact_reading.preview(file, options.fichier, options.liste)
        if not options.essai:
            pact_reading.take(file, preview)
    reading, one = preview.reading, preview.candidate_list
    if options.json:
        data = list_data(one)
        data["local_measures"] = [measure_data(measure) for measure in reading.local_measures]
        data["unread"] = [{"number": line.number, "text": line.text} for line in reading.unread]
        print(as_json(data), end="")
        return
    print(f"{one.name}{f', {one.head}' if one.head else ''} : {plural(len(reading.commitments), 'réponse')}.")
    for said in reading.commitments:
        if said.to_review:
            print(f"  à revoir, {said.place} : {said.to_review}")
    for line in reading.unread:
        print(f"  ligne {line.number}, non placée : {line.text}")
    print_changes(preview.changes, options.essai)


def importer_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments of `importer`."""
    _reading_arguments(
        parser, "export « donnees » (.json), ou feuille « reponse » qu’une liste a renvoyée (.xlsx)"
    )


def change_data(change: LevelChange) -> dict[str, Any]:
    """Return a difference as JSON holds it."""
    return {
        "list": change.list,
        "measure": change.measure,
        "level": change.level,
        "before": commitment_data(change.before) if change.before else None,
        "after": commitment_data(change.after) if change.after else None,
    }


def print_changes(changes: tuple[LevelChange, ...], trial: bool) -> None:
    """Tell what changes, or would change."""
    if not changes:
        print("Aucune réponse ne change.")
        return
    done = "à faire, rien n’est écrit" if trial else "enregistré" if len(changes) == 1 else "enregistrés"
    print(f"{plural(len(changes), 'changement')} {done} :")
    for change in changes:
        before, after = (
            ANSWER_WORDS[said.answer if said else None] for said in (change.before, change.after)
        )
        told = f"{before} → {after}" if before != after else f"{after}, ses mots changent"
        print(f"  {change.list}, {level_place(change.measure, change.level)} : {told}")


def importer(options: Namespace) -> None:
    """Take over a document in the open format or a list's reply, or only tell what would change."""
    from pacte.edits import replies

    if replies.may_be_sheet(options.fichier):
        from pacte.cli.reply import take_reply

        take_reply(options)
    else:
        _take_data(options)


def _take_data(options: Namespace) -> None:
    from pacte.edits import exchange
    from pacte.reading.open_data import read_open_data

    incoming = read_open_data(options.fichier)
    with open_pact_file(options.dossier, Access.READ if options.essai else Access.EDIT) as file:
        before = queries.dossier(file)
        changes = exchange.differences(before, exchange.merged(before, incoming))
        if not options.essai:
            exchange.take(file, incoming)
    if options.json:
        print(as_json({"changes": [change_data(change) for change in changes]}), end="")
    else:
        print_changes(changes, options.essai)
