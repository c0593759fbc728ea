"""A floor with a script that speaks: an author, a second person, agents of two teams."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient
from msgspec.structs import replace

from domain.campaigns import Campaign
from domain.problem import Problem
from domain.scripts import Script, Step
from domain.studio import AtRevision, Draft, PublishDraft, ReleaseRow, SavedDraft, SaveDraft
from tests.helpers.world import Desk, Org, World, a_campaign
from tests.integration.conftest import signed_in
from tests.unit.domain.script_life.graphs import t

SCRIPT = Script(
    code="renewal", title=t("Renewal"), start="hello",
    steps=(
        Step(id="hello", kind="say", text=t("Good morning"), goto="price"),
        Step(id="price", kind="say", text=t("It costs 2,480"), goto="end"),
        Step(id="end", kind="outcome", text=t("Thank you"), disposition="sold"),
    ),
)  # fmt: skip
CAMPAIGN: Campaign = replace(a_campaign(), script="renewal")


class Author:
    """The studio's routes, as one person uses them; answers are decoded, refusals are `Problem`s."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def ask(self, method: str, path: str, form: Any, body: object = None) -> Any:
        more = (
            {"content": msgspec.json.encode(body), "headers": {"Content-Type": "application/json"}}
            if body is not None
            else {}
        )
        answer = self.desk.ask(method, f"/v1/scripts{path}", **more)
        if answer.status_code >= 300:
            return msgspec.json.decode(answer.content, type=Problem)
        return msgspec.json.decode(answer.content, type=form) if form else None

    def begin(self, code: str = "renewal", **body: Any) -> Any:
        return self.ask("POST", f"/{code}/draft", Draft, body)

    def save(self, draft: Draft, script: Script) -> Any:
        return self.ask(
            "PUT", f"/{draft.code}/draft", SavedDraft, SaveDraft(revision=draft.revision, script=script)
        )

    def check(self, draft: Draft) -> Any:
        return self.ask("POST", f"/{draft.code}/draft/check", Draft, AtRevision(revision=draft.revision))

    def approve(self, draft: Draft) -> Any:
        return self.ask("POST", f"/{draft.code}/draft/approve", Draft, AtRevision(revision=draft.revision))

    def publish(self, draft: Draft, **more: Any) -> Any:
        body = PublishDraft(**{"revision": draft.revision, "sentence": t("The price is new"), **more})
        return self.ask("POST", f"/{draft.code}/draft/publish", ReleaseRow, body)


def with_text(script: Script, step: str, words: str) -> Script:
    return replace(
        script, steps=tuple(replace(s, text=t(words)) if s.id == step else s for s in script.steps)
    )


@pytest.fixture
def olga(http: TestClient[Any], org: Org, world: World) -> Author:
    """Operations; a campaign and version 1 of its script are published from files."""
    from lead_server.publishing.checking import Document
    from lead_server.publishing.service import publish_document
    from lead_server.publishing.yaml_text import Parsed

    with world.work(org) as work:
        for kind, made in (("script", SCRIPT), ("campaign", CAMPAIGN)):
            publish_document(
                work, Document(file="", kind=kind, definition=made, text="", parsed=Parsed({})), ""
            )
    return Author(signed_in(http, org, "olga"))


@pytest.fixture
def ada(http: TestClient[Any], org: Org, olga: Author) -> Author:
    """The second person."""
    return Author(signed_in(http, org, "ada"))


def published(author: Author, second: Author, words: str, **more: Any) -> ReleaseRow:
    """The whole way of one change, from draft to release."""
    draft = author.begin()
    saved = author.save(draft, with_text(draft.script, "price", words)).draft
    assert author.check(saved).state == "checked"
    approved = second.approve(saved)
    assert isinstance(approved, Draft), approved
    made = author.publish(approved, **more)
    assert isinstance(made, ReleaseRow), made
    return made
