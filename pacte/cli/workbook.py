"""`importer` of a workbook that was edited in a spreadsheet: what it changes, cell by cell."""

from argparse import Namespace
from typing import Any

from exports.french import plural
from exports.open_data import as_json
from pacte.cli.catalogue import opened
from pacte.cli.read import change_data, print_changes
from pacte.domain.commitment import level_place
from pacte.domain.rows import LevelChange
from pacte.edits import workbooks
from pacte.edits.workbooks import WorkbookChange, WorkbookPreview
from pacte.storage.pact_file import Access


def take_workbook(options: Namespace) -> None:
    """Write what a workbook plainly changes, or only tell it; what is unsure stays as it is, and is told."""
    with opened(options, Access.READ if options.essai else Access.EDIT) as file:
        preview = workbooks.preview(file, options.fichier.name, workbooks.read(options.fichier))
        if not options.essai:
            workbooks.take(file, preview.name, preview.plain)
    changes = tuple(_level_change(one, preview) for one in preview.plain if not one.adds_measure)
    if options.json:
        print(as_json({"changes": [change_data(one) for one in changes]} | _details(preview)), end="")
        return
    for one in preview.plain:
        if one.adds_measure:
            print(f"Mesure locale {one.place[0]}, « {one.name} » ({one.cells[0]}).")
    print_changes(changes, options.essai)
    if preview.moved:
        print(f"  {_moved(preview)}")
    for one in preview.changes:
        if one.doubt:
            print(f"  à revoir, laissé tel quel, {_place(one)} : {one.doubt}")
    for words in preview.unread:
        print(f"  non lu, {words}")
    if preview.missing:
        told = plural(preview.missing, "niveau absent", "niveaux absents")
        print(f"  {told} du classeur, sans effet : {', '.join(preview.absent)}")


def _moved(preview: WorkbookPreview) -> str:
    told = plural(preview.moved, "réponse a changé", "réponses ont changé")
    untouched = not (preview.changes or preview.unread or preview.met)
    start = "aucune cellule n’a été modifiée depuis l’export ; " if untouched else ""
    return f"{start}{told} dans le dossier depuis{'' if untouched else ' l’export'}, sans effet"


def _place(one: WorkbookChange) -> str:
    name = f"{one.candidate_list.name}, " if one.candidate_list else ""
    return f"{name}{level_place(*one.place)}"


def _level_change(one: WorkbookChange, preview: WorkbookPreview) -> LevelChange:
    assert one.candidate_list is not None
    return LevelChange(one.candidate_list.name, *one.place, one.now, one.after, preview.catalogue)


def _details(preview: WorkbookPreview) -> dict[str, Any]:
    return {
        "local_measures": [
            {"number": one.place[0], "title": one.name, "cell": one.cells[0]}
            for one in preview.plain
            if one.adds_measure
        ],
        "to_review": [
            change_data(_level_change(one, preview)) | {"cells": list(one.cells), "doubt": one.doubt}
            for one in preview.changes
            if one.doubt and not one.adds_measure
        ],
        "unread": list(preview.unread),
        "missing": preview.missing,
    }
