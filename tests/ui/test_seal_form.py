"""Sealing from the window: the collective's own key, or one that Pacte makes; bad keys get one sentence."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from exports.sealing.key import make_key
from exports.verification.verify import verify_pdf
from tests.ui.driving import User, in_dialog, press_button, spaced
from tests.ui.signing_driving import sign_on_disk
from tests.ui.test_accessibility import unnamed
from ui.export_dialog import ExportDialog
from ui.seal_form import SealForm, own_key_path


@pytest.fixture
def form(qtbot) -> SealForm:
    form = SealForm("Collectif (exemple)")
    qtbot.addWidget(form)
    form.show()
    return form


def fill(form: SealForm, path: Path, password: str) -> None:
    form.path.setText(str(path))
    form.password.setText(password)
    QTest.mouseClick(form.accept_button, Qt.MouseButton.LeftButton)


def test_the_collective_s_own_key_is_taken_with_its_password(form: SealForm, tmp_path: Path) -> None:
    path = tmp_path / "clé.p12"
    make_key(path, "Collectif de Nîmes", "secret")
    assert unnamed(form) == []
    assert not form.accept_button.isEnabled()
    fill(form, path, "faux")
    assert form.key is None
    assert "mot de passe" in form.trouble
    assert form.focusWidget() is form.password
    fill(form, path, "secret")
    assert form.key.name == "Collectif de Nîmes"
    assert QSettings().value("seal/key") == str(path)
    assert "secret" not in "".join(str(QSettings().value(key)) for key in QSettings().allKeys())


@pytest.mark.parametrize("content", [b"rien", None], ids=["no key", "missing"])
def test_a_file_that_holds_no_key_gets_one_sentence(
    form: SealForm, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "autre.p12"
    if content is not None:
        path.write_bytes(content)
    fill(form, path, "")
    assert "autre.p12" in form.trouble
    assert form.key is None


def test_an_expired_certificate_gets_one_sentence(form: SealForm, tmp_path: Path) -> None:
    path = tmp_path / "vieille.p12"
    make_key(path, "Collectif", now=datetime.now(UTC) - timedelta(days=365 * 30))
    fill(form, path, "")
    assert "a expiré" in form.trouble


def test_pacte_makes_a_key_once(form: SealForm, qtbot) -> None:
    QTest.mouseClick(form.make, Qt.MouseButton.LeftButton)
    assert form.path.text() == str(own_key_path())
    made = own_key_path().read_bytes()
    QTest.mouseClick(form.make, Qt.MouseButton.LeftButton)
    assert own_key_path().read_bytes() == made
    QTest.mouseClick(form.accept_button, Qt.MouseButton.LeftButton)
    assert form.key.name == "Collectif (exemple)"
    assert not form.key.certified


def test_an_exported_pact_is_sealed_and_verifies(
    open_window, user_of, demo_path: Path, tmp_path: Path
) -> None:
    sign_on_disk(demo_path)
    user: User = user_of(open_window(demo_path))
    path = tmp_path / "scellé.pdf"

    def seal(form: SealForm) -> None:
        QTest.mouseClick(form.make, Qt.MouseButton.LeftButton)

    def export(dialog: ExportDialog) -> None:
        assert dialog._layout.seal.isHidden()
        keys = [kind.key for kind in dialog._kinds]
        QTest.mouseClick(dialog._layout.kinds.button(keys.index("pact")), Qt.MouseButton.LeftButton)
        assert dialog._layout.seal.isVisible()
        in_dialog(seal, "Sceller avec cette clé")
        press_button(dialog, "Sceller…")
        words = "Scellé par « Collectif local (exemple) », clé non certifiée"
        assert spaced(dialog._layout.seal.words.text()) == words
        dialog._layout.place.setText(str(path))
        press_button(dialog, "Exporter")
        user.qtbot.waitUntil(lambda: dialog._work is None, timeout=20_000)

    in_dialog(export, "Fermer")
    user.ctrl(Qt.Key.Key_E)
    found = verify_pdf(path)
    assert found.verdict.value == "authentic"
    assert "non certifiée" in found.remarks[0]


def test_what_is_not_signed_is_not_sealed(user: User) -> None:
    def look(dialog: ExportDialog) -> None:
        keys = [kind.key for kind in dialog._kinds]
        QTest.mouseClick(dialog._layout.kinds.button(keys.index("pact")), Qt.MouseButton.LeftButton)
        assert dialog._layout.seal.isHidden()

    in_dialog(look, "Fermer")
    user.ctrl(Qt.Key.Key_E)
