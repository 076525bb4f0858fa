"""Reviews on a screen of little height: a row, the decision, what is wrong and the buttons are in sight."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from pacte.domain.catalogue import Catalogue
from scripts.shots.stage import settle
from tests.reading.editions import as_text, newer
from tests.ui.dossier_driving import MEASURES
from tests.ui.driving import in_dialog_of, press_button
from ui.edition_review import EditionReview


def test_the_detail_scrolls_and_a_refusal_leaves_room_for_a_row(
    open_dossier, small_path: Path, catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: QSize(683, 384))
    path = tmp_path / "édition (exemple).txt"
    path.write_text("\n".join([*as_text(newer(catalogue)), "", "Une ligne perdue"]), "utf-8")
    user = open_dossier(small_path)
    user.open_section(MEASURES)

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, EditionReview)
        parts = dialog.layout_
        assert parts.notice.isVisible()
        for row in range(dialog.model.rowCount()):
            parts.table.selectRow(row)
            QTest.keyClick(parts.table, Qt.Key.Key_Return)
            chosen = QApplication.focusWidget()
            assert chosen in (parts.panel.keep, parts.panel.take)
            settle()
            assert chosen.visibleRegion().contains(chosen.rect())
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        QTest.keyClick(parts.table, Qt.Key.Key_Space)
        parts.source.clear()
        parts.accept.click()
        settle()
        assert parts.trouble.isVisible()
        assert not parts.notice.isVisible()
        assert parts.table.viewport().height() >= parts.table.rowHeight(0)
        assert dialog.height() <= 384
        press_button(dialog, "Rien")
        assert parts.notice.isVisible()

    in_dialog_of(EditionReview, "Fermer sans reprendre", look)
    user.measures.reading.read(path)
