"""`bench assign`: 100,000 leads are handed out to twelve agents by a job, while one of them finishes calls all the time.

What a person sees of it: the preview, the job until it is done, and how long the agent's pushes wait meanwhile (beside
those before it began). The server is the shipped one in processes of its own, over a durable database. In the same run a
part of the pool is moved by hand: six statements for each 2,000 leads, without reasons, without limits, without a look at
calls, and without the leads being encoded for the desks' first pull. Promises: every lead moved exactly once, no push of
the agent longer than 2 s, at most 6 times as long as by hand.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sys
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import Engine, insert, text

from db.central.people import device, person, session
from domain.handing_out import HandingAsk, HandingJob, HandingPlan
from domain.ids import new_id
from lead_server.database.engine import make_engine
from lead_server.security.tokens import make_token
from tests.benchmarks.crowd import CAMPAIGN, PULLED, PUSHED, Crowd, Desk, crowd, share
from tests.benchmarks.wire import Line

AGENTS, THEIRS = 12, 200
PAUSE_S, CALM_S = 0.05, 5.0
RATIO, WAIT_S, GIVE_UP_S = 6.0, 2.0, 600.0
BY_HAND, BATCH = 20_000, 2_000

_POOL = """
INSERT INTO lead (org_id, id, name, language, time_zone, place, tier, stage, source, campaign_id, fields)
SELECT :org, gen_random_uuid(), 'Customer ' || n, 'zh', 'Asia/Shanghai', 'Hangzhou', 'B', 'open', 'import', :campaign,
    jsonb_build_object('plan', 'home ' || n % 9, 'note', repeat('x', 150), 'city', 'Hangzhou')
FROM generate_series(1, :leads) n
"""
_NUMBERS = """
INSERT INTO number (org_id, id, lead_id, e164, key_hash, last4, kind)
SELECT l.org_id, gen_random_uuid(), l.id, '+86' || 15000000000 + r, md5('p' || r), right((10000 + r)::text, 4), 'mobile'
FROM (SELECT org_id, id, row_number() OVER () AS r FROM lead WHERE org_id = :org AND owner_id IS NULL) l
"""
_WORK = """
INSERT INTO work_item (org_id, id, lead_id, kind, why, campaign_id)
SELECT org_id, gen_random_uuid(), id, 'new_lead', 'new', campaign_id FROM lead WHERE org_id = :org AND owner_id IS NULL
"""
_HAND = (
    "UPDATE lead SET owner_id = :to, version = version + 1, updated_at = now() WHERE org_id = :org AND id = ANY(:ids)",
    "UPDATE assignment SET ended_at = now() WHERE org_id = :org AND lead_id = ANY(:ids) AND ended_at IS NULL",
    "UPDATE work_item SET agent_id = :to WHERE org_id = :org AND lead_id = ANY(:ids) AND NOT done",
    "INSERT INTO assignment (org_id, id, lead_id, owner_id, campaign_id, why)"
    " SELECT :org, gen_random_uuid(), i, :to, :campaign, 'by hand' FROM unnest(:ids) i",
    "UPDATE stream_head SET position = position + :n WHERE org_id = :org AND stream = 'agent:' || :to",
    "INSERT INTO membership (org_id, stream, kind, id, position)"
    " SELECT :org, 'agent:' || :to, 'lead', i, h.position - :n + r FROM unnest(:ids) WITH ORDINALITY AS u(i, r)"
    " JOIN stream_head h ON h.org_id = :org AND h.stream = 'agent:' || :to"
    " ON CONFLICT (org_id, stream, kind, id) DO UPDATE SET position = excluded.position, gone = false",
)
_ONCE = """
SELECT count(*) AS rows, count(DISTINCT lead_id) AS leads FROM assignment WHERE org_id = :org AND rule = 'hand_out'
"""


def main(arguments: list[str]) -> int:
    """Print one JSON line; 1 when a promise is broken."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--leads", type=int, default=100_000)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    with crowd(AGENTS, THEIRS, options.workers) as floor:
        engine = make_engine(floor.database)
        try:
            token = _prepare(engine, floor, options.leads + BY_HAND)
            log = _log_position(engine)
            by_hand_s = _by_hand(engine, floor)
            hand_log = (_log_position(engine) - log) / BY_HAND
            figures = asyncio.run(_measure(engine, floor, token, options.leads, by_hand_s))
            figures["by_hand_log_mb"] = round(hand_log * options.leads / 1e6, 1)
        finally:
            engine.dispose()
    print(json.dumps(figures), flush=True)
    return int(not figures["kept"])


def _prepare(engine: Engine, floor: Crowd, leads: int) -> str:
    """The pool, and somebody of operations; gives her token."""
    given = {"org": floor.org_id, "leads": leads, "campaign": CAMPAIGN}
    person_id, device_id, (token, token_hash) = new_id(), new_id(), make_token(floor.org_id)
    org = {"org_id": floor.org_id}
    with engine.begin() as connection:
        for statement in (_POOL, _NUMBERS, _WORK):
            connection.execute(text(statement), given)
        row = {"id": person_id, "login": "olga", "name": "Olga", "role": "operations"}
        connection.execute(insert(person).values(**org, **row))
        connection.execute(insert(device).values(**org, id=device_id, person_id=person_id))
        connection.execute(
            insert(session).values(
                **org, token_hash=token_hash, person_id=person_id, device_id=device_id,
                expires_at=datetime.now(UTC) + timedelta(days=1), last_used_at=datetime.now(UTC),
            )
        )  # fmt: skip
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))
        connection.execute(text("CHECKPOINT"))
    return token


def _by_hand(engine: Engine, floor: Crowd) -> float:
    """Seconds a lead."""
    org = {"org": floor.org_id}
    with engine.connect() as connection:
        people = connection.execute(
            text("SELECT id::text FROM person WHERE org_id = :org AND role = 'agent' ORDER BY id"), org
        ).scalars().all()  # fmt: skip
        pool = connection.execute(
            text("SELECT id FROM lead WHERE org_id = :org AND owner_id IS NULL ORDER BY id LIMIT :n"),
            {**org, "n": BY_HAND},
        ).scalars().all()  # fmt: skip
    begun = time.monotonic()
    for n, start in enumerate(range(0, BY_HAND, BATCH)):
        ids = [str(one) for one in pool[start : start + BATCH]]
        given = {**org, "ids": ids, "to": people[n % len(people)], "n": len(ids), "campaign": CAMPAIGN}
        with engine.begin() as connection:
            for statement in _HAND:
                typed = statement.replace(":ids", "CAST(:ids AS uuid[])").replace(
                    "= :to", "= CAST(:to AS uuid)"
                )
                typed = typed.replace(":org", "CAST(:org AS uuid)").replace(
                    "i, :to,", "i, CAST(:to AS uuid),"
                )
                used = {name: value for name, value in given.items() if f":{name}" in typed}
                connection.execute(text(typed), used)
    return (time.monotonic() - begun) / BY_HAND


async def _measure(engine: Engine, floor: Crowd, token: str, leads: int, by_hand_s: float) -> dict[str, Any]:
    operations = Desk("", token).line(floor.url)
    agent, waits = floor.desks[0], []
    chance, line = random.Random(27), floor.desks[0].line(floor.url)
    await _first_pull(agent, floor.url)
    await _calls(agent, line, chance, waits, time.monotonic() + CALM_S)
    calm, waits = waits, []
    begun = time.monotonic()
    status, body = await operations.post(
        "/v1/handing/plan", msgspec.json.encode(HandingAsk(campaign=CAMPAIGN, way="capacity"))
    )
    assert status == 200, body[:300]
    plan = msgspec.json.decode(body, type=HandingPlan)
    planned_s = time.monotonic() - begun
    log = _log_position(engine)
    calls = asyncio.create_task(_calls(agent, line, chance, waits, time.monotonic() + GIVE_UP_S))
    begun = time.monotonic()
    await operations.post(f"/v1/handing/jobs/{plan.job.id}/start", b"")
    job = await asyncio.to_thread(_until_done, engine, plan.job.id)
    done_s = time.monotonic() - begun
    encoded_s = await asyncio.to_thread(_until_encoded, engine, floor.org_id, leads, begun)
    calls.cancel()
    await asyncio.gather(calls, return_exceptions=True)
    log_mb = (_log_position(engine) - log) / 1e6
    with engine.connect() as connection:
        once = connection.execute(text(_ONCE), {"org": floor.org_id}).one()
    operations.close()
    line.close()
    ratio = done_s / leads / by_hand_s
    exact = job.moved == once.rows == once.leads == leads
    return {
        "bench": "assign", "leads": leads, "agents": AGENTS, "planned_s": round(planned_s, 2), "done_s": round(done_s, 2),
        "encoded_s": encoded_s,
        "leads_a_second": round(leads / done_s), "log_mb": round(log_mb, 1), "moved_once": exact,
        "agent_pushes": len(waits), "agent_ms": share(waits, 0.5), "agent_p99_ms": share(waits, 0.99),
        "agent_longest_ms": share(waits, 1.0), "calm_ms": share(calm, 0.5), "calm_longest_ms": share(calm, 1.0),
        "by_hand_leads_a_second": round(1 / by_hand_s), "ratio": round(ratio, 2), "promise_ratio": RATIO,
        "promise_wait_s": WAIT_S,
        "kept": exact and ratio <= RATIO and bool(waits) and max(waits) <= WAIT_S,
    }  # fmt: skip


async def _first_pull(desk: Desk, url: str) -> None:
    line = desk.line(url)
    while True:
        status, body = await line.post("/v1/feed/pull", desk.ask())
        assert status == 200, body[:300]
        answer = PULLED.decode(body)
        desk.leads += [i.id for page in answer.pages for i in page.items if i.kind == "lead"]
        if not desk.take(answer):
            break
    line.close()


async def _calls(desk: Desk, line: Line, chance: random.Random, waits: list[float], until: float) -> None:
    """Finish a call, wait a moment, and so on."""
    while time.monotonic() < until:
        _, body = desk.call(chance, datetime.now(UTC))
        begun = time.monotonic()
        status, answer = await line.post("/v1/feed/push", body)
        waits.append(time.monotonic() - begun)
        assert status == 200, answer[:300]
        desk.lineage = PUSHED.decode(answer).lineage or desk.lineage
        await asyncio.sleep(PAUSE_S)


def _until_done(engine: Engine, job_id: str) -> HandingJob:
    """Watched in the database: the page asks once a second, which would be coarse."""
    query = text("SELECT state, moved FROM handing_job WHERE id = :id")
    end = time.monotonic() + GIVE_UP_S
    while time.monotonic() < end:
        with engine.connect() as connection:
            row = connection.execute(query, {"id": job_id}).one()
        if row.state == "done":
            return HandingJob(id=job_id, kind="hand_out", state="done", moved=row.moved)
        time.sleep(0.05)
    raise TimeoutError("the job is not done")


def _until_encoded(engine: Engine, org_id: str, leads: int, begun: float) -> float | None:
    """Seconds until the leads lie ready for the first pull of their agents; those of her who calls change all the time."""
    query = text("SELECT count(*) FROM lead_body WHERE org_id = :org")
    end = time.monotonic() + GIVE_UP_S
    while time.monotonic() < end:
        with engine.connect() as connection:
            if int(connection.execute(query, {"org": org_id}).scalar_one()) >= 0.95 * leads:
                return round(time.monotonic() - begun, 2)
        time.sleep(0.1)
    return None


def _log_position(engine: Engine) -> int:
    with engine.connect() as connection:
        return int(
            connection.execute(text("SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')")).scalar_one()
        )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
