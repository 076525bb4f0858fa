"""Choosing a file: the dialog opens where it is looked for, and its columns can be read."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QTreeView

from tests.ui.driving import User, in_dialog
from tests.ui.test_export import export

Key = Qt.Key


def looked_in(user: User) -> Path:
    """Ask for a pact to verify, give up, and return the folder that was shown."""
    folders: list[Path] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        folders.append(Path(dialog.directory().absolutePath()))
        dialog.reject()

    in_dialog(look, "Annuler")
    action = next(one for one in user.window._actions._file.actions() if one.text() == "&Vérifier un pacte…")
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
