"""Routes of the plans by which calls are drawn for judgement."""

from __future__ import annotations

from litestar import Router, delete, get, post, put
from litestar.params import FromPath, JSONBody

from domain.errors import UserError
from domain.standing_plans import DrawPage, DrawReport, KeepPlan, PlanPage, TryPlan
from lead_server.quality import plan_reports
from lead_server.web import AnyRequest, signed_in


@get("/", sync_to_thread=True, summary="Plans that the server draws by itself, and who can hear calls")
def plans(request: AnyRequest) -> PlanPage:
    with signed_in(request) as work:
        return plan_reports.page(work)


@put("/{code:str}", sync_to_thread=True, summary="Let a plan stand, or stand as it says now")
def keep_plan(request: AnyRequest, code: FromPath[str], data: JSONBody[KeepPlan]) -> PlanPage:
    if data.plan.code != code:
        raise UserError("bad_request", "the plan has another code than its address")
    with signed_in(request) as work:
        return plan_reports.keep(work, data)


@delete(
    "/{code:str}", sync_to_thread=True, status_code=200, summary="Draw a plan no more; what was drawn stays"
)
def remove_plan(request: AnyRequest, code: FromPath[str]) -> PlanPage:
    with signed_in(request) as work:
        return plan_reports.remove(work, code)


@post(
    "/trial",
    sync_to_thread=True,
    status_code=200,
    summary="What a plan would draw from its last whole period",
)
def try_plan(request: AnyRequest, data: JSONBody[TryPlan]) -> DrawReport:
    with signed_in(request) as work:
        return plan_reports.trial(work, data)


@get("/{code:str}/draws", sync_to_thread=True, summary="What a plan drew, with the proof")
def draws_of_plan(request: AnyRequest, code: FromPath[str]) -> DrawPage:
    with signed_in(request) as work:
        return plan_reports.draws(work, code)


router = Router(
    "/v1/quality/plans",
    route_handlers=[plans, try_plan, keep_plan, remove_plan, draws_of_plan],
    tags=["evaluations"],
)
