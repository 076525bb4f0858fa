"""Starting a pact file, and what is said of the file itself."""

from dataclasses import replace
from pathlib import Path

from pacte.domain.catalogue import Catalogue
from pacte.domain.changes import Changes
from pacte.domain.dossier import Collective, Dossier, Member, Municipality, Settings
from pacte.domain.errors import KnownError
from pacte.domain.scale import Scale
from pacte.domain.sentence import Sentence
from pacte.domain.wording import clean_words, optional_words
from pacte.reading.catalogue_file import read_catalogue
from pacte.reading.scale_file import read_scale
from pacte.storage.pact_file import PactFile
from pacte.storage.queries import read_dossier
from pacte.storage.repositories import put_dossier
from resources import catalogue_ids, resource_text, scale_ids

_DEFAULT_SCALE = "points"


def shipped_catalogue(catalogue_id: str) -> Catalogue:
    """Return a catalogue that ships with the program; raises `KnownError` naming those there are."""
    known = catalogue_ids()
    if catalogue_id not in known:
        raise KnownError(
            "Le référentiel « {} » n’existe pas ; choisissez parmi : {}.", catalogue_id, ", ".join(known)
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


def describe(file: PactFile, municipality: Municipality, collective: Collective) -> Changes:
    """Change the town, the collective, its members and the measures it chose, in one undo step.

    Raises `KnownError` for an empty town, or a chosen measure that does not exist.
    """
    name = clean_words(municipality.name, "commune")
    if not name:
        raise KnownError("Un dossier a besoin du nom de la commune ; écrivez-le pour continuer.")
    town = Municipality(
        name,
        optional_words(municipality.insee, "code INSEE"),
        municipality.population,
        optional_words(municipality.intercommunality, "intercommunalité"),
    )
    members = tuple(Member(words) for one in collective.members if (words := clean_words(one.name, "membre")))
    with file.edit(Sentence("dossier modifié")) as work:
        dossier = read_dossier(work.reader)
        for number in collective.chosen_measures:
            dossier.catalogue.measure(number)
        chosen = Collective(optional_words(collective.name, "collectif"), members, collective.chosen_measures)
        put_dossier(work, replace(dossier, municipality=town, collective=chosen))
    return work.changes


def choose_scale(file: PactFile, scale_id: str, neutral: bool) -> Changes:
    """Choose the scale that counts in this file, and whether it stays neutral: no ranking anywhere."""
    with file.edit(Sentence("barème du dossier")) as work:
        dossier = read_dossier(work.reader)
        dossier.scale(scale_id)
        put_dossier(work, replace(dossier, settings=Settings(scale_id, neutral)))
    return work.changes


def weigh(file: PactFile, scale: Scale) -> Changes:
    """Change the weights of one of the file's scales. Raises `KnownError` for a share outside 0 to 1."""
    if any(not 0 <= share <= 1 for share in scale.shares.values()):
        raise KnownError("La part d’une réponse va de 0 à 1 ; corrigez-la.")
    if any(not 0 <= points <= 1000 for points in scale.level_points.values()):
        raise KnownError("Les points d’un niveau vont de 0 à 1 000 ; corrigez-les.")
    with file.edit(Sentence("barème « {} » modifié", scale.id)) as work:
        dossier = read_dossier(work.reader)
        dossier.scale(scale.id)
        scales = tuple(scale if one.id == scale.id else one for one in dossier.scales)
        put_dossier(work, replace(dossier, scales=scales))
    return work.changes
