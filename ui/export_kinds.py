"""The documents that the window exports: their names, and the work that writes each."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pacte.domain.candidate_list import CandidateList
from pacte.domain.dossier import Dossier
from pacte.domain.progress import Progress
from pacte.scoring.comparison import compared_lists
from ui.file_names import fit_name

if TYPE_CHECKING:
    # What seals takes a while to import: only whoever seals waits for it.
    from exports.sealing.key import SealKey

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
    #: Writes it under a seal; None for what is not signed.
    seal: "Callable[[Path, SealKey], None] | None" = None

    @property
    def is_pdf(self) -> bool:
        """Whether it has pages to look at and to print."""
        return self.file_name.endswith(".pdf")


def export_kinds(dossier: Dossier, list_id: str | None, signing: int | None = None) -> list[ExportKind]:
    """Return the documents that this file can be exported to; some need a list.

    `signing` is the number of the one that the pact is to be, None for the one that counts.
    """

    # Openpyxl and reportlab are slow to import: only the thread that writes a document does it.
    def workbook(path: Path, progress: Progress) -> None:
        from exports.workbook import write_workbook

        write_workbook(dossier, path, progress)

    def scorecards(path: Path, progress: Progress) -> None:
        from exports.scorecard.pdf import write_scorecards

        write_scorecards(dossier, path, None, progress)

    town = _fit(dossier, dossier.municipality.name, "dossier")
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
        kinds += [_scorecard(dossier, one), _pact(dossier, one, signing)]
    if len(dossier.lists) > 1:
        title = _translate("Export", "Fiches des {} listes (PDF)").format(len(dossier.lists))
        words = _translate("Export", "Une page par liste, dans un seul document")
        kinds.append(ExportKind("scorecards", title, words, f"Fiches {town}.pdf", scorecards))
    if compared_lists(dossier):
        kinds += [_comparison(dossier, town), _poster(dossier, town)]
    kinds.append(_blank_grid(dossier, town))
    if one is not None:
        kinds += [_filled_grid(dossier, one), *_reply_sheets(dossier, one)]
    return [*kinds, *_data_kinds(dossier, town)]


def _fit(dossier: Dossier, words: str, otherwise: str) -> str:
    """Return words for a file's name; what is about a catalogue beside the main one takes no other's place."""
    name, catalogue = fit_name(words, otherwise), dossier.catalogue.id
    main = dossier.views[0].catalogue.id
    return name if catalogue == main else f"{name} {fit_name(catalogue, 'dossier')}"


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


def _blank_grid(dossier: Dossier, town: str) -> ExportKind:
    def write(path: Path, _progress: Progress) -> None:
        from exports.grid.pdf import write_grid

        write_grid(dossier, path)

    title = _translate("Export", "Grille vierge (PDF)")
    words = (
        _translate("Export", "Les mesures choisies par le collectif, à remplir à la main en rencontre")
        if dossier.collective.chosen_measures
        else _translate("Export", "Toutes les mesures, à remplir à la main en rencontre")
    )
    return ExportKind("blank_grid", title, words, f"Grille vierge {town}.pdf", write)


def _filled_grid(dossier: Dossier, one: CandidateList) -> ExportKind:
    def write(path: Path, _progress: Progress) -> None:
        from exports.grid.pdf import write_grid

        write_grid(dossier, path, one.id)

    title = _translate("Export", "Grille remplie de la liste « {} » (PDF)").format(one.name)
    words = _translate("Export", "Ses réponses et ses mots, et des lignes pour écrire ce qui reste ouvert")
    return ExportKind("filled_grid", title, words, f"Grille {_fit(dossier, one.name, 'liste')}.pdf", write)


def _scorecard(dossier: Dossier, one: CandidateList) -> ExportKind:
    def write(path: Path, progress: Progress) -> None:
        from exports.scorecard.pdf import write_scorecards

        write_scorecards(dossier, path, [one.id], progress)

    title = _translate("Export", "Fiche de la liste « {} » (PDF)").format(one.name)
    words = _translate("Export", "Une page à imprimer et à distribuer")
    return ExportKind("scorecard", title, words, f"Fiche {_fit(dossier, one.name, 'liste')}.pdf", write)


def _pact(dossier: Dossier, one: CandidateList, signing: int | None) -> ExportKind:
    def write(path: Path, _progress: Progress) -> None:
        from exports.pact.pdf import write_pact

        write_pact(dossier, path, one.id, signing)

    def seal(path: Path, key: "SealKey") -> None:
        from exports.pact.pdf import write_pact

        write_pact(dossier, path, one.id, signing, key)

    title = _translate("Export", "Pacte de la liste « {} » (PDF)").format(one.name)
    file_name = f"Pacte {_fit(dossier, one.name, 'liste')}.pdf"
    words = _translate("Export", "Tel qu’il a été signé, avec son empreinte")
    if signing is not None:
        title = _translate("Export", "Pacte de la liste « {} », signature n° {} (PDF)").format(
            one.name, signing
        )
        file_name = f"Pacte {_fit(dossier, one.name, 'liste')} {signing}.pdf"
    elif one.signed is None:
        words = _translate("Export", "Le projet à relire ensemble : rien n’est encore signé")
    signed = signing is not None or one.signed is not None
    return ExportKind("pact", title, words, file_name, write, seal if signed else None)


def _reply_sheets(dossier: Dossier, one: CandidateList) -> list[ExportKind]:
    def workbook(path: Path, progress: Progress) -> None:
        from exports.reply.workbook import write_reply_workbook

        write_reply_workbook(dossier, path, one.id, progress=progress)

    def form(path: Path, progress: Progress) -> None:
        from exports.reply.pdf import write_reply_form

        write_reply_form(dossier, path, one.id, progress=progress)

    name = _fit(dossier, one.name, "liste")
    title = _translate("Export", "Feuille à faire relire par « {} » (classeur)").format(one.name)
    words = _translate("Export", "La liste la remplit, vous la renvoie, et Pacte la relit avec vous")
    paper = _translate("Export", "Feuille à faire relire par « {} » (PDF)").format(one.name)
    by_hand = _translate("Export", "À imprimer et à remplir à la main")
    return [
        ExportKind("reply", title, words, f"À relire {name}.xlsx", workbook),
        ExportKind("reply_form", paper, by_hand, f"À relire {name}.pdf", form),
    ]


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
            f"Pacte {fit_name(dossier.municipality.name, 'dossier')}.json",
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
