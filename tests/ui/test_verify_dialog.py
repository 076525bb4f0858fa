"""Verifying a PDF from the window: one sentence, whatever is dropped."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog

from exports.pact.pdf import write_pact
from exports.verification.dossier import known_signings
from pacte.domain.answer import Answer
from pacte.pdfium import opened
from tests.ui.driving import User, drop, in_dialog, in_dialog_of, on_disk, spaced
from tests.ui.signing_driving import sign_on_disk
from tests.ui.test_accessibility import unnamed
from ui.import_review import ImportReview
from ui.verify_dialog import VerifyDialog


@pytest.fixture
def signed_pdf(demo_path: Path, tmp_path: Path) -> Path:
    sign_on_disk(demo_path)
    path = tmp_path / "signé.pdf"
    write_pact(on_disk(demo_path), path)
    return path


def verdict(qtbot, path: Path, demo_path: Path | None) -> VerifyDialog:
    known = known_signings(on_disk(demo_path)) if demo_path else None
    dialog = VerifyDialog(path, known)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)
    return dialog


def test_an_authentic_pact_is_said_to_be(qtbot, signed_pdf: Path, demo_path: Path) -> None:
    dialog = verdict(qtbot, signed_pdf, demo_path)
    assert spaced(dialog.verdict.words).startswith("Authentique : « signé.pdf » est la signature n° 1")
    assert dialog.verdict.kind is Answer.AGREED
    assert "Empreinte du pacte" in dialog.fingerprint.text()
    assert unnamed(dialog) == []


def test_an_altered_pact_says_what_differs(qtbot, signed_pdf: Path, demo_path: Path) -> None:
    with opened(signed_pdf.read_bytes()) as document:
        del document[2]
        document.save(signed_pdf.with_name("coupé.pdf"))
    dialog = verdict(qtbot, signed_pdf.with_name("coupé.pdf"), demo_path)
    assert dialog.verdict.kind is Answer.REFUSED
    assert "n’est plus tel qu’il a été signé" in dialog.verdict.words
    assert dialog.details.isVisible()
    assert spaced(dialog.details.text()).startswith("• page 3 : « 4/17")


@pytest.mark.parametrize(
    "content, why",
    [
        (b"bonjour", "n’est pas un PDF"),
        (b"%PDF-1.7\n1 0 obj <<", "incomplet ou abîmé"),
        (None, "ne peut pas être lu"),
    ],
    ids=["words", "truncated", "missing"],
)
def test_anything_else_gets_one_clear_sentence(
    qtbot, tmp_path: Path, content: bytes | None, why: str
) -> None:
    path = tmp_path / "reçu.pdf"
    if content is not None:
        path.write_bytes(content)
    assert why in verdict(qtbot, path, None).verdict.words


def test_an_encrypted_pdf_gets_one_clear_sentence(qtbot, signed_pdf: Path) -> None:
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.pdf_utils.writer import copy_into_new_writer

    path = signed_pdf.with_name("chiffré.pdf")
    with signed_pdf.open("rb") as source, path.open("wb") as target:
        writer = copy_into_new_writer(PdfFileReader(source))
        writer.encrypt("secret", "secret")
        writer.write(target)
    assert "protégé par un mot de passe" in verdict(qtbot, path, None).verdict.words


def test_a_pdf_dropped_on_the_window_is_verified(
    open_window, user_of, signed_pdf: Path, demo_path: Path
) -> None:
    window = open_window(demo_path)
    user: User = user_of(window)
    told: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, VerifyDialog)
        user.qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)
        told.append(dialog.verdict.words)

    met = in_dialog_of(VerifyDialog, "Fermer", look)
    drop(window, signed_pdf)
    assert len(met) == 1
    assert "dans ce dossier" in told[0]
    window.close_file()
    in_dialog(look, "Fermer")
    drop(window, signed_pdf)
    assert "est tel qu’il a été signé" in spaced(told[1])


def test_a_text_dropped_on_the_window_is_still_read_as_a_pact(user: User, real_pact: Path) -> None:
    met = in_dialog_of(ImportReview, "Ne rien enregistrer")
    drop(user.window, real_pact)
    assert [type(dialog) for dialog in met] == [ImportReview]


def test_the_menu_verifies_a_chosen_file(
    open_window, user_of, signed_pdf: Path, demo_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    user: User = user_of(open_window(demo_path))
    monkeypatch.setattr("ui.verify_dialog.choose_file", lambda *_args: signed_pdf)
    met = in_dialog(lambda dialog: user.qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000), "Fermer")
    action = next(one for one in user.window._actions._file.actions() if one.text() == "&Vérifier un pacte…")
    QTimer.singleShot(0, action.trigger)
    user.qtbot.waitUntil(lambda: bool(met) and not met[0].isVisible(), timeout=20_000)
    assert isinstance(met[0], VerifyDialog)
