"""Whether a desk is the one we know, or was restored from an older image or cloned to a second PC.

Each answered push brings a new lineage, which the desk stores with the answers and sends next time. It is the desk we
know when it sends the newest one, or the one before (our answer may have been lost). Who sends any other is an older
state of it: it becomes a device of its own, and nothing that the two write falls together. Source: reference/sync.md
3.2, LINEAGE; failure mode 19.
"""

from __future__ import annotations

from collections.abc import Sequence

from domain.feed import PushRequest, Rotation
from domain.operations import Operation
from lead_server.act import Act
from lead_server.feed.shapes import Row, new_row
from lead_server.security.tokens import LIFETIME

CHECKED_FROM = 2  #: the protocol that knows of lineages


def is_known(device: Row, ask: PushRequest, fresh: Sequence[Operation], history: str) -> bool:
    """True for the desk we know. `fresh`: its operations that we have not seen.

    A device without a lineage is new, and so is its desk; one that brings a lineage was known to a server that forgot it
    (restored without a word). After a restore that was told, `lineage` is the new `history`: whatever comes is taken.
    """
    if ask.protocol < CHECKED_FROM or device["lineage"] in (ask.lineage or None, history):
        return True
    if device["lineage"] is None:
        return False
    if ask.lineage != (device["lineage_before"] or ""):
        return False
    # A lost answer comes again with the same operations; new ones under numbers that were used are another past.
    return all(one.seq > device["last_seq"] for one in fresh)


def next_lineage(act: Act, ask: PushRequest) -> Row:
    """Columns of the device after an accepted push; none for a desk that does not know of lineages."""
    if ask.protocol < CHECKED_FROM:
        return {}
    return {"lineage": act.new_id(), "lineage_before": ask.lineage or None}


def rotate(act: Act, device: Row) -> Rotation:
    """Make a new device of this person, with a session of its own, for the desk that is not the one we know."""
    made = act.new_id()
    sealed = device["store_key_sealed"]
    if sealed is not None:
        sealed = act.reseal(
            sealed, f"store-key:{act.actor.id}:{device['id']}", f"store-key:{act.actor.id}:{made}"
        )
    row = new_row(
        "device", act.now, id=made, person_id=act.actor.id, name=device["name"], app_version=device["app_version"],
        protocol=device["protocol"], last_seen_at=act.now, last_address=act.actor.address, store_key_sealed=sealed,
    )  # fmt: skip
    act.storage.insert("device", [row])
    token, token_hash = act.new_token(act.org_id)
    session = new_row(
        "session", act.now, token_hash=token_hash, person_id=act.actor.id, device_id=made,
        expires_at=act.now + LIFETIME, last_used_at=act.now, address=act.actor.address,
    )  # fmt: skip
    act.storage.insert("session", [session])
    act.audit("device_rotated", "device", made, was=device["id"])
    return Rotation(device_id=made, token=token)
