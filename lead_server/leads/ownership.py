"""Who owns a lead: hand over, take back. Each ownership is kept; the open one is the lease that travels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from lead_server.feed.shapes import Row, new_row
from lead_server.feed.streams import agent_stream

if TYPE_CHECKING:
    from lead_server.act import Act
    from lead_server.feed.room import Room

BATCH = 2_000  #: leads a transaction; a larger move is several, each resumable
ANYBODY: Any = object()
ACTOR: Any = object()  #: whoever acts
_NEEDED = ("id", "owner_id", "campaign_id", "merged_into", "deleted_at", "do_not_call")


@dataclass(frozen=True)
class Move:
    """One lead to somebody (None: the pool). `expected`: whose it has to be by then. `data`: facts of the reason."""

    lead_id: str
    to: str | None
    expected: Any = ANYBODY
    data: Mapping[str, str] = field(default_factory=dict)


@dataclass
class Outcome:
    """What became of moves. `taken`: lead -> who has it (None: the pool). `closed`: gone, or nobody to be called."""

    moved: list[str] = field(default_factory=list)
    taken: dict[str, str | None] = field(default_factory=dict)
    closed: list[str] = field(default_factory=list)


def hand_over(
    act: Act,
    lead_ids: Sequence[str],
    owner_id: str | None,
    *,
    why: str,
    campaign_id: str = "",
    batch_id: str | None = None,
    lease_until: datetime | None = None,
    protected_until: datetime | None = None,
    attempts_left: int | None = None,
    rule: str = "",
) -> int:
    """Give leads to an agent (None: back to the pool), with their open work items; gives how many moved.

    See `move`.

    Raises:
        ValueError: more than `BATCH` leads.
    """
    moves = [Move(lead_id, owner_id) for lead_id in lead_ids]
    done = move(
        act, moves, why=why, campaign_id=campaign_id, batch_id=batch_id, lease_until=lease_until,
        protected_until=protected_until, attempts_left=attempts_left, rule=rule,
    )  # fmt: skip
    return len(done.moved)


def move(
    act: Act,
    moves: Sequence[Move],
    *,
    rule: str,
    why: str = "",
    campaign_id: str = "",
    batch_id: str | None = None,
    lease_until: datetime | None = None,
    protected_until: datetime | None = None,
    attempts_left: int | None = None,
    callable_only: bool = False,
    by: str | None = ACTOR,
    ended_data: Mapping[str, str] | None = None,
) -> Outcome:
    """Move leads, each to its own owner, in few statements.

    Promised calls go with their lead. Leads that are hers already, gone ones and those of other organisations are left
    alone, so that a repeated call does nothing; so are those that are no longer whose they were `expected` to be. The feed
    follows: gone in one stream, put into the other.

    Args:
        callable_only: who wants no call is given to nobody.
        ended_data: facts of why the ownership before it ended.
        by: whom the history names; None: nobody, a rule did it.

    Raises:
        ValueError: more than `BATCH` leads.
    """
    if len(moves) > BATCH:
        raise ValueError(f"at most {BATCH} leads a transaction")
    wanted = {one.lead_id: one for one in moves}
    person = act.actor.id if by is ACTOR else by
    done = Outcome()
    owners: dict[str, str | None] = {}
    campaigns: dict[str, str] = {}
    for row in act.storage.load("lead", "id", list(wanted), columns=_NEEDED, lock=True):
        one, owner = wanted[row["id"]], row["owner_id"]
        no_call = callable_only and one.to is not None and row["do_not_call"]
        if row["merged_into"] is not None or row["deleted_at"] is not None or no_call:
            done.closed.append(row["id"])
        elif owner == one.to or (one.expected is not ANYBODY and owner != one.expected):
            done.taken[row["id"]] = owner
        else:
            owners[row["id"]], campaigns[row["id"]] = owner, row["campaign_id"]
    done.moved = list(owners)
    if not done.moved:
        return done
    ended = {
        "ended_at": act.now, "ended_why": why, "ended_by": person, "ended_rule": rule, "ended_data": dict(ended_data or {}),
    }  # fmt: skip
    act.storage.change_all("assignment", "lead_id", done.moved, {"ended_at": None}, ended)
    handed = {lead_id: wanted[lead_id].to for lead_id in done.moved}
    act.storage.hand_leads(handed, act.now, campaign_id)
    act.storage.hand_work(handed)
    for owner_id, count in Counter(handed.values()).items():
        act.audit("hand_over", "assignment", batch_id or "", to=owner_id or "", why=why or rule, leads=count)
    lease = {
        "why": why, "by": person, "batch_id": batch_id, "protected_until": protected_until,
        "lease_until": lease_until, "attempts_left": attempts_left, "rule": rule,
    }  # fmt: skip
    made = [
        new_row(
            "assignment", act.now, id=act.new_id(), lead_id=lead_id, owner_id=wanted[lead_id].to,
            campaign_id=campaign_id or campaigns[lead_id], why_data=dict(wanted[lead_id].data), **lease,
        )
        for lead_id in done.moved if wanted[lead_id].to is not None
    ]  # fmt: skip
    act.storage.insert("assignment", made)
    for lead_id, before in owners.items():
        if before is not None:
            act.touched.remove(agent_stream(before), "lead", [lead_id])
        if (after := wanted[lead_id].to) is not None:
            act.touched.put(agent_stream(after), "lead", [lead_id])
    return done


def own_new_lead(act: Act, room: Room, lead: Row, **lease: Any) -> None:
    """A lead of this batch belongs to whoever made it."""
    room.change("lead", lead, {"owner_id": act.actor.id})
    room.insert(
        "assignment", id=act.new_id(), lead_id=lead["id"], owner_id=act.actor.id, campaign_id=lead["campaign_id"],
        by=act.actor.id, rule="own", **lease,
    )  # fmt: skip
    act.audit("hand_over", "assignment", "", to=act.actor.id, why=lease.get("why", ""), leads=1)


def lease_of(room: Room, lead_id: str) -> Row | None:
    """The open assignment of a lead: its lease."""
    return next(iter(room.where("assignment", "lead_id", lead_id)), None)
