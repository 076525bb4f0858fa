"""The checksum that a signed PDF ends with: whether these are the bytes that Pacte wrote, on whichever computer.

It guards against accidents and against programs that save a PDF anew, not against somebody who knows how to
make another one: for that there are the pages drawn again, and the seal.
"""

import hashlib
import re

_LINE = re.compile(rb"%pacte-sha256 ([0-9a-f]{64})\n")


def with_checksum(data: bytes) -> bytes:
    """Return a PDF with the checksum of its bytes after its end, as a comment."""
    return data + f"%pacte-sha256 {hashlib.sha256(data).hexdigest()}\n".encode()


def as_written(data: bytes) -> bytes | None:
    """Return what Pacte wrote of a PDF, without what was added behind it; None when it is not as it was written."""
    found = _LINE.search(data)
    if found is None or hashlib.sha256(data[: found.start()]).hexdigest().encode() != found[1]:
        return None
    return data[: found.end()]


def checksum_holds(data: bytes, *, sealed: bool) -> bool:
    """Whether a PDF is as it was written; nothing may follow but a seal, where there is one."""
    written = as_written(data)
    return written is not None and (sealed or len(written) == len(data))
