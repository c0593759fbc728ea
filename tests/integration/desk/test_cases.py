"""Two real desks at a real server: a ticket of Bo's customer comes to Cora, is worked offline, and goes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from db.central.leads import ticket
from domain.errors import UserError
from domain.tickets import TicketAct
from tests.end2end.stage import Stage
from tests.helpers.world import a_campaign
from tests.integration.desk.seat import Seat
from tests.integration.desk.test_floor import until

pytestmark = pytest.mark.xdist_group("desk")
OWNER, RECEIVER = "case-bo", "case-cora"


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADLINE_NO_KEYRING", "1")


def here(work: Any, lead_id: str) -> bool:
    found = work.database.read(
        lambda c: c.exec_driver_sql("SELECT granted FROM lead WHERE id=?", (lead_id,)).first()
    )
    return found is not None


def test_worked_offline_and_gone_when_it_is_done(stage: Stage, seat: Callable[..., Seat]) -> None:
    world, org = stage.world, stage.org
    world.person(org, OWNER, "agent", team="Cases", region="West")
    cora_id = world.person(org, RECEIVER, "agent", team="Cases", region="West")
    world.publish(org, "campaign", a_campaign("cases"))
    lead_id = world.lead(org, "Customer of a case", OWNER, campaign="cases")
    bo, desk = seat("owner"), seat("receiver")
    bo.sign_in(stage.url, OWNER)
    desk.sign_in(stage.url, RECEIVER)
    owner, cora = bo.work(), desk.work()
    due = datetime.now(UTC) + timedelta(hours=1)
    tickets = [owner.customers.open_ticket(lead_id, f"late {n}", "an answer", due) for n in range(2)]
    for one in tickets:
        owner.customers.change_ticket(lead_id, one, TicketAct(verb="hand", to=cora_id, words="knows it"))
    until(lambda: len(cora.cases.page().rows) == 2, 20)
    assert not here(cora, lead_id) and [c.row.owner for c in cora.cases.page().rows] == [OWNER.title()] * 2
    until(lambda: [n.kind for n in cora.notices.unread()].count("ticket_given") == 2, 20)

    case = cora.cases.open(tickets[0])
    cora.cases.open(tickets[1])
    assert case.opened and [step.what for step in case.history] == ["open", "hand"]
    context = cora.customers.context(lead_id)
    assert context.lead.handed_for and context.lead.lease is None and here(cora, lead_id)
    cora.sync.nudge()
    assert cora.sync.wait_in_step(30) and here(cora, lead_id), "a pull does not sweep what was lent"

    there = cora.cases._transport.base
    cora.cases._transport.base = "http://127.0.0.1:9"
    away = cora.cases.page()
    assert away.away and {c.id for c in away.rows} == set(tickets) and cora.cases.open(tickets[0]).opened
    cora.customers.change_ticket(lead_id, tickets[0], TicketAct(verb="answer", words="sent on Friday"))
    assert [c.id for c in cora.cases.page().rows] == [tickets[1]], "done for her, before the server knows"
    cora.cases._transport.base = there

    def answered() -> bool:
        rows = world.rows(ticket, org, ticket.c.id == tickets[0])
        return bool(rows[0].state == "answered")

    until(answered, 20)
    until(lambda: [c.id for c in cora.cases.page().rows] == [tickets[1]] and here(cora, lead_id), 20)
    owner.customers.change_ticket(lead_id, tickets[1], TicketAct(verb="close", words="solved itself"))
    until(lambda: not here(cora, lead_id), 20)  # by the word that came, nobody asked
    assert cora.cases.leads() == frozenset() and cora.cases.page().rows == ()
    with pytest.raises(UserError) as gone:
        cora.cases.open(tickets[1])
    assert gone.value.code == "not_found"
