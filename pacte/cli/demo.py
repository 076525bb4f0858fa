"""`demo`: the real example with its documents beside it."""

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path

from pacte.cli.export import DOCUMENTS, OF_ONE_LIST, Choices
from pacte.cli.show import read_dossier
from pacte.demo import build_demo
from resources import EXAMPLE_NAME

#: What each document is called beside the example.
_NAMES = {
    "classeur": "champigny-sur-marne.xlsx",
    "fiche": "fiche-champigny-alternance.pdf",
    "grille": "grille-champigny-sur-marne.pdf",
    "pacte": "pacte-champigny-alternance.pdf",
    "comparatif": "comparatif-champigny-sur-marne.pdf",
    "affiche": "affiche-champigny-sur-marne.pdf",
    "reponse": "relecture-champigny-alternance.xlsx",
    "donnees": "champigny-sur-marne.json",
    "tableau": "champigny-sur-marne.csv",
}


def demo_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments of `demo`."""
    parser.add_argument(
        "repertoire",
        metavar="REPERTOIRE",
        type=Path,
        nargs="?",
        default=Path("demo"),
        help="où l’écrire (demo)",
    )


def demo(options: Namespace) -> None:
    """Build the example and every document from it, and say where they are."""
    known = (options.repertoire / EXAMPLE_NAME).exists()
    path = build_demo(options.repertoire)
    print(f"{'Exemple déjà là, gardé tel quel' if known else 'Exemple'} : {path}")
    dossier = read_dossier(path)
    for document, write in DOCUMENTS.items():
        target = options.repertoire / _NAMES[document]
        shown = replace(dossier, lists=dossier.lists[:1]) if document in OF_ONE_LIST else dossier
        write(shown, target, Choices())
        print(f"  {document:<12}{target}")
