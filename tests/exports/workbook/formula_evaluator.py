"""Calculates the formulas of a workbook, as far as ours go, so that they are tested without a spreadsheet.

LibreOffice checks the same formulas where it is installed; this one runs everywhere and fast enough for many
random files.
"""

import math
import operator
from collections.abc import Callable, Iterator
from typing import Any

from openpyxl import Workbook
from openpyxl.formula import Tokenizer
from openpyxl.formula.tokenizer import Token
from openpyxl.utils.cell import range_boundaries

Value = float | str | bool | None
Area = list[Value]

_BINARY: dict[str, tuple[int, Callable[[Any, Any], Any]]] = {
    "=": (1, lambda a, b: _key(a) == _key(b)),
    "<>": (1, lambda a, b: _key(a) != _key(b)),
    "<": (1, operator.lt),
    ">": (1, operator.gt),
    "<=": (1, operator.le),
    ">=": (1, operator.ge),
    "&": (2, lambda a, b: _text(a) + _text(b)),
    "+": (3, lambda a, b: _number(a) + _number(b)),
    "-": (3, lambda a, b: _number(a) - _number(b)),
    "*": (4, lambda a, b: _number(a) * _number(b)),
    "/": (4, lambda a, b: _number(a) / _number(b) if b else math.nan),
}


def _key(value: Value) -> Value:
    return value.casefold() if isinstance(value, str) else "" if value is None else value


def _number(value: Value) -> float:
    assert not isinstance(value, str), f"text where a number was expected: {value!r}"
    return value or 0


def _text(value: Value) -> str:
    if isinstance(value, str):
        return value
    return f"{value or 0:.15g}".replace(".", ",")


def _numbers(arguments: list[Any]) -> list[float]:
    values = [v for one in arguments for v in (one if isinstance(one, list) else [one])]
    return [v for v in values if isinstance(v, int | float)]


def _matches(criterion: Value) -> Callable[[Value], bool]:
    assert not (isinstance(criterion, str) and criterion[:1] in "<>=*?~"), criterion
    return lambda value: value is not None and _key(value) == _key(criterion)


def _rows(pairs: list[Any]) -> Iterator[int]:
    tests = [(area, _matches(criterion)) for area, criterion in zip(pairs[::2], pairs[1::2], strict=True)]
    assert len({len(area) for area, _ in tests}) == 1, "areas of different sizes"
    for row in range(len(tests[0][0])):
        if all(test(area[row]) for area, test in tests):
            yield row


def _sumproduct(values: Any) -> float:
    return sum(_numbers([values]))


_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "OR": lambda *a: any(a),
    "AND": lambda *a: all(a),
    "MAX": lambda *a: max(_numbers(list(a))),
    "MIN": lambda *a: min(_numbers(list(a))),
    "SUM": lambda *a: sum(_numbers(list(a))),
    "AVERAGE": lambda *a: sum(_numbers(list(a))) / len(_numbers(list(a))),
    "ROUND": lambda value, digits: round(value, int(digits)),
    "SUMIFS": lambda area, *pairs: sum(_number(area[row]) for row in _rows(list(pairs))),
    "COUNTIFS": lambda *pairs: sum(1 for _ in _rows(list(pairs))),
    "COUNTIF": lambda *pairs: sum(1 for _ in _rows(list(pairs))),
    "INDEX": lambda area, row: area[int(row) - 1],
    "MATCH": lambda value, area, _exact: area.index(value) + 1,
    "SUMPRODUCT": _sumproduct,
}


class Evaluator:
    """The calculated values of a workbook's cells. Clear it after a change."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._known: dict[tuple[str, int, int], Value] = {}
        self._areas: dict[str, Any] = {}

    def clear(self) -> None:
        self._known.clear()
        self._areas.clear()

    def value(self, sheet: str, row: int, column: int) -> Value:
        place = (sheet, row, column)
        if place not in self._known:
            cell = self._book[sheet].cell(row, column)
            if cell.data_type == "f":
                self._known[place] = _Parser(cell.value, lambda ref: self.reference(sheet, ref)).result()
            else:
                self._known[place] = cell.value
        return self._known[place]

    def reference(self, sheet: str, reference: str) -> Any:
        if reference in self._book.defined_names:
            if reference not in self._areas:
                self._areas[reference] = self._cells(*next(self._book.defined_names[reference].destinations))
            return self._areas[reference]
        return self._cells(sheet, reference)

    def _cells(self, sheet: str, cells: str) -> Any:
        left, top, right, bottom = range_boundaries(cells)
        values = [self.value(sheet, r, c) for r in range(top, bottom + 1) for c in range(left, right + 1)]
        return values if ":" in cells else values[0]


class _Parser:
    """Evaluates one formula while reading it."""

    def __init__(self, formula: str, look_up: Callable[[str], Any]) -> None:
        tokens = Tokenizer(formula).items
        self._tokens = [token for token in tokens if token.type != Token.WSPACE]
        self._place = 0
        self._look_up = look_up

    def result(self) -> Any:
        value = self._expression(0)
        assert self._place == len(self._tokens), "something is left at the end of the formula"
        return value

    def _next(self) -> Token:
        self._place += 1
        return self._tokens[self._place - 1]

    def _peek(self) -> Token | None:
        return self._tokens[self._place] if self._place < len(self._tokens) else None

    def _expression(self, strength: int) -> Any:
        left = self._operand()
        while (token := self._peek()) and token.type == Token.OP_IN and _BINARY[token.value][0] > strength:
            power, function = _BINARY[self._next().value]
            left = _spread(function, left, self._expression(power))
        return left

    def _operand(self) -> Any:
        token = self._next()
        if token.type == Token.OP_PRE:
            return -_number(self._operand()) if token.value == "-" else self._operand()
        if token.type == Token.PAREN:
            value = self._expression(0)
            assert self._next().subtype == Token.CLOSE
            return value
        if token.type == Token.FUNC:
            return self._call(token.value.rstrip("("))
        assert token.type == Token.OPERAND, token.value
        if token.subtype == Token.NUMBER:
            return float(token.value)
        if token.subtype == Token.TEXT:
            return token.value[1:-1].replace('""', '"')
        return self._look_up(token.value)

    def _call(self, name: str) -> Any:
        arguments = []
        while True:
            arguments.append(self._expression(0))
            if self._next().type == Token.FUNC:
                break
        if name == "IF":
            return arguments[1] if arguments[0] else arguments[2]
        return _FUNCTIONS[name](*arguments)


def _spread(function: Callable[[Any, Any], Any], left: Any, right: Any) -> Any:
    """Apply an operator to each value of an area, as SUMPRODUCT has it done."""
    if isinstance(left, list):
        right = right if isinstance(right, list) else [right] * len(left)
        return [function(a, b) for a, b in zip(left, right, strict=True)]
    return function(left, right)
