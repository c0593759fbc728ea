"""Cases in words."""

from __future__ import annotations

from datetime import datetime

from agent_app.cases.model import Case
from agent_app.customers import words as customer_words
from agent_app.customers.model import Context
from agent_app.errors import sentence_for
from agent_app.records import words as record_words
from agent_app.widgets import times
from agent_app.widgets.facts import Fact
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.records import DealRecord, DealRow, HandedRow, TicketRecord, TicketRow, VisitRecord

_KINDS = {
    "ticket": QT_TRANSLATE_NOOP("cases", "Problem"),
    "deal": QT_TRANSLATE_NOOP("cases", "Deal"),
    "visit": QT_TRANSLATE_NOOP("cases", "Visit"),
}
#: what an agent does with each; a visit is made by calling
_VERBS = {
    "ticket": (
        ("answer", QT_TRANSLATE_NOOP("cases", "Answer")),
        ("postpone", QT_TRANSLATE_NOOP("cases", "Promise another time")),
        ("close", QT_TRANSLATE_NOOP("cases", "Close")),
    ),
    "deal": (
        ("appoint", QT_TRANSLATE_NOOP("cases", "Make an appointment")),
        ("submitted", QT_TRANSLATE_NOOP("cases", "Submit")),
        ("cancelled", QT_TRANSLATE_NOOP("cases", "Cancel")),
    ),
}
NEEDS_MOMENT = ("postpone", "appoint")


def verbs(case: Case | None) -> list[tuple[str, str]]:
    """(words, verb) of what can be done with it here."""
    if case is None or not case.opened:
        return []
    submitted = case.row.deal is not None and case.row.deal.state != "draft"
    return [
        (translate("cases", text), verb)
        for verb, text in _VERBS.get(case.row.kind, ())
        if not (verb == "submitted" and submitted)
    ]


def what(row: HandedRow) -> str:
    if row.ticket is not None:
        return f"#{row.ticket.number} {row.ticket.title}"
    if row.deal is not None:
        return row.deal.product
    return record_words.visit_words(row.visit) if row.visit is not None else ""


def cells(case: Case, now: datetime) -> tuple[str, ...]:
    """Due, kind, what, customer, whose customer."""
    row = case.row
    due = times.when(row.due_at) if row.due_at else ""
    if is_late(case, now):
        due = translate("cases", "late: {when}").format(when=due)
    return due, translate("cases", _KINDS[row.kind]), what(row), row.lead, row.owner


def is_late(case: Case, now: datetime) -> bool:
    return case.row.due_at is not None and case.row.due_at < now


def facts(case: Case, context: Context | None) -> list[Fact]:
    """The record; below it the customer, as far as her role sees her."""
    row = case.row
    if row.ticket is not None:
        found = record_words.facts(
            TicketRecord(row=TicketRow(ticket=row.ticket, lead_id=row.lead_id, lead=row.lead))
        )
    elif row.deal is not None:
        found = record_words.facts(
            DealRecord(row=DealRow(deal=row.deal, lead_id=row.lead_id, lead=row.lead))
        )[:-1]
    else:
        found = record_words.facts(VisitRecord(row=row.visit)) if row.visit is not None else []
    found.append(Fact(row.owner or translate("cases", "nobody"), left=translate("cases", "Customer of")))
    return found + (_customer(context) if context is not None else [])


def _customer(context: Context) -> list[Fact]:
    lead = context.lead
    numbers = ", ".join(customer_words.number_words(one) for one in lead.numbers)
    zone = times.zone_of(lead.time_zone)
    here = f"{lead.place} {times.clock(times.now_utc(), zone)}".strip() if zone else lead.place
    until = context.may_dial_until.isoformat() if context.may_dial_until else ""
    if context.may_dial:
        may = sentence_for("may_not_dial", {"rule": context.may_dial, "until": until})
    elif context.open_until:
        may = translate("cases", "until {time}").format(time=times.clock(context.open_until, zone))
    else:
        may = translate("cases", "yes")
    pairs = [
        (translate("cases", "Number"), numbers), (translate("cases", "Place"), here),
        (translate("cases", "May be called"), may),
    ]  # fmt: skip
    return [Fact(text, left=left, tone="warning" if left == pairs[2][0] and context.may_dial else "text")
            for left, text in pairs if text]  # fmt: skip


def history(case: Case) -> list[Fact]:
    """What happened to it, newest first."""
    return [
        Fact(record_words.step_words(one), left=times.day(one.at) if one.at else "", right=one.by)
        for one in reversed(case.history)
    ]
