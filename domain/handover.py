"""A call is handed to a colleague, and with it what her desk needs: lead, notes, the place in the script. Short-lived."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from domain.leads import Frozen
from domain.scripts import PlayerState

HANDOVER_KEPT_S = 300.0  #: how long a desk may still take one; after that nobody rings with it any more
MOST_NOTES = 20_000
#: blind: the call comes at once. consult: the colleague is asked first. attended: she was asked and gets it now.
#: withdrawn: it stayed with whom it was.
HandOverHow = Literal["blind", "consult", "attended", "withdrawn"]


class HandOver(Frozen, frozen=True, kw_only=True):
    """`POST /v1/handovers`: this call goes to whoever has the line `to`.

    Attributes:
        id: made on the desk: sent twice is once. n: rises with each newer content of the same one.
        to: a line or an extension, as it was typed. number_text: of the customer, as this desk knows it.
        why: what she wrote for the colleague alone, "" for nothing.
        script, script_version, player: where the script stands, with its answers.
    """

    id: str
    n: int
    call_id: str
    to: str
    how: HandOverHow
    lead_id: str = ""
    campaign_id: str = ""
    number_text: str = ""
    why: str = ""
    notes: str = ""
    script: str = ""
    script_version: int = 0
    player: PlayerState | None = None


class HandOverAnswer(Frozen, frozen=True, kw_only=True):
    """What became of it.

    Attributes:
        state: `nobody`: no colleague's line, so there is nobody to tell. `away`: her desk says nothing just now; it hears
            of it if it is back within `HANDOVER_KEPT_S`.
        agent: name of the colleague.
    """

    state: Literal["given", "nobody", "away", "withdrawn"]
    agent: str = ""


class HandedOver(Frozen, frozen=True, kw_only=True):
    """What a colleague's desk gets to know.

    Attributes:
        by: name of who hands over. keys: keyed hashes of the customer's numbers. lines: of who hands over, and a
            customer's number that is none of the public net: the call may ring with any. name: of the lead.
        call_id: of the giver's call.
    """

    id: str
    n: int
    how: HandOverHow
    by: str
    at: datetime
    call_id: str
    lead_id: str = ""
    name: str = ""
    campaign_id: str = ""
    keys: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    why: str = ""
    notes: str = ""
    script: str = ""
    script_version: int = 0
    player: PlayerState | None = None


class HandedOverPage(Frozen, frozen=True, kw_only=True):
    """`GET /v1/handovers`: what the caller can still take, oldest first."""

    rows: tuple[HandedOver, ...] = ()


class TakeHandOver(Frozen, frozen=True, kw_only=True):
    """`POST /v1/handovers/{id}/take`: it rings here as `call_id`. The answer is a `CallGrant`."""

    call_id: str
    device_id: str


class HandOverTaken(Frozen, frozen=True, kw_only=True):
    """Signal `handover_taken`, for who gave it: it has arrived. The signal `handover` (for the colleague) has no content."""

    id: str
    by: str


class HandOverCame(Frozen, frozen=True, kw_only=True):
    """Signal `handover`: ask for `GET /v1/handovers`."""

    id: str


def line_name(text: str) -> str:
    """A line or extension in one form: `sip:1002@pbx.example;user=phone` and `1002` are one."""
    plain = "".join(c for c in text if c not in " -()/").lower().removeprefix("<").removesuffix(">")
    plain = plain.removeprefix("sips:").removeprefix("sip:").removeprefix("tel:")
    return plain.partition(";")[0].partition("@")[0]
