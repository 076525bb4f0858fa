"""A signing that no longer counts, printed again."""

from dataclasses import replace
from pathlib import Path

from exports.pact.pdf import pact_bytes, write_pact
from pacte.domain.dossier import Dossier
from pacte.domain.pact import Pact, canonical, fingerprint
from pacte.domain.signing import Revocation
from pacte.edits.signings import signing_of


def test_a_revoked_signing_says_so_on_every_page(
    champigny: Dossier, signed: Pact, amendment: Pact, tmp_path: Path, read_pdf
) -> None:
    path = tmp_path / "pacte.pdf"
    one = replace(champigny.lists[0], signings=(signing_of(signed), signing_of(amendment)))
    dossier = replace(champigny, lists=(one,))
    why = "Un motif assez long pour tenir sur plusieurs lignes (exemple). " * 60
    gone = tuple(replace(each, revoked=Revocation("2020-03-12", why.strip())) for each in one.signings)
    for number, pact in ((1, signed), (2, amendment)):
        write_pact(replace(dossier, lists=(replace(one, signings=gone),)), path, signing=number)
        again = read_pdf(path)
        assert all("RETIRÉ" in page for page in again.pages)
        words = " ".join("\n".join(again.pages).replace("\u00a0", " ").split())
        assert "Cette signature a été retirée le 12 mars 2020 et n’engage plus." in words
        assert words.count("(exemple). Un motif assez long") >= 58
        assert "puis retiré" in again.metadata["Title"]
        assert fingerprint(canonical(pact))[:4] in again.pages[0]
        write_pact(dossier, path, signing=number)
        assert path.read_bytes() == pact_bytes(pact)
