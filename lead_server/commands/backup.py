"""`lead-server backup|restore|verify`: put everything away, bring it back as of a moment, and try that out."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

from lead_server.backup import making, manifest, restoring
from lead_server.backup.manifest import BackupError
from lead_server.commands import arguments as shared
from lead_server.installation import default_data, opened, say


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    backup = subparsers.add_parser("backup", help="put database and recordings away, while the server serves")
    backup.add_argument("--to", type=Path, required=True, metavar="FOLDER", help="a folder on another disk")
    backup.add_argument(
        "--journal",
        action="store_true",
        help="from the next start also the database's journal: any moment can come back",
    )
    shared.add_place(backup)
    backup.set_defaults(run=_backup)
    restore = subparsers.add_parser("restore", help="make a data folder of a backup")
    restore.add_argument("--into", type=Path, required=True, metavar="FOLDER", help="a new data folder")
    restore.add_argument(
        "--to", type=_moment, metavar="MOMENT", help="2026-11-26T14:30:00+00:00; else as it was backed up"
    )
    restore.add_argument(
        "--ledger", type=Path, metavar="FILE", help="deletions.jsonl of the old server, if it is left"
    )
    restore.set_defaults(run=_restore)
    verify = subparsers.add_parser("verify", help="restore a backup into a scratch place and compare")
    verify.add_argument("--scratch", type=Path, metavar="FOLDER", help="where there is room for it")
    verify.set_defaults(run=_verify)
    for parser in (restore, verify):
        parser.add_argument("--from", dest="source", type=Path, required=True, metavar="FOLDER", help="a backup, or a "
                            "folder of them: the newest")  # fmt: skip
        parser.add_argument("--key", type=Path, metavar="FILE", help="the server's escrow.key")


def _moment(text: str) -> datetime:
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _backup(arguments: argparse.Namespace) -> int:
    with opened(arguments.data, arguments.database) as here:
        if arguments.journal and not making.archive(here, arguments.to):
            say("the journal is put away from the next start of the server on")
        made = making.make(here, arguments.to, say)
    print(made)
    return 0


def _chosen(source: Path) -> Path:
    found = source if (source / manifest.FILE).exists() else manifest.newest(source)
    if found is None:
        raise BackupError(f"{source} holds no whole backup.")
    return found.absolute()


def _key(arguments: argparse.Namespace) -> Path:
    return Path(arguments.key or default_data() / "escrow.key")


def _restore(arguments: argparse.Namespace) -> int:
    done = restoring.restore(
        _chosen(arguments.source),
        arguments.into,
        _key(arguments),
        to=arguments.to,
        ledger=arguments.ledger,
        progress=say,
    )
    print(f"{arguments.into}: backup {done.name}, {done.rows} row(s), {done.recordings} recording file(s)")
    return _told(done)


def _verify(arguments: argparse.Namespace) -> int:
    done = restoring.verify(_chosen(arguments.source), _key(arguments), arguments.scratch, say)
    print(f"backup {done.name}: {done.rows} row(s), {done.recordings} recording file(s)")
    return _told(done)


def _told(done: restoring.Restored) -> int:
    for one in done.missing:
        print(f"  missing: {one}", file=sys.stderr)
    for one in done.wrong:
        print(f"  wrong: {one}", file=sys.stderr)
    return 1 if done.wrong or done.missing else 0
