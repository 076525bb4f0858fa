"""Suggestions come beside the window, once for each programme and each set of keywords."""

from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QThread

from pacte.domain.catalogue import Catalogue
from pacte.domain.programme import Decision, Programme
from pacte.edits import programmes
from pacte.reading.documents import read_document
from pacte.reading.programme import read_programme
from ui.suggestions import Suggestions

DATA = Path(__file__).parents[1] / "data" / "programmes"


def programme(name: str) -> Programme:
    return read_programme(read_document(DATA / f"programme-{name}.txt"))


@pytest.fixture
def suggestions(qapp) -> Suggestions:
    return Suggestions()


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """Each look at a programme: its document, and whether the window waited for it."""
    seen: list[tuple[str, bool]] = []
    real = programmes.suggested

    def suggested(catalogue: Catalogue, one: Programme):
        seen.append((one.document, QThread.isMainThread()))
        return real(catalogue, one)

    monkeypatch.setattr(programmes, "suggested", suggested)
    return seen


def test_suggestions_are_those_of_the_reader_and_come_beside_the_window(
    qtbot, suggestions: Suggestions, catalogue: Catalogue, looks: list[tuple[str, bool]]
) -> None:
    one = programme("clamart-a-gauche")
    with qtbot.waitSignal(suggestions.known):
        assert suggestions.of(catalogue, one) is None
        assert suggestions.of(catalogue, one) is None
    assert looks == [(one.document, False)]
    assert suggestions.of(catalogue, one) == programmes.suggested(catalogue, one)


def test_what_was_decided_and_a_file_read_again_change_nothing(
    qtbot, suggestions: Suggestions, catalogue: Catalogue, looks: list[tuple[str, bool]]
) -> None:
    one = programme("exemple")
    with qtbot.waitSignal(suggestions.known):
        suggestions.of(catalogue, one)
    first = replace(one.proposals[0], decisions=(Decision("2", "N1", True),))
    decided = replace(one, proposals=(first, *one.proposals[1:]))
    again = replace(catalogue, measures=tuple(replace(measure) for measure in catalogue.measures))
    assert suggestions.of(again, decided) is not None
    assert len(looks) == 1


def test_a_new_keyword_looks_again(
    qtbot, suggestions: Suggestions, catalogue: Catalogue, looks: list[tuple[str, bool]]
) -> None:
    one = programme("exemple")
    with qtbot.waitSignal(suggestions.known):
        suggestions.of(catalogue, one)
    measures = tuple(
        replace(measure, keywords=("zébulon",)) if measure.number == "2" else measure
        for measure in catalogue.measures
    )
    other = replace(catalogue, measures=measures)
    with qtbot.waitSignal(suggestions.known):
        assert suggestions.of(other, one) is None
    assert suggestions.of(other, one) == programmes.suggested(other, one)
    assert len(looks) == 3


def test_the_programme_asked_about_last_comes_first_and_old_words_are_let_go(
    qtbot, suggestions: Suggestions, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go, seen = Event(), []
    monkeypatch.setattr(
        programmes,
        "suggested",
        lambda known, one: (let_go.wait(10), seen.append((known, one.document)), {})[2],
    )
    names = ("exemple", "sens-insoumise", "issy-les-moulineaux")
    read = [replace(programme(name), document=name) for name in names]
    for one in read:
        suggestions.of(catalogue, one)
    let_go.set()
    qtbot.waitUntil(lambda: all(suggestions.of(catalogue, one) is not None for one in read))
    assert [document for _, document in seen] == ["exemple", "issy-les-moulineaux", "sens-insoumise"]
    let_go.clear()
    other = replace(catalogue, measures=catalogue.measures[:-1])
    assert suggestions.of(other, read[0]) is None
    assert suggestions.of(catalogue, read[0]) is None
    let_go.set()
    qtbot.waitUntil(lambda: suggestions.of(catalogue, read[0]) is not None)
    assert [known for known, _ in seen[3:]] == [other, catalogue]
