"""Taking over a document in the open format: differences first, then one undo step."""

from dataclasses import replace

from pacte.domain.candidate_list import CandidateList
from pacte.domain.changes import Changes
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.rows import LevelChange
from pacte.domain.sentence import Sentence
from pacte.domain.signing import Signing
from pacte.domain.wording import search_key
from pacte.reading.open_data import OpenData
from pacte.storage.frameworks import put_catalogue
from pacte.storage.pact_file import PactFile
from pacte.storage.queries import read_dossier, read_views
from pacte.storage.repositories import put_dossier
from pacte.storage.scope import catalogue_ids


def differences(before: Dossier, after: Dossier, catalogue: str | None = None) -> tuple[LevelChange, ...]:
    """Return the levels on which two states of a file differ, list by list, in the catalogue's order.

    `catalogue` is the identifier of theirs where it is not the file's main one.
    """
    former = {one.id: one for one in before.lists}
    found = []
    places = [(measure.number, level.code) for measure, level in after.catalogue.levels()]
    for one in after.lists:
        old = former.get(one.id)
        for place in places:
            was, now = old.answers.get(place) if old else None, one.answers.get(place)
            if was != now:
                found.append(LevelChange(one.name, *place, was, now, catalogue))
    return tuple(found)


def _with_notes_of(incoming: CandidateList, known: CandidateList) -> CandidateList:
    """A document without private notes does not take away those of the file, nor what its meetings flagged."""
    flagged = {one.id: one.to_review for one in known.meetings}
    meetings = tuple(replace(one, to_review=flagged.get(one.id, one.to_review)) for one in incoming.meetings)
    return replace(incoming, contact=known.contact, meetings=meetings).noted(known.private_notes)


def _signings(incoming: CandidateList, known: CandidateList) -> tuple[Signing, ...]:
    """Return the signings of both: none ever goes away, and none takes another's place."""
    signings = {one.number: one for one in known.signings}
    for one in incoming.signings:
        mine = signings.setdefault(one.number, one)
        if mine.fingerprint != one.fingerprint:
            raise KnownError(
                "La liste « {} » a ici une autre signature n° {} : ce qui est signé ne se remplace pas. "
                "Importez ce fichier dans un nouveau dossier.",
                known.name,
                one.number,
            )
        if mine.revoked is None:
            signings[one.number] = one
    return tuple(signings[number] for number in sorted(signings))


def _merged_lists(current: Dossier, incoming: OpenData) -> tuple[CandidateList, ...]:
    """Each list of the document takes the place of the file's list with its id, else its name; others stay."""
    by_id = {one.id: one for one in current.lists}
    by_name = {search_key(one.name): one for one in current.lists}
    taken: dict[str, CandidateList] = {one.id: one for one in current.lists}
    for one in incoming.dossier.lists:
        known = by_id.get(one.id) or by_name.get(search_key(one.name))
        if known is not None:
            programmes = one.programmes or known.programmes
            one = replace(one, id=known.id, signings=_signings(one, known), programmes=programmes)
            if not incoming.with_notes:
                one = _with_notes_of(one, known)
        taken[one.id] = one
    return tuple(taken.values())


def merged(current: Dossier, incoming: OpenData) -> Dossier:
    """Return the file, through one catalogue, as it would be once the document is taken over.

    Lists that the document does not hold stay. Raises `KnownError` when the file's answers belong to
    another catalogue.
    """
    new = incoming.dossier
    if current.catalogue.id != new.catalogue.id and any(
        one.commitments or one.notes for one in current.lists
    ):
        raise KnownError(
            "Ce fichier suit le référentiel « {} » et ce dossier « {} » ; ajoutez ce référentiel au dossier, ou "
            "importez dans un nouveau dossier.",
            new.catalogue.id,
            current.catalogue.id,
        )
    lists = _merged_lists(current, incoming)
    for one in lists:
        for place in (*one.answers, *one.notes):
            new.catalogue.level(*place)
    scales = {scale.id for scale in current.scales}
    settings = (
        new.settings if new.settings.scale in scales else replace(new.settings, scale=current.settings.scale)
    )
    return replace(new, lists=lists, scales=current.scales, settings=settings)


def take(file: PactFile, incoming: OpenData) -> Changes:
    """Take over a document in one undo step; empty changes when nothing differs.

    What it says of each catalogue goes to that one; further ones that the file does not hold are added.
    """
    with file.edit(Sentence("données importées")) as work:
        for one in incoming.views:
            main, *others = catalogue_ids(work.reader)
            wanted = one.dossier.catalogue.id
            if wanted not in others and wanted != main:
                if one.further:
                    put_catalogue(work, one.dossier.catalogue)
                else:
                    wanted = main
            with work.reader.looking_at(wanted):
                put_dossier(work, merged(read_dossier(work.reader), one))
    return work.changes


def preview(file: PactFile, incoming: OpenData) -> tuple[LevelChange, ...]:
    """Return the levels that taking over a document would change, catalogue by catalogue; nothing is written.

    Raises `KnownError` as `merged` does.
    """
    with file.reading() as connection:
        held = {one.catalogue.id: one for one in read_views(connection)}
    main = next(iter(held.values()))
    found: list[LevelChange] = []
    for one in incoming.views:
        wanted = one.dossier.catalogue
        empty = replace(one.dossier, lists=(), scales=main.scales) if one.further else main
        before = held.get(wanted.id, empty)
        further = None if before.catalogue.id == main.catalogue.id else wanted.id
        found += differences(before, merged(before, one), further)
    return tuple(found)
