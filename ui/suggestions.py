"""The measures that the proposals of programmes may speak of, found beside the window and remembered."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pacte.domain.catalogue import Catalogue
from pacte.domain.dossier import Dossier
from pacte.domain.programme import Programme
from pacte.domain.suggestion import Suggestion
from ui.background import Background

if TYPE_CHECKING:
    # It brings what reads documents with it.
    from pacte.edits.programmes import Said

#: The suggestions for each proposal of a programme, by its identifier.
Found = dict[str, tuple[Suggestion, ...]]
#: A programme whatever was decided of it: its document, the document's bytes, its proposals.
_Key = tuple[str, str, tuple[str, ...]]


class Suggestions(QObject):
    """Matches one programme after the other in a thread, the one asked for last first: no key ever waits.

    What was found stays until the words or the keywords of a measure change. It is never an answer.
    """

    #: The suggestions for a programme that was asked about are there.
    known = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue: Catalogue | None = None
        self._found: dict[_Key, Found] = {}
        self._waiting: dict[_Key, Programme] = {}
        self._looking: tuple[Catalogue, _Key] | None = None
        self._work: Background | None = None
        # What all programmes of a file say, as far as it is known.
        self._said: tuple[Dossier, Mapping[str, tuple[Said, ...]]] | None = None

    def said(self, dossier: Dossier) -> "Mapping[str, tuple[Said, ...]]":
        """Return what the programmes of all lists say about each measure, as far as it is known now.

        `known` tells when to ask again, and `busy_with` whether it will.
        """
        if self._said is None or self._said[0] is not dossier:
            said: Mapping[str, tuple[Said, ...]] = {}
            if any(one.programmes for one in dossier.lists):
                from pacte.edits.programmes import said_by_measure

                said = said_by_measure(dossier.lists, lambda one: self.of(dossier.catalogue, one) or {})
            self._said = dossier, said
        return self._said[1]

    def busy_with(self, dossier: Dossier) -> bool:
        """Whether suggestions for a programme of a file are still looked for."""
        return any(
            self.of(dossier.catalogue, each) is None for one in dossier.lists for each in one.programmes
        )

    def of(self, catalogue: Catalogue, programme: Programme) -> Found | None:
        """Return the suggestions for the proposals of a programme, as `pacte.edits.programmes.suggested` does.

        None while they are looked for: `known` tells when to ask again.
        """
        if self._catalogue is None or self._catalogue.measures != catalogue.measures:
            self._catalogue, self._found, self._waiting = catalogue, {}, {}
        key = programme.document, programme.sha256, tuple(one.id for one in programme.proposals)
        if key not in self._found and not self._is_looked_at(key):
            self._waiting[key] = programme
            self._look()
        return self._found.get(key)

    def _is_looked_at(self, key: _Key) -> bool:
        return self._looking is not None and self._looking[0] is self._catalogue and self._looking[1] == key

    def _look(self) -> None:
        """Look at the programme that was asked about last, unless another is being looked at."""
        if self._work is not None or not self._waiting or self._catalogue is None:
            return
        catalogue = self._catalogue
        key, programme = self._waiting.popitem()

        def work(_: object) -> Found:
            from pacte.edits.programmes import suggested

            return suggested(catalogue, programme)

        self._looking = catalogue, key
        self._work = Background(work)
        self._work.finished.connect(self._keep)
        self._work.start_alone()

    def _keep(self) -> None:
        """Keep what was found, unless the catalogue is another one since; a bug, shown once, finds nothing."""
        assert self._work is not None
        assert self._looking is not None
        (catalogue, key), found = self._looking, self._work.result
        self._work = self._looking = None
        if catalogue is self._catalogue:
            self._found[key] = found if isinstance(found, dict) else {}
            self._said = None
            self.known.emit()
        self._look()
