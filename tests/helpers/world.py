"""A small sales floor in a test's database: organisations with regions, teams and one person of each role."""

from __future__ import annotations

import base64
import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
from argon2 import PasswordHasher
from litestar.testing import TestClient
from sqlalchemy import Connection, Engine, insert, select, update

from db.central.definitions import definition
from db.central.leads import lead
from domain.campaigns import Campaign, Disposition
from domain.feed import PROTOCOL, OperationAnswer, PullAnswer, PushAnswer
from domain.ids import new_id
from domain.leads import Lead
from domain.operations import KINDS, Body, Operation, entity_of
from domain.people import Role
from domain.scorecards import Form, Question, Section
from lead_server.app import application
from lead_server.feed.bodies import definition_id
from lead_server.feed.storage.postgres import PostgresStorage
from lead_server.feed.streams import org_stream
from lead_server.feed.wakeup import Waker
from lead_server.house import House
from lead_server.leads import numbers, queue
from lead_server.leads.aggregate import read_leads
from lead_server.leads.ownership import hand_over
from lead_server.leads.tokens import index_lead
from lead_server.people import admin
from lead_server.recordings.storage import Recordings
from lead_server.security import passwords
from lead_server.security.actor import Actor, operator
from lead_server.security.escrow import Escrow
from lead_server.security.number_keys import use_escrow
from lead_server.work import Work, begin_work

PASSWORD = "a long enough password"
ESCROW_KEY = b"escrow key of the tests, 32 byte"
ESCROW = Escrow(ESCROW_KEY)
_phones = itertools.count(13_800_000_000)
# Argon2 costs a tenth of a second on purpose, at each sign-in: in tests it is the same with little memory.
# `tests/unit/lead_server/test_passwords.py` holds the real parameters.
passwords._hasher = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
_hash = passwords._hasher.hash(PASSWORD)


class _Application:
    """An application that serves one world after another: building one costs longer than most tests take."""

    def __init__(self) -> None:
        self.house: House | None = None
        self.app = application(self._now)

    def _now(self) -> House:
        assert self.house is not None
        return self.house


_idle: list[_Application] = []


@contextmanager
def serving(house: House) -> Iterator[TestClient[Any]]:
    """The server over a house, in this process; it has stopped when this ends."""
    one = _idle.pop() if _idle else _Application()
    one.house = house
    with TestClient(one.app, raise_server_exceptions=False) as client:
        yield client
    _idle.append(one)


@dataclass
class Org:
    """One organisation; names -> ids.

    Attributes:
        people: login -> person id.
    """

    id: str
    code: str
    regions: dict[str, str] = field(default_factory=dict)
    teams: dict[str, str] = field(default_factory=dict)
    people: dict[str, str] = field(default_factory=dict)


class World:
    """Makes things with the server's own services, and signs people in over HTTP."""

    def __init__(self, engine: Engine, recordings: str) -> None:
        self.engine, self.recordings = engine, recordings
        use_escrow(ESCROW)
        self.house = House(engine, ESCROW, Waker(engine), Recordings.at(recordings, escrow=ESCROW))

    @contextmanager
    def serving(self) -> Iterator[TestClient[Any]]:
        """The server over this world, in this process."""
        with serving(self.house) as client:
            yield client

    def organisation(self, code: str, name: str = "", country: str = "CN") -> Org:
        return Org(admin.create_organisation(self.engine, ESCROW, code, name or code, country), code)

    def work(self, org: Org) -> Any:
        """A piece of the operator's work: `with world.work(org) as work:`."""
        return begin_work(self.engine, operator(org.id))

    def person(self, org: Org, login: str, role: Role, *, team: str = "", region: str = "") -> str:
        """Somebody with `PASSWORD`; team and region are made when they are missing."""
        with self.work(org) as work:
            if region:
                org.regions[region] = admin.ensure_region(work, region)
            if team:
                org.teams[team] = admin.ensure_team(work, team, org.regions[region])
            org.people[login] = admin.create_person(
                work,
                login,
                login.title(),
                role,
                team_id=org.teams.get(team),
                region_id=org.regions.get(region),
            )
            from db.central.people import person

            work.connection.execute(
                update(person).where(person.c.id == org.people[login]).values(password_hash=_hash)
            )
        return org.people[login]

    def lead(
        self,
        org: Org,
        name: str,
        owner: str | None = None,
        *,
        number: str = "",
        campaign: str = "",
        due: bool = True,
    ) -> str:
        """A lead with a number and a work item, of the person with this login (None: in the pool)."""
        made = new_id()
        with self.work(org) as work:
            work.connection.execute(
                insert(lead).values(org_id=org.id, id=made, name=name, campaign_id=campaign)
            )
            read = numbers.read(work, number or f"+86{next(_phones)}")
            numbers.add(work, made, read, number_id=new_id())
            index_lead(work.connection, org.id, made)
            owner_id = org.people[owner] if owner else None
            if owner_id:
                hand_over(work, [made], owner_id, why="test", attempts_left=5)
            row = {"id": made, "owner_id": owner_id, "campaign_id": campaign}
            at = work.now + (timedelta(0) if due else timedelta(days=30))
            queue.add(work, row, kind="new_lead", due_at=at, why="new")
            work.touched.lead(made)
        return made

    def publish(self, org: Org, kind: str, body: Campaign | Form) -> None:
        """A definition, as the publishing service would store it."""
        with self.work(org) as work:
            work.connection.execute(
                insert(definition).values(
                    org_id=org.id,
                    kind=kind,
                    code=body.code,
                    version=body.version,
                    body=body,
                    state="published",
                )
            )
            work.touched.put(org_stream(org.id), kind, [definition_id(body.code, body.version)])

    def whole(self, org: Org, lead_id: str) -> Lead:
        """The lead as it would travel now."""
        with self.engine.connect() as connection:
            return read_leads(PostgresStorage(connection, org.id), [lead_id])[lead_id]

    def rows(self, table: Any, org: Org, *conditions: Any) -> list[Any]:
        with self.engine.connect() as connection:
            return list(connection.execute(select(table).where(table.c.org_id == org.id, *conditions)).all())

    def actor(self, org: Org, login: str) -> Actor:
        """Somebody, without HTTP."""
        from db.central.people import person
        from lead_server.people import storage

        with self.engine.connect() as connection:
            row = connection.execute(storage.WITH_PERMISSIONS.where(person.c.id == org.people[login])).one()
        device = new_id()
        self._device(org, login, device)
        return Actor(
            org_id=org.id,
            person=storage.to_person(row),
            device_id=device,
            permissions=storage.permissions_of(row),
        )

    def _device(self, org: Org, login: str, device_id: str) -> None:
        from db.central.people import device

        with self.engine.begin() as connection:
            connection.execute(
                insert(device).values(org_id=org.id, id=device_id, person_id=org.people[login])
            )


class Desk:
    """Somebody signed in over HTTP: the wire as a desk uses it."""

    def __init__(self, http: TestClient[Any], org: Org, login: str, device_id: str | None = None) -> None:
        self.http, self.org, self.login = http, org, login
        self.device_id = device_id or new_id()
        self.cursors: dict[str, int] = {}
        self.history, self.seq, self.token, self.lineage = "", 0, "", ""

    def sign_in(self, password: str = PASSWORD) -> Any:
        """The raw answer; on success the token is kept."""
        answer = self.http.post(
            "/v1/session",
            json={
                "organisation": self.org.code, "login": self.login, "password": password,
                "device_id": self.device_id, "device_name": "test", "app_version": "0", "protocol": PROTOCOL,
            },
        )  # fmt: skip
        if answer.status_code == 200:
            self.token = answer.json()["token"]
        return answer

    def ask(self, method: str, path: str, **more: Any) -> Any:
        headers = {"Authorization": f"Bearer {self.token}", **more.pop("headers", {})}
        return self.http.request(method, path, headers=headers, **more)

    def pull(self, limit: int = 2000) -> PullAnswer:
        """One pull from the cursors so far, which move on."""
        body = {
            "protocol": PROTOCOL, "device_id": self.device_id, "history": self.history, "cursors": self.cursors,
            "limit": limit,
        }  # fmt: skip
        answer = self.ask("POST", "/v1/feed/pull", json=body)
        assert answer.status_code == 200, answer.text
        found = msgspec.json.decode(answer.content, type=PullAnswer)
        self.history = found.history
        for page in found.pages:
            self.cursors[page.stream] = page.position
        for name in set(self.cursors) - set(found.granted):
            del self.cursors[name]
        return found

    def operation(self, body: Body, at: datetime | None = None) -> Operation:
        """An operation of this desk, numbered."""
        self.seq += 1
        return Operation(
            id=new_id(), seq=self.seq, kind=KINDS[type(body)], entity_id=entity_of(body),
            at=at or datetime.now(UTC), body=msgspec.Raw(msgspec.json.encode(body)),
        )  # fmt: skip

    def push(self, *operations: Operation) -> tuple[OperationAnswer, ...]:
        return self.offer(*operations).answers

    def offer(self, *operations: Operation) -> PushAnswer:
        """One push as a desk of today does it: the lineage is sent, and kept from the answer."""
        ask = {
            "protocol": PROTOCOL, "device_id": self.device_id, "operations": operations, "lineage": self.lineage,
            "app": "0.2.0",
        }  # fmt: skip
        answer = self.push_raw(ask)
        assert answer.status_code == 200, answer.text
        found = msgspec.json.decode(answer.content, type=PushAnswer)
        self.lineage = found.lineage or self.lineage
        return found

    def push_raw(self, body: Any) -> Any:
        return self.ask(
            "POST",
            "/v1/feed/push",
            content=msgspec.json.encode(body),
            headers={"Content-Type": "application/json"},
        )

    def do(self, body: Body) -> OperationAnswer:
        """Push one operation; its answer."""
        return self.push(self.operation(body))[0]


def a_campaign(code: str = "renewal") -> Campaign:
    """Outcomes of each kind that the server treats differently."""
    title = {"en": "x", "zh": "文", "es": "x"}
    return Campaign(
        code=code, title=title, scorecard="basic",
        dispositions=(
            Disposition(code="sold", title=title, category="sale", tags=("customer",)),
            Disposition(code="no_answer", title=title, category="not_reached", retry_after_min=120),
            Disposition(code="never", title=title, category="do_not_call", sets_do_not_call=True),
        ),
    )  # fmt: skip


def a_form(code: str = "basic", **more: Any) -> Form:
    """Two yes/no questions of one point each."""
    questions = tuple(Question(ref=ref, title={"en": ref}, kind="yesno") for ref in ("greeted", "closed"))
    return Form(code=code, title={"en": "Basic"}, sections=(Section(ref="all", questions=questions),), **more)


def text_of(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


__all__ = ["PASSWORD", "Connection", "Desk", "Org", "Work", "World", "a_campaign", "a_form", "text_of"]
