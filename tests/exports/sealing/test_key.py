"""Keys to seal with: made here, brought along, or refused in one sentence."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from exports.sealing.key import load_key, make_key
from pacte.domain.errors import KnownError


def test_a_key_of_our_own_names_the_collective_and_is_not_certified(tmp_path: Path) -> None:
    path = tmp_path / "sceau.p12"
    make_key(path, "Collectif local (exemple)")
    key = load_key(path)
    assert (key.name, key.certified) == ("Collectif local (exemple)", False)
    assert path.stat().st_mode & 0o077 == 0


def test_a_very_long_name_still_makes_a_key(tmp_path: Path) -> None:
    path = tmp_path / "sceau.p12"
    make_key(path, "Collectif pour une transition " * 9)
    assert load_key(path).name.startswith("Collectif pour une transition")


def test_a_key_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "sceau.p12"
    make_key(path, "Collectif (exemple)")
    before = path.read_bytes()
    with pytest.raises(KnownError, match="existe déjà"):
        make_key(path, "Collectif (exemple)")
    assert path.read_bytes() == before


def test_a_wrong_password_is_told(tmp_path: Path) -> None:
    path = tmp_path / "sceau.p12"
    make_key(path, "Collectif (exemple)", "mot de passe é")
    assert load_key(path, "mot de passe é").name == "Collectif (exemple)"
    for wrong in (None, "", "autre"):
        with pytest.raises(KnownError, match=r"mot de passe de « sceau\.p12 » n’est pas le bon"):
            load_key(path, wrong)


def test_an_expired_certificate_is_told_with_its_day(tmp_path: Path) -> None:
    path = tmp_path / "sceau.p12"
    make_key(path, "Collectif (exemple)", now=datetime(2000, 1, 1, tzinfo=UTC))
    with pytest.raises(KnownError, match=r"a expiré le 2\d/12/2019"):
        load_key(path)


def test_a_certificate_of_tomorrow_is_told(tmp_path: Path) -> None:
    path = tmp_path / "sceau.p12"
    make_key(path, "Collectif (exemple)", now=datetime.now(UTC) + timedelta(days=3))
    with pytest.raises(KnownError, match="ne vaut qu’à partir du"):
        load_key(path)


@pytest.mark.parametrize("content", [b"", b"pas une cle", b"\x30\x82" + bytes(500), bytes(2_000_000)])
def test_anything_else_is_no_key(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.p12"
    path.write_bytes(content)
    with pytest.raises(KnownError, match=r"x\.p12"):
        load_key(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="ne peut pas être lu"):
        load_key(tmp_path / "absente.p12")
