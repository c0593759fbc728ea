"""Ten million numbers over a big library: ten a lead, each where it would lie, some of which will ring."""

from __future__ import annotations

import random
from typing import NamedTuple

from sqlalchemy import Engine, text

from domain import numbers
from domain.people import Person
from lead_server.security.actor import Actor
from lead_server.security.number_keys import number_key
from lead_server.work import begin_work
from tests.benchmarks.big_library import BigLibrary

RINGING, PART = 12_000, 500_000
_INDEXES = (
    "ix_number_org_id_lead_id",
    "ix_number_org_id_e164",
    "ix_number_org_id_key_hash",
    "ix_number_org_id_last4",
)
#: ids as ours are made, one after the other; the key of a number that will ring is its real one
_MORE = """
    INSERT INTO number (org_id, id, lead_id, e164, key_hash, last4, kind, position)
    SELECT CAST(:org AS uuid), CAST('01910000-0000-7000-9000-' || lpad(to_hex(g.n), 12, '0') AS uuid),
        CAST('01900000-0000-7000-8000-' || lpad(to_hex(g.n / :each), 12, '0') AS uuid),
        '+86' || 15000000000 + g.n, coalesce(r.key, md5('key' || g.n)), lpad(CAST(g.n % 10000 AS text), 4, '0'), 'mobile', 1
    FROM generate_series(CAST(:first AS bigint), CAST(:last AS bigint)) g(n) LEFT JOIN ringing r ON r.n = g.n
"""


#: leads that have been worked: what is open, what was said
_LIVED = (
    """
    INSERT INTO work_item (org_id, id, lead_id, agent_id, kind, due_at, why, campaign_id)
    SELECT org_id, gen_random_uuid(), id, owner_id, 'new_lead', now() + interval '9 days', 'new', campaign_id FROM lead
    WHERE org_id = :org AND owner_id IS NOT NULL ORDER BY id
    """,
    """
    INSERT INTO touch (org_id, id, lead_id, kind, at, by, text, outcome)
    SELECT org_id, gen_random_uuid(), id, 'call', last_touch_at, 'Agent', 'asked for an offer', 'reached.thinking' FROM lead
    WHERE org_id = :org AND last_touch_at IS NOT NULL ORDER BY id
    """,
)


class Ringing(NamedTuple):
    """A number that will ring: as the exchange says it, and its key."""

    e164: str
    key: str


def e164_of(n: int) -> str:
    return f"+86{15_000_000_000 + n}"


def with_numbers(big: BigLibrary, count: int, leads: int) -> list[Ringing]:
    """Fill the table once; gives numbers that will ring, in no order, each of another place in it."""
    chosen = random.Random(11).sample(range(count), min(RINGING, count // 2))
    person = Person(id=big.boss, login="boss", name="Boss", role="operations")
    with begin_work(big.engine, Actor(org_id=big.org_id, person=person)) as work:
        key = number_key(work)
    found = [Ringing(e164_of(n), numbers.keyed_hash(e164_of(n), key)) for n in chosen]
    if big.told("numbers") != count:
        _fill(big, count, max(1, count // leads), dict(zip(chosen, found, strict=True)))
        big.tell("numbers", count)
    return found


def _fill(big: BigLibrary, count: int, each: int, ringing: dict[int, Ringing]) -> None:
    definitions = _without_indexes(big.engine)
    with big.engine.begin() as connection:
        connection.execute(text("DROP TABLE IF EXISTS ringing"))
        connection.execute(text("CREATE UNLOGGED TABLE ringing (n bigint PRIMARY KEY, key text)"))
        rows = [{"n": n, "key": one.key} for n, one in ringing.items()]
        connection.execute(text("INSERT INTO ringing VALUES (:n, :key)"), rows)
    for first in range(0, count, PART):
        with big.engine.begin() as connection:
            connection.execute(text("SET LOCAL synchronous_commit = off"))
            # the leads are there: no look at each
            connection.execute(text("SET LOCAL session_replication_role = replica"))
            values = {"org": big.org_id, "first": first, "last": min(first + PART, count) - 1, "each": each}
            connection.execute(text(_MORE), values)
    with big.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("SET maintenance_work_mem = '1GB'"))
        for definition in definitions:
            connection.execute(text(definition))
        connection.execute(text("DROP TABLE ringing"))
        for statement in _LIVED:
            connection.execute(text(statement), {"org": big.org_id})
        connection.execute(text("VACUUM (FREEZE, ANALYZE)"))


def _without_indexes(engine: Engine) -> list[str]:
    """Dropped while millions of rows go in; gives how to make them again."""
    with engine.begin() as connection:
        rows = connection.execute(
            text("SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'number'")
        )
        found = {row.indexname: row.indexdef for row in rows if row.indexname in _INDEXES}
        for name in found:
            connection.execute(text(f"DROP INDEX {name}"))
    return list(found.values())
