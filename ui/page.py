"""What the window asks of a page, and the register of pages it shows."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.buttons import Button, Look
from ui.hint_bar import Hint
from ui.operations import Operations

if TYPE_CHECKING:
    # The window is painted before anything of the field is needed.
    from pacte.domain.answer import Answer
    from pacte.domain.changes import Changes
    from pacte.domain.dossier import Dossier


class Page(QWidget):
    """One page on the open file. It reads frozen values and decides itself what a change makes it reload."""

    #: Something worth telling.
    told = Signal(str)
    #: Something worth telling, with one thing to do about it as long as nothing else is done: words, button, act.
    offered = Signal(str, str, object)
    #: What was told is over.
    told_over = Signal()
    #: True: words were typed that are not on disk yet. False: they are.
    typing_changed = Signal(bool)
    #: Other keys do something now.
    hints_changed = Signal()
    new_list_requested = Signal()
    import_requested = Signal()
    #: The programme of a list is to be read.
    programme_requested = Signal()
    #: A signing of the list shown is to be exported: its number.
    export_requested = Signal(int)
    #: A place of the grid is to be shown: the list, and a measure and its level, or a principle and "".
    place_requested = Signal(str, object)
    #: The words of a reservation are to be written: the list, and a measure and its level.
    reservation_requested = Signal(str, object)
    #: The page has been painted with what it was given to show.
    painted = Signal()

    def show_dossier(self, dossier: "Dossier") -> None:
        """Show a file that was just opened."""
        raise NotImplementedError

    def reload(self, changes: "Changes") -> None:
        """Show again what an edit changed, or all the edits since the page was last seen."""
        raise NotImplementedError

    def holds(self, label: str) -> bool:
        """Whether the edit of this name is not to be undone here; the page tells why, or took back something else."""
        return False

    def reveal(self, changes: "Changes") -> bool:
        """Bring what was undone or redone into view; false when the page shows nothing of it."""
        return False

    def take_cursor(self) -> None:
        """Put the cursor where one begins on the page."""
        raise NotImplementedError

    def show_place(self, list_id: str, place: tuple[str, str]) -> None:
        """Show a list and one of its answers: a measure and its level, or a principle and ""."""

    def answer(self, answer: "Answer | None") -> None:
        """Give an answer to what is chosen, or ask for the words that go with it."""

    def show_programme(self, list_id: str, document: str) -> None:
        """Show a list and one of the documents that it published, by its name."""

    def settle(self) -> bool:
        """Write what is being typed, before going elsewhere; false when the disk refused it."""
        return True

    def unsigned(self) -> tuple[str, ...]:
        """Return the names of the lists for whose signing something is typed: only signing writes it."""
        return ()

    def search(self) -> None:
        """Put the cursor where one searches."""

    def first_list_buttons(self, *, read_only: bool) -> list[Button]:
        """Return what ends the emptiness of a file without a list; nothing does in one that can only be read."""
        new = Button(QCoreApplication.translate("Page", "Nouvelle liste…"), Look.PRIMARY)
        new.clicked.connect(self.new_list_requested)
        read = Button(QCoreApplication.translate("Page", "Lire un pacte signé…"))
        read.clicked.connect(self.import_requested)
        return [] if read_only else [new, read]

    def menu(self) -> QMenu | None:
        """Return the page's own menu, None when it has none."""
        return None

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys that do something now, the most useful first."""
        return ()

    def current_list(self) -> str | None:
        """Return the identifier of the list shown, None when the page shows none or several."""
        return None

    def show_list(self, list_id: str) -> None:
        """Show another list, where the page shows one at a time."""

    def follow_list(self, list_id: str, *, chosen: bool) -> None:
        """Show the list that another page showed; not `chosen`, it is merely the one that the file opened on."""
        if list_id != self.current_list():
            self.show_list(list_id)


class PageKind(NamedTuple):
    """An entry of the register: its key, its name in the navigation, and how it is made."""

    key: str
    title: str
    make: Callable[[Operations, QWidget], Page]
