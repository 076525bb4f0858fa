"""Answers as people type them: plain, likely, or a riddle; a refusal and nothing said are never mixed up."""

import pytest

from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.reading.answer_words import AnswerRead, read_answer, read_yes


@pytest.mark.parametrize("answer", [*Answer, None])
def test_the_words_of_the_workbook_are_plain_whatever_the_letters(answer: Answer | None) -> None:
    words = ANSWER_WORDS[answer]
    for typed in (
        words,
        words.upper(),
        f" {words} . ",
        words.replace("é", "e"),
        words.replace(" ", "\u00a0"),
    ):
        assert read_answer(typed) == AnswerRead(answer)


@pytest.mark.parametrize(
    "typed, answer",
    [
        ("Refusée", Answer.REFUSED),
        ("non abordée", None),
        ("hors-compétence", Answer.OUT_OF_COMPETENCE),
        ("✓⇄★", Answer.AGREED),
        ("✗", Answer.REFUSED),
        ("✕", Answer.REFUSED),
        ("◐", Answer.RESERVED),
        ("⊘", Answer.OUT_OF_COMPETENCE),
        ("A", Answer.AGREED),
        ("p", Answer.RESERVED),
        ("H", Answer.OUT_OF_COMPETENCE),
        ("out_of_competence", Answer.OUT_OF_COMPETENCE),
        ("not_raised", None),
    ],
)
def test_other_ways_to_write_them_are_plain(typed: str, answer: Answer | None) -> None:
    assert read_answer(typed) == AnswerRead(answer)


@pytest.mark.parametrize(
    "typed, answer",
    [
        ("oui", Answer.AGREED),
        ("D’accord", Answer.AGREED),
        ("d'accord", Answer.AGREED),
        ("?", Answer.UNDECIDED),
        ("R", Answer.REFUSED),
    ],
)
def test_what_most_likely_means_one_asks_for_a_look(typed: str, answer: Answer) -> None:
    assert read_answer(typed) == AnswerRead(answer, likely=True)


@pytest.mark.parametrize(
    "typed", ["non", "Non.", "-", "—", "0", "peut être pas", "N1", "refusé ou non abordé"]
)
def test_what_may_be_a_refusal_or_nothing_said_is_a_riddle(typed: str) -> None:
    assert not read_answer(typed).known


@pytest.mark.parametrize(
    "typed, said",
    [("oui", True), ("VRAI", True), ("1", True), ("", False), ("Non", False), ("bientôt", None)],
)
def test_yes_and_no(typed: str, said: bool | None) -> None:
    assert read_yes(typed) is said
