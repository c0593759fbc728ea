"""Real desks, a real server and a real PostgreSQL under load, each killed at random: every acknowledged act is there once.

Four desks act all the time: one with its window, by keys through calls; three without, through the same session, store
and sync thread. What counts as acknowledged is what a desk told to the outside after its transaction had returned. In the
end everything is killed once more, started, and the server's own tables are asked.
"""

from __future__ import annotations

import random
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.exc import InterfaceError, OperationalError

from frontdoor.processes import Broken
from tests.end2end.kills import Told, finish, work
from tests.end2end.stage import Desk, UserError, end, in_step
from tests.prove.victims import Headless, Postgres, TwoWorkers

HEADLESS = ("ines", "otto2", "rosa")
LEADS_EACH = 8
PACE_S = 0.25
BETWEEN_S = (1.5, 4.0)
AWAY_S = (0.1, 3.0)
WEIGHTS = {"desk": 40, "worker": 20, "server": 10, "backend": 20, "postmaster": 10}
IN_STEP_S = 180.0  #: after the last start; back-off alone may take half a minute
SIGNED_IN_S = 20.0


@dataclass
class Figures:
    """What came out.

    Attributes:
        acknowledged: operation -> title. calls: ids of calls whose end was seen at the desk with the window.
    """

    kills: Counter[str] = field(default_factory=Counter)
    acknowledged: dict[str, str] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)


class Battle:
    """Everything that runs, and the hand that kills.

    Args:
        floor: with the leads of `people_of`.
        hasty: a planted fault: the desks without a window acknowledge before they write.
    """

    def __init__(self, floor: TwoWorkers, postgres: Postgres, seed: int, *, hasty: bool = False) -> None:
        self.floor, self._postgres, self._chance = floor, postgres, random.Random(seed)
        self.figures = Figures()
        self._over = threading.Event()
        self._hasty = hasty
        self._desks = {login: self._desk(login) for login in HEADLESS}
        self._window = WindowDesk(floor, random.Random(seed + 1), self._over, self.figures)

    def run(self, minutes: float, patience_s: float = IN_STEP_S) -> Figures:
        """Kill for so long, then let everything come back, at most for `patience_s`, and look."""
        until = time.monotonic() + minutes * 60
        self._window.start()
        try:
            while time.monotonic() < until:
                time.sleep(self._chance.uniform(*BETWEEN_S))
                self._kill_one()
            self._over.set()
            self._window.join()
            self._come_back(patience_s)
        finally:
            self._over.set()
            self._window.join()
            for desk in self._desks.values():
                desk.kill()
        return self.figures

    # ---- killing ------------------------------------------------------------------------------------------------

    def _kill_one(self) -> None:
        kind = self._chance.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
        acts: dict[str, Callable[[], bool]] = {
            "desk": self._kill_desk,
            "worker": lambda: self.floor.kill_worker(self._chance),
            "server": self._kill_server,
            "backend": lambda: self._postgres.kill_backend(self.floor, self._chance),
            "postmaster": self._kill_postmaster,
        }
        if acts[kind]():
            self.figures.kills[kind] += 1
            print(f"killed: {kind}; {dict(self.figures.kills)}", file=sys.stderr, flush=True)

    def _kill_desk(self) -> bool:
        login = self._chance.choice(HEADLESS)
        self._end_desk(login)
        self._desks[login] = self._desk(login)
        return True

    def _desk(self, login: str) -> Headless:
        return Headless(self.floor, login, PACE_S, hasty=self._hasty)

    def _end_desk(self, login: str) -> None:
        desk = self._desks[login]
        if not desk.running:
            self.figures.failures.append(f"{desk.name} had ended by itself: {desk.tail(8)}")
        else:
            desk.kill()
        self.figures.acknowledged.update(desk.acknowledged())

    def _kill_server(self) -> bool:
        self.floor.kill_whole()
        time.sleep(self._chance.uniform(*AWAY_S))
        self.floor.start_server()
        return True

    def _kill_postmaster(self) -> bool:
        killed = self._postgres.kill_postmaster()
        time.sleep(self._chance.uniform(*AWAY_S))
        self._postgres.start()
        return killed

    # ---- afterwards ---------------------------------------------------------------------------------------------

    def _come_back(self, patience_s: float) -> None:
        """Kill everybody at once, start everything, wait until the server has what was acknowledged."""
        for login in HEADLESS:
            self._end_desk(login)
        self.floor.kill_whole()
        self._kill_postmaster()
        self.floor.start_server()
        self._desks = {login: Headless(self.floor, login, 0) for login in HEADLESS}
        window = self._window.again()
        deadline = time.monotonic() + patience_s
        while time.monotonic() < deadline and (self.lost() or self.lost_calls()):
            time.sleep(0.5)
        end(window)

    def column(self, query: str) -> list[Any]:
        """The first column, asked again while the database recovers."""
        for _ in range(60):
            try:
                with self.floor.engine.connect() as connection:
                    return [row[0] for row in connection.exec_driver_sql(query)]
            except (InterfaceError, OperationalError):
                time.sleep(0.5)
        raise Broken("the database does not come back")

    def lost(self) -> set[str]:
        """Acknowledged operations that the server does not have."""
        return self.figures.acknowledged.keys() - set(map(str, self.column("SELECT id FROM operation")))

    def lost_calls(self) -> set[str]:
        return set(self.figures.calls) - set(map(str, self.column("SELECT id FROM call")))

    def doubled(self) -> list[str]:
        """Effects that are there twice: a ticket or tag by its title, a finished call, its line on the timeline."""
        queries = {
            "ticket": "SELECT title FROM ticket GROUP BY title HAVING count(*) > 1",
            "tag": "SELECT tag FROM lead_tag WHERE strpos(tag, '-') > 0 GROUP BY tag HAVING count(*) > 1",
            "handed over under a second id:": "SELECT id FROM operation WHERE code = 'already_done'",
            "line of the timeline": "SELECT call_id || ' ' || string_agg(concat_ws(' ', kind, at, outcome, text), '; ')"
            " FROM touch WHERE call_id IS NOT NULL GROUP BY call_id, kind HAVING count(*) > 1",
        }
        return [f"{what} {found}" for what, query in queries.items() for found in self.column(query)]

    def without_effect(self) -> list[str]:
        """Acknowledged tickets and tags that the server answered with ok, and that are nowhere."""
        there = set(self.column("SELECT title FROM ticket")) | set(self.column("SELECT tag FROM lead_tag"))
        told = self.column(
            "SELECT id FROM operation WHERE outcome = 'ok' AND kind IN ('ticket_opened', 'tagged')"
        )
        titles = {self.figures.acknowledged.get(str(i)) for i in told} - {None}
        return sorted(str(title) for title in titles - there)


class WindowDesk(threading.Thread):
    """The desk with its window: a call by keys, a kill somewhere in it, the open wrap-up finished, the next call."""

    def __init__(
        self, floor: TwoWorkers, chance: random.Random, over: threading.Event, figures: Figures
    ) -> None:
        super().__init__(daemon=True)
        self._floor, self._chance, self._over, self._figures = floor, chance, over, figures
        self._data = floor.folder / "window"
        self._told = Told()
        self._been_in = False

    def again(self) -> Desk:
        """The desk, started over its folder; once it was signed in, it is opened without asking the server."""
        return self._floor.desk(data=self._data, unlock=self._been_in)

    def run(self) -> None:
        while not self._over.is_set():
            desk = self.again()
            try:
                self._one_life(desk)
            except (Broken, UserError, AssertionError, OSError) as trouble:
                # the server was away while it signed in, or the door closed: the next life looks at what is there
                print(
                    f"window desk: {type(trouble).__name__} {str(trouble)[:300]}", file=sys.stderr, flush=True
                )
            finally:
                if desk.running:
                    desk.kill()
                end(desk)
                self._floor.desks.remove(desk)
                self._figures.kills["window desk"] += 1
                if self._told.finished:
                    self._note(self._told)

    def _one_life(self, desk: Desk) -> None:
        state = desk.wait_until("a person", lambda s: s["signed_in"], SIGNED_IN_S)
        if not self._been_in:
            in_step(desk)
            self._been_in = True
        if waiting := state["open_wrap_ups"]:
            told = Told(call_id=str(waiting[0]["call"]))
            finish(desk, told)
            self._note(told)
        self._told = Told()
        hand = threading.Thread(target=work, args=(desk, self._told, self._chance.randint(3, 12), 0.1))
        hand.start()
        time.sleep(self._chance.uniform(1.0, 9.0))
        desk.kill()
        hand.join(30)

    def _note(self, told: Told) -> None:
        if told.call_id and told.call_id not in self._figures.calls:
            self._figures.calls.append(told.call_id)


def people_of(floor: TwoWorkers) -> None:
    """Those who work without a window, and their leads."""
    for login in HEADLESS:
        floor.world.person(floor.org, login, "agent", team="A", region="North")
        for number in range(LEADS_EACH):
            floor.add_lead(
                f"Customer {number} of {login}", f"+86137{HEADLESS.index(login)}00100{number:02d}", login
            )
