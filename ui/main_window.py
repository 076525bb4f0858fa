"""The window: one open file, its pages, and what is said about it all around."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from pacte.domain.errors import KnownError
from ui.actions import Actions
from ui.disk_state import DiskState
from ui.dropping import Dropping
from ui.first_paint import FirstPaint
from ui.help_dialogs import HelpDialogs
from ui.hint_bar import Hint
from ui.language import shown
from ui.main_frame import MainFrame
from ui.opening import Opening
from ui.operations import Operations
from ui.page import Page, PageKind
from ui.page_stack import PageStack
from ui.recent_files import recent_files
from ui.rescue import Rescue
from ui.subject import Subject
from ui.undoing import Undoing
from ui.verifying import Verifying

if TYPE_CHECKING:
    from pacte.storage.pact_file import PactFile
    from ui.drop_offer import DropOffer
    from ui.file_dialogs import FileDialogs
    from ui.start_page import StartPage
    from ui.technical_log import TechnicalLog

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
        self._actions = Actions(self, kinds)
        self._disk = DiskState(self._frame, self._actions, self)
        self._help = HelpDialogs(self)
        self._verifying = Verifying(lambda: self._operations, self)
        dropping = Dropping(self, self._offer_drop)
        dropping.told.connect(self._frame.messages.show_notice)
        dropping.taken.connect(self._frame.messages.move_on)
        self._undoing = Undoing(lambda: self._operations, self._frame, self._pages, self._disk, self)
        self._rescue = Rescue(self._frame, self._pages, self._opening, self._let_go, self)
        self.setCentralWidget(self._frame)
        self.setMinimumSize(QSize(560, 340))
        self._connect()
        self._restore_size()
        FirstPaint(self).painted.connect(self.first_painted)

    def _connect(self) -> None:
        actions, pages = self._actions, self._pages
        choose_programme = self._about_list(lambda dialogs, one: dialogs.choose_programme(one))
        for wish, answer in (
            (actions.new_requested, self._create),
            (actions.open_requested, self._choose),
            (actions.example_requested, self._show_example),
            (actions.file_requested, self.open_path),
            (actions.close_requested, self.close_file),
            (actions.quit_requested, self.close),
            (actions.import_requested, self._settled(lambda dialogs: dialogs.choose_pact())),
            (pages.import_requested, self._settled(lambda dialogs: dialogs.choose_pact())),
            (actions.reply_requested, self._settled(lambda dialogs: dialogs.choose_reply())),
            (actions.programme_requested, choose_programme),
            (pages.programme_requested, choose_programme),
            (actions.workbook_requested, self._settled(lambda dialogs: dialogs.choose_workbook())),
            (actions.typed_reply_requested, self._about_list(lambda dialogs, one: dialogs.type_reply(one))),
            (actions.export_requested, self._about_list(lambda dialogs, one: dialogs.export(one))),
            (actions.preview_requested, self._about_list(lambda dialogs, one: dialogs.preview(one))),
            (pages.export_requested, self._export_signing),
            (actions.verify_requested, self._verifying.choose),
            (actions.undo_requested, self._undoing.take_back),
            (actions.redo_requested, self._undoing.make_again),
            (actions.search_requested, self._search),
            (actions.new_list_requested, self._settled(lambda dialogs: dialogs.add_list())),
            (pages.new_list_requested, self._settled(lambda dialogs: dialogs.add_list())),
            (actions.copy_requested, self._save_copy),
            (self._disk.copy_requested, self._save_copy),
            (self._disk.go_on_requested, self._rescue.go_on_in),
            (actions.backups_requested, self._settled(lambda dialogs: dialogs.show_backups())),
            (actions.journal_requested, self._settled(lambda dialogs: dialogs.show_journal())),
            (actions.help_requested, self._help.show_keys),
            (self._frame.hints.help_requested, self._help.show_keys),
            (actions.news_requested, self._help.show_news),
            (actions.log_requested, self._help.show_log),
            (actions.about_requested, self._help.show_about),
            (actions.page_requested, pages.show_page),
        ):
            wish.connect(answer)
        pages.told.connect(self._frame.messages.show_notice)
        pages.offered.connect(self._frame.messages.show_offer)
        pages.told_over.connect(self._frame.messages.hide)
        pages.typing_changed.connect(self._disk.show_typing)
        pages.hints_changed.connect(self._show_hints)
        pages.page_shown.connect(self._on_page_shown)
        pages.painted.connect(self._on_page_painted)
        self._disk.undo_changed.connect(self._show_hints)
        self._connect_opening()

    def _connect_opening(self) -> None:
        self._opening.opened.connect(self._show_file)
        self._opening.refused.connect(self._on_not_opened)
        for offered in (self._opening.read_only_offered, self._opening.damage_found):
            offered.connect(self._on_not_opened)
        self._opening.read_only_offered.connect(self._rescue.offer_read_only)
        self._opening.damage_found.connect(self._rescue.offer_backups)
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
        here = self._operations
        if here is not None and not here.read_only and _same(path, here.file.path):
            self._frame.messages.show_notice(self.tr("Ce dossier est déjà ouvert ici."))
        elif self._pages.settle() and self._pages.lets_go():
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

    def _on_not_opened(self, sentence: str, _path: Path | None = None) -> None:
        if self._operations is None:
            self.show_start()
        self._frame.messages.show_error(sentence)

    def _show_file(self, file: "PactFile") -> None:
        """Show a file that has just been opened, on its first page."""
        from pacte.storage import queries

        try:
            dossier = queries.dossier(file)
        except KnownError as error:
            file.close()
            self._on_not_opened(shown(error.sentence))
            return
        self._let_go()
        self._operations = operations = Operations(file, self)
        self._dialogs = self._made_dialogs(operations)
        self._frame.messages.hide()
        Subject(operations, self._frame.header)
        self._follow_catalogues(operations)
        self._disk.follow(operations)
        self._pages.open(operations, dossier)

    def _follow_catalogues(self, operations: Operations) -> None:
        from ui.looking import Looking

        Looking(operations, self._frame.header, self._pages, self._actions)

    def _made_dialogs(self, operations: Operations) -> "FileDialogs":
        from ui.file_dialogs import FileDialogs

        dialogs, rescue = FileDialogs(operations, self), self._rescue
        dialogs.refused.connect(self._frame.messages.show_error)
        dialogs.told.connect(self._frame.messages.show_notice)
        dialogs.programme_requested.connect(self._pages.show_programme)
        dialogs.verify_requested.connect(self._verifying.verify)
        dialogs.copy_saved.connect(self._disk.note_copy)
        dialogs.copy_saved.connect(lambda path: rescue.offer_copy(operations, path))
        dialogs.restore_requested.connect(lambda one: rescue.restore(dialogs.home, one))
        dialogs.look_requested.connect(lambda one: rescue.look(dialogs.home, one))
        return dialogs

    def close_file(self) -> None:
        """Close the file and show the start page."""
        if self._pages.settle() and self._pages.lets_go():
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
        start.painted.connect(self.usable)
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

    # ------------------------------------------------------------------------------------ wishes

    def _settled(self, act: Callable[["FileDialogs"], object]) -> Callable[[], None]:
        """Return what opens a dialog on the file once everything typed is on disk."""

        def asked() -> None:
            if self._dialogs is not None and self._pages.settle():
                act(self._dialogs)

        return asked

    def _save_copy(self) -> None:
        """Save a copy elsewhere, of what is on disk: words that the disk refuses wait for it."""
        if self._dialogs is not None:
            self._pages.settle()
            self._dialogs.save_copy()

    def _about_list(self, act: Callable[["FileDialogs", str | None], object]) -> Callable[[], None]:
        """Return what opens a dialog on the list that is or was shown, once everything typed is on disk."""
        return self._settled(lambda dialogs: act(dialogs, self._pages.list_id))

    def _export_signing(self, number: int) -> None:
        self._about_list(lambda dialogs, one: dialogs.export(one, number))()

    def _search(self) -> None:
        if self.page is not None:
            self.page.search()

    def _show_hints(self) -> None:
        """Show the keys of the present place, and what undo would do."""
        navigation = self._frame.navigation
        page = () if self.page is None else self.page.hints()
        hints = navigation.hints() if navigation.has_cursor else page
        if undo := self._disk.undo_words:
            words, shorter = self.tr("annuler : {}").format(undo), self.tr("annuler")
            hints = (*hints, Hint(("Ctrl", "Z"), words, shorter))
        self._frame.hints.show_hints(hints)

    def _offer_drop(self, held: QMimeData) -> "DropOffer":
        """Tell what would be done with what is dragged over the window."""
        from ui.drop_offer import DropReader, drop_offer

        dialogs, operations = self._dialogs, self._operations
        read = None if dialogs is None else self._read_dropped
        read_only = operations is not None and operations.read_only
        return drop_offer(held, DropReader(self.open_path, self._verifying.verify, read, read_only))

    def _read_dropped(self, path: Path) -> None:
        if self._dialogs is not None and self._pages.settle():
            self._dialogs.read(path, self._pages.list_id)

    # ------------------------------------------------------------------------------------ mishaps

    def settle(self) -> bool:
        """Write what is being typed; false when the disk refused it."""
        return self._pages.settle()

    def show_log(self, log: "TechnicalLog") -> None:
        """Let the help menu show the technical log; tell once when the last session ended unexpectedly."""
        self._help.log = log
        if log.ended_badly:
            tell = partial(self._rescue.tell_bad_end, self._help.show_log)
            self.usable.connect(tell, Qt.ConnectionType.SingleShotConnection)

    # ------------------------------------------------------------------------------------ Qt asks

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once everything typed is on disk, or the user lets it go."""
        if not self._pages.settle():
            from ui.unsaved_dialog import lets_words_go

            if not lets_words_go(self):
                event.ignore()
                return
        if not self._pages.lets_go():
            event.ignore()
            return
        QSettings().setValue(_GEOMETRY, self.saveGeometry())
        self._let_go()
        event.accept()


def _same(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file."""
    try:
        return one.samefile(other)
    except OSError:
        return False
