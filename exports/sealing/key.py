"""The key a collective seals with: its own PKCS#12 file, or one that the program makes.

A key that the program made tells that a file was not altered, not who sealed it: it is « non certifié », and
everything that shows it says so.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    KeySerializationEncryption,
    NoEncryption,
    pkcs12,
)
from cryptography.x509.oid import NameOID

from exports.writing import replacing, writing_error
from pacte.domain.disk import why_refused
from pacte.domain.errors import KnownError

if TYPE_CHECKING:
    from pyhanko.sign.signers import SimpleSigner

#: A mandate lasts six years, and its pacts are read longer than that.
_VALIDITY = timedelta(days=365 * 20)
#: A PKCS#12 file holds a key and a few certificates.
_LARGEST = 1_000_000
#: The longest common name that a certificate takes.
_LONGEST_NAME = 64
_FRIENDLY = b"pacte"


@dataclass(frozen=True, slots=True)
class SealKey:
    """A key that is ready to seal: whom its certificate names, and whether somebody else vouches for it."""

    signer: "SimpleSigner"
    name: str
    certified: bool


def make_key(path: Path, name: str, password: str | None = None, now: datetime | None = None) -> None:
    """Write a key of the collective's own to a PKCS#12 file that only its owner can read.

    The certificate names `name` and is signed by its own key. Raises `KnownError` when the file exists or the
    disk refuses.
    """
    if path.exists():
        raise KnownError(
            "« {} » existe déjà ; une clé ne se remplace pas, choisissez un autre nom.", path.name
        )
    start = (now or datetime.now(UTC)) - timedelta(minutes=5)
    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name(
        [x509.NameAttribute(NameOID.COMMON_NAME, " ".join(name.split())[:_LONGEST_NAME] or "Pacte")]
    )
    certificate = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + _VALIDITY)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_signing_only(), critical=True)
        .sign(key, hashes.SHA256())
    )
    protection: KeySerializationEncryption = NoEncryption()
    if password:
        protection = BestAvailableEncryption(password.encode("utf-8"))
    data = pkcs12.serialize_key_and_certificates(_FRIENDLY, key, certificate, None, protection)
    with replacing(path) as temporary:
        temporary.write_bytes(data)
    path.chmod(0o600)


def own_key(path: Path, name: str) -> Path:
    """Return the path of the key that the program made for a collective, making it and its folder the first time.

    Raises `KnownError` when the disk refuses.
    """
    if not path.exists():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise writing_error(path, error) from error
        make_key(path, name)
    return path


def _signing_only() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def load_key(path: Path, password: str | None = None) -> SealKey:
    """Return the key of a PKCS#12 file, ready to seal.

    Raises `KnownError` for a file that cannot be read or holds no key, a wrong password, or a certificate that
    is expired or not valid yet.
    """
    data = _read(path)
    secret = password.encode("utf-8") if password else None
    try:
        found = pkcs12.load_pkcs12(data, secret)
    except ValueError as error:
        if _is_pkcs12(data):
            raise KnownError(
                "Le mot de passe de « {} » n’est pas le bon ; écrivez-le de nouveau.", path.name
            ) from error
        raise KnownError(
            "« {} » n’est pas un fichier de clé (.p12 ou .pfx) ; choisissez-en un autre.", path.name
        ) from error
    if found.key is None or found.cert is None:
        raise KnownError(
            "« {} » ne contient pas de clé et son certificat ; choisissez un autre fichier.", path.name
        )
    certificate = found.cert.certificate
    _check_dates(certificate, datetime.now(UTC))
    return SealKey(
        _signer(data, secret), _common_name(certificate), certificate.issuer != certificate.subject
    )


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST:
            raise KnownError(
                "« {} » est trop gros pour un fichier de clé ; choisissez-en un autre.", path.name
            )
        return path.read_bytes()
    except OSError as error:
        raise KnownError("« {} » ne peut pas être lu : {}.", path.name, why_refused(error)) from error


def _is_pkcs12(data: bytes) -> bool:
    """Whether the bytes have the form of a PKCS#12 file, whose password may be another one."""
    from asn1crypto.pkcs12 import Pfx

    try:
        return bool(Pfx.load(data)["version"].native == "v3")
    except ValueError:
        return False


def _check_dates(certificate: x509.Certificate, now: datetime) -> None:
    last = certificate.not_valid_after_utc
    if last < now:
        raise KnownError(
            "Le certificat de cette clé a expiré le {} ; demandez-en un nouveau ou laissez Pacte en faire un.",
            f"{last:%d/%m/%Y}",
        )
    if certificate.not_valid_before_utc > now:
        raise KnownError(
            "Le certificat de cette clé ne vaut qu’à partir du {} ; vérifiez la date de l’ordinateur.",
            f"{certificate.not_valid_before_utc:%d/%m/%Y}",
        )


def _common_name(certificate: x509.Certificate) -> str:
    names = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(names[0].value) if names else certificate.subject.rfc4514_string()


def import_sealing() -> None:
    """Import what seals, a third of a second: in a thread, so that nobody waits for it later."""
    import pyhanko.pdf_utils.incremental_writer
    import pyhanko.sign.signers  # noqa: F401


def _signer(data: bytes, secret: bytes | None) -> "SimpleSigner":
    # It takes a third of a second to import: only whoever seals waits for it.
    from pyhanko.sign.signers import SimpleSigner

    signer: SimpleSigner = SimpleSigner.load_pkcs12_data(data, other_certs=[], passphrase=secret)
    return signer
