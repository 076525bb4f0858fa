"""Driving the page of programmes as a person does."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog

from pacte.domain.programme import Programme, Proposal
from pacte.edits import programmes
from pacte.storage import queries
from pacte.storage.pact_file import open_pact_file
from tests.ui.driving import User, in_dialog_of, on_disk, press_button
from ui.programme_page import ProgrammePage
from ui.programme_review import ProgrammeReview
from ui.programme_rows import ProposalRow
from ui.proposals_section import ProposalsSection

PROGRAMMES = Path(__file__).parents[1] / "data" / "programmes"
CLAMART = PROGRAMMES / "programme-clamart-a-gauche.txt"


def source(name: str) -> Path:
    """One of the four real programmes, by its town."""
    return next(PROGRAMMES.glob(f"programme-{name}*.txt"))


def give(path: Path, *documents: Path) -> None:
    """Keep programmes with the first list of a file."""
    with open_pact_file(path) as file:
        for document in documents:
            name = queries.dossier(file).lists[0].name
            programmes.take(file, programmes.preview(file, document, name))


class ProgrammeUser(User):
    """Somebody on the page of programmes."""

    @property
    def page(self) -> ProgrammePage:
        page = self.window.page
        assert isinstance(page, ProgrammePage)
        return page

    @property
    def section(self) -> ProposalsSection:
        return self.page.layout_.proposals

    def come(self) -> None:
        """Go to the page, and wait until the measures are suggested."""
        press_button(self.window, "Programme")
        self.wait()

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.page.busy)

    @property
    def shown(self) -> list[str]:
        """The numbers, or else the texts, of the proposals in the table."""
        model = self.section.layout_.table.model()
        rows = map(model.row_at, range(model.rowCount()))
        return [row.proposal.number or row.proposal.text for row in rows if row is not None]

    @property
    def titles(self) -> list[str]:
        model = self.section.layout_.table.model()
        return [model.table_row(row).title for row in model.title_rows]

    @property
    def current(self) -> ProposalRow:
        row = self.section.current
        assert row is not None
        return row

    def go_to(self, number: str) -> None:
        """Choose a proposal by its printed number."""
        found = next(row for row in self.section.rows if row.proposal.number == number)
        assert self.section.show_proposal(found.proposal.id)
        self.section.focus_table()

    @property
    def offered(self) -> list[str]:
        """The measures suggested, by their numbers."""
        model = self.section.layout_.panel.model
        return [row.measure.number for row in model.rows()]

    @property
    def chosen(self) -> tuple[str, str] | None:
        row = self.section.layout_.panel.chosen
        return (row.measure.number, row.level) if row else None


def in_review(act: Callable[[ProgrammeReview], None], then: str) -> None:
    """When a programme that was read is shown, use the dialog, then press its button named `then`."""

    def use(dialog: QDialog) -> None:
        assert isinstance(dialog, ProgrammeReview)
        act(dialog)

    in_dialog_of(ProgrammeReview, then, use)


def programme_on_disk(path: Path) -> Programme:
    """The last programme of the first list, read by somebody else."""
    return on_disk(path).lists[0].programmes[-1]


def point(path: Path, number: str) -> Proposal:
    return next(one for one in programme_on_disk(path).proposals if one.number == number)


def evidences(path: Path) -> list[tuple[str, str, str | None]]:
    """Where the file quotes something, answered or not: measure, level, the place in the document."""
    return [
        (*place, proof.place)
        for one in on_disk(path).lists
        for place in (*one.answers, *(one.cited.keys() - one.answers))
        for proof in one.evidence(*place)
    ]
