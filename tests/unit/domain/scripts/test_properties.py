"""Over scripts drawn at random: the player always ends, back restores exactly, no way to a sale skips what is required."""

from __future__ import annotations

import random
from collections import Counter

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.scripts import Player, PlayerState, Script, check
from domain.scripts.checking import names, reach, required
from domain.scripts.checking.required import is_sale
from tests.helpers.script_graphs import AT, FACTS, act, drawn, walked

SEEDS = st.integers(min_value=0, max_value=2**32)
SHAPE = {"dead_end", "no_way_out", "endless", "no_target"}


def sound(seed: int) -> tuple[Script, random.Random]:
    """The next script from this seed whose graph is sound."""
    rng = random.Random(seed)
    while True:
        script = drawn(rng)
        if not {f.code for f in (*reach.check(script), *names.check(script))} & {
            *SHAPE,
            "no_use",
            "no_otherwise",
        }:
            return script, rng


@given(SEEDS)
@settings(max_examples=150, deadline=None)
def test_no_walk_breaks_the_player_whatever_the_script(seed: int) -> None:
    """Also a script that no checker would pass: each move ends, somewhere in the script."""
    rng = random.Random(seed)
    script = drawn(rng)
    player = walked(script, rng, 60, jumps=True, back=True)
    assert player.step.id and len(player.position.calls) <= 23
    assert msgspec.json.decode(msgspec.json.encode(player.state()), type=PlayerState) == player.state()


@given(SEEDS)
@settings(max_examples=150, deadline=None)
def test_a_sound_script_always_ends(seed: int) -> None:
    """Wherever a walk has led, an agent who answers at random finds an outcome, if only she lets be objections."""
    script, rng = sound(seed)
    player = walked(script, rng, 20, jumps=True, back=True)
    for _ in range(3000):
        if player.step.kind == "outcome":
            return
        act(player, rng, AT, objections=False)
    raise AssertionError(player.step.id)


@given(SEEDS)
@settings(max_examples=150, deadline=None)
def test_back_restores_exactly(seed: int) -> None:
    """Position and answers before a move are there again after back; what was answered since is kept, not lost."""
    rng = random.Random(seed)
    player = walked(drawn(rng), rng, 15, jumps=True)
    if player.step.kind == "outcome":
        return
    before, answers = player.position, player.answers()
    trail = player.state().trail
    move = act(player, rng, AT)
    if len(player.state().trail) > len(trail):
        assert player.back(AT)
    assert player.position == before and player.state().trail == trail
    given_now = {name: value for name, value in player.answers().items() if name != before.step}
    assert given_now == {name: value for name, value in answers.items() if name != before.step}, move


@given(SEEDS)
@settings(max_examples=100, deadline=None)
def test_a_kill_between_any_two_moves_changes_nothing(seed: int) -> None:
    rng = random.Random(seed)
    script = drawn(rng)
    facts = rng.choice(FACTS)
    player = Player(script, facts)
    player.begin(AT)
    for n in range(25):
        twin = Player(
            script, facts, msgspec.json.decode(msgspec.json.encode(player.state()), type=PlayerState)
        )
        act(player, random.Random(seed + n), AT)
        act(twin, random.Random(seed + n), AT)
        assert twin.state() == player.state() and twin.quiet == player.quiet


@given(SEEDS)
@settings(max_examples=400, deadline=None)
def test_no_way_to_a_sale_skips_what_the_checker_passed(seed: int) -> None:
    """Walks without jumps (back and objections as they come) end at a sale with every statement done that it demands."""
    script, rng = sound(seed)
    bypassed = {f.words.split("'")[3]: f for f in required.check(script)}
    demands = {s.demand for s in script.steps if s.required}
    for _ in range(12):
        player = walked(script, rng, 200, back=True)
        if is_sale(player.step, {}):
            open_ones = demands - set(player.state().disclosed)
            assert open_ones <= set(bypassed), (player.step.id, open_ones)


def test_what_the_checker_says_can_be_walked() -> None:
    """Its findings are not guesses: for most of them a random walk finds such a sale too (conditions forbid some)."""
    seen: Counter[bool] = Counter()
    for seed in range(60):
        script, rng = sound(seed)
        found = list(required.check(script))
        if not found:
            continue
        outcomes = {f.words.split("'")[1]: f.words.split("'")[3] for f in found}
        hit = False
        for _ in range(150):
            player = walked(script, rng, 60)
            demand = outcomes.get(player.step.id)
            hit = hit or (demand is not None and demand not in player.state().disclosed)
        seen[hit] += 1
    assert seen[True] > 10 * max(1, seen[False]) or (seen[True] >= 20 and seen[False] <= 4), seen


def test_the_drawn_scripts_are_worth_drawing() -> None:
    """Sound ones and others, with and without bypassed statements, objections that sell, sub-scripts."""
    seen: Counter[str] = Counter()
    for seed in range(300):
        script = drawn(random.Random(seed))
        codes = {f.code for f in check(script)}
        seen["sound"] += not codes & SHAPE
        seen["bypassed"] += "bypassed" in codes
        seen["required"] += any(s.required for s in script.steps) and "bypassed" not in codes
        seen.update(codes & SHAPE)
    assert min(seen[k] for k in ("sound", "bypassed", "required", *SHAPE)) >= 5, seen
