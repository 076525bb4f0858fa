"""Edits, undo, redo and reopening against a model that a reader can check by eye."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from pacte.domain.answer import Answer
from pacte.edits import answers, dossiers, lists, undoing
from pacte.storage import queries
from pacte.storage.pact_file import open_pact_file

PLACES = [("1", "N1"), ("1", "N2"), ("2", "N1"), ("19", "N"), ("29", "N")]
State = dict[tuple[str, str, str], tuple[Answer, str | None]]


class PactFileMachine(RuleBasedStateMachine):
    """The model: the present state, the states before it and the states that redo would bring back."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "x.pacte"
        self.past: list[tuple[State, tuple[str, ...]]] = []
        self.future: list[tuple[State, tuple[str, ...]]] = []
        self.state: State = {}
        self.names: tuple[str, ...] = ()

    @initialize()
    def create(self) -> None:
        dossiers.create(self.path, "Nîmes")
        self.file = open_pact_file(self.path)

    def _did(self, state: State, names: tuple[str, ...]) -> None:
        if (state, names) != (self.state, self.names):
            self.past.append((self.state, self.names))
            self.future.clear()
            self.state, self.names = state, names

    def _id(self, name: str) -> str:
        return queries.dossier(self.file).list_named(name).id

    @rule()
    def add_list(self) -> None:
        name = f"Liste {len(self.names) + 1}"
        lists.add(self.file, name)
        self._did(self.state, (*self.names, name))

    @rule(
        data=st.data(),
        places=st.lists(st.sampled_from(PLACES), min_size=1, max_size=3, unique=True),
        answer=st.sampled_from([*Answer, None]),
        words=st.sampled_from([None, "un", "deux"]),
    )
    def answer(
        self, data: st.DataObject, places: list[tuple[str, str]], answer: Answer | None, words: str | None
    ) -> None:
        if not self.names:
            return
        name = data.draw(st.sampled_from(self.names))
        answers.answer(
            self.file,
            self._id(name),
            places,
            answer,
            observation=words,
            reservation="r" if answer is Answer.RESERVED else None,
        )
        state = dict(self.state)
        for place in places:
            before = state.pop((name, *place), (None, None))
            if answer is not None:
                state[name, *place] = (answer, words or before[1])
        self._did(state, self.names)

    @rule()
    def undo(self) -> None:
        assert bool(undoing.undo(self.file)) == bool(self.past)
        if self.past:
            self.future.append((self.state, self.names))
            self.state, self.names = self.past.pop()

    @rule()
    def redo(self) -> None:
        assert bool(undoing.redo(self.file)) == bool(self.future)
        if self.future:
            self.past.append((self.state, self.names))
            self.state, self.names = self.future.pop()

    @rule()
    def reopen(self) -> None:
        self.file.close()
        self.file = open_pact_file(self.path)

    @invariant()
    def the_file_says_what_the_model_says(self) -> None:
        if not hasattr(self, "file"):
            return
        dossier = queries.dossier(self.file)
        found = {
            (one.name, said.measure, said.level): (said.answer, said.observation)
            for one in dossier.lists
            for said in one.commitments
        }
        assert found == self.state
        assert tuple(one.name for one in dossier.lists) == self.names
        possible = queries.undo_state(self.file)
        assert (possible.undo is not None, possible.redo is not None) == (bool(self.past), bool(self.future))

    def teardown(self) -> None:
        if hasattr(self, "file"):
            self.file.close()
        self.folder.cleanup()


TestPactFile = PactFileMachine.TestCase
TestPactFile.settings = settings(max_examples=40, stateful_step_count=25)
