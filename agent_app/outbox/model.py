"""The outbox as a person sees it."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from agent_app.sync.operations.said import Said

#: waiting: goes out by itself; apart: failed too often alone; merged: taken, but not as she wrote it
Group = Literal["refused", "apart", "merged", "waiting"]
GROUPS: tuple[Group, ...] = ("refused", "apart", "merged", "waiting")


class Clash(msgspec.Struct, frozen=True, kw_only=True):
    """A field that somebody else had set meanwhile: theirs stands, hers is kept beside it."""

    field: str
    theirs: str
    mine: str


class OutboxEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One operation.

    Attributes:
        about: name of the lead, "" when it is no longer (or never was) on this desk.
        code, data: why it was refused or merged.
        clashes: of a merged change of fields, those that can still be taken back.
    """

    id: str
    group: Group
    kind: str
    said: Said
    about: str
    lead_id: str
    at: datetime
    code: str = ""
    data: dict[str, str] = msgspec.field(default_factory=dict)
    tries: int = 0
    clashes: tuple[Clash, ...] = ()
