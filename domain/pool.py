"""The public pool: leads that nobody owns, as agents may see and claim them. Names are masked, numbers never travel."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date, datetime

from domain.leads import Frozen


class PoolRule(Frozen, frozen=True, kw_only=True):
    """Of a campaign; one without its own has the organisation's (code ""). Without either its leads are in no public pool.

    Attributes:
        open: agents see and claim its leads.
        claim_quota_day, claim_open: leads an agent may claim a day; claimed leads she may hold at once.
        protection_days: a claimed lead is not taken from her by a rule so long.
        recycle_idle_days: leads that nobody spoke with for so long go back into the pool; 0: never.
        recycle_promised: also those with a promised call.
        cool_down_days: whoever had a lead may claim it again only after so long; 0: at once.
    """

    open: bool = True
    claim_quota_day: int = 20
    claim_open: int = 50
    protection_days: int = 30
    recycle_idle_days: int = 14
    recycle_promised: bool = False
    cool_down_days: int = 7


def problems_of(rule: PoolRule) -> Iterator[str]:
    """Names of fields that cannot be meant."""
    for name in ("claim_quota_day", "claim_open"):
        if not 0 <= getattr(rule, name) <= 1_000_000:
            yield name
    for name in ("protection_days", "recycle_idle_days", "cool_down_days"):
        if not 0 <= getattr(rule, name) <= 3_650:
            yield name


class PoolRow(Frozen, frozen=True, kw_only=True):
    """A lead of the pool for who may claim it.

    Attributes:
        name: masked. product, ends_on: what she holds that ends soonest.
        cool_until: the caller had it, and may claim it again then.
        mine: the caller has claimed it.
    """

    id: str
    name: str
    kind: str = "person"
    place: str = ""
    region: str = ""
    language: str = ""
    tier: str = ""
    campaign: str = ""
    product: str = ""
    ends_on: date | None = None
    called_count: int = 0
    last_touch_at: datetime | None = None
    cool_until: datetime | None = None
    mine: bool = False


class Quota(Frozen, frozen=True, kw_only=True):
    """What the caller may still claim of a campaign: used and allowed, today and at once."""

    campaign: str
    today: int = 0
    of_day: int = 0
    held: int = 0
    of_open: int = 0


class PoolPage(Frozen, frozen=True, kw_only=True):
    """`campaigns`, `regions`, `languages`, `tiers`, `products`: what the filters can be (first page alone)."""

    rows: tuple[PoolRow, ...] = ()
    after: str = ""
    quotas: tuple[Quota, ...] = ()
    campaigns: tuple[str, ...] = ()
    regions: dict[str, str] = {}
    languages: tuple[str, ...] = ()
    tiers: tuple[str, ...] = ()
    products: tuple[str, ...] = ()


class Claimed(Frozen, frozen=True, kw_only=True):
    """The lead is hers. `protected_until`: no rule takes it from her before."""

    lead_id: str
    protected_until: datetime | None = None
    quota: Quota


class GiveBack(Frozen, frozen=True, kw_only=True):
    reason: str = ""


class PoolRules(Frozen, frozen=True, kw_only=True):
    """Campaign -> its rule; "" is the organisation's."""

    rules: dict[str, PoolRule] = {}


def mask_name(name: str) -> str:
    """`王丽` → `王*`, `Javier Ortega` → `J. O.`: enough to tell rows apart, not to know who it is."""
    words = re.findall(r"\S+", unicodedata.normalize("NFC", name))
    if not words:
        return ""
    if any("\u3400" <= sign <= "\u9fff" or "\uf900" <= sign <= "\ufaff" for sign in words[0]):
        return str(words[0])[0] + "*" * min(3, max(1, sum(map(len, words)) - 1))
    return " ".join(f"{word[0].upper()}." for word in words[:3])
