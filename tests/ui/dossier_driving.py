"""Driving the dossier page as a person does."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.driving import User, press_button
from ui.app import page_kinds
from ui.dossier_measures import MeasuresSection
from ui.dossier_page import DossierPage
from ui.dossier_scale import ScaleSection
from ui.dossier_town import TownSection
from ui.main_window import MainWindow

Key = Qt.Key
TOWN, MEASURES, SCALE = "Commune et collectif", "Mesures", "Barème"


class DossierUser(User):
    """Somebody on the dossier page."""

    @property
    def page(self) -> DossierPage:
        page = self.window.page
        assert isinstance(page, DossierPage)
        return page

    @property
    def town(self) -> TownSection:
        return self.window.findChild(TownSection)

    @property
    def measures(self) -> MeasuresSection:
        return self.window.findChild(MeasuresSection)

    @property
    def scale(self) -> ScaleSection:
        return self.window.findChild(ScaleSection)

    def open_section(self, name: str) -> None:
        press_button(self.page.bar, name)

    def write(self, field: QWidget, text: str) -> None:
        """Replace the words of a field."""
        field.setFocus()
        self.ctrl(Key.Key_A)
        self.press(Key.Key_Delete)
        self.type(text)

    # ------------------------------------------------------------------------------------ measures

    @property
    def shown(self) -> list[str]:
        """The numbers of the measures in the table."""
        model = self.measures.layout_.table.model()
        rows = map(model.row_at, range(model.rowCount()))
        return [row.measure.number for row in rows if row is not None]

    @property
    def current(self) -> str:
        """The number of the measure that the cursor is on."""
        table = self.measures.layout_.table
        row = table.model().row_at(table.currentIndex().row())
        assert row is not None
        return row.measure.number

    def go_to(self, number: str, column: int = 2, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        """Click on a measure."""
        table = self.measures.layout_.table
        index = table.model().index(table.model().find(number), column)
        table.scrollTo(index)
        rect = table.visualRect(index)
        at = QPoint(rect.left() + 24, rect.center().y())
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifiers, at)
        table.setFocus()


class Windows:
    """Opens windows on the dossier page, and closes them at the end."""

    def __init__(self, qtbot) -> None:
        self._qtbot = qtbot
        self._windows: list[MainWindow] = []

    def open(self, path: Path, width: int = 1366, *, read_only: bool = False) -> DossierUser:
        window = MainWindow(page_kinds())
        self._windows.append(window)
        window.resize(width, 768)
        with self._qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        with self._qtbot.waitSignal(window.usable):
            window._opening.open(path, read_only=read_only)
        press_button(window, "Dossier")
        return DossierUser(window, self._qtbot)

    def close(self) -> None:
        for window in self._windows:
            window.close()
            window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
