"""The file's own measures: local ones, and official texts that were still to be completed."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from pacte.domain.catalogue import Catalogue
from pacte.domain.changes import Changes
from pacte.domain.commitment import level_place
from pacte.domain.errors import KnownError
from pacte.domain.measure import Level, Measure
from pacte.domain.sentence import Sentence
from pacte.domain.wording import clean_name, clean_words, optional_words
from pacte.edits.citations import forget_measure
from pacte.edits.dossiers import shipped_catalogue
from pacte.storage.pact_file import PactFile
from pacte.storage.private_notes import forget_notes
from pacte.storage.queries import answering_lists, read_frame
from pacte.storage.repositories import put_frame
from resources import catalogue_ids

if TYPE_CHECKING:
    # SQLAlchemy comes with it, and only edits under way need it.
    from pacte.storage.unit_of_work import UnitOfWork

LOCAL_THEME = "Mesures locales"


def _local(number: str, title: str, short: str | None, theme: str | None, text: str | None) -> Measure:
    clean = clean_words(title, "intitulé")
    if not clean:
        raise KnownError("Une mesure locale a besoin d’un intitulé ; écrivez-le.")
    return Measure(
        number,
        clean,
        clean_words(short or clean, "nom court"),
        clean_words(theme or LOCAL_THEME, "thème"),
        (Level("N", optional_words(text, "texte")),),
        local=True,
        source="Mesure locale du collectif",
    )


def next_number(catalogue: Catalogue) -> str:
    """Return the number that the next local measure will bear."""
    return str(max((int(one.number) for one in catalogue.measures if one.number.isdecimal()), default=0) + 1)


def add_local(
    file: PactFile, title: str, short: str | None = None, theme: str | None = None, text: str | None = None
) -> Changes:
    """Add a local measure under the next free number. Raises `KnownError` without a title.

    A collective that chose measures has chosen this one too.
    """
    with file.edit() as work:
        added = new_local(work, title, short, theme, text)
        work.label = Sentence("mesure locale {} ajoutée", added.number)
    return work.changes


def new_local(
    work: "UnitOfWork",
    title: str,
    short: str | None = None,
    theme: str | None = None,
    text: str | None = None,
) -> Measure:
    """Add a local measure as a part of an edit under way, and return it. Raises `KnownError` without a title.

    Where the collective chose measures, it chose this one by adding it: meetings go through the chosen ones alone.
    """
    dossier = read_frame(work.reader)
    added = _local(next_number(dossier.catalogue), title, short, theme, text)
    catalogue = replace(dossier.catalogue, measures=(*dossier.catalogue.measures, added))
    chosen = dossier.collective.chosen_measures
    collective = replace(dossier.collective, chosen_measures=(*chosen, added.number) if chosen else ())
    put_frame(work, replace(dossier, catalogue=catalogue, collective=collective))
    return added


@cache
def _shipped_keywords(catalogue_id: str) -> dict[str, tuple[str, ...]]:
    if catalogue_id not in catalogue_ids():
        return {}
    return {one.number: one.keywords for one in shipped_catalogue(catalogue_id).measures}


def shipped_keywords(catalogue: Catalogue, measure: Measure) -> tuple[str, ...]:
    """Return the keywords that ship with a measure; none for a local one and in a catalogue that does not ship."""
    return () if measure.local else _shipped_keywords(catalogue.id).get(measure.number, ())


def with_keywords(catalogue: Catalogue) -> Catalogue:
    """Return the catalogue with keywords: a file of an older format has none, and takes those that ship."""
    if any(one.keywords for one in catalogue.measures) or not _shipped_keywords(catalogue.id):
        return catalogue
    measures = (replace(one, keywords=shipped_keywords(catalogue, one)) for one in catalogue.measures)
    return replace(catalogue, measures=tuple(measures))


def set_keywords(file: PactFile, number: str, keywords: Iterable[str]) -> Changes:
    """Change the words and phrases by which programmes are brought to a measure; blanks and repetitions go.

    A file of an older format, which has none, then takes those that ship for its other measures. Raises
    `KnownError` when the measure is not there or a keyword is too long.
    """
    with file.edit(Sentence("mots-clés de la mesure {} modifiés", number)) as work:
        dossier = read_frame(work.reader)
        known = dossier.catalogue.measure(number)
        words = (" ".join(clean_name(one, "mot-clé").split()) for one in keywords)
        wanted = tuple(dict.fromkeys(filter(None, words)))
        catalogue = with_keywords(dossier.catalogue)
        if wanted != catalogue.measure(number).keywords:
            catalogue = _replaced(catalogue, number, replace(known, keywords=wanted))
            put_frame(work, replace(dossier, catalogue=catalogue))
    return work.changes


def _replaced(catalogue: Catalogue, number: str, new: Measure) -> Catalogue:
    return replace(
        catalogue, measures=tuple(new if one.number == number else one for one in catalogue.measures)
    )


def reword_local(
    file: PactFile, number: str, title: str, short: str | None, theme: str | None, text: str | None
) -> Changes:
    """Change the words of a local measure; its answers stay. Raises `KnownError` for a national one."""
    with file.edit(Sentence("mesure locale {} modifiée", number)) as work:
        dossier = read_frame(work.reader)
        known = dossier.catalogue.measure(number)
        if not known.local:
            raise KnownError(
                "La mesure {} vient du référentiel ; seules les mesures locales se modifient.", number
            )
        fresh = _local(number, title, short, theme, text)
        levels = (replace(known.levels[0], text=fresh.levels[0].text), *known.levels[1:])
        new = replace(
            fresh, levels=levels, see_also=known.see_also, source=known.source, keywords=known.keywords
        )
        put_frame(work, replace(dossier, catalogue=_replaced(dossier.catalogue, number, new)))
    return work.changes


def move_local(file: PactFile, number: str, steps: int) -> Changes:
    """Move a local measure up (negative) or down among the local ones; numbers and answers stay."""
    with file.edit(Sentence("mesure locale {} déplacée", number)) as work:
        dossier = read_frame(work.reader)
        local = [one for one in dossier.catalogue.measures if one.local]
        moved = dossier.catalogue.measure(number)
        if not moved.local:
            raise KnownError("La mesure {} vient du référentiel ; son ordre ne change pas.", number)
        place = local.index(moved)
        local.insert(max(0, min(len(local) - 1, place + steps)), local.pop(place))
        measures = (*dossier.catalogue.national_measures, *local)
        put_frame(work, replace(dossier, catalogue=replace(dossier.catalogue, measures=measures)))
    return work.changes


def remove_local(file: PactFile, number: str) -> Changes:
    """Remove a local measure that no list has answered; raises `KnownError` otherwise.

    Proposals of programmes that are cited on it wait for a decision again; private notes on it go.
    """
    with file.edit(Sentence("mesure locale {} retirée", number)) as work:
        dossier = read_frame(work.reader)
        if not dossier.catalogue.measure(number).local:
            raise KnownError("La mesure {} vient du référentiel ; elle ne se retire pas.", number)
        if answering_lists(work.reader, number):
            raise KnownError(
                "Des listes ont répondu à la mesure {} ; effacez d’abord leurs réponses.", number
            )
        forget_measure(work, number)
        forget_notes(work, number, dossier.catalogue.id)
        measures = tuple(one for one in dossier.catalogue.measures if one.number != number)
        chosen = tuple(one for one in dossier.collective.chosen_measures if one != number)
        put_frame(
            work,
            replace(
                dossier,
                catalogue=replace(dossier.catalogue, measures=measures),
                collective=replace(dossier.collective, chosen_measures=chosen),
            ),
        )
    return work.changes


def complete_text(file: PactFile, number: str, code: str, text: str, source: str) -> Changes:
    """Type in the official text of a level that had none, with where it comes from.

    Raises `KnownError` when the catalogue gives its text, when the text or its source is empty, and for a
    local measure: the collective words that one itself.
    """
    with file.edit(Sentence("texte de la {} complété", level_place(number, code))) as work:
        dossier = read_frame(work.reader)
        level, measure = dossier.catalogue.level(number, code), dossier.catalogue.measure(number)
        if measure.local:
            raise KnownError(
                "La mesure {} est locale : elle n’a pas de texte officiel ; modifiez la mesure.", number
            )
        if dossier.catalogue.gives_text_of(level):
            raise KnownError(
                "La {} a déjà son texte officiel ; il ne se modifie pas.", level_place(number, code)
            )
        words, origin = optional_words(text, "texte"), optional_words(source, "source")
        if not words or not origin:
            raise KnownError("Un texte officiel se complète avec sa source ; écrivez les deux.")
        if origin in dossier.catalogue.sources:
            # It would pass for the catalogue's own text, and could not be corrected any more.
            raise KnownError(
                "« {} » ne dit pas d’où vient ce texte ; précisez le document et la page.", origin
            )
        levels = tuple(
            replace(one, text=words, source=origin) if one.code == code else one for one in measure.levels
        )
        catalogue = _replaced(dossier.catalogue, number, replace(measure, levels=levels))
        put_frame(work, replace(dossier, catalogue=catalogue))
    return work.changes
