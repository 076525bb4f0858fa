"""What a file becomes when measures of an edition are taken over: every answer follows its measure."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace

from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue
from pacte.domain.catalogue_difference import (
    CatalogueDifference,
    Difference,
    MeasureDifference,
    PrincipleDifference,
)
from pacte.domain.dossier import Dossier
from pacte.domain.edition import Edition, EditionMeasure
from pacte.domain.errors import KnownError
from pacte.domain.measure import Level, Measure
from pacte.domain.programme import NO_MEASURE, Programme
from pacte.domain.sentence import Sentence
from pacte.edits.frame_takeover import counting, frame_after
from pacte.edits.takeover_effects import SINGLE, codes_after, effect_of, used_levels
from pacte.reading.local_measure import shortened

#: The theme of a new measure for which the document gives none.
WITHOUT_THEME = "Sans thème"


def taken_over(
    dossier: Dossier, edition: Edition, difference: CatalogueDifference, taken: Collection[str], source: str
) -> tuple[Dossier, dict[str, str]]:
    """Return the file with some differences of an edition taken over, and the new numbers of measures by the old ones.

    `taken` are the keys of the differences, `source` says where the texts come from when the document does not.
    Raises `KnownError` for a measure or a principle that cannot be taken, when two of them would bear one number, or
    when the threshold would be beyond the number of measures.
    """
    for one in difference.differing:
        if one.key not in taken or not (refusal := effect_of(dossier, one).refusal):
            continue
        if isinstance(one, PrincipleDifference):
            raise KnownError("Le principe {} ne peut pas être repris : {}.", one.principle.code, refusal)
        if isinstance(one, MeasureDifference):
            raise KnownError(
                "La mesure « {} » ne peut pas être reprise : {}.", one.measure.short or one.key, refusal
            )
    return _Takeover(dossier, edition, difference, frozenset(taken), source).result()


@dataclass
class _Takeover:
    """Builds the new catalogue, then lets everything that names a measure follow."""

    dossier: Dossier
    edition: Edition
    difference: CatalogueDifference
    taken: frozenset[str]
    source: str
    sources: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, str] = field(default_factory=dict)
    #: The codes of principles by those they had.
    codes: dict[str, str] = field(default_factory=dict)

    def result(self) -> tuple[Dossier, dict[str, str]]:
        """Return the new file and the new numbers by the old ones."""
        catalogue = self.dossier.catalogue
        self.sources = dict(catalogue.sources)
        kept = [one for one in self.difference.measures if not (one.read is None and one.key in self.taken)]
        numbers = self._numbers(kept)
        self._settle(numbers)
        measures = [self._measure(one, numbers[one.key]) for one in kept if one.key in numbers]
        national = self._ordered(measures)
        local = [replace(one, number=self.numbers[one.number]) for one in catalogue.measures if one.local]
        whole = self._with_references((*national, *local))
        themes = tuple(dict.fromkeys([*catalogue.themes, *(one.theme for one in national)]))
        after = replace(catalogue, measures=whole, themes=themes)
        framed, self.codes = frame_after(after, self.difference, self.taken, self._source)
        return self._following(replace(framed, sources=self.sources)), self.numbers

    def _takes(self, one: MeasureDifference) -> bool:
        return one.read is not None and one.key in self.taken

    def _numbers(self, kept: list[MeasureDifference]) -> dict[str, str]:
        """Return the number of each measure that the file will have, by its key."""
        numbers: dict[str, str] = {}
        nameless: list[str] = []
        for one in kept:
            if one.known is None and one.key not in self.taken:
                continue
            number = one.read.measure.number if one.read and self._takes(one) else ""
            number = number or (one.known.number if one.known else "")
            if not number:
                nameless.append(one.key)
            elif number in numbers.values():
                raise KnownError(
                    "Deux mesures porteraient le numéro {} : reprenez aussi l’autre mesure du document, ou gardez "
                    "les vôtres.",
                    number,
                )
            else:
                numbers[one.key] = number
        for key in nameless:
            numbers[key] = _next(numbers.values())
        return numbers

    def _settle(self, numbers: dict[str, str]) -> None:
        """Note which number each measure of the file has from now on; a local one makes way for a national one."""
        for one in self.difference.measures:
            if one.known is not None and one.key in numbers:
                self.numbers[one.known.number] = numbers[one.key]
        taken = set(numbers.values())
        for local in (one for one in self.dossier.catalogue.measures if one.local):
            others = {one.number for one in self.dossier.catalogue.measures if one.local} - {local.number}
            number = _next({*taken, *others}) if local.number in taken else local.number
            self.numbers[local.number] = number
            taken.add(number)

    def _ordered(self, measures: list[Measure]) -> list[Measure]:
        """Keep the file's order, unless measures came or changed their numbers: then they count up."""
        before = [one.number for one in self.dossier.catalogue.national_measures]
        now = [one.number for one in measures]
        if [number for number in before if number in now] == now:
            return measures
        return sorted(measures, key=lambda one: counting(one.number))

    # -------------------------------------------------------------------------- the words

    def _measure(self, one: MeasureDifference, number: str) -> Measure:
        if not self._takes(one):
            assert one.known is not None
            return one.known
        assert one.read is not None
        read = one.read.measure
        if one.known is None:
            source = self._source(read.source, one.read.place)
            levels = tuple(self._new_level(one.read, level) for level in read.levels)
            return replace(
                read,
                number=number,
                short=read.short or shortened(read.title),
                theme=read.theme or WITHOUT_THEME,
                levels=levels or (Level(SINGLE, read.title, source=source),),
                source=source,
            )
        retitled = one.title is not Difference.SAME
        return replace(
            one.known,
            number=number,
            title=read.title if retitled else one.known.title,
            short=(read.short or one.known.short) if one.title is Difference.CHANGED else one.known.short,
            theme=read.theme if one.theme else one.known.theme,
            levels=tuple(self._levels(one)),
            source=self._source(read.source, one.read.place) if retitled else one.known.source,
        )

    def _levels(self, one: MeasureDifference) -> Iterator[Level]:
        assert one.known is not None
        assert one.read is not None
        codes = codes_after(one, used_levels(self.dossier, one.known.number))
        for level in one.levels:
            if level.code not in codes:
                continue
            if level.known is None:
                assert level.read is not None
                yield self._new_level(one.read, level.read)
            elif level.read is None or level.kind is Difference.SAME:
                yield level.known
            else:
                text = level.read.text or ""
                yield replace(
                    level.known,
                    text=text,
                    deadlines=level.read.deadlines
                    or tuple(year for year in level.known.deadlines if str(year) in text),
                    source=self._source(level.read.source, one.read.place_of(level.code)),
                )

    def _new_level(self, measure: EditionMeasure, read: Level) -> Level:
        source = self._source(read.source, measure.place_of(read.code)) if read.text else ""
        return replace(read, points=read.points or 1, source=source)

    def _source(self, told: str, place: str) -> str:
        """Return where words come from: as the document says, else the document and the place in it."""
        words = self.edition.sources.get(told)
        if words is None:
            named = told if told and told not in self.dossier.catalogue.sources else self.source
            return str(Sentence("{}, {}", named, place))
        key, number = told, 2
        while self.sources.setdefault(key, words) != words:
            key, number = f"{told}-{number}", number + 1
        return key

    def _with_references(self, measures: tuple[Measure, ...]) -> tuple[Measure, ...]:
        """Let references between measures follow; those to a measure that is gone go too."""
        known = {one.number for one in measures}
        return tuple(
            replace(one, see_also=tuple(dict.fromkeys(self._references(one, known)))) for one in measures
        )

    def _references(self, one: Measure, known: set[str]) -> Iterator[str]:
        mine = one.number in self.numbers.values()
        for number in one.see_also:
            # A measure that came with the document refers to the numbers of the document.
            now = self.numbers.get(number, "") if mine else number
            if now in known:
                yield now

    # -------------------------------------------------------------------------- what follows

    def _following(self, catalogue: Catalogue) -> Dossier:
        dossier = self.dossier
        chosen = {self.numbers[one] for one in dossier.collective.chosen_measures if one in self.numbers}
        order = tuple(one.number for one in catalogue.measures if one.number in chosen)
        places = {
            (measure.number, level.code): place for place, (measure, level) in enumerate(catalogue.levels())
        }
        return replace(
            dossier,
            catalogue=catalogue,
            collective=replace(dossier.collective, chosen_measures=order),
            lists=tuple(self._list(one, places) for one in dossier.lists),
        )

    def _list(self, one: CandidateList, places: Mapping[tuple[str, str], int]) -> CandidateList:
        numbers = self.numbers
        said = [replace(each, measure=numbers[each.measure]) for each in one.commitments]
        return replace(
            one,
            principles={self.codes[code]: answer for code, answer in one.principles.items()},
            commitments=tuple(sorted(said, key=lambda each: places[each.measure, each.level])),
            meetings=tuple(
                replace(
                    each,
                    measure=numbers.get(each.measure) if each.measure else each.measure,
                    to_review=tuple(numbers[number] for number in each.to_review if number in numbers),
                )
                for each in one.meetings
            ),
            replies=tuple(
                replace(
                    each,
                    levels=tuple(
                        replace(level, measure=numbers.get(level.measure, level.measure))
                        for level in each.levels
                    ),
                )
                for each in one.replies
            ),
            programmes=tuple(self._programme(each) for each in one.programmes),
            notes={(numbers[measure], code): note for (measure, code), note in one.notes.items()},
        )

    def _programme(self, one: Programme) -> Programme:
        return replace(
            one,
            proposals=tuple(
                replace(
                    each,
                    decisions=tuple(
                        # A proposal about no measure stays so, whatever the numbers become.
                        replace(decision, measure=self.numbers.get(decision.measure, NO_MEASURE))
                        for decision in each.decisions
                        if decision.measure in self.numbers or decision.measure == NO_MEASURE
                    ),
                )
                for each in one.proposals
            ),
        )


def _next(numbers: Collection[str]) -> str:
    return str(max((int(one) for one in numbers if one.isdecimal()), default=0) + 1)
