"""Typing in a missing official text: its words and its source are on disk, or nothing is."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pacte.edits import measures
from pacte.storage.pact_file import PactFile, open_pact_file
from tests.ui.driving import on_disk, press_button, spaced
from tests.ui.scenes import unnamed
from ui.missing_text_form import MissingTextForm
from ui.operations import Operations

TEXT = "Créer un budget participatif\u00a0: 5\u00a0% (exemple)\nEt l’évaluer."
SOURCE = "Pacte imprimé, page 4 (exemple)"


@pytest.fixture
def file(small_path: Path):
    with open_pact_file(small_path) as opened:
        yield opened


@pytest.fixture
def open_form(qtbot, file: PactFile):
    def opened(number: str = "4", code: str = "N2") -> MissingTextForm:
        catalogue = on_disk(file.path).catalogue
        form = MissingTextForm(Operations(file), catalogue.measure(number), catalogue.level(number, code))
        qtbot.addWidget(form)
        form.show()
        return form

    return opened


def text_of(file: PactFile) -> tuple[str | None, str]:
    level = on_disk(file.path).catalogue.level("4", "N2")
    return level.text, level.source


def test_a_text_and_its_source_are_written(file: PactFile, open_form, qtbot) -> None:
    form = open_form()
    form.text.setPlainText(TEXT)
    form.source.setText(SOURCE)
    with qtbot.waitSignal(form._operations.changed) as told:
        press_button(form, "Enregistrer le texte")
    assert text_of(file) == (TEXT, SOURCE)
    assert told.args[0].label == "texte de la mesure 4 N2 complété"
    assert form.isHidden()


@pytest.mark.parametrize("text, source, lacking", [(TEXT, "", "source"), ("", SOURCE, "text")])
def test_both_are_asked_for(file: PactFile, open_form, text: str, source: str, lacking: str) -> None:
    before = text_of(file)
    form = open_form()
    form.text.setPlainText(text)
    form.source.setText(source)
    press_button(form, "Enregistrer le texte")
    assert "avec sa source ; écrivez les deux" in spaced(form.trouble)
    assert form.focusWidget() is getattr(form, lacking)
    assert text_of(file) == before
    assert form.isVisible()


def test_a_text_typed_here_is_corrected(file: PactFile, open_form) -> None:
    measures.complete_text(file, "4", "N2", TEXT, SOURCE)
    form = open_form()
    assert form.windowTitle() == "Corriger un texte complété"
    assert (form.text.words(), form.source.text()) == (TEXT, SOURCE)
    form.text.setPlainText("Autrement (exemple)")
    press_button(form, "Enregistrer le texte")
    assert text_of(file) == ("Autrement (exemple)", SOURCE)


def test_escape_does_not_lose_words_by_accident(file: PactFile, open_form) -> None:
    form = open_form()
    form.text.setPlainText(TEXT)
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert form.isVisible()
    assert "pas encore enregistré" in form.trouble
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert text_of(file)[0] is None
    untouched = open_form()
    QTest.keyClick(untouched, Qt.Key.Key_Escape)
    assert not untouched.isVisible()


def test_every_control_has_a_name(open_form) -> None:
    assert unnamed(open_form()) == []
