"""Progress told row by row, without asking the reporter at each of them."""

from pacte.domain.progress import Progress

_WHOLE = 1000
_EVERY = 250


class Steps:
    """Counts rows through parts of a work whose sizes become known one after the other."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._from = self._to = 0
        self._rows = 1
        self._done = 0

    def begin(self, rows: int, share: float) -> None:
        """Begin a part of about `rows` rows, after which `share` of the whole (0 to 1) is done."""
        self._from, self._to = self._to, round(share * _WHOLE)
        self._rows, self._done = max(rows, 1), 0
        self.report()

    def row(self) -> None:
        """Count a row; reports every few hundred. May raise what the reporter raises to give up."""
        self._done += 1
        if self._done % _EVERY == 0:
            self.report()

    def report(self) -> None:
        """Tell the reporter where the work stands."""
        part = min(self._done / self._rows, 1.0)
        self._progress(self._from + round((self._to - self._from) * part), _WHOLE)

    def finish(self) -> None:
        """Tell the reporter that everything is done."""
        self._progress(_WHOLE, _WHOLE)
