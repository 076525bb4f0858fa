"""The page of the file itself: the town and its collective, the measures, the scale."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from scripts.shots.scene import Scene
from scripts.shots.stage import Stage
from ui.dossier_measures import MeasuresSection
from ui.dossier_page import DossierPage


def _page(stage: Stage, file: str, section: int) -> DossierPage:
    page = stage.open(file, "dossier").page
    assert isinstance(page, DossierPage)
    page.show_section(section)
    return page


def _town(stage: Stage) -> None:
    stage.look(_page(stage, "town", 0).window())


def _measures(stage: Stage) -> None:
    page = _page(stage, "town", 1)
    page.section.take_cursor()
    stage.look(page.window())


def _scale(stage: Stage) -> None:
    page = _page(stage, "town", 0)
    stage.press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    stage.look(page.window())


def _frameworks(stage: Stage) -> None:
    page = _page(stage, "both", 3)
    page.section.take_cursor()
    stage.look(page.window())


def _framework_to_add(stage: Stage) -> None:
    page = _page(stage, "town", 3)
    page.section.take_cursor()
    stage.look(page.window())


def _guarantees(page: str) -> Callable[[Stage], None]:
    """Play a page of a file with two catalogues, through the one that is not its main one."""

    def play(stage: Stage) -> None:
        window = stage.open("both", page)
        stage.press(Qt.Key.Key_R, modifiers=Qt.KeyboardModifier.ControlModifier)
        stage.look(window)

    return play


def _empty(stage: Stage) -> None:
    stage.look(_page(stage, "empty", 0).window())


def _new_measure(stage: Stage) -> None:
    section = _page(stage, "demo", 1).section
    assert isinstance(section, MeasuresSection)
    stage.look_at_dialog(section.add)


DOSSIER_SCENES: tuple[Scene, ...] = (
    Scene("dossier-town", _town, page="dossier"),
    Scene("dossier-measures", _measures, page="dossier"),
    Scene("dossier-scale", _scale, page="dossier"),
    Scene("dossier-frameworks", _frameworks, page="dossier"),
    Scene("dossier-framework-to-add", _framework_to_add, page="dossier"),
    Scene("guarantees-grid", _guarantees("grid"), page="grid"),
    Scene("guarantees-comparison", _guarantees("comparison"), page="comparison"),
    Scene("guarantees-meeting", _guarantees("meeting"), page="meeting"),
    Scene("dossier-empty", _empty, page="dossier"),
    Scene("dialog-new-measure", _new_measure, dialog="NewMeasureForm"),
)
