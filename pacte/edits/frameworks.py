"""Catalogues beside the pact, such as the guarantees: one file holds several, and is looked at through one."""

from dataclasses import dataclass

from pacte.domain.catalogue import Catalogue
from pacte.domain.changes import Changes
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.sentence import Sentence
from pacte.storage.frameworks import has_answers, has_signings, put_catalogue, remove_catalogue
from pacte.storage.pact_file import PactFile
from pacte.storage.queries import read_views
from pacte.storage.scope import catalogue_ids, scope_of
from resources import catalogue_ids as shipped_ids


@dataclass(frozen=True, slots=True)
class Held:
    """A catalogue of the file, and whether it is the one looked at."""

    id: str
    title: str
    looked_at: bool


def held(file: PactFile) -> tuple[Held, ...]:
    """Return the catalogues of the file, the main one first."""
    with file.reading() as connection:
        here = scope_of(connection).catalogue_id
        rows = connection.execute("SELECT id, title FROM catalogue ORDER BY position").fetchall()
    return tuple(Held(one, title, one == here) for one, title in rows)


def offered(dossier: Dossier) -> tuple[Catalogue, ...]:
    """Return the catalogues that ship with the program and that the file does not hold yet."""
    # What reads catalogues takes a while to import: opening a file does without.
    from pacte.edits.dossiers import shipped_catalogue

    known = {one.catalogue.id for one in dossier.views}
    return tuple(shipped_catalogue(one) for one in shipped_ids() if one not in known)


def look_at(file: PactFile, catalogue_id: str) -> None:
    """Look at the file through one of its catalogues; raises `KnownError` naming those it has."""
    with file.reading() as connection:
        known = catalogue_ids(connection)
    if catalogue_id not in known:
        raise KnownError(
            "Le référentiel « {} » n’est pas dans ce dossier ; choisissez parmi : {}.",
            catalogue_id,
            ", ".join(known),
        )
    file.look_at(catalogue_id)


def add(file: PactFile, catalogue: Catalogue) -> Changes:
    """Add a catalogue to the file, beside those it has; raises `KnownError` when it has this one already."""
    with file.edit(Sentence("référentiel « {} » ajouté", catalogue.name)) as work:
        if catalogue.id in catalogue_ids(work.reader):
            raise KnownError("Le référentiel « {} » est déjà dans ce dossier.", catalogue.name)
        put_catalogue(work, catalogue)
    return work.changes


def remove(file: PactFile, catalogue_id: str) -> Changes:
    """Take a catalogue out of the file; its main one stays, and so does one that lists answered or signed.

    Raises `KnownError` for these, and for one that is not there.
    """
    with file.edit() as work:
        main, *others = read_views(work.reader)
        found = next((one.catalogue for one in others if one.catalogue.id == catalogue_id), None)
        if found is None:
            if catalogue_id == main.catalogue.id:
                raise KnownError(
                    "« {} » est le référentiel principal du dossier : il ne se retire pas.",
                    main.catalogue.name,
                )
            raise KnownError("Ce référentiel n’est plus dans le dossier.")
        if has_signings(work.reader, catalogue_id):
            raise KnownError("Des listes ont signé sur « {} » : ce référentiel reste au dossier.", found.name)
        if has_answers(work.reader, catalogue_id):
            raise KnownError(
                "Des listes ont répondu à « {} », en ont parlé en rencontre, ou vous y avez une note privée : ce "
                "référentiel reste au dossier.",
                found.name,
            )
        work.label = Sentence("référentiel « {} » retiré", found.name)
        remove_catalogue(work, catalogue_id)
    return work.changes
