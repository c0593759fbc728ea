"""A desk without a window, for the kill test: the shipped session, store and sync thread, and acts one after another.

`python -m tests.prove.headless --data F --server URL --organisation O --login L --pace SECONDS` (0: it only syncs;
`--hasty`: a planted fault, it says `done` before it writes, which the proof has to see). What it
says on stdout is what somebody could have seen: `done <operation> <title> .` comes after the act's transaction has
returned, never before. The point at the end tells a whole line from one that the kill cut.
"""

from __future__ import annotations

import argparse
import itertools
import os
import random
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from agent_app.changes import Changes
from agent_app.session.desk import Desk
from agent_app.session.local import LocalSession
from agent_app.session.workspace import Workspace
from agent_app.store.database import Database
from agent_app.sync.ledger import Ledger
from agent_app.sync.transport import Transport
from agent_app.telephony.manual import ManualTelephone
from domain.api import SignedIn
from domain.errors import UserError
from domain.ids import new_id
from domain.operations import Body, FieldSet, Tagged, TicketOpened
from tests.helpers.world import PASSWORD

AGAIN_S = 0.5
HASTE_S = 0.2  #: between the word and the deed of a hasty desk


def main(arguments: list[str]) -> int:
    """Work until killed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True)
    for name in ("server", "organisation", "login"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--pace", type=float, required=True)
    parser.add_argument("--hasty", action="store_true")
    options = parser.parse_args(arguments)
    workspace = _open(options)
    workspace.start()
    print("open", flush=True)
    if options.pace:
        _act_on(workspace, options.login, options.pace, hasty=options.hasty)
    while True:
        time.sleep(3600)


def _open(options: argparse.Namespace) -> Workspace:
    """Sign in, or unlock while the server is away, as a person would try until one of them goes."""
    pool = ThreadPoolExecutor(2)

    def wired(database: Database, transport: Transport, signed: SignedIn, device_id: str) -> Workspace:
        return Workspace(
            database, transport, signed, device_id, Changes(lambda work: work()), pool,
            telephone=lambda _database: ManualTelephone(), language=lambda: "en", zone="Asia/Shanghai",
            signed_out=lambda code: print(f"signed out: {code}", file=sys.stderr, flush=True),
        )  # fmt: skip

    session = LocalSession(Desk(options.data), wired, lambda _workspace: None)
    who = (options.server, options.organisation, options.login, PASSWORD)
    for attempt in itertools.count():
        try:
            (session.unlock if attempt % 2 else session.sign_in)(*who)
        except UserError as error:
            print(f"not yet: {error.code} {error.detail}", file=sys.stderr, flush=True)
            time.sleep(AGAIN_S)
            continue
        found = session.workspace()
        assert found is not None
        return found
    raise AssertionError("unreachable")


def _act_on(workspace: Workspace, login: str, pace: float, *, hasty: bool) -> None:
    """Tickets, tags and fields on the leads that are here, each with a title of its own."""
    chance, who = random.Random(), workspace.signed.person
    for number in itertools.count():
        leads = workspace.database.read(
            lambda c: [str(r[0]) for r in c.exec_driver_sql("SELECT id FROM lead")]
        )
        if not leads:
            time.sleep(AGAIN_S)
            continue
        title = f"{login}-{os.getpid()}-{number}"
        body = _act(chance, chance.choice(leads), title)
        if hasty:
            chosen = new_id()
            workspace.outbox.ledger = Ledger(
                who.id, who.name, lambda: datetime.now(UTC), lambda chosen=chosen: chosen
            )  # type: ignore[misc]
            print(f"done {chosen} {title} .", flush=True)
            time.sleep(HASTE_S)
        operation = workspace.database.write(lambda c, body=body: workspace.outbox.add(c, body))  # type: ignore[misc]
        if not hasty:
            print(f"done {operation} {title} .", flush=True)
        workspace.nudge()
        time.sleep(chance.uniform(0.2, 1.8) * pace)


def _act(chance: random.Random, lead_id: str, title: str) -> Body:
    match chance.randrange(3):
        case 0:
            return TicketOpened(lead_id=lead_id, ticket_id=new_id(), title=title)
        case 1:
            return Tagged(lead_id=lead_id, add=(title,))
        case _:
            return FieldSet(lead_id=lead_id, values={"city": title})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
