"""The dialogs, each asked for as people do, filled as far as that shows something."""

from collections.abc import Callable
from pathlib import Path

from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from exports.workbook import write_workbook
from pacte.domain.answer import Answer
from pacte.edits import pact_reading, workbooks
from pacte.edits.pact_review import PactReview
from pacte.storage import queries
from resources import resource_path, resource_text
from scripts.shots.scene import Scene
from scripts.shots.stage import Stage
from ui.answer_editor import AnswerEditor
from ui.bug_dialog import BugDialog
from ui.export_dialog import ExportDialog
from ui.file_choice import choose_file
from ui.grid_view import GridView
from ui.import_answer_form import ImportAnswerForm
from ui.import_review import ImportReview
from ui.key_help import KeyHelp
from ui.lists_page import ListsPage
from ui.main_window import MainWindow
from ui.meeting_page import MeetingPage
from ui.merge_dialog import MergeDialog
from ui.missing_text_form import MissingTextForm
from ui.new_dossier_dialog import NewDossierDialog
from ui.reading_dialog import ReadingDialog
from ui.recent_files import folder
from ui.reply_review import ReplyReview
from ui.unsaved_dialog import lets_signing_go, lets_words_go

_DETAILS = """Pacte (exemple)
Traceback (most recent call last):
  File "ui/grid_page.py", line 1, in answer
ValueError: exemple"""


def _asked(file: str, ask: Callable[[MainWindow], object]) -> Callable[[Stage], None]:
    """Return a scene of a dialog that is asked for on a file."""

    def play(stage: Stage) -> None:
        window = stage.open(file)
        stage.look_at_dialog(lambda: ask(window))

    return play


def _wished(signal: str, file: str = "demo") -> Callable[[Stage], None]:
    """Return a scene of a dialog that an entry of the menus opens, by the wish it sends."""
    return _asked(file, lambda window: getattr(window._actions, signal).emit())


def _words(stage: Stage) -> None:
    def turn(dialog: QDialog) -> None:
        assert isinstance(dialog, KeyHelp)
        stage.press(Qt.Key.Key_Right)

    window = stage.open("demo")
    stage.look_at_dialog(window._actions.help_requested.emit, turn)


def _new_dossier(stage: Stage) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, NewDossierDialog)
        dialog.town.setText("Nîmes")

    window = stage.window()
    stage.look_at_dialog(window._actions.new_requested.emit, fill)


def _new_dossier_refused(stage: Stage) -> None:
    def submit(dialog: QDialog) -> None:
        assert isinstance(dialog, NewDossierDialog)
        stage.click(dialog.accept_button)

    window = stage.window()
    stage.look_at_dialog(window._actions.new_requested.emit, submit)


def _merge(stage: Stage) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, MergeDialog)
        dialog.layout_.name.setText("Ensemble (exemple)")

    page = stage.open("town", "lists").page
    assert isinstance(page, ListsPage)
    stage.look_at_dialog(page.merge, fill)


def _import(stage: Stage) -> None:
    window = stage.open("empty")
    pact = resource_path("demo", "pacte-champigny-alternance.txt")
    stage.look_at_dialog(lambda: window._dialogs.read_pact(pact))


def _reply(stage: Stage) -> None:
    def note(dialog: QDialog) -> None:
        assert isinstance(dialog, ReplyReview)
        dialog.layout_.name.setText("Mme Exemple")
        for letter in "oon":
            QTest.keyClick(dialog.layout_.table, letter)

    window = stage.open("town")
    stage.look_at_dialog(window._actions.typed_reply_requested.emit, note)


def _workbook(stage: Stage, words: dict[str, str]) -> None:
    """Show what a workbook changes once these words stand in the place of others, by the cell they are in."""
    window = stage.open("town")
    file = window._operations.file
    path = file.path.with_name("Classeur de Camille (exemple).xlsx")
    write_workbook(queries.dossier(file), path)
    book = load_workbook(path)
    for cell, word in words.items():
        book["Grille"][cell] = word
    book.save(path)
    preview = workbooks.preview(file, path.name, workbooks.read(path))
    stage.look_at_dialog(lambda: window._dialogs.review_workbook(preview))


def _workbook_edited(stage: Stage) -> None:
    long = "à partir de la deuxième année du mandat, et selon les moyens de la commune (exemple)"
    words = {
        "H5": "refusé",
        "H6": "oui",
        "H7": "refusé",
        "H11": "oui",
        "H15": "non",
        "H9": "avec réserve",
        "J9": long,
        "M12": f"Exemple. {long}",
    }
    _workbook(stage, words | {"H8": "=H7", "D389": "Un verger dans chaque quartier (exemple)"})


def _workbook_unread(stage: Stage) -> None:
    _workbook(stage, {"H4": "avec réserve", "H7": "non", "H11": "peut-être bien", "M14": "=A1"})


def _reading(stage: Stage) -> None:
    def go_on(dialog: QDialog) -> None:
        assert isinstance(dialog, ReadingDialog)
        dialog.show_progress(84, 200)

    window = stage.open("empty")
    stage.look_at_dialog(ReadingDialog(Path("programme-de-la-liste-citoyenne.pdf"), window).exec, go_on)


_DOUBTFUL = (
    ("mais pas sur N1 ( Diversifier", "avec joie ( Diversifier"),
    ("N1 • Utiliser des logiciels libres", "N1 • Préférer les logiciels libres"),
    ("12 –", "Le vivant d’abord.\n\nNos équipes y tiennent.\n\n12 –"),
)


def _doubtful(stage: Stage) -> Path:
    """A document of two lists with lines that are unsure and lines that nobody can place."""
    text = resource_text("demo", "pacte-champigny-alternance.txt")
    title, _, rest = text.partition("\n")
    for clear, odd in _DOUBTFUL:
        rest = rest.replace(clear, odd, 1)
    path = stage.file("empty").parent / "Pactes signés (exemple).txt"
    path.write_text(f"{title}\n{rest}\n\nListe exemple - Anne EXEMPLE\n{rest}", encoding="utf-8")
    return path


def _import_doubtful(stage: Stage) -> None:
    def decide(dialog: QDialog) -> None:
        assert isinstance(dialog, ImportReview)
        stage.press("o", Qt.Key.Key_Delete)

    window = stage.open("empty")
    path = _doubtful(stage)
    stage.look_at_dialog(lambda: window._dialogs.read_pact(path), decide)


def _import_answer(stage: Stage) -> None:
    window = stage.open("empty")
    dossier = queries.dossier(window._operations.file)
    (review, *_) = (
        PactReview(one) for one in pact_reading.readings(window._operations.file, _doubtful(stage))
    )
    number = next(one.number for one in review.reading.unread)
    form = ImportAnswerForm(review, number, dossier.catalogue.measures, Answer.RESERVED, window)
    stage.look_at_dialog(form.exec)


def _export_done(stage: Stage) -> None:
    def export(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        dialog._layout.export.click()
        stage.wait(lambda: dialog._work is None)

    window = stage.open("demo")
    stage.look_at_dialog(window._actions.export_requested.emit, export)


def _missing_text(stage: Stage) -> None:
    window = stage.open("demo")
    catalogue = queries.dossier(window._operations.file).catalogue
    measure, level = next(place for place in catalogue.levels() if place[1].text is None)
    form = MissingTextForm(window._operations, measure, level, window)
    stage.look_at_dialog(form.exec)


def _evidence(stage: Stage) -> None:
    window = stage.open("demo")
    stage.look_at_dialog(lambda: QTest.keyClick(window.findChild(GridView), "e"))


def _history(stage: Stage) -> None:
    window = stage.open("demo")
    stage.press("r", "a")
    stage.look_at_dialog(window.findChild(AnswerEditor).layout_.history.full_requested.emit)


def _past_meeting(stage: Stage) -> None:
    page = stage.open("town", "meeting").page
    assert isinstance(page, MeetingPage)
    one = next(one for one in page._dossier.lists if one.meetings)
    stage.look_at_dialog(lambda: page._read(one.meetings[0]))


def _bug(stage: Stage) -> None:
    window = stage.open("demo")
    stage.look_at_dialog(lambda: BugDialog(_DETAILS, window).exec())


def _choose(stage: Stage) -> None:
    window = stage.open("demo")
    stage.look_at_dialog(
        lambda: choose_file(window, window.windowTitle(), folder("files"), "Pacte (*.pacte)")
    )


DIALOG_SCENES: tuple[Scene, ...] = (
    Scene("dialog-new-dossier", _new_dossier, dialog="NewDossierDialog"),
    Scene("dialog-new-dossier-refused", _new_dossier_refused, dialog="NewDossierDialog"),
    Scene(
        "dialog-new-list",
        _wished("new_list_requested"),
        dialog="NewListDialog",
    ),
    Scene("dialog-merge", _merge, dialog="MergeDialog"),
    Scene("dialog-reading", _reading, dialog="ReadingDialog"),
    Scene("dialog-import", _import, dialog="ImportReview"),
    Scene("dialog-import-doubtful", _import_doubtful, dialog="ImportReview"),
    Scene("dialog-import-answer", _import_answer, dialog="ImportAnswerForm"),
    Scene("dialog-reply", _reply, dialog="ReplyReview"),
    Scene("dialog-workbook", _workbook_edited, dialog="WorkbookReview"),
    Scene("dialog-workbook-unread", _workbook_unread, dialog="WorkbookReview"),
    Scene(
        "dialog-export",
        _wished("export_requested"),
        dialog="ExportDialog",
    ),
    Scene("dialog-export-done", _export_done, dialog="ExportDialog"),
    Scene("dialog-keys", _wished("help_requested"), dialog="KeyHelp"),
    Scene("dialog-words", _words, dialog="KeyHelp"),
    Scene("dialog-evidence", _evidence, dialog="EvidenceForm"),
    Scene("dialog-history", _history, dialog="HistoryDialog"),
    Scene("dialog-past-meeting", _past_meeting, dialog="MeetingForm"),
    Scene("dialog-missing-text", _missing_text, dialog="MissingTextForm"),
    Scene("dialog-bug", _bug, dialog="BugDialog"),
    Scene("dialog-backups", _wished("backups_requested"), dialog="BackupsDialog"),
    Scene("dialog-journal", _wished("journal_requested", "town"), dialog="JournalDialog"),
    Scene("dialog-news", _wished("news_requested"), dialog="NewsDialog"),
    Scene("dialog-log", _wished("log_requested"), dialog="DetailsDialog"),
    Scene("dialog-about", _wished("about_requested"), dialog="AboutDialog"),
    Scene("dialog-unsaved", _asked("demo", lets_words_go)),
    Scene(
        "dialog-unsigned", _asked("demo", lambda window: lets_signing_go(window, ("Champigny Alternance",)))
    ),
    Scene("dialog-open", _choose),
)
