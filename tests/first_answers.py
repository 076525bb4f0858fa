"""The ways in which a first answer comes to a level that nobody raised: keys, a reply, a workbook, a signed pact."""

from pathlib import Path

from exports.reply.workbook import write_reply_workbook
from pacte.domain.answer import Answer
from pacte.edits import answers, pact_reading, replies, workbooks
from pacte.storage import queries
from pacte.storage.pact_file import PactFile
from tests.replying import filled
from tests.workbooks import exported, reviewed, typed

NAME = "Liste exemple"
#: The level that they answer to, refused.
N1 = ("7", "N1")


def by_answer(file: PactFile, list_id: str, _: Path) -> None:
    answers.answer(file, list_id, [N1, ("8", "N1")], Answer.REFUSED)


def by_reply(file: PactFile, list_id: str, folder: Path) -> None:
    path = folder / "feuille.xlsx"
    write_reply_workbook(queries.dossier(file), path)
    preview = replies.preview(file, filled(path, {N1: (None, "refusé", None)}))
    who = replies.Respondent("Mme Exemple", None, "2020-03-12")
    replies.take(file, preview.candidate_list, who, [(one, one.proposal) for one in preview.spoken])


def by_workbook(file: PactFile, list_id: str, folder: Path) -> None:
    path = exported(file, folder / "classeur.xlsx")
    typed(path, {N1: {"answer": "refusé"}})
    preview = reviewed(file, path)
    assert workbooks.take(file, preview.name, preview.changes)


def by_pact(file: PactFile, list_id: str, folder: Path) -> None:
    path = folder / "pacte.txt"
    title = queries.dossier(file).catalogue.measure("7").title
    path.write_text(f"{NAME} – Tête Exemple\n\n7 – {title}\nmais pas sur N1 (non)\n", encoding="utf-8")
    pact_reading.take(file, pact_reading.preview(file, path, NAME))
