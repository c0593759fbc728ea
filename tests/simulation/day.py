"""A day of a floor: 12 agents, 2 leads, 1 analyst at real desks without windows and one real server process.

Leads hand out, and once more in the middle of the day; agents take calls and between the rings call from their queues under
the gate, sell, promise and keep what they promised, claim from the pool. A lead is taken back in the middle of a talk, sales
are refused at the end, the analyst scores; one desk is killed and comes back, the line is cut for a while. At the end every
figure is read three times by things that share nothing: the desks' disks, plain SQL, the Team page; and once more from each
agent's own line. They must be equal.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import text, update

from agent_app.quality.service import EvaluationDraft
from db.central.leads import lead as lead_table
from db.central.work import work_item
from domain.deals import DealAct
from domain.handing_out import HandingAsk
from domain.pool import PoolRule
from domain.scorecards import Answer
from domain.scorecards.definition import Form, walk_questions
from domain.team_day import AgentDay, TeamDay
from frontdoor.processes import ROOT
from frontdoor.prove import kept
from frontdoor.prove.place import postgres
from lead_server.pool import rules as pool_rules
from lead_server.publishing.service import publish
from tests.end2end.stage import CAMPAIGN, Stage
from tests.integration.desk.seat import Seat
from tests.real_data.conftest import find_data
from tests.simulation.day_desk import (
    DaySeat,
    figures_on_disk,
    in_step,
    own_figures,
    work_day,
    wrap_up_what_a_kill_left,
)
from tests.simulation.day_outgoing import Own, zone_of_day
from tests.simulation.day_plan import Contact, plan_day

TEAMS, LEADS_EACH = ("Reds", "Blues"), 24  #: customers by agent; a quarter stays in the pool at first
METRICS = ("calls", "connected", "talk_s", "deals", "lost")
ON_DISK = METRICS[:-1]  #: what fell through is decided elsewhere
REFUSED = 4  #: sales that a lead refuses at the end of the day
SQL = text("""
    SELECT p.login, p.id::text AS id,
        (SELECT count(*) FROM call c WHERE c.agent_id = p.id AND c.started_at::date = :day) AS calls,
        (SELECT count(answered_at) FROM call c WHERE c.agent_id = p.id AND c.started_at::date = :day) AS connected,
        (SELECT coalesce(sum(talk_s), 0) FROM call c WHERE c.agent_id = p.id AND c.started_at::date = :day) AS talk_s,
        (SELECT count(*) FROM deal d WHERE d.agent_id = p.id AND d.at::date = :day) AS deals,
        (SELECT count(*) FROM deal d CROSS JOIN LATERAL jsonb_array_elements(d.history) AS step WHERE d.agent_id = p.id
            AND step ->> 'state' IN ('refused', 'cancelled') AND (step ->> 'at')::timestamptz::date = :day) AS lost,
        (SELECT count(*) FROM operation o WHERE o.person_id = p.id AND o.outcome = 'refused') AS refused
    FROM person p WHERE p.role = 'agent' ORDER BY p.login""")


class Floor(Stage):
    """The people of the day; their leads lie in the pool until they are handed out.

    Attributes:
        agents: logins.
    """

    def __init__(self, database: str, folder: Path, agents: int) -> None:
        self.agents = [f"agent{n:02d}" for n in range(agents)]
        super().__init__(database, folder)

    def _people(self) -> None:
        world = self.world
        self.org = world.organisation("demo", "A day")
        for n, login in enumerate(self.agents):
            world.person(self.org, login, "agent", team=TEAMS[n % 2], region="North")
        for team in TEAMS:
            world.person(self.org, f"lead_{team.lower()}", "team_lead", team=team, region="North")
        world.person(self.org, "quan", "analyst")
        with world.work(self.org) as work:
            publish(work, [ROOT / "resources" / "starter" / "definitions"])

    def _leads(self) -> None:
        made = [
            self.world.lead(self.org, f"Customer {n}", None, number=f"+861380002{n:04d}", campaign=CAMPAIGN)
            for n in range(LEADS_EACH * len(self.agents))
        ]
        with self.world.work(self.org) as work:
            pool_rules.keep(work, CAMPAIGN, PoolRule(claim_quota_day=5))
            zone = {"time_zone": zone_of_day(datetime.now(UTC))}
            work.connection.execute(update(lead_table).where(lead_table.c.id.in_(made)).values(**zone))
            work.connection.execute(update(work_item).values(due_at=None))  # theirs is the real clock

    def numbers_of(self, login: str) -> list[tuple[str, str]]:
        """(lead id, number) of her customers."""
        query = text(
            "SELECT l.id::text, n.e164 FROM lead l JOIN number n ON n.lead_id = l.id WHERE l.owner_id = :who ORDER BY n.e164"
        )
        with self.engine.connect() as connection:
            found = connection.execute(query, {"who": self.org.people[login]}).all()
        return [(row[0], row[1]) for row in found]


class Victim:
    """The desk that is killed: a process of its own over one folder, begun again with what was left of its plan."""

    def __init__(
        self, floor: Floor, folder: Path, login: str, plan: Sequence[Contact], today: datetime, pace_s: float
    ) -> None:
        self.floor, self.folder, self.login, self.plan = floor, folder, login, list(plan)
        self.today, self.pace_s = today, pace_s
        self.begun, self.left, self.kills = -1, 0, 0
        self.tally: Counter[str] = Counter()
        self.own: dict[str, int] = {}
        self.disk: dict[str, int] = {}
        self.child: subprocess.Popen[str] | None = None
        folder.mkdir(exist_ok=True)

    def live(self, kill_at: int) -> None:
        """Work; be killed with SIGKILL in the call number `kill_at`; come back, and go on behind it."""
        self._run(kill_at)
        if not self.kills:
            raise AssertionError(f"the desk ended by itself: {self._log()}")
        self._run(None)
        if not self.own:
            raise AssertionError(f"the desk did not get to the end of its day: {self._log()}")

    def _log(self) -> str:
        return (self.folder / "desk.log").read_text(encoding="utf-8")[-1500:]

    def _run(self, kill_at: int | None) -> None:
        rest = [one.row() for one in self.plan if one.n > self.begun]
        given = {
            "folder": str(self.folder / "pc"), "url": self.floor.url, "login": self.login, "plan": rest,
            "numbers": self.floor.numbers_of(self.login), "pace_s": self.pace_s, "today": self.today.isoformat(),
        }  # fmt: skip
        file = self.folder / "plan.json"
        file.write_text(json.dumps(given), encoding="utf-8")
        log = (self.folder / "desk.log").open("a", encoding="utf-8")
        self.child = subprocess.Popen(
            [sys.executable, "-m", "tests.simulation.day_desk", str(file)],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=log, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip
        assert self.child.stdout is not None
        for line in self.child.stdout:
            what, _, value = line.strip().partition(" ")
            if what == "begin":
                self.begun = int(value)
            elif what == "talk":
                if kill_at is not None and self.begun >= kill_at:
                    self.child.send_signal(signal.SIGKILL)
                    self.kills += 1
                    break
            elif what == "left":
                self.left += int(value)
            elif what == "figures":
                self.disk = json.loads(value)
            elif what == "tally":
                self.tally += Counter(json.loads(value))
            elif what == "own":
                self.own = json.loads(value)
        self.child.wait(60)
        log.close()


def simulate(agents: int, calls: int, seed: int, seconds: float) -> dict[str, Any]:
    """Live through the day; its figures, and under `failures` what was not equal."""
    data = find_data()
    if data is None:
        return {"failures": ["../shared/data is not here"]}
    os.environ["LEADLINE_NO_KEYRING"] = "1"
    begun, today = time.monotonic(), datetime.now(UTC)
    plans = plan_day(data / "arrivals", agents, calls, seed)
    pace_s = seconds / 10
    with postgres() as (databases, folder), tempfile.TemporaryDirectory(prefix="leadline-day-") as place:
        folder = Path(place)
        floor = Floor(databases.server.url(databases.create()), folder / "floor", agents)
        seats: dict[str, Seat] = {}
        try:
            leads = [
                _sign_in(Seat(folder / f"lead{n}"), floor.url, f"lead_{team.lower()}")
                for n, team in enumerate(TEAMS)
            ]
            analyst = _sign_in(Seat(folder / "quan"), floor.url, "quan")
            for seat in leads:
                _hand_out(seat, 9 * agents)
            victim = Victim(floor, folder / "victim", floor.agents[-1], plans[-1], today, pace_s)
            for login in floor.agents[:-1]:
                seats[login] = _sign_in(DaySeat(folder / login, today), floor.url, login)
            troubles: list[str] = []
            owns = {login: Own(random.Random(f"{seed} {login}")) for login in seats}
            first = floor.agents[0]
            owns[first].interrupt = lambda lead_id: _take_back(leads[0], floor.org.people[first], lead_id)
            threads = [
                threading.Thread(
                    target=_guarded,
                    args=(
                        troubles,
                        work_day,
                        seat,
                        plan,
                        floor.numbers_of(login),
                        pace_s,
                        _silent,
                        owns[login],
                        CAMPAIGN,
                    ),
                )
                for (login, seat), plan in zip(seats.items(), plans, strict=False)
            ]
            threads.append(
                threading.Thread(target=_guarded, args=(troubles, victim.live, len(plans[-1]) // 3))
            )
            for thread in threads:
                thread.start()
            end = time.monotonic() + 120
            while victim.kills == 0 and time.monotonic() < end:
                time.sleep(0.1)
            time.sleep(seconds * 0.1)
            _hand_out(leads[1], 2 * agents)  # in the middle of the day, beside calls and claims
            cut = time.monotonic()
            floor.stop_server()
            time.sleep(seconds * 0.15)
            floor.start_server()
            cut = time.monotonic() - cut
            for thread in threads:
                thread.join(600)
            scored = _score(analyst, floor, 3)
            _until_in_step(seats)
            refused = _refuse_sales(leads, floor, REFUSED)
            tally = sum((own.tally for own in owns.values()), victim.tally)
            if owns[first].interrupt is not None:
                troubles.append("no lead was taken back in a talk")
            return _compare(floor, seats, victim, leads, today, troubles) | {
                "agents": agents, "leads": len(leads), "analysts": 1, "planned_calls": sum(map(len, plans)), "seed": seed,
                "outgoing": dict(sorted(tally.items())), "claims": sum(own.claims for own in owns.values()), **_kept(floor),
                "refused_later": refused, "scored": scored, "killed": victim.kills, "wrap_ups_after_the_kill": victim.left,
                "line_cut_s": round(cut, 1), "seconds": round(time.monotonic() - begun, 1),
            }  # fmt: skip
        finally:
            for seat in (*seats.values(), *locals().get("leads", ())):
                with suppress(Exception):
                    seat.close()
            floor.close()


def _sign_in(seat: Any, url: str, login: str) -> Any:
    seat.sign_in(url, login)
    seat.work()
    return seat


def _guarded(troubles: list[str], work: Any, *arguments: Any) -> None:
    try:
        work(*arguments)
    except BaseException as error:
        troubles.append(f"{getattr(work, '__name__', work)}: {error!r}")
        raise


def _hand_out(seat: Seat, count: int) -> None:
    """A lead gives her agents their customers, as the page does."""
    assert seat.workspace is not None and seat.workspace.rooms.handing is not None
    handing = seat.workspace.rooms.handing
    plan = handing.plan(HandingAsk(kind="hand_out", campaign=CAMPAIGN, way="round_robin", count=count))
    handing.act(plan.job.id, "start")
    end = time.monotonic() + 60
    while next(job for job in handing.jobs() if job.id == plan.job.id).state != "done":
        assert time.monotonic() < end, "the leads were not handed out"
        time.sleep(0.2)


def _silent(_text: str) -> None:
    """Nobody listens."""


def _take_back(seat: Seat, agent_id: str, lead_id: str) -> None:
    """A lead takes this customer back while her agent talks with him: it has to wait for the outcome."""
    assert seat.workspace is not None and seat.workspace.rooms.handing is not None
    handing = seat.workspace.rooms.handing
    asked = HandingAsk(kind="take_back", people=(agent_id,), leads=(lead_id,), promised_too=True)
    plan = handing.plan(asked)
    assert plan.job.total == 1, plan
    handing.act(plan.job.id, "start")
    end = time.monotonic() + 60
    while (job := next(one for one in handing.jobs() if one.id == plan.job.id)).state != "done":
        assert time.monotonic() < end, "the lead was not taken back"
        time.sleep(0.1)
    assert (job.held, job.moved) == (1, 0), f"a call in progress is kept: {job}"


def _refuse_sales(leads: Sequence[Seat], floor: Floor, count: int) -> int:
    """At the end of the day leads refuse some sales of their teams, as the Records page does."""
    done = 0
    for n, seat in enumerate(leads):
        assert seat.workspace is not None and seat.workspace.rooms.records is not None
        with floor.engine.connect() as connection:
            ids = connection.execute(
                text(
                    "SELECT d.id::text FROM deal d JOIN person p ON p.id = d.agent_id JOIN team t ON t.id = p.team_id"
                    " WHERE t.name = :team AND d.state = 'submitted' ORDER BY d.at LIMIT :n"
                ),
                {"team": TEAMS[n], "n": count // len(leads)},
            ).scalars()
            for deal_id in ids:
                act = DealAct(verb="move", state="refused", words="the bank account is not hers")
                seat.workspace.rooms.records.change_deal(deal_id, act)
                done += 1
    return done


def _kept(floor: Floor) -> dict[str, int]:
    """Told with the figures: promises of the day that were made good, retries by rule, what was taken back in a talk."""
    with floor.engine.connect() as connection:
        row = connection.execute(
            text(
                "SELECT count(*) FILTER (WHERE kind = 'callback' AND done AND done_call_id IS NOT NULL) AS callbacks_kept,"
                " count(*) FILTER (WHERE why = 'retry') AS retries FROM work_item"
            )
        ).one()
        back = connection.execute(
            text("SELECT count(*) FROM assignment WHERE ended_rule = 'take_back'")
        ).scalar_one()
    return {"callbacks_kept": row.callbacks_kept, "retries": row.retries, "taken_back": back}


def _score(seat: Seat, floor: Floor, count: int) -> int:
    """The analyst scores some calls of the day."""
    assert seat.workspace is not None
    quality = seat.workspace.rooms.quality
    with floor.engine.connect() as connection:
        ids = connection.execute(
            text("SELECT id::text FROM call WHERE answered_at IS NOT NULL ORDER BY started_at LIMIT :n"), {"n": count}
        ).scalars().all()  # fmt: skip
    for call_id in ids:
        draft = quality.begin(quality.detail(call_id))
        quality.submit(
            EvaluationDraft(
                evaluation_id=draft.evaluation_id, call_id=call_id, form=draft.form, answers=_answers(draft.form), seconds=60
            )
        )  # fmt: skip
    in_step(seat.workspace)
    with floor.engine.connect() as connection:
        return int(connection.execute(text("SELECT count(*) FROM evaluation")).scalar_one())


def _answers(form: Form) -> tuple[Answer, ...]:
    """The first option of each question."""
    found = []
    for question, _ in walk_questions(form):
        if question.kind == "info":
            continue
        if question.kind == "yesno":
            values: tuple[str | float, ...] = ("yes",)
        elif question.options:
            values = (question.options[0].ref,)
        else:
            values = (1.0,) if question.kind == "number" else ("ok",)
        found.append(Answer(question=question.ref, values=values, comment="simulated"))
    return tuple(found)


def _until_in_step(seats: dict[str, Seat]) -> None:
    for seat in seats.values():
        assert seat.workspace is not None
        wrap_up_what_a_kill_left(seat.workspace)
        in_step(seat.workspace)


def _compare(
    floor: Floor, seats: dict[str, Seat], victim: Victim, leads: Sequence[Seat], today: datetime, troubles: list[str]
) -> dict[str, Any]:  # fmt: skip
    """Desks = server = Team page = own lines, figure by figure."""
    failures = list(troubles)
    with floor.engine.connect() as connection:
        server = {row.login: row._asdict() for row in connection.execute(SQL, {"day": today.date()})}
    pages: dict[str, AgentDay] = {}
    sums: dict[str, dict[str, int]] = {}
    for seat in leads:
        page = _page(seat)
        pages |= {one.person_id: one for one in page.agents}
        for team in page.teams:
            sums[team.name] = {m: getattr(team.counts, m) for m in METRICS}
    total = dict.fromkeys(METRICS, 0)
    for n, login in enumerate(floor.agents):
        wanted = {m: int(server[login][m]) for m in METRICS}
        if login in seats:
            seat = seats[login]
            assert isinstance(seat, DaySeat) and seat.workspace is not None
            disk, own = figures_on_disk(seat), _own(seat, wanted)
        else:
            disk = victim.disk  # it ended before the sales were refused
            own = victim.own | {"lost": wanted["lost"]} if victim.own else {}
        shown = pages.get(str(server[login]["id"]))
        page_says = {m: getattr(shown.counts, m) for m in METRICS} if shown is not None else {}
        for what, figures in (("desk", disk), ("own line", own), ("Team page", page_says)):
            if figures != ({m: wanted[m] for m in ON_DISK} if what == "desk" else wanted):
                failures.append(f"{login}: {what} says {figures}, the server's rows {wanted}")
        if server[login]["refused"]:
            failures.append(f"{login}: {server[login]['refused']} operations were refused")
        for m in METRICS:
            total[m] += wanted[m]
            sums[TEAMS[n % 2]][m] -= wanted[m]
    failures += [
        f"team {name}: its sum differs by {left}" for name, left in sums.items() if any(left.values())
    ]
    return {**total, "failures": failures}


def _page(seat: Seat) -> TeamDay:
    """As the window would show it, once it has come to rest."""
    assert seat.workspace is not None
    return seat.workspace.day.day(None)


def _own(seat: DaySeat, wanted: dict[str, int], seconds: float = 10) -> dict[str, Any]:
    end = time.monotonic() + seconds
    assert seat.workspace is not None
    while own_figures(seat.workspace) != wanted and time.monotonic() < end:
        time.sleep(0.05)
    return own_figures(seat.workspace)


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="dev.py simulate --day", description=__doc__)
    parser.add_argument("--agents", type=int, default=12)
    parser.add_argument("--calls", type=int, default=360, help="of all agents together")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=60.0, help="that the day's ten hours take")
    parser.add_argument("--write", action="store_true", help="keep the line in docs/proof/")
    options = parser.parse_args(arguments)
    figures = {"proof": "day", **simulate(options.agents, options.calls, options.seed, options.seconds)}
    print(json.dumps(figures, ensure_ascii=False))
    if options.write:
        kept.keep("day", figures)
    return int(bool(figures["failures"]))
