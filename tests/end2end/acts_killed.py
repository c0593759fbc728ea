"""A desk without a window does each new kind of act and is killed by its process id: nothing lost, nothing done twice.

As a process (`python -m tests.end2end.acts_killed FILE`) it is the desk; as a module it steers one, and looks afterwards at
what the server has.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import text

from domain.deals import DealAct
from domain.errors import UserError
from domain.handing_out import HandingAsk
from domain.ids import new_id
from domain.leads import Consent
from domain.pool import PoolRule
from domain.tickets import TicketAct
from frontdoor.processes import ROOT
from lead_server.pool import rules as pool_rules
from tests.end2end.stage import Stage
from tests.integration.desk.seat import Seat

#: operations of the outbox, in the order in which they are done
KINDS = (
    "ticket_opened", "ticket_changed", "deal_recorded", "deal_changed", "visit_scheduled", "consent_recorded",
    "article_used",
)  # fmt: skip
#: acts that the server does at once: killed while it is asked
ASKED = ("claim", "hand_out")
#: where it is killed: before the act (`key`), behind it (`done`), or where its sync thread stands
POINTS = ("key", "done", "push_before_send", "push_answered")
CAMPAIGN = "acts-killed"


class Acts:
    """What the desk does; ids are given from outside, so that somebody else knows what to look for."""

    def __init__(self, workspace: Any, given: dict[str, Any]) -> None:
        self.w, self.lead_id, self.ids = workspace, given["lead"], given["ids"]
        self.now = datetime.now(UTC)

    def ticket_opened(self) -> None:
        due = self.now + timedelta(hours=2)
        self.w.customers.open_ticket(
            self.lead_id, "claim late", "an answer", due, ticket_id=self.ids["ticket"]
        )

    def ticket_changed(self) -> None:
        act = TicketAct(verb="postpone", due_at=self.now + timedelta(hours=3), words="asked again")
        self.w.customers.change_ticket(self.lead_id, self.ids["ticket"], act)

    def deal_recorded(self) -> None:
        self.w.customers.record_deal(self.lead_id, "Home Plus", 1_000, "CNY", deal_id=self.ids["deal"])

    def deal_changed(self) -> None:
        act = DealAct(verb="appoint", at=self.now + timedelta(days=1))
        self.w.customers.change_deal(self.lead_id, self.ids["deal"], act)

    def visit_scheduled(self) -> None:
        due = self.now + timedelta(days=2)
        self.w.customers.schedule_visit(self.lead_id, "satisfaction", due, item_id=self.ids["visit"])

    def consent_recorded(self) -> None:
        made = (
            Consent(id=self.ids[f"consent {channel}"], channel=channel, given=True, at=self.now, words="Yes.")
            for channel in ("phone", "sms")
        )
        self.w.customers.record_consent(self.lead_id, *made)

    def article_used(self) -> None:
        article = self.w.knowledge.article("claim_delayed")
        use = self.w.knowledge.opened(article, "words", "claim", "")
        self.w.knowledge.judged(use, article, True, self.ids["words"])

    def claim(self) -> None:
        self.w.rooms.pool.claim(self.ids["pool"])

    def hand_out(self) -> None:
        asked = HandingAsk(
            kind="hand_out", campaign=CAMPAIGN, count=3, by_language=False, people=(self.ids["taker"],)
        )
        plan = self.w.rooms.handing.plan(asked)
        print("planned", flush=True)
        self.w.rooms.handing.act(plan.job.id, "start")


def main(given: dict[str, Any]) -> None:
    """The desk. It says each step, so that it can be killed there."""
    from agent_app import pause

    os.environ["LEADLINE_NO_KEYRING"] = "1"
    seat = Seat(Path(given["folder"]))
    with suppress(UserError):
        seat.unlock(given["url"], given["login"])
    if seat.workspace is None:
        seat.sign_in(given["url"], given["login"])
    workspace = seat.work()
    acts = Acts(workspace, given)
    print("ready", flush=True)
    if given["point"] in pause.POINTS:
        os.environ["LEADLINE_PAUSE_FILE"] = given["marker"]
        pause._AT = given["point"]
    for kind in given["kinds"]:
        print(f"key {kind}", flush=True)
        getattr(acts, kind)()
        print(f"done {kind}", flush=True)
    workspace.nudge()
    if given["kinds"]:
        sys.stdin.readline()  # killed here at the latest
    end = datetime.now(UTC) + timedelta(seconds=60)
    while workspace.database.read(workspace.outbox.counts).get("new"):
        assert datetime.now(UTC) < end, "it did not come into step"
    rows = workspace.database.read(lambda c: c.exec_driver_sql("SELECT id, kind, state FROM outbox").all())
    print("outbox " + json.dumps([list(row) for row in rows]), flush=True)
    seat.close()


class Floor:
    """Two agents, a lead of the team, and some customers on a stage that others use, too."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        from tests.helpers.world import a_campaign

        self.stage, self.folder = stage, folder
        world, org = stage.world, stage.org
        self.people = {
            login: world.person(org, login, role, team="Killed", region="West")  # type: ignore[arg-type]
            for login, role in (("kill-kim", "agent"), ("kill-leo", "team_lead"), ("kill-tess", "agent"))
        }
        world.publish(org, "campaign", a_campaign(CAMPAIGN))
        with world.work(org) as work:
            pool_rules.keep(work, CAMPAIGN, PoolRule(claim_quota_day=1_000, claim_open=1_000))
        self.n = 0

    def cell(self, kinds: Sequence[str], point: str) -> list[str]:
        """Do these acts, be killed there, come back; what is wrong afterwards."""
        self.n += 1
        world, org = self.stage.world, self.stage.org
        login = "kill-leo" if kinds == ["hand_out"] else "kill-kim"
        lead_id = world.lead(org, f"Killed {self.n}", "kill-kim", campaign=CAMPAIGN)
        free = [world.lead(org, f"Pool {self.n}.{m}", None, campaign=CAMPAIGN) for m in range(3)]
        ids = {
            name: new_id() for name in ("ticket", "deal", "visit", "words", "consent phone", "consent sms")
        }
        folder = self.folder / f"desk{self.n}"
        folder.mkdir(parents=True)
        given = {
            "folder": str(folder / "pc"), "url": self.stage.url, "login": login, "lead": lead_id, "kinds": list(kinds),
            "ids": {**ids, "pool": free[0], "taker": self.people["kill-tess"]}, "point": point,
            "marker": str(folder / "marker"),
        }  # fmt: skip
        done = self._killed(folder, given)
        outbox = self._comes_back(folder, given)
        return self._wrong(kinds, point, done, outbox, ids, free, lead_id)

    # ------------------------------------------------------------------ the process

    def _start(self, folder: Path, given: dict[str, Any]) -> subprocess.Popen[str]:
        file = folder / "given.json"
        file.write_text(json.dumps(given), encoding="utf-8")
        log = (folder / "desk.log").open("a", encoding="utf-8")
        return subprocess.Popen(
            [sys.executable, "-m", "tests.end2end.acts_killed", str(file)], cwd=ROOT, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, env={**os.environ, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip

    def _killed(self, folder: Path, given: dict[str, Any]) -> list[str]:
        """Gives the acts that the desk had said were done."""
        child, point, last = self._start(folder, given), given["point"], given["kinds"][-1]
        assert child.stdout is not None
        done = []
        for line in child.stdout:
            word, _, kind = line.strip().partition(" ")
            if word == "done":
                done.append(kind)
            here = {"key": (f"key {last}", "planned"), "done": (f"done {last}",)}.get(point, ())
            if line.strip() in here:
                break
            if len(done) == len(given["kinds"]):  # its sync thread comes to the point by itself
                _until(lambda: Path(given["marker"]).exists(), folder)
                break
        os.kill(child.pid, signal.SIGKILL)
        child.wait(30)
        assert child.returncode == -signal.SIGKILL, (folder / "desk.log").read_text(encoding="utf-8")[-1500:]
        return done

    def _comes_back(self, folder: Path, given: dict[str, Any]) -> list[list[str]]:
        child = self._start(folder, {**given, "kinds": [], "point": ""})
        out, _ = child.communicate(timeout=90)
        said = [line for line in out.splitlines() if line.startswith("outbox ")]
        assert said, (folder / "desk.log").read_text(encoding="utf-8")[-1500:]
        found: list[list[str]] = json.loads(said[0].partition(" ")[2])
        return found

    # ------------------------------------------------------------------ what the server has

    def _count(self, sql: str, **values: Any) -> int:
        with self.stage.engine.connect() as connection:
            return int(connection.execute(text(sql), values).scalar_one())

    def _wrong(
        self, kinds: Sequence[str], point: str, done: list[str], outbox: list[list[str]], ids: dict[str, str],
        free: list[str], lead_id: str,
    ) -> list[str]:  # fmt: skip
        failures = []
        for id_, kind, state in outbox:
            there = self._count("SELECT count(*) FROM operation WHERE id = CAST(:id AS uuid)", id=id_)
            if state == "refused" or there != 1:
                failures.append(f"{kind} at {point}: {state} on the desk, {there} times at the server")
        written = [kind for _, kind, _ in outbox]
        for kind in done:
            if kind in KINDS and kind not in written:
                failures.append(f"{kind} at {point}: it was said to be done, and is lost")
        for what, least, most, sql in CHECKS:
            if what in kinds:
                found = self._count(sql, lead=lead_id, **ids_of(ids))
                lowest = least if what in done or what in written else 0
                if not lowest <= found <= most:
                    failures.append(f"{what} at {point}: {found} of {most} at the server")
        if "claim" in kinds:
            had = self._count(f"{OWNED} WHERE lead_id = CAST(:lead AS uuid)", lead=free[0])
            if had > 1 or ("claim" in done and had != 1):
                failures.append(f"claim at {point}: {had} ownerships")
        if "hand_out" in kinds:
            _until(
                lambda: self._count("SELECT count(*) FROM handing_job WHERE state = 'running'") == 0,
                self.folder,
            )
            for one in free:
                if (had := self._count(f"{OWNED} WHERE lead_id = CAST(:lead AS uuid)", lead=one)) > 1:
                    failures.append(f"hand_out at {point}: a lead has {had} ownerships")
        return failures


OWNED = "SELECT count(*) FROM assignment"
_STEP = (
    "SELECT count(*) FROM {table}, jsonb_array_elements(history) s"
    " WHERE id = CAST(:{id} AS uuid) AND s ->> 'act' = '{act}'"
)
#: (kind, at least, at most, how often it is there)
CHECKS = (
    ("ticket_opened", 1, 1, "SELECT count(*) FROM ticket WHERE id = CAST(:ticket AS uuid)"),
    ("ticket_changed", 1, 1, _STEP.format(table="ticket", id="ticket", act="postpone")),
    ("deal_recorded", 1, 1, "SELECT count(*) FROM attribution_event"
        " WHERE deal_id = CAST(:deal AS uuid) AND kind = 'deal_submitted'"),
    ("deal_changed", 1, 1, _STEP.format(table="deal", id="deal", act="appoint")),
    ("visit_scheduled", 1, 1, "SELECT count(*) FROM work_item WHERE id = CAST(:visit AS uuid)"),
    ("consent_recorded", 2, 2, "SELECT count(*) FROM consent WHERE lead_id = CAST(:lead AS uuid)"),
    ("article_used", 1, 1, "SELECT count(*) FROM article_use WHERE helped AND words = :words"),
)  # fmt: skip


def ids_of(ids: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in ids.items() if " " not in name}


def _until(check: Callable[[], bool], folder: Path, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not check():
        assert time.monotonic() < end, f"it did not come about: {folder}"
        time.sleep(0.02)


if __name__ == "__main__":
    main(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
    os._exit(0)
