"""Choosing a file: the dialog opens where it is looked for, and its columns can be read."""

import shutil
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QToolButton, QTreeView

from tests.ui.driving import User, drop, in_dialog
from tests.ui.test_export import export
from ui import theme
from ui.recent_files import remember_folder
from ui.tokens import DARK, LIGHT, Tokens

Key = Qt.Key


def looked_in(user: User, asked: str = "&Vérifier un pacte…") -> Path:
    """Ask for a file, a pact to verify unless another is named, give up, and return the folder that was shown."""
    folders: list[Path] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        folders.append(Path(dialog.directory().absolutePath()))
        dialog.reject()

    in_dialog(look, "Annuler")
    action = next(one for one in user.window._actions._file.actions() if one.text() == asked)
    QTimer.singleShot(0, action.trigger)
    user.qtbot.waitUntil(lambda: bool(folders))
    return folders[0]


def test_a_pact_to_verify_is_looked_for_beside_the_dossier_then_where_it_was_exported(
    user: User, demo_path: Path, tmp_path: Path
) -> None:
    assert looked_in(user) == demo_path.parent
    folder = tmp_path / "pactes"
    folder.mkdir()
    assert "est écrit" in export(user, folder / "pacte.pdf", kind="pact")
    assert looked_in(user) == folder


def test_an_edited_workbook_is_looked_for_where_pacte_wrote_or_read_one_last(
    user: User, demo_path: Path, tmp_path: Path
) -> None:
    edited, written, read = "Lire un classeur &modifié…", tmp_path / "classeurs", tmp_path / "clé"
    assert looked_in(user, edited) == demo_path.parent
    for folder in (written, read):
        folder.mkdir()
    assert "est écrit" in export(user, written / "classeur.xlsx", kind="workbook")
    # Somebody's programme lies elsewhere.
    remember_folder("imports", tmp_path)
    assert looked_in(user, edited) == written
    drop(user.window, Path(shutil.copy(written / "classeur.xlsx", read)))
    user.qtbot.waitUntil(lambda: "dit la même chose que le dossier" in user.message, timeout=20_000)
    assert looked_in(user, edited) == read
    assert export(user, written / "fiche.pdf", kind="scorecard")
    assert looked_in(user, edited) == read


def test_the_columns_of_the_dialog_are_read_whole_and_in_the_language_of_the_window(user: User) -> None:
    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        dialog.setViewMode(QFileDialog.ViewMode.Detail)
        table = dialog.findChild(QTreeView)
        columns = table.header()
        shown = [at for at in range(columns.count()) if not columns.isSectionHidden(at)]
        titles.extend(str(columns.model().headerData(at, Qt.Orientation.Horizontal)) for at in shown)
        user.qtbot.waitUntil(lambda: columns.length() <= table.viewport().width())

    titles: list[str] = []
    in_dialog(look, "Annuler")
    user.ctrl(Key.Key_O)
    assert titles == ["Nom", "Taille", "Dernière modification"]


def test_the_arrows_are_seen_in_light_and_in_dark_and_when_the_scheme_changes(
    user: User, qapp: QApplication
) -> None:
    def drawn(dialog: QDialog) -> QColor:
        button = dialog.findChild(QToolButton, "toParentButton")
        picture = button.icon().pixmap(button.iconSize()).toImage()
        shape = [
            picture.pixelColor(x, y)
            for x in range(picture.width())
            for y in range(picture.height())
            if picture.pixelColor(x, y).alpha() == 255
        ]
        assert shape
        return shape[0]

    def look(dialog: QDialog) -> None:
        for tokens in (LIGHT, DARK, LIGHT):
            theme.apply(qapp, tokens)
            found.append((tokens, drawn(dialog)))

    found: list[tuple[Tokens, QColor]] = []
    in_dialog(look, "Annuler")
    user.ctrl(Key.Key_O)
    assert [QColor(tokens.ink) for tokens, _ in found] == [ink for _, ink in found]
