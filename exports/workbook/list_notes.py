"""The words that go with a list's answers, under its measures, and the legend of the marks."""

from exports.french import NBSP
from exports.scorecard.notes import Note, NoteGroup
from exports.workbook.list_page import ListPage
from exports.workbook.styles import BRAND, LINE, Look


def add_notes(page: ListPage, row: int, groups: tuple[NoteGroup, ...]) -> int:
    """Write the notes by group from `row` on; return the row after them."""
    for group in groups:
        title = page.book.style(Look(bold=True, ink=BRAND, bottom=LINE, down="bottom"))
        page.sheet.blanks(row, range(1, page.last + 1), title)
        page.sheet.words(row, 1, group.title, title)
        page.sheet.height(row, 22)
        row += 1
        for note in group.notes:
            row = _note(page, row, note)
    return row


def _note(page: ListPage, row: int, note: Note) -> int:
    """Write one note: its place in the narrow columns, its words beside."""
    text = f"«{NBSP}{note.text}{NBSP}»" if note.quoted and note.text else note.text
    words = " ".join(filter(None, (note.lead, text)))
    whole = Look(size=10.5, wrap=True, down="top")
    if not note.place or not words:
        return page.paragraph(row, range(1, page.last + 1), words or note.place, whole)
    place = range(1, page.left.name[0] + 1)
    end = page.paragraph(row, range(page.left.name[1], page.last + 1), words, whole)
    place_end = page.paragraph(row, place, note.place, Look(bold=True, wrap=True, down="top"))
    return max(end, place_end)
