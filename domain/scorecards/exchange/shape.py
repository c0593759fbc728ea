"""JSON of another system: its text, its shape as structs, and what the structs do not know."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple, TypeVar, get_args, get_origin

import msgspec

from domain.scorecards.exchange.losses import FormFileError, Loss

T = TypeVar("T")
_RULE = re.compile(r"phrase:(?P<name>[\w./*-]+)(?:=(?P<said>[\w-]*)(?:\|(?P<not_said>[\w-]*))?)?")
_PLACE = re.compile(r" - at `\$\.?(?P<path>[^`]*)`$")


def data_of(text: str) -> Any:
    """Read the JSON.

    Raises:
        FormFileError: not_json, with its line.
    """
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise FormFileError("not_json", line=error.lineno, what=error.msg) from None
    except RecursionError:
        raise FormFileError("not_json", line=1, what="nested too deeply") from None


def shaped(data: Any, shape: type[T]) -> T:
    """As the struct.

    Raises:
        FormFileError: missing, wrong_type, with the path.
    """
    try:
        return msgspec.convert(data, shape)
    except msgspec.ValidationError as error:
        words = str(error)
        place = _PLACE.search(words)
        path = place["path"] if place else ""
        plain = _PLACE.sub("", words).replace("`", "")
        if missing := re.search(r"missing required field (\w+)", plain):
            raise FormFileError("missing", path=path, what=missing[1]) from None
        raise FormFileError("wrong_type", path=path, what=plain) from None


def unknown_in(data: Any, shape: Any, path: str = "") -> Iterator[Loss]:
    """Everything that the structs do not know: it would be lost in silence."""
    if isinstance(data, list):
        inner = next(iter(get_args(shape)), Any) if get_origin(shape) in (tuple, list) else Any
        for n, item in enumerate(data):
            yield from unknown_in(item, inner, f"{path}[{n}]")
        return
    struct = next(
        (s for s in (shape, *get_args(shape)) if isinstance(s, type) and issubclass(s, msgspec.Struct)), None
    )
    if struct is None or not isinstance(data, dict):
        return
    fields = {f.encode_name: f.type for f in msgspec.structs.fields(struct)}
    for key, value in data.items():
        where = f"{path}.{key}" if path else key
        if key in fields:
            yield from unknown_in(value, fields[key], where)
        elif value not in (None, "", [], {}, False):
            yield Loss(code="unknown_field", path=where, what=key)


def slug(title: str, taken: set[str] | frozenset[str] = frozenset()) -> str:
    """A code from a title: a-z, 0-9 and _, at most 60; none that is taken."""
    made = re.sub(r"[^a-z0-9]+", "_", title.lower()).strip("_")[:56] or "form"
    found, n = made, 2
    while found in taken:
        found, n = f"{made}_{n}", n + 1
    return found


def can_be_said(name: str, *refs: str) -> bool:
    """Whether a rule of a question (`prefill`) can name these."""
    return bool(re.fullmatch(r"[\w./*-]+", name)) and all(re.fullmatch(r"[\w-]+", ref) for ref in refs)


class PhraseRule(NamedTuple):
    """A question's rule by a phrase. `said`, `not_said`: option refs, "" for none."""

    name: str
    said: str
    not_said: str


def phrase_rule(prefill: str, refs: list[str]) -> PhraseRule | None:
    """Read a question's rule; None for one that is not about a phrase. A yes/no question names its answers by itself."""
    match = _RULE.fullmatch(prefill.strip())
    if match is None:
        return None
    if match["said"] is None and match["not_said"] is None and {"yes", "no"} <= set(refs):
        return PhraseRule(match["name"], "yes", "no")
    return PhraseRule(match["name"], match["said"] or "", match["not_said"] or "")
