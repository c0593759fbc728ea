"""Routes of imports from a desk."""

from __future__ import annotations

from typing import Any

from litestar import Router, get, post, put
from litestar.params import FromPath, JSONBody

from domain.errors import UserError
from domain.lead_library.importing import CHUNK, FilePiece, ImportJob, ImportJobs, ImportWishes, StartImport
from lead_server.lead_library import imports
from lead_server.web import AnyRequest, a_uuid, signed_in

POST: dict[str, Any] = {"sync_to_thread": True, "status_code": 200}


@get("/", sync_to_thread=True, summary="Files on their way in, newest first")
def jobs(request: AnyRequest) -> ImportJobs:
    with signed_in(request) as work:
        return imports.listed(work)


@post("/", **POST, summary="Begin to send a file")
def start(request: AnyRequest, data: JSONBody[StartImport]) -> ImportJob:
    with signed_in(request) as work:
        a_uuid(data.id)
        return imports.start(work, data)


@get("/{job_id:str}", sync_to_thread=True, summary="How a file stands")
def job(request: AnyRequest, job_id: FromPath[str]) -> ImportJob:
    with signed_in(request) as work:
        return imports.one(work, a_uuid(job_id))


@put("/{job_id:str}/file", sync_to_thread=True, summary="The next piece of a file, from `at` on")
def piece(request: AnyRequest, job_id: FromPath[str], data: JSONBody[FilePiece]) -> ImportJob:
    if len(data.data) > CHUNK:
        raise UserError("too_large")
    with signed_in(request) as work:
        return imports.take(work, a_uuid(job_id), data.at, data.data)


@post("/{job_id:str}/read", **POST, summary="Find out what its columns are, or say so")
def read(request: AnyRequest, job_id: FromPath[str], data: JSONBody[ImportWishes]) -> ImportJob:
    with signed_in(request) as work:
        return imports.read(work, a_uuid(job_id), data)


@post("/{job_id:str}/{verb:str}", **POST, summary="try, run or undo an import")
def turn(request: AnyRequest, job_id: FromPath[str], verb: FromPath[str]) -> ImportJob:
    if verb not in ("try", "run", "undo"):
        raise UserError("not_found")
    with signed_in(request) as work:
        return imports.turn(work, a_uuid(job_id), verb)


router = Router(
    "/v1/library/imports", route_handlers=[jobs, start, job, piece, read, turn], tags=["lead library"]
)
