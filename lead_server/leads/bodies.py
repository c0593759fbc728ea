"""Leads as the bytes that go to a desk, encoded once a version and kept.

Building a lead from ten tables costs far more than sending it; a desk that syncs for the first time meets leads
that were built for another before. Source: design.md (promises: first sync), measured in docs/decisions.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

import msgspec

from lead_server.feed.storage import Storage
from lead_server.leads.aggregate import masked, read_leads

#: bodies that were built while reading and are worth keeping: lead -> (version, bytes)
Fresh = dict[str, tuple[int, bytes]]


def encoded(storage: Storage, ids: Collection[str], fresh: Fresh) -> dict[str, bytes]:
    """JSON of whole leads by id; what had to be built is added to `fresh`."""
    if not ids:
        return {}
    kept = storage.lead_bodies(ids)
    found = {lead_id: one.body for lead_id, one in kept.items() if one.body is not None}
    missing = [lead_id for lead_id, one in kept.items() if one.body is None]
    for lead_id, built in read_leads(storage, missing).items():
        body = found[lead_id] = msgspec.json.encode(built)
        fresh[lead_id] = kept[lead_id].version, body
    return found


def encoded_masked(
    storage: Storage, ids: Collection[str], seal: Callable[[str, str], str] | None = None
) -> dict[str, bytes]:
    """As `encoded`, without full numbers; not kept. `seal`: see `aggregate.masked`."""
    home = storage.home_country()
    return {
        lead_id: msgspec.json.encode(masked(found, home, seal))
        for lead_id, found in read_leads(storage, ids).items()
    }
