"""Starting, answering, reading and scoring."""

import sqlite3
import sys
from itertools import cycle
from pathlib import Path

from bench.large_file import many_lists
from bench.timing import Figure, compare, duration, process, python
from pacte.domain.answer import Answer
from pacte.edits import answers, dossiers, lists
from pacte.reading.documents import document_from_text
from pacte.reading.signed_pact import read_signed_pact
from pacte.scoring.score import Scorer
from pacte.storage.pact_file import open_pact_file
from resources import resource_path

_ANSWERS_A_TURN = 50


def starting(_folder: Path) -> Figure:
    """`pacte --version` against an interpreter that does nothing."""
    program = str(Path(sys.executable).with_name("pacte"))
    return compare(
        "pacte --version ÷ python -c pass", process(program, "--version"), python("pass"), 3, turns=21
    )


def answering(folder: Path) -> Figure:
    """One answer written durably against one bare transaction with the same pragmas, on the same disk."""
    path = folder / "x.pacte"
    dossiers.create(path, "Ville exemple")
    turn = cycle([Answer.AGREED, Answer.REFUSED])
    bare = sqlite3.connect(folder / "bare.db", isolation_level=None)
    for pragma in ("journal_mode=DELETE", "synchronous=FULL", "foreign_keys=ON"):
        bare.execute(f"PRAGMA {pragma}")
    bare.execute("CREATE TABLE t (a TEXT, b TEXT)")

    def floor() -> None:
        for step in range(_ANSWERS_A_TURN):
            bare.execute("BEGIN IMMEDIATE")
            bare.execute("INSERT INTO t VALUES (?, ?)", (str(step), "agreed"))
            bare.execute("COMMIT")

    with open_pact_file(path) as file:
        (list_id,) = lists.add(file, "Liste exemple").lists

        def work() -> None:
            for _ in range(_ANSWERS_A_TURN):
                answers.answer(file, list_id, [("2", "N1")], next(turn))

        figure = compare(
            f"{_ANSWERS_A_TURN} réponses durables ÷ autant de transactions sqlite3 nues", work, floor, 3
        )
    bare.close()
    return figure


def reading(_folder: Path) -> Figure:
    """The real signed pact, from the file to the answers."""
    path = resource_path("demo", "pacte-champigny-alternance.txt")
    catalogue = dossiers.shipped_catalogue("pacte-2020")

    def work() -> None:
        # As if it had not been read before.
        document = document_from_text(path.read_text(encoding="utf-8"), path.name)
        read_signed_pact(document, catalogue)

    return duration("lecture du pacte signé", work, 0.050)


def scoring(_folder: Path) -> Figure:
    """A thousand lists against a bare loop that adds up the same rows."""
    catalogue = dossiers.shipped_catalogue("pacte-2020")
    scale = dossiers.shipped_scales()[0]
    rows = many_lists(catalogue, 1000)
    points = {(measure.number, level.code): level.points for measure, level in catalogue.levels()}

    def floor() -> list[float]:
        totals = []
        for one in rows:
            total = 0.0
            for said in one.commitments:
                total += scale.shares[said.answer] * points[said.measure, said.level]
            totals.append(total)
        return totals

    scorer = Scorer(catalogue, scale)
    assert [scorer.score(one).points for one in rows] == floor()
    return compare(
        "score de 1 000 listes × 92 niveaux ÷ boucle nue",
        lambda: [scorer.score(one) for one in rows],
        floor,
        5,
    )
