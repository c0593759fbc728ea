"""Settings of an organisation, kept as one JSON object in its row; what is not set has the default of the domain."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import cast, func, select, update
from sqlalchemy.dialects.postgresql import JSONB

from db.central.people import organisation
from domain.access import AccessRules
from domain.administration import FactorRule
from domain.errors import UserError
from domain.floor import FloorRules
from domain.people import ROLES, Organisation
from domain.recording_policy import RecordingPolicy, SpeechPolicy
from domain.retention import Keep
from domain.subject_requests import PrivacyRules
from lead_server.work import Work

LOCK_DAYS = range(1, 366)
_FRESH = Organisation(id="", code="", name="")
DEFAULTS: dict[str, Any] = {
    "desk_lock_days": _FRESH.desk_lock_days,
    "recording": {name: getattr(_FRESH.recording, name) for name in _FRESH.recording.__struct_fields__},
    "speech": msgspec.to_builtins(SpeechPolicy()),
    "keep": msgspec.to_builtins(Keep()),
    "access": {name: getattr(AccessRules(), name) for name in AccessRules.__struct_fields__},
    "factor": msgspec.to_builtins(FactorRule()),
    "privacy": msgspec.to_builtins(PrivacyRules()),
    "floor": {
        name: msgspec.to_builtins(getattr(_FRESH.floor, name)) for name in _FRESH.floor.__struct_fields__
    },
}
MOST_PAUSES = 20


def read(work: Work) -> dict[str, Any]:
    """All settings as they hold."""
    kept = work.connection.execute(
        select(organisation.c.settings).where(organisation.c.org_id == work.org_id)
    ).scalar_one()
    return {name: kept.get(name, default) for name, default in DEFAULTS.items()}


def set_lock_days(work: Work, days: int) -> None:
    """After how many days without the server a desk locks itself.

    Raises:
        UserError: bad_request, with what is allowed.
    """
    if days not in LOCK_DAYS:
        raise UserError("bad_request", f"desk-lock-days is {LOCK_DAYS[0]} to {LOCK_DAYS[-1]}, not {days}")
    _keep(work, "desk_lock_days", days)
    work.audit("change", "organisation", work.org_id, desk_lock_days=days)


def set_floor(work: Work, rules: FloorRules) -> None:
    """Reasons to pause and the time for the outcome.

    Raises:
        UserError: bad_request, with what is wrong.
    """
    codes = [one.code for one in rules.pauses]
    if not codes or len(codes) > MOST_PAUSES or len(set(codes)) != len(codes) or not all(codes):
        raise UserError("bad_request", f"1 to {MOST_PAUSES} reasons to pause, each with a code of its own")
    numbers: tuple[int, ...] = (rules.wrap_up_s, rules.extension_s, rules.extensions, rules.missed_limit)
    numbers += (rules.needs.wrap_up_s, rules.needs.overdue_min, rules.needs.refused)
    if min(*numbers, *(one.longest_min for one in rules.pauses)) < 0:
        raise UserError("bad_request", "times and counts are not negative")
    _keep(work, "floor", msgspec.to_builtins(rules))
    work.audit("change", "organisation", work.org_id, floor=msgspec.to_builtins(rules))


def set_recording(work: Work, policy: RecordingPolicy) -> None:
    """How calls are recorded; known to each desk from its next sign-in."""
    _keep(work, "recording", msgspec.to_builtins(policy))
    work.audit("change", "organisation", work.org_id, recording=msgspec.to_builtins(policy))


def set_speech(work: Work, policy: SpeechPolicy) -> None:
    """What the machine may make of what was said; holds for what it reads from now on."""
    _keep(work, "speech", msgspec.to_builtins(policy))
    work.audit("change", "organisation", work.org_id, speech=msgspec.to_builtins(policy))


def speech(work: Work) -> SpeechPolicy:
    """As it holds."""
    return msgspec.convert(read(work)["speech"], SpeechPolicy)


def set_keep(work: Work, rule: Keep) -> None:
    """How long recordings are kept where their campaign does not say.

    Raises:
        UserError: bad_request, days below 0.
    """
    if min(rule.days, rule.sold_days) < 0:
        raise UserError("bad_request", "days are not negative; 0 keeps for ever")
    _keep(work, "keep", msgspec.to_builtins(rule))
    work.audit("change", "organisation", work.org_id, keep=msgspec.to_builtins(rule))


def set_factor(work: Work, given: FactorRule) -> None:
    """Raises UserError: bad_request, a role or a number that cannot be."""
    if not set(given.roles) <= set(ROLES) or not 0 <= given.grace_days <= 365:
        raise UserError("bad_request", "roles are those of the house, days of grace 0 to 365")
    _keep(work, "factor", msgspec.to_builtins(given))
    work.audit("change", "organisation", work.org_id, factor=msgspec.to_builtins(given))


def set_privacy(work: Work, given: PrivacyRules) -> None:
    """How requests of persons are handled."""
    _keep(work, "privacy", msgspec.to_builtins(given))
    work.audit("change", "organisation", work.org_id, privacy=msgspec.to_builtins(given))


def access(work: Work) -> AccessRules:
    """How often hidden numbers may be looked at, and when opened records are told."""
    return msgspec.convert(read(work)["access"], AccessRules)


def set_access(work: Work, rules: AccessRules) -> None:
    """Raises UserError: bad_request, a figure that cannot be."""
    if not rules.sound:
        raise UserError("bad_request", "a figure of the rules about looking is out of its bounds")
    told = {name: getattr(rules, name) for name in AccessRules.__struct_fields__}
    _keep(work, "access", told)
    work.audit("change", "organisation", work.org_id, access=told)


def _keep(work: Work, name: str, value: Any) -> None:
    given = func.jsonb_build_object(name, cast(value, JSONB))
    work.connection.execute(
        update(organisation)
        .where(organisation.c.org_id == work.org_id)
        .values(settings=organisation.c.settings.op("||")(given))
    )
