"""Reads a catalogue from its data file and checks that it holds together."""

from pacte.domain.catalogue import Catalogue, Principle
from pacte.domain.measure import Level, Measure
from pacte.reading.yaml_fields import Field, read_fields

_FIRST_YEAR, _LAST_YEAR = 1900, 2200


def read_catalogue(text: str, name: str) -> Catalogue:
    """Return the catalogue that a YAML `text` holds; `name` is the file name that errors give.

    A measure without `levels` has a single level `N`, worth 1 point, whose text is the measure's title.
    Raises `KnownError` with the line and the field of the first thing that is wrong.
    """
    return _CatalogueReader().catalogue(read_fields(text, name))


class _CatalogueReader:
    """Reads the parts in the file's order, keeping the themes and source keys that later parts must use."""

    def __init__(self) -> None:
        self._themes: tuple[str, ...] = ()
        self._sources: dict[str, str] = {}

    def catalogue(self, root: Field) -> Catalogue:
        """Return the whole catalogue."""
        fields = root.entries(
            ("id", "title", "minimum_measures", "sources", "themes", "principles", "measures")
        )
        self._sources = {key: field.words() for key, field in fields["sources"].mapping().items()}
        self._themes = _distinct(fields["themes"].items(), "ce thème")
        principles = fields["principles"].items()
        measures = fields["measures"].items()
        if not measures:
            fields["measures"].fail("ajoutez au moins une mesure")
        catalogue = Catalogue(
            id=fields["id"].words(),
            title=fields["title"].words(),
            minimum_measures=fields["minimum_measures"].whole_number(1, len(measures)),
            themes=self._themes,
            principles=tuple(self._principle(field) for field in principles),
            measures=tuple(self._measure(field) for field in measures),
            sources=self._sources,
        )
        _distinct([field.mapping()["code"] for field in principles], "ce principe")
        _distinct([field.mapping()["number"] for field in measures], "ce numéro de mesure")
        _check_references(measures, catalogue)
        return catalogue

    def _source(self, fields: dict[str, Field]) -> str:
        return fields["source"].one_of(tuple(self._sources)) if "source" in fields else ""

    def _principle(self, field: Field) -> Principle:
        fields = field.entries(("code", "title", "text", "source"))
        return Principle(
            fields["code"].words(), fields["title"].words(), fields["text"].words(), self._source(fields)
        )

    def _measure(self, field: Field) -> Measure:
        fields = field.entries(
            ("number", "title", "short", "theme", "source"), ("see_also", "keywords", "levels")
        )
        title, source = fields["title"].words(), self._source(fields)
        single = (Level("N", title, source=source),)
        return Measure(
            number=fields["number"].words(),
            title=title,
            short=fields["short"].words(),
            theme=fields["theme"].one_of(self._themes),
            levels=self._levels(fields["levels"]) if "levels" in fields else single,
            see_also=_distinct(fields["see_also"].items(), "ce renvoi") if "see_also" in fields else (),
            source=source,
            keywords=_keywords(fields["keywords"].words()) if "keywords" in fields else (),
        )

    def _levels(self, field: Field) -> tuple[Level, ...]:
        items = field.items()
        if not items:
            field.fail("ajoutez au moins un niveau, ou retirez la clé pour un niveau unique")
        levels = tuple(self._level(item) for item in items)
        codes = [item.mapping()["code"] for item in items]
        _distinct(codes, "ce niveau")
        for code in codes:
            if (code.words() == "N") != (len(items) == 1):
                code.fail("« N » est le code d’un niveau unique, et d’aucun autre")
        return levels

    def _level(self, field: Field) -> Level:
        fields = field.entries(("code", "text", "points"), ("source", "required_actions", "deadlines"))
        text = fields["text"].optional_words()
        if text is not None and "source" not in fields:
            field.fail("la clé « source » manque, dites d’où vient le texte")
        actions = fields.get("required_actions")
        years = fields["deadlines"].items() if "deadlines" in fields else []
        return Level(
            code=fields["code"].words(),
            text=text,
            points=fields["points"].whole_number(),
            required_actions=actions.whole_number() if actions and actions.value is not None else None,
            deadlines=tuple(sorted(year.whole_number(_FIRST_YEAR, _LAST_YEAR) for year in years)),
            source=self._source(fields),
        )


def _keywords(words: str) -> tuple[str, ...]:
    """Return the words and phrases between commas, each once."""
    return tuple(dict.fromkeys(" ".join(one.split()) for one in words.split(",") if one.strip()))


def _distinct(fields: list[Field], what: str) -> tuple[str, ...]:
    seen: dict[str, Field] = {}
    for field in fields:
        words = field.words()
        if words in seen:
            field.fail("{} est écrit deux fois : « {} », déjà ligne {}", what, words, seen[words].line)
        seen[words] = field
    return tuple(seen)


def _check_references(measures: list[Field], catalogue: Catalogue) -> None:
    for field in measures:
        fields = field.mapping()
        for reference in fields["see_also"].items() if "see_also" in fields else []:
            number = reference.words()
            if catalogue.find(number) is None or number == fields["number"].words():
                reference.fail("« {} » n’est pas une autre mesure du référentiel, corrigez le renvoi", number)
