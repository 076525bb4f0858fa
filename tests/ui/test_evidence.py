"""Evidence in the editor: shown, added, changed, removed by keyboard, each one undo step on disk."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from pacte.domain.answer import Answer
from pacte.domain.commitment import Evidence
from pacte.edits import answers, evidence, programmes
from pacte.storage.pact_file import open_pact_file
from tests.ui.driving import User, first_list, in_dialog, press_button, said, spaced
from tests.ui.scenes import unnamed
from tests.ui.test_grid_filters import choose
from ui.evidence_form import EvidenceForm
from ui.evidence_list import EvidenceList
from ui.grid_rows import AnswerRow

Key = Qt.Key
ACCESSIBLE, TIP = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole
CLAMART = Path(__file__).parents[1] / "data" / "programmes" / "programme-clamart-a-gauche.txt"
QUOTED = Evidence("Créer une régie « bio »\u00a0: 50\u00a0%", "Programme (exemple)", "point 23")


def shown(user: User) -> EvidenceList:
    return user.editor.layout_.evidence


def write(user: User, form: EvidenceForm, *words: str) -> None:
    """Type in the fields one after the other, as the keyboard goes."""
    for number, typed in enumerate(words):
        if number:
            user.press(Key.Key_Tab)
        user.type(typed)


def test_evidence_is_added_by_a_key_and_quoted_in_the_editor(beginner: User, small_path: Path) -> None:
    beginner.go("5", "N2")
    beginner.press("a")
    words = (QUOTED.quotation, QUOTED.document, QUOTED.place)
    met = in_dialog(lambda form: write(beginner, form, *words), "Enregistrer la preuve")
    beginner.press("e")
    assert [unnamed(dialog) for dialog in met] == [[]]
    assert said(small_path, "5", "N2").evidence == (QUOTED,)
    assert said(small_path, "5", "N2").answer is Answer.AGREED
    assert [spaced(line) for line in shown(beginner).lines] == [
        "« Créer une régie « bio » : 50 % » Programme (exemple), point 23"
    ]
    assert "mesure 5 N2 : preuve ajoutée" in beginner.hints
    beginner.ctrl(Key.Key_Z)
    assert said(small_path, "5", "N2").evidence == ()
    assert shown(beginner).lines == []


def test_evidence_is_changed_and_removed_with_the_keyboard(beginner: User, small_path: Path) -> None:
    one = first_list(small_path)
    beginner.window._operations.run(evidence.add, one.id, ("5", "N2"), QUOTED)
    beginner.window._operations.run(evidence.add, one.id, ("5", "N2"), Evidence("Seconde"))
    beginner.go("5", "N2")
    beginner.press(Key.Key_Return)
    beginner.field("note").setFocus()
    beginner.press(Key.Key_Tab)
    assert beginner.focus is shown(beginner).add
    beginner.press(Key.Key_Tab)
    assert beginner.focus.accessibleName() == "Modifier la preuve 1", beginner.focus.text()
    in_dialog(lambda form: form.quotation.setPlainText("Autre passage"), "Enregistrer la preuve")
    beginner.press(Key.Key_Return)
    changed = Evidence("Autre passage", QUOTED.document, QUOTED.place)
    assert said(small_path, "5", "N2").evidence == (changed, Evidence("Seconde"))
    shown(beginner).rows[1].remove.setFocus()
    beginner.press(Key.Key_Return)
    assert said(small_path, "5", "N2").evidence == (changed,)
    assert "Ctrl+Z" in beginner.message
    assert beginner.focus is shown(beginner).add
    beginner.ctrl(Key.Key_Z)
    assert len(said(small_path, "5", "N2").evidence) == 2


def test_words_being_typed_are_written_before_the_form_opens(beginner: User, small_path: Path) -> None:
    beginner.go("5", "N2")
    beginner.press("a", Key.Key_Return)
    beginner.type("en 2027")
    in_dialog(lambda form: form.quotation.setPlainText("Passage"), "Enregistrer la preuve")
    beginner.click(shown(beginner).add)
    now = said(small_path, "5", "N2")
    assert (now.agreed_wording, now.evidence) == ("en 2027", (Evidence("Passage"),))


def test_evidence_needs_a_quotation_and_escape_asks_once(beginner: User, small_path: Path) -> None:
    beginner.go("5", "N2")

    def use(form: EvidenceForm) -> None:
        form.document.setText("Programme")
        press_button(form, "Enregistrer la preuve")
        assert "cite un passage" in spaced(form.trouble)
        beginner.press(Key.Key_Escape)
        assert form.isVisible()
        assert "Échap" in form.trouble
        beginner.press(Key.Key_Escape)
        assert not form.isVisible()

    met = in_dialog(use, "")
    beginner.press("e")
    assert met
    assert said(small_path, "5", "N2") is None


def test_documents_quoted_before_are_completed(beginner: User, small_path: Path) -> None:
    one = first_list(small_path)
    beginner.window._operations.run(evidence.add, one.id, ("5", "N2"), QUOTED)
    beginner.go("6", "N1")
    names: list[str] = []

    def use(form: EvidenceForm) -> None:
        completer = form.document.completer()
        completer.setCompletionPrefix("prog")
        names.append(completer.currentCompletion())

    in_dialog(use, "Annuler")
    beginner.press("e")
    assert names == [QUOTED.document]


@pytest.mark.parametrize("keys", ["up", "shift"])
def test_a_principle_or_several_levels_take_no_evidence(beginner: User, small_path: Path, keys: str) -> None:
    beginner.go("1", "N1")
    if keys == "up":
        beginner.press(Key.Key_Up)
    else:
        beginner.press(Key.Key_Down, modifiers=Qt.KeyboardModifier.ShiftModifier)
    beginner.press("e")
    assert QApplication.activeModalWidget() is None
    assert beginner.message == "Choisissez un seul niveau d’une mesure."


def test_nothing_is_offered_where_the_file_can_only_be_read(open_window, user_of, demo_path: Path) -> None:
    with open_pact_file(demo_path) as file:
        evidence.add(file, first_list(demo_path).id, ("1", "N1"), QUOTED)
    with open_pact_file(demo_path):
        user = user_of(open_window())
        user.window.open_path(demo_path)
        user.click(user.window._frame.messages._action)
        user.go("1", "N1")
        assert len(shown(user).lines) == 1
        assert not shown(user).add.isVisible()
        assert not shown(user).rows[0].remove.isVisible()
        user.press("e")
        assert "lecture seule" in user.message


def test_a_long_quotation_is_opened_and_folded_where_it_stands(beginner: User, small_path: Path) -> None:
    one = first_list(small_path)
    long = Evidence("Créer des haies (exemple). " * 300 + "FIN", "Programme (exemple)", "point 12")
    beginner.window._operations.run(evidence.add, one.id, ("5", "N2"), long)
    beginner.go("5", "N2")
    ((line,), (row,)) = shown(beginner).lines, shown(beginner).rows
    assert spaced(line).endswith("[…] » Programme (exemple), point 12")
    assert len(line) < 500
    row.rest.setFocus()
    beginner.press(Key.Key_Return)
    assert f"« {long.quotation} »" in spaced(shown(beginner).lines[0])
    assert row.rest.text() == "Replier"
    beginner.press(Key.Key_Space)
    assert shown(beginner).lines == [line]
    assert said(small_path, "5", "N2").evidence == (long,)


def test_a_cell_with_evidence_shows_it_says_it_and_leads_to_it(user: User, demo_path: Path) -> None:
    one = first_list(demo_path)
    user.go("2", "N1")
    index = user.model.find(("15", "N1"))

    def painted() -> QImage:
        user.view.scrollTo(index)
        return user.view.viewport().grab(user.view.visualRect(index)).toImage()

    def spoken() -> set[str]:
        return {user.model.data(index, role) for role in (ACCESSIBLE, TIP)}

    line = user.editor.layout_.evidence_line
    without = painted()
    assert not any("preuve" in words for words in spoken())
    user.window._operations.run(evidence.add, one.id, ("15", "N1"), QUOTED)
    with_one = painted()
    assert with_one != without
    assert all("engagé, 1 preuve" in words for words in spoken())
    user.window._operations.run(evidence.add, one.id, ("15", "N1"), Evidence("Seconde"))
    assert painted() == with_one
    assert not line.isVisible()
    user.go("15", "N1")
    assert line.go.text() == "2 preuves"
    viewport = user.editor.layout_.scroll.viewport()
    assert viewport.rect().contains(line.go.mapTo(viewport, line.go.rect().center()))
    line.go.setFocus()
    user.press(Key.Key_Space)
    row = shown(user).rows[0]
    assert user.focus is row.change
    user.qtbot.waitUntil(
        lambda: viewport.rect().contains(row.words.mapTo(viewport, row.words.rect().center()))
    )


def cited(path: Path) -> Evidence:
    """Keep a point of the programme on a level that nobody raised, and return it as it is cited."""
    with open_pact_file(path) as file:
        one = first_list(path)
        programmes.take(file, programmes.preview(file, CLAMART, one.name))
        (programme,) = first_list(path).programmes
        point = next(each for each in programme.proposals if each.number == "33")
        programmes.keep_suggestion(file, one.id, point.id, "7", "N1")
    return programme.passage(point)


def test_the_grid_shows_what_has_evidence_or_a_passage(open_window, qtbot, small_path: Path) -> None:
    cited(small_path)
    user = User(open_window(small_path), qtbot)

    def numbers() -> list[str]:
        rows = enumerate(user.model.rows)
        return [r.number for n, r in rows if isinstance(r, AnswerRow) and not user.view.isRowHidden(n)]

    every = numbers()
    answered = user.window._operations.run
    answered(answers.answer, first_list(small_path).id, [("5", "N2"), ("6", "N1")], Answer.REFUSED)
    answered(evidence.add, first_list(small_path).id, ("5", "N2"), QUOTED)
    choose(user, user.filters._answer, "Preuve, passage")
    assert numbers() == ["5", "7"]
    user.click(user.filters._all)
    assert numbers() == every


def test_what_was_kept_of_a_programme_is_quoted_on_its_level(open_window, qtbot, small_path: Path) -> None:
    passage = cited(small_path)
    user = User(open_window(small_path), qtbot)
    user.go("7", "N1")
    assert [one.words.text() for one in shown(user).rows] != []
    assert spaced(shown(user).lines[0]).endswith(spaced(f"{passage.document}, {passage.place}"))
    assert shown(user).title.text() == "Retenu du programme (niveau non abordé)"
    assert not shown(user).rows[0].change.isVisible()
    line = user.editor.layout_.evidence_line
    assert line.go.text() == "1 passage retenu"
    assert "non abordé, 1 passage retenu" in user.model.data(user.model.find(("7", "N1")), ACCESSIBLE)
    line.go.click()
    assert user.focus in (shown(user).rows[0].rest, shown(user).rows[0].remove)
    user.view.setFocus()
    assert "Passage du programme retenu, par" in user.editor.layout_.history.lines[0]
    # An answer takes it for evidence, which may then be reworded; taken away, the passage is still there.
    user.press("a")
    assert said(small_path, "7", "N1").evidence == (passage,)
    assert shown(user).title.text() == "Preuves (publiées avec le pacte)"
    assert shown(user).rows[0].change.isVisible()
    user.press(Key.Key_Delete)
    assert said(small_path, "7", "N1") is None
    assert first_list(small_path).evidence("7", "N1") == (passage,)
    assert shown(user).title.text() == "Retenu du programme (niveau non abordé)"
    shown(user).rows[0].remove.setFocus()
    user.press(Key.Key_Return)
    assert first_list(small_path).cited == {}
    assert user.message.startswith("Le passage n’est plus retenu")
    assert user.focus is shown(user).add
    assert shown(user).title.text() == "Preuves (publiées avec le pacte)"
    user.ctrl(Key.Key_Z)
    assert first_list(small_path).evidence("7", "N1") == (passage,)
    assert len(shown(user).lines) == 1


def test_writing_a_quotation_on_a_level_says_that_it_opens_it(open_window, qtbot, small_path: Path) -> None:
    passage = cited(small_path)
    user = User(open_window(small_path), qtbot)
    user.go("7", "N1")
    told: list[str] = []

    def use(form: EvidenceForm) -> None:
        told.append(spaced(form.rule.text()))
        write(user, form, QUOTED.quotation)

    in_dialog(use, "Enregistrer la preuve")
    user.press("e")
    assert told[0].endswith("Ce niveau n’est pas encore abordé : avec elle, il passe « en discussion ».")
    assert said(small_path, "7", "N1").answer is Answer.UNDECIDED
    assert said(small_path, "7", "N1").evidence == (passage, Evidence(QUOTED.quotation))
    in_dialog(use, "Enregistrer la preuve")
    user.press("e")
    assert told[1] == "Une preuve est publiée avec le pacte."
