"""Forms as the server has them, and what the author has on her own desk."""

from __future__ import annotations

import threading
from typing import TypeVar

import msgspec

from agent_app.studio.kept import Kept, KeptEdits
from agent_app.sync.transport import Transport
from domain.forms import (
    FormDraft,
    FormFile,
    FormRow,
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
from domain.lists import DefinitionRow
from domain.scorecards import Form
from domain.studio import AtRevision, VersionRow, Versions

T = TypeVar("T")


class RemoteForms:
    """Implements `FormsService`, one question at a time over a connection of its own."""

    def __init__(self, transport: Transport, kept: KeptEdits[Form]) -> None:
        self._transport, self._kept = transport, kept
        self._one_at_a_time = threading.Lock()

    def keep(self, code: str, kept: Kept[Form]) -> None:
        self._kept.keep(code, kept)

    def kept(self, code: str) -> Kept[Form] | None:
        return self._kept.kept(code)

    def forget(self, code: str) -> None:
        self._kept.forget(code)

    def shelf(self) -> tuple[FormRow, ...]:
        return self._ask("GET", "", FormShelf).rows

    def versions(self, code: str) -> tuple[VersionRow, ...]:
        return self._ask("GET", f"/{code}/versions", Versions).rows

    def version(self, code: str, version: int) -> Form:
        query = {"version": str(version)} if version else {}
        row = self._ask("GET", f"/v1/definitions/scorecards/{code}", DefinitionRow, query=query)
        return msgspec.convert(row.body, Form)

    def begin(self, code: str, how: OpenForm) -> FormDraft:
        return self._ask("POST", f"/{code}/draft", FormDraft, how)

    def save(self, code: str, revision: int, form: Form) -> SavedForm:
        return self._ask("PUT", f"/{code}/draft", SavedForm, SaveForm(revision=revision, form=form))

    def check(self, code: str, revision: int) -> FormDraft:
        return self._ask("POST", f"/{code}/draft/check", FormDraft, AtRevision(revision=revision))

    def approve(self, code: str, revision: int) -> FormDraft:
        return self._ask("POST", f"/{code}/draft/approve", FormDraft, AtRevision(revision=revision))

    def publish(self, code: str, revision: int, note: str) -> PublishedForm:
        wanted = PublishForm(revision=revision, note=note)
        return self._ask("POST", f"/{code}/draft/publish", PublishedForm, wanted)

    def discard(self, code: str, revision: int) -> None:
        self._ask("DELETE", f"/{code}/draft", object, query={"revision": str(revision)})

    def what_if(self, code: str) -> WhatIf:
        return self._ask("GET", f"/{code}/what-if", WhatIf)

    def read(self, text: str, source: str) -> ReadForm:
        return self._ask("POST", "/read", ReadForm, FormFile(text=text, source=source))

    def write(self, form: Form, target: str, language: str) -> FormText:
        wanted = FormTextAsked(form=form, target=target, language=language)
        return self._ask("POST", "/write", FormText, wanted)

    def _ask(
        self,
        method: str,
        path: str,
        answer: type[T],
        body: object = None,
        query: dict[str, str] | None = None,
    ) -> T:
        """`path`: behind `/v1/forms`, or a whole one."""
        whole = path if path.startswith("/v1/") else f"/v1/forms{path}"
        with self._one_at_a_time:
            return self._transport.ask(method, whole, answer, body, query=query)
