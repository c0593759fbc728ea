"""The types of conditions: what the desk's facts are made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

Kind = Literal["bool", "int", "double", "string", "null", "list", "map", "record", "any"]


class Type(NamedTuple):
    """A type. `inner`: of a list's or map's values; `members`: of a record, by name."""

    kind: Kind
    inner: Type | None = None
    members: Mapping[str, Type] = {}

    @property
    def words(self) -> str:
        """For a finding: `a number`, `a list of texts`."""
        if self.kind == "list" and self.inner is not None and self.inner.kind != "any":
            return f"a list of {_MANY[self.inner.kind]}"
        return _ONE[self.kind]

    @property
    def is_number(self) -> bool:
        return self.kind in ("int", "double")


_ONE: dict[str, str] = {
    "bool": "true or false", "int": "a whole number", "double": "a number", "string": "a text", "null": "null",
    "list": "a list", "map": "a set of fields", "record": "a set of values", "any": "anything",
}  # fmt: skip
_MANY: dict[str, str] = {
    "bool": "true or false", "int": "whole numbers", "double": "numbers", "string": "texts", "null": "nulls",
    "list": "lists", "map": "fields", "record": "values", "any": "anything",
}  # fmt: skip
BOOL, INT, DOUBLE, STRING, NULL, ANY = (
    Type("bool"), Type("int"), Type("double"), Type("string"), Type("null"), Type("any"),
)  # fmt: skip


def list_of(inner: Type) -> Type:
    return Type("list", inner)


def map_of(inner: Type, names: Mapping[str, Type] | None = None) -> Type:
    """A mapping; with `names` only these keys are known."""
    return Type("map", inner, names or {})


def record(**members: Type) -> Type:
    return Type("record", None, members)


def alike(left: Type, right: Type) -> bool:
    """True where the two can be compared; numbers of either kind can."""
    if "any" in (left.kind, right.kind) or (left.is_number and right.is_number):
        return True
    if left.kind == right.kind == "list":
        return left.inner is None or right.inner is None or alike(left.inner, right.inner)
    return left.kind == right.kind
