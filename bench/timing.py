"""Measuring a piece of work beside its floor, turn by turn, so that both meet the same machine."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: medians in seconds and what they may be. `floor` is None for a plain duration."""

    name: str
    work: float
    floor: float | None
    limit: float

    @property
    def value(self) -> float:
        """The ratio to the floor, or the duration in seconds."""
        return self.work / self.floor if self.floor else self.work

    def line(self) -> str:
        """Return the figure as it is printed."""
        verdict = "ok" if self.value <= self.limit else "TROP"
        if self.floor is None:
            return f"{self.name:<62}{self.work * 1e3:9.1f} ms {'':>14}  ≤ {self.limit * 1e3:g} ms  {verdict}"
        return (
            f"{self.name:<62}{self.work * 1e3:9.1f} ms ÷ {self.floor * 1e3:7.1f} ms"
            f" = {self.value:5.2f}  ≤ {self.limit:g}  {verdict}"
        )


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


def process(*arguments: str) -> Work:
    """Return the work of running a program to its end, with compiled modules kept as on anybody's computer."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return lambda: subprocess.run(arguments, check=True, stdout=subprocess.DEVNULL, env=environment)


def python(code: str, arguments: Sequence[str] = ()) -> Work:
    """Return the work of running Python code in a process of its own."""
    return process(sys.executable, "-c", code, *arguments)
