"""The page of programmes, with a real one: as one begins, narrowed, measure by measure, with nothing read."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from pacte.edits.received import look_into
from pacte.storage import queries
from scripts.shots.files import PROGRAMMES
from scripts.shots.scene import Scene
from scripts.shots.stage import Stage
from ui.forget_question import agrees_to_forget
from ui.programme_page import BY_MEASURE, ProgrammePage
from ui.proposals_section import ProposalsSection
from ui.received_question import ask_kind
from ui.search_field import SearchField

_Key = Qt.Key
_CLAMART = "programme-clamart-a-gauche.txt"


def _page(stage: Stage, file: str = "programme", *, read_only: bool = False) -> ProgrammePage:
    window = stage.open(file, "programme", read_only=read_only)
    page = window.page
    assert isinstance(page, ProgrammePage)
    stage.wait(lambda: not page.busy)
    return page


def _clamart(stage: Stage, number: str, *, read_only: bool = False) -> ProposalsSection:
    """Return the proposals of the longest programme, the cursor on one."""
    page = _page(stage, read_only=read_only)
    page.show_document(_CLAMART)
    stage.wait(lambda: not page.busy)
    section = page.layout_.proposals
    section.show_proposal(next(row.proposal.id for row in section.rows if row.proposal.number == number))
    section.focus_table()
    return section


def _open(stage: Stage) -> None:
    stage.look(_clamart(stage, "11").window())


def _several(stage: Stage) -> None:
    stage.look(_page(stage).window())


def _kept(stage: Stage) -> None:
    section = _clamart(stage, "33")
    section.open_suggestions()
    stage.look(section.window())


def _own(stage: Stage) -> None:
    stage.look(_clamart(stage, "8").window())


def _theme(stage: Stage) -> None:
    section = _clamart(stage, "33")
    page = section.window().page  # type: ignore[attr-defined]
    page.layout_.filters._theme.setCurrentText("Engager la révolution écologique")
    stage.look(section.window())


def _nothing_found(stage: Stage) -> None:
    window = _clamart(stage, "33").window()
    field = next(one for one in window.findChildren(SearchField) if one.isVisible())
    field.setText("introuvable")
    stage.look(window)


def _by_measure(stage: Stage) -> None:
    page = _page(stage)
    page.show_view(BY_MEASURE)
    stage.wait(lambda: not page.busy)
    said = page.layout_.said
    said.table.selectRow(said.model.find("7"))
    said.focus_table()
    stage.look(page.window())


def _read_only(stage: Stage) -> None:
    stage.look(_clamart(stage, "7", read_only=True).window())


def _none(stage: Stage) -> None:
    stage.look(stage.open("demo", "programme"))


def _empty(stage: Stage) -> None:
    stage.look(stage.open("empty", "programme"))


def _read(stage: Stage) -> None:
    window = stage.open("town", "programme")
    path: Path = PROGRAMMES / _CLAMART
    dialogs = window._dialogs
    assert dialogs is not None
    stage.look_at_dialog(lambda: dialogs.read_programme(path, None))


def _forget(stage: Stage) -> None:
    window = _page(stage).window()
    stage.look_at_dialog(lambda: agrees_to_forget(window, _CLAMART, 3))


def _question(stage: Stage) -> None:
    window = stage.open("town", "programme")
    found = look_into(PROGRAMMES / _CLAMART, queries.dossier(window._operations.file).catalogue)
    doubtful = replace(found, measures=2, answers=3)
    stage.look_at_dialog(lambda: ask_kind(window, "tract-exemple.pdf", doubtful))


def _other(stage: Stage) -> None:
    stage.look_at_dialog(_clamart(stage, "11").choose_other)


def _local(stage: Stage) -> None:
    stage.look_at_dialog(_clamart(stage, "8").make_local)


PROGRAMME_SCENES: tuple[Scene, ...] = (
    Scene("programme", _open, page="programme"),
    Scene("programme-several", _several, page="programme"),
    Scene("programme-kept", _kept, page="programme"),
    Scene("programme-own", _own, page="programme"),
    Scene("programme-theme", _theme, page="programme"),
    Scene("programme-nothing-found", _nothing_found, page="programme"),
    Scene("programme-measures", _by_measure, page="programme"),
    Scene("programme-read-only", _read_only, page="programme"),
    Scene("programme-none", _none, page="programme"),
    Scene("programme-empty", _empty, page="programme"),
    Scene("dialog-programme", _read, dialog="ProgrammeReview"),
    Scene("dialog-forget-programme", _forget),
    Scene("dialog-received", _question),
    Scene("dialog-measure-choice", _other, dialog="MeasureChoice"),
    Scene("dialog-proposal-measure", _local, dialog="ProposalMeasureForm"),
)
