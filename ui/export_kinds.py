"""The documents that the window exports: their names, and the work that writes each."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from exports.writing import Progress
from pacte.domain.dossier import Dossier
from ui.file_names import fit_name

_translate = QCoreApplication.translate
Write = Callable[[Path, Progress], None]


@dataclass(frozen=True, slots=True)
class ExportKind:
    """A document: what it is called, what it is good for, its file's name, and what writes it."""

    key: str
    title: str
    words: str
    file_name: str
    write: Write


def export_kinds(dossier: Dossier, list_id: str | None) -> list[ExportKind]:
    """Return the documents that this file can be exported to; a scorecard needs a list."""

    # Openpyxl and reportlab are slow to import: only the thread that writes a document does it.
    def workbook(path: Path, progress: Progress) -> None:
        from exports.workbook import write_workbook

        write_workbook(dossier, path, progress)

    def scorecard(path: Path, progress: Progress) -> None:
        from exports.scorecard.pdf import write_scorecards

        write_scorecards(dossier, path, [list_id] if list_id else None, progress)

    def scorecards(path: Path, progress: Progress) -> None:
        from exports.scorecard.pdf import write_scorecards

        write_scorecards(dossier, path, None, progress)

    town = fit_name(dossier.municipality.name, "dossier")
    kinds = [
        ExportKind(
            "workbook",
            _translate("Export", "Classeur (Excel, LibreOffice)"),
            _translate("Export", "La grille, les fiches, le comparatif et les scores de toutes les listes"),
            f"Pacte {town}.xlsx",
            workbook,
        )
    ]
    one = next((one for one in dossier.lists if one.id == list_id), None)
    if one is not None:
        title = _translate("Export", "Fiche de la liste « {} » (PDF)").format(one.name)
        words = _translate("Export", "Une page à imprimer et à distribuer")
        name = f"Fiche {fit_name(one.name, 'liste')}.pdf"
        kinds.append(ExportKind("scorecard", title, words, name, scorecard))
    if len(dossier.lists) > 1:
        title = _translate("Export", "Fiches des {} listes (PDF)").format(len(dossier.lists))
        words = _translate("Export", "Une page par liste, dans un seul document")
        kinds.append(ExportKind("scorecards", title, words, f"Fiches {town}.pdf", scorecards))
    return [*kinds, *_data_kinds(dossier, town)]


def _data_kinds(dossier: Dossier, town: str) -> list[ExportKind]:
    """Return what other programs read; nothing private goes into it."""

    def open_data(path: Path, progress: Progress) -> None:
        from exports.open_data import write_open_data

        write_open_data(dossier, path, progress=progress)

    def table(path: Path, progress: Progress) -> None:
        from exports.open_data import write_table

        write_table(dossier, path, progress)

    return [
        ExportKind(
            "open_data",
            _translate("Export", "Données ouvertes (JSON)"),
            _translate(
                "Export", "Tout le dossier, à publier ou à reprendre ; sans notes privées ni contacts"
            ),
            f"Pacte {town}.json",
            open_data,
        ),
        ExportKind(
            "table",
            _translate("Export", "Tableau des réponses (CSV)"),
            _translate("Export", "Une ligne par liste et par niveau, pour un tableur ; sans notes privées"),
            f"Tableau {town}.csv",
            table,
        ),
    ]
