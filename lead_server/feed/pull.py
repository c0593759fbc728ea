"""What is new for a desk, by keyset on position, out of one snapshot.

On a first sync the agent's stream comes as two pages in the first answer: a part with the leads that are due now
(`position` 0, `more` true), so that the desk is usable at once, then the ordinary page by position. Leads of the
first part come again when their position is reached. Both are stored like any page; the last `position` counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, Row, func, select, text

from db.central.feed import feed_history, membership, stream_head
from db.central.people import organisation
from domain.errors import UserError
from domain.feed import PULL_LIMIT, Item, PullAnswer, PullRequest, StreamPage
from lead_server.feed import streams
from lead_server.feed.bodies import Reader
from lead_server.leads.bodies import Fresh
from lead_server.security.actor import Actor
from lead_server.security.sessions import check_protocol

DUE_FIRST = 200  #: leads of the part that comes first
_SOON = timedelta(hours=1)

_DUE = text(
    """
    SELECT m.id, m.position FROM (
        SELECT w.lead_id, min(w.due_at) AS due_at, min(w.priority) AS priority FROM work_item w
        WHERE w.org_id = :org_id AND w.agent_id = :agent_id AND NOT w.done
            AND (w.due_at IS NULL OR w.due_at <= :soon)
        GROUP BY w.lead_id ORDER BY min(w.due_at) NULLS LAST, min(w.priority) LIMIT :limit
    ) d JOIN membership m ON m.org_id = :org_id AND m.stream = :stream AND m.kind = 'lead'
        AND m.id = CAST(d.lead_id AS text) AND NOT m.gone
    ORDER BY d.due_at NULLS LAST, d.priority
    """
)


class _Head(NamedTuple):
    position: int
    floor: int


_NO_HEAD = _Head(0, 0)


def history_of(connection: Connection, org_id: str) -> str:
    """The feed's history id of an organisation."""
    return str(
        connection.execute(select(feed_history.c.history).where(feed_history.c.org_id == org_id)).scalar_one()
    )


def heads_of(connection: Connection, org_id: str, names: Sequence[str]) -> dict[str, _Head]:
    """Newest position and floor of streams; streams nobody wrote to yet are missing."""
    rows = connection.execute(
        select(stream_head.c.stream, stream_head.c.position, stream_head.c.floor).where(
            stream_head.c.org_id == org_id, stream_head.c.stream.in_(names)
        )
    )
    return {row.stream: _Head(row.position, row.floor) for row in rows}


def is_news(connection: Connection, actor: Actor, ask: PullRequest) -> tuple[bool, bool]:
    """(news, urgent): whether a pull with these cursors would bring anything."""
    names = streams.granted(actor.org_id, actor.person)
    heads = heads_of(connection, actor.org_id, names)
    ahead = {n for n in names if heads.get(n, _NO_HEAD).position != ask.cursors.get(n, 0)}
    lost = set(ask.cursors) - set(names)
    restored = bool(ask.history) and ask.history != history_of(connection, actor.org_id)
    return bool(ahead or lost or restored), any(n.startswith("control:") for n in ahead)


def pull(connection: Connection, actor: Actor, ask: PullRequest, now: Any) -> tuple[PullAnswer, Fresh]:
    """Answer a pull. The connection is in REPEATABLE READ: heads, members and bodies are of one moment.

    Raises:
        UserError: too_old, too_new, bad_request.
    """
    check_protocol(ask.protocol)
    if not 1 <= ask.limit <= PULL_LIMIT or any(position < 0 for position in ask.cursors.values()):
        raise UserError("bad_request", f"limit is 1 to {PULL_LIMIT}, a cursor is not negative")
    home = connection.execute(
        select(organisation.c.home_country).where(organisation.c.org_id == actor.org_id)
    ).scalar_one()
    history = history_of(connection, actor.org_id)
    names = streams.granted(actor.org_id, actor.person)
    reader = _Pages(connection, actor, Reader(connection, actor, home), now)
    pages = reader.read(ask, names, forget=bool(ask.history) and ask.history != history)
    answer = PullAnswer(history=history, pages=tuple(pages), granted=names, server_time=now)
    return answer, reader.bodies.fresh


class _Pages:
    """Cuts the pages of one answer; all streams together keep to the limit."""

    def __init__(self, connection: Connection, actor: Actor, bodies: Reader, now: Any) -> None:
        self._connection, self._actor, self.bodies, self._now = connection, actor, bodies, now

    def read(self, ask: PullRequest, names: Sequence[str], *, forget: bool) -> list[StreamPage]:
        heads = heads_of(self._connection, self._actor.org_id, names)
        room, pages = ask.limit, list[StreamPage]()
        for name in names:
            head, known = heads.get(name, _NO_HEAD), name in ask.cursors
            cursor = 0 if forget else ask.cursors.get(name, 0)
            # below the floor removals were forgotten; beyond the head the desk knows a history that we do not
            reset = (forget and known) or cursor < head.floor or cursor > head.position
            if reset:
                cursor = 0
            if known and not reset and cursor == head.position:
                continue
            found = self._stream(name, cursor, head, room, reset=reset)
            room -= sum(len(page.items) for page in found[-1:])
            pages.extend(found)
        return pages

    def _stream(self, name: str, cursor: int, head: _Head, room: int, *, reset: bool) -> list[StreamPage]:
        rows = self._members(name, cursor, room) if room > 0 and cursor < head.position else []
        full = room <= 0 or len(rows) == room
        position = rows[-1].position if full and rows else cursor if full else head.position
        total = self._total(name) if head.position else 0
        page = StreamPage(
            stream=name, items=tuple(self._items(rows)), position=position, head=head.position,
            more=position < head.position, reset=reset, total=total,
        )  # fmt: skip
        first = self._due(name, head, page) if cursor == 0 and rows and page.more else None
        if first is None:
            return [page]
        return [first, msgspec.structs.replace(page, reset=False)]

    def _members(self, name: str, cursor: int, limit: int) -> Sequence[Any]:
        query = select(membership.c.kind, membership.c.id, membership.c.position, membership.c.gone).where(
            membership.c.org_id == self._actor.org_id,
            membership.c.stream == name,
            membership.c.position > cursor,
        )
        if cursor == 0:
            query = query.where(membership.c.gone.is_(False))
        return self._connection.execute(query.order_by(membership.c.position).limit(limit)).all()

    def _due(self, name: str, head: _Head, page: StreamPage) -> StreamPage | None:
        """The part that comes first; None when the ordinary page is everything, or nothing is due."""
        if name != streams.agent_stream(self._actor.id):
            return None
        rows = self._connection.execute(
            _DUE,
            {
                "org_id": self._actor.org_id, "agent_id": self._actor.id, "soon": self._now + _SOON,
                "limit": DUE_FIRST, "stream": name,
            },
        ).all()  # fmt: skip
        found = self.bodies.read("lead", [row.id for row in rows])
        items = tuple(
            Item(kind="lead", id=row.id, position=row.position, body=msgspec.Raw(found[row.id]))
            for row in rows
            if row.id in found
        )
        if not items:
            return None
        return msgspec.structs.replace(page, items=items, position=0, more=True)

    def _items(self, rows: Sequence[Row[Any]]) -> Iterable[Item]:
        by_kind: dict[str, list[str]] = {}
        for row in rows:
            if not row.gone:
                by_kind.setdefault(row.kind, []).append(row.id)
        found = {kind: self.bodies.read(kind, ids) for kind, ids in by_kind.items()}
        for row in rows:
            body = None if row.gone else found[row.kind].get(row.id)
            if body is None:
                yield Item(kind=row.kind, id=row.id, position=row.position, gone=True)
            else:
                yield Item(kind=row.kind, id=row.id, position=row.position, body=msgspec.Raw(body))

    def _total(self, name: str) -> int:
        return self._connection.execute(
            select(func.count()).where(
                membership.c.org_id == self._actor.org_id,
                membership.c.stream == name,
                membership.c.gone.is_(False),
            )
        ).scalar_one()
