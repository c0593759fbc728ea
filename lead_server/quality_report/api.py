"""Routes of the quality pages and exports."""

from __future__ import annotations

from datetime import datetime

from litestar import Response, Router, get
from litestar.params import FromQuery

from domain.errors import UserError
from domain.quality_report.model import AccessPage, DayReport, MyQuality, TeamQuality
from lead_server.leads.api import Limit
from lead_server.quality_report import access as accesses
from lead_server.quality_report import agent, day, export, team
from lead_server.web import PAGE, AnyRequest, a_uuid, signed_in

_TYPES = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
}


@get("/mine", sync_to_thread=True, summary="The caller's own scores with intervals, trend, what to practise")
def mine(request: AnyRequest, since: FromQuery[datetime | None] = None) -> MyQuality:
    with signed_in(request) as work:
        return agent.mine(work, since)


@get("/team", sync_to_thread=True, summary="By agent, question and root cause; tiers instead of a ranking")
def team_page(
    request: AnyRequest, since: FromQuery[datetime], until: FromQuery[datetime], team_id: FromQuery[str] = ""
) -> TeamQuality:
    with signed_in(request) as work:
        return team.team_quality(work, since, until, a_uuid(team_id) if team_id else "")


@get("/report", sync_to_thread=True, summary="Coverage, backlog, output, deadlines, red lines of a period")
def report(request: AnyRequest, since: FromQuery[datetime], until: FromQuery[datetime]) -> DayReport:
    with signed_in(request) as work:
        return day.report(work, since, until)


@get("/access", sync_to_thread=True, summary="Who heard, read, exported what")
def access(
    request: AnyRequest,
    since: FromQuery[datetime],
    until: FromQuery[datetime],
    action: FromQuery[str] = "",
    after: FromQuery[str] = "",
    limit: Limit = PAGE,
) -> AccessPage:
    with signed_in(request) as work:
        return accesses.page(work, since, until, after, limit, action)


@get(
    "/export",
    sync_to_thread=True,
    summary="Evaluations with all their sources: a workbook, or one table as CSV",
)
def export_file(
    request: AnyRequest,
    since: FromQuery[datetime],
    until: FromQuery[datetime],
    form: FromQuery[str] = "xlsx",
    table: FromQuery[str] = "evaluations",
    agent_id: FromQuery[str] = "",
) -> Response[bytes]:
    """Noted in the audit trail with period, tables and number of evaluations, before a byte leaves."""
    if form not in _TYPES or table not in export.NAMES:
        raise UserError("bad_request", "form is xlsx or csv, table one of those that there are")
    with signed_in(request) as work:
        found = export.collect(work, since, until, a_uuid(agent_id) if agent_id else "")
        made = export.tables(work, found)
        if form == "xlsx":
            data, name = export.as_xlsx(made), "evaluations"
        else:
            data, name = export.as_csv(next(one for one in made if one.name == table)), table
        work.audit(
            "export", "quality_export", "", rows=len(found), form=form, table=table if form == "csv" else "all",
            since=since.isoformat(), until=until.isoformat(), agent=agent_id,
        )  # fmt: skip
    day_name = f"{since:%Y%m%d}-{until:%Y%m%d}"
    headers = {
        "Content-Disposition": f'attachment; filename="{name}-{day_name}.{form}"', "Cache-Control": "no-store",
    }  # fmt: skip
    return Response(data, media_type=_TYPES[form], headers=headers)


router = Router(
    "/v1/quality", route_handlers=[mine, team_page, report, access, export_file], tags=["evaluations"]
)
