"""How far a list has come, in words: a list that merged, or must confirm its answers, cannot sign as it is."""

from dataclasses import replace
from pathlib import Path

import pytest

from pacte.domain.candidate_list import ListState
from pacte.scoring.score import Scorer
from tests.ui.driving import on_disk, spaced
from ui.progress_line import ProgressLine
from ui.signed_words import signed_words


@pytest.mark.parametrize(
    "state, awaiting, principles, verdict",
    [
        (ListState.NEGOTIATING, False, True, "assez pour signer"),
        (ListState.SIGNED, False, True, "signée hors de Pacte"),
        (ListState.SIGNED, False, False, "signée hors de Pacte · ici : il manque les principes A, B, C"),
        (ListState.NEGOTIATING, True, True, "assez pour signer, une fois confirmée"),
        (ListState.NEGOTIATING, True, False, "il manque les principes A, B, C"),
        (ListState.MERGED, False, True, "fusionnée, signature sans effet"),
    ],
)
def test_the_verdict(
    qtbot, built_demo: Path, state: ListState, awaiting: bool, principles: bool, verdict: str
) -> None:
    dossier = on_disk(built_demo)
    one = replace(dossier.lists[0], state=state, awaiting_confirmation=awaiting)
    one = one if principles else replace(one, principles={})
    line = ProgressLine()
    qtbot.addWidget(line)
    line.show_score(Scorer(dossier.catalogue, dossier.scale()).score(one), one, signed_words(dossier, one))
    told = spaced(line.accessibleName())
    assert told.endswith(f" · {verdict} (10 mesures suffisent pour signer, avec tous les principes)")


def test_principles_are_letters_where_there_is_little_room(qtbot, built_demo: Path) -> None:
    dossier = on_disk(built_demo)
    one = replace(dossier.lists[0], principles={}, commitments=())
    line = ProgressLine()
    qtbot.addWidget(line)
    line.show_score(Scorer(dossier.catalogue, dossier.scale()).score(one), one)
    told = []
    for width in (600, 300, line.minimumSizeHint().width()):
        line.resize(width, line.sizeHint().height())
        told.append(spaced(line.shown[1]))
    assert told == [
        "il manque 10 mesures et les principes A, B, C",
        "il manque 10 mesures et A, B, C",
        "il manque 10 et A, B, C",
    ]
