"""A floor with a form in force: an author, a second person, an analyst who judges."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient
from msgspec.structs import replace

from domain.forms import FormDraft, PublishedForm, PublishForm, SavedForm, SaveForm
from domain.problem import Problem
from domain.scorecards import Form, Question, Section
from domain.studio import AtRevision
from tests.helpers.world import Desk, Org, World
from tests.integration.conftest import signed_in


def t(words: str) -> dict[str, str]:
    return {"en": words, "zh": words, "es": words}


FORM = Form(
    code="calls", title=t("Calls"), pass_mark=60,
    sections=(
        Section(
            ref="talk", title=t("Talk"),
            questions=(
                Question(ref="greets", title=t("Greets"), weight=60, na_allowed=True),
                Question(ref="listens", title=t("Listens"), weight=40, na_allowed=True),
            ),
        ),
    ),
)  # fmt: skip


class Author:
    """The form builder's routes, as one person uses them; answers are decoded, refusals are `Problem`s."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def ask(self, method: str, path: str, form: Any, body: object = None) -> Any:
        more = (
            {"content": msgspec.json.encode(body), "headers": {"Content-Type": "application/json"}}
            if body is not None
            else {}
        )
        answer = self.desk.ask(method, f"/v1/forms{path}", **more)
        if answer.status_code >= 300:
            return msgspec.json.decode(answer.content, type=Problem)
        return msgspec.json.decode(answer.content, type=form) if form else None

    def begin(self, code: str = "calls", **body: Any) -> Any:
        return self.ask("POST", f"/{code}/draft", FormDraft, body)

    def save(self, draft: FormDraft, form: Form) -> Any:
        body = SaveForm(revision=draft.revision, form=form)
        return self.ask("PUT", f"/{draft.code}/draft", SavedForm, body)

    def check(self, draft: FormDraft) -> Any:
        return self.ask("POST", f"/{draft.code}/draft/check", FormDraft, AtRevision(revision=draft.revision))

    def approve(self, draft: FormDraft) -> Any:
        return self.ask(
            "POST", f"/{draft.code}/draft/approve", FormDraft, AtRevision(revision=draft.revision)
        )

    def publish(self, draft: FormDraft, note: str = "") -> Any:
        body = PublishForm(revision=draft.revision, note=note)
        return self.ask("POST", f"/{draft.code}/draft/publish", PublishedForm, body)


def weighing(form: Form, greets: float) -> Form:
    """The form with another weight of its first question."""
    (section,) = form.sections
    first, second = section.questions
    changed = replace(section, questions=(replace(first, weight=greets), second))
    return replace(form, sections=(changed,))


@pytest.fixture
def olga(http: TestClient[Any], org: Org, world: World) -> Author:
    """Operations; version 1 is published from a file."""
    from lead_server.publishing.checking import Document
    from lead_server.publishing.service import publish_document
    from lead_server.publishing.yaml_text import Parsed

    with world.work(org) as work:
        document = Document(file="", kind="scorecard", definition=FORM, text="", parsed=Parsed({}))
        publish_document(work, document, "")
    return Author(signed_in(http, org, "olga"))


@pytest.fixture
def ada(http: TestClient[Any], org: Org, olga: Author) -> Author:
    """The second person."""
    return Author(signed_in(http, org, "ada"))
