"""The gate at the server: two desks at once, places that a killed desk frees, lists in any order, findings, leave."""

from __future__ import annotations

import hashlib
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace
from sqlalchemy import insert, update

from db.central.calls import call
from db.central.gate import dial, gate_finding, line, line_mark
from db.central.leads import lead
from db.central.leads import number as number_table
from db.central.people import permission
from domain.api import DialAnswer, DialAsk
from domain.calls import CallRecord, WrapUp
from domain.campaigns import Campaign, Disposition, Hours, Retry
from domain.feed import OperationAnswer
from domain.ids import new_id
from domain.leads import Lead, Leave, Number
from domain.operations import (
    KINDS,
    CallFinished,
    DoNotCallMarked,
    GatePassed,
    LeadCreated,
    NumberAdded,
    Operation,
    entity_of,
)
from lead_server.feed import push as pushing
from lead_server.gate import service
from lead_server.lines import choosing
from lead_server.suppression import importing
from lead_server.work import begin_work
from tests.helpers.world import Org, World, a_campaign

ALWAYS = Hours(days=(1, 2, 3, 4, 5, 6, 7), opens="00:00", closes="24:00", preset="CN/general")
NOON = datetime(2026, 11, 18, 4, tzinfo=UTC)  # in Shanghai, a Wednesday
NIGHT = datetime(2026, 11, 18, 15, tzinfo=UTC)


def campaign(**more: Any) -> Campaign:
    return replace(a_campaign(), hours=ALWAYS, **more)


class Seat:
    """Somebody with a device, whose clock is given."""

    def __init__(self, world: World, org: Org, login: str) -> None:
        self.world, self.actor = world, world.actor(org, login)

    def ask(self, lead_id: str = "", *, now: datetime = NOON, call_id: str = "", **more: Any) -> DialAnswer:
        assert self.actor.device_id is not None
        wanted = DialAsk(call_id=call_id or new_id(), device_id=self.actor.device_id, lead_id=lead_id, **more)
        with begin_work(self.world.engine, self.actor, now=now) as work:
            return service.ask(work, wanted)

    def do(self, body: Any, *, now: datetime = NOON) -> OperationAnswer:
        """One operation through the server's handlers, at a moment of our choice."""
        operation = Operation(
            id=new_id(), seq=1, kind=KINDS[type(body)], entity_id=entity_of(body), at=now,
            body=msgspec.Raw(msgspec.json.encode(body)),
        )  # fmt: skip
        with begin_work(self.world.engine, self.actor, now=now) as work:
            return pushing._Batch(work).apply((operation,), (operation,))[0]

    def called(self, lead_id: str, at: datetime, number_id: str | None = None, text: str = "") -> Any:
        record = CallRecord(
            id=new_id(),
            direction="out",
            started_at=at,
            lead_id=lead_id or None,
            number_id=number_id,
            number_text=text,
        )
        self.do(CallFinished(call=record, wrap_up=WrapUp(disposition="sold")), now=at + timedelta(minutes=5))
        return record.id


@pytest.fixture
def floor(world: World, org: Org) -> tuple[World, Org]:
    world.publish(org, "campaign", campaign())
    return world, org


def a_lead(world: World, org: Org, owner: str | None, number: str = "", **more: Any) -> str:
    made = world.lead(org, "Wang Li", owner, number=number, campaign="renewal", **more)
    with world.engine.begin() as connection:
        connection.execute(update(lead).where(lead.c.id == made).values(time_zone="Asia/Shanghai"))
    return made


def findings(world: World, org: Org) -> list[tuple[str, bool]]:
    return [(row.code, row.passed) for row in world.rows(gate_finding, org)]


def test_an_ordinary_call_is_allowed_and_holds_the_person(floor: tuple[World, Org]) -> None:
    world, org = floor
    mira, hers = Seat(world, org, "mira"), a_lead(world, org, "mira")
    answer = mira.ask(hers)
    assert (answer.refusal, answer.hold_s) == ("", 90)
    (row,) = world.rows(dial, org)
    assert (str(row.lead_id), row.until - row.at) == (hers, timedelta(seconds=90))


def test_out_of_hours_it_is_refused_with_the_moment(floor: tuple[World, Org]) -> None:
    world, org = floor
    answer = Seat(world, org, "mira").ask(a_lead(world, org, "mira"), now=NIGHT)
    assert (answer.refusal, answer.rule) == ("outside_hours", "CN/general")
    assert answer.until == datetime(2026, 11, 19, 0, tzinfo=UTC)
    assert world.rows(dial, org) == []


def test_somebody_elses_lead_is_not_dialled(floor: tuple[World, Org]) -> None:
    world, org = floor
    assert Seat(world, org, "mira").ask(a_lead(world, org, "otto")).refusal == "not_reserved"
    assert Seat(world, org, "mira").ask(new_id()).refusal == "not_reserved"


@pytest.mark.parametrize("round_", range(4))
def test_of_two_desks_that_ask_at_once_for_one_person_one_wins(floor: tuple[World, Org], round_: int) -> None:
    """Two leads with one number, of two agents: the person is one."""
    world, org = floor
    seats = {name: Seat(world, org, name) for name in ("mira", "otto", "pia")}
    number = f"+861380000{7000 + round_}"
    leads = {name: a_lead(world, org, name, number) for name in seats}
    start, answers = threading.Barrier(len(seats)), {}

    def run(name: str) -> None:
        start.wait()
        answers[name] = seats[name].ask(leads[name])

    threads = [threading.Thread(target=run, args=(name,)) for name in seats]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    won = [name for name, answer in answers.items() if not answer.refusal]
    assert len(won) == 1
    lost = [answer for name, answer in answers.items() if name != won[0]]
    assert {(answer.refusal, answer.taken_by) for answer in lost} == {("reserved_elsewhere", won[0].title())}
    assert all(answer.until == NOON + service.HOLD for answer in lost)


def test_the_last_place_of_a_campaign_goes_to_one_and_a_killed_desk_frees_it(world: World, org: Org) -> None:
    world.publish(org, "campaign", campaign(concurrent=1))
    mira, otto = Seat(world, org, "mira"), Seat(world, org, "otto")
    first, second = a_lead(world, org, "mira"), a_lead(world, org, "otto")
    call = new_id()
    assert mira.ask(first, call_id=call).refusal == ""
    refused = otto.ask(second)
    assert (refused.refusal, refused.rule) == ("too_many_at_once", "CN/general#1")
    assert refused.until == NOON + service.HOLD
    assert mira.ask(first, call_id=call).refusal == "", (
        "asked twice for one call: it does not stand in its own way"
    )
    with begin_work(world.engine, mira.actor, now=NOON + timedelta(seconds=60)) as work:
        service.hold(work, call)
    assert otto.ask(second, now=NOON + timedelta(seconds=100)).refusal == "too_many_at_once"
    assert otto.ask(second, now=NOON + timedelta(seconds=151)).refusal == ""  # Mira's desk was killed


def test_a_call_that_is_over_frees_its_place_at_once(world: World, org: Org) -> None:
    world.publish(org, "campaign", campaign(concurrent=1))
    mira, otto = Seat(world, org, "mira"), Seat(world, org, "otto")
    call = new_id()
    assert mira.ask(a_lead(world, org, "mira"), call_id=call).refusal == ""
    with begin_work(world.engine, otto.actor, now=NOON) as work:
        service.end(work, call)  # not his: nothing happens
    assert otto.ask(a_lead(world, org, "otto")).refusal == "too_many_at_once"
    with begin_work(world.engine, mira.actor, now=NOON) as work:
        service.end(work, call)
    assert otto.ask(a_lead(world, org, "otto")).refusal == ""


def test_calls_of_all_agents_to_one_number_count_for_its_cap(floor: tuple[World, Org]) -> None:
    """Three in five minutes, asked for or reported, whoever's lead it is."""
    world, org = floor
    number = "+8613800009001"
    mira, otto = Seat(world, org, "mira"), Seat(world, org, "otto")
    hers, his = a_lead(world, org, "mira", number), a_lead(world, org, "otto", number)
    for minute in range(3):
        call = new_id()
        at = NOON + timedelta(minutes=minute)
        assert mira.ask(hers, now=at, call_id=call).refusal == ""
        with begin_work(world.engine, mira.actor, now=at) as work:
            service.end(work, call)
    answer = otto.ask(his, now=NOON + timedelta(minutes=3))
    assert (answer.refusal, answer.rule) == ("too_many_attempts", "CN/general#3/5")
    assert answer.until == NOON + timedelta(minutes=5)


def listed(world: World, org: Org, tmp_path: Path, *lines: str, **more: Any) -> importing.Outcome:
    path = tmp_path / f"{new_id()}.csv"
    path.write_text("\n".join(lines) + "\n")
    with world.work(org) as work:
        return importing.import_list(work, path, more.pop("name", "robinson"), **more)


FORMS = [
    "+8613800009002",
    "138 0000 9002",
    "+86138000090*",
    hashlib.sha256(b"+8613800009002").hexdigest(),
    hashlib.sha256(b"13800009002").hexdigest(),
]


@pytest.mark.parametrize("entry", FORMS, ids=["e164", "national", "domain", "digest", "digest_national"])
@pytest.mark.parametrize("first", ["list", "lead"])
def test_a_listed_number_is_not_called_whichever_came_first(
    floor: tuple[World, Org], tmp_path: Path, entry: str, first: str
) -> None:
    world, org = floor
    mira = Seat(world, org, "mira")
    new = Lead(id=new_id(), name="New", numbers=(Number(id=new_id(), last4="9002", e164="+8613800009002"),))
    if first == "list":
        listed(world, org, tmp_path, entry)
        mira.do(LeadCreated(lead=new))
    else:
        mira.do(LeadCreated(lead=new))
        outcome = listed(world, org, tmp_path, entry)
        assert (outcome.new, outcome.marked) == (1, 1)
    (number,) = world.whole(org, new.id).numbers
    assert (number.suppressed, number.suppressed_until) == ("robinson", None)
    answer = mira.ask(new.id)
    assert (answer.refusal, answer.rule) == ("suppressed", "robinson")
    assert mira.ask(number="13800009002").refusal == "suppressed", "typed by hand too"
    assert mira.ask(number="13800019003").refusal == ""


def test_the_lead_that_was_marked_reaches_its_desk(
    floor: tuple[World, Org], tmp_path: Path, http: Any
) -> None:
    from tests.integration.conftest import signed_in

    world, org = floor
    hers = a_lead(world, org, "mira", "+8613800009002")
    desk = signed_in(http, org, "mira")
    desk.pull()
    listed(world, org, tmp_path, "+8613800009002")
    items = [item for page in desk.pull().pages for item in page.items if item.id == hers]
    assert len(items) == 1 and b'"suppressed":"robinson"' in bytes(items[0].body)


def test_a_later_number_of_a_lead_is_marked_too(floor: tuple[World, Org], tmp_path: Path) -> None:
    world, org = floor
    hers = a_lead(world, org, "mira")
    listed(world, org, tmp_path, "+8613800009002")
    Seat(world, org, "mira").do(NumberAdded(lead_id=hers, number_id=new_id(), e164="+8613800009002"))
    assert [n.suppressed for n in world.whole(org, hers).numbers] == ["", "robinson"]


def test_a_list_is_counted_its_bad_lines_are_named_and_twice_is_once(
    floor: tuple[World, Org], tmp_path: Path
) -> None:
    world, org = floor
    path = tmp_path / "list.csv"
    path.write_text(
        "name;telefono\nA;+8613800009002\nB;nobody\nC;+86 1*\nD;13800009002\n# a remark;x\nE;021 5555*\n"
    )
    with world.work(org) as work:
        found = importing.import_list(work, path, "robinson")
    assert (found.total, found.new, found.known, found.refused) == (6, 1, 1, 4)
    assert found.bad == [
        (3, "no_digits"),
        (4, "domain_too_wide"),
        (6, "no_digits"),
        (7, "domain_without_country"),
    ]
    with world.work(org) as work:
        assert importing.import_list(work, path, "robinson").same_file


def test_an_entry_ends_and_who_left_the_list_may_be_called_again(
    floor: tuple[World, Org], tmp_path: Path
) -> None:
    world, org = floor
    mira = Seat(world, org, "mira")
    hers, other = a_lead(world, org, "mira", "+8613800009002"), a_lead(world, org, "mira", "+8613800009003")
    end = datetime.now(UTC) + timedelta(days=30)
    listed(world, org, tmp_path, "+8613800009002", until=end)
    listed(world, org, tmp_path, "+86138000090*", name="company")
    assert mira.ask(hers).rule == "company", "the one without an end"
    with world.work(org) as work:
        assert importing.remove_list(work, "company") == 1
    assert (mira.ask(hers).rule, mira.ask(other).refusal) == ("robinson", "")
    assert mira.ask(hers).until == end
    outcome = listed(world, org, tmp_path, "+8613800009003", replace=True)
    assert (outcome.removed, outcome.marked) == (1, 2)
    assert (mira.ask(hers, call_id=new_id()).refusal, mira.ask(other).refusal) == ("", "suppressed")


def test_do_not_call_and_lists_hold_in_any_order(floor: tuple[World, Org], tmp_path: Path) -> None:
    """A list that is forgotten does not take away what the customer said herself."""
    world, org = floor
    mira, hers = Seat(world, org, "mira"), a_lead(world, org, "mira", "+8613800009002")
    listed(world, org, tmp_path, "+8613800009002")
    mira.do(DoNotCallMarked(lead_id=hers))
    with world.work(org) as work:
        importing.remove_list(work, "robinson")
    assert mira.ask(hers).refusal == "do_not_call"
    assert mira.ask(number="+8613800009002").refusal == "do_not_call"


def test_a_reported_call_that_broke_a_rule_is_found(floor: tuple[World, Org], tmp_path: Path) -> None:
    world, org = floor
    mira = Seat(world, org, "mira")
    hers, other = a_lead(world, org, "mira", "+8613800009002"), a_lead(world, org, "mira", "+8613800009003")
    number = world.whole(org, hers).numbers[0].id
    mira.called(hers, NOON, number)
    assert findings(world, org) == []
    mira.called(hers, NIGHT, number)
    assert findings(world, org) == [("outside_hours", False)]
    mira.called(other, datetime.now(UTC) - timedelta(days=1), None, "+8613800009003")
    listed(world, org, tmp_path, "+8613800009003")
    mark = datetime.now(UTC)
    before = mark.replace(hour=4) - timedelta(days=2)
    third = world.whole(org, other).numbers[0].id
    mira.called(other, before, third)
    assert ("suppressed", False) not in findings(world, org), "what was listed later was not broken"
    mira.called(other, mark.replace(hour=4) + timedelta(days=1), third)
    assert ("suppressed", False) in findings(world, org)


def leave(code: str = "outside_hours", now: datetime = NIGHT, **more: Any) -> Leave:
    return Leave(
        id=new_id(), code=code, reason="she asked for it", at=now, until=now + timedelta(hours=2), **more
    )


ROLES = [("agent", False), ("team_lead", True), ("operations", True), ("admin", True), ("analyst", False)]


@pytest.mark.parametrize(("role", "may"), ROLES)
def test_who_may_let_a_rule_pass(floor: tuple[World, Org], role: str, may: bool) -> None:
    """The permission table; refused ones leave nothing behind."""
    world, org = floor
    login = {"agent": "mira", "team_lead": "lena", "operations": "olga", "admin": "ada", "analyst": "quan"}[
        role
    ]
    hers = a_lead(world, org, "mira")
    answer = Seat(world, org, login).do(GatePassed(lead_id=hers, leave=leave()))
    assert (answer.outcome == "ok") is may
    assert answer.code == ("" if may else "forbidden")
    assert bool(world.whole(org, hers).leaves) is may
    assert (Seat(world, org, "mira").ask(hers, now=NIGHT).refusal == "") is may


def test_leave_ends_and_is_found_with_its_call(floor: tuple[World, Org]) -> None:
    world, org = floor
    hers, mira = a_lead(world, org, "mira"), Seat(world, org, "mira")
    Seat(world, org, "lena").do(GatePassed(lead_id=hers, leave=leave()))
    assert mira.ask(hers, now=NIGHT + timedelta(hours=2)).refusal == "outside_hours"
    mira.called(hers, NIGHT + timedelta(minutes=1), world.whole(org, hers).numbers[0].id)
    assert findings(world, org) == [("outside_hours", True)]


def test_a_desks_own_leave_counts_only_with_the_right(floor: tuple[World, Org]) -> None:
    """Its operation may still be on its way: the server looks at the permission itself."""
    world, org = floor
    hers = a_lead(world, org, "mira")
    assert Seat(world, org, "mira").ask(hers, now=NIGHT, leaves=(leave(),)).refusal == "outside_hours"
    with world.engine.begin() as connection:
        connection.execute(
            permission.insert().values(
                org_id=org.id, role="agent", entity="dial_leave", action="create", scope="own"
            )
        )
    trusted = Seat(world, org, "mira")
    assert trusted.ask(hers, now=NIGHT, leaves=(leave(),)).refusal == ""
    assert trusted.do(GatePassed(lead_id=hers, leave=leave())).outcome == "ok"
    theirs = a_lead(world, org, "otto")
    assert trusted.do(GatePassed(lead_id=theirs, leave=leave())).code == "out_of_scope"


def test_emergency_numbers_pass_everything(floor: tuple[World, Org]) -> None:
    world, org = floor
    assert Seat(world, org, "mira").ask(number="110", now=NIGHT).refusal == ""
    assert world.rows(dial, org) == []


def test_a_typed_number_is_asked_at_its_own_place(floor: tuple[World, Org]) -> None:
    """08:00 in Shanghai is the evening in New York; a number without a place has several clocks, and all must allow it."""
    world, org = floor
    mira = Seat(world, org, "mira")
    early = datetime(2026, 11, 18, 0, 30, tzinfo=UTC)
    assert mira.ask(number="+8613800009002", now=early).refusal == ""
    assert mira.ask(number="+12125550123", now=NOON).refusal == "outside_hours"
    assert mira.ask(number="+12125550123", now=datetime(2026, 11, 18, 17, tzinfo=UTC)).refusal == ""


def a_line(world: World, org: Org, code: str, **more: Any) -> None:
    with world.engine.begin() as connection:
        connection.execute(line.insert().values(org_id=org.id, code=code, number="+862155550001", **more))


def some_calls(world: World, org: Org, code: str, answered: int, missed: int, at: datetime) -> None:
    rows = [
        {
            "org_id": org.id, "id": new_id(), "agent_id": org.people["mira"], "direction": "out", "line": code,
            "started_at": at + timedelta(seconds=n), "answered_at": at if n < answered else None,
        }
        for n in range(answered + missed)
    ]  # fmt: skip
    with world.engine.begin() as connection:
        connection.execute(insert(call), rows)


@pytest.fixture
def fresh_look(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines are looked at with every call, not once a minute."""
    monkeypatch.setattr(choosing, "_LOOK_EVERY", timedelta(seconds=-1))


def test_a_call_gets_a_line_of_its_campaign_while_one_is_free(
    floor: tuple[World, Org], fresh_look: None
) -> None:
    world, org = floor
    mira = Seat(world, org, "mira")
    a_line(world, org, "other", campaigns=["finance"])
    assert (
        mira.ask(a_lead(world, org, "mira")).line == ""
    )  # none is for this campaign: the telephone's own number
    a_line(world, org, "sh", prefixes=["+86138"], concurrent=1)
    a_line(world, org, "any")
    first, second = a_lead(world, org, "mira", "+8613800006001"), a_lead(world, org, "mira", "+8613800006002")
    answer = mira.ask(first)
    assert (answer.line, answer.caller_id) == ("sh", "+862155550001")
    assert mira.ask(second).line == "any", "the local one is full"
    with world.engine.begin() as connection:
        connection.execute(
            update(line).where(line.c.code == "any").values(rested_until=NOON + timedelta(hours=1))
        )
    refused = mira.ask(a_lead(world, org, "mira", "+8613800006003"))
    assert (refused.refusal, refused.until) == ("no_line", NOON + timedelta(hours=1))


def test_a_line_that_nobody_answers_any_more_is_rested_and_begins_anew(
    floor: tuple[World, Org], fresh_look: None
) -> None:
    world, org = floor
    mira = Seat(world, org, "mira")
    a_line(world, org, "a")
    some_calls(world, org, "a", 60, 40, NOON - timedelta(days=2))
    assert mira.ask(a_lead(world, org, "mira")).line == "a"
    some_calls(world, org, "a", 20, 80, NOON - timedelta(hours=1))
    refused = mira.ask(a_lead(world, org, "mira"))
    assert (refused.refusal, refused.until) == ("no_line", NOON + timedelta(hours=48))
    (row,) = world.rows(line, org)
    assert (row.rested_why, row.figures["answered"], row.figures["dials"]) == ("answers_fell", 20, 100)
    back = mira.ask(a_lead(world, org, "mira"), now=NOON + timedelta(hours=48))
    assert (back.refusal, back.line) == ("", "a"), "what was before its rest is forgotten"


def test_spam_marks_of_a_week_rest_a_line(floor: tuple[World, Org], fresh_look: None) -> None:
    world, org = floor
    mira = Seat(world, org, "mira")
    a_line(world, org, "a")
    for days in (8, 1):
        with world.engine.begin() as connection:
            at = NOON - timedelta(days=days)
            connection.execute(
                line_mark.insert().values(org_id=org.id, id=new_id(), line="a", kind="spam", at=at)
            )
    assert mira.ask(a_lead(world, org, "mira")).line == "a"
    with world.engine.begin() as connection:
        connection.execute(
            line_mark.insert().values(org_id=org.id, id=new_id(), line="a", kind="spam", at=NOON)
        )
    assert mira.ask(a_lead(world, org, "mira"), now=NOON + timedelta(seconds=1)).refusal == "no_line"
    assert [row.rested_why for row in world.rows(line, org)] == ["spam"]


def test_retries_grow_end_and_the_other_number_is_tried(world: World, org: Org) -> None:
    node = Disposition(
        code="no_answer", title={"en": "x"}, category="not_reached", retry=Retry(after_min=(20, 180), most=2)
    )
    world.publish(org, "campaign", replace(campaign(), dispositions=(node,)))
    mira, hers = Seat(world, org, "mira"), a_lead(world, org, "mira")
    at, waits = NOON, []
    for _ in range(3):
        (item, *_rest) = world.whole(org, hers).work or (None,)
        record = CallRecord(
            id=new_id(), direction="out", started_at=at, ended_at=at, lead_id=hers, work_item_id=item.id if item else None,
            number_id=world.whole(org, hers).numbers[0].id,
        )  # fmt: skip
        mira.do(CallFinished(call=record, wrap_up=WrapUp(disposition="no_answer")), now=at)
        work = world.whole(org, hers).work
        waits.append(int((work[0].due_at - at).total_seconds() // 60) if work and work[0].due_at else None)
        at += timedelta(hours=4)
    assert waits == [20, 180, None]
    assert len(world.whole(org, hers).numbers[0].attempts) == 3


def test_a_list_of_leads_that_is_imported_later_is_marked(floor: tuple[World, Org], tmp_path: Path) -> None:
    """Also by a domain of numbers: the marks are read before the rows are copied."""
    from lead_server.library.columns import Wishes, lay_out
    from lead_server.library.importing import Importer, Plan
    from lead_server.library.tables import open_table
    from lead_server.security.actor import operator

    world, org = floor
    listed(world, org, tmp_path, "+86138000090*")
    path = tmp_path / "leads.csv"
    path.write_text("name,phone\nWang,+8613800009002\nLi,+8613800019003\n", "utf-8")
    table = open_table(path)
    layout = lay_out(table, Wishes({}, "CN", ""))
    outcome, _refusals = Importer(world.engine, operator(org.id), table, layout, Plan(country="CN")).run()
    assert outcome.created == 2
    marks = {row.e164: row.suppressed for row in world.rows(number_table, org)}
    assert marks == {"+8613800009002": "robinson", "+8613800019003": ""}
