"""Membership of streams, and the positions that keep desks in step.

A position is the number a stream's head row gave out inside the writing transaction. The head rows are locked
once, last, in sorted order, so that what has a lower position was committed before. Every member has a position of
its own: a page can be cut anywhere. Source: reference/sync.md 3.1 (the counter row), design.md (streams).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection, text

from domain.people import Person

NOTIFY_CHANNEL = "leadline_feed"


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


_BUMP_LEADS = text(
    """
    UPDATE lead SET version = version + 1, updated_at = now()
    WHERE org_id = :org_id AND id IN (
        SELECT id FROM lead WHERE org_id = :org_id AND id = ANY(CAST(:ids AS uuid[])) ORDER BY id FOR UPDATE
    )
    RETURNING id, owner_id, (merged_into IS NOT NULL OR deleted_at IS NOT NULL) AS away
    """
)
_TAKE_POSITIONS = text(
    """
    INSERT INTO stream_head (org_id, stream, position) VALUES (:org_id, :stream, :count)
    ON CONFLICT (org_id, stream)
    DO UPDATE SET position = stream_head.position + excluded.position, at = now()
    RETURNING position
    """
)
_PUT_MEMBERS = text(
    """
    INSERT INTO membership (org_id, stream, kind, id, position, gone, gone_at)
    SELECT CAST(:org_id AS uuid), :stream, m.kind, m.id, CAST(:first AS bigint) + m.n,
        m.gone, CASE WHEN m.gone THEN now() END
    FROM unnest(CAST(:kinds AS text[]), CAST(:ids AS text[]), CAST(:gone AS boolean[]))
        WITH ORDINALITY AS m(kind, id, gone, n)
    ON CONFLICT (org_id, stream, kind, id)
    DO UPDATE SET position = excluded.position, gone = excluded.gone, gone_at = excluded.gone_at
    """
)


def write_touched(connection: Connection, org_id: str, touched: Touched) -> None:
    """Give positions to all that was touched. Nothing may be written after this but COMMIT."""
    _follow_leads(connection, org_id, touched)
    by_stream: dict[str, list[tuple[str, str, bool]]] = {}
    for (stream, kind, member), gone in touched.members.items():
        by_stream.setdefault(stream, []).append((kind, member, gone))
    heads = {
        stream: connection.execute(
            _TAKE_POSITIONS, {"org_id": org_id, "stream": stream, "count": len(by_stream[stream])}
        ).scalar_one()
        for stream in sorted(by_stream)
    }
    for stream, members in by_stream.items():
        connection.execute(
            _PUT_MEMBERS,
            {
                "org_id": org_id, "stream": stream, "first": heads[stream] - len(members),
                "kinds": [m[0] for m in members], "ids": [m[1] for m in members], "gone": [m[2] for m in members],
            },
        )  # fmt: skip
    if by_stream:
        urgent = any(stream.startswith("control:") for stream in by_stream)
        connection.execute(
            text("SELECT pg_notify(:channel, :payload)"),
            {"channel": NOTIFY_CHANNEL, "payload": _payload(org_id, sorted(by_stream), urgent)},
        )


def _follow_leads(connection: Connection, org_id: str, touched: Touched) -> None:
    if not touched.leads:
        return
    rows = connection.execute(_BUMP_LEADS, {"org_id": org_id, "ids": sorted(touched.leads)})
    for row in rows:
        if row.owner_id is None:
            continue
        member = (agent_stream(str(row.owner_id)), "lead", str(row.id))
        touched.members.setdefault(member, bool(row.away))


def _payload(org_id: str, streams: list[str], urgent: bool) -> str:
    """Organisation, urgency, streams; `*` when the names would not fit into a notification (8,000 bytes)."""
    names = " ".join(streams)
    return f"{org_id} {'!' if urgent else '-'} {names if len(names) < 7_000 else '*'}"
