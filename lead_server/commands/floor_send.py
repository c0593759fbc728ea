"""`lead-server floor send`: sheets that are due leave now, or one more of a subscription. (No command of its own.)"""

from __future__ import annotations

import argparse

import msgspec

from domain.sheet_sending import Delivery, Subscription
from lead_server.commands import arguments as shared
from lead_server.installation import opened
from lead_server.people import admin
from lead_server.security.actor import operator
from lead_server.sheets import sending, subscriptions
from lead_server.web import a_uuid
from lead_server.work import begin_work

BAD = ("failed", "unsure")


def add(group: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    send = group.add_parser(
        "send", help="send the sheets that are due, and say what became of each subscription"
    )
    what = send.add_mutually_exclusive_group()
    what.add_argument("--one", default="", metavar="ID", help="one more of this subscription, now")
    what.add_argument("--status", action="store_true", help="send nothing, only say how everything stands")
    send.add_argument("--json", action="store_true", help="one JSON document on standard output")
    shared.add_organisation(send)
    shared.add_place(send)
    send.set_defaults(run=_send)


def _send(arguments: argparse.Namespace) -> int:
    with opened(arguments.data, arguments.database) as here:
        with here.engine.connect() as connection:
            org_id = admin.organisation_id(connection, arguments.organisation)
        actor = operator(org_id)
        if arguments.one:
            with begin_work(here.engine, actor) as work:
                sending.send_now(work, a_uuid(arguments.one))
        if not arguments.status:
            sending.run(here.engine, here.escrow)
        with begin_work(here.engine, actor) as work:
            found = subscriptions.read(work).subscriptions
    if arguments.json:
        print(msgspec.json.encode({"ok": True, "subscriptions": found}).decode())
    else:
        print("\n".join(line for one in found for line in _lines(one)) or "nobody gets a sheet by mail")
    return 1 if any(d.state in BAD for one in found for d in one.last) else 0


def _lines(one: Subscription) -> list[str]:
    days = ",".join(str(day) for day in one.weekdays)
    state = (
        "off"
        if not one.active
        else f"next {one.next_at:%F %H:%M} UTC"
        if one.next_at
        else "its place is dissolved"
    )
    head = f"{one.id}  {one.sheet} of {one.place or one.scope}, at {one.at_local} {one.time_zone}, days {days}: {state}"
    return [head, *(f"  {one.day} {_said(each)}" for each in one.last)]


def _said(one: Delivery) -> str:
    why = f" ({one.why})" if one.why else ""
    words = f": {one.words}" if one.words else ""
    return f"{one.name or 'nobody'}: {one.state}{why}{words}"
