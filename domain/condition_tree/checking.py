"""A type for every part of a condition; what cannot be true or does not exist is told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from domain.condition_tree.parser import Node, NotInProfileError, parse
from domain.condition_tree.types import ANY, BOOL, DOUBLE, INT, NULL, STRING, Type, alike, list_of

_VALUES = {"int": INT, "double": DOUBLE, "string": STRING, "bool": BOOL, "null": NULL}
_ORDERED = ("<", "<=", ">", ">=")
_TEXT_METHODS = ("startsWith", "endsWith", "contains", "matches")
FUNCTIONS = ("has", "length", "size", "int", "double", "string")
_LARGEST_INT = 2**63 - 1


class Trouble(NamedTuple):
    """One thing that is wrong with a condition.

    Codes: bad_condition, unknown_variable, unknown_field, unknown_function, wrong_type.
    """

    code: str
    words: str


def troubles(source: str, names: Mapping[str, Type]) -> list[Trouble]:
    """What is wrong with a condition over these names; empty: it can be asked, and gives true or false."""
    try:
        tree = parse(source)
    except NotInProfileError as error:
        return [Trouble("bad_condition", f"{error.words} (sign {error.at + 1})")]
    checker = _Checker(names)
    found = checker.type_of(tree)
    if found.kind not in ("bool", "any"):
        checker.say("wrong_type", f"a condition must be true or false, this is {found.words}")
    return list(dict.fromkeys(checker.found))


class _Checker:
    def __init__(self, names: Mapping[str, Type]) -> None:
        self._names: dict[str, Type] = dict(names)
        self.found: list[Trouble] = []

    def say(self, code: str, words: str) -> Type:
        self.found.append(Trouble(code, words))
        return ANY

    def type_of(self, node: Node) -> Type:
        match node.shape:
            case "value":
                if node.kind == "int" and int(node.text, 16 if "x" in node.text else 10) > _LARGEST_INT:
                    return self.say("wrong_type", f"{node.text} is too large")
                return _VALUES[node.kind]
            case "name":
                if node.text not in self._names:
                    known = ", ".join(sorted(self._names))
                    return self.say("unknown_variable", f"there is no {node.text!r}; known: {known}")
                return self._names[node.text]
            case "member":
                return self._member(self.type_of(node.parts[0]), node.text, written(node))
            case "index":
                return self._index(node)
            case "list":
                return self._list(node)
            case "call":
                return self._call(node)
            case "method":
                return self._method(node)
            case "unary":
                return self._unary(node)
            case "choice":
                return self._choice(node)
            case _:
                return self._binary(node)

    def _member(self, owner: Type, name: str, whole: str) -> Type:
        if owner.kind == "any":
            return ANY
        if owner.kind == "record" or (owner.kind == "map" and owner.members):
            if name in owner.members:
                return owner.members[name]
            return self.say("unknown_field", f"there is no {whole}")
        if owner.kind == "map":
            return owner.inner or ANY
        return self.say("wrong_type", f"{whole}: {owner.words} has no .{name}")

    def _index(self, node: Node) -> Type:
        owner, place = (self.type_of(part) for part in node.parts)
        if owner.kind in ("map", "record"):
            if node.parts[1].shape == "value" and node.parts[1].kind == "string":
                return self._member(owner, node.parts[1].text, written(node))
            if not alike(place, STRING):
                return self.say(
                    "wrong_type", f"{written(node)}: a name in [ ] is a text, this is {place.words}"
                )
            return owner.inner or ANY
        if owner.kind == "list":
            if place.kind not in ("int", "any"):
                return self.say("wrong_type", f"{written(node)}: a place in a list is a whole number")
            return owner.inner or ANY
        return (
            ANY
            if owner.kind == "any"
            else self.say("wrong_type", f"{written(node)}: {owner.words} has no [ ]")
        )

    def _list(self, node: Node) -> Type:
        kinds = [self.type_of(part) for part in node.parts]
        for kind in kinds[1:]:
            if not alike(kinds[0], kind):
                self.say("wrong_type", f"{written(node)} mixes {kinds[0].words} and {kind.words}")
        return list_of(kinds[0] if kinds else ANY)

    def _unary(self, node: Node) -> Type:
        inner = self.type_of(node.parts[0])
        if node.text == "!":
            self._want(inner, BOOL, written(node))
            return BOOL
        if not (inner.is_number or inner.kind == "any"):
            self.say("wrong_type", f"{written(node)}: - needs a number, this is {inner.words}")
        return inner

    def _choice(self, node: Node) -> Type:
        asked, yes, no = (self.type_of(part) for part in node.parts)
        self._want(asked, BOOL, written(node.parts[0]))
        if not alike(yes, no):
            return self.say("wrong_type", f"{written(node)} is either {yes.words} or {no.words}")
        return no if yes.kind == "any" else yes

    def _binary(self, node: Node) -> Type:
        left, right = (self.type_of(part) for part in node.parts)
        whole = written(node)
        if node.text in ("&&", "||"):
            self._want(left, BOOL, written(node.parts[0]))
            self._want(right, BOOL, written(node.parts[1]))
            return BOOL
        if node.text == "in":
            return self._contained(left, right, whole)
        if node.text in ("==", "!="):
            if not alike(left, right) and "null" not in (left.kind, right.kind):
                self.say("wrong_type", f"{whole} compares {left.words} with {right.words}")
            return BOOL
        if node.text in _ORDERED:
            if not alike(left, right) or not all(
                t.is_number or t.kind in ("string", "any") for t in (left, right)
            ):
                self.say("wrong_type", f"{whole} compares {left.words} with {right.words}")
            return BOOL
        return self._sum(node, left, right)

    def _contained(self, left: Type, right: Type, whole: str) -> Type:
        if right.kind == "list":
            if right.inner is not None and not alike(left, right.inner):
                self.say("wrong_type", f"{whole} looks for {left.words} in {right.words}")
        elif right.kind in ("map", "record"):
            self._want(left, STRING, whole)
        elif right.kind != "any":
            self.say("wrong_type", f"{whole}: `in` needs a list, this is {right.words}")
        return BOOL

    def _sum(self, node: Node, left: Type, right: Type) -> Type:
        whole = written(node)
        if "any" in (left.kind, right.kind):
            return right if left.kind == "any" else left
        if node.text == "+" and left.kind == right.kind and left.kind in ("string", "list"):
            return left
        if not (left.is_number and right.is_number):
            return self.say("wrong_type", f"{whole}: {node.text} between {left.words} and {right.words}")
        if left.kind != right.kind:
            return self.say(
                "wrong_type", f"{whole} mixes whole numbers and others: write 2.0 for 2, or int() or double()"
            )
        if node.text == "%" and left.kind != "int":
            return self.say("wrong_type", f"{whole}: % is for whole numbers")
        return left

    def _call(self, node: Node) -> Type:
        name, whole = node.text, written(node)
        if name not in FUNCTIONS:
            for part in node.parts:
                self.type_of(part)
            return self.say(
                "unknown_function", f"there is no function {name}(); known: {', '.join(FUNCTIONS)}"
            )
        if len(node.parts) != 1:
            return self.say("wrong_type", f"{name}() takes one value")
        inside = node.parts[0]
        if name == "has":
            if inside.shape != "member":
                self.say("wrong_type", "has() takes a field, as in has(lead.email)")
            self.type_of(inside)
            return BOOL
        kind = self.type_of(inside)
        if name == "size" and kind.kind == "string":
            return self.say("wrong_type", f"{whole} counts bytes: length() counts characters")
        if name in ("size", "length"):
            wanted = ("list", "map", "any") if name == "size" else ("string", "list", "any")
            if kind.kind not in wanted:
                self.say("wrong_type", f"{whole}: {kind.words} has no {name}")
            return INT
        if kind.kind not in ("int", "double", "string", "any"):
            self.say("wrong_type", f"{whole}: {kind.words} cannot become another value")
        return {"int": INT, "double": DOUBLE}.get(name, STRING)

    def _method(self, node: Node) -> Type:
        owner, rest, whole = node.parts[0], node.parts[1:], written(node)
        kind = self.type_of(owner)
        if node.text in ("exists", "all"):
            return self._for_each(kind, rest, whole)
        given = [self.type_of(part) for part in rest]
        if node.text not in _TEXT_METHODS:
            known = ", ".join((*_TEXT_METHODS, "exists", "all"))
            return self.say("unknown_function", f"there is no .{node.text}(); known: {known}")
        self._want(kind, STRING, written(owner))
        if len(given) != 1:
            self.say("wrong_type", f".{node.text}() takes one text")
        elif self._want(given[0], STRING, whole) and node.text == "matches" and rest[0].shape == "value":
            try:
                re.compile(rest[0].text)
            except re.error as error:
                self.say("bad_condition", f"{whole}: {error}")
        return BOOL

    def _for_each(self, kind: Type, rest: tuple[Node, ...], whole: str) -> Type:
        if kind.kind not in ("list", "any"):
            return self.say("wrong_type", f"{whole}: that is for lists, this is {kind.words}")
        if len(rest) != 2 or rest[0].shape != "name":
            return self.say(
                "wrong_type", f"{whole}: a name and a condition, as in lead.tags.exists(t, t == 'vip')"
            )
        name, before = rest[0].text, self._names.get(rest[0].text)
        self._names[name] = kind.inner or ANY
        self._want(self.type_of(rest[1]), BOOL, written(rest[1]))
        if before is None:
            del self._names[name]
        else:
            self._names[name] = before
        return BOOL

    def _want(self, given: Type, wanted: Type, whole: str) -> bool:
        if given.kind in (wanted.kind, "any"):
            return True
        self.say("wrong_type", f"{whole} must be {wanted.words}, it is {given.words}")
        return False


def written(node: Node) -> str:
    """A part as it would be written, for a finding; at most 60 signs."""
    text = _written(node)
    return text if len(text) <= 60 else text[:59] + "…"


def _written(node: Node) -> str:
    parts = [_written(p) for p in node.parts]
    match node.shape:
        case "value":
            return f"'{node.text}'" if node.kind == "string" else node.text
        case "member":
            return f"{parts[0]}.{node.text}"
        case "index":
            return f"{parts[0]}[{parts[1]}]"
        case "list":
            return f"[{', '.join(parts)}]"
        case "call":
            return f"{node.text}({', '.join(parts)})"
        case "method":
            return f"{parts[0]}.{node.text}({', '.join(parts[1:])})"
        case "unary":
            return f"{node.text}{parts[0]}"
        case "choice":
            return f"{parts[0]} ? {parts[1]} : {parts[2]}"
        case "binary":
            return f"{parts[0]} {node.text} {parts[1]}"
        case _:
            return node.text
