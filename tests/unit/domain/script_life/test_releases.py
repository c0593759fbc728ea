"""Which version speaks where and when: on the desk alone, offline, at the minute."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from domain.script_life.releases import Release, Span, calendar, unread, version_for
from domain.script_life.stops import Stop, Stops
from tests.unit.domain.script_life.graphs import SCRIPT, t

NOW = datetime(2026, 11, 26, 2, tzinfo=UTC)
HOUR = timedelta(hours=1)


def release(version: int, hours: float = 0, **more: object) -> Release:
    values = {"id": f"r{version}-{hours}", "code": "renewal", "starts_at": NOW + HOUR * hours, **more}
    return Release(version=version, **values)  # type: ignore[arg-type]


def speaks(
    releases: list[Release], at: datetime = NOW, campaign: str = "q4", team: str | None = "red", **more
):
    return version_for(releases, (1, 2, 3), "renewal", campaign, team, at, **more)


def test_versions_from_before_releases_speak_until_one_is_named():
    assert speaks([]) == 3
    assert speaks([release(3, teams=("blue",))]) == 2, "3 is for blue alone now"
    assert speaks([release(3, teams=("blue",))], team="blue") == 3


def test_a_release_begins_at_its_minute():
    releases = [release(1, -9), release(2, 1)]
    assert speaks(releases, NOW) == 1
    assert speaks(releases, NOW + HOUR - timedelta(microseconds=1)) == 1
    assert speaks(releases, NOW + HOUR) == 2


def test_campaign_and_team_narrow_it_and_the_latest_decides():
    releases = [release(1, -9), release(2, -2, campaigns=("q4",)), release(3, -1, teams=("blue",))]
    assert speaks(releases) == 2
    assert speaks(releases, campaign="other") == 1
    assert speaks(releases, team="blue") == 3
    assert speaks(releases, team=None) == 2


def test_what_was_ended_or_stopped_gives_way_to_what_was_before():
    releases = [release(1, -9), release(2, -2, ends_at=NOW)]
    assert speaks(releases, NOW - HOUR) == 2 and speaks(releases) == 1
    assert speaks([release(1, -9), release(2, -2)], stopped=lambda v: v == 2) == 1
    assert speaks([release(2, -2)], stopped=lambda v: True) is None


def test_a_version_that_comes_back_does_not_vanish_elsewhere():
    releases = [release(3, -5, teams=("blue",)), release(2, -1, teams=("blue",), again=True)]
    assert speaks(releases, team="blue") == 2
    assert speaks(releases, team="red") == 2, "nobody has published 2 for blue alone"


def test_what_she_has_to_read():
    old, new = release(1, -9, sentence=t("Old")), release(2, -1, sentence=t("New"))
    other, later = release(3, -1, teams=("blue",), sentence=t("Blue")), release(3, 1, sentence=t("Later"))
    silent = release(3, -1, campaigns=("q4",))
    every = [old, new, other, later, silent]
    assert unread(every, (), ("q4",), "red", NOW) == [new], "the newest of one reach is enough"
    assert unread(every, (new.id,), ("q4",), "red", NOW) == []
    assert unread(every, (), ("q4",), "blue", NOW) == [new, other]
    assert unread(every, (), ("q4",), "red", NOW + HOUR) == [later]
    away = release(2, -1, campaigns=("life",), sentence=t("Life"))
    assert unread([away], (), ("q4",), "red", NOW) == [] and unread([away], (), ("life",), "red", NOW) == [
        away
    ]


def test_the_calendar_has_no_gap_and_names_each_team_apart():
    day = timedelta(days=1)
    releases = [
        release(1, -100),
        release(2, 24, campaigns=("q4",)),
        release(3, 48, campaigns=("q4",), teams=("blue",), ends_at=NOW + 3 * day),
    ]
    found = calendar(
        releases, [("q4", "renewal"), ("life", "renewal")], NOW, NOW + 7 * day, lambda _c: (1, 2, 3)
    )
    q4 = [s for s in found if s.campaign == "q4"]
    assert [(s.team, s.version, s.since, s.until) for s in q4] == [
        ("", 1, NOW, NOW + day),
        ("", 2, NOW + day, None),
        ("blue", 1, NOW, NOW + day),
        ("blue", 2, NOW + day, NOW + 2 * day),
        ("blue", 3, NOW + 2 * day, NOW + 3 * day),
        ("blue", 2, NOW + 3 * day, None),
    ]
    (life,) = [s for s in found if s.campaign == "life"]
    assert life == Span("life", "", "renewal", 1, NOW, None, releases[0].id)


def test_a_stop_names_what_it_takes_away():
    step = SCRIPT.steps[0]

    def stop(**more: object) -> Stops:
        values = {"id": "s", "kind": "step", "code": "renewal", "reason": "Wrong price", "at": NOW, **more}
        return Stops([Stop(**values)])  # type: ignore[arg-type]

    assert stop(step="hello").of_step(SCRIPT, step) is not None
    assert stop(step="price").of_step(SCRIPT, step) is None
    assert stop(step="hello", version=2).of_step(SCRIPT, step) is None, "another version"
    assert stop(step="hello", code="life").of_step(SCRIPT, step) is None
    whole = stop(kind="version", version=3)
    assert whole.of_step(SCRIPT, step) is not None and whole.of_version("renewal", 3) is not None
    assert whole.of_version("renewal", 2) is None
    assert stop(kind="offer", offer="ten").of_step(SCRIPT, step) is None, "the step makes no offer"
    assert not Stops() and Stops().of_step(SCRIPT, step) is None
