"""`lead-server pbx`: links to exchanges, and whose extension is whose."""

from __future__ import annotations

import argparse
import asyncio
import getpass
import sys
from typing import Any

from sqlalchemy import Row, delete, select
from sqlalchemy.dialects.postgresql import insert

from db.central.floor import pbx_extension, pbx_link
from db.central.people import person
from domain.errors import UserError
from lead_server.commands import arguments as shared
from lead_server.pbx import storage
from lead_server.pbx.facts import Fact
from lead_server.pbx.kinds import KINDS
from lead_server.pbx.link import LinkError
from lead_server.pbx.manager import make_link
from lead_server.work import Work

TEST_S = 15.0


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("pbx", help="links to exchanges (Asterisk, FreeSWITCH)")
    verbs = parser.add_subparsers(metavar="verb", required=True)
    add = verbs.add_parser("add", help="add a link, or change one")
    add.add_argument("name")
    add.add_argument("--kind", choices=sorted(KINDS), required=True)
    add.add_argument("--host", required=True)
    add.add_argument("--port", type=int, help="default: the usual one of the kind")
    add.add_argument("--user", default="leadline")
    add.add_argument("--secret-stdin", action="store_true", help="read the secret from standard input")
    add.add_argument(
        "--context", default="default", help="of the dial plan in which agents' numbers are dialled"
    )
    add.add_argument("--tls", action="store_true")
    add.add_argument("--phone-events", action="store_true", help="the telephones answer and hold by NOTIFY")
    give = verbs.add_parser("extension", help="say whose telephone an extension is")
    give.add_argument("login")
    give.add_argument("extension")
    give.add_argument("--link", required=True)
    give.add_argument(
        "--endpoint", help="as the exchange names it; default PJSIP/EXTENSION or user/EXTENSION"
    )
    test = verbs.add_parser("test", help="connect once, and say what was found")
    remove = verbs.add_parser("remove", help="forget a link and its extensions")
    for one in (test, remove):
        one.add_argument("name")
    status = verbs.add_parser("status", help="links, their state, and how far each kind is proven")
    for each, run in (
        (add, run_add),
        (give, run_extension),
        (test, run_test),
        (remove, run_remove),
        (status, run_status),
    ):
        shared.add_organisation(each)
        shared.add_place(each)
        each.set_defaults(run=run)


def run_add(arguments: argparse.Namespace) -> int:
    secret = sys.stdin.readline().rstrip("\r\n") if arguments.secret_stdin else getpass.getpass("Secret: ")
    kind = KINDS[arguments.kind]
    with shared.work_in(arguments) as (here, work):
        sealed = here.escrow.seal(secret.encode(), storage.purpose(work.org_id, arguments.name))
        values = {
            "kind": arguments.kind, "host": arguments.host, "port": arguments.port or kind.port,
            "user_name": arguments.user, "secret_sealed": sealed, "context": arguments.context, "tls": arguments.tls,
            "phone_events": arguments.phone_events, "enabled": True,
        }  # fmt: skip
        made = insert(pbx_link).values(org_id=work.org_id, name=arguments.name, **values)
        work.connection.execute(made.on_conflict_do_update(index_elements=["org_id", "name"], set_=values))
        work.audit("change", "pbx", arguments.name, kind=arguments.kind, host=arguments.host)
    print(f"{arguments.name}: kept; `serve` takes it up within ten seconds")
    return 0


def run_extension(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        kind = KINDS[_link(work, arguments.link).kind]
        endpoint = arguments.endpoint or kind.endpoint.format(extension=arguments.extension)
        found = select(person.c.id).where(
            person.c.org_id == work.org_id, person.c.login == arguments.login.lower()
        )
        person_id = work.connection.execute(found).scalar()
        if person_id is None:
            raise UserError("not_found", f"nobody has the login {arguments.login}")
        values = {"endpoint": endpoint, "person_id": person_id}
        mine = (pbx_extension.c.org_id == work.org_id, pbx_extension.c.person_id == person_id)
        work.connection.execute(delete(pbx_extension).where(*mine))
        made = insert(pbx_extension).values(
            org_id=work.org_id, link=arguments.link, extension=arguments.extension, **values
        )
        work.connection.execute(
            made.on_conflict_do_update(index_elements=["org_id", "link", "extension"], set_=values)
        )
        work.audit("change", "pbx", arguments.link, extension=arguments.extension, person=person_id)
    print(f"{arguments.extension} ({endpoint}) is {arguments.login}'s")
    return 0


def run_test(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (here, work):
        row = _link(work, arguments.name)
        link = make_link(row, here.escrow)
        endpoints = {
            one.endpoint
            for one in storage.extensions(work.connection, storage.LinkKey(work.org_id, row.name))
        }
    found: list[list[Fact]] = []

    async def try_it() -> None:
        done = asyncio.Event()

        async def ready(there: list[Fact]) -> None:
            found.append(there)
            done.set()

        async def hear(_fact: Fact) -> None:
            return

        running = asyncio.create_task(link.run(hear, ready))
        waiting = asyncio.create_task(done.wait())
        await asyncio.wait({running, waiting}, timeout=TEST_S, return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        if running.done():
            await running
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)

    try:
        asyncio.run(try_it())
    except LinkError as error:
        print(f"{arguments.name}: {_SAID[error.code]} ({error})", file=sys.stderr)
        return 1
    if not found:
        print(f"{arguments.name}: {_SAID['silent']}", file=sys.stderr)
        return 1
    print(f"{arguments.name}: signed in; {len(found[0])} channels, {len(endpoints)} extensions of ours")
    return 0


def run_remove(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        _link(work, arguments.name)
        mine = (pbx_link.c.org_id == work.org_id, pbx_link.c.name == arguments.name)
        work.connection.execute(delete(pbx_link).where(*mine))
        work.audit("delete", "pbx", arguments.name)
    print(f"{arguments.name}: forgotten")
    return 0


def run_status(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        query = select(pbx_link).where(pbx_link.c.org_id == work.org_id).order_by(pbx_link.c.name)
        for row in work.connection.execute(query).all():
            key = storage.LinkKey(work.org_id, row.name)
            extensions, legs = storage.extensions(work.connection, key), storage.legs(work.connection, key)
            since = row.state_at.isoformat(timespec="seconds") if row.state_at else "never"
            trouble = f" ({_SAID.get(row.problem, row.problem)})" if row.problem else ""
            print(f"{row.name}  {row.kind}  {row.host}:{row.port}  {row.state} since {since}{trouble}")
            print(f"  {len(extensions)} extensions, {len(legs)} calls; proven: {KINDS[row.kind].proven}")
    return 0


_SAID = {
    "unreachable": "it cannot be reached", "refused": "it does not take the user and secret",
    "silent": "it does not answer", "protocol": "something else answers there",
}  # fmt: skip


def _link(work: Work, name: str) -> Row[Any]:
    row = work.connection.execute(
        select(pbx_link).where(pbx_link.c.org_id == work.org_id, pbx_link.c.name == name)
    ).first()
    if row is None:
        raise UserError("not_found", f"no link {name}")
    return row
