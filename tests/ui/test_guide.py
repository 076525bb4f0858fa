"""The volunteers' guide names what is on the screen: menus, buttons, keys, figures and pictures."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu

from pacte.demo import build_demo
from pacte.scoring.score import Scorer
from scripts.translations import sources
from tests.ui.driving import User, on_disk, spaced
from ui.answer_words import OFFERED, answer_key
from ui.key_help import KeyHelp
from ui.meeting_keys import board_hints

DOCS = Path(__file__).parents[2] / "docs"
GUIDE = (DOCS / "guide.md").read_text(encoding="utf-8")
#: Pictures are read over slow connections too.
MOST_BYTES = 2_000_000
NBSP = "\u00a0"


def plain(text: str) -> str:
    """Words as they are compared: on one line, with plain spaces."""
    return " ".join(spaced(text).split())


def prose() -> str:
    """The guide without its commands."""
    return re.sub(r"```.*?```", "", GUIDE, flags=re.DOTALL)


def bold() -> list[str]:
    """What the guide says stands on the screen, with the steps of each menu apart."""
    return [plain(found) for found in re.findall(r"\*\*(.+?)\*\*", prose(), re.DOTALL)]


def keys() -> set[str]:
    return set(re.findall(r"`([^`]+)`", prose()))


def pictures() -> dict[str, str]:
    return {path: words for words, path in re.findall(r"!\[([^\]]*)\]\(([^)]*)\)", GUIDE)}


def screen_patterns() -> list[re.Pattern[str]]:
    """Every sentence of the window; only figures may stand where it is filled."""
    texts = {plain(one.text.replace("&", "")) for one in sources()}
    texts |= {text[:1].upper() + text[1:] for text in texts}
    worded = [text for text in texts if re.search(r"\w", text.replace("{}", ""))]
    return [re.compile(re.escape(text).replace(r"\{\}", r"[\d:]+")) for text in worded]


def menu_entries(menu: QMenu) -> list[str]:
    return [plain(action.text().replace("&", "")) for action in menu.actions()]


def test_what_is_in_bold_stands_on_the_screen() -> None:
    patterns = screen_patterns()
    words = [one for one in bold() if " > " not in one]
    unknown = [one for one in words if not any(pattern.fullmatch(one) for pattern in patterns)]
    assert len(words) > 60
    assert unknown == []


def test_menu_entries_are_in_the_menus(user: User) -> None:
    bar: list[QAction] = user.window.menuBar().actions()
    paths = {
        f"{plain(title.text().replace('&', ''))} > {entry}"
        for title in bar
        if isinstance(menu := title.menu(), QMenu)
        for entry in menu_entries(menu)
    }
    named = {one for one in bold() if " > " in one}
    assert len(named) > 4
    assert named <= paths


def test_keys_are_those_that_the_window_tells(qtbot) -> None:
    sheet = KeyHelp()
    qtbot.addWidget(sheet)
    told = {plain(label.text()) for label in sheet.findChildren(QLabel)}
    told |= {answer_key(answer) for answer in OFFERED}
    told |= {key for hint in board_hints(3, typing=False, keys_only=False) for key in hint.keys}
    told |= {part for text in list(told) for part in text.split(", ")}
    told |= {key for text in list(told) if re.fullmatch(r"\S( \S)+", text) for key in text.split()}
    assert len(keys()) > 25
    assert keys() - told == set()


def test_pictures_are_there_light_and_told_in_words() -> None:
    files = {path: DOCS / path for path in pictures()}
    assert len(files) >= 7
    assert [path for path, file in files.items() if not file.is_file()] == []
    assert [path for path, words in pictures().items() if len(words) < 10] == []
    assert sum(file.stat().st_size for file in files.values()) < MOST_BYTES


def test_links_lead_somewhere() -> None:
    titles = re.findall(r"^#+ (.*)$", GUIDE, re.MULTILINE)
    anchors = {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}
    links = re.findall(r"(?<!!)\[[^\]]*\]\(([^)]*)\)", GUIDE)
    assert {link[1:] for link in links if link.startswith("#")} <= anchors
    files = [link.partition("#")[0] for link in links if not link.startswith("#")]
    assert [link for link in files if not (DOCS / link).is_file()] == []


def test_its_figures_are_those_of_the_example(tmp_path: Path) -> None:
    dossier = on_disk(build_demo(tmp_path))
    score = Scorer(dossier.catalogue, dossier.scale()).score(dossier.lists[0])
    missing = sum(level.text is None for one in dossier.catalogue.measures for level in one.levels)
    words = plain(GUIDE)
    assert f"{missing} textes de niveau manquent" in words
    for figure in (
        f"{100 * score.strict:.1f} %",
        f"{100 * score.adjusted:.1f} %",
        f"{score.points:.1f} points",
    ):
        assert figure.replace(".", ",") in words


@pytest.mark.parametrize(
    "wrong", [r" [;:!?»%]", r"« ", r"[^\s«»]«|»[^\s»,.;:)*\u00a0]", r"'", r'"', r"\.\.\.", r"\bélus\b"]
)
def test_french_typography_is_kept(wrong: str) -> None:
    text = re.sub(r"`[^`]*`|\]\([^)]*\)|<!--.*?-->|^\|.*---.*\|$", "", prose(), flags=re.MULTILINE)
    text = text.replace("| ? |", "")
    assert re.findall(f".*{wrong}.*", text) == []
    assert NBSP in text
