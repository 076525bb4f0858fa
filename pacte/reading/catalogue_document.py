"""Reads a catalogue from a document of any kind, or says that its columns must be told first."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from pacte.domain.catalogue import Catalogue
from pacte.domain.edition import Edition, EditionLine, EditionMeasure, EditionPrinciple, Part, Said
from pacte.domain.errors import KnownError
from pacte.domain.progress import Progress, no_progress
from pacte.domain.sentence import Sentence
from pacte.reading.catalogue_csv import is_answer_table, table_in
from pacte.reading.catalogue_file import read_catalogue
from pacte.reading.catalogue_json import flat_page, frame_of, measures_in, parse_json, read_entries
from pacte.reading.catalogue_pages import beside, guess_layouts, read_pages, rivals
from pacte.reading.catalogue_table import TableLayout, guess_layout
from pacte.reading.catalogue_text import read_text_grid
from pacte.reading.documents import Document, read_document
from pacte.reading.workbook import Page, is_workbook, read_workbook

_YAML = (".yaml", ".yml")
#: The names of tables written as text.
_TABLES = (".csv", ".tsv", ".tab")
#: As many letters has the text of a level on average, and no answer.
_LETTERS = 24


@dataclass(frozen=True)
class CatalogueDocument:
    """What a document gives: an edition, or the pages of a table whose columns somebody must name.

    `rivals` are the pages that are recognised, of which only one can be meant: somebody must choose.
    """

    name: str
    edition: Edition | None = None
    pages: dict[str, Page] = field(default_factory=dict)
    rivals: tuple[str, ...] = ()

    def layout(self, page: str) -> TableLayout | None:
        """Return where a catalogue stands on a page, None where its titles do not tell."""
        return guess_layout(page, self.pages[page])

    def under(self, layout: TableLayout) -> Edition:
        """Return what the pages give under columns that were named; raises `KnownError` when it is nothing."""
        if not layout.complete:
            raise KnownError(
                "Dites quelle colonne donne le numéro ou l’intitulé, et laquelle donne les textes des niveaux."
            )
        return _something(read_pages(self.pages, beside(self.pages, layout), self.name))


def read_catalogue_document(path: Path, progress: Progress = no_progress) -> CatalogueDocument:
    """Return the catalogue of a workbook, of JSON or YAML, or of a printed grid of any kind of document.

    Raises `KnownError` when the file cannot be read or gives no measure.
    """
    if is_workbook(path):
        return _of_workbook(path, progress)
    document = read_document(path, progress)
    text = "\n".join(line.text for line in document.lines)
    if path.suffix.lower() in _YAML:
        return CatalogueDocument(path.name, edition_of(read_catalogue(text, path.name), path.name))
    if text.lstrip()[:1] in ("{", "["):
        return _of_json(text, path.name)
    table = table_in(text, path.name) if path.suffix.lower() in (*_TABLES, ".txt") else None
    if table is not None and (path.suffix.lower() in _TABLES or guess_layout("", table)):
        return _of_pages({path.stem: table}, path.name, lambda: document)
    return CatalogueDocument(path.name, _something(read_text_grid(document)))


def _of_workbook(path: Path, progress: Progress) -> CatalogueDocument:
    pages = {title: page for title, page in read_workbook(path).items() if any(any(row) for row in page)}
    if not pages:
        raise KnownError(
            "« {} » est un classeur vide ; choisissez celui qui contient les mesures.", path.name
        )
    return _of_pages(pages, path.name, lambda: read_document(path, progress))


def _of_pages(pages: dict[str, Page], name: str, as_text: Callable[[], Document]) -> CatalogueDocument:
    """Read tables whose columns are recognised, else what they print as a text; else somebody names the columns."""
    layouts = guess_layouts(pages)
    if layouts:
        several = rivals(pages, layouts)
        if several:
            return CatalogueDocument(name, None, pages, several)
        return CatalogueDocument(name, _something(read_pages(pages, layouts, name)), pages)
    if any(map(is_answer_table, pages.values())):
        raise KnownError(
            "« {} » est le tableau des réponses que Pacte exporte, sans les textes des niveaux ; choisissez plutôt "
            "l’export des données (.json) ou le classeur.",
            name,
        )
    printed = read_text_grid(as_text())
    return CatalogueDocument(name, printed if printed.texts else None, pages)


def table_of_texts(path: Path) -> CatalogueDocument | None:
    """Return what a workbook gives under titles that a catalogue has; None where they are not there, or no texts are.

    Raises `KnownError` when the workbook cannot be read.
    """
    pages = read_workbook(path)
    layouts = guess_layouts(pages)
    if not layouts:
        return None
    edition, several = read_pages(pages, layouts, path.name), rivals(pages, layouts)
    texts = [level.text for one in edition.measures for level in one.measure.levels if level.text]
    # A table of answers has the same titles over single words.
    long = sum(map(len, texts)) >= _LETTERS * len(texts) > 0
    if not long:
        return None
    return CatalogueDocument(path.name, None if several else edition, pages, several)


def _of_json(text: str, name: str) -> CatalogueDocument:
    value = parse_json(text, name)
    entries = measures_in(value)
    if not entries:
        raise KnownError(
            "« {} » ne contient pas de liste de mesures ; choisissez un export de Pacte ou une liste d’objets.",
            name,
        )
    page = flat_page(entries)
    pages = {"JSON": page} if page else {}
    layouts = guess_layouts(pages)
    if layouts:
        edition = frame_of(value, read_pages(pages, layouts, name))
        return CatalogueDocument(name, _something(edition), pages)
    edition = frame_of(value, read_entries(value, entries, name))
    if pages and not edition.texts:
        return CatalogueDocument(name, None, pages)
    return CatalogueDocument(name, _something(edition), pages)


def _something(edition: Edition) -> Edition:
    if not any(one.measure.title or one.measure.levels for one in edition.measures):
        raise KnownError(
            "Aucune mesure n’est reconnue dans « {} » ; il faut des lignes comme « Mesure 1 – Titre » puis "
            "« Niveau 1 : texte », ou un tableau.",
            edition.document,
        )
    return edition


def edition_of(catalogue: Catalogue, document: str) -> Edition:
    """Return a whole catalogue as the edition that a document gives; local measures are nobody else's."""
    measures, lines = [], []
    for one in catalogue.national_measures:
        place = Sentence("mesure {}", one.number)
        measures.append(
            EditionMeasure(one, place, dict.fromkeys((level.code for level in one.levels), place))
        )
        lines.append(EditionLine(place, one.title, Part.MEASURE, one.number))
    principles = []
    for principle in catalogue.principles:
        place = Sentence("principe {}", principle.code)
        principles.append(EditionPrinciple(principle, place))
        lines.append(EditionLine(place, principle.title, Part.PRINCIPLE))
    return Edition(
        document,
        tuple(measures),
        tuple(lines),
        dict(catalogue.sources),
        tuple(principles),
        Said(catalogue.title, Sentence("intitulé")),
        Said(catalogue.minimum_measures, Sentence("seuil")),
    )
