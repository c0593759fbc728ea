"""Two real desks at a real server: an arm is drawn without asking, is counted, and goes with the lead to a colleague."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from domain.calls import WrapUp
from domain.experiments.definition import Arm, Experiment, Plan
from domain.scripts import Player, Script, Step
from lead_server.experiments import service
from lead_server.leads.ownership import hand_over
from tests.end2end.stage import Stage
from tests.helpers.world import a_campaign
from tests.integration.desk.seat import Seat
from tests.integration.desk.test_floor import until

pytestmark = pytest.mark.xdist_group("desk")
FIRST, SECOND, CAMPAIGN, NUMBER = "nadia", "petra", "lottery", "+8613811998877"
TITLE = {"en": "x", "zh": "文", "es": "x"}
GOOD_DAY = {"en": "Good day", "zh": "您好", "es": "Buenos días"}
SCRIPT = Script(
    code="lottery", title=TITLE, start="hello",
    steps=(Step(id="hello", text={"en": "Hello"}, goto="end"), Step(id="end", kind="outcome", disposition="sold")),
)  # fmt: skip
EXPERIMENT = Experiment(
    code="lottery-opening", title=TITLE, script="lottery", script_version=1, campaigns=(CAMPAIGN,),
    plan=Plan(baseline=0.05, worth=0.01),
    arms=(Arm(code="A"), Arm(code="B", replaced=(Step(id="hello", text=GOOD_DAY, goto="end"),))),
)  # fmt: skip


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADLINE_NO_KEYRING", "1")


@pytest.fixture
def lead(stage: Stage) -> str:
    """A lead of the first one's, in a campaign with a running experiment."""
    for login in (FIRST, SECOND):
        if login not in stage.org.people:
            stage.world.person(stage.org, login, "agent", team="A", region="North")
    campaign = msgspec.structs.replace(a_campaign(CAMPAIGN), script="lottery", scorecard="")
    stage.world.publish(stage.org, "script", SCRIPT)  # type: ignore[arg-type]
    stage.world.publish(stage.org, "campaign", campaign)
    with stage.world.work(stage.org) as work:
        service.plan(work, EXPERIMENT)
        service.start(work, EXPERIMENT.code)
    return stage.world.lead(stage.org, "王丽", FIRST, number=NUMBER, campaign=CAMPAIGN)


def test_an_arm_is_spoken_counted_and_goes_to_a_colleague(
    stage: Stage, seat: Callable[..., Seat], lead: str
) -> None:
    first = seat("first")
    first.sign_in(stage.url, FIRST)
    nadia = first.work()
    until(lambda: bool(nadia.definitions.experiments()) and "王丽" in first.leads(), 20)
    known = nadia.customers.context(lead).lead
    assert nadia.arms.known(known, "lottery", CAMPAIGN) is None, "nothing was drawn yet"
    nadia.calls.set_agent_state("ready")
    call_id = nadia.calls.log_manual(NUMBER, "in")
    draft = nadia.calls.draft(call_id)
    assert (draft.call.lead_id, draft.call.campaign_id) == (lead, CAMPAIGN)
    variant = nadia.arms.draw(lead, "lottery", CAMPAIGN, call_id, draft.call.started_at)
    script = nadia.arms.spoken(variant)
    assert script is not None and script.variant == variant
    player = Player(script, {})
    player.begin(draft.call.started_at)
    nadia.calls.answer(call_id)
    player.forward(nadia.clock())
    nadia.calls.save_draft(call_id, WrapUp(notes="x"), player.state())
    nadia.calls.hang_up(call_id)
    until(lambda: nadia.calls.state().agent == "wrap_up", 10)
    nadia.calls.finish(call_id, WrapUp(disposition="sold"))
    stage.wait_value(variant, "SELECT variant FROM script_run WHERE call_id=%s", call_id)
    with stage.world.work(stage.org) as work:
        effect = service.effect(work, EXPERIMENT.code)
    mine = next(arm for arm in effect.arms if variant.endswith(f":{arm.arm}"))
    assert (mine.leads, mine.contacts, mine.conversions, sum(a.leads for a in effect.arms)) == (1, 1, 1, 1)

    with stage.world.work(stage.org) as work:
        hand_over(work, [lead], stage.org.people[SECOND], why="test")
    second = seat("second")
    second.sign_in(stage.url, SECOND)
    petra = second.work()
    until(lambda: "王丽" in second.leads() and bool(petra.definitions.experiments()), 20)
    theirs = petra.customers.context(lead).lead
    assert petra.arms.known(theirs, "lottery", CAMPAIGN) == variant, "the callback hears the same words"
