"""A disk's refusal is told in French, whatever the system's language."""

import errno

import pytest

from pacte.domain.disk import why_refused


@pytest.mark.parametrize(
    "code, words",
    [
        (errno.ENOSPC, "plein"),
        (errno.EROFS, "protégé"),
        (errno.EACCES, "droits"),
        (errno.ENOENT, "n’existe pas"),
        (errno.EXDEV, "un autre emplacement"),
    ],
)
def test_each_cause_says_what_to_do(code: int, words: str) -> None:
    assert words in why_refused(OSError(code, "No such thing in English"))
    assert "English" not in why_refused(OSError(code, "No such thing in English"))
