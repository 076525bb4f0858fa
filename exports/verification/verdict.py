"""What verification tells: one verdict, one sentence, and what differs."""

from dataclasses import dataclass
from enum import StrEnum

from pacte.domain.sentence import Sentence
from pacte.domain.signing import Signing


class Verdict(StrEnum):
    """The four things that a file can turn out to be."""

    AUTHENTIC = "authentic"
    OTHER_FILE = "other_file"
    ALTERED = "altered"
    NOT_A_PACT = "not_a_pact"


@dataclass(frozen=True, slots=True)
class KnownSigning:
    """A signing that the open file knows, with the name of its list."""

    list_name: str
    signing: Signing


@dataclass(frozen=True, slots=True)
class Verification:
    """The verdict on a file, told in one sentence.

    `fingerprint` is that of the pact inside, None when there is none; `differences` say in French what is not as
    it was signed; `remarks` what else is worth knowing (who sealed it, why it was revoked). `revoked` says that the
    signing no longer counts, as far as the file or the PDF itself tells.
    """

    verdict: Verdict
    sentence: Sentence
    fingerprint: str | None = None
    differences: tuple[Sentence, ...] = ()
    remarks: tuple[Sentence, ...] = ()
    revoked: bool = False
