"""Experiments whose arms do not differ: how often each way to decide finds a difference that is not there.

Agents of unlike skill get leads in turn; arms come from the very draw of the desk (`domain.experiments.assignment`), in
blocks inside each agent. Each contact is a look: the always-valid interval, the planned looks with Lan-DeMets bounds, and
somebody who peeks with z = 1.96 at ten equal looks. With an effect, the same runs show what each way finds.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from domain.experiments import assignment, looks
from domain.experiments.definition import Arm, Experiment, Plan
from domain.experiments.verdict import interval, live
from domain.statistics.planned_looks import equal_looks
from domain.statistics.two_groups import Counts, pooled_z, sample_ratio

LOOKS = 10


@dataclass
class Tally:
    """Of so many experiments, how many found a difference.

    Attributes:
        always: the always-valid interval excluded zero at any look. looked: a planned look crossed its bound.
        peeked: ordinary z beyond 1.96 at one of ten equal looks. last: only at the end. ratio: a sample-ratio check below
            .001 at the end. words: the last word by the live interval.
    """

    experiments: int = 0
    always: int = 0
    looked: int = 0
    peeked: int = 0
    last: int = 0
    ratio: int = 0
    words: dict[str, int] = field(default_factory=dict)

    def limit(self, level: float = 0.05) -> float:
        """The level and two standard errors of its count."""
        return level + 2 * math.sqrt(level * (1 - level) / self.experiments)

    def share(self, name: str) -> float:
        return float(getattr(self, name)) / self.experiments


def run(seeds: Sequence[int], *, size: int, rate: float, effect: float = 0.0, planned: float = 0.0) -> Tally:
    """Run an experiment a seed.

    Args:
        size: contacts an arm. rate: sales per contact of the first arm; effect: what the second adds.
        planned: the rate that was expected before the start (0: the true one).
    """
    tally = Tally()
    for seed in seeds:
        _one(random.Random(seed), seed, size, rate, effect, planned or rate, tally)
    return tally


def _one(
    chance: random.Random, seed: int, size: int, rate: float, effect: float, planned: float, tally: Tally
) -> None:
    plan = Plan(baseline=planned, worth=max(0.01, planned / 5), looks=equal_looks(5), size=size)
    experiment = Experiment(
        code="x", title={}, script="s", script_version=1, seed=str(seed), plan=plan,
        arms=(Arm(code="A"), Arm(code="B", version=2)),
    )  # fmt: skip
    skill = [chance.uniform(0.5, 1.5) for _ in range(8)]
    given = [0] * len(skill)
    counts = [0, 0, 0, 0]
    taken: list[looks.Look] = []
    always = peeked = False
    peek_at = {math.ceil(2 * size * share) for share in equal_looks(LOOKS)}
    for contact in range(1, 2 * size + 1):
        agent = chance.randrange(len(skill))
        arm = assignment.draw(experiment, f"agent-{agent}", "desk", given[agent]).code
        given[agent] += 1
        at = 2 * (arm == "B")
        counts[at + 1] += 1
        counts[at] += chance.random() < min(1.0, (rate + effect * (arm == "B")) * skill[agent])
        now = Counts(*counts)
        always = always or interval(now, plan).excludes(0.0)
        if looks.due(plan, contact, taken):
            taken.append(looks.take(plan, now, taken, _NEVER))
        if contact in peek_at:
            peeked = peeked or pooled_z(now).p < 0.05
    end = Counts(*counts)
    tally.experiments += 1
    tally.always += always
    tally.looked += any(look.crossed for look in taken)
    tally.peeked += peeked
    tally.last += pooled_z(end).p < 0.05
    tally.ratio += sample_ratio([end.trials_a, end.trials_b]).p < 0.001
    word = live(end, plan).word
    tally.words[word] = tally.words.get(word, 0) + 1


_NEVER = datetime(2026, 1, 1, tzinfo=UTC)
