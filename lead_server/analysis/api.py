"""What the machine made of a recording, for those who may hear it."""

from __future__ import annotations

from typing import Any

import msgspec
from litestar import Response, Router, get, post
from litestar.params import FromPath, FromQuery
from sqlalchemy import select

from db.central.analysis import recording_peaks
from domain.api import Analysis, AnalysisStage
from domain.errors import UserError
from domain.reading import Reading
from lead_server.analysis import queue
from lead_server.analysis.reading import reading_of
from lead_server.recordings import storage
from lead_server.web import AnyRequest, a_uuid, house_of, signed_in


@get(
    "/{recording_id:str}/analysis",
    sync_to_thread=True,
    summary="The stages of a recording's analysis, with results",
)
def analysis(request: AnyRequest, recording_id: FromPath[str]) -> Analysis:
    with signed_in(request) as work:
        row = storage.find(work, a_uuid(recording_id))
        found = queue.states_of(work.connection, work.org_id, row.id)
        return Analysis(stages=tuple(_shown(one) for one in found.values()))


@get("/{recording_id:str}/peaks", sync_to_thread=True, summary="The waveform at several resolutions (LLP1)")
def peaks(request: AnyRequest, recording_id: FromPath[str]) -> Response[bytes]:
    with signed_in(request) as work:
        row = storage.find(work, a_uuid(recording_id))
        body = work.connection.execute(
            select(recording_peaks.c.body).where(
                recording_peaks.c.org_id == work.org_id, recording_peaks.c.recording_id == row.id
            )
        ).scalar()
    if body is None:
        raise UserError("not_found")
    return Response(bytes(body), media_type="application/octet-stream", headers={"Cache-Control": "no-store"})


@get(
    "/{recording_id:str}/reading",
    sync_to_thread=True,
    summary="Words, hits, figures and proposed answers of a recording",
)
def reading(request: AnyRequest, recording_id: FromPath[str], original: FromQuery[bool] = False) -> Reading:
    """`original`: card and identity numbers as they were said, for who may unmask recordings."""
    with signed_in(request) as work:
        return reading_of(work, house_of(request).recordings, a_uuid(recording_id), original=original)


@post(
    "/{recording_id:str}/analysis/{stage:str}/again",
    sync_to_thread=True,
    status_code=204,
    summary="Try a failed or skipped stage again",
)
def again(request: AnyRequest, recording_id: FromPath[str], stage: FromPath[str]) -> None:
    with signed_in(request) as work:
        work.actor.demand("evaluation", "create")
        row = storage.find(work, a_uuid(recording_id))
        if not queue.again(work.connection, work.org_id, row.id, stage, work.now):
            raise UserError("not_found")
        work.audit("analyse_again", "recording", row.id, stage=stage)


def _shown(row: Any) -> AnalysisStage:
    return AnalysisStage(
        name=row.stage, state=row.state, version=row.version, why=row.why, began_at=row.began_at, ended_at=row.ended_at,
        result=msgspec.Raw(msgspec.json.encode(row.result)),
    )  # fmt: skip


router = Router("/v1/recordings", route_handlers=[analysis, peaks, reading, again], tags=["recordings"])
