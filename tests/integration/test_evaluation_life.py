"""From a submitted score to an agent who accepts it: over the real server, re-read by plain SQL."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from sqlalchemy import text

from domain.api import Evaluation
from domain.appeals import AppealedQuestion, Verdict
from domain.ids import new_id
from domain.inbox import AbsenceKept, Inbox
from domain.operations import (
    AppealAnswered,
    AppealDecided,
    AppealFiled,
    EvaluationAcknowledged,
    EvaluationCorrected,
    EvaluationReviewed,
    EvaluationSubmitted,
    NoticeSeen,
)
from domain.scorecards import Answer, Fail, Form, Mark, Option, Question, Release, Section
from lead_server import cli
from lead_server.quality.clock import tick
from tests.helpers.world import Desk, Org, World, a_form
from tests.integration.conftest import signed_in
from tests.integration.test_quality_queue import called

GOOD = (Answer(question="greeted", values=("yes",)), Answer(question="closed", values=("yes",)))
BAD = (Answer(question="greeted", values=("yes",)), Answer(question="closed", values=("no",)))


class Floor:
    """Quan and Nora judge; Mira is judged; Lena leads her."""

    def __init__(self, http, world: World, org: Org) -> None:  # type: ignore[no-untyped-def]
        self.http, self.world, self.org = http, world, org
        world.person(org, "nora", "analyst")
        for form in (a_form(), a_form("approved", release=Release(how="approved")),
                     a_form("later", release=Release(how="later", after_h=3))):  # fmt: skip
            world.publish(org, "scorecard", form)
        self.desks: dict[str, Desk] = {}
        (self.call,) = called(world, org, "mira", 1)

    def desk(self, login: str) -> Desk:
        if login not in self.desks:
            self.desks[login] = signed_in(self.http, self.org, login)
        return self.desks[login]

    def do(self, login: str, body, code: str = "") -> None:  # type: ignore[no-untyped-def]
        answer = self.desk(login).do(body)
        assert (answer.outcome, answer.code) == (("refused", code) if code else ("ok", "")), answer

    def scored(self, form: str = "basic", answers: tuple[Answer, ...] = BAD) -> str:
        id_ = new_id()
        self.do(
            "quan",
            EvaluationSubmitted(
                evaluation_id=id_, call_id=self.call, form=form, form_version=1, answers=answers
            ),
        )
        return id_

    def on_desk(self, login: str = "mira") -> dict[str, Evaluation]:
        """Evaluations that a fresh desk of hers pulls."""
        desk = signed_in(self.http, self.org, login)
        found = {}
        for page in desk.pull().pages:
            for item in page.items:
                if item.kind == "evaluation" and not item.gone:
                    found[item.id] = msgspec.json.decode(item.body, type=Evaluation)
        return found

    def notices(self, login: str) -> list[dict]:  # type: ignore[type-arg]
        desk = signed_in(self.http, self.org, login)
        return [
            msgspec.json.decode(item.body)
            for page in desk.pull().pages
            for item in page.items
            if item.kind == "notice" and not item.gone
        ]

    def inbox(self, login: str) -> Inbox:
        return msgspec.json.decode(self.desk(login).ask("GET", "/v1/quality/inbox").content, type=Inbox)

    def sql(self, query: str, **values):  # type: ignore[no-untyped-def]
        with self.world.engine.connect() as connection:
            return connection.execute(text(query), {"org": self.org.id, **values}).all()


@pytest.fixture
def floor(http, world: World, org: Org) -> Floor:  # type: ignore[no-untyped-def]
    return Floor(http, world, org)


def appeal(evaluation_id: str, appeal_id: str) -> AppealFiled:
    wanted = AppealedQuestion(
        question="closed", proposed=Answer(question="closed", values=("yes",)), words="I asked for the date."
    )
    return AppealFiled(appeal_id=appeal_id, evaluation_id=evaluation_id, questions=(wanted,), words="Please")


def decision(evaluation_id: str, appeal_id: str, level: int, upheld: bool) -> AppealDecided:
    answer = Answer(question="closed", values=("yes",)) if upheld else None
    verdict = Verdict(question="closed", answer=answer, words="Heard it again.")
    return AppealDecided(appeal_id=appeal_id, evaluation_id=evaluation_id, level=level, verdicts=(verdict,))


def test_an_appeal_through_two_levels_and_the_score_beside_the_old_one(floor: Floor) -> None:
    evaluation, appeal_id = floor.scored(), new_id()
    floor.do("mira", EvaluationAcknowledged(evaluation_id=evaluation))
    floor.do("otto", appeal(evaluation, new_id()), "not_found")
    floor.do("mira", appeal(evaluation, appeal_id))
    shown = floor.on_desk()[evaluation]
    assert shown.appeals[0].steps[0].assignee == "Nora", "not Quan, who judged"
    assert [n["kind"] for n in floor.notices("nora")] == ["appeal_assigned"]
    assert not floor.inbox("quan").items
    (item,) = floor.inbox("nora").items
    assert (item.kind, item.mine, item.level, item.overdue) == ("appeal", True, 1, False)
    assert (
        item.due_at is not None and item.evaluation.appeals[0].questions[0].words == "I asked for the date."
    )
    floor.do("quan", decision(evaluation, appeal_id, 1, True), "own_evaluation")
    floor.do("lena", decision(evaluation, appeal_id, 1, True), "not_found")
    floor.do("nora", decision(evaluation, appeal_id, 1, False))
    again = floor.on_desk()[evaluation]
    assert (again.state, again.appeals[0].state) == ("submitted", "decided"), "she is to read it again"
    assert again.acknowledged_at is None and again.score.final == "50.00"
    floor.do(
        "mira", AppealAnswered(appeal_id=appeal_id, evaluation_id=evaluation, answer="escalate", words="No.")
    )
    floor.do("nora", decision(evaluation, appeal_id, 2, False), "own_evaluation")
    floor.do("lena", decision(evaluation, appeal_id, 2, True))
    final = floor.on_desk()[evaluation]
    assert final.score.final == "100.00" and final.appeals[0].closed_why == "all_upheld"
    (before,) = final.revisions
    assert (before.score.final, before.why, before.by) == ("50.00", "appeal", "Lena")
    assert [a.values for a in before.answers] == [("yes",), ("no",)], "both are kept, answers per question"
    assert floor.sql(
        "SELECT e.final, r.final FROM evaluation e JOIN evaluation_revision r ON r.evaluation_id = e.id"
        " WHERE e.org_id = :org AND e.id = :id", id=evaluation
    ) == [(100, 50)]  # fmt: skip
    told = [row.action for row in floor.sql(
        "SELECT action FROM audit_event WHERE org_id = :org AND entity = 'evaluation' ORDER BY at, id")]  # fmt: skip
    assert [a for a in told if a != "see"] == ["appeal", "decide_appeal", "escalate_appeal", "decide_appeal"]


def test_a_verdict_need_not_bring_what_is_asked_of_an_analyst(floor: Floor) -> None:
    """Her words are the verdict's: a harder answer without comment and evidence is taken as well."""
    question = Question(ref="closed", title={"en": "Closed?"}, evidence_rule="always", comment_rule="always")
    strict = Form(
        code="strict", title={"en": "Strict"}, sections=(Section(ref="all", questions=(question,)),)
    )
    floor.world.publish(floor.org, "scorecard", strict)
    mark = (Mark(start_ms=0, end_ms=900),)
    given = (Answer(question="closed", values=("yes",), comment="heard", marks=mark),)
    evaluation, appeal_id = floor.scored("strict", given), new_id()
    floor.do("mira", appeal(evaluation, appeal_id))
    harder = Verdict(
        question="closed", answer=Answer(question="closed", values=("no",)), words="Not even that."
    )
    said = AppealDecided(appeal_id=appeal_id, evaluation_id=evaluation, level=1, verdicts=(harder,))
    floor.do("nora", said)
    assert floor.on_desk()[evaluation].score.final == "0.00"


def test_a_second_person_agrees_before_the_agent_sees_anything(floor: Floor) -> None:
    evaluation = floor.scored("approved")
    assert evaluation not in floor.on_desk()
    mira = floor.desk("mira")
    assert mira.ask("GET", f"/v1/evaluations/{evaluation}").status_code == 404
    assert mira.ask("GET", f"/v1/calls/{floor.call}").json().get("evaluations", []) == []
    assert mira.ask("GET", "/v1/calls").json()["rows"][0].get("final_score", "") == ""
    assert floor.desk("quan").ask("GET", f"/v1/evaluations/{evaluation}").status_code == 200
    floor.do("mira", EvaluationAcknowledged(evaluation_id=evaluation), "not_found")
    floor.do("quan", EvaluationReviewed(evaluation_id=evaluation, approved=True), "own_evaluation")
    floor.do("lena", EvaluationReviewed(evaluation_id=evaluation, approved=True), "forbidden")
    floor.do(
        "nora", EvaluationReviewed(evaluation_id=evaluation, approved=False, words="Hear the end again.")
    )
    (item,) = floor.inbox("quan").items
    assert (item.kind, item.mine) == ("correct", True)
    assert item.evaluation.returned_words == "Hear the end again." and item.due_at is not None
    assert [n["kind"] for n in floor.notices("quan")] == ["returned"]
    floor.do("quan", EvaluationCorrected(evaluation_id=evaluation, answers=GOOD, comment="You are right."))
    (item,) = floor.inbox("nora").items
    assert item.kind == "approve" and item.evaluation.revisions[0].score.final == "50.00"
    floor.do("nora", EvaluationReviewed(evaluation_id=evaluation, approved=True))
    got = floor.on_desk()[evaluation]
    assert (got.score.final, got.approver, got.state) == ("100.00", "Nora", "submitted")
    floor.do("quan", EvaluationCorrected(evaluation_id=evaluation, answers=BAD), "evaluation_final")


def test_a_time_comes_and_an_assignee_on_leave_is_replaced(floor: Floor) -> None:
    waits, now = floor.scored("later"), datetime.now(UTC)
    assert waits not in floor.on_desk()
    done = tick(floor.world.engine, now + timedelta(hours=2))
    assert done is not None and done.total == 0
    done = tick(floor.world.engine, now + timedelta(hours=3, minutes=1))
    assert done is not None and done.released == 1 and waits in floor.on_desk()

    floor.world.person(floor.org, "pete", "analyst")
    evaluation, appeal_id = floor.scored(), new_id()
    floor.do("mira", appeal(evaluation, appeal_id))
    first = floor.on_desk()[evaluation].appeals[0].steps[0]
    login = next(n for n, id_ in floor.org.people.items() if id_ == first.assignee_id)
    other = {"nora": "pete", "pete": "nora"}[login]
    leave = {
        "person_id": first.assignee_id,
        "since": now.isoformat(),
        "until": (now + timedelta(days=9)).isoformat(),
    }
    assert floor.desk("lena").ask("POST", "/v1/absences", json=leave).status_code == 404, "nobody of her team"
    assert floor.desk("mira").ask("POST", "/v1/absences", json=leave).status_code == 403
    kept = floor.desk("olga").ask("POST", "/v1/absences", json=leave)
    assert msgspec.json.decode(kept.content, type=AbsenceKept).moved == 1
    (step,) = floor.on_desk()[evaluation].appeals[0].steps
    assert (step.assignee, step.instead_of) == (other.title(), login.title())
    assert step.due_at == first.due_at, "the agent waits no longer because somebody is away"
    floor.do(login, decision(evaluation, appeal_id, 1, True), "not_found")
    late = tick(floor.world.engine, now + timedelta(hours=60))
    assert late is not None and late.replaced == 0
    assert floor.sql("SELECT count(*) FROM appeal_step WHERE org_id = :org AND state = 'replaced'") == [(1,)]


def test_overdue_is_visible_to_who_leads_and_silence_ends_an_appeal(floor: Floor) -> None:
    evaluation, appeal_id = floor.scored(), new_id()
    floor.do("mira", appeal(evaluation, appeal_id))
    with floor.world.engine.begin() as connection:
        connection.execute(text("UPDATE appeal_step SET due_at = now() - interval '1 hour'"))
    (seen,) = floor.inbox("lena").items
    assert (seen.mine, seen.overdue, seen.assignee) == (False, True, "Nora")
    assert floor.desk("mira").ask("GET", "/v1/quality/inbox").json().get("items", []) == []
    floor.do("nora", decision(evaluation, appeal_id, 1, False))
    done = tick(floor.world.engine, datetime.now(UTC) + timedelta(days=8))
    assert done is not None and done.closed == 1
    assert floor.on_desk()[evaluation].appeals[0].closed_why == "late"
    floor.do("mira", AppealAnswered(appeal_id=appeal_id, evaluation_id=evaluation, answer="escalate", words="x"),
             "appeal_over")  # fmt: skip


def test_a_red_line_is_told_to_her_lead_at_once_and_only_once(floor: Floor) -> None:
    """Even where the judgement itself still waits for a second person."""
    shouted = Option(ref="yes", label={"en": "Yes"}, fail=Fail(scope="form"), alarm="abuse")
    question = Question(
        ref="shouted", kind="single", title={"en": "Shouted?"}, options=(Option(ref="no", points=1), shouted)
    )
    form = Form(
        code="red", title={"en": "Red"}, sections=(Section(ref="all", questions=(question,)),),
        release=Release(how="approved"),
    )  # fmt: skip
    floor.world.publish(floor.org, "scorecard", form)
    evaluation = floor.scored("red", (Answer(question="shouted", values=("yes",)),))
    (told,) = floor.notices("lena")
    assert told["kind"] == "red_line"
    assert (told["data"]["alarm"], told["data"]["agent"]) == ("abuse", "Mira")
    assert told["data"]["evaluation_id"] == evaluation
    assert floor.notices("mira") == floor.notices("quan") == [], "not to her, whom it is about"
    assert floor.sql("SELECT alarm, question FROM quality_alarm WHERE org_id = :org") == [
        ("abuse", "shouted")
    ]
    same = EvaluationCorrected(
        evaluation_id=evaluation, answers=(Answer(question="shouted", values=("yes",), comment="!"),)
    )
    floor.do("quan", same)
    assert len(floor.notices("lena")) == 1, "it was told already"
    floor.do("mira", NoticeSeen(notice_id=told["id"]), "not_found")
    floor.do("lena", NoticeSeen(notice_id=told["id"]))
    assert floor.notices("lena") == []


def test_notices_that_nobody_read_leave_the_desks(floor: Floor) -> None:
    floor.do("mira", appeal(floor.scored(), new_id()))
    assert len(floor.notices("nora")) == 1
    tick(floor.world.engine, datetime.now(UTC) + timedelta(days=29))
    assert len(floor.notices("nora")) == 1
    tick(floor.world.engine, datetime.now(UTC) + timedelta(days=31))
    assert floor.notices("nora") == []


def test_leave_from_the_command_line_moves_what_waits(floor: Floor, tmp_path, capsys) -> None:  # type: ignore[no-untyped-def]
    floor.world.person(floor.org, "pete", "analyst")
    evaluation, appeal_id = floor.scored(), new_id()
    floor.do("mira", appeal(evaluation, appeal_id))
    first = floor.on_desk()[evaluation].appeals[0].steps[0].assignee.lower()
    url = floor.world.engine.url.render_as_string(hide_password=False)
    place = ["--organisation", "demo", "--database", url, "--data", str(tmp_path)]
    until = (datetime.now(UTC) + timedelta(days=3)).date().isoformat()
    assert cli.main(["quality", "leave", first, "--until", until, "--reason", "ill", *place]) == 0
    assert "1 appeals went to somebody else" in capsys.readouterr().out
    assert floor.on_desk()[evaluation].appeals[0].steps[0].instead_of == first.title()
    assert cli.main(["quality", "leave", "nobody", "--until", until, *place]) == 1
    assert cli.main(["quality", "leave", first, "--until", "2020-01-01", *place]) == 1
