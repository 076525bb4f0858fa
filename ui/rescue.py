"""The ways on when something went wrong: going on in a copy, going back to a backup."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pacte.domain.errors import KnownError
from ui.language import moment_words, shown
from ui.main_frame import MainFrame
from ui.opening import Opening
from ui.operations import Operations
from ui.page_stack import PageStack
from ui.recent_files import recent_files

if TYPE_CHECKING:
    from pacte.domain.dossier import Dossier


class Rescue(QObject):
    """Moves the window from one file to another without losing what is being typed, and tells what it did."""

    def __init__(
        self,
        frame: MainFrame,
        pages: PageStack,
        opening: Opening,
        let_go: Callable[[], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._messages, self._banner = frame.messages, frame.banner
        self._pages, self._opening, self._let_go, self._window = pages, opening, let_go, window
        pages.opened.connect(self._offer_left_meeting)

    def offer_read_only(self, sentence: str, path: Path) -> None:
        """Tell why a file can only be read, and offer to."""
        self._messages.show_error(
            sentence, self.tr("Ouvrir en lecture seule"), lambda: self._opening.open(path, read_only=True)
        )

    def tell_bad_end(self, show_details: Callable[[], None]) -> None:
        """Tell that the last session ended unexpectedly, unless there is something more pressing.

        Where no file is open, the way back is to the one that was.
        """
        if self._messages.text:
            return
        words = self.tr(
            "La dernière session s’est terminée de façon inattendue ; tout ce qui était affiché comme "
            "enregistré est sur le disque."
        )
        last = next(iter(recent_files()), None) if self._pages.key is None else None
        if last is None:
            self._messages.show_notice(words, self.tr("Voir les détails"), show_details)
        else:
            words += " " + self.tr("Le dernier dossier ouvert est « {} ».").format(last.name)
            self._messages.show_notice(words, self.tr("Rouvrir ce dossier"), lambda: self._opening.open(last))

    def _offer_left_meeting(self, operations: Operations, dossier: "Dossier") -> None:
        """Tell that a meeting was left without being closed, and offer to take it up again."""
        from ui.left_meeting import offer_left_meeting

        if not operations.read_only:
            offer_left_meeting(operations, dossier, self._messages, self._pages)

    # ------------------------------------------------------------------------------------ a copy

    def offer_copy(self, operations: Operations, path: Path) -> None:
        """Tell that a copy is on disk, and offer to work in it from now on."""
        sentence = self.tr("Une copie du dossier est enregistrée : « {} ».").format(path.name)
        if operations.owes:
            sentence += " " + self.tr("Continuez dans cette copie : ce que le disque a refusé y sera écrit.")
        elif not operations.file.still_there:
            sentence += " " + self.tr(
                "Continuez dans cette copie : les mots en cours de saisie y seront écrits."
            )
        self._messages.show_notice(
            sentence, self.tr("Continuer dans la copie"), lambda: self.go_on_in(operations, path)
        )

    def go_on_in(self, operations: Operations, path: Path) -> None:
        """Work in a copy from now on; what the disk refused to take is written there."""
        from pacte.domain.changes import Changes
        from ui.copying import go_on_in

        owed = operations.owes
        try:
            go_on_in(operations, path)
        except KnownError as error:
            self._messages.show_error(shown(error.sentence))
            return
        if self._pages.settle() and not operations.owes:
            operations.changed.emit(Changes(dossier=True))
            sentence = self.tr("Vous travaillez maintenant dans « {} ».").format(path.name)
            if owed:
                sentence += " " + self.tr("Ce que le disque avait refusé y est écrit.")
            self._messages.show_notice(sentence)

    # ------------------------------------------------------------------------------------ backups

    def restore(self, path: Path, one: object) -> None:
        """Close the file, put a backup in its place, and open it again on the same page."""
        from pacte.edits import backups

        assert isinstance(one, backups.Backup)
        key = self._pages.key
        self._let_go()
        refusal, before = "", None
        try:
            before = backups.restore(path, one)
        except KnownError as error:
            refusal = shown(error.sentence)
        self._reopen(path, key)
        if refusal:
            self._messages.show_error(refusal)
        elif before is None:
            self._messages.show_notice(self._restored(moment_words(one.at)))
        else:
            present = before
            self._messages.show_notice(
                self._restored(moment_words(one.at)),
                self.tr("Annuler la reprise"),
                lambda: self.restore(path, present),
            )

    def _restored(self, moment: str) -> str:
        return self.tr("Le dossier est revenu à sa sauvegarde du {}.").format(moment)

    def _reopen(self, path: Path, key: str | None) -> None:
        self._opening.open(path)
        if key is not None:
            self._pages.show_page(key)

    def look(self, path: Path, one: object) -> None:
        """Open a backup for reading only, and offer to come back."""
        from pacte.edits import backups

        assert isinstance(one, backups.Backup)
        key = self._pages.key
        self._opening.open(one.path, read_only=True, remember=False)
        if key is not None:
            self._pages.show_page(key)
        if self._pages.key is not None:
            self._banner.show_backup(moment_words(one.at), lambda: self._reopen(path, self._pages.key))

    def offer_backups(self, sentence: str, path: Path) -> None:
        """Tell that a file is damaged, and offer its backups when there are any."""
        from pacte.edits import backups

        kept = backups.kept_of(path)
        if not kept:
            self._messages.show_error(sentence)
            return

        def show() -> None:
            from ui.backups_dialog import BackupsDialog

            dialog = BackupsDialog(path, kept, None, self._window)
            dialog.restore_requested.connect(lambda one: self.restore(path, one))
            dialog.look_requested.connect(lambda one: self.look(path, one))
            dialog.exec()

        self._messages.show_error(sentence, self.tr("Voir les sauvegardes…"), show)
