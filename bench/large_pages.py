"""What a person may do with 145 lists: how long the window stands still for it."""

import time
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from bench.large_file import build_large_file
from bench.session import Session, page_titles
from bench.timing import Figure, quickest
from pacte.domain.answer import Answer
from pacte.edits import answers, lists, measures, undoing
from pacte.edits.lists import Description
from pacte.storage import queries
from ui.export_dialog import ExportDialog
from ui.grid_page import GridPage
from ui.grid_view import GridView
from ui.merge_dialog import MergeDialog

_LIMIT = 0.100
_PAST = 40
#: How often one looks whether the window goes on, in milliseconds.
_BEAT = 5


def _shown(session: Session) -> Iterator[tuple[str, float]]:
    """Show each page for the first time, and again after an answer given on the grid."""
    titles = page_titles()
    for key in [*titles][1:]:
        yield f"premier affichage de {titles[key]}", session.show_page(key)
    for key in [*titles][1:]:
        session.show_page("grid")
        session.press(_other_key(session))
        yield f"{titles[key]} après une réponse dans {titles['grid']}", session.show_page(key)
    session.show_page("grid")


def _other_key(session: Session) -> str:
    view = session.find(GridView)
    spot = view.grid.spot_at(view.currentIndex())
    assert spot is not None
    return "r" if view.grid.answer_at(spot) is Answer.AGREED else "a"


def _on_grid(session: Session) -> Iterator[tuple[str, float]]:
    """Change lists, search, and see a long past."""
    page = session.page
    assert isinstance(page, GridPage)
    known = [one.id for one in queries.dossier(session.operations.file).lists]
    chosen = page.current_list()
    assert chosen is not None
    for _ in range(_PAST):
        for answer in (Answer.REFUSED, Answer.AGREED):
            session.operations.run(answers.answer, chosen, [("2", "N1")], answer)
    yield "changer de liste", session.frozen(lambda: page.show_list(known[90]))
    page.show_list(chosen)
    view = session.find(GridView)
    here = view.grid.find(("2", "N1"))
    yield f"historique de {2 * _PAST} réponses", session.frozen(lambda: view.move_to(here))
    page.search()
    for letter in "eco":
        field = QApplication.focusWidget()
        yield "lettre cherchée dans la Grille", session.key(letter, field)
    session.press(Qt.Key.Key_Escape)
    page.focus_grid()


def _edits(session: Session, key: str) -> Iterator[tuple[str, float]]:
    """Do on a page what concerns the whole file."""
    session.show_page(key)
    title = page_titles()[key]
    run, file = session.operations.run, session.operations.file
    first, second, third = queries.dossier(file).lists[:3]
    words = Description(
        f"{third.name} ({title})", third.head, None, None, third.round, third.state, third.contact
    )
    for name, edit in (
        ("ajouter une liste", lambda: run(lists.add, f"Ajoutée ({title})")),
        ("renommer une liste", lambda: run(lists.describe, third, words)),
        ("ajouter une mesure locale", lambda: run(measures.add_local, f"Mesure ({title})")),
        ("fusionner deux listes", lambda: run(lists.merge, first.id, second.id, f"Née ({title})", None)),
        ("annuler la fusion", lambda: run(undoing.undo)),
        ("rétablir la fusion", lambda: run(undoing.redo)),
    ):
        yield f"{name}, sur {title}", session.frozen(edit)
    run(undoing.undo)


def _dialogs(session: Session) -> Iterator[tuple[str, float]]:
    """Open what is heavy, and use the window while a document is written beside it."""
    dossier = queries.dossier(session.operations.file)
    merging: list[MergeDialog] = []

    def open_merging() -> None:
        merging.append(MergeDialog(session.operations, dossier, None, session.window))
        merging[0].show()

    yield "ouvrir la fusion", session.frozen(open_merging)
    merging[0].close()
    exporting: list[ExportDialog] = []

    def open_exporting() -> None:
        exporting.append(
            ExportDialog(
                queries.dossier(session.operations.file), None, session.operations.file.path, session.window
            )
        )
        exporting[0].show()

    yield "ouvrir l’export", session.frozen(open_exporting)
    yield "pendant l’écriture du classeur", _longest_turn(session, exporting[0])


def _longest_turn(session: Session, dialog: ExportDialog) -> float:
    """Return the longest time the window stood still while the workbook was written."""
    button = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Exporter")
    dialog.path.parent.mkdir(parents=True, exist_ok=True)
    loop = QEventLoop()
    dialog.exported.connect(loop.quit)
    turns = [time.perf_counter()]
    beat = QTimer(interval=_BEAT)
    beat.timeout.connect(lambda: turns.append(time.perf_counter()))
    beat.start()
    button.click()
    loop.exec()
    return max(after - before for before, after in pairwise(turns)) - _BEAT / 1000


def use_everything(path: str) -> dict[str, list[float]]:
    """Return the seconds that each thing takes, every time it is done."""
    session = Session(Path(path))
    found: dict[str, list[float]] = defaultdict(list)
    for timed in (
        _shown(session),
        _on_grid(session),
        *(_edits(session, key) for key in page_titles()),
        _dialogs(session),
    ):
        for name, taken in timed:
            found[name].append(taken)
    return found


def large_pages(folder: Path) -> Iterator[Figure]:
    """Yield each thing; none may stop the window for longer than a tenth of a second."""
    for name, found in quickest(use_everything, build_large_file(folder / "large")).items():
        yield Figure(f"145 listes : {name}", max(found), None, _LIMIT)
