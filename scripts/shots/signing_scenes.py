"""Signing: what is missing, what was signed, changed since or revoked; looking at pages, sealing, verifying."""

from PySide6.QtWidgets import QDialog

from exports.pact.pdf import write_pact
from pacte.domain.signing import Side
from pacte.storage import queries
from scripts.shots.files import AUBE, BORN, SIGNATURE
from scripts.shots.scene import Scene
from scripts.shots.stage import Stage
from ui.pdf_view import PdfView
from ui.preview_dialog import PreviewDialog
from ui.seal_form import SealForm
from ui.signature_dialog import SignatureDialog
from ui.signing_page import SigningPage
from ui.signing_question import agrees_to_sign
from ui.verify_dialog import VerifyDialog


def _page(stage: Stage, file: str, name: str = "") -> SigningPage:
    page = stage.open(file, "signing").page
    assert isinstance(page, SigningPage)
    if name:
        page.show_list(next(one.id for one in page._dossier.lists if one.name == name))
    if page._list is not None:
        _wait_for_preview(stage, page)
    return page


def _wait_for_preview(stage: Stage, page: SigningPage) -> None:
    stage.wait(lambda: not page._documents._pause.isActive() and not page._preview.busy)
    stage.wait(lambda: page._preview.view.pages > 0)
    _wait_for_pages(stage, page._preview.view)


def _wait_for_pages(stage: Stage, view: PdfView) -> None:
    """Wait until the pages in view are drawn: where there is no room for the view, none ever is."""
    stage.wait(lambda: not view.isVisible() or view.drawn)


def _named(page: SigningPage) -> SigningPage:
    for side, name in ((Side.LIST, "Laurent Jeanne"), (Side.COLLECTIVE, "Camille Membre (exemple)")):
        row = page._form.sides[side].rows[0]
        row.name.setText(name)
        row._show_strokes(SIGNATURE if side is Side.LIST else ())
    page._form._on_changed()
    return page


def _empty(stage: Stage) -> None:
    stage.look(_page(stage, "empty").window())


def _missing(stage: Stage) -> None:
    stage.look(_page(stage, "town", AUBE).window())


def _ready(stage: Stage) -> None:
    stage.look(_named(_page(stage, "gathered")).window())


def _refused(stage: Stage) -> None:
    page = _named(_page(stage, "gathered"))
    page._form.day.line.setText("31/02/2026")
    page.sign()
    stage.look(page.window())


def _signed(stage: Stage) -> None:
    stage.look(_page(stage, "signed").window())


def _changed(stage: Stage) -> None:
    stage.look(_page(stage, "changed").window())


def _pages(stage: Stage) -> None:
    page = _page(stage, "changed")
    page._look(wanted=True)
    _wait_for_pages(stage, page._preview.view)
    stage.look(page.window())


def _revoked(stage: Stage) -> None:
    stage.look(_page(stage, "revoked").window())


def _merged(stage: Stage) -> None:
    stage.look(_page(stage, "merged", BORN).window())


def _reading(stage: Stage) -> None:
    window = stage.open("signed", read_only=True)
    window._pages.show_page("signing")
    page = window.page
    assert isinstance(page, SigningPage)
    _wait_for_preview(stage, page)
    stage.look(window)


def _grid_changed(stage: Stage) -> None:
    window = stage.open("changed")
    stage.wait(lambda: not window.page._layout.since.isHidden())
    stage.look(window)


# ------------------------------------------------------------------------------------------- its dialogs


def _draw(stage: Stage) -> None:
    page = _page(stage, "gathered")

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, SignatureDialog)
        dialog.pad.show_strokes(SIGNATURE)

    stage.look_at_dialog(page._form.sides[Side.LIST].rows[0].draw.click, fill)


def _question(stage: Stage) -> None:
    window = stage.open("demo")
    stage.look_at_dialog(lambda: agrees_to_sign(window, "CHAMPIGNY ALTERNANCE", amends=False, doubts=2))


def _revoke(stage: Stage) -> None:
    stage.look_at_dialog(_page(stage, "signed")._layout.revoke.click)


def _preview(stage: Stage) -> None:
    def wait(dialog: QDialog) -> None:
        assert isinstance(dialog, PreviewDialog)
        stage.wait(lambda: not dialog.preview.busy and dialog.preview.view.pages > 0)
        _wait_for_pages(stage, dialog.preview.view)

    window = stage.open("signed")
    stage.look_at_dialog(window._actions.preview_requested.emit, wait)


def _seal(stage: Stage) -> None:
    window = stage.open("signed")

    def refuse(dialog: QDialog) -> None:
        assert isinstance(dialog, SealForm)
        dialog.path.setText("/media/cle-usb/collectif.p12")
        stage.click(dialog.accept_button)

    stage.look_at_dialog(lambda: SealForm("Collectif (exemple)", window).exec(), refuse)


def _export_signed(stage: Stage) -> None:
    stage.look_at_dialog(_page(stage, "signed")._layout.export.click)


def _verified(stage: Stage, *, altered: bool) -> None:
    window = stage.open("signed")
    path = window._operations.file.path.with_name("pacte.pdf")
    write_pact(queries.dossier(window._operations.file), path)
    if altered:
        path.write_bytes(path.read_bytes() + b"\n% ")

    def wait(dialog: QDialog) -> None:
        assert isinstance(dialog, VerifyDialog)
        stage.wait(lambda: not dialog.busy)

    stage.look_at_dialog(lambda: window._verifying.verify(path), wait)


SIGNING_SCENES: tuple[Scene, ...] = (
    Scene("signing-empty", _empty, page="signing"),
    Scene("signing-missing", _missing, page="signing"),
    Scene("signing-ready", _ready, page="signing"),
    Scene("signing-refused", _refused, page="signing"),
    Scene("signing-signed", _signed, page="signing"),
    Scene("signing-changed", _changed, page="signing"),
    Scene("signing-pages", _pages, page="signing"),
    Scene("signing-revoked", _revoked, page="signing"),
    Scene("signing-merged", _merged, page="signing"),
    Scene("signing-read-only", _reading, page="signing"),
    Scene("grid-changed-since", _grid_changed, page="grid"),
    Scene("dialog-signature", _draw, dialog="SignatureDialog"),
    Scene("dialog-sign-question", _question),
    Scene("dialog-revoke", _revoke, dialog="RevokeForm"),
    Scene("dialog-preview", _preview, dialog="PreviewDialog"),
    Scene("dialog-seal", _seal, dialog="SealForm"),
    Scene("dialog-export-signed", _export_signed, dialog="ExportDialog"),
    Scene("dialog-verify", lambda stage: _verified(stage, altered=False), dialog="VerifyDialog"),
    Scene("dialog-verify-altered", lambda stage: _verified(stage, altered=True), dialog="VerifyDialog"),
)
