"""The engine of the feed as a pure state machine: an event in, effects out.

It knows no thread, socket, sleep, clock or randomness of its own, so that the shipped driver (`agent_app.sync.thread`)
and the simulator run the same code. Rules: docs/architecture.md, reference/sync.md § 3.2.

At most one push and one pull are in flight. A push goes before a pull, but a push that fails never holds pulls up. An
answer counts only when it is that of the request in flight.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime, timedelta
from random import Random

from agent_app.changes import Changed
from agent_app.sync import backoff, events
from agent_app.sync.backoff import Lane
from agent_app.sync.ending import AWAY, ENDINGS, NOT_SIGNED_IN_TRIES, REFUSALS, Absence
from agent_app.sync.events import Effect, Event, Say
from agent_app.sync.intake import Intake, Received, lent_past_scope
from agent_app.sync.ledger import Ledger
from agent_app.sync.port import FORGOTTEN, Store, Stream, Tx, View
from agent_app.sync.saying import SUSPECT, Mood, Progress, progress_of, say
from domain.errors import UserError
from domain.feed import (
    PROTOCOL,
    PUSH_LIMIT_BYTES,
    PUSH_LIMIT_OPERATIONS,
    PullAnswer,
    PullRequest,
    PushAnswer,
    PushRequest,
    Rotation,
    WaitAnswer,
)
from domain.operations import Operation

POLL_S, HOURLY_S, SETTLE_S, OLD_S = 60.0, 3600.0, 1.0, 300.0
PUSH_TIMEOUT_S, PULL_TIMEOUT_S, WAIT_TIMEOUT_S = 60.0, 120.0, 40.0
LEAST_PAGE = 50


class Engine:
    """Keeps one person's desk in step.

    Args:
        device_id: from sign-in; a rotation stores another one, which then counts.
        app: version of the program, for the operator's list of desks.
        pinned: leads of calls that are not wrapped up.
        page_limit: leads a pull may bring, asked anew each time.
        lock_after_days: a desk that has not met the server for so long locks itself.
    """

    def __init__(
        self,
        store: Store,
        ledger: Ledger,
        clock: Callable[[], datetime],
        random: Random,
        *,
        device_id: str,
        app: str = "",
        pinned: Callable[[], Collection[str]] = frozenset,
        page_limit: Callable[[], int] = lambda: 5_000,
        lock_after_days: int = 14,
    ) -> None:
        self._store, self._ledger, self._clock, self._random = store, ledger, clock, random
        self._device_id, self._app, self._page_limit = device_id, app, page_limit
        self._intake, self._pinned = Intake(ledger, pinned), pinned
        self._absence = Absence(clock, timedelta(days=lock_after_days))
        self._push, self._pull, self._wait = Lane("push"), Lane("pull"), Lane("wait")
        self._lanes = (self._push, self._pull, self._wait)
        self._last_id = 0
        self._effects: list[Effect] = []
        self._mood = Mood()
        self._counts: dict[str, int] = {}
        self._progress, self._counted = Progress(0, 0, False), False
        self._said: Say | None = None
        self._over = self._begun = self._greeting = self._met = False
        self._digests_due = self._digests_carried = self._settle_due = False
        self._ending, self._turned_away = "", 0
        self._batch, self._page = PUSH_LIMIT_OPERATIONS, 0
        self._sent: tuple[Operation, ...] = ()
        self._asked_at_no = 0
        self._handlers = {
            events.Started: self._on_started,
            events.Answered: self._on_answered,
            events.Failed: self._on_failed,
            events.TimerDue: self._on_timer,
            events.Nudged: self._on_nudged,
            events.News: self._on_news,
            events.NetworkUp: self._on_network,
            events.Stopped: self._on_stopped,
        }

    def step(self, event: Event) -> list[Effect]:
        """Take one event; returns what is to be done, in order."""
        effects: list[Effect] = []
        self._effects = effects
        if self._over:
            return effects
        try:
            if not self._begun and not isinstance(event, events.Started | events.Stopped):
                self._on_started(events.Started())  # the store could not be read at the first attempt
            self._handlers[type(event)](event)  # type: ignore[operator]
            self._go()
            self._speak()
        except UserError as error:  # the desk's own store: nothing of this step was written
            self._store_trouble(error)
        return effects

    def progress(self) -> Progress:
        """Leads on the desk of those that this person has."""
        return self._store.read(progress_of)

    @property
    def device_id(self) -> str:
        """This desk's id now; a rotation changes it."""
        return self._device_id

    @property
    def over(self) -> bool:
        """It does nothing any more: stopped, signed out, or destroyed."""
        return self._over

    # --- events

    def _on_started(self, _event: events.Started) -> None:
        def read(view: View) -> tuple[dict[str, str], list[str]]:
            facts = view.meta("device_id", "ending", "last_met_ms", "latest_ms")
            return facts, lent_past_scope(view.lent(), start=True)

        facts, lent = self._store.read(read)
        self._begun = True
        self._device_id = facts.get("device_id", self._device_id)
        self._drop_lent(lent)
        self._greeting = self._digests_due = self._push.wanted = self._pull.wanted = True
        self._mood.outbox_moved = True
        self._set_hourly()
        self._absence.begin(facts)
        if ending := facts.get("ending"):
            self._begin_end(ending)

    def _on_answered(self, event: events.Answered) -> None:
        lane = self._lane_of(event.request_id)
        if lane is None:
            return
        self._well(lane)
        answer = event.answer
        match answer:
            case PushAnswer():
                self._pushed(answer)
            case PullAnswer():
                self._pulled(answer)
            case WaitAnswer():
                self._woken(answer)
        if not isinstance(answer, WaitAnswer):
            self._mood.skew = answer.server_time - self._clock()

    def _on_failed(self, event: events.Failed) -> None:
        lane = self._lane_of(event.request_id)
        if lane is None:
            return
        lane.forget()
        lane.problem, code = event.error.code, event.error.code
        if self._ending and self._is_refusal(code):
            self._destroy()
        elif code in ENDINGS:
            self._write_ending(code)
        elif code == "not_signed_in" and not self._ending:
            self._mood.signed_out = self._over = True
            self._effects.append(events.SignedOut(code))
        elif lane is self._wait:
            self._wait_failed(code)
        elif code in ("too_old", "too_new"):
            self._hold(lane, OLD_S * self._random.uniform(0.5, 1.5))
            self._push.wanted = True  # an old desk hands over its outbox
        elif code == "busy":
            seconds = backoff.asked_for(self._random, _seconds(event.error.data.get("retry_after_s")))
            self._mood.retry_s = round(seconds)
            self._hold(lane, seconds)
        elif lane is self._push and code in SUSPECT and self._sent:
            self._suspect()
        else:
            self._back_off(lane, late="late" in event.error.data)
        if code in AWAY and not self._ending and self._absence.overdue():
            self._say_locked("away_too_long")
            self._over = True

    def _on_timer(self, event: events.TimerDue) -> None:
        match event.name:
            case "push" | "pull" | "wait":
                lane = next(one for one in self._lanes if one.name == event.name)
                lane.blocked, lane.wanted = False, True
            case "poll":
                self._pull.wanted = True
            case "settle":
                self._pull.wanted = self._pull.wanted or self._settle_due
            case "hourly":
                self._digests_due = self._pull.wanted = True
                self._greeting = self._push.wanted = (
                    True  # a server that was restored without a word is noticed
                )
                if self._pull.failures:
                    self._store.write(lambda tx: tx.put_meta(self._absence.goes_on()))
                self._set_hourly()

    def _on_nudged(self, event: events.Nudged) -> None:
        self._push.wanted = True
        self._mood.outbox_moved = True
        if event.by_person:
            self._fresh_start()
        self._drop_lent(self._store.read(lambda view: lent_past_scope(view.lent(), start=False)))

    def _on_news(self, event: events.News) -> None:
        self._pull.wanted = True
        if event.urgent:
            self._pull.blocked = False

    def _on_network(self, _event: events.NetworkUp) -> None:
        self._fresh_start()

    def _on_stopped(self, _event: events.Stopped) -> None:
        self._over = True

    # --- what goes out

    def _go(self) -> None:
        if self._over:
            return
        if self._push.free():
            self._send_push()
        if self._ending:
            return
        if self._pull.free() and (not self._push.request_id or self._push.failures):
            self._send_pull()
        if self._wait.free() and not (self._pull.wanted or self._pull.request_id or self._pull.failures):
            self._wait.wanted = False
            self._send(self._wait, self._store.read(self._wake_me), events.WAIT, WAIT_TIMEOUT_S)

    def _send_push(self) -> None:
        def read(view: View) -> tuple[tuple[Operation, ...], str]:
            return self._ledger.unsent(view, self._batch, PUSH_LIMIT_BYTES), view.meta("lineage").get(
                "lineage", ""
            )

        operations, lineage = self._store.read(read)
        self._push.wanted = False
        if not operations and not self._greeting:
            if self._ending:
                self._destroy()
            return
        self._sent = operations
        request = PushRequest(
            protocol=PROTOCOL, device_id=self._device_id, operations=operations, lineage=lineage, app=self._app
        )  # fmt: skip
        self._send(self._push, request, events.PUSH, PUSH_TIMEOUT_S)

    def _send_pull(self) -> None:
        request, self._asked_at_no = self._store.read(self._request)
        self._pull.wanted = self._settle_due = False
        self._send(self._pull, request, events.PULL, PULL_TIMEOUT_S)

    def _wake_me(self, view: View) -> PullRequest:
        return PullRequest(
            protocol=PROTOCOL, device_id=self._device_id, history=view.meta("history").get("history", ""),
            cursors=_cursors(view.streams()),
        )  # fmt: skip

    def _request(self, view: View) -> tuple[PullRequest, int]:
        streams = view.streams()
        self._digests_carried = self._digests_due and self._mood.complete
        digests = {}
        if self._digests_carried:
            digests = view.digests([name for name, one in streams.items() if one.complete])
        limit = min(self._page or self._page_limit(), self._page_limit())
        request = PullRequest(
            protocol=PROTOCOL, device_id=self._device_id, history=view.meta("history").get("history", ""),
            cursors=_cursors(streams), limit=limit, digests=digests,
        )  # fmt: skip
        return request, self._ledger.answered_no(view)

    def _send(self, lane: Lane, request: PushRequest | PullRequest, priority: int, timeout_s: float) -> None:
        self._last_id += 1
        lane.request_id = self._last_id
        self._effects.append(events.Send(self._last_id, lane.name, request, priority, timeout_s))

    # --- what comes back

    def _pushed(self, answer: PushAnswer) -> None:
        if answer.rotation is not None:
            self._rotate(answer.rotation, answer.server_time)
            return
        answered = {one.id for one in answer.answers}
        left = [one for one in self._sent if one.id not in answered]
        unshown = self._ledger.unshown(self._sent, answer.answers)

        def write(tx: Tx) -> set[str]:
            changed = self._ledger.answer(tx, answer.answers, answer.server_time, self._pinned())
            facts = self._absence.met()
            if answer.lineage:
                facts["lineage"] = answer.lineage
            tx.put_meta(facts)
            if unshown:
                self._intake.forget_cursor(tx, unshown)
            if left:  # a fault of the server's; later ones of the same entity wait behind the first
                self._ledger.count_tries(tx, _first_of_each(left), ending=bool(self._ending))
            return changed

        changed = self._store.write(write)
        if unshown:
            self._pull.forget()
            self._pull.wanted, self._mood.complete = True, False
        self._greeting = False
        self._push.wanted = True  # perhaps there is more; the next look at the outbox tells
        self._batch = min(PUSH_LIMIT_OPERATIONS, self._batch * 2)
        if self._sent:
            self._mood.outbox_moved = True
            self._announce(Changed(outbox=True, leads=frozenset(changed), queue=bool(changed)))
        if left:
            self._back_off(self._push)
        if answered and self._wait.request_id:
            self._settle_due = True
            self._effects.append(events.SetTimer("settle", SETTLE_S))  # the wake-up is likely to come first
        elif answered:
            self._pull.wanted = True

    def _rotate(self, rotation: Rotation, server_time: datetime) -> None:
        """This desk was restored or cloned: another device from now on, everything fetched and offered once more."""

        def write(tx: Tx) -> None:
            self._intake.forget_cursors(tx, server_time)
            tx.put_meta({"device_id": rotation.device_id, "token": rotation.token, "lineage": ""})

        self._store.write(write)
        self._device_id = rotation.device_id
        self._pull.forget()
        self._wait.forget()
        self._greeting = self._push.wanted = self._pull.wanted = True
        self._mood.complete, self._mood.outbox_moved = False, True
        self._effects.append(events.RotatedTo(rotation.device_id, rotation.token))
        self._announce(Changed(outbox=True))

    def _pulled(self, answer: PullAnswer) -> None:
        if self._brings_nothing(answer):
            revoked, more = set[str](), False
            self._absence.seen()
        else:

            def write(tx: Tx) -> tuple[Received, Progress | None]:
                found = self._intake.store(tx, answer, self._asked_at_no)
                facts = self._absence.met()
                if not found.more:  # the dial gate asks how old what it knows is
                    facts["last_in_step_ms"] = str(int(answer.server_time.timestamp() * 1000))
                tx.put_meta(facts)
                # counted here, where the rows just written are still at hand
                return found, None if self._progress.complete else progress_of(tx)

            found, progress = self._store.write(write)
            if progress is not None:
                self._progress, self._counted = progress, True
            revoked, more, changed = found.revoked, found.more, found.changed()
            if changed is not None:
                self._announce(changed)
                self._mood.outbox_moved = self._mood.outbox_moved or changed.outbox
            if found.restored or found.behind:  # the lineage of the next push tells the server what it forgot
                self._greeting = self._push.wanted = self._pull.wanted = True
        self._page = min(self._page * 2, self._page_limit()) if self._page else 0
        self._mood.last_in_step = self._mood.last_in_step if more else self._clock()
        if self._device_id in revoked:
            self._write_ending("device_revoked")
        elif more:
            self._pull.wanted = True
            self._mood.fetching = True
        else:
            self._in_step()

    def _in_step(self) -> None:
        if self._digests_carried:
            self._digests_due = False
        self._pull.wanted = self._pull.wanted or self._digests_due
        self._mood.complete, self._mood.fetching = True, False
        self._wait.wanted = True
        self._drop_lent(self._store.read(lambda view: lent_past_scope(view.lent(), start=False)))
        self._effects.append(events.SetTimer("poll", POLL_S * self._random.uniform(0.5, 1.5)))

    def _brings_nothing(self, answer: PullAnswer) -> bool:
        """True when a write would change nothing: the usual answer of a quiet day costs no turn of the disk."""
        if answer.pages or self._absence.stale():
            return False

        def read(view: View) -> bool:
            return (
                view.meta("history").get("history", "") == answer.history
                and set(answer.granted) >= view.streams().keys()
                and not view.counts().get("answered", 0)
            )

        return self._store.read(read)

    def _woken(self, answer: WaitAnswer) -> None:
        if answer.news:
            self._pull.wanted = True
            self._pull.blocked = self._pull.blocked and not answer.urgent
        else:
            self._wait.wanted = True

    # --- what goes wrong

    def _well(self, lane: Lane) -> None:
        lane.well()
        self._met, self._mood.retry_s, self._mood.trouble = True, 0, ""
        for other in self._lanes:
            if other.problem == "server_away":  # it is back
                other.blocked, other.problem = False, ""
                other.wanted = other.wanted or other is not self._wait

    def _wait_failed(self, code: str) -> None:
        """A long poll that breaks is the first to notice a lost server; nobody rushes to find out."""
        self._wait.wanted = True
        self._hold(self._wait, self._random.uniform(2, 10))
        if code == "server_away" and not self._pull.failures and not self._pull.request_id:
            self._pull.problem = code
            self._back_off(self._pull)

    def _back_off(self, lane: Lane, *, late: bool = False) -> None:
        lane.failures += 1
        if lane is self._pull and (late or lane.problem in SUSPECT):
            self._page = max(LEAST_PAGE, min(self._page or self._page_limit(), self._page_limit()) // 2)
        just_lost = self._met and lane.problem == "server_away" and lane.failures == 1
        self._hold(lane, backoff.delay(self._random, lane.failures, just_lost=just_lost))

    def _hold(self, lane: Lane, seconds: float) -> None:
        lane.blocked = lane.wanted = True
        self._effects.append(events.SetTimer(lane.name, seconds))

    def _suspect(self) -> None:
        """A batch failed as a whole: halve it; one that fails alone too often is set apart, the others go on."""
        if len(self._sent) > 1:
            self._batch = max(1, len(self._sent) // 2)
            self._hold(self._push, self._random.uniform(backoff.LEAST_S, backoff.BASE_S))
            return
        apart = self._store.write(
            lambda tx: self._ledger.count_tries(tx, [self._sent[0].id], ending=bool(self._ending))
        )
        self._mood.outbox_moved = True
        self._announce(Changed(outbox=True))
        if apart:
            self._push.well()
            self._push.wanted = True
        else:
            self._back_off(self._push)

    def _store_trouble(self, error: UserError) -> None:
        """A full disk or a busy file: what was in flight is asked for again later, nothing is lost."""
        self._mood.trouble = error.code
        for lane in (self._push, self._pull):
            if not lane.request_id:
                lane.failures += 1
                self._hold(lane, backoff.delay(self._random, lane.failures))
        self._tell()

    def _fresh_start(self) -> None:
        for lane in self._lanes:
            lane.again()
        self._push.wanted = self._pull.wanted = True

    # --- the end of a store

    def _write_ending(self, code: str) -> None:
        """The server took this desk or person away. That is remembered first, so that a kill leads here again."""

        def write(tx: Tx) -> None:
            tx.put_meta({"ending": code})
            self._ledger.last_chance(tx)

        self._store.write(write)
        self._begin_end(code)

    def _begin_end(self, code: str) -> None:
        self._ending = code
        self._say_locked(code)
        self._pull.forget()
        self._wait.forget()
        self._push.again()
        self._push.wanted = True
        self._greeting = False

    def _is_refusal(self, code: str) -> bool:
        self._turned_away += code == "not_signed_in"
        return code in REFUSALS or self._turned_away >= NOT_SIGNED_IN_TRIES

    def _destroy(self) -> None:
        self._over = True
        self._effects.append(events.Destroy(self._ending))

    def _say_locked(self, code: str) -> None:
        self._mood.locked = code
        self._effects.append(events.Locked(code))

    # --- small things

    def _lane_of(self, request_id: int) -> Lane | None:
        return next((lane for lane in self._lanes if request_id and lane.request_id == request_id), None)

    def _drop_lent(self, lent: Collection[str]) -> None:
        if not lent:
            return
        gone = self._store.write(lambda tx: self._intake.drop_unpinned(tx, lent))
        if gone:
            self._announce(Changed(leads=frozenset(gone), queue=True))

    def _announce(self, changed: Changed) -> None:
        self._effects.append(events.Announce(changed))

    def _set_hourly(self) -> None:
        self._effects.append(events.SetTimer("hourly", HOURLY_S * self._random.uniform(0.75, 1.25)))

    def _speak(self) -> None:
        """Read what the figures need, say it when it differs from what was said before."""
        if self._mood.outbox_moved:
            self._counts, self._mood.outbox_moved = self._store.read(lambda view: view.counts()), False
        if not (self._progress.complete or self._counted):
            self._progress = self._store.read(progress_of)
        self._counted = False
        self._tell()

    def _tell(self) -> None:
        saying = say(self._mood, self._lanes, self._progress, self._counts)
        if saying != self._said:
            self._said = saying
            self._effects.append(saying)


def _cursors(streams: Mapping[str, Stream]) -> dict[str, int]:
    return {name: one.position for name, one in streams.items() if one.position != FORGOTTEN}


def _first_of_each(operations: Sequence[Operation]) -> list[str]:
    """Ids of the first operation of each entity."""
    first: dict[str, str] = {}
    for one in operations:
        first.setdefault(one.entity_id, one.id)
    return list(first.values())


def _seconds(value: object) -> float:
    try:
        return min(3600.0, max(0.0, float(str(value))))
    except ValueError:
        return backoff.BASE_S
