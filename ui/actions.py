"""Everything one can do with the window, as actions in its menus."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ui.edit_words import edit_words
from ui.plain_text import menu_text
from ui.recent_files import recent_files

if TYPE_CHECKING:
    from pacte.domain.rows import UndoState
    from ui.page import PageKind

_Standard = QKeySequence.StandardKey


class Actions(QObject):
    """The window's menus. Each action is a wish; what it does is the window's affair."""

    new_requested = Signal()
    open_requested = Signal()
    file_requested = Signal(object)
    example_requested = Signal()
    copy_requested = Signal()
    backups_requested = Signal()
    journal_requested = Signal()
    close_requested = Signal()
    quit_requested = Signal()
    import_requested = Signal()
    reply_requested = Signal()
    programme_requested = Signal()
    typed_reply_requested = Signal()
    workbook_requested = Signal()
    export_requested = Signal()
    preview_requested = Signal()
    verify_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    search_requested = Signal()
    next_framework_requested = Signal()
    new_list_requested = Signal()
    help_requested = Signal()
    news_requested = Signal()
    log_requested = Signal()
    about_requested = Signal()
    #: A page is to be shown: its key.
    page_requested = Signal(str)

    def __init__(self, window: QMainWindow, kinds: "Sequence[PageKind]") -> None:
        super().__init__(window)
        self._window = window
        bar = window.menuBar()
        self._file = bar.addMenu(self.tr("&Fichier"))
        self._edit = bar.addMenu(self.tr("É&dition"))
        self._go = bar.addMenu(self.tr("Aller &à"))
        self._list = bar.addMenu(self.tr("&Liste"))
        self._help = bar.addMenu(self.tr("&Aide"))
        self._page_menu: QMenu | None = None
        self._path: Path | None = None
        self._fill_file()
        self._fill_go(kinds)
        self._undo = self._add(self._edit, self.tr("&Annuler"), _Standard.Undo, self.undo_requested.emit)
        self._redo = self._add(self._edit, self.tr("&Rétablir"), "Ctrl+Shift+Z", self.redo_requested.emit)
        self._redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self._edit.addSeparator()
        self._search = self._add(
            self._edit, self.tr("&Chercher une mesure"), _Standard.Find, self.search_requested.emit
        )
        self._next_framework = self._add(
            self._edit, self.tr("Référentiel &suivant"), "Ctrl+R", self.next_framework_requested.emit
        )
        self._new_list = self._add(
            self._list, self.tr("&Nouvelle liste…"), "Ctrl+Shift+N", self.new_list_requested.emit
        )
        self._typed_reply = self._add(
            self._list, self.tr("Saisir sa réponse &papier…"), "", self.typed_reply_requested.emit
        )
        self._fill_help()
        self.show_state(None, None, read_only=False)

    def _add(
        self, menu: QMenu, words: str, keys: "QKeySequence.StandardKey | str", act: Callable[[], object]
    ) -> QAction:
        action = menu.addAction(words)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False: act())
        return action

    def _fill_file(self) -> None:
        menu = self._file
        self._add(menu, self.tr("&Nouveau dossier…"), _Standard.New, self.new_requested.emit)
        self._add(menu, self.tr("&Ouvrir un dossier…"), _Standard.Open, self.open_requested.emit)
        self._recent = menu.addMenu(self.tr("Dossiers &récents"))
        menu.aboutToShow.connect(self._fill_recent)
        self._add(menu, self.tr("Voir l’e&xemple"), "", self.example_requested.emit)
        menu.addSeparator()
        self._import = self._add(menu, self.tr("&Lire un pacte signé…"), "Ctrl+L", self.import_requested.emit)
        self._reply = self._add(
            menu, self.tr("Lire une ré&ponse de liste…"), "Ctrl+Shift+L", self.reply_requested.emit
        )
        self._programme = self._add(
            menu, self.tr("Lire un pro&gramme…"), "Ctrl+Shift+P", self.programme_requested.emit
        )
        self._workbook = self._add(
            menu, self.tr("Lire un classeur &modifié…"), "", self.workbook_requested.emit
        )
        self._export = self._add(menu, self.tr("&Exporter…"), "Ctrl+E", self.export_requested.emit)
        self._preview = self._add(
            menu, self.tr("Aperçu et &impression…"), _Standard.Print, self.preview_requested.emit
        )
        self._add(menu, self.tr("&Vérifier un pacte…"), "", self.verify_requested.emit)
        menu.addSeparator()
        self._copy = self._add(
            menu, self.tr("Enregistrer une &copie…"), "Ctrl+Shift+S", self.copy_requested.emit
        )
        self._backups = self._add(menu, self.tr("&Sauvegardes…"), "", self.backups_requested.emit)
        self._journal = self._add(menu, self.tr("&Journal du dossier…"), "", self.journal_requested.emit)
        menu.addSeparator()
        self._close = self._add(menu, self.tr("&Fermer le dossier"), "Ctrl+W", self.close_requested.emit)
        self._add(menu, self.tr("&Quitter"), "Ctrl+Q", self.quit_requested.emit)

    def _fill_help(self) -> None:
        menu = self._help
        self._add(menu, self.tr("&Touches, mots et signes"), "F1", self.help_requested.emit)
        self._add(menu, self.tr("&Nouveautés"), "", self.news_requested.emit)
        menu.addSeparator()
        self._add(menu, self.tr("&Journal technique…"), "", self.log_requested.emit)
        self._add(menu, self.tr("À &propos de Pacte"), "", self.about_requested.emit)

    def _fill_go(self, kinds: "Sequence[PageKind]") -> None:
        """Name the pages of a file with their keys, which the navigation itself listens to."""
        for place, kind in enumerate(kinds, start=1):
            # What stands behind the tabulator is shown as a key and makes no shortcut.
            words = f"&{place}  {menu_text(kind.title)}\tCtrl+{place}"
            self._add(self._go, words, "", partial(self.page_requested.emit, kind.key))

    def _fill_recent(self) -> None:
        self._recent.clear()
        for path in recent_files(besides=self._path):
            action = self._recent.addAction(menu_text(path.name))
            action.triggered.connect(lambda _=False, chosen=Path(path): self.file_requested.emit(chosen))
        self._recent.menuAction().setVisible(not self._recent.isEmpty())

    def show_page_menu(self, menu: QMenu | None) -> None:
        """Show the present page's own menu, before the help."""
        bar = self._window.menuBar()
        if self._page_menu is not None:
            bar.removeAction(self._page_menu.menuAction())
        self._page_menu = menu
        if menu is not None:
            bar.insertMenu(self._list.menuAction(), menu)

    def show_state(self, state: "UndoState | None", path: Path | None, *, read_only: bool) -> None:
        """Enable what can be done with the open file, None when there is none; name what undo and redo would do."""
        self._path, is_open = path, path is not None
        self._go.menuAction().setVisible(is_open and len(self._go.actions()) > 1)
        writable = is_open and not read_only
        undo_words, redo_words = self.tr("&Annuler"), self.tr("&Rétablir")
        if state and state.undo:
            undo_words = self.tr("&Annuler : {}").format(menu_text(edit_words(state.undo, state.undo_in)))
        if state and state.redo:
            redo_words = self.tr("&Rétablir : {}").format(menu_text(edit_words(state.redo, state.redo_in)))
        self._undo.setText(undo_words)
        self._redo.setText(redo_words)
        self._undo.setEnabled(writable and state is not None and state.undo is not None)
        self._redo.setEnabled(writable and state is not None and state.redo is not None)
        for action in (
            self._import,
            self._reply,
            self._programme,
            self._typed_reply,
            self._workbook,
            self._new_list,
        ):
            action.setEnabled(writable)
        for action in (
            self._export,
            self._preview,
            self._close,
            self._search,
            self._next_framework,
            self._copy,
            self._backups,
            self._journal,
        ):
            action.setEnabled(is_open)
