"""Going back to a backup: what there is, what has changed since, and putting one in the file's place."""

from dataclasses import dataclass, replace
from pathlib import Path

from pacte.domain.candidate_list import CandidateList
from pacte.domain.dossier import Dossier
from pacte.domain.rows import LevelChange
from pacte.edits.exchange import differences
from pacte.storage import backup
from pacte.storage.backup import Backup, home_of
from pacte.storage.pact_file import Access, PactFile, open_pact_file
from pacte.storage.queries import dossier

__all__ = ["Backup", "Since", "home_of", "kept", "kept_of", "restore", "since"]


@dataclass(frozen=True, slots=True)
class Since:
    """What differs between a backup and the present state of the file.

    `added` and `removed` are the names of lists, `levels` the answers that changed in lists that both have,
    `others` the names of lists of which something else changed, `signings` how many were signed since; `file` tells
    that the town, the collective, the catalogue or the settings changed.
    """

    added: tuple[str, ...]
    removed: tuple[str, ...]
    levels: tuple[LevelChange, ...]
    others: tuple[str, ...]
    file: bool
    signings: int = 0

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.levels or self.others or self.file)


def kept_of(path: Path) -> tuple[Backup, ...]:
    """Return the backups of a file that may itself not open, newest first, those that cannot be read too."""
    return backup.backups(path)


def kept(file: PactFile) -> tuple[Backup, ...]:
    """Return the backups of an open file, newest first, those that cannot be read too.

    Of a backup that is open, those of the file it belongs to.
    """
    home = home_of(file.path)
    if home != file.path:
        return kept_of(home)
    with file.reading() as present:
        return backup.backups(home, present)


def _besides_answers(one: CandidateList) -> CandidateList:
    return replace(one, commitments=())


def _about_file(one: Dossier) -> Dossier:
    return replace(one, lists=(), as_of=None, frameworks=())


def _signings(one: Dossier) -> set[tuple[str, str]]:
    return {
        (each.id, signing.fingerprint)
        for view in one.views
        for each in view.lists
        for signing in each.signings
    }


def _between(then: Dossier, now: Dossier) -> Since:
    """Return what differs, the file's other catalogues included; one that came or went is told as the file's."""
    old, new = {one.id: one for one in then.lists}, {one.id: one for one in now.lists}
    before, after = ({one.catalogue.id: one for one in state.views} for state in (then, now))
    main = now.views[0].catalogue.id
    pairs = [(before[key], view) for key, view in after.items() if key in before and key != main]
    pairs.insert(0, (then.views[0], now.views[0]))
    levels: list[LevelChange] = []
    others: dict[str, None] = {}
    for was, view in pairs:
        former = {one.id: one for one in was.lists}
        both = tuple(one for one in view.lists if one.id in former)
        catalogue = None if view.catalogue.id == main else view.catalogue.id
        levels += differences(was, replace(view, lists=both), catalogue)
        others |= {
            one.name: None for one in both if _besides_answers(one) != _besides_answers(former[one.id])
        }
    return Since(
        tuple(one.name for one in now.lists if one.id not in old),
        tuple(one.name for one in then.lists if one.id not in new),
        tuple(levels),
        tuple(others),
        before.keys() != after.keys() or any(_about_file(was) != _about_file(view) for was, view in pairs),
        len(_signings(now) - _signings(then)),
    )


def since(file: PactFile, one: Backup) -> Since:
    """Return what was changed since a backup was made, in the file it belongs to.

    Raises `KnownError` when either cannot be read.
    """
    with open_pact_file(one.path, Access.READ) as old:
        then = dossier(old)
    home = home_of(file.path)
    if home == file.path:
        return _between(then, dossier(file))
    with open_pact_file(home, Access.READ) as present:
        return _between(then, dossier(present))


def restore(path: Path, one: Backup) -> Backup | None:
    """Put a backup in the place of a closed file; return the backup of what was there, None when there is none.

    Raises `LockedError` when somebody has the file open, `KnownError` when the backup cannot be read or the
    disk refuses; the file is then as it was.
    """
    return backup.restore(path, one)
