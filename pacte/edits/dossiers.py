"""Starting a pact file."""

from pathlib import Path

from pacte.domain.catalogue import Catalogue
from pacte.domain.dossier import Collective, Dossier, Municipality
from pacte.domain.errors import KnownError
from pacte.domain.scale import Scale
from pacte.domain.wording import clean_words, optional_words
from pacte.reading.catalogue_file import read_catalogue
from pacte.reading.scale_file import read_scale
from resources import catalogue_ids, resource_text, scale_ids

_DEFAULT_SCALE = "points"


def shipped_catalogue(catalogue_id: str) -> Catalogue:
    """Return a catalogue that ships with the program; raises `KnownError` naming those there are."""
    known = catalogue_ids()
    if catalogue_id not in known:
        raise KnownError(
            f"Le référentiel « {catalogue_id} » n’existe pas ; choisissez parmi : {', '.join(known)}."
        )
    return read_catalogue(resource_text("catalogues", f"{catalogue_id}.yaml"), f"{catalogue_id}.yaml")


def shipped_scales() -> tuple[Scale, ...]:
    """Return the scoring scales that ship with the program, the default one first."""
    order = sorted(scale_ids(), key=lambda one: (one != _DEFAULT_SCALE, one))
    return tuple(read_scale(resource_text("scales", f"{one}.yaml"), f"{one}.yaml") for one in order)


def new_dossier(municipality: Municipality, collective: str | None, catalogue: Catalogue) -> Dossier:
    """Return the content of a fresh file: town, collective, catalogue and scales, no list yet."""
    name = clean_words(municipality.name, "commune")
    if not name:
        raise KnownError("Un dossier a besoin du nom de la commune ; écrivez-le pour continuer.")
    town = Municipality(name, municipality.insee, municipality.population, municipality.intercommunality)
    return Dossier(
        town, catalogue, Collective(optional_words(collective, "collectif")), scales=shipped_scales()
    )


def create(
    path: Path, municipality: str, collective: str | None = None, catalogue_id: str = "pacte-2020"
) -> None:
    """Write a new pact file for a town. Raises `KnownError` when it exists or cannot be written."""
    dossier = new_dossier(Municipality(municipality), collective, shipped_catalogue(catalogue_id))
    # SQLAlchemy comes with it: only making a file, not working in one, waits for it here.
    from pacte.storage.creation import create_pact_file

    create_pact_file(path, dossier)
