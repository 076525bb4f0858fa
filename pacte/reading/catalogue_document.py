"""Reads a catalogue from a document of any kind, or says that its columns must be told first."""

from dataclasses import dataclass, field
from pathlib import Path

from pacte.domain.catalogue import Catalogue
from pacte.domain.edition import Edition, EditionLine, EditionMeasure, Part
from pacte.domain.errors import KnownError
from pacte.domain.progress import Progress, no_progress
from pacte.domain.sentence import Sentence
from pacte.reading.catalogue_file import read_catalogue
from pacte.reading.catalogue_json import flat_page, measures_in, parse_json, read_entries
from pacte.reading.catalogue_table import TableLayout, guess_layout, read_table
from pacte.reading.catalogue_text import read_text_grid
from pacte.reading.documents import read_document
from pacte.reading.workbook import Page, is_workbook, read_workbook

_YAML = (".yaml", ".yml")
#: As many letters has the text of a level on average, and no answer.
_LETTERS = 24


@dataclass(frozen=True)
class CatalogueDocument:
    """What a document gives: an edition, or the pages of a table whose columns somebody must name."""

    name: str
    edition: Edition | None = None
    pages: dict[str, Page] = field(default_factory=dict)

    def under(self, layout: TableLayout) -> Edition:
        """Return what the pages give under columns that were named; raises `KnownError` when it is nothing."""
        if not layout.complete:
            raise KnownError(
                "Dites quelle colonne donne le numéro ou l’intitulé, et laquelle donne les textes des niveaux."
            )
        return _something(read_table(self.pages, layout, self.name))


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
    return CatalogueDocument(path.name, _something(read_text_grid(document)))


def _of_workbook(path: Path, progress: Progress) -> CatalogueDocument:
    pages = {title: page for title, page in read_workbook(path).items() if any(any(row) for row in page)}
    if not pages:
        raise KnownError(
            "« {} » est un classeur vide ; choisissez celui qui contient les mesures.", path.name
        )
    layout = guess_layout(pages)
    if layout is not None:
        return CatalogueDocument(path.name, _something(read_table(pages, layout, path.name)), pages)
    printed = read_text_grid(read_document(path, progress))
    if printed.texts:
        return CatalogueDocument(path.name, printed, pages)
    return CatalogueDocument(path.name, None, pages)


def table_of_texts(path: Path) -> CatalogueDocument | None:
    """Return what a workbook gives under titles that a catalogue has; None where they are not there, or no texts are.

    Raises `KnownError` when the workbook cannot be read.
    """
    pages = read_workbook(path)
    layout = guess_layout(pages)
    if layout is None:
        return None
    edition = read_table(pages, layout, path.name)
    texts = [level.text for one in edition.measures for level in one.measure.levels if level.text]
    # A table of answers has the same titles over single words.
    long = sum(map(len, texts)) >= _LETTERS * len(texts) > 0
    return CatalogueDocument(path.name, edition, pages) if long else None


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
    layout = guess_layout(pages)
    if layout is not None:
        return CatalogueDocument(name, _something(read_table(pages, layout, name)), pages)
    edition = read_entries(value, entries, name)
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
    return Edition(document, tuple(measures), tuple(lines), dict(catalogue.sources))
