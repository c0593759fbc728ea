"""How the server stands: backups and their trials against bounds, and what else an admin looks at. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

from domain.leads import Frozen

#: yours: the database is a server of the operator's own; its backups are not ours to judge
Standing = Literal["good", "old", "none", "wrong", "yours"]
RED: tuple[Standing, ...] = ("old", "none", "wrong")


class HealthBounds(Frozen, frozen=True, kw_only=True):
    """When it is red: a backup, a trial of one, that is older. Settings of the installation, not of an organisation."""

    backup_hours: float = 26.0
    verify_days: float = 8.0


class BackupState(Frozen, frozen=True, kw_only=True):
    """What the data folder knows of its backups.

    Attributes:
        at, bytes, recordings: of the newest: the database's size, files of recordings. objects: "" a folder of recordings,
            else an object store that was copied or only referenced.
        verified_at, verified: the newest trial, and of which backup; verified_wrong: how much differed.
    """

    at: datetime | None = None
    name: str = ""
    bytes: int = 0
    recordings: int = 0
    recordings_bytes: int = 0
    objects: Literal["", "copy", "reference"] = ""
    verified_at: datetime | None = None
    verified: str = ""
    verified_wrong: int = 0


class ServerHealth(Frozen, frozen=True, kw_only=True):
    """`GET /v1/admin/health`.

    Attributes:
        database_bytes: of the whole database. recordings: rows of this organisation; recordings_place: folder, store.
        ledger: lines of the journal of deletions, -1: it is not what was written.
        webhooks_failing, sheets_failed: of this organisation; sheets: of the last seven days.
    """

    version: str
    started_at: datetime | None = None
    database_bytes: int = 0
    own_database: bool = False
    backup: BackupState = BackupState()
    backup_state: Standing = "none"
    verify_state: Standing = "none"
    bounds: HealthBounds = HealthBounds()
    recordings: int = 0
    recordings_place: Literal["folder", "store"] = "folder"
    ledger: int = 0
    webhooks_failing: int = 0
    sheets_failed: int = 0


def backup_standing(
    state: BackupState, bounds: HealthBounds, now: datetime, *, own_database: bool
) -> Standing:
    """How the newest backup stands."""
    if own_database:
        return "yours"
    if state.at is None:
        return "none"
    return "old" if now - state.at > timedelta(hours=bounds.backup_hours) else "good"


def verify_standing(
    state: BackupState, bounds: HealthBounds, now: datetime, *, own_database: bool
) -> Standing:
    """How the newest trial of a backup stands."""
    if own_database:
        return "yours"
    if state.verified_at is None:
        return "none"
    if state.verified_wrong:
        return "wrong"
    return "old" if now - state.verified_at > timedelta(days=bounds.verify_days) else "good"
