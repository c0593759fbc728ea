"""A real server and two real desks: published there, on the desk within seconds; stopped there, gone here mid-call."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from agent_app.scripts.presenter import ScriptPresenter
from agent_app.session.workspace import Workspace
from domain.errors import UserError
from domain.script_life import edits
from domain.scripts import Script
from domain.studio import OpenDraft, PublishDraft, RollBack, StopNow
from tests.end2end.stage import CAMPAIGN, Stage
from tests.integration.desk.seat import Seat
from tests.integration.desk.test_floor import until

pytestmark = pytest.mark.xdist_group("desk")
AUTHOR, SECOND, SPEAKER = "olga", "adam", "sonja"


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADLINE_NO_KEYRING", "1")


@pytest.fixture
def people(stage: Stage) -> None:
    for login, role in ((AUTHOR, "operations"), (SECOND, "operations"), (SPEAKER, "agent")):
        if login not in stage.org.people:
            stage.world.person(stage.org, login, role, team="Speakers", region="North")  # type: ignore[arg-type]


class Shown:
    """Stands where the script column would be."""

    def __init__(self) -> None:
        self.step: object = None

    def show_step(self, step: object) -> None:
        self.step = step

    def __getattr__(self, _name: str) -> Callable[..., None]:
        return lambda *_args, **_more: None


def speaking(desk: Workspace) -> Script:
    campaign = desk.definitions.campaign(CAMPAIGN)
    assert campaign is not None
    found = desk.definitions.speaking(campaign, campaign.script)
    assert found is not None
    return found


@pytest.mark.usefixtures("people")
def test_published_and_stopped_on_a_desk_that_talks(stage: Stage, seat: Callable[..., Seat]) -> None:
    author, second, agent = seat("author"), seat("second"), seat("agent")
    author.sign_in(stage.url, AUTHOR)
    second.sign_in(stage.url, SECOND)
    agent.sign_in(stage.url, SPEAKER)
    desk = agent.work()
    assert author.workspace is not None and second.workspace is not None
    olga, adam = author.workspace.rooms.studio, second.workspace.rooms.studio
    assert olga is not None and adam is not None and desk.rooms.studio is None
    desk.calls.set_agent_state("ready")
    before = speaking(desk)

    # a draft of two people becomes a version for one team
    draft = olga.begin(before.code, OpenDraft())
    first = draft.script.steps[0].id
    changed = edits.set_text(draft.script, first, "text", "en", "Good day, do you have two minutes?")
    saved = olga.save(before.code, draft.revision, changed)
    assert saved.saved and not adam.save(before.code, draft.revision, draft.script).saved
    checked = olga.check(before.code, saved.draft.revision)
    assert checked.state == "checked", checked.findings
    with pytest.raises(UserError) as refused:
        olga.approve(before.code, checked.revision)
    assert refused.value.code == "own_script"
    approved = adam.approve(before.code, checked.revision)
    team = next(p.id for p in olga.places(before.code).teams if p.title["en"] == "Speakers")
    wanted = PublishDraft(revision=approved.revision, sentence={"en": "A shorter greeting"}, teams=(team,))
    release = olga.publish(before.code, wanted)

    # the desk has it by itself, and its agent reads the sentence before she is ready again
    assert until(lambda: speaking(desk).version == release.version, 10) < 10
    until(lambda: desk.calls.state().reason == "unread_change", 5)
    with pytest.raises(UserError) as unread:
        desk.calls.set_agent_state("ready")
    assert unread.value.code == "unread_change"
    assert [r.sentence["en"] for r in desk.news.unread()] == ["A shorter greeting"]
    desk.news.confirm((release.id,))
    assert desk.calls.state().agent == "ready"
    until(
        lambda: (
            SPEAKER.title() not in next(r for r in olga.releases(before.code) if r.id == release.id).unread
        ),
        10,
    )

    # in a call, with the step on screen: stopped on every desk within ten seconds, with the reason
    call_id = desk.calls.log_manual("+8613811119998", "in")
    desk.calls.answer(call_id)
    view = Shown()
    column = ScriptPresenter(view, desk.clock)  # type: ignore[arg-type]
    column.stops = desk.definitions.stops
    column.open(speaking(desk), {}, "en", None)
    on_screen = column.player.step.id if column.player else ""
    begun = time.monotonic()
    stop = olga.stop(StopNow(kind="step", code=before.code, step=on_screen, reason="The price is wrong"))

    def gone() -> bool:
        column.show()  # the column is drawn when the desk hears of a change
        return getattr(view.step, "stopped", "") == "The price is wrong"

    until(gone, 10)
    assert time.monotonic() - begun < 10 and getattr(view.step, "text", "x") == ""
    olga.lift(stop.id)
    until(lambda: not gone(), 10)

    # rolled back in one act: the version before speaks, and she reads why
    olga.roll_back(before.code, RollBack(reason="Customers did not like it", release=release.id))
    until(lambda: speaking(desk).version == before.version, 10)
    assert speaking(desk) == before
    desk.calls.hang_up(call_id)
    for one in (author, second, agent):
        one.close()
