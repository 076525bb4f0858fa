"""The open format: complete, private by default, the same after a round trip; and the flat table."""

import csv
import json
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from exports.open_data import as_json, dossier_data, write_open_data, write_table
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.commitment import Commitment, Evidence, checked
from pacte.domain.dossier import Collective, Dossier, Member, Municipality, Settings
from pacte.domain.meeting import Meeting
from pacte.domain.wording import clean_words
from pacte.edits.dossiers import shipped_catalogue
from pacte.reading.open_data import parse_open_data

PACT = shipped_catalogue("pacte-2020")
words = st.text(max_size=40).map(clean_words)
optional = st.none() | words.filter(bool)


@st.composite
def commitments(draw: st.DrawFn) -> tuple[Commitment, ...]:
    places = [(measure.number, level.code) for measure, level in PACT.levels()]
    chosen = draw(st.sets(st.sampled_from(places), max_size=6))
    return tuple(
        checked(
            Commitment(
                *place,
                draw(st.sampled_from(Answer)),
                draw(optional),
                draw(words.filter(bool)),
                draw(optional),
                draw(st.booleans()),
                draw(optional),
                draw(optional),
                draw(optional),
                tuple(
                    draw(st.lists(st.builds(Evidence, words.filter(bool), optional, optional), max_size=2))
                ),
            )
        )
        for place in places
        if place in chosen
    )


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    lists = tuple(
        CandidateList(
            f"00000000-0000-4000-8000-{index:012}",
            draw(words.filter(bool)),
            draw(optional),
            draw(optional),
            draw(st.integers(1, 2)),
            draw(st.sampled_from(ListState)),
            (),
            draw(optional),
            {code: Answer.AGREED for code in draw(st.sets(st.sampled_from("ABC"))) if code},
            draw(commitments()),
            tuple(draw(st.lists(words, max_size=2))),
        )
        for index in range(draw(st.integers(0, 2)))
    )
    lists = tuple(
        replace(one, principles={c: one.principles[c] for c in "ABC" if c in one.principles}) for one in lists
    )
    town = Municipality(
        draw(words.filter(bool)), draw(optional), draw(st.none() | st.integers(0, 10**7)), draw(optional)
    )
    members = tuple(Member(name) for name in draw(st.lists(words.filter(bool), max_size=2)))
    return Dossier(
        town,
        PACT,
        Collective(draw(optional), members, ("2", "15")),
        Settings("points", draw(st.booleans())),
        lists=lists,
    )


@given(dossiers(), st.booleans())
def test_a_round_trip_gives_the_same_document(dossier: Dossier, with_notes: bool) -> None:
    text = as_json(dossier_data(dossier, with_notes))
    again = parse_open_data(text)
    assert as_json(dossier_data(again.dossier, with_notes)) == text
    if with_notes:
        assert again.dossier.lists == dossier.lists


def noted(note: str) -> Dossier:
    said = Commitment("2", "N1", Answer.REFUSED, note=note, observation="=1+1", partner="+33")
    return Dossier(
        Municipality("Ville exemple"), PACT, lists=(CandidateList("1", "@liste", commitments=(said,)),)
    )


def test_private_notes_go_out_only_when_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    write_open_data(noted("entre nous"), path)
    assert "entre nous" not in path.read_text(encoding="utf-8")
    write_open_data(noted("entre nous"), path, with_notes=True)
    assert json.loads(path.read_text(encoding="utf-8"))["lists"][0]["commitments"][0]["note"] == "entre nous"


def test_what_a_meeting_left_to_come_back_to_goes_out_only_with_private_notes() -> None:
    held = Meeting("m", "2026-02-03", minutes="Bien.", to_review=("2",))
    dossier = Dossier(Municipality("Ville"), PACT, lists=(CandidateList("1", "L", meetings=(held,)),))
    (meeting,) = dossier_data(dossier)["lists"][0]["meetings"]
    assert meeting["minutes"] == "Bien."
    assert "to_review" not in meeting
    assert dossier_data(dossier, True)["lists"][0]["meetings"][0]["to_review"] == ["2"]


def test_the_table_has_every_level_and_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    write_table(noted("entre nous"), path)
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert b"entre nous" not in raw
    rows = list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert len(rows) == 92
    said = next(row for row in rows if (row["mesure"], row["niveau"]) == ("2", "N1"))
    assert (said["liste"], said["reponse"], said["observation"], said["partenaire"]) == (
        "'@liste",
        "refusé",
        "'=1+1",
        "'+33",
    )
    assert {row["reponse"] for row in rows} == {"refusé", "non abordé"}
