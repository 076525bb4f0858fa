"""Bring `resources/translations/*.ts` up to date: every sentence of the program, in its context.

Qt's lupdate does not see the sentences made below the window, takes `page.tr` for a sentence of the class it stands in,
and passes over what it does not understand. So the sentences are found here, in the syntax tree, anything but a
literal is refused, and lupdate is handed a plain list of them to merge.
"""

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"

#: The context of the sentences made below the window.
CORE = "Core"
#: What makes a sentence of its first argument, and of its second.
_FIRST = {"Sentence", "KnownError", "LockedError", "ReadOnlyError", "fail"}
_SECOND = {"clean_words", "optional_words"}
_TRANSLATE = {"translate", "_translate"}


@dataclass(frozen=True, order=True)
class Source:
    """A sentence to translate: its context, its French text."""

    context: str
    text: str


class UntranslatableError(Exception):
    """A sentence that is no literal, told with its place."""


class _Finder(ast.NodeVisitor):
    """Goes through one module."""

    def __init__(self, path: Path, window: bool) -> None:
        self.found: list[Source] = []
        self._path = path
        self._window = window
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        function = node.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        if self._window:
            self._look_in_window(node, name)
        elif name in _FIRST and node.args:
            self._keep(CORE, node.args[0], strict=name != "Sentence")
        elif name in _SECOND and len(node.args) > 1:
            self._keep(CORE, node.args[1], strict=False)
        self.generic_visit(node)

    def _look_in_window(self, node: ast.Call, name: str) -> None:
        if name == "tr" and isinstance(node.func, ast.Attribute):
            if not (isinstance(node.func.value, ast.Name) and node.func.value.id == "self" and self._classes):
                self._refuse(node, 'outside its own class a sentence is translate("Context", "…")')
            self._keep(self._classes[-1], node.args[0])
        elif name in _TRANSLATE and len(node.args) > 1:
            context = node.args[0]
            if not (isinstance(context, ast.Constant) and isinstance(context.value, str)):
                self._refuse(node, "the context is a literal")
            else:
                self._keep(context.value, node.args[1])
        elif name in _FIRST:
            self._refuse(node, "in the window a sentence is tr or translate")

    def _keep(self, context: str, text: ast.expr, *, strict: bool = True) -> None:
        """Note a literal; what is computed is refused, unless it may be a sentence made elsewhere."""
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            if text.value.strip():
                self.found.append(Source(context, text.value))
        elif isinstance(text, ast.JoinedStr | ast.BinOp) or (self._window and strict):
            self._refuse(text, "write one literal with {} in it, and the values after it")

    def _refuse(self, node: ast.AST, why: str) -> None:
        place = f"{self._path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"
        raise UntranslatableError(f"{place}: {why}")


def _sources_of(room: str) -> Iterator[Source]:
    for path in sorted((ROOT / room).rglob("*.py")):
        finder = _Finder(path, window=room == "ui")
        finder.visit(ast.parse(path.read_text(encoding="utf-8")))
        yield from finder.found


def sources() -> list[Source]:
    """Return every sentence of the program once, sorted. Raises `UntranslatableError` for one that cannot be."""
    return sorted({source for room in ("pacte", "exports", "ui") for source in _sources_of(room)})


def qt_tool(name: str) -> str:
    """Return the path of one of Qt's own tools, which come with PySide6."""
    found = find_spec("PySide6")
    assert found is not None
    assert found.origin is not None
    return str(Path(found.origin).with_name(name + (".exe" if sys.platform == "win32" else "")))


def _literal(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def update() -> None:
    """Merge every sentence into the `.ts` files; what is no longer said goes."""
    lines = [f"translate({_literal(one.context)}, {_literal(one.text)})\n" for one in sources()]
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "sentences.py"
        listed.write_text("".join(lines), encoding="utf-8")
        files = sorted(str(path) for path in FOLDER.glob("*.ts"))
        options = ["-no-obsolete", "-locations", "none", "-sort-messages", "-source-language", "fr_FR"]
        heuristics = ["-disable-heuristic", "similartext"]
        command = [qt_tool("lupdate"), str(listed), "-extensions", "py", *options, *heuristics, "-ts", *files]
        subprocess.run(command, check=True)  # noqa: S603 - Qt's own tool


if __name__ == "__main__":
    try:
        update()
    except UntranslatableError as error:
        sys.exit(str(error))
