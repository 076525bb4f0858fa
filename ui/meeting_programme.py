"""What the list's programme says of the present measure: suggestions marked as such, and every passage whole."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.buttons import Button, Look
from ui.elided_label import ElidedLabel
from ui.meeting_passages import Passage
from ui.plain_text import PlainLabel, counted
from ui.surfaces import Scrolled
from ui.theme import sized
from ui.tokens import STEP, tokens_of

#: How many suggestions are shown by their beginning, and how many whole at most.
_MOST_LINES, _MOST_WHOLE = 3, 8
#: As much room as there is: what Qt allows a widget at most.
_ALL = 16777215
#: More of a suggestion has no room on a line.
_LINE = 300


class MeetingProgramme(QWidget):
    """Stands under the levels: the beginnings of what may concern the measure, or everything whole.

    A suggestion is never an answer, nor evidence before somebody kept it: its ground is only sketched.
    """

    #: Everything whole is wanted, or no longer.
    whole_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: tuple[Passage, ...] = ()
        self._suggested: tuple[Passage, ...] = ()
        self._whole, self._narrow = False, False
        self.title = ElidedLabel()
        self.title.setFont(sized(self.font(), 1.0, QFont.Weight.DemiBold))
        self.button = Button(self.tr("Lire en entier (L)"), Look.QUIET)
        self.button.setAccessibleDescription(QCoreApplication.translate("Meeting", "touche {}").format("L"))
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.whole_requested)
        self.lines = [ElidedLabel(secondary=True) for _ in range(_MOST_LINES)]
        self._labels: list[PlainLabel] = []
        self._reading = QWidget()
        self._column = QVBoxLayout(self._reading)
        self._column.setContentsMargins(0, 0, STEP, 0)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self.scroller = Scrolled(self._reading)
        for ground in (self.scroller.viewport(), self._reading):
            ground.setAutoFillBackground(False)
        self._build()
        self.hide()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(STEP)
        head.addWidget(self.title, 1)
        head.addWidget(self.button)
        self._outer = QVBoxLayout(self)
        self._outer.setSpacing(2)
        self._outer.addLayout(head)
        for line in self.lines:
            line.setFont(sized(self.font(), 1.08))
            self._outer.addWidget(line)
        self._outer.addWidget(self.scroller, 1)

    # ------------------------------------------------------------------------------------ what is shown

    def show_passages(self, kept: tuple[Passage, ...], suggested: tuple[Passage, ...]) -> None:
        """Show what is said of a measure: what was kept already stands on its level as well."""
        if (kept, suggested) != (self._kept, self._suggested):
            self._kept, self._suggested = kept, suggested
            self.scroller.verticalScrollBar().setValue(0)
            self._show()

    def set_whole(self, *, whole: bool) -> None:
        """Show everything whole, or the beginnings of the suggestions."""
        if whole != self._whole:
            self._whole = whole
            self.scroller.verticalScrollBar().setValue(0)
            self._show()

    def set_narrow(self, *, narrow: bool) -> None:
        """Only count the suggestions where there is little room."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._show()

    @property
    def empty(self) -> bool:
        """Whether no programme says anything of the measure."""
        return not self._kept and not self._suggested

    @property
    def whole(self) -> bool:
        """Whether everything is shown whole."""
        return self._whole and not self.empty

    @property
    def scrolls(self) -> bool:
        """Whether there is more to read whole than there is room for."""
        return self.whole and self.scroller.verticalScrollBar().maximum() > 0

    def page(self, direction: int) -> None:
        """Scroll what is shown whole by a page."""
        bar = self.scroller.verticalScrollBar()
        bar.setValue(bar.value() + direction * max(24, bar.pageStep() - 48))

    def _show(self) -> None:
        whole = self.whole
        self.setVisible(whole or bool(self._suggested))
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred, policy.Expanding if whole else policy.Fixed)
        self.title.set_text(self._title(), *self._short_title())
        self.button.setText(self.tr("Replier (L)") if whole else self.tr("Lire en entier (L)"))
        shown_lines = 0 if whole or self._narrow else _MOST_LINES
        for place, line in enumerate(self.lines):
            line.setVisible(place < min(shown_lines, len(self._suggested)))
            if place < len(self._suggested):
                passage = self._suggested[place]
                words = self.tr("{} : {}") if passage.brief else "{}{}"
                line.set_text(words.format(passage.brief, passage.quoted(_LINE)))
        self._outer.setContentsMargins(3 * STEP, 4, 2 * STEP, 4 if self._narrow and not whole else STEP + 4)
        self.scroller.setVisible(whole)
        if whole:
            self._show_whole()
        self._take_no_more()
        self.updateGeometry()
        self.update()

    def _take_no_more(self) -> None:
        """Leave to the levels what all the passages do not need, where they stand above."""
        most = _ALL
        if self.whole and not self._narrow:
            sides = self._outer.contentsMargins()
            within = max(1, self.width() - sides.left() - sides.right())
            around = sides.top() + self.button.sizeHint().height() + self._outer.spacing() + sides.bottom()
            most = around + self._reading.heightForWidth(within)
        self.setMaximumHeight(most)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Need another height in another width."""
        super().resizeEvent(event)
        self._take_no_more()

    def _title(self) -> str:
        if self.whole:
            return self.tr("Ce que dit le programme de la liste")
        one = self.tr("{} suggestion du programme, à vérifier")
        many = self.tr("{} suggestions du programme, à vérifier")
        return counted(len(self._suggested), one, many)

    def _short_title(self) -> tuple[str, ...]:
        if self.whole:
            return ()
        count = len(self._suggested)
        return (counted(count, self.tr("{} suggestion"), self.tr("{} suggestions")),)

    def _show_whole(self) -> None:
        """Write the passages one under the other: those kept, then those only suggested."""
        words: list[tuple[str, float, QFont.Weight]] = []
        for passage in self._kept:
            kept = (
                self.tr("Gardé comme preuve · {}") if passage.proves else self.tr("Retenu, à demander · {}")
            )
            words += [
                (kept.format(passage.heading), 1.0, QFont.Weight.DemiBold),
                (passage.quoted(), 1.2, QFont.Weight.Normal),
            ]
        for passage in self._suggested[:_MOST_WHOLE]:
            found = self.tr("Suggestion, à vérifier · {}").format(passage.heading)
            words += [(found, 1.0, QFont.Weight.DemiBold), (passage.quoted(), 1.2, QFont.Weight.Normal)]
        left = len(self._suggested) - _MOST_WHOLE
        if left > 0:
            one, many = self.tr("et {} autre suggestion"), self.tr("et {} autres suggestions")
            words.append((counted(left, one, many), 1.0, QFont.Weight.Normal))
        while len(self._labels) < len(words):
            label = PlainLabel(wrap=True)
            self._column.insertWidget(len(self._labels), label)
            self._labels.append(label)
        for place, label in enumerate(self._labels):
            label.setVisible(place < len(words))
            text, size, weight = words[place] if place < len(words) else ("", 1.0, QFont.Weight.Normal)
            label.setFont(sized(self.font(), size, weight))
            label.setContentsMargins(0, STEP if place and not place % 2 else 0, 0, 0)
            label.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Sketch the ground of what is not kept yet."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(tokens_of(self.palette()).edge), 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 14, 14)
        painter.end()
