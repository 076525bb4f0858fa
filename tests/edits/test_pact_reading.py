"""A signed pact enters a file after a look, in one undo step, beside what is there already."""

from pathlib import Path

import pytest

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import ListState
from pacte.domain.commitment import Commitment
from pacte.domain.errors import KnownError
from pacte.edits import answers, lists, pact_reading, undoing
from pacte.storage import queries
from pacte.storage.pact_file import PactFile

OTHER = (
    "LISTE B EXEMPLE – Tête Exemple\n\n"
    "1 – Se doter d’une politique ambitieuse d’achats publics responsables (incluant des dispositions sociales, "
    "environnementales et locales).\n"
    "N2 • Organiser régulièrement des actions de communication et formation sur l’achat public responsable, auprès "
    "des élu·es, des agents, et des acteurs économiques du territoire.\n\n"
    "33 – {title}\n"
    "• Première chose (exemple). (mesure 5)\n"
)


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "autre.txt"
    path.write_text(OTHER.format(title="Une tout autre mesure locale (exemple)"), encoding="utf-8")
    return path


def take(file: PactFile, path: Path, name: str | None = None) -> pact_reading.PactPreview:
    preview = pact_reading.preview(file, path, name)
    pact_reading.take(file, preview)
    return preview


def test_a_preview_writes_nothing_and_taking_is_one_step(file: PactFile, real_pact: Path) -> None:
    preview = pact_reading.preview(file, real_pact)
    assert len(preview.changes) == 69
    assert queries.dossier(file).lists == ()
    assert pact_reading.take(file, preview).label == "pacte de CHAMPIGNY ALTERNANCE lu"
    (one,) = queries.dossier(file).lists
    assert one == preview.candidate_list
    assert (one.state, len(one.commitments)) == (ListState.SIGNED, 69)
    undoing.undo(file)
    assert queries.dossier(file).lists == ()
    assert queries.dossier(file).catalogue.find("33") is None


def test_taking_it_again_is_no_edit(file: PactFile, real_pact: Path) -> None:
    take(file, real_pact)
    again = pact_reading.preview(file, real_pact)
    assert (again.changes, again.local_measures) == ((), ())
    assert not pact_reading.take(file, again)


def test_notes_and_answers_the_document_is_silent_about_stay(file: PactFile, real_pact: Path) -> None:
    (list_id,) = lists.add(file, "Champigny alternance").lists
    answers.record(file, list_id, Commitment("2", "N1", Answer.UNDECIDED, note="à reposer"))
    answers.answer(file, list_id, [("6", "N1")], Answer.UNDECIDED)
    take(file, real_pact)
    (one,) = queries.dossier(file).lists
    assert one.id == list_id
    assert (one.commitment("2", "N1").answer, one.commitment("2", "N1").note) == (Answer.REFUSED, "à reposer")
    assert one.commitment("6", "N1").answer is Answer.UNDECIDED
    assert one.head == "Laurent JEANNE"


def test_two_lists_may_each_add_a_measure_33(file: PactFile, real_pact: Path, other: Path) -> None:
    take(file, real_pact)
    preview = take(file, other)
    assert [measure.number for measure in preview.local_measures] == ["34"]
    said = queries.dossier(file).list_named("liste b exemple").commitment("34", "N")
    assert said.answer is Answer.AGREED
    assert said.to_review == "numérotée 33 dans le pacte lu"
    assert not pact_reading.preview(file, other).changes


def test_the_same_local_measure_is_one_measure(file: PactFile, real_pact: Path, tmp_path: Path) -> None:
    take(file, real_pact)
    title = queries.dossier(file).catalogue.measure("33").title
    path = tmp_path / "c.txt"
    path.write_text(OTHER.format(title=title), encoding="utf-8")
    assert take(file, path).local_measures == ()
    said = queries.dossier(file).list_named("LISTE B EXEMPLE").commitment("33", "N")
    assert "Première chose (exemple)" in said.agreed_wording


def test_a_document_without_a_name_needs_one(file: PactFile, tmp_path: Path, real_pact: Path) -> None:
    path = tmp_path / "sans-nom.txt"
    path.write_text("\n".join(real_pact.read_text(encoding="utf-8").splitlines()[2:]), encoding="utf-8")
    with pytest.raises(KnownError, match="de quelle liste"):
        pact_reading.preview(file, path)
    assert pact_reading.preview(file, path, "Nommée (exemple)").name == "Nommée (exemple)"
