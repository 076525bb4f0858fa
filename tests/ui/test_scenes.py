"""For everyone: every page and dialog, by ear, by keyboard, in large text, in French typography."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from scripts.shots.register import SCENES
from scripts.shots.scene import Scene
from tests.ui.driving import User
from tests.ui.scenes import (
    Finding,
    clashing,
    cut,
    flattened,
    keyless,
    loose,
    outside,
    scrolled,
    shortened,
    unlit,
    unnamed,
    unreached,
    visit,
)
from ui.language import speak
from ui.pdf_view import PdfView
from ui.theme import sized

#: Reviews whose table has so little room at 200 % that its cells, told whole beside it, are still shortened there.
_SHORTENED_AT_200 = {"dialog-reply", "dialog-workbook"}

#: What a laptop of 1366×768 pixels has at 200 %.
_SMALL = QSize(683, 384)
#: What a title bar takes of it, at least.
_TITLE_BAR = QSize(0, 22)

every_scene = pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)


@pytest.fixture(scope="session")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose files are made once for all scenes."""
    return tmp_path_factory.mktemp("town")


@pytest.fixture
def large_text(qapp: QApplication):
    """Lets a test set the size of text in percent, as the settings of a system do."""
    before = qapp.font()
    yield lambda percent: qapp.setFont(sized(before, percent / 100))
    qapp.setFont(before)


def _in_large_text(scene: Scene) -> tuple[Finding, ...]:
    """What is looked for at 200 %."""
    return (cut,) if scene.name in _SHORTENED_AT_200 else (cut, shortened)


@every_scene
def test_a_scene_is_for_everyone(scene: Scene, town: Path) -> None:
    checks = (shortened, unnamed, clashing, keyless, cut, unreached, unlit, flattened, loose)
    assert visit(scene, town, *checks) == []


def test_a_letter_of_the_menu_bar_on_a_page_is_found(user: User) -> None:
    assert clashing(user.window) == []
    label = QLabel("&Lieu", user.window.page)
    label.setBuddy(user.view)
    label.show()
    assert clashing(user.window) == ["Alt+l: ['&Lieu', '&Liste']"]


@pytest.mark.parametrize(
    "name",
    "start grid grid-answered grid-several grid-principle grid-empty meeting-before meeting-left "
    "lists lists-merged comparison comparison-measure".split(),
)
def test_a_small_laptop_shows_a_page_without_scrolling_around_it(name: str, town: Path) -> None:
    scene = next(scene for scene in SCENES if scene.name == name)
    assert visit(scene, town, scrolled) == []


def _undrawn(root: QWidget) -> list[str]:
    """The previews in sight whose pages are not drawn yet."""
    views = [view for view in root.findChildren(PdfView) if view.isVisible()]
    return [view.accessibleName() for view in views if not (view.pages and view.drawn)]


@pytest.mark.parametrize("name", ["signing-ready", "signing-signed", "signing-pages", "dialog-preview"])
def test_a_scene_waits_for_the_pages_in_view(name: str, town: Path) -> None:
    scene = next(scene for scene in SCENES if scene.name == name)
    assert visit(scene, town, _undrawn) == []


@every_scene
def test_a_scene_is_for_everyone_in_english_too(
    scene: Scene, town: Path, qapp: QApplication, large_text
) -> None:
    large_text(200)
    speak(qapp, "en")
    try:
        assert visit(scene, town, *_in_large_text(scene), unnamed, clashing) == []
    finally:
        speak(qapp)


@pytest.mark.parametrize("percent", [125, 150, 200])
@every_scene
def test_no_word_is_cut_in_larger_text(scene: Scene, town: Path, large_text, percent: int) -> None:
    large_text(percent)
    assert visit(scene, town, *(_in_large_text(scene) if percent == 200 else (cut,))) == []


@pytest.mark.parametrize("scene", [one for one in SCENES if one.dialog], ids=lambda scene: scene.name)
def test_a_dialog_fits_a_small_laptop_at_200_percent(
    scene: Scene, town: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: _SMALL)
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _screen: QRect(QPoint(), _SMALL))
    assert visit(scene, town, cut, outside(_SMALL - _TITLE_BAR)) == []
