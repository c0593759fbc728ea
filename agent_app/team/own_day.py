"""The agent's own day from her own desk's rows: it counts without the server, and is corrected by it."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, tzinfo

import msgspec

from agent_app.team.day_service import OwnLine
from agent_app.widgets import times
from db.local.connection import Connection
from domain.calls import talk_seconds
from domain.deals import BADLY
from domain.decoding import decoded
from domain.operations import CallFinished, DealChanged, DealRecorded
from domain.team_day import CallFact, OwnDay, with_unsent

_KEY = "own_day"
_SLACK = timedelta(
    hours=1
)  #: an act is noted after its call began, by a clock that may have been corrected since
_ROWS = (
    "SELECT kind, body, at_ms FROM outbox WHERE kind IN ('call_finished', 'deal_recorded', 'deal_changed') AND at_ms>=?"
    " AND state NOT IN ('refused', 'discarded')"
)


def read(connection: Connection, now: datetime, zone: str) -> OwnLine:
    """The day as this desk knows it: the server's last count of it, and what is not in it by id.

    Args:
        zone: where the agent's team is; its day, before the server has ever said where the day begins.
    """
    known = _kept(connection)
    if known is None or not known.begins_at <= now < known.ends_at:
        targets = (
            known.targets if known is not None else {}
        )  # those of yesterday, until the server says others
        begin, end = _bounds(now, times.zone_of(zone) or UTC)
        own, counted = OwnDay(day=now.date(), begins_at=begin, ends_at=end, targets=targets), False
    else:
        own, counted = known, True
    calls, deals, lost = _rows(connection, own.begins_at, own.ends_at)
    return OwnLine(counts=with_unsent(own, calls, deals, lost), targets=own.targets, counted=counted)


def keep(connection: Connection, own: OwnDay) -> None:
    """What the server counted; the line needs it after the next start, too."""
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (_KEY, msgspec.json.encode(own).decode())
    )


def refused(connection: Connection) -> int:
    """Entries that the server refused and that still stand in the outbox."""
    found = connection.exec_driver_sql("SELECT count(*) FROM outbox WHERE state='refused'").scalar()
    return int(found or 0)


def _kept(connection: Connection) -> OwnDay | None:
    text = connection.exec_driver_sql("SELECT value FROM meta WHERE key=?", (_KEY,)).scalar()
    return decoded(str(text).encode(), OwnDay) if text else None


def _rows(
    connection: Connection, begin: datetime, end: datetime
) -> tuple[dict[str, CallFact], list[str], list[str]]:
    since_ms = int((begin - _SLACK).timestamp() * 1000)
    calls: dict[str, CallFact] = {}
    deals: dict[str, datetime] = {}
    lost: dict[str, datetime] = {}
    for kind, body, at_ms in connection.exec_driver_sql(_ROWS, (since_ms,)).all():
        if kind == "call_finished":
            said = decoded(body, CallFinished)
            if begin <= said.call.started_at < end:
                calls[said.call.id] = CallFact(
                    connected=said.call.answered_at is not None, talk_s=talk_seconds(said.call),
                    disposition=said.wrap_up.disposition,
                )  # fmt: skip
        elif kind == "deal_changed":
            changed = decoded(body, DealChanged)
            if changed.act.verb == "move" and changed.act.state in BADLY:
                lost.setdefault(changed.deal_id, datetime.fromtimestamp(int(at_ms) / 1000, UTC))
        else:
            deal = decoded(body, DealRecorded).deal
            deals.setdefault(deal.id, deal.at)
    sold, fallen = ([i for i, at in found.items() if begin <= at < end] for found in (deals, lost))
    return calls, sold, fallen


def _bounds(now: datetime, zone: tzinfo) -> tuple[datetime, datetime]:
    today = now.astimezone(zone).date()
    begin, end = (
        datetime.combine(one, time(), zone).astimezone(UTC) for one in (today, today + timedelta(days=1))
    )
    return begin, end
