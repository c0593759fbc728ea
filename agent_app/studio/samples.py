"""Customers for the preview: one of each kind that scripts speak to. Nobody real."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from domain.campaigns import Campaign
from domain.leads import Lead, Product
from domain.script_text import facts_for
from domain.scripts import Script

SAMPLES: tuple[str, ...] = ("renewal", "company", "abroad", "bare")


def sample_lead(code: str, today: date) -> Lead:
    """A lead of one of the `SAMPLES`: a renewal in China, a company, a customer in Spain, one of whom nothing is known."""
    ends = today + timedelta(days=34)
    match code:
        case "company":
            return Lead(
                id="sample-company", name="李娜", kind="company", company="康桥精密机械有限公司", language="zh",
                place="Shanghai", tier="A", stage="offer", called_count=3, fields={"employees": "120"},
                products=(Product(id="p", name="Fleet", code="fleet", ends_on=ends, price_minor=1248000, currency="CNY"),),
            )  # fmt: skip
        case "abroad":
            return Lead(
                id="sample-abroad", name="José Ortega", language="es", place="Madrid", tier="B", stage="new",
                products=(
                    Product(id="p", name="Hogar Plus", code="home_plus", ends_on=ends, price_minor=24800, currency="EUR"),
                ),
            )  # fmt: skip
        case "bare":
            return Lead(id="sample-bare", name="")
        case _:
            return Lead(
                id="sample-renewal", name="王丽", language="zh", place="Hangzhou", tier="A", stage="renewal",
                called_count=1, fields={"purpose": "home"},
                products=(
                    Product(id="p", name="Home Plus", code="home_plus", ends_on=ends, price_minor=248000, currency="CNY"),
                ),
            )  # fmt: skip


def preview_facts(lead: Lead, script: Script, agent: str, today: date, language: str) -> dict[str, Any]:
    """What texts and conditions may name, for a lead and a campaign that has this script."""
    campaign = Campaign(code=script.code, title=script.title, script=script.code, product="home_plus")
    return facts_for(lead, campaign, agent, today, language)
