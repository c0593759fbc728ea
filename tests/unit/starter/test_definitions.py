"""The starter content: three languages that differ, same holes in each, scripts that can be walked to every end."""

from __future__ import annotations

import random
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

from domain.campaigns import Campaign, find_disposition, for_work, walk
from domain.script_text import expressions, facts_for, render
from domain.scripts import Player, Script
from domain.scripts.definition import VISIT_KINDS
from resources.starter import DEFINITIONS
from resources.starter.segments.making import CAMPAIGN, PATH, as_yaml, campaign_yaml
from tests.helpers.script_graphs import walked

AT = datetime(2026, 11, 26, 2, tzinfo=UTC)
HAN = re.compile(r"[\u4e00-\u9fff]")
FILES = sorted(DEFINITIONS.rglob("*.yaml"))
CAMPAIGNS = [msgspec.convert(yaml.safe_load(path.read_text(encoding="utf-8")), Campaign)
             for path in sorted((DEFINITIONS / "campaigns").glob("*.yaml"))]  # fmt: skip
SCRIPTS = sorted((DEFINITIONS / "scripts").glob("*.yaml"))
#: short words that are the same in English and Spanish
ALIKE = {"No", "SMS", "6", "12", "24", "36", "No claims", "Kitchen", "VIP", "Dental", "Legal"}


def load(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def texts(data: Any, path: str = "") -> list[tuple[str, dict[str, str]]]:
    """Every text in three languages, with its path."""
    if isinstance(data, list):
        return [found for i, item in enumerate(data) for found in texts(item, f"{path}[{i}]")]
    if not isinstance(data, dict):
        return []
    if {"en", "zh", "es"} <= set(data) and isinstance(data["en"], str):
        return [(path, data)]
    return [found for key, item in data.items() for found in texts(item, f"{path}.{key}")]


@pytest.mark.parametrize("path", FILES, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_each_language_is_its_own(path: Path) -> None:
    """Chinese holds Han, the others none; Spanish is not English; nobody says "tú" to a customer."""
    found = texts(load(path))
    assert found
    for where, text in found:
        if not text["en"].strip().isdigit():
            assert HAN.search(text["zh"]) or text["zh"] in ALIKE, where
            assert text["en"] != text["es"] or text["en"] in ALIKE, (where, text["en"])
        assert not HAN.search(text["en"]) and not HAN.search(text["es"]), where
        assert not re.search(r"\b(tú|tienes|quieres|puedes|llámame)\b", text["es"]), (where, text["es"])


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda p: p.stem)
def test_the_holes_are_the_same_and_never_empty(path: Path) -> None:
    """A value that a script names has a fallback in each language; price may be written differently."""
    script = msgspec.convert(load(path), Script)
    for step in (*script.steps, *(s for o in script.objections for s in o.steps)):
        holes = {
            language: {e for e in expressions(text) if "price" not in e}
            for language, text in step.text.items()
        }
        assert all(found <= holes["en"] | {"agent.name", "product.name"} for found in holes.values()), step.id
        for language, text in step.text.items():
            said = render(
                text,
                facts_for(None, None, "", __import__("datetime").date(2026, 1, 1)),
                script.fallbacks,
                language,
            )
            assert "{" not in said and "None" not in said
            assert said.count("…") == text.count("…"), (step.id, language, said)


def script(code: str) -> Script:
    return msgspec.convert(load(DEFINITIONS / "scripts" / f"{code}.yaml"), Script)


@pytest.mark.parametrize("code", ["renewal", "finance", "decoration", "renewal_segments"])
def test_scripts_are_what_was_asked_for(code: str) -> None:
    """12 steps and more, a branch, required disclosures, a consent, acts, four to six objections, outcomes that exist."""
    found = script(code)
    (campaign,) = (c for c in CAMPAIGNS if c.script == code)
    kinds = {s.kind for s in found.steps}
    assert len(found.steps) >= 12 and {"branch", "consent", "outcome", "disclose", "act"} <= kinds
    assert sum(s.required for s in found.steps) >= 2 and 4 <= len(found.objections) <= 6
    outcomes = {s.disposition for s in found.steps if s.kind == "outcome"}
    assert outcomes and all(find_disposition(for_work(campaign), outcome) for outcome in outcomes)
    assert any(n.sets_do_not_call for _, n in walk(campaign.dispositions))
    assert campaign.code == code and campaign.scorecard == "telesales"


def test_every_visit_has_outcomes_of_its_own_in_the_campaigns_that_make_it() -> None:
    """All four kinds have a script, and a visit never ends like a call."""
    made = {visit for campaign in CAMPAIGNS for visit in campaign.visits}
    assert made == set(VISIT_KINDS)
    for campaign in CAMPAIGNS:
        for visit, code in campaign.visits.items():
            found = script(code)
            assert (found.kind, found.visit) == ("follow_up", visit)
            outcomes = {s.disposition for s in found.steps if s.kind == "outcome"}
            offered = for_work(campaign, visit)
            assert all(find_disposition(offered, outcome) for outcome in outcomes)
            assert not any(find_disposition(for_work(campaign), outcome) for outcome in outcomes)


def test_the_large_script_has_three_segments_and_is_what_its_tool_makes() -> None:
    found = script("renewal_segments")
    assert len(found.steps) >= 120
    assert PATH.read_text(encoding="utf-8") == as_yaml()
    assert CAMPAIGN.read_text(encoding="utf-8") == campaign_yaml()
    for segment, days in (("early", 60), ("due", 12), ("lapsed", -3)):
        for line in ("car_comprehensive", "home_plus", "health_basic", "travel_year"):
            facts = {
                "lead": {"open_tickets": 0},
                "product": {"days_left": days, "code": line},
                "today": "2026-11-26",
            }
            player = Player(found, facts)
            player.jump("by_expiry", AT)
            assert player.step.id == f"{segment}_{line.partition('_')[0]}_open"


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda p: p.stem)
def test_no_walk_through_a_starter_script_gets_stuck_or_sells_unsaid(path: Path) -> None:
    found = msgspec.convert(load(path), Script)
    demands = {s.demand for s in found.steps if s.required}
    for seed in range(60):
        player = walked(found, random.Random(seed), 400, back=True)
        assert player.step.kind == "outcome", (seed, player.step.id)
        if player.step.category == "sale":
            assert demands <= set(player.state().disclosed), (seed, player.step.id)
