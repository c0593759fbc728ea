"""The pages' figures are what plain SQL says, seen by who may; exports hold all sources and are audited."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime, timedelta

import msgspec
import openpyxl
import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import text

from domain.api import Evaluation
from domain.ids import new_id
from domain.operations import EvaluationSubmitted
from domain.quality_report.model import AccessPage, DayReport, MyQuality, TeamQuality
from domain.sampling import Plan
from domain.scorecards import Answer, Fail, Form, Mark, Option, Question, RootCause, Section
from lead_server.quality import queue
from tests.helpers.world import Org, World
from tests.integration.conftest import signed_in
from tests.integration.test_evaluation_life import appeal, decision
from tests.integration.test_quality_queue import WEEK, called

FORM = Form(
    code="basic", title={"en": "Basic"}, pass_mark=60, root_causes=(RootCause(ref="haste", label={"en": "Haste"}),),
    sections=(
        Section(
            ref="all",
            questions=(
                Question(ref="greeted", title={"en": "Greeted?"}),
                Question(
                    ref="closed", title={"en": "Closed?"}, kind="single", weight=3,
                    options=(Option(ref="yes", points=1), Option(ref="no", root_causes=("haste",)),
                             Option(ref="shouted", fail=Fail(scope="form"), alarm="abuse")),
                ),
            ),
        ),
    ),
)  # fmt: skip


class Floor:
    """Calls of a week, drawn by chance, judged by two analysts; one risk call, one appeal, one red line."""

    def __init__(self, http, world: World, org: Org) -> None:  # type: ignore[no-untyped-def]
        self.http, self.world, self.org = http, world, org
        world.person(org, "nora", "analyst")
        world.publish(org, "scorecard", FORM)
        self.desks = {
            n: signed_in(http, org, n) for n in ("mira", "otto", "quan", "nora", "lena", "olga", "ada")
        }
        self.calls = {"mira": called(world, org, "mira", 9), "otto": called(world, org, "otto", 6)}
        with world.work(org) as work:
            self.drawn = queue.keep(work, Plan(code="weekly", per_agent=4), WEEK, seed="s")
        names = {id_: login for login, id_ in org.people.items()}
        self.evaluations: list[str] = []
        for n, pick in enumerate(self.drawn.picks):
            self.judge(names[pick.analyst], pick.call_id, ("yes", "no")[n % 3 == 0], seconds=100 + n)
        free = next(c for c in self.calls["mira"] if c not in {p.call_id for p in self.drawn.picks})
        self.risky = self.judge("quan", free, "shouted")
        mine = next(e for e in self.evaluations if self.sql("SELECT agent_id FROM evaluation WHERE id=:id", id=e)[0][0]
                    == org.people["mira"])  # fmt: skip
        self.appealed, appeal_id = mine, new_id()
        assert self.desks["mira"].do(appeal(mine, appeal_id)).outcome == "ok"
        judge = self.sql("SELECT assignee_id FROM appeal_step")[0][0]
        assert self.desks[names[judge]].do(decision(mine, appeal_id, 1, True)).outcome == "ok"

    def judge(self, login: str, call_id: str, closed: str, seconds: int = 60) -> str:
        mark = (Mark(start_ms=1_000, end_ms=6_000),)
        answers = (
            Answer(question="greeted", values=("yes",)),
            Answer(question="closed", values=(closed,), marks=mark, comment="=1+1 heard it",
                   root_causes=("haste",) if closed == "no" else ()),
        )  # fmt: skip
        id_ = new_id()
        said = EvaluationSubmitted(
            evaluation_id=id_, call_id=call_id, form="basic", form_version=1, answers=answers, seconds=seconds
        )
        answer = self.desks[login].do(said)
        assert answer.outcome == "ok", answer
        self.evaluations.append(id_)
        return id_

    def get(self, login: str, path: str, kind):  # type: ignore[no-untyped-def]
        answer = self.desks[login].ask("GET", f"/v1/quality/{path}")
        assert answer.status_code == 200, answer.text
        return msgspec.json.decode(answer.content, type=kind) if kind is not None else answer.content

    def sql(self, query: str, **values):  # type: ignore[no-untyped-def]
        with self.world.engine.connect() as connection:
            return [tuple(str(v) if hasattr(v, "hex") and not isinstance(v, float | bytes) else v for v in row)
                    for row in connection.execute(text(query), values).all()]  # fmt: skip


def z(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


NOW = datetime.now(UTC)
PERIOD = f"since={z(NOW - timedelta(days=2))}&until={z(NOW + timedelta(days=2))}"
WEEK_PERIOD = f"since={z(WEEK.since)}&until={z(WEEK.until)}"


@pytest.fixture
def floor(http, world: World, org: Org) -> Floor:  # type: ignore[no-untyped-def]
    return Floor(http, world, org)


def test_every_figure_is_what_plain_sql_says(floor: Floor) -> None:
    mira = floor.org.people["mira"]
    mine = floor.get("mira", "mine", MyQuality)
    ((n, mean, deviation),) = floor.sql(
        "SELECT count(*), avg(final)::float8, stddev_samp(final)::float8 FROM evaluation"
        " WHERE agent_id = :id AND queue = 'measurement' AND state IN ('submitted', 'acknowledged')", id=mira
    )  # fmt: skip
    assert (mine.score.n, mine.score.mean) == (n, pytest.approx(mean)) == (4, pytest.approx(mean))
    assert mine.score.population == 9, "drawn from nine calls"
    half = 3.182446 * deviation / 2 * (1 - 4 / 9) ** 0.5  # t(3), 95 %
    assert mine.score.low == pytest.approx(max(0, mean - half), abs=1e-4)
    assert (mine.risky, mine.appeals, mine.upheld) == (1, 1, 1)
    ((wrong, of),) = floor.sql(
        "SELECT count(*) FILTER (WHERE body->'values' = '[\"no\"]'), count(*) FROM evaluation_answer a"
        " JOIN evaluation e ON e.id = a.evaluation_id WHERE e.agent_id = :id AND e.queue = 'measurement'"
        " AND a.question = 'closed'", id=mira
    )  # fmt: skip
    closed = next(one for one in mine.questions if one.question == "closed")
    assert (closed.n, closed.percent) == (of, pytest.approx(100 * (of - wrong) / of))
    assert closed.lost == pytest.approx(75 * wrong / of), "three quarters of the form's weight"
    if wrong:
        assert mine.practise[0].figure.question == "closed" and mine.practise[0].evidence[0].start_ms == 1_000

    team = floor.get("lena", f"team?{PERIOD}", TeamQuality)
    told = {one.agent: one for one in team.agents}
    assert set(told) == {"Mira", "Otto"}, "her own team, nobody else"
    for login in ("mira", "otto"):
        ((n, mean),) = floor.sql(
            "SELECT count(*), avg(final)::float8 FROM evaluation WHERE agent_id = :id AND queue = 'measurement'",
            id=floor.org.people[login],
        )
        assert (told[login.title()].score.n, told[login.title()].score.mean) == (n, pytest.approx(mean))
    assert team.tiers == 1, "four calls each do not tell them apart"
    assert told["Mira"].alarms == 1 and told["Mira"].fails == 1
    ((causes,),) = floor.sql(
        "SELECT count(*) FROM evaluation_answer WHERE body->'root_causes' @> '[\"haste\"]'::jsonb"
    )
    assert sum(one.n for one in team.causes) == causes > 0


def test_the_days_report_is_what_plain_sql_says(floor: Floor) -> None:
    report = floor.get("olga", f"report?{PERIOD}", DayReport)
    ((judged, seconds),) = floor.sql("SELECT count(*), sum(seconds) FROM evaluation")
    assert report.judged == judged and sum(one.seconds for one in report.analysts) == seconds
    for one in report.analysts:
        ((n, mean),) = floor.sql(
            "SELECT count(*), avg(final)::float8 FROM evaluation WHERE analyst_id = :id", id=one.analyst_id
        )
        assert (one.judged, one.mean) == (n, pytest.approx(mean))
    assert (report.backlog.open, report.appealed) == (0, 1)
    (alarm,) = report.alarms
    assert (alarm.alarm, alarm.agent, alarm.question) == ("abuse", "Mira", "closed")
    week = floor.get("quan", f"report?{WEEK_PERIOD}", DayReport)
    cover = {one.name: (one.calls, one.measured, one.risky) for one in week.agents}
    assert cover == {"Mira": (9, 4, 1), "Otto": (6, 4, 0), "Pia": (0, 0, 0)}
    (north,) = week.regions
    assert (north.name, north.calls, north.measured, north.risky) == ("North", 15, 8, 1)


def test_backlog_and_deadlines(floor: Floor) -> None:
    with floor.world.work(floor.org) as work:
        queue.keep(work, Plan(code="second", per_agent=1), WEEK, seed="t")
    with floor.world.engine.begin() as connection:
        connection.execute(text("UPDATE quality_pick SET at = now() - interval '4 days' WHERE state = 'open'"
                                " AND agent_id = :id"), {"id": floor.org.people["otto"]})  # fmt: skip
        connection.execute(text("UPDATE evaluation SET state = 'returned', correct_by = now() - interval '1 hour'"
                                " WHERE id = :id"), {"id": floor.risky})  # fmt: skip
    report = floor.get("quan", f"report?{PERIOD}", DayReport)
    assert (report.backlog.open, report.backlog.day, report.backlog.older) == (2, 1, 1)
    assert report.backlog.oldest_at is not None and (report.at - report.backlog.oldest_at).days == 4
    (due,) = report.deadlines
    assert (due.kind, due.who, due.agent, due.overdue) == ("correct", "Quan", "Mira", True)


def test_who_may_see_the_pages(floor: Floor) -> None:
    def status(login: str, path: str) -> int:
        return int(floor.desks[login].ask("GET", f"/v1/quality/{path}").status_code)

    assert status("lena", f"report?{PERIOD}") == status("mira", f"report?{PERIOD}") == 403
    mine = floor.get("mira", f"team?{PERIOD}", TeamQuality)
    assert [one.agent for one in mine.agents] == ["Mira"], "an agent sees herself alone"
    for login in ("mira", "lena"):
        assert status(login, f"export?{PERIOD}") == status(login, f"access?{PERIOD}") == 403
    assert status("quan", f"export?{PERIOD}&form=pdf") == 400


def test_an_export_holds_all_sources_and_is_audited(floor: Floor) -> None:
    with floor.world.engine.begin() as connection:
        recording = floor.sql("SELECT recording_id FROM evaluation WHERE id = :id", id=floor.appealed)[0][0]
        marks = [{"start_ms": 4200, "end_ms": 5000}]
        one = {
            "question": "closed",
            "values": ["yes"],
            "source": "phrase:closing",
            "said": "until Friday",
            "marks": marks,
        }
        found = {"suggestions": [one]}
        connection.execute(
            text("INSERT INTO analysis_stage (org_id, recording_id, stage, state, result) VALUES (:org, :id, 'prefill',"
                 " 'done', CAST(:found AS jsonb)) ON CONFLICT (org_id, recording_id, stage) DO UPDATE SET state = 'done',"
                 " result = excluded.result"),
            {"org": floor.org.id, "id": recording, "found": msgspec.json.encode(found).decode()},
        )  # fmt: skip
    data = floor.get("quan", f"export?{PERIOD}", None)
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert book.sheetnames == ["evaluations", "answers", "evidence", "revisions", "appeals", "machine"]
    ours = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_name("answers").to_python()
    (count,) = floor.sql("SELECT count(*) FROM evaluation_answer")[0]
    assert len(ours) == count + 1 and book["evaluations"].max_row == len(floor.evaluations) + 1
    head = [cell.value for cell in book["evaluations"][1]]
    scores = {
        row[head.index("evaluation_id")]: row[head.index("final")] for row in book["evaluations"].values
    }
    one = floor.desks["quan"].ask("GET", f"/v1/evaluations/{floor.appealed}")
    final = msgspec.json.decode(one.content, type=Evaluation).score.final
    assert isinstance(scores[floor.appealed], int | float) and scores[floor.appealed] == float(final or 0)
    assert book["appeals"].max_row == 2 and book["revisions"].max_row == 3
    machine = list(book["machine"].iter_rows(min_row=2, values_only=True))
    assert machine == [
        (floor.appealed, recording, "prefill", 1, "closed", "yes", "phrase:closing", "until Friday", 4200)
    ], "what the machine said stays beside what people said"
    assert book["answers"]["H3"].data_type == "s", "words are words, never a formula"

    answers = floor.get("quan", f"export?{PERIOD}&form=csv&table=answers", None)
    rows = list(csv.DictReader(io.StringIO(answers.decode("utf-8-sig"))))
    assert len(rows) == count and {row["comment"] for row in rows} == {"", "'=1+1 heard it"}
    told = floor.sql("SELECT data FROM audit_event WHERE action = 'export' ORDER BY at")
    assert [(row[0]["form"], row[0]["rows"]) for row in told] == [("xlsx", 9), ("csv", 9)]

    assert floor.desks["quan"].ask("GET", f"/v1/evaluations/{floor.risky}").status_code == 200
    seen = floor.get("ada", f"access?{PERIOD}", AccessPage)
    exports = [row for row in seen.rows if row.action == "export"]
    assert [(row.person, row.rows) for row in exports] == [("Quan", 9), ("Quan", 9)]
    read = next(row for row in seen.rows if row.what == "evaluation" and row.id == floor.risky)
    assert (read.person, read.agent) == ("Quan", "Mira") and read.call_at is not None
