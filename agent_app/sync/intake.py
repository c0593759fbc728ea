"""What a pull brought goes into the store: rows, cursors and what follows from them, in one transaction.

A stream that begins anew gets a higher *generation*: its rows stay usable, are replaced as pages come, and what was
not brought again when the stream is complete is dropped. Outbox, drafts and leads in a call are not touched by that.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta

import msgspec
from msgspec.structs import replace

from agent_app.changes import Changed
from agent_app.sync.ledger import Ledger
from agent_app.sync.port import FORGOTTEN, PINNED, Other, Row, Stream, Tx
from domain.feed import REOFFER_DAYS, Item, PullAnswer, StreamPage

NAMED_LEADS = 200  #: more changed leads than this are told as `everything`
_REOFFER = timedelta(days=REOFFER_DAYS)


class Received(msgspec.Struct):
    """What an answer did to the store.

    Attributes:
        leads, kinds: that were written or dropped; `kinds`: lead, evaluation, definition.
        more: pages are left. restored: the server has another history, operations are offered again.
        behind: the server knows less of a stream than this desk: it may have been restored without a word.
        revoked: devices that the control stream names as revoked.
    """

    leads: set[str] = msgspec.field(default_factory=set)
    kinds: set[str] = msgspec.field(default_factory=set)
    more: bool = False
    restored: bool = False
    behind: bool = False
    outbox: bool = False
    revoked: set[str] = msgspec.field(default_factory=set)

    def changed(self) -> Changed | None:
        """To be told, None for nothing."""
        if not (self.leads or self.kinds or self.outbox):
            return None
        many = len(self.leads) > NAMED_LEADS
        return Changed(
            leads=frozenset() if many else frozenset(self.leads), everything=many, queue="lead" in self.kinds,
            definitions="definition" in self.kinds, evaluations="evaluation" in self.kinds, outbox=self.outbox,
        )  # fmt: skip


class Intake:
    """Stores answers.

    Args:
        pinned: leads that stay although they left their scope: a call with them is not wrapped up yet.
    """

    def __init__(self, ledger: Ledger, pinned: Callable[[], Collection[str]]) -> None:
        self._ledger, self._pinned = ledger, pinned

    def store(self, tx: Tx, answer: PullAnswer, answered_no: int) -> Received:
        """Rows and cursors of one answer.

        Args:
            answered_no: count of answered pushes when this pull was asked for.
        """
        found = Received(more=any(page.more for page in answer.pages))
        self._compare_history(tx, answer, found)
        streams = tx.streams()
        for name in [name for name in streams if name not in answer.granted]:
            self._drop_stream(tx, name, found)
            del streams[name]
        for page in answer.pages:
            streams[page.stream] = self._store_page(
                tx, page, streams.get(page.stream) or Stream(name=page.stream), found
            )
        if not found.more:
            settled = self._ledger.settle(tx, answered_no, self._pinned())
            found.leads |= settled
            if settled:
                found.kinds.add("lead")
            pruned = tx.prune(_ms(answer.server_time - _REOFFER))
            found.outbox = bool(settled or pruned)
        return found

    def forget_cursors(self, tx: Tx, at: datetime) -> int:
        """Everything is to be fetched anew and offered again; what is here stays usable. Returns how many go again."""
        for stream in tx.streams().values():
            tx.put_stream(
                replace(stream, position=FORGOTTEN, complete=False, generation=stream.generation + 1)
            )
        return self._ledger.reoffer(tx, _ms(at - _REOFFER), self._pinned())

    def forget_cursor(self, tx: Tx, name: str) -> None:
        """One stream is to be fetched anew: it shows something that the server did not take, and has no shadow of it."""
        if (stream := tx.streams().get(name)) is not None:
            tx.put_stream(
                replace(stream, position=FORGOTTEN, complete=False, generation=stream.generation + 1)
            )

    def drop_unpinned(self, tx: Tx, lent: Collection[str]) -> set[str]:
        """Leads whose call outlived their scope go once it is wrapped up; returns them."""
        pinned = self._pinned()
        going = {i for i in lent if i not in pinned}
        tx.drop_leads(going)
        return going

    def _compare_history(self, tx: Tx, answer: PullAnswer, found: Received) -> None:
        known = tx.meta("history").get("history", "")
        if known == answer.history:
            return
        if known:  # the server was restored: it may have forgotten what it had answered
            found.restored = True
            found.outbox = self.forget_cursors(tx, answer.server_time) > 0
        tx.put_meta({"history": answer.history})

    def _store_page(self, tx: Tx, page: StreamPage, stream: Stream, found: Received) -> Stream:
        generation = stream.generation + page.reset
        found.behind = found.behind or (page.reset and stream.position > page.head)
        complete = stream.complete and not page.reset
        self._store_leads(tx, page, generation, found)
        self._store_others(tx, page, generation, found)
        if not page.more and not complete:
            self._sweep(tx, page.stream, generation, found)
            complete = True
        stored = Stream(
            name=page.stream, position=page.position, head=page.head, total=page.total, complete=complete,
            generation=generation,
        )  # fmt: skip
        tx.put_stream(stored)
        return stored

    def _store_leads(self, tx: Tx, page: StreamPage, generation: int, found: Received) -> None:
        newest = {item.id: item for item in page.items if item.kind == "lead"}
        if not newest:
            return
        put = [Row(i.id, i.position, bytes(i.body)) for i in newest.values() if not i.gone]
        gone = [item.id for item in newest.values() if item.gone]
        if put:
            tx.put_leads(page.stream, generation, self._ledger.received(tx, put))
        if gone:
            self._drop_leads(tx, gone, page.stream)
        found.leads.update(newest)
        found.kinds.add("lead")

    def _store_others(self, tx: Tx, page: StreamPage, generation: int, found: Received) -> None:
        newest = {(item.kind, item.id): item for item in page.items if item.kind != "lead"}
        if not newest:
            return
        put = [self._other(tx, item) for item in newest.values() if not item.gone]
        gone = [key for key, item in newest.items() if item.gone]
        if put:
            tx.put_others(page.stream, generation, put)
        if gone:
            tx.drop_others(page.stream, gone)
        found.kinds.update(_group(kind) for kind, _ in newest)
        found.revoked.update(one.id for one in put if one.kind == "revoke")

    def _other(self, tx: Tx, item: Item) -> Other:
        body = bytes(item.body)
        if item.kind == "evaluation":
            body = self._ledger.received_evaluation(tx, item.id, body)
        return Other(item.kind, item.id, item.position, body)

    def _sweep(self, tx: Tx, stream: str, generation: int, found: Received) -> None:
        """The stream is complete: what an earlier generation left and this one did not bring is out of scope."""
        left = tx.leads_of(stream, before=generation)
        self._drop_leads(tx, left, stream)
        found.leads.update(left)
        found.kinds.update(["lead"] if left else [])
        found.kinds.update(_group(kind) for kind in tx.drop_others_before(stream, generation))

    def _drop_leads(self, tx: Tx, ids: Sequence[str], stream: str) -> None:
        """Leads left the stream. One in a call stays until its wrap-up; one that came in by another stream stays."""
        pinned = self._pinned()
        mine = [one.id for one in tx.leads(ids).values() if one.stream == stream]
        if staying := [i for i in mine if i in pinned]:
            tx.lend(staying)
        if going := [i for i in mine if i not in pinned]:
            tx.drop_leads(going)

    def _drop_stream(self, tx: Tx, name: str, found: Received) -> None:
        ids = tx.leads_of(name)
        self._drop_leads(tx, ids, name)
        tx.drop_stream(name)
        found.leads.update(ids)
        found.kinds.update(("lead", "definition", "evaluation"))


def lent_past_scope(lent: dict[str, str], *, start: bool) -> list[str]:
    """Lent leads that may go when no call holds them. Those lent for a ring are looked after by the call itself, but
    at a start there is no ring any more."""
    return [i for i, stream in lent.items() if start or stream == PINNED]


def _group(kind: str) -> str:
    return kind if kind == "evaluation" else "definition"


def _ms(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
