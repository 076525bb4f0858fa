"""The sheet of one list, laid out like its paper scorecard: who, how much, what by theme, and the words beside it."""

from exports.french import NBSP
from exports.marks import DONE_CHARACTER, MARK_CHARACTERS, PARTNER_CHARACTER
from exports.scorecard.content import PrincipleMark, Scorecard, scorecard
from exports.workbook.book import Book
from exports.workbook.list_cards import add_cards
from exports.workbook.list_notes import add_notes
from exports.workbook.list_page import ListPage
from exports.workbook.list_themes import add_themes
from exports.workbook.page import set_up_page
from exports.workbook.plan import PRINCIPLES
from exports.workbook.sheet import coordinate
from exports.workbook.styles import BRAND, INK, LINE, SECONDARY, Look
from pacte.domain.answer import ANSWER_WORDS
from pacte.domain.candidate_list import ListState
from pacte.domain.wording import capitalised

#: A higher head than this, in points, is not repeated on every page: a very long name would fill it.
_HIGHEST_HEAD = 160.0


def add_list_sheets(book: Book) -> None:
    """Add a sheet for each list, titled with its name."""
    for index in range(len(book.plan.lists)):
        _add_list_sheet(ListPage(book, index))


def _add_list_sheet(page: ListPage) -> None:
    said = scorecard(page.book.plan.dossier, page.list, page.book.day)
    row = _head(page, said)
    head = row - 1 if sum(page.sheet.heights[line] for line in range(1, row)) <= _HIGHEST_HEAD else 1
    row = _signing(page, add_cards(page, row), said)
    row = _principles(page, row, said)
    row = add_themes(page, row)
    row = add_notes(page, row, said.notes)
    last = _foot(page, row + 1, said)
    page.sheet.worksheet.freeze_panes = coordinate(head + 1, 1)
    set_up_page(page.sheet.worksheet, page.book.running, page.last, last, title_rows=(1, head))


def _head(page: ListPage, said: Scorecard) -> int:
    """Write what this is and who the list is; return the row after it."""
    sheet, style, whole = page.sheet, page.book.style, range(1, page.last + 1)
    sheet.words(1, 1, f"{said.pact} · {said.municipality}", style(Look(ink=SECONDARY)))
    sheet.words(
        1, page.last, f"Fiche d’engagement, {said.as_of}", style(Look(ink=BRAND, bold=True, across="right"))
    )
    sheet.height(1, 18)
    row = page.paragraph(2, whole, said.name, Look(size=20, bold=True, ink=INK, wrap=True))
    if said.details:
        row = page.paragraph(row, whole, " · ".join(said.details), Look(ink=SECONDARY, wrap=True, down="top"))
    sheet.blanks(row, whole, style(Look(bottom=BRAND, thick=True)))
    sheet.height(row, 6)
    return row + 1


def _signing(page: ListPage, row: int, said: Scorecard) -> int:
    """Write whether the list can sign, unless it has; return the row after it."""
    style = page.book.style(Look(bold=True, ink=BRAND, indent=1))
    if page.list.state is ListState.SIGNED:
        page.sheet.words(row, 1, capitalised(said.signing), style)
    else:
        yes, no = (f"Les conditions pour signer {what} réunies" for what in ("sont", "ne sont pas"))
        formula = f'=IF({page.figure("can_sign")}="oui","{yes}","{no}")'
        page.sheet.formula(row, 1, formula, yes if page.score.can_sign else no, style)
    page.sheet.height(row, 24)
    return row + 1


def _principles(page: ListPage, row: int, said: Scorecard) -> int:
    """Write the answers to the principles; return the row after the blank one that ends them."""
    sheet, whole = page.sheet, range(1, page.last + 1)
    if not said.principles:
        return row
    title = page.book.style(Look(bold=True, ink=BRAND, bottom=BRAND, down="bottom"))
    tally = page.book.style(Look(bold=True, ink=SECONDARY, bottom=BRAND, down="bottom", across="right"))
    sheet.blanks(row, whole, title)
    sheet.words(row, 1, "PRINCIPES", title)
    counted = f'={page.figure("principles")}&"/"&{PRINCIPLES}'
    sheet.formula(row, page.last, counted, said.principles_tally, tally)
    sheet.height(row, 18)
    first = row + 1
    for row, principle in enumerate(said.principles, first):
        _principle(page, row, principle)
    marks = page.right.marks
    sheet.colour_by_mark(
        f"{coordinate(first, marks[0])}:{coordinate(row, marks[-1])}", coordinate(first, marks[0])
    )
    return row + 2


def _principle(page: ListPage, row: int, principle: PrincipleMark) -> None:
    sheet, style = page.sheet, page.book.style
    sheet.words(row, 1, principle.code, style(Look(ink=SECONDARY, bottom=LINE)))
    name = range(page.left.name[0], page.right.marks[0])
    page.paragraph(row, name, principle.title, Look(bottom=LINE, wrap=True))
    mark = style(Look(size=11, bold=True, ink=SECONDARY, bottom=LINE, across="center"))
    sheet.blanks(row, page.right.marks, mark)
    key = page.book.plan.principle_key(page.number, principle.code)
    formula = f"=INDEX(grille_signe,MATCH({key},grille_cle,0))"
    sheet.formula(row, page.right.marks[0], formula, MARK_CHARACTERS[principle.answer], mark)
    if len(page.right.marks) > 1:
        sheet.merge(row, page.right.marks)


def _foot(page: ListPage, row: int, said: Scorecard) -> int:
    """Write the legend, where the answers come from and what is live; return the last row."""
    whole = range(1, page.last + 1)
    signs = [f"{MARK_CHARACTERS[answer]}{NBSP}{word}" for answer, word in ANSWER_WORDS.items()]
    signs += [f"{PARTNER_CHARACTER}{NBSP}avec un partenaire", f"{DONE_CHARACTER}{NBSP}déjà réalisé"]
    live = (
        f"Les signes et les chiffres suivent la feuille «{NBSP}Grille{NBSP}» ; "
        f"les textes sont ceux du dossier, {said.as_of}."
    )
    for words in ("   ".join(signs), " ; ".join(said.legend), f"{said.source} {live}"):
        row = page.paragraph(row, whole, words, Look(size=9.5, ink=SECONDARY, wrap=True, down="top"))
    return row - 1
