"""Campaigns: dispositions as a tree with hot keys and required fields, the queue's sort keys, hours, scripts.

A campaign file is YAML, decoded into these structs; once published a version never changes.
"""

from __future__ import annotations

from typing import Literal

from domain.leads import Frozen

#: a text in the languages of the product, `{"en": …, "zh": …, "es": …}`
Text = dict[str, str]
LANGUAGES = ("en", "zh", "es")


def in_language(text: Text, language: str) -> str:
    """The text in `language`, else in English, else in whatever there is; `""` for an empty text."""
    return text.get(language) or text.get("en") or next(iter(text.values()), "")


class RequiredField(Frozen, frozen=True, kw_only=True):
    """A field that an outcome demands before the wrap-up can be finished."""

    name: str
    title: Text
    kind: Literal["text", "number", "money", "date", "choice", "callback"] = "text"
    options: tuple[str, ...] = ()


class Disposition(Frozen, frozen=True, kw_only=True):
    """A node of the outcome tree; leaves are what an agent chooses.

    Attributes:
        code: unique among its siblings, `[a-z0-9_]+`; the path from the root is the code that is stored.
        key: the hot key in the wrap-up, one letter or digit, unique among siblings.
        category: what the outcome means to the figures.
        retry_after_min: None: no automatic retry.
    """

    code: str
    title: Text
    key: str = ""
    category: Literal["sale", "positive", "neutral", "refusal", "not_reached", "invalid", "do_not_call"] = (
        "neutral"
    )
    requires: tuple[RequiredField, ...] = ()
    children: tuple[Disposition, ...] = ()
    sets_do_not_call: bool = False
    asks_callback: bool = False
    min_note: int = 0
    tags: tuple[str, ...] = ()
    retry_after_min: int | None = None


class Hours(Frozen, frozen=True, kw_only=True):
    """When the campaign calls, in the customer's local time; `days` 1 (Monday) to 7."""

    days: tuple[int, ...] = (1, 2, 3, 4, 5)
    opens: str = "09:00"
    closes: str = "21:00"
    preset: str = ""


SortKey = Literal[
    "overdue_callback", "due_at", "expiry", "intention", "tier", "least_called", "newest", "priority"
]


class Campaign(Frozen, frozen=True, kw_only=True):
    """What is sold to whom, how and with which words.

    Attributes:
        script: code of the script that opens with a call; `scorecard` the one that judges it.
        queue: sort keys in order; the first that differs decides.
        languages: of its customers.
    """

    code: str
    title: Text
    version: int = 1
    product: str = ""
    script: str = ""
    scorecard: str = ""
    grade: Literal["A", "B", "C"] = "B"
    budget_minor: int = 0
    currency: str = "CNY"
    languages: tuple[str, ...] = LANGUAGES
    dispositions: tuple[Disposition, ...] = ()
    queue: tuple[SortKey, ...] = ("overdue_callback", "due_at", "expiry", "intention", "least_called")
    hours: Hours = Hours()
    capacity: int = 0
    lines: tuple[str, ...] = ()
    next_steps: tuple[Text, ...] = ()


def walk(dispositions: tuple[Disposition, ...], prefix: str = "") -> list[tuple[str, Disposition]]:
    """Every node with its full code, parents before children."""
    found: list[tuple[str, Disposition]] = []
    for node in dispositions:
        code = f"{prefix}.{node.code}" if prefix else node.code
        found.append((code, node))
        found.extend(walk(node.children, code))
    return found


def find_disposition(campaign: Campaign, code: str) -> Disposition | None:
    """The leaf with this full code, or None."""
    return next((n for c, n in walk(campaign.dispositions) if c == code and not n.children), None)
