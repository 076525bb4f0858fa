"""What went wrong or deserves a word, inside the window, without stopping anybody."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pacte.domain.answer import Answer
from ui.announcement import announce
from ui.buttons import Button, Look
from ui.callout import Callout
from ui.tokens import STEP

Act = Callable[[], object]


class MessageBar(Callout):
    """One sentence with, perhaps, one thing to do about it.

    News, and what an offer is about, are over with the next edit or page; a refusal, and other news that offer
    something, stay until they are closed or cured. Where it stands, `MessagePlace` decides.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Answer.UNDECIDED, parent)
        self._row.setContentsMargins(STEP, STEP // 2, STEP, STEP // 2)
        self._act: Act | None = None
        self._passing = False
        self._close = Button(self.tr("Fermer"), Look.QUIET)
        self._close.setAccessibleName(self.tr("Fermer le message"))
        self._close.clicked.connect(self.hide)
        self._row.addWidget(self._close)
        self.action_requested.connect(self._do)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, empty when there is none."""
        return "" if self.isHidden() else self.words

    @property
    def passing(self) -> bool:
        """Whether what is told goes by itself when the user goes on."""
        return self._passing

    def show_error(self, words: str, action: str = "", act: Act | None = None) -> None:
        """Tell what went wrong, with a button when there is a way out."""
        self._show(Answer.REFUSED, words, action, act)

    def show_notice(self, words: str, action: str = "", act: Act | None = None) -> None:
        """Tell something worth knowing."""
        self._show(Answer.UNDECIDED, words, action, act)

    def show_offer(self, words: str, action: str, act: Act) -> None:
        """Tell something worth knowing, and offer something as long as the user does nothing else."""
        self._show(Answer.UNDECIDED, words, action, act, passing=True)

    def move_on(self) -> None:
        """Take away news that are not to stay: the user has gone on."""
        if self._passing:
            self.hide()

    def _show(
        self, kind: Answer, words: str, action: str, act: Act | None, *, passing: bool | None = None
    ) -> None:
        self._act = act
        self._passing = kind is Answer.UNDECIDED and act is None if passing is None else passing
        self.say(words, action, kind)
        # There is always a button beside it, to close it.
        self._row.setAlignment(self._mark, Qt.AlignmentFlag.AlignVCenter)
        self.show()
        announce(self, words)

    def _do(self) -> None:
        act = self._act
        self.hide()
        if act is not None:
            act()
