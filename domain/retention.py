"""How long recordings are kept: a rule of the campaign, else of the organisation. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from domain.leads import Frozen


class Keep(Frozen, frozen=True, kw_only=True):
    """Attributes:
    days: recordings are deleted so many days after their call; 0: never.
    sold_days: those of calls that sold something; 0: as `days`.
    """

    days: int = 0
    sold_days: int = 0

    @property
    def wanted(self) -> bool:
        """True where anything is deleted by it."""
        return self.days > 0 or self.sold_days > 0


def over_at(rule: Keep, began: datetime, *, sold: bool) -> datetime | None:
    """When a recording is to be deleted; None: it is kept."""
    days = (rule.sold_days or rule.days) if sold else rule.days
    return began + timedelta(days=days) if days > 0 else None


def rule_words(rule: Keep, where: str) -> str:
    """For the record: `campaign finance: 180 days, sold 2555`."""
    sold = f", sold {rule.sold_days}" if rule.sold_days else ""
    return f"{where}: {rule.days or 'no'} days{sold}"
