"""An edited workbook in the window: reviewed change by change, written in one undo step, or not at all."""

import shutil
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QDialog

from exports.reply.workbook import write_reply_workbook
from exports.workbook import write_workbook
from pacte.domain.answer import Answer
from pacte.edits import answers
from pacte.storage import queries
from pacte.storage.pact_file import Access, open_pact_file
from tests.ui.driving import User, drop, first_list, in_dialog, on_disk, press_button, said, spaced
from tests.workbooks import added, edit, only_grid, row_of, typed
from ui import reading_dialog
from ui.reply_review import ReplyReview
from ui.workbook_model import AFTER, BEFORE, CELLS, PLACE, TICK
from ui.workbook_review import WorkbookReview

Key = Qt.Key
LIST = "CHAMPIGNY ALTERNANCE"


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """However busy the computer is, the dialog that waits for a long reading is not what these tests are about."""
    monkeypatch.setattr(reading_dialog, "_PATIENCE", 60_000)


@pytest.fixture(scope="session")
def exported(built_demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("classeur") / "classeur.xlsx"
    with open_pact_file(built_demo, Access.READ) as file:
        write_workbook(queries.dossier(file), path)
    return only_grid(path)


@pytest.fixture
def workbook(exported: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(exported, tmp_path / "classeur.xlsx"))


@pytest.fixture
def edited(workbook: Path) -> Path:
    typed(
        workbook,
        {
            ("1", "N1"): {"observation": "Leur remarque"},
            ("2", "N1"): {"answer": "engagé"},
            ("3", "N1"): {"answer": "oui"},
            ("5", "N1"): {"answer": "non"},
        },
    )
    return added(workbook, {"list_name": LIST, "short": "Un verger (exemple)", "answer": "engagé"})


def review(dialog: QDialog) -> WorkbookReview:
    assert isinstance(dialog, WorkbookReview)
    return dialog


def ticks(dialog: QDialog) -> list[bool]:
    return [row.wanted for row in review(dialog).model.rows()]


def test_what_is_unsure_comes_first_and_nothing_is_written_before(
    user: User, demo_path: Path, edited: Path
) -> None:
    before = demo_path.read_bytes()
    seen: list[object] = []

    def look(dialog: QDialog) -> None:
        model, parts = review(dialog).model, review(dialog).layout_
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        seen.append([spaced(model.index(row, PLACE).data()) for row in range(model.rowCount())])
        seen.append([spaced(model.index(3, column).data()) for column in (BEFORE, AFTER, CELLS)])
        seen.append(ticks(dialog))
        seen.append(spaced(parts.change.doubt.words))
        seen.append(spaced(parts.notice.words))
        seen.append(spaced(parts.summary.text()))

    in_dialog(look, "Ne rien enregistrer")
    user.window._dialogs.read_workbook(edited)
    assert seen == [
        [
            "Mesure 3 N1 · CHAMPIGNY ALTERNANCE",
            "Nouvelle mesure 34",
            "Mesure 1 N1 · CHAMPIGNY ALTERNANCE",
            "Mesure 2 N1 · CHAMPIGNY ALTERNANCE",
            "Mesure 34 · CHAMPIGNY ALTERNANCE",
        ],
        ["refusé", "engagé", "Grille!H10"],
        [False, True, True, True, True],
        "À revoir : Grille!H13 : la cellule dit « oui ».",
        "Mesure 5 N1 (Grille!H19) : « non » n’est pas une réponse ; choisissez-en une de la liste.",
        "5 changements · 1 à revoir, non pris d’avance. "
        "Espace : prendre ou laisser ; Entrée : aller à « Enregistrer ».",
    ]
    assert demo_path.read_bytes() == before


def test_accepting_is_one_undo_step(user: User, demo_path: Path, edited: Path) -> None:
    in_dialog(lambda _dialog: None, "Enregistrer 4 changements")
    user.window._dialogs.read_workbook(edited)
    one = first_list(demo_path)
    assert one.answers["2", "N1"].answer is Answer.AGREED
    assert one.answers["1", "N1"].observation == "Leur remarque"
    assert one.answers["34", "N"].answer is Answer.AGREED
    assert one.answers["3", "N1"].answer is Answer.REFUSED
    assert "4 changements du classeur enregistrés" in user.message
    user.ctrl(Key.Key_Z)
    assert first_list(demo_path).answers["2", "N1"].answer is Answer.REFUSED
    assert on_disk(demo_path).catalogue.find("34") is None


def test_a_principle_is_reviewed_with_the_rest(user: User, demo_path: Path, workbook: Path) -> None:
    typed(
        workbook,
        {
            ("B", ""): {"answer": "refusé"},
            ("C", ""): {"answer": "avec réserve"},
            ("2", "N1"): {"answer": "engagé"},
        },
    )
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        model, parts = review(dialog).model, review(dialog).layout_
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        seen.extend(spaced(model.index(0, column).data()) for column in (PLACE, BEFORE, AFTER, CELLS))
        seen.append(spaced(parts.change.heading.text()))
        seen.append(spaced(parts.notice.words))

    in_dialog(look, "Enregistrer 2 changements")
    drop(user.window, workbook)
    title = on_disk(demo_path).catalogue.principles[1].title
    assert seen == [
        "Principe B · CHAMPIGNY ALTERNANCE",
        "engagé",
        "refusé",
        "Grille!H5",
        f"Principe B · {spaced(title)}",
        "Principe C (Grille!H6) : un principe s’accepte en entier ou non ; choisissez une autre réponse.",
    ]
    one = first_list(demo_path)
    assert one.principles == {"A": Answer.AGREED, "B": Answer.REFUSED, "C": Answer.AGREED}
    assert one.answers["2", "N1"].answer is Answer.AGREED
    user.ctrl(Key.Key_Z)
    assert first_list(demo_path).principles["B"] is Answer.AGREED
    assert first_list(demo_path).answers["2", "N1"].answer is Answer.REFUSED


def test_each_change_is_taken_or_left_by_keys(user: User, demo_path: Path, edited: Path) -> None:
    def decide(dialog: QDialog) -> None:
        table = review(dialog).layout_.table
        QTest.keyClick(table, Key.Key_Space)
        assert ticks(dialog) == [True] * 5
        QTest.keyClick(table, Key.Key_Down)
        QTest.keyClick(table, Key.Key_Space)
        assert ticks(dialog) == [True, False, True, True, False]
        QTest.keyClick(table, Key.Key_Down)
        QTest.keyClick(table, Key.Key_Space)
        assert not review(dialog).layout_.change.wanted.isChecked()

    in_dialog(decide, "Enregistrer 2 changements")
    user.window._dialogs.read_workbook(edited)
    one = first_list(demo_path)
    assert one.answers["3", "N1"].answer is Answer.AGREED
    assert one.answers["1", "N1"].observation is None
    assert on_disk(demo_path).catalogue.find("34") is None


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_enter_goes_on_to_the_button_that_saves_and_unticks_nothing(
    user: User, demo_path: Path, edited: Path, key: Key
) -> None:
    before = demo_path.read_bytes()

    def enter(dialog: QDialog) -> None:
        parts, taken = review(dialog).layout_, ticks(dialog)
        QTest.keyClick(parts.table, key)
        assert ticks(dialog) == taken
        assert parts.accept.hasFocus()
        assert demo_path.read_bytes() == before
        QTest.keyClick(parts.accept, key)
        assert not dialog.isVisible()

    in_dialog(enter, "Enregistrer 4 changements")
    user.window._dialogs.read_workbook(edited)
    assert first_list(demo_path).answers["2", "N1"].answer is Answer.AGREED


def test_enter_stays_where_nothing_is_taken(user: User, demo_path: Path, edited: Path) -> None:
    before = demo_path.read_bytes()

    def enter(dialog: QDialog) -> None:
        table = review(dialog).layout_.table
        QTest.keyClick(table, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        for _ in range(2):
            if any(ticks(dialog)):
                QTest.keyClick(table, Key.Key_Space)
        QTest.keyClick(table, Key.Key_Return)
        assert not any(ticks(dialog))
        assert table.hasFocus()
        assert dialog.isVisible()

    in_dialog(enter, "Ne rien enregistrer")
    user.window._dialogs.read_workbook(edited)
    assert demo_path.read_bytes() == before


def test_an_answer_to_a_new_measure_brings_it_along(user: User, edited: Path) -> None:
    def decide(dialog: QDialog) -> None:
        model = review(dialog).model
        model.tick([1], False)
        assert ticks(dialog) == [False, False, True, True, False]
        model.tick([4], True)
        assert ticks(dialog) == [False, True, True, True, True]
        model.tick([4], False)
        assert ticks(dialog) == [False, True, True, True, False]

    in_dialog(decide, "Ne rien enregistrer")
    user.window._dialogs.read_workbook(edited)


def test_the_mouse_ticks_a_row_and_all_rows(user: User, edited: Path) -> None:
    def click(dialog: QDialog) -> None:
        parts, model = review(dialog).layout_, review(dialog).model
        at = parts.table.visualRect(model.index(3, TICK)).center()
        QTest.mouseClick(parts.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert ticks(dialog) == [False, True, True, False, True]
        QTest.mouseClick(parts.all, Qt.MouseButton.LeftButton, pos=QPoint(6, 8))
        assert ticks(dialog) == [True] * 5
        QTest.mouseClick(parts.all, Qt.MouseButton.LeftButton, pos=QPoint(6, 8))
        assert ticks(dialog) == [False] * 5
        assert not parts.accept.isEnabled()

    in_dialog(click, "Ne rien enregistrer")
    user.window._dialogs.read_workbook(edited)


def test_an_untouched_workbook_says_so(user: User, demo_path: Path, workbook: Path) -> None:
    before = demo_path.read_bytes()
    drop(user.window, workbook)
    assert "« classeur.xlsx » dit la même chose que le dossier : rien n’a changé" in user.message
    assert demo_path.read_bytes() == before


def test_an_untouched_workbook_says_what_moved_in_the_file(
    user: User, demo_path: Path, workbook: Path
) -> None:
    file = user.window._operations.file
    answers.answer(file, first_list(demo_path).id, [("1", "N1"), ("2", "N1")], Answer.UNDECIDED)
    user.window._dialogs.read_workbook(workbook)
    assert spaced(user.message).startswith(
        "Aucune cellule n’a été modifiée depuis l’export ; 2 réponses ont changé dans le dossier depuis."
    )


def test_the_levels_without_a_row_are_named(user: User, workbook: Path) -> None:
    edit(workbook, lambda sheet: sheet.delete_rows(row_of(sheet, ("4", "N2"))))
    seen: list[str] = []
    in_dialog(lambda dialog: seen.append(spaced(review(dialog).layout_.notice.words)), "Fermer")
    user.window._dialogs.read_workbook(workbook)
    assert seen == ["Mesure 4 N2 n’a plus de ligne dans le classeur : sa réponse reste telle quelle."]


def test_without_a_change_what_is_not_read_is_still_told(user: User, workbook: Path) -> None:
    typed(workbook, {(number, "N1"): {"answer": "non"} for number in ("1", "2", "3", "4")})
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        parts = review(dialog).layout_
        assert not parts.table.isVisible()
        assert not parts.accept.isVisible()
        seen.append(parts.notice.action.text())

        def read(details: QDialog) -> None:
            seen.append(spaced(details._details.toPlainText()))

        in_dialog(read, "Fermer")
        QTest.mouseClick(parts.notice.action, Qt.MouseButton.LeftButton)

    in_dialog(look, "Fermer")
    drop(user.window, workbook)
    assert seen[0] == "Lire les 4 remarques…"
    assert seen[1].count("« non » n’est pas une réponse") == 4


def test_a_dropped_workbook_is_known_by_what_it_holds(
    user: User, demo_path: Path, edited: Path, tmp_path: Path
) -> None:
    sheet = tmp_path / "feuille.xlsx"
    with open_pact_file(demo_path, Access.READ) as file:
        write_reply_workbook(queries.dossier(file), sheet)
    drop(user.window, sheet)
    assert "n’a rien écrit sur cette feuille" in user.message
    met = in_dialog(lambda _dialog: None, "Ne rien enregistrer")
    drop(user.window, edited)
    assert [type(dialog) for dialog in met] == [WorkbookReview]
    assert not any(isinstance(dialog, ReplyReview) for dialog in met)


@pytest.mark.parametrize(
    "name, words", [("grille.csv", "(CSV) où rien n’est reconnu"), ("grille.ods", "LibreOffice (.ods)")]
)
def test_what_a_spreadsheet_saved_otherwise_is_refused_with_what_to_do(
    user: User, demo_path: Path, tmp_path: Path, name: str, words: str
) -> None:
    before, path = demo_path.read_bytes(), tmp_path / name
    if path.suffix == ".csv":
        path.write_text("Liste;Mesure;Niveau;Réponse\nUne;1;N1;engagé\n", encoding="utf-8")
    else:
        with ZipFile(path, "w") as archive:
            archive.writestr("content.xml", "<x/>")
    drop(user.window, path)
    assert words in user.message
    assert "au format Excel (.xlsx)" in user.message
    assert demo_path.read_bytes() == before


def test_a_workbook_of_another_file_is_refused_in_the_window(
    user: User, small_path: Path, edited: Path
) -> None:
    user.window.open_path(small_path)
    user.window._dialogs.read_workbook(edited)
    assert "vient d’un autre dossier : Grille!A4 nomme la liste" in user.message


def test_escape_warns_once_before_ticks_are_lost(user: User, edited: Path) -> None:
    def leave(dialog: QDialog) -> None:
        table = review(dialog).layout_.table
        QTest.keyClick(table, Key.Key_Space)
        QTest.keyClick(dialog, Key.Key_Escape)
        assert dialog.isVisible()
        assert "Échap encore une fois" in review(dialog).layout_.trouble.words
        QTest.keyClick(dialog, Key.Key_Escape)
        assert not dialog.isVisible()

    in_dialog(leave, "Ne rien enregistrer")
    user.window._dialogs.read_workbook(edited)


def test_what_changed_meanwhile_is_not_written_over(user: User, demo_path: Path, edited: Path) -> None:
    def meanwhile(dialog: QDialog) -> None:
        file = user.window._operations.file
        answers.answer(file, first_list(demo_path).id, [("2", "N1")], Answer.UNDECIDED)
        press_button(dialog, "Enregistrer 4 changements")
        assert dialog.isVisible()
        assert "La mesure 2 N1 a changé pendant la relecture" in spaced(review(dialog).layout_.trouble.words)

    in_dialog(meanwhile, "Ne rien enregistrer")
    user.window._dialogs.read_workbook(edited)
    found = said(demo_path, "2")
    assert found is not None
    assert found.answer is Answer.UNDECIDED
