"""From draft to every desk and back, over the real routes and the real database."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient
from msgspec.structs import replace

from domain.ids import new_id
from domain.operations import LineProposed, ReleaseRead
from domain.script_life.releases import Release
from domain.script_life.stops import Stop
from domain.studio import (
    Calendar,
    Comments,
    Imported,
    Places,
    Proposals,
    ReleaseRow,
    Releases,
    RollBack,
    SayComment,
    ScriptText,
    Shelf,
    StopNow,
    StopRow,
    StopRows,
)
from tests.helpers.world import Desk, Org
from tests.integration.conftest import signed_in
from tests.integration.scripts.conftest import SCRIPT, Author, published, with_text
from tests.unit.domain.script_life.graphs import t


def pulled(desk: Desk) -> dict[str, dict[str, Any]]:
    """kind -> id -> body (None: gone), of everything that is new for a desk."""
    found: dict[str, dict[str, Any]] = {}
    for page in desk.pull().pages:
        for item in page.items:
            body = None if item.gone else msgspec.json.decode(item.body)
            found.setdefault(item.kind, {})[item.id] = body
    return found


def releases(author: Author, code: str = "") -> list[ReleaseRow]:
    return list(author.ask("GET", f"/releases?code={code}", Releases).rows)


def test_the_whole_way_of_a_change(olga: Author, ada: Author, mira: Desk, org: Org) -> None:
    """Draft, check, approval by a second person, publication: the desk has version and release, the author sees readers."""
    pulled(mira)
    draft = olga.begin()
    assert (draft.state, draft.base, draft.own) == ("draft", 1, True)
    assert olga.publish(draft).code == "not_approved"
    assert ada.approve(draft).code == "not_checked"
    saved = olga.save(draft, with_text(draft.script, "price", "It costs 2,280")).draft
    checked = olga.check(saved)
    assert checked.state == "checked" and checked.findings == ()
    assert olga.approve(checked).code == "own_script", "never the author"
    approved = ada.approve(checked)
    assert (approved.state, approved.approved_by, approved.own) == ("approved", "Ada", False)
    assert olga.publish(approved, sentence={"en": " "}).code == "sentence_missing"
    row = olga.publish(approved)
    assert (row.version, row.state, row.unread, row.by) == (2, "speaks", ("Mira", "Otto", "Pia"), "Olga")
    new = pulled(mira)
    assert new["script"]["renewal@2"]["steps"][1]["text"]["en"] == "It costs 2,280"
    release = msgspec.convert(new["release"][row.id], Release)
    assert release.version == 2 and release.sentence == t("The price is new")
    assert mira.do(ReleaseRead(release_id=row.id)).outcome == "ok"
    assert mira.do(ReleaseRead(release_id=row.id)).code == "already_done"
    (found,) = [r for r in releases(olga) if r.id == row.id]
    assert (found.read, found.unread) == (1, ("Otto", "Pia"))
    assert pulled(mira)["release_read"].keys() == {row.id}, "her other desk does not ask again"
    assert olga.begin().base == 2, "the next draft begins with it"


def test_a_change_takes_check_and_approval_away(olga: Author, ada: Author) -> None:
    draft = olga.begin()
    approved = ada.approve(olga.check(draft))
    changed = olga.save(approved, with_text(approved.script, "hello", "Hi")).draft
    assert (changed.state, changed.approved_by) == ("draft", "")
    assert olga.publish(changed).code == "not_approved"
    assert olga.publish(approved).code == "conflict", "of a revision that is not there any more"


def test_a_script_that_fails_the_checker_says_why_and_goes_nowhere(olga: Author, ada: Author) -> None:
    draft = olga.begin()
    broken = replace(
        draft.script, steps=(replace(draft.script.steps[0], goto="nowhere"), *draft.script.steps[1:])
    )
    saved = olga.save(draft, broken).draft
    checked = olga.check(saved)
    assert checked.state == "draft" and any("nowhere" in f.words for f in checked.findings)
    assert ada.approve(saved).code == "not_checked"
    wrong = replace(
        draft.script, steps=(*draft.script.steps[:2], replace(draft.script.steps[2], disposition="won"))
    )
    saved = olga.save(saved, wrong).draft
    assert [f.code for f in olga.check(saved).findings] == ["unknown_outcome"], (
        "the campaign could not end with it"
    )


def test_the_second_author_sees_the_first_ones_change_before_hers_is_saved(olga: Author, ada: Author) -> None:
    first = olga.begin()
    second = ada.begin()
    assert first.id == second.id, "one draft a script"
    assert olga.save(first, with_text(first.script, "hello", "Good day")).saved
    late = ada.save(second, with_text(second.script, "price", "Cheaper"))
    assert not late.saved and late.draft.changed_by == "Olga"
    assert late.draft.script.steps[0].text == t("Good day") and late.draft.script.steps[1].text != t(
        "Cheaper"
    )
    merged = ada.save(late.draft, with_text(late.draft.script, "price", "Cheaper"))
    assert merged.saved and merged.draft.authors == ("Olga", "Ada")
    assert ada.approve(ada.check(merged.draft)).code == "own_script", "she is an author now too"


def test_what_cannot_be_told_apart_is_not_saved(olga: Author) -> None:
    draft = olga.begin()
    assert (
        olga.save(draft, replace(draft.script, steps=(*draft.script.steps, draft.script.steps[0]))).code
        == "bad_request"
    )
    assert olga.save(draft, replace(draft.script, code="other")).code == "bad_request"


def test_published_at_a_time_to_a_team_and_called_off(olga: Author, ada: Author, org: Org) -> None:
    later = datetime.now(UTC) + timedelta(days=2)
    row = published(olga, ada, "2,180", starts_at=later, teams=(org.teams["B"],), campaigns=("renewal",))
    assert (row.state, row.teams, row.unread) == ("planned", ("B",), ("Pia",))
    calendar = olga.ask("GET", "/calendar", Calendar)
    (campaign,) = calendar.rows
    assert [(s.team, s.version) for s in campaign.spans] == [("", 1), ("B", 1), ("B", 2)]
    assert campaign.spans[2].since == later
    ended = olga.ask("POST", f"/releases/{row.id}/end?reason=too+early", ReleaseRow)
    assert (ended.state, ended.why) == ("ended", "too early")
    assert olga.ask("POST", f"/releases/{row.id}/end", ReleaseRow).code == "already_done"
    assert next((s.team, s.version) for s in olga.ask("GET", "/calendar", Calendar).rows[0].spans) == ("", 1)


@pytest.mark.parametrize("wrong", [{"teams": ("nobody",)}, {"campaigns": ("life",)}])
def test_unknown_places_and_past_moments_are_refused(
    olga: Author, ada: Author, wrong: dict[str, Any]
) -> None:
    approved = ada.approve(olga.check(olga.begin()))
    assert olga.publish(approved, **wrong).code == "bad_request"
    past = datetime.now(UTC) - timedelta(minutes=5)
    assert olga.publish(approved, starts_at=past).code == "when_past"


def test_rolled_back_in_one_act(olga: Author, ada: Author, mira: Desk) -> None:
    gone = published(olga, ada, "It costs 1,000,000")
    pulled(mira)
    row = olga.ask("POST", "/renewal/roll-back", ReleaseRow, RollBack(reason="A wrong price"))
    assert (row.version, row.again, row.sentence["zh"]) == (1, True, "A wrong price")
    before, now = (next(r for r in releases(olga) if r.id == i) for i in (gone.id, row.id))
    assert (before.state, before.why, now.state) == ("ended", "A wrong price", "speaks")
    new = pulled(mira)["release"]
    assert new[gone.id]["ends_at"] and new[row.id]["version"] == 1
    assert (
        olga.ask("POST", "/renewal/roll-back", ReleaseRow, RollBack(reason="again")).code == "nothing_before"
    )
    assert olga.ask("POST", "/renewal/roll-back", ReleaseRow, RollBack(reason=" ")).code == "sentence_missing"


def test_stop_now_wakes_every_desk_and_stays_until_it_is_lifted(
    olga: Author, mira: Desk, http: TestClient[Any], org: Org
) -> None:
    pulled(mira)
    body = {"protocol": 2, "device_id": mira.device_id, "history": mira.history, "cursors": mira.cursors}
    assert mira.ask("POST", "/v1/feed/wait?seconds=0", json=body).json() == {"news": False}
    row = olga.ask(
        "POST", "/stops", StopRow, StopNow(kind="step", code="renewal", step="price", reason="Wrong price")
    )
    assert (row.words, row.by) == (t("It costs 2,480"), "Olga")
    assert mira.ask("POST", "/v1/feed/wait?seconds=0", json=body).json() == {"news": True, "urgent": True}
    stop = msgspec.convert(pulled(mira)["stop"][row.id], Stop)
    assert (stop.reason, stop.step, stop.by) == ("Wrong price", "price", "Olga")
    late = signed_in(http, org, "pia")
    assert row.id in pulled(late)["stop"], "who signs in later has it too"
    assert olga.ask("GET", "", Shelf).rows[0].stops == 1
    lifted = olga.ask("POST", f"/stops/{row.id}/lift", StopRow)
    assert lifted.lifted_by == "Olga" and pulled(mira)["stop"] == {row.id: None}
    assert olga.ask("POST", f"/stops/{row.id}/lift", StopRow).code == "already_done"
    assert [r.id for r in olga.ask("GET", "/stops?code=renewal", StopRows).rows] == [row.id]


@pytest.mark.parametrize(
    "what",
    [
        {"kind": "step", "step": "nothing"}, {"kind": "offer", "offer": "nothing"}, {"kind": "version", "version": 9},
        {"kind": "step", "step": "price", "code": "life"},
    ],
)  # fmt: skip
def test_only_what_is_there_can_be_stopped(olga: Author, what: dict[str, Any]) -> None:
    assert (
        olga.ask("POST", "/stops", StopRow, StopNow(**{"code": "renewal", "reason": "x", **what})).code
        == "not_found"
    )


def test_comments_are_threads_that_are_settled_and_opened_again(olga: Author, ada: Author) -> None:
    first = SayComment(id=new_id(), text="Is this still true?", step="price")
    olga.ask("POST", "/renewal/comments", Comments, first)
    assert len(olga.ask("POST", "/renewal/comments", Comments, first).rows) == 1, "the same twice is once"
    ada.ask("POST", "/renewal/comments", Comments, SayComment(id=new_id(), text="Yes", thread=first.id))
    assert olga.ask("GET", "", Shelf).rows[0].comments == 1
    rows = olga.ask("POST", f"/renewal/comments/{first.id}/resolve", Comments).rows
    assert rows[0].resolved_by == "Olga" and rows[1].step == "price" and rows[1].by == "Ada"
    assert olga.ask("GET", "", Shelf).rows[0].comments == 0
    again = ada.ask(
        "POST", "/renewal/comments", Comments, SayComment(id=new_id(), text="No!", thread=first.id)
    )
    assert again.rows[0].resolved_by == ""
    assert (
        olga.ask("POST", "/renewal/comments", Comments, SayComment(id=new_id(), text=" ")).code
        == "bad_request"
    )
    assert olga.ask("POST", f"/renewal/comments/{new_id()}/resolve", Comments).code == "not_found"


def test_agents_propose_a_line_and_the_author_sees_who_where_and_how_often(
    olga: Author, mira: Desk, http: TestClient[Any], org: Org
) -> None:
    otto, pia, call_id = signed_in(http, org, "otto"), signed_in(http, org, "pia"), new_id()

    def line(text: str, **more: Any) -> LineProposed:
        values = {
            "proposal_id": new_id(),
            "script": "renewal",
            "version": 1,
            "step": "price",
            "language": "en",
            **more,
        }
        return LineProposed(text=text, **values)

    first = line("It is 2,480 a year", call_id=call_id, why="They ask: a month?")
    assert mira.do(first).outcome == "ok" and mira.do(first).code == "already_done"
    otto.do(line("it is 2,480  a YEAR"))
    pia.do(line("Only 2,480"))
    rows = olga.ask("GET", "/renewal/proposals", Proposals).rows
    assert [(r.text, r.by, r.count, r.teams) for r in rows] == [
        ("It is 2,480 a year", ("Mira", "Otto"), 2, ("A",)), ("Only 2,480", ("Pia",), 1, ("B",)),
    ]  # fmt: skip
    assert rows[0].calls == (call_id,) and rows[0].why == "They ask: a month?"
    assert olga.ask("GET", "", Shelf).rows[0].proposals == 3
    left = olga.ask(
        "POST",
        "/renewal/proposals/answer",
        Proposals,
        {"ids": rows[0].ids, "state": "taken", "answer": "Thanks"},
    ).rows
    assert [(r.text, r.state) for r in left] == [("Only 2,480", "open"), ("It is 2,480 a year", "taken")]
    empty = {"ids": [new_id()], "state": "declined"}
    assert olga.ask("POST", "/renewal/proposals/answer", Proposals, empty).code == "not_found"


def test_yaml_out_and_in_is_the_same_script(olga: Author) -> None:
    text = olga.ask("GET", "/renewal/yaml?version=1", ScriptText).text
    read = olga.ask("POST", "/read-yaml", Imported, ScriptText(text=text))
    assert read.findings == () and read.script == SCRIPT
    wrong = olga.ask("POST", "/read-yaml", Imported, ScriptText(text="code: x\nsteps: 7\n"))
    assert wrong.script is None and "script.yaml:2" in wrong.findings[0]
    new = olga.begin("life", script=replace(SCRIPT, code="life"))
    assert (new.base, new.script.code) == (0, "life")
    assert olga.begin("life", script=replace(SCRIPT, code="life")).code == "conflict", "one is open"
    assert [r.code for r in olga.ask("GET", "", Shelf).rows] == ["life", "renewal"]


def test_where_it_can_be_published(olga: Author) -> None:
    found = olga.ask("GET", "/renewal/places", Places)
    assert [p.id for p in found.campaigns] == ["renewal"] and [p.title["en"] for p in found.teams] == [
        "A",
        "B",
    ]


def test_everything_is_audited(olga: Author, ada: Author) -> None:
    published(olga, ada, "2,280")
    rows = ada.desk.ask("GET", "/v1/audit").json()["rows"]
    done = [(r.get("person"), r["action"], r["entity"]) for r in rows if r["entity"].startswith("script")]
    assert done[0] == ("Olga", "publish", "script")
    assert ("Ada", "approve", "script_draft") in done and ("Olga", "save", "script_draft") in done
