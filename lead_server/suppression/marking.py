"""Which lists have a number. The mark on the number travels to the desk with its lead; the list itself never does."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

from domain.contact_policy.suppression import keys_of
from lead_server.feed.shapes import Row
from lead_server.feed.storage import Storage


def listed(storage: Storage, numbers: Collection[str], now: datetime) -> dict[str, Row]:
    """The columns `suppressed` and `suppressed_until` of these numbers (E.164; "" for an unreadable one)."""
    key = storage.number_key()
    keys = {e164: keys_of(e164, key) if e164 else () for e164 in numbers}
    wanted = {one for found in keys.values() for one in found}
    rows: dict[str, list[Row]] = {one: [] for one in wanted}
    for row in storage.load("suppression", "key_hash", sorted(wanted)):
        rows[row["key_hash"]].append(row)
    return {e164: strongest((r for k in found for r in rows.get(k, ())), now) for e164, found in keys.items()}


def strongest(rows: Iterable[Row], now: datetime) -> Row:
    """The mark that several lists leave: the one without an end, else the one that ends last."""
    living = [row for row in rows if row["until"] is None or row["until"] > now]
    if not living:
        return {"suppressed": "", "suppressed_until": None}
    longest = max(living, key=lambda row: (row["until"] is None, row["until"] or now, row["list"]))
    return {"suppressed": longest["list"], "suppressed_until": longest["until"]}
