"""Two authors, one draft: what both did, put together part by part; where both did something else, it is said."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple, Protocol, TypeVar

from domain.script_life.parts import Key, Parts, from_parts, parts_of
from domain.scripts import Script

Side = Literal["mine", "theirs"]
_GONE = object()


class Merged(NamedTuple):
    """The script that came out; `clashes`: parts that both changed differently, in which `theirs` stands unless chosen."""

    script: Script
    clashes: tuple[Key, ...]


def merge(base: Script, mine: Script, theirs: Script, choose: Mapping[Key, Side] | None = None) -> Merged:
    """Put two changes of one script together.

    Args:
        base: what both began with.
        choose: whose part stands where both changed it; theirs, where nothing is said.
    """
    made, clashes = merge_parts(parts_of(base), parts_of(mine), parts_of(theirs), choose or {})
    _drop_orphans(made)
    return Merged(from_parts(made, theirs.code, theirs.version), clashes)


class PartKey(Protocol):
    """Names a part of a script, or of another definition that is taken apart in the same way."""

    @property
    def kind(self) -> str: ...


K = TypeVar("K", bound=PartKey)


def merge_parts(
    before: Mapping[K, Any], left: Mapping[K, Any], right: Mapping[K, Any], choose: Mapping[K, Side]
) -> tuple[dict[K, Any], tuple[K, ...]]:
    """Both changes, and the parts that both changed differently: `right` stands there unless `mine` is chosen."""
    made: dict[K, Any] = {}
    clashes: list[K] = []
    for key in dict.fromkeys((*right, *left, *before)):
        was, ours, other = before.get(key, _GONE), left.get(key, _GONE), right.get(key, _GONE)
        found: Any
        if key.kind == "order":
            found = _merge_order(was, ours, other)
            if found is None:
                clashes.append(key)
                mine = choose.get(key, "theirs") == "mine"
                found = _joined(ours, other) if mine else _joined(other, ours)
        elif other in (ours, was):  # the same on both sides, or only we changed it
            found = ours
        elif ours == was:
            found = other
        else:
            clashes.append(key)
            found = ours if choose.get(key, "theirs") == "mine" else other
        if found is not _GONE:
            made[key] = found
    return made, tuple(clashes)


def _merge_order(was: Any, ours: Any, other: Any) -> Any:
    """One order of both, None where both have moved what the other has too."""
    if other in (ours, was):
        return ours
    if ours == was:
        return other
    if _GONE in (ours, other):
        return other if ours is _GONE else ours
    common = set(ours) & set(other) & set(() if was is _GONE else was)
    mine, theirs = [n for n in ours if n in common], [n for n in other if n in common]
    before = [n for n in (() if was is _GONE else was) if n in common]
    if mine == before:
        return _joined(other, ours)
    if theirs == before:
        return _joined(ours, other)
    return _joined(other, ours) if mine == theirs else None


def _joined(first: Any, second: Any) -> Any:
    """The first order, with what only the second has set behind its neighbour there."""
    if first is _GONE:
        return second
    if second is _GONE:
        return first
    found = list(first)
    for n, name in enumerate(second):
        if name not in found:
            behind = next((found.index(p) + 1 for p in reversed(second[:n]) if p in found), 0)
            found.insert(behind, name)
    return tuple(found)


def _drop_orphans(parts: Parts) -> None:
    """Steps and orders of an objection that is gone go with it."""
    alive = {key.group for key in parts if key.kind == "objection"} | {""}
    for key in [key for key in parts if key.group not in alive]:
        del parts[key]
