"""The window: one open file, its pages, and what is said about it all around."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from ui.actions import Actions
from ui.disk_state import DiskState
from ui.file_dialogs import FileDialogs
from ui.first_paint import FirstPaint
from ui.hint_bar import Hint
from ui.language import shown
from ui.main_frame import MainFrame
from ui.opening import Opening
from ui.operations import Operations
from ui.page import Page, PageKind
from ui.page_stack import PageStack
from ui.plain_text import typographic
from ui.recent_files import recent_files

if TYPE_CHECKING:
    from pacte.domain.changes import Changes
    from pacte.storage.pact_file import PactFile
    from ui.start_page import StartPage

_GEOMETRY = "window/geometry"
#: How long after the first page is shown the means of editing are loaded, in milliseconds.
_IDLE = 120


class MainWindow(QMainWindow):
    """Opens files and shows their pages. `kinds` is the register of pages; a single one needs no navigation."""

    #: The frame has been painted for the first time.
    first_painted = Signal()
    #: What was asked for is on the screen and takes keys: the start page, or a file's first page.
    usable = Signal()

    def __init__(self, kinds: tuple[PageKind, ...]) -> None:
        super().__init__()
        self._operations: Operations | None = None
        self._dialogs: FileDialogs | None = None
        self._frame = MainFrame(kinds, self)
        self._pages = PageStack(self._frame, kinds)
        self._start: StartPage | None = None
        self._opening = Opening(self)
        self._actions = Actions(self)
        self._disk = DiskState(self._frame, self._actions, self)
        self.setCentralWidget(self._frame)
        self.setAcceptDrops(True)
        self.setMinimumSize(QSize(560, 340))
        self._connect()
        self._restore_size()
        FirstPaint(self).painted.connect(self.first_painted)

    def _connect(self) -> None:
        actions, pages = self._actions, self._pages
        for wish, answer in (
            (actions.new_requested, self._create),
            (actions.open_requested, self._choose),
            (actions.example_requested, self._show_example),
            (actions.file_requested, self.open_path),
            (actions.close_requested, self.close_file),
            (actions.quit_requested, self.close),
            (actions.import_requested, self._settled(FileDialogs.choose_pact)),
            (pages.import_requested, self._settled(FileDialogs.choose_pact)),
            (actions.export_requested, self._export),
            (actions.undo_requested, self._take_back),
            (actions.redo_requested, self._make_again),
            (actions.search_requested, self._search),
            (actions.new_list_requested, self._settled(FileDialogs.add_list)),
            (pages.new_list_requested, self._settled(FileDialogs.add_list)),
            (actions.help_requested, self._show_keys),
            (self._frame.hints.help_requested, self._show_keys),
        ):
            wish.connect(answer)
        pages.told.connect(self._frame.messages.show_notice)
        pages.typing_changed.connect(self._disk.show_typing)
        pages.hints_changed.connect(self._show_hints)
        pages.page_shown.connect(self._on_page_shown)
        pages.painted.connect(self._on_page_painted)
        self._disk.undo_changed.connect(self._show_hints)
        self._opening.opened.connect(self._show_file)
        self._opening.refused.connect(self._on_not_opened)
        self._opening.read_only_offered.connect(self._offer_read_only)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._show_hints)

    def _restore_size(self) -> None:
        stored = QSettings().value(_GEOMETRY)
        if not (isinstance(stored, QByteArray) and self.restoreGeometry(stored)):
            self.resize(QSize(1366, 768).boundedTo(self.screen().availableSize()))

    @property
    def page(self) -> Page | None:
        """The page shown, None on the start page."""
        return self._pages.page

    # ------------------------------------------------------------------------------------ files

    def announce_opening(self, path: Path) -> None:
        """Show that a file is about to be opened, so that the first paint needs nothing of it."""
        self._frame.header.show_opening(path.name)
        self._frame.show_widget(QWidget())

    def open_path(self, path: Path) -> None:
        """Open a file in this window, instead of the one that is open."""
        if (
            self._operations is not None
            and not self._operations.read_only
            and _same(path, self._operations.file.path)
        ):
            self._frame.messages.show_notice(self.tr("Ce dossier est déjà ouvert ici."))
        elif self._pages.settle():
            self._opening.open(path)

    def _create(self) -> None:
        if self._pages.settle() and (path := self._opening.create()):
            self.open_path(path)

    def _choose(self) -> None:
        if self._pages.settle() and (path := self._opening.choose()):
            self.open_path(path)

    def _show_example(self) -> None:
        if self._pages.settle() and (path := self._opening.example()):
            self.open_path(path)

    def _on_not_opened(self, sentence: str) -> None:
        if self._operations is None:
            self.show_start()
        self._frame.messages.show_error(sentence)

    def _offer_read_only(self, sentence: str, path: Path) -> None:
        self._on_not_opened(sentence)
        self._frame.messages.show_error(
            sentence, self.tr("Ouvrir en lecture seule"), lambda: self._opening.open(path, read_only=True)
        )

    def _show_file(self, file: "PactFile") -> None:
        """Show a file that has just been opened, on its first page."""
        from pacte.storage import queries

        operations = Operations(file, self)
        operations.refused.connect(self._disk.show_refusal)
        dossier = operations.ask(queries.dossier)
        if dossier is None:
            file.close()
            return
        self._let_go()
        self._operations = operations
        self._dialogs = FileDialogs(operations, self)
        self._dialogs.refused.connect(self._frame.messages.show_error)
        self._dialogs.told.connect(self._frame.messages.show_notice)
        self._frame.messages.hide()
        town = dossier.municipality.name
        self._frame.header.show_subject(town, dossier.collective.name)
        self.setWindowTitle(self.tr("{} — Pacte").format(town.replace("[*]", "[*][*]")))
        self._disk.follow(operations)
        self._pages.open(operations, dossier)

    def close_file(self) -> None:
        """Close the file and show the start page."""
        if self._pages.settle():
            self._let_go()
            self._frame.messages.hide()
            self.show_start()

    def _let_go(self) -> None:
        """Close the file and forget its pages."""
        self._pages.close()
        self._disk.let_go()
        if self._dialogs is not None:
            self._dialogs.deleteLater()
            self._dialogs = None
        if self._operations is not None:
            self._operations.file.close()
            self._operations.deleteLater()
            self._operations = None

    def _made_start(self) -> "StartPage":
        from ui.start_page import StartPage

        start = StartPage(self._frame.stack)
        start.new_requested.connect(self._create)
        start.open_requested.connect(self._choose)
        start.example_requested.connect(self._show_example)
        start.file_requested.connect(self.open_path)
        FirstPaint(start).painted.connect(self.usable)
        return start

    def show_start(self) -> None:
        """Show the page that one starts from."""
        self._start = self._start or self._made_start()
        self._start.show_recent(recent_files())
        self._frame.header.show_nothing()
        self._frame.show_widget(self._start)
        self.setWindowTitle(self.tr("Pacte"))
        self._show_hints()

    def _on_page_shown(self) -> None:
        self._actions.show_page_menu(self._pages.menu)
        self._show_hints()

    def _on_page_painted(self) -> None:
        self.usable.emit()
        if self._operations is not None:
            QTimer.singleShot(_IDLE, self._operations, self._operations.prepare)

    # ------------------------------------------------------------------------------------ edits

    def _take_back(self) -> None:
        from pacte.edits import undoing

        if self._operations is not None and self._pages.settle():
            self._reveal(self._operations.run(undoing.undo))

    def _make_again(self) -> None:
        from pacte.edits import undoing

        if self._operations is not None and self._pages.settle():
            self._reveal(self._operations.run(undoing.redo))

    def _reveal(self, changes: "Changes | None") -> None:
        if changes and self.page is not None:
            self.page.reveal(changes)

    # ------------------------------------------------------------------------------------ wishes

    def _settled(self, act: Callable[[FileDialogs], object]) -> Callable[[], None]:
        """Return what opens a dialog on the file once everything typed is on disk."""

        def asked() -> None:
            if self._dialogs is not None and self._pages.settle():
                act(self._dialogs)

        return asked

    def _export(self) -> None:
        if self._dialogs is not None and self.page is not None and self._pages.settle():
            self._dialogs.export(self.page.current_list())

    def _search(self) -> None:
        if self.page is not None:
            self.page.search()

    def _show_keys(self) -> None:
        from ui.key_help import KeyHelp

        KeyHelp(self).exec()

    def _show_hints(self) -> None:
        """Show the keys of the present place, and what undo would do."""
        hints = self.page.hints() if self.page is not None else ()
        if undo := self._disk.undoable:
            hints = (*hints, Hint(("Ctrl", "Z"), self.tr("annuler : {}").format(typographic(shown(undo)))))
        self._frame.hints.show_hints(hints)

    # ------------------------------------------------------------------------------------ Qt asks

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once everything typed is on disk, or the user lets it go."""
        if not self._pages.settle():
            from ui.unsaved_dialog import lets_words_go

            if not lets_words_go(self):
                event.ignore()
                return
        QSettings().setValue(_GEOMETRY, self.saveGeometry())
        self._let_go()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept one file dropped on the window."""
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a pact file that was dropped, read a pact from any other."""
        path = Path(event.mimeData().urls()[0].toLocalFile())
        event.acceptProposedAction()
        if path.suffix.lower() == ".pacte" or self._dialogs is None or self._operations is None:
            self.open_path(path)
        elif self._operations.read_only:
            words = self.tr(
                "Ce dossier est ouvert en lecture seule : un pacte lu ne pourrait pas y être écrit."
            )
            self._frame.messages.show_notice(words)
        elif self._pages.settle():
            self._dialogs.read_pact(path)


def _same(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file."""
    try:
        return one.samefile(other)
    except OSError:
        return False
