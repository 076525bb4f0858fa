"""Long names and little room: what is said shorter, parted into lines, or cut in its middle."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from ui.choice_box import ChoiceBox
from ui.elided_label import ElidedLabel, ElidedTitle
from ui.eliding import poured
from ui.hint_bar import Hint, _Hints
from ui.search_field import SearchField

LONG = "Ensemble pour une commune solidaire " * 6


def test_a_long_name_takes_three_lines_and_says_it_all_when_asked(qtbot) -> None:
    title = ElidedTitle()
    qtbot.addWidget(title)
    title.set_text(LONG)
    lines = title.lines(240)
    assert len(lines) == 3
    assert "…" in lines[2]
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
    assert "…" in title.lines(240)[0]


def test_a_hint_is_said_shorter_where_there_is_no_room_for_all_its_words(qtbot) -> None:
    hints = _Hints()
    qtbot.addWidget(hints)
    hint = Hint(("Ctrl", "Z"), f"annuler : liste {LONG} ajoutée", "annuler")
    assert hints._fitted(hint, 400).words == "annuler"
    assert hints._fitted(Hint(("A",), LONG), 400).words == LONG
    assert hints._fitted(hint, 10_000) == hint


def test_a_label_is_said_shorter_and_its_name_gives_way_first(qtbot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    name = "Ensemble pour Nîmes (exemple A)"
    label.set_text(f"{name} · 12 min · reste 9 mesures", "12 min · reste 9 mesures", name=name)
    for width, ends in ((2000, name), (300, "Ens"), (label.minimumSizeHint().width(), "12 min")):
        label.resize(width, 20)
        assert label.shown.startswith(ends)
        assert label.shown.endswith("12 min · reste 9 mesures")
    label.resize(300, 20)
    assert "A) · 12 min" in label.shown


def test_two_names_alike_in_their_beginning_are_told_apart_in_a_box(qtbot) -> None:
    box = ChoiceBox("Liste")
    qtbot.addWidget(box)
    box.offer((f"Ensemble pour Nîmes, écologiste et solidaire (exemple {one})", one) for one in "AB")
    box.resize(160, 32)
    seen = set()
    for place in range(2):
        box.setCurrentIndex(place)
        assert "…" in box.shown
        seen.add(box.shown)
    assert len(seen) == 2


def test_a_search_field_leaves_its_key_out_where_there_is_no_room(qtbot) -> None:
    field = SearchField("Chercher une mesure")
    qtbot.addWidget(field)
    field.show()
    for width, words in ((400, "Chercher (Ctrl+F)"), (100, "Chercher"), (400, "Chercher (Ctrl+F)")):
        field.resize(width, 32)
        assert field.placeholderText() == words


def test_words_under_one_another_take_two_lines_as_far_as_there_is_height(qtbot) -> None:
    metrics = QFontMetrics(QApplication.font())
    width, line = metrics.horizontalAdvance("Financements"), metrics.height()
    parts = [("Financements éthiques", metrics), ("Sobriété énergétique", metrics)]
    assert [len(lines) for lines in poured(parts, width, 4 * line)] == [2, 2]
    assert [len(lines) for lines in poured(parts, width, 3 * line)] == [2, 1]
    assert [len(lines) for lines in poured(parts, width, line)] == [1, 1]
