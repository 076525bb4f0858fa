"""The pages of the open file: made when they are first shown, reloaded when they are seen."""

import gc
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from ui.main_frame import MainFrame
from ui.operations import Operations
from ui.page import Page, PageKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from pacte.domain.changes import Changes
    from pacte.domain.dossier import Dossier

#: The page where programmes are decided about.
_PROGRAMMES = "programme"


class PageStack(QObject):
    """Shows one page of the register at a time in the frame."""

    told = Signal(str)
    #: Something worth telling, with one thing to do about it: words, button, act.
    offered = Signal(str, str, object)
    #: What was told is over.
    told_over = Signal()
    typing_changed = Signal(bool)
    hints_changed = Signal()
    new_list_requested = Signal()
    import_requested = Signal()
    programme_requested = Signal()
    export_requested = Signal(int)
    #: A page has been painted for the first time.
    painted = Signal()
    #: The first page of a file is shown: its `Operations` and its `Dossier`.
    opened = Signal(object, object)
    #: Another page is shown, or none.
    page_shown = Signal()

    def __init__(self, frame: MainFrame, kinds: tuple[PageKind, ...]) -> None:
        super().__init__(frame)
        self._frame = frame
        self._kinds = kinds
        self._operations: Operations | None = None
        self._pages: dict[str, Page] = {}
        # What edits changed on pages since they were last seen.
        self._unseen: dict[str, Changes] = {}
        # The list that was chosen last, whatever the page; not chosen, it is the one that the file opened on.
        self._list_id: str | None = None
        self._chosen = False
        # The list that the page shown came with.
        self._arrived: str | None = None
        # The lists of the file, and the one gone on with before the last of them was added.
        self._known: frozenset[str] = frozenset()
        self._before: str | None = None
        self.page_shown.connect(frame.messages.move_on)
        frame.navigation.page_requested.connect(self.show_page)
        frame.navigation.look_requested.connect(self.look_at)
        frame.navigation.left.connect(self._take_cursor)

    @property
    def page(self) -> Page | None:
        """The page shown, None when no file is open."""
        widget = self._frame.stack.currentWidget()
        return widget if isinstance(widget, Page) else None

    @property
    def key(self) -> str | None:
        """The key of the page shown, None when no file is open."""
        return next((key for key, page in self._pages.items() if page is self.page), None)

    @property
    def menu(self) -> "QMenu | None":
        """The menu of the page shown."""
        return self.page.menu() if self.page is not None else None

    @property
    def list_id(self) -> str | None:
        """The list that the page shows, or the one shown last where it shows none or several."""
        shown = self.page.current_list() if self.page is not None else None
        return shown or (self._list_id if self._list_id in self._known else None)

    def open(self, operations: Operations, dossier: "Dossier") -> None:
        """Show the first page of a file that has just been opened."""
        self._operations = operations
        operations.changed.connect(self.reload)
        self._known, self._before = frozenset(one.id for one in dossier.lists), None
        self._make(self._kinds[0], dossier)
        self._list_id, self._chosen = self._arrived, False
        self.opened.emit(operations, dossier)

    def close(self) -> None:
        """Forget the pages of the file."""
        for page in self._pages.values():
            self._frame.forget_widget(page)
        self._pages, self._unseen, self._list_id = {}, {}, None
        gc.unfreeze()
        self._operations = None
        self.page_shown.emit()

    def renew(self, anew: "Callable[[], Dossier | None]") -> None:
        """Forget the pages, then show the same one of what `anew` returns: nothing of them is true any more.

        What pages write when they go is on disk before `anew` is called.
        """
        operations, key = self._operations, self.key
        if operations is None:
            return
        self._note_list()
        list_id, chosen = self._list_id, self._chosen
        operations.changed.disconnect(self.reload)
        self.close()
        dossier = anew()
        self._operations, self._list_id, self._chosen = operations, list_id, chosen
        operations.changed.connect(self.reload)
        if dossier is not None:
            self._make(next((kind for kind in self._kinds if kind.key == key), self._kinds[0]), dossier)
            self._take_cursor()

    def show_page(self, key: str) -> None:
        """Show a page by its key, making it the first time, and put the cursor in it."""
        if self._show(key):
            self._take_cursor()

    def look_at(self, key: str) -> None:
        """Show a page while the cursor stays in the navigation."""
        if self._show(key):
            self._frame.navigation.take_cursor()

    def show_programme(self, list_id: str, document: str) -> None:
        """Show a programme where one decides about it; every page goes on with its list."""
        if self._show(_PROGRAMMES, list_id) and self.page is not None:
            self.page.show_programme(list_id, document)
            self._take_cursor()

    def _take_cursor(self) -> None:
        if self.page is not None:
            self.page.take_cursor()

    def _show(self, key: str, list_id: str | None = None) -> bool:
        """Show a page, and on it a list if one is given, else the one chosen last.

        False, staying where words could not be written, when the disk refused them.
        """
        if self._operations is None:
            return False
        if not self.settle():
            self._stay()
            return False
        self._note_list()
        if list_id is not None:
            self._list_id, self._chosen = list_id, True
        if key in self._pages:
            self._put(key)
            return True
        from pacte.storage import queries

        dossier = self._operations.ask(queries.dossier)
        if dossier is None:
            self._stay()
            return False
        self._make(next(kind for kind in self._kinds if kind.key == key), dossier)
        return True

    def _stay(self) -> None:
        """Name the page shown again in the navigation, the cursor back where it was in it."""
        if self.page is not None and self.key is not None:
            self._frame.navigation.show_page(self.key)
            field = self.page.focusWidget()
            if field is not None:
                field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_place(self, list_id: str, place: tuple[str, str]) -> None:
        """Show an answer where answers are given: on the first page."""
        self.show_page(self._kinds[0].key)
        if self.key == self._kinds[0].key and self.page is not None:
            self.page.show_place(list_id, place)

    def _ask_reservation(self, list_id: str, place: tuple[str, str]) -> None:
        """Show an answer where answers are given, the cursor in the words that « avec réserve » asks for."""
        from pacte.domain.answer import Answer

        self._show_place(list_id, place)
        if self.key == self._kinds[0].key and self.page is not None:
            self.page.answer(Answer.RESERVED)

    def _make(self, kind: PageKind, dossier: "Dossier") -> None:
        assert self._operations is not None
        page = kind.make(self._operations, self._frame.stack)
        page.told.connect(self.told)
        page.offered.connect(self.offered)
        page.told_over.connect(self.told_over)
        page.typing_changed.connect(self.typing_changed)
        page.hints_changed.connect(self.hints_changed)
        page.new_list_requested.connect(self.new_list_requested)
        page.import_requested.connect(self.import_requested)
        page.programme_requested.connect(self.programme_requested)
        page.export_requested.connect(self.export_requested)
        page.place_requested.connect(self._show_place)
        page.reservation_requested.connect(self._ask_reservation)
        page.painted.connect(self._on_painted)
        self._pages[kind.key] = page
        self._put(kind.key)
        page.show_dossier(dossier)
        self._follow(page)

    def _on_painted(self) -> None:
        # What a page shows stays: looking for garbage among a large file's answers would stop a key now and then.
        gc.freeze()
        self.painted.emit()

    def _put(self, key: str) -> None:
        page = self._pages[key]
        self._frame.show_widget(page, pages=True)
        self._frame.navigation.show_page(key)
        if changes := self._unseen.pop(key, None):
            page.reload(changes)
        self._follow(page)
        self.page_shown.emit()

    def _note_list(self) -> None:
        """Remember the list shown, if somebody chose another than the page came with."""
        shown = self.page.current_list() if self.page is not None else None
        if shown is not None and shown != self._arrived:
            self._list_id, self._chosen = shown, True

    def _follow(self, page: Page) -> None:
        if self._list_id is not None:
            page.follow_list(self._list_id, chosen=self._chosen)
        self._arrived = page.current_list()

    def settle(self) -> bool:
        """Write what is being typed before going elsewhere; false when the disk refused it."""
        return self.page is None or self.page.settle()

    def lets_go(self) -> bool:
        """Ask before what was typed for a signing is lost; false to stay, on the page that holds it."""
        for key, page in self._pages.items():
            if names := page.unsigned():
                from ui.unsaved_dialog import lets_signing_go

                if not lets_signing_go(self._frame.window(), names):
                    self.show_page(key)
                    return False
        return True

    def reload(self, changes: "Changes") -> None:
        """Let the page shown show again what an edit changed; the others do when they are seen again."""
        moved = changes.dossier and bool(changes.lists) and self._follow_added(changes)
        for key, page in self._pages.items():
            if page is self.page:
                page.reload(changes)
            else:
                self._unseen[key] = self._unseen[key].then(changes) if key in self._unseen else changes
        if moved and self.page is not None:
            self._follow(self.page)

    def _follow_added(self, changes: "Changes") -> bool:
        """Go on with a list that was just added, or back to the one before when it is gone; whether it moved."""
        from pacte.storage import queries

        dossier = self._operations.ask(queries.dossier) if self._operations else None
        if dossier is None:
            return False
        ids = [one.id for one in dossier.lists]
        added = [one for one in ids if one in changes.lists and one not in self._known]
        self._known = frozenset(ids)
        self._note_list()
        if added:
            self._before, self._list_id, self._chosen = self._list_id, added[-1], True
        elif self._list_id not in self._known and self._before in self._known:
            self._list_id, self._chosen = self._before, True
        else:
            return False
        return True
