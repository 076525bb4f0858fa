"""How the section of scales is laid out: the scales, the weights of the one that counts, what lists get."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pacte.domain.answer import Answer
from pacte.domain.scale import Scale
from ui.answer_words import OFFERED, answer_title
from ui.buttons import Button, Look
from ui.callout import Callout
from ui.dossier_town_layout import titled
from ui.lists_table import RowTable
from ui.mark_icon import MarkIcon
from ui.plain_text import PlainLabel, typographic
from ui.scale_preview import ScalePreviewModel
from ui.scale_words import scale_meaning, scale_title
from ui.surfaces import Line, Scrolled
from ui.theme import sized
from ui.toggles import RoundChoice, TickBox
from ui.tokens import STEP
from ui.words_field import PartnerField

_translate = QCoreApplication.translate
_NARROW_LETTERS = 130
_FIELD_LETTERS = 8
#: Levels beyond those of any catalogue known are not offered a weight of their own.
MOST_CODES = 5


#: What the names of the fields of shares begin with.
SHARE = "share"


def share_field(answer: Answer) -> str:
    """Return the name of the field of an answer's share."""
    return f"{SHARE} {answer.value}"


def points_field(place: int) -> str:
    """Return the name of the field of the points of the level in this place."""
    return f"points {place}"


class ScaleLayout:
    """Builds the widgets inside `section`; behaviour is the section's own."""

    def __init__(self, section: QWidget, model: ScalePreviewModel) -> None:
        self._letter = section.fontMetrics().averageCharWidth()
        self.fields: dict[str, PartnerField] = {}
        self.unwritten = Callout(Answer.REFUSED)
        self.choices = QButtonGroup(section)
        self._scales = QVBoxLayout()
        self._meanings: list[PlainLabel] = []
        self._shown: tuple[tuple[str, str, str], ...] = ()
        self.neutral = TickBox(_translate("Scale", "Mode neutre"))
        self.preview = RowTable(_translate("Scale", "Ce que chaque liste obtient"))
        self.preview.setModel(model)
        self.preview.size_columns((None, 12, 18))
        self.alone = PlainLabel(wrap=True)
        self.alone.set_secondary()
        self.reset = Button(_translate("Scale", "Revenir aux poids publiés"), Look.LINK)
        self.rules = PlainLabel(wrap=True)
        self.no_points = PlainLabel(
            _translate("Scale", "Ce barème compte des mesures : les niveaux n’y ont pas de points."),
            section,
            wrap=True,
        )
        self.no_points.set_secondary()
        self._weights = QGridLayout()
        self._point_labels: list[QLabel] = []
        content = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(4 * STEP)
        self._columns.addLayout(self._left(section), 4)
        self._columns.addLayout(self._middle(section), 3)
        self._columns.addLayout(self._right(section), 5)
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * STEP, STEP, 2 * STEP, 2 * STEP)
        column.setSpacing(STEP)
        column.addWidget(self.unwritten)
        column.addLayout(self._columns, 1)
        self.scroll = Scrolled(content)
        for ground in (self.scroll.viewport(), content):
            ground.setAutoFillBackground(False)
        outer = QVBoxLayout(section)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.scroll)

    def _left(self, section: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(STEP)
        column.addWidget(titled(_translate("Scale", "Le barème qui compte"), section))
        self._scales.setSpacing(2)
        column.addLayout(self._scales)
        column.addSpacing(STEP)
        column.addWidget(Line())
        column.addSpacing(STEP)
        column.addWidget(self.neutral)
        neutral = _translate(
            "Scale",
            "Rien ne classe les listes : elles se suivent par ordre alphabétique, sans rang ni total, à l’écran "
            "et dans les documents.",
        )
        column.addWidget(_indented(typographic(neutral), self.neutral))
        column.addStretch(1)
        return column

    def show_scales(self, scales: tuple[Scale, ...], chosen: str, *, read_only: bool) -> None:
        """Offer the scales with what they mean, one of them chosen."""
        shown = tuple((one.id, one.title, one.meaning) for one in scales)
        if [(key, title) for key, title, _ in shown] != [(key, title) for key, title, _ in self._shown]:
            self._offer(scales)
        self._shown = shown
        for place, one in enumerate(scales):
            button = self.choices.button(place)
            button.setChecked(one.id == chosen)
            button.setEnabled(not read_only)
            self._meanings[place].setText(typographic(scale_meaning(one)))

    def _offer(self, scales: tuple[Scale, ...]) -> None:
        for widget in (*self.choices.buttons(), *self._meanings):
            widget.setParent(None)
            widget.deleteLater()
        self._meanings = []
        for place, one in enumerate(scales):
            choice = RoundChoice(scale_title(one).replace("&", "&&"))
            choice.setFont(sized(choice.font(), 1, QFont.Weight.DemiBold))
            self.choices.addButton(choice, place)
            self._scales.addWidget(choice)
            self._meanings.append(_indented(scale_meaning(one), choice))
            self._scales.addWidget(self._meanings[-1])

    def _middle(self, section: QWidget) -> QVBoxLayout:
        say = _translate
        column = QVBoxLayout()
        column.setSpacing(STEP)
        column.addWidget(titled(say("Scale", "Ses poids"), section))
        grid = self._weights
        grid.setHorizontalSpacing(STEP)
        grid.setVerticalSpacing(STEP // 2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(_caption(say("Scale", "Part du niveau, par réponse")), 0, 0, 1, 4)
        for row, answer in enumerate((one for one in OFFERED if one is not None), start=1):
            grid.addWidget(MarkIcon(answer), row, 0)
            field = self._field(share_field(answer))
            label = QLabel(answer_title(answer))
            label.setBuddy(field)
            name = say("Scale", "Part d’un niveau {}, en %").format(answer_title(answer).lower())
            field.setAccessibleName(name)
            grid.addWidget(label, row, 1)
            grid.addWidget(field, row, 2)
            grid.addWidget(QLabel("%"), row, 3)
        self._build_points(grid.rowCount())
        column.addLayout(grid)
        self.show_codes(())
        for widget in (self.no_points, self.rules):
            column.addSpacing(STEP // 2)
            column.addWidget(widget)
        column.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return column

    def _build_points(self, top: int) -> None:
        self._points = _caption(_translate("Scale", "Points d’un niveau entier"))
        self._points.setContentsMargins(0, STEP, 0, 0)
        self._weights.addWidget(self._points, top, 0, 1, 4)
        for place in range(MOST_CODES):
            field, label = self._field(points_field(place)), QLabel()
            label.setBuddy(field)
            self._point_labels.append(label)
            self._weights.addWidget(label, top + 1 + place, 0, 1, 2)
            self._weights.addWidget(field, top + 1 + place, 2)

    def show_codes(self, codes: tuple[tuple[str, str, str], ...]) -> None:
        """Offer a weight for each level code: its title, and the catalogue's own points; for none, say so."""
        self._points.setVisible(bool(codes))
        self.no_points.setVisible(not codes)
        for place, label in enumerate(self._point_labels):
            field = self.fields[points_field(place)]
            for widget in (label, field):
                widget.setVisible(place < len(codes))
            if place < len(codes):
                _, title, points = codes[place]
                label.setText(title)
                field.setAccessibleName(_translate("Scale", "Points : {}").format(title))
                field.setPlaceholderText(points)

    def _field(self, name: str) -> PartnerField:
        field = PartnerField()
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        field.setFixedWidth(_FIELD_LETTERS * self._letter)
        self.fields[name] = field
        return field

    def _right(self, section: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(STEP)
        column.addWidget(titled(_translate("Scale", "Ce que chaque liste obtient"), section))
        column.addWidget(self.alone)
        column.addWidget(self.preview, 1)
        column.addStretch(0)
        return column

    def set_width(self, width: int) -> None:
        """Put the columns under each other where they have no room side by side."""
        direction = QBoxLayout.Direction
        narrow = width < _NARROW_LETTERS * self._letter
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        line = self.preview.fontMetrics().height()
        self.preview.setMinimumHeight(12 * line if narrow else 6 * line)


def _caption(words: str) -> PlainLabel:
    caption = PlainLabel(words, wrap=True)
    caption.setFont(sized(caption.font(), 0.86, QFont.Weight.DemiBold))
    caption.set_secondary()
    return caption


def _indented(words: str, button: QWidget) -> PlainLabel:
    """Return a sentence under the words of a button."""
    sentence = PlainLabel(words, wrap=True)
    sentence.set_secondary()
    sentence.setContentsMargins(button.fontMetrics().height() + STEP + 3, 0, 0, STEP)
    return sentence
