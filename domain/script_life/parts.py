"""A script taken apart into what can change by itself, and put together again.

A part is one step, one objection's own words, one property of the script, or the order of a group. Comparison and merge
work on parts, so that they know nothing of what a step is made of.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

import msgspec

from domain.scripts import Objection, Script, Step

PartKind = Literal["head", "objection", "step", "order"]
#: of the script, not of what it says
_IDENTITY = frozenset({"code", "version", "steps", "objections"})
MAIN = ""  #: the group of the main script; other groups are objections, by code


class Key(NamedTuple):
    """Names a part. `group`: code of the objection, "" for the main script; `name`: step id or property."""

    kind: PartKind
    group: str
    name: str


Parts = dict[Key, Any]


def parts_of(script: Script) -> Parts:
    """Every part of a script. Steps, objections without their steps, properties, and orders as tuples of names."""
    found: Parts = {}
    for field in msgspec.structs.fields(Script):
        if field.name not in _IDENTITY:
            found[Key("head", MAIN, field.name)] = getattr(script, field.name)
    _take_steps(found, MAIN, script.steps)
    found[Key("order", MAIN, "objections")] = tuple(o.code for o in script.objections)
    for objection in script.objections:
        found[Key("objection", objection.code, "")] = msgspec.structs.replace(objection, steps=())
        _take_steps(found, objection.code, objection.steps)
    return found


def _take_steps(found: Parts, group: str, steps: tuple[Step, ...]) -> None:
    found[Key("order", group, "steps")] = tuple(step.id for step in steps)
    for step in steps:
        found[Key("step", group, step.id)] = step


def from_parts(parts: Mapping[Key, Any], code: str, version: int) -> Script:
    """The script that these parts make; what an order names and nothing holds is left out, what it forgets comes last."""
    head = {key.name: value for key, value in parts.items() if key.kind == "head"}
    objections = []
    for name in _complete(parts, "objections"):
        objection: Objection = parts[Key("objection", name, "")]
        objections.append(msgspec.structs.replace(objection, steps=_steps(parts, name)))
    return Script(code=code, version=version, steps=_steps(parts, MAIN), objections=tuple(objections), **head)


def _steps(parts: Mapping[Key, Any], group: str) -> tuple[Step, ...]:
    order: tuple[str, ...] = parts.get(Key("order", group, "steps"), ())
    there = {key.name: step for key, step in parts.items() if key.kind == "step" and key.group == group}
    names = [name for name in dict.fromkeys(order) if name in there]
    names += [name for name in there if name not in order]
    return tuple(there[name] for name in names)


def _complete(parts: Mapping[Key, Any], name: str) -> list[str]:
    order: tuple[str, ...] = parts.get(Key("order", MAIN, name), ())
    there = [key.group for key in parts if key.kind == "objection"]
    return [n for n in dict.fromkeys(order) if n in there] + [n for n in there if n not in order]
