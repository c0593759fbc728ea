"""Routes of the studio. Reading needs `script.see`, everything else `script.change` (a draft's begin `create`)."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from litestar import Router, delete, get, post, put
from litestar.params import FromPath, FromQuery, JSONBody

from domain.studio import (
    AnswerProposals,
    AtRevision,
    Calendar,
    Comments,
    Draft,
    Imported,
    OpenDraft,
    Places,
    Proposals,
    PublishDraft,
    ReleaseRow,
    Releases,
    RollBack,
    SavedDraft,
    SaveDraft,
    SayComment,
    ScriptText,
    Shelf,
    StopNow,
    StopRow,
    StopRows,
    Versions,
)
from lead_server.scripts import (
    drafts,
    names,
    published,
    readers,
    releasing,
    shelf,
    stopping,
    talk,
    yaml_out,
)
from lead_server.web import AnyRequest, a_uuid, signed_in

MONTH = timedelta(days=31)
POST: dict[str, Any] = {"sync_to_thread": True, "status_code": 200}


@get("/", sync_to_thread=True, summary="All scripts: versions, drafts, what waits for an answer")
def all_scripts(request: AnyRequest) -> Shelf:
    with signed_in(request) as work:
        return shelf.shelf(work)


@get("/calendar", sync_to_thread=True, summary="Which version speaks in which campaign, and when")
def calendar(
    request: AnyRequest, since: FromQuery[datetime | None] = None, until: FromQuery[datetime | None] = None
) -> Calendar:
    with signed_in(request) as work:
        begin = since or work.now
        return shelf.calendar(work, begin, until or begin + MONTH)


@get("/stops", sync_to_thread=True, summary="What was taken off every desk, newest first")
def stops(request: AnyRequest, code: FromQuery[str] = "") -> StopRows:
    with signed_in(request) as work:
        return StopRows(rows=tuple(stopping.rows(work, code)))


@post("/stops", **POST, summary="Take a step, a version or an offer off every desk, at once")
def stop(request: AnyRequest, data: JSONBody[StopNow]) -> StopRow:
    with signed_in(request) as work:
        return stopping.stop(work, data)


@post("/stops/{stop_id:str}/lift", **POST, summary="It may be said again")
def lift(request: AnyRequest, stop_id: FromPath[str]) -> StopRow:
    with signed_in(request) as work:
        return stopping.lift(work, a_uuid(stop_id))


@get("/releases", sync_to_thread=True, summary="Releases, newest first, and who has read what is new")
def releases(request: AnyRequest, code: FromQuery[str] = "") -> Releases:
    with signed_in(request) as work:
        names.demand(work.actor)
        return Releases(rows=tuple(readers.rows(work, code)))


@post("/releases/{release_id:str}/end", **POST, summary="A release ends without another in its place")
def end_release(request: AnyRequest, release_id: FromPath[str], reason: FromQuery[str] = "") -> ReleaseRow:
    with signed_in(request) as work:
        return releasing.call_off(work, a_uuid(release_id), reason)


@post("/read-yaml", **POST, summary="A script from YAML; what is wrong with it, with lines")
def read_yaml(request: AnyRequest, data: JSONBody[ScriptText]) -> Imported:
    with signed_in(request) as work:
        names.demand(work.actor)
        script, findings = yaml_out.script_of(data.text)
        return Imported(script=script, findings=tuple(map(str, findings)))


@get("/{code:str}/versions", sync_to_thread=True, summary="Published versions of a script, newest first")
def versions(request: AnyRequest, code: FromPath[str]) -> Versions:
    with signed_in(request) as work:
        return shelf.versions(work, code)


@get("/{code:str}/yaml", sync_to_thread=True, summary="A version (0: the draft, else the newest) as YAML")
def as_yaml(request: AnyRequest, code: FromPath[str], version: FromQuery[int] = 0) -> ScriptText:
    with signed_in(request) as work:
        names.demand(work.actor)
        found = published.script(work, code, version) if version else drafts.draft_or_newest(work, code)
        return ScriptText(text=yaml_out.text_of(found))


@get("/{code:str}/places", sync_to_thread=True, summary="Campaigns and teams that it can be published to")
def places(request: AnyRequest, code: FromPath[str]) -> Places:
    with signed_in(request) as work:
        return shelf.places(work, code)


@get("/{code:str}/draft", sync_to_thread=True, summary="The open draft of a script")
def draft(request: AnyRequest, code: FromPath[str]) -> Draft:
    with signed_in(request) as work:
        return drafts.find(work, code)


@post("/{code:str}/draft", **POST, summary="Open the draft of a script; one that is open is given")
def begin_draft(request: AnyRequest, code: FromPath[str], data: JSONBody[OpenDraft]) -> Draft:
    with signed_in(request) as work:
        return drafts.begin(work, code, data)


@put(
    "/{code:str}/draft", **POST, summary="Save against a revision; who comes second is shown the first one's"
)
def save_draft(request: AnyRequest, code: FromPath[str], data: JSONBody[SaveDraft]) -> SavedDraft:
    with signed_in(request) as work:
        return drafts.save(work, code, data)


@delete("/{code:str}/draft", sync_to_thread=True, summary="Give the draft up")
def discard_draft(request: AnyRequest, code: FromPath[str], revision: FromQuery[int]) -> None:
    with signed_in(request) as work:
        drafts.discard(work, code, revision)


@post("/{code:str}/draft/check", **POST, summary="What keeps the draft from being published")
def check_draft(request: AnyRequest, code: FromPath[str], data: JSONBody[AtRevision]) -> Draft:
    with signed_in(request) as work:
        return drafts.check(work, code, data.revision)


@post("/{code:str}/draft/approve", **POST, summary="A second person agrees to the draft")
def approve_draft(request: AnyRequest, code: FromPath[str], data: JSONBody[AtRevision]) -> Draft:
    with signed_in(request) as work:
        return drafts.approve(work, code, data.revision)


@post("/{code:str}/draft/publish", **POST, summary="The approved draft becomes a version and speaks")
def publish_draft(request: AnyRequest, code: FromPath[str], data: JSONBody[PublishDraft]) -> ReleaseRow:
    with signed_in(request) as work:
        return releasing.publish(work, code, data)


@post("/{code:str}/roll-back", **POST, summary="What spoke before speaks again, at once")
def roll_back(request: AnyRequest, code: FromPath[str], data: JSONBody[RollBack]) -> ReleaseRow:
    with signed_in(request) as work:
        return releasing.roll_back(work, code, data)


@get("/{code:str}/comments", sync_to_thread=True, summary="Comments on steps, oldest first")
def comments(request: AnyRequest, code: FromPath[str]) -> Comments:
    with signed_in(request) as work:
        names.demand(work.actor)
        return Comments(rows=tuple(talk.comments(work, code)))


@post("/{code:str}/comments", **POST, summary="Say something about a step, or answer")
def say_comment(request: AnyRequest, code: FromPath[str], data: JSONBody[SayComment]) -> Comments:
    with signed_in(request) as work:
        talk.say(work, code, data)
        return Comments(rows=tuple(talk.comments(work, code)))


@post("/{code:str}/comments/{comment_id:str}/resolve", **POST, summary="A thread is settled")
def resolve_comment(request: AnyRequest, code: FromPath[str], comment_id: FromPath[str]) -> Comments:
    with signed_in(request) as work:
        talk.resolve(work, code, a_uuid(comment_id))
        return Comments(rows=tuple(talk.comments(work, code)))


@get("/{code:str}/proposals", sync_to_thread=True, summary="Better lines from calls, the most frequent first")
def proposals(request: AnyRequest, code: FromPath[str]) -> Proposals:
    with signed_in(request) as work:
        return Proposals(rows=tuple(talk.proposals(work, code)))


@post("/{code:str}/proposals/answer", **POST, summary="Proposals are taken, or declined with a reason")
def answer_proposals(request: AnyRequest, code: FromPath[str], data: JSONBody[AnswerProposals]) -> Proposals:
    with signed_in(request) as work:
        talk.answer(work, code, data)
        return Proposals(rows=tuple(talk.proposals(work, code)))


router = Router(
    "/v1/scripts",
    route_handlers=[
        all_scripts, calendar, stops, stop, lift, releases, end_release, read_yaml, versions, as_yaml, places, draft,
        begin_draft, save_draft, discard_draft, check_draft, approve_draft, publish_draft, roll_back, comments,
        say_comment, resolve_comment, proposals, answer_proposals,
    ],
    tags=["scripts"],
)  # fmt: skip
