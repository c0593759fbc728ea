"""When a lead is called again after an outcome, how often, and on which number first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from domain.campaigns import Campaign, Disposition, Retry, find_disposition
from domain.contact_policy.asking import numbers_to_try
from domain.leads import Lead, Number


def rule_of(node: Disposition | None) -> Retry | None:
    """The retry rule of an outcome; the short form has no limit and one number is as good as another."""
    if node is None:
        return None
    if node.retry is not None:
        return node.retry
    return None if node.retry_after_min is None else Retry(after_min=(node.retry_after_min,), most=10_000)


def next_call(rule: Retry, ended: datetime, in_a_row: int) -> datetime | None:
    """When it is called again.

    Args:
        ended: of the call. in_a_row: calls with this outcome up to and with this one, 1 or more.
    Returns:
        None: it leaves the queue.
    """
    if in_a_row > rule.most and not rule.rest_days:
        return None
    place = (in_a_row - 1) % (rule.most + 1)  # of this call in its round: after the rest a new one begins
    if place == rule.most:
        return ended + timedelta(days=rule.rest_days)
    return ended + timedelta(minutes=rule.after_min[min(place, len(rule.after_min) - 1)])


def in_a_row(outcomes: Sequence[str], outcome: str) -> int:
    """How many of the newest calls ended so, this one included. `outcomes`: of earlier calls, newest first."""
    count = 1
    for one in outcomes:
        if one != outcome:
            break
        count += 1
    return count


def numbers_in_order(lead: Lead, campaign: Campaign | None, now: datetime) -> tuple[Number, ...]:
    """Numbers that may be dialled, in the order in which they are tried: as they stand, or the least tried first.

    The last outcome's rule decides: after "no answer" another number of the customer may come first.
    """
    numbers = numbers_to_try(lead, now)
    rule = rule_of(find_disposition(campaign, lead.last_outcome)) if campaign and lead.last_outcome else None
    if rule is None or not rule.other_number or len(numbers) < 2:
        return numbers
    return tuple(
        sorted(numbers, key=lambda n: (len(n.attempts), max(n.attempts, default=now - timedelta(days=3650))))
    )
