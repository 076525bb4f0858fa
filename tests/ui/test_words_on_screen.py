"""Sentences the window makes: answers, history, progress, drafts."""

from datetime import UTC, date, datetime, timedelta

import pytest

from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.commitment import Commitment
from pacte.domain.rows import HistoryRow
from tests.ui.driving import spaced
from ui.answer_draft import WORD_FIELDS, AnswerDraft
from ui.answer_history import history_moment, history_sentence
from ui.answer_words import OFFERED, answer_key, answer_of_key, answer_word
from ui.header import Header
from ui.plain_text import counted, typographic


def draft(said: Commitment | None = None, *, awaiting: bool = False, **words: str) -> AnswerDraft:
    return AnswerDraft((("2", "N1"),), said, awaiting, {name: words.get(name, "") for name in WORD_FIELDS})


def test_the_window_says_answers_as_the_documents_do() -> None:
    assert {answer: answer_word(answer) for answer in OFFERED} == ANSWER_WORDS


@pytest.mark.parametrize("answer", [one for one in OFFERED if one])
def test_each_key_gives_its_answer(answer: Answer) -> None:
    assert answer_of_key(answer_key(answer)) is answer
    assert answer_of_key(answer_key(answer).lower()) is answer


def test_other_letters_give_none() -> None:
    assert [answer_of_key(letter) for letter in ("z", "é", " ", "")] == [None] * 4


def test_a_draft_knows_what_answer_its_words_go_with() -> None:
    agreed = Commitment("2", "N1", Answer.AGREED, to_review="doute")
    assert draft().answer is None
    assert draft(note="x").answer is None
    for name in ("agreed_wording", "reservation", "partner", "observation"):
        assert draft(**{name: "x"}, note="x").answer is Answer.UNDECIDED
        assert draft(**{name: "  "}).answer is None
    assert draft(agreed, note="x").answer is Answer.AGREED
    assert draft(agreed, note="x").commitment(Answer.AGREED).to_review == "doute"
    reserved = draft(agreed, awaiting=True, reservation="sauf")
    assert reserved.answer is Answer.RESERVED
    assert reserved.commitment(Answer.RESERVED).to_review is None
    assert draft(awaiting=True, note="x").lacks_words
    assert draft(awaiting=True, agreed_wording="  ").lacks_words


def test_history_in_words() -> None:
    before = Commitment("2", "N1", Answer.UNDECIDED)
    refused = Commitment("2", "N1", Answer.REFUSED)
    worded = Commitment("2", "N1", Answer.REFUSED, note="n", reservation="r")

    def sentence(one: Commitment | None, other: Commitment | None) -> str:
        return spaced(history_sentence(HistoryRow("", "Ana", "", one, other)))

    assert sentence(before, refused) == "Refusé (avant : en discussion), par Ana"
    assert sentence(None, before) == "En discussion (avant : non abordé), par Ana"
    assert sentence(refused, None) == "Non abordé (avant : refusé), par Ana"
    assert sentence(refused, worded) == "Réserve, note, par Ana"


def test_history_tells_the_time_today_and_the_date_before() -> None:
    moment = datetime(2020, 3, 1, 12, 5, tzinfo=UTC)
    local = moment.astimezone()
    assert history_moment(moment.isoformat(), local.date()) == f"{local:%H:%M}"
    assert history_moment(moment.isoformat(), date(2020, 3, 9)) == f"1er\u00a0mars\u00a02020 à {local:%H:%M}"


def test_the_header_tells_when(qtbot) -> None:
    header = Header()
    qtbot.addWidget(header)
    now = datetime.now(UTC)
    header.show_saved(now)
    assert header.saved_words == f"enregistré à {now.astimezone():%H:%M}"
    header.show_saved(now - timedelta(days=400))
    assert header.saved_words.startswith("enregistré le ")
    header.show_saved(None)
    assert header.saved_words == "enregistré"


def test_sentences_have_their_no_break_spaces() -> None:
    sentence = "« R&D » est plein ; libérez : 10 % ? Oui !"
    assert spaced(typographic(sentence)) == sentence
    assert typographic(sentence).count("\u00a0") == 6
    assert typographic("https://exemple.fr :ok: a;b") == "https://exemple.fr :ok: a;b"


def test_counts_take_the_singular_at_zero_and_one() -> None:
    assert [counted(n, "{} mesure", "{} mesures") for n in (0, 1, 2)] == ["0 mesure", "1 mesure", "2 mesures"]
