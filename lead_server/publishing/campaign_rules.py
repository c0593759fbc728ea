"""Is a campaign sound? Codes, hot keys, required fields, hours, texts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from domain import contact_policy
from domain.campaigns import LANGUAGES, Campaign, Disposition, RequiredField, Text

_CODE = re.compile(r"[a-z0-9_]+")
_CLOCK = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")
Problem = tuple[str, str, str]  #: path, code, words


def check(campaign: Campaign) -> list[Problem]:
    """Everything that would trouble an agent; empty: it may be published."""
    found = list(_words("title", campaign.title))
    if not campaign.dispositions:
        found.append(("dispositions", "no_dispositions", "a campaign needs outcomes to choose from"))
    found += _siblings("dispositions", campaign.dispositions)
    found += _hours(campaign)
    for i, step in enumerate(campaign.next_steps):
        found += _words(f"next_steps[{i}]", step)
    for i, sort_key in enumerate(campaign.queue):
        if sort_key in campaign.queue[:i]:
            found.append((f"queue[{i}]", "double_key", f"{sort_key!r} stands twice"))
    return found


def _siblings(path: str, nodes: tuple[Disposition, ...]) -> Iterator[Problem]:
    codes: dict[str, int] = {}
    keys: dict[str, str] = {}
    for i, node in enumerate(nodes):
        here = f"{path}[{i}]"
        if not _CODE.fullmatch(node.code):
            yield f"{here}.code", "bad_code", f"{node.code!r}: a code is a-z, 0-9 and _"
        if node.code in codes:
            yield f"{here}.code", "double_code", f"{node.code!r} stands twice beside each other"
        codes.setdefault(node.code, i)
        if len(node.key) != 1 or not node.key.isalnum():
            yield f"{here}.key", "bad_key", f"{node.code!r} needs a hot key of one letter or digit"
        elif node.key.lower() in keys:
            yield (
                f"{here}.key",
                "double_key",
                f"key {node.key!r} belongs to {keys[node.key.lower()]!r} already",
            )
        keys.setdefault(node.key.lower(), node.code)
        yield from _node(here, node)


def _node(path: str, node: Disposition) -> Iterator[Problem]:
    yield from _words(f"{path}.title", node.title)
    if node.children:
        if node.requires or node.retry_after_min is not None or node.sets_do_not_call or node.asks_callback:
            yield path, "rules_on_group", f"{node.code!r} is a group: its rules belong to its outcomes"
        yield from _siblings(f"{path}.children", node.children)
        return
    if node.retry_after_min is not None and node.retry_after_min < 1:
        yield f"{path}.retry_after_min", "out_of_range", "a retry is at least one minute away"
    if node.sets_do_not_call and node.retry_after_min is not None:
        yield f"{path}.retry_after_min", "retry_after_do_not_call", "nobody is called again after do-not-call"
    if node.category == "do_not_call" and not node.sets_do_not_call:
        yield path, "does_not_set", f"{node.code!r} says do-not-call, but does not set it"
    names: list[str] = []
    for i, field in enumerate(node.requires):
        yield from _field(f"{path}.requires[{i}]", field)
        if field.name in names:
            yield f"{path}.requires[{i}].name", "double_name", f"{field.name!r} is asked twice"
        names.append(field.name)


def _field(path: str, field: RequiredField) -> Iterator[Problem]:
    yield from _words(f"{path}.title", field.title)
    if field.kind == "choice" and len(field.options) < 2:
        yield f"{path}.options", "no_options", f"{field.name!r} is a choice and needs two options or more"
    if field.kind != "choice" and field.options:
        yield f"{path}.options", "options_without_choice", f"{field.name!r} is no choice, it takes no options"


def _hours(campaign: Campaign) -> Iterator[Problem]:
    hours = campaign.hours
    if hours.preset and hours.preset not in contact_policy.PRESETS:
        known = ", ".join(sorted(contact_policy.PRESETS))
        yield "hours.preset", "unknown_preset", f"there is no preset {hours.preset!r}; known: {known}"
    for name, clock in (("opens", hours.opens), ("closes", hours.closes)):
        if not _CLOCK.fullmatch(clock):
            yield f"hours.{name}", "bad_clock", f"{clock!r}: a time is written like 09:00"
    if _CLOCK.fullmatch(hours.opens) and _CLOCK.fullmatch(hours.closes) and hours.opens >= hours.closes:
        yield "hours.closes", "closed_all_day", "it closes before it opens"
    for i, day in enumerate(hours.days):
        if not 1 <= day <= 7:
            yield f"hours.days[{i}]", "bad_day", "days are 1 (Monday) to 7 (Sunday)"


def _words(path: str, text: Text) -> Iterator[Problem]:
    for language in LANGUAGES:
        if not text.get(language, "").strip():
            yield path, "missing_translation", f"no text in {language!r}"
