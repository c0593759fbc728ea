"""Rows and records in words."""

from __future__ import annotations

from datetime import UTC, datetime
from html import escape
from typing import Any

from PySide6.QtCore import QCoreApplication

from agent_app.customers import words as customer_words
from agent_app.leads.words import why_words
from agent_app.records.presenter import Record
from agent_app.widgets import times
from agent_app.widgets.facts import Fact
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.deals import MOVES
from domain.records import (
    ConsentRow,
    DealRecord,
    DealRow,
    RecordKind,
    Step,
    TicketRecord,
    TicketRow,
    VisitRecord,
    VisitRow,
)

KINDS: dict[RecordKind, str] = {
    "tickets": QT_TRANSLATE_NOOP("records", "Problems"),
    "deals": QT_TRANSLATE_NOOP("records", "Deals"),
    "visits": QT_TRANSLATE_NOOP("records", "Visits"),
    "consents": QT_TRANSLATE_NOOP("records", "Consents"),
}
_WHICH: dict[str, str] = {
    "open": QT_TRANSLATE_NOOP("records", "open"),
    "overdue": QT_TRANSLATE_NOOP("records", "overdue"),
    "mine": QT_TRANSLATE_NOOP("records", "mine"),
    "all": QT_TRANSLATE_NOOP("records", "all"),
}
_CONSENT_WHICH: dict[str, str] = {
    "open": QT_TRANSLATE_NOOP("records", "in force"),
    "overdue": QT_TRANSLATE_NOOP("records", "withdrawn"),
    "mine": QT_TRANSLATE_NOOP("records", "recorded by me"),
    "all": QT_TRANSLATE_NOOP("records", "all"),
}
_HEADS: dict[RecordKind, tuple[str, ...]] = {
    "tickets": (
        QT_TRANSLATE_NOOP("records", "Due"), QT_TRANSLATE_NOOP("records", "Problem"),
        QT_TRANSLATE_NOOP("records", "Customer"), QT_TRANSLATE_NOOP("records", "Owner"),
        QT_TRANSLATE_NOOP("records", "Product"), QT_TRANSLATE_NOOP("records", "Opened"),
        QT_TRANSLATE_NOOP("records", "State"),
    ),
    "deals": (
        QT_TRANSLATE_NOOP("records", "Made"), QT_TRANSLATE_NOOP("records", "Product"),
        QT_TRANSLATE_NOOP("records", "Customer"), QT_TRANSLATE_NOOP("records", "Agent"),
        QT_TRANSLATE_NOOP("records", "Amount"), QT_TRANSLATE_NOOP("records", "Appointment"),
        QT_TRANSLATE_NOOP("records", "State"),
    ),
    "visits": (
        QT_TRANSLATE_NOOP("records", "Due"), QT_TRANSLATE_NOOP("records", "Visit"),
        QT_TRANSLATE_NOOP("records", "Customer"), QT_TRANSLATE_NOOP("records", "Agent"),
        QT_TRANSLATE_NOOP("records", "Made by"), QT_TRANSLATE_NOOP("records", "State"),
    ),
    "consents": (
        QT_TRANSLATE_NOOP("records", "When"), QT_TRANSLATE_NOOP("records", "Channel"),
        QT_TRANSLATE_NOOP("records", "Customer"), QT_TRANSLATE_NOOP("records", "The sentence"),
        QT_TRANSLATE_NOOP("records", "Recorded by"), QT_TRANSLATE_NOOP("records", "State"),
    ),
}  # fmt: skip
_VERBS: dict[str, str] = {
    "answer": QT_TRANSLATE_NOOP("records", "Answer"),
    "close": QT_TRANSLATE_NOOP("records", "Close"),
    "reopen": QT_TRANSLATE_NOOP("records", "Open again"),
    "hand": QT_TRANSLATE_NOOP("records", "Hand to somebody"),
    "postpone": QT_TRANSLATE_NOOP("records", "Promise another time"),
    "submitted": QT_TRANSLATE_NOOP("records", "Submit"),
    "checked": QT_TRANSLATE_NOOP("records", "It is checked"),
    "paid": QT_TRANSLATE_NOOP("records", "It is paid"),
    "refused": QT_TRANSLATE_NOOP("records", "Refuse"),
    "cancelled": QT_TRANSLATE_NOOP("records", "Cancel"),
    "appoint": QT_TRANSLATE_NOOP("records", "Make an appointment"),
    "attribute": QT_TRANSLATE_NOOP("records", "Decide whose it is"),
}
_STEPS: dict[str, str] = {
    "open": QT_TRANSLATE_NOOP("records", "opened"),
    "answer": QT_TRANSLATE_NOOP("records", "answered"),
    "close": QT_TRANSLATE_NOOP("records", "closed"),
    "reopen": QT_TRANSLATE_NOOP("records", "opened again"),
    "hand": QT_TRANSLATE_NOOP("records", "handed to {to}"),
    "postpone": QT_TRANSLATE_NOOP("records", "put off to {due}"),
    "escalated": QT_TRANSLATE_NOOP("records", "overdue: told to the lead"),
    "appoint": QT_TRANSLATE_NOOP("records", "appointment {due}"),
    "claim": QT_TRANSLATE_NOOP("records", "claimed"),
    "attribute": QT_TRANSLATE_NOOP("records", "given to {to}"),
}
_CHECKS: dict[str, str] = {
    "passed": QT_TRANSLATE_NOOP("records", "check passed"),
    "refused": QT_TRANSLATE_NOOP("records", "check refused"),
    "to_correct": QT_TRANSLATE_NOOP("records", "to be corrected"),
    "corrected": QT_TRANSLATE_NOOP("records", "corrected"),
}
_BEGIN = datetime.min.replace(tzinfo=UTC)
NEEDS_PERSON, NEEDS_MOMENT = ("hand", "attribute"), ("postpone", "appoint")


def _tr(text: str) -> str:
    return QCoreApplication.translate("records", text)


def kind_words(kind: RecordKind) -> str:
    return _tr(KINDS[kind])


def heads(kind: RecordKind) -> list[str]:
    return [_tr(one) for one in _HEADS[kind]]


def which_words(kind: RecordKind) -> list[tuple[str, str]]:
    """(words, code) of the first filter."""
    named = _CONSENT_WHICH if kind == "consents" else _WHICH
    return [(_tr(text), code) for code, text in named.items()]


def only_words(kind: RecordKind, products: tuple[str, ...]) -> list[tuple[str, str]]:
    """(words, code) of the second filter."""
    match kind:
        case "tickets":
            return [(translate("records", "every product"), ""), *((one, one) for one in products)]
        case "deals":
            states = [(customer_words.deal_state(one), one) for one in MOVES]
            return [(translate("records", "every state"), ""), *states]
        case "visits":
            kinds = ("after_sale", "cooling_off", "after_installation", "satisfaction")
            named = [(why_words("visit", {"visit": one}), one) for one in kinds]
            return [(translate("records", "every visit"), ""), *named]
        case _:
            channels = [(customer_words.channel_words(one), one) for one in customer_words.CHANNELS]
            return [(translate("records", "every channel"), ""), *channels]


def verbs(record: Record | None) -> list[tuple[str, str]]:
    """(words, verb) of what can be done with a record in its state."""
    if isinstance(record, TicketRecord):
        state = record.row.ticket.state
        offered = {
            "open": ("answer", "close", "hand", "postpone"),
            "answered": ("close", "reopen", "answer", "hand"),
        }
        return [(_tr(_VERBS[one]), one) for one in offered.get(state, ("reopen",))]
    if isinstance(record, DealRecord):
        ways: tuple[str, ...] = MOVES[record.row.deal.state]
        more = ("appoint", "attribute") if ways else ("attribute",)
        return [(_tr(_VERBS[one]), one) for one in (*ways, *more)]
    if isinstance(record, VisitRecord) and record.row.done_at is None and record.people:
        return [(_tr(_VERBS["hand"]), "hand")]
    return []


def cells(row: Any) -> tuple[str, ...]:
    """A row of any list."""
    match row:
        case TicketRow():
            t = row.ticket
            state = translate("records", "late") if row.overdue else customer_words.ticket_state(t.state)
            return (
                times.when(t.due_at) if t.due_at else "", f"#{t.number} {t.title}", row.lead, row.owner, t.product,
                times.ago(t.opened_at) if t.opened_at else "", state,
            )  # fmt: skip
        case DealRow():
            d = row.deal
            state = customer_words.deal_state(d.state)
            claimed = " · " + translate("records", "claimed by somebody else") if row.claimed else ""
            return (
                times.day(d.at), d.product, row.lead, row.agent, times.money(d.amount_minor, d.currency),
                times.when(d.appointment_at) if d.appointment_at else "", state + claimed,
            )  # fmt: skip
        case VisitRow():
            return (
                times.when(row.due_at) if row.due_at else "", visit_words(row), row.lead, row.agent,
                translate("records", "campaign rule") if row.by_rule else translate("records", "a person"), visit_state(row),
            )  # fmt: skip
        case ConsentRow():
            c = row.consent
            return (
                times.when(c.at), channel_of(row), row.lead, c.words, c.by, consent_state(row),
            )  # fmt: skip
    raise TypeError(row)


def visit_words(row: VisitRow) -> str:
    return why_words("visit", {"visit": row.visit}) or translate("records", "Appointment")


def visit_state(row: VisitRow) -> str:
    if row.done_at:
        return translate("records", "done")
    return translate("records", "late") if row.overdue else translate("records", "planned")


def channel_of(row: ConsentRow) -> str:
    """“SMS”, “phone …4410” where it is about one number."""
    said = customer_words.channel_words(row.consent.channel)
    return f"{said} …{row.number}" if row.number else said


def consent_state(row: ConsentRow) -> str:
    said = translate("records", "given") if row.consent.given else translate("records", "withdrawn")
    return said if row.holds else said + " · " + translate("records", "no longer holds")


def is_pressing(row: Any) -> bool:
    """Shown in the colour of what is late, beside the word."""
    return bool(getattr(row, "overdue", False) or getattr(row, "claimed", False))


def title(record: Record) -> str:
    match record:
        case TicketRecord():
            return f"#{record.row.ticket.number} {record.row.ticket.title}"
        case DealRecord():
            return record.row.deal.product
        case VisitRecord():
            return visit_words(record.row)
        case _:
            return f"{channel_of(record)}: {consent_state(record)}"


def facts(record: Record) -> list[Fact]:
    """What is known of a record."""
    match record:
        case TicketRecord():
            t, row = record.row.ticket, record.row
            pairs = [
                (translate("records", "Customer"), row.lead),
                (translate("records", "Owner"), row.owner),
                (translate("records", "State"), cells(row)[-1]),
                (translate("records", "Promise"), t.promise),
                (translate("records", "Due"), times.when(t.due_at) if t.due_at else ""),
                (translate("records", "Answer"), t.answer),
                (translate("records", "Product"), t.product),
            ]
        case DealRecord():
            d, deal_row = record.row.deal, record.row
            where = " · ".join(filter(None, (record.campaign, record.source, record.channel)))
            made_in = times.when(record.call_at) if record.call_at else translate("records", "no call")
            pairs = [
                (translate("records", "Customer"), deal_row.lead),
                (translate("records", "Agent"), deal_row.agent),
                (translate("records", "State"), cells(deal_row)[-1]),
                (translate("records", "Amount"), times.money(d.amount_minor, d.currency)),
                (
                    translate("records", "Appointment"),
                    times.when(d.appointment_at) if d.appointment_at else "",
                ),
                (translate("records", "Why"), d.why or d.check_why),
                (translate("records", "Made in"), " · ".join(filter(None, (made_in, record.caller)))),
                (translate("records", "From"), where),
            ]
        case VisitRecord():
            visit = record.row
            pairs = [
                (translate("records", "Customer"), visit.lead),
                (translate("records", "Agent"), visit.agent),
                (translate("records", "Due"), cells(visit)[0]),
                (translate("records", "State"), visit_state(visit)),
                (translate("records", "Made by"), cells(visit)[4]),
                (translate("records", "Note"), visit.note),
            ]
        case _:
            pairs = proof(record)
    return [Fact(text, left=left) for left, text in pairs if text]


def proof(row: ConsentRow) -> list[tuple[str, str]]:
    """What proves a consent: the sentence, where it stood, when and by whom it was recorded."""
    c = row.consent
    place = f"{c.script} v{c.script_version} · {c.step}" if c.script else ""
    return [
        (translate("records", "Customer"), row.lead), (translate("records", "State"), consent_state(row)),
        (translate("records", "When"), times.local(c.at).strftime("%Y-%m-%d %H:%M:%S %Z")),
        (translate("records", "Channel"), channel_of(row)),
        (translate("records", "What for"), c.purpose or translate("records", "everything")),
        (translate("records", "The sentence"), c.words or translate("records", "none was written down")),
        (translate("records", "Script"), place), (translate("records", "Call"), c.call_id),
        (translate("records", "Recorded by"), c.by), (translate("records", "Record"), c.id),
    ]  # fmt: skip


def plain(record: Record) -> str:
    """A record to copy."""
    lines = [title(record), *(f"{f.left}: {f.text}" for f in facts(record))]
    return "\n".join((*lines, *(f"{one.left}  {one.text}  {one.right}".rstrip() for one in history(record))))


def html(record: Record) -> str:
    """A record to print."""
    rows = "".join(
        f"<tr><td><b>{escape(f.left)}</b></td><td>{escape(f.text)}</td></tr>" for f in facts(record)
    )
    steps = "".join(
        f"<tr><td>{escape(f.left)}</td><td>{escape(f.text)}</td><td>{escape(f.right)}</td></tr>"
        for f in history(record)
    )
    return f"<h2>{escape(title(record))}</h2><table cellpadding='4'>{rows}</table><table cellpadding='4'>{steps}</table>"


def history(record: Record) -> list[Fact]:
    """What happened to a record, newest first, and what was said to the customer meanwhile."""
    found: list[tuple[datetime, Fact]] = []
    for one in getattr(record, "history", ()):
        at = one.at or _BEGIN
        found.append((at, Fact(step_words(one), left=times.day(one.at) if one.at else "", right=one.by)))
    for touch in getattr(record, "touches", ()):
        said, by = customer_words.touch_line(touch)
        found.append((touch.at, Fact(said, left=times.day(touch.at), right=by, tone="muted")))
    return [fact for _, fact in sorted(found, key=lambda pair: pair[0], reverse=True)]


def step_words(step: Step) -> str:
    due = times.when(step.due_at) if step.due_at else ""
    if step.what in _STEPS:
        said = _tr(_STEPS[step.what]).format(to=step.to, due=due)
    elif step.what == "check":
        said = _tr(_CHECKS[step.state]) if step.state in _CHECKS else step.state
    else:
        said = customer_words.deal_state(step.state)
    return f"{said}: {step.words}" if step.words else said
