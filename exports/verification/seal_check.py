"""Whether a seal holds, and who sealed."""

from io import BytesIO
from typing import TYPE_CHECKING

from exports.sealing.seal import FIELD
from exports.verification.parsing import UnreadablePdfError, parsing
from pacte.domain.sentence import Sentence

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate
    from pyhanko.sign.validation import EmbeddedPdfSignature


class BrokenSealError(Exception):
    """A seal that does not hold; `sentence` says in what way."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def check_seal(data: bytes) -> Sentence | None:
    """Return who sealed a PDF, None when it bears no seal; raises `BrokenSealError` when the seal does not hold.

    The whole file must be under the seal, which must be the only one and allow nothing after it. Nothing is
    fetched: that a certificate is what it says, only its issuer can tell.
    """
    from pyhanko.pdf_utils.reader import PdfFileReader

    try:
        with parsing():
            seals = PdfFileReader(BytesIO(data), strict=False).embedded_signatures
            if not seals:
                return None
            alone = len(seals) == 1 and seals[0].field_name == FIELD
            holds = alone and _holds(seals[0])
            who = _who(seals[0].signer_cert)
    except UnreadablePdfError as error:
        raise BrokenSealError(Sentence("le sceau ne correspond plus au fichier")) from error
    if not alone:
        raise BrokenSealError(Sentence("une autre signature électronique a été ajoutée"))
    if not holds:
        raise BrokenSealError(Sentence("le sceau ne correspond plus au fichier"))
    return who


def _holds(seal: "EmbeddedPdfSignature") -> bool:
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    # At the moment it says it was sealed: a pact is read for six years, most certificates last less.
    context = ValidationContext(
        trust_roots=[seal.signer_cert], allow_fetching=False, moment=seal.self_reported_timestamp
    )
    status = validate_pdf_signature(seal, context)
    return bool(status.bottom_line) and status.coverage == SignatureCoverageLevel.ENTIRE_FILE


def _who(certificate: "Certificate") -> Sentence:
    name = certificate.subject.native.get("common_name") or certificate.subject.human_friendly
    if certificate.self_issued:
        return Sentence(
            "Scellé par « {} » avec une clé non certifiée : elle dit que rien n’a changé, pas qui a scellé.",
            name,
        )
    issuer = certificate.issuer.native.get("common_name") or certificate.issuer.human_friendly
    return Sentence(
        "Scellé par « {} », certificat délivré par « {} » (non vérifié, sans réseau).", name, issuer
    )
