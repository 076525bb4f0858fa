"""The tables of the dossier page: what they show and say, and Qt's promises."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from pacte.domain.answer import Answer
from pacte.domain.dossier import Dossier
from tests.ui.driving import on_disk
from ui.measures_model import CHOSEN, NAME, NUMBER, TEXTS, MeasuresModel
from ui.measures_rows import MeasuresFilter, Wanted, measure_rows
from ui.scale_preview import ScalePreviewModel, preview_rows

Role = Qt.ItemDataRole


@pytest.fixture
def dossier(demo_path: Path) -> Dossier:
    found = on_disk(demo_path)
    return replace(found, collective=replace(found.collective, chosen_measures=("1", "4")))


def test_the_table_of_measures_keeps_qt_s_promises(qapp, dossier: Dossier) -> None:
    model = MeasuresModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = measure_rows(dossier)
    model.show_rows(rows, MeasuresFilter())
    assert model.rowCount() == 33 + len({row.theme for row in rows})
    model.show_rows(rows, MeasuresFilter(Wanted.CHOSEN))
    assert model.rowCount() == 4
    model.show_rows(rows, MeasuresFilter(words="zzz"))
    assert model.rowCount() == 0
    model.show_rows(rows, MeasuresFilter())
    assert not model.index(0, 0).data(Role.CheckStateRole)
    assert tester.model() is model


def test_measures_are_spoken_whole(qapp, dossier: Dossier) -> None:
    model = MeasuresModel()
    model.show_rows(measure_rows(dossier), MeasuresFilter())
    row = model.find("4")
    spoken = model.index(row, NAME).data(Role.AccessibleTextRole)
    assert spoken == "mesure 4, Logiciel libre, choisie par le collectif, 2 textes à compléter"
    assert model.index(row, CHOSEN).data(Role.CheckStateRole) == Qt.CheckState.Checked
    assert model.index(row, NUMBER).data() == "4"
    assert model.index(row, TEXTS).data() == "2 textes à compléter"
    assert model.index(0, 0).data() == "Économie"
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEnabled
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags


def test_only_what_changed_is_shown_again(qapp, qtbot, dossier: Dossier) -> None:
    model = MeasuresModel()
    model.show_rows(measure_rows(dossier), MeasuresFilter())
    fewer = replace(dossier, collective=replace(dossier.collective, chosen_measures=("1",)))
    with qtbot.waitSignal(model.dataChanged) as told:
        model.show_rows(measure_rows(fewer), MeasuresFilter())
    assert told.args[0].row() == model.find("4")


def test_the_preview_keeps_qt_s_promises(qapp, dossier: Dossier) -> None:
    model = ScalePreviewModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    scale = dossier.scale()
    model.show_rows(preview_rows(dossier, scale))
    heavier = replace(scale, shares={**scale.shares, Answer.RESERVED: 1.0})
    model.show_rows(preview_rows(dossier, heavier))
    assert model.cell(model.index(0, 2)).second == "avant\u00a0: 60,5\u00a0%"
    model.show_rows(())
    assert model.rowCount() == 0
    assert tester.model() is model


def test_the_preview_is_in_order_of_what_lists_get(qapp, dossier: Dossier) -> None:
    (one,) = dossier.lists
    others = (
        replace(one, id="b", name="Brume (exemple)", commitments=()),
        replace(one, id="a", name="aube (exemple)", commitments=()),
    )
    several = replace(dossier, lists=(*others, one))
    rows = preview_rows(several, dossier.scale())
    assert [row[0].first for row in rows] == [one.name, "aube (exemple)", "Brume (exemple)"]
    neutral = replace(several, settings=replace(several.settings, neutral=True))
    rows = preview_rows(neutral, dossier.scale())
    assert [row[0].first for row in rows] == ["aube (exemple)", "Brume (exemple)", one.name]
