"""The arm of a lead at a desk without a server: drawn once, kept, balanced, overridden with a reason."""

from __future__ import annotations

from collections import Counter

import msgspec
import pytest

from agent_app.changes import Changed
from agent_app.experiments.arms import Arms
from agent_app.knowledge.published import Published
from agent_app.store import definitions
from domain.errors import UserError
from domain.experiments.definition import Arm, Experiment, Plan
from domain.operations import VariantAssigned, VariantOverridden
from domain.scripts import Script, Step
from tests.helpers.desk import AGENT, NOW, ToyDesk, ToyFeed, a_lead

TITLE = {"en": "x", "zh": "文", "es": "x"}
SCRIPT = Script(
    code="renewal", title=TITLE, start="hello", version=1, steps=(Step(id="hello", text={"en": "Hello"}),)
)
EXPERIMENT = Experiment(
    code="opening", title=TITLE, script="renewal", script_version=1, seed="s", state="running",
    plan=Plan(baseline=0.05, worth=0.01, size=1000),
    arms=(Arm(code="A"), Arm(code="B", replaced=(Step(id="hello", text={"en": "Good day"}),))),
)  # fmt: skip


class Desk:
    def __init__(self, folder) -> None:
        self.toy = ToyDesk(folder, ToyFeed())
        self.toy.feed.put(*(a_lead(str(n), f"+86138001344{n:02d}", id=f"lead-{n}") for n in range(30)))
        self.toy.sync()
        self.publish("script", SCRIPT)
        self.published = Published(self.toy.database, self.toy.changes)
        self.arms = Arms(
            self.toy.database, self.toy.outbox, self.published, self.toy.changes, AGENT, lambda: "device-1", lambda: None
        )  # fmt: skip

    def publish(self, kind: str, body: Script | Experiment) -> None:
        name = f"{body.code}@{body.version}"
        self.toy.database.write(lambda c: definitions.put(c, "org:o", kind, name, msgspec.json.encode(body)))
        self.toy.changes.announce(Changed(definitions=True))

    def draw(self, n: int) -> str:
        return self.arms.draw(f"lead-{n}", "renewal", "home", f"call-{n}", NOW)

    def lead(self, n: int):
        found = self.toy.lead(f"lead-{n}")
        assert found is not None
        return found

    def sent(self, kind: type) -> list:
        rows = self.toy.database.read(
            lambda c: c.exec_driver_sql(
                "SELECT body FROM outbox WHERE kind LIKE 'variant%' ORDER BY seq"
            ).all()
        )
        found = []
        for row in rows:
            try:
                found.append(msgspec.json.decode(row[0], type=kind, strict=True))
            except msgspec.ValidationError:
                continue
        return found


@pytest.fixture
def desk(tmp_path):
    made = Desk(tmp_path)
    yield made
    made.toy.database.close()


def test_nothing_is_drawn_where_no_experiment_runs(desk):
    assert desk.arms.known(desk.lead(0), "renewal", "home") == "" == desk.draw(0)
    desk.publish("experiment", msgspec.structs.replace(EXPERIMENT, campaigns=("car",)))
    assert desk.arms.known(desk.lead(0), "renewal", "home") == ""
    assert desk.arms.known(desk.lead(0), "renewal", "car") is None
    assert desk.arms.known(None, "renewal", "car") == "", "a caller without a lead is in no experiment"


def test_an_arm_is_drawn_once_and_stays_with_the_lead(desk):
    desk.publish("experiment", EXPERIMENT)
    first = desk.draw(0)
    assert first in ("opening:A", "opening:B")
    assert desk.lead(0).variants == {"opening": first[-1]}
    assert desk.arms.known(desk.lead(0), "renewal", "home") == first == desk.draw(0)
    (body,) = desk.sent(VariantAssigned)
    assert (body.lead_id, body.call_id, body.n, body.since) == ("lead-0", "call-0", 0, NOW)


def test_what_another_desk_drew_counts(desk):
    """A callback of a colleague's customer: the arm came with the lead."""
    desk.publish("experiment", EXPERIMENT)
    theirs = a_lead("x", "+8613800999999", id="lead-x", variants={"opening": "B"})
    assert desk.arms.known(theirs, "renewal", "home") == "opening:B"
    gone = a_lead("y", "+8613800999998", id="lead-y", variants={"opening": "Z"})
    assert desk.arms.known(gone, "renewal", "home") == "", "an arm that the experiment does not have"


def test_after_each_block_the_agent_has_spoken_both_alike(desk):
    desk.publish("experiment", EXPERIMENT)
    drawn = [desk.draw(n)[-1] for n in range(24)]
    for start in range(0, 24, 4):
        assert Counter(drawn[start : start + 4]) == {"A": 2, "B": 2}
    assert [one.n for one in desk.sent(VariantAssigned)] == list(range(24))


def test_a_restart_goes_on_in_the_block(desk, tmp_path):
    desk.publish("experiment", EXPERIMENT)
    before = [desk.draw(n)[-1] for n in range(3)]
    desk.toy.database.close()
    again = Desk.__new__(Desk)
    again.toy = ToyDesk(tmp_path, desk.toy.feed)
    again.published = Published(again.toy.database, again.toy.changes)
    again.arms = Arms(
        again.toy.database, again.toy.outbox, again.published, again.toy.changes, AGENT, lambda: "device-1", lambda: None
    )  # fmt: skip
    after = [again.draw(n)[-1] for n in range(4)]
    assert after[:3] == before and Counter(after) == {"A": 2, "B": 2}
    again.toy.database.close()


def test_words_of_the_arm_are_spoken_and_an_ended_experiment_draws_no_more(desk):
    desk.publish("experiment", EXPERIMENT)
    script = desk.arms.spoken("opening:B")
    assert (script.steps[0].text, script.variant) == ({"en": "Good day"}, "opening:B")
    assert desk.arms.spoken("opening:Z") is None and desk.arms.spoken("") is None
    desk.draw(0)
    desk.publish("experiment", msgspec.structs.replace(EXPERIMENT, version=2, state="ended"))
    assert desk.arms.known(desk.lead(0), "renewal", "home") == "" == desk.draw(1)
    assert desk.arms.spoken("opening:B") is not None, "a call that began with it goes on with it"
    assert desk.arms.choices("opening:B") is None


def test_a_desk_without_every_arms_words_draws_nothing(desk):
    """Else it would speak the one version that it has to everybody, and call it an experiment."""
    other = msgspec.structs.replace(EXPERIMENT, arms=(Arm(code="A"), Arm(code="B", version=2)))
    desk.publish("experiment", other)
    assert desk.arms.known(desk.lead(0), "renewal", "home") == "" == desk.draw(0)
    desk.publish("script", msgspec.structs.replace(SCRIPT, version=2))
    assert desk.arms.known(desk.lead(0), "renewal", "home") is None


def test_an_override_needs_a_reason_and_is_a_fact(desk):
    desk.publish("experiment", EXPERIMENT)
    mine = desk.draw(0)
    experiment, others = desk.arms.choices(mine)
    other = f"opening:{others[0].code}"
    assert experiment.code == "opening" and other != mine and len(others) == 1
    with pytest.raises(UserError, match="field_required"):
        desk.arms.override("lead-0", other, " ", "call-0")
    desk.arms.override("lead-0", other, "she asked", "call-0")
    assert desk.arms.known(desk.lead(0), "renewal", "home") == other
    (body,) = desk.sent(VariantOverridden)
    assert (body.arm, body.reason, body.call_id) == (other[-1], "she asked", "call-0")
    assert desk.draw(0) == mine, "what was drawn stays on the record"


def test_a_version_that_was_stopped_is_spoken_by_no_arm(desk):
    from domain.script_life.stops import Stop

    desk.publish("experiment", EXPERIMENT)
    mine = desk.draw(0)
    stop = Stop(id="stop-1", kind="version", code="renewal", version=1, reason="wrong price", at=NOW)
    desk.toy.database.write(
        lambda c: definitions.put(c, "org:o", "stop", "stop-1", msgspec.json.encode(stop))
    )
    desk.toy.changes.announce(Changed(definitions=True))
    assert desk.arms.known(desk.lead(0), "renewal", "home") == "" == desk.draw(1)
    assert desk.arms.spoken(mine) is None
