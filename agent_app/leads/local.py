"""The queue and the search over the desk's own database. Everything here reads; any thread may ask."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from agent_app.leads.model import QueueGroup, QueuePage, QueueQuery, QueueRow
from agent_app.store import indexing
from agent_app.store.database import Database
from agent_app.store.search_tokens import fold, match_expression
from db.local.connection import Connection
from domain.campaigns import Campaign, SortKey

_GROUP_OF_KIND: dict[str, QueueGroup] = {
    "callback": "due_callback",
    "complaint": "complaint",
    "renewal": "renewal",
    "follow_up_visit": "follow_up",
    "new_lead": "new_lead",
}
_GROUPS: tuple[QueueGroup, ...] = ("due_callback", "complaint", "renewal", "follow_up", "new_lead", "other")
_COLUMNS = (
    "l.id, l.name, l.company, l.place, l.tier, l.intention, l.called_count, l.do_not_call, l.number_text,"
    " w.id, w.kind, w.due_ms, w.expiry_day, w.why, w.why_data"
)
#: sort keys of a campaign -> SQL over w and l
_ORDER: dict[SortKey, str] = {
    "overdue_callback": "(w.queue_group=0 AND w.due_ms<=:now) DESC",
    "due_at": "coalesce(w.due_ms, 9e15)",
    "expiry": "coalesce(w.expiry_day, 9e9)",
    "intention": "w.intention",
    "tier": "coalesce(nullif(w.tier,''),'Z')",
    "least_called": "w.called_count",
    "newest": "w.no DESC",
    "priority": "w.priority",
}
LOOKED_AT = 200  #: rows from the top of the queue that the gate is asked about for the next one
_SHOWN_AHEAD = timedelta(hours=24)  #: callbacks further away than this do not stand in the queue yet


class LocalQueue:
    """Implements `QueueService`.

    Args:
        campaign: the campaign whose sort keys rule this agent's queue, None before the first sync.
        may_dial: the gate, asked for a lead that is to be brought next.
    """

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        campaign: Callable[[], Campaign | None],
        may_dial: Callable[[str], bool] = lambda _lead_id: True,
    ) -> None:
        self._database, self._clock, self._campaign, self._may_dial = database, clock, campaign, may_dial

    def page(self, query: QueueQuery) -> QueuePage:
        """Work items in the campaign's order, each with the reason why it stands there."""
        return self._database.read(lambda c: self._page(c, query))

    def search(self, text: str, limit: int = 50) -> tuple[QueueRow, ...]:
        """Leads by Chinese characters, pinyin, accent-free words or the last digits of a number."""
        expression = match_expression(text)
        if expression is None:
            return ()
        return self._database.read(lambda c: self._search(c, text.strip(), expression, limit))

    def next_row(self, without: frozenset[str] = frozenset()) -> QueueRow | None:
        """The first row that is due now and may be called, without these leads."""
        page = self.page(QueueQuery(limit=LOOKED_AT))
        now = self._clock()
        due = (
            r for r in page.rows
            if not r.do_not_call and (r.due_at is None or r.due_at <= now) and r.lead_id not in without
        )  # fmt: skip
        return next((r for r in due if self._may_dial(r.lead_id)), None)

    def _page(self, connection: Connection, query: QueueQuery) -> QueuePage:
        values: dict[str, Any] = {"now": _ms(self._clock()), "horizon": _ms(self._clock() + _SHOWN_AHEAD)}
        where = "w.do_not_call=0 AND (w.due_ms IS NULL OR w.due_ms<=:horizon) AND " + _condition(
            query, values
        )
        counts: dict[QueueGroup, int] = {
            _GROUPS[int(group)]: int(count)
            for group, count in connection.exec_driver_sql(
                f"SELECT w.queue_group, count(*) FROM work w WHERE {where} GROUP BY 1", values
            ).all()
        }
        # CROSS JOIN keeps the order of the loops: without statistics SQLite would begin with all leads
        order = f"{self._order()}, w.no"
        found = connection.exec_driver_sql(
            f"SELECT {_COLUMNS} FROM (SELECT w.no AS item FROM work w WHERE {where} ORDER BY {order} LIMIT :limit)"
            f" CROSS JOIN work w ON w.no=item CROSS JOIN lead_shown l ON l.no=w.lead_no ORDER BY {order}",
            {**values, "limit": query.limit},
        ).all()
        return QueuePage(
            rows=tuple(self._row(row) for row in found), counts=counts, total=sum(counts.values())
        )

    def _order(self) -> str:
        campaign = self._campaign()
        keys = (
            campaign.queue
            if campaign
            else ("overdue_callback", "due_at", "expiry", "intention", "least_called")
        )
        found = ", ".join(_ORDER[key] for key in keys if key in _ORDER) or "w.no"
        # Promises that are due come first, whatever the sort keys say; unless the campaign wants its own order alone.
        return found if campaign and not campaign.dialing.callback_first else f"w.queue_group, {found}"

    def _pending(self, connection: Connection, text: str) -> list[Any]:
        """Leads that are not indexed yet and hold what was typed, letter by letter (without pinyin)."""
        words = fold(text).split()
        longest = max(text.split(), key=len)
        texts = dict.fromkeys((longest, longest.lower(), longest.title(), longest.upper()))
        numbers = [
            no for no, body in indexing.pending_with(connection, *texts) if indexing.names_hold(body, words)
        ]
        return list(
            connection.exec_driver_sql(
                f"SELECT {_COLUMNS} FROM lead_shown l LEFT JOIN work w ON w.lead_no=l.no"
                " WHERE l.no IN (SELECT value FROM json_each(?))",
                (json.dumps(numbers),),
            )
        )

    def _search(self, connection: Connection, text: str, expression: str, limit: int) -> tuple[QueueRow, ...]:
        found = connection.exec_driver_sql(
            f"SELECT {_COLUMNS} FROM (SELECT rowid FROM lead_search WHERE lead_search MATCH ? LIMIT ?) s"
            " CROSS JOIN lead_shown l ON l.no=s.rowid LEFT JOIN work w ON w.lead_no=l.no"
            " ORDER BY length(l.name), l.name, w.due_ms IS NULL, w.due_ms",
            (expression, max(limit * 4, 200)),
        ).all()
        rows: dict[str, QueueRow] = {}
        if indexing.pending(connection):  # a first sync is going on: nobody is to be missed
            found = [*self._pending(connection, text), *found]
        for row in found:  # a lead with two work items is found once
            rows.setdefault(str(row[0]), self._row(row, found=True))
        return tuple(rows.values())[:limit]

    def _row(self, row: Any, *, found: bool = False) -> QueueRow:
        kind, due_ms, expiry_day = row[10], row[11], row[12]
        due_at = datetime.fromtimestamp(due_ms / 1000, UTC) if due_ms is not None else None
        why = row[13] or ("found" if kind is None else str(kind))
        return QueueRow(
            lead_id=row[0], name=row[1], company=row[2], place=row[3], tier=row[4], intention=row[5],
            called_count=row[6], do_not_call=bool(row[7]), number_text=row[8], work_item_id=row[9],
            group="found" if found else _GROUP_OF_KIND.get(str(kind), "other"),
            due_at=due_at, expiry_days=expiry_day - self._today().toordinal() if expiry_day else None,
            why=why, why_data=json.loads(row[14]) if row[14] else {},
            overdue=kind == "callback" and due_at is not None and due_at < self._clock(),
        )  # fmt: skip

    def _today(self) -> date:
        return self._clock().date()


def _condition(query: QueueQuery, values: dict[str, Any]) -> str:
    match query.filter:
        case "uncalled":
            return "w.called_count=0"
        case "called":
            values["times"] = query.called_times
            return "w.called_count=:times" if query.called_times is not None else "w.called_count>0"
        case "high_intention":
            return "w.intention<=1"
        case "overdue":
            return "w.due_ms IS NOT NULL AND w.due_ms<:now"
        case _:
            return "1"


def _ms(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
