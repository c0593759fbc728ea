"""Sheets that the server sends by itself: settings, subscriptions, when one is due, who may get it. Pure rules."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from domain.leads import Frozen
from domain.people import Person
from domain.permissions import Scope
from domain.team_sheet import SheetKind

SendingKind = Literal["", "smtp", "webhook"]
Security = Literal["none", "starttls", "tls"]
SheetScope = Literal["team", "region", "all"]
#: waiting: it is tried (again); sending: right now; unsure: the server fell over between sending and noting it; skipped: it
#: was not to be sent, `why` says so
DeliveryState = Literal["waiting", "sending", "sent", "failed", "unsure", "skipped"]
#: why something was not sent, or not yet
Why = Literal[
    "", "left", "no_address", "may_not", "domain", "owner_may_not", "nobody", "place_gone", "no_sending", "refused",
    "away", "seal", "late", "no_recipient",
]  # fmt: skip
SENDING_KINDS: tuple[SendingKind, ...] = ("", "smtp", "webhook")
SECURITIES: tuple[Security, ...] = ("starttls", "tls", "none")
SCOPES: tuple[SheetScope, ...] = ("team", "region", "all")
WEBHOOK = "webhook"  #: the recipient of a subscription without people and addresses
LATEST = timedelta(hours=4)  #: a sheet that could not be sent by then is of no use any more
WAITS_MIN = (
    1,
    3,
    10,
    30,
    60,
)  #: after each failure that may pass; the last one again and again until `LATEST`
MOST_RECIPIENTS = 50
_ADDRESS = re.compile(r"[^\s@<>,;:\"()\[\]\\]+@[^\s@<>,;:\"()\[\]\\]+\.[^\s@<>,;:\"()\[\]\\.]+")
TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


class SendingSettings(Frozen, frozen=True, kw_only=True):
    """How mail leaves. Attributes:

    has_secret: one is kept; it is never told. domains: outside addresses are written to only there.
    """

    revision: int = 0
    kind: SendingKind = ""
    host: str = ""
    port: int = 587
    security: Security = "starttls"
    sender: str = ""
    login: str = ""
    url: str = ""
    domains: tuple[str, ...] = ()
    has_secret: bool = False


class KeepSending(Frozen, frozen=True, kw_only=True):
    """`PUT /v1/sheets/sending`. `secret`: None keeps the one that is there, "" takes it away."""

    settings: SendingSettings
    secret: str | None = None


class Delivery(Frozen, frozen=True, kw_only=True):
    """What became of one sheet to one recipient. `words`: what the other side said, for who looks after mail."""

    recipient: str
    name: str
    state: DeliveryState
    why: Why = ""
    words: str = ""
    tries: int = 0
    at: datetime
    next_at: datetime | None = None


class Subscription(Frozen, frozen=True, kw_only=True):
    """Which sheet, of whom, to whom, when.

    Attributes:
        at_local: 08:30, in `time_zone`: that of the region; of a subscription to all it is its own.
        weekdays: 1 (Monday) to 7. language: of outside addresses and of people who chose none.
        day, last: the newest sending. next_at: the next one; None when it is off or its place is gone.
        kept_by: who saved it last.
    """

    id: str = ""
    revision: int = 0
    sheet: SheetKind = "morning"
    scope: SheetScope = "team"
    scope_id: str = ""
    place: str = ""
    at_local: str = "08:30"
    time_zone: str = ""
    weekdays: tuple[int, ...] = (1, 2, 3, 4, 5)
    people: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    language: str = ""
    active: bool = True
    kept_by: str = ""
    day: date | None = None
    last: tuple[Delivery, ...] = ()
    next_at: datetime | None = None


class Recipient(Frozen, frozen=True, kw_only=True):
    """Somebody who may be chosen. `reach`: how far she may see figures of a day; `email` "": she has none yet."""

    id: str
    name: str
    has_email: bool
    reach: Scope
    team_id: str = ""
    region_id: str = ""


class SheetPlace(Frozen, frozen=True, kw_only=True):
    """A team or region that may be chosen; `region_id` of a team."""

    scope: SheetScope
    id: str
    name: str
    region_id: str = ""


class SheetMail(Frozen, frozen=True, kw_only=True):
    """`GET /v1/sheets`: subscriptions in the caller's reach. `settings`: None for who may not see them."""

    settings: SendingSettings | None = None
    subscriptions: tuple[Subscription, ...] = ()
    people: tuple[Recipient, ...] = ()
    places: tuple[SheetPlace, ...] = ()


def address_ok(text: str) -> bool:
    """It looks like an address of one mailbox, and nothing of a mail's head can be hidden in it."""
    return len(text) <= 254 and _ADDRESS.fullmatch(text) is not None and text.isprintable()


def domain_ok(address: str, domains: Sequence[str]) -> bool:
    """An outside address lies in a domain that an admin allowed (itself, not what ends alike)."""
    return address.rpartition("@")[2].lower() in {one.lower() for one in domains}


def problem_of(one: Subscription) -> str:
    """What is wrong with its form, for the log; "" when nothing is."""
    if not TIME.fullmatch(one.at_local):
        return "at_local is written 08:30"
    if not one.weekdays or not set(one.weekdays) <= set(range(1, 8)):
        return "weekdays are 1 (Monday) to 7, one or more"
    if len(one.people) + len(one.addresses) > MOST_RECIPIENTS:
        return f"at most {MOST_RECIPIENTS} recipients"
    if (one.scope == "all") == bool(one.scope_id):
        return "a team or region is named by its id, all of them by none"
    if wrong := [text for text in one.addresses if not address_ok(text)]:
        return f"{len(wrong)} of the addresses are none"
    return ""


def moment_of(day: date, at_local: str, zone: ZoneInfo) -> datetime:
    """The moment, UTC. An hour that the clocks leave out is the one after it; of one that comes twice, the first."""
    hour, minute = (int(part) for part in at_local.split(":"))
    return datetime.combine(day, time(hour, minute), zone).astimezone(UTC)


def due_day(one: Subscription, zone: ZoneInfo, now: datetime, since: datetime) -> tuple[date, bool] | None:
    """The newest day for which a sheet is due by now, and whether it is too late for it; None: none since it was saved."""
    for back in range(8):
        day = now.astimezone(zone).date() - timedelta(days=back)
        moment = moment_of(day, one.at_local, zone)
        if day.isoweekday() in one.weekdays and moment <= now:
            return (day, now - moment > LATEST) if moment >= since else None
    return None


def next_moment(one: Subscription, zone: ZoneInfo, now: datetime) -> datetime | None:
    """When it is due next; None: never."""
    if not one.active:
        return None
    for ahead in range(9):
        day = now.astimezone(zone).date() + timedelta(days=ahead)
        moment = moment_of(day, one.at_local, zone)
        if day.isoweekday() in one.weekdays and moment > now:
            return moment
    return None


def wait_after(tries: int) -> timedelta:
    """How long after so many failures it is tried again."""
    return timedelta(minutes=WAITS_MIN[min(tries, len(WAITS_MIN)) - 1])


def may_get(who: Person, reach: Scope, scope: SheetScope, team_id: str, region_id: str) -> bool:
    """She may see all figures that such a sheet shows. `region_id`: of the team, for a sheet of a team."""
    if reach == "all":
        return True
    if scope == "team":
        return (reach in ("team", "region") and who.team_id == team_id) or (
            reach == "region" and bool(who.region_id) and who.region_id == region_id
        )
    return scope == "region" and reach == "region" and bool(who.region_id) and who.region_id == region_id
