"""A killed process loses no answer that it had acknowledged."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pacte.storage import queries
from pacte.storage.pact_file import PactFile, open_pact_file

WRITER = """
import pathlib, sys
from pacte.domain.answer import Answer
from pacte.edits import answers
from pacte.storage.pact_file import open_pact_file
with open_pact_file(pathlib.Path(sys.argv[1])) as file:
    for step in range(100_000):
        answers.answer(file, sys.argv[2], [("2", "N1")], Answer.AGREED, observation=f"essai {step}")
        print(step, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX's")
@pytest.mark.parametrize("seed", range(6))
def test_kill_9_at_any_moment(file: PactFile, list_id: str, pact_path: Path, seed: int) -> None:
    file.close()
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(pact_path), list_id], stdout=subprocess.PIPE, text=True
    )
    assert writer.stdout.readline() == "0\n"
    time.sleep(random.Random(seed).uniform(0, 0.15))
    writer.send_signal(signal.SIGKILL)
    acknowledged = int(([*writer.communicate()[0].split()] or ["0"])[-1])
    with open_pact_file(pact_path) as again:
        said = queries.candidate_list(again, list_id).commitment("2", "N1")
        assert said is not None
        written = int(said.observation.removeprefix("essai "))
        # The one under way may be there or not; none that was acknowledged may be missing.
        assert acknowledged <= written <= acknowledged + 1
        assert len(queries.history(again, list_id, "2", "N1")) == written + 1
