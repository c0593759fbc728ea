"""In step: what was written is there once, read back at once, and never hidden by a pull."""

from __future__ import annotations

import msgspec
import pytest

from agent_app.store.desk_store import DeskTx
from domain.errors import UserError
from domain.ids import new_id
from domain.operations import DoNotCallMarked, FieldSet, LeadCreated, Tagged
from tests.helpers.desk import AGENT, ToyDesk, ToyFeed, a_lead


@pytest.fixture
def feed():
    return ToyFeed()


@pytest.fixture
def desk(tmp_path, feed):
    made = ToyDesk(tmp_path, feed)
    yield made
    made.database.close()


def test_leads_arrive_in_pages_and_the_cursor_with_them(tmp_path, feed):
    desk = ToyDesk(tmp_path / "paged", feed, page_limit=100)
    feed.put(*(a_lead(f"客户{i}", f"+86138{i:08d}", id=f"l{i}") for i in range(250)))
    desk.sync()
    assert desk.count("SELECT count(*) FROM lead") == 250
    assert desk.count("SELECT position FROM stream") == feed.head
    assert desk.engine.progress().complete and desk.engine.progress().total == 250
    desk.database.close()


def test_an_edit_is_read_back_at_once_and_survives_a_pull_that_does_not_know_it(desk, feed):
    feed.put(a_lead())
    desk.sync()
    desk.act(FieldSet(lead_id="lead-王丽", values={"tier": "A", "pet": "cat"}))
    assert desk.lead("lead-王丽").tier == "A" and desk.lead("lead-王丽").fields["pet"] == "cat"
    feed.put(a_lead(place="Hangzhou"))  # a colleague's change comes first
    desk.pull()
    shown = desk.lead("lead-王丽")
    assert shown.tier == "A" and shown.place == "Hangzhou"


def test_an_answered_edit_is_not_hidden_before_the_server_sends_it_back(desk, feed):
    feed.put(a_lead())
    desk.sync()
    desk.act(Tagged(lead_id="lead-王丽", add=("vip",)))
    desk.push()
    assert desk.lead("lead-王丽").tags == ("vip",) and set(desk.states().values()) == {"answered"}
    feed.put(a_lead(tags=("vip",), tier="B"))
    desk.pull()
    assert desk.lead("lead-王丽").tags == ("vip",) and desk.lead("lead-王丽").tier == "B"
    desk.pull()
    assert desk.count("SELECT count(*) FROM outbox WHERE state='done'") == 1
    assert desk.count("SELECT count(*) FROM shadow") == 0


def test_a_lost_answer_is_pushed_again_and_applied_once(desk, feed):
    desk.act(Tagged(lead_id="x", add=("vip",)))
    feed.lose_answer = True
    desk.push()
    assert set(desk.states().values()) == {"new"}
    feed.lose_answer = False
    desk.pump.ring("push")
    assert len(feed.pushed) == 2 and len(feed.operations) == 1


def test_a_refusal_takes_the_effect_back_is_kept_and_does_not_block(desk, feed):
    feed.put(a_lead())
    desk.sync()
    feed.refuse = {"tagged": "lead_gone"}
    desk.act(Tagged(lead_id="lead-王丽", add=("vip",)))
    desk.act(FieldSet(lead_id="lead-王丽", values={"tier": "A"}))
    desk.sync()
    shown = desk.lead("lead-王丽")
    assert shown.tags == ()
    counts = desk.database.read(desk.outbox.counts)
    assert counts == {"refused": 1}
    row = desk.database.read(desk.outbox.page)[0]
    assert (row.kind, row.code) == ("tagged", "lead_gone") and desk.pump.said() == "refused_work"


def test_do_not_call_holds_although_a_pull_brings_an_older_row(desk, feed):
    feed.put(a_lead())
    desk.sync()
    desk.act(DoNotCallMarked(lead_id="lead-王丽"))
    feed.put(a_lead(place="x"))
    desk.pull()
    assert desk.lead("lead-王丽").do_not_call


def test_a_lead_made_here_is_shown_and_replaced_by_the_servers(desk, feed):
    lead = a_lead("New", "+34612345678", id=new_id())
    desk.act(LeadCreated(lead=lead))
    assert desk.lead(lead.id).name == "New"
    feed.put(a_lead("New", "+34612345678", id=lead.id, tier="C"))
    desk.sync()
    assert desk.lead(lead.id).tier == "C" and desk.states() == {}


def test_a_lead_that_left_goes_with_all_that_hangs_on_it_but_its_unsent_work_stays(desk, feed):
    feed.put(a_lead(), a_lead("李娜", "+8613900139002"))
    desk.sync()
    desk.act(Tagged(lead_id="lead-王丽", add=("vip",)))
    feed.remove("lead-王丽")
    desk.pull()
    assert desk.lead("lead-王丽") is None
    for table in ("lead", "number", "work", "lead_search"):
        assert desk.count(f"SELECT count(*) FROM {table}") == 1, table
    assert desk.count("SELECT count(*) FROM outbox WHERE state='new'") == 1


def test_a_lead_in_a_call_stays_until_the_call_is_wrapped_up(desk, feed):
    feed.put(a_lead())
    desk.sync()
    desk.pinned = frozenset({"lead-王丽"})
    feed.remove("lead-王丽")
    desk.pull()
    assert desk.lead("lead-王丽") is not None


def test_a_stream_no_longer_granted_is_dropped_whole(desk, feed):
    feed.put(a_lead())
    desk.sync()
    feed.granted = ()
    desk.pull()
    assert desk.count("SELECT count(*) FROM lead") == 0 and desk.count("SELECT count(*) FROM stream") == 0


def test_another_history_resets_and_keeps_the_outbox(desk, feed):
    feed.put(a_lead(), a_lead("李娜", "+8613900139002"))
    desk.sync()
    desk.act(Tagged(lead_id="lead-李娜", add=("vip",)))
    feed.history, feed.leads, feed.head = "h2", {}, 0
    feed.put(a_lead("李娜", "+8613900139002"))
    desk.pump.held.add("push")
    desk.pull()
    assert desk.lead("lead-王丽") is None
    assert desk.count("SELECT count(*) FROM outbox WHERE state='new'") == 1
    assert desk.lead("lead-李娜").tags == ("vip",)


def test_a_poisonous_operation_is_set_apart_and_the_others_go_on(desk, feed):
    bad = desk.act(Tagged(lead_id="a", add=("x",)))
    good = [desk.act(Tagged(lead_id=f"b{i}", add=("x",))) for i in range(3)]
    real = feed.push

    def choke(request):
        if any(o.id == bad for o in request.operations):
            raise UserError("internal")
        return real(request)

    feed.push = choke
    behind = desk.act(Tagged(lead_id="a", add=("y",)))
    desk.sync()
    for _ in range(40):
        desk.pump.ring("push", "settle")
    assert set(good) <= set(feed.operations)
    assert desk.states() == {bad: "quarantined", behind: "new"}, (
        "later ones about the same lead wait behind it"
    )
    assert desk.pump.said() == "refused_work"
    feed.push = real
    desk.database.write(lambda c: desk.outbox.ledger.retry(DeskTx(c), [bad]))
    desk.sync()
    assert desk.states() == {} and {bad, behind} <= set(feed.operations)


def test_one_push_stays_within_its_limits(desk, feed):
    for i in range(230):
        desk.act(Tagged(lead_id=f"l{i}", add=("x" * 200,)))
    sizes = []
    real = feed.push
    feed.push = lambda request: (sizes.append(len(request.operations)), real(request))[1]
    desk.push()
    assert max(sizes) <= 100 and sum(sizes) == 230
    assert [msgspec.json.decode(b)["lead_id"] for (b,) in desk.database.read(
        lambda c: c.exec_driver_sql("SELECT body FROM outbox ORDER BY seq").all())][:3] == ["l0", "l1", "l2"]  # fmt: skip


def test_a_restart_forgets_nothing(tmp_path, feed):
    desk = ToyDesk(tmp_path / "d", feed)
    feed.put(a_lead())
    desk.sync()
    desk.act(Tagged(lead_id="lead-王丽", add=("vip",)))
    desk = desk.restart()
    assert desk.lead("lead-王丽").tags == ("vip",)
    desk.sync()
    assert len(feed.operations) == 1
    assert desk.count(f"SELECT count(*) FROM stream WHERE name='agent:{AGENT}'") == 1
    desk.database.close()


def test_an_operation_without_an_answer_is_kept_and_does_not_spin(desk, feed):
    lost = desk.act(Tagged(lead_id="a", add=("x",)))
    sent = desk.act(Tagged(lead_id="b", add=("x",)))
    real, calls = feed.push, []

    def without_the_first(request):
        calls.append(len(request.operations))
        answer = real(request)
        return msgspec.structs.replace(answer, answers=tuple(a for a in answer.answers if a.id != lost))

    feed.push = without_the_first
    desk.push()
    assert len(calls) == 1, "the desk spins"
    assert desk.states() == {lost: "new", sent: "answered"}
    feed.push = real
    desk.pump.ring("push")
    assert len(feed.operations) == 2 and desk.states() == {lost: "answered", sent: "answered"}
