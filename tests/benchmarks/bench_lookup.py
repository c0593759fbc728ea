"""`bench lookup`: a call grant among ten million numbers, p99, against the bare SQL of the same act.

`python -m tests.benchmarks.bench_lookup [--numbers 10000000]` prints one JSON line. Ours is the whole act at the server: the
number read and hashed, its lead found, read whole, the grant and its audit written, committed. Bare is finding the lead by
the key and writing the same two rows. Numbers hang on a million leads; ten to each.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import text

from domain import numbers
from domain.api import CallGrantRequest
from domain.ids import new_id
from domain.people import Person
from domain.permissions import rows_of
from lead_server.grants import service
from lead_server.security.actor import Actor
from lead_server.security.number_keys import number_key
from lead_server.work import begin_work
from tests.benchmarks.big_desk import percentile
from tests.benchmarks.big_library import BigLibrary, big_library

ASKED, P99_MS, RATIO, PART = 2_000, 5.0, 5.0, 1_000_000
_INDEXES = (
    "ix_number_org_id_lead_id",
    "ix_number_org_id_e164",
    "ix_number_org_id_key_hash",
    "ix_number_org_id_last4",
)
_MORE = """
    INSERT INTO number (org_id, id, lead_id, e164, key_hash, last4, kind, position)
    SELECT CAST(:org AS uuid), gen_random_uuid(),
        CAST('01900000-0000-7000-8000-' || lpad(to_hex(n / :each), 12, '0') AS uuid),
        '+861' || lpad(CAST(n AS text), 10, '0'), md5('key' || n), lpad(CAST(n % 10000 AS text), 4, '0'), 'mobile', 1
    FROM generate_series(CAST(:first AS bigint), CAST(:last AS bigint)) n
"""
_BARE = text(
    "SELECT l.id, l.name, l.owner_id FROM number n JOIN lead l ON l.org_id = n.org_id AND l.id = n.lead_id "
    "WHERE n.org_id = :org AND n.key_hash = :key AND l.merged_into IS NULL AND l.deleted_at IS NULL"
)
_GRANT = text(
    "INSERT INTO call_grant (org_id, call_id, lead_id, person_id, device_id) VALUES (:org, :call, :lead, :person, :device)"
)
_AUDIT = text(
    "INSERT INTO audit_event (org_id, id, action, entity, lead_id, person_id) "
    "VALUES (:org, :id, 'grant', 'lead', :lead, :person)"
)


def fill(big: BigLibrary, count: int, leads: int) -> list[tuple[str, str]]:
    """As many numbers as wanted; gives (E.164, key) of those that will ring."""
    with big.engine.begin() as connection:
        definitions = {
            row.indexname: row.indexdef
            for row in connection.execute(
                text("SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'number'")
            )
            if row.indexname in _INDEXES
        }
        for name in definitions:
            connection.execute(text(f"DROP INDEX {name}"))
    for first in range(0, count, PART):
        with big.engine.begin() as connection:
            connection.execute(text("SET LOCAL synchronous_commit = off"))
            connection.execute(
                text("SET LOCAL session_replication_role = replica")
            )  # the leads are there: no look at each
            values = {
                "org": big.org_id,
                "first": first,
                "last": min(first + PART, count) - 1,
                "each": max(1, count // leads),
            }
            connection.execute(text(_MORE), values)
    person = Person(id=big.boss, login="boss", name="Boss", role="operations")
    with begin_work(big.engine, Actor(org_id=big.org_id, person=person)) as work:
        key = number_key(work)
        chosen = random.Random(11).sample(range(count), ASKED)
        pairs = [
            (e164, numbers.keyed_hash(e164, key)) for e164 in (f"+86138{n % 100_000_000:08d}" for n in chosen)
        ]
        row = "('{}', {}, '{}', '{}')"
        work.connection.execute(text("CREATE TEMP TABLE ringing (key text, n bigint, e164 text, old text)"))
        values = ", ".join(
            row.format(hashed, n, e164, f"+861{n:010d}")
            for (e164, hashed), n in zip(pairs, chosen, strict=True)
        )
        work.connection.execute(text(f"INSERT INTO ringing VALUES {values}"))
        work.connection.execute(
            text("UPDATE number SET key_hash = r.key, e164 = r.e164 FROM ringing r WHERE number.e164 = r.old")
        )
    with big.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for definition in definitions.values():
            connection.execute(text(definition))
        connection.execute(text("VACUUM (ANALYZE) number"))
    return pairs


def taken(work: Callable[[str, str], object], pairs: Sequence[tuple[str, str]]) -> list[float]:
    found = []
    for e164, key in pairs:
        began = time.perf_counter()
        work(e164, key)
        found.append((time.perf_counter() - began) * 1000)
    return found[len(found) // 10 :]  # plans and caches are warm by then


def main(argv: Sequence[str] | None = None) -> int:
    """Print one JSON line; 1 when neither the figure nor the ratio is kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--numbers", type=int, default=10_000_000)
    parser.add_argument("--leads", type=int, default=1_000_000)
    options = parser.parse_args(argv)
    began = time.perf_counter()
    with big_library(options.leads, tokens=False) as big:
        pairs = fill(big, options.numbers, options.leads)
        made_s = round(time.perf_counter() - began)
        agent, device = big.people["a1"], new_id()
        person = Person(id=agent, login="a1", name="Agent 1", role="agent", masked=False)
        actor = Actor(org_id=big.org_id, person=person, device_id=device, permissions=dict(rows_of("agent")))
        empty = 0

        def ours(e164: str, _key: str) -> object:
            nonlocal empty
            with begin_work(big.engine, actor) as work:
                answer = service.grant(
                    work, CallGrantRequest(number=e164, call_id=new_id(), device_id=device)
                )
            empty += not answer.leads
            return answer

        def bare(_e164: str, key: str) -> object:
            with big.engine.begin() as connection:
                rows = connection.execute(_BARE, {"org": big.org_id, "key": key}).all()
                for row in rows:
                    given: dict[str, Any] = {"org": big.org_id, "lead": row.id, "person": agent}
                    connection.execute(_GRANT, {**given, "call": new_id(), "device": device})
                    connection.execute(_AUDIT, {**given, "id": new_id()})
            return rows

        half = len(pairs) // 2
        by_us, by_hand = taken(ours, pairs[:half]), taken(bare, pairs[half:])
    p99, hand = percentile(by_us, 0.99), percentile(by_hand, 0.99)
    ratio = percentile(by_us, 0.5) / percentile(by_hand, 0.5)
    kept = not empty and (p99 <= P99_MS or ratio <= RATIO)
    figures = {
        "bench": "lookup", "numbers": options.numbers, "leads": options.leads, "made_s": made_s, "asked": len(by_us),
        "unknown": empty, "p50_ms": round(percentile(by_us, 0.5), 2), "p99_ms": round(p99, 2),
        "bare_p50_ms": round(percentile(by_hand, 0.5), 2), "bare_p99_ms": round(hand, 2), "ratio_p50": round(ratio, 2),
        "promise": {"p99_ms": P99_MS, "or_ratio_p50": RATIO}, "kept": kept,
    }  # fmt: skip
    print(json.dumps(figures))
    return int(not kept)


if __name__ == "__main__":
    sys.exit(main())
