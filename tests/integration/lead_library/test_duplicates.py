"""Duplicates: found by number, name and address; merged field by field; split again; what desks hold and send meanwhile."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
from sqlalchemy import func, insert, select, update

from db.central.calls import call
from db.central.lead_acts import lead_block
from db.central.leads import deal, lead, lead_duplicate, lead_tag, number, touch
from domain.ids import new_id
from domain.lead_library.duplicates import (
    DismissPair,
    DuplicatePage,
    DuplicateRun,
    MergeLeads,
    PairDetail,
    SplitLead,
)  # fmt: skip
from domain.lead_library.listing import LibraryRecord
from domain.leads import Consent
from domain.operations import ConsentRecorded, DoNotCallMarked, FieldSet, Tagged
from lead_server.lead_library import searching
from tests.helpers.world import Desk
from tests.integration.lead_library.conftest import Library

JSON = {"Content-Type": "application/json"}


def send(desk: Desk, path: str, body: Any) -> Any:
    return desk.ask("POST", f"/v1/library/{path}", content=msgspec.json.encode(body), headers=JSON)


def pair(desk: Desk, a: str, b: str) -> PairDetail:
    answer = desk.ask("GET", f"/v1/library/duplicates/{a}/{b}")
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=PairDetail)


def merged(desk: Desk, keep: str, other: str, **choices: str) -> Any:
    seen = pair(desk, keep, other)
    body = MergeLeads(
        keep=keep, other=other, keep_version=seen.one.version, other_version=seen.other.version,
        choices={k.replace("own_", "field:"): v for k, v in choices.items()},  # type: ignore[misc]
    )  # fmt: skip
    return send(desk, "duplicates/merge", body)


def put(library: Library, lead_id: str, **values: Any) -> None:
    with library.world.work(library.org) as work:
        work.connection.execute(update(lead).where(lead.c.id == lead_id).values(**values))


def lived(library: Library, lead_id: str, **values: Any) -> dict[str, str]:
    """A call with its touch, a deal, a tag: what a record has behind it."""
    world, org = library.world, library.org
    ids = {name: new_id() for name in ("call", "touch", "deal")}
    with world.work(org) as work:
        run, now = work.connection.execute, work.now - timedelta(days=3)
        run(
            insert(call).values(
                org_id=org.id, id=ids["call"], agent_id=org.people["mira"], lead_id=lead_id, started_at=now
            )
        )
        run(
            insert(touch).values(
                org_id=org.id, id=ids["touch"], lead_id=lead_id, kind="call", at=now, call_id=ids["call"]
            )
        )
        run(insert(deal).values(org_id=org.id, id=ids["deal"], lead_id=lead_id, at=now, product="Home"))
        run(insert(lead_tag).values(org_id=org.id, lead_id=lead_id, tag="asked", source="person:x"))
        run(
            update(lead)
            .where(lead.c.id == lead_id)
            .values(called_count=4, last_touch_at=now, last_outcome="later", **values)
        )
    return ids


def test_the_search_finds_them_and_remembers_what_was_decided(library: Library) -> None:
    world, org, olga = library.world, library.org, library.desk("olga")
    same = "+8613911110001"
    a, b = world.lead(org, "王丽", "mira", number=same), world.lead(org, "Wang Li 王丽", "pia", number=same)
    c, d = world.lead(org, "Talleres Núñez"), world.lead(org, "TALLERES NUÑEZ S.L.")
    alone = world.lead(org, "王丽")
    put(library, c, place="Calle Mayor, 4")
    put(library, d, place="C/ Mayor 4")
    stranger = world.lead(library.other, "王丽", number=same)
    answer = olga.ask("POST", "/v1/library/duplicates/search")
    assert msgspec.json.decode(answer.content, type=DuplicateRun).ended_at is None
    assert searching.run(world.engine) >= 1

    def found(desk: Desk = olga) -> DuplicatePage:
        return msgspec.json.decode(desk.ask("GET", "/v1/library/duplicates").content, type=DuplicatePage)

    page = found()
    pairs = {frozenset((p.one.id, p.other.id)): p for p in page.rows}
    assert frozenset((a, b)) in pairs and frozenset((c, d)) in pairs, "by number, and by name with address"
    assert not any(alone in ids or stranger in ids for ids in pairs), (
        "a name alone, or another house, is no evidence"
    )
    assert pairs[frozenset((a, b))].verdicts["number"] == "same"
    assert page.run is not None and page.run.ended_at is not None and page.run.found >= 2
    assert found(library.desk("lena")).rows == (), "one of each pair is not her team's"
    assert library.desk("quan").ask("GET", "/v1/library/duplicates").status_code == 403
    assert send(olga, "duplicates/dismiss", DismissPair(one=c, other=d)).status_code == 204
    e = world.lead(org, "王丽", "mira", number=same)
    olga.ask("POST", "/v1/library/duplicates/search")
    with world.engine.connect() as connection:
        keyed = connection.execute(select(func.count()).select_from(lead_block)).scalar_one()
    searching.run(world.engine)
    with world.engine.connect() as connection:
        assert connection.execute(select(func.count()).select_from(lead_block)).scalar_one() > keyed
    again = {frozenset((p.one.id, p.other.id)) for p in found().rows}
    assert {frozenset((a, e)), frozenset((b, e))} <= again, "what is new is compared with what was there"
    assert frozenset((c, d)) not in again, "what was decided is not shown again"


def test_a_merge_decides_each_conflict_and_a_split_takes_it_back(library: Library) -> None:
    world, org, olga, mira, pia = (
        library.world,
        library.org,
        library.desk("olga"),
        library.desk("mira"),
        library.desk("pia"),
    )
    keep, other = world.lead(org, "Merge Keep", "mira"), world.lead(org, "Merge Other", "pia")
    put(library, keep, place="Leeds", tier="A", fields={"size": "40", "colour": "red"}, called_count=2)
    ids = lived(library, other, place="York", tier="B", email="m@x.org", fields={"size": "42", "shoe": "9"})
    mira.pull()
    pia.pull()
    pia.do(ConsentRecorded(lead_id=other, consent=Consent(
        id=new_id(), channel="phone", given=True, at=world.whole(org, other).created_at, words="yes")))  # fmt: skip
    pia.pull()
    seen = pair(olga, keep, other)
    assert {c.field: (c.one, c.other) for c in seen.conflicts} == {
        "name": ("Merge Keep", "Merge Other"), "place": ("Leeds", "York"), "tier": ("A", "B"), "field:size": ("40", "42"),
        "owner": ("Mira", "Pia"),
    }  # fmt: skip
    answer = merged(olga, keep, other, place="other", own_size="other")
    assert answer.status_code == 200, answer.text
    one = world.whole(org, keep)
    assert (one.name, one.place, one.tier, one.email) == ("Merge Keep", "York", "A", "m@x.org")
    assert one.fields == {"size": "42", "colour": "red", "shoe": "9"} and one.tags == ("asked",)
    assert {(k.field, k.value) for k in one.kept} == {
        ("name", "Merge Other"), ("place", "Leeds"), ("tier", "B"), ("size", "40"),
    }  # fmt: skip
    assert len(one.numbers) == 2 and one.called_count == 6 and one.last_outcome == "later"
    assert [t.id for t in one.touches] == [ids["touch"]] and [d.id for d in one.deals] == [ids["deal"]]
    assert (
        one.consents[0].words == "yes" and one.lease is not None and one.lease.agent_id == org.people["mira"]
    )
    assert world.rows(call, org, call.c.id == ids["call"])[0].lead_id == keep
    (gone,) = [i for p in pia.pull().pages for i in p.items if i.kind == "lead" and i.id == other]
    assert gone.gone, "the desk that held it lets go of it"
    assert any(i.id == keep for p in mira.pull().pages for i in p.items), "the other desk gets the whole"
    assert olga.ask("GET", f"/v1/library/leads/{other}").status_code == 404
    record = msgspec.json.decode(olga.ask("GET", f"/v1/library/leads/{keep}").content, type=LibraryRecord)
    assert [(m.id, m.name) for m in record.merged] == [(other, "Merge Other")]
    assert next(m for m in record.marks if m.field == "place").source == f"merge:{other}"

    late = library.desk("ada").do(Tagged(lead_id=other, add=("late",)))
    assert late.outcome == "ok" and "late" in world.whole(org, keep).tags, (
        "what a desk still sends arrives here"
    )
    mira.do(FieldSet(lead_id=keep, values={"email": "new@x.org"}, was={"email": "m@x.org"}))
    assert send(olga, f"leads/{keep}/split", SplitLead(other=other)).status_code == 200
    one, two = world.whole(org, keep), world.whole(org, other)
    assert (one.place, one.email, one.fields) == ("Leeds", "new@x.org", {"size": "40", "colour": "red"})
    assert (
        one.called_count == 2 and not one.deals and not one.touches and len(one.numbers) == 1 and not one.kept
    )
    assert one.tags == ("late",), "what came since stays with the record that was kept"
    assert (two.name, two.place, two.fields, two.tags) == (
        "Merge Other",
        "York",
        {"size": "42", "shoe": "9"},
        ("asked",),
    )
    assert [d.id for d in two.deals] == [ids["deal"]] and two.consents and len(two.numbers) == 1
    assert two.lease is not None and two.lease.agent_id == org.people["pia"]
    assert any(i.id == other and not i.gone for p in pia.pull().pages for i in p.items), "she has it again"
    assert send(olga, f"leads/{keep}/split", SplitLead(other=other)).status_code == 404
    states = {row.state for row in world.rows(lead_duplicate, org, lead_duplicate.c.lead_id == keep)}
    assert states == {"split"}


def test_do_not_call_wins_and_leaves_with_who_brought_it(library: Library) -> None:
    world, org, olga = library.world, library.org, library.desk("olga")
    same = "+8613911110077"
    keep, other = world.lead(org, "Dnc keep", "mira", number=same), world.lead(org, "Dnc other", number=same)
    library.desk("ada").do(DoNotCallMarked(lead_id=other, reason="never again"))
    assert not world.whole(org, keep).numbers[0].do_not_call
    assert merged(olga, keep, other).status_code == 200
    one = world.whole(org, keep)
    assert one.do_not_call and one.numbers[0].do_not_call and not one.work
    send(olga, f"leads/{keep}/split", SplitLead(other=other))
    assert not world.whole(org, keep).do_not_call and world.whole(org, other).do_not_call
    assert merged(olga, keep, other).status_code == 200
    library.desk("mira").do(DoNotCallMarked(lead_id=keep, reason="said so herself"))
    send(olga, f"leads/{keep}/split", SplitLead(other=other))
    one = world.whole(org, keep)
    assert one.do_not_call and one.numbers[0].do_not_call, (
        "marked since the merge: it stays, with its numbers"
    )


def test_a_tag_that_was_given_since_stays_after_a_split(library: Library) -> None:
    world, org, olga = library.world, library.org, library.desk("olga")
    keep, other = world.lead(org, "Tag keep", "mira"), world.lead(org, "Tag other")
    with world.work(org) as work:
        for tag in ("warm", "vip"):
            work.connection.execute(
                insert(lead_tag).values(org_id=org.id, lead_id=other, tag=tag, source="person:x")
            )
    assert merged(olga, keep, other).status_code == 200
    assert set(world.whole(org, keep).tags) == {"warm", "vip"}
    with world.work(org) as work:  # taken off and given again by somebody who knows her
        work.connection.execute(
            update(lead_tag)
            .where(lead_tag.c.lead_id == keep, lead_tag.c.tag == "vip")
            .values(source="person:mira")
        )
    send(olga, f"leads/{keep}/split", SplitLead(other=other))
    assert set(world.whole(org, keep).tags) == {"vip"} and set(world.whole(org, other).tags) == {
        "warm",
        "vip",
    }


def test_an_edited_record_is_not_merged_and_who_may_not_does_not(library: Library) -> None:
    world, org, olga, lena = library.world, library.org, library.desk("olga"), library.desk("lena")
    keep, other, hers = (
        world.lead(org, f"Edit {n}", owner) for n, owner in enumerate(("mira", "mira", "pia"))
    )
    seen = pair(olga, keep, other)
    library.desk("mira").do(FieldSet(lead_id=other, values={"place": "Leeds"}, was={"place": ""}))
    body = MergeLeads(keep=keep, other=other, keep_version=seen.one.version, other_version=seen.other.version)
    answer = send(olga, "duplicates/merge", body)
    assert (answer.status_code, answer.json()["code"], answer.json()["data"]["name"]) == (
        409,
        "record_changed",
        "Edit 1",
    )
    assert (
        world.whole(org, other).place == "Leeds"
        and len(world.rows(number, org, number.c.lead_id == keep)) == 1
    )
    assert send(lena, "duplicates/merge", msgspec.structs.replace(body, other=hers)).status_code == 404
    assert send(library.desk("quan"), "duplicates/merge", body).status_code == 403
    assert send(library.desk("olga", library.other), "duplicates/merge", body).status_code == 404
    assert lena.ask("GET", f"/v1/library/duplicates/{keep}/{hers}").status_code == 404
    assert lena.ask("POST", "/v1/library/duplicates/search").status_code == 403
    assert olga.ask("GET", f"/v1/library/duplicates/{keep}/{keep}").status_code == 400
    assert merged(lena, keep, other).status_code == 200, "her team's two are hers to merge"
