"""Tickets, deals, visits and consents over the routes and the outbox: whose, in which order, who may what, what reminds."""

from __future__ import annotations

import importlib
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient
from sqlalchemy import insert

from db.central.leads import deal, ticket
from db.central.records import audit_event
from db.central.work import attribution_event, notice
from domain.deals import DealAct
from domain.ids import new_id
from domain.leads import Consent, Deal
from domain.operations import ConsentRecorded, DealChanged, DealRecorded, TicketChanged, TicketOpened
from domain.records import ConsentPage, DealPage, DealRecord, TicketPage, TicketRecord, VisitPage
from domain.team_day import OwnDay
from domain.tickets import TicketAct
from domain.visit_rules import VisitRule
from lead_server.records import reminding
from tests.helpers.world import Desk, Org, World, a_campaign
from tests.integration.conftest import signed_in

NOW = datetime.now(UTC).replace(microsecond=0)
RULES = (
    VisitRule(visit="cooling_off", after="paid", days=10),
    VisitRule(visit="satisfaction", after="checked", days=3),
)


@pytest.fixture
def lead_id(world: World, org: Org) -> str:
    campaign = msgspec.structs.replace(
        a_campaign(), visits={"cooling_off": "c", "satisfaction": "s"}, visits_after=RULES
    )
    world.publish(org, "campaign", campaign)
    return world.lead(org, "王丽", "mira", campaign="renewal")


def got(desk: Desk, path: str, kind: Any, **body: Any) -> Any:
    method = "POST" if body else "GET"
    answer = desk.ask(method, f"/v1/records/{path}", **({"json": body} if body else {}))
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=kind)


def refused(desk: Desk, path: str, **body: Any) -> str:
    method = "POST" if body else "GET"
    return str(desk.ask(method, f"/v1/records/{path}", **({"json": body} if body else {})).json()["code"])


def test_a_ticket_from_the_promise_to_the_answer(
    http: TestClient, world: World, org: Org, mira: Desk, lead_id: str
) -> None:
    lena, olga = signed_in(http, org, "lena"), signed_in(http, org, "olga")
    late, later, some = new_id(), new_id(), new_id()
    for id_, due in ((some, None), (later, NOW + timedelta(days=1)), (late, NOW - timedelta(minutes=5))):
        asked = TicketOpened(
            lead_id=lead_id, ticket_id=id_, title="claim late", promise="answer", due_at=due, product="Home"
        )
        assert mira.do(asked).outcome == "ok"
    reminders = {w.id: w for w in world.whole(org, lead_id).work if w.kind == "complaint"}
    assert set(reminders) == {late, later} and reminders[late].why_data["title"] == "claim late"

    for who in (mira, lena, olga):
        page = got(who, "tickets", TicketPage)
        assert [one.ticket.id for one in page.rows] == [late, later, some], (
            "overdue, then due, then without a time"
        )
        assert page.rows[0].overdue and not page.rows[1].overdue and page.products == ("Home",)
    first = got(lena, "tickets?limit=1", TicketPage)
    rest = got(lena, f"tickets?limit=2&after={first.after}", TicketPage)
    assert [one.ticket.id for one in rest.rows] == [later, some] and not rest.after
    assert [one.ticket.id for one in got(lena, "tickets?which=overdue", TicketPage).rows] == [late]
    assert got(lena, "tickets?only=Car", TicketPage).rows == ()

    told = {org.people["mira"], org.people["lena"]}
    assert reminding.run(world.engine) == 1 and reminding.run(world.engine) == 0, "once a due time"
    notices = {row.stream for row in world.rows(notice, org) if row.body["kind"] == "ticket_overdue"}
    assert notices == {f"control:{one}" for one in told}

    otto_id = org.people["otto"]
    handed = got(
        lena, f"tickets/{late}", TicketRecord, act={"verb": "hand", "to": otto_id, "words": "knows it"}
    )
    assert handed.row.owner == "Otto" and [one.what for one in handed.history] == [
        "open",
        "escalated",
        "hand",
    ]
    otto = signed_in(http, org, "otto")
    assert [one.ticket.id for one in got(otto, "tickets?which=mine", TicketPage).rows] == [late]
    assert refused(lena, f"tickets/{late}", act={"verb": "answer"}) == "field_required"
    assert refused(otto, f"tickets/{later}") == "not_found"
    answered = got(otto, f"tickets/{late}", TicketRecord, act={"verb": "answer", "words": "sent on Friday"})
    assert (answered.row.ticket.state, answered.row.ticket.answer) == ("answered", "sent on Friday")
    whole = world.whole(org, lead_id)
    assert late not in {w.id for w in whole.work}, "answered: nothing reminds any more"
    assert next(t for t in whole.tickets if t.id == late).answer == "sent on Friday", "mira's desk tells it"

    closed = TicketChanged(lead_id=lead_id, ticket_id=late, act=TicketAct(verb="close"))
    assert mira.do(closed).outcome == "ok", "the lead is hers, the ticket not"
    second = otto.do(closed)
    assert (second.outcome, second.code, second.data["agent"]) == ("refused", "already_done", "Mira")
    assert mira.do(closed).outcome == "merged"
    again = TicketAct(verb="reopen", words="not arrived")
    assert mira.do(TicketChanged(lead_id=lead_id, ticket_id=late, act=again)).outcome == "ok"
    assert late in {w.id for w in world.whole(org, lead_id).work}
    past = TicketAct(verb="postpone", due_at=NOW - timedelta(hours=1))
    assert mira.do(TicketChanged(lead_id=lead_id, ticket_id=late, act=past)).code == "when_past"
    ahead = TicketAct(verb="postpone", due_at=NOW + timedelta(hours=5))
    assert mira.do(TicketChanged(lead_id=lead_id, ticket_id=late, act=ahead)).outcome == "ok"
    (row,) = world.rows(ticket, org, ticket.c.id == late)
    assert row.escalated_at is None and row.due_at == ahead.due_at


def test_a_deal_its_visits_and_whose_it_is(
    http: TestClient, world: World, org: Org, mira: Desk, lead_id: str
) -> None:
    lena, olga = signed_in(http, org, "lena"), signed_in(http, org, "olga")
    quan, otto = signed_in(http, org, "quan"), signed_in(http, org, "otto")
    sale = Deal(
        id=new_id(), product="Home Plus", state="submitted", amount_minor=248000, currency="CNY", at=NOW
    )
    assert mira.do(DealRecorded(lead_id=lead_id, deal=sale)).outcome == "ok"
    at = NOW + timedelta(days=2)

    def move(**act: Any) -> DealChanged:
        return DealChanged(lead_id=lead_id, deal_id=sale.id, act=DealAct(**act))

    assert mira.do(move(verb="appoint", at=NOW - timedelta(days=1))).code == "when_past"
    assert mira.do(move(verb="appoint", at=at)).outcome == "ok"
    assert [w.due_at for w in world.whole(org, lead_id).work if w.why == "appointment"] == [at]
    assert mira.do(move(verb="move", state="checked")).code == "forbidden", "not by the seller"
    checked = got(lena, f"deals/{sale.id}", DealRecord, act={"verb": "move", "state": "checked"})
    assert checked.row.deal.state == "checked"
    paid = got(olga, f"deals/{sale.id}", DealRecord, act={"verb": "move", "state": "paid"})
    assert [one.state for one in paid.history if one.state] == ["submitted", "checked", "paid"]
    assert all(one.at for one in paid.history) and [one.by for one in paid.history][-2:] == ["Lena", "Olga"]
    assert refused(olga, f"deals/{sale.id}", act={"verb": "move", "state": "draft"}) == "deal_no_way"
    assert refused(olga, f"deals/{sale.id}", act={"verb": "move", "state": "cancelled"}) == "reason_missing"
    visits = {one.visit: one for one in got(lena, "visits", VisitPage).rows}
    assert set(visits) >= {"cooling_off", "satisfaction"} and visits["cooling_off"].by_rule
    assert visits["cooling_off"].agent == "Mira" and visits["cooling_off"].due_at > NOW + timedelta(days=9)
    assert {one.visit for one in got(lena, "visits?only=satisfaction", VisitPage).rows} == {"satisfaction"}
    assert got(otto, "visits", VisitPage).rows == ()

    assert (
        refused(lena, f"deals/{sale.id}", act={"verb": "attribute", "to": org.people["otto"]})
        == "reason_missing"
    )
    given = {"verb": "attribute", "to": org.people["otto"], "words": "he had the first call"}
    assert otto.do(move(verb="claim", words="my call")).code == "out_of_scope", "not his lead"
    decided = got(lena, f"deals/{sale.id}", DealRecord, act=given)
    assert decided.row.agent == "Otto" and decided.history[-1].words == "he had the first call"
    assert mira.do(move(verb="claim", words="I closed it")).outcome == "ok"
    assert [one.claimed for one in got(olga, "deals?which=all", DealPage).rows] == [True]
    mine = Deal(
        id=new_id(),
        product="Car",
        state="submitted",
        amount_minor=1,
        currency="CNY",
        at=NOW - timedelta(days=1),
    )
    assert mira.do(DealRecorded(lead_id=lead_id, deal=mine)).outcome == "ok"
    off = DealChanged(
        lead_id=lead_id, deal_id=mine.id, act=DealAct(verb="move", state="cancelled", words="moved")
    )
    before = msgspec.json.decode(mira.ask("GET", "/v1/team/own").content, type=OwnDay)
    assert mira.do(off).outcome == "ok"
    own = msgspec.json.decode(mira.ask("GET", "/v1/team/own").content, type=OwnDay)
    assert own.counts.deals == before.counts.deals, "yesterday's sale stays yesterday's"
    theirs = Deal(id=new_id(), product="Bike", state="submitted", amount_minor=1, currency="CNY", at=NOW)
    assert mira.do(DealRecorded(lead_id=lead_id, deal=theirs)).outcome == "ok"
    got(
        lena,
        f"deals/{theirs.id}",
        DealRecord,
        act={"verb": "move", "state": "refused", "words": "no account"},
    )
    lost = [row.body["data"] for row in world.rows(notice, org) if row.body["kind"] == "deal_lost"]
    assert [one["deal"] for one in lost] == [theirs.id], (
        "she is told of what others decided, not of what she did"
    )
    assert "no account" not in str(lost)
    assert own.counts.lost == before.counts.lost + 1 and mine.id in own.lost_ids, "it fell through today"
    kinds = [row.kind for row in world.rows(attribution_event, org, attribution_event.c.deal_id == sale.id)]
    assert sorted(kinds) == sorted(
        ["deal_submitted", "deal_appoint", "deal_checked", "deal_paid", "deal_attributed", "deal_claim"]
    )
    assert world.rows(audit_event, org, audit_event.c.action == "deal_attributed")
    assert refused(quan, f"deals/{sale.id}", act=given) == "forbidden"


def test_consents_with_their_words_and_two_organisations(
    http: TestClient, world: World, org: Org, mira: Desk, lead_id: str
) -> None:
    words = "Do you agree that we call you about offers?"
    for given, at in ((True, NOW - timedelta(days=2)), (False, NOW)):
        consent = Consent(
            id=new_id(), channel="sms", given=given, at=at, words=words, purpose="offers", script="renewal",
            script_version=7, step="agree", call_id=new_id(),
        )  # fmt: skip
        assert mira.do(ConsentRecorded(lead_id=lead_id, consent=consent)).outcome == "ok"
    olga = signed_in(http, org, "olga")
    every = got(olga, "consents?which=all", ConsentPage).rows
    assert [(one.consent.given, one.holds) for one in every] == [(False, True), (True, False)]
    newest = every[0].consent
    assert (newest.words, newest.purpose, newest.script, newest.script_version, newest.step) == (
        words, "offers", "renewal", 7, "agree",
    )  # fmt: skip
    assert newest.call_id and newest.by == "Mira"
    assert [one.consent.given for one in got(olga, "consents", ConsentPage).rows] == [False]
    assert got(olga, "consents?only=messenger", ConsentPage).rows == ()
    number = world.whole(org, lead_id).numbers[0]
    about = Consent(id=new_id(), channel="sms", given=True, at=NOW + timedelta(hours=1), number_id=number.id)
    offers = Consent(id=new_id(), channel="email", given=True, at=NOW, purpose="offers")
    advice = Consent(id=new_id(), channel="email", given=False, at=NOW + timedelta(hours=2), purpose="advice")
    for one in (about, offers, advice):
        assert mira.do(ConsentRecorded(lead_id=lead_id, consent=one)).outcome == "ok"
    held_now = {row.consent.id: row.number for row in got(olga, "consents", ConsentPage).rows}
    assert held_now == {newest.id: "", about.id: number.last4, offers.id: "", advice.id: ""}
    for row in got(olga, "consents?only=email&which=all", ConsentPage).rows:
        assert row.holds, "another purpose takes no place"
    held = next(one for one in world.whole(org, lead_id).consents if not one.given)
    assert held.step == "agree", "her desk has the sentence's place, too"

    pia, lena = signed_in(http, org, "pia"), signed_in(http, org, "lena")
    assert got(pia, "consents?which=all", ConsentPage).rows == (), "another team's customer"
    assert len(got(lena, "consents?which=all", ConsentPage).rows) == 5

    other = world.organisation("other-records")
    world.person(other, "nora", "admin")
    nora = signed_in(http, other, "nora")
    made = new_id()
    assert mira.do(TicketOpened(lead_id=lead_id, ticket_id=made, title="x")).outcome == "ok"
    for what in ("tickets", "deals", "visits", "consents"):
        assert nora.ask("GET", f"/v1/records/{what}?which=all").json().get("rows", []) == []
    assert refused(nora, f"tickets/{made}") == "not_found"
    assert refused(nora, f"tickets/{made}", act={"verb": "close", "words": "x"}) == "not_found"
    assert refused(olga, "tickets/nonsense") == "not_found"


def test_an_upgrade_says_when_deals_fell_through(world: World, org: Org, lead_id: str) -> None:
    """Deals of an older server: by their history, else by the day they were recorded; living ones not at all."""
    statements = importlib.import_module(
        "db.central.migrations.versions.0037_numbers_and_lost_deals"
    ).STATEMENTS
    sold, fell = NOW - timedelta(days=30), NOW - timedelta(days=3)
    gone = {"state": "cancelled", "at": fell.isoformat()}
    rows = {
        "by history": ("cancelled", [{"state": "submitted", "at": sold.isoformat()}, gone], fell),
        "by the check": ("refused", [{"check": "refused", "at": fell.isoformat()}], fell),
        "without": ("refused", [], sold),
        "living": ("paid", [{"state": "paid", "at": fell.isoformat()}], None),
    }
    with world.engine.begin() as connection:
        for product, (state, history, _) in rows.items():
            values = {
                "id": new_id(),
                "lead_id": lead_id,
                "product": product,
                "state": state,
                "history": history,
            }
            connection.execute(
                insert(deal).values(org_id=org.id, at=sold, agent_id=org.people["mira"], **values)
            )
        connection.exec_driver_sql("ALTER TABLE deal DROP COLUMN lost_at")
        for statement in statements[1:]:
            connection.exec_driver_sql(statement)
    assert {row.product: row.lost_at for row in world.rows(deal, org)} == {
        name: at for name, (_, _, at) in rows.items()
    }
