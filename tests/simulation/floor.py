"""The server of a history: the shipped handlers over the storage in memory, with its people, and its own mishaps."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import msgspec

from domain.campaigns import Campaign, Disposition
from domain.errors import UserError
from domain.feed import PullRequest, PushRequest
from domain.scorecards import Form, Question, Section
from lead_server.feed import retention, streams
from tests.simulation.network import ServerDown
from tests.simulation.server_memory import Crash

if TYPE_CHECKING:
    from tests.simulation.history import History
    from tests.simulation.seat import Seat

_PUSH, _PULL = msgspec.json.Decoder(PushRequest), msgspec.json.Decoder(PullRequest)
_encode = msgspec.json.Encoder().encode


def campaign(version: int = 1) -> Campaign:
    """Outcomes of each kind that the server treats differently."""
    title = {"en": "x"}
    return Campaign(
        code="renewal", title=title, version=version,
        dispositions=(
            Disposition(code="sold", title=title, category="sale", tags=("customer",)),
            Disposition(code="no_answer", title=title, category="not_reached", retry_after_min=120),
            Disposition(code="later", title=title, category="neutral"),
            Disposition(code="never", title=title, category="do_not_call", sets_do_not_call=True),
        ),
    )  # fmt: skip


def scorecard() -> Form:
    questions = tuple(Question(ref=ref, title={"en": ref}, kind="yesno") for ref in ("greeted", "closed"))
    return Form(
        code="basic", title={"en": "Basic"}, version=1, sections=(Section(ref="all", questions=questions),)
    )


class SimServer:
    """A floor with two teams, three agents and an analyst.

    Attributes:
        crash_at: (point, countdown) at which the process dies once. revoked: a device was. merge_targets: leads that
            others were merged into. poison: a kind of operation that breaks every batch it is in. leases: assignment ->
            attempts that it began with.
    """

    def __init__(self, history: History) -> None:
        self._history = history
        self.crash_at: tuple[str, int] | None = None
        self._kinds: list[str] = []
        self.revoked, self.poison = False, ""
        self.leases: dict[str, int | None] = {}
        self.merge_targets: set[str] = set()
        self._revoked: set[str] = set()
        self.memory = history.make_server(on_moved=self._moved)
        north = self.memory.region("North")
        self._teams = [self.memory.team("A", north), self.memory.team("B", north)]
        self.agents = [
            self.memory.person("mira", "agent", self._teams[0]),
            self.memory.person("otto", "agent", self._teams[0]),
            self.memory.person("pia", "agent", self._teams[1]),
        ]
        self.analyst = self.memory.person("quan", "analyst")
        self.memory.publish("campaign", campaign())
        self.memory.publish("scorecard", scorecard())
        self._waiting: list[Any] = []
        self.memory.hook = self._hook

    # --- the wire

    def sign_in(self, person_id: str, device_id: str) -> str:
        self._kinds = []
        try:
            return self.memory.sign_in(person_id, device_id)
        except Crash:
            raise UserError("server_away") from None

    def handle(self, seat: Seat, lane: str, token: str, data: bytes) -> bytes:
        """One request as it arrives. Raises UserError, or ServerDown when the process dies over it."""
        self._history.count_step()
        self._kinds = []
        try:
            if lane == "push":
                asked = _PUSH.decode(data)
                self._kinds = [one.kind for one in asked.operations]
                if self.poison in self._kinds:
                    raise UserError("internal", reference="poison")
                return _encode(self.memory.push(token, asked))
            if lane == "wait":
                return _encode(self.memory.wait(token, _PULL.decode(data)))
            return _encode(self.memory.pull(token, _PULL.decode(data)))
        except Crash:
            raise ServerDown from None

    def _hook(self, point: str) -> None:
        if self.crash_at is None or self.crash_at[0] != point:
            return
        left = self.crash_at[1] - 1
        self.crash_at = (point, left)
        if left <= 0 and self._kinds:  # an act of the operator is not what the person was told about
            self.crash_at = None
            self._history.tally.fault("crash_server", point, self._kinds)
            self._history.note(f"server killed at {point}")
            raise Crash

    def _moved(self, names: tuple[str, ...], urgent: bool) -> None:
        """The wake-up; lossy: one in ten is never heard."""
        history = self._history
        for seat in history.seats:
            waits = seat.waiting_for
            if waits is not None and not waits[0].isdisjoint(names) and history.random.random() < 0.9:
                seat.waiting_for = None
                history.timeline.after(history.random.uniform(0.01, 0.3), waits[1])

    def streams_of(self, person_id: str) -> frozenset[str]:
        return frozenset(streams.granted(self.memory.org_id, self.memory.actor(person_id).person))

    # --- what the operator does

    def make_leads(self, count: int) -> None:
        history = self._history
        for n in range(count):
            owner = self.agents[n % 3] if n % 6 else None
            until = history.timeline.moment() + timedelta(days=30) if history.random.random() < 0.5 else None
            self.memory.lead(
                f"lead {n}", owner, e164=f"+8619912350{n:03d}", campaign="renewal", lease_until=until,
                attempts_left=history.random.choice((None, 1, 5)),
            )  # fmt: skip
        self._note_leases()

    def _note_leases(self) -> None:
        for i, row in self.memory.tables.rows["assignment"].items():
            self.leases.setdefault(i, row["attempts_left"])

    def hand_over(self, lead_ids: list[str], owner_id: str | None) -> None:
        self._kinds = []
        self.memory.hand_over(lead_ids, owner_id, attempts_left=self._history.random.choice((None, 1, 3)))
        self._note_leases()

    def change_team(self, person_id: str) -> None:
        self._kinds = []
        self.memory.move_person(person_id, self._history.random.choice((*self._teams, None)))

    def disable(self, person_id: str) -> None:
        self._kinds = []
        self.memory.set_active(person_id, False)

    def revoke(self, person_id: str, device_id: str) -> None:
        self._kinds = []
        self.revoked = True
        self._revoked.add(device_id)
        if (device_id, person_id) in self.memory.tables.rows["device"]:  # a restored server may not know it
            self.memory.revoke_device(device_id)

    def merge(self, lost: str, kept: str) -> None:
        self._kinds = []
        self.merge_targets.add(kept)
        self.memory.merge_lead(lost, into=kept)

    def delete(self, lead_id: str) -> None:
        self._kinds = []
        self.memory.delete_lead(lead_id)

    def edit(self, lead_id: str, words: str) -> None:
        """Somebody types something into a lead at the server."""
        self._kinds = []
        self.memory.change_lead(lead_id, company=words)

    def publish(self, version: int) -> None:
        self._kinds = []
        if ("campaign", "renewal", version) not in self.memory.tables.rows["definition"]:
            self.memory.publish("campaign", campaign(version))

    def prune(self) -> None:
        """Retention, as if everything that is gone were older than its days."""
        self._kinds = []
        retention.prune(self.memory._pruning, self._history.timeline.moment() + timedelta(days=1))

    def snapshot(self) -> Any:
        return self.memory.snapshot()

    def restore(self, backup: Any, *, announced: bool) -> None:
        """Back to the backup; the operator shuts out again whoever was shut out since."""
        self._kinds = []
        self.memory.restore(backup, new_history=announced)
        for person_id in sorted(self._history.ended):
            self.memory.set_active(person_id, False)
        known = {key[0] for key in self.memory.tables.rows["device"]}
        for device_id in sorted(self._revoked & known):
            self.memory.revoke_device(device_id)

    # --- looking

    def lead_ids(self) -> list[str]:
        """Living leads."""
        rows = self.memory.tables.rows["lead"].values()
        return sorted(r["id"] for r in rows if r["merged_into"] is None and r["deleted_at"] is None)

    def leads_owned_by(self, person_id: str) -> list[str]:
        return sorted(self.memory.owned_by(person_id))

    def call_ids(self) -> list[str]:
        return sorted(self.memory.tables.rows["call"])

    def evaluation_ids(self) -> list[str]:
        return sorted(self.memory.tables.rows["evaluation"])

    def appeals_of(self, evaluation_id: str) -> list[str]:
        rows = self.memory.tables.rows["appeal"].values()
        return sorted(row["id"] for row in rows if row["evaluation_id"] == evaluation_id)

    def operations(self) -> dict[str, Any]:
        return self.memory.tables.rows["operation"]

    def operations_in_order(self) -> list[Any]:
        """As they were applied."""
        return list(self.memory.tables.rows["operation"].values())

    def table(self, name: str) -> list[Any]:
        return list(self.memory.tables.rows[name].values())

    def granted(self, person_id: str) -> tuple[dict[str, tuple[int, bytes]], dict[Any, tuple[int, bytes]]]:
        """What this person's desk should hold: leads, and other members, each with its position and body.

        Read from what stands in the tables, not by the pull that is being judged.
        """
        from lead_server.feed.bodies import Reader

        memory, actor = self.memory, self.memory.actor(person_id)
        storage = memory._storage()
        leads: dict[str, tuple[int, bytes]] = {}
        others: dict[Any, tuple[int, bytes]] = {}
        owned = memory.owned_by(person_id) if actor.person.role == "agent" else set()
        agent = streams.agent_stream(person_id)
        for lead_id in owned:
            found = memory.tables.members.get(agent, {}).get(("lead", lead_id))
            position = found[0].position if found and not found[0].gone else -1
            leads[lead_id] = position, msgspec.json.encode(memory.whole(lead_id))
        reader = Reader(storage, actor)
        for name in self.streams_of(person_id):
            for (kind, i), (member, _) in memory.tables.members.get(name, {}).items():
                if kind != "lead" and not member.gone and (body := reader.read(kind, [i]).get(i)) is not None:
                    others[(name, kind, i)] = member.position, bytes(body)
        return leads, others

    def lets_nobody_in(self, seat: Seat) -> bool:
        """Her account is disabled, or this desk revoked: there is no new session."""
        found = self.memory.tables.rows["device"].get((seat.device_id, seat.person_id))
        return seat.person_id in self._history.ended or bool(found and found["revoked_at"])

    def refuses(self, seat: Seat) -> bool:
        """This desk's pushes are not taken at all any more."""
        session = self.memory.tables.rows["session"].get(seat.token.encode())
        return session is None
