"""Campaigns: dispositions as a tree with hot keys and required fields, the queue's sort keys, hours, scripts.

A campaign file is YAML, decoded into these structs; once published a version never changes.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

from domain.deal_checks import SaleCheck
from domain.leads import Frozen
from domain.retention import Keep
from domain.visit_rules import VisitRule

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


class Retry(Frozen, frozen=True, kw_only=True):
    """When, how often and on which number a lead is called again after an outcome.

    Attributes:
        after_min: minutes before the first, second, … retry; the last repeats.
        most: retries after this outcome in a row (1 or more); then the lead leaves the queue, or rests.
        other_number: a number of the lead that was tried less often comes first.
        rest_days: days of rest after the last retry, then it begins anew; 0: it leaves the queue.
    """

    after_min: tuple[int, ...]
    most: int = 3
    other_number: bool = False
    rest_days: int = 0


class Disposition(Frozen, frozen=True, kw_only=True):
    """A node of the outcome tree; leaves are what an agent chooses.

    Attributes:
        code: unique among its siblings, `[a-z0-9_]+`; the path from the root is the code that is stored.
        key: the hot key in the wrap-up, one letter or digit, unique among siblings.
        category: what the outcome means to the figures.
        retry_after_min: the short form of a retry: after so many minutes, without a limit. None: no automatic retry.
        retry: the long form.
        only: `call` or `visit`: an outcome (or group) that only such work offers; "" both.
        causes: how a call may have ended for this outcome to be proposed, see `domain/outcome_proposals.py`.
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
    retry: Retry | None = None
    causes: tuple[str, ...] = ()
    only: Literal["", "call", "visit"] = ""


class Hours(Frozen, frozen=True, kw_only=True):
    """When the campaign calls, in the customer's local time; `days` 1 (Monday) to 7.

    Attributes:
        preset: code of the law's rules in `domain.contact_policy`; they hold beside these hours.
        reviewer, reviewed_on: who of the customer's own lawyers has confirmed the preset, and when. A preset that was
            written down later is unreviewed again.
    """

    days: tuple[int, ...] = (1, 2, 3, 4, 5)
    opens: str = "09:00"
    closes: str = "21:00"
    preset: str = ""
    reviewer: str = ""
    reviewed_on: date | None = None


class Cap(Frozen, frozen=True, kw_only=True):
    """At most `count` calls within any `window_min` minutes."""

    count: int
    window_min: int


class Caps(Frozen, frozen=True, kw_only=True):
    """The campaign's own limits beside the law's: per number, and per person over all numbers."""

    number: tuple[Cap, ...] = ()
    lead: tuple[Cap, ...] = ()


class SkipReason(Frozen, frozen=True, kw_only=True):
    """Why a lead that was shown is not called now."""

    code: str
    title: Text
    key: str = ""
    again_after_min: int = 60


class Dialing(Frozen, frozen=True, kw_only=True):
    """How leads come to an agent.

    Attributes:
        mode: `manual`: she chooses and dials. `preview`: the next lead is shown, she dials or skips with a reason.
            `power`: the next lead is dialled when she is ready, one call an agent.
        preview_s: seconds to look. at_end: what happens then: nothing (`wait`), or it is dialled (`dial`).
        callback_first: a promised call that is due comes before everything else.
    """

    mode: Literal["manual", "preview", "power"] = "manual"
    preview_s: int = 45
    at_end: Literal["wait", "dial"] = "wait"
    callback_first: bool = True
    skip_reasons: tuple[SkipReason, ...] = ()


#: where a campaign names none of its own
USUAL_SKIPS = (
    SkipReason(
        code="bad_time", key="t", again_after_min=120,
        title={"en": "Not a good time of day", "zh": "时间不合适", "es": "No es buena hora"},
    ),
    SkipReason(
        code="unprepared", key="p", again_after_min=30,
        title={"en": "Something must be looked up first", "zh": "需要先查资料", "es": "Hay que consultar algo antes"},
    ),
    SkipReason(
        code="known_person", key="k", again_after_min=24 * 60,
        title={"en": "I know this person", "zh": "认识这位客户", "es": "Conozco a esta persona"},
    ),
    SkipReason(
        code="other", key="o", again_after_min=60, title={"en": "Another reason", "zh": "其他原因", "es": "Otro motivo"}
    ),
)  # fmt: skip


SortKey = Literal[
    "overdue_callback", "due_at", "expiry", "intention", "tier", "least_called", "newest", "priority"
]


class Campaign(Frozen, frozen=True, kw_only=True):
    """What is sold to whom, how and with which words.

    Attributes:
        script: code of the script that opens with a call; `scorecard` the one that judges it.
        visits: kind of follow-up visit -> code of its script.
        queue: sort keys in order; the first that differs decides.
        languages: of its customers.
        caps, consent_required, abandon_percent: rules of its own beside those of the preset.
        keep: how long its recordings are kept; None: as the organisation says.
        visits_after: visits that are made by rule when a deal is paid (or gets to another state).
        sale_check: whether its deals are listened to before their release.
        concurrent: calls that may run at once; None: no limit.
        lines: codes of the outbound lines that it calls from; none: any of the organisation.
    """

    code: str
    title: Text
    version: int = 1
    product: str = ""
    script: str = ""
    visits: dict[str, str] = {}
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
    caps: Caps = Caps()
    consent_required: bool = False
    abandon_percent: float | None = None
    concurrent: int | None = None
    dialing: Dialing = Dialing()
    sale_check: SaleCheck = SaleCheck()
    visits_after: tuple[VisitRule, ...] = ()
    keep: Keep | None = None
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


def script_code(campaign: Campaign, visit: str = "") -> str:
    """The script of a call, or of a follow-up visit of this kind where the campaign has one."""
    return (campaign.visits.get(visit) if visit else "") or campaign.script


def for_work(campaign: Campaign, visit: str = "") -> Campaign:
    """The campaign with the outcomes that this work offers: those of a call, or those of a visit."""
    left_out = "call" if visit else "visit"

    def kept(nodes: tuple[Disposition, ...]) -> tuple[Disposition, ...]:
        return tuple(
            msgspec.structs.replace(n, children=kept(n.children)) if n.children else n
            for n in nodes if n.only != left_out
        )  # fmt: skip

    if all(node.only != left_out for _, node in walk(campaign.dispositions)):
        return campaign
    return msgspec.structs.replace(campaign, dispositions=kept(campaign.dispositions))


def skip_reasons(campaign: Campaign | None) -> tuple[SkipReason, ...]:
    """Why a lead that was shown may be skipped."""
    return (campaign.dialing.skip_reasons if campaign else ()) or USUAL_SKIPS
