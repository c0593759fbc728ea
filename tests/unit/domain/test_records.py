"""Lives of tickets and deals, and visits by rule."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from domain.deals import MOVES, DealAct, check_act
from domain.errors import UserError
from domain.leads import Ticket
from domain.tickets import TicketAct, answer_after, reminder, state_after
from domain.visit_rules import VisitRule, visits_of

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)


def ends(state: str, answer: str = "", **act: object) -> str:
    try:
        return state_after(state, TicketAct(**act), answer=answer, now=NOW)  # type: ignore[arg-type]
    except UserError as error:
        return error.code


@pytest.mark.parametrize(
    ("state", "act", "end"),
    [
        ("open", {"verb": "answer", "words": "sent"}, "answered"),
        ("open", {"verb": "answer", "words": " "}, "field_required"),
        ("open", {"verb": "close", "words": "sent"}, "closed"),
        ("open", {"verb": "close"}, "field_required"),
        ("answered", {"verb": "close"}, "field_required"),
        ("closed", {"verb": "close", "words": "x"}, "already_done"),
        ("closed", {"verb": "answer", "words": "x"}, "already_done"),
        ("closed", {"verb": "reopen", "words": "not arrived"}, "open"),
        ("open", {"verb": "reopen", "words": "x"}, "already_done"),
        ("answered", {"verb": "hand", "to": "p"}, "answered"),
        ("open", {"verb": "hand"}, "field_required"),
        ("open", {"verb": "postpone", "due_at": NOW + HOUR}, "open"),
        ("open", {"verb": "postpone", "due_at": NOW}, "when_past"),
        ("open", {"verb": "postpone"}, "field_required"),
    ],
)
def test_a_tickets_life(state: str, act: dict[str, object], end: str) -> None:
    assert ends(state, **act) == end


def test_an_answer_stays_until_it_is_opened_again() -> None:
    assert ends("answered", "sent", verb="close") == "closed"
    assert answer_after(TicketAct(verb="close"), "sent") == "sent"
    assert answer_after(TicketAct(verb="close", words="arrived"), "sent") == "arrived"
    assert answer_after(TicketAct(verb="reopen", words="why"), "sent") == ""
    item = reminder(Ticket(id="t", title="late", due_at=NOW))
    assert item is not None and (item.id, item.kind, item.due_at) == ("t", "complaint", NOW)
    assert reminder(Ticket(id="t", title="late", due_at=NOW, state="answered")) is None


def code(state: str, act: DealAct, *, scope: str = "all", own: bool = False, check: str = "") -> str:
    try:
        check_act(state, act, scope=scope, own=own, check_state=check, now=NOW)  # type: ignore[arg-type]
    except UserError as error:
        return error.code
    return ""


def test_a_deals_life() -> None:
    for state in MOVES:
        for wanted in MOVES:
            act = DealAct(verb="move", state=wanted, words="because")
            expected = "already_done" if wanted == state else "" if wanted in MOVES[state] else "deal_no_way"
            assert code(state, act) == expected, (state, wanted)
            if expected == "":
                seller = "" if wanted in ("submitted", "cancelled") else "forbidden"
                assert code(state, act, scope="own", own=True) == seller
                assert code(state, act, scope="team", own=True) == ("own_sale" if seller else "")
    assert code("submitted", DealAct(verb="move", state="refused")) == "reason_missing"
    assert code("submitted", DealAct(verb="move", state="paid"), check="waiting") == "deal_held"
    assert code("submitted", DealAct(verb="appoint", at=NOW)) == "when_past"
    assert code("refused", DealAct(verb="appoint", at=NOW + HOUR)) == "already_done"
    assert code("paid", DealAct(verb="claim", words="mine"), scope="own") == ""
    assert code("paid", DealAct(verb="claim"), scope="own") == "reason_missing"
    assert code("paid", DealAct(verb="attribute", to="p", words="x"), scope="own") == "forbidden"
    assert code("paid", DealAct(verb="attribute", to="p"), scope="team") == "reason_missing"


def test_visits_by_rule() -> None:
    rules = (
        VisitRule(visit="cooling_off", days=10),
        VisitRule(visit="after_installation", days=2, by_appointment=True),
    )
    fitted = NOW + 48 * HOUR
    assert visits_of(rules, "paid", NOW, fitted) == (
        ("cooling_off", NOW + 240 * HOUR), ("after_installation", NOW + 96 * HOUR),
    )  # fmt: skip
    assert visits_of(rules, "paid", NOW, NOW - 900 * HOUR)[1][1] == NOW, "never due before it is made"
    assert visits_of(rules, "checked", NOW, None) == ()
