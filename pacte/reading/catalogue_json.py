"""Reads a catalogue from JSON: our own form, or a plain list of objects with obvious keys."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pacte.domain.edition import Edition, EditionLine, Part
from pacte.domain.errors import KnownError
from pacte.domain.sentence import Sentence
from pacte.domain.wording import clean_words, search_key
from pacte.reading.catalogue_draft import LevelDraft, MeasureDraft, PrincipleDraft, finished
from pacte.reading.catalogue_frame import FrameDraft, principle_code, principle_named
from pacte.reading.catalogue_table import code_of, number_of
from pacte.reading.workbook import MAX_COLUMNS, MAX_ROWS, Page

_MEASURES = ("measures", "mesures")
_CATALOGUE = ("catalogue", "referentiel")
_LEVELS = ("levels", "niveaux")
_NUMBER = ("number", "numero", "num", "n", "no", "mesure", "id")
_TITLE = ("title", "titre", "intitule", "libelle", "nom")
_SHORT = ("short", "nomcourt", "titrecourt")
_THEME = ("theme", "thematique", "domaine", "axe")
_CODE = ("code", "niveau", "level", "n", "numero", "number")
_TEXT = ("text", "texte", "texteofficiel", "description", "engagement")
_NAMED = ("title", "titre", "intitule")
_THRESHOLD = ("minimummeasures", "minimum", "seuil", "nombreminimumdemesures", "minimumdemesures")
_PRINCIPLES = ("principles", "principes", "principestransversaux")
_PRINCIPLE_CODE = ("code", "lettre", "principe", "numero", "number", "n")
_LONGEST_CODE = 12
_LONGEST_SHOWN = 200

Object = dict[str, Any]


def parse_json(text: str, document: str) -> object:
    """Return the value that a JSON text holds; raises `KnownError` with the line when it is none."""
    try:
        value: object = json.loads(text)
    except json.JSONDecodeError as error:
        raise KnownError(
            "« {} », ligne {} : ce n’est pas du JSON lisible ; demandez-en une autre copie.",
            document,
            error.lineno,
        ) from None
    except (RecursionError, ValueError):
        raise KnownError(
            "« {} » n’est pas du JSON lisible ; demandez-en une autre copie.", document
        ) from None
    return value


def measures_in(value: object) -> list[Any] | None:
    """Return the entries that may be measures: of the document, of its catalogue, or the list that it is."""
    if isinstance(value, list):
        return value
    if not isinstance(value, dict):
        return None
    known = _keys(value)
    for name in _MEASURES:
        if isinstance(known.get(name), list):
            return known[name]  # type: ignore[no-any-return]
    for name in _CATALOGUE:
        if isinstance(known.get(name), dict):
            return measures_in(known[name])
    return None


def flat_page(entries: list[Any]) -> Page | None:
    """Return a list of flat objects as a table, its keys above; None when they hold more than plain values."""
    if not entries or not all(isinstance(one, dict) for one in entries) or len(entries) > MAX_ROWS:
        return None
    if any(isinstance(value, (dict, list)) for one in entries for value in one.values()):
        return None
    titles = list(dict.fromkeys(str(key) for one in entries for key in one))[:MAX_COLUMNS]
    return [titles, *([_words(one.get(title)) for title in titles] for one in entries)]


def read_entries(value: object, entries: list[Any], document: str) -> Edition:
    """Return the measures that objects with their levels in them give; other entries come back as unread lines."""
    lines: list[EditionLine] = []
    drafts: dict[str, MeasureDraft] = {}
    for place, entry in enumerate(entries, 1):
        lines.append(_entry(entry, Sentence("mesure {} de la liste", place), drafts))
    return Edition(document, finished(drafts.values()), tuple(lines), _sources(value))


def _entry(entry: object, place: str, drafts: dict[str, MeasureDraft]) -> EditionLine:
    if not isinstance(entry, dict) or entry.get("local") is True:
        # A local measure belongs to the collective that wrote the document.
        return EditionLine(place, _shown(entry), Part.UNREAD)
    fields = _keys(entry)
    number, title = number_of(_first(fields, _NUMBER)), _first(fields, _TITLE)
    if not number and not title:
        return EditionLine(place, _shown(entry), Part.UNREAD)
    draft = drafts.setdefault(number or search_key(title), MeasureDraft(number, place))
    draft.name(title, place)
    draft.short = draft.short or _first(fields, _SHORT)
    draft.theme = draft.theme or _first(fields, _THEME)
    draft.source = draft.source or _first(fields, ("source",))
    draft.see_also = draft.see_also or _texts(fields.get("seealso"))
    draft.keywords = draft.keywords or _texts(fields.get("keywords"))
    unread = [*_put_levels(draft, fields, place)]
    if unread:
        draft.doubt(Sentence("un niveau n’est pas compris : {}", "; ".join(unread)[:_LONGEST_SHOWN]))
    return EditionLine(place, _shown(entry), Part.MEASURE, number)


def _put_levels(draft: MeasureDraft, fields: Object, place: str) -> Iterator[str]:
    """Put the levels of a measure; yield those that are not understood."""
    levels = next((fields[name] for name in _LEVELS if name in fields), None)
    if isinstance(levels, dict):
        levels = [{"code": code, "text": text} for code, text in levels.items()]
    if isinstance(levels, list):
        for number, one in enumerate(levels, 1):
            found = {"code": str(number), "text": one} if isinstance(one, str) else one
            level = _level(found, place)
            if level is None:
                yield _shown(one)
            else:
                draft.put(level)
        return
    for name, value in fields.items():
        found_code = re.fullmatch(r"(?:niveau|level|n)([1-9])", name)
        if found_code and isinstance(value, str):
            draft.put(LevelDraft(f"N{found_code[1]}", place, [clean_words(value)] if value else []))


def _level(value: object, place: str) -> LevelDraft | None:
    if not isinstance(value, dict):
        return None
    fields = _keys(value)
    code, text = code_of(_first(fields, _CODE)), _first(fields, _TEXT)
    if not code:
        return None
    return LevelDraft(
        code,
        place,
        [text] if text else [],
        _whole(fields.get("points")) or 0,
        _whole(fields.get("requiredactions")),
        tuple(year for one in _list(fields.get("deadlines")) if (year := _whole(one))),
        _first(fields, ("source",)),
    )


def _keys(value: Object) -> Object:
    """Return an object's values by its keys without case, accents and signs."""
    return {re.sub(r"[^a-z0-9]", "", search_key(str(key))): one for key, one in reversed(value.items())}


def _first(fields: Object, names: tuple[str, ...]) -> str:
    return next((words for name in names if (words := _words(fields.get(name)))), "")


def _words(value: object) -> str:
    """Return what a plain value says as words; nothing for anything else."""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return clean_words(str(value))


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _texts(value: object) -> tuple[str, ...]:
    return tuple(words for one in _list(value) if (words := _words(one)))


def _whole(value: object) -> int | None:
    whole = isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**9
    return value if whole else None  # type: ignore[return-value]


def _shown(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"


def frame_of(value: object, edition: Edition) -> Edition:
    """Return an edition with the title, the threshold and the principles that the document gives beside measures."""
    fields, frame = _catalogue_in(value), FrameDraft()
    lines = [*_frame_lines(fields, frame)]
    return replace(
        edition,
        lines=(*lines, *edition.lines),
        principles=frame.principles(),
        title=frame.title,
        threshold=frame.threshold,
    )


def _frame_lines(fields: Object, frame: FrameDraft) -> Iterator[EditionLine]:
    for names, place in ((_NAMED, Sentence("intitulé")), (_THRESHOLD, Sentence("seuil"))):
        told = next((fields[name] for name in names if fields.get(name) is not None), None)
        if told is not None:
            taken = frame.name(_words(told), place) if names is _NAMED else frame.ask_for(_whole(told), place)
            yield EditionLine(place, _shown(told), Part.FRAME if taken else Part.UNREAD)
    entries = next((fields[name] for name in _PRINCIPLES if name in fields), None)
    if isinstance(entries, dict):
        entries = [{"code": code, "text": text} for code, text in entries.items()]
    for number, entry in enumerate(_list(entries), 1):
        place = Sentence("principe {} de la liste", number)
        read = _principle(entry, place)
        if read is not None:
            frame.principle(read)
        yield EditionLine(place, _shown(entry), Part.UNREAD if read is None else Part.PRINCIPLE)


def _principle(entry: object, place: str) -> PrincipleDraft | None:
    if isinstance(entry, str):
        named = principle_named(entry)
        return PrincipleDraft(named.code, place, named.title) if named and named.title else None
    if not isinstance(entry, dict):
        return None
    fields = _keys(entry)
    code, title, text = _first(fields, _PRINCIPLE_CODE), _first(fields, _TITLE), _first(fields, _TEXT)
    code = principle_code(code) or code
    if not code or len(code) > _LONGEST_CODE or not (title or text):
        return None
    return PrincipleDraft(code, place, title, [text] if text else [], _first(fields, ("source",)))


def _catalogue_in(value: object) -> Object:
    """Return the fields of the catalogue that a document is or holds; none when it is a bare list of measures."""
    if not isinstance(value, dict):
        return {}
    fields = _keys(value)
    if any(isinstance(fields.get(name), list) for name in _MEASURES):
        return fields
    inner = next((fields[name] for name in _CATALOGUE if isinstance(fields.get(name), dict)), None)
    return _keys(inner) if inner is not None else fields


def _sources(value: object) -> dict[str, str]:
    """Return where the document says that its texts come from, by key."""
    sources = _catalogue_in(value).get("sources")
    if not isinstance(sources, dict):
        return {}
    return {clean_words(str(key)): _words(words) for key, words in sources.items() if _words(words)}
