"""Handing leads out and taking them back, as it travels: what is wanted, what would happen, how a job stands, and why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Literal

from domain.leads import Frozen
from domain.sharing import Way

#: hand_out: from the pool. take_back: to the pool. orphans: leads whose owner left. absent: of somebody on leave.
#: returned: back to who was on leave. renewals: work for products that end. move: from agents to others.
#: lease_over: to the pool, since the reservation had ended.
JobKind = Literal["hand_out", "take_back", "move", "orphans", "absent", "returned", "renewals", "lease_over"]
#: planned: shown, nothing done yet
JobState = Literal["planned", "running", "paused", "done", "dropped"]
LONGEST_REASON = 300
MOST_PEOPLE = 500


class HandingRule(Frozen, frozen=True, kw_only=True):
    """How leads of a campaign are handed out; a campaign without its own has the organisation's (code "").

    Attributes:
        most_open, most_new: of one agent: open leads, new leads a day. None: no limit.
        most_people, most_leads: agents that work the campaign at once; leads that are handed out at once.
        until: the last day; leases end with it. target: leads that shall have been spoken with by then; 0: none.
        lease_days, attempts: of the lease. lease_end: afterwards the lead stays with her, or goes into the pool.
        by_language, by_tier: who speaks it; who may have the tier.
        absent_callbacks: calls promised for the days of a leave: to colleagues, or they stay.
        absent_leads: likewise all her leads. absent_return: they come back when she does.
        orphans: leads of who left: shared among the team by itself, back into the pool, or only shown.
        renewal_days: work is made for products that end within so many days; 0: none, or as the saved view says.
        renewal_products: codes; none: all.
        renewal_segment: code of a saved view of the lead library that everybody sees: only its leads; "" all.
    """

    most_open: int | None = None
    most_new: int | None = None
    most_people: int | None = None
    most_leads: int | None = None
    until: date | None = None
    target: int = 0
    lease_days: int = 30
    attempts: int = 12
    lease_end: Literal["stay", "pool"] = "stay"
    by_language: bool = True
    by_tier: bool = False
    absent_callbacks: Literal["move", "stay"] = "move"
    absent_leads: Literal["move", "stay"] = "stay"
    absent_return: bool = True
    orphans: Literal["ask", "pool", "share"] = "ask"
    renewal_days: int = 0
    renewal_products: tuple[str, ...] = ()
    renewal_segment: str = ""


class AskRenewals(Frozen, frozen=True, kw_only=True):
    """`POST /v1/handing/renewals`: what would this rule find? Nothing is kept."""

    campaign: str
    rule: HandingRule


class Renewals(Frozen, frozen=True, kw_only=True):
    """What a rule finds today.

    Attributes:
        days: before the end, as the rule or its saved view says; 0: nothing is made.
        leads, products: leads with a product that ends in time, and these products.
        made: products for which there is work, or was, already. free: leads of them that nobody owns.
    """

    days: int = 0
    leads: int = 0
    products: int = 0
    made: int = 0
    free: int = 0


def problems_of(rule: HandingRule) -> Iterator[str]:
    """Names of fields that cannot be meant."""
    for name in ("most_open", "most_new", "most_people", "most_leads"):
        value = getattr(rule, name)
        if value is not None and not 0 <= value <= 10_000_000:
            yield name
    if not 1 <= rule.lease_days <= 3_650:
        yield "lease_days"
    if not 1 <= rule.attempts <= 1_000:
        yield "attempts"
    if rule.target < 0:
        yield "target"
    if not 0 <= rule.renewal_days <= 730:
        yield "renewal_days"


class PersonShare(Frozen, frozen=True, kw_only=True):
    """What one agent may be given. Languages and tiers: none means all; a limit of her own is nearer than the campaign's."""

    languages: tuple[str, ...] = ()
    tiers: tuple[str, ...] = ()
    weight: int = 1
    most_open: int | None = None
    most_new: int | None = None


class HandingAsk(Frozen, frozen=True, kw_only=True):
    """What somebody wants to do. Nothing moves before the job that comes of it is started.

    Attributes:
        people: who gets (or gives back); none: all agents that the caller may hand to. givers: move: whose leads.
        counts: by hand: person -> how many.
        count: at most so many leads; 0: all.
        language, tier, region_id, product: only such leads; "" all.
        idle_days: take back: only what nobody spoke with for so long. promised_too: also with a promised call.
        leads: exactly these; none: what the filters find.
        why: words of the caller, for the history.
    """

    kind: JobKind = "hand_out"
    campaign: str = ""
    way: Way = "round_robin"
    people: tuple[str, ...] = ()
    givers: tuple[str, ...] = ()
    counts: dict[str, int] = {}
    count: int = 0
    by_language: bool = True
    by_tier: bool = False
    language: str = ""
    tier: str = ""
    region_id: str = ""
    product: str = ""
    without_campaign: bool = False
    idle_days: int = 0
    promised_too: bool = False
    leads: tuple[str, ...] = ()
    why: str = ""


class HandingPerson(Frozen, frozen=True, kw_only=True):
    """An agent in a preview. `change`: leads that come to her (or, below 0, go)."""

    id: str
    name: str
    team: str = ""
    share: PersonShare = PersonShare()
    held: int = 0
    today: int = 0
    most_open: int | None = None
    most_new: int | None = None
    away: bool = False
    change: int = 0


class HandingJob(Frozen, frozen=True, kw_only=True):
    """How a job stands.

    Attributes:
        total: leads it is about. moved: done. gone: somebody else had them first, or they cannot move any more.
        held: in a call; they go when its outcome is written down. no_room: their agent was full by then.
    """

    id: str
    kind: JobKind
    state: JobState
    campaign: str = ""
    way: str = ""
    total: int = 0
    moved: int = 0
    gone: int = 0
    held: int = 0
    no_room: int = 0
    by: str = ""
    own: bool = False
    at: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    why: str = ""


class HandingPlan(Frozen, frozen=True, kw_only=True):
    """What would happen. `left`: why nobody gets them -> how many leads. `over`: a limit of the campaign that cut it."""

    job: HandingJob
    people: tuple[HandingPerson, ...] = ()
    left: dict[str, int] = {}
    over: str = ""


class HandingJobs(Frozen, frozen=True, kw_only=True):
    rows: tuple[HandingJob, ...] = ()


class LeftLead(Frozen, frozen=True, kw_only=True):
    """A lead that a job did not move. `why`: taken (by `owner`), closed, full, in_call."""

    lead_id: str
    name: str
    why: str
    owner: str = ""


class LeftLeads(Frozen, frozen=True, kw_only=True):
    rows: tuple[LeftLead, ...] = ()


class CampaignLine(Frozen, frozen=True, kw_only=True):
    """A campaign on the page.

    Attributes:
        pool, owned: leads that can be handed out; that are. orphans: owner left, locked, or without a team.
        spoken: leads that somebody spoke with. own_rule: it has a rule of its own.
    """

    code: str
    title: dict[str, str] = {}
    pool: int = 0
    owned: int = 0
    orphans: int = 0
    spoken: int = 0
    rule: HandingRule = HandingRule()
    own_rule: bool = False


class HandingFloor(Frozen, frozen=True, kw_only=True):
    """All that the page begins with. `views`: saved views that everybody sees, code -> name."""

    campaigns: tuple[CampaignLine, ...] = ()
    people: tuple[HandingPerson, ...] = ()
    jobs: tuple[HandingJob, ...] = ()
    regions: dict[str, str] = {}
    languages: tuple[str, ...] = ()
    tiers: tuple[str, ...] = ()
    views: dict[str, str] = {}


class Stay(Frozen, frozen=True, kw_only=True):
    """One ownership in a lead's history, newest first. The window makes the sentence of `rule` and `data`.

    Attributes:
        owner: "" the pool (a lead that was given back). by: who did it; "" a rule.
        rule, data, why: what put it there. ended_rule, ended_why, ended_by: what ended it.
        deals: products sold while it was hers.
    """

    owner: str
    since: datetime
    until: datetime | None = None
    rule: str = ""
    data: dict[str, str] = {}
    why: str = ""
    by: str = ""
    campaign: str = ""
    protected_until: datetime | None = None
    lease_until: datetime | None = None
    attempts_left: int | None = None
    ended_rule: str = ""
    ended_data: dict[str, str] = {}
    ended_why: str = ""
    ended_by: str = ""
    deals: tuple[str, ...] = ()


class LeadHistory(Frozen, frozen=True, kw_only=True):
    """Why a lead is where it is. `waits_for`: it goes there when the call's outcome is written down."""

    lead_id: str
    name: str
    campaign: str = ""
    owned: bool = False
    stays: tuple[Stay, ...] = ()
    waits_for: str = ""
    waits: bool = False
    unsuitable: str = ""


class RegionLine(Frozen, frozen=True, kw_only=True):
    """Coverage of a region; one lead may count in several. `free`: nobody's, and may be handed out."""

    region_id: str
    region: str
    leads: int = 0
    owned: int = 0
    called: int = 0
    customer: int = 0
    unsuitable: int = 0
    free: int = 0


class Coverage(Frozen, frozen=True, kw_only=True):
    """`reasons`: why leads are unsuitable for telesales -> how many."""

    rows: tuple[RegionLine, ...] = ()
    reasons: dict[str, int] = {}


class MarkUnsuitable(Frozen, frozen=True, kw_only=True):
    """Not for telesales, with the reason; an empty reason takes the mark away."""

    reason: str = ""
