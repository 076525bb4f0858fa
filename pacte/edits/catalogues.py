"""Reading official texts, or another edition of the catalogue: compared first, then taken over in one undo step."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from pacte.domain.catalogue_difference import CatalogueDifference, MeasureDifference
from pacte.domain.changes import Changes
from pacte.domain.edition import Edition
from pacte.domain.errors import KnownError
from pacte.domain.progress import Progress, no_progress
from pacte.domain.sentence import Sentence
from pacte.domain.wording import clean_words
from pacte.edits.catalogue_takeover import taken_over
from pacte.edits.takeover_effects import Effect, effect_of
from pacte.reading.catalogue_comparison import compare
from pacte.reading.catalogue_document import CatalogueDocument, read_catalogue_document
from pacte.reading.catalogue_table import Column, TableLayout, columns_of
from pacte.storage import queries
from pacte.storage.pact_file import PactFile
from pacte.storage.queries import read_dossier
from pacte.storage.repositories import put_dossier

__all__ = [
    "CatalogueDocument",
    "Column",
    "EditionPreview",
    "Effect",
    "TableLayout",
    "columns_of",
    "preview",
    "read",
    "take",
]


@dataclass(frozen=True)
class EditionPreview:
    """An edition beside the file's own catalogue, before anything is written; `effects` by the differences' keys."""

    edition: Edition
    difference: CatalogueDifference
    effects: dict[str, Effect]

    @property
    def filling(self) -> tuple[str, ...]:
        """The keys of the differences that only fill in missing texts."""
        return tuple(
            one.key for one in self.difference.differing if one.only_fills and self._possible(one.key)
        )

    @property
    def sure(self) -> tuple[str, ...]:
        """The keys of what can be taken without a doubt: no threshold, no new principle, nothing that is absent."""
        return tuple(
            one.key
            for one in self.difference.differing
            if one.read is not None
            and not one.doubts
            and not one.decides_who_signs
            and self._possible(one.key)
        )

    def _possible(self, key: str) -> bool:
        return not self.effects[key].refusal


def read(path: Path, progress: Progress = no_progress) -> CatalogueDocument:
    """Read the catalogue of a workbook, of JSON or YAML, or of a printed grid of any kind of document.

    Progress points are where it can be cancelled. Raises `KnownError` when the file cannot be read or gives no
    measure.
    """
    return read_catalogue_document(path, progress)


def preview(file: PactFile, edition: Edition) -> EditionPreview:
    """Compare an edition with the file's own catalogue; nothing is written."""
    dossier = queries.dossier(file)
    difference = compare(dossier.catalogue, edition)
    effects = {one.key: effect_of(dossier, one) for one in difference.differing}
    return EditionPreview(edition, difference, effects)


def take(file: PactFile, shown: EditionPreview, keys: Collection[str], source: str) -> Changes:
    """Take over the differences with these keys, in one undo step; answers follow, signed pacts stay.

    `source` says where the texts come from. Raises `KnownError` without it, when one of them cannot be taken, or when
    the file changed since it was compared.
    """
    origin = " ".join(clean_words(source, Sentence("source")).split())
    if not origin:
        raise KnownError("Dites d’où viennent ces textes : le document, son édition, sa date.")
    with file.edit(_label(shown, keys)) as work:
        before = read_dossier(work.reader)
        if origin in before.catalogue.sources:
            # It would pass for the catalogue's own text, and could not be corrected any more.
            raise KnownError(
                "« {} » ne dit pas d’où viennent ces textes ; précisez le document et son édition.", origin
            )
        difference = compare(before.catalogue, shown.edition)
        if difference != shown.difference:
            raise KnownError("Le dossier a changé pendant la relecture ; relisez le document.")
        after, renumbered = taken_over(before, shown.edition, difference, keys, origin)
        put_dossier(work, after, renumbered)
    return work.changes


def _label(shown: EditionPreview, keys: Collection[str]) -> Sentence:
    count, name = len(keys), shown.edition.document
    if any(not isinstance(one, MeasureDifference) and one.key in keys for one in shown.difference.differing):
        if count == 1:
            return Sentence("{} changement repris de « {} »", count, name)
        return Sentence("{} changements repris de « {} »", count, name)
    if count == 1:
        return Sentence("{} mesure reprise de « {} »", count, name)
    return Sentence("{} mesures reprises de « {} »", count, name)
