"""A script's words with the customer's values in them: Markdown out, values escaped, gaps filled with fallbacks.

`{{ lead.name }}` is an expression of Jinja2's sandbox and nothing more: no statements, no blocks. A value that is
missing, empty or faulty becomes the script's fallback, else "…"; the customer never hears `None` nor braces.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from domain.campaigns import Campaign, Text, in_language
from domain.leads import Lead, Product

GAP = "…"
LONGEST_VALUE = 200  #: characters; a longer value is cut, the agent reads it in the customer column
_HOLE = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_STATEMENT = re.compile(r"\{[%#].*?[%#]\}", re.DOTALL)
_IMAGE = re.compile(r"!\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])?")
_LINK = re.compile(r"(?<!\\)\[([^\]]+)\]\([^)]*\)")
_AUTOLINK = re.compile(r"<((?:https?|ftp|file|mailto):[^>\s]*)>", re.IGNORECASE)
_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")


def render(
    text: str, facts: Mapping[str, Any], fallbacks: Mapping[str, Text] | None = None, language: str = "en"
) -> str:
    """Fill the holes of a Markdown text.

    Args:
        text: Markdown with `{{ expression }}`; images become their description, links their words.
        facts: what expressions may name, see `facts_for`.
        fallbacks: by expression (`lead.name`), for holes without a value.
        language: of the fallbacks.
    Returns:
        Markdown without braces, in which no value can act as markup.
    """
    plain = _STATEMENT.sub("", text)
    kept: list[str] = []

    def fill(hole: re.Match[str]) -> str:
        kept.append(_value(hole.group(1).strip(), facts, fallbacks or {}, language))
        return f"\x00{len(kept) - 1}\x00"

    marked = _HOLE.sub(fill, plain)
    for pattern in (_IMAGE, _LINK, _AUTOLINK):
        marked = pattern.sub(r"\1", marked)
    marked = marked.replace("{", "").replace("}", "")
    return re.sub(r"\x00(\d+)\x00", lambda m: escape(kept[int(m.group(1))]), marked)


def render_plain(
    text: str, facts: Mapping[str, Any], fallbacks: Mapping[str, Text] | None = None, language: str = "en"
) -> str:
    """The same for a line that is shown as plain text (an answer, a title): values stand as they are."""
    filled = _HOLE.sub(
        lambda m: _value(m.group(1).strip(), facts, fallbacks or {}, language), _STATEMENT.sub("", text)
    )
    return filled.replace("{", "").replace("}", "")


def escape(value: str) -> str:
    """A value as inert Markdown on one line."""
    return _PUNCTUATION.sub(r"\\\1", " ".join(value.split()))


def expressions(text: str) -> list[str]:
    """The expressions in a text, for the checker."""
    return [m.group(1).strip() for m in _HOLE.finditer(text)]


def problem_with(expression: str) -> str | None:
    """Say why an expression does not compile, or None."""
    try:
        _compiled(expression)
    except Exception as error:
        return str(error)
    return None


@lru_cache(maxsize=2048)
def _compiled(expression: str) -> Callable[..., Any]:
    from domain.sandbox import (
        compile_expression,
    )  # Jinja2: not before the first script, see docs/decisions/0004

    return compile_expression(expression)


def _value(expression: str, facts: Mapping[str, Any], fallbacks: Mapping[str, Text], language: str) -> str:
    try:
        value = _compiled(expression)(**facts)
    except Exception:  # whatever a script's author wrote, the agent on the phone goes on
        value = None
    text = _as_text(value)
    return text if text else in_language(fallbacks.get(expression, {}), language) or GAP


def _as_text(value: Any) -> str:
    if value is None or callable(value) or isinstance(value, bool):
        return ""
    if isinstance(value, float):
        value = int(value) if value.is_integer() else value
    if isinstance(value, list | tuple):
        value = ", ".join(filter(None, (_as_text(v) for v in value)))
    if isinstance(value, Mapping):
        return ""
    text = " ".join(str(value).split()).replace("\x00", "").replace("{", "(").replace("}", ")")
    return text if len(text) <= LONGEST_VALUE else text[: LONGEST_VALUE - 1] + GAP


def facts_for(
    lead: Lead | None, campaign: Campaign | None, agent: str, today: date, language: str = "en"
) -> dict[str, Any]:
    """What a script may name: `lead`, `product` (the one that ends next), `campaign`, `agent`, `today`.

    Only values that are there: a condition over a missing one is unknown, a text shows its fallback.
    """
    facts: dict[str, Any] = {
        "lead": _lead_facts(lead) if lead else {},
        "product": _product_facts(_next_to_end(lead, today), today) if lead else {},
        "campaign": {"code": campaign.code, "title": in_language(campaign.title, language)}
        if campaign
        else {},
        "agent": {"name": agent} if agent else {},
        "today": today.isoformat(),
    }
    if campaign and campaign.product:
        facts["campaign"]["product"] = campaign.product
    return facts


def _lead_facts(lead: Lead) -> dict[str, Any]:
    own: dict[str, Any] = {
        "name": lead.name, "company": lead.company, "place": lead.place, "tier": lead.tier, "stage": lead.stage,
        "language": lead.language, "source": lead.source, "intention": lead.intention, "email": lead.email,
        "kind": lead.kind, "last_outcome": lead.last_outcome, "referrer": lead.referrer,
    }  # fmt: skip
    found = {name: value for name, value in {**lead.fields, **own}.items() if value}
    return found | {
        "called_count": lead.called_count,
        "tags": list(lead.tags),
        "fields": dict(lead.fields),
        "products": len(lead.products),
        "open_tickets": sum(t.state == "open" for t in lead.tickets),
    }


def _next_to_end(lead: Lead, today: date) -> Product | None:
    dated = [p for p in lead.products if p.ends_on]
    running = sorted((p for p in dated if p.ends_on and p.ends_on >= today), key=lambda p: p.ends_on or today)
    return next(iter(running), None) or next(iter(dated), None) or next(iter(lead.products), None)


def _product_facts(product: Product | None, today: date) -> dict[str, Any]:
    if product is None:
        return {}
    found: dict[str, Any] = {"name": product.name, "code": product.code, "currency": product.currency}
    if product.ends_on:
        found |= {"ends_on": product.ends_on.isoformat(), "days_left": (product.ends_on - today).days}
    if product.price_minor:
        found["price"] = product.price_minor / 100
    return {name: value for name, value in found.items() if value != ""}
