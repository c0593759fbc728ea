"""Bulk acts: what was previewed is what is changed; batches that can be killed; what undoing leaves."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
import pytest
from sqlalchemy import insert, select, update

from db.central.gate import dial
from db.central.lead_acts import lead_act, lead_act_item
from db.central.leads import do_not_call, lead, lead_tag
from db.central.people import person
from db.central.work import assignment, work_item
from domain.ids import new_id
from domain.lead_library.acts import BulkAct, BulkActs, BulkChange, PreviewBulk
from domain.lead_library.filters import LeadFilter
from domain.operations import DoNotCallMarked, FieldSet, Tagged
from lead_server.lead_library import acting, tidying
from lead_server.leads.ownership import hand_over
from tests.helpers.world import Desk
from tests.integration.lead_library.conftest import Library

JSON = {"Content-Type": "application/json"}


def asked(
    desk: Desk, kind: str, value: str = "", *leads: str, owners: tuple[str, ...] = (), **more: Any
) -> Any:
    body = PreviewBulk(
        id=new_id(),
        change=BulkChange(kind=kind, value=value, owners=owners),
        leads=leads,
        **more,  # type: ignore[arg-type]
    )
    return desk.ask("POST", "/v1/library/acts", content=msgspec.json.encode(body), headers=JSON)


def preview(desk: Desk, kind: str, value: str = "", *leads: str, **more: Any) -> BulkAct:
    answer = asked(desk, kind, value, *leads, **more)
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=BulkAct)


def turn(desk: Desk, act: BulkAct, verb: str) -> BulkAct:
    answer = desk.ask("POST", f"/v1/library/acts/{act.id}/{verb}")
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=BulkAct)


def stands(desk: Desk, act: BulkAct) -> BulkAct:
    return msgspec.json.decode(desk.ask("GET", f"/v1/library/acts/{act.id}").content, type=BulkAct)


def ran(library: Library, desk: Desk, act: BulkAct, verb: str = "run") -> BulkAct:
    turn(desk, act, verb)
    acting.run(library.world.engine)
    return stands(desk, act)


def test_a_field_for_all_that_the_filter_found_then(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    world, org, olga, mira = library.world, library.org, library.desk("olga"), library.desk("mira")
    ids = [world.lead(org, f"Field {n}", "mira", campaign="fields") for n in range(5)]
    act = preview(olga, "stage", "won", filter=LeadFilter(campaigns=("fields",)))
    assert (act.state, act.total, act.left_out, len(act.sample)) == ("previewed", 5, {}, 5)
    assert {world.whole(org, i).stage for i in ids} == {""}, "looking changes nothing"
    later = world.lead(org, "Field late", "mira", campaign="fields")
    monkeypatch.setattr(acting, "BATCH", 2)
    turn(olga, act, "run")
    acting.step(world.engine, org.id, act.id, org.people["olga"])
    assert stands(olga, act).done == 2
    assert turn(olga, act, "pause").state == "paused" and acting.run(world.engine) == 0
    mira.pull()
    done = ran(library, olga, act)
    assert (done.state, done.done, done.figures) == (
        "done",
        5,
        {"changed": 5},
    ) and done.undo_until is not None
    assert [world.whole(org, i).stage for i in (*ids, later)] == ["won"] * 5 + [""], "only what was previewed"
    sent = {item.id for page in mira.pull().pages for item in page.items if item.kind == "lead"}
    assert set(ids[2:]) <= sent, "the desks that hold them are told"
    assert mira.do(FieldSet(lead_id=ids[0], values={"stage": "lost"}, was={"stage": "won"})).outcome == "ok"
    for value, was in (("lost", "won"), ("won", "lost")):
        assert mira.do(FieldSet(lead_id=ids[1], values={"stage": value}, was={"stage": was})).outcome == "ok"
    undone = ran(library, olga, act, "undo")
    assert (undone.state, undone.figures["back"], undone.figures["kept"]) == ("undone", 3, 2)
    assert undone.kept == ("Field 0", "Field 1"), "the same value, but hers by now, stays too"
    assert [world.whole(org, i).stage for i in ids] == ["lost", "won", "", "", ""]
    marks = {row.id: row.field_marks for row in world.rows(lead, org, lead.c.campaign_id == "fields")}
    assert "stage" in marks[ids[0]] and "stage" not in marks[ids[2]]


def test_tags_that_others_put_stay(library: Library) -> None:
    world, org, olga = library.world, library.org, library.desk("olga")
    ids = [world.lead(org, f"Tag {n}", "mira") for n in range(3)]
    library.desk("mira").do(Tagged(lead_id=ids[0], add=("vip",)))
    act = preview(olga, "tag", "vip", *ids)
    assert act.total == 2 and act.left_out == {"same": 1}
    assert ran(library, olga, act).figures == {"changed": 2}
    library.desk("mira").do(Tagged(lead_id=ids[1], remove=("vip",)))
    library.desk("mira").do(Tagged(lead_id=ids[1], add=("vip",)))
    undone = ran(library, olga, act, "undo")
    assert undone.kept == ("Tag 1",), "she tagged it herself since"
    assert [world.whole(org, i).tags for i in ids] == [("vip",), ("vip",), ()]
    off = preview(olga, "untag", "vip", *ids)
    assert (off.total, off.left_out) == (2, {"same": 1})
    first = world.rows(lead_tag, org, lead_tag.c.lead_id == ids[0])[0]
    ran(library, olga, off)
    assert not world.rows(lead_tag, org, lead_tag.c.lead_id.in_(ids))
    ran(library, olga, off, "undo")
    assert world.rows(lead_tag, org, lead_tag.c.lead_id == ids[0])[0] == first, "with where it came from"


def test_do_not_call_goes_back_only_where_nothing_happened_since(library: Library) -> None:
    world, org, olga = library.world, library.org, library.desk("olga")
    ids = [world.lead(org, f"Barred {n}", "mira") for n in range(3)]
    act = preview(olga, "do_not_call", "asked by letter", *ids)
    assert ran(library, olga, act).figures == {"changed": 3}
    whole = world.whole(org, ids[0])
    assert whole.do_not_call and whole.numbers[0].do_not_call and not whole.work
    assert len(world.rows(do_not_call, org, do_not_call.c.reason == "asked by letter")) == 3
    assert library.desk("mira").do(DoNotCallMarked(lead_id=ids[1], reason="said so")).outcome == "ok"
    undone = ran(library, olga, act, "undo")
    assert undone.kept == ("Barred 1",) and undone.figures["back"] == 2
    back, stays = world.whole(org, ids[0]), world.whole(org, ids[1])
    assert not back.do_not_call and not back.numbers[0].do_not_call and len(back.work) == 1
    assert stays.do_not_call and stays.numbers[0].do_not_call
    assert len(world.rows(do_not_call, org, do_not_call.c.reason == "asked by letter")) == 1


def test_leads_are_dealt_and_come_back(library: Library) -> None:
    world, org, olga = library.world, library.org, library.desk("olga")
    ids = [world.lead(org, f"Dealt {n}", "pia" if n < 2 else None) for n in range(6)]
    barred, spoken = world.lead(org, "Dealt barred"), world.lead(org, "Dealt spoken", "pia")
    with world.work(org) as work:
        work.connection.execute(update(lead).where(lead.c.id == barred).values(do_not_call=True))
        until = work.now + timedelta(minutes=2)
        row = {"call_id": new_id(), "lead_id": spoken, "person_id": org.people["pia"], "until": until}
        work.connection.execute(insert(dial).values(org_id=org.id, **row))
    both = (org.people["mira"], org.people["otto"])
    act = preview(olga, "hand_over", "spring", *ids, barred, spoken, owners=both)
    assert act.left_out == {"do_not_call": 1} and [(one.name, one.leads) for one in act.gets] == [
        ("Mira", 4),
        ("Otto", 3),
    ]
    assert ran(library, olga, act).figures == {"changed": 6, "held": 1}
    owners = [row.owner_id for row in world.rows(lead, org, lead.c.id.in_(ids))]
    assert sorted(owners.count(one) for one in both) == [3, 3], "evenly"
    lease = world.whole(org, ids[0]).lease
    assert lease is not None and lease.why == "spring" and lease.until is not None
    mine = [i for i in ids if world.whole(org, i).lease.agent_id == org.people["mira"]]  # type: ignore[union-attr]
    with world.work(org) as work:
        hand_over(work, mine[:1], org.people["pia"], why="swapped")
    undone = ran(library, olga, act, "undo")
    assert (undone.figures["back"], undone.figures["kept"]) == (6, 1), (
        "what waited for its call stays with its owner"
    )
    after = {row.id: row.owner_id for row in world.rows(lead, org, lead.c.id.in_(ids))}
    expected = {i: (org.people["pia"] if n < 2 else None) for n, i in enumerate(ids)}
    assert after == {**expected, mine[0]: org.people["pia"]}
    whys = {row.why for row in world.rows(assignment, org, assignment.c.lead_id == ids[0])}
    assert "spring" in whys, "the history says why it was where it was"
    to_pool = preview(olga, "hand_over", "season is over", ids[0], ids[1])
    ran(library, olga, to_pool)
    open_items = world.rows(work_item, org, work_item.c.lead_id == ids[1])
    assert world.whole(org, ids[1]).lease is None and open_items[0].agent_id is None
    assert (
        ran(library, olga, to_pool, "undo").figures["back"] == 2
        and world.whole(org, ids[1]).lease is not None
    )


def test_who_may_and_what_is_refused(library: Library) -> None:
    world, org = library.world, library.org
    lena, olga, omar, quan = (library.desk(login) for login in ("lena", "olga", "omar", "quan"))
    stranger = library.desk("olga", library.other)
    mine, hers = world.lead(org, "Who mine", "mira"), world.lead(org, "Who hers", "pia")
    assert asked(quan, "tag", "x", mine).status_code == 403
    act = preview(lena, "tag", "team", mine, hers)
    assert act.total == 1, "a team lead sees her team's alone"
    for problem, answer in (
        ("value_missing", asked(olga, "tag", " ", mine)), ("kind", asked(olga, "explode", "x", mine)),
        ("value_too_long", asked(olga, "stage", "x" * 121, mine)),
        ("owners_unasked", asked(olga, "stage", "x", mine, owners=(org.people["mira"],))),
    ):  # fmt: skip
        assert answer.status_code in (400, 422), problem
    assert asked(olga, "hand_over", "x", mine, owners=(org.people["lena"],)).json()["code"] == "not_found"
    assert asked(olga, "tag", "x", *[new_id() for _ in range(2001)]).json()["code"] == "too_many_leads"
    for desk in (stranger, quan):
        assert desk.ask("GET", f"/v1/library/acts/{act.id}").status_code in (403, 404)
        assert desk.ask("POST", f"/v1/library/acts/{act.id}/run").status_code in (403, 404)
    assert preview(stranger, "tag", "x", mine).total == 0, "another organisation's lead is not there"
    assert omar.ask("POST", f"/v1/library/acts/{act.id}/explode").status_code == 404
    gone = preview(lena, "tag", "gone", mine)
    with world.work(org) as work:
        hand_over(work, [mine], org.people["pia"], why="another team")
    assert ran(library, lena, gone).figures == {"away": 1}, "no longer hers to change when it is run"
    with world.work(org) as work:
        hand_over(work, [mine], org.people["mira"], why="back")
    assert ran(library, lena, act).figures == {"changed": 1}
    with world.engine.begin() as connection:
        connection.execute(update(lead_act).where(lead_act.c.id == act.id).values(undo_until=lead_act.c.at))
    assert lena.ask("POST", f"/v1/library/acts/{act.id}/undo").json()["code"] == "undo_over"
    old = preview(olga, "tag", "old", mine)
    with world.engine.begin() as connection:
        ago = lead_act.c.at - timedelta(hours=3)
        connection.execute(update(lead_act).where(lead_act.c.id == old.id).values(at=ago))
    assert olga.ask("POST", f"/v1/library/acts/{old.id}/run").json()["code"] == "stale_preview"
    assert turn(olga, old, "drop").state == "dropped"
    assert olga.ask("POST", f"/v1/library/acts/{old.id}/run").json()["code"] == "conflict"
    seen = msgspec.json.decode(lena.ask("GET", "/v1/library/acts").content, type=BulkActs)
    assert {one.id for one in seen.rows} == {act.id, gone.id}, "a team lead sees her own acts"


def test_a_right_that_is_withdrawn_stops_the_act_where_it_is(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    world, org = library.world, library.org
    world.person(org, "gone", "operations")
    ids = [world.lead(org, f"Gone {n}", "mira", campaign="gone") for n in range(4)]
    gone = library.desk("gone")
    act = preview(gone, "tier", "A", *ids)
    turn(gone, act, "run")
    monkeypatch.setattr(acting, "BATCH", 2)
    acting.step(world.engine, org.id, act.id, org.people["gone"])
    with world.engine.begin() as connection:
        connection.execute(update(person).where(person.c.id == org.people["gone"]).values(active=False))
    acting.run(world.engine)
    with world.engine.connect() as connection:
        row = connection.execute(select(lead_act).where(lead_act.c.id == act.id)).one()
    assert (row.state, row.problem, row.done) == ("paused", "forbidden", 2)
    tiers = [world.whole(org, i).tier for i in sorted(ids)]
    assert tiers == ["A", "A", "", ""]
    undone = ran(library, library.desk("ada"), msgspec.structs.replace(act), "undo")
    assert undone.figures["back"] == 2 and not any(world.whole(org, i).tier for i in ids), (
        "an admin takes it back"
    )


def test_what_nobody_went_on_with_is_forgotten(library: Library) -> None:
    world, org, olga = library.world, library.org, library.desk("olga")
    ids = [world.lead(org, f"Tidy {n}", "mira") for n in range(2)]
    looked, run = preview(olga, "tag", "tidy", *ids), preview(olga, "tag", "other", *ids)
    turn(olga, run, "run")
    now = looked.at
    tidying.tidy(world.engine, now + timedelta(minutes=119))
    assert stands(olga, looked).state == "previewed"
    assert tidying.tidy(world.engine, now + timedelta(minutes=121)) >= 1
    assert stands(olga, looked).state == "dropped"
    assert not world.rows(lead_act_item, org, lead_act_item.c.act_id == looked.id)
    acting.run(world.engine)
    assert stands(olga, run).figures == {"changed": 2}, "what runs goes on"
