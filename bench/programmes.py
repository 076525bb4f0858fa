"""Reading a whole programme and bringing it to the measures."""

from pathlib import Path

from bench.timing import Figure, duration
from pacte.edits import dossiers
from pacte.reading.documents import read_document
from pacte.reading.matching import match
from pacte.reading.programme import read_programme
from pacte.reading.stems import stem

_SENS = Path(__file__).parents[1] / "tests" / "data" / "programmes" / "programme-sens-insoumise.txt"


def matching(_folder: Path) -> Figure:
    """Sens' programme of 341 proposals, from the file to the suggestions, the measures' texts being read too."""
    catalogue = dossiers.shipped_catalogue("pacte-2020")

    def work() -> None:
        stem.cache_clear()
        match(read_programme(read_document(_SENS)).proposals, catalogue)

    return duration("programme de Sens lu et rapproché", work, 1.0)
