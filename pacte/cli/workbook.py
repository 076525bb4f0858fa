"""`importer` of a workbook that was edited in a spreadsheet: what it changes, cell by cell."""

from argparse import Namespace
from typing import Any

from exports.french import plural
from exports.open_data import as_json
from pacte.cli.catalogue import opened
from pacte.cli.read import change_data, change_words, print_told
from pacte.domain.answer import ANSWER_WORDS
from pacte.domain.commitment import answer_place
from pacte.domain.rows import LevelChange
from pacte.edits import workbooks
from pacte.edits.workbook_change import WorkbookChange
from pacte.edits.workbooks import WorkbookPreview
from pacte.storage.pact_file import Access


def take_workbook(options: Namespace) -> None:
    """Write what a workbook plainly changes, or only tell it; what is unsure stays as it is, and is told."""
    with opened(options, Access.READ if options.essai else Access.EDIT) as file:
        preview = workbooks.preview(file, options.fichier.name, workbooks.read(options.fichier))
        if not options.essai:
            workbooks.take(file, preview.name, preview.plain)
    if options.json:
        print(as_json(_data(preview)), end="")
        return
    for one in preview.plain:
        if one.adds_measure:
            print(f"Mesure locale {one.place[0]}, « {one.name} » ({one.cells[0]}).")
    print_told([_words(one, preview) for one in preview.plain if not one.adds_measure], options.essai)
    if preview.moved:
        print(f"  {_moved(preview)}")
    for one in preview.changes:
        if one.doubt:
            print(f"  à revoir, laissé tel quel, {_place(one)} : {one.doubt}")
    for words in preview.unread:
        print(f"  non lu, {words}")
    if preview.missing:
        told = plural(preview.missing, "réponse sans ligne", "réponses sans ligne")
        print(f"  {told} dans le classeur, sans effet : {', '.join(preview.absent)}")


def _moved(preview: WorkbookPreview) -> str:
    told = plural(preview.moved, "réponse a changé", "réponses ont changé")
    untouched = not (preview.changes or preview.unread or preview.met)
    start = "aucune cellule n’a été modifiée depuis l’export ; " if untouched else ""
    return f"{start}{told} dans le dossier depuis{'' if untouched else ' l’export'}, sans effet"


def _place(one: WorkbookChange) -> str:
    name = f"{one.candidate_list.name}, " if one.candidate_list else ""
    return f"{name}{answer_place(*one.place)}"


def _words(one: WorkbookChange, preview: WorkbookPreview) -> str:
    if one.principle is None:
        return change_words(_level_change(one, preview))
    before, after = map(ANSWER_WORDS.__getitem__, one.principle)
    return f"{_place(one)} : {before} → {after}"


def _level_change(one: WorkbookChange, preview: WorkbookPreview) -> LevelChange:
    assert one.candidate_list is not None
    return LevelChange(one.candidate_list.name, *one.place, one.now, one.after, preview.catalogue)


def _change_data(one: WorkbookChange, preview: WorkbookPreview) -> dict[str, Any]:
    """Return a change of an answer as JSON holds it; that to a principle names it in the place of measure and level."""
    if one.principle is None:
        return change_data(_level_change(one, preview))
    assert one.candidate_list is not None
    before, after = one.principle
    about = {"catalogue": preview.catalogue} if preview.catalogue else {}
    return about | {
        "list": one.candidate_list.name,
        "principle": one.place[0],
        "before": before and before.value,
        "after": after and after.value,
    }


def _data(preview: WorkbookPreview) -> dict[str, Any]:
    answers = [one for one in preview.changes if not one.adds_measure]
    plain = [one for one in answers if not one.doubt]
    return {
        "changes": [_change_data(one, preview) for one in plain if one.principle is None],
        "principles": [_change_data(one, preview) for one in plain if one.principle is not None],
        "local_measures": [
            {"number": one.place[0], "title": one.name, "cell": one.cells[0]}
            for one in preview.plain
            if one.adds_measure
        ],
        "to_review": [
            _change_data(one, preview) | {"cells": list(one.cells), "doubt": one.doubt}
            for one in answers
            if one.doubt
        ],
        "unread": list(preview.unread),
        "missing": preview.missing,
    }
