"""The proposals shown: by what was decided of them, by theme, by words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.driving import press_button
from tests.ui.programme_driving import ProgrammeUser

Key = Qt.Key


def test_proposals_are_narrowed_by_theme_state_and_words(reader: ProgrammeUser) -> None:
    filters = reader.page.layout_.filters
    filters._theme.setCurrentText("Engager la révolution écologique")
    narrowed = reader.shown
    assert 5 < len(narrowed) < 102
    assert all(
        "Engager la révolution écologique" in row.proposal.themes
        for row in reader.section.rows
        if row.proposal.number in narrowed
    )
    press_button(reader.page, "Tout montrer")
    assert len(reader.shown) == 102
    reader.ctrl(Key.Key_F)
    reader.type("ECOLE creche")
    assert 0 < len(reader.shown) < 10
    reader.press(Key.Key_Return)
    reader.qtbot.waitUntil(lambda: QApplication.focusWidget() is reader.section.layout_.table)
    press_button(reader.page, "Tout montrer")
    reader.go_to("33")
    reader.press(Key.Key_Space)
    box = filters._wanted
    box.setCurrentIndex(box.findData("kept"))
    assert reader.shown == ["33"]
    assert box.currentText() == "Retenues (1)"
    box.setFocus()
    reader.press(Key.Key_Escape)
    assert QApplication.focusWidget() is reader.section.layout_.table


def test_what_was_decided_is_found_again_under_its_own_word(reader: ProgrammeUser) -> None:
    reader.go_to("33")
    reader.press(Key.Key_Space)
    reader.go_to("8")
    reader.press("n")
    reader.go_to("34")
    while reader.current.proposal.number == "34":
        reader.press(Key.Key_Delete)
    box = reader.page.layout_.filters._wanted
    words = [box.itemText(place) for place in range(box.count())]
    assert [one.partition(" (")[0] for one in words] == [
        "Toutes les propositions", "À décider", "Avec une suggestion", "Sans suggestion", "Retenues", "Écartées",
        "Aucune mesure",
    ]  # fmt: skip
    seen = {}
    for place, title in enumerate(words):
        box.setCurrentIndex(place)
        reader.page.layout_.filters.table_requested.emit()
        seen[title.partition(" (")[0]] = set(reader.shown)
        assert len(reader.shown) == int(title.rpartition("(")[2].rstrip(")"))
    assert (seen["Retenues"], seen["Écartées"], seen["Aucune mesure"]) == ({"33"}, {"34"}, {"8"})
    assert seen["À décider"] == seen["Avec une suggestion"] | seen["Sans suggestion"]
    assert not seen["Avec une suggestion"] & seen["Sans suggestion"]
    decided = seen["Retenues"] | seen["Écartées"] | seen["Aucune mesure"]
    assert seen["Toutes les propositions"] - seen["À décider"] == decided


def test_whatever_was_dropped_is_among_the_dropped_beside_what_became_of_the_rest(
    reader: ProgrammeUser,
) -> None:
    reader.go_to("33")
    assert len(reader.offered) > 1
    reader.press(Key.Key_Delete)
    assert reader.current.proposal.number == "33"
    assert reader.current.state_words.endswith("suggestions")
    box = reader.page.layout_.filters._wanted
    box.setCurrentIndex(box.findData("dropped"))
    assert (box.currentText(), reader.shown) == ("Écartées (1)", ["33"])
    press_button(reader.page, "Tout montrer")
    reader.go_to("33")
    reader.press(Key.Key_Space)
    for wanted, words in (("dropped", "Écartées (1)"), ("kept", "Retenues (1)")):
        box.setCurrentIndex(box.findData(wanted))
        assert (box.currentText(), reader.shown) == (words, ["33"])
    assert reader.current.state_words == "Retenue"
    reader.press("n")
    box.setCurrentIndex(box.findData("dropped"))
    assert reader.current.state_words == "Aucune mesure"
    assert reader.shown == ["33"]


def test_one_word_names_a_proposal_that_is_about_no_measure(reader: ProgrammeUser) -> None:
    reader.go_to("8")
    assert reader.current.state_words == "Sans suggestion"
    press_button(reader.page, "Aucune mesure")
    reader.go_to("8")
    assert reader.current.state_words == "Aucune mesure"
    assert reader.section.layout_.panel.layout_.nothing.text().startswith("Aucune mesure")
