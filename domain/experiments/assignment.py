"""Which arm a lead hears. Drawn on the desk, without the server; by lead, and balanced inside each agent.

*Permuted blocks*: the arms an agent's leads get come in blocks of twice the arms' weights (AABB in some order for two
equal arms), so that after every block the agent has spoken each arm as often as planned, and whoever is good or works in
the morning is good or works in the morning in both. A block's order is that of the SHA-256 of

    seed / experiment / agent / desk / block / place

which anybody can compute again from the seed that the experiment's definition shows. `n` counts the leads that this desk
has given an arm to for this agent and experiment, from 0. The draw is made once for a lead: the arm is written to the
lead as a fact, travels with it to callbacks and to other agents, and the first that reaches the server stays.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from domain.experiments.definition import Arm, Experiment

PER_BLOCK = 2  #: times the weights in a block; one would let the last lead of a block be foretold too often


def block_of(experiment: Experiment, n: int) -> tuple[int, int]:
    """Block and place in it of an agent's n-th lead."""
    return divmod(n, len(_slots(experiment)))


def draw(experiment: Experiment, agent_id: str, device_id: str, n: int) -> Arm:
    """The arm for the agent's n-th lead at this desk (from 0)."""
    slots = _slots(experiment)
    block, place = divmod(n, len(slots))
    start = f"{experiment.seed}/{experiment.code}/{agent_id}/{device_id}/{block}"
    order = sorted(range(len(slots)), key=lambda slot: sha256(f"{start}/{slot}".encode()).digest())
    return slots[order[place]]


def running_for(experiments: Iterable[Experiment], script: str, campaign: str) -> Experiment | None:
    """The experiment that speaks where this script opens in this campaign; there is one at most."""
    return next(
        (
            one
            for one in experiments
            if one.state == "running"
            and one.script == script
            and (not one.campaigns or campaign in one.campaigns)
        ),
        None,
    )


def overlap(one: Experiment, other: Experiment) -> bool:
    """True where both would speak in the same calls."""
    if one.script != other.script:
        return False
    return not one.campaigns or not other.campaigns or bool(set(one.campaigns) & set(other.campaigns))


def variant_name(experiment: str, arm: str) -> str:
    """As it is written into the script's run."""
    return f"{experiment}:{arm}"


def _slots(experiment: Experiment) -> list[Arm]:
    return [arm for arm in experiment.arms for _ in range(arm.weight * PER_BLOCK)]
