"""Spoils documents as disks, mail programs and mischief do."""

import io
import random
import zipfile
from collections.abc import Callable

Spoil = Callable[[bytes, random.Random], bytes]


def _cut(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content) + 1)]


def _changed(content: bytes, chance: random.Random) -> bytes:
    spoilt = bytearray(content)
    for _ in range(chance.choice((1, 5, 50))):
        spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
    return bytes(spoilt)


def _without_a_piece(content: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(content))
    return content[:start] + content[start + chance.randrange(1, 500) :]


def _with_noise(content: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(content))
    return content[:start] + chance.randbytes(chance.randrange(1, 500)) + content[start:]


def _doubled(content: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(content))
    return (
        content[:start] + content[max(0, start - 3_000) : start] * chance.randrange(1, 20) + content[start:]
    )


def _numbers_changed(content: bytes, chance: random.Random) -> bytes:
    """Change digits only: lengths, counts and offsets go wrong while the rest stays well formed."""
    spoilt = bytearray(content)
    digits = [at for at, byte in enumerate(spoilt) if 48 <= byte <= 57]
    for at in chance.sample(digits, min(len(digits), 20)):
        spoilt[at] = chance.choice(b"0123456789")
    return bytes(spoilt)


WAYS: tuple[Spoil, ...] = (_cut, _changed, _without_a_piece, _with_noise, _doubled, _numbers_changed)


def spoilt(content: bytes, seed: int) -> bytes:
    """Return the document spoilt in one way, the same for the same seed."""
    chance = random.Random(seed)
    return WAYS[seed % len(WAYS)](content, chance)


def spoilt_inside(content: bytes, seed: int) -> bytes:
    """Return a package one part of which is spoilt, whole again as a package."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    chosen = random.Random(seed).choice(sorted(parts))
    parts[chosen] = spoilt(parts[chosen], seed)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return out.getvalue()
