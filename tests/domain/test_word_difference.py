"""Words that only one of two texts has stand out; no word is lost or made up."""

from hypothesis import given
from hypothesis import strategies as st

from pacte.domain.word_difference import Run, word_difference

_TEXTS = st.lists(
    st.sampled_from(["un", "deux", "trois", " ", "\n", "\u00a0", "l’eau", "eau"]), max_size=12
).map(" ".join)


def test_only_the_words_that_differ_stand_out() -> None:
    assert word_difference("Réduire de 10 % les déchets", "Réduire de 20 % les déchets") == (
        (Run("Réduire de ", False), Run("10 ", True), Run("% les déchets", False)),
        (Run("Réduire de ", False), Run("20 ", True), Run("% les déchets", False)),
    )


def test_spaces_alone_make_no_word_stand_out() -> None:
    assert word_difference("un  deux", "un deux") == ((Run("un  deux", False),), (Run("un deux", False),))


@given(_TEXTS, _TEXTS)
def test_the_runs_give_both_texts_again(old: str, new: str) -> None:
    first, second = word_difference(old, new)
    assert "".join(run.text for run in first) == old
    assert "".join(run.text for run in second) == new
    assert [run.text.split() for run in first if not run.own] == [
        run.text.split() for run in second if not run.own
    ]


def test_very_long_texts_are_shown_as_wholly_different() -> None:
    long = "mot " * 3000
    assert word_difference(long, long + "fin") == ((Run(long, True),), (Run(long + "fin", True),))
