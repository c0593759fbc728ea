"""How the feed stands, for operators: streams and heads, the slowest desks, refused operations. No customer's data."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec
from sqlalchemy import Connection, func, select, text

from db.central.feed import feed_history, membership, operation, stream_head
from db.central.people import device, organisation, person

REFUSED_SINCE = timedelta(days=30)
DESKS = 20
#: members are counted, not positions: between two of them may lie a gap (`streams.least_position`)
_BEHIND = text(
    """
    SELECT d.id, d.person_id, count(*) AS behind
    FROM device d CROSS JOIN LATERAL jsonb_each_text(d.cursors) AS c(stream, cursor)
    JOIN membership m ON m.org_id = d.org_id AND m.stream = c.stream AND m.position > CAST(c.cursor AS bigint)
    WHERE d.org_id = :org_id GROUP BY d.id, d.person_id
    """
)


class StreamsStatus(msgspec.Struct, frozen=True, kw_only=True):
    """All streams of a kind (agent, team, region, org, control). `head`: the highest position of one of them."""

    kind: str
    streams: int
    members: int
    gone: int
    head: int
    moved_at: datetime | None = None


class DeskStatus(msgspec.Struct, frozen=True, kw_only=True):
    """One desk. `behind`: changes that it had not got when it was last heard of; `operations`: its newest number."""

    device: str
    device_id: str
    person: str
    app: str
    protocol: int
    last_seen_at: datetime | None
    behind: int
    operations: int
    revoked: bool = False


class RefusedStatus(msgspec.Struct, frozen=True, kw_only=True):
    """Refused operations of the last 30 days, by kind and code."""

    kind: str
    code: str
    count: int
    newest_at: datetime | None


class FeedStatus(msgspec.Struct, frozen=True, kw_only=True):
    """One organisation's feed."""

    organisation: str
    history: str
    streams: tuple[StreamsStatus, ...]
    desks: tuple[DeskStatus, ...]
    refused: tuple[RefusedStatus, ...]


def status(connection: Connection, org_id: str, now: datetime, *, desks: int = DESKS) -> FeedStatus:
    """How it stands now; of desks the slowest, the furthest behind first."""
    return FeedStatus(
        organisation=connection.execute(
            select(organisation.c.code).where(organisation.c.org_id == org_id)
        ).scalar_one(),
        history=str(
            connection.execute(
                select(feed_history.c.history).where(feed_history.c.org_id == org_id)
            ).scalar_one()
        ),
        streams=_streams(connection, org_id),
        desks=_desks(connection, org_id, desks),
        refused=_refused(connection, org_id, now - REFUSED_SINCE),
    )


def _streams(connection: Connection, org_id: str) -> tuple[StreamsStatus, ...]:
    kind = func.split_part(stream_head.c.stream, ":", 1)
    heads = connection.execute(
        select(kind, func.count(), func.max(stream_head.c.position), func.max(stream_head.c.at))
        .where(stream_head.c.org_id == org_id)
        .group_by(kind)
        .order_by(kind)
    ).all()
    of = func.split_part(membership.c.stream, ":", 1)
    gone = func.count().filter(membership.c.gone)
    members = {
        row[0]: (row[1], row[2])
        for row in connection.execute(
            select(of, func.count() - gone, gone).where(membership.c.org_id == org_id).group_by(of)
        )
    }
    return tuple(
        StreamsStatus(
            kind=name, streams=count, members=members.get(name, (0, 0))[0], gone=members.get(name, (0, 0))[1],
            head=head, moved_at=at,
        )
        for name, count, head, at in heads
    )  # fmt: skip


def _desks(connection: Connection, org_id: str, most: int) -> tuple[DeskStatus, ...]:
    behind = {
        (str(row.id), str(row.person_id)): row.behind
        for row in connection.execute(_BEHIND, {"org_id": org_id})
    }
    rows = connection.execute(
        select(device, person.c.name.label("person"))
        .join(person, (person.c.org_id == device.c.org_id) & (person.c.id == device.c.person_id))
        .where(device.c.org_id == org_id)
    )
    found = [
        DeskStatus(
            device=row.name, device_id=row.id, person=row.person, app=row.app_version, protocol=row.protocol,
            last_seen_at=row.last_seen_at, operations=row.last_seq, revoked=row.revoked_at is not None,
            behind=behind.get((row.id, row.person_id), 0),
        )
        for row in rows
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda one: (one.revoked, -one.behind, one.device_id))[:most])


def _refused(connection: Connection, org_id: str, since: datetime) -> tuple[RefusedStatus, ...]:
    o = operation.c
    rows = connection.execute(
        select(o.kind, o.code, func.count(), func.max(o.applied_at))
        .where(o.org_id == org_id, o.outcome == "refused", o.applied_at > since)
        .group_by(o.kind, o.code)
        .order_by(func.count().desc(), o.kind, o.code)
    )
    return tuple(RefusedStatus(kind=k, code=c, count=n, newest_at=at) for k, c, n, at in rows)
