"""One desk of a history: the shipped engine over a memory store, its line, its person, and what befalls them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, Any

import msgspec

from agent_app.store.rows import decode_lead
from agent_app.sync import events
from agent_app.sync.port import Stream
from domain.errors import UserError
from domain.feed import PushAnswer, PushRequest, WaitAnswer
from domain.leads import Lead
from domain.operations import BODIES, KINDS, Body, lead_of
from tests.simulation.acts import JUDGED, Person
from tests.simulation.desk_memory import Crash, MemoryDesk, MemoryStore
from tests.simulation.network import WIRE, Line
from tests.simulation.timeline import WrongClock

LONG_POLL_S = 240.0  #: longer than the real one: what comes of it is the same, with fewer events

if TYPE_CHECKING:
    from tests.simulation.history import History


@dataclass(frozen=True)
class Acknowledged:
    """Work that a person was told is kept."""

    operation_id: str
    kind: str
    lead_id: str
    body: Body
    seq: int


class Seat:
    """A person at a desk.

    Attributes:
        acknowledged: by operation id. lost_with_disk: ids that only an older disk image would have had to hold.
        cursors: of the streams, as they were seen last. done: operations that were settled by then.
        state: `on`, `off` (crashed, not restarted yet), `signed_out`, `gone` (the store was destroyed).
        old, newer: speaks protocol 1; has a kind of operation that the server does not know.
    """

    def __init__(
        self, history: History, name: str, person_id: str, *, store: MemoryStore | None = None
    ) -> None:
        self.history, self.name, self.person_id = history, name, person_id
        self.random = Random(history.random.getrandbits(64))
        self.line = Line(history.timeline, self.random)
        self.clock = WrongClock(
            history.timeline, self.random.uniform(-40, 40), self.random.choice((0, 0, 1e-4))
        )
        self.store = store or history.make_store()
        self.store.hook = self._hook
        self.person = Person(self.random, history.ids, self.clock)
        self.device_id, self.token = "", ""
        self.acknowledged: dict[str, Acknowledged] = {}
        self.calls: dict[str, Any] = {}
        self.state, self.old, self.newer = "off", False, False
        self.waiting_for: tuple[frozenset[str], Callable[[], None]] | None = None
        self.armed: list[str] = []
        self.crash_at: tuple[str, int] | None = None
        self._acting: tuple[str, ...] = ()
        self._life = 0
        self._timers: dict[str, int] = {}
        self.desk: MemoryDesk
        self.failures: list[str] = []
        self.cursors: dict[str, Stream] = {}
        self.done: set[str] = set()
        self.cursors_seen = self.outbox_seen = -1

    # --- life

    def sign_in(self) -> None:
        """A (new) session for this device."""
        self.device_id = self.store.meta("device_id").get("device_id", self.device_id) or self.history.ids()
        self.token = self.history.server.sign_in(self.person_id, self.device_id)
        hook, self.store.hook = self.store.hook, lambda _point: None
        self.store.write(
            lambda tx: tx.put_meta({"device_id": self.device_id, "token": ""})
        )  # as the session does
        self.store.hook = hook
        self.start()

    def start(self) -> None:
        """The program starts over whatever is on the disk."""
        pinned = set(self.calls)
        self.token = self.store.meta("token").get(
            "token", self.token
        )  # a rotation that nobody was told of yet
        self._life += 1
        self._timers.clear()
        self.store.hook = self._hook
        self.desk = MemoryDesk(
            self.person_id, self.device_id, self.clock, self.random, self.history.ids, store=self.store, app="sim",
            page_limit=lambda: self.history.page,
        )  # fmt: skip
        self.desk.pinned.update(pinned)
        self.state = "on"
        self.find_acknowledged()
        self.step(events.Started())

    def crash(self, down_s: float) -> None:
        """The process was killed; somebody starts it again."""
        self.state = "off"
        self._life += 1
        self.history.note(f"{self.name} killed")
        self.history.timeline.after(down_s, self._come_back)

    def _come_back(self) -> None:
        if self.state == "off":
            self.start()

    def step(self, event: events.Event) -> None:
        """Give the engine an event and do what it wants done."""
        if self.state != "on":
            return
        self.history.count_step()
        try:
            effects = self.desk.step(event)
        except Crash:
            self.crash(self.random.uniform(0.5, 40))
            return
        for effect in effects:
            self._perform(effect)
        self.history.after_step(self)

    def _perform(self, effect: events.Effect) -> None:
        kind = type(effect)
        if kind is events.Say or kind is events.Announce:  # the most of them, and told to nobody here
            return
        match effect:
            case events.Send():
                self._send(effect)
            case events.SetTimer():
                self._set_timer(effect.name, effect.seconds)
            case events.SignedOut():
                self.state = "signed_out"
                self.history.timeline.after(self.random.uniform(5, 60), self._sign_in_again)
            case events.Destroy():
                self.history.destroyed(self)
            case events.RotatedTo(device_id, token):
                self.device_id, self.token = device_id, token
                self.history.note(f"{self.name} rotated")
            case _:
                pass

    def _set_timer(self, name: str, after_s: float) -> None:
        self._timers[name] = number = self._timers.get(name, 0) + 1
        life = self._life
        self.history.timeline.after(after_s, lambda: self._ring(name, number, life))

    def _ring(self, name: str, number: int, life: int) -> None:
        if life == self._life and self._timers.get(name) == number:
            self.step(events.TimerDue(name))

    def _sign_in_again(self) -> None:
        if self.state == "signed_out":
            try:
                self.sign_in()
            except UserError:  # disabled, revoked: the next start of the old token is told so
                self.start()

    def close(self) -> None:
        """The history is over: what holds each other lets go."""
        self.store.hook = lambda _point: None
        self.waiting_for = None
        if hasattr(self, "desk"):
            self.desk.close()
            del self.desk

    # --- the line

    def _send(self, send: events.Send) -> None:
        request = send.request
        if self.old:
            request = (
                msgspec.structs.replace(request, protocol=1, lineage="", app="")
                if isinstance(request, PushRequest)
                else msgspec.structs.replace(request, protocol=1, digests={})
            )
        data = msgspec.json.encode(request)
        if self.newer:
            data = data.replace(b'"kind":"deal_recorded"', b'"kind":"deal_recorded_2"')
        kinds = [o.kind for o in request.operations] if isinstance(request, PushRequest) else ()
        fault = ""
        if self.armed and send.lane != "wait" and (kinds or self.armed[0].startswith("pull:")):
            fault = self.armed.pop(0).removeprefix("pull:")
            self.history.tally.fault(fault, "wire", kinds or self.pending_kinds())
            self.history.note(f"{self.name} {send.lane} {fault}")
        token, life, server = self.token, self._life, self.history.server

        def give(event: events.Event) -> None:
            if life == self._life:
                self.step(self._as_understood(event))

        if send.lane == "wait":
            self._wait(send, lambda: server.handle(self, "wait", token, data), give)
        else:
            self.line.carry(send, fault, lambda: server.handle(self, send.lane, token, data), give)

    def _wait(
        self, send: events.Send, serve: Callable[[], bytes], give: Callable[[events.Event], None]
    ) -> None:
        """A long poll: the server looks, waits until something moves, and looks again."""
        life, after = self._life, self.history.timeline.after

        def look_again() -> None:
            if life == self._life:
                self.line.carry(send, "", serve, give)

        def looked(event: events.Event) -> None:
            if (
                isinstance(event, events.Answered)
                and isinstance(event.answer, WaitAnswer)
                and not event.answer.news
            ):
                self.waiting_for = self.history.server.streams_of(self.person_id), look_again
                waited = self.waiting_for
                after(LONG_POLL_S, lambda: look_again() if self.waiting_for is waited else None)
            else:
                give(event)

        self.waiting_for = None
        self.line.carry(send, "", serve, looked)

    def _as_understood(self, event: events.Event) -> events.Event:
        """A desk of protocol 1 does not know what protocol 2 added."""
        if self.old and isinstance(event, events.Answered) and isinstance(event.answer, PushAnswer):
            plain = msgspec.structs.replace(event.answer, lineage="", rotation=None)
            return events.Answered(event.request_id, plain)
        return event

    # --- acts

    def act(self) -> None:
        """The person does something."""
        if self.state != "on" or self.desk.engine.over or self.history.quiet is self:
            return
        rows = self.desk.rows()
        if self.random.random() < 0.3 and self._give_up():
            return
        if evaluation := self._open_evaluation():
            self.do(self.person.acknowledgement(evaluation))
        elif rows:
            lead = decode_lead(rows[self.random.choice(sorted(rows))].body)
            if self.random.random() < 0.25 and lead.id not in self.calls:
                self._begin_call(lead.id)
            else:
                self.do(self.person.about(lead))

    def can(self, kind: str) -> bool:
        """Whether this person could do an act of this kind now."""
        if self.state != "on" or self.desk.engine.over or self.store.fault or self.crash_at:
            return False
        if self.store.meta("ending"):
            return False
        if kind == "evaluation_submitted":
            return self.name == "analyst" and bool(self.history.server.call_ids())
        if kind == "operation_discarded":
            return any(e.state == "refused" for e in self.desk.outbox())
        if kind == "evaluation_acknowledged":
            return bool(self._evaluations())
        if kind in JUDGED:
            return bool(self._judged())
        if kind == "callback_done":
            return any(decode_lead(held.body).work for held in self.desk.rows().values())
        return bool(self.desk.rows())

    def act_of(self, kind: str) -> None:
        """Do an act of this kind, which she can."""
        if kind == "evaluation_submitted":
            self.history.score(self)
        elif kind == "operation_discarded":
            self._give_up()
        elif kind == "evaluation_acknowledged":
            self.do(self.person.acknowledgement(self.random.choice(self._evaluations())))
        elif kind in JUDGED:
            chosen = self.random.choice(self._judged())
            appeals = self.history.server.appeals_of(chosen)
            self.do(self.person.judged(kind, chosen, appeals[-1] if appeals else self.history.ids()))
        else:
            self.do(self.person.of_kind(kind, self.some_lead(with_work=kind == "callback_done")))

    def some_lead(self, *, with_work: bool = False) -> Lead:
        """One of those on her desk."""
        rows = self.desk.rows()
        leads = [decode_lead(rows[i].body) for i in sorted(rows)]
        return self.random.choice([one for one in leads if one.work or not with_work])

    def _give_up(self) -> bool:
        """She looks at what was refused, and discards one with a reason."""
        refused = [entry.id for entry in self.desk.outbox() if entry.state == "refused"]
        if not refused or self.store.fault:
            return False
        chosen = [self.random.choice(refused)]
        self._acting = ("operation_discarded",)
        try:
            self.store.write(lambda tx: self.desk.ledger.discard(tx, chosen, "typed twice", self.desk.pinned))
        except Crash:
            self.crash(self.random.uniform(0.5, 40))
            return True
        finally:
            self._acting = ()
        self.find_acknowledged()
        self.step(events.Nudged())
        return True

    def _begin_call(self, lead_id: str) -> None:
        self.calls[lead_id] = self.clock()
        self.desk.pinned.add(lead_id)
        self.history.timeline.after(self.random.uniform(10, 200), lambda: self.end_call(lead_id))

    def end_call(self, lead_id: str) -> None:
        """Wrap a call up; with the desk away, when it is back."""
        begun = self.calls.get(lead_id)
        if begun is None or self.state == "gone":
            return
        if self.state != "on":
            self.history.timeline.after(20, lambda: self.end_call(lead_id))
            return
        held = self.desk.rows().get(lead_id)
        if held is None:
            self.failures.append(f"I3 {self.name}: {lead_id} left during its call")
        elif not self.do(self.person.finished_call(decode_lead(held.body), begun)) and self.state == "on":
            self.history.timeline.after(20, lambda: self.end_call(lead_id))
            return
        self.calls.pop(lead_id, None)
        self.desk.pinned.discard(lead_id)
        self.step(events.Nudged())

    def do(self, bodies: Iterable[Body], *, nudge: bool = True) -> bool:
        """Write acts; True when the person was told that they are kept. Without `nudge` they go with the next ones."""
        made = tuple(bodies)
        self._acting = tuple(KINDS[type(body)] for body in made)
        if self.store.fault:
            self.history.tally.fault(
                "disk_full" if self.store.fault == "disk_full" else "store_busy",
                "before_commit",
                self._acting,
            )
        try:
            self.desk.act(*made)
        except Crash:
            self.crash(self.random.uniform(0.5, 40))
            return False
        except UserError:
            return False
        finally:
            self._acting = ()
        self.find_acknowledged()
        self.history.check_reads_own_writes(self)
        if nudge:
            self.step(events.Nudged())
        return True

    def find_acknowledged(self) -> None:
        """What is on the disk was promised, also when the kill came before the person could be told."""
        seen = self.acknowledged
        for entry in self.desk.outbox()[::-1]:
            if entry.id in seen:
                break
            body = msgspec.json.decode(entry.body, type=BODIES[entry.kind])
            seen[entry.id] = Acknowledged(entry.id, entry.kind, lead_of(body), body, entry.seq)
            self.history.acknowledged(self, seen[entry.id])

    def _open_evaluation(self) -> str:
        if self.random.random() > 0.15:
            return ""
        mine = self._evaluations()
        return self.random.choice(mine) if mine else ""

    def _judged(self) -> list[str]:
        """Evaluations on her desk; for an analyst all of them, as her lists ask the server."""
        if self.name == "analyst":
            return self.history.server.evaluation_ids()
        return sorted(i for _, kind, i in self.desk.members() if kind == "evaluation")

    def _evaluations(self) -> list[str]:
        """Those on her desk to which she said nothing yet."""
        asked = {e.entity_id for e in self.desk.outbox() if e.kind == "evaluation_acknowledged"}
        return sorted(i for _, kind, i in self.desk.members() if kind == "evaluation" and i not in asked)

    # --- what befalls it

    def pending_kinds(self) -> list[str]:
        return [entry.kind for entry in self.desk.outbox() if entry.state == "new"]

    def has_no_lineage(self) -> bool:
        """It was answered, and keeps nothing by which a server could be known again."""
        if self.store.meta("lineage").get("lineage"):
            return False
        return any(entry.state in ("answered", "done") for entry in self.store._outbox.base.values())

    def try_again(self) -> None:
        """The fault was mended, and the person presses "try again" at what was set apart."""
        apart = [e.id for e in self.desk.outbox() if e.state == "quarantined"] if self.state == "on" else []
        if apart:
            self.store.write(lambda tx: self.desk.ledger.retry(tx, apart, self.desk.pinned))
            self.step(events.Nudged(by_person=True))

    def _hook(self, point: str) -> None:
        if self.crash_at is None or self.crash_at[0] != point:
            return
        left = self.crash_at[1] - 1
        self.crash_at = (point, left)
        if left <= 0:
            self.crash_at = None
            self.history.tally.fault("crash_desk", point, [*self._acting, *self.pending_kinds()])
            raise Crash

    def arm(self, fault: str, *, first: bool = False) -> None:
        """The next push with operations (or the next pull) meets this; `first`: before all others that lie in wait."""
        assert fault in WIRE
        if first:
            self.armed.insert(0, fault)
            return
        self.armed.append(fault if self.random.random() < 0.75 else f"pull:{fault}")
