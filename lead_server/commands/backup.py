"""`lead-server backup|restore|verify`: put everything away, bring it back as of a moment, and try that out."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

from lead_server.backup import making, manifest, restoring, state
from lead_server.backup.manifest import BackupError
from lead_server.backup.pruning import KeepRule, prune
from lead_server.commands import arguments as shared
from lead_server.installation import default_data, opened, say
from lead_server.security.escrow import Escrow


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    backup = subparsers.add_parser("backup", help="put database and recordings away, while the server serves")
    backup.add_argument(
        "what", nargs="?", choices=("make", "prune"), default="make", help="prune: old backups go by a rule"
    )
    backup.add_argument("--to", type=Path, required=True, metavar="FOLDER", help="a folder on another disk")
    backup.add_argument(
        "--journal",
        action="store_true",
        help="from the next start also the database's journal: any moment can come back",
    )
    backup.add_argument(
        "--objects",
        choices=("copy", "reference"),
        default="copy",
        help="recordings of an object store: into the backup, or left to the store's own versions",
    )
    usual = KeepRule()
    for name, count, what in (
        ("daily", usual.daily, "days"), ("weekly", usual.weekly, "weeks"), ("monthly", usual.monthly, "months"),
    ):  # fmt: skip
        backup.add_argument(
            f"--keep-{name}",
            type=int,
            default=count,
            metavar="N",
            help=f"prune: of so many {what} the newest ({count})",
        )
    backup.add_argument("--yes", action="store_true", help="prune: do it; without this it is only said")
    backup.add_argument("--key", type=Path, metavar="FILE", help="prune: the server's escrow.key")
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
    verify.add_argument(
        "--data", type=Path, metavar="FOLDER", help="the server's data folder: its health tells of it"
    )
    for parser in (restore, verify):
        parser.add_argument("--from", dest="source", type=Path, required=True, metavar="FOLDER", help="a backup, or a "
                            "folder of them: the newest")  # fmt: skip
        parser.add_argument("--key", type=Path, metavar="FILE", help="the server's escrow.key")


def _moment(text: str) -> datetime:
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _prune(arguments: argparse.Namespace) -> int:
    key = arguments.key or (arguments.data or default_data()) / "escrow.key"
    if not key.is_file():
        raise BackupError(f"{key} is not there: without it nobody can tell what a backup needs.")
    rule = KeepRule(arguments.keep_daily, arguments.keep_weekly, arguments.keep_monthly)
    done = prune(arguments.to, Escrow(key.read_bytes()), rule, really=arguments.yes, progress=say)
    went = "removed" if arguments.yes else "would remove"
    for name in done.gone:
        print(f"{went} {name}")
    print(
        f"{went} {len(done.gone)} backup(s), {done.recordings} recording file(s), {done.journal} piece(s) of journal;"
        f" {len(done.kept)} stay"
    )
    return 0


def _backup(arguments: argparse.Namespace) -> int:
    if arguments.what == "prune":
        return _prune(arguments)
    with opened(arguments.data, arguments.database) as here:
        if arguments.journal and not making.archive(here, arguments.to):
            say("the journal is put away from the next start of the server on")
        made = making.make(here, arguments.to, say, arguments.objects)
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
    key = _key(arguments)
    done = restoring.verify(_chosen(arguments.source), key, arguments.scratch, say)
    folder = arguments.data or key.parent
    if (folder / "postgres").is_dir():  # of the server itself: its health tells how old the trial is
        state.note_verified(folder, done.name, len(done.wrong) + len(done.missing))
    print(f"backup {done.name}: {done.rows} row(s), {done.recordings} recording file(s)")
    return _told(done)


def _told(done: restoring.Restored) -> int:
    for one in done.missing:
        print(f"  missing: {one}", file=sys.stderr)
    for one in done.wrong:
        print(f"  wrong: {one}", file=sys.stderr)
    return 1 if done.wrong or done.missing else 0
