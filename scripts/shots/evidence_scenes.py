"""What the list's programme says: in the meeting, kept or only suggested, and the keywords that suggest it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from scripts.shots.scene import Scene
from scripts.shots.stage import Stage
from ui.answer_editor import AnswerEditor
from ui.comparison_page import ComparisonPage
from ui.dossier_measures import MeasuresSection
from ui.dossier_page import DossierPage
from ui.grid_view import GridView
from ui.meeting_page import MeetingPage

_Key = Qt.Key
#: Milliseconds between two looks for suggestions, and how often.
_PATIENCE, _TRIES = 10, 1000


def _shown(widget: QWidget) -> None:
    """Wait until a widget is shown: suggestions are looked for beside the window."""
    for _ in range(_TRIES):
        if widget.isVisible():
            return
        QTest.qWait(_PATIENCE)


def _at(stage: Stage, measure: str) -> MeetingPage:
    page = stage.open("quoted", "meeting").page
    assert isinstance(page, MeetingPage)
    page.start.day.line.setText("05/03/2020")
    stage.click(page.start.begin_button)
    stage.press("g", *measure, _Key.Key_Return)
    return page


def _quoted(stage: Stage) -> None:
    stage.look(_at(stage, "15").window())


def _suggested(stage: Stage) -> None:
    page = _at(stage, "14")
    _shown(page.board.layout_.programme)
    stage.look(page.window())


def _programme(stage: Stage) -> None:
    page = _at(stage, "14")
    _shown(page.board.layout_.programme)
    stage.press("l")
    stage.look(page.window())


def _cited(stage: Stage) -> None:
    """Play what was kept of a programme on a level that nobody raised, in the grid."""
    window = stage.open("quoted", "grid")
    view = window.findChild(GridView)
    assert isinstance(view, GridView)
    view.move_to(view.model().find(("15", "N1")))  # type: ignore[attr-defined]
    parts = window.findChild(AnswerEditor).layout_
    parts.scroll.ensureWidgetVisible(parts.evidence)
    stage.look(window)


def _compared(stage: Stage) -> None:
    window = stage.open("quoted", "comparison")
    page = window.page
    assert isinstance(page, ComparisonPage)
    view = page._layout.view
    view.move_to(view.board_model.find("15", None))
    stage.press(_Key.Key_Return)
    stage.look(window)


def _keywords(stage: Stage) -> None:
    page = stage.open("quoted", "dossier").page
    assert isinstance(page, DossierPage)
    page.show_section(1)
    section = page.section
    assert isinstance(section, MeasuresSection)
    parts = section.layout_.panel.layout_
    section.edit()
    parts.keywords.field.setFocus()
    QTest.qWait(_PATIENCE)
    parts.scroll.ensureWidgetVisible(parts.keywords)
    stage.look(page.window())


EVIDENCE_SCENES: tuple[Scene, ...] = (
    Scene("grid-cited", _cited, page="grid"),
    Scene("comparison-cited", _compared, page="comparison"),
    Scene("meeting-quoted", _quoted, page="meeting"),
    Scene("meeting-suggested", _suggested, page="meeting"),
    Scene("meeting-programme", _programme, page="meeting"),
    Scene("dossier-keywords", _keywords, page="dossier"),
)
