"""Why a row stands in the queue, and the names of groups, filters and grades."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from agent_app.errors import fill
from agent_app.leads.model import QueueGroup, QueueRow
from agent_app.widgets import times
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate

GROUPS: dict[QueueGroup, str] = {
    "due_callback": QT_TRANSLATE_NOOP("queue", "Due callbacks"),
    "complaint": QT_TRANSLATE_NOOP("queue", "Complaints"),
    "renewal": QT_TRANSLATE_NOOP("queue", "Renewals"),
    "follow_up": QT_TRANSLATE_NOOP("queue", "Follow-up visits"),
    "new_lead": QT_TRANSLATE_NOOP("queue", "New leads"),
    "other": QT_TRANSLATE_NOOP("queue", "Others"),
    "found": QT_TRANSLATE_NOOP("queue", "Found"),
}

#: code of `QueueRow.why` and `WorkItem.why` -> sentence; the values come from `why_data`
WHY_CODES: dict[str, str] = {
    "callback_promised": QT_TRANSLATE_NOOP("queue", "Callback promised"),
    "callback": QT_TRANSLATE_NOOP("queue", "Callback promised"),
    "callback_overdue": QT_TRANSLATE_NOOP("queue", "Promised callback is overdue"),
    "retry": QT_TRANSLATE_NOOP("queue", "Not reached, try again"),
    "renewal": QT_TRANSLATE_NOOP("queue", "{product} ends"),
    "expiry": QT_TRANSLATE_NOOP("queue", "{product} ends"),
    "lapsed": QT_TRANSLATE_NOOP("queue", "{product} has lapsed"),
    "new_lead": QT_TRANSLATE_NOOP("queue", "New, never called"),
    "new": QT_TRANSLATE_NOOP("queue", "New, never called"),
    "made_on_desk": QT_TRANSLATE_NOOP("queue", "New, made by you"),
    "imported": QT_TRANSLATE_NOOP("queue", "New, from a list"),
    "uncalled": QT_TRANSLATE_NOOP("queue", "Never called"),
    "called_before": QT_TRANSLATE_NOOP("queue", "Called {count} times"),
    "complaint": QT_TRANSLATE_NOOP("queue", "Complaint: {title}"),
    "ticket_due": QT_TRANSLATE_NOOP("queue", "Answer promised: {title}"),
    "follow_up": QT_TRANSLATE_NOOP("queue", "Visit after the sale"),
    "appointment": QT_TRANSLATE_NOOP("queue", "Appointment: {product}"),
    "follow_up_visit": QT_TRANSLATE_NOOP("queue", "Visit after the sale"),
    "corrected_deal": QT_TRANSLATE_NOOP("queue", "Deal to be corrected: {todo}"),
    "high_intention": QT_TRANSLATE_NOOP("queue", "High intention"),
    "campaign": QT_TRANSLATE_NOOP("queue", "{campaign}"),
    "company": QT_TRANSLATE_NOOP("queue", "{company}"),
    "name": QT_TRANSLATE_NOOP("queue", "Name fits"),
    "number": QT_TRANSLATE_NOOP("queue", "Number ends in {last4}"),
    "found_by_name": QT_TRANSLATE_NOOP("queue", "Name fits"),
    "found_by_number": QT_TRANSLATE_NOOP("queue", "Number ends in {last4}"),
    "found_by_company": QT_TRANSLATE_NOOP("queue", "Company fits"),
}

#: kind of follow-up visit (`why_data["visit"]`) -> sentence
VISITS: dict[str, str] = {
    "after_sale": QT_TRANSLATE_NOOP("queue", "Visit after the sale"),
    "cooling_off": QT_TRANSLATE_NOOP("queue", "Visit in the cooling-off period"),
    "after_installation": QT_TRANSLATE_NOOP("queue", "Visit after the installation"),
    "satisfaction": QT_TRANSLATE_NOOP("queue", "Visit: is she satisfied?"),
}

FILTERS: tuple[tuple[str, str], ...] = (
    ("all", QT_TRANSLATE_NOOP("queue", "All work")),
    ("uncalled", QT_TRANSLATE_NOOP("queue", "Never called")),
    ("called", QT_TRANSLATE_NOOP("queue", "Called before")),
    ("called_1", QT_TRANSLATE_NOOP("queue", "Called once")),
    ("called_2", QT_TRANSLATE_NOOP("queue", "Called twice")),
    ("called_3", QT_TRANSLATE_NOOP("queue", "Called 3 times")),
    ("called_4", QT_TRANSLATE_NOOP("queue", "Called 4 times")),
    ("called_5", QT_TRANSLATE_NOOP("queue", "Called 5 times")),
    ("high_intention", QT_TRANSLATE_NOOP("queue", "High intention")),
    ("overdue", QT_TRANSLATE_NOOP("queue", "Overdue")),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("queue", text)


def group_words(group: QueueGroup) -> str:
    return _tr(GROUPS[group])


def filter_words(name: str) -> str:
    return _tr(dict(FILTERS)[name])


def why_words(why: str, data: dict[str, str]) -> str:
    """The reason in words; an unknown code with a text of its own shows that text, else nothing."""
    if why in ("visit", "retry") and data.get("visit") in VISITS:
        visit = _tr(VISITS[data["visit"]])
        return visit if why == "visit" else f"{visit} · {_tr(WHY_CODES[why])}"
    if why in WHY_CODES:
        return fill(_tr(WHY_CODES[why]), data)
    return data.get("text", "")


def row_reason(row: QueueRow) -> str:
    """The small second line of a row."""
    return why_words(row.why, row.why_data) or row.company or row.place


def row_left(row: QueueRow) -> str:
    """The time before the name, where a time was promised."""
    return times.clock(row.due_at) if row.due_at and row.group in ("due_callback", "complaint") else ""


def row_right(row: QueueRow, now: datetime | None = None) -> str:
    """What presses, at the right edge: minutes to a promise, days to an expiry."""
    if row.due_at is not None:
        return times.until(row.due_at, now)
    if row.expiry_days is not None:
        return days_words(row.expiry_days)
    return translate("queue", "{n}× called").format(n=row.called_count) if row.called_count else ""


def days_words(days: int) -> str:
    """Days to an end: “18 d”, “today”, “3 d ago”."""
    if days == 0:
        return translate("queue", "today")
    return (
        translate("queue", "{n} d").format(n=days)
        if days > 0
        else translate("queue", "{n} d ago").format(n=-days)
    )
