"""Who hears which arm, what is wrong with a plan, which word the counts get; and that no effect is rarely found."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest

from domain.experiments import assignment, looks, verdict
from domain.experiments.definition import Arm, Experiment, Plan
from domain.experiments.planning import check, check_scripts, required_size
from domain.experiments.variants import spoken
from domain.scripts import Objection, Script, Step
from domain.statistics.two_groups import Counts
from tests.simulation.experiments import run

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
TITLE = {"en": "x", "zh": "文", "es": "x"}
PLAN = Plan(baseline=0.05, worth=0.0125, size=5333)


def an_experiment(**changes) -> Experiment:
    made = Experiment(
        code="opening", title=TITLE, script="renewal", script_version=3, seed="s1", plan=PLAN,
        arms=(Arm(code="A"), Arm(code="B", replaced=(Step(id="hello", text={"en": "Good day"}),))),
    )  # fmt: skip
    return msgspec.structs.replace(made, **changes)


# ------------------------------------------------------------------ assignment


def test_every_block_of_every_agent_has_each_arm_equally_often():
    experiment = an_experiment()
    for agent in ("mira", "otto", "pia"):
        drawn = [assignment.draw(experiment, agent, "desk", n).code for n in range(400)]
        for start in range(0, 400, 4):
            assert sorted(drawn[start : start + 4]) == ["A", "A", "B", "B"]


def test_weights_are_kept_and_the_order_depends_on_seed_agent_and_desk():
    three = an_experiment(
        arms=(Arm(code="A", weight=2), Arm(code="B", version=4), Arm(code="C", version=5)), seed="s1"
    )
    drawn = [assignment.draw(three, "mira", "desk", n).code for n in range(800)]
    assert [drawn.count(code) for code in "ABC"] == [400, 200, 200]

    def order(experiment: Experiment, agent: str, desk: str) -> list[str]:
        return [assignment.draw(experiment, agent, desk, n).code for n in range(40)]

    plain = an_experiment()
    orders = [
        order(plain, "mira", "desk"), order(plain, "otto", "desk"), order(plain, "mira", "laptop"),
        order(an_experiment(seed="s2"), "mira", "desk"),
    ]  # fmt: skip
    assert len({tuple(one) for one in orders}) == 4
    assert order(plain, "mira", "desk") == orders[0], "anybody computes it again"


def test_the_order_is_the_documented_one_for_ever():
    """A change here would give running experiments another order: it may not happen unnoticed."""
    drawn = "".join(assignment.draw(an_experiment(), "mira", "desk", n).code for n in range(16))
    assert drawn == PINNED
    assert assignment.block_of(an_experiment(), 9) == (2, 1)


PINNED = "AABBABABAABBBBAA"


def test_an_experiment_speaks_only_while_it_runs_and_only_in_its_campaigns():
    running = an_experiment(state="running", campaigns=("home",))
    assert assignment.running_for([an_experiment(), running], "renewal", "home") is running
    assert assignment.running_for([running], "renewal", "car") is None
    assert assignment.running_for([running], "welcome", "home") is None
    assert assignment.running_for([an_experiment(state="ended")], "renewal", "home") is None
    everywhere = an_experiment(state="running")
    assert assignment.overlap(running, everywhere) and not assignment.overlap(
        running, an_experiment(campaigns=("car",))
    )
    assert not assignment.overlap(running, an_experiment(script="other"))


# ------------------------------------------------------------------ what is spoken

SCRIPT = Script(
    code="renewal", title=TITLE, start="hello", version=3,
    steps=(Step(id="hello", text={"en": "Hello"}, goto="end"), Step(id="end", kind="outcome")),
    objections=(Objection(code="price", title=TITLE, steps=(Step(id="cheap", text={"en": "Cheap"}),)),),
)  # fmt: skip


def find(code: str, version: int) -> Script | None:
    return {("renewal", 3): SCRIPT, ("renewal", 4): msgspec.structs.replace(SCRIPT, version=4)}.get(
        (code, version)
    )


def test_an_arm_speaks_its_version_or_its_steps_and_says_so():
    experiment = an_experiment()
    first, second = (spoken(experiment, arm, find) for arm in experiment.arms)
    assert first is not None and (first.variant, first.steps) == ("opening:A", SCRIPT.steps)
    assert second is not None and second.variant == "opening:B"
    assert [s.text.get("en", "") for s in second.steps] == ["Good day", ""] and second.version == 3
    other = spoken(experiment, Arm(code="C", version=4), find)
    assert other is not None and (other.version, other.variant) == (4, "opening:C")
    assert spoken(experiment, Arm(code="D", version=9), find) is None, "not here yet"


def test_a_step_inside_an_objection_is_replaced_too_and_an_unknown_id_stops_no_desk():
    arm = Arm(code="B", replaced=(Step(id="cheap", text={"en": "Fair"}), Step(id="nowhere")))
    found = spoken(an_experiment(), arm, find)
    assert found is not None and found.objections[0].steps[0].text == {"en": "Fair"}
    assert found.steps == SCRIPT.steps


# ------------------------------------------------------------------ the plan


def test_a_sound_plan_has_nothing_to_say():
    assert check(an_experiment()) == [] and check_scripts(an_experiment(), find) == []


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({"arms": (Arm(code="A"),)}, ["two_arms"]),
        ({"arms": (Arm(code="A"), Arm(code="A", version=4))}, ["double_arm"]),
        ({"arms": (Arm(code="A"), Arm(code="B"))}, ["arm_same"]),
        ({"arms": (Arm(code="A"), Arm(code="x:y", version=4))}, ["double_arm"]),
        ({"arms": (Arm(code="A", weight=0), Arm(code="B", version=4))}, ["weight_range"]),
        ({"plan": Plan(baseline=0.0, worth=0.01)}, ["baseline_range"]),
        ({"plan": Plan(baseline=0.95, worth=0.1)}, ["worth_range"]),
        ({"plan": Plan(baseline=0.1, worth=0.01, alpha=0.5, power=0.2)}, ["alpha_range", "power_range"]),
        ({"plan": Plan(baseline=0.1, worth=0.01, looks=(0.5, 0.25, 1.0))}, ["looks_order"]),
        ({"plan": Plan(baseline=0.1, worth=0.01, looks=(0.5,))}, ["looks_order"]),
    ],
)
def test_a_plan_that_cannot_start_says_why(changes, codes):
    assert [one.code for one in check(an_experiment(**changes))] == codes


def test_what_nobody_published_is_named_with_its_place():
    missing = an_experiment(
        arms=(Arm(code="A"), Arm(code="B", replaced=(Step(id="gone"),)), Arm(code="C", version=9))
    )
    assert [(f.code, f.path) for f in check_scripts(missing, find)] == [
        ("no_step", "arms/1/replaced/gone"),
        ("no_version", "arms/2/version"),
    ]
    assert [f.code for f in check_scripts(an_experiment(script="other"), find)] == ["no_script"]


def test_the_size_is_that_of_the_harder_direction_and_grows_with_arms():
    assert required_size(PLAN) == 5330, "5.00 → 6.25 %"
    assert required_size(PLAN, arms=3) > 5330


# ------------------------------------------------------------------ the word


@pytest.mark.parametrize(
    ("counts", "word"),
    [
        ((250, 5000, 400, 5000), "better"), ((400, 5000, 250, 5000), "worse"),
        ((2500, 50_000, 2510, 50_000), "no_difference"), ((250, 5000, 260, 5000), "not_enough"),
        ((0, 0, 0, 0), "not_enough"), ((0, 10, 10, 10), "not_enough"),
    ],
)  # fmt: skip
def test_exactly_one_word(counts, word):
    found = verdict.live(Counts(*counts), PLAN)
    assert found.word == word and found.low <= found.value <= found.high
    assert (found.more > 0) == (word == "not_enough")


def test_about_so_many_more_would_decide_it():
    """At the rates of now, with what is said to be missing, the word is another one; with much less it is not."""
    counts = Counts(250, 5000, 300, 5000)
    found = verdict.live(counts, PLAN)
    assert found.word == "not_enough"

    def scaled(more: float) -> Counts:
        n = 5000 + int(more / 2)
        return Counts(round(n * 0.05), n, round(n * 0.06), n)

    assert verdict.live(scaled(found.more * 1.05), PLAN).word == "better"
    assert verdict.live(scaled(found.more * 0.9), PLAN).word == "not_enough"


def test_a_difference_of_exactly_the_worth_has_no_end_only_if_it_is_none():
    plan = Plan(baseline=0.05, worth=1e-6, size=1000)
    assert verdict.live(Counts(5, 100, 5, 100), plan).more == 0


# ------------------------------------------------------------------ planned looks


def test_looks_come_when_their_share_is_there_and_spend_as_printed():
    plan = Plan(baseline=0.05, worth=0.01, size=1000, looks=(0.2, 0.4, 0.6, 0.8, 1.0))
    taken: list[looks.Look] = []
    assert not looks.due(plan, 399, []) and looks.due(plan, 400, [])
    for n in range(1, 6):
        counts = Counts(10 * n, 200 * n, 10 * n, 200 * n)
        taken.append(looks.take(plan, counts, taken, NOW))
    assert [(one.n, round(one.bound, 2)) for one in taken] == [
        (1, 4.88),
        (2, 3.36),
        (3, 2.68),
        (4, 2.29),
        (5, 2.03),
    ]
    assert not looks.due(plan, 5000, taken)


def test_a_look_that_comes_late_costs_nothing_and_one_passed_by_is_skipped():
    plan = Plan(baseline=0.05, worth=0.01, size=1000, looks=(0.25, 0.5, 1.0))
    first = looks.take(plan, Counts(30, 600, 60, 600), [], NOW)
    assert (first.n, first.share, round(first.bound, 2)) == (2, 0.6, 2.67) and first.crossed
    assert not looks.due(plan, 1300, [first]), "the one that was passed by is not taken after it"
    assert looks.due(plan, 2100, [first])
    last = looks.take(plan, Counts(60, 1050, 62, 1050), [first], NOW)
    assert last.n == 3 and 1.95 < last.bound < 2.05, "the last spends what is left"
    assert looks.deciding([first, last]) is first and looks.deciding([]) is None


def test_between_looks_nothing_is_said():
    plan = Plan(baseline=0.05, worth=0.01, size=1000, looks=(0.5, 1.0), decides_by="planned_looks")
    none = verdict.at_look(Counts(10, 200, 30, 200), plan, 0.0, 0)
    assert (none.word, none.more, none.look) == ("not_enough", 600, 0)
    found = verdict.at_look(Counts(25, 500, 75, 500), plan, 2.96, 1)
    assert (found.word, found.look, found.more) == ("better", 1, 0)
    assert verdict.at_look(Counts(25, 500, 26, 500), plan, 2.96, 1).more == 1000


# ------------------------------------------------------------------ no effect is rarely found


def test_without_an_effect_only_the_naive_eye_finds_one():
    """The short form of `dev.py prove experiments`, with seeds of its own."""
    tally = run(range(10_000, 10_120), size=250, rate=0.1)
    assert tally.share("always") <= tally.limit()
    assert tally.share("looked") <= tally.limit()
    assert tally.share("peeked") > 0.10
    assert tally.ratio == 0, "blocks keep the arms equal"
