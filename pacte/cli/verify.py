"""`verifier`: telling whether a signed pact is as it was signed."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from exports.open_data import as_json
from exports.verification.dossier import known_signings, verify_dossier
from exports.verification.verdict import Verdict, Verification
from pacte.cli.show import read_dossier
from pacte.domain.errors import KnownError


def verifier_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments of `verifier`."""
    parser.add_argument(
        "fichier", metavar="FICHIER", type=Path, help="pacte signé (.pdf) ou dossier (.pacte)"
    )
    parser.add_argument(
        "--dossier",
        metavar="DOSSIER.pacte",
        type=Path,
        help="dire aussi si le PDF est une signature de ce dossier",
    )
    parser.add_argument("--json", action="store_true", help="répondre en JSON")


def verifier(options: Namespace) -> None:
    """Tell the verdict and what differs; anything but an authentic pact ends as a known error."""
    found = _verified(options)
    if options.json:
        print(as_json(_data(found)), end="")
    else:
        print(found.sentence)
        for words in (*found.differences, *found.remarks):
            print(f"  {words}")
    if found.verdict is not Verdict.AUTHENTIC:
        raise KnownError(found.sentence)


def _data(found: Verification) -> dict[str, object]:
    return {
        "verdict": found.verdict.value,
        "fingerprint": found.fingerprint,
        "differences": [str(words) for words in found.differences],
        "revoked": found.revoked,
        "sentence": str(found.sentence),
        "remarks": [str(words) for words in found.remarks],
    }


def _verified(options: Namespace) -> Verification:
    if options.fichier.suffix.lower() == ".pacte":
        return verify_dossier(read_dossier(options.fichier))
    # What draws and reads PDF files is imported only for them.
    from exports.verification.verify import verify_pdf

    known = known_signings(read_dossier(options.dossier)) if options.dossier else None
    return verify_pdf(options.fichier, known)
