"""Parts of a script by path: reading one, putting another in its place, adding and removing. Pure.

A path leads from a root (a step, or the whole script) to a part of a part: `(("options", 1), ("acts", 0))` is the
first act of a step's second answer.
"""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from domain.campaigns import Text
from domain.leads import Frozen
from domain.scripts.definition import Field

Path = tuple[tuple[str, int], ...]


class Fallback(Frozen, frozen=True, kw_only=True):
    """What is said where a value is missing: an entry of `Script.fallbacks`."""

    name: str
    text: Text = {}


class NamedField(Frozen, frozen=True, kw_only=True):
    """An entry of `Script.fields`."""

    name: str
    kind: str = "text"
    title: Text = {}


def members(part: Any, name: str) -> tuple[Any, ...]:
    """The parts of a part, in order; dictionaries as named entries."""
    if name == "fallbacks":
        return tuple(Fallback(name=key, text=text) for key, text in part.fallbacks.items())
    if name == "fields":
        return tuple(NamedField(name=key, kind=f.kind, title=f.title) for key, f in part.fields.items())
    found: tuple[Any, ...] = getattr(part, name)
    return found


def with_members(part: Any, name: str, items: tuple[Any, ...]) -> Any:
    """The part with other members. Of two entries of one name the later one stays."""
    if name == "fallbacks":
        return replace(part, fallbacks={item.name: item.text for item in items})
    if name == "fields":
        return replace(part, fields={i.name: Field(kind=i.kind, title=i.title) for i in items})
    return replace(part, **{name: items})


def part_at(root: Any, path: Path) -> Any | None:
    """The part at the end of a path; None where it is gone."""
    for name, number in path:
        items = members(root, name)
        if not 0 <= number < len(items):
            return None
        root = items[number]
    return root


def put_part(root: Any, path: Path, part: Any) -> Any:
    """The root with another part at the end of the path.

    Raises:
        IndexError: the path leads nowhere.
    """
    if not path:
        return part
    (name, number), rest = path[0], path[1:]
    items = list(members(root, name))
    items[number] = put_part(items[number], rest, part)
    return with_members(root, name, tuple(items))


def remove_member(root: Any, path: Path, name: str, number: int) -> Any:
    """Without one member; the root as it was where it is gone already."""
    owner = part_at(root, path)
    left = tuple(item for n, item in enumerate(members(owner, name)) if n != number)
    return put_part(root, path, with_members(owner, name, left))


def value_of(part: Any, name: str) -> Any:
    """A value by its name; `limits.low` is one of a part within."""
    for one in name.split("."):
        part = getattr(part, one)
    return part


def with_value(part: Any, name: str, value: Any) -> Any:
    """The part with another value under a (dotted) name."""
    head, _, rest = name.partition(".")
    return replace(part, **{head: with_value(getattr(part, head), rest, value) if rest else value})
