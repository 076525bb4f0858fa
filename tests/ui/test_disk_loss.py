"""The disk goes away, fills up or comes back under an open window: told, nothing lost, a way to go on."""

import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from pacte.domain.answer import Answer
from pacte.edits import answers
from pacte.storage.pact_file import open_pact_file
from tests.storage.test_backup import descriptor
from tests.ui.driving import User, on_disk, press_button, said, spaced
from ui import copying, header
from ui.header import Header

Key = Qt.Key
ROOT = Path(__file__).parents[2]


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the user saves copies; the system's own dialog is not driven here."""
    target = tmp_path / "ailleurs" / "copie.pacte"
    target.parent.mkdir()
    monkeypatch.setattr(copying, "choose_place", lambda *_args: target)
    return target


@pytest.fixture
def on_key(open_window, small_path: Path, tmp_path: Path, user_of) -> User:
    """Somebody who works on a file in a folder of its own, and is writing."""
    key = tmp_path / "clé"
    key.mkdir()
    user = user_of(open_window(Path(shutil.move(small_path, key / "nîmes.pacte"))))
    user.go("2", "N1")
    user.press("a", Key.Key_Return)
    return user


def bar_button(user: User) -> None:
    user.click(user.window._frame.messages._action)


def go_on_in_the_copy(user: User, copy: Path) -> None:
    """From the refusal to the copy, by the two buttons of the message bar."""
    assert user.window._frame.messages._action.text() == "Enregistrer une copie ailleurs…"
    bar_button(user)
    assert user.message.startswith("Une copie du dossier est enregistrée : « copie.pacte ».")
    assert said(copy, "2").answer is Answer.AGREED
    bar_button(user)
    assert user.message == "Vous travaillez maintenant dans « copie.pacte »."


def test_a_removed_folder_loses_no_typed_word(on_key: User, tmp_path: Path, elsewhere: Path) -> None:
    shutil.rmtree(tmp_path / "clé")
    on_key.type("des mots précieux")
    on_key.go("9", "N1")
    assert "déplacé, remplacé ou retiré" in on_key.message
    assert on_key.saved_words == "pas encore enregistré"
    assert on_key.field("agreed_wording").words() == "des mots précieux"
    go_on_in_the_copy(on_key, elsewhere)
    assert said(elsewhere, "2").agreed_wording == "des mots précieux"
    assert on_key.saved_words.startswith("enregistré à")
    on_key.go("9", "N1")
    on_key.press("r")
    assert said(elsewhere, "9").answer is Answer.REFUSED
    on_key.ctrl(Key.Key_Z)
    assert said(elsewhere, "9") is None


@pytest.mark.skipif(sys.platform != "linux", reason="looks at Linux's open files")
def test_a_pulled_key_is_copied_from_memory(on_key: User, tmp_path: Path, elsewhere: Path) -> None:
    operations = on_key.window._operations
    on_key.qtbot.waitUntil(lambda: operations.file._kept is not None and not operations._rest.isActive())
    folder = os.open(tmp_path, os.O_RDONLY)
    os.dup2(folder, descriptor(tmp_path / "clé" / "nîmes.pacte"))
    os.close(folder)
    on_key.type("des mots précieux")
    on_key.press(Key.Key_Escape)
    assert "n’est plus accessible" in on_key.message
    go_on_in_the_copy(on_key, elsewhere)
    assert said(elsewhere, "2").agreed_wording == "des mots précieux"


def go_on_from_refused_keys(user: User) -> None:
    """From the refusal of an answer to the copy, by the two buttons of the message bar."""
    bar_button(user)
    assert "ce que le disque a refusé y sera écrit" in user.message
    bar_button(user)
    assert user.message == (
        "Vous travaillez maintenant dans « copie.pacte ». Ce que le disque avait refusé y est écrit."
    )


def test_answers_of_one_key_that_the_disk_refused_are_given_in_the_copy(
    on_key: User, tmp_path: Path, elsewhere: Path
) -> None:
    on_key.press(Key.Key_Escape)
    shutil.rmtree(tmp_path / "clé")
    on_key.go("9", "N1")
    on_key.press("r")
    on_key.go("4", "N1")
    on_key.press("a")
    on_key.press(Key.Key_Return)
    on_key.type("des mots précieux")
    go_on_from_refused_keys(on_key)
    assert said(elsewhere, "9").answer is Answer.REFUSED
    assert said(elsewhere, "4").answer is Answer.AGREED
    assert said(elsewhere, "4").agreed_wording == "des mots précieux"
    on_key.press(Key.Key_Escape)
    for gone in (said(elsewhere, "4").agreed_wording, "4", "9"):
        assert gone
        on_key.ctrl(Key.Key_Z)
    assert (said(elsewhere, "4"), said(elsewhere, "9")) == (None, None)
    assert said(elsewhere, "2").answer is Answer.AGREED


def test_a_measure_that_was_ticked_in_vain_is_ticked_in_the_copy(
    on_key: User, tmp_path: Path, elsewhere: Path
) -> None:
    on_key.press(Key.Key_Escape)
    on_key.ctrl(Key.Key_7)
    press_button(on_key.window.page.bar, "Mesures")
    on_key.window.page.take_cursor()
    on_key.press(Key.Key_Down)
    shutil.rmtree(tmp_path / "clé")
    on_key.press(Key.Key_Space)
    go_on_from_refused_keys(on_key)
    assert len(on_disk(elsewhere).collective.chosen_measures) == 1


def test_what_was_refused_before_the_disk_came_back_is_not_written_later(
    on_key: User, tmp_path: Path, elsewhere: Path
) -> None:
    on_key.press(Key.Key_Escape)
    away = (tmp_path / "clé").rename(tmp_path / "retirée")
    on_key.go("9", "N1")
    on_key.press("r")
    away.rename(tmp_path / "clé")
    on_key.go("4", "N1")
    on_key.press("a")
    shutil.rmtree(tmp_path / "clé")
    on_key.press("r")
    go_on_from_refused_keys(on_key)
    assert said(elsewhere, "9") is None
    assert said(elsewhere, "4").answer is Answer.REFUSED


def test_it_is_told_without_waiting_for_an_edit_and_forgotten_when_it_is_over(
    on_key: User, tmp_path: Path
) -> None:
    (tmp_path / "clé").rename(tmp_path / "retirée")
    on_key.window._disk.look()
    assert "déplacé, remplacé ou retiré" in on_key.message
    assert on_key.saved_words == "fichier inaccessible"
    bar = on_key.window._frame.messages
    bar.hide()
    on_key.window._disk.look()
    assert on_key.message == ""
    (tmp_path / "retirée").rename(tmp_path / "clé")
    on_key.window._disk.look()
    assert on_key.saved_words.startswith("enregistré à")
    on_key.type("encore")
    on_key.press(Key.Key_Escape)
    assert said(tmp_path / "clé" / "nîmes.pacte", "2").agreed_wording == "encore"


def test_the_copy_is_offered_again_as_long_as_it_holds_everything(
    on_key: User, tmp_path: Path, elsewhere: Path
) -> None:
    away = (tmp_path / "clé").rename(tmp_path / "retirée")
    on_key.type("des mots précieux")
    on_key.press(Key.Key_Escape)
    bar_button(on_key)
    assert on_key.message.startswith("Une copie du dossier est enregistrée")
    on_key.field("agreed_wording").setFocus()
    on_key.type(" encore")
    on_key.press(Key.Key_Escape)
    bar = on_key.window._frame.messages
    assert "Votre copie « copie.pacte » est prête." in on_key.message
    assert bar._action.text() == "Continuer dans la copie"
    bar_button(on_key)
    assert said(elsewhere, "2").agreed_wording == "des mots précieux encore"
    assert away.is_dir()


def test_a_copy_that_is_no_longer_whole_is_not_offered(on_key: User, tmp_path: Path, elsewhere: Path) -> None:
    on_key.ctrl(Key.Key_S, shift=True)
    on_key.type("des mots")
    on_key.press(Key.Key_Escape)
    assert on_key.saved_words.startswith("enregistré à")
    (tmp_path / "clé").rename(tmp_path / "retirée")
    on_key.press("r")
    assert "déplacé, remplacé ou retiré" in on_key.message
    assert on_key.window._frame.messages._action.text() == "Enregistrer une copie ailleurs…"


def test_a_copy_is_never_written_over_another_file(on_key: User, elsewhere: Path) -> None:
    elsewhere.write_text("à quelqu’un d’autre", encoding="utf-8")
    on_key.ctrl(Key.Key_S, shift=True)
    assert "existe déjà" in on_key.message
    assert elsewhere.read_text(encoding="utf-8") == "à quelqu’un d’autre"
    elsewhere.unlink()
    bar_button(on_key)
    assert on_key.message.startswith("Une copie du dossier est enregistrée")


def test_a_copy_that_is_held_elsewhere_is_not_gone_on_in(
    on_key: User, tmp_path: Path, elsewhere: Path
) -> None:
    on_key.ctrl(Key.Key_S, shift=True)
    with open_pact_file(elsewhere):
        bar_button(on_key)
        assert "déjà ouvert" in on_key.message
    on_key.go("9", "N1")
    on_key.press("r")
    assert said(tmp_path / "clé" / "nîmes.pacte", "9").answer is Answer.REFUSED
    assert said(elsewhere, "9") is None


def test_a_proposed_name_is_free(on_key: User, tmp_path: Path) -> None:
    first = copying._proposed(tmp_path / "clé" / "nîmes.pacte")
    assert first.name == "nîmes (copie).pacte"
    first.parent.mkdir(exist_ok=True)
    first.touch()
    assert copying._proposed(tmp_path / "clé" / "nîmes.pacte").name == "nîmes (copie 2).pacte"


# ---------------------------------------------------------------------------------------- the clock


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch):
    """Set the clock of the header."""

    def set_clock(moment: datetime) -> None:
        monkeypatch.setattr(header, "clock", lambda: moment)

    return set_clock


def test_the_day_changes_while_the_window_is_open(beginner: User, at) -> None:
    beginner.go("2", "N1")
    beginner.press("a")
    now = datetime.now(UTC)
    assert beginner.saved_words == f"enregistré à {now.astimezone():%H:%M}"
    at(now + timedelta(days=1))
    beginner.window._disk.look()
    assert beginner.saved_words.startswith("enregistré le ")
    assert beginner.saved_words.endswith(f" à {now.astimezone():%H:%M}")


def test_a_clock_set_back_makes_the_header_tell_no_time(qtbot, at) -> None:
    line = Header()
    qtbot.addWidget(line)
    now = datetime.now(UTC)
    line.show_saved(now)
    assert line.saved_words.startswith("enregistré à")
    at(now - timedelta(hours=2))
    line.show_saved(now)
    assert line.saved_words == "enregistré"


def test_saved_is_true_after_refusals_and_undo(beginner: User, small_path: Path, monkeypatch) -> None:
    beginner.go("2", "N1")
    beginner.press("a")
    record = answers.answer
    gone = small_path.with_name("x")
    small_path.rename(gone)
    beginner.press("r")
    assert beginner.saved_words == "fichier inaccessible"
    gone.rename(small_path)
    monkeypatch.setattr(answers, "answer", record)
    beginner.ctrl(Key.Key_Z)
    assert beginner.saved_words.startswith("enregistré à")
    assert said(small_path, "2") is None
    assert spaced(beginner.window._actions._redo.text()) == "&Rétablir : mesure 2 N1 engagée"
    beginner.press("r")
    assert spaced(beginner.window._actions._undo.text()) == "&Annuler : mesure 2 N1 refusée"


# ---------------------------------------------------------------------------------------- real disks


def _can_mount() -> bool:
    return bool(shutil.which("unshare")) and subprocess.run(["unshare", "-m", "true"]).returncode == 0


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root mounts disks")
@pytest.mark.parametrize(
    "what, sentence", [("full", "est plein"), ("protected", "protégé"), ("pulled", "retiré")]
)
def test_a_real_disk_refuses_and_the_work_goes_on_elsewhere(tmp_path: Path, what: str, sentence: str) -> None:
    if not _can_mount():
        pytest.skip("this system lets nobody mount")
    key, safe = tmp_path / "key", tmp_path / "safe"
    key.mkdir()
    safe.mkdir()
    program = (
        f"mount -t tmpfs -o size=1m none {key} && "
        f"exec {sys.executable} -m tests.ui.disk_scenario {key} {safe} {what}"
    )
    done = subprocess.run(
        ["unshare", "-m", "sh", "-c", program],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(safe), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.returncode == 0, done.stderr
    refused, state, went_on, saved, answer, whole = json.loads(done.stdout.splitlines()[-1])
    assert sentence in refused
    assert state == "pas encore enregistré"
    assert went_on == "Vous travaillez maintenant dans « copie.pacte »."
    assert saved.startswith("enregistré à")
    assert (answer, whole) == ("agreed", True)
