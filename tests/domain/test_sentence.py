"""Sentences are French text that remembers what it was made of."""

import json

import pytest

from pacte.domain.errors import KnownError, LockedError
from pacte.domain.sentence import Sentence, enumerated


def test_a_sentence_is_its_french_text() -> None:
    place = Sentence("mesure {} {}", 2, "N1")
    label = Sentence("{} {}", place, Sentence("refusée"))
    assert label == "mesure 2 N1 refusée"
    assert (label.pattern, label.values[0]) == ("{} {}", place)
    assert {label: 1}["mesure 2 N1 refusée"] == 1
    assert Sentence("{} : {} % du niveau", "x", 12.5) == "x : 12,5 % du niveau"


def test_braces_are_words_where_nothing_is_filled_in() -> None:
    assert Sentence("un objet { … }") == "un objet { … }"
    assert Sentence("liste {} ajoutée", "{0} {x}") == "liste {0} {x} ajoutée"


def test_parts_are_enumerated() -> None:
    assert enumerated(["a"]) == "a"
    assert enumerated([Sentence("a"), "b", "c"]) == "a, b, c"


def test_an_error_keeps_its_sentence() -> None:
    error = KnownError("« {} » existe déjà", "x.pacte")
    assert (str(error), error.sentence.values) == ("« x.pacte » existe déjà", ("x.pacte",))
    whole = Sentence("déjà ouvert {}", "ici")
    assert LockedError(whole).sentence is whole


def test_a_sentence_goes_through_json() -> None:
    label = Sentence("annulé : {}", Sentence("mesure {} {}", 2, "N1"))
    back = Sentence.from_data(json.loads(json.dumps(label.as_data())))
    assert back == label
    assert isinstance(back.values[0], Sentence)
    assert back.values[0].pattern == "mesure {} {}"


@pytest.mark.parametrize(
    "data",
    [
        None,
        "texte",
        [],
        [1],
        ["{}", None],
        ["{} {}", "un seul"],
        ["{}", ["{}", {}]],
        ["{0}{0}", "x"],
        ["{:>99999999999}", "x"],
        ["{.__class__}", "x"],
        ["{", "x"],
    ],
)
def test_what_is_no_sentence_is_refused(data: object) -> None:
    with pytest.raises(ValueError, match="no"):
        Sentence.from_data(data)
