"""Who may import whom, and what starting the command line costs: contracts, not prose."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = [
    path
    for room in ("pacte", "ui", "exports", "resources", "tests", "bench", "scripts")
    for path in (ROOT / room).rglob("*.py")
]


def test_import_contracts_hold() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports; raise SystemExit(lint_imports())"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_rooms_stay_small(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 400
    for node in ast.walk(ast.parse(text)):
        lines = getattr(node, "end_lineno", 0) - getattr(node, "lineno", 0) + 1
        if isinstance(node, ast.ClassDef):
            assert lines <= 300, node.name
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            assert lines <= 50, node.name


@pytest.mark.parametrize(
    "arguments, absent",
    [
        (["--version"], {"argparse", "PySide6", "sqlalchemy", "openpyxl", "reportlab", "yaml"}),
        (["--help"], {"PySide6", "sqlalchemy", "openpyxl", "reportlab", "yaml"}),
        (["montrer", "absent.pacte"], {"PySide6", "sqlalchemy", "openpyxl", "reportlab", "yaml"}),
        (["noter", "absent.pacte"], {"PySide6", "sqlalchemy", "openpyxl", "reportlab", "yaml"}),
    ],
)
def test_a_command_imports_only_what_it_uses(arguments: list[str], absent: set[str], tmp_path: Path) -> None:
    code = (
        "import sys; sys.argv[0] = 'pacte'\n"
        "from pacte.__main__ import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print('\\n'.join(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert not absent & set(done.stdout.split())
