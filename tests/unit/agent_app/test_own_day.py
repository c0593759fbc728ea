"""The agent's own day from her desk's rows: without the server, with it, and when both overlap."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from agent_app.team import own_day
from domain.calls import CallRecord, WrapUp
from domain.deals import DealAct
from domain.ids import new_id
from domain.leads import Deal
from domain.operations import CallFinished, DealChanged, DealRecorded
from domain.team_day import Counts, OwnDay
from tests.helpers.desk import ToyDesk, ToyFeed

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)  #: five in the afternoon in Shanghai; its day began at 16:00 UTC


def call(at: datetime, talk_s: int = 60) -> CallFinished:
    answered = at if talk_s else None
    record = CallRecord(
        id=new_id(), direction="out", number_text="1", started_at=at, answered_at=answered,
        ended_at=at + timedelta(seconds=talk_s),
    )  # fmt: skip
    return CallFinished(call=record, wrap_up=WrapUp(disposition="sold" if talk_s else "no_answer"))


def test_own_rows_count_alone_and_with_the_servers_by_id(tmp_path) -> None:
    desk = ToyDesk(tmp_path, ToyFeed())
    begin = datetime(2026, 3, 1, 16, tzinfo=UTC)
    bodies = [call(begin + timedelta(seconds=1)), call(NOW, 0), call(begin - timedelta(seconds=1))]
    deal = Deal(id=new_id(), product="p", state="submitted", amount_minor=1, currency="CNY", at=NOW)

    def read() -> own_day.OwnLine:
        return desk.database.read(lambda c: own_day.read(c, NOW, "Asia/Shanghai"))

    def work(connection) -> None:
        for body in bodies:
            desk.outbox.add(connection, body)
        connection.exec_driver_sql("UPDATE outbox SET at_ms=?", (int(NOW.timestamp() * 1000),))

    desk.database.write(work)
    alone = read()
    assert not alone.counted and alone.counts == Counts(
        calls=2, connected=1, talk_s=60, outcomes={"no_answer": 1, "sold": 1}
    ), "the day begins where the team is"
    told = OwnDay(
        day=NOW.date(), begins_at=begin, ends_at=begin + timedelta(days=1), targets={"calls": 60},
        counts=Counts(calls=2, connected=2, talk_s=500, outcomes={"sold": 2}), call_ids=(bodies[0].call.id, new_id()),
    )  # fmt: skip
    desk.database.write(lambda c: own_day.keep(c, told))
    both = read()
    assert both.counted and both.targets == {"calls": 60}
    assert both.counts == Counts(calls=3, connected=2, talk_s=500, outcomes={"no_answer": 1, "sold": 2}), (
        "a call of another desk counts, one that both have counts once"
    )
    tomorrow = desk.database.read(lambda c: own_day.read(c, NOW + timedelta(days=1), "Asia/Shanghai"))
    assert tomorrow.counts == Counts() and tomorrow.targets == {"calls": 60} and not tomorrow.counted

    def sell(connection) -> None:
        desk.outbox.add(connection, DealRecorded(lead_id=new_id(), deal=deal))
        connection.exec_driver_sql(
            "UPDATE outbox SET at_ms=? WHERE kind='deal_recorded'", (int(NOW.timestamp() * 1000),)
        )

    desk.database.write(sell)
    assert read().counts.deals == 1
    cancelled = DealChanged(
        lead_id=new_id(), deal_id=deal.id, act=DealAct(verb="move", state="cancelled", words="x")
    )
    desk.database.write(lambda c: desk.outbox.add(c, cancelled))
    desk.database.write(
        lambda c: c.exec_driver_sql(
            "UPDATE outbox SET at_ms=? WHERE kind='deal_changed'", (int(NOW.timestamp() * 1000),)
        )
    )
    assert (read().counts.deals, read().counts.lost) == (1, 1), "sold and fell through on one day"
    desk.database.write(
        lambda c: c.exec_driver_sql("UPDATE outbox SET state='refused' WHERE kind='deal_recorded'")
    )
    assert read().counts.deals == 0 and desk.database.read(own_day.refused) == 1
    desk.database.close()
