"""What happens to the engine (events) and what it wants done (effects). Plain values."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from agent_app.changes import Changed
from domain.errors import UserError
from domain.feed import PullAnswer, PullRequest, PushAnswer, PushRequest, WaitAnswer

Lane = Literal["push", "pull", "wait"]
#: priority of a request: lower goes first
URGENT, PUSH, PULL, WAIT = 0, 1, 2, 3


class Started(msgspec.Struct, frozen=True):
    """The desk is open; the first event of an engine's life."""


class Answered(msgspec.Struct, frozen=True):
    """The server answered a request. Only the answer to the request in flight counts."""

    request_id: int
    answer: PushAnswer | PullAnswer | WaitAnswer


class Failed(msgspec.Struct, frozen=True):
    """A request came back without its answer; `server_away` also when its time was over."""

    request_id: int
    error: UserError


class TimerDue(msgspec.Struct, frozen=True):
    name: str


class Nudged(msgspec.Struct, frozen=True):
    """Something new is in the outbox; `by_person`: she asks for a try now, whatever the back-off says."""

    by_person: bool = False


class News(msgspec.Struct, frozen=True):
    """A wake-up from elsewhere; `urgent`: pull at once."""

    urgent: bool = False


class NetworkUp(msgspec.Struct, frozen=True):
    """The system says that the network is back."""


class Stopped(msgspec.Struct, frozen=True):
    """The desk closes; what is still in flight is forgotten."""


Event = Started | Answered | Failed | TimerDue | Nudged | News | NetworkUp | Stopped


class Send(msgspec.Struct, frozen=True):
    """Send a request; comes back as `Answered` or `Failed` with its id."""

    request_id: int
    lane: Lane
    request: PushRequest | PullRequest
    priority: int
    timeout_s: float


class SetTimer(msgspec.Struct, frozen=True):
    """`TimerDue(name)` after so long; an earlier timer of that name is forgotten."""

    name: str
    seconds: float


class Announce(msgspec.Struct, frozen=True):
    """What a write touched."""

    changed: Changed


class Locked(msgspec.Struct, frozen=True):
    """The window locks now: `away_too_long` (sign in online), `device_revoked`, `account_disabled`."""

    code: str


class Destroy(msgspec.Struct, frozen=True):
    """The last of this store: its key is destroyed and its file removed. The engine says nothing after this."""

    code: str


class SignedOut(msgspec.Struct, frozen=True):
    """The token is no longer good; everything is kept until the person signs in again."""

    code: str


class RotatedTo(msgspec.Struct, frozen=True):
    """From now on this desk is another device, with another token (already stored)."""

    device_id: str
    token: str


State = Literal[
    "in_step", "syncing", "first_sync", "offline", "unreachable", "busy", "signed_out", "too_old", "clock_off",
    "refused_work", "locked",
]  # fmt: skip


class Say(msgspec.Struct, frozen=True, kw_only=True):
    """The connection as a code with values; said when something in it changed.

    Attributes:
        received, total: leads here and of this person, while the first sync runs.
        retry_s: how long the server asked to wait (`busy`).
    """

    state: State
    waiting: int = 0
    refused: int = 0
    quarantined: int = 0
    received: int = 0
    total: int = 0
    problem: str = ""
    retry_s: int = 0
    last_in_step: datetime | None = None


Effect = Send | SetTimer | Announce | Say | Locked | Destroy | SignedOut | RotatedTo
