"""What is new for a desk, by keyset on position, out of one snapshot.

On a first sync the agent's stream comes as two pages in the first answer: a part with the leads that are due now
(`position` 0, `more` true), so that the desk is usable at once, then the ordinary page by position. Leads of the
first part come again when their position is reached. Both are stored like any page; the last `position` counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

import msgspec

from domain.errors import UserError
from domain.feed import PULL_LIMIT, Digest, Item, PullAnswer, PullRequest, StreamPage
from lead_server.feed import streams
from lead_server.feed.bodies import Reader
from lead_server.feed.shared_pages import PageKey, SharedPages
from lead_server.feed.storage import NO_HEAD, Head, Member, Storage
from lead_server.leads.bodies import Fresh
from lead_server.security.actor import Actor
from lead_server.security.protocol import check_protocol

DUE_FIRST = 200  #: leads of the part that comes first
_SOON = timedelta(hours=1)
_EMPTY = Digest()


def is_news(storage: Storage, actor: Actor, ask: PullRequest) -> tuple[bool, bool]:
    """(news, urgent): whether a pull with these cursors would bring anything."""
    names = streams.granted(actor.org_id, actor.person)
    heads = storage.heads(names)
    ahead = {n for n in names if heads.get(n, NO_HEAD).position != ask.cursors.get(n, 0)}
    lost = set(ask.cursors) - set(names)
    restored = bool(ask.history) and ask.history != storage.history()
    return bool(ahead or lost or restored), any(n.startswith("control:") for n in ahead)


def leads_behind(storage: Storage, actor: Actor, ask: PullRequest, enough: int) -> int:
    """How many changes of leads this pull may bring, counted up to `enough`.

    Counted in members: positions have gaps of a million for every second between two changes (`streams.least_position`).
    """
    stream = streams.agent_stream(actor.id)
    if actor.person.role != "agent":
        return 0
    head = storage.heads([stream]).get(stream, NO_HEAD)
    cursor = ask.cursors.get(stream, 0)
    known = cursor if head.floor <= cursor <= head.position else 0
    if known == head.position:
        return 0
    return len(storage.members_after(stream, known, min(ask.limit, enough), living=known == 0))


def pull(
    storage: Storage, actor: Actor, ask: PullRequest, now: datetime, shared: SharedPages | None = None
) -> tuple[PullAnswer, Fresh]:
    """Answer a pull. The storage is one snapshot: heads, members and bodies are of one moment.

    `shared`: where the process keeps pages that many desks ask for.

    Raises:
        UserError: too_old, too_new, bad_request.
    """
    check_protocol(ask.protocol)
    if not 1 <= ask.limit <= PULL_LIMIT or any(position < 0 for position in ask.cursors.values()):
        raise UserError("bad_request", f"limit is 1 to {PULL_LIMIT}, a cursor is not negative")
    history = storage.history()
    names = streams.granted(actor.org_id, actor.person)
    reader = _Pages(storage, actor, now, history, shared)
    pages = reader.read(ask, names, forget=bool(ask.history) and ask.history != history)
    answer = PullAnswer(history=history, pages=tuple(pages), granted=names, server_time=now)
    return answer, reader.bodies.fresh


class _Pages:
    """Cuts the pages of one answer; all streams together keep to the limit."""

    def __init__(
        self, storage: Storage, actor: Actor, now: datetime, history: str, shared: SharedPages | None
    ) -> None:
        self._storage, self._actor, self._now = storage, actor, now
        self._history, self._shared = history, shared
        self.bodies = Reader(storage, actor)

    def read(self, ask: PullRequest, names: Sequence[str], *, forget: bool) -> list[StreamPage]:
        heads = self._storage.heads(names)
        broken = self._broken(ask, heads)
        room, pages = ask.limit, list[StreamPage]()
        for name in names:
            head, known = heads.get(name, NO_HEAD), name in ask.cursors
            cursor = 0 if forget else ask.cursors.get(name, 0)
            if known and not forget and cursor == head.position and name not in broken:
                continue
            # Below the floor removals were forgotten; beyond the head the desk knows a history that we do not; at 0 it
            # may hold the part that came first, of which removals are not told.
            reset = known and (
                forget or cursor == 0 or cursor < head.floor or cursor > head.position or name in broken
            )
            if reset:
                cursor = 0
            found = self._stream(name, cursor, head, room, reset=reset)
            room -= sum(len(page.items) for page in found[-1:])
            pages.extend(found)
        return pages

    def _broken(self, ask: PullRequest, heads: dict[str, Head]) -> set[str]:
        """Streams of which the desk holds something else than the server at the same position."""
        told = {
            name: digest
            for name, digest in ask.digests.items()
            if name in heads and ask.cursors.get(name) == heads[name].position
        }
        if not told:
            return set()
        mine = self._storage.digests(sorted(told))
        return {name for name, digest in told.items() if mine.get(name, _EMPTY) != digest}

    def _stream(self, name: str, cursor: int, head: Head, room: int, *, reset: bool) -> list[StreamPage]:
        items = self._page(name, cursor, head, room) if room > 0 and cursor < head.position else ()
        full = room <= 0 or len(items) == room
        position = items[-1].position if full and items else cursor if full else head.position
        page = StreamPage(
            stream=name, items=items, position=position, head=head.position,
            more=position < head.position, reset=reset, total=self._total(name, head) if head.position else 0,
        )  # fmt: skip
        first = self._due(name, page) if cursor == 0 and items and page.more else None
        if first is None:
            return [page]
        return [first, msgspec.structs.replace(page, reset=False)]

    def _page(self, name: str, cursor: int, head: Head, room: int) -> tuple[Item, ...]:
        key = PageKey(self._history, name, cursor, head.position, room)
        found = self._shared.find(key) if self._shared is not None else None
        if found is None:
            rows = self._storage.members_after(
                name, cursor, room, living=cursor == 0, bodies=self.bodies.takes_kept
            )
            found = tuple(self._items(rows))
            if self._shared is not None:
                self._shared.keep(key, found)
        return found

    def _due(self, name: str, page: StreamPage) -> StreamPage | None:
        """The part that comes first; None when the ordinary page is everything, or nothing is due."""
        if name != streams.agent_stream(self._actor.id):
            return None
        rows = self._storage.due(name, self._actor.id, self._now + _SOON, DUE_FIRST)
        found = self.bodies.read("lead", [lead_id for lead_id, _ in rows])
        items = tuple(
            Item(kind="lead", id=lead_id, position=position, body=msgspec.Raw(found[lead_id]))
            for lead_id, position in rows
            if lead_id in found
        )
        if not items:
            return None
        return msgspec.structs.replace(page, items=items, position=0, more=True)

    def _items(self, rows: Sequence[Member]) -> Iterable[Item]:
        by_kind: dict[str, list[str]] = {}
        for row in rows:
            if row.body is None and not row.gone:
                by_kind.setdefault(row.kind, []).append(row.id)
        found = {kind: self.bodies.read(kind, ids) for kind, ids in by_kind.items()}
        for kind, member, position, gone, kept in rows:
            body = kept if kept is not None or gone else found[kind].get(member)
            if body is None:
                yield Item(kind=kind, id=member, position=position, gone=True)
            else:
                yield Item(kind=kind, id=member, position=position, body=msgspec.Raw(body))

    def _total(self, name: str, head: Head) -> int:
        def count() -> int:
            return self._storage.digests([name]).get(name, _EMPTY).count

        return self._shared.total(self._history, name, head.position, count) if self._shared else count()
