"""Long names: three lines of a title, and the hint of undo shortened rather than dropped."""

from PySide6.QtGui import QFontMetricsF

from ui.elided_label import ElidedTitle
from ui.hint_bar import Hint, _Hints

LONG = "Ensemble pour une commune solidaire " * 6


def test_a_long_name_takes_three_lines_and_says_it_all_when_asked(qtbot) -> None:
    title = ElidedTitle()
    qtbot.addWidget(title)
    title.set_text(LONG)
    lines = title.lines(240)
    assert len(lines) == 3
    assert lines[2].endswith("…")
    assert title.heightForWidth(240) == 3 * title.fontMetrics().lineSpacing()
    assert all(title.fontMetrics().horizontalAdvance(line) <= 240 for line in lines)
    assert LONG in title.toolTip()
    assert title.accessibleName() == LONG
    title.set_text("Courte")
    assert title.lines(240) == ["Courte"]


def test_a_word_without_end_is_cut_too(qtbot) -> None:
    title = ElidedTitle()
    qtbot.addWidget(title)
    title.set_text("x" * 9982)
    assert len(title.lines(240)) == 1
    assert title.lines(240)[0].endswith("…")


def test_a_hint_that_shortens_keeps_the_words_there_is_room_for(qtbot) -> None:
    hints = _Hints()
    qtbot.addWidget(hints)
    hint = Hint(("Ctrl", "Z"), f"annuler : liste {LONG} ajoutée", shortens=True)
    fitted = hints._fitted(hint, 400)
    assert fitted.words.endswith("…")
    assert fitted.words.startswith("annuler")
    assert hints._width(fitted) <= 400 + QFontMetricsF(hints.font()).averageCharWidth()
    assert hints._fitted(hint, 60) == hint
    assert hints._fitted(Hint(("A",), LONG), 400).words == LONG
    assert hints._fitted(hint, 10_000) == hint
