"""Starting a pact file, and what is said of the file itself."""

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from pacte.domain.catalogue import Catalogue
from pacte.domain.changes import Changes
from pacte.domain.disk import why_refused
from pacte.domain.dossier import Collective, Dossier, Member, Municipality, Settings
from pacte.domain.errors import KnownError
from pacte.domain.scale import Scale
from pacte.domain.sentence import Sentence
from pacte.domain.wording import clean_name, optional_name, optional_words
from pacte.reading.catalogue_file import read_catalogue
from pacte.reading.scale_file import read_scale
from pacte.storage.pact_file import PactFile
from pacte.storage.queries import read_frame
from pacte.storage.repositories import put_frame
from resources import catalogue_ids, resource_text, scale_ids

_DEFAULT_SCALE = "points"
#: The catalogue of a file whose maker named none.
USUAL_CATALOGUE = "pacte-2020"
_MOST_PEOPLE = 100_000_000
#: Department and commune: figures, with a letter in Corsica.
_INSEE = re.compile(r"(\d\d|2[AB])\d{3}", re.ASCII)


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
    town = Municipality(
        town_name(municipality.name),
        municipality.insee,
        municipality.population,
        municipality.intercommunality,
    )
    return Dossier(
        town,
        catalogue,
        Collective(optional_name(collective, "collectif")),
        scales=shipped_scales(),
    )


def create(
    path: Path, municipality: str, collective: str | None = None, catalogue_id: str = USUAL_CATALOGUE
) -> None:
    """Write a new pact file for a town. Raises `KnownError` when it exists or cannot be written."""
    dossier = new_dossier(Municipality(municipality), collective, shipped_catalogue(catalogue_id))
    # SQLAlchemy comes with it: only making a file, not working in one, waits for it here.
    from pacte.storage.creation import create_pact_file

    create_pact_file(path, dossier)


def make_folder(path: Path) -> None:
    """Make a folder for a pact file. Raises `KnownError` when the disk refuses."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError("« {} » n’a pas pu être créé : {}.", str(path), why_refused(error)) from error


def read_population(words: str) -> int | None:
    """Return a typed number of inhabitants, None for nothing; raises `KnownError` for anything else."""
    digits = "".join(words.split())
    if not digits:
        return None
    if not (digits.isascii() and digits.isdigit() and int(digits) <= _MOST_PEOPLE):
        raise KnownError("La population est un nombre d’habitants, comme 77 000 ; corrigez-la.")
    return int(digits)


def read_insee(words: str) -> str | None:
    """Return a typed INSEE code, None for nothing; raises `KnownError` for what cannot be one."""
    code = "".join(words.split()).upper()
    if not code:
        return None
    if not _INSEE.fullmatch(code):
        raise KnownError("Un code INSEE a 5 signes, comme 94017 ou 2A004 ; corrigez-le.")
    return code


def town_name(words: str) -> str:
    """Return the name of a town; raises `KnownError` for nothing."""
    name = clean_name(words, "commune")
    if not name:
        raise KnownError("Un dossier a besoin du nom de la commune ; écrivez-le pour continuer.")
    return name


def describe(file: PactFile, municipality: Municipality, collective: Collective) -> Changes:
    """Change the town, the collective, its members and the measures it chose, in one undo step.

    Raises `KnownError` for an empty town, a new INSEE code that is none, or a chosen measure that does not exist.
    """
    town = Municipality(
        town_name(municipality.name),
        optional_words(municipality.insee, "code INSEE"),
        municipality.population,
        optional_name(municipality.intercommunality, "intercommunalité"),
    )
    members = tuple(Member(words) for one in collective.members if (words := clean_name(one.name, "membre")))
    with file.edit() as work:
        before = read_frame(work.reader)
        if town.insee is not None and town.insee != before.municipality.insee:
            # What another program wrote stays until it is written anew.
            town = replace(town, insee=read_insee(town.insee))
        for number in collective.chosen_measures:
            before.catalogue.measure(number)
        bearer = optional_name(collective.name, "collectif")
        chosen = Collective(bearer, members, collective.chosen_measures)
        after = replace(before, municipality=town, collective=chosen)
        work.label = _described(before, after)
        put_frame(work, after)
    return work.changes


def _described(before: Dossier, after: Dossier) -> Sentence:
    """Return what undo calls a change of the description: « commune : nom modifié »."""
    town, other_town = before.municipality, after.municipality
    group, other_group = before.collective, after.collective
    of_town = [
        words
        for words, differs in (
            (Sentence("commune : nom modifié"), town.name != other_town.name),
            (Sentence("commune : code INSEE modifié"), town.insee != other_town.insee),
            (Sentence("commune : population modifiée"), town.population != other_town.population),
            (
                Sentence("commune : intercommunalité modifiée"),
                town.intercommunality != other_town.intercommunality,
            ),
        )
        if differs
    ]
    of_group = [
        words
        for words, differs in (
            (Sentence("collectif : nom modifié"), group.name != other_group.name),
            (Sentence("collectif : membres modifiés"), group.members != other_group.members),
            (
                Sentence("collectif : mesures retenues modifiées"),
                group.chosen_measures != other_group.chosen_measures,
            ),
        )
        if differs
    ]
    if len(of_town) + len(of_group) == 1:
        return (*of_town, *of_group)[0]
    if of_town and of_group:
        return Sentence("commune et collectif modifiés")
    return Sentence("commune modifiée") if of_town else Sentence("collectif modifié")


def choose_measures(file: PactFile, numbers: Iterable[str], *, chosen: bool) -> Changes:
    """Count measures among those that the collective chose for its town, or no longer.

    They are kept in the catalogue's order. Raises `KnownError` for a measure that does not exist.
    """
    with file.edit() as work:
        before = read_frame(work.reader)
        known = set(before.collective.chosen_measures)
        touched = {before.catalogue.measure(number).number for number in numbers}
        touched = touched - known if chosen else touched & known
        wanted = known | touched if chosen else known - touched
        order = tuple(one.number for one in before.catalogue.measures if one.number in wanted)
        work.label = _chosen(sorted(touched), chosen=chosen)
        put_frame(work, replace(before, collective=replace(before.collective, chosen_measures=order)))
    return work.changes


def _chosen(numbers: list[str], *, chosen: bool) -> Sentence:
    if len(numbers) == 1:
        if chosen:
            return Sentence("mesure {} choisie par le collectif", numbers[0])
        return Sentence("mesure {} non choisie par le collectif", numbers[0])
    if chosen:
        return Sentence("{} mesures choisies par le collectif", len(numbers))
    return Sentence("{} mesures non choisies par le collectif", len(numbers))


def choose_scale(file: PactFile, scale_id: str, neutral: bool) -> Changes:
    """Choose the scale that counts in this file, and whether it stays neutral: no ranking anywhere."""
    with file.edit() as work:
        before = read_frame(work.reader)
        title = before.scale(scale_id).title
        if scale_id != before.settings.scale:
            work.label = Sentence("barème « {} » choisi", title)
        else:
            work.label = Sentence("mode neutre choisi") if neutral else Sentence("mode neutre quitté")
        put_frame(work, replace(before, settings=Settings(scale_id, neutral)))
    return work.changes
