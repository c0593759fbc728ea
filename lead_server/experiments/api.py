"""Routes of experiments. Figures need `experiment.see`, planning `create`, starting and ending `change`."""

from __future__ import annotations

from datetime import datetime

from litestar import Router, get, post
from litestar.params import FromPath, FromQuery, JSONBody

from domain.experiments.definition import Experiment
from domain.experiments.effect import Effect, EndExperiment, ExperimentPage, ExperimentRow, Planned
from lead_server.experiments import service, storage
from lead_server.web import AnyRequest, signed_in


@get("/experiments", sync_to_thread=True, summary="All experiments, running ones first")
def experiments(request: AnyRequest) -> ExperimentPage:
    with signed_in(request) as work:
        found = storage.every(work)
        return ExperimentPage(rows=tuple(ExperimentRow(experiment=one, leads=n) for one, n in found))


@post(
    "/experiments",
    sync_to_thread=True,
    status_code=200,
    summary="Save a plan; what it needs, and what is wrong with it",
)
def plan(request: AnyRequest, data: JSONBody[Experiment]) -> Planned:
    with signed_in(request) as work:
        return service.plan(work, data)


@get("/experiments/{code:str}", sync_to_thread=True, summary="The figures of an experiment as they are now")
def effect(request: AnyRequest, code: FromPath[str]) -> Effect:
    with signed_in(request) as work:
        return service.effect(work, code)


@post(
    "/experiments/{code:str}/start",
    sync_to_thread=True,
    status_code=200,
    summary="Start: the plan is fixed from now on",
)
def start(request: AnyRequest, code: FromPath[str]) -> Experiment:
    with signed_in(request) as work:
        return service.start(work, code)


@post("/experiments/{code:str}/end", sync_to_thread=True, status_code=200, summary="End, with a reason")
def end(request: AnyRequest, code: FromPath[str], data: JSONBody[EndExperiment]) -> Experiment:
    with signed_in(request) as work:
        return service.end(work, code, data.why)


@post(
    "/experiments/{code:str}/seen",
    sync_to_thread=True,
    status_code=204,
    summary="The caller has seen figures of a moment",
)
def seen(request: AnyRequest, code: FromPath[str], at: FromQuery[datetime]) -> None:
    with signed_in(request) as work:
        service.saw(work, code, at)


@get(
    "/experiments/versions/{script:str}", sync_to_thread=True,
    summary="The figures of a script's versions as they were spoken",
)  # fmt: skip
def versions(request: AnyRequest, script: FromPath[str], since: FromQuery[datetime | None] = None) -> Effect:
    with signed_in(request) as work:
        return service.versions(work, script, since)


router = Router(
    "/v1", route_handlers=[experiments, plan, effect, start, end, seen, versions], tags=["experiments"]
)
