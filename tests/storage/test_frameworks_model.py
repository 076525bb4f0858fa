"""Two catalogues in one file, whatever is done through either: the answers to the other never change."""

import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from exports.open_data import as_json, dossier_data
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.edits import answers, dossiers, exchange, frameworks, lists, undoing
from pacte.reading.open_data import parse_open_data
from pacte.storage import queries
from pacte.storage.frameworks import put_catalogue
from pacte.storage.pact_file import open_pact_file
from pacte.storage.repositories import put_dossier, put_list

PACT, GUARANTEES = "pacte-2020", "garanties-2026"
#: Measure 5 is in both: nothing but the catalogue tells them apart.
PLACES = {PACT: [("5", "N1"), ("5", "N2"), ("19", "N")], GUARANTEES: [("5", "N"), ("1", "N"), ("9", "N")]}
Said = dict[tuple[str, str, str, str], tuple[Answer, str | None]]
#: What was said, which measures were chosen, and the names of the lists.
State = tuple[Said, frozenset[tuple[str, str]], tuple[str, ...]]


class FrameworksMachine(RuleBasedStateMachine):
    """The model: what was said through each catalogue; undo knows nothing of which one is looked at."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "x.pacte"
        self.past: list[State] = []
        self.future: list[State] = []
        self.state: State = ({}, frozenset(), ("Liste 1",))
        self.here = PACT

    @initialize()
    def create(self) -> None:
        dossiers.create(self.path, "Sens")
        with open_pact_file(self.path) as file, file.edit() as work:
            work.kind = "keep"
            put_catalogue(work, dossiers.shipped_catalogue(GUARANTEES))
            put_list(work, CandidateList("11111111-1111-4111-8111-111111111111", "Liste 1"))
        self.file = open_pact_file(self.path)

    def _did(self, state: State) -> None:
        if state != self.state:
            self.past.append(self.state)
            self.future.clear()
            self.state = state

    @rule(catalogue=st.sampled_from([PACT, GUARANTEES]))
    def look_at(self, catalogue: str) -> None:
        frameworks.look_at(self.file, catalogue)
        self.here = catalogue

    @rule(
        data=st.data(), answer=st.sampled_from([*Answer, None]), words=st.sampled_from([None, "un", "deux"])
    )
    def answer(self, data: st.DataObject, answer: Answer | None, words: str | None) -> None:
        said, chosen, names = dict(self.state[0]), *self.state[1:]
        place, name = data.draw(st.sampled_from(PLACES[self.here])), data.draw(st.sampled_from(names))
        list_id = queries.dossier(self.file).list_named(name).id
        reservation = "r" if answer is Answer.RESERVED else None
        answers.answer(self.file, list_id, [place], answer, observation=words, reservation=reservation)
        before = said.pop((self.here, name, *place), (None, None))
        if answer is not None:
            said[self.here, name, *place] = (answer, words or before[1])
        self._did((said, chosen, names))

    @rule(data=st.data(), chosen=st.booleans())
    def choose(self, data: st.DataObject, chosen: bool) -> None:
        said, before, names = self.state
        number = data.draw(st.sampled_from(PLACES[self.here]))[0]
        dossiers.choose_measures(self.file, [number], chosen=chosen)
        one = {(self.here, number)}
        self._did((said, before | one if chosen else before - one, names))

    @rule()
    def add_list(self) -> None:
        said, chosen, names = self.state
        lists.add(self.file, f"Liste {len(names) + 1}")
        self._did((said, chosen, (*names, f"Liste {len(names) + 1}")))

    @rule()
    def write_the_whole_file_without_answers(self) -> None:
        said, chosen, names = self.state
        with self.file.edit("réponses effacées") as work:
            dossier = queries.read_dossier(work.reader)
            silent = tuple(replace(one, commitments=()) for one in dossier.lists)
            put_dossier(work, replace(dossier, lists=silent))
        self._did(({key: one for key, one in said.items() if key[0] != self.here}, chosen, names))

    @rule()
    def take_the_own_export_back(self) -> None:
        exported = as_json(dossier_data(queries.dossier(self.file)))
        assert not exchange.take(self.file, parse_open_data(exported))

    @rule()
    def undo(self) -> None:
        assert bool(undoing.undo(self.file)) == bool(self.past)
        if self.past:
            self.future.append(self.state)
            self.state = self.past.pop()

    @rule()
    def redo(self) -> None:
        assert bool(undoing.redo(self.file)) == bool(self.future)
        if self.future:
            self.past.append(self.state)
            self.state = self.future.pop()

    @rule()
    def reopen(self) -> None:
        self.file.close()
        self.file, self.here = open_pact_file(self.path), PACT

    @invariant()
    def each_catalogue_holds_its_own(self) -> None:
        if not hasattr(self, "file"):
            return
        views = queries.dossier(self.file).views
        found = {
            (view.catalogue.id, one.name, said.measure, said.level): (said.answer, said.observation)
            for view in views
            for one in view.lists
            for said in one.commitments
        }
        chosen = {(view.catalogue.id, number) for view in views for number in view.collective.chosen_measures}
        assert (found, chosen) == self.state[:2]
        assert {tuple(one.name for one in view.lists) for view in views} == {self.state[2]}
        assert queries.dossier(self.file).catalogue.id == self.here

    def teardown(self) -> None:
        if hasattr(self, "file"):
            self.file.close()
        self.folder.cleanup()


TestFrameworks = FrameworksMachine.TestCase
TestFrameworks.settings = settings(max_examples=30, stateful_step_count=25)
