"""Which consent holds: the newest word for a channel, a number and a purpose. Pure.

A word about all numbers (`number_id` "") or all purposes (`purpose` "") ends what was said about each of them before.
"""

from __future__ import annotations

from collections.abc import Iterable

from domain.leads import Consent, ConsentChannel

MOST_AT_ONCE = 24  #: consents that one act records: channels x numbers x purposes
ON_NUMBERS: tuple[ConsentChannel, ...] = ("phone", "sms", "messenger")


def order(one: Consent) -> tuple[object, ...]:
    """Of two words of one moment the “no” is the newer one: it fails closed."""
    return (one.at, not one.given, one.id)


def ends(newer: Consent, older: Consent) -> bool:
    """The newer word takes the place of the older one."""
    return (
        newer.channel == older.channel
        and newer.number_id in ("", older.number_id)
        and newer.purpose in ("", older.purpose)
        and order(newer) > order(older)
    )


def holding(consents: Iterable[Consent]) -> list[Consent]:
    """Those that nothing newer has ended, oldest first."""
    said = sorted(consents, key=order)
    return [one for n, one in enumerate(said) if not any(ends(later, one) for later in said[n + 1 :])]


def newest(consents: Iterable[Consent], channel: ConsentChannel, number_id: str = "") -> Consent | None:
    """The last word about a channel, to this number where one is meant."""
    said = [c for c in consents if c.channel == channel and (not number_id or c.number_id in ("", number_id))]
    return max(said, key=order) if said else None
