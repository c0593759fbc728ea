"""Routes of handing leads out."""

from __future__ import annotations

from typing import Any

from litestar import Router, get, post, put
from litestar.params import FromPath, FromQuery, JSONBody

from domain.handing_out import (
    AskRenewals,
    Coverage,
    HandingAsk,
    HandingFloor,
    HandingJob,
    HandingJobs,
    HandingPlan,
    HandingRule,
    LeadHistory,
    LeftLeads,
    MarkUnsuitable,
    PersonShare,
    Renewals,
)
from lead_server.handing_out import coverage as covering
from lead_server.handing_out import floor as floors
from lead_server.handing_out import history as histories
from lead_server.handing_out import jobs as all_jobs
from lead_server.handing_out import planning, renewing, rules
from lead_server.web import AnyRequest, a_uuid, signed_in

POST: dict[str, Any] = {"sync_to_thread": True, "status_code": 200}


@get("/", sync_to_thread=True, summary="Campaigns with their pools and rules, agents, the newest jobs")
def floor(request: AnyRequest, campaign: FromQuery[str] = "") -> HandingFloor:
    with signed_in(request) as work:
        return floors.floor(work, campaign)


@post(
    "/plan",
    **POST,
    summary="Who would get, or give back, which leads; kept as a job that waits for its start",
)
def plan(request: AnyRequest, data: JSONBody[HandingAsk]) -> HandingPlan:
    with signed_in(request) as work:
        for one in (*data.people, *data.counts, *data.leads, *((data.region_id,) if data.region_id else ())):
            a_uuid(one)
        return planning.plan(work, data)


@get("/jobs", sync_to_thread=True, summary="The newest jobs")
def jobs(request: AnyRequest) -> HandingJobs:
    with signed_in(request) as work:
        return HandingJobs(rows=all_jobs.jobs(work))


@get("/jobs/{job_id:str}", sync_to_thread=True, summary="How a job stands")
def job(request: AnyRequest, job_id: FromPath[str]) -> HandingJob:
    with signed_in(request) as work:
        return all_jobs.job(work, a_uuid(job_id))


@get("/jobs/{job_id:str}/left", sync_to_thread=True, summary="Leads that a job did not move, and why")
def left(request: AnyRequest, job_id: FromPath[str]) -> LeftLeads:
    with signed_in(request) as work:
        return all_jobs.left(work, a_uuid(job_id))


def _acting(what: str, words: str) -> Any:
    @post(f"/jobs/{{job_id:str}}/{what}", **POST, summary=words, name=f"handing {what}")
    def act(request: AnyRequest, job_id: FromPath[str]) -> HandingJob:
        with signed_in(request) as work:
            return all_jobs.act(work, a_uuid(job_id), what)

    return act


ACTS = (
    _acting("start", "Begin a planned job"),
    _acting("pause", "It stops behind the part that is being done"),
    _acting("go-on", "Go on with a paused job"),
    _acting("drop", "What was not moved yet stays where it is"),
)


@get("/leads/{lead_id:str}", sync_to_thread=True, summary="Why a lead is where it is")
def history(request: AnyRequest, lead_id: FromPath[str]) -> LeadHistory:
    with signed_in(request) as work:
        return histories.history(work, a_uuid(lead_id))


@put("/leads/{lead_id:str}/unsuitable", sync_to_thread=True, summary="Nothing for telesales, with the reason")
def unsuitable(request: AnyRequest, lead_id: FromPath[str], data: JSONBody[MarkUnsuitable]) -> LeadHistory:
    with signed_in(request) as work:
        return covering.mark(work, a_uuid(lead_id), data.reason)


@get("/coverage", sync_to_thread=True, summary="Leads by region: owned, called, customers, unsuitable")
def coverage(request: AnyRequest, campaign: FromQuery[str] = "") -> Coverage:
    with signed_in(request) as work:
        return covering.coverage(work, campaign)


@put(
    "/rules",
    sync_to_thread=True,
    summary="How leads of a campaign are handed out; without one, the organisation's",
)
def rule(request: AnyRequest, data: JSONBody[HandingRule], campaign: FromQuery[str] = "") -> HandingRule:
    with signed_in(request) as work:
        return rules.keep_rule(work, campaign, data)


@post("/renewals", **POST, summary="What a renewal rule would find today; nothing is kept")
def renewals(request: AnyRequest, data: JSONBody[AskRenewals]) -> Renewals:
    with signed_in(request) as work:
        return renewing.preview(work, data)


@put("/people/{person_id:str}", sync_to_thread=True, summary="What an agent may be given")
def share(request: AnyRequest, person_id: FromPath[str], data: JSONBody[PersonShare]) -> PersonShare:
    with signed_in(request) as work:
        return rules.keep_share(work, a_uuid(person_id), data)


router = Router(
    "/v1/handing",
    route_handlers=[
        floor,
        plan,
        jobs,
        job,
        left,
        *ACTS,
        history,
        unsuitable,
        coverage,
        rule,
        renewals,
        share,
    ],
    tags=["handing out"],
)
