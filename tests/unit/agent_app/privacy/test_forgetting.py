"""A customer who was erased leaves nothing on the desk: the file is read with its key open."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import msgspec

from agent_app.calls import drafts
from agent_app.privacy import forgetting
from domain.calls import CallRecord, WrapUp
from domain.erasure import ERASED, Forgotten
from domain.leads import Number
from domain.operations import CallFinished, FieldSet
from tests.helpers.desk import NOW, ToyDesk, ToyFeed, a_lead

NAME, NUMBER, NOTE = "Wilhelmina Quastenflosser", "+8613912340077", "asked about rosebushes"
WORDS = ("quastenflosser", "13912340077", "rosebushes")


def dump(desk: ToyDesk) -> str:
    """Every row of every table, the search index among them, as text."""

    def read(connection):  # type: ignore[no-untyped-def]
        names = [
            str(row[0])
            for row in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type='table'")
        ]
        found = [
            str(bytes(c) if isinstance(c, (bytes, memoryview)) else c)
            for n in names
            if n != "lead_search"
            for row in connection.exec_driver_sql(f'SELECT * FROM "{n}"').all()
            for c in row
        ]
        return "\n".join(found).lower()

    return str(desk.database.read(read))


def index_of(desk: ToyDesk) -> str:
    """The bytes of the search index."""
    rows = desk.database.read(lambda c: c.exec_driver_sql("SELECT block FROM lead_search_data").all())
    return "".join(str(bytes(row[0])) for row in rows).lower()


def a_call(lead_id: str, call_id: str, note: str) -> CallFinished:
    record = CallRecord(
        id=call_id,
        direction="out",
        started_at=NOW,
        lead_id=lead_id,
        number_text=NUMBER,
        ended_at=NOW + timedelta(minutes=1),
    )
    return CallFinished(call=record, wrap_up=WrapUp(disposition="sold", notes=note))


def test_nothing_is_left_and_what_waits_is_sent_without_her(tmp_path: Path) -> None:
    feed = ToyFeed()
    desk = ToyDesk(tmp_path, feed)
    hers = msgspec.structs.replace(
        a_lead(NAME, NUMBER), id="lead-7", numbers=(Number(id="n1", e164=NUMBER, last4="0077"),)
    )
    other = a_lead("Otto Other", "+8613912349999")
    feed.put(hers, other, *(a_lead(f"Somebody {n}", f"+8613812{n:06}") for n in range(60)))
    desk.sync()
    desk.act(a_call(hers.id, "c1", NOTE))
    desk.sync()  # answered, and kept for a server that is restored
    desk.act(FieldSet(lead_id=hers.id, values={"company": f"{NAME} Ltd"}))
    waiting = desk.act(a_call(hers.id, "c2", NOTE))
    for call_id, state in (("c3", "waiting"), ("c4", "done")):
        record = a_call(hers.id, call_id, NOTE)
        desk.database.write(lambda c, r=record: drafts.begin(c, r.call))  # type: ignore[misc]
        desk.database.write(
            lambda c, r=record, state=state: c.exec_driver_sql(  # type: ignore[misc]
                "UPDATE draft SET state=?, wrap_up=? WHERE call_id=?",
                (state, msgspec.json.encode(r.wrap_up), r.call.id),
            )
        )
    (tmp_path / "local.db.before-0009").write_bytes(b"x")
    assert forgetting.forget(desk.database) == frozenset(), "nobody was named"
    assert all(word in dump(desk) for word in WORDS)
    assert "quasten" in index_of(desk), "the search finds her by it"
    feed.remove(hers.id)
    feed.publish(ERASED, Forgotten(id=hers.id, calls=("c1",)), hers.id)
    desk.pull()
    assert forgetting.forget(desk.database) == {hers.id}
    left = dump(desk)
    assert not [word for word in WORDS if word in left]
    assert "quasten" not in index_of(desk)
    assert not list(tmp_path.glob("*.before-*"))
    assert desk.lead(hers.id) is None and desk.lead(other.id) is not None
    assert desk.states() == {waiting: "new"}, "the call counts; the field does not"
    assert desk.count("SELECT count(*) FROM draft") == 1, "its outcome may still be said"
    assert forgetting.forget(desk.database) == frozenset(), "said once"
    desk.sync()
    assert waiting in feed.pushed


def test_a_call_that_runs_is_left_until_it_is_wrapped_up(tmp_path: Path) -> None:
    feed = ToyFeed()
    desk = ToyDesk(tmp_path, feed)
    hers = msgspec.structs.replace(a_lead(NAME, NUMBER), id="lead-7")
    feed.put(hers)
    desk.sync()
    record = a_call(hers.id, "c1", NOTE).call
    desk.database.write(lambda c: drafts.begin(c, record))
    feed.publish(ERASED, Forgotten(id=hers.id), hers.id)
    desk.pull()
    assert forgetting.forget(desk.database) == frozenset() and desk.lead(hers.id) is not None
    desk.database.write(lambda c: c.exec_driver_sql("UPDATE draft SET state='done'"))
    assert forgetting.forget(desk.database) == {hers.id} and desk.lead(hers.id) is None
    assert not [(w, x) for x in dump(desk).splitlines() for w in WORDS if w in x]
