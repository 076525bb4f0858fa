"""Official texts and another edition, in documents made of the shipped texts; what is changed says « exemple »."""

from collections.abc import Iterator
from pathlib import Path

from openpyxl import Workbook
from PySide6.QtWidgets import QDialog

from pacte.domain.catalogue import Catalogue
from pacte.edits import catalogues
from pacte.edits.dossiers import shipped_catalogue
from scripts.shots.scene import Scene
from scripts.shots.stage import Stage
from ui.catalogue_columns import CatalogueColumns
from ui.dossier_measures import MeasuresSection
from ui.dossier_page import DossierPage
from ui.edition_review import EditionReview

_FILLED = "Texte exemple, en attendant le texte officiel de ce niveau."
_CHANGED = {
    ("2", "N1"): ("les plus nocives", "les plus nocives pour le climat (exemple)"),
    ("8", "N1"): ("’", "'"),
    ("12", "N2"): (".", ", tous les ans (exemple)."),
}


def _printed(catalogue: Catalogue) -> Iterator[str]:
    """Yield the lines of a newer edition: texts filled in and changed, a title that doubts, a measure, a stray line."""
    yield "Grille des mesures, édition exemple"
    numbers = {"11": "12", "12": "11"}
    for one in catalogue.measures:
        title = (
            "Financer les projets par un emprunt auprès des habitants (exemple)"
            if one.number == "2"
            else one.title
        )
        yield from ("", f"Mesure {numbers.get(one.number, one.number)} – {title}")
        for level in one.levels[: 2 if one.number == "5" else 3]:
            name = "Niveau unique" if level.code == "N" else f"Niveau {level.code[1:]}"
            old, new = _CHANGED.get((one.number, level.code), ("", ""))
            yield f"{name} : {(level.text or _FILLED).replace(old, new, 1) if old else level.text or _FILLED}"
    yield from (
        "",
        "Mesure 33 – Exemple : protéger les arbres centenaires",
        "Niveau 1 : Les recenser (exemple).",
    )
    yield from ("", "Imprimé par nos soins (exemple)")


def _section(stage: Stage, file: str) -> MeasuresSection:
    page = stage.open(file, "dossier").page
    assert isinstance(page, DossierPage)
    page.show_section(1)
    section = page.section
    assert isinstance(section, MeasuresSection)
    return section


def _edition(stage: Stage) -> Path:
    path = stage.file("empty").parent / "Édition exemple.txt"
    path.write_text("\n".join(_printed(shipped_catalogue("pacte-2020"))), encoding="utf-8")
    return path


def _review(stage: Stage) -> None:
    def decide(dialog: QDialog) -> None:
        assert isinstance(dialog, EditionReview)
        stage.press(" ")
        stage.click(dialog.layout_.fill)
        dialog.layout_.table.setFocus()
        dialog.layout_.table.selectRow(0)

    path = _edition(stage)
    section = _section(stage, "town")
    stage.look_at_dialog(lambda: section.reading.review(catalogues.read(path)), decide)


def _review_gone(stage: Stage) -> None:
    def look_at(dialog: QDialog) -> None:
        assert isinstance(dialog, EditionReview)
        table = dialog.layout_.table
        keys = [one.key for one in dialog.model.rows()]
        table.selectRow(keys.index("5"))

    path = _edition(stage)
    section = _section(stage, "demo")
    stage.look_at_dialog(lambda: section.reading.review(catalogues.read(path)), look_at)


def _review_frame(stage: Stage) -> None:
    """An edition with another title, threshold and principles; a page that is none is told."""
    shipped = shipped_catalogue("pacte-2020")
    book = Workbook()
    book.active.title = "Accueil (exemple)"
    book.active.append(["Titre du référentiel", f"{shipped.title}, édition exemple"])
    book.active.append(["Nombre minimum de mesures", 25])
    notes = book.create_sheet("Notes (exemple)")
    notes.append(["Imprimé par nos soins (exemple)"])
    first, second, _ = shipped.principles
    reworded = [first.code, first.title, f"{first.text} Et le dire chaque année (exemple)."]
    principles = book.create_sheet("Principes")
    for row in (
        ["Code", "Titre", "Texte"],
        reworded,
        [second.code, second.title, second.text],
        ["D", "Sobriété des moyens (exemple)", "Faire mieux avec moins (exemple)."],
    ):
        principles.append(row)
    measures = book.create_sheet("Mesures")
    measures.append(["N°", "Titre", "Niveau", "Texte"])
    for measure, level in shipped.levels():
        measures.append([measure.number, measure.title, level.code, level.text or _FILLED])
    path = stage.file("empty").parent / "Édition exemple.xlsx"
    book.save(path)

    def decide(dialog: QDialog) -> None:
        assert isinstance(dialog, EditionReview)
        stage.press(" ")
        stage.press(" ")
        dialog.layout_.table.selectRow(1)

    section = _section(stage, "demo")
    stage.look_at_dialog(lambda: section.reading.review(catalogues.read(path)), decide)


def _pages(stage: Stage) -> None:
    """A workbook with two editions: somebody chooses."""
    book = Workbook()
    for title, words in (("Édition 2020", ""), ("Édition exemple", " (exemple)")):
        page = book.create_sheet(title)
        page.append(["N°", "Titre", "Niveau 1", "Niveau 2", "Niveau 3"])
        for one in shipped_catalogue("pacte-2020").measures:
            page.append([one.number, f"{one.title}{words}", *(level.text for level in one.levels)])
    book.remove(book.worksheets[0])
    path = stage.file("empty").parent / "Deux éditions (exemple).xlsx"
    book.save(path)
    section = _section(stage, "demo")
    stage.look_at_dialog(lambda: section.reading.review(catalogues.read(path)))


def _columns(stage: Stage) -> None:
    book = Workbook()
    for one in shipped_catalogue("pacte-2020").measures:
        book.active.append([one.number, one.title, *(level.text for level in one.levels)])
    path = stage.file("empty").parent / "Mesures sans titres (exemple).xlsx"
    book.save(path)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, CatalogueColumns)
        dialog.titled.setChecked(False)
        for letter, place in zip("ABC", (1, 2, 7), strict=True):
            dialog.boxes[letter].setCurrentIndex(place)

    section = _section(stage, "demo")
    stage.look_at_dialog(lambda: section.reading.review(catalogues.read(path)), fill)


CATALOGUE_SCENES: tuple[Scene, ...] = (
    Scene("dialog-edition", _review, dialog="EditionReview"),
    Scene("dialog-edition-answered", _review_gone, dialog="EditionReview"),
    Scene("dialog-edition-frame", _review_frame, dialog="EditionReview"),
    Scene("dialog-catalogue-pages", _pages, dialog="CatalogueColumns"),
    Scene("dialog-catalogue-columns", _columns, dialog="CatalogueColumns"),
)
