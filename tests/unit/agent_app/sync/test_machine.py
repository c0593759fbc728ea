"""The engine's rules, one by one, over the memory desk: no thread, no clock, no server but a toy."""

from __future__ import annotations

import itertools
from datetime import timedelta
from random import Random

import msgspec
import pytest

from agent_app.sync import events
from agent_app.sync.port import FORGOTTEN, Row
from domain.errors import UserError
from domain.feed import PullRequest, PushRequest, Rotation
from domain.leads import Lead
from domain.operations import EvaluationAcknowledged, FieldSet, LeadCreated, Tagged
from tests.helpers.desk import AGENT, NOW, ToyFeed, a_lead
from tests.helpers.pump import Pump
from tests.helpers.quality_fakes import evaluations
from tests.simulation.desk_memory import Crash, MemoryDesk, MemoryStore

STREAM = f"agent:{AGENT}"


class Seat:
    """A memory desk with its pump; `restart` is a new process over the same disk."""

    def __init__(self, feed: ToyFeed, store: MemoryStore | None = None, **engine) -> None:
        self.feed, self.now = feed, NOW
        self._ids = (f"00000000-0000-7000-8000-{n:012d}" for n in itertools.count(1))
        self._engine = engine
        self.store = store or MemoryStore()
        self.restart()

    def restart(self, image=None) -> None:
        if image is not None:
            self.store.restore(image)
        self.desk = MemoryDesk(
            AGENT,
            "device-1",
            lambda: self.now,
            Random(3),
            lambda: next(self._ids),
            store=self.store,
            **self._engine,
        )
        self.pump = Pump(self.desk.engine, self.feed)

    def start(self) -> None:
        self.pump.step(events.Started())

    def nudge(self) -> None:
        self.pump.step(events.Nudged())

    def look(self) -> None:
        self.pump.step(events.News())

    def act(self, *bodies) -> list[str]:
        made = self.desk.act(*bodies)
        self.nudge()
        return made

    def lead(self, lead_id: str) -> Lead:
        return msgspec.json.decode(self.desk.rows()[lead_id].body, type=Lead)

    def states(self) -> dict[str, str]:
        return {entry.id: entry.state for entry in self.desk.outbox()}

    def requests(self, kind: type) -> list:
        return [one for one in self.feed.requests if isinstance(one, kind)]


@pytest.fixture
def feed():
    made = ToyFeed()
    made.put(a_lead(), a_lead("李娜", "+8613900139002"))
    return made


@pytest.fixture
def seat(feed):
    return Seat(feed)


def test_the_first_word_is_a_greeting_with_the_lineage_and_comes_before_the_pull(seat, feed):
    seat.start()
    greeting, first_pull = feed.requests[:2]
    assert isinstance(greeting, PushRequest) and greeting.operations == () and greeting.lineage == ""
    assert isinstance(first_pull, PullRequest) and seat.pump.said() == "in_step"
    seat.act(Tagged(lead_id="lead-王丽", add=("a",)))
    assert seat.requests(PushRequest)[1].lineage == "line-1", (
        "what the last answer brought goes with the next push"
    )


def test_one_push_and_one_pull_are_in_flight_at_most(seat):
    seat.start()
    seat.pump.held |= {"push", "pull"}
    for tag in "abc":
        seat.act(Tagged(lead_id="lead-王丽", add=(tag,)))
        seat.look()
    lanes = [send.lane for send in seat.pump.waiting]
    assert lanes.count("push") == 1 and lanes.count("pull") <= 1


def test_a_late_a_doubled_and_a_foreign_answer_change_nothing(seat, feed):
    seat.start()
    seat.pump.held.add("pull")
    seat.look()
    send = seat.pump.waiting[-1]
    answer = seat.pump.send(send)
    seat.pump.step(events.Failed(send.request_id, UserError("server_away")))
    feed.put(a_lead(tier="A"))
    seat.pump.held.discard("pull")
    seat.pump.ring("pull")
    assert seat.lead("lead-王丽").tier == "A"
    for late in (answer, answer, events.Answered(9_999, answer.answer)):
        before = seat.store.snapshot()
        seat.pump.step(late)
        assert seat.store.snapshot() == before


def test_pulls_go_on_while_pushes_fail_and_nothing_pending_is_hidden(seat, feed):
    seat.start()
    feed.push = _raising("internal")
    seat.act(FieldSet(lead_id="lead-王丽", values={"tier": "A"}))
    feed.put(a_lead(place="Hangzhou"))
    seat.look()
    shown = seat.lead("lead-王丽")
    assert (shown.tier, shown.place) == ("A", "Hangzhou")


def test_an_answer_is_settled_only_by_a_pull_that_was_asked_for_later(seat, feed):
    seat.start()
    seat.pump.held.add("pull")
    seat.look()  # asked before the act reaches the server, and answered without it
    early = seat.pump.waiting.pop()
    answer = seat.pump.send(early)
    made = seat.act(Tagged(lead_id="lead-王丽", add=("vip",)))
    assert seat.states() == {made[0]: "answered"}
    seat.pump.step(answer)
    assert seat.states() == {made[0]: "answered"} and seat.lead("lead-王丽").tags == ("vip",)
    seat.pump.release("pull")
    seat.pump.ring("settle")
    assert seat.states() == {made[0]: "done"}


def test_tries_wait_longer_with_jitter_and_a_lost_server_is_not_stormed(seat, feed):
    seat.start()
    feed.trouble = "server_away"
    seat.look()
    assert seat.pump.said() == "offline" and 0 < seat.pump.timers["pull"] <= 30
    delays = []
    for _ in range(40):
        seat.pump.ring("pull")
        delays.append(seat.pump.timers["pull"])
    assert max(delays) <= 120 and max(delays[:3]) <= 16 and max(delays[10:]) > 60
    assert len({round(d, 3) for d in delays[10:]}) > 20, "jitter also at the cap"
    feed.trouble = ""
    seat.pump.step(events.NetworkUp())
    assert seat.pump.said() == "in_step"


def test_an_act_does_not_break_the_back_off_but_a_person_does(seat, feed):
    seat.start()
    feed.trouble = "server_away"
    seat.act(Tagged(lead_id="lead-王丽", add=("a",)))
    tries = len(feed.requests)
    seat.act(Tagged(lead_id="lead-王丽", add=("b",)))
    assert len(feed.requests) == tries
    feed.trouble = ""
    seat.pump.step(events.Nudged(by_person=True))
    assert seat.pump.said() == "in_step" and len(feed.operations) == 2


def test_a_busy_server_is_asked_again_when_it_said(seat, feed):
    feed.pull = _raising("busy", retry_after_s="20")
    seat.start()
    said = seat.pump.all(events.Say)[-1]
    assert 20 <= seat.pump.timers["pull"] <= 25 and said.state == "busy" and 20 <= said.retry_s <= 25


def test_a_wake_up_that_breaks_makes_nobody_rush(seat):
    seat.start()
    wait = seat.pump.waiting[-1]
    pulls = len(seat.requests(PullRequest))
    seat.pump.step(events.Failed(wait.request_id, UserError("server_away")))
    assert len(seat.requests(PullRequest)) == pulls and seat.pump.said() == "offline"
    seat.pump.ring("pull")
    assert seat.pump.said() == "in_step"


def test_news_bring_a_pull_and_the_next_wait(seat, feed):
    seat.start()
    feed.put(a_lead(tier="A"))
    wait = seat.pump.waiting.pop()
    seat.pump.step(events.Answered(wait.request_id, msgspec.convert({"news": True}, _wait_answer())))
    assert seat.lead("lead-王丽").tier == "A"
    assert seat.pump.waiting[-1].lane == "wait" and seat.pump.waiting[-1].request.cursors[STREAM] == feed.head


def test_a_too_old_desk_hands_over_its_outbox(seat, feed):
    feed.pull = _raising("too_old")
    seat.start()
    made = seat.act(Tagged(lead_id="lead-王丽", add=("a",)))
    assert made[0] in feed.operations and seat.pump.said() == "too_old"


def test_no_longer_signed_in_keeps_everything(seat, feed):
    seat.start()
    feed.trouble = "not_signed_in"
    made = seat.act(Tagged(lead_id="lead-王丽", add=("a",)))
    assert seat.states() == {made[0]: "new"} and seat.desk.rows()
    assert seat.pump.all(events.SignedOut) and seat.pump.said() == "signed_out" and seat.desk.engine.over


def test_a_clone_becomes_another_device_and_offers_everything_once_more(seat, feed):
    seat.start()
    done = seat.act(Tagged(lead_id="lead-王丽", add=("a",)))
    seat.pump.ring("settle")
    assert seat.states() == {done[0]: "done"}
    feed.rotation = Rotation(device_id="device-2", token="another")
    waiting = seat.act(Tagged(lead_id="lead-李娜", add=("b",)))
    assert [e for e in seat.pump.effects if isinstance(e, events.RotatedTo)] == [
        events.RotatedTo("device-2", "another")
    ]
    seat.pump.ring("settle")
    assert feed.pushed.count(done[0]) == 2 and len(feed.operations) == 2
    assert set(seat.states().values()) == {"done"} and set(seat.states()) == {*done, *waiting}
    assert seat.requests(PullRequest)[-1].device_id == "device-2"
    seat.restart()
    seat.start()
    assert seat.requests(PushRequest)[-1].device_id == "device-2", "it stays that device"
    assert seat.store.meta("token") == {"token": "another"}


def test_a_pull_that_was_under_way_when_the_desk_became_another_device_does_not_count(seat, feed):
    seat.start()
    seat.pump.held.add("pull")
    seat.look()
    late = seat.pump.send(seat.pump.waiting.pop())
    feed.rotation = Rotation(device_id="device-2", token="another")
    seat.act(Tagged(lead_id="lead-李娜", add=("b",)))
    seat.pump.step(late)
    assert (
        set(seat.desk.rows()) == {"lead-王丽", "lead-李娜"}
        and seat.desk.cursors()[STREAM].position == FORGOTTEN
    )
    seat.pump.release("pull")
    assert set(seat.desk.rows()) == {"lead-王丽", "lead-李娜"} and seat.desk.cursors()[STREAM].complete


def test_another_history_is_fetched_from_the_beginning_and_offered_what_it_forgot(seat, feed):
    seat.start()
    done = seat.act(Tagged(lead_id="lead-王丽", add=("a",)))
    seat.pump.ring("settle")
    feed.history, feed.operations = "h2", {}
    feed.leads = {"lead-王丽": (1, a_lead())}
    feed.head = 1
    seat.look()
    assert done[0] in feed.operations and set(seat.desk.rows()) == {"lead-王丽"}
    assert seat.desk.cursors()[STREAM].position == 1


def test_rows_stay_usable_while_a_stream_begins_anew(feed):
    seat = Seat(feed, page_limit=lambda: 1)
    seat.start()
    seat.desk.store.write(lambda tx: tx.put_leads(STREAM, 0, []))
    feed.history = "h2"
    feed.leads.pop("lead-李娜")
    feed.put(a_lead("张伟", "+8613900139003"))
    seat.pump.held.add("pull")
    seat.look()
    send = seat.pump.waiting.pop()
    seat.pump.step(seat.pump.send(send))
    assert set(seat.desk.rows()) == {"lead-王丽", "lead-李娜"}, (
        "one page of the new beginning, nothing lost yet"
    )
    seat.pump.release("pull")
    assert set(seat.desk.rows()) == {"lead-王丽", "lead-张伟"}


def test_a_missed_a_stale_or_a_surplus_member_shows_in_the_digest(seat, feed):
    feed.publish("article", {"code": "a"}, "a@1")
    seat.start()
    asked = seat.requests(PullRequest)
    assert not asked[0].digests and asked[1].digests[STREAM].count == 3
    seat.store.write(lambda tx: tx.drop_leads(["lead-王丽"]))
    seat.pump.ring("hourly")
    assert "lead-王丽" in seat.desk.rows()
    surplus = Row("lead-nobody", 1, msgspec.json.encode(a_lead("Nobody")))
    seat.store.write(lambda tx: tx.put_leads(STREAM, 0, [surplus]))
    seat.pump.ring("hourly")
    assert set(seat.desk.rows()) == {"lead-王丽", "lead-李娜"}
    asked = len(seat.requests(PullRequest))
    seat.pump.ring("hourly")
    assert len(seat.requests(PullRequest)) == asked + 1, "in step: one look, no reset"


def test_a_lead_in_a_call_goes_with_its_wrap_up(seat, feed):
    seat.start()
    seat.desk.pinned.add("lead-王丽")
    feed.remove("lead-王丽")
    seat.look()
    seat.act(Tagged(lead_id="lead-王丽", add=("said",)))
    assert seat.lead("lead-王丽").tags == ("said",)
    seat.pump.ring("settle")
    assert seat.lead("lead-王丽").tags == ("said",), "what was settled stays shown although no pull brings it"
    seat.desk.pinned.clear()
    seat.nudge()
    assert set(seat.desk.rows()) == {"lead-李娜"}


def test_a_lead_made_in_a_call_and_refused_stays_until_its_wrap_up(seat, feed):
    seat.start()
    made = a_lead("Unknown caller")
    feed.refuse["lead_created"] = "forbidden"
    seat.desk.pinned.add(made.id)
    seat.act(LeadCreated(lead=made))
    assert "refused" in seat.states().values()
    feed.trouble = "server_away"
    seat.act(Tagged(lead_id=made.id, add=("said",)))
    assert (seat.lead(made.id).name, seat.lead(made.id).tags) == ("Unknown caller", ("said",))
    seat.desk.pinned.clear()
    seat.nudge()
    assert made.id not in seat.desk.rows()


def test_a_lead_whose_call_was_wrapped_up_just_before_a_kill_goes_at_the_next_start(seat, feed):
    seat.start()
    seat.desk.pinned.add("lead-王丽")
    feed.remove("lead-王丽")
    seat.look()
    seat.desk.lend(a_lead("Lent"), msgspec.json.encode(a_lead("Lent")))
    seat.restart()
    seat.start()
    assert set(seat.desk.rows()) == {"lead-李娜"}


def test_a_desk_that_was_away_too_long_locks_itself_and_keeps_everything(seat, feed):
    seat.start()
    feed.trouble = "server_away"
    made = seat.act(Tagged(lead_id="lead-王丽", add=("a",)))
    seat.now += timedelta(days=13, hours=23)
    seat.pump.ring("push")
    assert not seat.pump.all(events.Locked)
    seat.now += timedelta(hours=2)
    seat.pump.ring("push")
    assert seat.pump.all(events.Locked) == [events.Locked("away_too_long")] and seat.desk.engine.over
    assert seat.states() == {made[0]: "new"} and seat.desk.rows()


def test_a_clock_that_is_set_back_does_not_prolong_it(seat, feed):
    seat.start()
    feed.trouble = "server_away"
    seat.look()
    seat.now += timedelta(days=13)
    seat.pump.ring("hourly")
    seat.now -= timedelta(days=12)
    seat.restart()
    seat.start()
    assert not seat.pump.all(events.Locked)
    seat.now += timedelta(days=1, hours=1)
    seat.pump.ring("push")
    assert seat.pump.all(events.Locked)


@pytest.mark.parametrize("code", ["device_revoked", "account_disabled"])
def test_what_is_unsent_is_offered_before_a_revoked_desk_ends(seat, feed, code):
    seat.start()
    made = seat.desk.act(Tagged(lead_id="lead-王丽", add=("a",)))
    feed.pull = _raising(code)
    seat.look()
    assert made[0] in feed.operations
    kinds = [type(e) for e in seat.pump.effects if isinstance(e, events.Locked | events.Destroy)]
    assert kinds == [events.Locked, events.Destroy]


def test_a_revoked_desk_without_a_network_waits_with_its_end_and_a_kill_changes_nothing(seat, feed):
    seat.start()
    made = seat.desk.act(Tagged(lead_id="lead-王丽", add=("a",)))
    push, feed.push, feed.pull = feed.push, _raising("server_away"), _raising("device_revoked")
    seat.look()
    assert seat.pump.all(events.Locked) and not seat.pump.all(events.Destroy)
    feed.pull = lambda request: ToyFeed.pull(feed, request)
    seat.restart()
    seat.start()
    assert seat.pump.all(events.Locked) and not seat.pump.all(events.Destroy), (
        "the end was written down first"
    )
    feed.push = push
    seat.pump.ring("push")
    assert made[0] in feed.operations and seat.pump.all(events.Destroy)


def test_a_server_that_refuses_the_last_push_ends_it_too(seat, feed):
    seat.start()
    seat.desk.act(Tagged(lead_id="lead-王丽", add=("a",)))
    feed.trouble = "device_revoked"
    seat.look()
    assert seat.pump.all(events.Destroy)


def test_one_not_signed_in_does_not_end_what_is_unsent(seat, feed):
    """It may be said by mistake (simulated history 1064); three are believed."""
    seat.start()
    made = seat.desk.act(Tagged(lead_id="lead-王丽", add=("a",)))
    push, feed.push, feed.pull = feed.push, _raising("not_signed_in"), _raising("account_disabled")
    seat.look()
    assert seat.pump.all(events.Locked) and not seat.pump.all(events.Destroy)
    feed.push = push
    seat.pump.ring("push")
    assert made[0] in feed.operations and seat.pump.all(events.Destroy)


def test_a_last_push_that_is_never_taken_ends_it(seat, feed):
    seat.start()
    seat.desk.act(Tagged(lead_id="lead-王丽", add=("a",)))
    feed.push, feed.pull = _raising("not_signed_in"), _raising("account_disabled")
    seat.look()
    for _ in range(2):
        assert not seat.pump.all(events.Destroy)
        seat.pump.ring("push")
    assert seat.pump.all(events.Destroy)


def test_a_refused_acknowledgement_is_not_shown_any_more(seat, feed):
    """It has no shadow: the stream begins anew (simulated history 5011325)."""
    evaluation = msgspec.structs.replace(evaluations()[0], id="e-1", acknowledged_at=None)
    feed.refuse["evaluation_acknowledged"] = "not_found"
    seat.start()
    seat.pump.held |= {"push", "pull"}
    seat.look()
    seat.act(EvaluationAcknowledged(evaluation_id="e-1", comment="ok"))
    feed.publish("evaluation", evaluation, "e-1")

    def shown():
        body = seat.desk.members()[(STREAM, "evaluation", "e-1")][1]
        return msgspec.json.decode(body, type=type(evaluation)).acknowledged_at

    seat.pump.release("pull")
    assert shown() is not None
    seat.pump.release("push")
    assert shown() is None and seat.desk.cursors()[STREAM].complete and len(seat.desk.rows()) == 2


def test_the_control_stream_names_this_desk(seat, feed):
    seat.start()
    feed.publish("revoke", {"device_id": "device-9"}, "device-9")
    seat.look()
    assert not seat.pump.all(events.Locked)
    feed.publish("revoke", {"device_id": "device-1"}, "device-1")
    seat.look()
    assert seat.pump.all(events.Locked) == [events.Locked("device_revoked")] and seat.pump.all(events.Destroy)


def test_a_full_disk_loses_nothing_and_is_said(seat, feed):
    seat.start()
    made = seat.desk.act(Tagged(lead_id="lead-王丽", add=("a",)))
    seat.store.fault = "disk_full"
    seat.nudge()
    assert seat.states() == {made[0]: "new"} and seat.pump.all(events.Say)[-1].problem == "disk_full"
    seat.store.fault = ""
    seat.pump.ring()
    seat.pump.ring("settle")
    assert seat.states() == {made[0]: "done"} and seat.pump.said() == "in_step"


@pytest.mark.parametrize("point", ["begin", "before_commit", "after_commit"])
def test_a_kill_at_any_commit_of_a_day_ends_in_the_same_place(feed, point):
    """Every commit of one script, killed there; the next start carries on."""
    for kth in range(1, 12):
        seat, counted = Seat(_copied(feed)), itertools.count(1)

        def hook(at: str, kth=kth, counted=counted) -> None:
            if at == point and next(counted) == kth:
                raise Crash(at)

        seat.store.hook = hook
        acted = []
        try:
            seat.start()
            acted += seat.desk.act(Tagged(lead_id="lead-王丽", add=("vip",)))
            seat.nudge()
            seat.pump.ring("settle")
            acted += seat.desk.act(FieldSet(lead_id="lead-李娜", values={"tier": "A"}))
            seat.nudge()
        except Crash:
            pass
        seat.store.hook = lambda _point: None
        seat.restart()
        seat.start()
        seat.pump.ring("settle")
        assert set(seat.states().values()) <= {"done"} and set(acted) <= set(seat.feed.operations), (
            point,
            kth,
        )
        assert set(seat.desk.rows()) == {"lead-王丽", "lead-李娜"}


def test_the_same_seed_takes_the_same_steps(feed):
    traces = []
    for _ in range(2):
        seat = Seat(_copied(feed))
        seat.start()
        seat.feed.trouble = "server_away"
        for tag in "abc":
            seat.act(Tagged(lead_id="lead-王丽", add=(tag,)))
            seat.pump.ring()
        seat.feed.trouble = ""
        seat.pump.ring()
        traces.append([(type(e).__name__, getattr(e, "seconds", None)) for e in seat.pump.effects])
    assert traces[0] == traces[1]


def _raising(code: str, **data: str):
    def raise_it(_request):
        raise UserError(code, **data)

    return raise_it


def _copied(feed: ToyFeed) -> ToyFeed:
    return ToyFeed(leads=dict(feed.leads), head=feed.head)


def _wait_answer() -> type:
    from domain.feed import WaitAnswer

    return WaitAnswer
