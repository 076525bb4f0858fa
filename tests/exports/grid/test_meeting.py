"""The last meeting with a list on its grid: in the head when, where and with whom, at the end its minutes."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from exports.grid.content import GridMeeting, grid_words
from exports.grid.pdf import write_grid
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Dossier
from pacte.domain.meeting import Meeting

HELD = Meeting(
    "m", "2020-02-12", "Salle des fêtes", ("Personne (exemple)", "Autre (exemple)"), "Dit et noté."
)

Read = Callable[..., Any]


@pytest.fixture
def read(champigny: Dossier, read_pdf: Callable[[Path], Any], tmp_path: Path) -> Read:
    """The reading of a grid that is filled in for a list with some meetings."""

    def written(*meetings: Meeting, **changes: Any) -> Any:
        one = replace(CandidateList("x", "Essai", meetings=meetings), **changes)
        path = tmp_path / "grille.pdf"
        write_grid(replace(champigny, lists=(one,)), path, one.id)
        return read_pdf(path)

    return written


def met(champigny: Dossier, *meetings: Meeting) -> GridMeeting | None:
    of_list = grid_words(champigny, CandidateList("x", "Essai", meetings=meetings)).of_list
    assert of_list is not None
    return of_list.meeting


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_the_last_meeting_is_that_of_the_latest_day_begun_last(champigny: Dossier) -> None:
    before, after = replace(HELD, date="2020-01-02"), replace(HELD, date="2020-03-01", place="Gymnase")
    again = replace(after, place="Mairie")
    found = met(champigny, after, again, before)
    assert found == GridMeeting("1er mars 2020".replace(" ", "\u00a0"), "Mairie", HELD.people, "Dit et noté.")
    assert met(champigny) is None


def test_the_head_says_when_and_where_one_met_and_who_was_there(read: Read) -> None:
    pdf = read(HELD)
    first = plain(pdf.pages[0])
    assert "Date : 12 février 2020" in first
    assert "Lieu : Salle des fêtes" in first
    assert "Personnes présentes : Personne (exemple), Autre (exemple)" in first
    assert "Compte rendu de la rencontre du 12 février 2020" in pdf.bookmarks
    assert pdf.bookmarks[-2:] == ["Observations", "Personnes présentes"]
    assert "Dit et noté." in plain(pdf.pages[-1]) or "Dit et noté." in plain(pdf.pages[-2])


def test_what_was_not_noted_leaves_lines_to_write_on(read: Read) -> None:
    pdf = read(Meeting("m", "2020-02-12"))
    first = plain(pdf.pages[0]).splitlines()
    assert (
        first.index("Date : 12 février 2020") < first.index("Lieu :") < first.index("Personnes présentes :")
    )
    assert not [title for title in pdf.bookmarks if title.startswith("Compte rendu")]


@pytest.mark.parametrize("endless", ["mot ", "x", "ligne\n"])
def test_long_minutes_flow_over_pages_whole(read: Read, endless: str) -> None:
    text = (endless * 10_000)[:10_000].strip() + "@"
    pdf = read(replace(HELD, minutes=text, place=text[:400], people=(text[:700],) * 3))
    none = read(replace(HELD, minutes=None, place=None, people=()))
    assert pdf.solid.count("@") == 1
    assert any(plain(page).count("rencontre du 12 février 2020 (suite)") == 1 for page in pdf.pages)
    letter = endless[0]
    assert pdf.solid.count(letter) >= none.solid.count(letter) + text.count(letter)
    assert all(
        box.left >= 42 and box.right <= 595.28 - 42 and box.bottom >= 18 for b in pdf.boxes for box in b
    )


def test_what_is_private_is_not_printed(read: Read) -> None:
    said = Commitment("2", "N1", Answer.UNDECIDED, note="SECRET", to_review="DOUTE")
    pdf = read(replace(HELD, seconds=4242, to_review=("2",)), commitments=(said,), contact="PRIVÉ")
    assert "Ditetnoté." in pdf.solid
    assert not [one for one in ("SECRET", "DOUTE", "PRIVÉ", "4242") if one in pdf.solid]


def test_a_blank_grid_tells_of_no_meeting(
    champigny: Dossier, read_pdf: Callable[[Path], Any], tmp_path: Path
) -> None:
    one = CandidateList("x", "Essai", meetings=(HELD,))
    write_grid(replace(champigny, lists=(one,)), tmp_path / "grille.pdf")
    assert not [
        word
        for word in ("Salledesfêtes", "12février", "Ditet")
        if word in read_pdf(tmp_path / "grille.pdf").solid
    ]
