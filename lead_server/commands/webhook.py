"""`lead-server webhook`: where messages of scripts are posted, whether it works, and what waits."""

from __future__ import annotations

import argparse
import getpass
import sys
from datetime import UTC, datetime
from typing import Any

import msgspec
from sqlalchemy import Row, delete, update
from sqlalchemy.dialects.postgresql import insert

from db.central.leads import touch
from db.central.messages import webhook
from domain.errors import UserError
from domain.ids import new_id
from domain.scripts.definition import MESSAGE_CHANNELS
from lead_server.commands import arguments as shared
from lead_server.messages import posting, storage
from lead_server.messages.model import WAITING
from lead_server.work import Work

LEAST_SECRET = 16


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("webhook", help="where messages of scripts are posted")
    verbs = parser.add_subparsers(metavar="verb", required=True)
    put = verbs.add_parser("set", help="add a webhook, or change one")
    put.add_argument("name")
    put.add_argument("--url", required=True)
    put.add_argument("--channel", action="append", choices=MESSAGE_CHANNELS, help="only these; default: all")
    put.add_argument("--secret-stdin", action="store_true", help="read the secret from standard input")
    put.add_argument("--off", action="store_true", help="keep it, and post nothing for now")
    test = verbs.add_parser("test", help="post a test message (channel `test`), and say what was answered")
    remove = verbs.add_parser("remove", help="forget it; what waits goes on waiting")
    for one in (test, remove):
        one.add_argument("name")
    status = verbs.add_parser(
        "status", help="webhooks, since when one fails and why, and how many messages wait"
    )
    status.add_argument("--json", action="store_true", help="one JSON document on standard output")
    retry = verbs.add_parser("retry", help="try everything again that has failed for good")
    for each, run in (
        (put, run_set), (test, run_test), (remove, run_remove), (status, run_status), (retry, run_retry),
    ):  # fmt: skip
        shared.add_organisation(each)
        shared.add_place(each)
        each.set_defaults(run=run)


def run_set(arguments: argparse.Namespace) -> int:
    if problem := posting.problem_with(arguments.url):
        print(problem, file=sys.stderr)
        return 1
    secret = sys.stdin.readline().rstrip("\r\n") if arguments.secret_stdin else getpass.getpass("Secret: ")
    if len(secret) < LEAST_SECRET:
        print(f"a secret has {LEAST_SECRET} characters or more", file=sys.stderr)
        return 1
    with shared.work_in(arguments) as (here, work):
        values = {
            "url": arguments.url, "channels": arguments.channel or [], "active": not arguments.off,
            "secret_sealed": here.escrow.seal(secret.encode(), storage.purpose(work.org_id, arguments.name)),
            "failing_since": None, "last_error": "", "at": work.now,
        }  # fmt: skip
        made = insert(webhook).values(org_id=work.org_id, name=arguments.name, **values)
        work.connection.execute(made.on_conflict_do_update(index_elements=["org_id", "name"], set_=values))
        work.audit("change", "webhook", arguments.name, url=arguments.url)
    print(f"{arguments.name}: kept; what waits is posted within seconds")
    return 0


def run_test(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (here, work):
        hook = _hook(work, arguments.name)
        secret = here.escrow.unseal(hook.secret_sealed, storage.purpose(work.org_id, hook.name))
        now = datetime.now(UTC)
        message = {
            "id": new_id(),
            "channel": "test",
            "template": "test",
            "language": "en",
            "to": "",
            "asked_at": now,
        }
        verdict = posting.post(hook.url, secret, message, int(now.timestamp()))
    print(f"{arguments.name}: " + ("taken" if verdict.sent else verdict.words))
    return 0 if verdict.sent else 1


def run_remove(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        hook = _hook(work, arguments.name)
        work.connection.execute(
            delete(webhook).where(webhook.c.org_id == hook.org_id, webhook.c.name == hook.name)
        )
        work.audit("delete", "webhook", arguments.name)
    print(f"{arguments.name}: forgotten")
    return 0


def run_status(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        hooks, counts = (
            storage.webhooks(work.connection, work.org_id),
            storage.counts(work.connection, work.org_id),
        )
    if arguments.json:
        shown = [
            {"name": h.name, "url": h.url, "channels": h.channels, "active": h.active, "failing_since": h.failing_since,
             "last_error": h.last_error, "last_sent_at": h.last_sent_at}
            for h in hooks
        ]  # fmt: skip
        print(msgspec.json.encode({"ok": True, "webhooks": shown, "messages": counts}).decode())
        return 0
    for hook in hooks:
        state = "off" if not hook.active else f"fails since {hook.failing_since:%F %H:%M} UTC: {hook.last_error}" if (
            hook.failing_since
        ) else "works" if hook.last_sent_at else "not used yet"  # fmt: skip
        print(f"{hook.name}  {hook.url}  {', '.join(hook.channels) or 'all channels'}  {state}")
    if not hooks:
        print("no webhook: messages of scripts wait (`lead-server webhook set`)")
    print("messages: " + (", ".join(f"{n} {state}" for state, n in sorted(counts.items())) or "none yet"))
    return 0


def run_retry(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        again = storage.retry(work.connection, work.org_id, work.now)
        for message_id, lead_id in again:
            mine = (touch.c.org_id == work.org_id, touch.c.id == message_id)
            work.connection.execute(update(touch).where(*mine).values(outcome=WAITING))
            work.touched.lead(lead_id)
        work.audit("change", "message", "", count=len(again))
    print(f"{len(again)} message(s) are tried again")
    return 0


def _hook(work: Work, name: str) -> Row[Any]:
    for hook in storage.webhooks(work.connection, work.org_id):
        if hook.name == name:
            return hook
    raise UserError("not_found", f"there is no webhook {name!r}")
