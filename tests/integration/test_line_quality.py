"""What a telephone measured is kept with the call; operations see where the lines are bad."""

from datetime import UTC, datetime, timedelta
from typing import Any

from litestar.testing import TestClient
from msgspec.structs import replace

from db.central.calls import call
from domain.calls import CallRecord, WrapUp
from domain.ids import new_id
from domain.line_quality import LineQuality
from domain.operations import CallFinished
from lead_server.calls.line_quality import summary
from tests.helpers.world import Desk, Org, World
from tests.integration.conftest import signed_in

NOW = datetime.now(UTC).replace(microsecond=0)
LINE = LineQuality(lost=0, received=3000, jitter_ms=2.5, rtt_ms=30.0, mos=4.38, source="rtcp")


def a_call(heard: LineQuality | None, *, days_ago: float = 0.0, objected: bool = False) -> CallFinished:
    began = NOW - timedelta(days=days_ago, minutes=5)
    return CallFinished(
        call=CallRecord(
            id=new_id(), direction="out", started_at=began, answered_at=began, ended_at=began + timedelta(minutes=2),
            number_text="+8613912345678", adapter="softphone", heard=heard, recording_objected=objected,
        ),
        wrap_up=WrapUp(),
    )  # fmt: skip


def test_it_is_kept_with_the_call_and_so_is_an_objection(world: World, org: Org, mira: Desk) -> None:
    told, silent = a_call(LINE, objected=True), a_call(None)
    assert [mira.do(told).outcome, mira.do(silent).outcome] == ["ok", "ok"]
    kept = {str(row.id): row for row in world.rows(call, org)}
    assert kept[told.call.id].line_quality["mos"] == 4.38 and kept[told.call.id].recording_objected
    assert kept[silent.call.id].line_quality is None and not kept[silent.call.id].recording_objected


def test_the_worst_come_first_and_what_says_nothing_is_left_out(
    world: World, org: Org, http: TestClient[Any], mira: Desk
) -> None:
    otto = signed_in(http, org, "otto")
    bad = replace(LINE, lost=600, received=2400, mos=2.9, rtt_ms=0.0)
    for _ in range(3):
        mira.do(a_call(LINE))
    short = replace(bad, lost=1, received=10)
    for told in (
        a_call(bad),
        a_call(bad),
        a_call(LINE),
        a_call(short),
        a_call(None),
        a_call(bad, days_ago=9),
    ):
        otto.do(told)
    with world.work(org) as work:
        worst, best = summary(work, ("agent",), NOW - timedelta(days=7))
        assert (worst.group, worst.calls, worst.poor, worst.mos) == (("otto",), 3, 2, 2.9)
        assert worst.lost_percent == round(100 * 1200 / (2 * 3000 + 3000), 2) and worst.rtt_ms == 30.0
        assert (best.group, best.calls, best.poor, best.mos) == (("mira",), 3, 0, 4.38)
        by_site = summary(work, ("site", "device"), NOW - timedelta(days=30))
        assert sum(row.calls for row in by_site) == 7 and all(len(row.group) == 2 for row in by_site)


def test_another_organisation_is_not_counted(world: World, org: Org, mira: Desk) -> None:
    mira.do(a_call(LINE))
    with world.work(world.organisation("other")) as work:
        assert summary(work, ("site",), NOW - timedelta(days=7)) == []
