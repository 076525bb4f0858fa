"""Measures suggested for proposals: how often the right one comes first, why, and when none does."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from pacte.domain.catalogue import Catalogue
from pacte.domain.programme import Proposal
from pacte.domain.suggestion import MOST_SUGGESTIONS
from pacte.reading.matching import Matcher, match
from pacte.reading.stems import stems
from tests.reading.programmes import Pair, Sentence, pairs, programme, sentences


@pytest.fixture(scope="module")
def matcher(catalogue: Catalogue) -> Matcher:
    return Matcher(catalogue)


_PROGRAMMES = ["clamart-a-gauche", "issy-les-moulineaux", "sens-insoumise", "poitiers-collectif"]


def _shares(matcher: Matcher, judged: Sequence[Pair | Sentence]) -> tuple[float, float]:
    """Return how often the right measure comes first, and within three."""
    found = [([one.measure for one in matcher.suggestions(pair.proposal)], pair.measures) for pair in judged]
    first = sum(any(number in right for number in given[:1]) for given, right in found)
    third = sum(any(number in right for number in given[:3]) for given, right in found)
    return first / len(judged), third / len(judged)


def _silent(matcher: Matcher, judged: Sequence[Pair | Sentence]) -> float:
    """Return how often nothing is suggested."""
    return sum(not matcher.suggestions(one.proposal) for one in judged) / len(judged)


@pytest.mark.parametrize("name", _PROGRAMMES)
def test_the_right_measure_comes_first_in_each_programme(matcher: Matcher, name: str) -> None:
    judged = [pair for pair in pairs("programme-matches.jsonl") if pair.programme == name]
    first, third = _shares(matcher, judged)
    assert first >= 0.8
    assert third >= 0.95


def test_on_all_the_judged_pairs(matcher: Matcher) -> None:
    first, third = _shares(matcher, pairs("programme-matches.jsonl"))
    assert first >= 36 / 38
    assert third == 1


def test_on_further_pairs_that_were_not_tuned_for(matcher: Matcher) -> None:
    first, third = _shares(matcher, [pair for pair in pairs("our-pairs.jsonl") if pair.measures])
    assert first >= 0.9
    assert third >= 0.95


def test_on_a_made_up_programme_that_says_things_otherwise(matcher: Matcher) -> None:
    first, third = _shares(matcher, [pair for pair in pairs("example-pairs.jsonl") if pair.measures])
    assert first >= 0.8
    assert third >= 0.85


def test_no_measure_is_a_good_answer(matcher: Matcher) -> None:
    judged = [
        pair for pair in (*pairs("our-pairs.jsonl"), *pairs("example-pairs.jsonl")) if not pair.measures
    ]
    silent = [pair for pair in judged if not matcher.suggestions(pair.proposal)]
    assert len(judged) == 14
    assert len(silent) >= 12


def test_on_pairs_that_were_labelled_without_seeing_the_suggestions(matcher: Matcher) -> None:
    judged = pairs("blind-pairs.jsonl")
    first, third = _shares(matcher, [one for one in judged if one.measures])
    assert len(judged) == 53
    assert first >= 0.92
    assert third >= 0.94
    assert _silent(matcher, [one for one in judged if not one.measures]) >= 0.8


@pytest.mark.parametrize("file, count", [("blind-sentences.jsonl", 40), ("our-sentences.jsonl", 311)])
def test_on_promises_of_no_programme(matcher: Matcher, file: str, count: int) -> None:
    judged = sentences(file)
    first, third = _shares(matcher, [one for one in judged if one.measures])
    assert len(judged) == count
    assert first >= 0.9
    assert third >= 0.94
    assert _silent(matcher, [one for one in judged if not one.measures]) >= 0.85


def test_a_programme_is_matched_without_the_keywords_that_only_it_uses(catalogue: Catalogue) -> None:
    judged = [one for one in (*pairs("programme-matches.jsonl"), *pairs("blind-pairs.jsonl")) if one.measures]
    texts = {name: _phrase("\n".join(one.whole for one in programme(name).proposals)) for name in _PROGRAMMES}
    right = 0.0
    for name in _PROGRAMMES:
        of_others = " ".join(text for other, text in texts.items() if other != name)
        measures = tuple(
            replace(
                one, keywords=tuple(word for word in one.keywords if not _only(word, texts[name], of_others))
            )
            for one in catalogue.measures
        )
        own = [one for one in judged if one.programme == name]
        right += len(own) * _shares(Matcher(replace(catalogue, measures=measures)), own)[0]
    assert len(judged) == 76
    assert right / len(judged) >= 0.8


def _only(keyword: str, text: str, others: str) -> bool:
    return _phrase(keyword) in text and _phrase(keyword) not in others


def _phrase(text: str) -> str:
    return f" {' '.join(one.stem for one in stems(text))} "


def test_without_keywords_titles_and_texts_still_suggest(catalogue: Catalogue) -> None:
    bare = replace(catalogue, measures=tuple(replace(one, keywords=()) for one in catalogue.measures))
    judged = [*pairs("programme-matches.jsonl"), *(one for one in pairs("our-pairs.jsonl") if one.measures)]
    first, third = _shares(Matcher(bare), judged)
    assert first >= 0.4
    assert third >= 0.5


def test_suggestions_are_at_most_five_best_first_with_the_words_that_made_them(matcher: Matcher) -> None:
    for one in programme("sens-insoumise").proposals:
        found = matcher.suggestions(one)
        scores = [suggestion.score for suggestion in found]
        assert len(found) <= MOST_SUGGESTIONS
        assert scores == sorted(scores, reverse=True)
        assert all(0 < score < 1 for score in scores)
        text = " ".join(one.whole.lower().split())
        for suggestion in found:
            assert suggestion.why
            assert all(words in text for words in suggestion.why)


@pytest.mark.parametrize(
    "text, measure, level",
    [
        (
            "Créer un espace de ressources facilitant l'accès des entreprises locales à la commande publique, en "
            "leur permettant notamment d'avoir une visibilité sur les futurs achats de la commune.",
            "1",
            "N3",
        ),
        ("Demander l'encadrement des loyers en zone tendue", "24", "N2"),
        ("Proscrire les écrans publicitaires", "22", "N2"),
        ("Mettre en place la tarification incitative des déchets", "19", "N"),
        ("Développer le vélo", "15", None),
        ("Adhérer à la monnaie locale", "32", None),
    ],
)
def test_a_level_is_named_when_one_is_clearly_meant(
    matcher: Matcher, text: str, measure: str, level: str | None
) -> None:
    best = matcher.suggestions(Proposal("x", text))[0]
    assert (best.measure, best.level) == (measure, level)


def test_a_collective_s_own_keyword_brings_a_proposal(catalogue: Catalogue) -> None:
    proposal = Proposal("x", "Construire un téléphérique")
    assert match([proposal], catalogue) == {"x": ()}
    measures = tuple(
        replace(one, keywords=(*one.keywords, "téléphériques")) if one.number == "14" else one
        for one in catalogue.measures
    )
    (found,) = match([proposal], replace(catalogue, measures=measures))["x"]
    assert (found.measure, found.why) == ("14", ("téléphérique",))


def test_the_words_of_a_keyword_may_stand_apart(catalogue: Catalogue) -> None:
    measures = tuple(
        replace(one, keywords=(*one.keywords, "téléphérique panoramique")) if one.number == "14" else one
        for one in catalogue.measures
    )
    matcher = Matcher(replace(catalogue, measures=measures))

    def score(text: str) -> float:
        return sum(one.score for one in matcher.suggestions(Proposal("x", text)) if one.measure == "14")

    together = score("Construire un téléphérique panoramique")
    apart = score("Un téléphérique rapide et panoramique")
    assert (
        together
        > apart
        > score("Un téléphérique entre la colline, le fleuve et la vallée, bien plus panoramique")
    )


@pytest.mark.parametrize(
    "text",
    [
        "Favoriser les crèches publiques et associatives.",
        "Lutter contre la précarité de leurs statuts",
        "Soutenir la candidature au label ville d'art et d'histoire.",
        "Baisser la taxe foncière de 5 %.",
        "Enseigner la musique aux enfants",
        "Fermer l'école le mercredi matin",
        "Constituer une équipe paritaire",
    ],
)
def test_one_everyday_word_among_others_is_not_enough(matcher: Matcher, text: str) -> None:
    assert matcher.suggestions(Proposal("x", text)) == ()


def test_an_empty_catalogue_suggests_nothing(catalogue: Catalogue) -> None:
    assert Matcher(replace(catalogue, measures=())).suggestions(Proposal("x", "Planter des arbres")) == ()
