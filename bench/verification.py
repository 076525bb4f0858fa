"""Verifying signed pacts, as somebody does who received those of a whole region."""

from pathlib import Path

from bench.documents import signed_demo
from bench.timing import Figure, duration
from exports.pact.pdf import pact_bytes
from exports.sealing.key import load_key, make_key
from exports.sealing.seal import sealed
from exports.verification.verdict import Verdict
from exports.verification.verify import verify_pdf

_HUNDRED = 100


def verifying(folder: Path) -> Figure:
    """A hundred sealed pacts, each read, drawn again, compared, and its seal checked."""
    key_path = folder / "sceau.p12"
    make_key(key_path, "Collectif local (exemple)")
    paths = [folder / f"{number:03}.pdf" for number in range(_HUNDRED)]
    content = pact_bytes(signed_demo(folder))
    for path in paths:
        path.write_bytes(sealed(content, load_key(key_path), "Pacte signé", "Champigny-sur-Marne"))

    def verify() -> None:
        verdicts = {verify_pdf(path).verdict for path in paths}
        assert verdicts == {Verdict.AUTHENTIC}, verdicts

    return duration(f"vérification de {_HUNDRED} pactes signés et scellés", verify, 30, turns=1)
