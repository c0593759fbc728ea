"""`lead-server database url | upgrade`: for the operator's own tools, and across majors of PostgreSQL."""

from __future__ import annotations

import argparse

from sqlalchemy.engine import make_url

from db.central import schema
from lead_server.commands import arguments as shared
from lead_server.database import upgrading
from lead_server.installation import default_data, opened, say


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    group = subparsers.add_parser("database", help="the database itself").add_subparsers(required=True)
    url = group.add_parser("url", help="its address with the password, for psql and backups")
    shared.add_place(url)
    url.add_argument(
        "--wait", action="store_true", help="keep the embedded database up until Enter is pressed"
    )
    url.set_defaults(run=_url)
    upgrade = group.add_parser(
        "upgrade", help="migrate the schema; --major: move to another PostgreSQL major"
    )
    shared.add_place(upgrade)
    upgrade.add_argument("--major", type=int, help="of the embedded PostgreSQL, for example 18")
    upgrade.set_defaults(run=_upgrade)


def _url(arguments: argparse.Namespace) -> int:
    with opened(arguments.data, arguments.database, migrate=False) as here:
        plain = make_url(here.url).set(drivername="postgresql")
        print(plain.render_as_string(hide_password=False), flush=True)
        if arguments.wait:
            input()
    return 0


def _upgrade(arguments: argparse.Namespace) -> int:
    if arguments.major is not None and not arguments.database:
        upgrading.upgrade_major((arguments.data or default_data()) / "postgres", arguments.major, say)
    with opened(arguments.data, arguments.database, migrate=False) as here:
        print(f"schema {schema.upgrade(here.engine)}")
    return 0
