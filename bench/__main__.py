"""Print every figure with its floor; `make bench`."""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench import (
    core,
    documents,
    keys,
    large_pages,
    meeting,
    programme_page,
    programmes,
    reading,
    scrolling,
    verification,
    window,
)
from bench.timing import Figure


def _figures(folder: Path) -> Iterator[Figure]:
    """Measure one thing after the other."""
    for measure in (
        window.first_paint,
        window.usable,
        window.usable_large,
        core.starting,
        core.answering,
        documents.workbook,
        documents.scorecard,
        documents.pact,
        documents.pact_process,
        verification.verifying,
        core.reading,
        reading.long_pdf,
        reading.second_opening,
        programmes.matching,
        core.scoring,
        meeting.memory,
    ):
        yield measure(folder)
    for measures in (keys.keys, programme_page.programme_page, scrolling.scrolling, large_pages.large_pages):
        yield from measures(folder)


def main() -> int:
    """Run the benchmarks; the status tells whether one is over its limit."""
    over = False
    busy, cores = os.getloadavg()[0], os.cpu_count()
    print(f"charge de la machine au début : {busy:.1f} pour {cores} cœurs")
    print(
        "dans la fenêtre, chaque durée est la moindre de trois passages : le reste de la machine n’y est pas"
    )
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".bench-") as name:
        for figure in _figures(Path(name)):
            print(figure.line(), flush=True)
            over = over or figure.over
    return int(over)


if __name__ == "__main__":
    sys.exit(main())
