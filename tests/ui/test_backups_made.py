"""A backup is made before what changes many answers at once, as it is begun, whether it is then done or not."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from exports.workbook import write_workbook
from pacte.domain.answer import Answer
from pacte.edits import answers, backups, lists
from pacte.storage import queries
from pacte.storage.pact_file import Access, open_pact_file
from tests.ui.driving import User, drop, in_dialog, on_disk
from tests.ui.signing_driving import go_to_signing, name_both
from tests.workbooks import only_grid, typed


@pytest.fixture
def busy(open_window, demo_path: Path, user_of) -> User:
    """Somebody who answered since the backup that opening made, in a file of two lists."""
    with open_pact_file(demo_path) as file:
        lists.add(file, "Une autre liste (exemple)")
    user = user_of(open_window(demo_path))
    user.qtbot.waitUntil(lambda: len(backups.kept_of(demo_path)) == 1)
    one = on_disk(demo_path).list_named("CHAMPIGNY ALTERNANCE")
    user.window._operations.run(answers.answer, one.id, [("2", "N1")], Answer.AGREED)
    return user


def begin_signing(user: User, _folder: Path) -> None:
    page = go_to_signing(user)
    page.show_list(on_disk(user.window._operations.file.path).list_named("CHAMPIGNY ALTERNANCE").id)
    name_both(user, page)
    in_dialog(lambda _dialog: None, "Revenir")
    user.click(page._form.sign_button)


def begin_merging(user: User, _folder: Path) -> None:
    user.window._pages.show_page("lists")
    in_dialog(lambda _dialog: None, "Ne pas fusionner")
    user.click(user.window.page.layout_.bar.merge)


def begin_reading_a_workbook(user: User, folder: Path) -> None:
    path = folder / "classeur.xlsx"
    with open_pact_file(user.window._operations.file.path, Access.READ) as file:
        write_workbook(queries.dossier(file), path)
    only_grid(path)
    typed(path, {("3", "N1"): {"answer": "engagé"}})
    in_dialog(QDialog.reject, "")
    drop(user.window, path)


@pytest.mark.parametrize("begin", [begin_signing, begin_merging, begin_reading_a_workbook])
def test_the_state_before_it_is_kept(
    busy: User, demo_path: Path, tmp_path: Path, begin: Callable[[User, Path], None]
) -> None:
    assert backups.kept_of(demo_path)[0].last_edit != "mesure 2 N1 engagée"
    begin(busy, tmp_path)
    busy.qtbot.waitUntil(lambda: len(backups.kept_of(demo_path)) == 2)
    assert backups.kept_of(demo_path)[0].last_edit == "mesure 2 N1 engagée"
