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

from pacte.edits.dossiers import shipped_scales

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"

#: The context of the sentences made below the window.
CORE = "Core"
#: What makes a sentence of its first argument, and of its second.
_FIRST = {"Sentence", "KnownError", "LockedError", "ReadOnlyError", "DiskError", "DamagedError", "fail"}
_SECOND = {"clean_words", "optional_words", "clean_name", "optional_name"}
_TRANSLATE = {"translate", "_translate"}
_SHORT = "say"


@dataclass(frozen=True, order=True)
class Source:
    """A sentence to translate: its context, its French text."""

    context: str
    text: str


class UntranslatableError(Exception):
    """Sentences that are no literals, each told with its place."""


class _Finder(ast.NodeVisitor):
    """Goes through one module."""

    def __init__(self, path: Path, window: bool) -> None:
        self.found: list[Source] = []
        self.refused: list[str] = []
        self._path = path
        self._window = window
        self._classes: list[str] = []
        self._depth = 0

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._depth += 1
        self.generic_visit(node)
        self._depth -= 1

    def visit_Call(self, node: ast.Call) -> None:
        function = node.func
        method = isinstance(function, ast.Attribute)
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        if self._window:
            self._look_in_window(node, name, method)
        elif name in _FIRST and node.args:
            self._keep(CORE, node.args[0], strict=False)
        elif (
            name == "edit"
            and node.args
            and isinstance(node.args[0], ast.Constant | ast.JoinedStr | ast.BinOp)
        ):
            self._refuse(node, 'a label is Sentence("…", …)')
        elif name in _SECOND and len(node.args) > 1:
            self._keep(CORE, node.args[1], strict=False)
        self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        target = node.targets[0]
        label = isinstance(target, ast.Attribute) and target.attr == "label"
        if label and isinstance(node.value, ast.Constant | ast.JoinedStr | ast.BinOp) and not self._window:
            self._refuse(node, 'a label is Sentence("…", …)')
        self.generic_visit(node)

    def _look_in_window(self, node: ast.Call, name: str, method: bool) -> None:
        if name == "tr" and method:
            if ast.unparse(node.func) != "self.tr" or not self._classes:
                self._refuse(node, 'outside its own class a sentence is translate("Context", "…")')
            else:
                self._keep(self._classes[-1], node.args[0])
        elif (name in _TRANSLATE or (name == _SHORT and not method)) and len(node.args) > 1:
            context = node.args[0]
            if not self._depth:
                self._refuse(
                    node, "at the top of a module the language is not known yet: translate in a function"
                )
            elif isinstance(context, ast.Constant) and isinstance(context.value, str):
                self._keep(context.value, node.args[1])
            else:
                self._refuse(node, "the context is a literal")
        elif name in _FIRST:
            self._refuse(node, "in the window a sentence is tr or translate")

    def _keep(self, context: str, text: ast.expr, *, strict: bool = True) -> None:
        """Note a literal; what is computed is refused, unless it may be a sentence made elsewhere."""
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            if text.value.strip():
                self.found.append(Source(context, text.value))
        elif isinstance(text, ast.Attribute) and text.attr == "pattern":
            return  # of a sentence made below the window, found where it was made
        elif strict or isinstance(text, ast.JoinedStr | ast.BinOp):
            self._refuse(text, "write one literal with {} in it, and the values after it")

    def _refuse(self, node: ast.AST, why: str) -> None:
        place = f"{self._path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"
        self.refused.append(f"{place}: {why}")


def _finders() -> Iterator[_Finder]:
    for room in ("pacte", "exports", "ui"):
        for path in sorted((ROOT / room).rglob("*.py")):
            finder = _Finder(path, window=room == "ui")
            finder.visit(ast.parse(path.read_text(encoding="utf-8")))
            yield finder


def _scale_sources() -> Iterator[Source]:
    """The words of the scales that ship: data, and read by whoever chooses one."""
    for scale in shipped_scales():
        yield Source(CORE, scale.title)
        yield Source(CORE, scale.meaning)


def sources() -> list[Source]:
    """Return every sentence of the program once, sorted. Raises `UntranslatableError` where one cannot be."""
    finders = list(_finders())
    if refused := [line for finder in finders for line in finder.refused]:
        raise UntranslatableError("\n".join(refused))
    return sorted({source for finder in finders for source in finder.found} | set(_scale_sources()))


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
