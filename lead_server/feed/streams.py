"""Membership of streams, and the positions that keep desks in step.

A position is the number a stream's head row gave out inside the writing transaction. The head rows are locked
once, last, in sorted order, so that what has a lower position was committed before. Every member has a position of
its own: a page can be cut anywhere. Source: reference/sync.md 3.1 (the counter row), design.md (streams).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from domain.people import Person
from lead_server.feed.storage import Member, Storage

_FIRST_DAY = datetime(2026, 1, 1, tzinfo=UTC)


def agent_stream(person_id: str) -> str:
    return f"agent:{person_id}"


def team_stream(team_id: str) -> str:
    return f"team:{team_id}"


def region_stream(region_id: str) -> str:
    return f"region:{region_id}"


def org_stream(org_id: str) -> str:
    return f"org:{org_id}"


def control_stream(person_id: str) -> str:
    return f"control:{person_id}"


def granted(org_id: str, person: Person) -> tuple[str, ...]:
    """The streams a person's desk may hold, what acts at once and what the rest needs first."""
    streams = [control_stream(person.id), org_stream(org_id)]
    if person.region_id:
        streams.append(region_stream(person.region_id))
    if person.team_id:
        streams.append(team_stream(person.team_id))
    if person.role == "agent":
        streams.append(agent_stream(person.id))
    return tuple(streams)


@dataclass
class Touched:
    """Members to put (or remove) when the work ends: (stream, kind, id) -> gone. The last word on each counts.

    Attributes:
        leads: ids whose aggregate changed; each goes into the stream of whoever owns it by then.
    """

    members: dict[tuple[str, str, str], bool] = field(default_factory=dict)
    leads: dict[str, None] = field(default_factory=dict)

    def put(self, stream: str, kind: str, ids: Iterable[str]) -> None:
        """These are (still) members and changed."""
        self.members.update({(stream, kind, i): False for i in ids})

    def remove(self, stream: str, kind: str, ids: Iterable[str]) -> None:
        """These left the stream; a desk that holds them drops them."""
        self.members.update({(stream, kind, i): True for i in ids})

    def lead(self, *lead_ids: str) -> None:
        """The aggregate of these leads changed: version and owner's stream follow."""
        self.leads.update(dict.fromkeys(lead_ids))

    def follow(self, lead_id: str, owner_id: str | None, away: bool) -> None:
        """A changed lead goes into its owner's stream, unless its place there was told already."""
        if owner_id is not None:
            self.members.setdefault((agent_stream(owner_id), "lead", lead_id), away)


def least_position(now: datetime) -> int:
    """No position below this is given out any more: a server that is restored from a backup never repeats one.

    Order comes from the head's lock alone (`Storage.take_positions` never goes back, whatever the clock does); the clock
    only makes a gap, so that what a desk holds of a forgotten future has positions that nobody else has. 2**20 a second
    leaves room for every change of a stream; in the year 2056 positions pass 2**50. Source: docs/decisions/0007-positions.md
    """
    return max(0, int((now - _FIRST_DAY).total_seconds())) << 20


def write_touched(storage: Storage, touched: Touched, now: datetime) -> None:
    """Give positions to all that was touched. Nothing may be written after this but COMMIT."""
    if touched.leads:
        for lead_id, owner_id, away in storage.bump_leads(sorted(touched.leads), now):
            touched.follow(lead_id, owner_id, away)
    if not touched.members:
        return
    by_stream: dict[str, list[tuple[str, str, bool]]] = {}
    for (stream, kind, member), gone in touched.members.items():
        by_stream.setdefault(stream, []).append((kind, member, gone))
    names = sorted(by_stream)
    heads = storage.take_positions({name: len(by_stream[name]) for name in names}, now)
    storage.put_members(
        (
            (name, Member(kind, member, heads[name] - len(by_stream[name]) + n, gone))
            for name in names
            for n, (kind, member, gone) in enumerate(by_stream[name], start=1)
        ),
        now,
    )
    storage.announce(names, urgent=any(name.startswith("control:") for name in names))
