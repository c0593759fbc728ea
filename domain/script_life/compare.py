"""What is different between two versions of a script, part by part and field by field. Words are made by who shows it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

import msgspec

from domain.campaigns import Text
from domain.leads import Frozen
from domain.script_life.parts import Key, PartKind, Parts, parts_of
from domain.scripts import Script

What = Literal["added", "removed", "changed", "moved"]


class Change(Frozen, frozen=True, kw_only=True):
    """One difference.

    Attributes:
        part: `step`, `objection`, `head` (a property of the script) or `order`.
        group, name: of the part (see `Key`); title: its words in every language, for people.
        field: inside the part, `text.en`, `options[yes].goto`; "" where the whole part came, went or moved.
        before, after: as texts; "" for nothing. Of a move, `after` is the id it stands behind now, `other` that one's words.
    """

    what: What
    part: PartKind
    group: str = ""
    name: str = ""
    title: Text = {}
    field: str = ""
    before: str = ""
    after: str = ""
    other: Text = {}

    @property
    def key(self) -> Key:
        return Key(self.part, self.group, self.name)


def compare(before: Script, after: Script) -> tuple[Change, ...]:
    """Everything that differs, in the order in which it stands in `after`; what is gone comes behind."""
    old, new = parts_of(before), parts_of(after)
    found: list[Change] = []
    for key in (*new, *(key for key in old if key not in new)):
        if key.kind == "order":
            found += _moved(key, old.get(key, ()), new)
        elif key not in old:
            found.append(_whole("added", key, new[key]))
        elif key not in new:
            found.append(_whole("removed", key, old[key]))
        elif old[key] != new[key]:
            found += _fields(key, old[key], new[key])
    return tuple(found)


def touched(before: Script, after: Script) -> frozenset[Key]:
    """Names of the parts that differ."""
    old, new = parts_of(before), parts_of(after)
    return frozenset(key for key in {*old, *new} if old.get(key) != new.get(key))


def _whole(what: What, key: Key, value: Any) -> Change:
    return Change(what=what, part=key.kind, group=key.group, name=key.name, title=title_of(value))


def title_of(value: Any) -> Text:
    """The words by which people know a part: its title, else its text."""
    if not isinstance(value, msgspec.Struct):
        return {}
    found: Text = getattr(value, "title", None) or getattr(value, "text", None) or {}
    return {language: " ".join(words.split())[:120] for language, words in found.items()}


def _moved(key: Key, old: tuple[str, ...], parts: Parts) -> Iterator[Change]:
    """Names that stand elsewhere among those that were there before: the fewest whose move explains the new order."""
    new: tuple[str, ...] = parts.get(key, ())
    before, after = [n for n in old if n in new], [n for n in new if n in old]
    stayed = set(_longest_common(before, after))

    def named(name: str) -> Key:
        return Key("objection", name, "") if key.name == "objections" else Key("step", key.group, name)

    for n, name in enumerate(after):
        if name not in stayed:
            behind, mine = after[n - 1] if n else "", named(name)
            yield Change(
                what="moved", part=mine.kind, group=mine.group, name=mine.name, title=title_of(parts.get(mine)),
                after=behind, other=title_of(parts.get(named(behind))) if behind else {},
            )  # fmt: skip


def _longest_common(one: list[str], other: list[str]) -> list[str]:
    """Longest increasing run of places: names are unique, so this is the longest common subsequence."""
    place = {name: n for n, name in enumerate(other)}
    best: list[list[str]] = []
    for name in one:
        longest = max((b for b in best if place[b[-1]] < place[name]), key=len, default=[])
        best.append([*longest, name])
    return max(best, key=len, default=[])


def _fields(key: Key, old: Any, new: Any) -> Iterator[Change]:
    before, after = dict(_leaves("", old)), dict(_leaves("", new))
    for field in (*after, *(f for f in before if f not in after)):
        if before.get(field, "") != after.get(field, ""):
            yield Change(
                what="changed", part=key.kind, group=key.group, name=key.name, title=title_of(new), field=field,
                before=before.get(field, ""), after=after.get(field, ""),
            )  # fmt: skip


def _leaves(path: str, value: Any) -> Iterator[tuple[str, str]]:
    """(path, text) of every value inside; what has a code is named by it, so that an answer that moved did not change."""
    if isinstance(value, msgspec.Struct):
        for field in msgspec.structs.fields(value):
            yield from _leaves(f"{path}.{field.name}" if path else field.name, getattr(value, field.name))
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from _leaves(f"{path}.{name}" if path else str(name), inner)
    elif isinstance(value, list | tuple):
        if value and all(isinstance(v, str) for v in value):
            yield path, ", ".join(value)
            return
        names = [getattr(v, "code", "") or str(n + 1) for n, v in enumerate(value)]
        if value and all(getattr(v, "code", "") for v in value):
            yield f"{path}#order", ", ".join(names)
        for name, inner in zip(names, value, strict=True):
            yield from _leaves(f"{path}[{name}]", inner)
    elif value is not None and value != "":
        yield path, str(value).lower() if isinstance(value, bool) else str(value)
