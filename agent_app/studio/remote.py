"""The studio as the server has it, and what the author has on her own desk."""

from __future__ import annotations

import threading
from datetime import datetime
from typing import TypeVar

import msgspec

from agent_app.studio.kept import Kept, KeptEdits
from agent_app.sync.transport import Transport
from domain.leads import Lead
from domain.lists import DefinitionRow, LeadDetail, LeadPage, LeadRow
from domain.scripts import Script
from domain.studio import (
    AnswerProposals,
    AtRevision,
    Calendar,
    Comment,
    Comments,
    Draft,
    Imported,
    OpenDraft,
    Places,
    ProposalRow,
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
    ShelfRow,
    StopNow,
    StopRow,
    StopRows,
    VersionRow,
    Versions,
)

T = TypeVar("T")
FOUND = 30  #: leads offered for the preview


class RemoteStudio:
    """Implements `StudioService`, one question at a time over a connection of its own."""

    def __init__(self, transport: Transport, kept: KeptEdits[Script]) -> None:
        self._transport = transport
        self._one_at_a_time = threading.Lock()
        self._kept = kept

    def keep(self, code: str, kept: Kept[Script]) -> None:
        self._kept.keep(code, kept)

    def kept(self, code: str) -> Kept[Script] | None:
        return self._kept.kept(code)

    def forget(self, code: str) -> None:
        self._kept.forget(code)

    def shelf(self) -> tuple[ShelfRow, ...]:
        return self._ask("GET", "", Shelf).rows

    def versions(self, code: str) -> tuple[VersionRow, ...]:
        return self._ask("GET", f"/{code}/versions", Versions).rows

    def version(self, code: str, version: int) -> Script:
        query = {"version": str(version)} if version else {}
        row = self._ask("GET", f"/v1/definitions/scripts/{code}", DefinitionRow, query=query)
        return msgspec.convert(row.body, Script)

    def begin(self, code: str, how: OpenDraft) -> Draft:
        return self._ask("POST", f"/{code}/draft", Draft, how)

    def save(self, code: str, revision: int, script: Script) -> SavedDraft:
        return self._ask("PUT", f"/{code}/draft", SavedDraft, SaveDraft(revision=revision, script=script))

    def check(self, code: str, revision: int) -> Draft:
        return self._ask("POST", f"/{code}/draft/check", Draft, AtRevision(revision=revision))

    def approve(self, code: str, revision: int) -> Draft:
        return self._ask("POST", f"/{code}/draft/approve", Draft, AtRevision(revision=revision))

    def publish(self, code: str, wanted: PublishDraft) -> ReleaseRow:
        return self._ask("POST", f"/{code}/draft/publish", ReleaseRow, wanted)

    def discard(self, code: str, revision: int) -> None:
        self._ask("DELETE", f"/{code}/draft", object, query={"revision": str(revision)})

    def places(self, code: str) -> Places:
        return self._ask("GET", f"/{code}/places", Places)

    def releases(self, code: str) -> tuple[ReleaseRow, ...]:
        return self._ask("GET", "/releases", Releases, query={"code": code}).rows

    def roll_back(self, code: str, wanted: RollBack) -> ReleaseRow:
        return self._ask("POST", f"/{code}/roll-back", ReleaseRow, wanted)

    def end_release(self, release_id: str, reason: str) -> ReleaseRow:
        return self._ask("POST", f"/releases/{release_id}/end", ReleaseRow, query={"reason": reason})

    def stops(self, code: str) -> tuple[StopRow, ...]:
        return self._ask("GET", "/stops", StopRows, query={"code": code}).rows

    def stop(self, wanted: StopNow) -> StopRow:
        return self._ask("POST", "/stops", StopRow, wanted)

    def lift(self, stop_id: str) -> StopRow:
        return self._ask("POST", f"/stops/{stop_id}/lift", StopRow)

    def comments(self, code: str) -> tuple[Comment, ...]:
        return self._ask("GET", f"/{code}/comments", Comments).rows

    def say(self, code: str, said: SayComment) -> tuple[Comment, ...]:
        return self._ask("POST", f"/{code}/comments", Comments, said).rows

    def resolve(self, code: str, comment_id: str) -> tuple[Comment, ...]:
        return self._ask("POST", f"/{code}/comments/{comment_id}/resolve", Comments).rows

    def proposals(self, code: str) -> tuple[ProposalRow, ...]:
        return self._ask("GET", f"/{code}/proposals", Proposals).rows

    def answer(self, code: str, given: AnswerProposals) -> tuple[ProposalRow, ...]:
        return self._ask("POST", f"/{code}/proposals/answer", Proposals, given).rows

    def calendar(self, since: datetime, until: datetime) -> Calendar:
        query = {"since": since.isoformat(), "until": until.isoformat()}
        return self._ask("GET", "/calendar", Calendar, query=query)

    def yaml_of(self, code: str, version: int) -> str:
        return self._ask("GET", f"/{code}/yaml", ScriptText, query={"version": str(version)}).text

    def read_yaml(self, text: str) -> Imported:
        return self._ask("POST", "/read-yaml", Imported, ScriptText(text=text))

    def find_leads(self, words: str) -> tuple[LeadRow, ...]:
        query = {"search": words, "limit": str(FOUND)}
        return self._ask("GET", "/v1/leads", LeadPage, query=query).rows

    def lead(self, lead_id: str) -> Lead:
        return self._ask("GET", f"/v1/leads/{lead_id}", LeadDetail).lead

    def _ask(
        self,
        method: str,
        path: str,
        answer: type[T],
        body: object = None,
        query: dict[str, str] | None = None,
    ) -> T:
        """`path`: behind `/v1/scripts`, or a whole one."""
        whole = path if path.startswith("/v1/") else f"/v1/scripts{path}"
        with self._one_at_a_time:
            return self._transport.ask(method, whole, answer, body, query=query)
