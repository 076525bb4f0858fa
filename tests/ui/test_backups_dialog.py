"""Going back to a backup from the window, and coming back from it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMessageBox

from pacte.domain.answer import Answer
from pacte.domain.changes import Changes
from pacte.domain.rows import LevelChange
from pacte.edits import backups, lists, signings
from pacte.edits.backups import Since
from pacte.storage.backup import Backup, backup_folder
from pacte.storage.pact_file import Access, PactFile, open_pact_file
from tests.ui.driving import (
    User,
    first_list,
    in_dialog,
    in_dialog_of,
    on_disk,
    press_button,
    said,
    spaced,
)
from tests.ui.signing_driving import BOTH, DAY
from tests.ui.test_accessibility import unnamed
from ui.backups_dialog import BackupsDialog
from ui.backups_model import BackupsModel
from ui.backups_words import going_words, since_words

Key = Qt.Key


def menu(user: User, *keys: str) -> None:
    """Choose an entry of the file menu by its words."""
    for action in user.window._actions._file.actions():
        if action.text().replace("&", "") in keys:
            action.trigger()


def take_back(_dialog: object) -> None:
    """Agree to what leaves the file, once the question is there."""
    in_dialog_of(QMessageBox, "Reprendre la sauvegarde")


def open_backups(user: User) -> None:
    menu(user, "Sauvegardes…")
    forget_old_pages()


def forget_old_pages() -> None:
    """Let Qt delete what was closed, as it does once the user does something else."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def changed(beginner: User, small_path: Path) -> User:
    """Somebody who answered twice since the backup that opening made."""
    beginner.qtbot.waitUntil(lambda: backup_folder(small_path).is_dir())
    beginner.qtbot.waitUntil(lambda: len(backups.kept_of(small_path)) == 1)
    beginner.go("2", "N1")
    beginner.press("a")
    beginner.go("4", "N1")
    beginner.press("r")
    return beginner


def test_a_backup_tells_what_it_holds_and_what_changed_since(changed: User) -> None:
    shown: list[str] = []

    def look(dialog: BackupsDialog) -> None:
        model = dialog.model
        shown.extend(spaced(model.cell(model.index(0, column)).spoken) for column in range(1, 3))
        shown.append(spaced(dialog.changes.text()))
        assert unnamed(dialog) == []

    in_dialog(look, "Fermer")
    open_backups(changed)
    assert shown == [
        "1 liste, 0 réponse",
        "liste Liste exemple ajoutée, avant : mesure 2 N1 engagée",
        "• « Liste exemple » : 2 réponses changées — mesure 2 N1 : non abordé, maintenant engagé ; "
        "mesure 4 N1 : non abordé, maintenant refusé",
    ]


def test_going_back_stays_on_the_page_and_can_be_taken_back(changed: User, small_path: Path) -> None:
    changed.window._pages.show_page("lists")
    in_dialog(take_back, "Reprendre cette sauvegarde")
    open_backups(changed)
    assert first_list(small_path).commitments == ()
    assert changed.window._pages.key == "lists"
    assert changed.message.startswith("Le dossier est revenu à sa sauvegarde du ")
    assert changed.window._frame.messages.isVisible()
    changed.click(changed.window._frame.messages._action)
    forget_old_pages()
    assert said(small_path, "2").answer is Answer.AGREED
    assert said(small_path, "4").answer is Answer.REFUSED
    assert changed.window._pages.key == "lists"
    changed.window._pages.show_page("grid")
    changed.go("6", "N1")
    changed.press("a")
    assert said(small_path, "6").answer is Answer.AGREED


def test_what_would_go_is_said_before_it_goes(user: User, demo_path: Path) -> None:
    user.qtbot.waitUntil(lambda: len(backups.kept_of(demo_path)) == 1)
    sign_on_this(user, demo_path)
    user.window._operations.run(lists.add, "Une autre liste (exemple)")
    asked: list[str] = []

    def stay(question: QMessageBox) -> None:
        asked.extend([spaced(question.text()), spaced(question.informativeText())])
        assert question.defaultButton().text() == "Garder l’état présent"

    def begin(dialog: BackupsDialog) -> None:
        in_dialog_of(QMessageBox, "Garder l’état présent", stay)
        press_button(dialog, "Reprendre cette sauvegarde")
        assert dialog.isVisible()

    in_dialog(begin, "Fermer")
    open_backups(user)
    assert asked == [
        "Ce qui s’est fait depuis quittera le dossier : la liste « Une autre liste (exemple) », 1 pacte signé.",
        "L’état présent est gardé d’abord : « Annuler la reprise » y ramène.",
    ]
    assert len(on_disk(demo_path).lists) == 2
    in_dialog(take_back, "Reprendre cette sauvegarde")
    open_backups(user)
    assert [one.signings for one in on_disk(demo_path).lists] == [()]
    user.click(user.window._frame.messages._action)
    forget_old_pages()
    assert [len(one.signings) for one in on_disk(demo_path).lists] == [1, 0]


def sign_on_this(user: User, path: Path) -> None:
    one = first_list(path)

    def sign(file: PactFile) -> Changes:
        return signings.sign(file, one.id, DAY, "Champigny-sur-Marne", BOTH)[1]

    assert user.window._operations.run(sign)


def test_the_table_says_what_a_backup_was_made_before(changed: User, small_path: Path) -> None:
    changed.window._operations.back_up()
    changed.qtbot.waitUntil(lambda: len(backups.kept_of(small_path)) == 2)
    shown: list[str] = []

    def look(dialog: BackupsDialog) -> None:
        model = dialog.model
        shown.extend(spaced(model.cell(model.index(row, 2)).spoken) for row in range(model.rowCount()))

    in_dialog(look, "Fermer")
    open_backups(changed)
    assert shown == ["mesure 4 N1 refusée", "liste Liste exemple ajoutée, avant : mesure 2 N1 engagée"]


def test_nothing_is_asked_where_nothing_would_go(beginner: User, small_path: Path) -> None:
    beginner.qtbot.waitUntil(lambda: len(backups.kept_of(small_path)) == 1)
    in_dialog(lambda _dialog: None, "Reprendre cette sauvegarde")
    open_backups(beginner)
    assert beginner.message.startswith("Le dossier est revenu")


def test_words_being_typed_are_in_what_is_kept(changed: User, small_path: Path) -> None:
    changed.go("2", "N1")
    changed.press(Key.Key_Return)
    changed.type("des mots précieux")
    in_dialog(take_back, "Reprendre cette sauvegarde")
    open_backups(changed)
    assert first_list(small_path).commitments == ()
    with open_pact_file(backups.kept_of(small_path)[0].path, Access.READ) as kept:
        from pacte.storage import queries

        (one,) = queries.dossier(kept).lists
    assert one.commitment("2", "N1").agreed_wording == "des mots précieux"


def test_looking_at_a_backup_changes_nothing_and_comes_back(changed: User, small_path: Path) -> None:
    changed.window._pages.show_page("grid")
    met = in_dialog(lambda dialog: dialog.table.setFocus(), "Ouvrir en lecture seule")
    open_backups(changed)
    assert met
    assert changed.saved_words == "lecture seule"
    changed.go("2", "N1")
    assert changed.model.answer_at(changed.view.chosen_spots()[0]) is None
    banner = changed.window._frame.banner
    assert "Vous regardez la sauvegarde du" in banner.words
    assert changed.message == ""
    changed.click(banner.action)
    forget_old_pages()
    assert changed.saved_words.startswith("enregistré à")
    changed.go("2", "N1")
    assert changed.model.answer_at(changed.view.chosen_spots()[0]) is Answer.AGREED
    assert small_path in {path.absolute() for path in _recent()}
    assert not any("sauvegardes" in str(path) for path in _recent())


def test_while_looking_at_a_backup_those_of_the_file_are_listed(changed: User, small_path: Path) -> None:
    in_dialog(lambda dialog: dialog.table.setFocus(), "Ouvrir en lecture seule")
    open_backups(changed)
    assert changed.saved_words == "lecture seule"
    told: list[str] = []

    def look(dialog: BackupsDialog) -> None:
        told.append(dialog.changes.text())
        assert dialog.model.rowCount() == len(backups.kept_of(small_path)) > 0
        take_back(dialog)

    in_dialog(look, "Reprendre cette sauvegarde")
    open_backups(changed)
    assert "mesure 2" in told[0]
    assert changed.saved_words.startswith("enregistré à")
    assert said(small_path, "2") is None
    assert not changed.window._frame.banner.isVisible()


def _recent() -> list[Path]:
    from ui.recent_files import recent_files

    return recent_files()


def test_an_unreadable_backup_is_shown_and_cannot_be_taken(changed: User, small_path: Path) -> None:
    (one,) = backups.kept_of(small_path)
    one.path.write_bytes(b"abc")
    seen: list[object] = []

    def look(dialog: BackupsDialog) -> None:
        seen.append(dialog.model.cell(dialog.model.index(0, 1)).first)
        seen.append(dialog.restore.isEnabled() or dialog.look.isEnabled())
        seen.append(dialog.changes.text())

    in_dialog(look, "Fermer")
    open_backups(changed)
    assert seen[:2] == ["illisible", False]
    assert "abîmée" in seen[2]


def test_a_backup_damaged_inside_is_told_when_it_is_compared(changed: User, small_path: Path) -> None:
    (one,) = backups.kept_of(small_path)
    content = bytearray(one.path.read_bytes())
    content[5 * 4096 : 9 * 4096] = b"\xff" * (4 * 4096)
    one.path.write_bytes(content)
    seen: list[object] = []

    def look(dialog: BackupsDialog) -> None:
        seen.extend([dialog.restore.isEnabled(), spaced(dialog.changes.text())])

    in_dialog(look, "Fermer")
    open_backups(changed)
    assert seen[0] is False
    assert "abîmé" in seen[1]


def test_a_damaged_file_offers_its_backups(open_window, user_of, changed: User, small_path: Path) -> None:
    changed.window.close_file()
    content = bytearray(small_path.read_bytes())
    content[4096 : 12 * 4096] = b"\xff" * (11 * 4096)
    small_path.write_bytes(content)
    changed.window.open_path(small_path)
    assert "abîmé" in changed.message
    in_dialog(lambda _dialog: None, "Reprendre cette sauvegarde")
    changed.click(changed.window._frame.messages._action)
    forget_old_pages()
    assert changed.saved_words.startswith("enregistré")
    assert first_list(small_path).commitments == ()
    assert [*backup_folder(small_path).glob("*.abime")]


def test_a_file_without_backups_says_when_the_first_is_made(qtbot, tmp_path: Path) -> None:
    dialog = BackupsDialog(tmp_path / "x.pacte", ())
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.table.isVisible()
    assert not dialog.restore.isVisible()


def test_the_model_keeps_qt_s_promises(tmp_path: Path, changed: User, small_path: Path) -> None:
    (one,) = backups.kept_of(small_path)
    broken = Backup(tmp_path / "y.pacte", one.at, 12, readable=False)
    model = BackupsModel((one, broken))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.backup(1) is broken
    assert model.backup(2) is None
    spoken = model.data(model.index(1, 1), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Contenu : illisible, fichier abîmé"


def test_what_changed_in_words() -> None:
    since = Since(tuple(f"L{n}" for n in range(9)), ("Z",), (), ("É",), file=True)
    words = [spaced(line) for line in since_words(since)]
    assert words[0] == "liste « L0 » ajoutée"
    assert len(words) == 6
    assert words[-1] == "et 7 autres changements"
    assert [spaced(one) for one in since_words(Since((), ("Z",), (), ("É",), file=True))] == [
        "liste « Z » retirée",
        "« É » : principes, fiche ou rencontres modifiés",
        "dossier : commune, collectif, textes ou barème modifiés",
    ]
    assert since_words(Since((), (), (), (), file=False)) == []


def test_what_goes_in_words() -> None:
    def going(*parts: object, **more: object) -> str:
        return spaced(going_words(Since(*parts, **more)))

    assert going((), ("Z",), (), (), file=False) == ""
    begins = "Ce qui s’est fait depuis quittera le dossier : "
    assert going((), (), (), ("É",), file=False) == f"{begins}d’autres changements."
    assert going((), (), (), (), file=True) == f"{begins}d’autres changements."
    change = LevelChange("É", "1", "N1", None, None)
    many = going(("A", "B"), (), (change, change), ("É",), file=True, signings=2)
    assert many == f"{begins}2 listes, 2 pactes signés, 2 réponses changées."
