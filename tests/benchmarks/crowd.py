"""Many desks of one floor: their people, sessions and leads by SQL in bulk, the server they ask, and what it costs.

A desk here is what the wire sees of one: cursors, lineage, numbered operations; it keeps no leads but their ids.
"""

from __future__ import annotations

import os
import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
from sqlalchemy import Engine, insert, text

from db.central.people import device, person, session
from domain.calls import CallRecord, WrapUp
from domain.feed import PROTOCOL, PullAnswer, PullRequest, PushAnswer, PushRequest, WaitAnswer
from domain.ids import new_id
from domain.operations import CallFinished, Operation
from frontdoor.processes import Server
from frontdoor.prove.place import postgres
from frontdoor.setup import ROOT
from lead_server.database.engine import make_engine
from lead_server.people import admin
from lead_server.publishing.service import publish
from lead_server.security.tokens import make_token
from tests.benchmarks.wire import Line
from tests.helpers.world import ESCROW_KEY, World
from tests.prove.victims import children_of

TEAM = 20
CAMPAIGN, OUTCOME = "renewal", "reached.thinking"
DUE = 30  #: leads of each desk whose work is due now

_LEADS = """
INSERT INTO lead (org_id, id, name, language, time_zone, place, tier, stage, source, campaign_id, owner_id, fields)
SELECT p.org_id, gen_random_uuid(), 'Customer ' || n, 'zh', 'Asia/Shanghai', 'Hangzhou', 'B', 'open', 'import', :campaign,
    p.id, jsonb_build_object('plan', 'home ' || n % 9, 'note', repeat('x', 150), 'city', 'Hangzhou')
FROM person p, generate_series(1, :leads) n WHERE p.org_id = :org
"""
_NUMBERS = """
INSERT INTO number (org_id, id, lead_id, e164, key_hash, last4, kind)
SELECT l.org_id, gen_random_uuid(), l.id, '+86' || 13000000000 + r, md5(r::text), right((10000 + r)::text, 4), 'mobile'
FROM (SELECT org_id, id, row_number() OVER () AS r FROM lead WHERE org_id = :org) l
"""
_LEASES = """
INSERT INTO assignment (org_id, id, lead_id, owner_id, campaign_id, why)
SELECT org_id, gen_random_uuid(), id, owner_id, campaign_id, 'bench' FROM lead WHERE org_id = :org
"""
_WORK = """
INSERT INTO work_item (org_id, id, lead_id, agent_id, kind, due_at, why, campaign_id)
SELECT org_id, gen_random_uuid(), id, owner_id, 'new_lead',
    CASE WHEN r <= :due THEN now() ELSE now() + interval '9 days' END, 'new', campaign_id
FROM (SELECT *, row_number() OVER (PARTITION BY owner_id) AS r FROM lead WHERE org_id = :org) l
"""
_MEMBERS = """
INSERT INTO membership (org_id, stream, kind, id, position)
SELECT org_id, 'agent:' || owner_id, 'lead', id, row_number() OVER (PARTITION BY owner_id) FROM lead WHERE org_id = :org
"""
_HEADS = """
INSERT INTO stream_head (org_id, stream, position)
SELECT org_id, stream, max(position) FROM membership
WHERE org_id = :org AND stream LIKE 'agent:%' GROUP BY org_id, stream
"""


@dataclass
class Desk:
    """One desk on the wire.

    Attributes:
        leads: ids that came.
    """

    device_id: str
    token: str
    cursors: dict[str, int] = field(default_factory=dict)
    history: str = ""
    lineage: str = ""
    seq: int = 0
    leads: list[str] = field(default_factory=list)

    def line(self, url: str) -> Line:
        where = urlsplit(url)
        return Line(str(where.hostname), where.port or 80, self.token)

    def ask(self, limit: int = 2_000) -> bytes:
        """Body of a pull or a wait."""
        return msgspec.json.encode(
            PullRequest(
                protocol=PROTOCOL, device_id=self.device_id, history=self.history, cursors=self.cursors, limit=limit
            )
        )  # fmt: skip

    def take(self, answer: PullAnswer) -> bool:
        """Keep cursors; True when there is more to pull."""
        self.history = answer.history
        for page in answer.pages:
            self.cursors[page.stream] = page.position
        return any(page.more for page in {page.stream: page for page in answer.pages}.values())

    def call(self, chance: random.Random, now: datetime) -> tuple[str, bytes]:
        """The lead, and the body of a push of one finished call with it."""
        self.seq += 1
        lead_id, call_id = chance.choice(self.leads), new_id()
        body = CallFinished(
            call=CallRecord(
                id=call_id, direction="out", started_at=now - timedelta(seconds=50), lead_id=lead_id,
                campaign_id=CAMPAIGN, matched="queue", answered_at=now - timedelta(seconds=40), ended_at=now,
                end_cause="agent_hung_up", adapter="demo",
            ),
            wrap_up=WrapUp(disposition=OUTCOME, notes="wants to compare two offers, decides on Friday"),
        )  # fmt: skip
        one = Operation(
            id=new_id(), seq=self.seq, kind="call_finished", entity_id=lead_id, at=now,
            body=msgspec.Raw(msgspec.json.encode(body)),
        )  # fmt: skip
        push = PushRequest(
            protocol=PROTOCOL, device_id=self.device_id, operations=(one,), lineage=self.lineage, app="bench"
        )
        return lead_id, msgspec.json.encode(push)


PULLED = msgspec.json.Decoder(PullAnswer)
PUSHED = msgspec.json.Decoder(PushAnswer)
WAITED = msgspec.json.Decoder(WaitAnswer)


@dataclass
class Crowd:
    """A running server, and the desks that may ask it. `database`: its address; `org_id`: whose floor it is."""

    server: Server
    url: str
    desks: list[Desk]
    postmaster: int
    database: str
    org_id: str

    def _pids(self) -> dict[str, list[int]]:
        parent = self.server.child.pid
        return {
            "server": [parent, *children_of(parent)],
            "database": [self.postmaster, *children_of(self.postmaster)],
        }

    def cpu_s(self) -> dict[str, float]:
        """CPU seconds so far of the server's processes and of the database's that are there now."""
        return {name: round(sum(map(_cpu_s, pids)), 1) for name, pids in self._pids().items()}

    def memory_mb(self) -> dict[str, int]:
        """Of the server's processes together: now, and each one's highest."""
        pids = self._pids()["server"]
        return {
            name: round(sum(_status_kb(pid, key) for pid in pids) / 1024)
            for name, key in (("rss_mb", "VmRSS"), ("peak_rss_mb", "VmHWM"))
        }


def _cpu_s(pid: int) -> float:
    try:
        words = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


def _status_kb(pid: int, name: str) -> int:
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith(f"{name}:")), 0)


@contextmanager
def crowd(desks: int, leads: int, workers: int) -> Iterator[Crowd]:
    """A floor of so many agents with so many leads each, and its server (a process tree of its own).

    The database is as it is shipped, durable; only the building of the floor is not measured.
    """
    with postgres({}) as (databases, folder), tempfile.TemporaryDirectory(prefix="leadline-crowd-") as name:
        url = databases.server.url(databases.create())
        data = Path(name)
        (data / "escrow.key").write_bytes(ESCROW_KEY)
        engine = make_engine(url)
        made = _people(engine, folder, desks)
        _leads(engine, made[0], leads)
        engine.dispose()
        server = Server(data, data / "server.log", "--database", url, "--workers", str(workers))
        try:
            address = server.wait_ready()
            postmaster = int((databases.server.cluster / "postmaster.pid").read_text().split()[0])
            yield Crowd(server, address, made[1], postmaster, url, made[0])
        finally:
            server.stop()


def _people(engine: Engine, folder: Path, count: int) -> tuple[str, list[Desk]]:
    """The organisation's id, and a signed-in desk of each agent."""
    world = World(engine, str(folder / "recordings"))
    org = world.organisation("bench")
    with world.work(org) as work:
        publish(work, [ROOT / "resources" / "starter" / "definitions"])
        region = admin.ensure_region(work, "North")
        teams = [admin.ensure_team(work, f"Team {n}", region) for n in range(1 + (count - 1) // TEAM)]
    people, devices, sessions, desks = [], [], [], []
    until = datetime.now(UTC) + timedelta(days=1)
    for n in range(count):
        person_id, device_id = new_id(), new_id()
        token, token_hash = make_token(org.id)
        people.append(
            {"org_id": org.id, "id": person_id, "login": f"agent{n}", "name": f"Agent {n}", "role": "agent",
             "team_id": teams[n // TEAM], "region_id": region}
        )  # fmt: skip
        devices.append({"org_id": org.id, "id": device_id, "person_id": person_id})
        sessions.append(
            {"org_id": org.id, "token_hash": token_hash, "person_id": person_id, "device_id": device_id,
             "expires_at": until, "last_used_at": datetime.now(UTC)}
        )  # fmt: skip
        desks.append(Desk(device_id, token))
    with engine.begin() as connection:
        for table, rows in ((person, people), (device, devices), (session, sessions)):
            connection.execute(insert(table), rows)
    return org.id, desks


def _leads(engine: Engine, org_id: str, leads: int) -> None:
    given = {"org": org_id, "leads": leads, "campaign": CAMPAIGN, "due": DUE}
    with engine.begin() as connection:
        for statement in (_LEADS, _NUMBERS, _LEASES, _WORK, _MEMBERS, _HEADS):
            connection.execute(text(statement), given)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))


def share(values: list[float], part: float) -> float:
    """A percentile of seconds, in milliseconds."""
    ordered = sorted(values)
    return round(ordered[min(len(ordered) - 1, int(part * len(ordered)))] * 1000, 1) if ordered else 0.0
