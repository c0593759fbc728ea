"""On the desk alone, over its real database: which version speaks, what is stopped, and who may be ready."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from agent_app.knowledge.published import Published
from agent_app.scripts.news import ScriptNews
from domain.errors import UserError
from domain.operations import ReleaseRead
from domain.script_life.releases import Release
from domain.script_life.stops import Stop
from tests.helpers.desk import NOW, ToyDesk, ToyFeed, a_lead
from tests.helpers.floor import CAMPAIGN, SCRIPT, Floor

TEAM = "team-a"


class NewsFloor(Floor):
    """A floor whose calls ask what is new, as the workspace wires it."""

    def __init__(self, folder, feed):
        self.releases: Published
        super().__init__(folder, feed)
        desk = self.desk
        self.published = Published(desk.database, desk.changes, TEAM, desk.clock)
        self.calls._spoken._speaking = self.published.speaking
        self.calls.readiness._unread = lambda: len(self.published.unread())
        self.news = ScriptNews(
            desk.database, desk.outbox, desk.changes, self.published, desk.clock, self._nudge,
            confirmed=self.calls.readiness.has_read,
        )  # fmt: skip
        desk.changes.listen(lambda changed: self.calls.readiness.tick() if changed.definitions else None)


@pytest.fixture
def floor(tmp_path):
    feed = ToyFeed()
    feed.publish("campaign", CAMPAIGN, "c1")
    for version in (1, 2):
        feed.publish("script", replace(SCRIPT, version=version), f"renewal@{version}")
    feed.publish("release", release(1, hours=-9, sentence={}), "r1")
    feed.put(a_lead())
    made = NewsFloor(tmp_path, feed)
    made.desk.sync()
    yield made
    made.close()


def release(version: int, hours: float = 0, **more: object) -> Release:
    values = {"starts_at": NOW + timedelta(hours=hours), "sentence": {"en": f"New in {version}"}, **more}
    return Release(id=f"r{version}", code="renewal", version=version, **values)  # type: ignore[arg-type]


def publish(floor: NewsFloor, kind: str, thing: object, thing_id: str) -> None:
    floor.desk.feed.publish(kind, thing, thing_id)
    floor.desk.sync()


def version_of(floor: NewsFloor) -> int | None:
    script = floor.published.speaking(CAMPAIGN, "renewal")
    return script.version if script else None


def test_a_version_that_is_here_before_its_time_speaks_from_its_minute_on_offline(floor):
    assert version_of(floor) == 1, "2 is here, but no release lets it speak... it was never released"
    publish(floor, "release", release(2, hours=1), "r2")
    assert version_of(floor) == 1
    floor.desk.now += timedelta(hours=1)
    assert version_of(floor) == 2


def test_another_teams_release_is_not_hers(floor):
    publish(floor, "release", release(2, hours=-1, teams=("team-b",)), "r2")
    assert version_of(floor) == 1 and floor.news.unread() == []


def test_a_stopped_version_gives_way(floor):
    publish(floor, "release", release(2, hours=-1), "r2")
    assert version_of(floor) == 2
    publish(floor, "stop", Stop(id="s", kind="version", code="renewal", version=2, reason="x", at=NOW), "s")
    assert version_of(floor) == 1


def test_a_call_keeps_the_version_with_which_it_began(floor):
    call = floor.talk_to("+8613800134410")
    assert floor.calls._spoken._of(call).version == 1
    from domain.calls import WrapUp
    from domain.scripts import Player

    state = Player(SCRIPT, {}).state()
    floor.calls.save_draft(call, WrapUp(), state)
    publish(floor, "release", release(2, hours=-1, sentence={}), "r2")
    floor.calls.save_draft(call, WrapUp(notes="x"), state)
    assert floor.calls.draft(call).script_version == 1


def test_she_is_ready_again_once_she_has_read_what_is_new(floor):
    floor.calls.set_agent_state("ready")
    publish(floor, "release", release(2, hours=-1), "r2")
    state = floor.calls.state()
    assert (state.agent, state.reason) == ("paused", "unread_change")
    with pytest.raises(UserError) as refused:
        floor.calls.set_agent_state("ready")
    assert refused.value.code == "unread_change"
    floor.news.confirm(("r2",))
    floor.news.confirm(("r2",))
    assert floor.calls.state().agent == "ready" and floor.news.unread() == []
    assert floor.desk.database.read(
        lambda c: c.exec_driver_sql("SELECT count(*) FROM outbox WHERE kind='release_read'").scalar()
    ) == 1  # fmt: skip


def test_who_talks_is_asked_after_her_call(floor):
    floor.calls.set_agent_state("ready")
    call = floor.talk_to("+8613800134410")
    publish(floor, "release", release(2, hours=-1), "r2")
    assert floor.calls.state().agent == "talking"
    floor.calls.hang_up(call)
    floor.wait_for(call, "ended")
    from domain.calls import WrapUp

    floor.calls.finish(call, WrapUp(disposition="no_answer"))
    assert (floor.calls.state().agent, floor.calls.state().reason) == ("paused", "unread_change")


def test_what_was_read_on_another_desk_is_not_asked_again(floor):
    publish(floor, "release", release(2, hours=-1), "r2")
    assert [r.id for r in floor.news.unread()] == ["r2"]
    publish(floor, "release_read", ReleaseRead(release_id="r2"), "r2")
    assert floor.news.unread() == []


def test_a_restart_remembers_what_was_read(floor, tmp_path):
    publish(floor, "release", release(2, hours=-1), "r2")
    floor.news.confirm(("r2",))
    floor.calls.stop()
    again = ToyDesk.restart(floor.desk)
    published = Published(again.database, again.changes, TEAM, again.clock)
    assert published.unread() == []
    floor.desk = again


def test_a_proposal_needs_words(floor):
    with pytest.raises(UserError):
        floor.news.propose("renewal", 1, "hello", "en", "  ", "", "")
    floor.news.propose("renewal", 1, "hello", "en", "Better", "", "")
    assert floor.operations() == ["line_proposed"]
