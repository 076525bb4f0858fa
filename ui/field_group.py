"""Fields of words that go to disk by themselves: after a pause, and whenever one is left."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from pacte.domain.wording import optional_words
from ui.callout import Callout
from ui.words_field import PartnerField, WordsField

#: How long after the last typed character words are written, in milliseconds.
PAUSE = 600

Field = WordsField | PartnerField


class FieldGroup(QObject):
    """Knows what was typed and is not on disk yet.

    `save` takes what the fields say and returns how to write it: a call that tells whether it is on disk.
    `ready` tells whether what is typed
    may be written in a pause, or is still on its way to something that can be. `unwritten` shows a refusal:
    the words then stay where they are.
    """

    #: True: words were typed that are not on disk yet. False: they are.
    typing_changed = Signal(bool)
    #: Something could not be pasted: why.
    told = Signal(str)
    #: The user typed or chose something.
    touched = Signal()
    #: What was typed is on disk, or was refused.
    tried = Signal()

    def __init__(
        self,
        fields: Mapping[str, Field],
        save: Callable[[], Callable[[], bool]],
        unwritten: Callout,
        ready: Callable[[], bool] = lambda: True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._fields, self._save, self._ready = fields, save, ready
        self._unwritten = unwritten
        self._unwritten.hide()
        self._chosen = self._refused = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._write_after_pause)
        for field in fields.values():
            field.words_typed.connect(self._on_typed)
            field.field_left.connect(self.write)
            field.paste_refused.connect(self.told)

    @property
    def typed(self) -> bool:
        """Whether something is not on disk yet."""
        return self._chosen or any(field.modified for field in self._fields.values())

    @property
    def chosen(self) -> bool:
        """Whether something beside the words was chosen that is not on disk yet."""
        return self._chosen

    @property
    def refused(self) -> bool:
        """Whether what was typed could not be written."""
        return self._refused

    def words(self, name: str, known: str | None) -> str | None:
        """Return what a field says; words that were not touched stay as they are on disk."""
        field = self._fields[name]
        return field.words() if field.modified else known

    def show(self, name: str, known: str | None, read: Callable[[str], str | None] = optional_words) -> None:
        """Show what is on disk, unless words are being typed or already say it once `read`."""
        field = self._fields[name]
        if not field.modified and read(field.words()) != known:
            field.set_words(known)

    def choose(self) -> None:
        """Note that something beside the words was chosen."""
        self._chosen = True
        self._on_typed()

    def _on_typed(self) -> None:
        self._pause.start()
        self.typing_changed.emit(True)
        self.touched.emit()

    def _write_after_pause(self) -> None:
        if self._ready():
            self.write()

    def write(self) -> bool:
        """Write what was typed; false when it was refused: the words stay where they are."""
        self._pause.stop()
        if not self.typed:
            return True
        modified = [field for field in self._fields.values() if field.modified]
        chosen, write = self._chosen, self._save()
        # What is being written counts as written while pages show it again.
        self._mark(modified, typed=False)
        self._chosen = False
        written = False
        try:
            written = write()
        finally:
            if not written:
                self._mark(modified, typed=True)
                self._chosen = chosen
        self._unwritten.say(
            QCoreApplication.translate(
                "FieldGroup",
                "Pas encore enregistré : corrigez, ou Échap pour revenir à ce qui est enregistré.",
            )
        )
        self._unwritten.setVisible(not written)
        self._refused = not written
        self.tried.emit()
        if written:
            self.typing_changed.emit(False)
        return written

    def forget(self) -> None:
        """Let go of what was typed: something else is about to be shown."""
        self._pause.stop()
        self._mark(list(self._fields.values()), typed=False)
        self._chosen = self._refused = False
        self._unwritten.hide()

    def give_up(self, known: Mapping[str, str | None]) -> None:
        """Come back to what is on disk."""
        self.forget()
        for name, words in known.items():
            self._fields[name].set_words(words)
        self.typing_changed.emit(False)

    @staticmethod
    def _mark(fields: list[Field], *, typed: bool) -> None:
        for field in fields:
            field.modified = typed
