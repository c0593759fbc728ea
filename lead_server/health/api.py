"""`/health` for whoever watches, `/metrics` for Prometheus. No sign-in, no organisation's figures."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from litestar import Response, get
from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, generate_latest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from lead_server import VERSION
from lead_server.health import backlog, standing
from lead_server.web import AnyRequest, house_of


@get("/health", sync_to_thread=True, tags=["health"], summary="200 while the database answers, else 503")
def health(request: AnyRequest) -> Response[dict[str, Any]]:
    """Old backups make nothing unhealthy here: a supervisor must not start a server anew for them."""
    try:
        with house_of(request).engine.connect() as connection:
            connection.execute(text("SELECT 1"))
    except SQLAlchemyError:
        return Response({"ok": False, "version": VERSION, "database": "away"}, status_code=503)
    backups = standing.told(house_of(request), datetime.now(UTC))
    return Response({"ok": True, "version": VERSION, "database": "answers", **backups})


@get(
    "/metrics",
    sync_to_thread=True,
    tags=["health"],
    summary="Figures for Prometheus",
    include_in_schema=False,
)
def metrics(request: AnyRequest) -> Response[bytes]:
    backlog.count(house_of(request).engine)
    standing.gauge(house_of(request), datetime.now(UTC))
    return Response(generate_latest(REGISTRY), media_type=CONTENT_TYPE_LATEST)
