"""The whole pact file as one frozen value: what exports print and scripts exchange."""

from dataclasses import dataclass, field, replace

from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.catalogue import Catalogue
from pacte.domain.errors import KnownError
from pacte.domain.scale import Scale
from pacte.domain.wording import search_key


@dataclass(frozen=True, slots=True)
class Municipality:
    """The town: its name, INSEE code, population and intercommunal body."""

    name: str
    insee: str | None = None
    population: int | None = None
    intercommunality: str | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """A member of the collective."""

    name: str


@dataclass(frozen=True, slots=True)
class Collective:
    """The local collective that carries the pact, and the measures it chose for its town."""

    name: str | None = None
    members: tuple[Member, ...] = ()
    chosen_measures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Settings:
    """How this file counts and prints: `neutral` means alphabetical order and no ranking anywhere."""

    scale: str = "points"
    neutral: bool = False


@dataclass(frozen=True)
class Dossier:
    """Everything a pact file holds, without its journal, through one of its catalogues.

    Answers, meetings, signings, replies and chosen measures are those of `catalogue`. `as_of` is the UTC time of the
    last edit. `frameworks` is the same file through each of its catalogues, the main one first, when it has several.
    """

    municipality: Municipality
    catalogue: Catalogue
    collective: Collective = field(default_factory=Collective)
    settings: Settings = field(default_factory=Settings)
    scales: tuple[Scale, ...] = ()
    lists: tuple[CandidateList, ...] = ()
    as_of: str | None = None
    frameworks: tuple["Dossier", ...] = field(default=(), repr=False)

    def signed_outside(self, one: CandidateList) -> bool:
        """Whether a list is noted as signed while the file holds no signing of it, through any catalogue."""
        return one.state is ListState.SIGNED and not any(
            each.signed for view in self.views for each in (*view.lists, one) if each.id == one.id
        )

    @property
    def views(self) -> tuple["Dossier", ...]:
        """The file through each of its catalogues, the main one first."""
        return self.frameworks or (self,)

    def through(self, catalogue_id: str) -> "Dossier":
        """Return the same file through another of its catalogues; raises `KnownError` naming those it has."""
        for view in self.views:
            if view.catalogue.id == catalogue_id:
                return replace(view, frameworks=self.frameworks)
        raise KnownError(
            "Le référentiel « {} » n’est pas dans ce dossier ; choisissez parmi : {}.",
            catalogue_id,
            ", ".join(view.catalogue.id for view in self.views),
        )

    def list_named(self, name: str) -> CandidateList:
        """Return the list with this name, whatever the case and accents.

        Raises `KnownError` with the names there are when none matches.
        """
        key = search_key(name)
        for candidate_list in self.lists:
            if search_key(candidate_list.name) == key:
                return candidate_list
        if not self.lists:
            raise KnownError("Ce dossier n’a pas encore de liste : ajoutez « {} » d’abord.", name)
        names = " · ".join(one.name for one in self.lists[:8])
        raise KnownError("La liste « {} » n’est pas dans ce dossier ; il contient : {}.", name, names)

    def scale(self, scale_id: str | None = None) -> Scale:
        """Return a scale by its identifier, by default the file's own; raises `KnownError` if absent."""
        wanted = self.settings.scale if scale_id is None else scale_id
        for scale in self.scales:
            if scale.id == wanted:
                return scale
        names = ", ".join(scale.id for scale in self.scales)
        raise KnownError("Le barème « {} » n’existe pas ; choisissez parmi : {}.", wanted, names)
