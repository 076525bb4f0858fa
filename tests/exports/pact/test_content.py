"""What a pact says: kept in full, what binds told apart, a refusal never taken for a silence."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from exports.pact.content import PactWords, pact_words
from exports.pact.reference import grouped, qr_text, short_fingerprint
from exports.pact.said import Remark
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Dossier
from pacte.domain.measure import Level, Measure
from pacte.domain.pact import Pact, canonical, fingerprint, pact_of

Change = Callable[..., CandidateList]


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def words_of(dossier: Dossier, *said: Commitment, day: date) -> PactWords:
    return pact_words(pact_of(dossier, CandidateList("x", "Essai", commitments=said)), day)


def test_the_demonstration(signed: Pact, day: date) -> None:
    words = pact_words(signed, day)
    assert plain(words.summary) == (
        "3 principes acceptés sur 3 · 29 mesures retenues sur 32 · 55 niveaux engagés et 1 avec réserve"
        " · 1 mesure locale en plus"
    )
    assert [one.number for one in words.measures] == [str(n) for n in range(1, 32) if n not in (6, 29)]
    assert [one.number for one in words.local_measures] == ["33"]
    assert plain(words.parties[0].details[0]) == "tête de liste : Laurent JEANNE"
    assert words.seal is not None
    assert plain(words.seal.place_and_day) == "Fait à Champigny-sur-Marne, le 2 mars 2020."
    assert words.heading.fingerprint == fingerprint(canonical(signed))


def test_every_level_is_printed_once_as_kept_or_as_not(signed: Pact, day: date) -> None:
    words = pact_words(signed, day)
    kept = [(m.number, level.code) for m in (*words.measures, *words.local_measures) for level in m.levels]
    left = [(m.number, code) for m in words.open_measures for row in m.levels for code in row.codes]
    every = [(measure.number, level.code) for measure, level in signed.catalogue.levels()]
    assert sorted([*kept, *left]) == sorted(every)


def test_a_refusal_and_a_silence_never_share_a_row(champigny: Dossier, day: date) -> None:
    words = words_of(champigny, Commitment("1", "N2", Answer.REFUSED), day=day)
    first = words.open_measures[0]
    assert [(row.codes, row.level.answer) for row in first.levels] == [
        (("N1",), None),
        (("N2",), Answer.REFUSED),
        (("N3",), None),
    ]
    assert [row.codes for row in words.open_measures[1].levels] == [("N1", "N2", "N3")]


def test_the_wording_that_binds_is_told_from_the_official_text(champigny: Dossier, day: date) -> None:
    text = champigny.catalogue.level("1", "N1").text or ""
    said = [
        Commitment("1", "N1", Answer.AGREED, agreed_wording=text.replace(" ", "\u00a0")),
        Commitment("1", "N2", Answer.RESERVED, agreed_wording="Autre texte.", reservation="Sauf en août."),
    ]
    same, other = words_of(champigny, *said, day=day).measures[0].levels
    assert (same.official, same.wording) == (text, None)
    assert (other.wording, other.reservation) == ("Autre texte.", "Sauf en août.")


def test_a_text_that_the_title_says_is_not_said_twice(champigny: Dossier, day: date) -> None:
    measure = Measure("1", "Un titre (exemple)", "", "Thème", (Level("N", "Un titre  (exemple)"),))
    small = replace(champigny, catalogue=replace(champigny.catalogue, measures=(measure,)))
    same = Commitment("1", "N", Answer.AGREED, agreed_wording="Un titre (exemple)")
    for said, wording in ((same, None), (replace(same, agreed_wording="Autre"), "Autre")):
        (level,) = words_of(small, said, day=day).measures[0].levels
        assert (level.official, level.wording) == ("", wording)


def test_what_is_said_of_several_levels_is_told_once(champigny: Dossier, day: date) -> None:
    said = [Commitment("1", code, Answer.AGREED, partner="EPT (exemple)") for code in ("N1", "N2")]
    said.append(Commitment("1", "N3", Answer.AGREED, observation="Seul."))
    measure = words_of(champigny, *said, day=day).measures[0]
    assert [(codes, remark.text) for codes, remark in measure.remarks] == [("N1, N2", "EPT (exemple)")]
    assert [level.remarks for level in measure.levels][:2] == [(), ()]
    assert [remark.text for remark in measure.levels[2].remarks] == ["Seul."]
    assert all(isinstance(remark, Remark) for remark in measure.levels[2].remarks)


def test_a_draft_has_no_fingerprint(draft: Pact, day: date) -> None:
    words = pact_words(draft, day)
    assert words.heading.draft
    assert words.seal is None


def test_a_collective_without_a_name_is_told(draft: Pact, day: date) -> None:
    assert pact_words(replace(draft, collective=None), day).parties[1].name == "nom à compléter"


def test_the_fingerprint_on_paper() -> None:
    digits = "0123456789abcdef" * 4
    assert plain(short_fingerprint(digits)) == "0123 4567 89ab cdef"
    assert plain(grouped(digits)).replace(" ", "") == digits
    assert qr_text("0192f5c0-0000", 3, digits) == f"PACTE1:0192F5C0-0000:3:{digits.upper()}"
    assert qr_text("Liste_é", 3, digits) == f"PACTE1:Liste_é:3:{digits}"
