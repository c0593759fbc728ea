"""What was looked at is told once a quarter of an hour, survives a kill, and troubles nobody."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from agent_app.customers.seen import SeenRecords
from domain.operations import RecordsSeen
from tests.helpers.desk import NOW as START
from tests.helpers.desk import ToyDesk, ToyFeed, a_lead, minutes


@pytest.fixture
def desk(tmp_path):
    feed = ToyFeed()
    feed.put(a_lead())
    made = ToyDesk(tmp_path, feed)
    made.sync()
    yield made
    made.database.close()


def looks(desk):
    """(lead, minutes since the desk's first moment) of every look that is in the outbox."""
    rows = desk.database.read(
        lambda c: c.exec_driver_sql("SELECT body FROM outbox WHERE kind='records_seen' ORDER BY seq").all()
    )
    bodies = [msgspec.json.decode(row[0], type=RecordsSeen) for row in rows]
    return [(one.lead_id, (one.at - START) / timedelta(minutes=1)) for body in bodies for one in body.seen]


def seen_on(desk):
    return SeenRecords(desk.database, desk.outbox, desk.clock, lambda: None)


def test_a_second_look_in_the_same_quarter_is_not_told_again(desk):
    seen = seen_on(desk)
    for minute in (0, 1, 14, 15, 29):
        desk.now = START + minutes(minute)
        seen.note("lead-a")
    seen.note("lead-b")
    seen.hand_over().result()
    assert looks(desk) == [("lead-a", 0), ("lead-a", 15), ("lead-b", 29)]
    assert (
        len(
            {row[0] for row in desk.database.read(lambda c: c.exec_driver_sql("SELECT id FROM outbox").all())}
        )
        == 2
    )


def test_a_kill_hides_no_look(desk):
    seen_on(desk).note("lead-a")
    desk.database.flush()
    again = desk.restart()
    seen_on(again).hand_over().result()
    assert looks(again) == [("lead-a", 0)]
    seen_on(again).hand_over().result()
    assert looks(again) == [("lead-a", 0)]
    again.database.close()


def test_nobody_is_told_of_it_and_an_older_server_troubles_nobody(desk):
    desk.feed.refuse["records_seen"] = "operation_unknown"
    seen = seen_on(desk)
    seen.note("lead-a")
    seen.hand_over().result()
    assert desk.database.read(desk.outbox.counts) == {}
    desk.sync()
    assert desk.database.read(desk.outbox.counts) == {} and desk.database.read(desk.outbox.page) == ()
    sent = list(desk.feed.pushed)
    desk.sync()
    assert desk.feed.pushed == sent and len(sent) == 1
