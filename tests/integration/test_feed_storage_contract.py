"""One contract for both storages of the feed: PostgreSQL, and the simulator's memory."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest

from db.central import METADATA
from domain.feed import Digest
from domain.ids import new_id
from lead_server.feed.shapes import NOW, REQUIRED, SHAPES, Row, new_row
from lead_server.feed.storage import Head, Holder, Member, Storage, UnfitError
from lead_server.feed.storage.postgres import PostgresStorage
from lead_server.leads.aggregate import read_leads
from tests.helpers.world import World
from tests.simulation.memory_storage import MemoryStorage, Tables

AT = datetime(2025, 3, 1, 9, tzinfo=UTC)  # before the gap that `least_position` makes: small numbers to read
Begin = Callable[[], AbstractContextManager[Storage]]
ORG = "0198a3de-4a00-7000-8000-000000000001"


def test_the_shapes_say_what_the_schema_says() -> None:
    for name, shape in SHAPES.items():
        table = METADATA.tables[name]
        assert ("org_id", *shape.key) == tuple(c.name for c in table.primary_key.columns), name
        assert ["org_id", *shape.columns] == [c.name for c in table.columns], name
        for column, default in shape.columns.items():
            there = table.columns[column]
            text = str(there.server_default.arg) if there.server_default is not None else None  # type: ignore[attr-defined]
            if default is NOW:
                assert text == "now()", (name, column)
            elif default is REQUIRED:
                assert text in (None, "null") and not there.nullable, (name, column)
            elif default is None:
                assert there.nullable, (name, column)
            else:
                plain = default if isinstance(default, str) else msgspec.json.encode(default).decode()
                assert text in (plain, plain.replace("[]", "{}")) or float(plain) == float(str(text)), (
                    name,
                    column,
                )


def test_handlers_know_no_database_library() -> None:
    """The simulator imports push, pull, handlers and moves without SQLAlchemy and psycopg."""
    code = (
        "import sys, lead_server.feed.push, lead_server.feed.pull\n"
        "import lead_server.leads.ownership, lead_server.people.standing\n"
        "sys.exit(bool({'sqlalchemy', 'psycopg', 'litestar'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.fixture(params=["memory", "postgres"])
def begin(request: pytest.FixtureRequest) -> Begin:
    """Begin a transaction of one organisation; committed at the end of the block, unless it ends by an error."""
    if request.param == "memory":
        tables = Tables(new_id())

        @contextmanager
        def in_memory() -> Iterator[Storage]:
            storage = MemoryStorage(tables, ORG, number_key=b"k", home="CN", hook=lambda _point: None)
            storage.strict = True
            try:
                yield storage
            except BaseException:
                storage.rollback()
                raise

        return in_memory
    world: World = request.getfixturevalue("world")
    org = world.organisation("contract")

    @contextmanager
    def in_postgres() -> Iterator[Storage]:
        with world.engine.begin() as connection:
            yield PostgresStorage(connection, org.id)

    return in_postgres


def lead(**values: Any) -> dict[str, Any]:
    return new_row("lead", AT, **{"id": new_id(), **values})


def test_rows_come_back_as_they_went_in(begin: Begin) -> None:
    marks = {"place": {"by": "x", "source": "王"}}
    one = lead(
        name="王丽",
        fields={"car": "suv"},
        field_marks=marks,
        attempts=[AT],
        kept=[{"field": "a"}],
        called_count=3,
    )
    two = lead(name="Peña", created_at=AT + timedelta(microseconds=7))
    with begin() as storage:
        storage.insert("lead", [one, two])
    with begin() as storage:
        found = {row["id"]: row for row in storage.load("lead", "id", [one["id"], two["id"], new_id()])}
        assert found == {one["id"]: one, two["id"]: two}
        assert storage.load("lead", "id", []) == []
        locked = storage.load("lead", "id", [two["id"], one["id"]], columns=("id",), lock=True)
        assert locked == [{"id": i} for i in sorted((one["id"], two["id"]))]
        assert [
            r["id"] for r in storage.load("lead", "id", list(found), where={"name": "Peña", "owner_id": None})
        ] == [two["id"]]


def test_what_does_not_fit_is_told_and_leaves_nothing(begin: Begin) -> None:
    one = lead(name="one")
    with begin() as storage:
        storage.insert("lead", [one])
    bad: list[tuple[str, dict[str, Any], bool]] = [
        ("lead", {**one, "name": "again"}, True),
        ("number", new_row("number", AT, id=new_id(), lead_id=new_id()), False),
        ("lead", lead(name="nul\x00"), False),
    ]
    for table, row, clash in bad:
        with begin() as storage:
            with pytest.raises(UnfitError) as told, storage.savepoint():
                storage.insert("lead", [lead(name="beside it")])
                storage.insert(table, [row])
            assert told.value.clash is clash, table
            storage.update("lead", ["tier"], [{**one, "tier": "gold"}])
    with begin() as storage:
        assert [r["name"] for r in storage.load("lead", "name", ["one", "again", "beside it"])] == ["one"]
        assert storage.load("lead", "id", [one["id"]])[0]["tier"] == "gold"
        tag = new_row("lead_tag", AT, lead_id=one["id"], tag="vip", source="first")
        storage.insert("lead_tag", [tag])
        storage.insert("lead_tag", [{**tag, "source": "second"}])
        assert [r["source"] for r in storage.load("lead_tag", "lead_id", [one["id"]])] == ["first"]


def test_changes_and_removals(begin: Begin) -> None:
    rows = [lead(name=f"l{n}") for n in range(3)]
    with begin() as storage:
        storage.insert("lead", rows)
        storage.insert(
            "lead_tag", [new_row("lead_tag", AT, lead_id=r["id"], tag=t) for r in rows for t in "ab"]
        )
    with begin() as storage:
        storage.update(
            "lead", ["place", "attempts"], [{**r, "place": r["name"], "attempts": [AT]} for r in rows[:2]]
        )
        storage.update("lead", ["place"], [lead(place="nowhere")])
        storage.delete(
            "lead_tag", [{"lead_id": rows[0]["id"], "tag": "a"}, {"lead_id": rows[0]["id"], "tag": "z"}]
        )
        assert (
            storage.change_all("lead", "id", [r["id"] for r in rows], {"place": "l1"}, {"tier": "gold"}) == 1
        )
    with begin() as storage:
        found = {r["name"]: r for r in storage.load("lead", "id", [r["id"] for r in rows])}
        assert [(found[n]["place"], found[n]["tier"], found[n]["attempts"]) for n in ("l0", "l1", "l2")] == [
            ("l0", "", [AT]), ("l1", "gold", [AT]), ("", "", []),
        ]  # fmt: skip
        assert sorted(r["tag"] for r in storage.load("lead_tag", "lead_id", [r["id"] for r in rows])) == list(
            "aabbb"
        )


def test_positions_and_members(begin: Begin) -> None:
    ids = sorted(new_id() for _ in range(3))
    with begin() as storage:
        assert storage.heads(["a", "b"]) == {} and storage.digests(["a"]) == {}
        assert storage.take_positions({"b": 1, "a": 3}, AT) == {"a": 3, "b": 1}
        storage.put_members([("a", Member("lead", i, n, False)) for n, i in enumerate(ids, 1)], AT)
        storage.put_members([("b", Member("lead", ids[0], 1, False))], AT)
    with pytest.raises(RuntimeError), begin() as storage:
        storage.take_positions({"a": 5}, AT)
        storage.put_members([("a", Member("lead", ids[0], 8, True))], AT)
        raise RuntimeError("the process died")
    with begin() as storage:
        assert storage.take_positions({"a": 1}, AT) == {"a": 4}, "what was rolled back took nothing"
        storage.put_members([("a", Member("lead", ids[1], 4, True))], AT)
    with begin() as storage:
        assert storage.heads(["a", "b", "c"]) == {"a": Head(4, 0), "b": Head(1, 0)}
        assert storage.members_after("a", 0, 9) == [
            Member("lead", ids[0], 1, False), Member("lead", ids[2], 3, False), Member("lead", ids[1], 4, True),
        ]  # fmt: skip
        assert [m.id for m in storage.members_after("a", 0, 9, living=True)] == [ids[0], ids[2]]
        assert [m.position for m in storage.members_after("a", 1, 1)] == [3]
        assert storage.digests(["a", "b"]) == {"a": Digest(count=2, total=4), "b": Digest(count=1, total=1)}


def test_removals_are_forgotten(begin: Begin) -> None:
    old, ids = AT - timedelta(days=91), [new_id() for _ in range(4)]
    with begin() as storage:
        storage.take_positions({"a": 4, "b": 1}, AT)
        storage.put_members(
            [("a", Member("lead", ids[0], 1, True)), ("a", Member("lead", ids[1], 2, True))], old
        )
        storage.put_members(
            [("a", Member("lead", ids[2], 3, False)), ("a", Member("lead", ids[3], 4, True))], AT
        )
        storage.put_members([("b", Member("lead", ids[3], 1, False))], old)
    before = AT - timedelta(days=90)
    with pytest.raises(RuntimeError), begin() as storage:
        storage.forget_gone("a", before, 2)
        storage.raise_floor("a", 2)
        raise RuntimeError("the process died")
    with begin() as storage:
        assert storage.streams_with_gone(before) == ["a"] and storage.newest_forgettable("b", before) is None
        assert storage.newest_forgettable("a", before) == 2
        assert storage.forget_gone("a", before, 1) == 1
        storage.raise_floor("a", 2)
        storage.raise_floor("a", 1)
    with begin() as storage:
        assert storage.heads(["a"]) == {"a": Head(4, 2)}
        assert [m.position for m in storage.members_after("a", 0, 9)] == [2, 3, 4]


def test_what_handlers_look_up(begin: Begin) -> None:
    agent = new_id()
    one, two, gone = (
        lead(name="one", owner_id=agent),
        lead(name="two", owner_id=agent),
        lead(name="gone", deleted_at=AT),
    )
    with begin() as storage:
        storage.insert("lead", [one, two, gone])
        storage.insert(
            "number",
            [
                new_row("number", AT, id=new_id(), lead_id=row["id"], key_hash=key)
                for row, key in ((one, "h1"), (two, "h2"), (gone, "h1"))
            ],
        )
        storage.insert("ticket", [new_row("ticket", AT, id=new_id(), lead_id=one["id"], number=41)])
        touches = [
            new_row("touch", AT, id=new_id(), lead_id=one["id"], kind="note", at=AT + timedelta(hours=n))
            for n in range(5)
        ]
        storage.insert("touch", touches)
        work = [(one, AT + timedelta(hours=5), 10), (two, AT, 100), (gone, None, 1)]
        storage.insert(
            "work_item",
            [
                new_row("work_item", AT, id=new_id(), lead_id=r["id"], agent_id=agent, kind="callback", due_at=d, priority=p)
                for r, d, p in work
            ],
        )  # fmt: skip
        storage.take_positions({f"agent:{agent}": 2}, AT)
        storage.put_members(
            [(f"agent:{agent}", Member("lead", r["id"], n, False)) for n, r in enumerate((one, two), 1)], AT
        )
    with begin() as storage:
        assert storage.holders(["h1", "h2", "h3"]) == sorted(
            [Holder("h1", one["id"], agent), Holder("h2", two["id"], agent)], key=lambda h: h.lead_id
        )
        assert storage.newest_ticket_number() == 41
        _families(storage, one, two, gone, touches)
        soon = AT + timedelta(hours=1)
        assert storage.due(f"agent:{agent}", agent, soon, 9) == [(two["id"], 2)]
        assert [i for i, _ in storage.due(f"agent:{agent}", agent, soon + timedelta(days=1), 9)] == [
            two["id"],
            one["id"],
        ]
        undated = [(one, None, 5), (other := lead(owner_id=agent), None, 50), (other, None, 3)]
        storage.insert("lead", [other])
        storage.insert(
            "work_item",
            [
                new_row("work_item", AT, id=new_id(), lead_id=r["id"], agent_id=agent, kind="new_lead", due_at=d, priority=p)
                for r, d, p in undated
            ],
        )  # fmt: skip
        storage.put_members([(f"agent:{agent}", Member("lead", other["id"], 3, False))], AT)
        # by time where there is one, then by priority; at most as many as were asked for
        assert [i for i, _ in storage.due(f"agent:{agent}", agent, soon, 9)] == [
            two["id"], other["id"], one["id"],
        ]  # fmt: skip
        # (three, of which one is not hers)
        assert [i for i, _ in storage.due(f"agent:{agent}", agent, soon, 3)] == [two["id"], other["id"]]
        assert storage.bump_leads([two["id"], one["id"], new_id(), gone["id"]], AT) == sorted(
            [(one["id"], agent, False), (two["id"], agent, False), (gone["id"], None, True)]
        )
        assert {i: k.version for i, k in storage.lead_bodies([one["id"], gone["id"], new_id()]).items()} == {
            one["id"]: 2
        }
        _hand(storage, one, two, agent)
        assert storage.definition("campaign", "nothing") is None
        assert storage.home_country() == "CN" and storage.number_key()


def _families(storage: Storage, one: Row, two: Row, gone: Row, touches: list[Row]) -> None:
    """Asked one by one or all together: the same rows, as `load` gives them; gone leads are none."""
    tables: dict[str, dict[str, Any]] = {
        "number": {},
        "work_item": {"done": False},
        "assignment": {"ended_at": None},
    }
    ids = [one["id"], two["id"], gone["id"]]
    for asked in (ids, [*ids, *(new_id() for _ in range(9))]):
        found = storage.families(asked, tables, 2)
        assert [row["id"] for row in found["touch"]] == [touches[4]["id"], touches[3]["id"]]
        assert all(
            found["touch"][0][name] == touches[4][name] for name in ("at", "kind", "talk_s", "lead_id")
        )
        alive = storage.load("lead", "id", ids[:2])
        assert sorted(found["lead"], key=_by_id) == sorted(alive, key=_by_id)
        for table, only in tables.items():
            rows = storage.load(table, "lead_id", ids, where=only)
            assert sorted(found[table], key=_by_id) == sorted(rows, key=_by_id)


def _by_id(row: Row) -> str:
    return str(row["id"])


def _hand(storage: Storage, one: Row, two: Row, agent: str) -> None:
    """Each to its own, nobody included; open work goes along, done work stays whose it was."""
    done = new_row(
        "work_item", AT, id=new_id(), lead_id=one["id"], agent_id=agent, kind="callback", done=True
    )
    storage.insert("work_item", [done])
    to = {two["id"]: new_id(), one["id"]: None}
    storage.hand_leads(to, AT, "spring")
    storage.hand_work(to)
    for lead_id, owner in to.items():
        [row] = storage.load("lead", "id", [lead_id], columns=("owner_id", "version", "campaign_id"))
        assert row == {"owner_id": owner, "version": 3, "campaign_id": "spring"}
        work = storage.load("work_item", "lead_id", [lead_id], where={"done": False}, columns=("agent_id",))
        assert work and {row["agent_id"] for row in work} == {owner}
    assert storage.load("work_item", "id", [done["id"]], columns=("agent_id",)) == [{"agent_id": agent}]
    storage.hand_leads({one["id"]: agent}, AT)
    [row] = storage.load("lead", "id", [one["id"]], columns=("owner_id", "campaign_id"))
    assert row == {"owner_id": agent, "campaign_id": "spring"}


def test_a_lead_is_assembled_alike(begin: Begin) -> None:
    """Children in their order, only open work, the open lease, the newest touches."""
    one, agent = (
        lead(name="one", kept=[{"field": "a", "value": "b", "by": "c", "at": AT.isoformat()}]),
        new_id(),
    )
    with begin() as storage:
        storage.insert("lead", [one])
        for table, rows in {
            "lead_tag": [{"tag": t} for t in "ba"],
            "number": [{"position": p, "last4": str(p)} for p in (2, 1)],
            "work_item": [{"kind": "callback", "due_at": None}, {"kind": "renewal", "due_at": AT},
                          {"kind": "new_lead", "done": True}],
            "assignment": [{"owner_id": agent, "ended_at": AT}, {"owner_id": agent, "attempts_left": 3}],
            "product_held": [{"name": "none"}, {"name": "soon", "ends_on": AT.date()}],
            "consent": [{"given": False, "at": AT + timedelta(days=1)}, {"given": True, "at": AT}],
            "deal": [{"product": "x", "at": AT}, {"product": "new", "at": AT + timedelta(1)}],
            "ticket": [{"title": "t", "opened_at": AT}],
        }.items():  # fmt: skip
            ids = {"id": new_id} if "id" in SHAPES[table].columns else {}
            made = [
                new_row(table, AT, lead_id=one["id"], **{n: f() for n, f in ids.items()}, **row)
                for row in rows
            ]
            storage.insert(table, made)
    with begin() as storage:
        found = read_leads(storage, [one["id"]])[one["id"]]
    assert found.tags == ("a", "b") and [n.last4 for n in found.numbers] == ["1", "2"]
    assert (
        [w.kind for w in found.work] == ["renewal", "callback"]
        and found.lease
        and found.lease.attempts_left == 3
    )
    assert [p.name for p in found.products] == ["soon", "none"] and [c.given for c in found.consents] == [
        True,
        False,
    ]
    assert [d.product for d in found.deals] == ["new", "x"] and found.kept[0].value == "b"
