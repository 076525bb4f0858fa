"""An amendment names what it supersedes and prints only what changed, old beside new."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from exports.pact.amendment import amendment_words
from exports.pact.pdf import draft_bytes, pact_bytes, signed_bytes
from exports.pact.reference import short_fingerprint
from pacte.domain.answer import Answer
from pacte.domain.dossier import Dossier
from pacte.domain.pact import Pact, canonical, fingerprint
from pacte.edits.signings import signing_of
from pacte.pdfium import opened


def test_only_what_changed(amendment: Pact) -> None:
    words = amendment_words(amendment, date(2020, 3, 10))
    assert [
        (m.number, level.code, level.before.answer, level.after.answer)
        for m in words.measures
        for level in m.levels
    ] == [
        ("1", "N1", Answer.AGREED, Answer.REFUSED),
        ("6", "N1", None, Answer.RESERVED),
        ("15", "N3", Answer.RESERVED, Answer.AGREED),
        ("29", "N", None, Answer.AGREED),
    ]
    assert [(one.what, one.before, one.after) for one in words.words] == [
        ("tête de liste", "Laurent JEANNE", "Marie EXEMPLE")
    ]
    assert words.principles == ()


def test_a_principle_that_changed(amendment: Pact) -> None:
    assert amendment.seal is not None
    assert amendment.seal.amends is not None
    before = amendment.seal.amends.pact
    fewer = replace(before.candidate_list, principles={"A": Answer.AGREED})
    amends = replace(amendment.seal.amends, pact=replace(before, candidate_list=fewer))
    words = amendment_words(
        replace(amendment, seal=replace(amendment.seal, amends=amends)), date(2020, 3, 10)
    )
    assert [(one.code, one.before, one.after) for one in words.principles] == [
        ("B", None, Answer.AGREED),
        ("C", None, Answer.AGREED),
    ]


def test_a_pact_that_amends_none_is_no_amendment(signed: Pact, draft: Pact) -> None:
    for pact in (signed, draft):
        with pytest.raises(ValueError, match="amends none"):
            amendment_words(pact, date(2020, 3, 10))


def test_it_names_the_signing_it_supersedes(
    signed: Pact, amendment: Pact, drawn: Callable[[Pact], Any]
) -> None:
    pdf = drawn(amendment)
    first = " ".join(pdf.pages[0].replace("\u00a0", " ").split())
    assert "Cet avenant est la signature n° 2. Il remplace la signature n° 1 du 2 mars 2020" in first
    old, new = fingerprint(canonical(signed)), fingerprint(canonical(amendment))
    assert short_fingerprint(old).replace("\u00a0", " ") in first
    assert all(short_fingerprint(new).replace("\u00a0", "") in "".join(page.split()) for page in pdf.pages)
    assert pdf.metadata["Title"] == "Avenant signé · CHAMPIGNY ALTERNANCE"
    assert "Mener une politique de sobriété" not in " ".join(pdf.pages)


def test_old_stands_beside_new(amendment: Pact, drawn: Callable[[Pact], Any]) -> None:
    pdf = drawn(amendment)
    boxes = [box for page in pdf.boxes for box in page]
    for old, new in (("engagé", "refusé"), ("Laurent JEANNE", "Marie EXEMPLE"), ("ANCIEN", "NOUVEAU")):
        pairs = [
            (left, right)
            for left in boxes
            for right in boxes
            if left.text.strip() == old
            and right.text.strip() == new
            and abs(left.bottom - right.bottom) < 2
            and left.right < right.left
        ]
        assert pairs, (old, new)


def test_an_amendment_that_is_not_signed_yet_says_project_on_each_page(
    champigny: Dossier, signed: Pact, amendment: Pact
) -> None:
    listed = replace(amendment.candidate_list, signings=(signing_of(signed),))
    data = draft_bytes(champigny, listed)
    with opened(data) as document:
        pages = [page.get_textpage().get_text_bounded().replace("\u00a0", " ") for page in document]
        title = document.get_metadata_dict()["Title"]
    assert all("PROJET" in page and "projet non signé" in page for page in pages)
    first = " ".join(pages[0].split())
    assert "Cet avenant, une fois signé, remplacera la signature n° 1 du 2 mars 2020" in first
    assert "Ce projet n’est pas signé et n’engage personne" in " ".join(" ".join(pages).split())
    assert title == "Projet d’avenant · CHAMPIGNY ALTERNANCE"
    assert signed_bytes(listed, 1) == pact_bytes(signed)
