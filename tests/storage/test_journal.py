"""The journal tells edits in their order, whatever the clock says, and finds them again."""

from datetime import UTC, datetime, timedelta

import pytest

from pacte.domain.answer import Answer
from pacte.edits import answers, lists, undoing
from pacte.storage import queries, writer
from pacte.storage.pact_file import PactFile

N1 = [("2", "N1")]


def test_a_clock_set_back_never_puts_an_edit_before_the_previous_one(
    file: PactFile, list_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = queries.saved_at(file)

    class SetBack(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.now(tz) - timedelta(hours=3)

    monkeypatch.setattr(writer, "datetime", SetBack)
    answers.answer(file, list_id, N1, Answer.AGREED)
    assert queries.saved_at(file) == before
    monkeypatch.undo()
    answers.answer(file, list_id, N1, Answer.REFUSED)
    assert before < queries.saved_at(file) <= datetime.now(UTC)


def test_every_edit_is_told_newest_first_with_its_lists(file: PactFile, list_id: str) -> None:
    answers.answer(file, list_id, N1, Answer.AGREED)
    undoing.undo(file)
    rows = queries.journal_rows(file, None, 10)
    assert [row.label for row in rows] == [
        "annulé : mesure 2 N1 engagée",
        "mesure 2 N1 engagée",
        "liste Liste exemple ajoutée",
    ]
    assert [row.kept for row in rows] == [True, False, True]
    assert {row.lists for row in rows} == {("Liste exemple",)}
    assert rows[0].author == file.author
    assert queries.journal_rows(file, rows[0].id, 1) == rows[1:2]


def test_searching_and_one_list(file: PactFile, list_id: str) -> None:
    (other,) = lists.add(file, "Été", None).lists
    answers.answer(file, other, N1, Answer.REFUSED)
    answers.answer(file, list_id, N1, Answer.AGREED)

    def labels(words: str = "", one: str | None = None) -> list[str]:
        return [row.label for row in queries.journal_rows(file, None, 10, words, one)]

    assert labels("REFUSEE") == ["mesure 2 N1 refusée"]
    assert labels("ete") == ["liste Été ajoutée"]
    assert labels("jout") == []
    assert labels("refus mesure") == labels("2 n1 refus") == ["mesure 2 N1 refusée"]
    assert labels("3 n1 refus") == []
    assert labels("' OR 1=1 --") == []
    assert labels(one=other) == ["mesure 2 N1 refusée", "liste Été ajoutée"]
    assert labels("engagee", other) == []


def test_a_list_that_was_taken_back_keeps_its_name(file: PactFile, list_id: str) -> None:
    undoing.undo(file)
    assert [row.lists for row in queries.journal_rows(file, None, 10)] == [("Liste exemple",)] * 2
