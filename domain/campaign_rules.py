"""Campaigns with all rules that hold for them, as an admin reads them; and changes of those that are rows of data."""

from __future__ import annotations

from datetime import datetime

from domain.campaigns import Campaign
from domain.handing_out import HandingRule
from domain.leads import Frozen
from domain.lines import Line
from domain.people import Role
from domain.pool import PoolRule
from domain.retention import Keep


class TeamShare(Frozen, frozen=True, kw_only=True):
    """A team whose agents own leads of a campaign."""

    team: str
    leads: int


class PlanOf(Frozen, frozen=True, kw_only=True):
    """A plan of sampling that draws from a campaign. `everywhere`: it names no campaign."""

    code: str
    title: dict[str, str] = {}
    kind: str = "measurement"
    period: str = "week"
    per_agent: int = 0
    everywhere: bool = False


class CampaignRow(Frozen, frozen=True, kw_only=True):
    """One campaign. A rule that is None is not its own: the organisation's holds.

    Attributes:
        state: published, withdrawn (no version is left that calls). pool_leads: that nobody owns; teams: who works it.
        lines: that it may call from.
    """

    campaign: Campaign
    state: str = "published"
    published_at: datetime | None = None
    withdrawn_at: datetime | None = None
    pool_leads: int = 0
    teams: tuple[TeamShare, ...] = ()
    lines: tuple[Line, ...] = ()
    plans: tuple[PlanOf, ...] = ()
    pool: PoolRule | None = None
    handing: HandingRule | None = None


class CampaignRules(Frozen, frozen=True, kw_only=True):
    """`GET /v1/admin/campaigns`, by code; rules of the organisation; `masked`: roles that see no numbers."""

    rows: tuple[CampaignRow, ...] = ()
    pool: PoolRule | None = None
    handing: HandingRule | None = None
    keep: Keep = Keep()
    masked: tuple[Role, ...] = ()


class KeepPool(Frozen, frozen=True, kw_only=True):
    """`PUT /v1/admin/campaigns/pool?campaign=`; "" the organisation's. `base`: as it was read; another by now: `conflict`.

    `rule` None: none of its own any more.
    """

    base: PoolRule | None
    rule: PoolRule | None


class KeepHanding(Frozen, frozen=True, kw_only=True):
    """`PUT /v1/admin/campaigns/handing?campaign=`: the same for handing out."""

    base: HandingRule | None
    rule: HandingRule | None


def pool_rule(page: CampaignRules, row: CampaignRow | None) -> PoolRule | None:
    """What holds; None: nothing of it is in the public pool."""
    return (row.pool if row is not None else None) or page.pool


def handing_rule(page: CampaignRules, row: CampaignRow | None) -> HandingRule:
    """What holds."""
    return (row.handing if row is not None else None) or page.handing or HandingRule()
