"""The chart of the sheet « Statistiques »: one bar per theme, made of its answers in their colours."""

from openpyxl.chart import BarChart, Reference, Series
from openpyxl.chart.axis import ChartLines
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import CharacterProperties, Font, Paragraph, ParagraphProperties
from openpyxl.worksheet.worksheet import Worksheet

from exports.marks import BAR_COLOURS
from exports.workbook.styles import FONT, INK, LINE
from pacte.domain.answer import Answer

#: Height of a row of 15 points, in centimetres.
ROW_HEIGHT = 0.53
_WIDTH = 23


def theme_chart(
    worksheet: Worksheet,
    heading_row: int,
    rows: tuple[int, int],
    columns: tuple[int, int],
    answers: tuple[Answer | None, ...],
) -> BarChart:
    """Return a chart of the table: themes in the first column, one answer in each of `columns`."""
    chart = BarChart()
    chart.type, chart.grouping, chart.overlap, chart.gapWidth = "bar", "stacked", 100, 45
    chart.width, chart.height = _WIDTH, 4 + (rows[1] - rows[0] + 1) * 3 // 4
    chart.title = None
    categories = Reference(worksheet, min_col=1, min_row=rows[0], max_row=rows[1])
    for column, answer in zip(range(columns[0], columns[1] + 1), answers, strict=True):
        values = Reference(worksheet, min_col=column, min_row=heading_row, max_row=rows[1])
        series = Series(values, title_from_data=True)
        series.graphicalProperties = GraphicalProperties(solidFill=BAR_COLOURS[answer][1:])
        series.graphicalProperties.line = LineProperties(solidFill="FFFFFF", w=9525)
        chart.series.append(series)
    chart.set_categories(categories)
    _dress(chart)
    return chart


def _dress(chart: BarChart) -> None:
    """Themes from the top, quiet axes, the answers' names under the bars."""
    chart.x_axis.scaling.orientation = "maxMin"
    for axis in (chart.x_axis, chart.y_axis):
        axis.delete = False
        axis.txPr = _text()
        axis.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill=LINE[1:]))
        axis.majorTickMark = "none"
    chart.y_axis.majorGridlines = ChartLines(spPr=GraphicalProperties(ln=LineProperties(solidFill=LINE[1:])))
    chart.y_axis.number_format = "0"
    chart.y_axis.crosses = "max"
    chart.legend.position = "b"
    chart.legend.txPr = _text()
    chart.graphical_properties = GraphicalProperties(ln=LineProperties(noFill=True))


def _text() -> RichText:
    characters = CharacterProperties(sz=1050, solidFill=INK[1:], latin=Font(typeface=FONT))
    return RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=characters), endParaRPr=characters)])
