"""What a list said last of an answer, as long as the answer stands as it was."""

from dataclasses import replace

import pytest

from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment
from pacte.domain.reply import LevelReply, LevelSaid, Reply, Stance, fingerprint_of, standing

SAID = Commitment("2", "N1", Answer.AGREED, partner="Métropole")


def reply(day: str, stance: Stance, said: Commitment | None) -> Reply:
    return Reply(day, "Mme A", None, day, (LevelReply("2", "N1", stance, fingerprint_of(said)),))


@pytest.mark.parametrize(
    "change",
    [
        {"answer": Answer.REFUSED},
        {"agreed_wording": "autrement"},
        {"reservation": "sauf"},
        {"partner": None},
        {"already_done": True},
        {"observation": "dite"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_whatever_the_list_was_shown_is_in_the_fingerprint(change: dict) -> None:
    assert fingerprint_of(replace(SAID, **change)) != fingerprint_of(SAID)


def test_what_it_was_not_shown_is_not() -> None:
    assert fingerprint_of(replace(SAID, note="privée", to_review="doute")) == fingerprint_of(SAID)
    assert fingerprint_of(None) != fingerprint_of(SAID)


def test_the_last_word_counts_whatever_the_order_of_reading() -> None:
    late, early = reply("2020-03-12", Stance.CONFIRMED, SAID), reply("2020-03-01", Stance.CONTESTED, SAID)
    found = standing((late, early), "2", "N1", SAID)
    assert found is not None
    assert (found.reply, found.level.stance) == (late, Stance.CONFIRMED)


def test_of_one_day_the_reply_read_later_counts() -> None:
    first, second = (reply("2020-03-12", stance, SAID) for stance in (Stance.CONTESTED, Stance.CONFIRMED))
    found = standing((first, second), "2", "N1", SAID)
    assert found is not None
    assert found.reply is second


def test_a_changed_answer_is_no_longer_confirmed() -> None:
    replies = (reply("2020-03-12", Stance.CONFIRMED, SAID),)
    assert standing(replies, "2", "N1", replace(SAID, answer=Answer.REFUSED)) is None
    assert standing(replies, "2", "N2", None) is None


def test_a_silent_level_says_nothing() -> None:
    assert not LevelSaid("2", "N1")
    assert LevelSaid("2", "N1", agrees=False)
    assert LevelSaid("2", "N1", proposes=True)
