"""`bench lookup`: a call grant among ten million numbers, against the same act in SQL by hand in the same run.

`python -m tests.benchmarks.bench_lookup [--numbers 10000000] [--keep FOLDER]` prints one JSON line. Every number rings once,
none is warm. Each part has numbers of its own:

- `at_server`: the act inside the server: number read and hashed, leads found, read whole, grant and audit written.
- `by_hand`: the same rows found, read and written by psycopg alone, statements prepared, one connection.
- `by_http`: the whole request to the shipped server in a process of its own, one after the other by one desk.
- `arrivals`: the same at random moments, 10 a second as on a floor of 500 agents, each from the moment it was due.
- `kept`: as `at_server`, of leads that their owners' desks have pulled, as most are.
- `cold`: as `at_server`, after the system has forgotten the database's files: what a morning's first rings see. No promise.

The promise is 5 ms for 99 of 100 `at_server`, and not slower than by hand at the median; the request around it is told as it
is. The system has read the files before, as where a server's memory holds them. `disk_sync_ms`, `turn_ms`, `read_us`: a
commit of one row, an empty question, a page from the disk; `rested_ms`: the empty question ten times a second, where nearly
all is the machine's waking up. They are the scale of this machine.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import psycopg
from sqlalchemy import insert, text
from sqlalchemy.engine import make_url

from db.central.people import device, session
from domain.api import CallGrant, CallGrantRequest
from domain.ids import new_id
from domain.people import Person
from domain.permissions import rows_of
from frontdoor.bench import calibration
from frontdoor.processes import Server
from lead_server.feed.storage.kept import build_bodies
from lead_server.grants import service
from lead_server.security.actor import Actor
from lead_server.security.tokens import make_token
from lead_server.work import begin_work
from tests.benchmarks.big_desk import percentile
from tests.benchmarks.big_library import ESCROW_KEY, BigLibrary, big_library
from tests.benchmarks.big_numbers import Ringing, with_numbers
from tests.benchmarks.wire import Line

P99_MS, RATIO, RATE, ARRIVALS, EACH, WARM, DESKS = 5.0, 1.5, 10.0, 600, 1_000, 100, 40
_FIND = (
    "SELECT l.id, l.name, l.fields, p.name FROM (SELECT DISTINCT lead_id FROM number WHERE org_id = %s AND key_hash = %s) n"
    " JOIN lead l ON l.org_id = %s AND l.id = n.lead_id AND l.merged_into IS NULL AND l.deleted_at IS NULL"
    " LEFT JOIN person p ON p.org_id = l.org_id AND p.id = l.owner_id"
)
_BELOW = tuple(
    f"SELECT * FROM {table} WHERE org_id = %s AND lead_id = %s{only}"
    for table, only in (
        ("lead_tag", ""), ("number", ""), ("consent", ""), ("product_held", ""), ("deal", ""), ("ticket", ""),
        ("work_item", " AND NOT done"), ("assignment", " AND ended_at IS NULL"), ("dial_leave", ""),
        ("touch", " ORDER BY at DESC, id DESC LIMIT 20"),
    )
)  # fmt: skip
_GRANT = "INSERT INTO call_grant (org_id, call_id, lead_id, person_id, device_id) VALUES (%s, %s, %s, %s, %s)"
_AUDIT = (
    "INSERT INTO audit_event (org_id, id, action, entity, entity_id, lead_id, person_id, device_id)"
    " VALUES (%s, %s, 'grant', 'lead', %s, %s, %s, %s)"
)


class Caller:
    """One agent's desk with a session of the server."""

    def __init__(self, big: BigLibrary, n: int) -> None:
        self.person_id, self.device_id = big.people[f"a{n}"], new_id()
        self.token, self._hash = make_token(big.org_id)
        now = datetime.now(UTC)
        with big.engine.begin() as connection:
            connection.execute(
                insert(device).values(org_id=big.org_id, id=self.device_id, person_id=self.person_id)
            )
            connection.execute(
                insert(session).values(
                    org_id=big.org_id, token_hash=self._hash, person_id=self.person_id, device_id=self.device_id,
                    expires_at=now + timedelta(days=1), last_used_at=now,
                )
            )  # fmt: skip

    def ask(self, number: str) -> CallGrantRequest:
        return CallGrantRequest(number=number, call_id=new_id(), device_id=self.device_id)

    def actor(self, org_id: str) -> Actor:
        person = Person(id=self.person_id, login="a", name="Agent", role="agent", masked=False)
        return Actor(
            org_id=org_id, person=person, device_id=self.device_id, permissions=dict(rows_of("agent"))
        )


def timed(work: Callable[[Ringing], object], numbers: Sequence[Ringing], warm: int = WARM) -> list[float]:
    """Milliseconds of each; plans are made by the first ones."""
    found = []
    for one in numbers:
        began = time.perf_counter()
        work(one)
        found.append((time.perf_counter() - began) * 1000)
    return found[warm:]


def share(found: Sequence[float]) -> dict[str, float]:
    return {
        name: round(percentile(list(found), part), 2)
        for name, part in (("p50", 0.5), ("p99", 0.99), ("p99_9", 0.999))
    }


def at_server(big: BigLibrary, caller: Caller) -> Callable[[Ringing], object]:
    actor = caller.actor(big.org_id)

    def act(one: Ringing) -> None:
        with begin_work(big.engine, actor) as work:
            answer = service.grant(work, caller.ask(one.e164))
            assert answer.leads, "nobody has this number"

    return act


def by_hand(big: BigLibrary, caller: Caller, driver: psycopg.Connection[Any]) -> Callable[[Ringing], object]:
    org, who = big.org_id, (caller.person_id, caller.device_id)

    def act(one: Ringing) -> None:
        found = driver.execute(_FIND, (org, one.key, org), prepare=True).fetchall()
        for lead_id, *_ in found:
            for statement in _BELOW:
                driver.execute(statement, (org, lead_id), prepare=True).fetchall()
            driver.execute(_GRANT, (org, new_id(), lead_id, *who), prepare=True)
            driver.execute(_AUDIT, (org, new_id(), str(lead_id), lead_id, *who), prepare=True)
        driver.commit()
        assert found, "nobody has this number"

    return act


def connect(big: BigLibrary) -> psycopg.Connection[Any]:
    url = make_url(big.url)
    return psycopg.connect(
        host=str(url.query["host"]), port=str(url.query["port"]), user=url.username, password=url.password,
        dbname=url.database,
    )  # fmt: skip


async def one_after_the_other(url: str, caller: Caller, numbers: Sequence[Ringing]) -> list[float]:
    line, found = line_of(url, caller), []
    for one in numbers:
        body = msgspec.json.encode(caller.ask(one.e164))
        began = time.perf_counter()
        answer = await line.post("/v1/grants", body)
        found.append((time.perf_counter() - began) * 1000)
        checked(answer)
    line.close()
    return found[WARM:]


async def arrivals(url: str, callers: Sequence[Caller], numbers: Sequence[Ringing]) -> list[float]:
    """Poisson arrivals at the desks in turn; each is counted from the moment at which it was due."""
    chance, lines = random.Random(5), [line_of(url, one) for one in callers]
    for line, caller in zip(lines, callers, strict=True):  # a desk that rings has its line to the server
        checked(await line.post("/v1/grants", msgspec.json.encode(caller.ask("+8613999999999"))), known=False)
    found: list[float] = []

    async def ring(n: int, one: Ringing, due: float) -> None:
        caller, line = callers[n % len(callers)], lines[n % len(callers)]
        body = msgspec.json.encode(caller.ask(one.e164))
        answer = await line.post("/v1/grants", body)
        found.append((time.perf_counter() - due) * 1000)
        checked(answer)

    due, running = time.perf_counter(), set()
    for n, one in enumerate(numbers):
        due += chance.expovariate(RATE)
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        task = asyncio.create_task(ring(n, one, due))
        running.add(task)
        task.add_done_callback(running.discard)
    await asyncio.gather(*running)
    for line in lines:
        line.close()
    return found


def line_of(url: str, caller: Caller) -> Line:
    host, _, port = url.rpartition("//")[2].partition(":")
    return Line(host, int(port), caller.token)


def checked(answer: tuple[int, bytes], *, known: bool = True) -> None:
    status, body = answer
    assert status == 200, body[:300]
    assert bool(msgspec.json.decode(body, type=CallGrant).leads) is known


def commits(driver: psycopg.Connection[Any]) -> list[float]:
    """A commit of one small row: what no audited act can be quicker than."""
    driver.execute("CREATE TABLE IF NOT EXISTS bench_commit (n bigint)")
    driver.commit()
    return timed(
        lambda _one: (
            driver.execute("INSERT INTO bench_commit VALUES (1)", prepare=True),
            driver.commit(),
        ),
        [Ringing("", "")] * 500,
    )


def turns(driver: psycopg.Connection[Any], count: int, rest_s: float = 0.0) -> list[float]:
    """A question that asks nothing, with a rest before each."""
    found = []
    for _ in range(count):
        time.sleep(rest_s)
        began = time.perf_counter()
        driver.execute("SELECT 1", prepare=True).fetchall()
        found.append((time.perf_counter() - began) * 1000)
    driver.rollback()
    return found[10:]


def files_of(cluster: Path) -> list[Path]:
    return [path for path in (cluster / "base").rglob("*") if path.is_file()]


def read_files(cluster: Path) -> None:
    """The system has them in memory, as after a day's work."""
    for path in files_of(cluster):
        with path.open("rb") as file:
            while file.read(1 << 22):
                pass


def forget_files(cluster: Path) -> None:
    """Have the system drop what it holds of the database's files; PostgreSQL's own pages stay."""
    if not hasattr(os, "posix_fadvise"):
        return
    os.sync()
    for path in files_of(cluster):
        handle = os.open(path, os.O_RDONLY)
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(handle)


def page_reads(cluster: Path) -> list[float]:
    """Milliseconds for a page of 8 KB anywhere in the largest files, forgotten before."""
    chance, found = random.Random(3), []
    large = [path for path in files_of(cluster) if path.stat().st_size > 1 << 28] or files_of(cluster)
    for _ in range(500):
        with chance.choice(large).open("rb", buffering=0) as file:
            file.seek(chance.randrange(max(1, os.fstat(file.fileno()).st_size // 8192)) * 8192)
            began = time.perf_counter()
            file.read(8192)
            found.append((time.perf_counter() - began) * 1000)
    return found


def encode_leads(big: BigLibrary, numbers: Sequence[Ringing]) -> None:
    """As the first pull of those whose leads they are does it."""
    with big.engine.connect() as connection:
        ids = connection.execute(
            text("SELECT DISTINCT lead_id FROM number WHERE org_id = :org AND key_hash = ANY(:keys)"),
            {"org": big.org_id, "keys": [one.key for one in numbers]},
        )
        found = [str(one) for one in ids.scalars()]
    build_bodies(big.engine, big.org_id, found)


def settle(big: BigLibrary) -> None:
    """As a database that has lived for a while: statistics, visibility, a checkpoint behind it."""
    with big.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for statement in ("VACUUM (ANALYZE) call_grant", "VACUUM (ANALYZE) audit_event", "CHECKPOINT"):
            connection.execute(text(statement))


def parts(numbers: Sequence[Ringing], sizes: Sequence[int]) -> Iterator[list[Ringing]]:
    """Numbers that have not rung yet in any part."""
    left = iter(numbers)
    for size in sizes:
        yield list(itertools.islice(left, size))


def main(argv: Sequence[str] | None = None) -> int:
    """Print one JSON line; 1 when the promise is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--numbers", type=int, default=10_000_000)
    parser.add_argument("--leads", type=int, default=1_000_000)
    parser.add_argument(
        "--keep", type=Path, help="keep the database in this folder, and use it the next time"
    )
    options = parser.parse_args(argv)
    began = time.perf_counter()
    with big_library(options.leads, tokens=False, keep=options.keep) as big:
        numbers = with_numbers(big, options.numbers, options.leads)
        random.Random(time.time_ns()).shuffle(numbers)  # of a kept database others than the last time
        made_s = round(time.perf_counter() - began)
        callers = [Caller(big, n) for n in range(DESKS)]
        encoded, inside, hand, http, rings, cold = parts(numbers, (EACH, EACH, EACH, EACH, ARRIVALS, 300))
        encode_leads(big, encoded)
        settle(big)
        read_files(big.cluster)
        figures: dict[str, Any] = {}
        with connect(big) as driver:
            scale: dict[str, Any] = {
                "disk_sync_ms": share(commits(driver)), "turn_ms": share(turns(driver, 500)),
                "rested_ms": share(turns(driver, 60, rest_s=1 / RATE)),
            }  # fmt: skip
            server, ours = at_server(big, callers[0]), by_hand(big, callers[0], driver)
            at, bare = [], []  # in turns, so that what disturbs the one disturbs the other
            for start in range(0, EACH, WARM):
                at.append(timed(server, inside[start : start + WARM], 0))
                bare.append(timed(ours, hand[start : start + WARM], 0))
            figures["at_server"] = share(list(itertools.chain(*at[1:])))
            figures["by_hand"] = share(list(itertools.chain(*bare[1:])))
            figures["kept"] = share(timed(server, encoded))
        with tempfile.TemporaryDirectory(prefix="leadline-lookup-") as name:
            data = Path(name)
            (data / "escrow.key").write_bytes(ESCROW_KEY)
            process = Server(data, data / "server.log", "--database", big.url)
            try:
                url = process.wait_ready()
                figures["by_http"] = share(asyncio.run(one_after_the_other(url, callers[1], http)))
                figures["arrivals"] = share(asyncio.run(arrivals(url, callers, rings)))
            finally:
                process.stop()
        forget_files(big.cluster)
        scale["read_us"] = {
            name: round(value * 1000) for name, value in share(page_reads(big.cluster)).items()
        }
        forget_files(big.cluster)
        figures["cold"] = share(timed(server, cold, 0))
    ratio = round(figures["at_server"]["p50"] / figures["by_hand"]["p50"], 2)
    kept = figures["at_server"]["p99"] <= P99_MS and ratio <= RATIO
    line = {
        "bench": "lookup", "numbers": options.numbers, "leads": options.leads, "made_s": made_s, **figures,
        "arrivals_a_second": RATE, "ratio_p50": ratio, **scale, "loop_ms": calibration()["loop_ms"],
        "promise": {"p99_ms": P99_MS, "ratio_p50": RATIO}, "kept_promise": kept,
    }  # fmt: skip
    print(json.dumps(line))
    return int(not kept)


if __name__ == "__main__":
    sys.exit(main())
