"""A JSON document read field by field: types checked, the place of a mistake named."""

from datetime import date
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID

from pacte.domain.errors import KnownError
from pacte.domain.sentence import Sentence
from pacte.domain.wording import clean_words, optional_words

_Choice = TypeVar("_Choice", bound=StrEnum)


class JsonFields:
    """A JSON object with the path to it. Every reader raises `KnownError` for a value of another type."""

    def __init__(self, value: object, path: str) -> None:
        self.path = path
        if not isinstance(value, dict):
            raise self._wrong("", Sentence("un objet { … }"))
        self._values: dict[str, Any] = value

    def _wrong(self, name: str, expected: str) -> KnownError:
        place = f"{self.path}.{name}".strip(".") or Sentence("le document")
        return KnownError(
            "Ce fichier de données ne peut pas être lu : « {} » devrait être {} ; corrigez-le.",
            place,
            expected,
        )

    def _place(self, name: str) -> str:
        return f"{self.path}.{name}".strip(".")

    def has(self, name: str) -> bool:
        """Whether the field is there."""
        return name in self._values

    def optional(self, name: str) -> str | None:
        """Return a text or None, its words cleaned."""
        value = self._values.get(name)
        if value is not None and not isinstance(value, str):
            raise self._wrong(name, Sentence("un texte"))
        return optional_words(value, self._place(name))

    def words(self, name: str, default: str | None = None) -> str:
        """Return a text, its words cleaned."""
        value = self._values.get(name, default)
        if not isinstance(value, str):
            raise self._wrong(name, Sentence("un texte"))
        return clean_words(value, self._place(name))

    def name(self, name: str) -> str:
        """Return a text that must not be empty."""
        words = self.words(name)
        if not words:
            raise self._wrong(name, Sentence("un texte non vide"))
        return words

    def integer(self, name: str, least: int = 0) -> int:
        """Return a whole number."""
        value = self._values.get(name)
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value < 2**53:
            raise self._wrong(name, Sentence("un nombre entier à partir de {}", least))
        return value

    def optional_integer(self, name: str) -> int | None:
        """Return a whole number or None."""
        return None if self._values.get(name) is None else self.integer(name)

    def flag(self, name: str) -> bool:
        """Return true or false."""
        value = self._values.get(name, False)
        if not isinstance(value, bool):
            raise self._wrong(name, Sentence("true ou false"))
        return value

    def choice(self, name: str, kind: type[_Choice]) -> _Choice:
        """Return one of the values of an enumeration."""
        try:
            return kind(self._values[name])
        except (KeyError, ValueError, TypeError) as error:
            raise self._wrong(name, Sentence("une valeur parmi {}", ", ".join(kind))) from error

    def items(self, name: str) -> list[Any]:
        """Return an array."""
        value = self._values.get(name, [])
        if not isinstance(value, list):
            raise self._wrong(name, Sentence("une liste [ … ]"))
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """Return an array of texts."""
        values = self.items(name)
        if not all(isinstance(value, str) for value in values):
            raise self._wrong(name, Sentence("une liste de textes"))
        return tuple(clean_words(value, self._place(name)) for value in values)

    def integers(self, name: str) -> tuple[int, ...]:
        """Return an array of whole numbers."""
        values = self.items(name)
        if not all(isinstance(value, int) and not isinstance(value, bool) for value in values):
            raise self._wrong(name, Sentence("une liste de nombres entiers"))
        return tuple(values)

    def mapping(self, name: str) -> dict[str, Any]:
        """Return an object as it is."""
        value = self._values.get(name, {})
        if not isinstance(value, dict):
            raise self._wrong(name, Sentence("un objet { … }"))
        return value

    def child(self, name: str) -> "JsonFields":
        """Return an object, empty when it is absent."""
        return JsonFields(self._values.get(name, {}), self._place(name))

    def optional_child(self, name: str) -> "JsonFields | None":
        """Return an object or None."""
        return None if self._values.get(name) is None else self.child(name)

    def children(self, name: str) -> list["JsonFields"]:
        """Return an array of objects."""
        return [JsonFields(value, f"{self._place(name)}[{i}]") for i, value in enumerate(self.items(name))]

    def day(self, name: str) -> str:
        """Return a day, ISO 8601."""
        try:
            return date.fromisoformat(self.words(name)).isoformat()
        except ValueError as error:
            raise self._wrong(name, Sentence("une date AAAA-MM-JJ")) from error

    def identifier(self, name: str) -> str:
        """Return a UUID."""
        try:
            return str(UUID(self.words(name)))
        except ValueError as error:
            raise self._wrong(name, Sentence("un identifiant UUID")) from error
