"""Which signed lists changed since they signed: found out one at a time, while no key waits."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from pacte.domain.candidate_list import CandidateList
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.edits.signings import changed_since

#: How long after the last edit signed pacts are compared, in milliseconds.
_REST = 250
#: Everything that a comparison depends on.
_Basis = tuple[CandidateList, object, str, str | None]


def _basis(dossier: Dossier, one: CandidateList) -> _Basis:
    return one, dossier.catalogue, dossier.municipality.name, dossier.collective.name


class SinceSigning(QObject):
    """Compares lists with what they signed, and remembers it as long as nothing of it changes."""

    #: All the lists that were to be looked at are known.
    known = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: dict[str, tuple[_Basis, bool]] = {}
        self._waiting: list[tuple[Dossier, CandidateList]] = []
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._look)

    def watch(self, dossier: Dossier, lists: Iterable[CandidateList]) -> None:
        """Find out about these lists, those that signed nothing aside; `dossier` gives the texts they answered."""
        self._waiting = [(dossier, one) for one in lists if one.signed and not self._up_to_date(dossier, one)]
        if self._waiting:
            self._rest.start()

    def _up_to_date(self, dossier: Dossier, one: CandidateList) -> bool:
        found = self._found.get(one.id)
        now = _basis(dossier, one)
        # Lists and texts that nobody touched are the same objects: nothing large is compared.
        return found is not None and all(a is b or a == b for a, b in zip(found[0], now, strict=True))

    def _look(self) -> None:
        """Look at one list, then let everything else have its turn."""
        if self._waiting:
            dossier, one = self._waiting.pop()
            try:
                changed = bool(changed_since(dossier, one))
            except KnownError:
                # Signed with a later version: nobody here can tell.
                changed = False
            self._found[one.id] = _basis(dossier, one), changed
        if self._waiting:
            self._rest.start(0)
        else:
            self._rest.setInterval(_REST)
            self.known.emit()

    def changed_day(self, one: CandidateList) -> str | None:
        """Return the day of the signing that a list has changed since, None when it has not or is not known to have."""
        signed, found = one.signed, self._found.get(one.id)
        return signed.date if signed is not None and found is not None and found[1] else None
