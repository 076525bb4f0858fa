"""The pages, as one meets them: full, filtered, empty, with several things chosen, with something wrong."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from scripts.shots.files import AUBE, BORN
from scripts.shots.scene import Scene
from scripts.shots.stage import Stage
from ui.answer_editor import AnswerEditor
from ui.comparison_layout import ComparisonLayout
from ui.comparison_page import ComparisonPage
from ui.grid_view import GridView
from ui.lists_page import ListsPage
from ui.main_window import MainWindow
from ui.meeting_page import MeetingPage
from ui.search_field import SearchField

_Key = Qt.Key
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def _start(stage: Stage) -> None:
    stage.look(stage.window())


def _start_with_recent(stage: Stage) -> None:
    stage.open("demo").close_file()
    stage.look(stage.window())


# ------------------------------------------------------------------------------------------- the grid


def _grid(stage: Stage, file: str = "demo", measure: str = "2", level: str = "N1") -> MainWindow:
    window = stage.open(file)
    view = window.findChild(GridView)
    view.move_to(view.grid.find((measure, level)))
    return window


def _grid_plain(stage: Stage) -> None:
    stage.look(_grid(stage))


def _grid_answered(stage: Stage) -> None:
    window = _grid(stage)
    stage.press("h", "r")
    stage.look(window)


def _grid_filtered(stage: Stage) -> None:
    window = _grid(stage)
    window.findChild(SearchField).setText("energie")
    stage.look(window)


def _grid_nothing(stage: Stage) -> None:
    window = _grid(stage)
    window.findChild(SearchField).setText("introuvable")
    stage.look(window)


def _grid_several(stage: Stage) -> None:
    window = _grid(stage)
    stage.press(_Key.Key_Down, _Key.Key_Down, modifiers=_SHIFT)
    stage.look(window)


def _grid_reserving(stage: Stage) -> None:
    window = _grid(stage)
    stage.press("p")
    stage.look(window)


def _grid_noted(stage: Stage) -> None:
    window = _grid(stage)
    editor = window.findChild(AnswerEditor)
    stage.press(_Key.Key_Delete)
    editor.focus_field("note")
    editor.layout_.fields["note"].set_words("À préparer avant la rencontre (exemple)")
    stage.look(window)


def _grid_principle(stage: Stage) -> None:
    window = _grid(stage)
    stage.press(_Key.Key_Home, modifiers=Qt.KeyboardModifier.ControlModifier)
    stage.press(_Key.Key_Up, _Key.Key_Up)
    stage.look(window)


def _grid_empty(stage: Stage) -> None:
    stage.look(stage.open("empty"))


def _grid_first_list(stage: Stage) -> None:
    stage.look(stage.open("first_list"))


def _grid_read_only(stage: Stage) -> None:
    stage.look(stage.open("demo", read_only=True))


def _grid_error(stage: Stage) -> None:
    window = _grid(stage)
    window.open_path(Path("/absent/ville.pacte"))
    stage.look(window)


def _held_elsewhere(stage: Stage) -> None:
    window, other = stage.open("demo"), stage.window()
    other.open_path(window._operations.file.path)
    stage.look(other)


def _menus(stage: Stage) -> None:
    window = _grid(stage)
    for action in window.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        menu.popup(window.mapToGlobal(window.rect().topLeft()))
        stage.look(menu)
        menu.close()


# -------------------------------------------------------------------------------------------- meeting


def _meeting(stage: Stage, file: str) -> MeetingPage:
    page = stage.open(file, "meeting").page
    assert isinstance(page, MeetingPage)
    page.start.day.line.setText("05/03/2020")
    return page


def _meeting_before(stage: Stage) -> None:
    stage.look(_meeting(stage, "demo").window())


def _meeting_left(stage: Stage) -> None:
    page = _meeting(stage, "town")
    stage.look(page.window())


def _meeting_empty(stage: Stage) -> None:
    stage.look(_meeting(stage, "empty").window())


def _begun(stage: Stage) -> MeetingPage:
    page = _meeting(stage, "demo")
    page.start.place.setText("Maison des associations")
    stage.click(page.start.begin_button)
    return page


def _meeting_principle(stage: Stage) -> None:
    page = _begun(stage)
    stage.look(page.window())


def _meeting_measure(stage: Stage) -> None:
    page = _begun(stage)
    stage.press(*[_Key.Key_Space] * 4, "v")
    stage.look(page.window())


def _meeting_reserving(stage: Stage) -> None:
    page = _begun(stage)
    stage.press(*[_Key.Key_Space] * 4, "p")
    stage.look(page.window())


def _meeting_words(stage: Stage) -> None:
    page = _begun(stage)
    stage.press(*[_Key.Key_Space] * 11, _Key.Key_Return)
    stage.look(page.window())


def _meeting_merged(stage: Stage) -> None:
    page = _meeting(stage, "merged")
    place = page.start.choice.findText(AUBE)
    page.start.choice.setCurrentIndex(place)
    page.start.choice.activated.emit(place)
    stage.look(page.window())


def _meeting_go(stage: Stage) -> None:
    page = _begun(stage)
    stage.press("g")
    stage.look(page.window())


def _meeting_closing(stage: Stage) -> None:
    page = _begun(stage)
    stage.press(*[_Key.Key_Space] * 4, "v", _Key.Key_Space, "v", _Key.Key_Space, "?", "f")
    stage.look(page.window())


# ---------------------------------------------------------------------------------------------- lists


def _lists_page(stage: Stage, file: str) -> ListsPage:
    page = stage.open(file, "lists").page
    assert isinstance(page, ListsPage)
    return page


def _choose_list(stage: Stage, page: ListsPage, name: str) -> None:
    table = page.layout_.table
    names = [table.model().index(row, 0).data() for row in range(table.model().rowCount())]
    stage.click_row(table, names.index(name))


def _lists_several(stage: Stage) -> None:
    page = _lists_page(stage, "town")
    _choose_list(stage, page, AUBE)
    stage.look(page.window())


def _lists_merged(stage: Stage) -> None:
    page = _lists_page(stage, "merged")
    _choose_list(stage, page, BORN)
    stage.look(page.window())


def _lists_empty(stage: Stage) -> None:
    stage.look(_lists_page(stage, "empty").window())


# ----------------------------------------------------------------------------------------- comparison


def _comparison(stage: Stage, file: str) -> tuple[MainWindow, ComparisonLayout]:
    window = stage.open(file, "comparison")
    page = window.page
    assert isinstance(page, ComparisonPage)
    return window, page._layout


def _comparison_one(stage: Stage) -> None:
    stage.look(_comparison(stage, "demo")[0])


def _comparison_several(stage: Stage) -> None:
    stage.look(_comparison(stage, "town")[0])


def _comparison_measure(stage: Stage) -> None:
    window, layout = _comparison(stage, "town")
    view = layout.view
    view.move_to(view.board_model.find("3", None))
    stage.press(_Key.Key_Return)
    stage.look(window)


def _comparison_explained(stage: Stage) -> None:
    window, layout = _comparison(stage, "town")
    layout.bars.setFocus()
    stage.press(_Key.Key_Return)
    stage.look(window)


def _comparison_pair(stage: Stage) -> None:
    window, layout = _comparison(stage, "town")
    layout.filters._first.setCurrentIndex(1)
    stage.look(window)


def _comparison_empty(stage: Stage) -> None:
    stage.look(_comparison(stage, "empty")[0])


PAGE_SCENES: tuple[Scene, ...] = (
    Scene("start", _start),
    Scene("start-recent", _start_with_recent),
    Scene("grid", _grid_plain, page="grid"),
    Scene("grid-answered", _grid_answered, page="grid"),
    Scene("grid-filtered", _grid_filtered, page="grid"),
    Scene("grid-nothing-found", _grid_nothing, page="grid"),
    Scene("grid-several", _grid_several, page="grid"),
    Scene("grid-reserving", _grid_reserving, page="grid"),
    Scene("grid-noted", _grid_noted, page="grid"),
    Scene("grid-principle", _grid_principle, page="grid"),
    Scene("grid-empty", _grid_empty, page="grid"),
    Scene("grid-first-list", _grid_first_list, page="grid"),
    Scene("grid-read-only", _grid_read_only, page="grid"),
    Scene("grid-error", _grid_error, page="grid"),
    Scene("held-elsewhere", _held_elsewhere),
    Scene("menus", _menus),
    Scene("meeting-before", _meeting_before, page="meeting"),
    Scene("meeting-left", _meeting_left, page="meeting"),
    Scene("meeting-empty", _meeting_empty, page="meeting"),
    Scene("meeting-principle", _meeting_principle, page="meeting"),
    Scene("meeting-measure", _meeting_measure, page="meeting"),
    Scene("meeting-reserving", _meeting_reserving, page="meeting"),
    Scene("meeting-words", _meeting_words, page="meeting"),
    Scene("meeting-merged", _meeting_merged, page="meeting"),
    Scene("meeting-go", _meeting_go, page="meeting"),
    Scene("meeting-closing", _meeting_closing, page="meeting"),
    Scene("lists", _lists_several, page="lists"),
    Scene("lists-merged", _lists_merged, page="lists"),
    Scene("lists-empty", _lists_empty, page="lists"),
    Scene("comparison-one", _comparison_one, page="comparison"),
    Scene("comparison", _comparison_several, page="comparison"),
    Scene("comparison-measure", _comparison_measure, page="comparison"),
    Scene("comparison-explained", _comparison_explained, page="comparison"),
    Scene("comparison-pair", _comparison_pair, page="comparison"),
    Scene("comparison-empty", _comparison_empty, page="comparison"),
)
