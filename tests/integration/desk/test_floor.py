"""Two real desks at a real server: the lead sees the agent's state within two seconds, and help finds its way."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from db.central.floor import presence
from domain.presence import GREY_AFTER_S, Presence
from tests.end2end.stage import AGENT, Stage
from tests.integration.desk.seat import Seat

pytestmark = pytest.mark.xdist_group("desk")
LEAD = "frida"


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADLINE_NO_KEYRING", "1")


def until(check: Callable[[], bool], seconds: float) -> float:
    """How long it took. A moment in which the whole machine stood still (somebody measures) is no time of waiting."""
    begun, waited = time.monotonic(), 0.0
    while not check():
        before = time.monotonic()
        assert waited < seconds, "it did not come about"
        time.sleep(0.02)
        waited += min(time.monotonic() - before, 1.0)
    return time.monotonic() - begun


def test_a_lead_sees_her_agents_and_helps(stage: Stage, seat: Callable[..., Seat]) -> None:
    if LEAD not in stage.org.people:
        stage.world.person(stage.org, LEAD, "team_lead", team="A", region="North")
    agent, lead = seat("agent"), seat("lead")
    agent.sign_in(stage.url, AGENT)
    lead.sign_in(stage.url, LEAD)
    mira, lena = agent.work(), lead.work()
    lena.team.watch()

    def row() -> Presence:
        page = lena.team.floor()
        found = [one for one in page.rows if one.person_id == mira.signed.person.id] if page else []
        return found[0] if found else Presence(person_id="", name="")

    until(lambda: not row().grey, 20)
    mira.calls.set_agent_state("paused", "lunch")
    until(lambda: (row().state, row().reason) == ("paused", "lunch"), 20)
    mira.calls.set_agent_state("ready")
    call_id = mira.calls.log_manual("+8613811119999", "in")
    mira.calls.answer(call_id)
    until(lambda: row().state == "talking", 20)
    mira.team.ask_help()
    until(lambda: row().help_id != "", 20)
    lena.team.answer_help(row().help_id, "coming")

    def told() -> bool:
        help_ = mira.team.own_help()
        return help_ is not None and help_.answer is not None and help_.answer.by == LEAD.title()

    until(told, 20)
    mira.calls.hang_up(call_id)
    until(lambda: row().state == "wrap_up", 20)
    agent.close()
    until(lambda: row().grey and row().reason == "signed_out", 20)
    lead.close()


def test_a_killed_desk_turns_grey_by_itself(stage: Stage, seat: Callable[..., Seat]) -> None:
    """The bound is made short by setting the last heartbeat back."""
    if LEAD not in stage.org.people:
        stage.world.person(stage.org, LEAD, "team_lead", team="A", region="North")
    agent, lead = seat("agent2"), seat("lead2")
    agent.sign_in(stage.url, AGENT)
    lead.sign_in(stage.url, LEAD)
    mira, lena = agent.work(), lead.work()
    lena.team.watch()

    def grey() -> bool | None:
        page = lena.team.floor()
        return (
            next((r.grey for r in page.rows if r.person_id == mira.signed.person.id), None) if page else None
        )

    until(lambda: grey() is False, 20)
    mira.team._presence._lane.stop()  # the process is gone; nobody says good-bye
    with stage.engine.begin() as connection:
        late = datetime.now(UTC) - timedelta(seconds=GREY_AFTER_S - 1)
        mine = presence.c.person_id == mira.signed.person.id
        connection.execute(update(presence).where(mine).values(seen_at=late))
    until(lambda: grey() is True, 20)
