"""What an edit changed, so that each page decides what to reload."""

from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class Changes:
    """The facts of one edit.

    `label` names it as undo shows it (« mesure 2 N1 refusée »); `lists` are the identifiers of the lists
    touched, `levels` pairs of list identifier and (measure, level), `principles` pairs of list identifier and
    code; `dossier` is true when the town, the catalogue, the settings or the set of lists changed. All empty
    when nothing differed. `catalogue` is the one that levels and principles belong to when it is not the one
    looked at: undo takes back what was last done, through whichever catalogue that was.
    """

    label: str = ""
    lists: frozenset[str] = frozenset()
    levels: frozenset[tuple[str, tuple[str, str]]] = frozenset()
    dossier: bool = False
    principles: frozenset[tuple[str, str]] = frozenset()
    catalogue: str | None = None

    @classmethod
    def at(cls, list_id: str, place: tuple[str, str]) -> Self:
        """Return what names one place of a list: a measure and its level, or a principle and ""."""
        number, level = place
        if level:
            return cls(lists=frozenset({list_id}), levels=frozenset({(list_id, place)}))
        return cls(lists=frozenset({list_id}), principles=frozenset({(list_id, number)}))

    def __bool__(self) -> bool:
        return bool(self.lists or self.levels or self.dossier or self.principles)

    def then(self, later: "Changes") -> "Changes":
        """Return what both edits changed, under the name of the later one."""
        return Changes(
            later.label,
            self.lists | later.lists,
            self.levels | later.levels,
            self.dossier or later.dossier,
            self.principles | later.principles,
            later.catalogue,
        )
