"""Exports: begun, read part by part, each part with the right that holds by then; every one noted and marked."""

from __future__ import annotations

import csv
import io
from typing import Any

import msgspec
from sqlalchemy import Row, func, insert, select, text, update

from db.central.lead_acts import lead_export
from db.central.leads import lead
from domain.errors import UserError
from domain.lead_library.exporting import BITS, PART, Export, ExportPart, StartExport, arranged
from domain.lead_library.filters import LeadFilter
from domain.lead_library.listing import COLUMNS, LibraryRow
from lead_server.lead_library.filtering import conditions, living
from lead_server.lead_library.listing import made
from lead_server.library.reports import harmless
from lead_server.security.scope import rows
from lead_server.web import a_uuid, keys_of, next_page
from lead_server.work import Work

_E = lead_export.c


def begin(work: Work, asked: StartExport) -> Export:
    """Count and number it; the same id again is the same export.

    Raises:
        UserError: forbidden, bad_filter, bad_request (columns).
    """
    mine = rows(work.actor, "lead", "export")
    there = _find(work, a_uuid(asked.id))
    if there is not None:
        return Export(id=there.id, number=there.number, total=there.total, at=there.at)
    if (
        not asked.columns
        or not set(asked.columns) <= set(COLUMNS)
        or len(set(asked.columns)) < len(asked.columns)
    ):
        raise UserError("bad_request", "unknown columns")
    where = [mine, living(), *conditions(work, asked.filter)]
    total = work.connection.execute(select(func.count()).select_from(lead).where(*where)).scalar_one()
    # numbers are given out one at a time, each once
    work.connection.execute(
        text("SELECT pg_advisory_xact_lock(hashtextextended(:n, 0))"), {"n": f"export:{work.org_id}"}
    )
    newest = work.connection.execute(
        select(func.coalesce(func.max(_E.number), 0)).where(_E.org_id == work.org_id)
    ).scalar_one()
    number = newest + 1
    work.connection.execute(
        insert(lead_export).values(
            org_id=work.org_id, id=asked.id, number=number, filter=msgspec.to_builtins(asked.filter),
            columns=list(asked.columns), total=total, at=work.now, by=_by(work),
        )
    )  # fmt: skip
    work.audit("export", "lead", asked.id, number=number, leads=total, columns=list(asked.columns))
    return Export(id=asked.id, number=number, total=total, at=work.now)


def part(work: Work, export_id: str, after: str) -> ExportPart:
    """The next lines. Whoever may export no more gets no further line.

    Raises:
        UserError: forbidden, not_found (or somebody else's), bad_request.
    """
    mine = rows(work.actor, "lead", "export")
    export = _find(work, export_id)
    if export is None:
        raise UserError("not_found")
    wanted = (
        select(lead)
        .where(
            mine,
            living(),
            *conditions(work, msgspec.convert(export.filter, LeadFilter)),
            lead.c.created_at <= export.at,
        )
        .order_by(lead.c.id)
        .limit(PART + 1)
    )
    if keys := keys_of(after, (str,)):
        wanted = wanted.where(lead.c.id > keys[0])
    found = list(work.connection.execute(wanted))
    shown = found[:PART]
    more = next_page([shown[-1].id]) if len(found) > PART else ""
    out = io.StringIO()
    writer = csv.writer(out)
    mark = f"#{export.number} {work.actor.person.login} {export.at:%Y-%m-%dT%H:%MZ}"
    if not after:
        writer.writerow(("id", *export.columns, "export"))
    written = made(work, shown)
    for place in arranged([row.id for row in shown], export.number % (1 << BITS)):
        row = written[place]
        writer.writerow((row.id, *(harmless(cell(row, name)) for name in export.columns), mark))
    work.connection.execute(
        update(lead_export)
        .where(_E.org_id == work.org_id, _E.id == export_id)
        .values(rows=_E.rows + len(shown), ended_at=None if more else work.now)
    )
    if not more:
        work.audit("exported", "lead", export_id, number=export.number)
    return ExportPart(text=("" if after else "\ufeff") + out.getvalue(), rows=len(shown), after=more)


def cell(row: LibraryRow, column: str) -> str:
    """A value as it stands in the file: days and moments in ISO, lists with a semicolon, do-not-call beside the name."""
    if column == "numbers":
        return "; ".join(row.numbers)
    if column == "tags":
        return "; ".join(row.tags)
    if column == "name":
        return row.name + (" (do not call)" if row.do_not_call else "")
    special: dict[str, Any] = {
        "ends": row.ends_on, "last_touch": row.last_touch_at, "created": row.created_at, "campaign": row.campaign_id,
    }  # fmt: skip
    value = special[column] if column in special else getattr(row, column)
    if value is None:
        return ""
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _find(work: Work, export_id: str) -> Row[Any] | None:
    mine = _E.by == work.actor.id if _by(work) else _E.by.is_(None)
    query = select(lead_export).where(_E.org_id == work.org_id, _E.id == export_id, mine)
    return work.connection.execute(query.with_for_update()).first()


def _by(work: Work) -> str | None:
    return work.actor.id if work.actor.person.login else None
