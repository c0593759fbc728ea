"""Who works where, and who may no longer: each change goes into the feed, so that desks follow at their next contact."""

from __future__ import annotations

from collections.abc import Collection

from domain.errors import UserError
from lead_server.act import Act
from lead_server.feed.streams import control_stream, team_stream

REVOKED, DISABLED = "device revoked", "disabled"  #: why a session ended


def announce(act: Act, person_ids: Collection[str]) -> None:
    """People changed: their team's stream carries them (gone, when they are not active).

    The region's stream does not: an agent may see her team, and all of a region hold that stream.
    """
    for row in act.storage.load("person", "id", person_ids):
        mark = act.touched.put if row["active"] else act.touched.remove
        if row["team_id"]:
            mark(team_stream(row["team_id"]), "person", [row["id"]])


def tell_access(act: Act, person_ids: Collection[str]) -> None:
    """What these people may do, or where they belong, changed: each of their desks hears it at once."""
    for person_id in person_ids:
        act.touched.put(control_stream(person_id), "access", [person_id])


def set_active(act: Act, person_id: str, active: bool) -> None:
    """Disable or enable an account. A disabled one is signed out: its desks may only hand over unsent facts."""
    act.storage.change_all("person", "id", [person_id], {}, {"active": active})
    if not active:
        end_sessions(act, person_id, DISABLED)
    act.audit("enable" if active else "disable", "person", person_id)
    announce(act, [person_id])


def move(act: Act, person_id: str, team_id: str | None, region_id: str | None) -> None:
    """Into another team (None: none). Her desk drops the old streams and begins the new ones; teams see her go and come."""
    for row in act.storage.load("person", "id", [person_id], lock=True):
        if row["team_id"]:
            act.touched.remove(team_stream(row["team_id"]), "person", [person_id])
    act.storage.change_all("person", "id", [person_id], {}, {"team_id": team_id, "region_id": region_id})
    act.audit("move", "person", person_id, team=team_id or "")
    announce(act, [person_id])


def revoke_device(act: Act, device_id: str) -> int:
    """Revoke a device for all who use it: its sessions end, the control stream tells it; gives their number.

    Raises:
        UserError: not_found.
    """
    found = act.storage.load("device", "id", [device_id], lock=True)
    if not found:
        raise UserError("not_found")
    act.storage.change_all(
        "device", "id", [device_id], {}, {"revoked_at": act.now, "revoked_by": act.actor.id}
    )
    for row in found:
        end_sessions(act, row["person_id"], REVOKED, device_id=device_id)
        act.touched.put(control_stream(row["person_id"]), "revoke", [device_id])
    act.audit("revoke", "device", device_id)
    return len(found)


def end_sessions(act: Act, person_id: str, why: str, *, device_id: str | None = None) -> int:
    """End all sessions of a person (or only those of one device); gives their number."""
    only = {"revoked_at": None} | ({"device_id": device_id} if device_id is not None else {})
    ended = {"revoked_at": act.now, "revoked_why": why}
    return act.storage.change_all("session", "person_id", [person_id], only, ended)
