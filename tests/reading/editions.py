"""Writes a catalogue down in the ways that people have it: a printed grid, tables, JSON, a newer edition."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from openpyxl import Workbook

from pacte.domain.catalogue import Catalogue, Principle
from pacte.domain.edition import Edition
from pacte.domain.measure import Level, Measure

Rows = list[list[str | int | None]]
#: How a measure and its levels are printed: the title, then each level.
PRINTED = (
    ("Mesure {} - {}", "Niveau {} : {}", "Niveau unique : {}"),
    ("Mesure {} : {}", "- {} - {}", "N • {}"),
    ("#{:0>2} – {}", "N{} • {}", "N1-2-3 • {}"),
    ("MESURE {} – {}", "N{}\n• {}", "Niveau unique\n{}"),
)
#: The texts that nobody has, as somebody who has them would bring them.
SOMEBODYS = "Texte exemple de la mesure {}, niveau {}."


def completed(catalogue: Catalogue) -> Catalogue:
    """The catalogue with an example in place of each missing text."""
    return replace(
        catalogue,
        measures=tuple(
            replace(
                one,
                levels=tuple(
                    level if level.text else replace(level, text=SOMEBODYS.format(one.number, level.code))
                    for level in one.levels
                ),
            )
            for one in catalogue.measures
        ),
    )


def only_missing(catalogue: Catalogue) -> Catalogue:
    """An example of each missing text, and nothing else."""
    known = {(measure.number, level.code) for measure, level in catalogue.levels() if level.text}
    measures = (
        replace(one, levels=tuple(level for level in one.levels if (one.number, level.code) not in known))
        for one in completed(catalogue).measures
    )
    return replace(catalogue, measures=tuple(one for one in measures if one.levels))


def newer(catalogue: Catalogue) -> Catalogue:
    """A newer edition of the real texts, whose changes are all marked « exemple »."""
    found = {one.number: one for one in catalogue.measures}
    found["2"] = _with(found["2"], "N1", text="Quitter les banques les plus nocives (exemple).")
    found["3"] = replace(found["3"], title=f"{found['3'].title} (exemple)", theme="Sobriété (exemple)")
    found["4"] = _with(found["4"], "N2", text=SOMEBODYS.format("4", "N2"))
    found["5"] = replace(found["5"], levels=found["5"].levels[:2])
    quoted = (found["8"].levels[0].text or "").replace("’", "'").replace("é", "e", 1)
    found["8"] = _with(found["8"], "N1", text=quoted)
    found["9"] = replace(
        found["9"], levels=(*found["9"].levels, Level("N4", "Aller plus loin encore (exemple)."))
    )
    found["11"], found["12"] = replace(found["12"], number="11"), replace(found["11"], number="12")
    del found["31"]
    found["33"] = Measure(
        "33",
        "Exemple : protéger les arbres centenaires",
        "Arbres (exemple)",
        "Environnement, biodiversité",
        (Level("N1", "Recenser les arbres (exemple)."), Level("N2", "Les protéger (exemple).")),
    )
    return replace(catalogue, measures=tuple(found.values()))


def reframed(catalogue: Catalogue) -> Catalogue:
    """The catalogue with another title, threshold and principles, all marked « exemple »: A reworded, C gone, D new."""
    first, second, _ = catalogue.principles
    return replace(
        catalogue,
        title=f"{catalogue.title} (exemple)",
        minimum_measures=25,
        principles=(
            replace(first, text=f"{first.text} Et le dire (exemple)."),
            second,
            Principle("D", "Sobriété des moyens (exemple)", "Faire mieux avec moins (exemple)."),
        ),
    )


def principle_rows(catalogue: Catalogue) -> Rows:
    """A page of principles, one in each row."""
    return [["Code", "Titre", "Texte"], *([one.code, one.title, one.text] for one in catalogue.principles)]


def principle_lines(catalogue: Catalogue, form: str = "Principe {} : {}") -> list[str]:
    """The lines of a printed grid that give the principles."""
    return [line for one in catalogue.principles for line in (form.format(one.code, one.title), one.text, "")]


def _with(measure: Measure, code: str, text: str) -> Measure:
    levels = tuple(replace(one, text=text) if one.code == code else one for one in measure.levels)
    return replace(measure, levels=levels)


def as_text(
    catalogue: Catalogue, form: tuple[str, str, str] = PRINTED[0], *, themes: bool = False
) -> list[str]:
    """The lines of a printed grid; levels without a text are not printed."""
    measure_form, level_form, single_form = form
    lines = ["Grille des mesures (exemple)"]
    for one in catalogue.measures:
        lines += ["", measure_form.format(one.number, one.title)]
        if themes:
            lines.append(f"Thème : {one.theme}")
        for level in one.levels:
            if level.text:
                printed = single_form.format(level.text)
                if level.code != "N":
                    printed = level_form.format(level.code[1:], level.text)
                lines += printed.split("\n")
    return lines


def by_level(catalogue: Catalogue) -> Rows:
    """A row for each level, the measure named on its first one only."""
    rows: Rows = [["N°", "Thème", "Intitulé de la mesure", "Nom court", "Niveau", "Texte officiel"]]
    for one in catalogue.measures:
        for place, level in enumerate(one.levels):
            named = [one.number, one.theme, one.title, one.short] if place == 0 else [None] * 4
            rows.append([*named, level.code, level.text or "texte officiel à compléter"])
    return rows


def by_measure(catalogue: Catalogue) -> Rows:
    """A row for each measure, a column for each level."""
    codes = ("N1", "N2", "N3", "N")
    rows: Rows = [["Mesure", "Titre", "Niveau 1", "Niveau 2", "Niveau 3", "Niveau unique", "Thématique"]]
    for one in catalogue.measures:
        texts = [level.text if (level := one.level(code)) else None for code in codes]
        rows.append([one.number, one.title, *texts, one.theme])
    return rows


def workbook_of(rows: Sequence[Sequence[str | int | None]], path: Path) -> Path:
    """Save rows as a workbook."""
    return book_of({"Mesures": rows}, path)


def book_of(pages: Mapping[str, Sequence[Sequence[str | int | None]]], path: Path) -> Path:
    """Save pages of rows as a workbook."""
    book = Workbook()
    book.remove(book.active)
    for title, rows in pages.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def texts(edition: Edition | Catalogue) -> dict[tuple[str, str], str]:
    """Every level text by number and code; a paragraph or a line break is a blank, as a document may cut lines."""
    measures = [getattr(one, "measure", one) for one in edition.measures]
    return {
        (one.number, level.code): " ".join(level.text.split())
        for one in measures
        for level in one.levels
        if level.text
    }


def titles(edition: Edition | Catalogue) -> dict[str, str]:
    """Every title by number."""
    measures = [getattr(one, "measure", one) for one in edition.measures]
    return {one.number: " ".join(one.title.split()) for one in measures}
