"""The source of a scorecard's answers: only what the file knows is said."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from exports.scorecard.content import scorecard
from exports.scorecard.pdf import write_scorecards
from exports.scorecard.source import changed_since_signing, source_sentence
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.commitment import Commitment, Evidence
from pacte.domain.dossier import Dossier
from pacte.domain.meeting import Meeting
from pacte.domain.pact import Seal, amended_by, pact_of
from pacte.domain.signing import Revocation, Side, Signatory, Signing
from pacte.edits.signings import signing_of

SIGNATORIES = (Signatory("A (exemple)", None, Side.LIST), Signatory("B (exemple)", None, Side.COLLECTIVE))
CITED = Evidence("Nous le ferons.", "Programme exemple")
ALPHA = CandidateList(
    "x", "Alpha (exemple)", commitments=(Commitment("2", "N1", Answer.AGREED, evidence=(CITED,)),)
)


def told(dossier: Dossier, one: CandidateList) -> str:
    return source_sentence(replace(dossier, lists=(one,)), one).replace("\u00a0", " ")


def signed(dossier: Dossier, one: CandidateList, day: str = "2026-11-26") -> CandidateList:
    before = one.signed
    amends = amended_by(before) if before else None
    seal = Seal(len(one.signings) + 1, day, "Nîmes", SIGNATORIES, amends)
    signing: Signing = signing_of(pact_of(dossier, one, seal))
    return replace(one, state=ListState.SIGNED, signings=(*one.signings, signing))


def met(one: CandidateList, *days: str) -> CandidateList:
    return replace(one, meetings=tuple(Meeting(day, day) for day in days))


def test_a_quoted_document_is_not_the_source_of_the_answers(champigny: Dossier) -> None:
    assert told(champigny, ALPHA) == "Source : réponses notées par le collectif."
    # Signed by its state alone: the file knows neither the pact nor its day.
    by_state = replace(ALPHA, state=ListState.SIGNED)
    assert told(champigny, by_state) == "Source : réponses notées par le collectif."


def test_a_pact_that_was_read_is_named(champigny: Dossier) -> None:
    assert told(champigny, champigny.lists[0]) == "Source : pacte signé, lu par le collectif."


def test_a_signing_is_named_by_its_day(champigny: Dossier) -> None:
    one = signed(champigny, ALPHA)
    assert told(champigny, one) == "Source : pacte signé le 26 novembre 2026."
    changed = replace(one, commitments=(Commitment("2", "N1", Answer.REFUSED),))
    assert told(champigny, changed) == (
        "Source : pacte signé le 26 novembre 2026, puis modifications notées par le collectif."
    )
    assert changed_since_signing(champigny, changed)
    assert not changed_since_signing(champigny, one)
    amended = signed(champigny, changed, "2026-12-01")
    assert told(champigny, amended) == "Source : pacte, avenant signé le 1er décembre 2026."


def test_what_no_longer_counts_is_no_source(champigny: Dossier) -> None:
    one = signed(champigny, ALPHA)
    (signing,) = one.signings
    revoked = replace(one, signings=(replace(signing, revoked=Revocation("2026-12-02", "Erreur")),))
    assert told(champigny, revoked) == "Source : réponses notées par le collectif."


@pytest.mark.parametrize(
    "days, words",
    [
        (("2026-11-03",), "rencontre du 3 novembre 2026"),
        (("2026-11-10", "2026-11-03"), "rencontres du 3 novembre 2026 et du 10 novembre 2026"),
        (("2026-11-03", "2026-11-03"), "rencontre du 3 novembre 2026"),
        (
            ("2026-11-03", "2026-11-04", "2026-11-05", "2026-11-06"),
            "4 rencontres du 3 novembre 2026 au 6 novembre 2026",
        ),
    ],
)
def test_meetings_are_named_by_their_days(champigny: Dossier, days: tuple[str, ...], words: str) -> None:
    assert told(champigny, met(ALPHA, *days)) == f"Source : réponses notées par le collectif, {words}."


def test_the_source_is_printed_whole_and_once(champigny: Dossier, tmp_path: Path, read_pdf: Any) -> None:
    one = met(signed(champigny, ALPHA), "2026-11-03", "2026-11-10", "2026-11-17")
    one = replace(one, commitments=(Commitment("2", "N1", Answer.REFUSED),))
    dossier = replace(champigny, lists=(one,))
    write_scorecards(dossier, tmp_path / "fiche.pdf")
    pdf = read_pdf(tmp_path / "fiche.pdf")
    source = "".join(scorecard(dossier, one, date(2026, 12, 1)).source.split())
    assert len(source) > 180
    assert pdf.solid.count(source) == 1
