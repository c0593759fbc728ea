"""What is different between two versions of a form, part by part and field by field. Words are made by who shows it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

import msgspec

from domain.campaigns import Text
from domain.form_life.parts import Key, PartKind, Parts, parts_of
from domain.leads import Frozen
from domain.scorecards import Form

What = Literal["added", "removed", "changed", "moved"]


class FormChange(Frozen, frozen=True, kw_only=True):
    """One difference.

    Attributes:
        part: `question`, `section`, `head` (a property of the form) or `order`. name: ref, or the property.
        title: its words in every language, for people.
        field: inside the part (of a property, from its name on), `title.en`, `options[yes].points`; "" where the whole
            part came, went or moved.
        before, after: as texts; "" for nothing. Of a move, `after` is the ref it stands behind now, `other` its words.
    """

    what: What
    part: PartKind
    name: str = ""
    title: Text = {}
    field: str = ""
    before: str = ""
    after: str = ""
    other: Text = {}


def compare(before: Form, after: Form) -> tuple[FormChange, ...]:
    """Everything that differs, in the order in which it stands in `after`; what is gone comes behind."""
    old, new = parts_of(before), parts_of(after)
    found: list[FormChange] = []
    for key in (*new, *(key for key in old if key not in new)):
        if key.kind == "order":
            found += _moved(key, old, new)
        elif key not in old:
            found.append(_whole("added", key, new[key]))
        elif key not in new:
            found.append(_whole("removed", key, old[key]))
        elif old[key] != new[key]:
            found += _fields(key, old[key], new[key])
    return tuple(found)


def touched(before: Form, after: Form) -> frozenset[str]:
    """Refs of questions and sections that differ, or stand elsewhere; "" for a property of the form."""
    return frozenset("" if change.part == "head" else change.name for change in compare(before, after))


def _whole(what: What, key: Key, value: Any) -> FormChange:
    return FormChange(what=what, part=key.kind, name=key.name, title=title_of(value))


def title_of(value: Any) -> Text:
    """The words by which people know a part."""
    found: Text = getattr(value, "title", None) or {}
    return {language: " ".join(words.split())[:120] for language, words in found.items()}


def _moved(key: Key, old: Parts, new: Parts) -> Iterator[FormChange]:
    """What stands elsewhere in the same order, or came here from another one."""
    kind: PartKind = "section" if key.name == "sections" else "question"
    was: tuple[str, ...] = old.get(key, ())
    now: tuple[str, ...] = new.get(key, ())
    stayed = set(_longest_common([n for n in was if n in now], [n for n in now if n in was]))
    for n, name in enumerate(now):
        part = Key(kind, "", name)
        if name not in stayed and part in old and part in new:
            behind = now[n - 1] if n else ""
            other = new.get(Key(kind, "", behind)) if behind else new.get(Key("section", "", key.group))
            yield FormChange(
                what="moved",
                part=kind,
                name=name,
                title=title_of(new[part]),
                after=behind,
                other=title_of(other),
            )


def _longest_common(one: list[str], other: list[str]) -> list[str]:
    """Longest increasing run of places: names are unique, so this is the longest common subsequence."""
    place = {name: n for n, name in enumerate(other)}
    best: list[list[str]] = []
    for name in one:
        longest = max((b for b in best if place[b[-1]] < place[name]), key=len, default=[])
        best.append([*longest, name])
    return max(best, key=len, default=[])


def _fields(key: Key, old: Any, new: Any) -> Iterator[FormChange]:
    start = key.name if key.kind == "head" else ""
    before, after = dict(_leaves(start, old)), dict(_leaves(start, new))
    for field in (*after, *(f for f in before if f not in after)):
        if before.get(field, "") != after.get(field, ""):
            yield FormChange(
                what="changed", part=key.kind, name=key.name, title=title_of(new), field=field,
                before=before.get(field, ""), after=after.get(field, ""),
            )  # fmt: skip


def _leaves(path: str, value: Any) -> Iterator[tuple[str, str]]:
    """(path, text) of every value inside; what has a ref is named by it, so that an answer that moved did not change."""
    if isinstance(value, msgspec.Struct):
        for field in msgspec.structs.fields(value):
            yield from _leaves(f"{path}.{field.name}" if path else field.name, getattr(value, field.name))
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from _leaves(f"{path}.{name}" if path else str(name), inner)
    elif isinstance(value, tuple):
        if value and all(isinstance(v, str) for v in value):
            yield path, ", ".join(value)
            return
        names = [str(getattr(v, "ref", "") or n + 1) for n, v in enumerate(value)]
        if value and all(getattr(v, "ref", "") for v in value):
            yield f"{path}#order", ", ".join(names)
        for name, inner in zip(names, value, strict=True):
            yield from _leaves(f"{path}[{name}]", inner)
    elif value is not None and value != "":
        yield path, _plain(value)


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:g}" if isinstance(value, float) else str(value)
