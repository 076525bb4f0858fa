"""The canonical text of a pact, carried inside its PDF."""

from exports.attachment import Attachment
from pacte.domain.pact import Pact, canonical

#: The name under which a signed PDF carries its pact.
ATTACHMENT = "pacte.json"


def pact_attachment(pact: Pact) -> Attachment:
    """Return the canonical text of a pact as a file to embed: the very bytes that its fingerprint is made of."""
    text = canonical(pact).encode("utf-8")
    return Attachment(
        ATTACHMENT, "application/json", "Texte canonique du pacte, dont l’empreinte est le SHA-256", text
    )
