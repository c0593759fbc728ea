"""The rows that every side of `bench sync` moves: 100,000 leads of about 600 bytes, as 15 plain texts each."""

from __future__ import annotations

import msgspec

from domain.leads import Lead
from tests.benchmarks import big_desk

COLUMNS = (
    "id", "name", "company", "place", "tier", "stage", "source", "campaign", "intention", "called", "tags", "fields",
    "number", "product", "touches",
)  # fmt: skip


def flat(lead: Lead) -> tuple[str, ...]:
    """One lead as 15 texts, in the order of `COLUMNS`."""

    def text(value: object) -> str:
        return msgspec.json.encode(value).decode()

    return (
        lead.id, lead.name, lead.company, lead.place, lead.tier, lead.stage, lead.source, lead.campaign_id, lead.intention,
        str(lead.called_count), " ".join(lead.tags), text(lead.fields), lead.numbers[0].e164 or "",
        text(lead.products), text(lead.touches),
    )  # fmt: skip


def flat_rows(count: int) -> list[tuple[str, ...]]:
    """The first `count` of the leads that our own side moves."""
    return [flat(lead) for lead in big_desk.leads(count)]
