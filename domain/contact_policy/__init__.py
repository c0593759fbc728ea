"""The gate before a call, its rules as data, and the lists of people who do not want calls."""

from __future__ import annotations

from domain.contact_policy.choice import CAMPAIGN, policies_for, source_of, unreviewed
from domain.contact_policy.gate import (
    ABANDON_SAMPLE,
    EMERGENCY,
    is_emergency,
    may_dial,
    open_until,
    opens_at,
)
from domain.contact_policy.model import (
    CODES,
    OVERRIDABLE,
    Allowed,
    AttemptCap,
    DayHours,
    DialRequest,
    Lease,
    Load,
    Passed,
    Policy,
    Refused,
    Suppression,
)
from domain.contact_policy.presets import PRESETS, STRICTEST

__all__ = [
    "ABANDON_SAMPLE", "CAMPAIGN", "CODES", "EMERGENCY", "OVERRIDABLE", "PRESETS", "STRICTEST", "Allowed", "AttemptCap",
    "DayHours", "DialRequest", "Lease", "Load", "Passed", "Policy", "Refused", "Suppression", "is_emergency", "may_dial",
    "open_until", "opens_at", "policies_for", "source_of", "unreviewed",
]  # fmt: skip
