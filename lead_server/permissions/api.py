"""Routes of the table of permissions."""

from __future__ import annotations

from litestar import Router, get, post, put
from litestar.params import JSONBody

from domain.permission_changes import (
    AskPreview,
    ChangePermissions,
    Judged,
    PermissionTable,
    Preview,
)
from lead_server.permissions import preview as trying
from lead_server.permissions import service
from lead_server.web import AnyRequest, signed_in


@get(
    "/",
    sync_to_thread=True,
    summary="The table of permissions as it holds, and what this organisation changed of it",
)
def table(request: AnyRequest) -> PermissionTable:
    with signed_in(request) as work:
        return service.table(work)


@put("/", sync_to_thread=True, status_code=200, summary="Change cells: all of them, or none")
def change(request: AnyRequest, data: JSONBody[ChangePermissions]) -> PermissionTable:
    """Refused while something locks the organisation out, or a warning was not read (`permissions_unsound`)."""
    with signed_in(request) as work:
        return service.change(work, data)


@post(
    "/check", sync_to_thread=True, status_code=200, summary="What stands against changes; nothing is changed"
)
def check(request: AnyRequest, data: JSONBody[ChangePermissions]) -> Judged:
    with signed_in(request) as work:
        return service.judged(work, data.changes)


@post(
    "/preview", sync_to_thread=True, status_code=200, summary="What would this person see? Nothing is changed"
)
def preview(request: AnyRequest, data: JSONBody[AskPreview]) -> Preview:
    with signed_in(request) as work:
        return trying.preview(work, data)


router = Router("/v1/permissions", route_handlers=[table, change, check, preview], tags=["permissions"])
