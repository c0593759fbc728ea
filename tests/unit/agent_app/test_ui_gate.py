"""The gate, the modes and the proposals as an agent meets them: by keyboard."""

from __future__ import annotations

from dataclasses import replace as changed
from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from agent_app.calls.model import Notice
from agent_app.widgets import times
from agent_app.widgets.language import language
from domain.campaigns import Dialing
from domain.permissions import rows_of
from tests.helpers import desk_fakes as fakes

KEY = Qt.Key
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def press(key: Any, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key, modifier)
    QApplication.processEvents()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A clock that the test moves; the card's own second comes when it says so."""
    moment = [fakes.NOW]
    monkeypatch.setattr(times, "now_utc", lambda: moment[0])

    def go(desk: Any, seconds: int) -> None:
        for _ in range(seconds):
            moment[0] += timedelta(seconds=1)
            desk.presenter.dialing._now = lambda: moment[0]
            desk.preview.ticked.emit()

    return go


@pytest.fixture
def mode(services: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Set how the campaign dials."""

    def choose(**dialing: Any) -> None:
        campaign = replace(fakes.CAMPAIGN, dialing=Dialing(**dialing))
        monkeypatch.setattr(services.definitions, "campaigns", lambda: (campaign,))

    return choose


def test_a_refusal_says_the_rule_its_source_and_when(desk: Any) -> None:
    desk.presenter.select("ortega")
    assert desk.customer.gate.text().startswith("Dialling is not allowed now: it is outside calling hours")
    assert "Allowed again today 16:00" in desk.customer.gate.text()
    assert "Spain" in desk.customer.gate_source.whole() and "art. 96.2" in desk.customer.gate_source.whole()
    desk.presenter.select("wang")
    assert not desk.customer.gate.isVisible() and not desk.customer.gate_source.isVisible()


def test_the_servers_refusal_names_the_colleague_and_the_moment(
    desk: Any, services: Any, window: Any
) -> None:
    until = (fakes.NOW + timedelta(minutes=2)).isoformat()
    said: list[str] = []
    desk._say = lambda _kind, text: said.append(text)
    data = {"rule": "reserved_elsewhere", "until": until, "which": "CN/general", "who": "Bo"}
    services.calls.notice = Notice(number=7, code="may_not_dial", data=data)
    services.calls.say()
    assert said == [
        "Dialling is not allowed now: Bo is calling this customer just now. Allowed again today 10:30."
    ]


def test_unreviewed_rules_are_said_calmly_and_go_when_they_are_reviewed(desk: Any, services: Any) -> None:
    services.customers.unreviewed = ("CN/general", "US-AL/general", "ES/general")
    desk.presenter.select("li")
    banner = desk.customer.unreviewed
    assert banner.isVisible()
    assert banner.whole() == (
        "Calling rules not yet confirmed by your lawyers: China, general; United States, state of AL +1"
    )
    services.customers.unreviewed = ()
    desk.presenter.select("ortega")
    assert not banner.isVisible()


def test_a_rule_may_be_let_pass_by_key_with_a_reason_where_the_role_may(desk: Any, services: Any) -> None:
    desk.presenter.select("ortega")
    press(KEY.Key_G, CTRL_SHIFT)
    assert not desk.sheet.isVisible() and not desk.customer.pass_button.isVisible(), "an agent may not"
    session = services.session.there
    allowed = {**rows_of("agent"), "dial_leave.create": "own"}
    services.session.there = changed(session, permissions=allowed)
    desk.presenter.select("wang")
    desk.presenter.select("ortega")
    assert desk.customer.pass_button.isVisible(), "the key stands where the refusal is read"
    press(KEY.Key_G, CTRL_SHIFT)
    assert desk.sheet.isVisible()
    press(KEY.Key_Return)
    assert services.customers.done == [], "without a reason nothing passes"
    QTest.keyClicks(QApplication.focusWidget(), "he asked for it")
    press(KEY.Key_Return)
    assert services.customers.done == [("pass_gate", "ortega", "outside_hours", "he asked for it")]
    desk.presenter.select("smith")
    press(KEY.Key_G, CTRL_SHIFT)
    assert not desk.sheet.isVisible(), "nobody lets a do-not-call pass"


def test_preview_by_keyboard_dial_skip_and_stop(desk: Any, services: Any, mode: Any, clock: Any) -> None:
    mode(mode="preview", preview_s=20)
    services.queue.rows = tuple(
        replace(row, work_item_id=f"item-{n}") for n, row in enumerate(services.queue.rows)
    )
    press(KEY.Key_P, CTRL_SHIFT)
    first = desk.presenter.dialing.lead_id
    assert desk.preview.isVisible() and desk.customer.shown_lead() == first
    assert "20 s to look" in desk.preview.title.whole()
    clock(desk, 20)
    assert "the time to look is over" in desk.preview.title.whole()
    assert "Nothing was dialled" in desk.preview.more.whole()
    assert services.calls.dialled == []
    press(KEY.Key_Right, CTRL_SHIFT)
    assert desk.sheet.isVisible()
    press(KEY.Key_Return)
    act, lead_id, _item, reason, again = services.customers.done[-1]
    assert (act, lead_id, reason) == ("skip", first, "bad_time") and again > fakes.NOW
    second = desk.presenter.dialing.lead_id
    assert second != first
    press(KEY.Key_F4)
    press(KEY.Key_F4)
    assert services.calls.dialled == [second], "a second key does not dial twice"
    press(KEY.Key_P, CTRL_SHIFT)
    assert not desk.preview.isVisible(), "beside a call it is not offered"


def test_a_campaign_of_its_own_mode_offers_to_begin_and_a_manual_one_does_not(
    desk: Any, services: Any, mode: Any
) -> None:
    assert not desk.preview.isVisible()
    mode(mode="power")
    desk.presenter.refresh()
    assert desk.preview.isVisible() and desk.preview.stop.words() == "Begin"
    services.calls.ring(fakes.exact())
    assert not desk.preview.isVisible()


def test_power_dials_by_itself_and_never_in_a_pause(desk: Any, services: Any, mode: Any, clock: Any) -> None:
    mode(mode="power")
    press(KEY.Key_P, CTRL_SHIFT)
    clock(desk, 2)
    assert "is dialled in 3 s" in desk.preview.title.whole()
    services.calls.set_agent_state("paused", "break")
    clock(desk, 60)
    assert services.calls.dialled == [] and "on a pause" in desk.preview.more.whole()
    services.calls.set_agent_state("ready")
    clock(desk, 5)
    assert len(services.calls.dialled) == 1
    call = services.calls.current_id
    services.calls.hang_up(call)
    clock(desk, 60)
    assert len(services.calls.dialled) == 1, "first the outcome"


def test_the_lines_word_is_proposed_and_taken_by_a_key(desk: Any, services: Any) -> None:
    desk.presenter.select("wang")
    press(KEY.Key_F4)
    call = services.calls.current_id
    services.calls._record(call, end_cause="busy")
    services.calls.hang_up(call)
    proposal = desk.side.wrap.proposal
    assert proposal.isVisible() and desk.presenter.wrap.wrap_up.disposition == "", "proposed, not chosen"
    press(KEY.Key_0)
    assert desk.presenter.wrap.wrap_up.disposition == "missed.busy"
    assert not proposal.isVisible()


def test_what_the_line_tells_never_overrides_her_choice(desk: Any, services: Any) -> None:
    desk.presenter.select("wang")
    press(KEY.Key_F4)
    call = services.calls.current_id
    services.calls._record(call, end_cause="no_answer")
    services.calls.hang_up(call)
    desk.presenter.wrap.change(disposition="missed.off")
    assert not desk.side.wrap.proposal.isVisible()
    desk.presenter.wrap.take_proposal()
    assert desk.presenter.wrap.wrap_up.disposition == "missed.off"


@pytest.mark.parametrize("code", ["zh_CN", "es"])
def test_the_card_speaks_the_windows_language(desk: Any, mode: Any, tmp_path_factory: Any, code: str) -> None:
    mode(mode="preview")
    press(KEY.Key_P, CTRL_SHIFT)
    english = desk.preview.title.whole()
    language.choose(code, tmp_path_factory.getbasetemp() / "words")
    desk.preview.retranslate()
    assert desk.preview.title.whole() != english
