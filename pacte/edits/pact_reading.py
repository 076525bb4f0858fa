"""Taking over a signed pact: what was understood is shown first, then written in one undo step."""

from dataclasses import dataclass, replace
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.catalogue import Catalogue
from pacte.domain.changes import Changes
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.measure import Measure
from pacte.domain.progress import Progress
from pacte.domain.rows import LevelChange
from pacte.domain.sentence import Sentence, in_series
from pacte.domain.wording import clean_name, search_key
from pacte.edits.exchange import differences
from pacte.edits.measures import next_number
from pacte.reading.documents import read_document
from pacte.reading.own_document import refuse_own
from pacte.reading.several_lists import read_signed_pacts
from pacte.reading.signed_pact import PactReading
from pacte.storage import queries
from pacte.storage.pact_file import PactFile
from pacte.storage.queries import read_dossier
from pacte.storage.repositories import put_dossier


@dataclass(frozen=True)
class PactPreview:
    """A pact as it was understood, before anything is written.

    `candidate_list` is the list as the file would hold it, `changes` the levels that would change,
    `local_measures` those that the pact adds, under the numbers the file would give them.
    """

    reading: PactReading
    name: str
    candidate_list: CandidateList
    local_measures: tuple[Measure, ...]
    changes: tuple[LevelChange, ...]


def _placed_local(catalogue: Catalogue, read: Measure, extra: list[Measure]) -> Measure:
    """Return a local measure under the number the file gives it: its own, or the next free one.

    Two lists of one town may each add a measure 33: the same title is the same measure, another title
    is another measure.
    """
    known = [*catalogue.measures, *extra]
    for measure in known:
        if measure.local and search_key(measure.title) == search_key(read.title):
            return measure
    if all(measure.number != read.number for measure in known):
        return read
    return replace(read, number=next_number(replace(catalogue, measures=tuple(known))))


def _renumbered(said: Commitment, read: Measure, placed: Measure) -> Commitment:
    """Return an answer to a local measure under the file's number, with the list's own text where it differs.

    A level that the file's measure does not have is answered on its last one, and says so.
    """
    level = placed.level(said.level) or placed.levels[-1]
    printed = read.level(said.level)
    text = printed.text if printed else None
    same = search_key(level.text or "") == search_key(text or "")
    doubts = [said.to_review] if said.to_review else []
    if placed.number != read.number:
        doubts.append(Sentence("numérotée {} dans le pacte lu", read.number))
    if level.code != said.level:
        doubts.append(Sentence("niveau {} dans le pacte lu", said.level))
    return replace(
        said,
        measure=placed.number,
        level=level.code,
        agreed_wording=said.agreed_wording if same else said.agreed_wording or text,
        to_review=in_series(doubts) or None,
    )


def _with_locals(catalogue: Catalogue, reading: PactReading) -> tuple[Catalogue, tuple[Commitment, ...]]:
    """Return the catalogue with the pact's local measures, and the answers under the file's numbers."""
    extra: list[Measure] = []
    placed: dict[str, tuple[Measure, Measure]] = {}
    for read in reading.local_measures:
        measure = _placed_local(catalogue, read, extra)
        placed[read.number] = (read, measure)
        if catalogue.find(measure.number) is None and measure not in extra:
            extra.append(measure)
    said = tuple(
        _renumbered(one, *placed[one.measure]) if one.measure in placed else one
        for one in reading.commitments
    )
    return replace(catalogue, measures=(*catalogue.measures, *extra)), said


def _merged_list(
    known: CandidateList | None,
    name: str,
    reading: PactReading,
    said: tuple[Commitment, ...],
    catalogue: Catalogue,
) -> CandidateList:
    """Return the list with what the pact says; levels the pact is silent about keep their answers."""
    base = known or CandidateList(str(uuid5(NAMESPACE_URL, f"urn:pacte:list:{search_key(name)}")), name)
    answers = dict(base.answers)
    for one in said:
        before = answers.get((one.measure, one.level))
        answers[one.measure, one.level] = (
            replace(one, evidence=before.evidence) if before else base.first_said(one)
        )
    places = [(measure.number, level.code) for measure, level in catalogue.levels()]
    merged = replace(
        base,
        head=reading.head or base.head,
        label=reading.label or base.label,
        state=base.state if base.state in (ListState.ELECTED, ListState.MERGED) else ListState.SIGNED,
        introduction=reading.introduction or base.introduction,
        principles={**base.principles, **reading.principles},
        commitments=tuple(answers[place] for place in places if place in answers),
        observations=reading.observations or base.observations,
    )
    return merged.noted(base.private_notes)


def _merged(dossier: Dossier, name: str, reading: PactReading) -> tuple[Dossier, CandidateList]:
    catalogue, said = _with_locals(dossier.catalogue, reading)
    known = next((one for one in dossier.lists if search_key(one.name) == search_key(name)), None)
    merged = _merged_list(known, name, reading, said, catalogue)
    lists = tuple(merged if one.id == merged.id else one for one in dossier.lists)
    return replace(dossier, catalogue=catalogue, lists=lists if known else (*lists, merged)), merged


def read_ahead(path: Path, progress: Progress) -> None:
    """Read a document, which takes a while when it is long; previews of it then find it read.

    Progress points are where it can be cancelled. Raises `KnownError` for a file that cannot be read.
    """
    read_document(path, progress)


def readings(file: PactFile, path: Path) -> tuple[PactReading, ...]:
    """Read the pacts of a document, one for each list that it names; nothing is written.

    Raises `KnownError` for a file that cannot be read, one that Pacte made to be read by people only, and one in
    which no measure is recognised.
    """
    catalogue = queries.dossier(file).catalogue
    national = replace(catalogue, measures=catalogue.national_measures)
    document = read_document(path)
    refuse_own(document)
    return read_signed_pacts(document, national)


def previewed(dossier: Dossier, reading: PactReading, name: str) -> PactPreview:
    """Tell what a reading would change in a dossier; `name` is the list's. Raises `KnownError` when it is empty."""
    found = clean_name(name, "nom de la liste")
    if not found:
        raise KnownError("Écrivez le nom de la liste qui a signé ce pacte.")
    after, merged = _merged(dossier, found, reading)
    known = {measure.number for measure in dossier.catalogue.measures}
    added = tuple(measure for measure in after.catalogue.measures if measure.number not in known)
    return PactPreview(reading, found, merged, added, differences(dossier, after))


def previews(file: PactFile, path: Path, name: str | None = None) -> tuple[PactPreview, ...]:
    """Read the pacts of a document and tell what they would change, one after the other; nothing is written.

    `name` is the list's when the document does not give it; where it gives several, the one list that is wanted.
    Raises `KnownError` as `readings` does, for a pact that names nobody, and for a list that is not there.
    """
    read = readings(file, path)
    if name and len(read) > 1:
        read = (_named(read, name, path),)
    dossier, told = queries.dossier(file), []
    for reading in read:
        found = name or reading.name
        if not found:
            raise KnownError(
                "« {} » ne dit pas de quelle liste il vient ; écrivez « NOM DE LA LISTE – Tête de liste » sur sa "
                "première ligne.",
                path.name,
            )
        told.append(previewed(dossier, reading, found))
        dossier, _ = _merged(dossier, told[-1].name, reading)
    return tuple(told)


def _named(read: tuple[PactReading, ...], name: str, path: Path) -> PactReading:
    for reading in read:
        if reading.name and search_key(reading.name) == search_key(name):
            return reading
    raise KnownError(
        "« {} » ne contient pas de pacte de « {} » ; il contient ceux de : {}.",
        path.name,
        name,
        ", ".join(reading.name or "?" for reading in read),
    )


def preview(file: PactFile, path: Path, name: str | None = None) -> PactPreview:
    """Tell what the pact of one list would change, the first one where a document has several; see `previews`."""
    return previews(file, path, name)[0]


def take(file: PactFile, *wanted: PactPreview, for_good: bool = False) -> Changes:
    """Write what previews showed, in one undo step; empty changes when the file holds it already.

    `for_good`: the file begins with it, and undo does not take it back.
    """
    names = ", ".join(one.name for one in wanted)
    label = Sentence("pacte de {} lu", names) if len(wanted) == 1 else Sentence("pactes de {} lus", names)
    with file.edit(label) as work:
        if for_good:
            work.kind = "keep"
        after = read_dossier(work.reader)
        for one in wanted:
            after, _ = _merged(after, one.name, one.reading)
        put_dossier(work, after)
    return work.changes
