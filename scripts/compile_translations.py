"""Compile `resources/translations/*.ts` for Qt: a build hook of hatchling, and a command of its own.

`pip install -e .` and the making of a wheel run the hook; `scripts/prepare.sh` runs the command when a `.ts` file
is newer than what was made of it. Qt's own lrelease, which comes with PySide6, does the work.
"""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_FOLDER = ("resources", "translations")


def compile_all(root: Path) -> None:
    """Write a `.qm` file beside each `.ts` file. Raises `RuntimeError` when lrelease fails."""
    found = find_spec("PySide6")
    if found is None or found.origin is None:
        raise RuntimeError(
            "PySide6 is needed to compile the translations; install requirements/run.lock first"
        )
    lrelease = Path(found.origin).with_name("lrelease.exe" if sys.platform == "win32" else "lrelease")
    for source in sorted(root.joinpath(*_FOLDER).glob("*.ts")):
        command = [
            str(lrelease),
            "-silent",
            "-nounfinished",
            str(source),
            "-qm",
            str(source.with_suffix(".qm")),
        ]
        done = subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603 - Qt's own tool
        if done.returncode:
            raise RuntimeError(f"{source.name} could not be compiled: {done.stdout}{done.stderr}")


class TranslationHook(BuildHookInterface[Any]):
    """Compiles the translations before they are packed, or used in place."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before each wheel, the editable one too."""
        compile_all(Path(self.root))


if __name__ == "__main__":
    compile_all(Path(__file__).parents[1])
