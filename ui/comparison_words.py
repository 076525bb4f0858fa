"""What the comparison says in words: the sentence on top, a cell, a measure, the figures of a list."""

from PySide6.QtCore import QCoreApplication

from pacte.domain.answer import Answer
from pacte.scoring.score import Score
from ui.answer_words import OFFERED, answer_word, level_title
from ui.comparison_board import Board, BoardRow, Cell
from ui.language import number, percent, rounded
from ui.plain_text import counted, singular, typographic
from ui.scale_words import changed_weights, scale_title

_translate = QCoreApplication.translate


def summary(board: Board) -> str:
    """Return the sentence on top, made from the file; in neutral mode it counts no list's measures."""
    if len(board.lists) < 2:
        return _alone(board)
    sentence = _translate("Comparison", "{}, {} et {}.").format(
        _measures(board), _unanimous(board), _orphans(board)
    )
    parts = (sentence, "" if board.neutral else _kept(board), _silent(board))
    return " ".join(part for part in parts if part)


def _silent(board: Board) -> str:
    """The lists that have answered nothing yet: they count in every figure here."""
    count = sum(not one.commitments and not one.principles for one in board.lists)
    if not count:
        return ""
    return counted(
        count,
        _translate("Comparison", "{} liste n’a encore rien répondu, et compte ici."),
        _translate("Comparison", "{} listes n’ont encore rien répondu, et comptent ici."),
    )


def summary_forms(board: Board) -> tuple[str, ...]:
    """Return the sentence on top, then in fewer and fewer words."""
    if len(board.lists) < 2:
        return typographic(summary(board)), _translate("Comparison", "Une seule liste pour l’instant")
    by_all, by_none = sum(row.unanimous for row in board.rows), sum(row.orphan for row in board.rows)
    pattern = (
        _translate("Comparison", "{} par les deux, {} par aucune")
        if len(board.lists) == 2
        else _translate("Comparison", "{} par toutes, {} par aucune")
    )
    figures = pattern.format(by_all, by_none)
    measures = counted(
        len(board.rows), _translate("Comparison", "{} mesure"), _translate("Comparison", "{} mesures")
    )
    return typographic(summary(board)), f"{measures}, {figures}", figures


def _measures(board: Board) -> str:
    words = counted(
        len(board.rows),
        _translate("Comparison", "Sur {} mesure"),
        _translate("Comparison", "Sur {} mesures"),
    )
    local = sum(row.measure.local for row in board.rows)
    if not local:
        return words
    aside = counted(
        local, _translate("Comparison", "dont {} locale"), _translate("Comparison", "dont {} locales")
    )
    return f"{words}, {aside}"


def _unanimous(board: Board) -> str:
    count = sum(row.unanimous for row in board.rows)
    if len(board.lists) == 2:
        if not count:
            return _translate("Comparison", "aucune n’est retenue par les deux listes à la fois")
        return counted(
            count,
            _translate("Comparison", "{} est retenue par les deux listes"),
            _translate("Comparison", "{} sont retenues par les deux listes"),
        )
    if not count:
        return _translate("Comparison", "aucune n’est retenue par les {} listes à la fois").format(
            len(board.lists)
        )
    pattern = counted(
        count,
        _translate("Comparison", "{} est retenue par les {{}} listes"),
        _translate("Comparison", "{} sont retenues par les {{}} listes"),
    )
    return pattern.format(len(board.lists))


def _orphans(board: Board) -> str:
    count = sum(row.orphan for row in board.rows)
    if not count:
        return _translate("Comparison", "chacune est retenue par au moins une liste")
    if count == len(board.rows):
        return _translate("Comparison", "aucune n’est encore retenue")
    return counted(
        count,
        _translate("Comparison", "{} n’est retenue par aucune"),
        _translate("Comparison", "{} ne sont retenues par aucune"),
    )


def _kept(board: Board) -> str:
    """The national measures that a list keeps: those that count towards signing."""
    kept = [score.measures_kept for score in board.scores]
    mean = sum(kept) / len(kept)
    if min(kept) == max(kept):
        each = counted(
            kept[0],
            _translate("Comparison", "Chaque liste retient {} mesure{{}}."),
            _translate("Comparison", "Chaque liste retient {} mesures{{}}."),
        )
        return each.format(_national(board, kept[0]))
    pattern = (
        _translate("Comparison", "Une liste retient en moyenne {} mesure{} (de {} à {}).")
        if singular(rounded(mean))
        else _translate("Comparison", "Une liste retient en moyenne {} mesures{} (de {} à {}).")
    )
    return pattern.format(number(mean), _national(board, rounded(mean)), min(kept), max(kept))


def _national(board: Board, count: float) -> str:
    """The word that sets national measures apart where there are local ones too."""
    if not any(row.measure.local for row in board.rows):
        return ""
    return _translate("Comparison", " nationale") if count < 2 else _translate("Comparison", " nationales")


def _alone(board: Board) -> str:
    if board.neutral:
        return _translate(
            "Comparison", "Une seule liste pour l’instant : ajoutez-en une autre pour les comparer."
        )
    pattern = counted(
        board.scores[0].measures_kept,
        _translate("Comparison", "Une seule liste pour l’instant, qui retient {} mesure sur {{}}"),
        _translate("Comparison", "Une seule liste pour l’instant, qui retient {} mesures sur {{}}"),
    )
    kept = pattern.format(board.scores[0].measures)
    return _translate("Comparison", "{} : ajoutez-en une autre pour les comparer.").format(kept)


def verdict(row: BoardRow) -> str:
    """Return how many lists keep a measure: « toutes », « aucune », « 2 sur 4 »."""
    if len(row.cells) == 1:
        return verdict_sentence(row)
    if row.unanimous:
        both = len(row.cells) == 2
        return _translate("Comparison", "les deux") if both else _translate("Comparison", "toutes")
    if row.orphan:
        return _translate("Comparison", "aucune")
    return _translate("Comparison", "{} sur {}").format(row.kept_by, len(row.cells))


def verdict_sentence(row: BoardRow) -> str:
    """Return the same as a sentence: « retenue par 2 listes sur 4 »."""
    if len(row.cells) == 1:
        return _translate("Comparison", "retenue") if row.kept_by else _translate("Comparison", "non retenue")
    if row.unanimous and len(row.cells) == 2:
        return _translate("Comparison", "retenue par les deux : chacune en retient au moins un niveau")
    if row.unanimous:
        return _translate("Comparison", "retenue par toutes : chaque liste en retient au moins un niveau")
    if row.orphan:
        return _translate("Comparison", "retenue par aucune liste")
    pattern = counted(
        row.kept_by,
        _translate("Comparison", "retenue par {} liste sur {{}}"),
        _translate("Comparison", "retenue par {} listes sur {{}}"),
    )
    return pattern.format(len(row.cells))


def spoken_cell(row: BoardRow, name: str, cell: Cell) -> str:
    """Return what a screen reader says: « mesure 2, Liste A : niveau 1 engagé, niveau 2 refusé »."""
    said = []
    for level, mark in zip(row.measure.levels, cell, strict=True):
        words = f"{level_title(level).lower()} {answer_word(mark.answer)}"
        if mark.partner:
            words = _translate("Comparison", "{} avec un partenaire").format(words)
        if mark.done:
            words = _translate("Comparison", "{} déjà réalisé").format(words)
        said.append(words)
    return _translate("Comparison", "mesure {}, {} : {}").format(row.measure.number, name, ", ".join(said))


def kept_words(kept: int) -> str:
    """Return « 29 mesures »."""
    return counted(kept, _translate("Comparison", "{} mesure"), _translate("Comparison", "{} mesures"))


def figures(kept: int, share: float | None) -> str:
    """Return what stands beside a bar: « 29 mesures · 60,5 % »; the share is None where nothing can be earned."""
    words = kept_words(kept)
    return words if share is None else f"{words} · {percent(share)}"


def waiting_words(*, brief: bool = False) -> str:
    """Return that a list born of a merger has not confirmed its answers yet; `brief` where there is little room."""
    return (
        _translate("Comparison", "à confirmer")
        if brief
        else _translate("Comparison", "en attente de confirmation")
    )


def explained_words(*, neutral: bool) -> str:
    """Return what is told of a list when its bar is opened."""
    return (
        _translate("Comparison", "ses réponses")
        if neutral
        else _translate("Comparison", "d’où vient ce résultat")
    )


def spoken_counts(counts: dict[Answer | None, int]) -> str:
    """Return the levels of a bar by answer: « 57 engagés, 3 refusés »."""
    return ", ".join(_counted_answer(counts[answer], answer) for answer in OFFERED if counts.get(answer))


def _counted_answer(count: int, answer: Answer | None) -> str:
    several = {
        Answer.AGREED: _translate("Comparison", "{} engagés"),
        Answer.REFUSED: _translate("Comparison", "{} refusés"),
        None: _translate("Comparison", "{} non abordés"),
    }
    word = f"{{}} {answer_word(answer)}"
    return counted(count, word, several.get(answer, word))


def score_lines(board: Board, score: Score) -> tuple[str, ...]:
    """Return the figures of a list as sentences, each with what it is measured against."""
    suffice = (
        _translate("Comparison", "toutes sont nécessaires pour signer")
        if score.minimum_measures >= score.measures
        else counted(
            score.minimum_measures,
            _translate("Comparison", "{} suffit pour signer"),
            _translate("Comparison", "{} suffisent pour signer"),
        )
    )
    kept = counted(
        score.measures_kept,
        _translate("Comparison", "{} mesure retenue sur {{}} ({{}})"),
        _translate("Comparison", "{} mesures retenues sur {{}} ({{}})"),
    ).format(score.measures, suffice)
    points = (
        _translate("Comparison", "{} point sur {} ; barème « {} »")
        if singular(rounded(score.points))
        else _translate("Comparison", "{} points sur {} ; barème « {} »")
    ).format(number(score.points), number(score.maximum), scale_title(board.scorer.scale))
    lines = [kept, points, *filter(None, [changed_weights(board.scorer.scale)])]
    if score.adjusted_maximum != score.maximum:
        lines.append(
            _translate("Comparison", "{} des {} points à la portée de la commune").format(
                percent(score.adjusted), number(score.adjusted_maximum)
            )
        )
    elif score.maximum:
        lines.append(_translate("Comparison", "{} des points").format(percent(score.adjusted)))
    if score.high != score.low:
        lines.append(
            _translate("Comparison", "Entre {} et {} selon ce qui est encore en discussion").format(
                percent(score.low), percent(score.high)
            )
        )
    return tuple(map(typographic, lines))
