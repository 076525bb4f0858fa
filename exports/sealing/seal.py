"""Putting the seal on a pact: one signature over all its bytes, after which nothing may be added."""

from io import BytesIO

from exports.sealing.key import SealKey

#: The name of the seal's field, by which verification finds it.
FIELD = "Sceau"


def sealed(data: bytes, key: SealKey, reason: str, place: str) -> bytes:
    """Return the PDF with the seal of `key`: the bytes of `data`, then an update that signs them.

    The seal is certified to allow no change at all. `data` is a whole PDF of ours without a seal.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import signers
    from pyhanko.sign.fields import MDPPerm

    metadata = signers.PdfSignatureMetadata(
        field_name=FIELD,
        md_algorithm="sha256",
        name=key.name,
        reason=reason,
        location=place,
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
    )
    written = signers.sign_pdf(IncrementalPdfFileWriter(BytesIO(data)), metadata, signer=key.signer)
    result: bytes = written.getvalue()
    return result
