"""Routes of calibrations. Judging is an operation of the feed (`calibration_scored`)."""

from __future__ import annotations

from litestar import Router, get, post
from litestar.params import FromPath, JSONBody

from domain.calibration.model import Calibration, CalibrationPage, CanTakePart, NewCalibration
from lead_server.calibration import service
from lead_server.web import AnyRequest, a_uuid, signed_in


@get("/", sync_to_thread=True, summary="Calibrations that the caller takes part in, leads or may see")
def calibrations(request: AnyRequest) -> CalibrationPage:
    with signed_in(request) as work:
        work.actor.demand("calibration", "see")
        return service.page(work)


@post(
    "/",
    sync_to_thread=True,
    status_code=200,
    summary="Call people to judge one call, each without the others",
)
def create(request: AnyRequest, data: JSONBody[NewCalibration]) -> Calibration:
    with signed_in(request) as work:
        return service.create(work, data)


@get("/people", sync_to_thread=True, summary="Who can be called to one")
def people(request: AnyRequest) -> CanTakePart:
    with signed_in(request) as work:
        return service.may_take_part(work)


@get(
    "/{calibration_id:str}",
    sync_to_thread=True,
    summary="One calibration; answers of others once it is closed",
)
def one(request: AnyRequest, calibration_id: FromPath[str]) -> Calibration:
    with signed_in(request) as work:
        return service.detail(work, a_uuid(calibration_id))


@post(
    "/{calibration_id:str}/close", sync_to_thread=True, status_code=200, summary="Close it: the answers meet"
)
def close(request: AnyRequest, calibration_id: FromPath[str]) -> Calibration:
    with signed_in(request) as work:
        return service.close(work, a_uuid(calibration_id))


router = Router(
    "/v1/calibrations", route_handlers=[calibrations, create, people, one, close], tags=["calibrations"]
)
