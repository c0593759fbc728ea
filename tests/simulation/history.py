"""One history: a small floor works for a while, things go wrong, everything heals, and the promises are checked.

Everything that happens comes from one seed: the same seed is the same history, event for event.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from agent_app.sync import events
from domain.operations import EvaluationSubmitted
from domain.scorecards import Answer
from tests.simulation import aim, checks
from tests.simulation.befall import befall
from tests.simulation.desk_memory import MemoryStore
from tests.simulation.floor import SimServer
from tests.simulation.seat import Acknowledged, Seat
from tests.simulation.server_memory import MemoryServer
from tests.simulation.tally import FAULTS, Tally
from tests.simulation.timeline import Timeline

WORK_S = 360.0  #: of virtual time in which people act and faults happen
ACTS, LEADS = 48, 12
QUIET_WITHIN_S = 3_000.0  #: after everything has healed, all desks are in step by then (I6)
POLLED_WITHIN_S = 95.0  #: a wake-up that was never heard is made good by then
LOST_WITHIN_S = 150.0  #: a request that was under way when all healed was given up, and asked again, by then
LONGEST_EVENTS = 8_000  #: ten times the usual


@dataclass
class Result:
    """What one history came to. `problems`: broken promises, each beginning with its invariant."""

    seed: int
    steps: int
    faults: int
    trace: int
    problems: list[str] = field(default_factory=list)


class _RestlessError(Exception):
    """More happens than can be waited for."""


class History:
    """A floor of three agents and an analyst.

    Attributes:
        gone_leads: merged or deleted at the server. images: desks' disks as they were. backup: the server's.
        quiet: does nothing for a while. edited: leads that were changed at the server since the backup, in order.
        ended: people whose account was disabled. excused: operation ids that nobody can be asked for any more.
        given_up: operation ids that a store was destroyed with after the server had not answered them again and again.
    """

    def __init__(
        self, seed: int, faults: Sequence[str] = FAULTS, tally: Tally | None = None, *, log: bool = False
    ) -> None:
        self.seed, self.random = seed, Random(seed)
        self.tally = tally or Tally()
        self.timeline = Timeline()
        self.page = self.random.choice((3, 7, 50, 2_000))
        self._ids = self._steps = self._trace = 0
        self.log: list[str] | None = [] if log else None
        self.problems: list[str] = []
        self.seats: list[Seat] = []
        self.server = SimServer(self)
        self.by_operation: dict[str, Acknowledged] = {}
        self.gone_leads: set[str] = set()
        self.ended: set[str] = set()
        self.excused: set[str] = set()
        self.given_up: set[str] = set()
        self.images: dict[str, Any] = {}
        self.backup: Any = None
        self.cloned = self.restored_server = self.images_used = False
        self.quiet: Seat | None = None
        self.edited: list[str] = []
        self._faults = faults
        self._chosen = 0

    # --- where things are kept

    def make_server(self, **more: Any) -> Any:
        """The server's storage and handlers."""
        return MemoryServer(self.timeline.moment, self.ids, **more)

    def make_store(self) -> Any:
        """A fresh disk for a desk."""
        return MemoryStore()

    # --- small services

    def ids(self) -> str:
        """A fresh id; ids of one history sort as they were made."""
        self._ids += 1
        return f"{self._ids:08x}-0000-7000-8000-{self.seed & 0xFFFFFFFFFFFF:012x}"

    def count_step(self) -> None:
        self._steps += 1

    def note(self, words: str) -> None:
        """Into the trace (and the log of a replay)."""
        line = f"{self.timeline.now:.3f} {words}"
        self._trace = zlib.crc32(line.encode(), self._trace)
        if self.log is not None:
            self.log.append(line)

    def somebody(self, *, agents: bool = False) -> Seat | None:
        found = [s for s in self.seats if s.state == "on" and (not agents or s.name.startswith("agent"))]
        return self.random.choice(found) if found else None

    def agents(self) -> list[str]:
        """People who can own leads."""
        return [p for p in self.server.agents if p not in self.ended]

    def may_lose(self, seat: Seat) -> bool:
        """At most one desk of a history ends before its time, so that something is left to look at."""
        ended = self.ended or any(s.state == "gone" for s in self.seats) or self.server.revoked
        return not ended and len(self.agents()) > 2 and not self.cloned

    # --- the history

    def run(self) -> Result:
        """Live through it and judge it."""
        self._open()
        self._plan()
        try:
            self._until(WORK_S)
            self._heal()
            self._settle()
        except _RestlessError:
            self.problems.append("I6 the floor never comes to rest")
        else:
            checks.at_the_end(self)
        self.tally.histories += 1
        self.tally.steps += self._steps
        for seat in self.seats:
            self.problems.extend(seat.failures)
        return Result(self.seed, self._steps, self._chosen, self._trace, self.problems)

    def _open(self) -> None:
        for n, person_id in enumerate(self.server.agents):
            self.seats.append(Seat(self, f"agent{n}", person_id))
        self.seats.append(Seat(self, "analyst", self.server.analyst))
        self.server.make_leads(LEADS)
        if self.random.random() < 0.2:
            self.seats[0].old = True
        for seat in self.seats:
            self.timeline.after(self.random.uniform(0, 20), seat.sign_in)

    def _plan(self) -> None:
        random, after = self.random, self.timeline.after
        for _ in range(ACTS):
            after(random.uniform(5, WORK_S), self._act)
        for _ in range(3):
            after(random.uniform(80, WORK_S), self._score)
            after(random.uniform(60, WORK_S), lambda: aim.edit(self))
        self._chosen = random.randint(6, 10)
        for _ in range(self._chosen):
            fault = random.choice(self._faults)
            after(random.uniform(20, WORK_S - 20), lambda fault=fault: befall(self, fault))  # type: ignore[misc]
        aim.plan(self, self._faults, WORK_S)
        after(random.uniform(40, WORK_S / 2), self._take_images)
        after(random.uniform(40, WORK_S / 2), self._take_backup)

    def _until(self, end_s: float) -> None:
        """Let everything happen up to then."""
        if not self.timeline.run(end_s, LONGEST_EVENTS):
            raise _RestlessError

    def _act(self) -> None:
        seat = self.random.choice(self.seats)
        if seat.name != "analyst":
            seat.act()

    def _score(self) -> None:
        analyst = next(s for s in self.seats if s.name == "analyst")
        if analyst.state == "on":
            self.score(analyst)

    def score(self, analyst: Seat) -> None:
        """The analyst scores a call that reached the server."""
        calls = self.server.call_ids()
        if calls:
            body = EvaluationSubmitted(
                evaluation_id=self.ids(), call_id=self.random.choice(calls), form="basic", form_version=1,
                answers=(Answer(question="greeted", values=("yes",)), Answer(question="closed", values=("no",))),
            )  # fmt: skip
            analyst.do([body])

    def _take_images(self) -> None:
        on = [s for s in self.seats if s.state == "on"]
        self.images = {s.name: (s.store.snapshot(), s.device_id, s.token) for s in on}

    def _take_backup(self) -> None:
        self.backup, self.edited = self.server.snapshot(), []

    def _heal(self) -> None:
        """Nothing is broken any more; calls that still run are wrapped up."""
        self.server.crash_at, self.server.poison, self.quiet = None, "", None
        for seat in self.seats:
            seat.store.fault, seat.crash_at, seat.line.cut, seat.newer = "", None, False, False
            seat.armed.clear()
            seat.clock.skew_s = 0.0
            for lead_id in list(seat.calls):
                seat.end_call(lead_id)
            seat.try_again()
            seat.step(events.NetworkUp())
            seat.step(events.Nudged(by_person=True))

    def _settle(self) -> None:
        """Until every desk is quiet; the digests go around once."""
        end = self.timeline.now + QUIET_WITHIN_S
        while self.timeline.now < end:
            self._until(self.timeline.now + 20.0)
            for seat in self.seats:
                seat.try_again()
            if all(self._quiet(seat) for seat in self.seats):
                break
        self._until(max(self.timeline.now + POLLED_WITHIN_S, WORK_S + LOST_WITHIN_S))
        looked_at: Any = None
        if not self.restored_server and all(self._quiet(seat) for seat in self.seats):
            # nothing but a restore needs digests to be found
            self.problems += [f"{line}, before digests were compared" for line in checks.same_rows(self)]
            looked_at = None if self.problems else self._moved()
        found: list[str] = []
        for _ in range(2):  # while a stream moves its digest is not compared: then an hour later it is
            for seat in self.seats:
                seat.step(events.TimerDue("hourly"))
            self._until(self.timeline.now + 45.0)
            if looked_at is not None and looked_at == self._moved():
                break
            if not (found := checks.same_rows(self)):
                break
        self.problems += found
        for seat in self.seats:
            if seat.state == "signed_out" and self.server.lets_nobody_in(seat) and self.server.refuses(seat):
                # taken away, and its session forgotten by a restore: nobody lets this desk in, or asks it, any more
                self.excused |= {e.id for e in seat.store._outbox.base.values()}
                seat.state = "gone"

    def _moved(self) -> Any:
        """Changes whenever a row of a desk or a stream of the server may have."""
        return [(s.state, s.store.streams_written) for s in self.seats], dict(self.server.memory.tables.heads)

    def _quiet(self, seat: Seat) -> bool:
        if seat.state == "gone" or (seat.state == "signed_out" and self.server.lets_nobody_in(seat)):
            return True
        if seat.state != "on" or seat.calls:
            return False
        if seat.desk.engine._pull.blocked:  # told that it is too old a moment ago: it asks again in minutes
            return False
        return not any(e.state in ("new", "answered") for e in seat.desk.outbox())

    def close(self) -> None:
        """Let go of everything, so that no collector has to find out that nobody needs it."""
        self.timeline.clear()
        for seat in self.seats:
            seat.close()
        self.seats.clear()
        self.server.memory.hook = self.server.memory.on_moved = None
        del self.server

    # --- what others tell

    def after_step(self, seat: Seat) -> None:
        """After each step of an engine."""
        checks.cursors(self, seat)
        checks.settled(self, seat)
        if self.random.random() < 0.1:
            self.check_reads_own_writes(seat)

    def check_reads_own_writes(self, seat: Seat) -> None:
        checks.reads_own_writes(self, seat)

    def acknowledged(self, seat: Seat, work: Acknowledged) -> None:
        self.by_operation[work.operation_id] = work
        self.note(f"{seat.name} did {work.kind}")

    def destroyed(self, seat: Seat) -> None:
        """The end of a store: what it still held must have been offered."""
        checks.at_destruction(self, seat)
        self.given_up |= {
            e.id for e in seat.store._outbox.base.values() if e.state == "refused" and not e.outcome
        }
        self.note(f"{seat.name} destroyed")
        seat.state = "gone"
        seat.store.restore([{} for _ in seat.store.snapshot()])

    def put_image_back(self, seat: Seat, image: Any) -> None:
        """A desk's disk is what it was; what was only on the newer one went with it, and nobody can give it back."""
        self.images_used = True
        newer = {e.id for e in seat.store._outbox.base.values()}
        seat.crash(self.random.uniform(1, 30))
        disk, seat.device_id, seat.token = image
        seat.store.restore(disk)
        older = {e.id for e in seat.store._outbox.base.values()}
        there = self.server.operations()
        self.excused |= {i for i in newer - older if i not in there}
        seat.calls.clear()
        seat.acknowledged = {i: a for i, a in seat.acknowledged.items() if i in older}
        seat.cursors = {}
        seat.done = set()

    def clone(self, seat: Seat) -> None:
        """A second PC with the same disk, device and token."""
        self.cloned = True
        twin = Seat(self, f"{seat.name}-twin", seat.person_id)
        twin.store.restore(seat.store.snapshot())
        twin.device_id, twin.token = seat.device_id, seat.token
        twin.acknowledged = dict(seat.acknowledged)
        self.seats.append(twin)
        twin.start()

    def restore_server(self, *, announced: bool) -> None:
        """The server is what it was at the backup; who was disabled or revoked since is so again."""
        self.restored_server = True
        self.server.restore(self.backup, announced=announced)
        self.note("server restored")
        held = {e.id for s in self.seats if s.state != "gone" for e in s.store._outbox.base.values()}
        there = self.server.operations()
        self.excused |= {i for i in self.by_operation if i not in held and i not in there}
        if self.random.random() < 0.6:
            aim.edit_again(self)
