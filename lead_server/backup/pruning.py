"""Old backups go by a rule: the newest of each of so many days, weeks and months stays; the newest of all always does.

Each backup stands for itself but for two things they share: the pool of recordings, of which only what no remaining manifest
names is removed, and the journal, of which only what is older than the oldest remaining backup is.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from lead_server.backup import manifest
from lead_server.backup.manifest import FILE, POOL, WAL, BackupError, Manifest
from lead_server.security.escrow import Escrow


@dataclass(frozen=True)
class KeepRule:
    """How many days, weeks (ISO) and months, of those that have a backup."""

    daily: int = 7
    weekly: int = 5
    monthly: int = 12


@dataclass
class Pruned:
    """Names of backups that went, or would; files of the pool, pieces of the journal."""

    gone: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    recordings: int = 0
    journal: int = 0


def chosen(moments: Iterable[datetime], rule: KeepRule) -> set[datetime]:
    """Which stay: the newest of all, and of each of the newest days, weeks and months the newest. UTC."""
    ordered = sorted(moments, reverse=True)
    kept = set(ordered[:1])
    for count, name in ((rule.daily, "%Y-%m-%d"), (rule.weekly, "%G-%V"), (rule.monthly, "%Y-%m")):
        spans: dict[str, datetime] = {}
        for moment in ordered:
            spans.setdefault(moment.astimezone(UTC).strftime(name), moment)
        kept |= {spans[span] for span in list(spans)[: max(0, count)]}
    return kept


def prune(
    folder: Path, escrow: Escrow, rule: KeepRule, *, really: bool, progress: Callable[[str], None]
) -> Pruned:
    """Remove what the rule does not keep; without `really` it is only said.

    Raises:
        BackupError: a backup cannot be read: nothing is removed while it is not known what it needs.
    """
    if min(rule.daily, rule.weekly, rule.monthly) < 0:
        raise BackupError("A rule of keeping counts days, weeks and months: none of them is negative.")
    found = {path: manifest.read(path, escrow) for path in _backups(folder)}
    stay = chosen((one.began_at for one in found.values()), rule)
    done = Pruned()
    remaining: list[Manifest] = []
    for path, one in sorted(found.items(), key=lambda pair: pair[1].began_at):
        (done.kept if one.began_at in stay else done.gone).append(one.name)
        if one.began_at in stay:
            remaining.append(one)
        elif really:
            progress(f"removing {path}")
            _remove(path)
    if remaining:
        done.recordings = _prune_pool(folder / POOL, remaining, really=really) if done.gone else 0
        done.journal = _prune_journal(folder / WAL, remaining, really=really)
    return done


def _backups(folder: Path) -> list[Path]:
    return sorted(p.parent for p in folder.glob(f"*/{FILE}") if not p.parent.name.startswith("."))


def _remove(path: Path) -> None:
    """First it is no backup any more, then it goes: a death half way leaves nothing that looks whole."""
    hidden = path.with_name(f".gone-{path.name}")
    path.rename(hidden)
    shutil.rmtree(hidden)


def _prune_pool(pool: Path, remaining: list[Manifest], *, really: bool) -> int:
    needed = {name for one in remaining for name in one.recordings}
    count = 0
    for path in sorted(pool.rglob("*")) if pool.is_dir() else ():
        if path.is_file() and path.relative_to(pool).as_posix() not in needed:
            count += 1
            if really:
                path.unlink()
    return count


def _prune_journal(wal: Path, remaining: list[Manifest], *, really: bool) -> int:
    """Pieces before the first one that the oldest remaining backup needs; none where that is not known."""
    first = min(remaining, key=lambda one: one.began_at).wal
    if not first or not wal.is_dir():
        return 0
    count = 0
    for path in sorted(wal.iterdir()):
        piece = path.name[:24]
        if (
            path.is_file()
            and len(piece) == 24
            and piece[8:] < first[8:]
            and not path.name.endswith(".history")
        ):
            count += 1
            if really:
                path.unlink()
    return count
