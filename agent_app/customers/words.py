"""What the customer column says: reasons, channels, tiers, touches, and how we knew who calls."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from agent_app.calls.outcome_titles import titles
from agent_app.customers.model import Match, Reason
from agent_app.errors import fill
from agent_app.leads.words import days_words
from agent_app.widgets import times
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain import consents
from domain.leads import Consent, Deal, Lead, Number, Product, Ticket, Touch
from domain.numbers import format_for_people

HOW: dict[str, str] = {
    "exact": QT_TRANSLATE_NOOP("customer", "number known"),
    "other_number": QT_TRANSLATE_NOOP("customer", "another number of this customer"),
    "company": QT_TRANSLATE_NOOP("customer", "same company"),
    "maybe": QT_TRANSLATE_NOOP("customer", "maybe: the last digits fit"),
    "chosen": QT_TRANSLATE_NOOP("customer", "chosen by you"),
    "queue": QT_TRANSLATE_NOOP("customer", "from the queue"),
    "new": QT_TRANSLATE_NOOP("customer", "new"),
    "none": QT_TRANSLATE_NOOP("customer", "unknown number"),
    "granted": QT_TRANSLATE_NOOP("customer", "a colleague's customer, shown for this call"),
    "ring_only": QT_TRANSLATE_NOOP("customer", "known at the server only; details when it answers"),
}
MESSAGES: dict[str, str] = {
    "message.waiting": QT_TRANSLATE_NOOP("customer", "waits to be sent"),
    "message.sent": QT_TRANSLATE_NOOP("customer", "sent"),
    "message.failed": QT_TRANSLATE_NOOP("customer", "could not be sent"),
    "message.stopped": QT_TRANSLATE_NOOP("customer", "not sent: no consent"),
}
REASONS: dict[str, str] = {
    "ticket_due": QT_TRANSLATE_NOOP("customer", "Probably about: {title} (answer promised {due})"),
    "ticket_open": QT_TRANSLATE_NOOP("customer", "Probably about: {title}"),
    "complaint": QT_TRANSLATE_NOOP("customer", "Complaint: {title}"),
    "expiry": QT_TRANSLATE_NOOP("customer", "{product} ends in {days} days"),
    "lapsed": QT_TRANSLATE_NOOP("customer", "{product} has lapsed"),
    "callback_promised": QT_TRANSLATE_NOOP("customer", "We promised to call back {due}"),
    "callback_overdue": QT_TRANSLATE_NOOP("customer", "Our promised callback ({due}) is overdue"),
    "missed_call": QT_TRANSLATE_NOOP("customer", "Returns our call of {due}"),
    "returned_call": QT_TRANSLATE_NOOP("customer", "Returns our call of {due}"),
    "deal_open": QT_TRANSLATE_NOOP("customer", "Deal under way: {product}"),
    "deal_waits": QT_TRANSLATE_NOOP("customer", "Deal under way: {product}"),
    "last_touch": QT_TRANSLATE_NOOP("customer", "Last contact: {text}"),
    "renewal": QT_TRANSLATE_NOOP("customer", "{product} ends in {days} days"),
    "new_lead": QT_TRANSLATE_NOOP("customer", "New lead, first call"),
    "follow_up_visit": QT_TRANSLATE_NOOP("customer", "Visit after the sale"),
}
CHANNELS = {
    "phone": QT_TRANSLATE_NOOP("customer", "phone"),
    "sms": QT_TRANSLATE_NOOP("customer", "SMS"),
    "email": QT_TRANSLATE_NOOP("customer", "e-mail"),
    "messenger": QT_TRANSLATE_NOOP("customer", "messenger"),
    "recording": QT_TRANSLATE_NOOP("customer", "recording of calls"),
}
TOUCHES = {
    "call": QT_TRANSLATE_NOOP("customer", "call"),
    "message": QT_TRANSLATE_NOOP("customer", "message"),
    "visit": QT_TRANSLATE_NOOP("customer", "visit"),
    "note": QT_TRANSLATE_NOOP("customer", "note"),
    "system": QT_TRANSLATE_NOOP("customer", "system"),
}
DEAL_STATES = {
    "draft": QT_TRANSLATE_NOOP("customer", "draft"),
    "submitted": QT_TRANSLATE_NOOP("customer", "submitted"),
    "checked": QT_TRANSLATE_NOOP("customer", "checked"),
    "paid": QT_TRANSLATE_NOOP("customer", "paid"),
    "refused": QT_TRANSLATE_NOOP("customer", "refused"),
    "cancelled": QT_TRANSLATE_NOOP("customer", "cancelled"),
}
CHECKS = {
    "waiting": QT_TRANSLATE_NOOP("customer", "held until it was checked"),
    "corrected": QT_TRANSLATE_NOOP("customer", "corrected, held until it was checked"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("customer", text)


def how_words(how: str) -> str:
    return _tr(HOW[how]) if how in HOW else how


def reason_words(reason: Reason) -> str:
    """The likely reason of the call; moments in ISO become words."""
    values = dict(reason.data)
    for name in ("due", "at", "due_at"):
        if name in values:
            values["due"] = moment_words(values[name])
    if reason.code == "last_touch" and not values.get("text"):
        values["text"] = values.get("outcome", "")
    if reason.code == "ticket_open" and values.get("due"):
        return fill(_tr(REASONS["ticket_due"]), values)
    return fill(_tr(REASONS[reason.code]), values) if reason.code in REASONS else reason.data.get("text", "")


def moment_words(text: str) -> str:
    """An ISO moment or day in words; what is no moment stays."""
    try:
        return (
            times.day(date.fromisoformat(text))
            if len(text) == 10
            else times.when(datetime.fromisoformat(text))
        )
    except ValueError:
        return text


def number_words(number: Number, home: str = "") -> str:
    """A number as this role may see it."""
    text = number.masked_text or (
        format_for_people(number.e164, home or "CN") if number.e164 else f"**** {number.last4}"
    )
    extension = " " + translate("customer", "ext. {n}").format(n=number.extension) if number.extension else ""
    return text + extension + (f" ({number.label})" if number.label else "")


def consent_words(consent: Consent, lead: Lead | None = None) -> str:
    """“phone ✓”, “SMS …4410 ✗ (offers)”."""
    number = next((n for n in lead.numbers if n.id == consent.number_id), None) if lead is not None else None
    which = f" …{number.last4}" if number is not None else ""
    what_for = f" ({consent.purpose})" if consent.purpose else ""
    return f"{_tr(CHANNELS[consent.channel])}{which} {'✓' if consent.given else '✗'}{what_for}"


def channel_words(channel: str) -> str:
    return _tr(CHANNELS[channel])


def newest_consents(lead: Lead) -> list[Consent]:
    """What holds: by channel, then by number and purpose."""
    places = {channel: n for n, channel in enumerate(CHANNELS)}
    held = [one for one in consents.holding(lead.consents) if one.channel in places]
    return sorted(held, key=lambda one: (places[one.channel], one.number_id, one.purpose))


def product_line(product: Product, today: date) -> tuple[str, str, str]:
    """(end, name, price) of a product, and the end in words: “ends 24 Dec (34 d)”."""
    end = ""
    if product.ends_on:
        days = (product.ends_on - today).days
        shape = (
            translate("customer", "ends {day} ({days})")
            if days >= 0
            else translate("customer", "lapsed {day} ({days})")
        )
        end = shape.format(day=times.day(product.ends_on), days=days_words(days))
    price = times.money(product.price_minor, product.currency) if product.price_minor else ""
    return end, product.name, f"{price} / {product.period}" if price and product.period else price


def deal_line(deal: Deal) -> tuple[str, str, str]:
    """State, what it is (and what its check says), amount."""
    said = deal.product
    if deal.check == "to_correct":
        shape = translate("customer", "{product}: to be corrected by {due}: {why}")
        due = times.when(deal.check_due) if deal.check_due else ""
        said = shape.format(product=deal.product, due=due, why=deal.check_why)
    elif deal.check in CHECKS:
        said = f"{deal.product} · {_tr(CHECKS[deal.check])}"
    if deal.check == "refused" and deal.check_why:
        said = f"{deal.product}: {deal.check_why}"
    elif deal.state in ("refused", "cancelled") and deal.why:
        said = f"{deal.product}: {deal.why}"
    if deal.appointment_at and deal.state not in ("refused", "cancelled"):
        said += " · " + translate("customer", "appointment {when}").format(
            when=times.when(deal.appointment_at)
        )
    return _tr(DEAL_STATES[deal.state]), said, times.money(deal.amount_minor, deal.currency)


TICKET_STATES = {
    "open": QT_TRANSLATE_NOOP("customer", "open"),
    "answered": QT_TRANSLATE_NOOP("customer", "answered"),
    "closed": QT_TRANSLATE_NOOP("customer", "closed"),
}


def deal_state(state: str) -> str:
    return _tr(DEAL_STATES.get(state, state))


def ticket_state(state: str) -> str:
    return _tr(TICKET_STATES.get(state, state))


def ticket_choice(ticket: Ticket) -> str:
    """“#4411 Claim delayed (open)”, for a choice."""
    name = f"#{ticket.number} {ticket.title}" if ticket.number else ticket.title
    return f"{name} ({ticket_state(ticket.state)})"


def deal_choice(deal: Deal) -> str:
    """“Home Plus 2,480.00 ¥ (submitted)”, for a choice."""
    return f"{deal.product} {times.money(deal.amount_minor, deal.currency)} ({_tr(DEAL_STATES[deal.state])})"


def ticket_answer(ticket: Ticket) -> str:
    """What the caller is told: “Answer: the cheque left on Friday”."""
    return translate("customer", "Answer: {answer}").format(answer=ticket.answer) if ticket.answer else ""


def ticket_line(ticket: Ticket) -> str:
    """“#4411 Claim delayed — promised: answer, 25 Nov 17:00”."""
    parts = [f"#{ticket.number} {ticket.title}" if ticket.number else ticket.title]
    if ticket.promise:
        parts.append(translate("customer", "promised: {promise}").format(promise=ticket.promise))
    if ticket.due_at:
        parts.append(translate("customer", "by {due}").format(due=times.when(ticket.due_at)))
    return " · ".join(parts)


def touch_line(touch: Touch, campaign: str = "") -> tuple[str, str]:
    """(what, by whom) of an earlier contact: “call 4:12 “asks for comparison””."""
    kind = _tr(TOUCHES[touch.kind])
    if touch.kind == "call" and touch.talk_s:
        kind += f" {times.length(touch.talk_s)}"
    outcome = (
        _tr(MESSAGES[touch.outcome]) if touch.outcome in MESSAGES else titles.outcome(touch.outcome, campaign)
    )
    said = " · ".join(filter(None, (outcome, touch.text)))
    return f"{kind}  {said}" if said else kind, touch.by


def touch_kind(kind: str) -> str:
    """A kind of touch in words; other text stays as it is."""
    return _tr(TOUCHES[kind]) if kind in TOUCHES else kind


def match_line(match: Match, *, campaign: bool = True) -> str:
    """Last touch and campaign of a match, for the ring and the chooser."""
    parts = [match.campaign] if campaign else []
    if match.last_touch_at:
        parts.append(
            translate("customer", "last: {touch}, {ago}").format(
                touch=touch_kind(match.last_touch) or translate("customer", "contact"),
                ago=times.ago(match.last_touch_at),
            )
        )
    if match.owner:
        parts.append(translate("customer", "with {owner}").format(owner=match.owner))
    return " · ".join(filter(None, parts))
