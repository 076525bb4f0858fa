"""Names of files made from typed words."""

import re
from pathlib import Path

#: Characters that some system refuses in a file name.
_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]+')


def typed_path(words: str, suffix: str, base: Path) -> Path:
    """Return the path that somebody typed: in `base` unless it says where, and with the right suffix."""
    path = base / Path(words.strip()).expanduser()
    return path if path.suffix.lower() == suffix or not path.name else path.with_name(f"{path.name}{suffix}")


def fit_name(words: str, otherwise: str) -> str:
    """Return words that every system takes as a file's name, `otherwise` when nothing of them is left."""
    return _UNFIT.sub(" ", words).strip(" .")[:80].strip(" .") or otherwise


def free_place(wanted: Path) -> Path:
    """Return a path where nothing stands yet: the one that is wanted, or « name (2) » and so on beside it."""
    place, count = wanted, 1
    while place.exists():
        count += 1
        place = wanted.with_name(f"{wanted.stem} ({count}){wanted.suffix}")
    return place
