"""A ticket, a deal, a visit of somebody else's customer: seen, lent on demand, dialled, done, and gone again."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
from litestar.testing import TestClient

from db.central.records import audit_event
from db.central.work import call_grant, notice
from domain.deals import DealAct
from domain.ids import new_id
from domain.leads import Deal, Lead
from domain.operations import DealChanged, DealRecorded, TicketChanged, TicketOpened, VisitScheduled
from domain.records import DealRecord, HandedPage, HandedRecord, TicketRecord, VisitPage, VisitRecord
from domain.tickets import TicketAct
from lead_server.handing_out.calling import in_call
from tests.helpers.world import Desk, Org, World
from tests.integration.conftest import signed_in
from tests.integration.records.test_records import NOW, got, lead_id, refused
from tests.integration.test_operations import a_call

__all__ = ["lead_id"]
DAY = timedelta(days=1)


def listed(desk: Desk) -> list[str]:
    return [one.id for one in got(desk, "handed", HandedPage).rows]


def lent(desk: Desk, kind: str, record_id: str) -> tuple[HandedRecord, Lead]:
    made = got(desk, f"handed/{kind}/{record_id}", HandedRecord, device_id=desk.device_id)
    return made, msgspec.json.decode(made.lead, type=Lead)


def hers(desk: Desk, lead: Lead) -> bool:
    """The gate takes her for somebody who may call this customer at all (the hour is another matter)."""
    asked = {
        "call_id": new_id(),
        "device_id": desk.device_id,
        "lead_id": lead.id,
        "number_id": lead.numbers[0].id,
    }
    answer = desk.ask("POST", "/v1/dials", json=asked)
    assert answer.status_code == 200, answer.text
    desk.ask("DELETE", f"/v1/dials/{asked['call_id']}")
    return answer.json().get("refusal", "") != "not_reserved"


def told(world: World, org: Org, login: str) -> list[str]:
    stream = f"control:{org.people[login]}"
    return [row.body["kind"] for row in world.rows(notice, org) if row.stream == stream]


def test_a_ticket_handed_to_a_colleague_is_worked_and_goes_again(
    http: TestClient[Any], world: World, org: Org, mira: Desk, lead_id: str
) -> None:
    olga, otto, pia = (signed_in(http, org, one) for one in ("olga", "otto", "pia"))
    ticket = new_id()
    asked = TicketOpened(
        lead_id=lead_id, ticket_id=ticket, title="claim late", promise="answer", due_at=NOW + DAY
    )
    assert mira.do(asked).outcome == "ok"
    assert listed(mira) == [], "her own customer stands in her queue"
    assert refused(otto, f"handed/ticket/{ticket}", device_id=otto.device_id) == "not_found"
    whole = world.whole(org, lead_id)

    def hand(to: str) -> None:
        act = {"verb": "hand", "to": org.people[to], "words": "knows it"}
        got(olga, f"tickets/{ticket}", TicketRecord, act=act)

    hand("otto")
    assert listed(otto) == [ticket] and listed(pia) == []
    assert not hers(otto, whole), "a list lends nobody"
    assert refused(otto, f"handed/ticket/{ticket}", device_id=new_id()) == "forbidden"
    assert refused(olga, f"handed/ticket/{ticket}", device_id=olga.device_id) == "forbidden", "makes no calls"
    record, lead = lent(otto, "ticket", ticket)
    assert (
        record.row.owner == "Mira" and record.row.ticket is not None and record.row.ticket.promise == "answer"
    )
    assert [one.what for one in record.history] == ["open", "hand"]
    assert (lead.handed_for, lead.lease) == (ticket, None)
    assert [one.id for one in lead.work] == [ticket], "nothing else of hers comes into his queue"
    grants = [row for row in world.rows(audit_event, org) if row.action == "grant" and row.lead_id == lead_id]
    assert len(grants) == 1 and grants[0].person_id == org.people["otto"]
    with world.work(org) as work:
        assert in_call(work, [lead_id]) == set(), (
            "lent for days: no call that would keep the lead from being moved"
        )
    assert hers(otto, lead)

    hand("pia")
    assert told(world, org, "otto") == ["ticket_given", "ticket_taken"]
    assert listed(otto) == [] and not hers(otto, lead)
    late = otto.do(TicketChanged(lead_id=lead_id, ticket_id=ticket, act=TicketAct(verb="answer", words="x")))
    assert (late.outcome, late.code) == ("refused", "out_of_scope"), "it is Pia's now"
    _, lead = lent(pia, "ticket", ticket)
    done = TicketChanged(
        lead_id=lead_id, ticket_id=ticket, act=TicketAct(verb="answer", words="sent on Friday")
    )
    assert pia.do(done).outcome == "ok"
    assert listed(pia) == [] and not hers(pia, lead)
    assert refused(pia, f"handed/ticket/{ticket}", device_id=pia.device_id) == "not_found"
    assert all(row.closed_at for row in world.rows(call_grant, org))
    assert told(world, org, "pia") == ["ticket_given"], "nobody is told what she did herself"

    other = world.organisation("other-handed")
    world.person(other, "nils", "agent")
    nils = signed_in(http, other, "nils")
    assert listed(nils) == []
    assert refused(nils, f"handed/ticket/{ticket}", device_id=nils.device_id) == "not_found"


def test_a_deal_given_and_a_visit_handed(
    http: TestClient[Any], world: World, org: Org, mira: Desk, lead_id: str
) -> None:
    lena, otto = signed_in(http, org, "lena"), signed_in(http, org, "otto")
    otto_id, mira_id = org.people["otto"], org.people["mira"]
    deal = Deal(id=new_id(), product="Home Plus", state="submitted", amount_minor=1, currency="CNY", at=NOW)
    assert mira.do(DealRecorded(lead_id=lead_id, deal=deal)).outcome == "ok"
    given = {"verb": "attribute", "to": otto_id, "words": "the first call was his"}
    got(lena, f"deals/{deal.id}", DealRecord, act=given)
    assert told(world, org, "otto") == ["deal_given"] and listed(otto) == [deal.id]
    record, lead = lent(otto, "deal", deal.id)
    assert record.row.deal is not None and record.row.deal.product == "Home Plus" and lead.work == ()
    at = NOW + 2 * DAY

    def change(**act: Any) -> str:
        return otto.do(DealChanged(lead_id=lead_id, deal_id=deal.id, act=DealAct(**act))).outcome

    assert change(verb="appoint", at=at) == "ok"
    assert got(otto, "handed", HandedPage).rows[0].due_at == at
    assert [one.why for one in lent(otto, "deal", deal.id)[1].work] == ["appointment"] and hers(otto, lead)
    assert change(verb="move", state="cancelled", words="no") == "ok"
    assert listed(otto) == [] and not hers(otto, lead)

    visit, again = new_id(), new_id()
    for id_, what in ((visit, "satisfaction"), (again, "cooling_off")):
        planned = VisitScheduled(lead_id=lead_id, work_item_id=id_, visit=what, due_at=NOW + DAY)
        assert mira.do(planned).outcome == "ok"
    assert refused(lena, f"visits/{visit}", to=org.people["pia"]) == "not_found", "of another team"
    made = got(lena, f"visits/{visit}", VisitRecord, to=otto_id)
    assert made.row.agent == "Otto" and mira_id in made.people
    assert visit not in {w.id for w in world.whole(org, lead_id).work}, "no longer in Mira's queue"
    assert listed(otto) == [visit] and told(world, org, "otto") == ["deal_given", "visit_given"]
    _, lead = lent(otto, "visit", visit)
    assert [w.id for w in lead.work] == [visit] and hers(otto, lead)
    got(lena, f"visits/{again}", VisitRecord, to=otto_id)
    assert {one.agent for one in got(lena, "visits", VisitPage).rows} == {"Otto"}
    got(lena, f"visits/{again}", VisitRecord, to=mira_id)
    assert again in {w.id for w in world.whole(org, lead_id).work} and listed(otto) == [visit]
    assert otto.do(a_call(lead_id, "no_answer", work_item_id=visit)).outcome in ("ok", "merged")
    assert listed(otto) == [] and not hers(otto, lead)
    assert refused(lena, f"visits/{visit}", to=mira_id) == "already_done"
