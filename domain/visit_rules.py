"""Follow-up visits that a campaign's rule makes by itself when a deal gets so far. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from domain.leads import DealState, Frozen

LONGEST_DAYS = 400


class VisitRule(Frozen, frozen=True, kw_only=True):
    """One rule.

    Attributes:
        visit: kind of the visit, one of the campaign's `visits`. after: the deal's state that makes it.
        days: from then until it is due. by_appointment: counted from the deal's appointment, where it has one
            (the installation).
    """

    visit: str
    after: DealState = "paid"
    days: int = 7
    by_appointment: bool = False


def visits_of(
    rules: Sequence[VisitRule], state: str, now: datetime, appointment_at: datetime | None
) -> tuple[tuple[str, datetime], ...]:
    """(visit, due) that a deal makes which has come to this state now; never due before now."""
    found = []
    for rule in rules:
        if rule.after == state:
            begin = appointment_at if rule.by_appointment and appointment_at else now
            found.append((rule.visit, max(now, begin + timedelta(days=rule.days))))
    return tuple(found)
