"""Print every figure with its floor; `make bench`."""

import sys
import tempfile
from pathlib import Path

from bench import core, documents, window


def main() -> int:
    """Run the benchmarks; the status tells whether one is over its limit."""
    figures = []
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".bench-") as name:
        folder = Path(name)
        for measure in (
            window.first_paint,
            window.usable,
            core.starting,
            core.answering,
            documents.workbook,
            documents.scorecard,
            core.reading,
            core.scoring,
        ):
            figures.append(measure(folder))
            print(figures[-1].line(), flush=True)
    return int(any(figure.value > figure.limit for figure in figures))


if __name__ == "__main__":
    sys.exit(main())
