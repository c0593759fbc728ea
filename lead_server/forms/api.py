"""Routes of the form builder. Versions need `scorecard.see`, everything else `scorecard.change` (a beginning `create`)."""

from __future__ import annotations

from typing import Any

from litestar import Router, delete, get, post, put
from litestar.params import FromPath, FromQuery, JSONBody

from domain.forms import (
    FormDraft,
    FormFile,
    FormShelf,
    FormText,
    FormTextAsked,
    OpenForm,
    PublishedForm,
    PublishForm,
    ReadForm,
    SavedForm,
    SaveForm,
    WhatIf,
)
from domain.studio import AtRevision, Versions
from lead_server.forms import drafts, files, shelf
from lead_server.forms.what_if import what_if
from lead_server.web import AnyRequest, signed_in

POST: dict[str, Any] = {"sync_to_thread": True, "status_code": 200}


@get("/", sync_to_thread=True, summary="All forms: versions, drafts, campaigns that use them")
def all_forms(request: AnyRequest) -> FormShelf:
    with signed_in(request) as work:
        return shelf.shelf(work)


@post("/read", **POST, summary="A form from a file of ours or another system's; what got lost, what is wrong")
def read_file(request: AnyRequest, data: JSONBody[FormFile]) -> ReadForm:
    with signed_in(request) as work:
        drafts.demand(work.actor)
        return files.read_file(data)


@post("/write", **POST, summary="A form as a file of ours or another system's; what got lost")
def write_file(request: AnyRequest, data: JSONBody[FormTextAsked]) -> FormText:
    with signed_in(request) as work:
        drafts.demand(work.actor)
        return files.text_of(data)


@get("/{code:str}/versions", sync_to_thread=True, summary="Published versions of a form, newest first")
def versions(request: AnyRequest, code: FromPath[str]) -> Versions:
    with signed_in(request) as work:
        return shelf.versions(work, code)


@get("/{code:str}/draft", sync_to_thread=True, summary="The open draft of a form")
def draft(request: AnyRequest, code: FromPath[str]) -> FormDraft:
    with signed_in(request) as work:
        return drafts.find(work, code)


@post("/{code:str}/draft", **POST, summary="Open the draft of a form; one that is open is given")
def begin_draft(request: AnyRequest, code: FromPath[str], data: JSONBody[OpenForm]) -> FormDraft:
    with signed_in(request) as work:
        return drafts.begin(work, code, data)


@put(
    "/{code:str}/draft", **POST, summary="Save against a revision; who comes second is shown the first one's"
)
def save_draft(request: AnyRequest, code: FromPath[str], data: JSONBody[SaveForm]) -> SavedForm:
    with signed_in(request) as work:
        return drafts.save(work, code, data)


@delete("/{code:str}/draft", sync_to_thread=True, summary="Give the draft up")
def discard_draft(request: AnyRequest, code: FromPath[str], revision: FromQuery[int]) -> None:
    with signed_in(request) as work:
        drafts.discard(work, code, revision)


@post("/{code:str}/draft/check", **POST, summary="What keeps the draft from being published")
def check_draft(request: AnyRequest, code: FromPath[str], data: JSONBody[AtRevision]) -> FormDraft:
    with signed_in(request) as work:
        return drafts.look(work, code, data.revision)


@post("/{code:str}/draft/approve", **POST, summary="A second person agrees to the draft")
def approve_draft(request: AnyRequest, code: FromPath[str], data: JSONBody[AtRevision]) -> FormDraft:
    with signed_in(request) as work:
        return drafts.approve(work, code, data.revision)


@post("/{code:str}/draft/publish", **POST, summary="The approved draft becomes a version")
def publish_draft(request: AnyRequest, code: FromPath[str], data: JSONBody[PublishForm]) -> PublishedForm:
    with signed_in(request) as work:
        return shelf.publish(work, code, data)


@get(
    "/{code:str}/what-if", sync_to_thread=True, summary="The newest judgements, reckoned anew with the draft"
)
def reckoned_anew(request: AnyRequest, code: FromPath[str]) -> WhatIf:
    with signed_in(request) as work:
        return what_if(work, code)


router = Router(
    "/v1/forms",
    route_handlers=[
        all_forms, read_file, write_file, versions, draft, begin_draft, save_draft, discard_draft, check_draft,
        approve_draft, publish_draft, reckoned_anew,
    ],
    tags=["forms"],
)  # fmt: skip
