"""The window in English: no French word on any page or dialog but the file's own."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from datetime import UTC, date, datetime
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QWidget,
)

from exports.open_data import dossier_data
from exports.pact.pdf import write_pact
from exports.verification.dossier import known_signings
from exports.verification.verify import verify_pdf
from pacte.domain.answer import Answer
from pacte.domain.commitment import Evidence
from pacte.domain.disk import why_refused
from pacte.domain.errors import KnownError
from pacte.domain.meeting import Meeting
from pacte.storage import queries
from pacte.storage.backup import Backup
from pacte.storage.pact_file import Access, open_pact_file
from scripts.translations import FOLDER
from tests.test_translations import french_words, tokens, translations
from tests.ui.driving import User, in_dialog, on_disk, said, spaced
from tests.ui.lists_driving import make_lists
from tests.ui.signing_driving import sign_on_disk
from ui import language
from ui.about_dialog import AboutDialog, NewsDialog
from ui.app import page_kinds
from ui.backups_dialog import BackupsDialog
from ui.bug_dialog import BugDialog
from ui.evidence_form import EvidenceForm
from ui.file_choice import choose_file
from ui.forget_question import agrees_to_forget
from ui.grid_rows import LevelSpot
from ui.history_dialog import HistoryDialog
from ui.key_help import KeyHelp
from ui.language import shown, speak
from ui.meeting_form import MeetingForm
from ui.missing_text_form import MissingTextForm
from ui.new_dossier_dialog import NewDossierDialog
from ui.plain_text import counted, typographic
from ui.reading_dialog import ReadingDialog
from ui.scale_words import scale_meaning, scale_title
from ui.unsaved_dialog import lets_words_go

Key = Qt.Key
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
#: Names that stay as they are, and Qt's own words.
NAMES = ("Pacte pour la transition", "--langue", "donnees")


@pytest.fixture
def english(dressed: None, qapp: QApplication) -> Iterator[None]:
    speak(qapp, "en")
    yield
    speak(qapp)


@pytest.fixture
def reader(english: None, user: User) -> User:
    """Somebody who reads English, in front of the real pact."""
    return user


@pytest.fixture(scope="session")
def french() -> set[str]:
    return french_words()


def plain(text: str) -> str:
    """A text without what only helps to show it."""
    return unescape(text.removeprefix("<qt>").removesuffix("</qt>")).replace("\u200b", "").replace("&&", "&")


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from strings(key)
            yield from strings(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from strings(one)


def model_words(model: QAbstractItemModel) -> Iterator[str]:
    rows = model.rowCount()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(rows):
        for column in range(columns):
            yield from (str(model.index(row, column).data(role) or "") for role in ROLES)
    for orientation, count in ((Qt.Orientation.Horizontal, columns), (Qt.Orientation.Vertical, rows)):
        for role in ROLES:
            yield from (str(model.headerData(section, orientation, role) or "") for section in range(count))


def all_words(root: QWidget) -> Iterator[str]:
    """Every word that a widget and what is in it show or say, hidden parts too."""
    getters = ("text", "title", "placeholderText", "windowTitle", "toolTip", "accessibleName")
    for part in (root, *root.findChildren(QWidget), *root.findChildren(QAction)):
        for name in (*getters, "accessibleDescription", "informativeText"):
            if callable(getter := getattr(part, name, None)):
                yield str(getter())
        if isinstance(part, QComboBox | QAbstractItemView) and part.model() is not None:
            yield from model_words(part.model())


Look = Callable[..., list[str]]


@pytest.fixture
def look(french: set[str], demo_path: Path, tmp_path: Path) -> Look:
    """Look for French in a widget: what it says, but for the words of the file and those named."""

    def found(root: QWidget, *given: str, path: Path = demo_path) -> list[str]:
        with open_pact_file(path, Access.READ) as file:
            dossier = queries.dossier(file)
        document = dossier_data(dossier, with_notes=True)
        data = {spaced(one) for one in (*strings(document), *NAMES, *given, str(tmp_path)) if len(one) > 2}
        pattern = re.compile(
            r"(?<!\w)(?:" + "|".join(map(re.escape, sorted(data, key=len, reverse=True))) + r")(?!\w)"
        )
        texts = {spaced(plain(text)) for text in all_words(root)}
        assert len(texts) > 3
        return sorted(text for text in texts if tokens(pattern.sub(" ", text)) & french)

    return found


def test_every_page_is_in_english(reader: User, look: Look) -> None:
    hints: dict[str, str] = {}
    for kind in page_kinds():
        reader.window._pages.show_page(kind.key)
        assert look(reader.window) == [], kind.key
        hints[kind.key] = reader.hints
    assert hints["comparison"].startswith("↑ ↓ measure; ")
    assert hints["dossier"].startswith("← → part; ↓ go in")


def test_the_start_page_and_an_empty_file_are_in_english(
    english: None, open_window, pact_path: Path, look: Look
) -> None:
    window = open_window()
    assert look(window) == []
    window.open_path(pact_path)
    for kind in page_kinds():
        window._pages.show_page(kind.key)
        assert look(window, path=pact_path) == [], kind.key


def test_the_scales_that_ship_are_in_english_with_the_weights_that_were_changed(
    reader: User, demo_path: Path
) -> None:
    with open_pact_file(demo_path, Access.READ) as file:
        points = queries.dossier(file).scale("points")
    assert scale_title(points) == "Points per level"
    shares = {**points.shares, Answer.RESERVED: 0.75}
    changed = scale_meaning(replace(points, shares=shares))
    assert changed.startswith("As published: “Each level agreed is worth one point")
    assert "Weights changed by the collective: with reservation 75% instead of 50%" in changed
    assert not {"engagé", "poids"} & tokens(changed)


def test_a_meeting_is_in_english(reader: User, look: Look) -> None:
    reader.window._pages.show_page("meeting")
    page = reader.window.page
    reader.click(page.start.begin_button)
    reader.qtbot.waitUntil(page.board.hasFocus)
    reader.press("v", "p")
    assert look(reader.window) == []
    reader.press(Key.Key_Escape, "f")
    assert look(reader.window) == []


def test_several_lists_are_in_english(
    english: None, open_window, user_of, demo_path: Path, look: Look
) -> None:
    make_lists(demo_path)
    user = user_of(open_window(demo_path))
    found: list[list[str]] = []
    user.window._pages.show_page("lists")
    page = user.window.page

    def merge(dialog: QDialog) -> None:
        found.append(look(dialog))
        dialog.layout_.name.setText("Ensemble (exemple)")

    in_dialog(merge, "Merge")
    user.click(page.layout_.bar.merge)
    user.qtbot.waitUntil(lambda: bool(found))
    assert found == [[]]
    for kind in page_kinds():
        user.window._pages.show_page(kind.key)
        assert look(user.window) == [], kind.key


@pytest.mark.parametrize("key", [Key.Key_E, Key.Key_N], ids=["export", "new list"])
def test_the_dialogs_of_a_file_are_in_english(reader: User, look: Look, key: Qt.Key) -> None:
    found: list[list[str]] = []
    exports = key is Key.Key_E
    in_dialog(lambda dialog: found.append(look(dialog)), "Close" if exports else "Cancel")
    reader.ctrl(key, shift=not exports)
    assert found == [[]]


def test_the_review_of_a_pact_is_in_english(reader: User, look: Look, real_pact: Path) -> None:
    found: list[list[str]] = []
    lines = [line.strip() for line in real_pact.read_text(encoding="utf-8").splitlines()]
    in_dialog(lambda dialog: found.append(look(dialog, *lines)), "Save nothing")
    reader.window._dialogs.read_pact(real_pact)
    assert found == [[]]


@pytest.mark.parametrize(
    "make",
    [
        NewDossierDialog,
        KeyHelp,
        AboutDialog,
        NewsDialog,
        lambda: BugDialog("details"),
        lambda: BugDialog("details", words_safe=False),
        lambda: BackupsDialog(Path("x.pacte"), (Backup(Path("y"), datetime.now(UTC), 9, readable=False),)),
    ],
)
def test_the_other_dialogs_are_in_english(
    english: None, qtbot, look: Look, make: Callable[[], QDialog]
) -> None:
    dialog = make()
    qtbot.addWidget(dialog)
    assert look(dialog) == []


def test_the_forms_on_a_level_and_a_meeting_are_in_english(reader: User, look: Look) -> None:
    operations = reader.window._operations
    reader.go("2", "N1")
    reader.press("h", "a")
    dossier = queries.dossier(operations.file)
    (one,) = dossier.lists
    measure = dossier.catalogue.measure("2")
    known = Evidence("passage", "document", "point 2")
    rows = queries.history(operations.file, one.id, "2", "N1")
    spot, silent = (LevelSpot(measure, level) for level in measure.levels[:2])
    quoting = replace(one, commitments=tuple(replace(said, evidence=(known,)) for said in one.commitments))
    forms = (
        EvidenceForm(operations, one, spot, parent=reader.window),
        EvidenceForm(operations, one, silent, parent=reader.window),
        EvidenceForm(operations, quoting, spot, 0, reader.window),
        MissingTextForm(operations, measure, measure.levels[0], reader.window),
        MissingTextForm(operations, measure, replace(measure.levels[0], text=None), reader.window),
        MeetingForm(operations, one, Meeting("x", "2020-03-01"), reader.window),
        HistoryDialog("measure 2 N1", rows, reader.window),
    )
    for form in forms:
        reader.qtbot.addWidget(form)
        assert look(form, *strings(asdict(known))) == [], type(form).__name__


def test_questions_are_in_english(reader: User, look: Look, tmp_path: Path) -> None:
    found: list[list[str]] = []
    in_dialog(lambda dialog: found.append(look(dialog)), "Back to the words")
    assert not lets_words_go(reader.window)
    in_dialog(lambda dialog: found.append(look(dialog)), "Cancel")
    assert choose_file(reader.window, "Open", tmp_path, "Pact files (*.pacte)") is None
    for lost in (1, 2):
        in_dialog(lambda dialog: found.append(look(dialog, "document")), "Keep")
        assert not agrees_to_forget(reader.window, "document", lost)
    assert found == [[], [], [], []]


def test_giving_a_reading_up_is_no_undoing(reader: User) -> None:
    dialog = ReadingDialog(Path("programme.pdf"), reader.window)
    reader.qtbot.addWidget(dialog)
    assert [plain(button.text()) for button in dialog.findChildren(QPushButton)] == ["&Cancel"]


def test_a_verified_pact_is_dated_in_the_readers_language(
    english: None, demo_path: Path, tmp_path: Path
) -> None:
    sign_on_disk(demo_path)
    dossier = on_disk(demo_path)
    write_pact(dossier, tmp_path / "pact.pdf")
    found = verify_pdf(tmp_path / "pact.pdf", known_signings(dossier))
    assert shown(found.sentence).endswith("in this pact file, signed on 2 March 2020.")


def test_undo_and_its_history_speak_the_windows_language(reader: User) -> None:
    reader.go("2", "N1")
    reader.press("h")
    assert reader.window._actions._undo.text() == "&Undo: measure 2 N1 out of competence"
    assert "undo: measure 2 N1 out of competence" in reader.hints
    reader.ctrl(Key.Key_Z)
    assert reader.window._actions._redo.text() == "&Redo: measure 2 N1 out of competence"
    assert reader.saved_words.startswith("saved at ")
    assert reader.editor.layout_.history.lines[0].endswith(
        "Refused (before: out of competence), by " + reader.window._operations.file.author
    )


def test_the_file_keeps_the_french_label(reader: User, demo_path: Path) -> None:
    reader.go("2", "N1")
    reader.press("h")
    assert said(demo_path, "2").answer is Answer.OUT_OF_COMPETENCE
    with open_pact_file(demo_path, Access.READ) as file:
        assert queries.undo_state(file).undo == "mesure 2 N1 hors compétence"


def test_errors_are_told_in_english(reader: User, tmp_path: Path) -> None:
    reader.window.open_path(tmp_path / "absent.pacte")
    assert reader.message == "“absent.pacte” does not exist there; check the name and the folder."


def test_a_sentence_is_translated_with_the_sentences_in_it(english: None) -> None:
    full = why_refused(OSError(28, "No space left on device"))
    error = KnownError("« {} » n’a pas pu être écrit : {}.", "été.pdf", full)
    assert shown(error.sentence) == (
        "“été.pdf” could not be written: the disk is full; free some room or choose another folder."
    )
    assert shown("mesure 2 N1 engagée") == "mesure 2 N1 engagée"


def test_dates_figures_and_plurals_are_english(english: None) -> None:
    assert language.long_date(date(2020, 3, 1)) == "1 March 2020"
    assert (language.number(57.5), language.percent(0.0115)) == ("57.5", "1.2%")
    assert [counted(n, "{} measure", "{} measures") for n in (0, 1, 2)] == [
        "0 measures",
        "1 measure",
        "2 measures",
    ]
    assert typographic("What? « this »") == "What? « this »"


@pytest.mark.parametrize("code, cancel", [("fr", "Annuler"), ("en", "Cancel")])
def test_qts_own_dialogs_speak_the_windows_language(
    english: None, qapp: QApplication, qtbot, code: str, cancel: str
) -> None:
    speak(qapp, code)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == cancel
    assert QLocale().name() == {"fr": "fr_FR", "en": "en_GB"}[code]


def test_translations_of_every_context_are_found(english: None) -> None:
    """What the window asks for at run time, by the class's name or the context's."""
    known = translations(FOLDER / "pacte_en.ts")
    lost = [one for one, text in known.items() if QCoreApplication.translate(one.context, one.text) != text]
    assert lost == [], "make setup compiles the translations"


_START = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pacte.__main__ import main
from ui import app

make = app.open_window

def open_window(path):
    window = make(path)
    menus = [action.text() for action in window.menuBar().actions() if action.isVisible()]
    sys.stdout.buffer.write(" ".join(menus).encode())
    QTimer.singleShot(0, QApplication.quit)
    return window

app.open_window = open_window
sys.exit(main())
"""


@pytest.mark.parametrize(
    "arguments, menus",
    [
        ([], "&Fichier É&dition &Liste &Aide"),
        (["--langue", "fr"], "&Fichier É&dition &Liste &Aide"),
        (["--langue", "en"], "&File &Edit &List &Help"),
    ],
    ids=["default", "French", "English"],
)
def test_the_program_opens_in_the_language_asked_for(arguments: list[str], menus: str) -> None:
    done = subprocess.run([sys.executable, "-c", _START, *arguments], capture_output=True, check=True)
    assert done.stdout.decode() == menus
