"""A pact read from a few lines of text."""

from collections.abc import Callable

import pytest

from pacte.domain.catalogue import Catalogue
from pacte.reading.documents import document_from_text
from pacte.reading.signed_pact import PactReading, read_signed_pact


@pytest.fixture
def read(catalogue: Catalogue) -> Callable[[str], PactReading]:
    """Read a text as a signed pact. « {5} » stands for the title of measure 5, « {5 N1} » for its text."""
    words = {measure.number: measure.title for measure in catalogue.measures}
    words |= {f"{measure.number} {level.code}": level.text or "" for measure, level in catalogue.levels()}

    def read_text(text: str) -> PactReading:
        for key, official in words.items():
            text = text.replace(f"{{{key}}}", official)
        return read_signed_pact(document_from_text(text, "essai.txt"), catalogue)

    return read_text
