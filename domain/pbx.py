"""What an exchange tells a desk of its telephone, and what the desk asks of it; both by way of the lead server."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from domain.calls import CallState
from domain.leads import Frozen

LegEvent = Literal[
    "offered",
    "dialing",
    "progress",
    "answered",
    "held",
    "resumed",
    "transferring",
    "transfer_failed",
    "ended",
]
PbxVerb = Literal[
    "dial",
    "answer",
    "hang_up",
    "reject",
    "hold",
    "resume",
    "dtmf",
    "blind_transfer",
    "listen",
    "whisper",
    "barge",
]
LinkState = Literal["up", "down", "off"]


class PbxCall(Frozen, frozen=True, kw_only=True):
    """Signal `pbx_call`: one step of a call of this person's extension.

    Attributes:
        leg: id of her telephone's part of the call; of one that the desk began it is the desk's own id.
        number, name, called: from the exchange, untrusted.
    """

    leg: str
    event: LegEvent
    at: datetime
    number: str = ""
    name: str = ""
    called: str = ""
    cause: str = ""


class PbxLeg(Frozen, frozen=True, kw_only=True):
    """A call that is there now, for a desk that begins anew."""

    leg: str
    state: CallState
    direction: Literal["in", "out"]
    number: str = ""
    name: str = ""


class PbxLine(Frozen, frozen=True, kw_only=True):
    """`GET /v1/pbx`, and the signal `pbx_line`: this person's extension and what can be done with it.

    Attributes:
        extension: "" where she has none. state: of the link to the exchange.
        capabilities: of the telephone port. supervise: of listen, whisper and barge what the link can.
    """

    extension: str = ""
    link: str = ""
    kind: str = ""
    state: LinkState = "off"
    capabilities: tuple[str, ...] = ()
    supervise: tuple[str, ...] = ()
    legs: tuple[PbxLeg, ...] = ()


class PbxCommand(Frozen, frozen=True, kw_only=True):
    """`POST /v1/pbx/command`. The id is made on the desk: sent twice is done once.

    Attributes:
        leg: of the call; for `dial` the id that the new one is to have.
        person_id: whom to listen to (`listen`, `whisper`, `barge`).
    """

    id: str
    verb: PbxVerb
    leg: str = ""
    target: str = ""
    digits: str = ""
    person_id: str = ""


class PbxRefused(Frozen, frozen=True, kw_only=True):
    """Signal `pbx_refused`: the exchange did not do it. `data`: values of the reason, where it has some."""

    command_id: str
    verb: str
    leg: str
    reason: str
    data: dict[str, str] = {}


class Listened(Frozen, frozen=True, kw_only=True):
    """Signal `listened`: the agent is told who is on her call, and how."""

    by: str
    how: Literal["listen", "whisper", "barge"]
