"""`exporter`: writing a document. Each document's libraries are imported only when it is asked for."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pacte.cli.show import read_dossier
from pacte.domain.dossier import Dossier


def _workbook(dossier: Dossier, path: Path, _with_notes: bool) -> None:
    from exports.workbook import write_workbook

    write_workbook(dossier, path)


def _scorecards(dossier: Dossier, path: Path, _with_notes: bool) -> None:
    from exports.scorecard.pdf import write_scorecards

    write_scorecards(dossier, path)


def _open_data(dossier: Dossier, path: Path, with_notes: bool) -> None:
    from exports.open_data import write_open_data

    write_open_data(dossier, path, with_notes)


def _table(dossier: Dossier, path: Path, _with_notes: bool) -> None:
    from exports.open_data import write_table

    write_table(dossier, path)


DOCUMENTS: dict[str, Callable[[Dossier, Path, bool], None]] = {
    "classeur": _workbook,
    "fiche": _scorecards,
    "donnees": _open_data,
    "tableau": _table,
}


def exporter_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments of `exporter`."""
    parser.add_argument("dossier", metavar="DOSSIER.pacte", type=Path, help="dossier à publier")
    parser.add_argument(
        "document",
        metavar="DOCUMENT",
        choices=[*DOCUMENTS],
        help="classeur (.xlsx), fiche (.pdf), donnees (.json) ou tableau (.csv)",
    )
    parser.add_argument("sortie", metavar="SORTIE", type=Path, help="fichier à écrire ; remplacé s’il existe")
    parser.add_argument("--liste", metavar="NOM", help="cette liste seulement")
    parser.add_argument(
        "--avec-notes", action="store_true", help="avec les notes privées (donnees seulement)"
    )


def exporter(options: Namespace) -> None:
    """Write a document, whole or not at all."""
    dossier = read_dossier(options.dossier)
    if options.liste:
        dossier = replace(dossier, lists=(dossier.list_named(options.liste),))
    DOCUMENTS[options.document](dossier, options.sortie, options.avec_notes)
    print(f"Document écrit : {options.sortie}")
