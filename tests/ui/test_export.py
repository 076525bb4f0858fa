"""Exporting: progress, cancelling, and a document that is whole or not there."""

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from pacte.domain.errors import KnownError
from pacte.domain.progress import Progress
from pacte.edits import lists
from pacte.pdfium import opened
from tests.ui.driving import User, in_dialog, press_button, spaced
from tests.ui.signing_driving import go_to_signing, sign_on_disk
from ui.background import Background
from ui.export_dialog import ExportDialog
from ui.toggles import RoundChoice

Key = Qt.Key


def export(user: User, path: Path, kind: int | str = 0, then=lambda _dialog: None) -> str:
    """Export by the keyboard and return how it ended."""
    ended: list[str] = []

    def use(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        number = kind if isinstance(kind, int) else [one.key for one in dialog._kinds].index(kind)
        QTest.mouseClick(dialog._layout.kinds.button(number), Qt.MouseButton.LeftButton)
        dialog._layout.place.setFocus()
        dialog._layout.place.selectAll()
        QTest.keyClicks(dialog._layout.place, str(path))
        QTest.keyClick(dialog._layout.place, Key.Key_Return)
        assert dialog._work is not None
        user.qtbot.waitUntil(lambda: dialog._work is None, timeout=20_000)
        ended.append(spaced(dialog._layout.result.words))
        then(dialog)

    in_dialog(use, "Fermer")
    user.ctrl(Key.Key_E)
    return ended[0]


@pytest.mark.parametrize(
    "kind, name, magic",
    [
        (0, "tout.xlsx", b"PK\x03\x04"),
        (1, "fiche.pdf", b"%PDF-"),
        (2, "pacte.pdf", b"%PDF-"),
        (3, "comparatif.pdf", b"%PDF-"),
        (4, "affiche.pdf", b"%PDF-"),
    ],
    ids=["workbook", "scorecard", "pact", "comparison", "poster"],
)
def test_a_document_is_written_and_can_be_opened(
    user: User, tmp_path: Path, kind: int, name: str, magic: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toLocalFile())) or True
    )
    path = tmp_path / "sortie" / name
    path.parent.mkdir()
    words = export(user, path, kind, lambda dialog: press_button(dialog, "Ouvrir le document"))
    assert words == f"« {name} » est écrit dans {path.parent}."
    assert path.read_bytes().startswith(magic)
    assert opened == [str(path)]
    seen: list[str] = []
    in_dialog(lambda dialog: seen.append(dialog._layout.place.text()), "Fermer")
    user.ctrl(Key.Key_E)
    assert Path(seen[0]).parent == path.parent


def test_a_grid_is_blank_or_filled_in_for_the_list_that_is_shown(user: User, tmp_path: Path) -> None:
    titles: list[str] = []
    for kind, ticked in (("blank_grid", False), ("filled_grid", True)):
        path = tmp_path / f"{kind}.pdf"
        export(user, path, kind, lambda dialog: titles.append(spaced(dialog.kind.title)))
        with opened(path.read_bytes()) as pdf:
            words = "".join(page.get_textpage().get_text_range() for page in pdf)
        assert ("☑" in words) is ticked
        assert ("CHAMPIGNY ALTERNANCE" in words) is ticked
    assert titles == ["Grille vierge (PDF)", "Grille remplie de la liste « CHAMPIGNY ALTERNANCE » (PDF)"]


def offered(user: User) -> list[str]:
    """The documents that the dialog offers where the user is, by their titles."""
    titles: list[str] = []
    in_dialog(lambda dialog: titles.extend(spaced(one.title) for one in dialog._kinds), "Fermer")
    user.ctrl(Key.Key_E)
    return titles


@pytest.mark.parametrize("page", ["Dossier", "Comparer"])
def test_a_page_without_a_list_offers_the_documents_of_the_one_shown_last(user: User, page: str) -> None:
    operations = user.window._operations
    (added,) = operations.run(lists.add, "Une autre liste").lists
    user.window.page.show_list(added)
    from_grid = offered(user)
    assert "Grille remplie de la liste « Une autre liste » (PDF)" in from_grid
    press_button(user.window, page)
    assert user.window.page.current_list() is None
    assert offered(user) == from_grid
    user.ctrl(Key.Key_Z)
    assert "Grille remplie de la liste « CHAMPIGNY ALTERNANCE » (PDF)" in offered(user)


def test_without_a_list_no_document_of_one_is_offered(pact_path: Path, open_window, user_of) -> None:
    empty = user_of(open_window(pact_path))
    press_button(empty.window, "Dossier")
    assert not any("la liste" in title for title in offered(empty))


def test_on_a_low_screen_the_documents_scroll_to_the_one_that_is_chosen(user: User) -> None:
    seen: list[bool] = []

    def use(dialog: QDialog) -> None:
        dialog.resize(dialog.width(), 100)
        assert dialog.height() <= 340
        radios = dialog._layout.kinds.buttons()
        radios[0].setFocus()
        for radio in radios[1:]:
            QTest.keyClick(dialog.focusWidget(), Key.Key_Down)
            assert dialog.focusWidget() is radio
            seen.append(not radio.visibleRegion().isEmpty())
        assert radios[0].visibleRegion().isEmpty()

    in_dialog(use, "Fermer")
    user.ctrl(Key.Key_E)
    assert len(seen) >= 8
    assert all(seen)


@pytest.mark.parametrize("kind, name", [("open_data", "tout.json"), ("table", "tout.csv")])
def test_open_data_leave_private_words_out(
    beginner: User, small_path: Path, tmp_path: Path, kind: str, name: str
) -> None:
    beginner.go("2", "N1")
    beginner.press("a", Key.Key_Return)
    for field, words in (("observation", "lu en public"), ("note", "secret du collectif")):
        beginner.field(field).setFocus()
        beginner.type(words)
    told: list[str] = []

    def read(dialog: ExportDialog) -> None:
        told.append(spaced(dialog.kind.words))

    export(beginner, tmp_path / name, kind, read)
    written = (tmp_path / name).read_text(encoding="utf-8-sig")
    assert "sans notes privées" in told[0]
    assert "lu en public" in written
    assert "secret du collectif" not in written


def test_documents_go_beside_the_file_until_another_folder_is_chosen(
    beginner: User, small_path: Path, tmp_path: Path
) -> None:
    seen: list[str] = []

    def look(dialog: ExportDialog) -> None:
        seen.append(dialog._layout.place.text())

    in_dialog(look, "Fermer")
    beginner.ctrl(Key.Key_E)
    assert Path(seen[0]).parent == small_path.parent
    (tmp_path / "ailleurs").mkdir()
    export(beginner, tmp_path / "ailleurs" / "tout.xlsx")
    in_dialog(look, "Fermer")
    beginner.ctrl(Key.Key_E)
    assert Path(seen[1]).parent == tmp_path / "ailleurs"


def test_the_extension_is_added(user: User, tmp_path: Path) -> None:
    export(user, tmp_path / "tout")
    assert (tmp_path / "tout.xlsx").exists()


def test_a_place_that_cannot_be_written_is_told(user: User, tmp_path: Path) -> None:
    assert "n’existe pas" in export(user, tmp_path / "nulle" / "part.xlsx")


def test_a_document_that_exists_is_announced_before_it_is_replaced(user: User, tmp_path: Path) -> None:
    path = tmp_path / "deja.xlsx"
    path.write_bytes(b"ancien")
    seen: list[tuple[str, str]] = []

    def look(dialog: QDialog) -> None:
        dialog._layout.place.setText(str(path))
        seen.append((spaced(dialog._layout.overwriting.text()), dialog._layout.export.text()))

    in_dialog(look, "Fermer")
    user.ctrl(Key.Key_E)
    assert seen == [("Ce fichier existe déjà : il sera remplacé.", "Remplacer")]
    assert path.read_bytes() == b"ancien"


def test_an_export_never_replaces_a_pact_file(user: User, demo_path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copie.xlsx"
    copy.write_bytes(demo_path.read_bytes())
    assert "dossier Pacte" in export(user, copy)
    assert copy.read_bytes() == demo_path.read_bytes()


def test_cancelling_writes_nothing(user: User, tmp_path: Path) -> None:
    path = tmp_path / "annule.xlsx"

    def use(dialog: QDialog) -> None:
        kind = dialog.kind

        def slow(_path: Path, progress: Progress) -> None:
            step = 0
            while step < 2_000_000:
                progress(step % 100, 100)
                step += 1
            raise AssertionError("never cancelled")

        dialog._kinds[0] = type(kind)(kind.key, kind.title, kind.words, kind.file_name, slow)
        dialog._layout.place.setText(str(path))
        press_button(dialog, "Exporter")
        user.qtbot.waitUntil(lambda: dialog._layout.progress.value() > 0)
        press_button(dialog, "Annuler")
        user.qtbot.waitUntil(lambda: dialog._work is None)
        assert spaced(dialog._layout.result.words) == "Annulé : rien n’a été écrit."

    met = in_dialog(use, "Fermer")
    user.ctrl(Key.Key_E)
    assert met
    assert not path.exists()


def test_closing_the_dialog_cancels(user: User) -> None:
    stopped: list[bool] = []

    def use(dialog: QDialog) -> None:
        kind = dialog.kind

        def endless(_path: Path, progress: Progress) -> None:
            try:
                while True:
                    progress(1, 100)
            finally:
                stopped.append(True)

        dialog._kinds[0] = type(kind)(kind.key, kind.title, kind.words, kind.file_name, endless)
        press_button(dialog, "Exporter")
        QTest.keyClick(dialog, Key.Key_Escape)
        user.qtbot.waitUntil(lambda: not dialog.isVisible())

    in_dialog(use, "Fermer")
    user.ctrl(Key.Key_E)
    assert stopped == [True]


def ended(qtbot, work) -> list[str]:
    heard: list[str] = []
    background = Background(work)
    background.done.connect(lambda: heard.append("done"))
    background.cancelled.connect(lambda: heard.append("cancelled"))
    background.refused.connect(heard.append)
    with qtbot.waitSignal(background.finished):
        background.start()
    qtbot.waitUntil(lambda: bool(heard))
    background.wait()
    return heard


def test_a_work_ends_in_exactly_one_way(qtbot) -> None:
    def refused(_progress: Progress) -> None:
        raise KnownError("Le disque est plein.")

    assert ended(qtbot, lambda progress: progress(1, 1)) == ["done"]
    assert ended(qtbot, refused) == ["Le disque est plein."]


def test_garbage_is_looked_for_again_once_a_work_ended(qtbot) -> None:
    meanwhile: list[bool] = []

    def refused(_progress: Progress) -> None:
        meanwhile.append(gc.isenabled())
        raise KnownError("Le disque est plein.")

    ended(qtbot, refused)
    assert meanwhile == [False]
    assert gc.isenabled()


def test_a_bug_in_a_work_is_raised_where_bugs_are_shown(qtbot) -> None:
    def bug(_progress: Progress) -> None:
        raise ZeroDivisionError

    background = Background(bug)
    with qtbot.captureExceptions() as caught, qtbot.waitSignal(background.finished):
        background.start()
    background.wait()
    qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_exporting_a_signing_begins_on_the_pact(open_window, demo_path: Path, user_of) -> None:
    sign_on_disk(demo_path)
    signed = user_of(open_window(demo_path))
    page = go_to_signing(signed)
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        chosen = dialog.focusWidget()
        assert isinstance(chosen, RoundChoice)
        assert chosen.hasFocus()
        assert chosen.isChecked()
        seen.append(spaced(chosen.text()))

    in_dialog(look, "Fermer")
    signed.click(page._layout.export)
    assert [one.partition(",")[2] for one in seen] == [" signature n° 1 (PDF)"]


def test_after_an_export_the_choices_are_a_few_keys_away_and_nothing_offers_to_replace(
    user: User, tmp_path: Path
) -> None:
    def go_back(dialog: ExportDialog) -> None:
        parts = dialog._layout
        assert dialog.focusWidget() is parts.open
        assert parts.open.accessibleDescription() == parts.result.words
        assert (dialog.kind.key, parts.export.isVisible()) == ("workbook", False)
        for _ in range(3):
            QTest.keyClick(dialog.focusWidget(), Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        assert dialog.focusWidget() is parts.kinds.button(0)
        QTest.keyClick(dialog.focusWidget(), Key.Key_Space)
        assert (parts.export.text(), parts.export.isVisible()) == ("Exporter", True)
        assert not parts.result.isVisible()
        QTest.keyClick(dialog.focusWidget(), Key.Key_Down)
        assert dialog.kind.key != "workbook"
        assert (parts.export.text(), parts.export.isVisible()) == ("Exporter", True)

    export(user, tmp_path / "tout.xlsx", 0, go_back)


def test_several_documents_take_two_keys_each_and_the_last_one_is_chosen_the_next_time(
    user: User, demo_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toLocalFile())) or True
    )
    written: list[str] = []

    def export_on(dialog: ExportDialog) -> None:
        parts = dialog._layout
        for kind in ("workbook", "scorecard", "pact"):
            assert dialog.kind.key == kind
            QTest.keyClick(dialog.focusWidget(), Key.Key_Return)
            user.qtbot.waitUntil(lambda: dialog._work is None, timeout=20_000)
            assert parts.kinds.checkedButton().text().startswith(dialog.kind.title[:7])
            assert not parts.kinds.checkedButton().visibleRegion().isEmpty()
            written.append(dialog._written.name)
            last = dialog.focusWidget()
            QTest.keyClick(last, Key.Key_Down)
            assert dialog.focusWidget() is parts.kinds.checkedButton()
        QTest.keyClick(dialog.focusWidget(), Key.Key_Up)
        QTest.keyClick(dialog.focusWidget(), Key.Key_Return)
        user.qtbot.waitUntil(lambda: dialog._work is None, timeout=20_000)
        QTest.keyClick(dialog.focusWidget(), Key.Key_Return)
        QTest.keyClick(dialog.focusWidget(), Key.Key_Tab)
        QTest.keyClick(dialog.focusWidget(), Key.Key_Return)
        QTest.keyClick(dialog.focusWidget(), Key.Key_Escape)
        assert not dialog.isVisible()

    in_dialog(export_on, "Fermer")
    user.ctrl(Key.Key_E)
    assert all((demo_path.parent / name).is_file() for name in written)
    assert opened == [str(demo_path.parent / written[2]), str(demo_path.parent)]
    seen: list[tuple[str, bool]] = []
    in_dialog(
        lambda dialog: seen.append((dialog.kind.key, dialog._layout.kinds.checkedButton().hasFocus())),
        "Fermer",
    )
    user.ctrl(Key.Key_E)
    assert seen == [("pact", True)]


def test_a_document_that_is_not_offered_gives_way_to_the_first(
    user: User, pact_path: Path, tmp_path: Path, open_window, user_of
) -> None:
    export(user, tmp_path / "fiche.pdf", "scorecard")
    seen: list[str] = []
    empty = user_of(open_window(pact_path))
    in_dialog(lambda dialog: seen.append(dialog.kind.key), "Fermer")
    empty.ctrl(Key.Key_E)
    assert seen == ["workbook"]
