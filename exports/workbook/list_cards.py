"""The four figures at the head of a list's sheet, each with the words that give it its meaning."""

from dataclasses import dataclass

from exports.french import number
from exports.workbook.list_page import ListPage
from exports.workbook.plan import MINIMUM_MEASURES
from exports.workbook.scale_sheet import TITLE_NAME, scale_title
from exports.workbook.score_columns import SHARE, WHOLE
from exports.workbook.styles import INK, LINE, PAPER, SECONDARY, Look
from pacte.domain.answer import Answer


@dataclass(frozen=True, slots=True)
class _Formula:
    """A formula with the value it has now."""

    text: str
    result: float | str


@dataclass(frozen=True, slots=True)
class _Card:
    """A figure and the sentence under it, both formulas."""

    figure: _Formula
    sentence: _Formula
    number_format: str = WHOLE


def add_cards(page: ListPage, row: int) -> int:
    """Write the figures from `row` on; return the row after them."""
    book, sheet = page.book, page.sheet
    left, right = page.left, page.right
    spans = [
        range(left.number, left.name[0] + 1),
        range(left.name[1], left.marks[-1] + 1),
        range(right.number, right.name[0] + 1),
        range(right.name[1], right.marks[-1] + 1),
    ]
    gap = range(left.marks[-1] + 1, right.number)
    sheet.blanks(row, gap, book.style(Look()))
    for span, card in zip(spans, _cards(page), strict=True):
        figure = Look(
            size=22,
            bold=True,
            ink=INK,
            ground=PAPER,
            top=LINE,
            across="left",
            indent=1,
            number_format=card.number_format,
        )
        sentence = Look(
            size=10, ink=SECONDARY, ground=PAPER, bottom=LINE, wrap=True, down="top", across="left", indent=1
        )
        for line, look, formula in ((row, figure, card.figure), (row + 1, sentence, card.sentence)):
            style = book.style(look)
            sheet.blanks(line, span, style)
            sheet.formula(line, span[0], formula.text, formula.result, style)
            sheet.merge(line, span)
    sheet.height(row, 34)
    sheet.height(row + 1, 36)
    return row + 2


def _counted(cell: str, one: str, many: str) -> str:
    """Return the formula of a noun in the singular or the plural: 0 and 1 take the singular."""
    return f'IF({cell}<2,"{one}","{many}")'


def _also(cell: str, words: str) -> str:
    """Return the formula of « , 3 <words> », nothing when there is none."""
    return f'IF({cell}=0,"",", "&{cell}&" {words}")'


def _cards(page: ListPage) -> tuple[_Card, ...]:
    return (
        _kept(page),
        _agreed(page),
        _refused(page),
        _not_raised(page) if page.book.plan.neutral else _share(page),
    )


def _kept(page: ListPage) -> _Card:
    score, kept = page.score, page.figure("kept")
    words = f" sur {score.measures} ; il en faut "
    noun = "mesure retenue" if score.measures_kept < 2 else "mesures retenues"
    return _Card(
        _Formula(f"={kept}", score.measures_kept),
        _Formula(
            f'={_counted(kept, "mesure retenue", "mesures retenues")}&"{words}"&{MINIMUM_MEASURES}&" pour signer"',
            f"{noun}{words}{score.minimum_measures} pour signer",
        ),
    )


def _agreed(page: ListPage) -> _Card:
    counts = page.score.answers
    agreed, reserved = counts[Answer.AGREED], counts[Answer.RESERVED]
    cell, also = page.figure("agreed"), page.figure("reserved")
    words = "niveau engagé" if agreed < 2 else "niveaux engagés"
    return _Card(
        _Formula(f"={cell}", agreed),
        _Formula(
            f"={_counted(cell, 'niveau engagé', 'niveaux engagés')}&{_also(also, 'avec réserve')}",
            words + _also_now(reserved, "avec réserve"),
        ),
    )


def _also_now(count: int, words: str) -> str:
    return f", {count} {words}" if count else ""


def _refused(page: ListPage) -> _Card:
    counts = page.score.answers
    refused, outside, undecided = (
        counts[answer] for answer in (Answer.REFUSED, Answer.OUT_OF_COMPETENCE, Answer.UNDECIDED)
    )
    cell = page.figure("refused")
    others = (
        f"{_also(page.figure('out_of_competence'), 'hors compétence')}"
        f"&{_also(page.figure('undecided'), 'en discussion')}"
    )
    words = "niveau refusé" if refused < 2 else "niveaux refusés"
    return _Card(
        _Formula(f"={cell}", refused),
        _Formula(
            f"={_counted(cell, 'niveau refusé', 'niveaux refusés')}&{others}",
            words + _also_now(outside, "hors compétence") + _also_now(undecided, "en discussion"),
        ),
    )


def _not_raised(page: ListPage) -> _Card:
    count, cell = page.score.answers[None], page.figure("not_raised")
    end = " : ce n’est pas un refus"
    words = "niveau non abordé" if count < 2 else "niveaux non abordés"
    return _Card(
        _Formula(f"={cell}", count),
        _Formula(f'={_counted(cell, "niveau non abordé", "niveaux non abordés")}&"{end}"', words + end),
    )


def _share(page: ListPage) -> _Card:
    score, scale = page.score, page.book.plan.scale
    points, whole = page.figure("points"), page.figure("adjusted_maximum")
    sentence = f'=ROUND({points},2)&" points sur "&ROUND({whole},2)&". "&{TITLE_NAME}'
    now = f"{number(score.points, 2)} points sur {number(score.adjusted_maximum, 2)}. {scale_title(scale)}"
    return _Card(_Formula(f"={page.figure('adjusted')}", score.adjusted), _Formula(sentence, now), SHARE)
