"""The pictures of `make shots` show every page of the register and every dialog of the window."""

import ast
import re
from pathlib import Path

from scripts.shots.__main__ import DOCUMENTED
from scripts.shots.register import SCENES
from ui.app import page_kinds

ROOT = Path(__file__).parents[2]


def dialogs() -> set[str]:
    """The names of the dialogs in `ui`, however deep they inherit, without those that others are made of."""
    bases: dict[str, set[str]] = {}
    for path in (ROOT / "ui").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = {ast.unparse(base) for base in node.bases}
    found: set[str] = {"QDialog", "QMessageBox"}
    while more := {name for name, parents in bases.items() if parents & found} - found:
        found |= more
    return found - {"QDialog", "QMessageBox"} - set().union(*bases.values())


def test_each_page_has_a_scene() -> None:
    missing = {kind.key for kind in page_kinds()} - {scene.page for scene in SCENES}
    assert not missing, f"add scenes of these pages in scripts/shots/page_scenes.py: {missing}"


def test_each_dialog_has_a_scene() -> None:
    assert {"NewDossierDialog", "ExportDialog", "MergeDialog"} <= dialogs()
    missing = dialogs() - {scene.dialog for scene in SCENES}
    assert not missing, f"add scenes of these dialogs in scripts/shots/dialog_scenes.py: {missing}"


def test_each_scene_has_a_name_of_its_own() -> None:
    names = [scene.name for scene in SCENES]
    assert len(set(names)) == len(names)


def test_the_readme_and_the_guide_show_the_pictures_made_for_them() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    guide = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")
    names = {scene.name for scene in SCENES}
    for name, picture in DOCUMENTED.items():
        assert f"(docs/images/{name}.png)" in readme or f"(images/{name}.png)" in guide
        assert (ROOT / "docs" / "images" / f"{name}.png").is_file()
        assert picture.rpartition("-")[0] in names
    for shown in re.findall(r"\(docs/images/([^)]*)\)", readme):
        assert (ROOT / "docs" / "images" / shown).is_file(), shown
