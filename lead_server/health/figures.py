"""What is counted of each request: route, method, status and time. Never a path with an id, never a person."""

from __future__ import annotations

import json
import logging
import time
import traceback
from datetime import UTC, datetime

from litestar.enums import ScopeType
from litestar.types import ASGIApp, Message, Receive, Scope, Send
from prometheus_client import Counter, Histogram

_REQUESTS = Counter("leadline_requests_total", "Requests by route and status", ["method", "route", "status"])
_SECONDS = Histogram(
    "leadline_request_seconds", "Time to answer", ["route"],
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 30),
)  # fmt: skip
_log = logging.getLogger("lead_server.requests")


class Figures:
    """ASGI middleware around everything."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != ScopeType.HTTP:
            await self._app(scope, receive, send)
            return
        begun, status = time.perf_counter(), 0

        async def watch(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, watch)
        finally:
            seconds = time.perf_counter() - begun
            route = str(scope.get("path_template") or "unknown")
            method = str(scope["method"])
            _REQUESTS.labels(method, route, str(status)).inc()
            _SECONDS.labels(route).observe(seconds)
            _log.info("request", extra={"facts": {"method": method, "route": route, "status": status,
                                                  "ms": round(seconds * 1000, 1)}})  # fmt: skip


class JsonLines(logging.Formatter):
    """One JSON object a line; facts are those we name, never a body, a query or a customer."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
            **getattr(record, "facts", {}),
        }
        if record.exc_info and record.exc_info[1] is not None:
            line["trace"] = _frames(record.exc_info[1])
        return json.dumps(line, ensure_ascii=False)


def _frames(error: BaseException) -> list[str]:
    """Where it broke and what kinds of errors, innermost cause last. An error's own words may quote a customer."""
    found: list[str] = []
    cause: BaseException | None = error
    while cause is not None:
        found.append(type(cause).__qualname__)
        found += [f"{f.filename}:{f.lineno} {f.name}" for f in traceback.extract_tb(cause.__traceback__)]
        cause = cause.__cause__ or cause.__context__
    return found


def log_to_stderr(level: str = "INFO") -> None:
    """Structured logs for the whole process."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    logging.getLogger("alembic").setLevel("WARNING")
