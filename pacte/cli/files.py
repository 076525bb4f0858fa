"""`nouveau`, `liste` and `repondre`: making and filling a pact file."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from pacte.cli.catalogue import catalogue_argument, opened
from pacte.domain.answer import Answer
from pacte.domain.catalogue import Catalogue
from pacte.domain.errors import KnownError
from pacte.domain.wording import capitalised
from pacte.edits import answers, dossiers, frameworks, lists
from pacte.storage import queries
from pacte.storage.pact_file import open_pact_file

#: What takes an answer away again; an answer of the contract otherwise.
_NOT_RAISED = "not_raised"


def nouveau_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments of `nouveau`."""
    parser.add_argument("dossier", metavar="DOSSIER.pacte", type=Path, help="fichier à créer")
    parser.add_argument("--commune", metavar="NOM", required=True, help="nom de la commune")
    parser.add_argument("--collectif", metavar="NOM", help="nom du collectif local")
    parser.add_argument(
        "--catalogue",
        metavar="ID",
        action="append",
        help="référentiel (pacte-2020) ; donné plusieurs fois, le premier est le principal",
    )


def nouveau(options: Namespace) -> None:
    """Create a pact file; never over one that exists."""
    main, *others = dict.fromkeys(options.catalogue or [dossiers.USUAL_CATALOGUE])
    beside = [dossiers.shipped_catalogue(one) for one in others]
    dossiers.create(options.dossier, options.commune, options.collectif, main)
    if beside:
        _add_beside(options.dossier, beside)
    print(f"Dossier créé : {options.dossier}")


def _add_beside(path: Path, catalogues: list[Catalogue]) -> None:
    """Add catalogues to a file just made; when the disk refuses, the file goes too."""
    try:
        with open_pact_file(path) as file:
            for one in catalogues:
                frameworks.add(file, one)
    except KnownError:
        path.unlink(missing_ok=True)
        raise


def liste_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments of `liste`."""
    parser.add_argument("dossier", metavar="DOSSIER.pacte", type=Path, help="dossier à compléter")
    parser.add_argument("--nom", metavar="NOM", required=True, help="nom de la liste")
    parser.add_argument("--tete", metavar="NOM", help="tête de liste")
    parser.add_argument("--etiquette", metavar="TEXTE", help="étiquette politique, telle que la liste la dit")


def liste(options: Namespace) -> None:
    """Add a candidate list."""
    with open_pact_file(options.dossier) as file:
        changes = lists.add(file, options.nom, options.tete, options.etiquette)
    print(capitalised(changes.label) + ".")


def repondre_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments of `repondre`."""
    parser.add_argument("dossier", metavar="DOSSIER.pacte", type=Path, help="dossier à compléter")
    parser.add_argument("--liste", metavar="NOM", required=True, help="nom de la liste")
    parser.add_argument("--mesure", metavar="N", required=True, help="numéro de la mesure")
    parser.add_argument(
        "--niveau", metavar="NIVEAU", required=True, help="N1, N2, N3, ou N pour un niveau unique"
    )
    parser.add_argument(
        "--reponse", required=True, choices=[*Answer, _NOT_RAISED], help="la réponse ; not_raised l’efface"
    )
    parser.add_argument("--formulation", metavar="TEXTE", help="formulation retenue")
    parser.add_argument("--reserve", metavar="TEXTE", help="réserve")
    parser.add_argument("--partenaire", metavar="TEXTE", help="autorité qui doit agir aussi")
    parser.add_argument("--observation", metavar="TEXTE", help="observation de la liste, publiée")
    catalogue_argument(parser)


def repondre(options: Namespace) -> None:
    """Record one answer, durably, before saying so."""
    with opened(options) as file:
        found = queries.dossier(file).list_named(options.liste)
        changes = answers.answer(
            file,
            found.id,
            [(options.mesure, options.niveau)],
            None if options.reponse == _NOT_RAISED else Answer(options.reponse),
            agreed_wording=options.formulation,
            reservation=options.reserve,
            partner=options.partenaire,
            observation=options.observation,
        )
    print(f"{found.name} : {changes.label}." if changes else f"{found.name} : rien à changer.")
