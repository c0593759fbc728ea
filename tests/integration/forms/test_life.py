"""From draft to the analyst's desk, over the real routes and the real database."""

from __future__ import annotations

import json
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient
from msgspec.structs import replace
from sqlalchemy import insert

from db.central.calls import call
from domain.forms import (
    FormDraft,
    FormFile,
    FormShelf,
    FormText,
    FormTextAsked,
    ReadForm,
    SavedForm,
    WhatIf,
)
from domain.ids import new_id
from domain.operations import EvaluationSubmitted
from domain.scorecards import Answer, Form
from domain.studio import Versions
from lead_server import cli
from lead_server.commands.script_life import common
from tests.helpers.world import Desk, Org, World
from tests.integration.conftest import signed_in
from tests.integration.forms.conftest import FORM, Author, t, weighing

FILES = Path(__file__).parents[2] / "helpers" / "form_files"


def forms_on(desk: Desk) -> dict[str, Form]:
    """`code@version` -> form, of what is new for a desk."""
    items = [item for page in desk.pull().pages for item in page.items if item.kind == "scorecard"]
    return {item.id: msgspec.json.decode(item.body, type=Form) for item in items if not item.gone}


def ready(olga: Author, ada: Author, wanted: Form, code: str = "calls", **how: Any) -> FormDraft:
    """Saved, checked, approved."""
    draft = olga.begin(code, **how)
    assert isinstance(draft, FormDraft), draft
    saved = olga.save(draft, wanted).draft
    checked = olga.check(saved)
    assert checked.state == "checked", checked.findings
    approved: FormDraft = ada.approve(checked)
    return approved


def test_the_whole_way_of_a_change(olga: Author, ada: Author, quan: Desk) -> None:
    """Draft, check, approval by a second person, publication: the analyst's desk has the version."""
    assert list(forms_on(quan)) == ["calls@1"]
    draft = olga.begin()
    assert (draft.state, draft.base, draft.own) == ("draft", 1, True)
    assert olga.publish(draft).code == "not_approved"
    assert ada.approve(draft).code == "not_checked"
    saved = olga.save(draft, weighing(draft.form, 80)).draft
    checked = olga.check(saved)
    assert checked.state == "checked"
    assert olga.approve(checked).code == "own_script", "never the author"
    approved = ada.approve(checked)
    assert (approved.state, approved.approved_by, approved.own) == ("approved", "Ada", False)
    assert olga.publish(approved, "Greeting weighs more").version == 2
    assert forms_on(quan)["calls@2"].sections[0].questions[0].weight == 80
    (newest, first) = olga.ask("GET", "/calls/versions", Versions).rows
    assert (newest.version, newest.by, newest.note, first.version) == (2, "Olga", "Greeting weighs more", 1)
    assert olga.begin().base == 2, "the next draft begins with it"


def test_a_change_takes_check_and_approval_away(olga: Author, ada: Author) -> None:
    approved = ready(olga, ada, weighing(FORM, 70))
    again = olga.save(approved, weighing(FORM, 71)).draft
    assert (again.state, again.approved_by) == ("draft", "")
    assert olga.publish(again).code == "not_approved"


def test_who_comes_second_is_shown_the_first_ones_form(olga: Author, ada: Author) -> None:
    draft = olga.begin()
    assert ada.begin() == replace(draft, own=False)
    assert ada.save(draft, weighing(FORM, 50)).saved
    late = olga.save(draft, weighing(FORM, 40))
    assert isinstance(late, SavedForm)
    assert (late.saved, late.draft.changed_by) == (False, "Ada")
    assert late.draft.form.sections[0].questions[0].weight == 50
    assert olga.check(draft).code == "conflict"


def test_an_unsound_form_stays_a_draft(olga: Author) -> None:
    draft = olga.begin()
    saved = olga.save(draft, replace(weighing(FORM, -1), title={"en": "Calls"})).draft
    checked = olga.check(saved)
    assert checked.state == "draft"
    assert {f.code for f in checked.findings} == {"negative_weight", "missing_translation"}


def test_names_that_are_not_one_thing_each_are_refused(olga: Author) -> None:
    draft = olga.begin()
    (section,) = FORM.sections
    twice = replace(section, questions=(section.questions[0],) * 2)
    assert olga.save(draft, replace(FORM, sections=(twice,))).code == "bad_request"
    assert olga.save(draft, replace(FORM, code="other")).code == "bad_request"


def test_a_new_form_and_a_discarded_one(olga: Author, ada: Author, quan: Desk) -> None:
    approved = ready(
        olga, ada, replace(FORM, code="visits", pass_mark=70), "visits", form=replace(FORM, code="visits")
    )
    assert olga.publish(approved).version == 1
    assert "visits@1" in forms_on(quan)
    draft = olga.begin("visits")
    answer = olga.desk.ask("DELETE", "/v1/forms/visits/draft", params={"revision": str(draft.revision)})
    assert answer.status_code == 204
    shelf = {row.code: row for row in olga.ask("GET", "/", FormShelf).rows}
    assert shelf["visits"].draft is None and shelf["visits"].version == 1


def judge(world: World, org: Org, quan: Desk, **answers: str | None) -> None:
    spoken = new_id()
    with world.work(org) as work:
        work.connection.execute(
            insert(call).values(
                org_id=org.id, id=spoken, agent_id=org.people["mira"], started_at=work.now, direction="out"
            )
        )
    given = tuple(
        Answer(question=ref, na=True) if value is None else Answer(question=ref, values=(value,))
        for ref, value in answers.items()
    )
    body = EvaluationSubmitted(
        evaluation_id=new_id(), call_id=spoken, form="calls", form_version=1, answers=given
    )
    assert quan.do(body).outcome == "ok"


def test_old_judgements_reckoned_anew(olga: Author, world: World, org: Org, quan: Desk) -> None:
    """Greeting 60 of 100 becomes 40 of 80: who only greets passed before and fails now."""
    judge(world, org, quan, greets="yes", listens="no")
    judge(world, org, quan, greets="yes", listens="yes")
    judge(world, org, quan, greets=None, listens="yes")
    draft = olga.begin()
    olga.save(draft, weighing(FORM, 40))
    found = olga.ask("GET", "/calls/what-if", WhatIf)
    assert (found.looked_at, found.open, found.to_pass, found.to_fail) == (3, 0, 0, 1)
    assert (found.mean_before, found.mean_after) == ("86.67", "83.33")
    (row,) = found.rows
    assert (row.agent, row.before, row.after, row.passed_before, row.passed_after) == (
        "Mira", "60.00", "50.00", True, False,
    )  # fmt: skip
    shelf = {row.code: row for row in olga.ask("GET", "/", FormShelf).rows}
    assert shelf["calls"].evaluations == 3


def test_a_question_that_nobody_answered_is_told(olga: Author, world: World, org: Org, quan: Desk) -> None:
    judge(world, org, quan, greets="yes", listens="no")
    (section,) = FORM.sections
    new = replace(section.questions[0], ref="closes", title=t("Closes"))
    draft = olga.begin()
    olga.save(draft, replace(FORM, sections=(replace(section, questions=(*section.questions, new)),)))
    found = olga.ask("GET", "/calls/what-if", WhatIf)
    assert (found.looked_at, found.open, found.rows, found.mean_after) == (1, 1, (), None)


# ------------------------------------------------------------------------------- files


@pytest.mark.parametrize("source", ["amazon-connect", "genesys"])
def test_a_file_of_another_system_becomes_a_draft_and_goes_back(olga: Author, source: str) -> None:
    text = (FILES / f"{source.replace('-', '_')}.json").read_text("utf-8")
    found = olga.ask("POST", "/read", ReadForm, FormFile(text=text, source=source))
    assert found.form is not None and found.losses and found.problem == ""
    assert {f.code for f in found.findings} == {"missing_translation"}
    draft = olga.begin(found.form.code, form=found.form)
    assert draft.form == found.form
    written = olga.ask("POST", "/write", FormText, FormTextAsked(form=draft.form, target=source))
    again = olga.ask("POST", "/read", ReadForm, FormFile(text=written.text, source=source))
    assert again.form == found.form


def test_our_own_file_comes_back_as_it_went(olga: Author) -> None:
    written = olga.ask("POST", "/write", FormText, FormTextAsked(form=FORM))
    assert olga.ask("POST", "/read", ReadForm, FormFile(text=written.text)).form == FORM
    as_json = msgspec.json.encode(FORM).decode()
    assert olga.ask("POST", "/read", ReadForm, FormFile(text=as_json)).form == FORM


@pytest.mark.parametrize(
    ("source", "text", "problem"),
    [
        ("own", "code: x\ntitle: {en: X}\nsections:\n  - ref: [1]\n", "form.yaml:4: sections[0].ref: "),
        ("own", "code: x\nweigth: 3\nsections: []\n", "form.yaml:2: weigth: "),
        ("genesys", "{\n oops", "form.yaml: line 2: The file is not JSON"),
    ],
)
def test_a_broken_file_is_told_with_its_place(olga: Author, source: str, text: str, problem: str) -> None:
    found = olga.ask("POST", "/read", ReadForm, FormFile(text=text, source=source))
    assert found.form is None
    assert found.problem.startswith(problem)


def test_a_system_nobody_knows_is_refused(olga: Author) -> None:
    assert olga.ask("POST", "/read", ReadForm, FormFile(text="{}", source="abacus")).code == "bad_request"
    assert (
        olga.ask("POST", "/write", FormText, FormTextAsked(form=FORM, target="abacus")).code == "bad_request"
    )


# ------------------------------------------------------------------------------- commands


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    code = cli.main(["forms", *map(str, words)])
    out, err = capsys.readouterr()
    return code, out, err


def test_import_needs_no_database(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(
        capsys, "import", FILES / "genesys.json", "--from", "genesys", "--to", tmp_path / "f.yaml"
    )
    assert (code, out) == (0, "")
    assert (
        "service_and_sales: 7 questions, 7 losses" in err and "lost: questionGroups[0] (Conversation)" in err
    )
    code, out, _ = run(capsys, "import", tmp_path / "f.yaml", "--json")
    told = json.loads(out)
    assert code == 0 and told["ok"] and told["losses"] == [] and told["form"]["policy"] == "genesys"
    code, out, _ = run(capsys, "export", tmp_path / "f.yaml", "--as-file-of", "amazon-connect", "--json")
    told = json.loads(out)
    assert code == 0 and json.loads(told["text"])["Title"] == "Service and sales"
    assert {loss["code"] for loss in told["losses"]} >= {"policy", "critical", "na_section"}


@pytest.mark.parametrize(
    ("content", "source", "code", "said"),
    [
        ("{}", "genesys", 1, "questionGroups is missing"),
        (None, "genesys", 2, "cannot be read"),
        (b"\xff\xfe", "own", 2, "no text in UTF-8"),
    ],
)
def test_a_file_that_is_none_says_why(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    content: str | bytes | None,
    source: str,
    code: int,
    said: str,
) -> None:
    path = tmp_path / "form.json"
    if content is not None:
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    found, out, err = run(capsys, "import", path, "--from", source)
    assert (found, out) == (code, "")
    assert said in err


def test_the_life_of_a_form_from_the_command_line(
    olga: Author, ada: Author, world: World, org: Org, capsys: pytest.CaptureFixture[str], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(common, "opened", lambda _data, _database: nullcontext(world))
    place = ("--organisation", org.code)
    path = tmp_path / "calls.yaml"
    path.write_text(
        olga.ask("POST", "/write", FormText, FormTextAsked(form=weighing(FORM, 90))).text, "utf-8"
    )
    assert run(capsys, "import", path, "--draft", "--as", "olga", *place)[:2] == (
        0,
        "calls: draft, revision 1, 0 findings\n",
    )
    assert "version 1, draft checked by Olga" in run(capsys, "list", *place)[1]
    assert run(capsys, "check", "calls", *place)[:2] == (0, "calls: nothing wrong\n")
    assert run(capsys, "approve", "calls", "--as", "olga", *place)[0] == 1
    assert run(capsys, "approve", "calls", "--as", "ada", *place)[:2] == (
        0,
        "calls: revision 1 approved by Ada\n",
    )
    assert run(capsys, "publish", "calls", "--note", "x", *place)[:2] == (0, "calls: version 2\n")
    code, out, _ = run(capsys, "export", "calls", *place)
    assert code == 0 and "weight: 90" in out


def test_only_a_checked_second_person_counts(http: TestClient[Any], org: Org, olga: Author) -> None:
    """An analyst sees versions, and nothing of drafts."""
    quan = Author(signed_in(http, org, "quan"))
    olga.begin()
    assert quan.ask("GET", "/calls/draft", FormDraft).code == "forbidden"
    assert quan.ask("GET", "/calls/versions", Versions).rows[0].version == 1
