"""`exporter`: writing a document. Each document's libraries are imported only when it is asked for."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from pacte.cli.catalogue import catalogue_argument
from pacte.cli.show import read_dossier
from pacte.domain.dossier import Dossier


@dataclass(frozen=True, slots=True)
class Choices:
    """What may be asked of a document: private notes, the number of a signing (None: the one that counts), the paper.

    `paper` is the name of a size, None for the document's own choice; `list_id` the list that was named, if any.
    """

    with_notes: bool = False
    signing: int | None = None
    paper: str | None = None
    list_id: str | None = None


def _workbook(dossier: Dossier, path: Path, _choices: Choices) -> None:
    from exports.workbook import write_workbook

    write_workbook(dossier, path)


def _scorecards(dossier: Dossier, path: Path, choices: Choices) -> None:
    from exports.scorecard.pdf import write_scorecards

    write_scorecards(dossier, path, [choices.list_id] if choices.list_id else None)


def _grid(dossier: Dossier, path: Path, choices: Choices) -> None:
    from exports.grid.pdf import write_grid

    write_grid(dossier, path, choices.list_id)


def _pact(dossier: Dossier, path: Path, choices: Choices) -> None:
    from exports.pact.pdf import write_pact

    write_pact(dossier, path, signing=choices.signing)


def _comparison(dossier: Dossier, path: Path, choices: Choices) -> None:
    from exports.comparison.pdf import write_comparison
    from exports.paper import PAPERS

    write_comparison(dossier, path, PAPERS[choices.paper] if choices.paper else None)


def _poster(dossier: Dossier, path: Path, choices: Choices) -> None:
    from exports.paper import PAPERS
    from exports.poster.pdf import write_poster

    write_poster(dossier, path, PAPERS[choices.paper] if choices.paper else None)


def _open_data(dossier: Dossier, path: Path, choices: Choices) -> None:
    from exports.open_data import write_open_data

    write_open_data(dossier, path, choices.with_notes)


def _table(dossier: Dossier, path: Path, _choices: Choices) -> None:
    from exports.open_data import write_table

    write_table(dossier, path)


def _reply_sheet(dossier: Dossier, path: Path, _choices: Choices) -> None:
    if path.suffix.lower() == ".pdf":
        from exports.reply.pdf import write_reply_form

        write_reply_form(dossier, path)
    else:
        from exports.reply.workbook import write_reply_workbook

        write_reply_workbook(dossier, path)


DOCUMENTS: dict[str, Callable[[Dossier, Path, Choices], None]] = {
    "classeur": _workbook,
    "fiche": _scorecards,
    "grille": _grid,
    "pacte": _pact,
    "comparatif": _comparison,
    "affiche": _poster,
    "reponse": _reply_sheet,
    "donnees": _open_data,
    "tableau": _table,
}

#: Documents about one list.
OF_ONE_LIST = frozenset({"pacte", "reponse"})

#: Documents that name the lists which merged into the one they are about.
_WITH_PARENTS = frozenset({"fiche", "grille"})


def exporter_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments of `exporter`."""
    parser.add_argument("dossier", metavar="DOSSIER.pacte", type=Path, help="dossier à publier")
    parser.add_argument(
        "document",
        metavar="DOCUMENT",
        choices=[*DOCUMENTS],
        help="classeur (.xlsx), fiche, grille, pacte, comparatif ou affiche (.pdf), reponse (.xlsx à remplir ou .pdf à "
        "imprimer : la feuille qu’une liste relit), donnees (.json) ou tableau (.csv)",
    )
    parser.add_argument("sortie", metavar="SORTIE", type=Path, help="fichier à écrire ; remplacé s’il existe")
    parser.add_argument(
        "--liste", metavar="NOM", help="cette liste seulement ; sans elle, la grille est vierge"
    )
    catalogue_argument(parser)
    parser.add_argument(
        "--signature",
        metavar="N",
        type=int,
        help="la signature n° N plutôt que celle en vigueur (pacte seulement)",
    )
    parser.add_argument(
        "--papier",
        choices=["A4", "A3"],
        help="sur ce papier (comparatif : A4 si une page suffit, sinon A3 ; affiche : A4)",
    )
    parser.add_argument(
        "--avec-notes", action="store_true", help="avec les notes privées (donnees seulement)"
    )


def exporter(options: Namespace) -> None:
    """Write a document, whole or not at all."""
    dossier = read_dossier(options.dossier, options.catalogue)
    list_id = None
    if options.liste is not None:
        one = dossier.list_named(options.liste)
        list_id = one.id
        if options.document not in _WITH_PARENTS:
            dossier = replace(dossier, lists=(one,))
    choices = Choices(options.avec_notes, options.signature, options.papier, list_id)
    DOCUMENTS[options.document](dossier, options.sortie, choices)
    print(f"Document écrit : {options.sortie}")
