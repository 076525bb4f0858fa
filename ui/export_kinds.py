"""The documents that the window exports: their names, and the work that writes each."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pacte.domain.candidate_list import CandidateList
from pacte.domain.dossier import Dossier
from pacte.domain.progress import Progress
from pacte.scoring.comparison import compared_lists
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
    """Return the documents that this file can be exported to; some need a list."""

    # Openpyxl and reportlab are slow to import: only the thread that writes a document does it.
    def workbook(path: Path, progress: Progress) -> None:
        from exports.workbook import write_workbook

        write_workbook(dossier, path, progress)

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
        kinds += [_scorecard(dossier, one), _pact(dossier, one)]
    if len(dossier.lists) > 1:
        title = _translate("Export", "Fiches des {} listes (PDF)").format(len(dossier.lists))
        words = _translate("Export", "Une page par liste, dans un seul document")
        kinds.append(ExportKind("scorecards", title, words, f"Fiches {town}.pdf", scorecards))
    if compared_lists(dossier):
        kinds += [_comparison(dossier, town), _poster(dossier, town)]
    return kinds


def _comparison(dossier: Dossier, town: str) -> ExportKind:
    def write(path: Path, progress: Progress) -> None:
        from exports.comparison.pdf import write_comparison

        write_comparison(dossier, path, None, progress)

    title = _translate("Export", "Comparatif des listes (PDF)")
    words = _translate("Export", "Les mesures face aux listes, en A4 si une page suffit, sinon en A3")
    return ExportKind("comparison", title, words, f"Comparatif {town}.pdf", write)


def _poster(dossier: Dossier, town: str) -> ExportKind:
    def write(path: Path, _progress: Progress) -> None:
        from exports.poster.pdf import write_poster

        write_poster(dossier, path)

    title = _translate("Export", "Affiche des engagements communs (PDF)")
    words = _translate("Export", "Une page à lire de loin : ce que les listes retiennent toutes")
    return ExportKind("poster", title, words, f"Affiche {town}.pdf", write)


def _scorecard(dossier: Dossier, one: CandidateList) -> ExportKind:
    def write(path: Path, progress: Progress) -> None:
        from exports.scorecard.pdf import write_scorecards

        write_scorecards(dossier, path, [one.id], progress)

    title = _translate("Export", "Fiche de la liste « {} » (PDF)").format(one.name)
    words = _translate("Export", "Une page à imprimer et à distribuer")
    return ExportKind("scorecard", title, words, f"Fiche {fit_name(one.name, 'liste')}.pdf", write)


def _pact(dossier: Dossier, one: CandidateList) -> ExportKind:
    def write(path: Path, _progress: Progress) -> None:
        from exports.pact.pdf import write_pact

        write_pact(dossier, path, one.id)

    title = _translate("Export", "Pacte de la liste « {} » (PDF)").format(one.name)
    words = (
        _translate("Export", "Tel qu’il a été signé, avec son empreinte")
        if one.signed
        else _translate("Export", "Le projet à relire ensemble : rien n’est encore signé")
    )
    return ExportKind("pact", title, words, f"Pacte {fit_name(one.name, 'liste')}.pdf", write)
