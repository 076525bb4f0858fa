"""Measuring a piece of work beside its floor, turn by turn, so that both meet the same machine."""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

Work = Callable[[], object]


class Unit(NamedTuple):
    """How a quantity is printed: its sign, and how many there are in one second or byte."""

    sign: str
    factor: float


MILLISECONDS = Unit("ms", 1e3)
MEGABYTES = Unit("Mo", 1e-6)


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: what was measured, in seconds or bytes, and what it may be.

    `floor` is None for a plain figure; `limit` is None for one that others are read by.
    """

    name: str
    work: float
    floor: float | None
    limit: float | None
    unit: Unit = MILLISECONDS

    @property
    def value(self) -> float:
        """The ratio to the floor, or what was measured."""
        return self.work / self.floor if self.floor else self.work

    @property
    def over(self) -> bool:
        """Whether it is over its limit."""
        return self.limit is not None and self.value > self.limit

    def line(self) -> str:
        """Return the figure as it is printed."""
        sign, factor = self.unit
        work = f"{self.name:<72}{self.work * factor:9.1f} {sign}"
        if self.limit is None:
            return f"{work}  (repère)"
        verdict = "TROP" if self.over else "ok"
        if self.floor is None:
            return f"{work} {'':>18}  ≤ {self.limit * factor:g} {sign}  {verdict}"
        floor = f"{self.floor * factor:7.1f} {sign}"
        return f"{work} ÷ {floor} = {self.value:5.2f}  ≤ {self.limit:g}  {verdict}"


def seconds(work: Work) -> float:
    """Return how long one call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def compare(name: str, work: Work, floor: Work, limit: float, turns: int = 7) -> Figure:
    """Time work and floor in turn after one warm-up of each, and keep the medians."""
    work(), floor()
    pairs = [(seconds(work), seconds(floor)) for _ in range(turns)]
    return Figure(
        name, statistics.median(one for one, _ in pairs), statistics.median(two for _, two in pairs), limit
    )


def duration(name: str, work: Work, limit: float, turns: int = 7) -> Figure:
    """Time a piece of work on its own."""
    work()
    return Figure(name, statistics.median(seconds(work) for _ in range(turns)), None, limit)


def _environment() -> dict[str, str]:
    """The environment of anybody's computer, which keeps compiled modules."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def process(*arguments: str) -> Work:
    """Return the work of running a program to its end."""
    return lambda: subprocess.run(arguments, check=True, stdout=subprocess.DEVNULL, env=_environment())


def python(code: str, arguments: Sequence[str] = ()) -> Work:
    """Return the work of running Python code in a process of its own."""
    return process(sys.executable, "-c", code, *arguments)


#: A laptop's screen, as Qt's offscreen platform reads it.
_SCREEN = {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "dpr": 1}


def in_window_process(work: Callable[[str], Any], built: Path) -> Any:
    """Call a function of the benchmarks on a copy of a file, in a process with a laptop's screen of its own.

    What it returns comes back as JSON.
    """
    code = (
        f"import json, sys; from {work.__module__} import {work.__name__} as work; "
        "print(json.dumps(work(sys.argv[1])))"
    )
    with tempfile.TemporaryDirectory(dir=built.parent) as name:
        folder = Path(name)
        path = Path(shutil.copy(built, folder))
        screen = folder / "screen.json"
        screen.write_text(json.dumps({"screens": [_SCREEN]}), encoding="utf-8")
        environment = _environment() | {
            "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
            "HOME": name,
            "XDG_CONFIG_HOME": name,
            "XDG_DATA_HOME": name,
        }
        done = subprocess.run(
            (sys.executable, "-c", code, str(path)),
            capture_output=True,
            text=True,
            env=environment,
            check=False,
        )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return json.loads(done.stdout)


def quickest(
    work: Callable[[str], dict[str, list[float]]], built: Path, turns: int = 3
) -> dict[str, list[float]]:
    """Do the same things in several windows and keep for each the least time it took, in seconds.

    What is slow by itself is slow every time; what the rest of the machine did is left out.
    """
    found = [in_window_process(work, built) for _ in range(turns)]
    return {
        name: [min(times) for times in zip(*(one[name] for one in found), strict=True)] for name in found[0]
    }
