"""The starter content: three languages that differ, same holes in each, scripts that can be walked to every end."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

from domain.campaigns import Campaign, find_disposition, walk
from domain.script_text import expressions, facts_for, render
from domain.scripts import Script
from resources.starter import DEFINITIONS

HAN = re.compile(r"[\u4e00-\u9fff]")
FILES = sorted(DEFINITIONS.rglob("*.yaml"))
SCRIPTS = sorted((DEFINITIONS / "scripts").glob("*.yaml"))
#: short words that are the same in English and Spanish
ALIKE = {"No", "SMS", "6", "12", "24", "36", "No claims", "Kitchen", "VIP"}


def load(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def texts(data: Any, path: str = "") -> list[tuple[str, dict[str, str]]]:
    """Every text in three languages, with its path."""
    if isinstance(data, list):
        return [found for i, item in enumerate(data) for found in texts(item, f"{path}[{i}]")]
    if not isinstance(data, dict):
        return []
    if {"en", "zh", "es"} <= set(data):
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


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda p: p.stem)
def test_scripts_are_what_was_asked_for(path: Path) -> None:
    """12 steps and more, a branch, required disclosures, a consent, four to six objections, outcomes that exist."""
    script = msgspec.convert(load(path), Script)
    campaign = msgspec.convert(load(DEFINITIONS / "campaigns" / path.name), Campaign)
    kinds = [s.kind for s in script.steps]
    assert len(script.steps) >= 12 and {"branch", "consent", "outcome", "disclose"} <= set(kinds)
    assert sum(s.required for s in script.steps) >= 2 and 4 <= len(script.objections) <= 6
    outcomes = {s.disposition for s in script.steps if s.kind == "outcome"}
    assert outcomes and all(find_disposition(campaign, code) for code in outcomes)
    assert any(n.sets_do_not_call for _, n in walk(campaign.dispositions))
    assert campaign.script == script.code and campaign.scorecard == "telesales"
