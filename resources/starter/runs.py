"""Script runs of the sample world: the real scripts, walked by the real player with drawn answers."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import yaml

from domain.calls import ScriptRun
from domain.scripts import Player, Script
from domain.scripts.verifying import expected
from resources.starter import DEFINITIONS
from resources.starter.plans import OUTCOMES

_WALKS, _LONGEST = 90, 60
_BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
_KNOWN = {
    "fields": {"birthday": "1980-02-03", "customer_no": "10002000"},
    "called_count": 1,
    "tags": [],
    "open_tickets": 0,
}
_FACTS: tuple[dict[str, object], ...] = tuple(
    {"lead": {**_KNOWN, "tier": tier}, "product": {"days_left": days, "code": code}}
    for tier, code in (("A", "home_plus"), ("B", "car_comprehensive"), ("C", "travel_year"))
    for days in (-8, 12, 90)
)


class Runs:
    """Ready walks of one script by the outcome that they reached."""

    def __init__(self, script: Script, rng: random.Random) -> None:
        self._rng = rng
        self._by_outcome: defaultdict[str, list[ScriptRun]] = defaultdict(list)
        for n in range(_WALKS):
            run = _walk(script, _FACTS[n % len(_FACTS)], rng)
            ends = {s.id: s.disposition for s in script.steps}
            self._by_outcome[_group(ends.get(run.exit_step, ""))].append(run)

    def like(self, outcome: str, at: datetime, talk_s: int) -> ScriptRun | None:
        """A run that led to such an outcome, fitted into the talk; None where no walk leads there."""
        found = self._by_outcome.get(_group(outcome))
        return _fit(self._rng.choice(found), at, talk_s) if found else None


def load_runs(rng: random.Random, folder: Path = DEFINITIONS) -> dict[str, Runs]:
    """Runs of the scripts that campaigns call with, by code."""
    return {script.code: Runs(script, rng) for script in _scripts(folder)}


def _scripts(folder: Path) -> Iterator[Script]:
    called = {f"{campaign}.yaml" for campaign in OUTCOMES}  # those that the sample's calls are of
    for path in sorted(p for p in (folder / "scripts").glob("*.yaml") if p.name in called):
        yield msgspec.convert(yaml.safe_load(path.read_text(encoding="utf-8")), Script)


def _group(outcome: str) -> str:
    """`reached.refused.price` and `reached.refused.other` are alike."""
    return ".".join(outcome.split(".")[:2])


def _walk(script: Script, facts: dict[str, object], rng: random.Random) -> ScriptRun:
    player, at = Player(script, facts), _BEGIN
    player.begin(at)
    for _ in range(_LONGEST):
        if player.ended:
            break
        at += timedelta(seconds=rng.randint(4, 24))
        _answer(player, rng, at)
    return player.run(at + timedelta(seconds=5))


def _answer(player: Player, rng: random.Random, at: datetime) -> None:
    step = player.step
    if step.options and step.ask == "several":
        wanted = rng.sample(range(1, len(step.options) + 1), rng.randint(1, 2))
        player.choose_several(tuple(wanted), at)
    elif step.options:  # people agree more often than not, or no call would come to its end
        first = rng.random() < 0.55
        player.choose(1 if first else rng.randint(1, len(step.options)), at)
    elif step.kind == "ask":
        values: dict[str, str | float] = {"number": 9.0, "money": 24_000.0, "date": "2026-12-01"}
        player.enter(values.get(step.ask, "…"), at)
    elif (question := player.question()) is not None:
        player.verify(expected(question, player.facts) if rng.random() < 0.9 else "", at)
    elif step.kind == "consent":
        player.consent("given" if rng.random() < 0.7 else "refused", at)
    else:
        player.forward(at)


def _fit(run: ScriptRun, at: datetime, talk_s: int) -> ScriptRun:
    last = run.path[-1]
    scale = talk_s / max(1.0, (last.at - _BEGIN).total_seconds() + last.seconds)

    def moved(moment: datetime) -> datetime:
        return at + timedelta(seconds=round((moment - _BEGIN).total_seconds() * scale, 3))

    replace = msgspec.structs.replace
    return replace(
        run,
        path=tuple(replace(v, at=moved(v.at), seconds=round(v.seconds * scale, 3)) for v in run.path),
        answers=tuple(replace(a, at=moved(a.at)) for a in run.answers),
    )
