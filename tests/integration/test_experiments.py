"""Experiments at the server: planned, started, counted from what desks push, once, whatever the order; ended."""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient
from sqlalchemy import text

from db.central.calls import call
from db.central.definitions import definition
from domain.calls import CallRecord, ScriptRun, StepVisit, WrapUp
from domain.experiments import assignment
from domain.experiments.definition import Arm, Experiment, Plan
from domain.experiments.effect import Effect, Planned
from domain.ids import new_id
from domain.operations import CallFinished, VariantAssigned, VariantOverridden
from domain.scripts import Script, Step
from lead_server.cli import main
from lead_server.experiments import keeper
from tests.helpers.world import Desk, Org, World, a_campaign
from tests.integration.conftest import signed_in

TITLE = {"en": "x", "zh": "文", "es": "x"}
WORDS = {"en": "Better", "zh": "更好", "es": "Mejor"}
HELLO, PITCH = (
    Step(id="hello", title={"en": "Hello"}, goto="pitch"),
    Step(id="pitch", title={"en": "Pitch"}, text=WORDS, goto="end"),
)
SCRIPT = Script(
    code="sales", title=TITLE, start="hello", version=1, steps=(HELLO, PITCH, Step(id="end", kind="outcome"))
)
EXPERIMENT = Experiment(
    code="opening", title=TITLE, script="sales", script_version=1, campaigns=("renewal",), seed="s",
    plan=Plan(baseline=0.3, worth=0.2, looks=(0.5, 1.0)),
    arms=(Arm(code="A"), Arm(code="B", replaced=(Step(id="pitch", title={"en": "Pitch"}, text=WORDS, goto="end"),))),
)  # fmt: skip
NOW = datetime.now(UTC).replace(microsecond=0)


@pytest.fixture
def olga(world: World, org: Org, http: TestClient[Any]) -> Desk:
    """Of operations; the script and its campaign are published."""
    campaign = a_campaign()
    refused = msgspec.structs.replace(campaign.dispositions[0], code="refused", category="refusal", tags=())
    world.publish(
        org, "campaign", msgspec.structs.replace(campaign, dispositions=(*campaign.dispositions, refused))
    )
    world.publish(org, "script", SCRIPT)  # type: ignore[arg-type]
    return signed_in(http, org, "olga")


def ask(desk: Desk, method: str, path: str, status: int = 200, body: object = None) -> Any:
    more = (
        {"content": msgspec.json.encode(body), "headers": {"Content-Type": "application/json"}}
        if body
        else {}
    )
    answer = desk.ask(method, f"/v1/experiments{path}", **more)
    assert answer.status_code == status, answer.text
    return answer


def start(desk: Desk, experiment: Experiment = EXPERIMENT) -> Experiment:
    ask(desk, "POST", "", body=experiment)
    return msgspec.json.decode(ask(desk, "POST", f"/{experiment.code}/start").content, type=Experiment)


def effect(desk: Desk, code: str = "opening") -> Effect:
    return msgspec.json.decode(ask(desk, "GET", f"/{code}").content, type=Effect)


def drawn(lead_id: str, arm: str, at: datetime = NOW, **more: Any) -> VariantAssigned:
    return VariantAssigned(lead_id=lead_id, experiment="opening", arm=arm, since=at, **more)


def called(
    lead_id: str, arm: str, disposition: str, at: datetime = NOW, steps: str = "hello pitch end"
) -> CallFinished:
    path = tuple(StepVisit(step=step, at=at, seconds=10.0 * n) for n, step in enumerate(steps.split(), 1))
    record = CallRecord(
        id=new_id(), direction="out", started_at=at, lead_id=lead_id, campaign_id="renewal",
        answered_at=at + timedelta(seconds=5), ended_at=at + timedelta(seconds=65), number_text="+8613912345678",
    )  # fmt: skip
    run = ScriptRun(
        script_id="sales",
        version=1,
        variant=f"opening:{arm}",
        path=path,
        exit_step=path[-1].step if path else "",
    )
    return CallFinished(call=record, wrap_up=WrapUp(disposition=disposition), script=run)


# ------------------------------------------------------------------ the plan


def test_a_plan_says_what_it_needs_and_what_is_wrong_with_it(olga: Desk) -> None:
    done = msgspec.json.decode(ask(olga, "POST", "", body=EXPERIMENT).content, type=Planned)
    assert done.findings == () and done.size > 50 and done.experiment.plan.size == 0
    wrong = msgspec.structs.replace(EXPERIMENT, script_version=9)
    done = msgspec.json.decode(ask(olga, "POST", "", body=wrong).content, type=Planned)
    assert done.findings == (("no_script", "script"),)
    refused = ask(olga, "POST", "/opening/start", 422).json()
    assert (refused["code"], refused["data"]["first"]) == ("experiment_unsound", "no_script")


def test_an_arms_words_pass_the_checker_of_scripts(olga: Desk) -> None:
    """A language that is missing, a way that ends: what could not be published cannot be tried on customers either."""
    bad = Step(id="pitch", title={"en": "Pitch"}, text={"en": "Better {{ lead.nonsense }}"}, goto="nowhere")
    wrong = msgspec.structs.replace(EXPERIMENT, arms=(Arm(code="A"), Arm(code="B", replaced=(bad,))))
    done = msgspec.json.decode(ask(olga, "POST", "", body=wrong).content, type=Planned)
    assert {code for code, _ in done.findings} == {"arm_unsound"}
    told = " ".join(path for _, path in done.findings)
    assert all(code in told for code in ("missing_translation", "unknown_step", "unknown_field")), told
    assert ask(olga, "POST", "/opening/start", 422).json()["data"]["first"] == "arm_unsound"


def test_nothing_of_a_plan_changes_after_the_start(olga: Desk, world: World, org: Org) -> None:
    running = start(olga)
    assert running.state == "running" and running.plan.size > 50
    easier = msgspec.structs.replace(EXPERIMENT, plan=Plan(baseline=0.3, worth=0.29))
    assert ask(olga, "POST", "", 409, easier).json()["code"] == "experiment_fixed"
    assert ask(olga, "POST", "/opening/start", 409).json()["code"] == "experiment_fixed"
    with world.engine.connect() as connection, pytest.raises(Exception, match="never changes"):
        connection.execute(
            definition.update()
            .where(definition.c.org_id == org.id, definition.c.kind == "experiment")
            .values(body={"plan": {}})
        )


def test_two_experiments_never_speak_in_the_same_calls(olga: Desk) -> None:
    start(olga)
    other = msgspec.structs.replace(EXPERIMENT, code="closing", campaigns=())
    ask(olga, "POST", "", body=other)
    refused = ask(olga, "POST", "/closing/start", 409).json()
    assert (refused["code"], refused["data"]) == ("experiment_overlaps", {"experiment": "opening"})
    ask(olga, "POST", "/opening/end", body={"why": "enough"})
    ask(olga, "POST", "/closing/start")


def test_desks_get_it_with_its_start_and_its_end(olga: Desk, mira: Desk) -> None:
    start(olga)

    def got() -> list[Experiment]:
        items = [item for page in mira.pull().pages for item in page.items if item.kind == "experiment"]
        return [msgspec.json.decode(bytes(item.body), type=Experiment) for item in items]

    (one,) = got()
    assert (one.state, one.version, one.seed) == ("running", 1, "s")
    ask(olga, "POST", "/opening/end", 422, {"why": " "})
    ask(olga, "POST", "/opening/end", body={"why": "decided"})
    (two,) = got()
    assert (two.state, two.version, two.ended_why) == ("ended", 2, "decided")
    assert ask(olga, "POST", "/opening/end", 409, {"why": "again"}).json()["code"] == "experiment_fixed"


def test_who_may_what(olga: Desk, mira: Desk, quan: Desk, http: TestClient[Any], org: Org) -> None:
    start(olga)
    lena = signed_in(http, org, "lena")
    for desk, status in ((mira, 403), (quan, 200), (lena, 200)):
        for path in ("", "/opening", "/versions/sales"):
            ask(desk, "GET", path, status)
        ask(desk, "POST", "/opening/end", 403, {"why": "x"})
        ask(desk, "POST", "", 403, EXPERIMENT)
    ask(olga, "GET", "/nothing", 404)


def test_another_organisations_experiment_is_not_there(
    olga: Desk, world: World, http: TestClient[Any]
) -> None:
    start(olga)
    other = world.organisation("other")
    world.person(other, "oscar", "operations")
    oscar = signed_in(http, other, "oscar")
    ask(oscar, "GET", "/opening", 404)
    assert ask(oscar, "GET", "").json() == {}


# ------------------------------------------------------------------ the figures


def test_an_arm_is_kept_once_and_goes_with_the_lead(
    olga: Desk, mira: Desk, world: World, org: Org, http: Any
) -> None:
    """Two desks that drew without the server: the first that arrives stays; the next agent's desk gets it."""
    start(olga)
    lead = world.lead(org, "王丽", "mira", campaign="renewal")
    otto = signed_in(http, org, "otto")
    assert mira.do(drawn(lead, "B")).outcome == "ok"
    late = otto.do(drawn(lead, "A"))
    assert (late.outcome, late.code) == ("merged", "already_done")
    assert world.whole(org, lead).variants == {"opening": "B"}
    assert [a.leads for a in effect(olga).arms] == [0, 1]


def test_a_lead_counts_once_where_it_was_drawn(olga: Desk, mira: Desk, world: World, org: Org) -> None:
    """Three calls of one lead are one contact; what was spoken against the draw counts for the draw."""
    start(olga)
    lead = world.lead(org, "王丽", "mira", campaign="renewal")
    other = world.lead(org, "李娜", "mira", campaign="renewal")
    mira.do(drawn(lead, "B"))
    mira.do(drawn(other, "A"))
    mira.do(VariantOverridden(lead_id=lead, experiment="opening", arm="A", reason="asked for the short one"))
    mira.push(
        mira.operation(called(lead, "A", "no_answer", NOW)),
        mira.operation(called(lead, "A", "refused", NOW + timedelta(hours=1))),
        mira.operation(called(lead, "A", "sold", NOW + timedelta(hours=2))),
        mira.operation(called(other, "A", "refused", NOW)),
        mira.operation(called(other, "A", "sold", NOW - timedelta(hours=1))),
    )
    found = effect(olga)
    first, second = found.arms
    assert (first.contacts, first.conversions, first.calls) == (1, 0, 1), (
        "the call before the draw does not count"
    )
    assert (second.contacts, second.conversions, second.calls, second.overridden) == (1, 1, 3, 1)
    assert second.exposed == 0, "nobody was spoken B"
    assert [(r.code, r.calls) for r in found.refusals] == [("refused", (1, 1))]
    assert [(o.arm, o.reason, o.by) for o in found.overrides] == [("A", "asked for the short one", "Mira")]
    guards = {g.code: g for g in found.guards}
    assert [a.of for a in guards["refusals"].arms] == [1, 1]
    assert guards["impression"].word == "no_facts" and set(guards) == {
        "refusals", "forbidden", "complaints", "auto_fails", "handle_time", "cancellations", "impression",
    }  # fmt: skip
    assert guards["handle_time"].arms[1].value == 60.0


def test_steps_say_who_came_there_who_left_there_and_how_long(
    olga: Desk, mira: Desk, world: World, org: Org
) -> None:
    start(olga)
    leads = [world.lead(org, f"L{n}", "mira", campaign="renewal") for n in range(4)]
    for n, lead in enumerate(leads):
        mira.do(drawn(lead, "AABB"[n]))
        steps = ("hello", "hello pitch end", "hello", "hello pitch hello pitch end")[n]
        mira.do(called(lead, "AABB"[n], "sold" if n == 3 else "refused", steps=steps))
    found = effect(olga)
    assert found.runs == (2, 2)
    assert [(s.step, s.changed, [(c.reached, c.ended) for c in s.arms]) for s in found.steps] == [
        ("hello", False, [(2, 1), (2, 1)]),
        ("pitch", True, [(1, 0), (1, 0)]),
        ("end", False, [(1, 1), (1, 1)]),
    ]
    assert found.steps[1].arms[1].median_s == 60.0, "20 and 40 s of the one who came twice"
    assert [a.exposed for a in found.arms] == [0, 1], "who hung up before the step has not heard its words"
    assert found.comparisons[0].complier == pytest.approx(1.0)


def test_a_random_floor_counts_as_sql_of_its_own_says(
    olga: Desk, mira: Desk, world: World, org: Org, http: Any
) -> None:
    """Agents, callbacks, late and doubled operations in any order; every count is read again by other SQL."""
    experiment = start(olga)
    chance = random.Random(5)
    desks = {"mira": mira, "otto": signed_in(http, org, "otto"), "pia": signed_in(http, org, "pia")}
    operations: dict[str, list[Any]] = {login: [] for login in desks}
    for n, login in enumerate(desks):
        for k in range(12):
            lead = world.lead(org, f"{login}{k}", login, campaign="renewal")
            arm = assignment.draw(experiment, login, "d", k).code
            began = NOW - timedelta(days=chance.randrange(5), minutes=n)
            operations[login].append(desks[login].operation(drawn(lead, arm, began, n=k)))
            for again in range(chance.randrange(4)):
                word = chance.choice(("sold", "refused", "no_answer", "never"))
                body = called(lead, arm, word, began + timedelta(hours=again))
                operations[login].append(desks[login].operation(body))
    for login, desk in desks.items():
        mine = operations[login]
        desk.push(*mine)
        desk.push(*mine[:5])
    found = effect(olga)
    sql = """
        SELECT a.arm, count(DISTINCT a.lead_id) AS leads,
               count(DISTINCT a.lead_id) FILTER (WHERE c.category IN ('sale','refusal','do_not_call')) AS contacts,
               count(DISTINCT a.lead_id) FILTER (WHERE c.category = 'sale') AS sold, count(c.id) AS calls
        FROM experiment_assignment a LEFT JOIN call c
             ON c.org_id = a.org_id AND c.lead_id = a.lead_id AND c.started_at >= a.since
        WHERE a.org_id = :org GROUP BY a.arm ORDER BY a.arm"""
    with world.engine.connect() as connection:
        rows = connection.execute(text(sql), {"org": org.id}).all()
    assert [(a.arm, a.leads, a.contacts, a.conversions, a.calls) for a in found.arms] == [
        tuple(r) for r in rows
    ]
    assert sum(a.calls for a in found.arms) > 30 and [a.leads for a in found.arms] == [18, 18]
    one = found.comparisons[0]
    assert one.verdict.word == "not_enough" and one.verdict.more > 0 and one.stratified is not None
    assert one.days[-1].contacts == sum(a.contacts for a in found.arms)
    assert [d.day for d in one.days] == sorted(d.day for d in one.days)
    assert found.ratio_p == 1.0


def test_a_desk_that_syncs_late_changes_the_past_and_it_is_said(
    olga: Desk, mira: Desk, world: World, org: Org
) -> None:
    start(olga)
    lead, later = (world.lead(org, name, "mira", campaign="renewal") for name in ("王丽", "李娜"))
    mira.do(drawn(lead, "A", NOW - timedelta(days=8)))
    first = effect(olga)
    assert (first.seen_at, first.late) == (None, 0)
    ask(olga, "POST", f"/opening/seen?at={first.counted_at.isoformat().replace('+00:00', 'Z')}", 204)
    assert effect(olga).late == 0
    mira.do(called(lead, "A", "sold", NOW - timedelta(days=7)))
    mira.do(drawn(later, "B"))
    mira.do(called(later, "B", "sold", datetime.now(UTC)))
    found = effect(olga)
    assert (found.late, found.late_since) == (1, NOW - timedelta(days=7)), (
        "the call of today is news, not late"
    )
    assert found.seen_at == first.counted_at
    ask(olga, "POST", f"/opening/seen?at={found.counted_at.isoformat().replace('+00:00', 'Z')}", 204)
    assert effect(olga).late == 0


def test_calls_after_the_end_do_not_count(olga: Desk, mira: Desk, world: World, org: Org) -> None:
    start(olga)
    lead = world.lead(org, "王丽", "mira", campaign="renewal")
    mira.do(drawn(lead, "A", NOW - timedelta(minutes=5)))
    ask(olga, "POST", "/opening/end", body={"why": "enough"})
    mira.do(called(lead, "A", "refused", NOW - timedelta(minutes=5)))
    mira.do(called(lead, "A", "sold", datetime.now(UTC) + timedelta(seconds=5)))
    assert [(a.contacts, a.conversions) for a in effect(olga).arms] == [(1, 0), (0, 0)]


def test_planned_looks_are_taken_once_and_kept(olga: Desk, world: World, org: Org) -> None:
    """Facts that come later change the page, not the look."""
    plan = Plan(baseline=0.3, worth=0.3, looks=(0.5, 1.0), decides_by="planned_looks")
    experiment = start(olga, msgspec.structs.replace(EXPERIMENT, plan=plan))
    size = experiment.plan.size

    def happen(count: int, arm: str, sold: int) -> None:
        leads = [new_id() for _ in range(count)]
        with world.engine.begin() as connection:
            for n, lead in enumerate(leads):
                connection.execute(
                    text(
                        "INSERT INTO experiment_assignment (org_id, experiment, lead_id, arm, agent_id, since)"
                        " VALUES (:o, 'opening', :l, :a, :p, :s)"
                    ),
                    {"o": org.id, "l": lead, "a": arm, "p": org.people["mira"], "s": NOW},
                )
                connection.execute(
                    call.insert().values(
                        org_id=org.id, id=new_id(), agent_id=org.people["mira"], lead_id=lead, started_at=NOW,
                        answered_at=NOW, category="sale" if n < sold else "refusal", campaign_id="renewal",
                    )
                )  # fmt: skip

    happen(size // 2 - 2, "A", 2)
    happen(size // 2 - 2, "B", 2)
    assert effect(olga).comparisons[0].looks == ()
    assert effect(olga).comparisons[0].next_look == size
    happen(4, "A", 0)
    happen(4, "B", 4)
    assert keeper.take_due_looks(world.engine) is not None  # nobody has opened the page
    with world.engine.connect() as connection:
        kept = connection.execute(
            text("SELECT n FROM experiment_look WHERE org_id = :o"), {"o": org.id}
        ).all()
    assert [row.n for row in kept] == [1]
    (look,) = effect(olga).comparisons[0].looks
    assert look.n == 1 and look.z > 0
    happen(size // 2, "A", 0)
    happen(size // 2, "B", size // 2)
    found = effect(olga).comparisons[0]
    assert found.looks[0] == look and len(found.looks) == 2 and found.looks[1].crossed
    assert (found.verdict.word, found.verdict.by, found.verdict.look, found.next_look) == (
        "better", "planned_looks", 2, 0,
    )  # fmt: skip


def test_versions_are_shown_without_a_verdict(olga: Desk, mira: Desk, world: World, org: Org) -> None:
    lead = world.lead(org, "王丽", "mira", campaign="renewal")
    mira.do(called(lead, "", "sold"))
    found = msgspec.json.decode(ask(olga, "GET", "/versions/sales").content, type=Effect)
    assert [(a.arm, a.contacts, a.conversions) for a in found.arms] == [("v1", 1, 1)]
    assert (
        found.experiment is None
        and found.comparisons == ()
        and [s.step for s in found.steps][:2] == ["hello", "pitch"]
    )


# ------------------------------------------------------------------ commands


def test_commands(
    olga: Desk, world: World, org: Org, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = world.engine.url.render_as_string(hide_password=False)

    def run(*words: str) -> tuple[int, Any]:
        code = main(
            [
                "experiments",
                *words,
                "--organisation",
                org.code,
                "--database",
                url,
                "--data",
                str(tmp_path),
                "--json",
            ]
        )
        out = capsys.readouterr().out
        return code, json.loads(out) if out else None

    file = tmp_path / "opening.yaml"
    file.write_bytes(msgspec.yaml.encode(EXPERIMENT))
    code, done = run("plan", str(file))
    assert code == 0 and done["size"] > 50
    assert run("start", "opening")[1]["state"] == "running"
    assert run("list")[1]["experiments"][0]["experiment"]["code"] == "opening"
    assert [arm["arm"] for arm in run("show", "opening")[1]["arms"]] == ["A", "B"]
    assert run("end", "opening", "--why", "enough")[1]["state"] == "ended"
    assert run("show", "nothing")[0] == 1
    assert run("plan", str(tmp_path / "missing.yaml"))[0] == 2
    assert (
        main(
            [
                "experiments",
                "show",
                "opening",
                "--organisation",
                org.code,
                "--database",
                url,
                "--data",
                str(tmp_path),
            ]
        )
        == 0
    )
    assert "B: not enough calls" in capsys.readouterr().out
