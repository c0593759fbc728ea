"""Who is there just now, help in a call, and what the server has to say to one desk: short-lived, outside the feed."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from domain.calls import AgentState
from domain.leads import Frozen

BEAT_S = 10.0  #: between two heartbeats of a desk
GREY_AFTER_S = 25.0  #: without a heartbeat a desk counts as out of reach; the bound that supervisors are told
HelpHow = Literal["coming", "listen", "later"]


class Beat(Frozen, frozen=True, kw_only=True):
    """`POST /v1/presence`: I live, and this is what I do.

    Attributes:
        until, over: when her time (outcome, pause) ends, and that it has. call_id, lead_id: of the call she has.
        leaving: she signs out; nobody need wait for the heartbeat to stay away.
        lines: of the telephone at this desk (user names at an exchange): who has a line can be told of a call on its way.
        refused: entries of her outbox that the server refused and that still stand there.
    """

    device_id: str
    state: AgentState
    since: datetime
    reason: str = ""
    until: datetime | None = None
    over: bool = False
    call_id: str = ""
    lead_id: str = ""
    leaving: bool = False
    lines: tuple[str, ...] = ()
    refused: int = 0


class BeatAnswer(Frozen, frozen=True, kw_only=True):
    """When the next one is expected."""

    next_s: float = BEAT_S


class Presence(Frozen, frozen=True, kw_only=True):
    """One agent as a supervisor sees her.

    Attributes:
        grey: no heartbeat for `GREY_AFTER_S`; the state is the last one that was heard.
        lead: name of the customer she talks to, "" where the caller may not see that lead.
        help_id: she asks for help since `help_since`; help_by: who has answered, "" for nobody yet.
        extension: of her telephone at the exchange, "" without one.
    """

    person_id: str
    name: str
    team_id: str = ""
    team: str = ""
    state: AgentState = "offline"
    reason: str = ""
    since: datetime | None = None
    until: datetime | None = None
    over: bool = False
    call_id: str = ""
    lead_id: str = ""
    lead: str = ""
    seen_at: datetime | None = None
    grey: bool = True
    help_id: str = ""
    help_since: datetime | None = None
    help_by: str = ""
    extension: str = ""


class FloorPage(Frozen, frozen=True, kw_only=True):
    """`GET /v1/presence`: everybody the caller may see. `version`: of this content; wait with it for another."""

    version: str
    rows: tuple[Presence, ...] = ()


class AskHelp(Frozen, frozen=True, kw_only=True):
    """`POST /v1/help`: an agent calls her lead, in the call. The id is made on the desk: asked twice is asked once."""

    id: str
    call_id: str
    lead_id: str = ""


class AnswerHelp(Frozen, frozen=True, kw_only=True):
    """`POST /v1/help/{id}/answer`."""

    how: HelpHow = "coming"


class HelpAnswered(Frozen, frozen=True, kw_only=True):
    """Signal `help_answered`: who comes, and how."""

    help_id: str
    by: str
    how: HelpHow


class Signal(Frozen, frozen=True, kw_only=True):
    """Something for one person's desk, in order of `n`. What it is says `kind`; a desk skips what it does not know."""

    n: int
    kind: str
    at: datetime
    body: msgspec.Raw


class SignalPage(Frozen, frozen=True, kw_only=True):
    """`GET /v1/signals?after=N`: what came since; `n`: to wait with next."""

    n: int
    signals: tuple[Signal, ...] = ()
