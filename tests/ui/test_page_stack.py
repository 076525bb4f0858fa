"""Pages are made when first shown; edits reach the page shown at once and the others when they are seen."""

import gc

import pytest

from pacte.domain.answer import Answer
from pacte.domain.changes import Changes
from pacte.domain.dossier import Dossier
from pacte.edits import answers, lists
from pacte.storage import queries
from pacte.storage.pact_file import PactFile
from ui.main_frame import MainFrame
from ui.operations import Operations
from ui.page import Page, PageKind
from ui.page_stack import PageStack


class NotingPage(Page):
    """Notes what it is given to show."""

    def __init__(self, operations: Operations, parent) -> None:
        super().__init__(parent)
        self.dossier: Dossier | None = None
        self.reloads: list[Changes] = []

    def show_dossier(self, dossier: Dossier) -> None:
        self.dossier = dossier

    def take_cursor(self) -> None:
        self.setFocus()

    def reload(self, changes: Changes) -> None:
        self.reloads.append(changes)


@pytest.fixture
def operations(file: PactFile, list_id: str) -> Operations:
    return Operations(file)


@pytest.fixture
def stack(qtbot, operations: Operations) -> PageStack:
    kinds = tuple(PageKind(key, key, NotingPage) for key in ("one", "two", "three"))
    frame = MainFrame(kinds)
    qtbot.addWidget(frame)
    stack = PageStack(frame, kinds)
    stack.open(operations, operations.ask(queries.dossier))
    return stack


def test_a_page_is_made_when_it_is_first_shown(stack: PageStack) -> None:
    first = stack.page
    stack.show_page("two")
    assert stack.page is not first
    second = stack.page
    stack.show_page("one")
    stack.show_page("two")
    assert stack.page is second


def test_a_hidden_page_is_told_once_when_it_is_seen_of_all_that_changed(
    stack: PageStack, operations: Operations, list_id: str
) -> None:
    first = stack.page
    stack.show_page("two")
    second = stack.page
    operations.run(answers.answer, list_id, [("2", "N1")], Answer.AGREED)
    operations.run(answers.answer, list_id, [("3", "N2")], Answer.REFUSED)
    (added,) = operations.run(lists.add, "Autre exemple").lists
    assert len(second.reloads) == 3
    assert first.reloads == []
    stack.show_page("one")
    (told,) = first.reloads
    assert told.lists == {list_id, added}
    assert told.levels == {(list_id, ("2", "N1")), (list_id, ("3", "N2"))}
    assert told.dossier
    assert told.label == "liste Autre exemple ajoutée"
    stack.show_page("two")
    stack.show_page("one")
    assert len(second.reloads) == 3
    assert len(first.reloads) == 1


def test_a_page_made_later_reads_what_was_changed_before(
    stack: PageStack, operations: Operations, list_id: str
) -> None:
    operations.run(answers.answer, list_id, [("2", "N1")], Answer.AGREED)
    stack.show_page("three")
    assert stack.page.dossier.lists[0].answers["2", "N1"].answer is Answer.AGREED
    assert stack.page.reloads == []


def test_another_file_owes_nothing_to_the_former_one(
    stack: PageStack, operations: Operations, list_id: str
) -> None:
    stack.show_page("two")
    operations.run(answers.answer, list_id, [("2", "N1")], Answer.AGREED)
    operations.changed.disconnect()
    stack.close()
    stack.open(operations, operations.ask(queries.dossier))
    stack.show_page("two")
    stack.show_page("one")
    assert stack.page.reloads == []


def test_what_pages_show_is_no_garbage_to_look_through_until_the_file_is_closed(stack: PageStack) -> None:
    gc.unfreeze()
    stack.page.painted.emit()
    assert gc.get_freeze_count()
    stack.close()
    assert not gc.get_freeze_count()
