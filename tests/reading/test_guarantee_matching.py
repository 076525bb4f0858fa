"""The programmes of Sens and Clamart meet the guarantees they speak of; the figures stand beside the programmes."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from pacte.domain.catalogue import Catalogue
from pacte.edits.dossiers import shipped_catalogue
from pacte.reading.matching import Matcher
from tests.reading.programmes import Pair, Sentence, one_with, pairs, programme, sentences


@pytest.fixture(scope="module")
def guarantees() -> Catalogue:
    return shipped_catalogue("garanties-2026")


@pytest.fixture(scope="module")
def matcher(guarantees: Catalogue) -> Matcher:
    return Matcher(guarantees)


def first(matcher: Matcher, judged: Sequence[Pair | Sentence]) -> float:
    """How often the right guarantee comes first, among those that have one."""
    spoken = [one for one in judged if one.measures]
    found = [
        ([each.measure for each in matcher.suggestions(one.proposal)[:1]], one.measures) for one in spoken
    ]
    return sum(any(number in right for number in given) for given, right in found) / len(spoken)


def silent(matcher: Matcher, judged: Sequence[Pair | Sentence]) -> float:
    """How often nothing is suggested, among those that speak of none."""
    others = [one for one in judged if not one.measures]
    return sum(not matcher.suggestions(one.proposal) for one in others) / len(others)


@pytest.mark.parametrize(
    "name, contains, guarantee",
    [
        ("sens-insoumise", "Faire signer aux élu·es une charte", "1"),
        ("sens-insoumise", "Installer des comités des usagers des services publics", "2"),
        ("sens-insoumise", "Réduire la tarification des transports en commun", "3"),
        ("sens-insoumise", "Engager un plan de suppression du temps partiel contraint", "4"),
        ("sens-insoumise", "Accompagner les projets d'habitat coopératif", "5"),
        ("sens-insoumise", "Intégrer une option végétarienne", "6"),
        ("sens-insoumise", "Supprimer immédiatement toutes les aides extra légales", "7"),
        ("sens-insoumise", "Se porter commune volontaire pour l'accueil de migrant·es", "8"),
        ("sens-insoumise", "Défendre des jumelages avec des communes dans le monde", "9"),
        ("clamart-a-gauche", "Partager le pouvoir des élu-es", "1"),
        ("clamart-a-gauche", "Se réapproprier les communs", "2"),
        ("clamart-a-gauche", "Mettre en place la « règle verte » communale", "3"),
        ("clamart-a-gauche", "Redresser le statut des agents publics", "4"),
        ("clamart-a-gauche", "Demander au préfet la mise en place de l'encadrement", "5"),
        ("clamart-a-gauche", "Instaurer la gratuité de la cantine", "6"),
        ("clamart-a-gauche", "Création d'un bureau de l'antiracisme", "8"),
        ("clamart-a-gauche", "Défendre en conseil municipal la souveraineté du peuple", "9"),
    ],
)
def test_a_proposal_meets_its_guarantee(matcher: Matcher, name: str, contains: str, guarantee: str) -> None:
    suggested = matcher.suggestions(one_with(programme(name), contains))
    assert suggested[0].measure == guarantee


def test_on_the_proposals_of_both_programmes(matcher: Matcher) -> None:
    judged = pairs("guarantee-pairs.jsonl")
    assert len(judged) == 344
    assert first(matcher, judged) >= 0.94
    assert silent(matcher, judged) >= 0.87


def test_on_promises_of_no_programme(matcher: Matcher) -> None:
    judged = sentences("guarantee-sentences.jsonl")
    assert len(judged) == 55
    assert first(matcher, judged) >= 0.94
    assert silent(matcher, judged) >= 0.95


def test_keywords_are_what_finds_them(guarantees: Catalogue) -> None:
    bare = replace(guarantees, measures=tuple(replace(one, keywords=()) for one in guarantees.measures))
    assert first(Matcher(bare), pairs("guarantee-pairs.jsonl")) < 0.5


def test_each_guarantee_has_its_own_keywords(guarantees: Catalogue) -> None:
    for one in guarantees.measures:
        assert len(one.keywords) >= 35
        assert len(set(one.keywords)) == len(one.keywords)
    everyone = [word for one in guarantees.measures for word in one.keywords]
    assert len(set(everyone)) == len(everyone)
