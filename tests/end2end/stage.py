"""A tiny floor behind a real lead server process, and the real desks that a test opens at it."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from domain.errors import UserError
from domain.ids import new_id
from frontdoor.processes import ROOT, Broken, Desk, Server
from lead_server.database.engine import make_engine
from lead_server.publishing.service import publish
from tests.helpers.world import PASSWORD, World

AGENT, COLLEAGUE, ANALYST = "mira", "otto", "quan"
CAMPAIGN = "renewal"
KNOWN, KNOWN_NAME = "+8613911112222", "Wang Li"
COLLEAGUES, COLLEAGUES_NAME = "+8613933334444", "Zhao Min"
NOBODYS = "+8613955556666"
LEADS = 12


def awake() -> str:
    """A number of nobody's at a place where people may be called now: the gate asks for the hour there."""
    return NOBODYS if datetime.now(UTC).hour < 13 else "+12125550123"  # Shanghai 8-21, else New York


OFFSCREEN = {
    "QT_QPA_PLATFORM": "offscreen", "LEADLINE_NO_KEYRING": "1", "LEADLINE_DEMO_RINGS": "no", "PYTHONFAULTHANDLER": "1",
}  # fmt: skip


class Stage:
    """One server, one organisation, a dozen leads.

    Args:
        database: address of a migrated, empty PostgreSQL database.
        folder: for the server's data, the desks' data and all logs.

    Attributes:
        desks: every desk that was opened, for its log. leads: name -> id.
    """

    def __init__(self, database: str, folder: Path) -> None:
        self.folder, self._database = folder, database
        self.engine = make_engine(database, pool_size=3)
        data = folder / "server"
        data.mkdir(parents=True)
        (data / "escrow.key").write_bytes(b"escrow key of the tests, 32 byte")
        self.world = World(self.engine, str(data / "recordings"))
        self.desks: list[Desk] = []
        self.leads: dict[str, str] = {}
        self._people()
        self._leads()
        self.server = self._serve("0")
        self.url = self.server.url

    def _people(self) -> None:
        world = self.world
        self.org = world.organisation("demo", "Demo Floor")
        world.person(self.org, AGENT, "agent", team="A", region="North")
        world.person(self.org, COLLEAGUE, "agent", team="A", region="North")
        world.person(self.org, ANALYST, "analyst")
        with world.work(self.org) as work:
            publish(work, [ROOT / "resources" / "starter" / "definitions"])

    def _leads(self) -> None:
        self.add_lead(KNOWN_NAME, KNOWN)
        self.add_lead(COLLEAGUES_NAME, COLLEAGUES, owner=COLLEAGUE)
        for number in range(2, LEADS):
            self.add_lead(f"Customer {number}", f"+86138000100{number:02d}")

    def add_lead(self, name: str, number: str, owner: str = AGENT) -> str:
        self.leads[name] = self.world.lead(self.org, name, owner, number=number, campaign=CAMPAIGN)
        return self.leads[name]

    # ---- the server ---------------------------------------------------------------------------------------------

    def _serve(self, port: str) -> Server:
        data = str(self.folder / "server")
        server = Server(Path(data), self.folder / "server.log", "--database", self._database, "--port", port)
        server.wait_ready()
        return server

    def stop_server(self) -> None:
        """SIGTERM; every desk finds nobody at the address."""
        self.server.stop()

    def start_server(self) -> None:
        """A new process at the same address, unless one runs."""
        if not self.server.running:
            self.server = self._serve(self.url.rsplit(":", 1)[1])

    def value(self, query: str, *values: object) -> Any:
        """The first column of the first row in the server's database (`%s` for values); an id as text."""
        with self.engine.connect() as connection:
            found = connection.exec_driver_sql(query, values).scalar()
        return str(found) if isinstance(found, UUID) else found

    def wait_value(self, wanted: object, query: str, *values: object, seconds: float = 20.0) -> None:
        """Wait until the server's database says so.

        Raises:
            AssertionError: it never did.
        """
        end = time.monotonic() + seconds
        while (found := self.value(query, *values)) != wanted:
            assert time.monotonic() < end, f"{query} {values}: {found!r}, not {wanted!r}"
            time.sleep(0.1)

    def calls_of(self, call_id: str) -> int:
        """How often the server has this call."""
        return int(self.value("SELECT count(*) FROM call WHERE id=%s", call_id))

    def calls_of_its_desk(self, call_id: str) -> int:
        """How many calls the server has of the desk that this call is from."""
        query = "SELECT count(*) FROM call WHERE device_id=(SELECT device_id FROM call WHERE id=%s)"
        return int(self.value(query, call_id))

    def operations_of_its_desk(self, call_id: str) -> int:
        """How many finished calls that desk has handed over, counting any that came twice under two ids."""
        query = (
            "SELECT count(*) FROM operation WHERE kind='call_finished'"
            " AND device_id=(SELECT device_id FROM call WHERE id=%s)"
        )
        return int(self.value(query, call_id))

    # ---- desks --------------------------------------------------------------------------------------------------

    def sign_in(self, login: str = AGENT, *, unlock: bool = False) -> dict[str, str]:
        """What a desk needs to sign in by itself."""
        given = {"server": self.url, "organisation": "demo", "login": login, "password": PASSWORD}
        return {**given, "unlock": "yes"} if unlock else given

    def desk(
        self,
        login: str = AGENT,
        data: Path | None = None,
        *,
        unlock: bool = False,
        telephone: str = "demo",
        **variables: str,
    ) -> Desk:
        """A desk process, signing in; in a folder of its own unless `data` names one."""
        data = data or self.folder / f"desk-{new_id()}"
        desk = Desk(
            data, data / "output.log", "--telephone", telephone, "--size", "1366x768", "--language", "en",
            sign_in=self.sign_in(login, unlock=unlock), **OFFSCREEN, **variables,
        )  # fmt: skip
        self.desks.append(desk)
        return desk

    def close(self) -> None:
        """Leave no process behind."""
        for desk in self.desks:
            end(desk)
        self.server.stop()
        self.engine.dispose()


def in_step(desk: Desk, seconds: float = 60.0) -> dict[str, Any]:
    """Wait until the desk has signed in and holds what the server has."""
    return desk.wait_until(
        "the desk in step", lambda s: s["signed_in"] and s["health"]["state"] == "in_step", seconds
    )


def end(desk: Desk) -> None:
    """Stop a desk that may have ended already; gives its pipe free."""
    desk.stop()
    if desk.child.stdout is not None:
        with suppress(OSError):
            desk.child.stdout.close()


def ring(desk: Desk, number: str) -> str:
    """A call rings; its id."""
    return str(desk.ctl("pop", number=number)["call"])


def call_in(state: dict[str, Any], call_id: str) -> dict[str, Any] | None:
    """The call in the desk's state, if it is there."""
    return next((call for call in state["calls"] if call["id"] == call_id), None)


def wait_call(desk: Desk, call_id: str, what: str, condition: Callable[[dict[str, Any]], bool]) -> Any:
    """Wait until the call is as wanted; gives it."""
    state = desk.wait_until(what, lambda s: (c := call_in(s, call_id)) is not None and condition(c), 20)
    return call_in(state, call_id)


def press(desk: Desk, *keys: str) -> None:
    """One key after another, at the pace of a hand."""
    for key in keys:
        desk.ctl("key", keys=key)
        time.sleep(0.12)


def sent(desk: Desk, seconds: float = 30.0) -> dict[str, Any]:
    """Wait until nothing waits to be sent any more."""
    return desk.wait_until("an empty outbox", lambda s: not s["outbox"], seconds)


def saved_notes(desk: Desk, call_id: str) -> str:
    """The notes of a call as they stand on the disk, "" when there is no such call."""
    with suppress(UserError):
        return str(desk.ctl("draft", call=call_id)["notes"])
    return ""


__all__ = ["Broken", "Desk", "Stage", "UserError"]
