"""What the data folder knows of its backups: the newest, and the newest that was tried out. For health alone."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from domain.server_health import BackupState, HealthBounds

FILE = "backup.json"
BACKUP_HOURS, VERIFY_DAYS = "LEADLINE_BACKUP_HOURS", "LEADLINE_VERIFY_DAYS"


def read(data: Path) -> BackupState:
    """Nothing known: an empty one. A server of before wrote the newest backup's path alone."""
    path = data / FILE
    try:
        raw = path.read_bytes()
        return msgspec.json.decode(raw, type=BackupState)
    except FileNotFoundError:
        return BackupState()
    except msgspec.MsgspecError:
        made = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        return BackupState(at=made, name=Path(raw.decode("utf-8", "replace").strip()).name)


def write(data: Path, state: BackupState) -> None:
    fresh = data / f".{FILE}.part"
    fresh.write_bytes(msgspec.json.encode(state))
    fresh.replace(data / FILE)


def note_verified(data: Path, name: str, wrong: int) -> None:
    """A backup was tried out just now."""
    now = datetime.now(UTC)
    kept = msgspec.structs.replace(read(data), verified_at=now, verified=name, verified_wrong=wrong)
    write(data, kept)


def bounds() -> HealthBounds:
    """From the environment; what is no number above 0 is as if it were not set."""
    usual = HealthBounds()
    return HealthBounds(
        backup_hours=_number(BACKUP_HOURS, usual.backup_hours),
        verify_days=_number(VERIFY_DAYS, usual.verify_days),
    )


def _number(name: str, usual: float) -> float:
    try:
        found = float(os.environ.get(name, ""))
    except ValueError:
        return usual
    return found if found > 0 else usual
