"""Who calls: ranked candidates for a number from the exchange, by index alone, never silently one of several."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from agent_app.customers.model import How, Match, Matches
from agent_app.store import indexing
from agent_app.store.rows import decode_lead
from db.local.connection import Connection
from domain.numbers import keyed_hash, number_key

_RANK: dict[How, int] = {"exact": 0, "other_number": 1, "granted": 1, "company": 2, "maybe": 3}
_LIMIT = 9  # one key each


def match(connection: Connection, number_text: str, home: str, key: bytes) -> Matches:
    """Tell who has `number_text`: exact by keyed hash, and "maybe" by the last seven digits.

    Several leads with one exact number are all shown: it is a switchboard (company) or a family.
    """
    incoming = number_key(number_text, home)
    if incoming.anonymous or not (incoming.e164 or incoming.short):
        return Matches(number_text=number_text, e164=None, anonymous=incoming.anonymous, matches=())
    number = incoming.e164 or incoming.short or ""
    exact = _leads(connection, "n.key IN (?, ?)", (keyed_hash(number, key), number))
    exact += _pending(connection, exact, keyed_hash(number, key), number)
    found = [_match(row, _how(row, len(exact))) for row in exact]
    if not found and incoming.e164:
        found = [_match(row, "maybe") for row in _leads(connection, "n.last7=?", (incoming.e164[-7:],))]
    found.sort(key=lambda m: (_RANK.get(m.how, 9), -(m.last_touch_at or _NEVER).timestamp(), m.name))
    return Matches(
        number_text=number_text, e164=incoming.e164, anonymous=False, matches=tuple(found[:_LIMIT])
    )


_NEVER = datetime.fromtimestamp(0).astimezone()


def _leads(connection: Connection, condition: str, values: tuple[str, ...]) -> list[Any]:
    return list(
        connection.exec_driver_sql(
            "SELECT l.body, n.id, (SELECT min(no) FROM number WHERE lead_no=l.no)=n.no FROM number n"
            f" JOIN lead l ON l.no=n.lead_no WHERE {condition} GROUP BY l.no LIMIT 20",
            values,
        ).all()
    )


def _pending(connection: Connection, found: list[Any], *keys: str) -> list[Any]:
    """Leads with this number that are not indexed yet (a first sync is going on)."""
    wanted = {key for key in keys if key}
    known = {decode_lead(row[0]).id for row in found}
    more = []
    for _, body in indexing.pending_with(connection, *wanted):
        lead = decode_lead(body)
        for place, number in enumerate(lead.numbers):
            if lead.id not in known and {number.key, number.e164} & wanted:
                known.add(lead.id)
                more.append((body, number.id, place == 0))
    return more


def _how(row: Any, several: int) -> How:
    if several > 1 and decode_lead(row[0]).company:
        return "company"
    return "exact" if row[2] else "other_number"


def _match(row: Any, how: How) -> Match:
    lead = decode_lead(row[0])
    touch = lead.touches[0] if lead.touches else None
    number = next((n for n in lead.numbers if n.id == row[1]), None)
    return Match(
        lead_id=lead.id, name=lead.name, how="granted" if lead.granted_until_wrap_up else how,
        number_text=(number.e164 or number.masked_text or f"···· {number.last4}") if number else "",
        company=lead.company, place=lead.place, last_touch_at=touch.at if touch else lead.last_touch_at,
        last_touch=(touch.text or touch.outcome) if touch else "", campaign=lead.campaign_id, tier=lead.tier,
        number_id=number.id if number else "",
    )  # fmt: skip
