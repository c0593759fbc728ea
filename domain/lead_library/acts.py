"""Many leads at once: what can be done to them, what a preview tells, how an act stands, what undoing leaves."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final, Literal

import msgspec

from domain.lead_library.filters import LeadFilter
from domain.lead_library.listing import LibraryRow
from domain.leads import Frozen

BulkKind = Literal["tag", "untag", "stage", "tier", "campaign", "do_not_call", "hand_over"]
BULK_KINDS: Final[tuple[BulkKind, ...]] = (
    "tag",
    "untag",
    "stage",
    "tier",
    "campaign",
    "do_not_call",
    "hand_over",
)
BulkState = Literal["previewed", "running", "paused", "done", "undoing", "undone", "dropped"]
#: kinds that write one text into a column of the lead
FIELD_OF: Final = {"stage": "stage", "tier": "tier", "campaign": "campaign_id"}
UNDO: Final = timedelta(hours=24)  #: so long an act can be undone
STALE: Final = timedelta(hours=2)  #: a preview that old is made again
MOST: Final = 500_000  #: leads an act
MOST_CHOSEN: Final = 2_000  #: leads that are named one by one
SAMPLE: Final = 8
LONGEST: Final = 120


class BulkChange(Frozen, frozen=True, kw_only=True):
    """What is done to each lead.

    Attributes:
        value: tag, stage, tier, campaign; why (do-not-call, hand-over). "" takes a stage, tier or campaign away.
        owners: ids of agents among whom leads are dealt evenly; none: back to the pool.
    """

    kind: BulkKind
    value: str = ""
    owners: tuple[str, ...] = ()


class PreviewBulk(Frozen, frozen=True, kw_only=True):
    """`POST /v1/library/acts`: look first. `leads`: these alone; none: all that the filter finds. `id`: made by who asks."""

    id: str
    change: BulkChange
    filter: LeadFilter = msgspec.field(default_factory=LeadFilter)
    leads: tuple[str, ...] = ()


class BulkShare(Frozen, frozen=True, kw_only=True):
    """Of a hand-over: how many leads go to this agent."""

    id: str
    name: str
    leads: int


class BulkAct(Frozen, frozen=True, kw_only=True):
    """An act, as it stands.

    Attributes:
        total: leads it is for. done: of them gone through (while it is undone: gone back).
        figures: changed, same, away, held (in a call: they go when its outcome is written), no_room (its agent
            was full by then); after undoing back, kept.
        left_out: reason -> leads that were found and are not changed: not_yours, same, do_not_call; of a hand-over also
            unsuitable, until, most_leads, and those of `domain.sharing.LEFT`.
        gets: of a hand-over: who gets, or got, how many.
        sample: some leads it is for. kept: names of leads that were changed since and stay as they are.
        undo_until: None: it cannot be undone (any more). own: the caller may pause, go on and undo it.
    """

    id: str
    change: BulkChange
    state: BulkState
    at: datetime
    total: int = 0
    done: int = 0
    figures: dict[str, int] = {}
    left_out: dict[str, int] = {}
    gets: tuple[BulkShare, ...] = ()
    sample: tuple[LibraryRow, ...] = ()
    kept: tuple[str, ...] = ()
    by: str = ""
    ended_at: datetime | None = None
    undo_until: datetime | None = None
    problem: str = ""
    own: bool = False


class BulkActs(Frozen, frozen=True, kw_only=True):
    """Newest first."""

    rows: tuple[BulkAct, ...]


def problem_of(change: BulkChange) -> str:
    """What is wrong with it: value_missing, value_too_long, owners_unasked; "" nothing."""
    if change.kind in ("tag", "untag", "do_not_call") and not change.value.strip():
        return "value_missing"
    if len(change.value) > LONGEST:
        return "value_too_long"
    return "owners_unasked" if change.owners and change.kind != "hand_over" else ""


def may_undo(act: BulkAct, now: datetime) -> bool:
    return act.own and act.state == "done" and act.undo_until is not None and now < act.undo_until
