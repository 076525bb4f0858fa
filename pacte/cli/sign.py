"""`signer`: freezing what a list and the collective agreed on."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from exports.open_data import as_json
from pacte.cli.catalogue import catalogue_argument, opened
from pacte.domain.errors import KnownError
from pacte.domain.readiness import gaps
from pacte.domain.signing import SIDE_WORDS, Signatory
from pacte.edits import signings
from pacte.storage import queries

_SIDES = {words: side for side, words in SIDE_WORDS.items()}


def signer_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments of `signer`."""
    parser.add_argument("dossier", metavar="DOSSIER.pacte", type=Path, help="dossier de la liste")
    parser.add_argument("--liste", metavar="NOM", required=True, help="liste qui signe")
    parser.add_argument("--lieu", metavar="TEXTE", required=True, help="lieu de la signature")
    parser.add_argument("--date", metavar="AAAA-MM-JJ", required=True, help="jour de la signature")
    parser.add_argument(
        "--signataire",
        metavar="NOM;QUALITÉ;CÔTÉ",
        action="append",
        required=True,
        help="un signataire, « Nom;qualité;liste » ou « Nom;qualité;collectif » ; une fois pour chacun",
    )
    catalogue_argument(parser)
    parser.add_argument("--json", action="store_true", help="répondre en JSON")


def _signatory(words: str) -> Signatory:
    parts = [part.strip() for part in words.split(";")]
    if len(parts) != 3 or parts[2].lower() not in _SIDES:
        raise KnownError(
            "« {} » n’est pas un signataire ; écrivez « Nom;qualité;liste » ou « Nom;qualité;collectif ».",
            words,
        )
    return Signatory(parts[0], parts[1] or None, _SIDES[parts[2].lower()])


def signer(options: Namespace) -> None:
    """Sign the pact of a list, or an amendment when it signed before."""
    signatories = [_signatory(words) for words in options.signataire]
    with opened(options) as file:
        dossier = queries.dossier(file)
        one = dossier.list_named(options.liste)
        remarks = [gap.words for gap in gaps(dossier, one, signatories) if not gap.blocks]
        signing, _changes = signings.sign(file, one.id, options.date, options.lieu, signatories)
    if options.json:
        print(as_json({"number": signing.number, "fingerprint": signing.fingerprint}), end="")
        return
    kind = (
        "Pacte signé"
        if signing.supersedes is None
        else f"Avenant à la signature n° {signing.supersedes} signé"
    )
    print(f"{kind} avec {one.name} : signature n° {signing.number}, empreinte {signing.fingerprint}.")
    for words in remarks:
        print(f"  à savoir : {words}")
