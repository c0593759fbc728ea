"""Acts of a script with the values of this call in them, and the moments they name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec.structs import replace

from domain import conditions
from domain.campaigns import Text, in_language
from domain.script_text import render_plain
from domain.scripts.definition import Act, Option, Step
from domain.scripts.player_state import Due

_IN = re.compile(r"\+(\d{1,4})([mhdw])(?:\s+(\d{1,2}):(\d{2}))?")
_AT = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}):(\d{2}))?")
MORNING = time(10, 0)  #: of a day without a time
_TEXTS = ("value", "due", "product", "amount", "currency", "template", "reason")


def dues_of_step(step: Step, at: datetime) -> tuple[Due, ...]:
    """What leaving this step brings about."""
    return tuple(Due(key=f"{step.id}/{i}", step=step.id, act=act, at=at) for i, act in enumerate(step.acts))


def dues_of_option(step: Step, option: Option, at: datetime) -> tuple[Due, ...]:
    """What this answer brings about: its tags, its fields, its acts."""
    acts = [Act(kind="set_field", field=name, value=value) for name, value in option.sets.items()]
    acts += [Act(kind="tag", tags=option.tags)] if option.tags else []
    acts += option.acts
    return tuple(
        Due(key=f"{step.id}.{option.code}/{i}", step=step.id, option=option.code, act=act, at=at)
        for i, act in enumerate(acts)
    )


def resolved(act: Act, facts: Mapping[str, Any], fallbacks: Mapping[str, Text], language: str) -> Act | None:
    """The act with its expressions worked out; None when its condition does not hold now."""
    if act.when and not conditions.holds(act.when, dict(facts)):
        return None

    def filled(text: str) -> str:
        return render_plain(text, facts, fallbacks, language) if "{{" in text else text

    changes: dict[str, Any] = {name: filled(getattr(act, name)) for name in _TEXTS}
    for name in ("title", "promise"):
        words = filled(in_language(getattr(act, name), language))
        changes[name] = {language: words} if words else {}
    return replace(act, **changes)


def moment_of(due: str, now: datetime, zone: str = "") -> datetime | None:
    """When it is due, in UTC: `+30m`, `+2h`, `+3d`, `+2w 09:30`, `2026-12-24`, `2026-12-24 16:30`.

    Args:
        now: aware. zone: IANA name of the clock that days and hours are meant in; "" or unknown: UTC.
    """
    clock = _zone(zone)
    if later := _IN.fullmatch(due.strip()):
        many, unit = int(later[1]), later[2]
        if unit in "mh":
            return (now + timedelta(minutes=many * (60 if unit == "h" else 1))).astimezone(UTC)
        day = now.astimezone(clock).date() + timedelta(days=many * (7 if unit == "w" else 1))
        return _on(day, later[3], later[4], clock)
    if fixed := _AT.fullmatch(due.strip()):
        try:
            return _on(date.fromisoformat(fixed[1]), fixed[2], fixed[3], clock)
        except ValueError:
            return None
    return None


def minor_units(amount: str, currency: str) -> int | None:
    """An amount in whole units (`2480`, `2,480.50`) in minor ones; None when it is no amount."""
    try:
        value = float(amount.replace(",", "").replace(" ", ""))
    except ValueError:
        return None
    if not 0 <= value < 1e13:
        return None
    return round(value * (1 if currency.upper() in ("JPY", "KRW", "CLP", "VND") else 100))


def _on(day: date, hour: str | None, minute: str | None, clock: Any) -> datetime | None:
    try:
        at = time(int(hour), int(minute or 0)) if hour else MORNING
    except ValueError:
        return None
    return datetime.combine(day, at, clock).astimezone(UTC)


def _zone(name: str) -> Any:
    try:
        return ZoneInfo(name) if name else UTC
    except (ZoneInfoNotFoundError, ValueError):
        return UTC
