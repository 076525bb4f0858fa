"""How the section of measures is laid out: the bar and the table, the panel beside them."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.measure_panel import MeasurePanel
from ui.measures_filter_bar import MeasuresFilterBar
from ui.measures_model import MeasuresModel
from ui.measures_table import MeasuresTable
from ui.nothing_found import NothingFound
from ui.surfaces import Line
from ui.two_halves import TwoHalves


class MeasuresLayout:
    """Builds the widgets inside `section`; behaviour is the section's own."""

    def __init__(self, section: QWidget, model: MeasuresModel, panel: MeasurePanel) -> None:
        say = QCoreApplication.translate
        self.bar = MeasuresFilterBar()
        self.table = MeasuresTable(say("Measures", "Mesures du dossier"), model)
        self.panel = panel
        self.nothing = NothingFound("")
        self.found = QStackedWidget()
        self.found.addWidget(self.table)
        self.found.addWidget(self.nothing)
        self.left = QWidget()
        column = QVBoxLayout(self.left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.bar, Line()):
            column.addWidget(widget)
        column.addWidget(self.found, 1)
        self.halves = TwoHalves(letters=56, least=40, share=0.4)
        self.halves.addWidget(self.left)
        self.halves.addWidget(panel)
        outer = QVBoxLayout(section)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.halves)
        QWidget.setTabOrder(self.table, panel)

    def set_width(self, width: int) -> None:
        """Give the panel its place beside the table, or the whole section in turn where both do not fit."""
        self.halves.fit(width)
        self.bar.set_narrow(narrow=self.halves.narrow)
