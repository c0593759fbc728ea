"""One contract for both stores: the encrypted file and the simulator's memory."""

from __future__ import annotations

import msgspec
import pytest

from agent_app.store.database import Database
from agent_app.store.desk_store import DeskStore
from agent_app.sync.port import GRANTED, PINNED, Entry, Other, Row, Stream
from domain.errors import UserError
from domain.feed import Digest
from domain.leads import Lead
from tests.helpers.desk import KEY
from tests.simulation.desk_memory import Crash, MemoryStore


@pytest.fixture(params=["file", "memory"])
def store(request, tmp_path):
    if request.param == "memory":
        yield MemoryStore()
        return
    database = Database(tmp_path, KEY)
    yield DeskStore(database)
    database.close()


def body(lead_id: str, name: str = "x") -> bytes:
    return msgspec.json.encode(Lead(id=lead_id, name=name))


def row(lead_id: str, position: int = 1, name: str = "x") -> Row:
    return Row(lead_id, position, body(lead_id, name))


def entry(number: int, **values) -> Entry:
    base = {
        "id": f"op-{number}",
        "kind": "tagged",
        "entity_id": "a",
        "lead_id": "a",
        "at_ms": 5,
        "body": b"{}",
    }
    return Entry(**{**base, **values})


def test_small_facts(store):
    store.write(lambda tx: tx.put_meta({"history": "h", "token": "t"}))
    store.write(lambda tx: tx.put_meta({"token": ""}))
    assert store.read(lambda view: view.meta("history", "token", "nothing")) == {"history": "h"}


def test_streams_and_what_belongs_to_them(store):
    one = Stream(name="agent:a", position=7, head=9, total=3, complete=True, generation=2)

    def write(tx):
        tx.put_stream(one)
        tx.put_stream(Stream(name="org:o"))
        tx.put_others("org:o", 0, [Other("article", "a@1", 4, b'{"code":"a"}')])
        tx.put_others("agent:a", 2, [Other("team", "t", 5, b"{}")])

    store.write(write)
    assert store.read(lambda view: view.streams()) == {"agent:a": one, "org:o": Stream(name="org:o")}
    store.write(lambda tx: tx.drop_stream("org:o"))
    assert list(store.read(lambda view: view.streams())) == ["agent:a"]
    assert store.read(lambda view: view.digests(["org:o", "agent:a"])) == {
        "org:o": Digest(),
        "agent:a": Digest(count=1, total=5),
    }


def test_leads_are_put_replaced_lent_and_dropped(store):
    def write(tx):
        tx.put_leads("agent:a", 0, [row("a", 3), row("b", 4), row("b", 6, "newer"), row("made here", 0)])
        tx.put_leads("agent:a", 1, [row("c", 9)])
        tx.put_leads(GRANTED, 0, [row("d", 0)])
        tx.put_shadows({"a": b"shadow"})

    store.write(write)
    held = store.read(lambda view: view.leads(["a", "b", "nobody"]))
    assert set(held) == {"a", "b"} and held["b"].position == 6 and b"newer" in held["b"].body
    assert store.read(lambda view: view.lead_count()) == 5
    assert sorted(store.read(lambda view: view.leads_of("agent:a"))) == ["a", "b", "c", "made here"]
    assert sorted(store.read(lambda view: view.leads_of("agent:a", before=1))) == ["a", "b"]
    assert store.read(lambda view: view.digests(["agent:a"])) == {"agent:a": Digest(count=3, total=18)}
    store.write(lambda tx: tx.lend(["b"]))
    assert store.read(lambda view: view.lent()) == {"b": PINNED, "d": GRANTED}
    store.write(lambda tx: tx.drop_leads(["a", "nobody"]))
    assert store.read(lambda view: (view.shadows(["a"]), view.leads(["a"]))) == ({}, {})


def test_other_members_know_their_generation(store):
    def write(tx):
        tx.put_others("org:o", 0, [Other("article", "a@1", 4, b'{"code":"a"}'), Other("tag", "t", 5, b"{}")])
        tx.put_others("org:o", 1, [Other("article", "a@1", 8, b'{"code":"a"}')])
        tx.put_others("team:t", 0, [Other("tag", "t", 2, b"{}")])

    store.write(write)
    assert store.write(lambda tx: tx.drop_others_before("org:o", 1)) == ["tag"]
    store.write(lambda tx: tx.drop_others("team:t", [("tag", "t"), ("tag", "unknown")]))
    digests = store.read(lambda view: view.digests(["org:o", "team:t"]))
    assert digests == {"org:o": Digest(count=1, total=8), "team:t": Digest()}


def test_shadows(store):
    store.write(lambda tx: tx.put_shadows({"a": b"1", "b": b"", "c": b"3"}))
    store.write(lambda tx: tx.drop_shadows(["c"]))
    assert store.read(lambda view: view.shadows(["a", "b", "c"])) == {"a": b"1", "b": b""}


def test_the_outbox_keeps_its_order_and_never_gives_a_number_twice(store):
    numbers = store.write(lambda tx: [tx.add_entry(entry(i)) for i in range(3)])
    assert numbers == [1, 2, 3]

    def answer(tx):
        known = tx.entries(["op-2"])["op-2"]
        tx.put_entries([msgspec.structs.replace(known, state="answered", answered_no=1, answered_ms=10)])
        tx.settle(1)
        tx.prune(11)

    store.write(answer)
    assert store.write(lambda tx: tx.add_entry(entry(9))) == 4
    assert [e.id for e in store.read(lambda view: view.unsent(10))] == ["op-0", "op-1", "op-9"]


def test_entries_change_their_state_and_nothing_else(store):
    store.write(lambda tx: tx.add_entry(entry(1, body=b'{"a":1}')))
    changed = entry(
        1,
        state="refused",
        outcome="refused",
        code="lead_gone",
        data={"who": "王"},
        tries=2,
        body=b"other",
        kind="x",
    )
    store.write(lambda tx: tx.put_entries([changed, entry(77)]))
    found = store.read(lambda view: view.entries(["op-1", "op-77"]))
    assert found == {"op-1": msgspec.structs.replace(changed, seq=1, body=b'{"a":1}', kind="tagged")}
    assert store.read(lambda view: view.entries_in(["refused"])) == [found["op-1"]]


def test_later_ones_of_a_quarantined_entity_wait(store):
    def write(tx):
        tx.add_entry(entry(0, entity_id="b"))
        tx.add_entry(entry(1, state="quarantined"))
        tx.add_entry(entry(2))
        tx.add_entry(entry(3, entity_id="b"))

    store.write(write)
    assert [e.id for e in store.read(lambda view: view.unsent(10))] == ["op-0", "op-3"]
    assert [e.id for e in store.read(lambda view: view.unsent(1))] == ["op-0"]
    assert store.read(lambda view: view.counts()) == {"new": 3, "quarantined": 1}


def test_what_is_pending(store):
    def write(tx):
        for number, state in enumerate(("new", "answered", "quarantined", "done", "refused")):
            tx.add_entry(entry(number, state=state))
        tx.add_entry(entry(7, lead_id="", entity_id="e", kind="evaluation_acknowledged"))
        tx.add_entry(entry(8, lead_id="z"))

    store.write(write)
    pending = store.read(lambda view: view.pending(["a", "nobody"]))
    assert {lead: [e.id for e in found] for lead, found in pending.items()} == {"a": ["op-0", "op-1", "op-2"]}
    assert store.read(lambda view: view.pending_leads()) == {"a", "z"}
    assert [e.id for e in store.read(lambda v: v.pending_of_kind("evaluation_acknowledged"))] == ["op-7"]


def test_settling_offering_again_and_forgetting(store):
    def write(tx):
        tx.add_entry(entry(0, state="answered", answered_no=1, answered_ms=100, outcome="ok"))
        tx.add_entry(entry(1, state="answered", answered_no=2, answered_ms=200, outcome="merged", code="c"))
        tx.add_entry(entry(2, state="refused", answered_no=2, answered_ms=200))
        tx.add_entry(entry(3, state="done", answered_no=1, answered_ms=50))

    store.write(write)
    assert [e.id for e in store.write(lambda tx: tx.settle(1))] == ["op-0"]
    assert store.write(lambda tx: tx.prune(60)) == 1
    assert store.write(lambda tx: tx.reoffer(100)) == 2
    found = store.read(lambda view: view.entries(["op-0", "op-1", "op-2", "op-3"]))
    assert {i: (e.state, e.outcome, e.code) for i, e in found.items()} == {
        "op-0": ("new", "", ""),
        "op-1": ("new", "", ""),
        "op-2": ("refused", "", ""),
    }


def test_a_transaction_is_all_or_nothing(store):
    store.write(lambda tx: tx.put_leads("agent:a", 0, [row("a")]))

    def half(tx):
        tx.put_meta({"history": "h"})
        tx.drop_leads(["a"])
        tx.add_entry(entry(1))
        assert tx.meta("history") and not tx.leads(["a"]) and tx.unsent(1), "it reads its own writes"
        raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError):
        store.write(half)
    assert store.read(lambda v: (v.meta("history"), list(v.leads(["a"])), v.unsent(1))) == ({}, ["a"], [])


@pytest.mark.parametrize(
    ("point", "kept"), [("begin", False), ("before_commit", False), ("after_commit", True)]
)
def test_the_memory_store_crashes_where_it_is_told(point, kept):
    def hook(at: str) -> None:
        if at == point:
            raise Crash(at)

    store = MemoryStore(hook)
    with pytest.raises(Crash):
        store.write(lambda tx: tx.put_meta({"history": "h"}))
    assert bool(store.meta("history")) is kept


def test_the_memory_store_goes_back_to_an_image_and_knows_a_full_disk():
    store = MemoryStore()
    store.write(lambda tx: tx.put_meta({"history": "h"}))
    image = store.snapshot()
    store.write(lambda tx: tx.put_meta({"history": "h2"}))
    store.restore(image)
    assert store.meta("history") == {"history": "h"}
    store.fault = "disk_full"
    with pytest.raises(UserError):
        store.write(lambda tx: tx.put_meta({"history": "h3"}))
    assert store.meta("history") == {"history": "h"}
