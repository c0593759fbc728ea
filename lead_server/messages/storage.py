"""Messages and webhooks in the database."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, func, or_, select, update

from db.central.leads import consent, lead, number, touch
from db.central.messages import message, webhook
from db.central.people import person

CLAIMED = timedelta(minutes=2)  #: how long a sender may take; then another one takes it up
#: channel of a message -> channel of the consent that it needs not to be refused
CONSENTS = {"sms": "sms", "email": "email", "wecom": "messenger"}


def purpose(org_id: str, name: str) -> str:
    """What a webhook's secret is sealed for."""
    return f"webhook:{org_id}:{name}"


def webhooks(connection: Connection, org_id: str | None = None) -> list[Row[Any]]:
    """All webhooks, or those of an organisation, by name."""
    found = select(webhook).order_by(webhook.c.org_id, webhook.c.name)
    if org_id is not None:
        found = found.where(webhook.c.org_id == org_id)
    return list(connection.execute(found).all())


def claim(connection: Connection, hook: Row[Any], now: datetime, limit: int = 20) -> list[Row[Any]]:
    """Take due messages of a webhook's channels for a while; no other process sends them meanwhile."""
    m = message.c
    due = select(m.id).where(
        m.org_id == hook.org_id, m.state == "waiting", or_(m.next_at.is_(None), m.next_at <= now)
    )
    if hook.channels:
        due = due.where(m.channel.in_(hook.channels))
    due = due.order_by(m.next_at, m.id).limit(limit).with_for_update(skip_locked=True)
    taken = (
        update(message)
        .where(m.org_id == hook.org_id, m.id.in_(due.scalar_subquery()))
        .values(next_at=now + CLAIMED)
        .returning(*message.c)
    )
    return sorted(connection.execute(taken).all(), key=lambda row: (row.asked_at, row.id))


def addressed(connection: Connection, row: Row[Any]) -> dict[str, Any]:
    """What is posted: the message with its lead's name and address. `to` is "" where there is none."""
    found = connection.execute(
        select(lead.c.name, lead.c.email, lead.c.fields, lead.c.campaign_id, lead.c.do_not_call).where(
            lead.c.org_id == row.org_id, lead.c.id == row.lead_id
        )
    ).one()
    asked_by = connection.execute(
        select(person.c.name).where(person.c.org_id == row.org_id, person.c.id == row.person_id)
    ).scalar()
    to = {"sms": _number(connection, row), "email": found.email}.get(row.channel)
    if to is None:
        to = str(found.fields.get("wecom", "")) or _number(connection, row)
    return {
        "id": row.id, "channel": row.channel, "template": row.template, "language": row.language, "to": to,
        "name": found.name, "lead_id": row.lead_id, "call_id": row.call_id, "campaign": found.campaign_id,
        "asked_at": row.asked_at, "agent": asked_by or "", "tries": row.tries,
    }  # fmt: skip


def refused(connection: Connection, row: Row[Any]) -> bool:
    """The customer's newest word on this channel, about the number it would go to or about all, is no."""
    c, n = consent.c, number.c
    there = select(n.id).where(
        n.org_id == row.org_id, n.lead_id == row.lead_id, n.e164 == _number(connection, row)
    )
    said = select(c.given).where(
        c.org_id == row.org_id, c.lead_id == row.lead_id, c.channel == CONSENTS.get(row.channel, row.channel),
        or_(c.number_id.is_(None), c.number_id.in_(there)),
    )  # fmt: skip
    return connection.execute(said.order_by(c.at.desc(), c.given, c.id.desc()).limit(1)).scalar() is False


def _number(connection: Connection, row: Row[Any]) -> str:
    n = number.c
    first: Select[Any] = (
        select(n.e164)
        .where(n.org_id == row.org_id, n.lead_id == row.lead_id, n.e164 != "")
        .order_by(n.kind != "mobile", n.position, n.id)
    )
    return str(connection.execute(first.limit(1)).scalar() or "")


def settle(connection: Connection, row: Row[Any], outcome: str, **values: Any) -> bool:
    """Write down how a message stands, and show it in the timeline. False when somebody else has settled it."""
    mine = and_(message.c.org_id == row.org_id, message.c.id == row.id)
    done = connection.execute(update(message).where(mine, message.c.state == "waiting").values(**values))
    if not done.rowcount:
        return False
    connection.execute(
        update(touch).where(touch.c.org_id == row.org_id, touch.c.id == row.id).values(outcome=outcome)
    )
    return True


def note_hook(connection: Connection, hook: Row[Any], now: datetime, problem: str) -> None:
    """Keep since when a webhook fails, and why; "" when it works."""
    mine = and_(webhook.c.org_id == hook.org_id, webhook.c.name == hook.name)
    values: dict[str, Any] = (
        {"failing_since": func.coalesce(webhook.c.failing_since, now), "last_error": problem}
        if problem
        else {"failing_since": None, "last_error": "", "last_sent_at": now}
    )
    connection.execute(update(webhook).where(mine).values(**values))


def counts(connection: Connection, org_id: str) -> dict[str, int]:
    """How many messages stand in each state."""
    found = select(message.c.state, func.count()).where(message.c.org_id == org_id).group_by(message.c.state)
    return {str(state): int(n) for state, n in connection.execute(found).all()}


def retry(connection: Connection, org_id: str, now: datetime) -> list[tuple[str, str]]:
    """Let every message that has failed begin anew; gives (message, lead)."""
    again = (
        update(message)
        .where(message.c.org_id == org_id, message.c.state == "failed")
        .values(state="waiting", tries=0, next_at=now, error="", ended_at=None)
        .returning(message.c.id, message.c.lead_id)
    )
    return [(str(row.id), str(row.lead_id)) for row in connection.execute(again).all()]
