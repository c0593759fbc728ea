"""Evaluations for analysts, team leads and the agents themselves. They are written by operations of the feed."""

from __future__ import annotations

from datetime import datetime

from litestar import Router, get, post
from litestar.params import FromPath, FromQuery, JSONBody

from db.central.quality import evaluation
from domain.api import Evaluation, SkippedPick, SkipPick
from domain.errors import UserError
from domain.lists import EvaluationPage
from lead_server.database.sql import before
from lead_server.leads.api import Limit
from lead_server.quality import queue
from lead_server.quality.storage import read_evaluations, seen_by
from lead_server.web import PAGE, AnyRequest, a_uuid, keys_of, next_page, signed_in


@get("/", sync_to_thread=True, summary="Evaluations that the caller may see, newest first")
def evaluations(
    request: AnyRequest, agent: FromQuery[str] = "", after: FromQuery[str] = "", limit: Limit = PAGE
) -> EvaluationPage:
    with signed_in(request) as work:
        where = [seen_by(work.actor)]
        if agent:
            where.append(evaluation.c.agent_id == a_uuid(agent))
        if keys := keys_of(after, (datetime, str)):
            where.append(before((evaluation.c.submitted_at, evaluation.c.id), keys))
        found = read_evaluations(work.connection, work.org_id, *where, limit=limit + 1)
        shown = found[:limit]
        if shown:
            work.audit("list", "evaluation", rows=len(shown))
        more = [shown[-1].submitted_at, shown[-1].id] if len(found) > limit else None
        return EvaluationPage(rows=tuple(shown), after=next_page(more))


@get("/{evaluation_id:str}", sync_to_thread=True, summary="One evaluation with its answers")
def one_evaluation(request: AnyRequest, evaluation_id: FromPath[str]) -> Evaluation:
    with signed_in(request) as work:
        wanted = evaluation.c.id == a_uuid(evaluation_id)
        found = read_evaluations(work.connection, work.org_id, seen_by(work.actor), wanted)
        if not found:
            raise UserError("not_found")
        work.audit("see", "evaluation", found[0].id)
        return found[0]


@post(
    "/{pick_id:str}/skip", sync_to_thread=True, summary="This call cannot be judged: another takes its place"
)
def skip_pick(request: AnyRequest, pick_id: FromPath[str], data: JSONBody[SkipPick]) -> SkippedPick:
    with signed_in(request) as work:
        return SkippedPick(replaced_by=queue.skip(work, a_uuid(pick_id), data.reason))


picks_router = Router("/v1/picks", route_handlers=[skip_pick], tags=["evaluations"])
router = Router("/v1/evaluations", route_handlers=[evaluations, one_evaluation], tags=["evaluations"])
