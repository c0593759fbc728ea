"""Leads one after another: what is dialled, when, and what never is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from agent_app.calls.dialing import POWER_S, DialingPresenter
from agent_app.calls.model import DeskState, LiveCall
from agent_app.leads.model import QueueRow
from domain.calls import CallRecord
from domain.campaigns import USUAL_SKIPS, Campaign, Dialing

START = datetime(2026, 11, 18, 4, tzinfo=UTC)


class Desk:
    """A floor of one: the queue, a clock, and what was done."""

    def __init__(self, **dialing):
        self.now = START
        self.campaign = Campaign(code="c", title={}, dialing=Dialing(**dialing))
        self.queue = [
            QueueRow(lead_id=f"l{n}", name=f"Lead {n}", group="new_lead", why="", work_item_id=f"w{n}")
            for n in range(4)
        ]
        self.shown, self.dialled, self.skipped, self.said = [], [], [], []
        self.agent, self.calls = "ready", ()
        self.presenter = DialingPresenter(
            self, lambda: self.now, next_lead=self._next, show=self.shown.append, dial=self.dialled.append,
            skip=lambda *what: self.skipped.append(what), campaign=lambda: self.campaign,
        )  # fmt: skip
        self.presenter.refresh(self.state())

    def _next(self, found, nothing, without):
        row = next((row for row in self.queue if row.lead_id not in without | set(self.dialled)), None)
        self.without = without
        found(row) if row is not None else nothing()

    def show_preview(self, preview):
        self.said.append(preview)

    def state(self):
        return DeskState(agent=self.agent, reason="", since=START, calls=self.calls)

    def go(self, seconds):
        for _ in range(seconds):
            self.now += timedelta(seconds=1)
            self.presenter.tick()

    def becomes(self, agent, *, open_call=False, ended=False):
        record = CallRecord(id="call", direction="out", started_at=self.now)
        self.agent = agent
        self.calls = (
            (LiveCall(record=record, state="ended" if ended else "active", waits_for_outcome=ended),)
            if open_call
            else ()
        )
        self.presenter.refresh(self.state())


def test_power_dials_the_next_when_she_is_ready_and_one_at_a_time():
    desk = Desk(mode="power")
    desk.presenter.toggle()
    assert (desk.shown, desk.dialled) == (["l0"], [])
    desk.go(POWER_S - 1)
    assert desk.dialled == [] and desk.said[-1].left_s == 1 and desk.said[-1].dials
    desk.go(1)
    assert desk.dialled == ["l0"]
    desk.go(60)
    assert desk.dialled == ["l0"], "the clock goes on, nothing is dialled twice"
    desk.becomes("talking", open_call=True)
    desk.becomes("wrap_up", open_call=True, ended=True)
    desk.go(60)
    assert desk.dialled == ["l0"]
    desk.becomes("ready")
    assert desk.shown == ["l0", "l1"]
    desk.go(POWER_S)
    assert desk.dialled == ["l0", "l1"]


def test_a_second_key_does_not_dial_twice():
    desk = Desk(mode="preview")
    desk.presenter.toggle()
    assert desk.presenter.dial_now()
    assert not desk.presenter.dial_now()
    desk.presenter.tick()
    assert desk.dialled == ["l0"]


def test_preview_waits_at_the_end_and_says_so():
    desk = Desk(mode="preview", preview_s=10)
    desk.presenter.toggle()
    desk.go(10)
    assert desk.dialled == [] and desk.said[-1].step == "over"
    desk.go(60)
    assert desk.dialled == []
    assert desk.presenter.dial_now() and desk.dialled == ["l0"]


def test_preview_dials_at_the_end_where_the_campaign_wants_it():
    desk = Desk(mode="preview", preview_s=10, at_end="dial")
    desk.presenter.toggle()
    desk.go(9)
    assert desk.dialled == []
    desk.go(1)
    assert desk.dialled == ["l0"]


@pytest.mark.parametrize("agent", ["paused", "wrap_up", "offline", "ringing", "talking"])
def test_nothing_is_dialled_while_she_is_not_ready(agent):
    desk = Desk(mode="power")
    desk.presenter.toggle()
    desk.becomes(agent)
    desk.go(60)
    assert desk.dialled == [] and desk.said[-1].why == agent
    desk.becomes("ready")
    desk.go(POWER_S)
    assert len(desk.dialled) == 1


def test_an_open_outcome_stands_in_the_way_even_when_she_says_ready():
    desk = Desk(mode="power")
    desk.becomes("ready", open_call=True, ended=True)
    desk.presenter.toggle()
    desk.go(60)
    assert desk.shown == [] and desk.dialled == [] and desk.said[-1].why == "wrap_up"


def test_the_pause_that_comes_in_the_last_second_is_heard():
    desk = Desk(mode="power")
    desk.presenter.toggle()
    desk.go(POWER_S - 1)
    desk.agent = "paused"
    desk.presenter.refresh(desk.state())
    desk.go(5)
    assert desk.dialled == []


def test_skipping_puts_the_lead_off_with_its_reason_and_brings_the_next():
    desk = Desk(mode="preview")
    desk.presenter.toggle()
    reason = USUAL_SKIPS[0]
    desk.presenter.skip(reason.code)
    assert desk.skipped == [("l0", "w0", reason.code, START + timedelta(minutes=reason.again_after_min))]
    assert desk.shown == ["l0", "l1"] and desk.dialled == []


def test_a_lead_that_the_gate_refuses_is_left_and_the_next_comes():
    desk = Desk(mode="power")
    desk.presenter.toggle()
    desk.go(POWER_S)
    desk.presenter.refused()
    assert desk.shown == ["l0", "l1"]
    assert desk.without == {"l0"}, "it does not come again at once"
    desk.now += timedelta(minutes=10)
    desk.presenter._forget()
    desk.presenter.refresh(desk.state())
    assert desk.without == frozenset(), "but later it does"
    desk.shown[:] = ["l0", "l1"]
    desk.go(POWER_S)
    assert desk.dialled == ["l0", "l1"]


def test_another_customer_on_screen_stops_the_clock():
    desk = Desk(mode="power")
    desk.presenter.toggle()
    desk.presenter.looks_at_another("somebody")
    desk.go(60)
    assert desk.dialled == [] and desk.said[-1].why == "chosen"


def test_stopping_and_an_empty_queue_are_said():
    desk = Desk(mode="power")
    desk.presenter.toggle()
    desk.presenter.toggle()
    desk.go(60)
    assert desk.dialled == [] and desk.said[-1].step == "off"
    desk.queue = []
    desk.presenter.toggle()
    assert desk.said[-1].step == "empty"
