"""Conditions, fields, limits and acts: everything that reads or writes a value."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime

from domain import conditions
from domain.condition_tree import Type, troubles
from domain.scripts.acts import minor_units, moment_of
from domain.scripts.checking.expressions import problems_in
from domain.scripts.checking.vocabulary import known_fields, vocabulary
from domain.scripts.definition import (
    ACT_KINDS,
    COMPARES,
    MESSAGE_CHANNELS,
    VISIT_KINDS,
    Act,
    Limits,
    Script,
    Step,
    all_steps,
)
from domain.scripts.entries import day_of
from domain.scripts.findings import Finding

_NAME = re.compile(r"[a-z][a-z0-9_]{0,63}")
_CURRENCY = re.compile(r"[A-Z]{3}")
_TAG = re.compile(r"\S(?:.{0,62}\S)?")
_FIELD_KINDS = ("text", "number", "money", "date", "flag")
_STATES = ("draft", "submitted")
_ANY_DAY = date(2026, 1, 1)
_ANY_MOMENT = datetime(2026, 1, 1, tzinfo=UTC)


def check(script: Script) -> Iterator[Finding]:
    """Every finding about values."""
    names, fields = vocabulary(script), known_fields(script)
    for name, field in script.fields.items():
        if not _NAME.fullmatch(name):
            yield Finding(
                path=f"fields.{name}", code="bad_code", words=f"{name!r}: a field is a-z, 0-9 and _"
            )
        if field.kind not in _FIELD_KINDS:
            words = f"a field is {', '.join(_FIELD_KINDS)}"
            yield Finding(path=f"fields.{name}.kind", code="unknown_kind", words=words)
    for path, _, step in all_steps(script):
        yield from _step(step, path, names, fields)


def _step(step: Step, path: str, names: Mapping[str, Type], fields: frozenset[str]) -> Iterator[Finding]:
    for i, case in enumerate(step.cases):
        yield from _condition(step, case.when, f"{path}.cases[{i}].when", names)
    if step.field and step.field not in fields:
        yield _of(step, f"{path}.field", "unknown_field", _undeclared(step.field))
    for i, question in enumerate(step.questions):
        yield from _expected(step, question.expects, f"{path}.questions[{i}].expects", names)
        if question.compare not in COMPARES:
            words = f"answers are compared by {', '.join(COMPARES)}"
            yield _of(step, f"{path}.questions[{i}].compare", "unknown_kind", words)
    yield from _limits(step, step.limits, f"{path}.limits")
    for i, act in enumerate(step.acts):
        yield from _act(step, act, f"{path}.acts[{i}]", names, fields)
    for i, option in enumerate(step.options):
        here = f"{path}.options[{i}]"
        for name, value in option.sets.items():
            if name not in fields:
                yield _of(step, f"{here}.sets.{name}", "unknown_field", _undeclared(name))
            yield from _filled(step, value, f"{here}.sets.{name}", names)
        for tag in option.tags:
            if not _TAG.fullmatch(tag):
                yield _of(step, f"{here}.tags", "bad_code", f"{tag!r} is no tag")
        for j, act in enumerate(option.acts):
            yield from _act(step, act, f"{here}.acts[{j}]", names, fields)


def _condition(step: Step, source: str, path: str, names: Mapping[str, Type]) -> Iterator[Finding]:
    found = troubles(source, names)
    for trouble in found:
        yield _of(step, path, trouble.code, trouble.words)
    if not found and (problem := conditions.problem_with(source)):
        yield _of(step, path, "bad_condition", problem)


def _expected(step: Step, expects: str, path: str, names: Mapping[str, Type]) -> Iterator[Finding]:
    """Only a field that the desk can keep out of sight until the customer has answered."""
    parts = expects.split(".")
    if expects != "lead.email" and (parts[:2] != ["lead", "fields"] or len(parts) != 3):
        words = f"{expects or 'nothing'} cannot be kept out of sight: ask for lead.fields.… or lead.email"
        yield _of(step, path, "always_shown", words)
    elif len(parts) == 3 and parts[2] not in names["lead"].members["fields"].members:
        yield _of(step, path, "unknown_field", f"there is no {expects}")


def _limits(step: Step, limits: Limits, path: str) -> Iterator[Finding]:
    if limits.low is not None and limits.high is not None and limits.low > limits.high:
        yield _of(step, f"{path}.high", "out_of_range", "the highest is below the lowest")
    if limits.longest and limits.shortest > limits.longest:
        yield _of(step, f"{path}.longest", "out_of_range", "the longest is below the shortest")
    for name, text in (("earliest", limits.earliest), ("latest", limits.latest)):
        if text and day_of(text, _ANY_DAY) is None:
            yield _of(
                step, f"{path}.{name}", "bad_date", f"{text!r}: 2026-12-24, today, today+30d, today-18y"
            )
    first, last = day_of(limits.earliest, _ANY_DAY), day_of(limits.latest, _ANY_DAY)
    if first and last and first > last and limits.earliest[:1] == limits.latest[:1]:
        yield _of(step, f"{path}.latest", "out_of_range", "the latest day is before the earliest")
    if limits.currency and not _CURRENCY.fullmatch(limits.currency):
        yield _of(step, f"{path}.currency", "bad_code", f"{limits.currency!r}: a currency is like CNY")
    if limits.decimals is not None and not 0 <= limits.decimals <= 6:
        yield _of(step, f"{path}.decimals", "out_of_range", "0 to 6 places")


def _act(
    step: Step, act: Act, path: str, names: Mapping[str, Type], fields: frozenset[str]
) -> Iterator[Finding]:
    if act.kind not in ACT_KINDS:
        yield _of(step, f"{path}.kind", "unknown_kind", f"no act {act.kind!r}: {', '.join(ACT_KINDS)}")
        return
    if act.when:
        yield from _condition(step, act.when, f"{path}.when", names)
    for name in ("value", "due", "product", "amount", "currency", "template", "reason"):
        yield from _filled(step, getattr(act, name), f"{path}.{name}", names)
    for name in ("title", "promise"):
        for language, text in getattr(act, name).items():
            yield from _filled(step, text, f"{path}.{name}.{language}", names)
    yield from (_of(step, f"{path}.{where}", code, words) for where, code, words in _demands(act, fields))


def _demands(act: Act, fields: frozenset[str]) -> Iterator[tuple[str, str, str]]:
    """What this kind of act cannot do without."""
    match act.kind:
        case "set_field":
            if act.field not in fields:
                yield "field", "unknown_field", _undeclared(act.field)
        case "tag" | "untag":
            if not act.tags or not all(_TAG.fullmatch(t) for t in act.tags):
                yield "tags", "empty", "which tags?"
        case "ticket":
            if not act.title:
                yield "title", "empty", "a ticket has a title"
            if act.due:
                yield from _due(act.due)
        case "deal":
            yield from _deal(act)
        case "callback" | "visit":
            yield from _due(act.due)
            if act.kind == "visit" and act.visit not in VISIT_KINDS:
                yield "visit", "unknown_visit", f"a visit is {', '.join(VISIT_KINDS)}"
        case "message":
            if act.channel not in MESSAGE_CHANNELS:
                yield "channel", "unknown_channel", f"a message goes by {', '.join(MESSAGE_CHANNELS)}"
            if not act.template:
                yield "template", "empty", "which template?"


def _deal(act: Act) -> Iterator[tuple[str, str, str]]:
    if not act.product:
        yield "product", "empty", "a deal names its product"
    if "{{" not in act.currency and not _CURRENCY.fullmatch(act.currency):
        yield "currency", "bad_code", "a currency is like CNY"
    if act.state not in _STATES:
        yield "state", "unknown_kind", f"a deal of a script is {' or '.join(_STATES)}"
    if "{{" not in act.amount and minor_units(act.amount, act.currency) is None:
        yield "amount", "bad_number", f"{act.amount!r} is no amount"


def _due(due: str) -> Iterator[tuple[str, str, str]]:
    if "{{" not in due and moment_of(due, _ANY_MOMENT) is None:
        yield "due", "bad_date", f"{due!r}: +30m, +2h, +3d, +2w 09:30, 2026-12-24, 2026-12-24 16:30"


def _filled(step: Step, text: str, path: str, names: Mapping[str, Type]) -> Iterator[Finding]:
    for code, words in problems_in(text, names):
        yield _of(step, path, code, words)


def _undeclared(name: str) -> str:
    return f"no field {name!r}: declare it under `fields`" if name else "which field?"


def _of(step: Step, path: str, code: str, words: str) -> Finding:
    return Finding(path=path, code=code, words=words, step=step.id)
