"""The lead server in memory, for the simulator: the shipped push, pull, handlers and moves, over `MemoryStorage`.

Clock and ids are given, so that a seed replays exactly. A hook is called at `begin`, `before_heads`, `before_commit` and
`after_commit` of each writing transaction and may raise: before the commit nothing is left, after it everything is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from domain.errors import UserError
from domain.feed import PullAnswer, PullRequest, PushAnswer, PushRequest, WaitAnswer
from domain.leads import Lead
from domain.numbers import keyed_hash, last_four
from domain.people import Person, Role
from domain.permissions import Scope, rows_of
from lead_server.act import Act
from lead_server.feed import pull as pulling
from lead_server.feed import push as pushing
from lead_server.feed import retention
from lead_server.feed.bodies import definition_id
from lead_server.feed.shapes import Row, new_row
from lead_server.feed.streams import org_stream, region_stream, team_stream
from lead_server.leads import ownership, queue
from lead_server.leads.aggregate import read_leads
from lead_server.people import standing
from lead_server.security.actor import Actor, operator
from lead_server.security.tokens import LIFETIME
from tests.simulation.memory_storage import Hook, MemoryStorage, Tables

POINTS = ("begin", "before_heads", "before_commit", "after_commit")
NUMBER_KEY = b"key of number hashes, simulation"
_MOVED_WITH_A_MERGE = (
    "number",
    "consent",
    "deal",
    "ticket",
    "touch",
    "work_item",
    "product_held",
    "dial_leave",
)
_CELLS: dict[Role, dict[str, Scope]] = {}


class Crash(BaseException):
    """The server's process died at a named point. No `Exception`: nothing may catch it on the way."""


class MemoryServer:
    """One organisation's server.

    Attributes:
        hook: called with one of `POINTS`; may raise `Crash`.
        on_moved: called after a commit with the streams that moved, and whether one is urgent (the wake-up).
        tables: what is committed; read it in invariants, change it through the verbs.
    """

    def __init__(
        self,
        clock: Callable[[], datetime],
        ids: Callable[[], str],
        *,
        hook: Hook = lambda _point: None,
        on_moved: Callable[[tuple[str, ...], bool], None] = lambda _streams, _urgent: None,
        home: str = "CN",
    ) -> None:
        self._clock, self._ids, self._home = clock, ids, home
        self.hook, self.on_moved = hook, on_moved
        self.org_id = ids()
        self.tables = Tables(ids())
        self._operator = operator(self.org_id)
        self._actors: dict[tuple[str, str | None, str], tuple[Row, Actor]] = {}

    # ------------------------------------------------------------------ the wire
    def push(self, who: Actor | str, ask: PushRequest) -> PushAnswer:
        """As `POST /v1/feed/push`; `who`: a token, or an actor. Raises UserError, and what the hook raises."""
        with self.act(self.actor_of(who, also_shut=True)) as (act, storage):
            storage.strict = any(b"\\u0000" in bytes(one.body) for one in ask.operations)
            return pushing.push(act, ask)

    def pull(self, who: Actor | str, ask: PullRequest) -> PullAnswer:
        """As `POST /v1/feed/pull`."""
        actor = self.actor_of(who)
        answer, fresh = pulling.pull(self._storage(), actor, ask, self._clock())
        self.tables.bodies.update(fresh)
        return answer

    def wait(self, who: Actor | str, ask: PullRequest) -> WaitAnswer:
        """As `POST /v1/feed/wait` that looks once: waiting is the simulator's."""
        news, urgent = pulling.is_news(self._storage(), self.actor_of(who), ask)
        return WaitAnswer(news=news, urgent=urgent)

    def sign_in(self, person_id: str, device_id: str) -> str:
        """A session for this person on this device; the token. Raises UserError account_disabled, device_revoked."""
        if not self.tables.rows["person"][person_id]["active"]:
            raise UserError("account_disabled")
        known = self.tables.rows["device"].get((device_id, person_id))
        if known is not None and known["revoked_at"] is not None:
            raise UserError("device_revoked")
        with self.act() as (act, storage):
            if known is None:
                storage.insert("device", [new_row("device", act.now, id=device_id, person_id=person_id)])
            token, token_hash = act.new_token(self.org_id)
            session = new_row(
                "session", act.now, token_hash=token_hash, person_id=person_id, device_id=device_id,
                expires_at=act.now + LIFETIME,
            )  # fmt: skip
            storage.insert("session", [session])
        return token

    def actor_of(self, who: Actor | str, *, also_shut: bool = False) -> Actor:
        """Who holds a token now; the rules of `security.sessions.find_actor`."""
        if isinstance(who, Actor):
            return who
        session = self.tables.rows["session"].get(who.encode())
        if session is None:
            raise UserError("not_signed_in")
        person = self.tables.rows["person"][session["person_id"]]
        device = self.tables.rows["device"][(session["device_id"], person["id"])]
        shut = ""
        if device["revoked_at"] is not None:
            shut = "device_revoked"
        elif not person["active"] and (
            session["revoked_at"] is None or session["revoked_why"] == standing.DISABLED
        ):
            shut = "account_disabled"
        if shut and not also_shut:
            raise UserError(shut)
        if not shut and (session["revoked_at"] is not None or session["expires_at"] <= self._clock()):
            raise UserError("not_signed_in")
        return self.actor(person["id"], session["device_id"], shut=shut)

    # ------------------------------------------------------------------ the floor
    def region(self, name: str) -> str:
        with self.act() as (act, storage):
            made = act.new_id()
            storage.insert("region", [new_row("region", act.now, id=made, name=name)])
            act.touched.put(region_stream(made), "region", [made])
        return made

    def team(self, name: str, region_id: str) -> str:
        with self.act() as (act, storage):
            made = act.new_id()
            storage.insert("team", [new_row("team", act.now, id=made, name=name, region_id=region_id)])
            act.touched.put(team_stream(made), "team", [made])
        return made

    def person(self, login: str, role: Role = "agent", team_id: str | None = None) -> str:
        with self.act() as (act, storage):
            made, region = act.new_id(), self.tables.rows["team"][team_id]["region_id"] if team_id else None
            row = new_row(
                "person", act.now, id=made, login=login, name=login.title(), role=role, team_id=team_id,
                region_id=region,
            )  # fmt: skip
            storage.insert("person", [row])
            standing.announce(act, [made])
        return made

    def lead(
        self,
        name: str,
        owner_id: str | None = None,
        *,
        e164: str = "",
        campaign: str = "",
        due_at: datetime | None = None,
        lease_until: datetime | None = None,
        attempts_left: int | None = None,
        why: str = "made",
    ) -> str:
        """A lead with one number and a work item, in the pool or somebody's."""
        with self.act() as (act, storage):
            made = act.new_id()
            storage.insert("lead", [new_row("lead", act.now, id=made, name=name, campaign_id=campaign)])
            if e164:
                number = new_row(
                    "number", act.now, id=act.new_id(), lead_id=made, e164=e164, last4=last_four(e164),
                    key_hash=keyed_hash(e164, NUMBER_KEY),
                )  # fmt: skip
                storage.insert("number", [number])
            queue.add(
                act,
                {"id": made, "owner_id": None, "campaign_id": campaign},
                kind="new_lead",
                due_at=due_at,
                why="new",
            )
            if owner_id is not None:
                ownership.hand_over(
                    act, [made], owner_id, why=why, lease_until=lease_until, attempts_left=attempts_left
                )
            act.touched.lead(made)
        return made

    def hand_over(self, lead_ids: Sequence[str], owner_id: str | None, **lease: Any) -> int:
        """Give leads to an agent (None: to the pool); gives how many moved."""
        with self.act() as (act, _storage):
            return ownership.hand_over(act, lead_ids, owner_id, why=lease.pop("why", "simulated"), **lease)

    def change_lead(self, lead_id: str, **columns: Any) -> None:
        """Somebody at the server changes columns of a lead."""
        with self.act() as (act, storage):
            storage.change_all("lead", "id", [lead_id], {}, columns)
            act.touched.lead(lead_id)

    def delete_lead(self, lead_id: str) -> None:
        self.change_lead(lead_id, deleted_at=self._clock())

    def merge_lead(self, lead_id: str, into: str) -> None:
        """One customer was there twice: what hangs on the one hangs on the other from now on."""
        with self.act() as (act, storage):
            for table in _MOVED_WITH_A_MERGE:
                storage.change_all(table, "lead_id", [lead_id], {}, {"lead_id": into})
            owner = self.tables.rows["lead"][into]["owner_id"]
            storage.change_all("work_item", "lead_id", [into], {"done": False}, {"agent_id": owner})
            storage.change_all("lead", "id", [lead_id], {}, {"merged_into": into})
            if self.tables.rows["lead"][lead_id]["do_not_call"]:
                storage.change_all("lead", "id", [into], {}, {"do_not_call": True})
            act.touched.lead(lead_id, into)

    def set_active(self, person_id: str, active: bool) -> None:
        with self.act() as (act, _storage):
            standing.set_active(act, person_id, active)

    def move_person(self, person_id: str, team_id: str | None) -> None:
        region = self.tables.rows["team"][team_id]["region_id"] if team_id else None
        with self.act() as (act, _storage):
            standing.move(act, person_id, team_id, region)

    def revoke_device(self, device_id: str) -> None:
        with self.act() as (act, _storage):
            standing.revoke_device(act, device_id)

    def publish(self, kind: str, body: Any) -> None:
        """A version of a campaign, script, scorecard, article."""
        with self.act() as (act, storage):
            row = new_row(
                "definition",
                act.now,
                kind=kind,
                code=body.code,
                version=body.version,
                body=body,
                state="published",
            )
            storage.insert("definition", [row])
            act.touched.put(org_stream(self.org_id), kind, [definition_id(body.code, body.version)])

    # ------------------------------------------------------------------ backups
    def snapshot(self) -> Tables:
        """A backup of everything that is committed."""
        return self.tables.copy()

    def restore(self, backup: Tables, *, new_history: bool = True) -> None:
        """Back to a backup, as after `lead-server feed restored`; without `new_history` nobody ran that."""
        self.tables = backup.copy()
        if new_history:
            self.tables.history = self._ids()
            forgotten = {"lineage": self.tables.history, "lineage_before": None, "last_seq": 0}
            devices = self.tables.rows["device"]
            devices.update({key: {**row, **forgotten} for key, row in devices.items()})

    def prune(self) -> int:
        """As `lead-server feed prune` now; gives how many removals were forgotten."""
        return retention.prune(self._pruning, self._clock() - retention.KEPT)

    @contextmanager
    def _pruning(self) -> Iterator[Act]:
        with self.act() as (act, _storage):
            yield act

    # ------------------------------------------------------------------ looking
    def whole(self, lead_id: str) -> Lead:
        """The lead as it would travel now. Raises KeyError for one that is gone."""
        return read_leads(self._storage(), [lead_id])[lead_id]

    def owned_by(self, person_id: str) -> set[str]:
        """Living leads of somebody: what her desk should hold in the end."""
        return {
            row["id"]
            for row in self.tables.rows["lead"].values()
            if row["owner_id"] == person_id and row["merged_into"] is None and row["deleted_at"] is None
        }

    def operation(self, operation_id: str) -> Row | None:
        """What is kept of an operation: outcome, code, data."""
        return self.tables.rows["operation"].get(operation_id)

    # ------------------------------------------------------------------ inside
    @contextmanager
    def act(self, actor: Actor | None = None) -> Iterator[tuple[Act, MemoryStorage]]:
        """One transaction (None: of the operator); committed when the block ends without an error."""
        storage = self._storage()
        self.hook("begin")
        try:
            act = Act(
                storage,
                actor or self._operator,
                self._clock(),
                new_id=self._ids,
                new_token=self._token,
            )
            yield act, storage
            act.flush()
            self.hook("before_commit")
        except BaseException:
            storage.rollback()
            raise
        storage.committed()
        self.hook("after_commit")
        if storage.moved[0]:
            self.on_moved(*storage.moved)

    def actor(self, person_id: str, device_id: str | None = None, *, shut: str = "") -> Actor:
        """Somebody at a desk, whether signed in or not."""
        row = self.tables.rows["person"][person_id]
        known = self._actors.get((person_id, device_id, shut))
        if known is not None and known[0] is row:  # a row is never changed in place
            return known[1]
        role: Role = row["role"]
        if role not in _CELLS:
            _CELLS[role] = rows_of(role)
        cells = _CELLS[role]
        person = Person(
            id=row["id"], login=row["login"], name=row["name"], role=role, team_id=row["team_id"],
            region_id=row["region_id"], masked=cells["lead.unmask"] == "none", active=row["active"],
        )  # fmt: skip
        made = Actor(org_id=self.org_id, person=person, device_id=device_id, permissions=cells, shut=shut)
        self._actors[(person_id, device_id, shut)] = row, made
        return made

    def _storage(self) -> MemoryStorage:
        return MemoryStorage(self.tables, self.org_id, number_key=NUMBER_KEY, home=self._home, hook=self.hook)

    def _token(self, _org_id: str) -> tuple[str, bytes]:
        token = self._ids()
        return token, token.encode()


__all__ = ["POINTS", "Crash", "MemoryServer"]
