"""What differs between the file's catalogue and the one that was read, measure by measure."""

from dataclasses import replace

from pacte.domain.catalogue import Catalogue, Principle
from pacte.domain.catalogue_difference import CatalogueDifference, Difference, Fact
from pacte.domain.edition import Edition, EditionMeasure, EditionPrinciple, Said
from pacte.domain.measure import Level, Measure
from pacte.reading.catalogue_comparison import compare
from pacte.reading.catalogue_document import edition_of
from pacte.reading.catalogue_likeness import kind_of
from tests.reading.editions import newer, only_missing, reframed


def facts(difference: CatalogueDifference) -> dict[str, tuple[Fact, ...]]:
    return {one.key: one.facts for one in difference.differing}


def test_the_same_catalogue_differs_in_nothing(catalogue: Catalogue) -> None:
    assert compare(catalogue, edition_of(catalogue, "même")).differing == ()


def test_texts_that_only_fill_are_told_and_nothing_is_gone(catalogue: Catalogue) -> None:
    difference = compare(catalogue, edition_of(only_missing(catalogue), "textes"))
    assert not difference.whole
    assert {*facts(difference).values()} == {(Fact.TEXT_FILLED,)}
    assert [
        one.known.number for one in difference.differing if one.known
    ] == "4 6 7 9 10 17 18 20 22 26 30 32".split()
    assert all(one.only_fills for one in difference.differing)


def test_a_newer_edition_is_told_measure_by_measure(catalogue: Catalogue) -> None:
    difference = compare(catalogue, edition_of(newer(catalogue), "2026 (exemple)"))
    assert difference.whole
    assert facts(difference) == {
        "2": (Fact.TEXT_CHANGED,),
        "3": (Fact.TITLE, Fact.THEME),
        "4": (Fact.TEXT_FILLED,),
        "5": (Fact.LEVEL_GONE,),
        "8": (Fact.SPELLING,),
        "9": (Fact.LEVEL_ADDED,),
        "11": (Fact.RENUMBERED,),
        "12": (Fact.RENUMBERED,),
        "+33": (Fact.NEW,),
        "31": (Fact.GONE,),
    }
    assert not any(one.doubts for one in difference.differing)


def test_spelling_spaces_and_quotes_change_no_meaning() -> None:
    assert kind_of("L’eau, l’air : 3 %", "L'eau,  l'air: 3 %") is Difference.SPELLING
    assert kind_of("Réduire les déchets", "réduire les dechets") is Difference.SPELLING
    assert kind_of("Réduire de 10 % les déchets", "Réduire de 20 % les déchets") is Difference.CHANGED
    assert kind_of("Réduire", None) is kind_of("Réduire", "Réduire") is Difference.SAME
    assert kind_of(None, "Réduire") is Difference.FILLED


def read(*measures: Measure) -> Edition:
    return Edition("essai", tuple(EditionMeasure(one, f"ligne {one.number}") for one in measures))


def test_another_measure_under_a_known_number_is_never_taken_for_it(catalogue: Catalogue) -> None:
    other = Measure("5", "Planter des haies partout (exemple)", "", "", (Level("N1", "Planter (exemple)."),))
    everything = [one for one in catalogue.measures if one.number != "5"]
    difference = compare(catalogue, read(*everything, other))
    found = {one.key: one for one in difference.differing}
    assert found["5"].facts == (Fact.GONE,)
    assert found["+5"].facts == (Fact.NEW,)
    assert "celui d’une autre mesure" in found["+5"].doubts[0]
    assert difference.differing[0].key == "+5"


def test_the_short_name_of_a_measure_under_its_number_is_its_title(catalogue: Catalogue) -> None:
    for number, title in (("6", "Foncier agricole"), ("32", "MONNAIES LOCALÉS"), ("6", "foncier  agricole")):
        known = catalogue.measure(number)
        texts = (Level("N1", "Un tout autre texte (exemple)."),)
        given = Measure(number, title, "", "", texts)
        (found,) = compare(catalogue, read(given)).differing
        assert found.known == known
        assert found.title is Difference.SAME
        assert found.doubts == ()
    elsewhere = Measure("7", "Foncier agricole", "", "", (Level("N1", "Un tout autre texte (exemple)."),))
    assert [one.known for one in compare(catalogue, read(elsewhere)).differing] == [None]


def test_a_title_that_changed_a_lot_is_asked_about(catalogue: Catalogue) -> None:
    known = catalogue.measure("2")
    half = replace(known, title="Financer les projets par un emprunt citoyen, sans les banques (exemple)")
    (found,) = compare(catalogue, read(half)).differing
    assert found.known == known
    assert found.doubts == ("l’intitulé est très différent, ce n’est peut-être pas la même mesure",)


def test_texts_without_titles_are_known_by_their_numbers(catalogue: Catalogue) -> None:
    (found,) = compare(
        catalogue, read(Measure("4", "", "", "", (Level("N2", "Texte (exemple)."),)))
    ).differing
    assert (found.key, found.facts) == ("4", (Fact.TEXT_FILLED,))


def test_local_measures_are_left_out(catalogue: Catalogue) -> None:
    local = Measure("33", "Locale (exemple)", "Locale", "Mesures locales", (Level("N", None),), local=True)
    ours = replace(catalogue, measures=(*catalogue.measures, local))
    assert compare(ours, edition_of(catalogue, "même")).differing == ()


def principle(code: str, title: str, text: str = "") -> EditionPrinciple:
    return EditionPrinciple(Principle(code, title, text), f"principe {code}")


def test_title_threshold_and_principles_come_first(catalogue: Catalogue) -> None:
    difference = compare(catalogue, edition_of(reframed(newer(catalogue)), "2026 (exemple)"))
    first = [(one.key, one.facts, one.decides_who_signs) for one in difference.differing[:5]]
    assert first == [
        ("catalogue:title", (Fact.TITLE,), False),
        ("catalogue:threshold", (Fact.THRESHOLD,), True),
        ("principle:A", (Fact.TEXT_CHANGED,), False),
        ("principle:+D", (Fact.NEW,), True),
        ("principle:C", (Fact.GONE,), True),
    ]
    assert all(one.key[0] in "+0123456789" for one in difference.differing[5:])


def test_what_a_document_does_not_say_is_no_difference(catalogue: Catalogue) -> None:
    whole = edition_of(catalogue, "même")
    silent = replace(whole, principles=(), title=None, threshold=None)
    assert compare(catalogue, silent).differing == ()
    few = replace(edition_of(only_missing(catalogue), "textes"), principles=whole.principles[:1])
    few = replace(few, title=Said("Textes qui manquaient (exemple)", "intitulé"))
    assert not any(
        one.key.startswith(("principle", "catalogue")) for one in compare(catalogue, few).differing
    )


def test_a_principle_is_known_again_by_code_and_words(catalogue: Catalogue) -> None:
    first, _, third = catalogue.principles
    whole = edition_of(catalogue, "même")
    read = (
        principle("1", first.title, first.text),
        principle("B", "Voter les budgets en secret (exemple)"),
        principle("C", "", third.text.replace("’", "'")),
    )
    found = {one.key: one for one in compare(catalogue, replace(whole, principles=read)).differing}
    assert {key: one.facts for key, one in found.items()} == {
        "principle:A": (Fact.RENUMBERED,),
        "principle:B": (Fact.GONE,),
        "principle:C": (Fact.SPELLING,),
        "principle:+B": (Fact.NEW,),
    }
    assert found["principle:+B"].doubts == ("le code B est ici celui d’un autre principe",)
    half = replace(whole, principles=(principle("B", "Co-construction des politiques publiques (exemple)"),))
    doubts = {one.key: one.doubts for one in compare(catalogue, half).differing}
    assert doubts["principle:B"] == (
        "l’intitulé est très différent, ce n’est peut-être pas le même principe",
    )
