"""The outbox over a real desk: nothing is lost, nothing is given up without a reason, numbers stay masked."""

from __future__ import annotations

import csv
import json

import msgspec
import pytest

from agent_app.outbox.local import LocalOutbox
from agent_app.store.desk_store import DeskStore
from domain.errors import UserError
from domain.feed import OperationAnswer
from domain.operations import FieldSet, NumberAdded, OperationDiscarded, Tagged
from tests.helpers.desk import ToyDesk, ToyFeed, a_lead

LEAD = "lead-王丽"


@pytest.fixture
def feed():
    made = ToyFeed()
    made.put(a_lead())
    return made


@pytest.fixture
def desk(tmp_path, feed):
    made = ToyDesk(tmp_path, feed)
    made.sync()
    yield made
    made.database.close()


def outbox_of(desk: ToyDesk, *, masked: bool = False) -> LocalOutbox:
    return LocalOutbox(
        DeskStore(desk.database), desk.outbox.ledger, desk.changes, desk.sync, desk.sync, lambda: desk.pinned,
        masked=masked, home="CN",
    )  # fmt: skip


def test_a_refused_one_is_sent_again_and_shown_again(desk, feed):
    feed.refuse = {"tagged": "out_of_scope"}
    made = desk.act(Tagged(lead_id=LEAD, add=("vip",)))
    desk.sync()
    (entry,) = outbox_of(desk).entries()
    assert (entry.id, entry.group, entry.about, entry.code) == (made, "refused", "王丽", "out_of_scope")
    assert desk.lead(LEAD).tags == ()
    feed.refuse, feed.operations = {}, {}
    held = desk.pump.held
    held.add("push")
    outbox_of(desk).retry([made])
    assert desk.lead(LEAD).tags == ("vip",), "its effect is back at once"
    desk.pump.release("push")
    assert outbox_of(desk).entries() == () and made in feed.operations


def test_a_discard_wants_a_reason_that_goes_to_the_server(desk, feed):
    feed.refuse = {"tagged": "out_of_scope"}
    made = desk.act(Tagged(lead_id=LEAD, add=("vip",)))
    waiting = desk.act(FieldSet(lead_id=LEAD, values={"tier": "A"}))
    desk.sync()
    outbox = outbox_of(desk)
    with pytest.raises(UserError) as told:
        outbox.discard([made], "  ")
    assert told.value.code == "field_required" and outbox.entries()[0].id == made
    sent: list[OperationDiscarded] = []
    real = feed.push

    def push(request):
        sent.extend(
            msgspec.json.decode(o.body, type=OperationDiscarded)
            for o in request.operations
            if o.kind == "operation_discarded"
        )
        return real(request)

    feed.push = push
    assert outbox.discard([made, waiting], "wrong customer") == 1, "what was taken cannot be given up"
    assert sent == [
        OperationDiscarded(
            operation_id=made, kind="tagged", reason="wrong customer", code="out_of_scope", lead_id=LEAD
        )
    ]
    assert outbox.entries() == () and desk.lead(LEAD).tags == ()
    kept = desk.database.read(
        lambda c: c.exec_driver_sql("SELECT state FROM outbox WHERE id=?", (made,)).scalar()
    )
    assert kept == "discarded", "readable until the server's memory of it ends"
    feed.history = "restored"
    desk.sync()
    assert feed.pushed.count(made) == 1, "a server that was restored is not offered it again"


def test_a_merged_change_says_what_stands_and_can_be_set_again(desk, feed):
    real = feed.push

    def merge(request):
        answer = real(request)
        return msgspec.structs.replace(
            answer,
            answers=tuple(
                OperationAnswer(id=a.id, outcome="merged", code="conflict", data={"fields": "email"})
                for a in answer.answers
            ),
        )

    feed.push = merge
    made = desk.act(FieldSet(lead_id=LEAD, values={"email": "mine@x"}, was={"email": ""}))
    feed.put(a_lead(email="theirs@x"))
    desk.sync()
    desk.pump.ring("settle")
    outbox = outbox_of(desk)
    (entry,) = outbox.entries()
    assert entry.group == "merged" and [(c.field, c.theirs, c.mine) for c in entry.clashes] == [
        ("email", "theirs@x", "mine@x")
    ]
    feed.push = real
    desk.pump.held.add("push")
    outbox.take_mine(made)
    assert desk.lead(LEAD).email == "mine@x"
    last = desk.database.read(
        lambda c: c.exec_driver_sql("SELECT body FROM outbox ORDER BY seq DESC LIMIT 1").scalar()
    )
    assert msgspec.json.decode(last, type=FieldSet).was == {"email": "theirs@x"}, "so that it merges now"
    assert [e.group for e in outbox.entries()] == ["waiting"], "read, and on its way"


def test_what_was_read_is_not_shown_again(desk, feed):
    real = feed.push
    feed.push = lambda request: msgspec.structs.replace(
        real(request),
        answers=tuple(
            OperationAnswer(id=o.id, outcome="merged", code="lease_over") for o in request.operations
        ),
    )
    made = desk.act(Tagged(lead_id=LEAD, add=("vip",)))
    desk.sync()
    outbox = outbox_of(desk)
    assert [e.code for e in outbox.entries()] == ["lease_over"]
    assert [e.id for e in outbox.news()] == [made] and outbox.news() == (), "told once"
    outbox.seen(made)
    assert outbox.entries() == ()


@pytest.mark.parametrize("masked", [False, True])
def test_an_export_has_everything_but_no_number_that_the_role_may_not_see(desk, feed, tmp_path, masked):
    feed.trouble = "server_away"
    desk.act(NumberAdded(lead_id=LEAD, number_id="n2", e164="+8613900139002"))
    desk.act(Tagged(lead_id=LEAD, add=("=HYPERLINK(1)",)))
    outbox = outbox_of(desk, masked=masked)
    assert outbox.export(tmp_path / "out.json") == 2 == outbox.export(tmp_path / "out.csv")
    rows = json.loads((tmp_path / "out.json").read_text())
    assert [r["kind"] for r in rows] == ["tagged", "number_added"] and rows[0]["about"] == "王丽"
    table = list(csv.reader((tmp_path / "out.csv").read_text("utf-8-sig").splitlines()))
    assert table[0][:3] == ["id", "at", "state"] and len(table) == 3
    assert not any(cell.startswith("=") for line in table for cell in line)
    for path in (tmp_path / "out.json", tmp_path / "out.csv"):
        assert ("+8613900139002" in path.read_text()) is not masked
