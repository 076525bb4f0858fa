"""`lire-pacte`, `lire-programme` and `importer`: bringing documents into a file, after a look at what would change."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from exports.french import number, plural
from exports.open_data import as_json, commitment_data, list_data, measure_data
from exports.programme_data import proposal_data
from pacte.cli.catalogue import catalogue_argument, opened
from pacte.domain.answer import ANSWER_WORDS
from pacte.domain.commitment import level_place
from pacte.domain.rows import LevelChange
from pacte.storage.pact_file import Access

if TYPE_CHECKING:
    from pacte.edits.pact_reading import PactPreview


def _reading_arguments(parser: ArgumentParser, what: str) -> None:
    parser.add_argument("fichier", metavar="FICHIER", type=Path, help=what)
    parser.add_argument("dossier", metavar="DOSSIER.pacte", type=Path, help="dossier qui le reçoit")
    parser.add_argument("--essai", action="store_true", help="dire ce qui changerait, sans rien écrire")
    catalogue_argument(parser)
    parser.add_argument("--json", action="store_true", help="répondre en JSON")


def lire_pacte_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments of `lire-pacte`."""
    _reading_arguments(parser, "pacte signé : texte, page web, PDF, .docx, .odt ou .xlsx")
    parser.add_argument(
        "--liste", metavar="NOM", help="nom de la liste, si le document ne le dit pas ou en nomme plusieurs"
    )


def lire_pacte(options: Namespace) -> None:
    """Read a signed pact and write it, or only tell what was understood."""
    from pacte.edits import pact_reading

    access = Access.READ if options.essai else Access.EDIT
    with opened(options, access) as file:
        previews = pact_reading.previews(file, options.fichier, options.liste)
        if not options.essai:
            pact_reading.take(file, *previews)
    if options.json:
        data, *others = [_pact_data(preview) for preview in previews]
        # One pact is one object; the other lists of the document stand beside it.
        print(as_json(data | {"others": others} if others else data), end="")
        return
    for preview in previews:
        _print_pact(preview, options.essai)


def _pact_data(preview: "PactPreview") -> dict[str, Any]:
    data = list_data(preview.candidate_list)
    data["local_measures"] = [measure_data(measure) for measure in preview.reading.local_measures]
    data["unread"] = [{"number": line.number, "text": line.text} for line in preview.reading.unread]
    return data


def _print_pact(preview: "PactPreview", trial: bool) -> None:
    reading, one = preview.reading, preview.candidate_list
    print(f"{one.name}{f', {one.head}' if one.head else ''} : {plural(len(reading.commitments), 'réponse')}.")
    for said in reading.commitments:
        if said.to_review:
            print(f"  à revoir, {said.place} : {said.to_review}")
    for line in reading.unread:
        print(f"  ligne {line.number}, non placée : {line.text}")
    print_changes(preview.changes, trial)


def lire_programme_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments of `lire-programme`."""
    _reading_arguments(parser, "programme de la liste : texte, page web, PDF, .docx, .odt ou .xlsx")
    parser.add_argument("--liste", metavar="NOM", required=True, help="nom de la liste, déjà dans le dossier")


def lire_programme(options: Namespace) -> None:
    """Read the programme of a list, tell which measures it may speak of, and keep it with the list."""
    from pacte.edits import programmes

    with opened(options, Access.READ if options.essai else Access.EDIT) as file:
        preview = programmes.preview(file, options.fichier, options.liste)
        if not options.essai:
            programmes.take(file, preview)
    programme, suggestions = preview.programme, preview.suggestions
    if options.json:
        data = [proposal_data(one, suggestions[one.id]) for one in programme.proposals]
        print(as_json({"proposals": data}), end="")
        return
    matched = sum(bool(suggestions[one.id]) for one in programme.distinct)
    print(
        f"{preview.candidate_list.name} : {plural(len(programme.distinct), 'proposition')}, "
        f"dont {plural(matched, 'rapprochée', 'rapprochées')} d’une mesure"
        f"{', rien n’est écrit' if options.essai else ''}."
    )
    if preview.lost:
        lost = plural(preview.lost, "passage retenu n’y est plus", "passages retenus n’y sont plus")
        print(f"  {lost}, sur des niveaux que personne n’a abordés.")
    for one in programme.distinct:
        begin = f"{one.number}. " if one.number else ""
        print(f"  {begin}{one.text.splitlines()[0]}")
        for found in suggestions[one.id]:
            level = f" {found.level}" if found.level and found.level != "N" else ""
            print(
                f"      mesure {found.measure}{level} ({number(found.score * 100, 0)}%) : {', '.join(found.why)}"
            )


def importer_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments of `importer`."""
    _reading_arguments(
        parser,
        "export « donnees » (.json), classeur modifié dans un tableur, ou feuille « reponse » qu’une liste a renvoyée "
        "(.xlsx)",
    )


def change_data(change: LevelChange) -> dict[str, Any]:
    """Return a difference as JSON holds it; `catalogue` names the one it is about when it is not the main one."""
    return {
        **({"catalogue": change.catalogue} if change.catalogue else {}),
        "list": change.list,
        "measure": change.measure,
        "level": change.level,
        "before": commitment_data(change.before) if change.before else None,
        "after": commitment_data(change.after) if change.after else None,
    }


def print_changes(changes: tuple[LevelChange, ...], trial: bool) -> None:
    """Tell what changes, or would change."""
    print_told([change_words(change) for change in changes], trial)


def print_told(told: Sequence[str], trial: bool) -> None:
    """Print changes that are in words, under how many they are."""
    if not told:
        print("Aucune réponse ne change.")
        return
    done = "à faire, rien n’est écrit" if trial else "enregistré" if len(told) == 1 else "enregistrés"
    print(f"{plural(len(told), 'changement')} {done} :")
    for words in told:
        print(f"  {words}")


def change_words(change: LevelChange) -> str:
    """Return a difference in words: whose, where, and the answers before and after."""
    before, after = (ANSWER_WORDS[said.answer if said else None] for said in (change.before, change.after))
    told = f"{before} → {after}" if before != after else f"{after}, ses mots changent"
    about = f" ({change.catalogue})" if change.catalogue else ""
    return f"{change.list}, {level_place(change.measure, change.level)}{about} : {told}"


def importer(options: Namespace) -> None:
    """Take over a document in the open format, an edited workbook or a list's reply, or only tell what would change."""
    from pacte.edits import replies

    if not replies.may_be_sheet(options.fichier):
        _take_data(options)
        return
    from pacte.edits import workbooks

    if workbooks.is_reply(options.fichier):
        from pacte.cli.reply import take_reply

        take_reply(options)
    else:
        from pacte.cli.workbook import take_workbook

        take_workbook(options)


def _take_data(options: Namespace) -> None:
    from pacte.edits import exchange
    from pacte.reading.open_data import read_open_data

    incoming = read_open_data(options.fichier)
    with opened(options, Access.READ if options.essai else Access.EDIT) as file:
        changes = exchange.preview(file, incoming)
        if not options.essai:
            exchange.take(file, incoming)
    if options.json:
        print(as_json({"changes": [change_data(change) for change in changes]}), end="")
    else:
        print_changes(changes, options.essai)
