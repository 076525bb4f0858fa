"""Make every picture; `make shots`. ARGS="--only grid" makes those whose names begin so."""

import argparse
import html
import os
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from pacte.cli import LANGUAGES

ROOT = Path(__file__).parents[2]
#: Sizes of text, in percent of the usual one.
PERCENTS = (100, 200)
#: The pictures that the README and the guide show, by their names there.
DOCUMENTED = {
    "grille-clair": "grid-light",
    "grille-sombre": "grid-dark",
    "rencontre": "meeting-measure-light",
    "comparer": "comparison-light",
    "dossier": "dossier-measures-light",
    "listes": "lists-merged-light",
    "accueil": "start-light",
    "lecture": "dialog-import-light",
    "compte-rendu": "meeting-closing-light",
    "signer": "signing-ready-light",
    "programme": "programme-light",
}
#: Each scene shows where files are: the same folder each time, so that two runs give the same pictures.
HOME = Path(tempfile.gettempdir()) / "pacte-shots"


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make shots", description="Pictures of every page and dialog.")
    parser.add_argument("--only", default="", help="the beginning of the scenes' names")
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    parser.add_argument("--percent", type=int, choices=PERCENTS, action="append")
    parser.add_argument("--folder", type=Path, default=ROOT / "shots")
    parser.add_argument(
        "--docs", action="store_true", help="put the pictures of the README and the guide in docs/images too"
    )
    return parser.parse_args()


def _make(language: str, percent: int, only: str, folder: Path) -> str:
    """Make one set in a process of its own; what went wrong, or nothing."""
    name = f"{language}-{percent}"
    arguments = [language, str(percent), only, str(folder / name), str(HOME / name)]
    done = subprocess.run(  # noqa: S603 - our own interpreter and module
        [sys.executable, "-m", "scripts.shots.booth", *arguments], cwd=ROOT, capture_output=True, text=True
    )
    return f"{name} : {done.stderr}" if done.returncode else ""


def _write_index(folder: Path) -> int:
    """Write a page that shows all pictures under each other; how many there are."""
    pictures = sorted(folder.glob("*/*.png"))
    figures = (
        f"<figure><figcaption>{html.escape(str(one.relative_to(folder)))}</figcaption>"
        f'<img src="{html.escape(str(one.relative_to(folder)))}" loading="lazy" alt=""></figure>'
        for one in pictures
    )
    page = "<!DOCTYPE html><meta charset=utf-8><title>Pacte</title>" + "\n".join(figures)
    (folder / "index.html").write_text(page, encoding="utf-8")
    return len(pictures)


def main() -> int:
    """Make the pictures asked for; the status tells whether one is missing."""
    asked = _asked()
    began = time.monotonic()
    sets = [(one, size) for one in asked.language or LANGUAGES for size in asked.percent or PERCENTS]
    shutil.rmtree(HOME, ignore_errors=True)
    if not asked.only:
        for language, percent in sets:
            shutil.rmtree(asked.folder / f"{language}-{percent}", ignore_errors=True)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        failures = [one for one in pool.map(lambda it: _make(*it, asked.only, asked.folder), sets) if one]
    shutil.rmtree(HOME, ignore_errors=True)
    if asked.docs and not failures:
        for name, picture in DOCUMENTED.items():
            shutil.copy(asked.folder / "fr-100" / f"{picture}.png", ROOT / "docs" / "images" / f"{name}.png")
    count = _write_index(asked.folder)
    print(f"{count} images dans {asked.folder}, {time.monotonic() - began:.0f} s", *failures, sep="\n")
    return int(bool(failures))


if __name__ == "__main__":
    sys.exit(main())
