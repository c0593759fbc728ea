"""Is a campaign sound? Codes, hot keys, required fields, hours, texts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from domain import contact_policy
from domain.campaigns import LANGUAGES, Campaign, Disposition, RequiredField, Text
from domain.outcome_proposals import ENDINGS
from domain.scripts.definition import VISIT_KINDS
from domain.visit_rules import LONGEST_DAYS

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
    found += _limits(campaign)
    found += _dialing(campaign)
    for visit in campaign.visits:
        if visit not in VISIT_KINDS:
            words = f"there is no visit {visit!r}; known: {', '.join(VISIT_KINDS)}"
            found.append((f"visits.{visit}", "unknown_visit", words))
    for i, rule in enumerate(campaign.visits_after):
        if rule.visit not in campaign.visits:
            words = f"the campaign has no script for a visit {rule.visit!r}"
            found.append((f"visits_after[{i}].visit", "unknown_visit", words))
        if not 0 <= rule.days <= LONGEST_DAYS:
            words = f"a visit is due within 0 to {LONGEST_DAYS} days, not {rule.days}"
            found.append((f"visits_after[{i}].days", "bad_limit", words))
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
        if (
            node.requires
            or node.retry_after_min is not None
            or node.retry
            or node.causes
            or node.sets_do_not_call
            or node.asks_callback
        ):
            yield path, "rules_on_group", f"{node.code!r} is a group: its rules belong to its outcomes"
        yield from _siblings(f"{path}.children", node.children)
        return
    if node.retry_after_min is not None and node.retry_after_min < 1:
        yield f"{path}.retry_after_min", "out_of_range", "a retry is at least one minute away"
    yield from _retry(path, node)
    for i, cause in enumerate(node.causes):
        if cause not in ENDINGS:
            yield (
                f"{path}.causes[{i}]",
                "unknown_cause",
                f"a line ends by {', '.join(ENDINGS)}, not by {cause!r}",
            )
    if node.sets_do_not_call and (node.retry_after_min is not None or node.retry):
        yield f"{path}.retry_after_min", "retry_after_do_not_call", "nobody is called again after do-not-call"
    if node.category == "do_not_call" and not node.sets_do_not_call:
        yield path, "does_not_set", f"{node.code!r} says do-not-call, but does not set it"
    names: list[str] = []
    for i, field in enumerate(node.requires):
        yield from _field(f"{path}.requires[{i}]", field)
        if field.name in names:
            yield f"{path}.requires[{i}].name", "double_name", f"{field.name!r} is asked twice"
        names.append(field.name)


def _retry(path: str, node: Disposition) -> Iterator[Problem]:
    rule = node.retry
    if rule is None:
        return
    if node.retry_after_min is not None:
        yield f"{path}.retry", "two_retries", "either retry or its short form retry_after_min"
    if not rule.after_min or min(rule.after_min, default=0) < 1:
        yield f"{path}.retry.after_min", "out_of_range", "a retry is at least one minute away"
    if not 1 <= rule.most <= 50:
        yield f"{path}.retry.most", "out_of_range", "1 to 50 retries in a row"
    if not 0 <= rule.rest_days <= 365:
        yield f"{path}.retry.rest_days", "out_of_range", "a rest of 0 (none) to 365 days"


def _limits(campaign: Campaign) -> Iterator[Problem]:
    for name, caps in (("number", campaign.caps.number), ("lead", campaign.caps.lead)):
        for i, cap in enumerate(caps):
            if cap.count < 1 or cap.window_min < 1:
                yield f"caps.{name}[{i}]", "out_of_range", "a cap is one call or more in one minute or more"
    if campaign.concurrent is not None and campaign.concurrent < 1:
        yield "concurrent", "out_of_range", "one call at once or more; leave it out for no limit"
    if campaign.abandon_percent is not None and not 0 <= campaign.abandon_percent <= 100:
        yield "abandon_percent", "out_of_range", "0 to 100 percent"
    if campaign.hours.reviewer and campaign.hours.reviewed_on is None:
        yield "hours.reviewed_on", "missing_date", "who has reviewed the preset has done so on a day"


def _dialing(campaign: Campaign) -> Iterator[Problem]:
    dialing = campaign.dialing
    if not 5 <= dialing.preview_s <= 900:
        yield "dialing.preview_s", "out_of_range", "5 to 900 seconds to look"
    codes: list[str] = []
    for i, reason in enumerate(dialing.skip_reasons):
        here = f"dialing.skip_reasons[{i}]"
        yield from _words(f"{here}.title", reason.title)
        if reason.code in codes or not _CODE.fullmatch(reason.code):
            yield f"{here}.code", "bad_code", f"{reason.code!r}: a code of its own, of a-z, 0-9 and _"
        if reason.again_after_min < 1:
            yield f"{here}.again_after_min", "out_of_range", "one minute or more"
        codes.append(reason.code)


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
