"""What a masked role is shown of who rings: the customer's masked number, never the one that the exchange told."""

from __future__ import annotations

from msgspec.structs import replace

from agent_app.customers.model import Matches

_LEAST = 7  #: digits that make a text somebody's number


def hidden_ring(found: Matches) -> Matches:
    """The same people with the number as it is shown of them. A stranger's number stays: nobody else could say it."""
    if not found.matches:
        return found
    return replace(found, number_text=found.matches[0].number_text, e164=None)


def number_id(found: Matches) -> str | None:
    """Which number of the customer rang; None where that is not sure."""
    return found.matches[0].number_id or None if found.sure else None


def hidden_label(label: str, found: Matches) -> str:
    """The name that the exchange shows, unless it is the number once more."""
    return "" if found.matches and sum(c.isdigit() for c in label) >= _LEAST else label
