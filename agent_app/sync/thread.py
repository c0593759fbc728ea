"""The driver of the engine: one thread owns it, two lanes carry its requests, all report into one queue.

`sync` steps the engine and performs its effects; `sync-exchange` sends pushes and pulls one after the other, the
urgent first, and asks ahead in a long pull; `sync-wait` sleeps at the server. Nobody but `sync` touches the engine.
"""

from __future__ import annotations

import itertools
import logging
import queue
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

from agent_app import pause
from agent_app.changes import Changed, Changes
from agent_app.session.service import Health
from agent_app.sync import events
from agent_app.sync.ahead import Ahead
from agent_app.sync.events import Effect, Event
from agent_app.sync.machine import Engine
from agent_app.sync.saying import IN_STEP
from domain.errors import UserError
from domain.feed import PullAnswer, PullRequest, PushAnswer, PushRequest, WaitAnswer

_log = logging.getLogger(__name__)
_AFTER_A_FAULT_S = 10.0


class Feed(Protocol):
    """What a lane needs of a transport; one serves one lane."""

    token: str

    def pull(self, request: PullRequest) -> PullAnswer: ...

    def push(self, request: PushRequest) -> PushAnswer: ...

    def wait(self, request: PullRequest) -> WaitAnswer: ...


class Listener(Protocol):
    """Who hears of what concerns the whole desk; called in the sync thread."""

    def signed_out(self, code: str) -> None: ...

    def rotated(self, device_id: str, token: str) -> None: ...

    def locked(self, code: str) -> None: ...

    def destroy(self, code: str) -> None: ...


class SyncThread:
    """Keeps one person's desk in step until `stop`.

    Args:
        make_engine: a fresh engine over the store; also after a fault of ours, which must not end the desk's life.
        exchange, wake: two connections with the same token.
    """

    def __init__(
        self,
        make_engine: Callable[[], Engine],
        exchange: Feed,
        wake: Feed,
        changes: Changes,
        listener: Listener,
    ) -> None:
        self._make_engine, self._changes, self._listener = make_engine, changes, listener
        self.engine = make_engine()
        self._events: queue.SimpleQueue[tuple[int, Event]] = queue.SimpleQueue()
        self._life = 0  #: of the engine; what comes back to an earlier one is not given to the next
        self._timers: dict[str, float] = {}
        self._in_step_once = threading.Event()
        self._health = Health(state="syncing", since=_now())
        self._exchange = _Lane("sync-exchange", exchange, self._events.put)
        self._wake = _Lane("sync-wait", wake, self._events.put)
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    def start(self) -> None:
        for thread in (self._exchange, self._wake, self._thread):
            thread.start()

    def nudge(self, *, by_person: bool = False) -> None:
        """Something waits in the outbox; or the person asks for a try now."""
        self._events.put((-1, events.Nudged(by_person)))

    def network_up(self) -> None:
        """The system says that the network is back."""
        self._events.put((-1, events.NetworkUp()))

    def stop(self, timeout_s: float = 3.0) -> None:
        """End the threads (a lane may sleep at the server a little longer; nobody listens to it then)."""
        self._events.put((-1, events.Stopped()))
        for lane in (self._exchange, self._wake):
            lane.stop()
        # a workspace may be closed before it was started, or by its own sync thread
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(timeout_s)

    def health(self) -> Health:
        return self._health

    def wait_in_step(self, timeout_s: float) -> bool:
        """True once everything was here."""
        return self._in_step_once.wait(timeout_s)

    def _run(self) -> None:
        self._give(events.Started())
        while not self.engine.over:
            try:
                life, event = self._events.get(timeout=self._pause())
            except queue.Empty:
                self._ring()
                continue
            if life in (-1, self._life):
                self._give(event)

    def _give(self, event: Event) -> None:
        try:
            effects = self.engine.step(event)
        except Exception:  # a fault of ours: said, logged, and a fresh engine tries again
            _log.exception("the engine failed at %s", type(event).__name__)
            self._life += 1
            self.engine = self._make_engine()
            self._timers = {"again": time.monotonic() + _AFTER_A_FAULT_S}
            self._say(events.Say(state="unreachable", problem="internal"))
            return
        for effect in effects:
            try:
                self._perform(effect)
            except Exception:  # somebody who listens failed; the engine goes on
                _log.exception("%s could not be done", type(effect).__name__)

    def _perform(self, effect: Effect) -> None:
        match effect:
            case events.Send():
                lane = self._wake if effect.lane == "wait" else self._exchange
                lane.put(self._life, effect)
            case events.SetTimer(name, seconds):
                self._timers[name] = time.monotonic() + seconds
            case events.Announce(changed):
                self._changes.announce(changed)
            case events.Say():
                self._say(effect)
            case events.RotatedTo(device_id, token):
                for each in (self._exchange, self._wake):
                    each.feed.token = token
                self._listener.rotated(device_id, token)
            case events.Locked(code):
                self._listener.locked(code)
            case events.SignedOut(code):
                self._listener.signed_out(code)
            case events.Destroy(code):
                self._listener.destroy(code)

    def _pause(self) -> float:
        """Seconds until the next timer."""
        return max(0.0, min(self._timers.values()) - time.monotonic()) if self._timers else 3600.0

    def _ring(self) -> None:
        now = time.monotonic()
        for name in [name for name, at in self._timers.items() if at <= now]:
            del self._timers[name]
            self._give(events.Started() if name == "again" else events.TimerDue(name))

    def _say(self, said: events.Say) -> None:
        old = self._health
        self._health = Health(
            state=said.state, since=old.since if old.state == said.state else _now(), waiting=said.waiting,
            refused=said.refused, quarantined=said.quarantined, received=said.received, total=said.total,
            last_in_step=said.last_in_step or old.last_in_step, problem=said.problem, retry_s=said.retry_s,
        )  # fmt: skip
        if said.state in IN_STEP:
            self._in_step_once.set()
        self._changes.announce(Changed(health=True))


class _Lane(threading.Thread):
    """Carries requests over one connection, one at a time, the lowest priority first."""

    def __init__(self, name: str, feed: Feed, report: Callable[[tuple[int, Event]], None]) -> None:
        super().__init__(name=name, daemon=True)
        self.feed, self._report = feed, report
        self._ahead = Ahead(feed.pull)
        self._requests: queue.PriorityQueue[tuple[int, int, int, events.Send | None]] = queue.PriorityQueue()
        self._count = itertools.count()

    def put(self, life: int, send: events.Send) -> None:
        self._requests.put((send.priority, next(self._count), life, send))

    def stop(self) -> None:
        self._requests.put((-1, next(self._count), 0, None))

    def run(self) -> None:
        while True:
            _, _, life, send = self._requests.get()
            if send is None:
                return
            self._report((life, self._carry(send)))
            if self._requests.empty():  # a push that waits goes first
                self._go_on()

    def _go_on(self) -> None:
        try:
            self._ahead.go_on()
        except Exception:  # as in `_carry`; the engine's own question will tell
            _log.exception("asking ahead failed")

    def _carry(self, send: events.Send) -> Event:
        try:
            return events.Answered(send.request_id, self._ask(send))
        except UserError as error:
            return events.Failed(send.request_id, error)
        except Exception as error:  # nothing that a server or a proxy answers may end the lane
            _log.exception("%s failed", send.lane)
            return events.Failed(send.request_id, UserError("not_a_lead_server", repr(error)))

    def _ask(self, send: events.Send) -> PushAnswer | PullAnswer | WaitAnswer:
        request = send.request
        if isinstance(request, PushRequest):
            self._ahead.forget()
            if request.operations:
                pause.at("push_before_send")
            pushed = self.feed.push(request)
            if request.operations:
                pause.at("push_answered")
            return pushed
        if send.lane == "wait":
            return self.feed.wait(request)
        pulled = self._ahead.pull(request)
        pause.at("pull_received")
        return pulled


def _now() -> datetime:
    return datetime.now(UTC)
