"""A bulk hand-over goes by the rules of handing out: limits, languages, deadlines, calls in progress; undone, exactly."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select, update

from db.central.gate import dial
from db.central.handing import agent_share, lead_hold, lead_unsuitable
from db.central.leads import lead
from db.central.quality import absence
from db.central.work import assignment
from domain.handing_out import HandingRule, PersonShare
from domain.ids import new_id
from domain.operations import Tagged
from lead_server.handing_out.rules import keep_rule, keep_share
from lead_server.handing_out.running import release_holds
from tests.helpers.world import a_campaign
from tests.integration.lead_library.conftest import Library
from tests.integration.lead_library.test_acts import asked, preview, ran, stands, turn


class Floor:
    """The module's library with a campaign of its own."""

    def __init__(self, library: Library, campaign: str) -> None:
        self.library, self.campaign = library, campaign
        self.world, self.org, self.desk = library.world, library.org, library.desk


@pytest.fixture
def floor(library: Library, request: pytest.FixtureRequest) -> Iterator[Floor]:
    """Mira speaks Chinese, Otto Spanish and tier A alone; the campaign has its own rule."""
    world, org = library.world, library.org
    code = request.node.name[:40]
    world.publish(org, "campaign", a_campaign(code))
    with world.work(org) as work:
        keep_share(work, org.people["mira"], PersonShare(languages=("zh",), most_open=3))
        keep_share(work, org.people["otto"], PersonShare(languages=("es",), tiers=("A",)))
        rule = HandingRule(by_language=True, by_tier=True, lease_days=10, attempts=4, most_leads=6)
        keep_rule(work, code, rule)
    yield Floor(library, code)
    with world.engine.begin() as connection:
        connection.execute(agent_share.delete())
        connection.execute(absence.delete())
        connection.execute(dial.delete())


def leads(
    library: Library, count: int, owner: str | None = None, *, language: str = "zh", tier: str = "A"
) -> list[str]:
    world, org = library.world, library.org
    made = [world.lead(org, f"{language} {tier} {n}", owner, campaign=library.campaign) for n in range(count)]
    with world.work(org) as work:
        work.connection.execute(update(lead).where(lead.c.id.in_(made)).values(language=language, tier=tier))
    return made


def owners(library: Floor, ids: list[str]) -> dict[str, Any]:
    return {row.id: row.owner_id for row in library.world.rows(lead, library.org, lead.c.id.in_(ids))}


def test_the_preview_says_who_gets_how_many_and_which_are_left_and_why(floor: Floor) -> None:
    world, org, olga = floor.world, floor.org, floor.desk("olga")
    mira, otto = org.people["mira"], org.people["otto"]
    chinese, spanish = leads(floor, 5, "pia"), leads(floor, 2, "pia", language="es")
    wrong, german = leads(floor, 1, "pia", language="es", tier="B"), leads(floor, 1, "pia", language="de")
    (marked,) = leads(floor, 1, "pia")
    with world.work(org) as work:
        work.connection.execute(
            insert(lead_unsuitable).values(org_id=org.id, lead_id=marked, reason="moved abroad", at=work.now)
        )
    every = [*chinese, *spanish, *wrong, *german, marked]
    act = preview(olga, "hand_over", "spring", *every, owners=(mira, otto))
    assert [(one.name, one.leads) for one in act.gets] == [("Mira", 3), ("Otto", 2)]
    assert act.total == 5 and act.left_out == {"full": 2, "no_tier": 1, "no_language": 1, "unsuitable": 1}
    assert set(owners(floor, every).values()) == {org.people["pia"]}, "looking moves nothing"
    done = ran(floor.library, olga, act)
    assert done.figures == {"changed": 5} and [one.leads for one in done.gets] == [3, 2]
    after = owners(floor, every)
    assert sorted(map(str, after.values())) == sorted(
        map(str, [mira] * 3 + [otto] * 2 + [org.people["pia"]] * 5)
    )
    got = next(i for i in chinese if after[i] == mira)
    (lease,) = world.rows(assignment, org, assignment.c.lead_id == got, assignment.c.ended_at.is_(None))
    assert (lease.rule, lease.why, lease.attempts_left, lease.by) == (
        "library",
        "spring",
        4,
        org.people["olga"],
    )
    assert timedelta(days=9) < lease.lease_until - lease.since <= timedelta(days=10), (
        "the campaign's rule, not the library's"
    )
    assert lease.why_data["held"] in ("0", "1", "2")
    full = preview(olga, "hand_over", "more", *leads(floor, 1, "pia"), owners=(mira,))
    assert (full.total, full.left_out) == (0, {"full": 1})
    again = preview(olga, "hand_over", "again", *[i for i in chinese if after[i] == mira], owners=(mira,))
    assert again.left_out == {"same": 3}, "what she has already needs no room"


def test_deadlines_limits_of_the_campaign_and_who_is_away(floor: Floor) -> None:
    world, org, olga = floor.world, floor.org, floor.desk("olga")
    mira, otto = org.people["mira"], org.people["otto"]
    leads(floor, 4, "pia")
    fresh = leads(floor, 3)
    act = preview(olga, "hand_over", "", *fresh, owners=(mira,))
    assert act.total == 2 and act.left_out == {"most_leads": 1}, "six of the campaign may be out at once"
    with world.work(org) as work:
        yesterday = work.now.date() - timedelta(days=1)
        keep_rule(work, floor.campaign, HandingRule(until=yesterday))
    assert preview(olga, "hand_over", "", *fresh, owners=(mira,)).left_out == {"until": 3}
    with world.work(org) as work:
        keep_rule(work, floor.campaign, HandingRule(by_language=False))
        leave = {"id": new_id(), "person_id": otto, "since": work.now - timedelta(days=1)}
        work.connection.execute(
            insert(absence).values(org_id=org.id, **leave, until=work.now + timedelta(days=1))
        )
    assert preview(olga, "hand_over", "", *fresh, owners=(otto,)).left_out == {"away": 3}
    both = preview(olga, "hand_over", "", *fresh, owners=(mira, otto))
    assert [(one.name, one.leads) for one in both.gets] == [("Mira", 3)]
    lena = floor.desk("lena")
    assert asked(lena, "hand_over", "", *fresh, owners=(org.people["pia"],)).json()["code"] == "not_found"


def test_full_by_then_and_a_call_is_kept(floor: Floor) -> None:
    """Between preview and run others hand out, and call."""
    world, org, olga = floor.world, floor.org, floor.desk("olga")
    mira = org.people["mira"]
    with world.work(org) as work:
        keep_share(work, mira, PersonShare(most_open=4))
    every, spoken = leads(floor, 3, "pia"), leads(floor, 1, "pia")[0]
    act = preview(olga, "hand_over", "spring", *every, spoken, owners=(mira,))
    assert act.total == 4
    leads(floor, 2, "mira")
    with world.work(org) as work:
        row = {"call_id": new_id(), "lead_id": spoken, "person_id": org.people["pia"]}
        work.connection.execute(
            insert(dial).values(org_id=org.id, **row, until=work.now + timedelta(minutes=2))
        )
    done = ran(floor.library, olga, act)
    assert done.figures == {"changed": 2, "held": 1, "no_room": 1}, "counted anew"
    ids = sorted(i for i, owner in owners(floor, every).items() if owner == mira)
    assert owners(floor, [spoken])[spoken] == org.people["pia"], "a call in progress is kept"
    (hold,) = world.rows(lead_hold, org, lead_hold.c.lead_id == spoken)
    assert (hold.lead_id, hold.to_id, hold.rule) == (spoken, mira, "library")
    with world.work(org) as work:
        assert release_holds(work) == 0
        work.connection.execute(update(dial).values(ended_at=work.now - timedelta(hours=1), until=work.now))
        assert release_holds(work) == 1
    assert owners(floor, [spoken])[spoken] == mira
    (lease,) = world.rows(assignment, org, assignment.c.lead_id == spoken, assignment.c.ended_at.is_(None))
    assert (lease.rule, lease.batch_id) == ("library", act.id), "it is this act's, and goes back with it"
    assert floor.desk("mira").do(Tagged(lead_id=ids[0], add=("called",))).outcome == "ok"
    undone = ran(floor.library, olga, act, "undo")
    assert (undone.figures["back"], undone.figures["kept"]) == (2, 1)
    assert owners(floor, [*ids, spoken]) == {
        ids[0]: mira, ids[1]: org.people["pia"], spoken: org.people["pia"],
    }, "what she worked on stays with her"  # fmt: skip
    rules = {row.rule for row in world.rows(assignment, org, assignment.c.lead_id == ids[1])}
    assert rules >= {"library", "library_undone"}, "both stand in its history"


def test_undone_while_the_call_goes_on_and_back_to_the_pool(floor: Floor) -> None:
    world, org, olga = floor.world, floor.org, floor.desk("olga")
    (spoken,) = leads(floor, 1, "pia")
    with world.work(org) as work:
        row = {"call_id": new_id(), "lead_id": spoken, "person_id": org.people["pia"]}
        work.connection.execute(
            insert(dial).values(org_id=org.id, **row, until=work.now + timedelta(minutes=2))
        )
    act = preview(olga, "hand_over", "season is over", spoken)
    assert ran(floor.library, olga, act).figures == {"held": 1} and act.gets == ()
    assert ran(floor.library, olga, act, "undo").figures["back"] == 1
    assert not world.rows(lead_hold, org, lead_hold.c.lead_id == spoken), "it does not go when the call ends"
    with world.work(org) as work:
        work.connection.execute(update(dial).values(ended_at=work.now - timedelta(hours=1), until=work.now))
        assert release_holds(work) == 0
        assert (
            work.connection.execute(select(lead.c.owner_id).where(lead.c.id == spoken)).scalar()
            == org.people["pia"]
        )
    once_more = preview(olga, "hand_over", "season is over", spoken)
    assert ran(floor.library, olga, once_more).figures == {"changed": 1} and owners(floor, [spoken]) == {
        spoken: None
    }
    assert turn(olga, once_more, "undo").state == "undoing" and stands(olga, once_more).state == "undoing"
