"""What a line about a callback may turn out to be."""

from __future__ import annotations

from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

import msgspec

Language = Literal["en", "zh", "es"]


class Moment(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="moment"):
    """A moment that was understood.

    Attributes:
        at_utc: aware, UTC, whole minutes.
        zone: IANA name of the clock it was said on.
        approximate: the hour was chosen here ("in the afternoon") or called rough ("around 3").
    """

    at_utc: datetime
    zone: str
    approximate: bool = False


class Ambiguous(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="ambiguous"):
    """More than one moment fits.

    Attributes:
        candidates: earliest first.
        question_code: am_or_pm, which_week, day_or_month, repeated_hour.
    """

    candidates: tuple[Moment, ...]
    question_code: str


class Refused(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="refused"):
    """No moment: past, not_understood, too_far, nonexistent_time, unknown_customer_zone."""

    code: str


When = Moment | Ambiguous | Refused


class WhenEcho(msgspec.Struct, frozen=True, kw_only=True):
    """A moment on both clocks, aware, each in its own zone.

    Attributes:
        customer: None when the zone is not known.
        same_clock: both read the same, so one is enough to show.
    """

    agent: datetime
    customer: datetime | None
    same_clock: bool


def echo(moment: Moment, agent_zone: str, customer_zone: str | None) -> WhenEcho:
    """Give the moment's wall clock for the agent and for the customer (IANA zones)."""
    agent = moment.at_utc.astimezone(ZoneInfo(agent_zone))
    customer = moment.at_utc.astimezone(ZoneInfo(customer_zone)) if customer_zone else None
    same = customer is None or customer.replace(tzinfo=None) == agent.replace(tzinfo=None)
    return WhenEcho(agent=agent, customer=customer, same_clock=same)
