"""A YAML data file as fields that know their line, so that an error can say where it is.

Every scalar is read as the text it is: `N`, `yes` or `2024-01-01` never turn into something else. Anchors and
aliases are refused, and nesting is bounded, so that no file can blow up while it is read.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NoReturn

import yaml

from pacte.domain.errors import KnownError
from pacte.domain.sentence import Sentence, Value
from pacte.domain.wording import clean_words, shortened

#: Longest data file, in characters; the catalogue of 2020 has 45,000.
MAX_CHARACTERS = 2_000_000
_MAX_DEPTH = 20
#: So much of a value is quoted, in characters.
_QUOTED = 40
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULLS = ("", "~", "null")
_WHOLE_NUMBER = re.compile(r"\d{1,9}", re.ASCII)
_DECIMAL = re.compile(r"\d{1,9}(\.\d{1,9})?", re.ASCII)

_Value = str | None | list["Field"] | dict[str, "Field"]


@dataclass(frozen=True, slots=True)
class Field:
    """A value of the file and where it stands: file name, line (from 1) and name of the field."""

    file: str
    line: int
    name: str
    value: _Value

    def fail(self, pattern: str, *values: Value) -> NoReturn:
        """Raise the `KnownError` that says what is wrong with this field, and where."""
        problem = Sentence(pattern, *values)
        if not self.name:
            raise KnownError("{}, ligne {}, {}.", self.file, self.line, problem)
        raise KnownError("{}, ligne {}, champ « {} » : {}.", self.file, self.line, self.name, problem)

    def entries(self, required: tuple[str, ...], optional: tuple[str, ...] = ()) -> dict[str, "Field"]:
        """Return the fields of a mapping; fails on a missing key, and on one that is in neither list."""
        mapping = self.mapping()
        for key, found in mapping.items():
            if key not in required and key not in optional:
                found.fail("clé inconnue ; clés possibles : {}", ", ".join(required + optional))
        for key in required:
            if key not in mapping:
                self.fail("la clé « {} » manque, ajoutez-la", key)
        return mapping

    def mapping(self) -> dict[str, "Field"]:
        """Return the fields of a mapping whose keys are free."""
        if not isinstance(self.value, dict):
            self.fail("écrivez ici des clés et leurs valeurs, une par ligne")
        return self.value

    def items(self) -> list["Field"]:
        """Return the items of a list."""
        if not isinstance(self.value, list):
            self.fail("écrivez ici une liste, un tiret par élément")
        return self.value

    def optional_words(self) -> str | None:
        """Return the text, clean, or None where the file says `null`."""
        if isinstance(self.value, (list, dict)):
            self.fail("écrivez ici un texte, pas une liste ni des clés")
        if self.value is None:
            return None
        try:
            return clean_words(self.value, self.name) or None
        except KnownError as error:
            raise KnownError("{}, ligne {} : {}", self.file, self.line, error.sentence) from None

    def words(self) -> str:
        """Return the text, clean; fails when there is none."""
        found = self.optional_words()
        if found is None:
            self.fail("le texte est vide, écrivez-le")
        return found

    def whole_number(self, minimum: int = 1, maximum: int = 999_999_999) -> int:
        """Return a whole number from `minimum` to `maximum`, both included."""
        text = self.words()
        if not _WHOLE_NUMBER.fullmatch(text) or not minimum <= int(text) <= maximum:
            limits = Sentence("d’au moins {}", minimum)
            if maximum != 999_999_999:
                limits = Sentence("de {} à {}", minimum, maximum)
            self.fail("écrivez un nombre entier {} au lieu de « {} »", limits, shortened(text, _QUOTED))
        return int(text)

    def decimal(self, maximum: float) -> float:
        """Return a number from 0 to `maximum`, written with a decimal point."""
        text = self.words()
        if not _DECIMAL.fullmatch(text) or float(text) > maximum:
            self.fail("écrivez un nombre de 0 à {} au lieu de « {} »", maximum, shortened(text, _QUOTED))
        return float(text)

    def one_of(self, choices: tuple[str, ...]) -> str:
        """Return a text that must be one of `choices`."""
        text = self.words()
        if text not in choices:
            self.fail(
                "« {} » n’existe pas ; choisissez parmi : {}", shortened(text, _QUOTED), ", ".join(choices)
            )
        return text


def read_fields(text: str, file: str) -> Field:
    """Return the whole of a YAML text as one field; `file` is the name that errors give.

    Raises `KnownError`, with the line, for anything that is not one plain YAML document.
    """
    if len(text) > MAX_CHARACTERS:
        raise KnownError("{} est trop grand pour un fichier de données ; choisissez-en un autre.", file)
    try:
        root = _Composer(file, text).root()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise KnownError(
            "{}, ligne {} : ce n’est pas du YAML lisible ; vérifiez les retraits, les deux-points et les "
            "guillemets.",
            file,
            line,
        ) from None
    except (yaml.YAMLError, UnicodeError):
        raise KnownError(
            "{} contient des caractères interdits dans un fichier YAML ; enregistrez-le en texte UTF-8.", file
        ) from None
    if root is None:
        raise KnownError("{} est vide ; choisissez un fichier de données rempli.", file)
    return root


class _Composer:
    """Builds fields from YAML events.

    PyYAML's own composer is not used: its C version ends the process on deep nesting, and it expands aliases.
    """

    def __init__(self, file: str, text: str) -> None:
        self._file = file
        self._events: Iterator[yaml.Event] = yaml.parse(text, Loader=_LOADER)

    def root(self) -> Field | None:
        """Return the only document, None when there is none."""
        root = None
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                if root is not None:
                    self._field(event, "", None).fail("gardez un seul document, sans « --- » au milieu")
                root = self._compose(next(self._events), "", 0)
        return root

    def _field(self, event: yaml.Event, name: str, value: _Value) -> Field:
        mark = event.start_mark
        return Field(self._file, mark.line + 1 if mark else 1, name, value)

    def _compose(self, event: yaml.Event, name: str, depth: int) -> Field:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            self._field(event, name, None).fail("les ancres « & » et « * » sont refusées, écrivez la valeur")
        if depth > _MAX_DEPTH:
            self._field(event, name, None).fail("trop de niveaux imbriqués, vérifiez les retraits")
        if isinstance(event, yaml.ScalarEvent):
            missing = event.style in (None, "") and event.value in _NULLS
            return self._field(event, name, None if missing else event.value)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._field(event, name, self._items(name, depth))
        return self._field(event, name, self._mapping(name, depth))

    def _items(self, name: str, depth: int) -> list[Field]:
        items = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            items.append(self._compose(event, name, depth + 1))
        return items

    def _mapping(self, name: str, depth: int) -> dict[str, Field]:
        mapping: dict[str, Field] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._compose(event, name, depth + 1).words()
            found = self._compose(next(self._events), key, depth + 1)
            if key in mapping:
                found.fail("la clé est écrite deux fois, déjà ligne {}", mapping[key].line)
            mapping[key] = found
        return mapping
