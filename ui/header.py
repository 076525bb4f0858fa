"""The line at the top of the window: whose pact this is, and that it is saved."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from exports.marks import Shape
from pacte.domain.answer import Answer
from ui.elided_label import ElidedLabel
from ui.framework_choice import FrameworkChoice
from ui.language import long_date
from ui.mark_icon import MarkIcon
from ui.mark_painter import TYPING_MARK
from ui.plain_text import PlainLabel
from ui.surfaces import Card, Line
from ui.theme import sized
from ui.tokens import STEP

if TYPE_CHECKING:
    # The window is painted before it tells any time.
    from datetime import datetime

#: How far ahead of the clock an edit may be and still be told with its time, in seconds.
_DOUBT = 60


def clock() -> "datetime":
    """Return this computer's time."""
    from datetime import UTC, datetime

    return datetime.now(UTC)


class Header(Card):
    """Names the town and the collective; tells, always truly, what is on disk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program = PlainLabel(self.tr("Pacte"))
        self._program.setFont(sized(self.font(), 1.1, QFont.Weight.DemiBold))
        self._subject = ElidedLabel()
        self.frameworks = FrameworkChoice()
        self._mark = MarkIcon(Answer.AGREED, bare=True)
        self._saved = PlainLabel()
        self._saved.setAccessibleName(self.tr("État de l’enregistrement"))
        row = QHBoxLayout()
        row.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        row.setSpacing(2 * STEP)
        row.addWidget(self._program)
        row.addWidget(self._subject, 1)
        row.addWidget(self.frameworks)
        row.addWidget(self._mark)
        row.setSpacing(STEP)
        row.addWidget(self._saved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Line())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_nothing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between the town and the choice of a catalogue."""
        super().resizeEvent(event)
        self.frameworks.fit(event.size().width())

    def show_nothing(self) -> None:
        """Show that no file is open."""
        self._subject.set_text("")
        self.frameworks.show_frameworks((), "")
        self._say("", None)

    def show_subject(self, municipality: str, collective: str | None) -> None:
        """Name the town and, when it has a name, the collective."""
        words = " · ".join(filter(None, [municipality, collective]))
        self._subject.set_text(words, municipality, name=collective or "")

    def show_opening(self, name: str) -> None:
        """Tell that a file is being opened."""
        self._subject.set_text(self.tr("Ouverture de « {} »…").format(name))

    def show_saved(self, moment: "datetime | None") -> None:
        """Tell when the last edit was written to disk (UTC); None when the file had no edit yet.

        A clock that was set back since would make a time to come of it: none is told then.
        """
        now = clock()
        if moment is None or (moment - now).total_seconds() > _DOUBT:
            self._say(self.tr("enregistré"), Answer.AGREED)
            return
        at = moment.astimezone()
        if at.date() == now.astimezone().date():
            self._say(self.tr("enregistré à {}").format(f"{at:%H:%M}"), Answer.AGREED)
        else:
            day = long_date(at.date())
            self._say(self.tr("enregistré le {} à {}").format(day, f"{at:%H:%M}"), Answer.AGREED)

    def show_typing(self) -> None:
        """Tell that words are being typed which are not on disk yet."""
        self._say(self.tr("saisie en cours…"), None, TYPING_MARK)

    def show_unsaved(self) -> None:
        """Tell that the last words could not be written."""
        self._say(self.tr("pas encore enregistré"), Answer.REFUSED)

    def show_lost(self) -> None:
        """Tell that the file is no longer where it was."""
        self._say(self.tr("fichier inaccessible"), Answer.REFUSED)

    def show_read_only(self) -> None:
        """Tell that nothing can be written."""
        self._say(self.tr("lecture seule"), Answer.OUT_OF_COMPETENCE)

    def _say(self, words: str, mark: Answer | None, shapes: tuple[Shape, ...] | None = None) -> None:
        self._saved.setText(words)
        self._mark.show_answer(mark, shapes)
        self._mark.setVisible(mark is not None or shapes is not None)
        self._saved.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def free_widths(self) -> tuple[int, ...]:
        """Return how far a message may reach from the left edge, in pixels.

        At best it hides the town only, which the title of the window names too; else the choice of a catalogue
        also; at worst all there is.
        """
        ends = [one.x() for one in (self.frameworks, self._mark) if not one.isHidden()]
        return (*ends, self.width())

    @property
    def saved_words(self) -> str:
        """What the header says about the disk."""
        return self._saved.text()
